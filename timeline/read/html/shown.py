"""A page's tree to what it shows beside its article: the time, the author's name, the tags."""

import re
from collections.abc import Container
from itertools import islice
from typing import Any

from timeline.model import PublishedFrom
from timeline.read.houses import is_agency
from timeline.read.html.declared import PROGRAM
from timeline.read.html.markup import inner_text
from timeline.read.html.pruning import links_to_tags, names_of
from timeline.read.lines.boilerplate import junk
from timeline.read.lines.bylines import is_office, writer
from timeline.read.lines.people import AGENCIES
from timeline.read.lines.publication import publication_line
from timeline.read.published import published_in

AUTHOR_NAMES = re.compile(
    r"author|byline|tac-?gia|nguoi-?(?:viet|dang)|reporter|but-?danh|writer|post(?:ed)?-?by|journalist|phong-?vien"
)
AUTHOR_TAGS = (
    "p", "div", "span", "a", "strong", "b", "h3", "h4", "h5", "h6", "li", "em", "i", "td", "address", "cite", "label",
)  # fmt: skip
TAG_NAMES = re.compile(
    r"(?:^|[-_\s])(?:new-?|article-?|detail-?|post-?)?(?:hash-?)?(?:tags?(?:-?(?:list|links|box|wrap))?|s-?wrap"
    r"|keys?-?words?(?:-?list)?|tu-?khoa)(?:$|[-_\s])"
)
TAG_LABEL = re.compile(
    r"(?:(?:tin |bài |bài viết )?(?:liên quan |cùng |khác )?(?:theo )?(?:các )?(?:từ khóa|từ khoá)"
    r"(?: liên quan| bài viết)?"
    r"|(?:được )?gắn thẻ|hash-?tags?|tagged(?: with| in)?|tags?|(?:xem thêm )?chủ đề(?: liên quan)?|keywords?|thẻ|nhãn"
    r"|labels?|xem thêm về)\s*[:|]?\s*",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"(?:^|[-_\s])(?:site-?)?(?:header|nav|navbar|menu|sidebar|aside|cloud|footer|hot|trends?|trending|comments?"
    r"|popular)(?:$|[-_\s])"
)
# Attributes in which pages keep the whole time where they show "3 giờ trước", in order of trust.
TIMES = ("datetime", "data-time", "data-date", "data-datetime", "data-timestamp", "data-published", "title")
TIMED = ".//time | .//abbr | .//*[@data-time or @data-date or @data-datetime or @data-timestamp or @data-published]" + (
    " | .//*[@title][contains(@class, 'time') or contains(@class, 'date') or contains(text(), ' trước')]"
)
SHORTEST_HEADLINE = 25  # characters of a link that may be another article's headline
LONGEST_CARD = 300  # characters of another article's headline, summary and time
MOST_TIMES = 100  # that are looked at
LONGEST_NAMES, MOST_AUTHORS = 90, 4  # characters of a line of authors' names, and how many there may be
MOST_TAGS, LONGEST_TAG, LONGEST_TIME = 20, 60, 40  # links, and characters in one; characters in a time


def shown_time(tree: Any, title: Any) -> str | None:
    """The machine-readable time that stands nearest to the headline: of `<time datetime>`, or of a blog's `<abbr>`."""
    order = {node: number for number, node in enumerate(tree.iter())}
    start = order.get(title, 0)
    around = set() if title is None else {title, *title.iterancestors()}
    nearest = sorted(tree.xpath(TIMED), key=lambda node: (abs(order[node] - start), order[node]))[:MOST_TIMES]
    said = (_said(node) for node in nearest if not _of_another(node, around))
    return next(filter(None, said), None)


def _of_another(node: Any, around: Container[Any]) -> bool:
    """Whether a time stands beside a link that may be another article's headline; `around` holds this one's."""
    for above in node.iterancestors():
        if above in around or sum(map(len, islice(above.itertext(), LONGEST_CARD))) > LONGEST_CARD:
            return False
        if any(len(inner_text(link)) >= SHORTEST_HEADLINE for link in above.iter("a")):
            return True
    return False


def _said(node: Any) -> str | None:
    if node.tag == "abbr" and "published" not in names_of(node):
        return None
    if any(above.tag in ("li", "ul") and above.find(".//a") is not None for above in node.iterancestors("li")):
        return None
    said = next(filter(None, map(node.get, TIMES)), None)
    return said if said and len(said) <= LONGEST_TIME and published_in(said, PublishedFrom.METADATA) else None


def shown_author(tree: Any) -> str | None:
    """The author's name where an element's name says that it is one."""
    for node in tree.iter(*AUTHOR_TAGS):
        if not AUTHOR_NAMES.search(names_of(node)) or len(text := _spaced(node)) > LONGEST_NAMES or not text:
            continue
        if (name := _names(node) or writer(text) or _pen_name(text)) and not publication_line(text):
            return name
    return None


def _pen_name(text: str) -> str | None:
    """A name of one word, which only an element's name tells from another word: "Khuê"."""
    fits = text.isalpha() and text.istitle() and len(text) > 1 and junk(text) is None
    return text if fits and not PROGRAM.match(text) else None


def _spaced(node: Any) -> str:
    """The text of an element whose parts stand beside one another: "Lê Minh" and his address in two links."""
    return " ".join(" ".join(node.itertext()).split())


def _is_house(name: str) -> bool:
    """Whether what could be a name is that of an office, an agency or a station: "VOV-Tây Bắc"."""
    return is_office(name) or is_agency(name) or re.split(r"\W", name)[0] in AGENCIES


def _names(node: Any) -> str | None:
    """The names in an element that holds each of them, or one and its post, in an element of its own."""
    pieces = [" ".join(piece.split()).strip(" ,;&|·-–") for piece in node.itertext()]
    said = [name for piece in pieces if " " in piece and (name := writer(piece)) and not _is_house(name)]
    return ", ".join(dict.fromkeys(said)) if said and len(list(filter(None, pieces))) > 1 else None


def marked_author(tree: Any) -> str | None:
    """The author's name where the page's markup says that it is one, and names no other."""
    named = tree.xpath(".//*[@itemprop='author' or @rel='author' or contains(@class, 'vcard')][not(ancestor::aside)]")
    said = [
        (name, node) for node in named if len(text := _spaced(node)) < 60 and (name := _names(node) or writer(text))
    ]
    names = dict.fromkeys(name for name, _ in said)
    together = len({above for _, node in said for above in [node.getparent()]}) == 1
    return ", ".join(names) if len(names) == 1 or (names and together and len(names) <= MOST_AUTHORS) else None


def shown_tags(tree: Any) -> tuple[str, ...]:
    """The article's tags where an element's name or label says so; a cloud of the site's own tags is none."""
    if linked := [node for node in tree.iter("a") if (node.get("rel") or "").lower() == "tag"]:
        return tuple(dict.fromkeys(filter(None, (inner_text(node).strip(" #,;") for node in linked))))[:MOST_TAGS]
    for node in tree.iter("div", "ul", "section", "p", "span", "footer"):
        named = bool(TAG_NAMES.search(names_of(node))) or links_to_tags(node)
        if not named and not (len(node) and TAG_LABEL.match((node.text or node[0].text or "").strip())):
            continue
        if _stands_elsewhere(node):
            continue
        tags = [inner_text(link).strip(" #,;") for link in node.iter("a")]
        label = TAG_LABEL.sub("", _spaced(node), count=1)
        tags = [tag for tag in tags if tag and len(tag) <= LONGEST_TAG and not TAG_LABEL.fullmatch(tag)]
        if tags and len(tags) <= MOST_TAGS and len(label) <= sum(map(len, tags)) + 3 * len(tags):
            return tuple(dict.fromkeys(tags))
        if named and not tags and (words := _written_tags(node)):
            return words
    return ()


def _written_tags(node: Any) -> tuple[str, ...]:
    """The tags in an element that its name or label calls so and where none is a link: "#phà #bến", items, commas."""
    text = _spaced(node)
    items = [inner_text(item) for item in node if item.tag in ("li", "span", "em")] if len(node) > 1 else []
    rest = TAG_LABEL.sub("", text, count=1)
    parts = items or re.split(r"\s*[,;|]\s*|\s+(?=#)", rest)
    tags = [tag for part in parts if (tag := part.strip(" #,;")) and not TAG_LABEL.fullmatch(tag)]
    written = rest != text or "#" in text or (bool(items) and len(tags) > 1)
    fits = written and len(tags) <= MOST_TAGS and all(len(tag) <= LONGEST_TAG // 2 for tag in tags)
    return tuple(dict.fromkeys(tags)) if fits else ()


def _stands_elsewhere(node: Any) -> bool:
    """Whether an element is part of the site rather than of the article: of its head, foot, menu or side."""
    around = [above for above in (node, *node.iterancestors()) if above.tag not in ("html", "body")]
    return any(above.tag in ("nav", "aside") or ELSEWHERE.search(names_of(above)) for above in around)

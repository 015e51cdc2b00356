"""A page's tree to what it shows beside its article: the time, the author's name, the tags."""

import re
from collections.abc import Container
from itertools import islice
from typing import Any

from timeline.model import PublishedFrom
from timeline.read.html.markup import inner_text
from timeline.read.html.pruning import links_to_tags, names_of
from timeline.read.lines.bylines import writer
from timeline.read.lines.publication import publication_line
from timeline.read.published import published_in

AUTHOR_NAMES = re.compile(r"author|byline|tac-?gia|nguoi-?viet|reporter|but-?danh")
TAG_NAMES = re.compile(r"(?:^|[-_\s])(?:new-?)?(?:tags?(?:-?list|s-?wrap)?|keys?-?words?|tu-?khoa)(?:$|[-_\s])")
TAG_LABEL = re.compile(r"(?:từ khóa|từ khoá|tags?|chủ đề|keywords?|thẻ)\s*[:|]?\s*", re.IGNORECASE)
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
    for node in tree.iter("p", "div", "span", "a", "strong", "b", "h3", "h4", "li", "em"):
        if not AUTHOR_NAMES.search(names_of(node)) or len(text := inner_text(node)) > 60 or not text:
            continue
        if (name := writer(text)) and not publication_line(text):
            return name
    return None


def marked_author(tree: Any) -> str | None:
    """The author's name where the page's markup says that it is one, and names no other."""
    named = tree.xpath(".//*[@itemprop='author' or @rel='author' or contains(@class, 'vcard')][not(ancestor::aside)]")
    names = {name for node in named if len(text := inner_text(node)) < 60 and (name := writer(text))}
    return names.pop() if len(names) == 1 else None


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
        label = TAG_LABEL.sub("", inner_text(node), count=1)
        tags = [tag for tag in tags if tag and len(tag) <= LONGEST_TAG]
        if tags and len(tags) <= MOST_TAGS and len(label) <= sum(map(len, tags)) + 3 * len(tags):
            return tuple(dict.fromkeys(tags))
    return ()


def _stands_elsewhere(node: Any) -> bool:
    """Whether an element is part of the site rather than of the article: of its head, foot, menu or side."""
    around = [above for above in (node, *node.iterancestors()) if above.tag not in ("html", "body")]
    return any(above.tag in ("nav", "aside") or ELSEWHERE.search(names_of(above)) for above in around)

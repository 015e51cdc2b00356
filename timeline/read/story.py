"""A page's tree to the part that tells the story: the headline's element, the body's, and what stands about them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from timeline.read.markup import inner_text

# Parts of class names and ids under which houses keep the body of an article, and what is none of it.
BODY_NAMES = """
fck_detail detail-content detail-cmain detail-content-body content-detail main-detail-body singular-content
dt-news__content article__body article-body article-content articlecontent cms-body entry-content post-content
the-article-body knc-content afcbc-body noidung noi-dung content_detail contentdetail detail__content news-bodyhtml
bodytext post-body story-body td-post-content single-content news-content newscontent baiviet-body text-long
edittor-content b-maincontent journal-content-article divnewsdetails content-news-detail article-detail
article__content detail-body body-content content-body articlebody article_body article_content news-detail
detail_content post_content entry_content contents-detail bai-viet ct-content chi-tiet chitiet main-content-detail
newsdetail news_detail detail-news maincontent cke_editable ck-content rte-content zce-content-body newsbody
"""
DROPPED_NAMES = """
related relate relation relatednews lienquan tinlienquan tinkhac othernews newsother xemthem readmore docthem tag tags
taglist keyword keywords share shares sharing social socials comment comments binhluan fbcomments form login popup modal
banner ads ad adv advert advertisement advertising quangcao qc sponsor footer foot nav navbar navigation menu breadcrumb
breadcrumbs sidebar aside widget newsletter subscribe rating vote poll survey toolbar tool tools print audio tts player
copyright hotnews mostview mostviewed mostread popular trending recommend recommended recommendation suggest suggestion
tinmoi tinnong docnhieu xemnhieu noibat tinnoibat hotline morenews readalso alsoread seemore follow google gnews
pagination paging emoji reaction reactions like likes counter views topbar header-top userinfo cookie
"""
DROPPED_PARTS = re.compile(
    r"lien-?quan|relate|tin-?khac|binh-?luan|comment|quang-?cao|advert|xem-?them|doc-?them|read-?more|cung-?chuyen-?muc"
    r"|tin-?cung|other-?news|news-?other|most-?(?:view|read)|doc-?nhieu|xem-?nhieu|box-?tin|share-|-share|social|breadcrumb"
    r"|newsletter|recommend|google-?news|tin-?moi|suggest|author-?(?:box|bio|desc|about)|about-?author|bai-?viet-?khac|bai-?khac|list-?news|news-?list|-tags?$|^tags?-|__tags?$"
)
EMPTY_TAGS = frozenset(
    ("script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "select", "button")
)
DROPPED_TAGS = frozenset(("nav", "footer", "form", "aside"))
RELATED_TYPES = re.compile(r"related|boxhighlight|poll|vote|insertembed|relatedonenews|linkbox", re.IGNORECASE)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
UPDATED = re.compile(r"updated|modified|capnhat|cap-nhat")
TITLE_NAMES = re.compile(r"title|headline|tieu-?de|tit\b|heading", re.IGNORECASE)
PROSE_END = (".", "!", "?", "…", "”", '"', ":", ";", ")")
_BODY, _DROPPED = frozenset(BODY_NAMES.split()), frozenset(DROPPED_NAMES.split())


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story stands: the headline's element (None where none shows it), the body's, and its words."""

    title: str | None
    title_node: Any
    body: Any
    prose: int


def prune(tree: Any) -> None:
    """Take out of a tree what its own names say is no article: navigation, related links, comments, forms, counters.

    A named part that holds much of the page's prose stays: some houses call the whole page "has-sidebar".
    """
    total = _prose(tree) or 1
    for node in list(tree.iter()):
        if (
            not isinstance(node.tag, str)
            or node.getparent() is None
            or node.tag in ("html", "body", "head", "main", "article")
        ):
            continue
        if node.tag in EMPTY_TAGS or ((node.tag in DROPPED_TAGS or _is_dropped(node)) and not _is_needed(node, total)):
            drop(node)


def find_story(tree: Any, declared_title: str | None) -> Story:
    """Find headline and body: the body by its name where a house gives it one, else where the prose stands thickest."""
    body_root = tree.find("body")
    root = tree if body_root is None else body_root
    title, node = _headline(root, declared_title)
    body = _named_body(root)
    if body is None:
        body = _thickest(root)
    return Story(title, node, body, _prose(body) if body is not None else 0)


def shown_time(tree: Any, title: Any) -> str | None:
    """The machine-readable time that stands nearest to the headline: of `<time datetime>`, or of a blog's `<abbr>`."""
    order = {node: number for number, node in enumerate(tree.iter())}
    start = order.get(title, 0)
    found = [
        (abs(order[node] - start), order[node], said) for node in tree.iter("time", "abbr") if (said := _said(node))
    ]
    return min(found)[2] if found else None


def _said(node: Any) -> str | None:
    if node.tag == "abbr" and "published" not in names_of(node):
        return None
    if any(above.tag in ("li", "ul") and above.find(".//a") is not None for above in node.iterancestors("li")):
        return None
    return str(node.get("datetime") or node.get("title") or "") or None


def names_of(node: Any) -> str:
    """An element's class names and id, lower case, as one string."""
    return f"{node.get('class') or ''} {node.get('id') or ''}".strip().lower()


def drop(node: Any) -> None:
    """Take an element out of its tree; the words after it stay."""
    parent, tail = node.getparent(), node.tail
    if tail and tail.strip():
        previous = node.getprevious()
        if previous is None:
            parent.text = (parent.text or "") + " " + tail
        else:
            previous.tail = (previous.tail or "") + " " + tail
    parent.remove(node)


def _is_dropped(node: Any) -> bool:
    if node.tag == "time" and UPDATED.search(f"{names_of(node)} {node.get('itemprop') or ''}".lower()):
        return True
    if node.get("hidden") is not None or HIDDEN.search(node.get("style") or ""):
        return True
    if RELATED_TYPES.search(node.get("type") or "") and node.tag in ("div", "table", "section", "figure"):
        return True
    if node.get("role") in ("navigation", "complementary", "banner", "contentinfo", "search", "dialog"):
        return True
    names = names_of(node)
    return bool(names) and _names_dropped(names)


@lru_cache(maxsize=8192)
def _names_dropped(names: str) -> bool:
    tokens = names.split()
    if any(token in _BODY for token in tokens):
        return False
    for token in tokens:
        parts = re.split(r"[-_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", token))
        if _DROPPED & {*parts, "".join(parts)} or DROPPED_PARTS.search(token):
            return True
    return False


def _is_needed(node: Any, total: int) -> bool:
    """Whether a part holds the headline or much of the page's prose, and so cannot be what its name says."""
    if node.tag in ("h1",) or node.find(".//h1") is not None:
        return True
    prose = _prose(node)
    return prose > 400 and prose * 2 > total and not re.search(r"comment|binh-?luan|footer", names_of(node))


def _prose(node: Any) -> int:
    """Count the characters of an element's paragraphs of running text."""
    return sum(len(text) for _, text in _paragraphs(node))


def _paragraphs(node: Any) -> Iterator[tuple[Any, str]]:
    """Yield the elements that hold running text, with it: paragraphs, and other blocks that have text of their own."""
    for element in node.iter("p", "div", "td", "span", "section", "article", "li", "blockquote", "h2"):
        if element.tag == "p":
            text = inner_text(element)
        else:
            own = [element.text or "", *(child.tail or "" for child in element)]
            text = " ".join(" ".join(own).split())
            if element.tag in ("span", "li", "h2", "blockquote") and len(text) < 80:
                continue
        if len(text) >= 40 and (text.endswith(PROSE_END) or len(text) > 120) and _linked(element) * 2 < len(text):
            yield element, text


def _linked(element: Any) -> int:
    return sum(len("".join(link.itertext())) for link in element.iter("a"))


def _headline(root: Any, declared_title: str | None) -> tuple[str | None, Any]:
    """Find the element that shows the headline; a logo in an h1 is none."""
    wanted = _fold(declared_title)
    headings = [node for node in root.iter("h1") if inner_text(node)]
    for node in headings:
        shown = _fold(inner_text(node))
        if wanted and (shown == wanted or (len(shown) > 15 and (shown in wanted or wanted in shown))):
            return inner_text(node), node
    if wanted:
        for node in root.iter("h2", "h3", "h4", "p", "div", "span", "strong", "b", "font", "td"):
            if len(node) <= 3 and _is_title(_fold("".join(node.itertext())[:400]), wanted):
                return inner_text(node), node
    titled = [node for node in headings if TITLE_NAMES.search(names_of(node))] or headings
    if titled:
        best = max(titled, key=lambda node: len(inner_text(node)))
        if len(inner_text(best).split()) >= 4 or not wanted:
            return inner_text(best), best
    return declared_title, None


def _is_title(shown: str, wanted: str) -> bool:
    """Whether shown words are the declared title, which may carry the site's name before or after it."""
    if shown == wanted:
        return True
    return (
        len(shown.split()) >= 5
        and len(shown) * 2 > len(wanted)
        and (wanted.startswith(shown) or wanted.endswith(shown))
    )


def _fold(words: str | None) -> str:
    return re.sub(r"\W+", " ", words or "").strip().casefold()


def _named_body(root: Any) -> Any:
    """Choose the element that the house itself calls the body: of several the one with the most prose, innermost."""
    found = []
    for node in root.iter("div", "article", "section", "td", "main", "span"):
        tokens = names_of(node).split()
        if "articlebody" in (node.get("itemprop") or "").lower() or any(token in _BODY for token in tokens):
            prose = _prose(node)
            if prose > 80:
                found.append((prose, node))
    if not found:
        return None
    most = max(prose for prose, _ in found)
    return [node for prose, node in found if prose * 10 >= most * 8][-1]


def _thickest(root: Any) -> Any:
    """Choose the element in which most of the page's prose stands together."""
    weight: dict[Any, float] = {}
    total = 0.0
    for element, text in _paragraphs(root):
        total += len(text)
        node, share = (element.getparent() if element.tag == "p" else element), 1.0
        for _ in range(4):
            if node is None or node.tag in ("html",):
                break
            weight[node] = weight.get(node, 0) + len(text) * share
            node, share = node.getparent(), share * 0.8
    return max(weight, key=lambda node: weight[node]) if weight else None

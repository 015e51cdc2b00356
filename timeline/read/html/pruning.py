"""A page's tree without what its own names say is no article: navigation, related links, comments, forms, counters."""

import re
from functools import lru_cache
from typing import Any

from timeline.read.html.markup import inner_text
from timeline.read.html.prose import prose
from timeline.read.lines.publication import Strength, publication_line

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
tinmoi tinnong docnhieu xemnhieu ykien noibat tinnoibat hotline morenews readalso alsoread seemore follow google gnews
pagination paging emoji reaction reactions like likes counter views topbar header-top userinfo cookie
"""
DROPPED_PARTS = re.compile(
    r"lien-?quan|relate|tin-?khac|binh-?luan|comment|quang-?cao|advert|xem-?them|doc-?them|read-?more|cung-?chuyen-?muc"
    r"|tin-?cung|other-?news|news-?other|most-?(?:view|read)|doc-?nhieu|xem-?nhieu|box-?tin|share-|-share|social|breadcrumb"
    r"|newsletter|recommend|google-?news|tin-?moi|suggest|author-?(?:box|bio|desc|about)|about-?author|bai-?viet-?khac|bai-?khac|list-?news|news-?list|insert-?news|news-?insert|-tags?$|^tags?-|__tags?$"
    r"|(?:^|[-_])toc(?:[-_]|$)|table-?of-?contents|lwptoc|donat|promo"
    r"|listen|(?:^|[-_])(?:font|text)-?size$|app-?(?:banner|download|promo)|download-?app|(?:^|[-_])(?:ung-?ho|hot-?line|qr-?code)"
    r"|khao-?sat|binh-?chon|tham-?do|xem-?nhanh|doc-?nhanh|read(?:ing)?-?time|thoi-?gian-?doc|text-?to-?speech|nghe-?bai"
    r"|luot-?(?:xem|doc)|page-?views?|follow-?us|(?:^|[-_])clock|today|current-?(?:date|time)|(?:date|time)-?now"
)
TAG_ADDRESS = re.compile(
    r"/(?:hash)?(?:tags?|the|tu-?khoa|topics?|keywords?|chu-?de|label|nhan)/|-tags?\d*(?:\.\w+|$)|/tag-"
    r"|[?&](?:tags?|tu_?khoa|keywords?)=",
    re.IGNORECASE,
)
EMPTY_TAGS = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "svg",
        "object",
        "embed",
        "select",
        "button",
        "amp-ad",
        "amp-embed",
    )
)
KEPT_TAGS = frozenset(("html", "body", "head", "main", "article"))
DROPPED_TAGS = frozenset(("nav", "footer", "form", "aside"))
RELATED_TYPES = re.compile(r"related|boxhighlight|poll|vote|insertembed|relatedonenews|linkbox", re.IGNORECASE)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
UNSEEN = frozenset(("hidden", "hide", "d-none", "is-hidden", "element-invisible", "sr-only", "visually-hidden"))
SEEN_AGAIN = re.compile(
    r":(?:block|flex|grid|inline)|\bd-\w+-(?:block|flex|inline)|\bvisible-|-(?:xs|sm|md|lg|mobile)\b"
)
SOFT = re.compile(r"widget|tool|print|audio|player|tts")  # of parts that may hold the story itself
LEAST_STORY = 150  # letters
DATED_PARTS = re.compile(r"bread-?crumb|tool|social|share|topbar|nav")
LONGEST_STAMP = 80  # characters of a part that holds a date line and nothing else
UNDATED = re.compile(r"clock|today|current|now|relat|lien-?quan|comment|binh-?luan|other|khac|copyright")
UPDATED = re.compile(r"updated|modified|capnhat|cap-nhat")
_BODY, _DROPPED = frozenset(BODY_NAMES.split()), frozenset(DROPPED_NAMES.split())


def prune(tree: Any) -> None:
    """Take out of a tree what its own names say is no article: navigation, related links, comments, forms, counters.

    A named part that holds much of the page's prose stays: some houses call the whole page "has-sidebar".
    """
    from lxml import etree

    etree.strip_elements(tree, *EMPTY_TAGS, with_tail=False)
    total = 0
    todo = [tree]
    while todo:
        for node in list(todo.pop()):
            if node.tag not in KEPT_TAGS and (node.tag in DROPPED_TAGS or _is_dropped(node)):
                total = total or prose(tree) or 1
                if not _is_needed(node, total):
                    _keep_date_line(node)
                    drop(node)
                    continue
            if len(node):
                todo.append(node)


def _keep_date_line(node: Any) -> None:
    """Leave the date line of a part that is taken out where it stands beside the way to the page, or among buttons."""
    text = inner_text(node)
    short = len(text) <= LONGEST_STAMP and not UNDATED.search(names_of(node))
    if len(text) > 300 or not (short or DATED_PARTS.search(names_of(node))):
        return
    for part in node.iter("div", "span", "p", "li", "time"):
        read = publication_line(inner_text(part)) if len(part) < 3 else None
        if read and read.stamp.at and read.strength is not Strength.UPDATE:
            line = node.makeelement("p")
            line.text = inner_text(part)
            node.addprevious(line)
            return


def names_of(node: Any) -> str:
    """An element's class names, id and role, lower case, as one string."""
    return f"{node.get('class') or ''} {node.get('id') or ''} {node.get('data-role') or ''}".strip().lower()


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
    if not node.attrib:
        return links_to_tags(node)
    if node.tag == "time" and UPDATED.search(f"{names_of(node)} {node.get('itemprop') or ''}".lower()):
        return True
    if node.get("hidden") is not None or HIDDEN.search(node.get("style") or "") or node.get("itemprop") == "publisher":
        return True
    if RELATED_TYPES.search(node.get("type") or "") and node.tag in ("div", "table", "section", "figure"):
        return True
    if node.get("role") in ("navigation", "complementary", "banner", "contentinfo", "search", "dialog"):
        return True
    names = names_of(node)
    return (bool(names) and (_names_dropped(names) or _is_unseen(names))) or links_to_tags(node)


def _is_unseen(names: str) -> bool:
    """Whether class names hide an element on every screen: "hidden", but not "hidden md:block"."""
    return bool(UNSEEN & {*names.split()}) and not SEEN_AGAIN.search(names)


def links_to_tags(node: Any) -> bool:
    """Whether an element is a list of links whose addresses all are those of tags: "/the/mam-ruoi"."""
    if len(node) < 2 or node.tag not in ("ul", "p", "div", "section"):
        return False
    links = [child if child.tag == "a" else child.find(".//a") for child in node if child.tag in ("a", "li")]
    links = [link for link in links if link is not None]
    return len(links) > 1 and all(TAG_ADDRESS.search(link.get("href") or "") for link in links)


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
    if sum(map(len, node.itertext())) <= LEAST_STORY:
        return False
    held = prose(node)
    if held > LEAST_STORY and held * 10 >= total * 8 and SOFT.search(names_of(node)):  # a short story, all there is
        return True
    return held > 400 and held * 2 > total and not re.search(r"comment|binh-?luan|footer", names_of(node))

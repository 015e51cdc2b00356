"""A page's title to the headline in it and the house's name beside it: "Thông xe cầu mới | Báo Vàm Sậy"."""

import re
from typing import Any

from timeline.read.houses import is_house_name, is_known, tidy
from timeline.read.lines.boilerplate import is_section

TITLE_BREAK = re.compile(r"\s[-–—|•»:]+\s|\s*[|»]\s*|\s::\s")
PAPER = re.compile(
    r"(?:báo|tạp chí|trang (?:tin|thông tin)|cổng (?:thông tin|ttđt)|đài|thời báo|sở|ubnd|bộ)\s+\S", re.IGNORECASE
)
# What a title holds beside the headline that names no house.
NAMELESS = re.compile(
    r"(?:(?:cổng|trang) (?:thông tin|tin|ttđt)(?: điện tử)?|trang chủ|home|tin tức|tin tức.{0,3}sự kiện"
    r"|chi tiết(?: tin| bài viết)?"
    r"|bản in|xem tin|tin chi tiết|bài viết|nội dung)$",
    re.IGNORECASE,
)
OF_FEED = re.compile(r"\b(?:rss|atom|feeds?|nguồn tin)\b|^tin (?:mới|nổi bật|nóng).*$", re.IGNORECASE)
SITE_TAIL = re.compile(r"\s+(?:[|–—»•:-]|::|-\s-)\s+(?P<tail>[^|–—»•]{2,60})$")


def without_site(title: str | None, known: dict[str, object]) -> str | None:
    """Take the paper's name off the end of a page's title: "Thông xe cầu mới - Báo Vàm Sậy"."""
    match = SITE_TAIL.search(title) if title else None
    if not title or not match:
        return title
    tail = match["tail"].strip().casefold()
    site = str(known.get("source") or "").casefold()
    host = re.sub(r"^https?://(?:www\.)?|\.[a-z]+(?:\.vn)?(?:/.*)?$", "", str(known.get("url") or ""))
    named = bool(site) and (tail in site or site in tail)
    hosted = bool(host) and host.replace(".", "") in re.sub(r"\W", "", tail)
    papered = re.match(r"(?:báo|tạp chí|trang|cổng|đài|tin tức|thời báo)\b", tail) or re.search(
        r"\.(?:vn|com|net)\b", tail
    )
    return title[: match.start()].strip() if named or hosted or papered else title


def house_of_feed(title: str | None) -> str | None:
    """Name the house of a feed's title, without the section that the feed is of.

    >>> house_of_feed("Tin mới nhất - VnExpress RSS"), house_of_feed("Báo Vàm Sậy - Thời sự")
    ('VnExpress', 'Báo Vàm Sậy')
    """
    parts = [OF_FEED.sub("", part).strip() for part in TITLE_BREAK.split(f" {title or ''} ")]
    named = [tidy(part) for part in parts if part and not is_section(part) and not NAMELESS.match(part)]
    return next(filter(is_known, named), None) or next(filter(PAPER.match, named), None) or next(iter(named), title)


def site_in(whole: str | None, title: str | None, tree: Any) -> str | None:
    """Read the site's name off a page's title, behind the headline: "Thông xe cầu mới | Báo Vàm Sậy"."""
    parts = [part.strip() for part in TITLE_BREAK.split(f" {whole or ''} ") if part.strip()]
    headlines = [title, *(" ".join("".join(node.itertext()).split()) for node in tree.iter("h1"))]
    others = [part for part in parts if part not in headlines and not NAMELESS.match(part)]
    outermost = others[::-1] if others[-1:] == parts[-1:] else others
    if len(parts) > 1 and (papered := next(filter(PAPER.match, outermost), None)):
        return tidy(papered)
    if len(parts) == len(others) == 1 and PAPER.match(parts[0]) and is_house_name(parts[0]):
        return tidy(parts[0])  # every page of the house has this one title
    lesser = (" ".join("".join(node.itertext()).split()) for node in tree.xpath(".//h2 | .//h3") if _is_titled(node))
    for headline in (*headlines, *lesser):
        if whole and headline and len(headline) > 15 and headline in whole:
            before, _, after = whole.partition(headline)
            parts = [part.strip(" :") for part in TITLE_BREAK.split(f"{before} | {after}") if part.strip(" :")]
            if parts and len(parts[-1]) > len(headline):  # that heading is the house's name
                return tidy(headline)
            named = parts and len(parts[-1]) <= 60 and not NAMELESS.match(parts[-1])
            return tidy(parts[-1]) if named else None
    return None


def _is_titled(node: Any) -> bool:
    """Whether a lesser heading is called the title of an entry."""
    return "title" in (node.get("class") or "").lower()

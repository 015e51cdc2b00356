"""A page to the name of whose it is, where its head does not say: from its banner, its logo, its copyright line."""

import re
from collections.abc import Iterator
from typing import Any

from timeline.read.houses import is_house_name, tidy
from timeline.read.html.pruning import names_of

OFFICE = (
    r"(?:báo|tạp chí|thời báo|đài|cổng|trang (?:tin|thông tin)|sở|bộ|cục|tổng cục|ubnd|ủy ban|tỉnh đoàn|thành đoàn"
    r"|huyện đoàn|quận đoàn|trung ương đoàn|đoàn (?:thanh niên|trường)|hội|liên đoàn|trường|viện|tỉnh ủy|thành ủy"
    r"|huyện ủy|đảng ủy|đoàn tncs)"
)
OWNED = re.compile(
    rf"(?:bản quyền(?:\s+(?:thuộc|của|về|©))*|©(?:\s*copyright)?[\s\d–-]*|ghi rõ nguồn(?:\s+từ)?)\s*:?\s*[\"“']?"
    rf"(?P<house>{OFFICE}\s+[^\s\"”'(.;,|][^\"”'(.;,|–]*?)(?=\s+(?:-|–|khi|nếu|và|khi)\s|[\"”'(.;,|–]|$)",
    re.IGNORECASE,
)
BANNER = re.compile(rf"{OFFICE}\s+(?!(?:thông tin |tin )?điện tử$)\S", re.IGNORECASE)
TITLED = re.compile(r"(?:^|[-_\s])(?:(?:site|blog)-?(?:title|name)|brand|navbar-brand)(?:$|[-_\s])")
THIS = re.compile(r"\b(?:này|chúng tôi)\b", re.IGNORECASE)
UNION = re.compile(r"^(Tỉnh|Thành|Huyện|Quận|Đảng) (Đoàn|Ủy)\b")  # as papers write it: "Tỉnh đoàn", "Huyện ủy"
LONGEST = 90  # letters in a banner


def owner_of(tree: Any) -> str | None:
    """Name the house or office that a page belongs to; None where it does not say."""
    titled = banner = owned = None
    for line, names_it in _lines(tree):
        office = len(line) <= LONGEST and BANNER.match(line)
        if office and names_it:
            titled = titled or line
        elif office and line.isupper():
            banner = banner or line
        found = OWNED.search(line) if owned is None and len(line) < 300 else None
        if found and not THIS.search(found["house"]):
            owned = found["house"].strip()
    said = titled or owned or banner
    return UNION.sub(lambda found: found[0].capitalize(), tidy(said)) if said else None


def _lines(tree: Any) -> Iterator[tuple[str, bool]]:
    """Yield what stands on the page piece by piece, and what stands in for its logo; is it there to name the site?"""
    for node in tree.iter():
        if node.tag in ("script", "style", "option", "title") or not isinstance(node.tag, str):
            continue
        titled = bool(TITLED.search(names_of(node)))
        for piece, named in ((node.text, titled), (node.tail, False)):
            if piece and len(piece) > 5 and (line := " ".join(piece.split())):
                yield line, named
        if node.tag == "img" and len(line := " ".join((node.get("alt") or "").split())) > 5:
            yield line, is_house_name(line)


def as_titled(owner: str | None, tree: Any) -> str | None:
    """Give a house's name, which a banner has in capitals, as the page's title writes it."""
    title = " ".join((tree.findtext(".//title") or "").split())
    at = title.casefold().find(owner.casefold()) if owner else -1
    written = title[at : at + len(owner or "")]
    return written if at >= 0 and not written.isupper() else owner

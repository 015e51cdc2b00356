"""A line under or over an article to the names in it: who wrote it, which house it came from."""

import re
from dataclasses import dataclass

from timeline.read.houses import is_known
from timeline.read.lines.boilerplate import junk
from timeline.read.lines.people import AGENCIES, is_name
from timeline.read.pattern import Pattern, plainly

HOUSE = Pattern(
    r"^\(?\s*(?:theo|nguồn(?:\s+tin)?|source|dẫn\s+nguồn|tổng\s+hợp\s+từ|trích)\s*:?\s+(?P<house>[^,|(]{2,60}?)\s*(?:,.*|\(.*|\|.*)?\)?$",
)
AUTHOR = Pattern(
    r"^(?:bài(?:(?:,|\s+và|\s*[-&/])?\s*(?:ảnh|clip|video))+|bài\s*viết|bài|tin(?:(?:,|\s+và|\s*[-&/])?\s*(?:bài|ảnh|clip|video))*|tác\s+giả(?:\s+bài(?:\s+viết)?)?"
    r"|người\s+(?:viết|đăng(?:\s+bài(?:\s+viết)?)?)|(?:được\s+)?(?:viết|đăng)\s+bởi|(?:written|posted)\s+by"
    r"|bởi|phóng\s+viên|pv|cộng\s+tác\s+viên|ctv|biên\s+tập\s+viên|btv|nhà\s+báo|thực\s+hiện|biên\s+tập|nội\s+dung|by)"
    r"\s*(?P<mark>[:.,]?)\s+(?P<name>.{2,60})$",
)
RANK = Pattern(r"(?:(?:GS|PGS|TSKH|TS|ThS|BS|LS|KTS|NSND|NSƯT|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,\s]+)+", 0)
# What it is, before whose it is: "Bút ký của Vũ Hạ Lam", "Phóng sự ảnh: Vũ Hạ Lam".
GENRE = Pattern(
    r"(?:bút ký|ký sự|phóng sự|ghi chép|tùy bút|tuỳ bút|tạp bút|tản văn|truyện ngắn|hồi ký|du ký|chùm ảnh|chùm thơ|thơ"
    r"|xã luận|tiểu phẩm|bình luận|bài viết|loạt bài|thực hiện)(?:\s+ảnh)?\s*(?:\s+của\s+|:\s*)(?P<name>.{2,60})$",
)
# The post of who wrote, which is no part of the name: "Công chức VHXH: Sùng Thị Mỷ".
POST = Pattern(
    r"(?:công chức|viên chức|cán bộ|chuyên viên|cộng tác viên|ctv|biên tập viên|btv|phóng viên|pv|giáo viên|giảng viên"
    r"|đoàn viên|văn thư|văn phòng|người cung cấp(?: tin)?|người đưa tin|nguồn tin|thông tin viên|truyền thông"
    r"|(?:phó )?(?:bí thư|chủ tịch|trưởng ban|chủ nhiệm|hiệu trưởng))\b[^:.!?]{0,40}?\s*[:–-]\s*(?P<name>[^:]{2,60})$",
)
CREDIT = Pattern(
    r"\s*(?:[-|/,;(·]|\s{2,}|\s(?=\S{3,4}:))\s*(?:ảnh|clip|video|đồ họa|hình|bài|quay phim|dựng|biên tập|kỹ thuật"
    r"|thiết kế|trình bày|minh họa)\b.*$"
)
# Of what house or where a writer is, behind the name: "Lê Minh - VOV Miền Trung", "Bảo Anh (từ Tokyo)".
POSTED = Pattern(
    r"(?:\s*[-,/]\s*|\s*\(|\s(?=(?:p|P)hóng viên$))"
    r"(?P<house>(?i:ctv|pv|btv|phóng viên|biên tập viên)(?:\s.{2,40})?|(?i:từ)\s+[A-ZĐÀ-Ỹ].{1,30}"
    r"|(?:TTXVN|VOV|VTV|BNEWS|Vietnam\+)(?:[\s/-].{1,30})?"
    r"|(?i:chi đoàn|chi bộ|chi hội|liên đội|khoa|lớp|câu lạc bộ|clb|xã|phường)\s.{2,40}"
    r"|(?i:phòng|văn phòng|ban|trung tâm|đài|báo|tạp chí|trường|sở|ubnd|huyện|tỉnh|thành)\s.{3,60})\)?$",
    0,
)
# Family names: who is credited under one is a person and no house ("Theo Lê Minh").
FAMILY_NAMES = """
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai lương tạ
"""
FAMILIES = frozenset(FAMILY_NAMES.split())
# Those that also begin places' and papers' names ("Thái Bình", "Hà Nội Mới"): with two names behind them, a person's.
OTHER_NAMES = """
lâm quách châu cao chu đào kiều la lưu mạc nghiêm nông phùng sùng tô tôn triệu trương vương thạch lò giàng vừ hứa khổng
lại bạch doãn diệp cù tăng thân hầu đàm tống phí khương hà thái ninh
"""
OTHER_FAMILIES = frozenset(OTHER_NAMES.split())
ACCOUNT = Pattern(r"[a-z0-9._-]+$", 0)  # with which somebody logged in: "Người đăng: vanphong"
DESK = Pattern(
    r"^(?:phòng|ban|đoàn|hội|sở|tổ|vụ|cục|trung tâm|văn phòng|chi cục|thành đoàn|tỉnh đoàn|huyện đoàn|công đoàn"
    r"|tuổi trẻ|bộ phận|cổng|báo|tạp chí|ubnd|công an)\s+\S|^nhóm (?:pv|phóng viên)\b",
)
# What begins like an office's name and is none: a caption's people and things.
NO_DESK = Pattern(
    r"(?:đoàn (?:viên|xe|tàu|người|khách|công tác|đại biểu|kiểm tra)|hội (?:nghị|thảo|thi|viên|chợ|làng|trại|nhập)"
    r"|ban (?:đầu|ngày|đêm|công)|tổ (?:chức|tiên|ấm|quốc)|báo (?:cáo|động|hiệu|tin)|sở (?:hữu|thích)"
    r"|vụ (?:án|việc|tai|cháy|mùa|lúa)"
    r"|trung tâm (?:mua|thương)|phòng (?:chống|cháy|trọ|học|ngủ)|công an (?:viên|thu)|văn phòng phẩm)\b",
)
# A paper by its name, "Báo Miền Biển", which writes nothing itself.
PAPER = Pattern(
    r"(?:Báo|Tạp chí|Nhật báo|Tuần báo|Thời báo|Tin nhanh)(?: [Đđ]iện tử)? "
    r"[A-ZĐÀ-Ỹ][\w&]*(?: (?:và |& )?[A-ZĐÀ-Ỹ\d][\w&]*){0,5}$",
    0,
)
DESKS = ("BBT", "PV", "CTV", "BTV", "Nhóm PV")
MIDDLE = Pattern(r"\s*[|·•]\s*", 0)
AGO = Pattern(
    r"(?:\d+|một|hai|ba)\s*(?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$"
    r"|\d+\s*(?:phút|min(?:ute)?s?)\s*(?:đọc|read|xem)$"
)
CREDITED = Pattern(r"(?P<name>.{3,60}?)\s+[-;]\s*(?:nguồn|theo)\s*:?\s+(?P<house>.{2,40})$")
# What the lines that these patterns match begin with, or hold.
HOUSE_WORDS = ("theo", "nguồn", "source", "dẫn", "tổng", "trích")
AUTHOR_WORDS = (
    "bài", "tin", "tác", "người", "phóng", "pv", "thực", "biên", "nội", "by", "viết", "đăng", "được", "bởi", "written",
    "posted", "cộng", "ctv", "btv", "nhà",
)  # fmt: skip
DESK_WORDS = (
    "phòng", "ban", "đoàn", "hội", "sở", "tổ", "vụ", "cục", "trung", "văn", "chi", "thành", "tỉnh", "huyện", "công",
    "nhóm", "tuổi", "bộ", "cổng", "báo", "tạp", "ubnd",
)  # fmt: skip
VERBS = frozenset(  # what a desk does is a caption's matter: "Công an lấy lời khai nghi phạm"
    (
        "lấy",
        "bắt",
        "khám",
        "kiểm",
        "trao",
        "tặng",
        "thăm",
        "phát",
        "họp",
        "làm",
        "đang",
        "đã",
        "sẽ",
        "dẫn",
        "đưa",
        "tham",
    )
)
CREDIT_WORDS = (
    "ảnh", "clip", "video", "đồ họa", "hình", "bài", "quay phim", "dựng", "biên tập", "kỹ thuật", "thiết kế",
    "trình bày", "minh họa",
)  # fmt: skip

# "Minh Anh (Theo TTXVN)", "Minh Anh (TTXVN)", "Minh Anh/VOV.VN", "(TTXVN/Vietnam+)"; "(t/h)" names no house.
IN_BRACKETS = Pattern(
    r"\(\s*(?:(?i:theo|nguồn:?)\s+([^)]{2,40})|(?:(?i:t[./]?h)\.?|tổng hợp|tổng hợp từ [^)]*)(?=\))"
    r"|([A-ZĐ][A-ZĐ0-9.+]{1,9}(?:/[\w+.]{2,20})?|Vietnam\+|(?:Báo|Tạp chí|Đài|Cổng|Trang)\s[^)]{2,40}))\)?$",
    0,
)
AFTER_SLASH = Pattern(r"(?<=\w)\s*/\s*((?:[A-ZĐ]{2,}\S*|Báo\s.{2,30}|\S+\.vn)(?:-.{2,20})?)$", 0)


OTHERS_TOO = Pattern(r"\s*(?:,|và|\+)\s*\d+ tác giả khác$", 0)
ADDRESS = Pattern(r"\s*\|.*$|\S+@\S+", 0)


# What a writer did, behind the name: "Minh Anh thực hiện", "Văn Bình (lược ghi)".
DOING = Pattern(r"\s+\(?(?:thực hiện|tổng hợp|lược ghi|ghi|lược dịch|biên dịch|dịch|lược thuật|sưu tầm)\)?$")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote an article, and whose article it first was; each None where the line does not say."""

    author: str | None = None
    source: str | None = None


def writer(words: str) -> str | None:
    """Read the writers' names from words that are said to be no more than that: "Theo Minh Anh/VOV-Tây Bắc"."""
    name = OTHERS_TOO.sub("", ADDRESS.sub("", words)).strip(" -–,;")
    read = byline(name)
    if read.source and not read.author and name.lower().startswith("theo ") and is_name(name[5:]):
        return name[5:]
    return read.author or (name if is_name(name) else None)


def is_byline(line: str) -> bool:
    """Whether an NFC line is nothing but names: of writers, of a desk, of a house."""
    read = byline(line)
    return read.author is not None or read.source is not None


def is_office(name: str) -> bool:
    """Whether the name of who wrote is that of an office or a desk."""
    return name in DESKS or (DESK.match(name.lower()) is not None and len(name.split()) > 1)


def byline(line: str) -> Byline:
    """Read the author and the house from an NFC line such as "Minh Anh - Ảnh: Văn Bình" or "theo TPO"."""
    read = _read(line)
    return Byline(_as_written(read.author, line), read.source) if read.author else read


def _read(line: str) -> Byline:
    line = _without_ago(line)
    head, _, rest = line.partition("|")
    if rest and (paper := _paper(head)) and (signed := byline(rest.strip())).author:
        return Byline(signed.author, signed.source or paper)
    plain = plainly(head).strip(" \xa0./;,-*·")
    plain = OTHERS_TOO.sub("", plain) if plain.endswith("tác giả khác") else plain
    plain = ADDRESS.sub("", plain).strip(" -,(") if "@" in plain else plain
    if len(rest.split()) > 8 and not junk(rest.strip()):  # a house's name before the lead
        return Byline()
    if not plain or len(plain) > 90 or re.search(r"\d{3}", plain) or _is_sentence(head) or junk(plain):
        return Byline()
    opening = plain.lower().lstrip("( ")
    if opening.startswith(HOUSE_WORDS) and (house := HOUSE.match(plain)):
        return _house(house["house"].strip(' "“”.'), plain)
    if (both := CREDITED.match(plain)) and (author := byline(both["name"]).author):
        return Byline(author, _house(both["house"]).source)
    inner = ("(" in plain and IN_BRACKETS.search(plain)) or ("/" in plain and AFTER_SLASH.search(plain)) or None
    name = plain[: inner.start()].strip() if inner else plain
    source = next(filter(None, inner.groups()), "").strip(" )") or None if inner else None
    return _named(name, opening, source, line)


def _named(name: str, opening: str, source: str | None, line: str) -> Byline:
    """Read the writers from what is left of a line without the house in it."""
    labelled = AUTHOR.match(name) if opening.startswith(AUTHOR_WORDS) else None
    name = _bare(labelled["name"] if labelled else name)
    if any(word in name.lower() for word in CREDIT_WORDS):
        name = CREDIT.sub("", name)
    name = DOING.sub("", name.strip(" -:.,"))
    if name.lower().startswith(CREDIT_WORDS) and ":" in name[:8]:
        return Byline(source=source)
    # "Nội dung: ..." may be an invitation's, "PV: Xin cảm ơn bà!" an interview's.
    if labelled and ACCOUNT.match(name):
        return Byline(source=source)
    sure = labelled and labelled["mark"] and not opening.startswith(("nội", "pv", "phóng"))
    if labelled and _short(name, 8) and not name.endswith(".") and (sure or is_name(name)):
        return Byline(_parted(name) if is_name(name) else name, source)
    if paper := name if name in AGENCIES else _paper(name):
        return Byline(source=source or paper)
    if is_name(name) or (opening.startswith(DESK_WORDS) and _is_desk(name, line)):
        return Byline(_parted(name), source)
    return Byline(source=source) if source and not name else Byline()


def _paper(words: str) -> str:
    """The paper that words are the name of, "Báo Miền Biển", which writes nothing itself; empty where they are none."""
    found = PAPER.match(plainly(words).strip(" \xa0.,;-*·"))
    return found[0] if found else ""


def _parted(names: str) -> str:
    """Part several names by commas: "Minh Anh & Văn Bình"; "Văn Cao-Thị Lài" are two, "Cil-Pam" is one."""
    names = re.sub(r"\s+[-&]\s+|\s*[;/]\s*|\s+và\s+", ", ", names)
    return re.sub(r"(?<=\w \w\w)-(?=\w+ \w)|(?<=\w\w\w\w)-(?=\w+ \w)", ", ", names)


def _as_written(names: str, line: str) -> str:
    """Give names the apostrophes and dashes that the line has: "H’Nuen"."""
    plain, written = plainly(line), []
    for name in names.split(", "):
        at = plain.find(name)
        written.append(line[at : at + len(name)] if at >= 0 else name)
    return ", ".join(written)


def _without_ago(line: str) -> str:
    """Take how long ago it was, and how long it takes to read, off a line: "Minh Anh · 2 ngày trước · 4 phút đọc"."""
    pieces = MIDDLE.split(line) if "trước" in line or "phút" in line or "read" in line else []
    return " | ".join(piece for piece in pieces if not AGO.match(piece)) if len(pieces) > 1 else line


def _bare(name: str) -> str:
    """Take a genre or a post off a name: "Bút ký của Vũ Hạ Lam", "Công chức VHXH: Sùng Thị Mỷ"."""
    for pattern in (GENRE, POST):
        if (found := pattern.match(name)) and is_name(bare := found["name"].strip()) and " " in bare:
            return bare
    posted = POSTED.search(name)
    if posted and is_name(person := name[: posted.start()]) and (" " in person or person.isupper()):
        return person
    person, bracket, office = name.partition(" (")
    if bracket and is_name(person) and DESK.match(office.lower()):  # "Nguyễn Thị Út (Trung tâm Văn hóa huyện)"
        return person
    person, dash, desk = name.partition(" - ")
    if dash and is_name(person) and len(person.split()) > 1 and DESK.match(desk.lower()) and _short(desk, 9):
        return person
    ranked = RANK.match(name)
    return name[ranked.end() :] if ranked and is_name(name[ranked.end() :]) else name


def _is_desk(name: str, line: str) -> bool:
    """Whether words name an office or an editorial desk, and no doing of it."""
    words = name.split()
    if line.rstrip().endswith((".", "!", "?", ":")) or VERBS & {*words} or NO_DESK.match(name):
        return False
    named = len(words) <= 4 or any(word[0].isupper() for word in words[1:])
    return named and _short(name, 9) and DESK.match(name) is not None


def _is_sentence(words: str) -> bool:
    """Whether words say something: "Theo ban vận động, mỗi nhà góp hai trăm nghìn đồng." names no house."""
    if not words.rstrip().endswith((".", "!", "?", "…", ";", ":")):
        return False
    return len(words.split()) > 9 or words.partition(", ")[2][:1].islower()


def _house(words: str, line: str = "") -> Byline:
    """Read what stands after "Theo": a house, or a writer, of one ("Minh Anh/Báo Vàm Sậy") or of none ("Lê Minh")."""
    if not _short(words, 9) or words.islower():
        return Byline()
    for mark in ("/", " - "):
        writer, parted, house = words.partition(mark)
        if parted and is_name(writer.strip()) and house and (mark == "/" or DESK.match(house.lower())):
            return Byline(writer.strip(), house.strip())
    family, *given = words.lower().split()
    named = (family in FAMILIES and given) or (family in OTHER_FAMILIES and len(given) > 1 and words.count(" ") < 4)
    if named and is_name(words) and not is_known(words):
        inner = IN_BRACKETS.search(line)
        return Byline(words, next(filter(None, inner.groups()), None) if inner else None)
    return Byline(source=words)


def _short(words: str, most: int) -> bool:
    return 0 < len(words.split()) <= most

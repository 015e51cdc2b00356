"""An address to the house that publishes there, by the name that its readers know it by.

What pages declare as their own name is often an address ("https://thanhnien.vn"), capitals without marks ("TUOI TRE
ONLINE") or a firm; a timeline that cites five papers names each of them in one way.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import urlsplit

HOUSES = {
    host: name.strip()
    for row in """
VnExpress: vnexpress.net
Tuổi Trẻ: tuoitre.vn
Thanh Niên: thanhnien.vn thanhnien.com.vn
Dân trí: dantri.com.vn
VietNamNet: vietnamnet.vn
Tiền Phong: tienphong.vn
Người Lao Động: nld.com.vn
Sài Gòn Giải Phóng: sggp.org.vn
Pháp Luật TP.HCM: plo.vn
Pháp luật Việt Nam: baophapluat.vn
VOV: vov.vn vov.gov.vn
VTV: vtv.vn vtv.gov.vn
VTC News: vtcnews.vn
HTV: htv.com.vn
TTXVN: vnanet.vn news.vnanet.vn
Báo Tin tức: baotintuc.vn
VietnamPlus: vietnamplus.vn
Nhân Dân: nhandan.vn nhandan.com.vn
Quân đội nhân dân: qdnd.vn
Công an Nhân dân: cand.com.vn
BNEWS: bnews.vn
BBC News Tiếng Việt: bbc.com/vietnamese bbc.co.uk/vietnamese
VOA Tiếng Việt: voatiengviet.com
RFI Tiếng Việt: rfi.fr/vi
RFA Tiếng Việt: rfa.org/vietnamese
Công an TP.HCM: congan.com.vn
An ninh Thủ đô: anninhthudo.vn
Biên phòng: bienphong.com.vn
Báo điện tử Đảng Cộng sản Việt Nam: dangcongsan.vn
Tạp chí Cộng sản: tapchicongsan.org.vn
Báo Điện tử Chính phủ: baochinhphu.vn
Cổng Thông tin điện tử Chính phủ: chinhphu.vn
Đại biểu Nhân dân: daibieunhandan.vn
Đại Đoàn Kết: daidoanket.vn
Lao Động: laodong.vn
Hànộimới: hanoimoi.vn hanoimoi.com.vn
Kinh tế & Đô thị: kinhtedothi.vn
Phụ nữ Việt Nam: phunuvietnam.vn
Phụ Nữ TP.HCM: phunuonline.com.vn
Sức khỏe & Đời sống: suckhoedoisong.vn
Giáo dục & Thời đại: giaoducthoidai.vn
Giáo dục Việt Nam: giaoduc.net.vn
Báo Công Thương: congthuong.vn
Báo Đầu tư: baodautu.vn
Báo Giao thông: baogiaothong.vn
Báo Xây dựng: baoxaydung.vn baoxaydung.com.vn
Nông nghiệp và Môi trường: nongnghiepmoitruong.vn nongnghiep.vn
Kinh tế Sài Gòn: thesaigontimes.vn
Thế giới & Việt Nam: baoquocte.vn
Người Đưa Tin: nguoiduatin.vn
Dân Việt: danviet.vn
VnEconomy: vneconomy.vn
CafeF: cafef.vn
CafeBiz: cafebiz.vn
Kenh14: kenh14.vn
Soha: soha.vn
GenK: genk.vn
Znews: znews.vn zingnews.vn
24h: 24h.com.vn
""".strip().splitlines()
    for name, _, hosts in [row.partition(":")]
    for host in hosts.split()
}
# The same houses by their bare names, in which the names that pages declare differ least.
_BARE_OF = r"\b(?:bao|dien tu|online|news)\b|\.(?:com\.)?(?:vn|net)\b|\W+"
AGENCIES = re.compile(
    r"(?:theo )?(?:ttxvn|thông tấn xã|afp|ap|reuters|xinhua|tân hoa|thx|tass|kyodo|yonhap|bloomberg|dpa|efe)(?:\W|$)",
    re.IGNORECASE,
)
ABBREVIATION = re.compile(r"(?:[^AEIOUYÀ-Ỹ]+|UBND|UB|MTTQ)$")
EDITION = re.compile(
    r"\s+(?:[-–(]\s*)?(?:(?:phiên )?bản (?:di động|mobile|điện tử|in|web)|điện tử|online|mobile)\)?$"
    r"|\s+[-–|]\s+(?:TTXVN|Thông tấn xã Việt Nam)$",
    re.IGNORECASE,
)
ELECTRONIC = re.compile(r"^(báo|tạp chí) điện tử\s+", re.IGNORECASE)
PORTAL = re.compile(
    r"^(?:cổng|trang) (?:thông tin|ttđt|thông tin điện tử|tin điện tử|tin)\s+"
    r"(?=(?:bộ|sở|cục|ubnd|hội|(?:tỉnh|thành|huyện|quận|xã) (?:đoàn|ủy)) )",
    re.IGNORECASE,
)
# Offices named after what they see to, of which names only the first word of each part has a capital.
MATTERS = re.compile(r"(?:bộ|sở|cục|tổng cục|vụ|viện|hội|trường)\b", re.IGNORECASE)
# What they see to, two words at a time; whatever else stands in such a name is of the place.
MATTER_TERMS = """
tài nguyên; môi trường; nông nghiệp; phát triển; nông thôn; giáo dục; đào tạo; khoa học; công nghệ; kế hoạch
đầu tư; văn hóa; văn hoá; thể thao; du lịch; thông tin; truyền thông; lao động; thương binh; xã hội; tư pháp
tài chính; xây dựng; giao thông; vận tải; công thương; y tế; nội vụ; ngoại vụ; dân tộc; tôn giáo; thủy lợi
thủy lâm; thủy sản; kiểm lâm; nguồn nước; năng lượng; thống kê; hải quan; dự trữ; phụ nữ; nông dân; chữ thập
thập đỏ; cựu chiến; chiến binh; nhà báo; sinh viên; thanh niên; khuyến học; cao đẳng; đại học; trung học
phổ thông; cơ sở; tiểu học; mầm non; sư phạm; kinh tế; kỹ thuật; dạy nghề; đẳng nghề; cấp nghề; trung cấp
chính trị; quản lý; thị trường; trồng trọt; chăn nuôi; thú y; bảo vệ; thực vật; phòng chống; thiên tai; di sản
bảo tồn; lịch sử; văn học; nghệ thuật; kiểm sát; nhân dân; thi hành; hành án
"""
SEEN_TO = frozenset(term for line in MATTER_TERMS.strip().splitlines() for term in line.split("; "))
PLACED = ("tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "tp.", "thị xã")
ADDRESSED = re.compile(r"^(?:https?://)?(?:www\.)?|/$", re.IGNORECASE)
KIND_WORDS = """
điện tử thông tin tổng hợp trang cổng báo tạp chí đài phát thanh truyền hình và của online
tỉnh thành phố huyện quận xã phường thị trấn ủy ban nhân dân đoàn
"""
KINDS = frozenset(KIND_WORDS.split())
ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/?$", re.IGNORECASE)


def house_of(url: str | None) -> str | None:
    """Name the house whose site an address is on, its sections' own hosts included ("thethao.tuoitre.vn")."""
    parts = urlsplit(url or "")
    host, section = parts.hostname or "", parts.path.strip("/").partition("/")[0]
    while "." in host:
        if name := HOUSES.get(host) or HOUSES.get(f"{host}/{section}"):
            return name
        host = host.partition(".")[2]
    return None


def host_of(url: str | None) -> str | None:
    """The bare host of an address, without "www"."""
    host = urlsplit(url or "").hostname
    return host.removeprefix("www.") if host else None


def is_of(url: str, house: str) -> bool:
    """Whether an address is on the site of a house, by what we know of it or by the name in the address."""
    return house_of(url) == house or (len(bare := _bare(house)) > 2 and bare in re.sub(r"\W", "", host_of(url) or ""))


def is_called(name: str, house: str | None, url: str | None) -> bool:
    """Whether a name is that of a house or of its site: "Vietnam+", "baovamsay".

    >>> is_called("Vietnam+", "VietnamPlus", None), is_called("Vàm Sậy", None, "https://baovamsay.vn/1.html")
    (True, True)
    """
    bare, host = _bare(name.replace("+", "plus")), (host_of(url) or "").partition(".")[0]
    return bool(bare) and bare in (_bare(house or ""), _bare(host), host.removeprefix("bao"))


def is_address(name: object) -> bool:
    """Whether what a page calls its house is no name but the address of its site."""
    return isinstance(name, str) and ADDRESS.match(name) is not None


def is_known(name: str) -> bool:
    """Whether a name is one of those by which we know a house."""
    return _bare(name) in _KNOWN


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency, whose stories others publish."""
    return AGENCIES.match(name) is not None


def is_house_name(words: str) -> bool:
    """Whether words are a house's name and no headline: each has a capital, but for those that name its kind."""
    return all(word[0].isupper() or word.lower() in KINDS for word in words.split())


def best_name(candidates: Iterable[str | None]) -> str | None:
    """Choose, among what a page says its house is, the first that is a name; else a bare address without "www"."""
    said = [words for words in candidates if words]
    named = next((words for words in said if not ADDRESS.match(words)), None)
    return tidy(named) if named else next((tidy(ADDRESSED.sub("", words)) for words in said), None)


def tidy(name: str) -> str:
    """Bring a house's name to how it is written in a line of text: "BÁO CẦN THƠ ONLINE" to "Báo Cần Thơ".

    >>> tidy("Báo điện tử Dân trí"), tidy("TUOI TRE ONLINE"), tidy("Báo Sông Hậu - bản di động")
    ('Dân trí', 'Tuổi Trẻ', 'Báo Sông Hậu')
    """
    if known := _KNOWN.get(_bare(name)) or (house_of(f"https://{name}") if ADDRESS.match(name) else None):
        return known
    words = name.split()
    if len(words) > 2 and name.isupper() and not name.isascii():
        bare = PORTAL.sub("", " ".join(words))
        words = _of_matters(bare) if MATTERS.match(bare) else _of_names(bare)
    plain = ELECTRONIC.sub(r"\1 ", " ".join(words))
    return EDITION.sub("", plain) if plain.lower().startswith(("báo ", "tạp chí ")) else PORTAL.sub("", plain)


def _of_names(name: str) -> list[str]:
    """Give every word of a name in capitals one capital: "BÁO CẦN THƠ"; abbreviations stay."""
    return [word if ABBREVIATION.match(word) else word.capitalize() for word in name.split()]


def _of_matters(name: str) -> list[str]:
    """Write "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG LÂM CHÂU" with capitals at the head of a matter and all over a place.

    A ministry is of no place: whatever stands behind the word is what it sees to.
    """
    given = name.lower().split()
    inside = {at + n for at, pair in enumerate(pairwise(given)) for n in (0, 1) if " ".join(pair).strip(",") in SEEN_TO}
    words, begins, placed = [], True, False
    for at, word in enumerate(given):
        placed = placed or (at > 1 and word in PLACED)
        joining = word in ("và", *PLACED)
        named = begins or placed or not (given[0] == "bộ" or at in inside)
        words.append(word if joining or not named else word.capitalize())
        begins = at == 0 or joining or word.endswith((",", "-"))
    return [*words[:-2], "Việt", "Nam"] if words[-2:] == ["việt", "nam"] else words


def _bare(name: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return re.sub(_BARE_OF, "", "".join(char for char in plain if not unicodedata.combining(char)))


_KNOWN = {_bare(name): name for name in HOUSES.values()}

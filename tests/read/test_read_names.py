"""Whose an article is and who wrote it: houses, credits, posts, names in capitals, the address in the text."""

from pathlib import Path

import pytest

from timeline.model import Meta
from timeline.read import read_bytes, read_file
from timeline.read.houses import tidy
from timeline.read.lines.bylines import byline
from timeline.read.lines.people import in_case

TITLE = "Bến phà Lạch Sậy vào mùa nước nổi"
TEXT = "\n\n".join(
    f"Đoạn thứ {n} của bài viết kể chuyện bến phà Lạch Sậy vào mùa nước nổi, khi khách đông hơn ngày thường."
    for n in range(1, 4)
)
STORY = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))


def pasted(folder: Path, *, above: str = "", below: str = "", first: str = "") -> Meta:
    path = folder / "bai.txt"
    path.write_text(f"{TITLE}\n{above}\n\n{first}{TEXT}\n\n{below}\n", encoding="utf-8")
    (article,) = read_file(path, folder)
    assert article.text.count("Đoạn thứ") == 3
    assert "http" not in article.text
    return article.meta


def paged(folder: Path, body: str, head: str = "", title: str = TITLE) -> Meta:
    path = folder / "trang.html"
    path.write_text(f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>", encoding="utf-8")
    (article,) = read_file(path, folder)
    return article.meta


def body(inside: str = "", *, above: str = "", below: str = "") -> str:
    return f"{above}<h1>{TITLE}</h1><div class='x1'>{STORY}{inside}</div>{below}"


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("LÂM THỊ PHI", "Lâm Thị Phi"),
        ("HỮU TÀI - PHAN LAI", "Hữu Tài - Phan Lai"),
        ("SIU H'NHIÊN, Y THẮNG NIÊ", "Siu H'Nhiên, Y Thắng Niê"),
        ("NHÓM PV", "Nhóm PV"),
        ("KHUÊ", "Khuê"),
        ("Lâm Thị Phi", "Lâm Thị Phi"),
        ("Duy ĐẠT", "Duy ĐẠT"),
        ("PV", "PV"),
        ("T.H", "T.H"),
        ("ĐTH", "ĐTH"),
        ("TTXVN", "TTXVN"),
        ("VOV", "VOV"),
        ("MAI LÂM/VOV TÂY BẮC", "Mai Lâm/VOV Tây Bắc"),
    ],
)
def test_capitals_are_typography_and_abbreviations_are_names(printed: str, written: str) -> None:
    assert in_case(printed) == written


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Công chức VHXH: Sùng Thị Mỷ", "Sùng Thị Mỷ"),
        ("Phó Bí thư Đoàn trường - Lê Văn Hà", "Lê Văn Hà"),
        ("Văn phòng - Thống kê: Lò Thị Mai", "Lò Thị Mai"),
        ("CTV Lan Anh", "Lan Anh"),
        ("ThS. Lê Thị Hà", "Lê Thị Hà"),
        ("Bút ký của Vũ Hạ Lam", "Vũ Hạ Lam"),
        ("Phóng sự ảnh: Vũ Hạ Lam", "Vũ Hạ Lam"),
        ("Vũ Hạ Lam (thực hiện)", "Vũ Hạ Lam"),
        ("Viết bởi Siu H'Nhiên", "Siu H'Nhiên"),
        ("Bài và ảnh: K'BRỂU", "K'BRỂU"),
        ("Bởi Trần Lê Na · 2 ngày trước · 4 phút đọc", "Trần Lê Na"),
        ("Người viết: LÝ THỊ SAI - Nguồn: Đoàn xã Hồ Tiên", "LÝ THỊ SAI"),
        ("Tin: LÂM TẤN ĐẠT; Ảnh: Hứa Ngân", "LÂM TẤN ĐẠT"),
        ("Thực hiện: Hà Vân - Quay phim: Lù Tỏa", "Hà Vân"),
        ("Nguyễn Thị Út (Trung tâm Văn hóa huyện)", "Nguyễn Thị Út"),
        ("V.H.L", "V.H.L"),
        ("Ban biên tập", "Ban biên tập"),
        ("Văn phòng Huyện ủy Vàm Sậy", "Văn phòng Huyện ủy Vàm Sậy"),
        ("Đoàn viên cắm biển cảnh báo bên lòng hồ", None),
        ("Hội thi chèo thuyền trên sông Lạch", None),
        ("Đoàn tàu về ga Hàng Cỏ", None),
        ("Ông Tú ngồi chờ. 3 giờ trước · 4 phút đọc", None),
        # No names: an interview's last words, a headline, an answer's head, a sentence.
        ("PV: Xin cảm ơn bà!", None),
        ("PV: Cảm ơn bà", None),
        ("Phóng sự: Đêm trắng ở chợ nổi", None),
        ("Luật sư Triệu Vân Khuê:", None),
        ("Chủ tịch xã: Sẽ đền bù trong tháng tới", None),
    ],
)
def test_posts_genres_and_roles_are_no_part_of_a_name(line: str, author: str | None) -> None:
    assert byline(line).author == author


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Báo điện tử Dân trí", "Dân trí"),
        ("Báo điện tử Vàm Sậy", "Báo Vàm Sậy"),
        ("Báo điện tử Đảng Cộng sản Việt Nam", "Báo điện tử Đảng Cộng sản Việt Nam"),
        ("TUOI TRE ONLINE", "Tuổi Trẻ"),
        ("VietNamNet News", "VietNamNet"),
        ("VOV.VN", "VOV"),
        ("Báo Sông Hậu bản di động", "Báo Sông Hậu"),
        ("Báo Sông Hậu - phiên bản mobile", "Báo Sông Hậu"),
        ("Trang thông tin Tỉnh đoàn Hà Khê", "Tỉnh đoàn Hà Khê"),
        ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG LÂM CHÂU", "Sở Tài nguyên và Môi trường Lâm Châu"),
        ("BỘ NÔNG NGHIỆP VÀ KÊNH RẠCH", "Bộ Nông nghiệp và Kênh rạch"),
        ("HỘI CHỮ THẬP ĐỎ TỈNH HỒ SƠN", "Hội Chữ thập đỏ tỉnh Hồ Sơn"),
        ("BÁO CẦN THƠ ONLINE", "Báo Cần Thơ"),
        # A portal that is only a place's keeps the word that says what it is.
        ("Cổng thông tin điện tử huyện Kẻ Sặt", "Cổng thông tin điện tử huyện Kẻ Sặt"),
        ("Lao Động Biển", "Lao Động Biển"),
        ("Báo Thanh Niên Xung Phong", "Báo Thanh Niên Xung Phong"),
    ],
)
def test_a_house_by_its_short_name(declared: str, name: str) -> None:
    assert tidy(declared) == name


@pytest.mark.parametrize(
    ("above", "first", "below", "source", "author"),
    [
        ("", "", "Theo TTXVN", None, None),
        ("", "", "Minh Anh (TTXVN)", None, "Minh Anh"),
        ("", "(BVS) - ", "Theo TTXVN", "BVS", None),
        ("", "(BVS) - ", "Theo Báo Cửa Bể", "BVS", None),
        ("", "", "Theo Báo Cửa Bể", "Báo Cửa Bể", None),
        ("vnexpress.net", "", "Theo Báo Cửa Bể", "VnExpress", None),
    ],
)
def test_the_house_that_publishes_is_the_source_and_not_the_agency_that_it_credits(
    tmp_path: Path, above: str, first: str, below: str, source: str | None, author: str | None
) -> None:
    meta = pasted(tmp_path, above=above, first=first, below=below)
    assert (meta.source, meta.author) == (source, author)


@pytest.mark.parametrize(
    ("line", "source", "author"),
    [
        ("NSTV | 04/12/2023, 10:31", "NSTV", None),
        ("PV | 04/12/2023, 10:31", None, "PV"),
        ("04/12/2023 10:31 | Nguồn: Báo Cửa Bể | Tác giả: Sùng A Dế | Xem với cỡ chữ", "Báo Cửa Bể", "Sùng A Dế"),
    ],
)
def test_what_a_date_line_says_beside_the_date(
    tmp_path: Path, line: str, source: str | None, author: str | None
) -> None:
    meta = pasted(tmp_path, above=line)
    assert (meta.source, meta.author) == (source, author)


@pytest.mark.parametrize(
    ("above", "below", "url", "source"),
    [
        ("https://vnexpress.net/ben-pha-1.html", "", "https://vnexpress.net/ben-pha-1.html", "VnExpress"),
        ("", "Nguồn: https://bao.example/ben-pha.html", "https://bao.example/ben-pha.html", "bao.example"),
        ("Link: https://bao.example/ben-pha.html", "", "https://bao.example/ben-pha.html", "bao.example"),
        ("", "https://bao.example/ben-pha.html", "https://bao.example/ben-pha.html", "bao.example"),
        ("", "Xem thêm: https://bao.example/bai-khac.html\nBình luận (3)", None, None),
    ],
)
def test_the_address_that_was_pasted_with_an_article(
    tmp_path: Path, above: str, below: str, url: str | None, source: str
) -> None:
    meta = pasted(tmp_path, above=above, below=below)
    assert (meta.url, meta.source) == (url, source)


def test_a_print_view_says_where_it_stands_and_a_reprint_where_another_does(tmp_path: Path) -> None:
    line = "<div>Nguồn: <a href='{0}'>{0}</a></div>"
    own, other = (line.format(f"http://{host}/Default.aspx?tabid=2") for host in ("baovamsay.vn", "baocuabe.vn"))
    assert (
        paged(tmp_path, body(below=own), title="Báo Vàm Sậy - Bản in").url == "http://baovamsay.vn/Default.aspx?tabid=2"
    )
    assert paged(tmp_path, body(below=other), title="Báo Vàm Sậy - Bản in").url is None


@pytest.mark.parametrize(
    ("title", "above", "source"),
    [
        ("Báo Vàm Sậy điện tử", "", "Báo Vàm Sậy"),  # of every page of the house
        (f"{TITLE} - Báo Vàm Sậy", "", "Báo Vàm Sậy"),
        (f"Bản in | {TITLE}", "", None),
        (f"{TITLE} - Cổng thông tin", "", None),
        ("Báo Vàm Sậy mừng tuổi bốn mươi", "", None),  # a headline
        (TITLE, "<a class='brand'><i class='site-title'>Đoàn trường Vàm Sậy</i></a>", "Đoàn trường Vàm Sậy"),
        (TITLE, "<img alt='Báo Vàm Sậy'>", "Báo Vàm Sậy"),
        (TITLE, "<img alt='UBND huyện Vàm Sậy'>", "UBND huyện Vàm Sậy"),
        (TITLE, "<img alt='UBND huyện Vàm Sậy họp'>", None),
        (TITLE, "<img alt='Báo động lũ trên sông Lạch'>", None),
        (TITLE, "<b>Đoàn trường Cao đẳng Vàm Sậy</b>", None),
    ],
)  # fmt: skip
def test_a_house_that_only_its_title_or_its_banner_names(
    tmp_path: Path, title: str, above: str, source: str | None
) -> None:
    page = body(above=above).replace(TITLE, title) if title.startswith("Báo Vàm Sậy mừng") else body(above=above)
    assert paged(tmp_path, page, title=title).source == source


def test_a_name_in_the_title_outweighs_an_address_for_a_name(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="baovamsay.example">'
    assert paged(tmp_path, body(), head, title=f"{TITLE} - Tin Vùng Cao").source == "Tin Vùng Cao"
    assert paged(tmp_path, body(), head).source == "baovamsay.example"


def test_a_blog_in_the_title_before_a_lesser_heading_and_a_house_in_a_hidden_one(tmp_path: Path) -> None:
    heading = body().replace("h1>", "h3>").replace("<h3>", "<h3 class='post-title'>")
    assert paged(tmp_path, f"<h1>Xóm Cồn Giữa</h1>{heading}", title=f"Xóm Cồn Giữa: {TITLE}").source == "Xóm Cồn Giữa"
    line = body().replace("<h1>", "<div class='title'>").replace("</h1>", "</div>")
    hidden = f"<h1 style='display:none'>Huyện ủy Vàm Sậy</h1>{line}"
    assert paged(tmp_path, hidden, title=f"{TITLE} - Huyện ủy Vàm Sậy").source == "Huyện ủy Vàm Sậy"


def test_the_house_in_the_page_s_title_is_no_headline(tmp_path: Path) -> None:
    path = tmp_path / "trang.html"
    head = f"<title>{TITLE} - Sở Thủy lợi Vàm Sậy</title>"
    banner = "<h1><a href='/'>SỞ THỦY LỢI VÀM SẬY</a></h1>"
    path.write_text(f"<html>{head}<body>{banner}<h3>{TITLE}</h3><div>{STORY}</div></body></html>", encoding="utf-8")
    (article,) = read_file(path, tmp_path)
    assert (article.title, article.meta.source) == (TITLE, "Sở Thủy lợi Vàm Sậy")


def test_an_aggregator_names_the_paper_that_it_took_an_article_from(tmp_path: Path) -> None:
    data = '{"@type":"NewsArticle","headline":"x","author":{"name":"Báo Vàm Sậy"},"publisher":{"name":"Tin Gom"}}'
    found = paged(tmp_path, body(), f'<script type="application/ld+json">{data}</script>')
    assert (found.source, found.author) == ("Báo Vàm Sậy", None)


@pytest.mark.parametrize("name", ["Super User", "admin", "Quản trị", "Báo Vàm Sậy", "Trang tin Vàm Sậy"])
def test_a_system_s_own_author_is_nobody(tmp_path: Path, name: str) -> None:
    head = f'<meta name="author" content="{name}"><meta property="og:site_name" content="Báo Vàm Sậy">'
    assert paged(tmp_path, body("<p align='right'><b>LÂM THỊ PHI</b></p>"), head).author == "Lâm Thị Phi"
    assert paged(tmp_path, body(), head.replace(name, "Trang Vĩnh Sử", 1)).author == "Trang Vĩnh Sử"


@pytest.mark.parametrize(
    ("keywords", "tags"), [("Đoàn trường Vàm Sậy, bến phà", ()), ("bến phà, Lạch Sậy", ("bến phà", "Lạch Sậy"))]
)
def test_keywords_that_name_the_house_are_the_site_s(tmp_path: Path, keywords: str, tags: tuple[str, ...]) -> None:
    head = f'<meta name="keywords" content="{keywords}"><meta property="og:site_name" content="Đoàn trường Vàm Sậy">'
    assert paged(tmp_path, body(), head).tags == tags


@pytest.mark.parametrize(
    ("channel", "item", "source"),
    [
        ("Báo Vàm Sậy - Thời sự", "", "Báo Vàm Sậy"),
        ("Tin mới nhất - VnExpress RSS", "", "VnExpress"),
        ("Thời sự | Tuổi Trẻ Online", "", "Tuổi Trẻ"),
        ("Làng cũ đánh chài", "", "Làng cũ đánh chài"),
        ("Thời sự", "", "Thời sự"),
        ("Tin gom", "<source url='https://dantri.com.vn'>Báo Dân trí</source>", "Dân trí"),
        ("Tin gom", "<link>https://thethao.tuoitre.vn/1.htm</link>", "Tuổi Trẻ"),
    ],
)
def test_the_house_of_a_feed(channel: str, item: str, source: str) -> None:
    entry = (
        f"<item><title>{TITLE}</title><description>{TEXT}</description><author>tin@bao.example</author>{item}</item>"
    )
    feed = f"<rss><channel><title>{channel}</title>{entry}</channel></rss>"
    (article,) = read_bytes(feed.encode(), ".rss", "tin.rss")
    assert (article.meta.source, article.meta.author) == (source, None)


@pytest.mark.parametrize(
    ("mark", "source"), [("ĐS - ", None), ("(PL) - ", None), ("(LSO) - ", "LSO"), ("TPO - ", "TPO")]
)
def test_two_letters_before_a_lead_are_no_source(tmp_path: Path, mark: str, source: str | None) -> None:
    meta = pasted(tmp_path, first=mark)
    assert meta.source == source

"""The ways in which houses mark up one thing: authors, tags, the address, and the lines that are the page's own."""

from pathlib import Path

import pytest

from tests.read.test_read_markup import SENTENCE, TITLE, article
from timeline.model import Article
from timeline.read.lines.boilerplate import junk
from timeline.read.lines.bylines import byline

DATA = f'<script type="application/ld+json">{{{{"@type":"NewsArticle","headline":"{TITLE}",{{}}}}}}</script>'


def house(folder: Path, *, head: str = "", above: str = "", inside: str = "", below: str = "") -> Article:
    """A page of a house with what stands about an article: the date, its name, a foot."""
    foot = "<footer><p>Tổng biên tập: Quách Thị Ly</p><p>Giấy phép số 12/GP-BTTTT</p></footer>"
    site = '<meta property="og:site_name" content="Báo Vàm Sậy">'
    date = "<div class='date'>Thứ Hai, 04/03/2024 09:20</div>"
    return article(folder, inside, above=date + above, below=below + foot, head=site + head)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Bài và ảnh: Lê Minh (TTXVN)", "Lê Minh"),
        ("Bài/ảnh: Lê Minh", "Lê Minh"),
        ("Bài, ảnh, clip: Lê Minh", "Lê Minh"),
        ("Bài: Lê Minh Ảnh: Trần Hà", "Lê Minh"),
        ("Bài và ảnh: Lê Minh - Trần Hà", "Lê Minh, Trần Hà"),
        ("Tác giả: Lê Minh và Trần Hà", "Lê Minh, Trần Hà"),
        ("Lê Minh & Trần Hà", "Lê Minh, Trần Hà"),
        ("Lê Minh-Trần Hà", "Lê Minh, Trần Hà"),
        ("Cil-Pam Niê", "Cil-Pam Niê"),
        ("CTV H’Nuen Kbuôr/VOV-Tây Nguyên", "H’Nuen Kbuôr"),
        ("Lê Minh - VOV Miền Trung", "Lê Minh"),
        ("Lê Minh/VOV ĐBSCL", "Lê Minh"),
        ("Lê Minh (Vietnam+)", "Lê Minh"),
        ("Lê Minh - Đài PT-TH Vàm Sậy", "Lê Minh"),
        ("Lê Minh, Phòng Văn hóa huyện", "Lê Minh"),
        ("Bài, ảnh: Lê Minh (Trường THPT Vàm Sậy)", "Lê Minh"),
        ("Bảo Anh (PV TTXVN tại Nhật Bản)", "Bảo Anh"),
        ("Bảo Anh (từ Paris, Pháp)", "Bảo Anh"),
        ("Bảo Anh - CTV", "Bảo Anh"),
        ("Theo Lê Minh (TTXVN)", "Lê Minh"),
        ("Theo Lê Minh - Báo Vàm Sậy", "Lê Minh"),
        ("Thiếu tá, ThS Lê Minh", "Lê Minh"),
        ("Lê Minh leminh@bao.example", "Lê Minh"),
        ("Theo Lâm Tấn Đạt (Báo Sông)", "Lâm Tấn Đạt"),
        ("Người đăng: vanphong", None),
        ("Huỳnh An – Chi đoàn 11A2", "Huỳnh An"),
        ("Huỳnh An – Cô giáo mầm non", None),
        ("Theo Lâm Đồng", None),
        ("Theo Hà Nội Mới", None),
        ("H’Mai", "H’Mai"),
        # Houses, and what is no line of names.
        ("Theo Lao Động", None),
        ("Theo Thanh Niên", None),
        ("(TTXVN/Vietnam+)", None),
        ("Lê Minh (từ chối bình luận)", None),
        ("Bài học - Ảnh hưởng của lũ", None),
    ],
)
def test_a_line_of_names(line: str, author: str | None) -> None:
    assert byline(line).author == author


@pytest.mark.parametrize(
    ("declared", "author"),
    [
        ('"author":{"@type":"Person","name":"Lê Minh"}', "Lê Minh"),
        ('"author":[{"name":"Lê Minh"},{"name":"Trần Hà"}]', "Lê Minh, Trần Hà"),
        ('"author":[{"name":"Báo Vàm Sậy"},{"name":"Lê Minh"}]', "Lê Minh"),
        ('"author":["Lê Minh"]', "Lê Minh"),
        ('"author":"Lê Minh - Trần Hà"', "Lê Minh, Trần Hà"),
        ('"author":{"name":"Bài và ảnh: LÊ MINH"}', "Lê Minh"),
        ('"author":{"name":"Lê Minh/VOV-Tây Bắc"}', "Lê Minh"),
        ('"author":{"name":"leminh"}', None),
        ('"author":{"name":"toasoan@bao.example"}', None),
        ('"author":{"@type":"Organization","name":"Báo Vàm Sậy"}', None),
        ('"author":{"@id":"#lm"},"mainEntity":{"@type":"Person","@id":"#lm","name":"Lê Minh"}', "Lê Minh"),
        ('"creator":["Lê Minh"]', "Lê Minh"),
    ],
)
def test_an_author_that_a_page_declares(tmp_path: Path, declared: str, author: str | None) -> None:
    assert house(tmp_path, head=DATA.format(declared)).meta.author == author


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ('<meta property="article:author" content="https://facebook.com/bao"><meta name="author" content="Lê Minh">',
         "Lê Minh"),
        ('<meta name="twitter:label1" content="Viết bởi"><meta name="twitter:data1" content="Lê Minh">', "Lê Minh"),
        ('<meta name="twitter:label1" content="Thời gian đọc"><meta name="twitter:data1" content="5 phút">', None),
    ],
)  # fmt: skip
def test_an_author_in_the_head(tmp_path: Path, head: str, author: str | None) -> None:
    assert house(tmp_path, head=head).meta.author == author


@pytest.mark.parametrize(
    ("declared", "signed", "author"),
    [
        ("TTXVN", "Bài và ảnh: Lê Minh (TTXVN)", "Lê Minh"),
        ("Ban Thời sự", "Lê Minh", "Lê Minh"),
        ("L.M", "Lê Minh", "Lê Minh"),
        ("BBT", "Lê Minh", "Lê Minh"),
        ("Lê Minh", "LÊ MINH - TRẦN HÀ", "Lê Minh, Trần Hà"),
        ("Lê Minh", "Trần Hà", "Lê Minh"),
        ("TTXVN", "", "TTXVN"),
    ],
)
def test_persons_who_sign_outweigh_the_office_that_is_declared(
    tmp_path: Path, declared: str, signed: str, author: str
) -> None:
    inside = f"<p style='text-align: right'><strong>{signed}</strong></p>"
    assert article(tmp_path, "", below=inside, head=DATA.format(f'"author":{{"name":"{declared}"}}')).meta.author in (
        author,
        author.upper(),
    )


@pytest.mark.parametrize(
    ("markup", "author"),
    [
        ("<p class='author'>Lê Minh</p>", "Lê Minh"),
        (
            "<div class='detail-author'><a class='name'>Lê Minh</a><a href='mailto:x'>lm@bao.example</a></div>",
            "Lê Minh",
        ),
        ("<div class='author-info'><a>Lê Minh</a><span>Phóng viên</span></div>", "Lê Minh"),
        ("<div class='article__author'><a>Lê Minh</a><a>Trần Hà</a></div>", "Lê Minh, Trần Hà"),
        ("<div class='cms-author'>Lê Minh (TTXVN/Vietnam+)</div>", "Lê Minh"),
        ("<div class='details__author'><span>Lê Minh</span> - <span>Trần Hà</span></div>", "Lê Minh, Trần Hà"),
        ("<p class='Normal' style='text-align:right;'><strong>Lê Minh</strong></p>", "Lê Minh"),
        ("<p align='right'><b>LÊ MINH</b></p>", "Lê Minh"),
        ("<p style='text-align:right'><strong>Bài và ảnh: </strong><strong>Lê Minh</strong></p>", "Lê Minh"),
        ("<p style='text-align: right;'><em><strong>Theo Lê Minh/TTXVN</strong></em></p>", "Lê Minh"),
        ("<p class='pAuthor'>Lê Minh</p>", "Lê Minh"),
        ("<div class='news-source'><b>Tin, ảnh: Lê Minh</b></div>", "Lê Minh"),
        ("<div><a rel='author'>Lê Minh</a> & <a rel='author'>Trần Hà</a></div>", "Lê Minh, Trần Hà"),
        ("<p class='author'>Khuê</p>", "Khuê"),
        ("<p class='author'>Facebook</p>", None),
        ("<p class='author'>Xem tất cả bài viết</p>", None),
        ("<p style='text-align:right'>(Còn nữa)</p>", None),
    ],
)
def test_an_author_under_the_text(tmp_path: Path, markup: str, author: str | None) -> None:
    for found in (house(tmp_path, below=markup), house(tmp_path, above=markup)):
        assert (found.meta.author, "Minh" in found.text) == (author, False)


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='tags'><b>{}</b> <a href='/1'>bến phà</a>, <a href='/2'>Lạch Sậy</a></div>",
        "<div class='x'><span>{}</span> <a href='/1'>bến phà</a> <a href='/2'>Lạch Sậy</a></div>",
        "<div class='x'>{} <a href='/tag/1'>#bến phà</a> <a href='/tag/2'>#Lạch Sậy</a></div>",
        "<ul><li>{}</li><li><a href='/chu-de/1'>bến phà</a></li><li><a href='/chu-de/2'>Lạch Sậy</a></li></ul>",
        "<div class='article-tags'><label>{}</label><ul><li><h4><a href='/1'>bến phà</a></h4></li>"
        "<li><h4><a href='/2'>Lạch Sậy</a></h4></li></ul></div>",
        "<p><strong>{}</strong> <a href='/tu-khoa/1.html'>bến phà</a>; <a href='/tu-khoa/2.html'>Lạch Sậy</a></p>",
    ],
)
@pytest.mark.parametrize(
    "label",
    [
        "Từ khóa:",
        "Từ khoá",
        "Tags:",
        "TAG",
        "Chủ đề:",
        "Tin liên quan theo từ khóa",
        "Nhãn:",
        "Thẻ:",
        "Từ khóa liên quan:",
    ],
)
def test_tags_under_each_label(tmp_path: Path, markup: str, label: str) -> None:
    found = house(
        tmp_path, below=markup.format(label), head='<meta name="keywords" content="tin tức, Báo Vàm Sậy, báo mới">'
    )
    assert found.meta.tags == ("bến phà", "Lạch Sậy")


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("bến phà, Lạch Sậy, Báo Vàm Sậy", ("bến phà", "Lạch Sậy")),
        ("bến phà,baovamsay", ("bến phà",)),
        (f"{TITLE}, bến phà", ("bến phà",)),
        ("giá vàng, xổ số, thời tiết", ()),
    ],
)
def test_keywords_of_an_article_without_those_of_its_site(tmp_path: Path, keywords: str, tags: tuple[str, ...]) -> None:
    head = (
        '<meta property="og:type" content="article"><link rel="canonical" href="https://baovamsay.vn/1-ben-pha.html">'
    )
    assert house(tmp_path, head=f'{head}<meta name="keywords" content="{keywords}">').meta.tags == tags


URL = "https://baovamsay.vn/ben-pha-1.html"


@pytest.mark.parametrize(
    ("head", "below", "url"),
    [
        (f'<base href="{URL}">', "", URL),
        ('<base href="https://baovamsay.vn/">', "", None),
        (f'<link rel="canonical" href="https://baovamsay.vn/"><meta property="og:url" content="{URL}">', "", URL),
        ('<base href="https://baovamsay.vn/"><link rel="canonical" href="/ben-pha-1.html">', "", URL),
        (f'<link rel="canonical" href="{URL.removeprefix("https:")}">', "", URL),
        (f'<meta name="twitter:url" content="{URL}">', "", URL),
        (f'<meta itemprop="url" content="{URL}">', "", URL),
        (DATA.format(f'"mainEntityOfPage":{{"@type":"WebPage","@id":"{URL}"}}'), "", URL),
        (DATA.format(f'"url":"{URL}"'), "", URL),
        ("", f"<a href='https://www.facebook.com/sharer/sharer.php?u={URL}'>Chia sẻ</a>", URL),
        ("", f"<div class='fb-like' data-href='{URL}'></div>", URL),
        ("", "<div class='fb-page' data-href='https://www.facebook.com/baovamsay'></div>", None),
        ("", f"<div class='fb-like' data-href='{URL}'></div><div class='fb-like' data-href='{URL}2'></div>", None),
    ],
)
def test_where_a_page_says_its_address(tmp_path: Path, head: str, below: str, url: str | None) -> None:
    assert house(tmp_path, head=head, below=below).meta.url == url


CLUTTER = """
Font Size:; Cỡ chữ: A- A A+; Nghe audio; Giọng nữ miền Bắc; 00:00 / 03:24; Tốc độ: 1x; Tóm tắt bài viết bằng AI
>> Xem thêm: Cầu mới thông xe; Mời độc giả xem thêm video; Đừng bỏ lỡ; Bạn có thể quan tâm; Đọc nhiều nhất
Mời quý độc giả theo dõi các chương trình đã phát sóng của Đài Truyền hình Vàm Sậy trên ứng dụng!
Độc giả quan tâm có thể xem thêm các bài viết khác tại đây.; Theo dõi Báo Vàm Sậy trên Google News
Nhấn theo dõi Zalo OA Báo Vàm Sậy để cập nhật tin tức; Kết nối với chúng tôi; Mở trong ứng dụng
Tải app Báo Vàm Sậy để đọc tin nhanh hơn; Chia sẻ bài viết này:; Đã sao chép; Báo lỗi bài viết; Thích 12
Trình duyệt của bạn không hỗ trợ thẻ video.; Không thể phát video; Play Video; This is a modal window.
Quảng cáo kết thúc sau 5 giây; Thăm dò ý kiến; Kết quả bình chọn; Bài viết có hữu ích với bạn không?
Nhập email của bạn; Ủng hộ Báo Vàm Sậy; Đường dây nóng: 0912 345 678; ĐDN: 0912 345 678; 5 min read
Thời gian đọc: 5 phút; Lượt đọc 99; Views: 100; Nghiêm cấm sao chép dưới mọi hình thức; [Quảng cáo]; Mục lục
Bài viết thể hiện văn phong và quan điểm của tác giả.; Bạn đang đọc bài viết tại chuyên mục Thời sự.
Tiếp tục đọc sau quảng cáo; Báo Vàm Sậy trên Google News; Xem tất cả bài viết của Lê Minh; Về tác giả
"""
TOLD = """
Chia sẻ với phóng viên, bà Lan cho biết bến đò đã đóng từ tuần trước.; Ủng hộ đồng bào vùng lũ; Gửi con về quê
Bạn bè tôi đều sinh ra tại đây.; Theo dõi mực nước suốt đêm; Mở ứng dụng công nghệ vào đồng ruộng; Đóng bè nuôi cá
Bản tin cuối cùng của người phát thanh viên; Nghe già làng kể chuyện; Góp ý dự thảo luật; Tốc độ đọc của trẻ em giảm
Mục lục châu bản triều Nguyễn; Đừng bỏ lỡ mùa nước nổi; Hủy dự án treo; Bài viết thể hiện tình cảm với bến phà
Cập nhật trên Facebook lúc năm giờ sáng, anh Nam viết rằng nước đã rút.; Xem 12 tiết mục; Trường không cấm sao chép
"""


@pytest.mark.parametrize("line", "; ".join(CLUTTER.strip().splitlines()).split("; "))
def test_a_line_that_is_the_page_s(tmp_path: Path, line: str) -> None:
    for markup in (f"<p>{line}</p>", f"<div><span>{line}</span></div>"):
        found = house(tmp_path, inside=markup)
        assert line.rstrip(".:!") not in found.text
        assert found.text.count("Đoạn thứ") == 8


@pytest.mark.parametrize("line", "; ".join(TOLD.strip().splitlines()).split("; "))
def test_a_line_that_only_begins_like_one(line: str) -> None:
    assert junk(line) is None


@pytest.mark.parametrize("name", ["listen-audio", "font-size", "app-banner", "reading-time", "box-ung-ho", "binh-chon"])
def test_a_part_whose_name_says_that_it_is_the_page_s(tmp_path: Path, name: str) -> None:
    assert SENTENCE not in house(tmp_path, inside=f"<div class='{name}'>{SENTENCE}</div>").text
    assert SENTENCE in house(tmp_path, inside=f"<p class='cay-trung-hoa'>{SENTENCE}</p>").text


@pytest.mark.parametrize(
    ("name", "day"), [("foot-arti-post", "2024-03-04"), ("footer-clock", None), ("related-time", None)]
)
def test_a_date_line_in_a_part_that_is_called_a_foot(tmp_path: Path, name: str, day: str | None) -> None:
    stamp = f"<div class='{name}'>Thứ Hai, ngày 04/03/2024 08:15 AM (GMT+7)</div>"
    found = article(tmp_path, "", above=stamp).published
    assert (str(found.day) if found else None) == day

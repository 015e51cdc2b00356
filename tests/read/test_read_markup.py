"""What a page's markup tells whatever house it is of: captions, names, headlines, addresses."""

from pathlib import Path

import pytest

from timeline.errors import ReadError
from timeline.model import Article, BlockKind
from timeline.read import read_file

TITLE = "Bến phà Lạch Sậy vào mùa nước nổi"
PARAGRAPHS = "".join(
    f"<p>Đoạn thứ {n} của bài viết kể chuyện bến phà Lạch Sậy vào mùa nước nổi, khi khách đông hơn ngày thường.</p>"
    for n in range(1, 5)
)
CAPTION = "Khách chờ phà trên bến lúc năm giờ sáng"


def read(folder: Path, page: str) -> Article:
    path = folder / "trang.html"
    path.write_text(page, encoding="utf-8")
    (article,) = read_file(path, folder)
    return article


def article(folder: Path, inside: str, *, above: str = "", below: str = "", head: str = "") -> Article:
    story = f"<div class='x1'>{PARAGRAPHS}{inside}{PARAGRAPHS}</div>"
    title = f"<title>{TITLE}</title>"
    return read(folder, f"<html><head>{title}{head}</head><body><h1>{TITLE}</h1>{above}{story}{below}</body></html>")


def kinds(read: Article) -> dict[str, BlockKind]:
    return {read.text[block.start : block.end]: block.kind for block in read.blocks}


@pytest.mark.parametrize(
    "markup",
    [
        f"<p><img></p><p><small>{CAPTION}</small></p>",
        f"<p><img></p><p><em>{CAPTION}</em></p>",
        f"<p><img><br><i>{CAPTION}</i></p>",
        f"<p><img>{CAPTION}</p>",
        f"<div><img></div><em>{CAPTION}</em>",
        f"<div><a href='/1.jpg'><img></a><span>{CAPTION}</span></div>",
        f"<div><div><img></div><div>{CAPTION}</div></div>",
        f"<div><img><div>{CAPTION}.</div></div>",
        f"<center><img></center><center>{CAPTION}</center>",
        f"<p style='text-align:center'><img></p><p style='text-align: center'>{CAPTION}</p>",
        f"<amp-img src='1.jpg'></amp-img><p><i>{CAPTION}</i></p>",
    ],
)
def test_a_line_under_a_picture_is_its_caption(tmp_path: Path, markup: str) -> None:
    found = kinds(article(tmp_path, markup))
    assert [kind for line, kind in found.items() if line.startswith(CAPTION)] == [BlockKind.CAPTION]


SENTENCE = "Chuyến phà đầu tiên rời bến lúc năm giờ sáng, chở theo bốn mươi chiếc xe máy và vài gánh rau."


@pytest.mark.parametrize(
    "markup",
    [
        f"<p><img></p><p>{SENTENCE}</p>",
        f"<div><img></div>{SENTENCE}<br>",
        f"<p><img></p><p>{SENTENCE} <em>Nước lên nhanh.</em></p>",
        f"<p><img>{SENTENCE} Chuyến sau chở học sinh, đứa nào cũng ôm một chiếc áo phao màu cam.</p>",
    ],
)
def test_a_paragraph_under_a_picture_stays_one(tmp_path: Path, markup: str) -> None:
    found = kinds(article(tmp_path, markup))
    assert BlockKind.PARAGRAPH in [kind for line, kind in found.items() if line.startswith(SENTENCE)]


@pytest.mark.parametrize(
    ("markup", "author"),
    [
        ("<div class='author'>Theo Lê Hoài Thu</div>", "Lê Hoài Thu"),
        ("<div class='author'>Tin, ảnh: Lê Hoài Thu (Báo Vàm Sậy)</div>", "Lê Hoài Thu"),
        ("<div class='author'><a>Lê Hoài Thu</a><span>và 2 tác giả khác</span></div>", "Lê Hoài Thu"),
        ("<div class='footer'><span itemprop='author'>Lê Hoài Thu</span></div>", "Lê Hoài Thu"),
        ("<div class='footer'>Người đăng: <span class='vcard'>Lê Hoài Thu</span></div>", "Lê Hoài Thu"),
        ("<div class='footer'><a rel='author'>admin</a></div>", None),
        ("<div class='credit'><p>Nội dung: Lê Hoài Thu</p><p>Thiết kế: Bảo Châu</p></div>", "Lê Hoài Thu"),
    ],
)
def test_who_wrote_it(tmp_path: Path, markup: str, author: str | None) -> None:
    found = article(tmp_path, "", below=markup)
    assert found.meta.author == author
    assert "và 2 tác giả khác" not in found.text
    assert "Bảo Châu" not in found.text


def test_a_name_with_its_desk_is_that_of_the_writer(tmp_path: Path) -> None:
    head = '<meta name="author" content="Lê Hoài Thu/VOV-Miền Tây">'
    assert article(tmp_path, "", head=head).meta.author == "Lê Hoài Thu"


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        ("<!-- saved from url=(0035)https://bao.example/ben-pha.html -->", "https://bao.example/ben-pha.html"),
        (
            "<!--\n Page saved with SingleFile \n url: https://bao.example/ben-pha.html \n saved date: Tue Nov 17\n-->",
            "https://bao.example/ben-pha.html",
        ),
        (
            "<!-- Mirrored from bao.example/ben-pha.html by HTTrack Website Copier/3.x, Mon, 16 Nov 2026 GMT -->",
            "http://bao.example/ben-pha.html",
        ),
        (
            '<link rel="canonical" href="https://web.archive.org/web/20240301020304/https://bao.example/ben-pha.html">',
            "https://bao.example/ben-pha.html",
        ),
    ],
)
def test_what_saved_a_page_wrote_where_it_stood(tmp_path: Path, comment: str, url: str) -> None:
    page = f"<html>{comment}<title>{TITLE}</title><body><h1>{TITLE}</h1><div>{PARAGRAPHS}</div></body></html>"
    found = read(tmp_path, page)
    assert found.meta.url == url
    assert found.published is None


def test_a_page_of_tables_gives_its_headline_by_its_bold_type(tmp_path: Path) -> None:
    page = (
        "<html><title>Bao Vam Say dien tu</title><body><table><tr><td><a>Trang chủ</a></td><td><table>"
        f"<tr><td><font size=4><b>{TITLE}</b></font></td></tr>"
        "<tr><td><font size=1>Cập nhật lúc 10h30', ngày 12/05/2006</font></td></tr>"
        f"<tr><td>{PARAGRAPHS.replace('<p>', '').replace('</p>', '<br><br>')}</td></tr></table></td></tr></table>"
    )
    found = read(tmp_path, page)
    assert found.title == TITLE
    assert found.published is not None
    assert found.published.iso == "2006-05-12T10:30+07:00"


def test_a_blog_says_when_in_its_foot(tmp_path: Path) -> None:
    foot = (
        "<div class='post-footer'>vào lúc <abbr class='published' title='2024-03-04T20:14:00+07:00'>20:14</abbr></div>"
    )
    found = article(tmp_path, "", below=foot)
    assert found.published is not None
    assert (found.published.iso, found.published.source) == ("2024-03-04T20:14+07:00", "metadata")


def test_results_of_a_search_are_no_article(tmp_path: Path) -> None:
    results = "".join(
        f"<div><a href='/{n}'>Bài số {n} có một tựa đề khá dài ở đây</a><br>Đoạn trích của bài số {n} cũng là một câu, "
        "đủ dài để giống một đoạn văn nhưng đã bị cắt ngắn...<br><i>04/03/2024</i></div>"
        for n in range(12)
    )
    with pytest.raises(ReadError, match="no article"):
        read(tmp_path, f"<html><title>Kết quả tìm kiếm</title><body><h1>Kết quả tìm kiếm</h1>{results}</body></html>")


@pytest.mark.parametrize(
    "markup",
    [
        "<span class='time-ago' title='04/03/2024 08:15'>2 năm trước</span>",
        "<span data-time='1709514900'>2 năm trước</span>",
        "<time datetime='2024-03-04T01:15:00Z'>2 năm trước</time>",
        "<div>Lê Hoài Thu thực hiện | 04/03/2024 08:15</div>",
        "<ul><li itemprop='datePublished'><a><span>Tháng Ba 4, 2024 8:15 sáng</span></a></li></ul>",
    ],
)
def test_when_a_page_shows_no_more_than_how_long_ago(tmp_path: Path, markup: str) -> None:
    found = article(tmp_path, "", above=markup)
    assert found.published is not None
    assert found.published.iso == "2024-03-04T08:15+07:00"


def test_a_headline_in_a_tooltip_is_no_time(tmp_path: Path) -> None:
    tooltip = "<a class='date-box' title='Lịch phà chạy từ ngày 04/03/2024 cho khách hai bờ sông Vàm Sậy'>Lịch phà</a>"
    assert article(tmp_path, "", above=tooltip).published is None


def test_a_portal_whose_pages_all_have_one_title_shows_the_headline(tmp_path: Path) -> None:
    page = f"<html><title>Tin tức > Chi tiết tin</title><span class='lblTieuDe'>{TITLE}</span><div>{PARAGRAPHS}</div>"
    assert read(tmp_path, page).title == TITLE


def test_verses_are_no_headings(tmp_path: Path) -> None:
    verses = ("Bến xưa còn đó hàng dừa", "Mà con đò cũ đã thưa tiếng chèo", "Nước ròng nước lớn trong veo")
    found = kinds(article(tmp_path, f"<p><em>{'<br>'.join(verses)}</em></p>"))
    assert {found[verse] for verse in verses} == {BlockKind.PARAGRAPH}


def test_a_row_of_a_table_is_one_line_with_all_its_numbers(tmp_path: Path) -> None:
    rows = (("Xã", "Số hộ"), ("Bình Lạch", "120"), ("Đồng Rộc", "98"))
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    found = kinds(article(tmp_path, f"<table>{table}</table>"))
    assert {found[" – ".join(row)] for row in rows} == {BlockKind.PARAGRAPH}


def test_questions_and_answers_keep_their_dashes(tmp_path: Path) -> None:
    answer = "Bến phà vẫn chạy đủ chuyến, chỉ có mùa nước nổi là phải chờ lâu hơn ngày thường."
    talk = ("* Bến phà năm nay ra sao?", f"- {answer}", "* Ông có định nghỉ?", "- Chưa, còn khách là còn chạy.")
    found = kinds(article(tmp_path, "".join(f"<p>{line}</p>" for line in talk)))
    assert found[f"- {answer}"] is found["* Ông có định nghỉ?"] is BlockKind.PARAGRAPH
    listed = kinds(article(tmp_path, "<p>- Một chiếc phà trăm tấn.</p><p>- Hai chiếc phà sáu mươi tấn.</p>"))
    assert listed["Hai chiếc phà sáu mươi tấn."] is BlockKind.LIST_ITEM


@pytest.mark.parametrize(
    ("banner", "foot", "source"),
    [
        ("", "Bản quyền của Báo Vàm Sậy - Giấy phép số 206/GP-BC", "Báo Vàm Sậy"),
        ("", "© 2010-2024 Bản quyền thuộc về Tỉnh đoàn Lạch Sậy. Thiết kế bởi Hai Bờ", "Tỉnh đoàn Lạch Sậy"),
        ("", "Ghi rõ nguồn “Đài Truyền thanh Vàm Sậy” khi phát hành lại", "Đài Truyền thanh Vàm Sậy"),
        ("BỘ THỦY LÂM VÀ NGUỒN NƯỚC", "", "Bộ Thủy lâm và Nguồn nước"),
        ("TRANG THÔNG TIN ĐIỆN TỬ TỈNH ĐOÀN LẠCH SẬY", "", "Tỉnh đoàn Lạch Sậy"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ", "Ghi rõ nguồn khi dùng lại thông tin từ Cổng thông tin này", None),
    ],
)
def test_whose_page_it_is(tmp_path: Path, banner: str, foot: str, source: str | None) -> None:
    found = article(tmp_path, "", above=f"<div>{banner}</div>", below=f"<div><p>{foot}</p></div>")
    assert found.meta.source == source


def test_two_times_of_publication_that_agree_outweigh_a_third(tmp_path: Path) -> None:
    data = '{"@type":"NewsArticle","headline":"x","datePublished":"2024-03-03T16:03:00+07:00"}'
    head = f'<script type="application/ld+json">{data}</script>'
    head += '<meta property="article:published_time" content="2024-03-04T06:18:00">'
    found = article(tmp_path, "", head=head, above="<div>04/03/2024 06:18</div>")
    assert found.published is not None
    assert found.published.iso == "2024-03-04T06:18+07:00"


def test_a_blog_that_keeps_another_zone_says_the_clock_time_that_it_shows(tmp_path: Path) -> None:
    foot = "<div>vào lúc <abbr class='published' title='2024-03-04T07:21:00-07:00'>21:21</abbr></div>"
    found = article(tmp_path, "", below=foot)
    assert found.published is not None
    assert found.published.iso == "2024-03-04T21:21+07:00"


def test_a_line_over_the_date_is_the_headline_where_nothing_says_so(tmp_path: Path) -> None:
    page = (
        f"<html><title>TỈNH ĐOÀN LẠCH SẬY</title><table><tr><td>{TITLE}</td></tr>"
        f"<tr><td>4/3/2024 3:42:15 PM</td></tr><tr><td><div>{PARAGRAPHS}</div></td></tr></table>"
    )
    found = read(tmp_path, page)
    assert found.title == TITLE
    assert found.published is not None
    assert found.published.iso == "2024-03-04T15:42+07:00"


def test_keywords_of_the_whole_site_are_no_tags_of_an_article(tmp_path: Path) -> None:
    assert article(tmp_path, "", head='<meta name="keywords" content="Đoàn, DotNetNuke">').meta.tags == ()
    head = '<meta name="keywords" content="bến phà, Tin nóng">'
    assert article(tmp_path, "", head=head).meta.tags == ("bến phà",)


HOST = "https://bao.example"


@pytest.mark.parametrize(
    ("markup", "image", "caption"),
    [
        (f"<figure><img src='/a.jpg'><figcaption>{CAPTION}</figcaption></figure>", f"{HOST}/a.jpg", CAPTION),
        (f"<p><img src='data:x' data-src='a.jpg'></p><p><em>{CAPTION}</em></p>", f"{HOST}/xa-hoi/a.jpg", CAPTION),
        ("<p><img src='https://anh.example/a.jpg'></p>", "https://anh.example/a.jpg", None),
        ("<img src='/in.gif' width='16'><img src='/a.jpg'>", f"{HOST}/a.jpg", None),
        (f"<p><img src='Bến phà_files/a.jpg'></p><p><em>{CAPTION}</em></p>", None, None),
        ("<img src='javascript:alert(1)'>", None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_the_first_picture_and_the_words_under_it(
    tmp_path: Path, markup: str, image: str | None, caption: str | None
) -> None:
    head = f"<link rel='canonical' href='{HOST}/xa-hoi/ben-pha.html'>"
    found = article(tmp_path, markup, head=head, below="<aside><img src='/khac.jpg'></aside>")
    assert (found.meta.image, found.meta.image_caption) == (image, caption)
    told = article(tmp_path, markup, head=head + "<meta property='og:image' content='https://anh.example/og.jpg'>")
    assert (told.meta.image, told.meta.image_caption) == ("https://anh.example/og.jpg", caption)


def test_the_first_picture_of_a_text_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "bai.md"
    path.write_text(
        f"# {TITLE}\n\n{SENTENCE}\n\n![Bến phà](https://anh.example/a.jpg)\n*{CAPTION}*\n", encoding="utf-8"
    )
    (found,) = read_file(path, tmp_path)
    assert (found.meta.image, found.meta.image_caption) == ("https://anh.example/a.jpg", CAPTION)
    assert "anh.example" not in found.text

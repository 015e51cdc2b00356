"""What stands on a page and is no part of its article: other articles, what is hidden, attached, asked of readers."""

from pathlib import Path

import pytest

from tests.read.test_read_markup import PARAGRAPHS, SENTENCE, TITLE, article, kinds, read
from timeline.errors import ReadError
from timeline.model import BlockKind
from timeline.read.lines.boilerplate import is_licence, junk


def test_cards_of_other_articles_are_left_out_whatever_their_markup(tmp_path: Path) -> None:
    cards = "".join(
        f"<tr><td><a href='/{n}'><font>Bến đò thứ {n} ở Vàm Sậy đóng bến</font></a><br>Khách phải đi vòng.</td></tr>"
        for n in range(4)
    )
    found = article(tmp_path, f"<table>{cards}</table>")
    assert "đóng bến" not in found.text
    assert "đi vòng" not in found.text
    assert found.text.count("Đoạn thứ 4") == 2


def test_a_link_amid_the_text_goes_with_the_words_that_head_it(tmp_path: Path) -> None:
    box = "<div><p>Đọc thêm</p><article><a href='/2'>Bến đò Vàm Sậy đóng cửa từ tháng sau</a></article></div>"
    after = "<p>Nước rút, bến vắng hẳn khách qua lại.</p>"
    found = article(tmp_path, box + after)
    assert "đóng cửa" not in found.text
    assert "Nước rút, bến vắng hẳn" in found.text


@pytest.mark.parametrize("label", ["Tin bài liên quan", "Đừng bỏ lỡ", "Xem thêm:"])
def test_a_subheading_under_a_box_of_links_stays(tmp_path: Path, label: str) -> None:
    box = f"<div class='x3'><div class='x4'>{label}</div><a href='/2'>Bến đò Vàm Sậy đóng cửa từ tháng sau</a></div>"
    found = article(tmp_path, f"{box}<p><b>Mỗi chuyến mất bốn mươi phút</b></p>")
    assert "đóng cửa" not in found.text
    assert "Mỗi chuyến mất bốn mươi phút" in found.text


def test_a_box_that_shows_another_article_is_left_out_with_its_summary(tmp_path: Path) -> None:
    box = (
        "<article class='x9'><div><h3><a href='/2'>Bến đò Vàm Sậy đóng cửa từ tháng sau</a></h3>"
        "<p>Người dân hai bờ phải đi vòng thêm sáu cây số để sang chợ huyện mỗi ngày.</p></div></article>"
    )
    found = article(tmp_path, box)
    assert "đi vòng thêm" not in found.text
    assert "Vàm Sậy đóng cửa" not in found.text


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<div class='hidden hide d-none'>{}</div>", False),
        ("<div class='hidden md:block'>{}</div>", True),
        ("<div class='d-none d-md-block'>{}</div>", True),
        ("<p class='hidden-gem'>{}</p>", True),
        ("<div itemprop='publisher'>{}</div>", False),
        ("<div class='t'><b>Tệp đính kèm:</b> <a href='/1.pdf'>112-KH.pdf</a></div>", False),
        ("<p>112-KH-BVS.signed.pdf</p>", False),
        ("<h4>Góc bạn đọc</h4><p>Bạn có chuyện muốn kể? Tòa soạn chờ thư của bạn ở hộp thư cuối tuần.</p>", False),
        ("<p>Bạn đọc khắp nơi gửi thư về tòa soạn, bác đưa thư phải chở bằng xe thồ.</p>", True),
        ("<p>Thời ấy hộp thư của bạn bè trong xóm chỉ là cái ống tre treo ở đầu ngõ.</p>", True),
        ("<p>- Thưa ông, tòa soạn của bạn có bao nhiêu người?</p>", True),
    ],
)  # fmt: skip
def test_what_a_page_hides_attaches_or_asks_of_its_readers(tmp_path: Path, markup: str, kept: bool) -> None:
    page = f"<h1>{TITLE}</h1><div class='x1'>{PARAGRAPHS}{markup.format(SENTENCE)}</div>"
    found = read(tmp_path, f"<html><title>{TITLE}</title><body>{page}</body></html>")
    assert (found.text.splitlines()[-1].startswith("Đoạn thứ 4")) is not kept


LINKS = (
    "<li><a href='/1'>Bến đò Vàm Sậy đóng cửa từ tháng sau</a></li><li><a href='/2'>Chợ nổi họp lại sau Tết</a></li>"
)


def test_a_list_of_links_under_the_lead_is_of_other_articles(tmp_path: Path) -> None:
    found = article(tmp_path, "", above=f"<h2>{SENTENCE}</h2><div><ul class='x2'>{LINKS}</ul></div>")
    assert found.text.startswith(SENTENCE)
    assert "đóng cửa" not in found.text
    listed = "<ul><li>Bến đò <a href='/1'>Vàm Sậy đóng cửa</a> từ tháng sau, phà chạy thay.</li></ul>"
    assert "phà chạy thay" in article(tmp_path, "", above=f"<h2>{SENTENCE}</h2>{listed}").text


def test_a_headline_over_a_moving_picture_is_no_caption(tmp_path: Path) -> None:
    top = f"<div><div><video poster='1.jpg'></video></div><div><h1>{TITLE}</h1><div><p>{SENTENCE}</p></div></div></div>"
    page = f"<html><title>{TITLE}</title><body><div>{top}<div class='x1'>{PARAGRAPHS}</div></div></body></html>"
    assert kinds(read(tmp_path, page))[SENTENCE] is BlockKind.LEAD


@pytest.mark.parametrize(
    "markup", ["<span property='schema:dateCreated' content='{}'></span>", "<time datetime='{}'>x</time>"]
)
def test_a_time_beside_another_article_s_link_is_that_article_s(tmp_path: Path, markup: str) -> None:
    others = "".join(
        f"<div><div><a href='/{n}'>Bến đò thứ {n} ở Vàm Sậy đóng bến</a></div>"
        f"<time datetime='2022-05-1{n}'>1{n}/5</time></div>"
        for n in range(1, 4)
    )
    found = article(tmp_path, "", below=others)
    assert found.published is None
    found = article(tmp_path, "", above=f"<div>{markup.format('2022-05-17T10:23:09+00:00')}</div>", below=others)
    assert found.published is not None
    assert found.published.iso == "2022-05-17T17:23+07:00"


def test_a_text_that_line_breaks_part_outweighs_the_links_about_it(tmp_path: Path) -> None:
    links = "".join(f"<tr><td><a href='/{n}'>Bến đò thứ {n} ở Vàm Sậy đóng bến</a></td></tr>" for n in range(20))
    story = "<br><br>".join(f"Lượt {n}. {SENTENCE}" for n in range(4))
    page = f"<table><tr><td><table>{links}</table></td><td><b>{TITLE}</b><br><font>{story}</font></td></tr></table>"
    assert read(tmp_path, f"<html><title>{TITLE}</title><body>{page}</body></html>").text.count(SENTENCE) == 4


@pytest.mark.parametrize(("name", "kept"), [("x-widget-theme-post-content", True), ("related-posts", False)])
def test_a_short_story_in_a_widget_is_the_story(tmp_path: Path, name: str, kept: bool) -> None:
    story = f"<div class='{name}'><p>{SENTENCE}</p><p>{SENTENCE} Chiều về vắng khách.</p></div>"
    page = f"<html><title>{TITLE}</title><body><div><h1>{TITLE}</h1><p>04/03/2024 09:20</p>{story}</div></body></html>"
    if kept:
        assert read(tmp_path, page).text.endswith("Chiều về vắng khách.")
    else:
        with pytest.raises(ReadError, match="no article"):
            read(tmp_path, page)


def test_a_number_to_call_behind_a_sentence_leaves_the_sentence_to_the_article() -> None:
    line = "Kho bạc huyện Vàm Sậy họp với các tiệm vàng chiều mai. Hotline: 1900 0000 00"
    assert not is_licence(line)
    assert is_licence("Tòa soạn Vàm Sậy. Hotline: 1900 0000 00")


def test_a_sentence_that_opens_with_a_hotline_stays() -> None:
    assert junk("Đường dây nóng: 0912 345 678 (24/7)") is not None
    told = "Đường dây nóng 1900-9095 của bệnh viện trực cả ngày. Từ ngày 11 đến 20/9, tổng đài nhận 1.204 cuộc gọi."
    assert junk(told) is None

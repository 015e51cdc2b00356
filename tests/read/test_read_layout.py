"""Pasted articles: which line is what, with offsets in the text as it was given."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.read import layout
from timeline.read.lines.bylines import byline
from timeline.read.lines.kinds import LineKind

ARTICLE = """Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch

Thứ ba, 14/05/2024 16:05
(BVS) - Cây cầu treo dài 86 mét nối hai xã vùng sâu của huyện Vàm Sậy đưa vào sử dụng sau mười tháng thi công.

Sáng 14/5, UBND huyện Vàm Sậy tổ chức lễ khánh thành cầu treo Lạch Sậy; bà con góp hơn một nửa kinh phí.
Người dân hai xã đi bộ qua cầu trong sáng khánh thành - Ảnh: Quách Thị Nhàn
Người dân hai xã đi bộ qua cầu trong sáng khánh thành - Ảnh: Quách Thị Nhàn

Xem thêm: Ba cây cầu khởi công trong năm 2023

Bà con không còn phải chèo đò

Trước đó, ngày 2/7/2023, công trình được khởi công với tổng mức đầu tư 4,2 tỷ đồng, dự kiến hoàn thành trong 12 tháng.

Mạc Thị Lụa
Từ khóa: cầu treo, Vàm Sậy

TIN LIÊN QUAN
Mưa lũ cuốn trôi cầu tạm (12/9/2022)
Ý kiến bình luận
Họ và tên
Giấy phép số 12/GP-BVS cấp ngày 3/2/2019
"""


def kinds(text: str) -> dict[str, LineKind]:
    return {line.text: line.kind for line in layout(text).lines}


def test_lines_of_a_pasted_article() -> None:
    laid = kinds(ARTICLE)
    assert laid["Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch"] is LineKind.TITLE
    assert laid["Thứ ba, 14/05/2024 16:05"] is LineKind.PUBLICATION
    assert laid["Người dân hai xã đi bộ qua cầu trong sáng khánh thành - Ảnh: Quách Thị Nhàn"] is LineKind.CAPTION
    assert laid["Bà con không còn phải chèo đò"] is LineKind.HEADING
    assert laid["Mạc Thị Lụa"] is LineKind.BYLINE
    for junk in ("Xem thêm: Ba cây cầu khởi công trong năm 2023", "Mưa lũ cuốn trôi cầu tạm (12/9/2022)", "Họ và tên"):
        assert laid[junk] is LineKind.SKIP
    assert [line for line, kind in laid.items() if kind is LineKind.BODY][-1].startswith("Trước đó, ngày 2/7/2023")


def test_publication_date_and_its_span() -> None:
    laid = layout(ARTICLE)
    assert laid.published is not None
    assert laid.published.iso == "2024-05-14T16:05+07:00"
    assert laid.publication is not None
    assert ARTICLE[slice(*laid.publication)] == "Thứ ba, 14/05/2024 16:05"


@pytest.mark.parametrize("words", ["năm 2023", "12/9/2022", "3/2/2019", "Từ khóa"])
def test_what_is_not_the_article_is_skipped(words: str) -> None:
    at = ARTICLE.index(words)
    assert any(start <= at < end for start, end in layout(ARTICLE).skip)


@pytest.mark.parametrize("words", ["Sáng 14/5", "ngày 2/7/2023", "86 mét", "Mạc Thị Lụa"])
def test_what_is_the_article_is_not_skipped(words: str) -> None:
    at = ARTICLE.index(words)
    assert not any(start <= at < end for start, end in layout(ARTICLE).skip)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("08:54 25/11/2023\nCâu lạc bộ họp tại xã Lạch Sậy vào ngày 24/11.", "2023-11-25T08:54+07:00"),
        ("Tựa bài\n08:54 25/11/2023     1933\n\n3 Tin   Ngày 24/11, câu lạc bộ họp.", "2023-11-25T08:54+07:00"),
        ("(BVS 9.7.2018) Nhãn lồng được mùa\n\nTính đến hết ngày 8.7, cả huyện bán được 900 tấn nhãn.", "2018-07-09"),
        ("Cập nhật: 15/09/2023\n29/9: lễ hội đua ghe. 1/10: lễ hội đình làng.", "2023-09-15"),
        ("Thứ bảy, 03/02/2024\nTựa bài về một lễ hội\n02/02/2024 09:00\nHôm nay lễ hội khai mạc ở đình làng.",
         "2024-02-02T09:00+07:00"),
        ("Tựa bài\n\nMột đoạn dẫn kể chuyện làng nghề bên sông, hết bằng dấu chấm.\n02/02/2024 09:00\nThân bài.",
         "2024-02-02T09:00+07:00"),
        ("Ngày 5/8/1964\nMáy bay địch đánh phá bến phà.\nNgày 6/8/1964\nBộ đội đánh trả.", None),
        ("Sáng 12/3/2020, Ban Bí thư làm việc với huyện.", None),
        ("Thứ Hai, 6 tháng 8, 2012: đoàn xe rời bến. Hôm sau, đoàn tới cảng.", None),
    ],
)  # fmt: skip
def test_publication_date_of_short_texts(text: str, expected: str | None) -> None:
    published = layout(text).published
    assert (published.iso if published else None) == expected


def test_counter_beside_the_date_is_skipped() -> None:
    text = "Tựa bài\n08:54 25/11/2023     1933\n\n3 Tin   Ngày 24/11, câu lạc bộ họp."
    at = text.index("1933")
    assert any(start <= at < end for start, end in layout(text).skip)


def test_a_text_of_one_line_is_all_body() -> None:
    laid = layout("16/05/2020 08:17 PM")
    assert laid.published is None
    assert [line.kind for line in laid.lines] == [LineKind.BODY]


def test_decomposed_text_gives_the_same_with_its_own_offsets() -> None:
    given = unicodedata.normalize("NFD", ARTICLE)
    plain, laid = layout(ARTICLE), layout(given)
    assert laid.published == plain.published
    assert laid.publication is not None
    assert unicodedata.normalize("NFC", given[slice(*laid.publication)]) == "Thứ ba, 14/05/2024 16:05"
    spans = [unicodedata.normalize("NFC", given[start:end]) for start, end in laid.skip]
    assert spans == [ARTICLE[start:end] for start, end in plain.skip]


@given(st.lists(st.sampled_from([*ARTICLE.splitlines(), "\r", "\u2028", " \xa0", "12/3/2020"]), max_size=14))
def test_spans_lie_in_the_text_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    laid = layout(text)
    assert all(unicodedata.normalize("NFC", text[line.start : line.end]) == line.text for line in laid.lines)
    edges = [edge for span in laid.skip for edge in span]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)


COPIED = """Trang chủ Nhịp sống trẻ Xã hội

Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch
14/05/2024 16:05 GMT+7
MẠC THỊ LỤA
mtlua@bao.example
Nghe đọc bài
4:12
Cây cầu treo dài 86 mét nối hai xã vùng sâu của huyện được đưa vào sử dụng sau mười tháng thi công.

Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch - Ảnh 1.

Cầu được khởi công ngày 2/7/2023, rộng 2,2 mét, cho xe máy và xe thô sơ đi qua hai chiều trong ngày.

Địa điểm: Nhà văn hóa xóm Đuôi Chuột
Điện thoại: 0204.000.111

Ban tổ chức mời bà con về dự hội đua ghe vào sáng 20/5 tại bến đò cũ, có phần thưởng cho ba đội về đầu.

Ông Quách Văn Nhàn, trưởng xóm Đuôi Chuột, nói cả xóm đã chờ cây cầu này suốt hai mươi năm qua.

Trở thành người đầu tiên tặng sao cho bài viết
Báo Vàm Sậy Newsletters
Đăng ký ngay để nhận gói tin tức mới
Bình luận (3)
"""


def test_an_article_copied_with_the_page_s_buttons() -> None:
    laid = kinds(COPIED)
    assert laid["Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch"] is LineKind.TITLE
    assert laid["MẠC THỊ LỤA"] is LineKind.BYLINE
    for junk in ("mtlua@bao.example", "4:12", "Huyện Vàm Sậy khánh thành cầu treo qua sông Lạch - Ảnh 1."):
        assert laid[junk] is LineKind.SKIP
    assert laid["Địa điểm: Nhà văn hóa xóm Đuôi Chuột"] is LineKind.BODY
    body = [line for line, kind in laid.items() if kind is LineKind.BODY]
    assert body[-1].startswith("Ông Quách Văn Nhàn")
    assert any("sáng 20/5" in line for line in body)
    assert laid["Đăng ký ngay để nhận gói tin tức mới"] is LineKind.SKIP


def test_a_lead_that_says_the_headline_again_is_the_lead() -> None:
    lead = "Rạng sáng 3/5, đò chở mía lật trên sông Lạch"
    rest = "Hai người trên đò bơi được vào bờ, mười tấn mía trôi mất."
    told = [line.kind for line in layout(f"{lead}\n04/05/2024\n\n{lead}.\n\n{rest}\n\n{lead}.").lines]
    assert told[2:] == [LineKind.BODY, LineKind.BODY, LineKind.SKIP]
    shown = [line.kind for line in layout(f"{lead}\n04/05/2024\n\n{lead}\n\n{rest}").lines]
    assert shown[2:] == [LineKind.SKIP, LineKind.BODY]


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("TTXVN", None, "TTXVN"),
        ("Minh Anh (TTXVN)", "Minh Anh", "TTXVN"),
        ("Công an lấy lời khai nghi phạm", None, None),
        ("Công an xã Lạch Sậy", "Công an xã Lạch Sậy", None),
        ("Nhóm phóng viên", "Nhóm phóng viên", None),
        ("Tin liên hệ", None, None),
        ("Tác giả, Mạc Thị Lụa", "Mạc Thị Lụa", None),
        ("Bài, ảnh: MẠC LỤA", "MẠC LỤA", None),
        ("Theo Minh Anh/Báo Vàm Sậy", "Minh Anh", "Báo Vàm Sậy"),
    ],
)
def test_names_under_an_article(line: str, author: str | None, source: str | None) -> None:
    read = byline(line)
    assert (read.author, read.source) == (author, source)


def test_a_day_on_the_last_line_is_that_of_publication_where_nothing_else_says_it() -> None:
    told = "TT - Sáng 15-3, lễ động thổ cầu Rạch Vàng diễn ra tại bờ đông, có hơn 300 người dự.\n"
    laid = layout(f"{told}\n15-03-2019\n")
    assert laid.published
    assert laid.published.iso == "2019-03-15"
    other = layout(f"Ngày đăng: 16/03/2019\n{told}\n15-03-2019\n")
    assert other.published
    assert other.published.iso == "2019-03-16"


def test_one_short_sentence_is_an_article_whose_comments_date_nothing() -> None:
    laid = layout(
        "Sáng 4/12, phà Cồn Nổi chạy thử tuyến mới.\nBình luận (2)\nMinh Quân - 05/12/2014 09:12: Phí bao nhiêu?\n"
    )
    assert laid.published is None
    assert [line.kind for line in laid.lines] == [LineKind.BODY, LineKind.SKIP, LineKind.SKIP]


def test_days_that_head_the_entries_of_a_diary_belong_to_it() -> None:
    first, second = "Một năm bốn tháng, xa bảng đen phấn trắng.", "Sắp Tết rồi, mỗi người được hai điếu thuốc."
    diary = kinds(f"Nhật ký của liệt sĩ Lê Mạnh Kha\n\n1-1-1972\n{first}\n\n8-2-1972\n{second}\n")
    assert diary["1-1-1972"] is not LineKind.SKIP
    assert diary["8-2-1972"] is not LineKind.SKIP


STORY = "Chiều 16/6, xe tải lao vào nhà dân ở xóm Đuôi Chuột, không ai bị thương trong vụ này."


@pytest.mark.parametrize(
    ("given", "title", "published"),
    [
        (f"Xe tải lao vào nhà dân 04/03/2025 12:45\n\n{STORY}", "Xe tải lao vào nhà dân", "2025-03-04T12:45+07:00"),
        (f"Xe tải lao vào nhà dân Thứ Ba, 04/03/2025 12:45\n{STORY}", "Xe tải lao vào nhà dân",
         "2025-03-04T12:45+07:00"),
        (f"13/12/2021 09:06Xe tải lao vào nhà dân\n\n{STORY}", "Xe tải lao vào nhà dân", "2021-12-13T09:06+07:00"),
        (f"Xe tải lao vào nhà dân\n09:21 19/06/2023 (Tin làng) - {STORY}", "Xe tải lao vào nhà dân",
         "2023-06-19T09:21+07:00"),
        (f"09:21 19/06/2023 (Tin làng) - {STORY}\n\n{STORY}", None, "2023-06-19T09:21+07:00"),
        # A headline's own time, a name's, a section's; a programme's hours.
        (f"Lễ hội khai mạc lúc 8:00 12/3/2024\n\n{STORY}", "Lễ hội khai mạc lúc 8:00 12/3/2024", None),
        (f"Lê Minh 30/01/2024 10:28\nXe tải lao vào nhà dân\n{STORY}", "Xe tải lao vào nhà dân",
         "2024-01-30T10:28+07:00"),
        (f"Thời sự 30/01/2024 10:28\nXe tải lao vào nhà dân\n{STORY}", "Xe tải lao vào nhà dân",
         "2024-01-30T10:28+07:00"),
        (f"Giải chạy 04/03/2025 12:45\nĐăng ngày: 05/03/2025 09:00\n{STORY}", None, "2025-03-05T09:00+07:00"),
    ],
)  # fmt: skip
def test_a_stamp_that_is_glued_to_a_headline_or_a_lead(given: str, title: str | None, published: str | None) -> None:
    laid = layout(given)
    assert (laid.published.iso if laid.published else None) == published
    titles = [line.text for line in laid.lines if line.kind is LineKind.TITLE]
    assert (titles or [None])[0] == title
    assert all(given[line.start : line.end] == line.text for line in laid.lines)
    if laid.publication:
        assert laid.published
        assert given[slice(*laid.publication)] == laid.published.words

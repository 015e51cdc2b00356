"""A year, a season or a decade that dates a deed makes an event; in a figure, a state, a goal, a name it makes none."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.events.marked import reading
from timeline.dates import find
from timeline.events import tell
from timeline.model import EventKind, Timeline

SENTENCES = Path(__file__).with_name("years.txt")
HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}
PUBLISHED = "2026-06-15"


def told(text: str, title: str = "Chuyện kể") -> Timeline:
    """The timeline of one article, its dates found as a build finds them."""
    article = reading(text, title=title, published=PUBLISHED)
    return tell([replace(article, mentions=tuple(find(article.article.text, date.fromisoformat(PUBLISHED))))])


def happenings(text: str, title: str = "Chuyện kể") -> list[tuple[str, str]]:
    """The dates and titles of the happenings in a text."""
    return [(one.when.edtf, one.title) for one in told(text, title).events if one.kind in HAPPENINGS]


def sentences(mark: str) -> list[str]:
    """The sentences of the table that bear a mark."""
    return [line[2:] for line in SENTENCES.read_text(encoding="utf-8").splitlines() if line.startswith(f"{mark} ")]


def test_every_deed_of_a_year_is_an_event() -> None:
    dated = ((text, told(text)) for text in sentences("+"))
    dates = {text: sum(len(one.mentions) for one in timeline.readings) for text, timeline in dated}
    assert {text: count for text, count in dates.items() if len(happenings(text)) < max(1, count)} == {}


def test_no_figure_state_or_name_of_a_year_is_an_event() -> None:
    assert {text: found for text in sentences("-") if (found := happenings(text))} == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trường Mỹ Lũng được xây lại năm 1954, mở rộng năm 1987.",
            [("1954", "Trường Mỹ Lũng được xây lại"), ("1987", "Trường Mỹ Lũng mở rộng")],
        ),
        (
            "Chùa Phước Kiểng dựng nửa sau thế kỷ 18, cháy thập niên 1940, phục dựng năm 2004.",
            [
                ("1751/1800", "Chùa Phước Kiểng dựng"),
                ("194X", "Chùa Phước Kiểng cháy"),
                ("2004", "Chùa Phước Kiểng phục dựng"),
            ],
        ),
        ("Cụ Hoán đỗ tú tài năm 1929, vào trường y năm kế đó.", [("1929", "Cụ Hoán đỗ tú tài")]),
        ("Đền Trúc Lâm tu sửa năm 1887 và 1923.", [("1887", "Đền Trúc Lâm tu sửa"), ("1923", "Đền Trúc Lâm tu sửa")]),
        ("Xã sẽ khởi công cầu Vân Hà năm 2028.", [("2028", "Xã sẽ khởi công cầu Vân Hà")]),
        ("Năm 1936, chợ dời lên gò. Năm sau, quán cháy.", [("1936", "Chợ dời lên gò"), ("1937", "Quán cháy")]),
        (
            "Xưởng mở năm 1986, đến 1990 thì mất bạn hàng.",
            [("1986", "Xưởng mở"), ("1990", "Xưởng mất bạn hàng")],
        ),
        (
            "Công ty lên sàn năm 2010, đến năm 2013 thì lỗ nặng và phải bán nhà máy.",
            [("2010", "Công ty lên sàn"), ("2013", "Công ty lỗ nặng và phải bán nhà máy")],
        ),
        (
            "Tấm bia bị chôn năm 1953, mãi đến năm 1988 mới tìm thấy.",
            [("1953", "Tấm bia bị chôn"), ("1988", "Tấm bia được tìm thấy")],
        ),
        (
            "Tháng 9/1931, ông Đắc bán mảnh vườn, đón nhận tiền cọc vào ngày 5/9/1931 và 30/11/1931.",
            [
                ("1931-09", "Ông Đắc bán mảnh vườn"),
                ("1931-09-05", "Ông Đắc đón nhận tiền cọc"),
                ("1931-11-30", "Ông Đắc đón nhận tiền cọc"),
            ],
        ),
    ],
)
def test_each_deed_has_its_own_clause_for_a_title(text: str, expected: list[tuple[str, str]]) -> None:
    assert happenings(text) == expected


def test_what_a_life_came_from_stays_apart_from_the_news() -> None:
    text = "Sáng 12/6, nhà văn Tạ Hữu Nghĩa qua đời tại Cần Thơ.\n\nÔng đi bộ đội năm 1963, viết báo trong chiến khu."
    kinds = {one.when.edtf: one.kind for one in told(text, "Nhà văn Tạ Hữu Nghĩa qua đời").events}
    assert kinds == {"2026-06-12": EventKind.MAIN, "1963": EventKind.REFERENCE}


def test_the_news_stays_the_news_beside_an_old_year() -> None:
    text = "Bối cảnh phim dựng lại năm 1964. Ông Tòng viết kịch bản năm 1998.\n\nPhim ra rạp hôm nay."
    main = [one.when.edtf for one in told(text, "Bến sông tháng Ba").events if one.kind is EventKind.MAIN]
    assert main == [PUBLISHED]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Hợp tác xã Mây tre Đồng Lạc qua ba lần đứng dậy",
            "Hợp tác xã Mây tre Đồng Lạc ra đời tháng 10/1976 với 84 xã viên.",
            "Hợp tác xã Mây tre Đồng Lạc ra đời với 84 xã viên",
        ),
        (
            "Bến phà Cái Ớt trước ngày có cầu",
            "Tháng 3/2023, tỉnh khởi công cầu Cái Ớt, cách bến phà 800 m.",
            "Tỉnh khởi công cầu Cái Ớt, cách bến phà 800 m",
        ),
    ],
)
def test_the_headline_of_a_story_is_no_title_of_its_past(title: str, text: str, expected: str) -> None:
    assert [(one.kind, one.title) for one in told(text, title).events] == [(EventKind.OTHER, expected)]


def test_what_happened_now_is_the_news_beside_a_day_long_ago() -> None:
    text = "Ông Chất gửi lá đơn đầu tiên về vườn hoa hôm 3/3/2015.\n\nNgày 12/6, vườn hoa mở cửa trở lại."
    main = [
        one.title for one in told(text, "Vườn hoa bị chiếm và lá đơn của tổ 7").events if one.kind is EventKind.MAIN
    ]
    assert main == ["Vườn hoa mở cửa trở lại"]


def test_in_a_history_the_founding_is_an_event_like_any_other() -> None:
    past = "Năm 1998, đội vô địch tỉnh. Năm 2003, đội xuống hạng. Năm 2010, đội giải tán. Năm 2016, đội lập lại."
    text = f"Đội bóng Sông Hinh thành lập năm 1985. {past}\n\nNgày 12/6, đội Sông Hinh thắng Đắk Nông 3-1."
    kinds = {one.when.edtf: one.kind for one in told(text, "Đội bóng Sông Hinh thắng Đắk Nông").events}
    assert (kinds["1985"], kinds["2026-06-12"]) == (EventKind.OTHER, EventKind.MAIN)
    short = text.replace(past, "")
    assert {one.when.edtf: one.kind for one in told(short).events}["1985"] is EventKind.REFERENCE


def test_a_name_that_holds_a_verb_makes_no_feature_tell_its_past() -> None:
    text = (
        "Công ty Dệt Hạ Lâm ra đời ngày 12/3/1976 từ một tổ hợp bảy khung cửi. "
        "Đại hội cổ đông hôm 12/6 thông qua mục tiêu 540 tỷ đồng."
    )
    events = told(text, "Dệt Hạ Lâm: nửa thế kỷ một khung cửi").events
    assert [one.when.edtf for one in events if one.kind is EventKind.MAIN] == ["2026-06-12"]
    assert not any("nửa thế kỷ" in one.title for one in events)

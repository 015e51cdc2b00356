"""Days as headings of a chronicle and in the items of a list are told of what they belong to; stamps head nothing."""

from datetime import date

from timeline.dates import find
from timeline.events import tell
from timeline.model import EventKind, Reading
from timeline.read import read_bytes

HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}


def told(text: str, title: str = "Nhật ký") -> list[tuple[str, str]]:
    """The dates and titles of the happenings of an article, read and dated as a build does."""
    (article,) = read_bytes(f"{title}\n12/03/2026\n\n{text}\n".encode(), ".txt", "a.txt")
    reading = Reading(article, tuple(find(article.text, date(2026, 3, 12))))
    return [(one.when.edtf, one.title) for one in tell([reading]).events if one.kind in HAPPENINGS]


def test_a_day_that_heads_a_chronicle_dates_the_line_below() -> None:
    text = (
        "Ngày 24/2\n\nĐội cứu hộ đưa máy bơm vào hang Gió.\n\nNgày 25/2\n\nThợ lặn bắt đầu tiến sâu vào hang Gió.\n\n"
        "Ngày 26/2\n\nNgày 27/2, cả đội được đưa ra ngoài.\n\nNgày 28/2\n\nNăm 1954, hang Gió là nơi giấu thóc."
    )
    assert told(text) == [
        ("2026-02-24", "Đội cứu hộ đưa máy bơm vào hang Gió"),
        ("2026-02-25", "Thợ lặn bắt đầu tiến sâu vào hang Gió"),
        ("2026-02-27", "Cả đội được đưa ra ngoài"),
    ]


def test_one_day_alone_and_stamps_head_nothing() -> None:
    alone = told("Bến đò Hòa Lợi vắng khách.\n\nNgày 24/2\n\nĐò cũ được bán.")
    assert not any("bán" in title for _, title in alone)
    stamps = "Bến đò Hòa Lợi vắng khách.\n\n24/2/2026\n\nĐò cũ được bán.\n\n25/2/2026\n\nĐò mới hạ thủy."
    assert not any("bán" in title or "hạ thủy" in title for _, title in told(stamps))


def test_an_item_of_a_list_is_told_of_what_the_list_is_of() -> None:
    text = (
        "Hai công ty trả cổ tức.\n\n1. CTCP Mía đường Sông Trẹm (MST):\n\n- Tỷ lệ: 10%\n\n- Ngày thanh toán: "
        "27/3/2026\n\n2. CTCP Gạch Vĩnh Kim (GVK):\n\n- Tỷ lệ: 8%\n\n- Ngày thanh toán: 28/3/2026"
    )
    assert told(text) == [
        ("2026-03-27", "CTCP Mía đường Sông Trẹm: ngày thanh toán"),
        ("2026-03-28", "CTCP Gạch Vĩnh Kim: ngày thanh toán"),
    ]


def test_a_list_that_says_not_what_it_is_of_stands_alone() -> None:
    text = "Công ty trả cổ tức.\n\nCụ thể như sau:\n\n- Tỷ lệ: 10%\n\n- Ngày thanh toán: 27/3/2026"
    assert [title for _, title in told(text) if "Cụ thể" in title] == []

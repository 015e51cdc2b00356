"""Days that stand beside others in their article: each that dates a deed of its own makes an event, and no other."""

from dataclasses import replace
from datetime import date

import pytest

from tests.events.marked import reading
from timeline.dates import find
from timeline.events import tell
from timeline.model import EventKind

HAPPENINGS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}
BESIDE = "Sáng 9/10/2025, xã Tân Hiệp phát gạo cho bà con."


def told(sentence: str) -> list[tuple[str, str]]:
    """The dates and titles of what a sentence tells, beside the news of its article."""
    article = reading(f"{BESIDE}\n\n{sentence}", title="Tân Hiệp phát gạo cho bà con", published="2025-10-09")
    found = replace(article, mentions=tuple(find(article.article.text, date(2025, 10, 9))))
    events = [one for one in tell([found]).events if one.kind in HAPPENINGS]
    return [(one.when.edtf, one.title) for one in events if "phát gạo" not in one.title]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Đến tối 7/10, do không gọi được cho tàu, gia đình trình báo biên phòng.", ["2025-10-07"]),
        (
            "Trưa 6/10, nhà ông Bằng tổ chức tiệc cưới. Đến tối cùng ngày, một số khách bắt đầu đau bụng.",
            ["2025-10-06"] * 2,
        ),
        ("Thống kê đến 19h ngày 8/10: Trên địa bàn huyện đã có 3 người thiệt mạng do lũ.", ["2025-10-08"]),
        ("Đỉnh lũ trên sông Trẹm đạt 4,85 m lúc 2h ngày 8/10, trên báo động 3.", ["2025-10-08"]),
        ("Tối nay, đội Sông Trẹm đá trận chung kết với đội chủ nhà.", ["2025-10-09"]),
        ("Đến 10 giờ ngày 10/10, bão di chuyển theo hướng tây, đi sâu vào đất liền.", ["2025-10-10"]),
        ("Các hội đồng thi phải hoàn tất việc chấm trước 17h ngày 13/10.", ["2025-10-13"]),
        ("Trước đó, trong các ngày 5 và 6/10, đội dân quân diễn tập ở bãi bồi.", ["2025-10-05/2025-10-06"]),
        ("Hôm qua, Chủ tịch huyện đã thị sát xóm Cồn.", ["2025-10-08"]),
        (
            "Lễ viếng tổ chức từ 8h ngày 12/10 tại nhà riêng. Lễ an táng diễn ra cùng ngày tại quê nhà.",
            ["2025-10-12"] * 2,
        ),
        ("Liên hoan đờn ca sẽ lùi lịch đến 20-22/10.", ["2025-10-20/2025-10-22"]),
        ("Vở tuồng dự kiến diễn ngày 12/10 sẽ lùi lại đến ngày 19/10.", ["2025-10-19"]),
    ],
)
def test_each_day_with_a_deed_of_its_own_is_told(sentence: str, days: list[str]) -> None:
    assert [day for day, _ in told(sentence)] == days


@pytest.mark.parametrize(
    "sentence",
    [
        "Đến trưa 8/10, Công an vẫn đang điều tra hai vụ trộm.",
        "Đến chiều 8/10, khu vực xóm Cồn vẫn có mưa.",
        "Thống kê đến 19h ngày 8/10: Trên địa bàn huyện có 40 ao cá.",
        "Gạo tẻ thơm trên chợ ở mức 20 ngàn ngày 8/10.",
        "Bà Thắm mong tới 10 giờ ngày 10/10 nắng lên.",
        "Chủ tịch huyện yêu cầu phải hoàn tất việc dọn bùn trước ngày 13/10.",
        "Thấy ít bài viết về ngày 8/10 quá.",
        "Hai ngày sau bữa tiệc, con số này tăng lên.",
        "Hôm qua, xóm Cồn đã yên ắng.",
    ],
)
def test_what_lasts_is_counted_or_wanted_is_told_of_no_day(sentence: str) -> None:
    assert told(sentence) == []


def test_a_count_leaves_no_words_of_counting() -> None:
    assert told("Thống kê đến 19h ngày 8/10: Trên địa bàn huyện đã có 3 người thiệt mạng do lũ.") == [
        ("2025-10-08", "Đã có 3 người thiệt mạng do lũ")
    ]

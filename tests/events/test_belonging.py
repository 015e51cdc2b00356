"""A period that a figure is compared with, a plan's quarter and an epithet's birth year are no events; others are."""

from dataclasses import replace
from datetime import date

import pytest

from tests.events.marked import reading
from timeline.dates import find
from timeline.events import tell


def told(sentence: str) -> list[tuple[str, str]]:
    """The dates and titles of all that an article of one sentence makes, its dates found as a build finds them."""
    article = reading(sentence, title="Nhật ký", published="2024-08-08")
    found = replace(article, mentions=tuple(find(article.article.text, date(2024, 8, 8))))
    return [(one.when.edtf, one.title) for one in tell([found]).events]


@pytest.mark.parametrize(
    "sentence",
    [
        "Giá mía giảm 11% so với cùng kỳ năm 2022.",
        "Chỉ số giá mía đã xóa sạch mọi mức tăng từ quý đầu tiên của năm 2024.",
        "Đại hội nêu nhiệm vụ, giải pháp chủ yếu 5 năm (2025 - 2030) trong báo cáo.",
        "Đến phút 46, chân sút sinh năm 1985 tiếp tục ghi bàn.",
    ],
)
def test_what_only_belongs_to_something_is_no_event(sentence: str) -> None:
    assert told(sentence) == []


def test_a_plan_s_quarter_makes_nothing_beside_the_meeting_that_passes_it() -> None:
    text = "Sáng 7/8/2024, hội nghị thông qua chương trình làm việc quý IV."
    assert [day for day, _ in told(text)] == ["2024-08-07"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tính chung 6 tháng đầu năm 2024, xuất khẩu mía đường đạt 9.000 tấn.",
            [("2024-40", "Xuất khẩu mía đường đạt 9.000 tấn")],
        ),
        (
            "Năm học vừa qua, huyện Tân Hiệp có thêm 7 trường mới.",
            [("2023-08-01/2024-07-31", "Huyện Tân Hiệp có thêm 7 trường mới")],
        ),
        ("Kế hoạch trồng mía giai đoạn 2021-2025 đã xong.", [("2021/2025", "Kế hoạch trồng mía giai đoạn 2021-2025")]),
        ("Cầu thủ Lưu Đình Quế sinh năm 1985 ghi bàn.", [("1985", "Lưu Đình Quế sinh năm 1985")]),
    ],
)
def test_a_period_is_told_by_what_was_done_in_it(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected

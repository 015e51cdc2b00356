"""What is done in a telling tells which happening it is of: a visit answers to a fire, and is not the fire."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.model import Event, EventKind, Reading

KINDS = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}


def told(*readings: Reading) -> list[Event]:
    return [event for event in tell(readings).events if event.kind in KINDS]


def groups(*readings: Reading) -> list[list[str]]:
    return sorted([source.article[9:10] for source in event.sources] for event in told(*readings))


def article(name: str, title: str, text: str, published: str) -> Reading:
    return reading(text, title=title, path=f"articles/{name}.txt", published=published)


FIRE = article(
    "a",
    "Cháy nhà máy sợi Tân Lập, ba công nhân bị bỏng",
    "[Rạng sáng 12/8|2025-08-12|event|dawn], nhà máy sợi Tân Lập ở xã Đông Quan bốc cháy, ba công nhân bị bỏng nặng.",
    "2025-08-12",
)


@pytest.mark.parametrize("day", ["12", "13"])
def test_a_visit_after_a_fire_is_not_the_fire(day: str) -> None:
    visit = article(
        "b",
        "Phó chủ tịch tỉnh thăm ba công nhân bị bỏng trong vụ cháy nhà máy sợi Tân Lập",
        f"[Chiều {day}/8|2025-08-{day}|event|afternoon], phó chủ tịch tỉnh đến thăm, động viên ba công nhân bị bỏng "
        "trong vụ cháy nhà máy sợi Tân Lập ở xã Đông Quan.",
        "2025-08-14",
    )
    assert groups(FIRE, visit) == [["a"], ["b"]]
    assert not any(event.disagreements for event in told(FIRE, visit))


def test_a_second_paper_on_the_fire_is_the_fire_though_it_tells_of_the_inquiry() -> None:
    inquiry = article(
        "b",
        "Công an khám nghiệm hiện trường vụ cháy nhà máy sợi Tân Lập",
        "Công an tỉnh đang khám nghiệm hiện trường vụ cháy nhà máy sợi Tân Lập xảy ra "
        "[rạng sáng 12-8|2025-08-12|event|dawn].",
        "2025-08-13",
    )
    assert groups(FIRE, inquiry) == [["a", "b"]]


def test_a_fire_of_one_house_and_of_another_days_later_are_two() -> None:
    again = article(
        "b",
        "Lại cháy nhà máy sợi ở xã Đông Quan",
        "[Rạng sáng 15/8|2025-08-15|event|dawn], nhà máy sợi Hưng Thịnh ở xã Đông Quan bốc cháy, ba công nhân bị bỏng.",
        "2025-08-15",
    )
    assert groups(FIRE, again) == [["a"], ["b"]]


def test_a_late_evening_and_the_dawn_after_it_are_one_night() -> None:
    dyke = (
        article(
            "a",
            "Vỡ đê Cống Lân, 200 ha lúa chìm trong nước",
            "[23 giờ đêm 3/9|2025-09-03|event|night], đê Cống Lân ở xã Nam Cường vỡ 20 m, 200 ha lúa bị ngập.",
            "2025-09-04",
        ),
        article(
            "b",
            "Bơm nước cứu lúa sau vụ vỡ đê Cống Lân",
            "[Sáng 5/9|2025-09-05|event|morning], sáu trạm bơm ở xã Nam Cường bắt đầu chạy.\n\n"
            "Trước đó, [rạng sáng 4/9|2025-09-04|event|dawn], đê Cống Lân vỡ 20 m làm ngập 200 ha lúa.",
            "2025-09-06",
        ),
    )
    assert groups(*dyke) == [["a", "b"], ["b"]]
    night = next(event for event in told(*dyke) if len(event.sources) == 2)
    assert "date" in {one.about for one in night.disagreements}


def test_two_groundbreakings_by_one_chairman_on_one_day_are_two() -> None:
    bridge = article(
        "a",
        "Khởi công cầu Bến Lội",
        "[Sáng 19/8|2025-08-19|event|morning], Chủ tịch UBND tỉnh Vũ Đình Khoan dự lễ khởi công cầu Bến Lội.",
        "2025-08-19",
    )
    hospital = article(
        "b",
        "Khởi công bệnh viện Phúc Hưng",
        "[Sáng 19/8|2025-08-19|event|morning], Chủ tịch UBND tỉnh Vũ Đình Khoan bấm nút khởi công bệnh viện Phúc Hưng.",
        "2025-08-19",
    )
    assert groups(bridge, hospital) == [["a"], ["b"]]


OPENING = article(
    "a",
    "Khánh thành hồ Suối Trăn",
    "[Sáng 6/4|2024-04-06|event|morning], UBND tỉnh khánh thành hồ Suối Trăn, công trình thủy lợi lớn nhất vùng.",
    "2024-04-06",
)


def test_a_feature_that_recalls_the_day_tells_of_it() -> None:
    diary = article(
        "b",
        "Người gác rừng Suối Trăn",
        "Ông Ký có một cuốn sổ. Trang đầu chỉ hai chữ: Nước về. Đó là [ngày 6/4/2024|2024-04-06]. "
        "Hôm khánh thành, cả bản ra đứng trên đập hồ Suối Trăn.",
        "2025-06-01",
    )
    assert groups(OPENING, diary) == [["a", "b"]]


def test_a_feature_that_recalls_something_else_of_the_day_does_not() -> None:
    other = article(
        "b",
        "Chuyện ở bến Suối Trăn",
        "Chủ quán kể bà bị bắt [ngày 6/4/2024|2024-04-06] vì buôn pháo ở chợ Suối Trăn, rồi được tha.",
        "2025-06-01",
    )
    assert groups(OPENING, other) == [["a"], ["b"]]


def test_two_days_that_one_article_tells_of_stay_two() -> None:
    first = article(
        "a",
        "Sạt lở đèo Keo Nưa",
        "[Ngày 2/10|2025-10-02], đèo Keo Nưa sạt lở, quốc lộ bị chia cắt.",
        "2025-10-03",
    )
    both = article(
        "b",
        "Đèo Keo Nưa sạt lở lần hai",
        "[Ngày 5/10|2025-10-05], đèo Keo Nưa sạt lở, quốc lộ bị chia cắt.\n\n"
        "[Ngày 2/10|2025-10-02], đèo Keo Nưa sạt lở, quốc lộ bị chia cắt lần đầu.",
        "2025-10-06",
    )
    assert groups(first, both) == [["a", "b"], ["b"]]


def test_rounds_of_a_cup_are_different_matches() -> None:
    third = article(
        "a", "Cúp Bãi Dài", "Trận tranh hạng ba giữa Hoa Lư và Tam Điệp diễn ra [lúc 16h 9/5|2025-05-09].", "2025-05-08"
    )
    final = article(
        "b", "Cúp Bãi Dài", "Trận chung kết giữa Yên Mô và Gia Viễn diễn ra [lúc 16h 9/5|2025-05-09].", "2025-05-08"
    )
    assert groups(third, final) == [["a"], ["b"]]


def test_a_trial_that_is_held_and_one_that_has_ended_are_one() -> None:
    held = article(
        "a",
        "Xét xử cựu giám đốc trại giống Mỹ Lâm",
        "[Sáng 24/3|2025-03-24|event|morning], TAND tỉnh Lào Cai xét xử cựu giám đốc trại giống Mỹ Lâm Tẩn Văn Sài.",
        "2025-03-24",
    )
    ended = article(
        "b",
        "Cựu giám đốc trại giống Mỹ Lâm kháng cáo",
        "[Hồi tháng 3|2025-03], TAND tỉnh Lào Cai tuyên phạt Tẩn Văn Sài, cựu giám đốc trại giống Mỹ Lâm, bảy năm tù.",
        "2025-05-20",
    )
    assert groups(held, ended) == [["a", "b"]]


def test_a_quarter_and_its_year_are_one_announcement_and_another_years_is_not() -> None:
    quarter, year, later = (
        article(
            name,
            "Đường nối cảng Vũng Lầy",
            f"Giai đoạn 2 của đường nối cảng Vũng Lầy sẽ khởi công [{phrase}|{value}|future].",
            "2025-12-01",
        )
        for name, phrase, value in (
            ("a", "tháng 5/2026", "2026-05"),
            ("b", "năm 2026", "2026"),
            ("c", "năm 2027", "2027"),
        )
    )
    assert groups(quarter, year, later) == [["a", "b"], ["c"]]

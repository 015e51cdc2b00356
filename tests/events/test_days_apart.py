"""Happenings of days that only touch stay apart; what one article tells of one happening by two dates is one."""

from tests.events.marked import reading
from timeline.events import tell
from timeline.model import Event, EventKind, Reading

FLED = reading(
    "Gần 700 hộ dân ở xã Bình Hải phải sơ tán [đêm 12, rạng sáng 13-10|2026-10-12/2026-10-13|event|night] sau khi đê "
    "bao sông Vàm bị vỡ.",
    title="Trắng đêm chạy lũ ở Bình Hải",
    path="articles/1.txt",
    published="2026-10-13",
)
CLOSED = reading(
    "Nước sông Vàm tràn qua đê bao xã Bình Hải, gần 700 hộ dân phải sơ tán.\n\nHọc sinh các xã Bình Hải, Bình Phú được "
    "nghỉ học [từ hôm nay đến hết thứ Năm|2026-10-13/2026-10-15|future].",
    title="Vỡ đê bao sông Vàm, gần 700 hộ dân xã Bình Hải chạy lũ",
    path="articles/2.txt",
    published="2026-10-13",
)
FELL = reading(
    "[Chiều 15/10|2026-10-15|event|afternoon], nước sông Vàm đã rút xuống dưới báo động 2 nhưng xã Bình Hải vẫn chưa "
    "có đường bộ vào.",
    title="Nước rút chậm, Bình Hải vẫn bị cô lập ngày thứ ba",
    path="articles/3.txt",
    published="2026-10-15",
)


def events(*articles: Reading) -> list[Event]:
    kinds = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}
    return [event for event in tell(list(articles)).events if event.kind in kinds]


def told(text: str, title: str, published: str = "2026-05-22") -> list[tuple[str, str]]:
    return [(event.when.edtf, event.title) for event in events(reading(text, title=title, published=published))]


def test_three_happenings_of_one_flood_are_three_though_their_days_touch() -> None:
    days = [(event.when.edtf, len(event.sources)) for event in events(FLED, CLOSED, FELL)]
    assert days == [("2026-10-12/2026-10-13", 1), ("2026-10-13/2026-10-15", 1), ("2026-10-15", 1)]


def test_a_month_and_then_its_days_are_of_one_festival() -> None:
    text = (
        "Lễ hội Đèn Gió lần đầu tổ chức [tháng 12 năm ngoái|2025-12], thu hút 80.000 lượt khách trong "
        "[hai ngày 13 và 14/12|2025-12-13/2025-12-14]."
    )
    assert [day for day, _ in told(text, "Lễ hội Đèn Gió trở lại")] == ["2025-12-13/2025-12-14"]


def test_a_ruling_told_without_names_is_the_one_that_the_article_names() -> None:
    text = (
        "Bản án được tuyên vào [cuối giờ chiều qua|2026-05-21|event|afternoon], trong phòng xử chật kín người "
        "gửi tiền.\n\n"
        "[Ngày 21-5|2026-05-21], HĐXX TAND tỉnh Vàm Châu tuyên bị cáo Huỳnh Thị Bích Mơ 14 năm tù."
    )
    assert len(told(text, "Tuyên án vụ quỹ tín dụng: Nữ giám đốc nhận 14 năm tù")) == 1


def test_two_rulings_with_names_stay_two() -> None:
    text = (
        "[Ngày 21-5|2026-05-21], TAND tỉnh Vàm Châu tuyên phạt bị cáo Huỳnh Thị Bích Mơ 14 năm tù.\n\n"
        "[Ngày 21-5|2026-05-21], TAND huyện Vàm Nhỏ tuyên phạt bị cáo Lê Văn Bảy 3 năm tù vì trộm xe."
    )
    assert len(told(text, "Hai phiên tòa ở Vàm Châu")) == 2


def test_a_match_that_was_put_off_is_of_the_day_it_was_put_off_to() -> None:
    text = (
        "Trận còn lại giữa Hòn Tằm và Đất Mũi hoãn từ [18-5|2026-05-18] sang [30-5|2026-05-30|future] vì sân ngập. "
        "[Tối 21-5|2026-05-21|event|evening], Sóc Vàng thắng Bãi Thơm 2-1."
    )
    assert told(text, "Sóc Vàng thắng Bãi Thơm 2-1") == [
        ("2026-05-21", "Sóc Vàng thắng Bãi Thơm 2-1"),
        ("2026-05-30", "Trận còn lại giữa Hòn Tằm và Đất Mũi hoãn vì sân ngập"),
    ]


def test_what_a_count_starts_from_is_no_part_of_the_title() -> None:
    text = (
        "[Đúng một tuần sau|2026-05-22] đêm vỡ đê [15/5|2026-05-15], chợ Bình Hải họp lại từ "
        "[4h sáng nay|2026-05-22|event|morning]."
    )
    assert ("2026-05-22", "Chợ Bình Hải họp lại") in told(text, "Một tuần sau lũ")


def test_a_rain_told_for_the_first_time_is_not_what_else_befell_that_day() -> None:
    text = (
        "[Mùng 2|2026-02-18], con cháu về làng gốm họp mặt đông đủ.\n\n"
        "Tết năm nay trời đẹp, chỉ mưa một trận nhỏ [tối hôm kia|2026-02-18|event|evening]."
    )
    [gathered] = events(reading(text, title="Tết ở làng gốm", published="2026-02-20"))
    assert gathered.when.part is None

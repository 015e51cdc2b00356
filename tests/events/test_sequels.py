"""What follows on an accident, a crime, a match: told again by other papers, in other words, and its look-alikes."""

from dataclasses import replace

from tests.events.test_deeds import article, groups, told
from timeline.model import Event, Precision, Reading

ARREST = article(
    "a",
    "Bắt đối tượng cướp tiệm vàng Kim Hương",
    "[Rạng sáng 8/8|2025-08-08|event|dawn], Công an tỉnh bắt giữ Huỳnh Tấn Lợi, đối tượng cướp tiệm vàng Kim Hương.\n\n"
    "Khoảng 4 giờ 30 phút [ngày 8/8|2025-08-08], tổ công tác ập vào phòng trọ, bắt Lợi khi đối tượng đang ngủ.",
    "2025-08-08",
)
SUNK = article(
    "a",
    "Tàu cá va chạm tàu hàng, hai người mất tích",
    "[Rạng sáng 4/3|2026-03-04|event|dawn], tàu cá TB-90412-TS va chạm với tàu hàng Thành Vinh 36 ở vịnh Bắc Bộ, "
    "hai ngư dân mất tích.",
    "2026-03-04",
)
MATCH = article(
    "a",
    "Trầm Hương thắng Phú Xuân 2-0",
    "Trầm Hương Khánh Hòa thắng Phú Xuân Huế 2-0 [chiều 9/11|2025-11-09|event|afternoon] trên sân 19/8 Nha Trang.",
    "2025-11-10",
)


def weeks(later: Reading) -> list[Event]:
    """What is told by the news of the match and a later paper, "một tuần trước" read as a week."""
    mentions = tuple(
        replace(one, when=replace(one.when, precision=Precision.WEEK)) if one.text == "Một tuần trước" else one
        for one in later.mentions
    )
    return told(MATCH, replace(later, mentions=mentions))


def test_an_arrest_is_told_once_and_the_trials_article_tells_of_it() -> None:
    trial = article(
        "b",
        "Huỳnh Tấn Lợi lãnh 11 năm tù vì cướp tiệm vàng",
        "Huỳnh Tấn Lợi bị tòa tuyên phạt 11 năm tù [sáng 25/12|2025-12-25|event|morning].\n\n"
        "Lợi vào tiệm vàng Kim Hương cướp 58 chỉ vàng. [Ngày 8/8|2025-08-08], bị cáo bị bắt tại phòng trọ.",
        "2025-12-25",
    )
    assert groups(ARREST, trial) == [["a", "b"], ["b"]]


def test_arrests_of_two_men_on_one_day_are_two() -> None:
    two = article(
        "a",
        "Bắt hai đối tượng",
        "[Rạng sáng 8/8|2025-08-08|event|dawn], Công an tỉnh bắt giữ Huỳnh Tấn Lợi, đối tượng cướp tiệm vàng Kim Hương."
        "\n\nKhoảng 4 giờ 30 phút [ngày 8/8|2025-08-08], tổ công tác ập vào phòng trọ, bắt Trần Văn Tài vì đánh bạc.",
        "2025-08-08",
    )
    assert groups(two) == [["a"], ["a"]]


def test_two_burials_of_one_morning_in_two_provinces_are_two_though_a_third_paper_tells_of_both() -> None:
    text = (
        "[Sáng 16/5|2025-05-16|event|morning], tỉnh {0} truy điệu, an táng hài cốt liệt sĩ hy sinh tại Lào ở {1}, {0}."
    )
    north = article("a", "Nghệ An an táng liệt sĩ", text.format("Nghệ An", "huyện Anh Sơn"), "2025-05-16")
    south = article("b", "Hà Tĩnh an táng liệt sĩ", text.format("Hà Tĩnh", "huyện Hương Sơn"), "2025-05-16")
    both = article(
        "c",
        "Truy điệu, an táng liệt sĩ ở Nghệ An và Hà Tĩnh",
        "[Ngày 16/5|2025-05-16], hai lễ truy điệu, an táng liệt sĩ hy sinh tại Lào diễn ra ở Nghệ An và Hà Tĩnh.",
        "2025-05-17",
    )
    assert sorted(len(group) for group in groups(north, south, both)) == [1, 2]


def test_a_ship_known_by_its_number_sinks_once_though_a_paper_errs_on_the_day() -> None:
    inquiry = "[rạng sáng 5-3|2026-03-05|event|dawn], ông Hậu rời vị trí, không phát hiện tàu cá {} đang thả lưới."
    behind = " Hai tàu va chạm, tàu cá chìm ở vịnh Bắc Bộ, tám ngư dân rơi xuống biển."
    title = "Khởi tố thuyền phó trong vụ va chạm làm chìm tàu cá"
    later = article("b", title, "Theo điều tra, " + inquiry.format("TB-90412-TS") + behind, "2026-03-21")
    other = article("b", title, "Theo điều tra, " + inquiry.format("NĐ-91188-TS") + behind, "2026-03-21")
    assert groups(SUNK, later) == [["a", "b"]]
    assert groups(SUNK, other) == [["a"], ["b"]]


def test_a_match_of_a_week_ago_is_known_by_its_result() -> None:
    text = (
        "Trầm Hương Khánh Hòa hòa Sông Hàn 1-1 [tối 16/11|2025-11-16|event|evening]. "
        "[Một tuần trước|2025-11-10/2025-11-16], họ đánh bại Phú Xuân Huế {} tại Nha Trang."
    )
    same, other = (
        article("b", "Trầm Hương hòa Sông Hàn", text.format(result), "2025-11-17") for result in ("2-0", "3-1")
    )
    assert len(weeks(same)) == 2
    assert len(weeks(other)) == 3


def test_two_men_tried_in_one_court_on_one_day_are_two_trials() -> None:
    text = "[Chiều 18/4|2024-04-18|event|afternoon], TAND tỉnh Khánh Hòa tuyên phạt bị cáo {} {} năm tù về tội {}."
    graft = article("a", "Cựu giám đốc lĩnh án", text.format("Trần Quốc Mẫn", 9, "tham ô tài sản"), "2024-04-18")
    drugs = article("b", "Lĩnh án vì ma túy", text.format("Lưu Thị Xuân", 12, "mua bán ma túy"), "2024-04-18")
    again = article("c", "Cựu giám đốc vào tù", text.format("Trần Quốc Mẫn", 9, "tham ô tài sản"), "2024-04-19")
    assert groups(graft, drugs, again) == [["a", "c"], ["b"]]

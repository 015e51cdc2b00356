"""Titles say whom and what they mean, and leave quoted words as they were said."""

from datetime import date

import pytest

from tests.events.marked import reading
from timeline.dates import find
from timeline.events import tell
from timeline.model import EventKind, Reading

FUND = (
    "[Chiều 21/5|2026-05-21|event|afternoon], TAND tỉnh Vàm Châu tuyên phạt bị cáo Huỳnh Thị Bích Mơ 14 năm tù về tội "
    "tham ô.\n\n"
)


def titles(text: str, headline: str = "Chuyện ở Cồn Chim", published: str = "2026-05-22") -> list[str]:
    return [event.title for event in tell([reading(text, title=headline, published=published)]).events]


def title(text: str, headline: str = "Chuyện ở Cồn Chim", published: str = "2026-05-22") -> str:
    (told,) = titles(text, headline, published)
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"Hôm [rằm tháng Bảy|2026-03-01] vừa rồi má còn bắt biên được nửa chiếc chiếu rồi mới mất", bà Út Nhàn kể.',
            "Bà Út Nhàn: “Hôm rằm tháng Bảy vừa rồi má còn bắt biên được nửa chiếc chiếu rồi mới mất”",
        ),
        (
            'Bà Ngô Thị Hai gửi 350 triệu đồng. "Chồng tôi mất [tháng 2/2026|2026-02], không kịp thấy ngày tòa xử", '
            "bà nói.",
            "Bà Ngô Thị Hai: “Chồng tôi mất tháng 2/2026, không kịp thấy ngày tòa xử”",
        ),
    ],
)
def test_quoted_words_stand_as_they_were_said(text: str, told: str) -> None:
    assert title(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trong khuôn khổ lễ hội, [tối 5/5|2026-05-05|event|evening] có đêm nhạc của ca sĩ Vy Hà.",
            ["Đêm nhạc của ca sĩ Vy Hà"],
        ),
        (
            "Người già vẫn nhắc trận lũ [đầu tháng 11/1999|1999-11], khi nước ngập đến nóc nhà và 17 người thiệt mạng.",
            ["Trận lũ: nước ngập đến nóc nhà và 17 người thiệt mạng"],
        ),
        (
            "Vé bán từ [9h ngày mai|2026-05-23|future] trên mạng và tại quầy từ [1/6|2026-06-01|future].",
            ["Vé bán trên mạng", "Vé bán tại quầy"],
        ),
        (
            "[Tuần trước|2026-05-11], một đoàn doanh nghiệp Nhật khảo sát ba xưởng. Đoàn sẽ trở lại vào "
            "[cuối tháng 6|2026-06|future].",
            ["Một đoàn doanh nghiệp Nhật khảo sát ba xưởng", "Đoàn doanh nghiệp Nhật sẽ trở lại"],
        ),
        (
            "[Ngày 3/5|2026-05-03], bà Lương Thị Lụa qua đời. [Tháng sau|2026-06|future], huyện khai trương nhà trưng "
            "bày mang tên bà.",
            ["Bà Lương Thị Lụa qua đời", "Huyện khai trương nhà trưng bày mang tên bà Lương Thị Lụa"],
        ),
    ],
)
def test_a_title_says_what_and_whom_it_means(text: str, told: list[str]) -> None:
    assert titles(text) == told


def test_an_accused_is_named_by_the_only_full_name_and_one_befallen_by_the_sentence_before() -> None:
    text = FUND + "[Ngày 12-1-2022|2022-01-12], bị cáo vượt biên sang nước ngoài. [Hơn một năm sau|2023] mới bị bắt."
    assert titles(text, "Nữ giám đốc nhận 14 năm tù")[:2] == [
        "Bị cáo Huỳnh Thị Bích Mơ vượt biên sang nước ngoài",
        "Bị cáo Huỳnh Thị Bích Mơ bị bắt",
    ]


def test_two_accused_are_not_taken_for_each_other() -> None:
    text = FUND.replace("Mơ 14 năm tù", "Mơ 14 năm tù, bị cáo Lý Văn Cẩn 9 năm tù")
    text += "[Ngày 12-1-2022|2022-01-12], bị cáo vượt biên sang nước ngoài."
    assert titles(text, "Hai án tù")[0] == "Bị cáo vượt biên sang nước ngoài"


def test_she_is_of_whom_the_sentence_before_tells() -> None:
    text = FUND + (
        "Theo cáo trạng, Bích Mơ được bổ nhiệm làm giám đốc quỹ [tháng 3/2012|2012-03]. Từ "
        "[tháng 8/2015 đến tháng 11/2021|2015-08/2021-11|period], bà ta chỉ đạo thuộc cấp lập khống 312 hồ sơ vay."
    )
    assert "Bà Huỳnh Thị Bích Mơ chỉ đạo thuộc cấp lập khống 312 hồ sơ vay" in titles(
        text, "Nữ giám đốc nhận 14 năm tù"
    )


def test_a_trial_is_not_called_by_the_name_of_an_earlier_one() -> None:
    text = (
        "[Ngày 21/5|2026-05-21], cựu giám đốc Quỹ tín dụng Tân Mơ lĩnh 14 năm tù. Phiên tòa mở từ "
        "[ngày 19/5|2026-05-19]. Cùng tội danh, kế toán trưởng bị phạt 9 năm tù.\n\n"
        "Tại phiên tòa sơ thẩm lần đầu, [tháng 9/2024|2024-09], tòa trả hồ sơ."
    )
    told = titles(text, "Cựu giám đốc Quỹ tín dụng Tân Mơ lĩnh 14 năm tù")
    assert told == [
        "Tòa trả hồ sơ",
        "Quỹ tín dụng Tân Mơ: phiên tòa mở",
        "Cựu giám đốc Quỹ tín dụng Tân Mơ lĩnh 14 năm tù",
    ]


def test_both_teams_are_not_those_of_another_match() -> None:
    text = (
        "[Tối 20/5|2026-05-20|event|evening], Cảng Vàm hạ Thép Lam 3-2. Sóc Vàng hòa Bãi Thơm 1-1.\n\n"
        "Hai đội từng gặp nhau hồi [tháng 3|2026-03] ở cúp, khi đó Thép Lam thắng 4-1."
    )
    assert titles(text, "Cảng Vàm thắng ngược 3-2")[0] == (
        "Cảng Vàm và Thép Lam từng gặp nhau ở cúp, khi đó Thép Lam thắng 4-1"
    )


def test_the_end_of_a_festival_is_not_its_first_day_and_its_headline_loses_its_dates() -> None:
    text = (
        "Lễ hội Đèn Gió lần thứ hai sẽ diễn ra từ [ngày 4 đến 6/12|2026-12-04/2026-12-06|future] tại quảng trường. "
        "Lễ bế mạc diễn ra [tối 6/12|2026-12-06|future|evening] với màn thả đèn."
    )
    told = titles(text, "Lễ hội Đèn Gió lần thứ hai diễn ra từ 4 đến 6/12", "2026-11-25")
    assert told[0] == "Lễ hội Đèn Gió lần thứ hai diễn ra"
    assert "từ 4" not in told[1]
    assert "bế mạc" in told[1].lower()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Cảng Vàm hạ Thép Lam 3-2 ở vòng 5 giải Hạng Nhất quốc gia [2026-27|2026/2027|period].",
            "Giải Hạng Nhất quốc gia 2026-27",
        ),
        ("Tục khai lò có từ [thế kỷ 17|1601/1700|period].", "Tục khai lò có từ thế kỷ 17"),
        (
            "Cô giáo Lường Thị Mỷ, sinh năm 1998, lên đây dạy từ [năm học 2021-2022|2021/2022|period].",
            "Cô giáo Lường Thị Mỷ lên đây dạy năm học 2021-2022",
        ),
    ],
)
def test_a_period_has_the_name_of_what_lasts(text: str, told: str) -> None:
    assert title(text) == told


def test_what_was_built_long_ago_is_told_without_what_was_done_later() -> None:
    text = (
        "[Ngày 21/5|2026-05-21], đê bao Bình Hải bị vỡ.\n\nĐê bao Bình Hải được xây [năm 2008|2008], gia cố lần gần "
        "nhất [cách đây ba năm|2023]."
    )
    told = tell([reading(text, title="Vỡ đê bao Bình Hải", published="2026-05-22")]).events
    assert next(event.title for event in told if event.kind is EventKind.REFERENCE) == "Đê bao Bình Hải được xây"


def test_a_feast_has_the_name_that_the_headline_gives_it_another_time() -> None:
    text = "Lễ hội lần đầu tổ chức [tháng 12 năm ngoái|2025-12], thu hút 80.000 lượt khách."
    told = titles(text, "Lễ hội Đèn Gió lần thứ hai diễn ra ở Vàm Châu")
    assert told == ["Lễ hội Đèn Gió lần đầu tổ chức, thu hút 80.000 lượt khách"]


def test_what_came_the_day_after_is_no_title_of_the_day() -> None:
    text = (
        "Vụ việc bị phát hiện [ngày 5/5|2026-05-05]. Hôm sau, hàng trăm người kéo đến trụ sở đòi rút tiền.\n\n"
        "[Ngày 21/5|2026-05-21], cựu giám đốc Quỹ tín dụng Tân Mơ lĩnh 14 năm tù."
    )
    assert "Hôm sau" not in titles(text, "Cựu giám đốc Quỹ tín dụng Tân Mơ lĩnh 14 năm tù")[0]


def test_of_two_tellings_the_one_that_names_the_thing_gives_the_title() -> None:
    one = reading(
        "Đê bao được xây [năm 2008|2008].", title="Một tuần sau lũ", path="articles/1.txt", published="2026-10-19"
    )
    two = reading(
        "Đê bao Bình Hải được xây [năm 2008|2008].", title="Vỡ đê bao", path="articles/2.txt", published="2026-10-13"
    )
    assert [event.title for event in tell([one, two]).events] == ["Đê bao Bình Hải được xây"]


def test_one_befallen_is_no_stretch_of_time() -> None:
    text = (
        "[Ngày 25/7|2026-05-10], bệnh nhân đến thăm người thân tại bệnh viện; ba ngày sau xuất hiện ho, sốt. "
        "[Ngày 6/8|2026-05-20] được lấy mẫu xét nghiệm."
    )
    assert titles(text, "Bản tin 18h của Ban Chỉ đạo")[1] == "Bệnh nhân được lấy mẫu xét nghiệm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nhà chị Hồng chuyển đến [hồi tháng 11 năm ngoái|2025-11], chưa đủ 12 tháng tạm trú.",
            "Nhà chị Hồng chuyển đến, chưa đủ 12 tháng tạm trú",
        ),
        (
            "Cao điểm lễ hội kéo dài tới [ngày 28/6|2026-06-28|future]; tổng kết [ngày 29/6|2026-06-29|future].",
            "Cao điểm lễ hội kéo dài tới; tổng kết",
        ),
    ],
)
def test_verbs_of_two_words_stay_whole(text: str, told: str) -> None:
    assert told in titles(text)


def test_an_anniversarys_brackets_go_whole() -> None:
    text = (
        "Sáng Chủ nhật 18/11, Trường THPT Bến Đò long trọng kỷ niệm 50 năm ngày thành lập (20/11/1962 - "
        "20/11/2012).\n\nKhóa đầu tiên chỉ có ba lớp 8, học nhờ đình làng."
    )
    article = reading(text, title="Mái trường nửa thế kỷ bên sông", published="2012-11-19").article
    told = tell([Reading(article, tuple(find(text, date(2012, 11, 19))))]).events
    assert [event.title for event in told if event.kind is EventKind.MAIN] == [
        "Trường THPT Bến Đò long trọng kỷ niệm 50 năm ngày thành lập"
    ]


def test_no_team_is_called_by_a_part_of_the_day() -> None:
    text = (
        "GDTĐ - Sáng Chủ nhật, thầy trò Bến Đò họp mặt.\n\n[Ngày mai|2026-05-23|future], trường tổ chức chung kết giữa "
        "hai đội 11-2 và 12-5."
    )
    assert titles(text) == ["Trường tổ chức chung kết giữa hai đội 11-2 và 12-5"]

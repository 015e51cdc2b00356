"""Titles as a newspaper would write them, from sentences as newspapers write them."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.model import EventKind

CASES = {
    "Ban tổ chức khóa cổng sân vận động tỉnh suốt [hai ngày 9 và 10/3|2024-03-09/2024-03-10].": (
        "Ban tổ chức khóa cổng sân vận động tỉnh"
    ),
    "Hai [ngày 8 và 11/3|2024-03-08], Bạch Hạc tuyển quân ở các trường trung học.": (
        "Bạch Hạc tuyển quân ở các trường trung học"
    ),
    "Đại tá Lò Văn Páo, chỉ huy trưởng công trường, cho biết nhà thầu đã hoàn thành mố cầu [tháng 3/2024|2024-03].": (
        "Nhà thầu đã hoàn thành mố cầu"
    ),
    "Nhà sản xuất cho biết phim sẽ công chiếu ở Huế [ngày 6/3|2024-03-06|future].": "Phim sẽ công chiếu ở Huế",
    "Sở Y tế cho biết đã đóng cửa hai cơ sở xông hơi [ngày 6/3|2024-03-06].": "Sở Y tế đã đóng cửa hai cơ sở xông hơi",
    "Cụ Sáu vẫn nhớ như in [chiều 13/3/1964|1964-03-13], khi lính nổ súng vào xóm chài.": "Lính nổ súng vào xóm chài",
    "Hai bên ký hợp đồng thi công trong 300 ngày [vào ngày 5/5|2024-05-05].": (
        "Hai bên ký hợp đồng thi công trong 300 ngày"
    ),
    "Lễ hội diễn ra đúng [ngày 2/9|2024-09-02], ngay bên bến Xóm Chài.": "Lễ hội diễn ra, ngay bên bến Xóm Chài",
    "(TTXVN) - [Ngày 5/5|2024-05-05], xã Lộc Hòa khánh thành trạm bơm.": "Xã Lộc Hòa khánh thành trạm bơm",
    "VĨNH AN - Bão số 8 vào đất liền [đêm 22-9|2024-09-22].": "Bão số 8 vào đất liền",
    "Lần phóng trước, [ngày 7-3|2024-03-07], bị hủy khi tầng hai không kích hoạt.": (
        "Lần phóng trước bị hủy khi tầng hai không kích hoạt"
    ),
    "Xã chủ trì đợt tổng kiểm tra, bắt đầu [từ ngày 20/3|2024-03-20|future], trước hết là chợ Tân Hòa.": (
        "Xã chủ trì đợt tổng kiểm tra, trước hết là chợ Tân Hòa"
    ),
    "Đó là thông tin nêu ra tại hội nghị bàn cách xuất khẩu tôm do UBND tỉnh tổ chức [ngày 10-10|2024-10-10].": (
        "Hội nghị bàn cách xuất khẩu tôm do UBND tỉnh tổ chức"
    ),
    "Học sinh lớp 1 tựu trường [ngày 24/8|2024-08-24|future], các lớp còn lại vẫn nghỉ hè.": (
        "Học sinh lớp 1 tựu trường, các lớp còn lại vẫn nghỉ hè"
    ),
    "[Sáng 24/9|2024-09-24], đoàn công tác của Ủy ban Mặt trận Tổ quốc tỉnh do Chủ tịch Đào Mạnh Cường làm trưởng đoàn "
    "đến thăm bốn gia đình ở xã Cửa Tùng.": (
        "Đoàn công tác của Ủy ban Mặt trận Tổ quốc tỉnh đến thăm bốn gia đình ở xã Cửa Tùng"
    ),
    "Được biết, [ngày 5/5|2024-05-05], xã Lộc Hòa khánh thành trạm bơm, theo đại diện chủ đầu tư.": (
        "Xã Lộc Hòa khánh thành trạm bơm"
    ),
    "Phim sẽ chiếu miễn phí tại nhà văn hóa vào hai [tối 24 và 25/12|2024-12-24/2024-12-25|future|evening].": (
        "Phim sẽ chiếu miễn phí tại nhà văn hóa"
    ),
    "[Sáng 5/3|2024-03-05], xã mở ba cửa cống Tà Pa, sớm hơn lịch gieo cấy mười ngày.": (
        "Xã mở ba cửa cống Tà Pa, sớm hơn lịch gieo cấy mười ngày"
    ),
    "Đến [trưa 30/10|2024-10-30], lực lượng cứu hộ đã tìm thấy tám nạn nhân.": (
        "Lực lượng cứu hộ đã tìm thấy tám nạn nhân"
    ),
    "Trả lời báo chí, người phát ngôn nói cuộc họp khẩn của liên minh diễn ra [ngày 5/5|2024-05-05].": (
        "Cuộc họp khẩn của liên minh diễn ra"
    ),
    "Gia đình vô cùng thương tiếc báo tin: cụ ông Lò Hữu Sài, nguyên giáo viên, đã từ trần [ngày 5/5|2024-05-05].": (
        "Cụ ông Lò Hữu Sài đã từ trần"
    ),
    "Về phía gia đình, [ngày 5/5|2024-05-05], anh em họ Lò khởi công nhà mới.": "Anh em họ Lò khởi công nhà mới",
    "Không ai bị thương, vì [tối 5/5|2024-05-05|event|evening] xã đã di dời 38 hộ dân ven suối cùng toàn bộ công nhân "
    "lên khu vực cao.": "Xã đã di dời 38 hộ dân ven suối cùng toàn bộ công nhân lên khu vực cao",
    "[Ngày 5/5|2024-05-05], TAND khu vực 9 xét xử sơ thẩm, tuyên phạt bị cáo Lò Văn Mạc 3 năm 6 tháng tù về tội vi "
    "phạm quy định về phòng cháy.": "TAND khu vực 9 xét xử sơ thẩm, tuyên phạt bị cáo Lò Văn Mạc 3 năm 6 tháng tù",
    "Hòa Bến Xuân 1-1 trên sân khách [chiều 5/5|2024-05-05|event|afternoon], Sóng Biển vào chung kết.": (
        "Sóng Biển hòa Bến Xuân 1-1 trên sân khách"
    ),
    "Theo thông báo của Sở Xây dựng, từ [ngày 20-6|2024-06-20|future] xe trên 10 tấn bị cấm qua cầu Lạch Mới.": (
        "Xe trên 10 tấn bị cấm qua cầu Lạch Mới"
    ),
    "Theo chân đoàn xe, [ngày 5/5|2024-05-05], hai tàu cập cảng Hòn Mây.": "Hai tàu cập cảng Hòn Mây",
    "[Ngày 5/5|2024-05-05], cơn bão số 1 làm sạt lở 8 km đê biển tại đây.": "Cơn bão số 1 làm sạt lở 8 km đê biển",
    "Trung tâm tập huấn làm bầu ngô, thời gian [ngày 5/5|2024-05-05].": "Trung tâm tập huấn làm bầu ngô",
    "[Ngày 5/5|2024-05-05], sạt lở ở đây vùi lấp một xe khách.": "Sạt lở vùi lấp một xe khách",
    "Ngay trong [ngày 4/3|2024-03-04], sáu ngư dân được đưa về cảng.": "Sáu ngư dân được đưa về cảng",
    "Trạm bơm Lộc Hòa ([khởi công ngày 5/5|2024-05-05]) chống ngập cho bốn ấp.": (
        "Trạm bơm Lộc Hòa chống ngập cho bốn ấp"
    ),
}


@pytest.mark.parametrize("sentence", CASES)
def test_a_sentence_becomes_a_title(sentence: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == [CASES[sentence]]


def test_each_date_of_a_sentence_takes_its_own_part() -> None:
    sentence = "Cây cầu cũ đã sập [ngày 3/4/2019|2019-04-03]; cây cầu mới thông xe [ngày 5/6/2021|2021-06-05]."
    assert [event.title for event in tell([reading(sentence)]).events] == ["Cây cầu cũ đã sập", "Cây cầu mới thông xe"]


def test_a_long_sentence_is_cut_where_a_clause_ends() -> None:
    sentence = (
        "[Sáng 5/5|2024-05-05|event|morning], UBND xã Lộc Hòa khánh thành trạm bơm chống ngập có công suất 12.000 m3 "
        "mỗi giờ, phục vụ tưới tiêu cho hơn 400 ha lúa của bốn ấp ven sông và một phần xã Tân An."
    )
    (event,) = tell([reading(sentence)]).events
    assert event.title == "UBND xã Lộc Hòa khánh thành trạm bơm chống ngập có công suất 12.000 m3 mỗi giờ"


def test_a_happening_told_by_a_pronoun_takes_the_sentence_that_follows() -> None:
    article = reading(
        "[Ngày 5/6|2024-06-05], công an khởi tố nghi phạm đốt chợ.\n\n"
        "Vụ việc xảy ra [chiều 2/6|2024-06-02|event|afternoon]. Nghi phạm đã đốt ba sạp vải rồi bỏ trốn bằng ghe.",
        title="Khởi tố nghi phạm đốt chợ",
        published="2024-06-05",
    )
    assert [event.title for event in tell([article]).events] == [
        "Nghi phạm đã đốt ba sạp vải rồi bỏ trốn bằng ghe",
        "Khởi tố nghi phạm đốt chợ",
    ]


def test_periods_and_references_are_named() -> None:
    article = reading(
        "Bà Lê Thị Nụ (sinh năm [1953|1953|reference]) làm theo Nghị quyết số 9/NQ-HND "
        "[ngày 2/3/2021|2021-03-02|reference] của Hội Nông dân xã và quy ước ấp. "
        "Xã lập Đề án làng nghề [giai đoạn 2021-2025|2021/2025|period]."
    )
    assert {event.title for event in tell([article]).events} == {
        "Bà Lê Thị Nụ sinh năm 1953",
        "Nghị quyết số 9/NQ-HND của Hội Nông dân xã",
        "Đề án làng nghề giai đoạn 2021-2025",
    }


def test_a_school_keeps_its_whole_name() -> None:
    article = reading(
        "[Sáng 12/7|2024-07-12], Trường Đại học Công nghệ Sông Cầu trao bằng cho 256 sinh viên.\n\n"
        "Trường sẽ kỷ niệm 30 năm thành lập [vào ngày 20/9|2024-09-20|future].",
        title="Trường Đại học Công nghệ Sông Cầu trao bằng",
        published="2024-07-12",
    )
    titles = [event.title for event in tell([article]).events]
    assert titles[-1] == "Trường Đại học Công nghệ Sông Cầu sẽ kỷ niệm 30 năm thành lập"


def test_a_headline_serves_where_the_clause_says_nothing() -> None:
    article = reading(
        "Tai nạn xảy ra [sáng 9/12|2024-12-09] tại Km 1.598. Xe khách tông vào đuôi xe tải chở mía, hai người tử vong.",
        title="Xe khách tông đuôi xe tải, hai người tử vong",
        published="2024-12-09",
    )
    assert [event.title for event in tell([article]).events] == ["Xe khách tông đuôi xe tải, hai người tử vong"]


def test_a_date_in_brackets_is_that_of_the_name_before_it() -> None:
    sentence = (
        "Đây là tuyến đường thứ ba được khởi công, sau đường Nguyễn Trãi nối dài ([15/1|2024-01-15]) và cầu vượt "
        "ngã tư 30/4 ([20/3|2024-03-20])."
    )
    titles = [event.title for event in tell([reading(sentence)]).events]
    assert titles == ["Khởi công đường Nguyễn Trãi nối dài", "Khởi công cầu vượt ngã tư 30/4"]
    untold = "Xã khởi công trạm bơm, có người già ([15/1|2024-01-15]) đến dự."
    assert [event.title for event in tell([reading(untold)]).events] == ["Xã khởi công trạm bơm, có người già đến dự"]


def test_a_period_is_named_by_what_it_is_of() -> None:
    article = reading(
        "Dự án được thông qua tại Nghị quyết số 45/NQ-HĐND [ngày 8/12/2023|2023-12-08|reference], tổng mức đầu tư "
        "3.850 tỷ đồng, thực hiện trong [giai đoạn 2025-2028|2025/2028|period]. Đây là công trình lớn nhất "
        "[nhiệm kỳ 2020-2025|2020/2025|period]. Trường có 872 học sinh, tổ chức bán trú từ "
        "[năm học 2022-2023|2022/2023|period].",
        title="Tỉnh Bình An khởi công tuyến đường ven biển",
        published="2025-06-12",
    )
    titles = {event.title for event in tell([article]).events if event.kind is EventKind.PERIOD}
    assert titles == {
        "Dự án tuyến đường ven biển giai đoạn 2025-2028",
        "Nhiệm kỳ 2020-2025",
        "Trường tổ chức bán trú năm học 2022-2023",
    }


def test_an_offices_head_in_capitals_is_no_title() -> None:
    text = "[Chiều 8/10|2025-10-08], tại phường Hạc Thành, Sở Nông nghiệp và Môi trường họp bàn sản xuất vụ đông."
    article = reading(text, title="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH THANH HÓA", published="2025-10-09")
    assert [event.title for event in tell([article]).events] == [
        "Sở Nông nghiệp và Môi trường họp bàn sản xuất vụ đông"
    ]


def test_whom_a_pronoun_quotes_goes_where_the_article_knows_who_does_it() -> None:
    article = reading(
        "[Sáng 5/9|2025-09-05], Trường THPT Nguyễn Bỉnh Khiêm mở thư viện. Cô cho biết trường sẽ tổ chức ngày hội đọc "
        "sách vào [20/11 tới|2025-11-20|future].",
        title="Trường THPT Nguyễn Bỉnh Khiêm mở thư viện",
        published="2025-09-08",
    )
    assert [event.title for event in tell([article]).events][1:] == [
        "Trường THPT Nguyễn Bỉnh Khiêm sẽ tổ chức ngày hội đọc sách"
    ]


def test_a_prize_giving_is_told_by_the_headline_that_says_whose_prize() -> None:
    text = (
        "Lễ trao giải cuộc thi sáng tạo toàn quốc cho nữ sinh. Lễ trao giải diễn ra [tối 21/10|2025-10-21] tại Hà Nội."
    )
    headline = "Nữ sinh lớp 9 đoạt giải nhất cuộc thi sáng tạo toàn quốc"
    assert [event.title for event in tell([reading(text, title=headline, published="2025-10-22")]).events] == [headline]


def test_what_a_thing_is_goes_before_what_happened_to_it() -> None:
    text = (
        "Hồ chứa nước Ea Kly Hạ, công trình trị giá 312 tỷ đồng ở xã Ea Kly (tỉnh Đắk Lắk), tích nước đợt đầu "
        "[từ sáng 12/3|2026-03-12], cung cấp nước tưới cho 1.450 ha cà phê."
    )
    assert [event.title for event in tell([reading(text)]).events] == [
        "Hồ chứa nước Ea Kly Hạ tích nước đợt đầu, cung cấp nước tưới cho 1.450 ha cà phê"
    ]

"""Titles that stand alone: a bare noun, a pronoun, a given name takes the name that its article knows."""

import pytest

from tests.events.faults import faults
from tests.events.marked import reading
from timeline.events import tell
from timeline.events.draft.leaning import introducing, leaning, points
from timeline.events.draft.setting import Setting
from timeline.events.draft.subjects import named
from timeline.events.language.names import borne, persons

PLANT = (
    "Trạm bơm chống ngập Bàu Lác và hai người",
    "Trạm bơm chống ngập Bàu Lác do Công ty CP Thủy lợi An Bình làm chủ đầu tư. Ông Lê Quang Đạt, Phó giám đốc Sở Xây "
    "dựng tỉnh Gia Lai, đến kiểm tra cùng bà Võ Thị Én. Tài xế Trần Văn Lụa cũng có mặt. ",
)
CASES = {
    "Trạm bơm được khởi công": "Trạm bơm chống ngập Bàu Lác được khởi công",
    "Công trình này bị phạt 80 triệu đồng": "Trạm bơm chống ngập Bàu Lác bị phạt 80 triệu đồng",
    "Đơn vị này xin lùi thời hạn": "Công ty CP Thủy lợi An Bình xin lùi thời hạn",
    "Ông yêu cầu thêm ba mũi thi công": "Ông Lê Quang Đạt yêu cầu thêm ba mũi thi công",
    "Bà từng gửi đơn kiến nghị": "Bà Võ Thị Én từng gửi đơn kiến nghị",
    "Lụa bị bắt tại nhà trọ": "Trần Văn Lụa bị bắt tại nhà trọ",
    "Tỉnh họp khẩn bàn cách xử lý": "Tỉnh Gia Lai họp khẩn bàn cách xử lý",
    # What the article does not know stays as it is.
    "Chợ đóng cửa ba ngày": "Chợ đóng cửa ba ngày",
    "Hùng bị bắt tại nhà trọ": "Hùng bị bắt tại nhà trọ",
    "Thành phố họp khẩn": "Thành phố họp khẩn",
    "Cơ sở vật chất được nâng cấp": "Cơ sở vật chất được nâng cấp",
}


@pytest.mark.parametrize("title", CASES)
def test_a_title_takes_the_name_that_its_article_knows(title: str) -> None:
    headline, text = PLANT
    assert named(title, Setting(headline, text, len(text))) == CASES[title]


def test_a_name_is_not_guessed_among_several() -> None:
    text = "Công ty An Bình thi công, Công ty Hòa Phú giám sát. Cầu Cái Sơn và cầu Cái Muối cùng xong. "
    for title in ("Đơn vị này xin lùi thời hạn", "Cầu được khởi công"):
        assert named(title, Setting("Chậm tiến độ", text, len(text))) == title


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("Quán khai trương khi ông Tư từ Nam Định lên. ", "Ông bán quán cho người em", "Ông Tư bán quán cho người em"),
        # Two are called so.
        ("Ông Tư gặp ông Năm ở chợ. ", "Ông bán quán cho người em", "Ông bán quán cho người em"),
        # A young man is nobody's "ông".
        ("Ông nội của anh Cao Xuân Tịnh làm phu. ", "Ông được giao trông đèn", "Ông được giao trông đèn"),
        (
            "Anh Cao Xuân Tịnh giữ đèn. Anh Tịnh có hai con. ",
            "Anh được giao trông đèn",
            "Cao Xuân Tịnh được giao trông đèn",
        ),
        ("Thầy Trần Công Chữ dạy ở cồn. ", "Thầy mở lớp học", "Thầy Trần Công Chữ mở lớp học"),
        ("Ông giáo Tạ Văn Khiết và bà Lê Thị Mận ở xóm. ", "Ông bán chiếc xe", "Ông Tạ Văn Khiết bán chiếc xe"),
        # Where people came from is not where they are.
        ("Nông trường nhận thanh niên từ Thái Bình. ", "Tỉnh thu hồi 900 ha", "Tỉnh thu hồi 900 ha"),
        # Work of an island, and a train of another day, are nobody that was named.
        ("Nước mắm Cù Lao Hương có tiếng. ", "Anh mở cửa hàng", "Anh mở cửa hàng"),
        ("Công ty xuất lô máy xay đầu tiên sang Lào. ", "Công ty được khen", "Công ty được khen"),
        ("Hợp tác xã mượn đất làm kho. ", "Hợp tác xã giải thể", "Hợp tác xã giải thể"),
    ],
)
def test_a_pronoun_is_whom_its_paragraph_calls_so(text: str, title: str, expected: str) -> None:
    assert named(title, Setting("Chuyện kể", text, len(text))) == expected


def test_a_train_that_is_named_later_is_another() -> None:
    text = "Ga mở năm 1913. Sau 1975, chuyến tàu Thống Nhất qua ga."
    assert named("Tàu ngừng chạy", Setting("Chuyện ga cũ", text, 16)) == "Tàu ngừng chạy"


def test_whom_a_headline_is_about_is_named_where_he_dies() -> None:
    text = "Thầy Năm Chữ tên thật là Trần Công Chữ, dạy ở cồn.\n\n"
    about = Setting("Lớp học tình thương của thầy Năm Chữ", text, len(text))
    assert named("Thầy mất, thọ 78 tuổi", about) == "Thầy Trần Công Chữ mất, thọ 78 tuổi"
    other = Setting("Lớp học tình thương ở cồn", text, len(text))
    assert named("Thầy mất, thọ 78 tuổi", other) == "Thầy mất, thọ 78 tuổi"


def test_a_verb_alone_takes_what_its_headline_is_about() -> None:
    assert leaning("Khởi công")
    assert introducing("Khởi công", "Cầu Ghềnh Đá: một nhịp sập") == "Cầu Ghềnh Đá khởi công"


def test_a_name_behind_a_headline_keeps_its_capital() -> None:
    assert not leaning("Họ Cấn được tặng bằng khen")
    assert not leaning("Đắc bán chính thửa ấy cho người khác")
    told = introducing("Lễ viếng Đắc", "Cầu Rào gãy nhịp", "Bà con đến viếng Lễ.")
    assert told == "Cầu Rào: Lễ viếng Đắc"


def test_no_name_begins_in_the_middle_of_a_word_or_goes_on_into_what_is_told() -> None:
    text = (
        "Sở Môi trường Hải Vân yêu cầu Nhà nước bảo vệ thị trường Việt Nam. Cầu ngư Lăng Ông. Cầu Cái Sơn nối Tân An."
    )
    assert [name for _, name in borne(text)] == ["Cầu Cái Sơn"]
    goes_on = "Đội định sang Campuchia. Trường làng Yên Thổ bên đê."
    assert [name for _, name in borne(goes_on)] == ["Trường làng Yên Thổ"]


def test_what_is_always_some_other_things_says_of_what() -> None:
    assert introducing("Lễ bế mạc diễn ra", "Lễ hội cầu ngư đảo Bé: ba ngày trống giục") == (
        "Lễ hội cầu ngư đảo Bé: lễ bế mạc diễn ra"
    )
    assert introducing("Mốc thông xe mới", "Cầu Cái Sơn lùi ngày thông xe") == "Cầu Cái Sơn: mốc thông xe mới"
    assert introducing("Thành tích này giúp cô gái lập kỷ lục", "") == "Thành tích giúp cô gái lập kỷ lục"


@pytest.mark.parametrize(
    "title",
    [
        "Đơn vị này có văn bản xin lùi thời hạn",
        "Ông yêu cầu nhà thầu bố trí thêm ba mũi",
        "Họ sẽ đá trận chung kết",
        "Nhà máy khởi công",
        "Tỉnh sẽ họp bàn phương án xử lý",
        "Việc thi công trở lại dự kiến bắt đầu và xong",
        "Ngành y tế đã lấy mẫu bánh mì, pa tê… gửi viện",
        "Lễ bế mạc diễn ra",
        "Nguyễn Thị Hoa (34 tuổi) ra đầu thú",
        "Lễ rước ( ), bắt đầu từ lăng",
    ],
)
def test_a_title_that_leans_on_its_article_is_a_fault(title: str) -> None:
    assert faults(title)


def test_titles_that_stand_alone_are_none() -> None:
    for title in (
        "Ông Lê Quang Đạt yêu cầu thêm ba mũi",
        "Cầu Cái Sơn khởi công",
        "Tỉnh Gia Lai họp khẩn bàn cách xử lý",
    ):
        assert not faults(title)
        assert not points(title)


def test_a_headline_with_the_day_of_what_comes_tells_it() -> None:
    article = reading(
        "Bộ vừa chấp thuận mức phí mới.\n\nMức mới áp dụng [từ 0h ngày 1/1/2026|2026-01-01|future].",
        title="Từ 1/1/2026, thu phí không dừng hầm Cù Mông theo mức mới",
        published="2025-12-25",
    )
    assert [event.title for event in tell([article]).events] == ["Thu phí không dừng hầm Cù Mông theo mức mới"]


def test_what_describes_a_thing_is_left_out_between_it_and_what_happened() -> None:
    article = reading("Hầm Cái Sơn dài 2,6 km nối Tân An với Hòa Phú, thông xe [ngày 21/1/2019|2019-01-21].")
    assert [event.title for event in tell([article]).events] == ["Hầm Cái Sơn thông xe"]


def test_a_headline_on_something_else_is_no_title_of_what_the_article_tells_far_down() -> None:
    article = reading(
        "Hãng bay Sao Nam vừa đề nghị lùi ngày khai thác. Lý do là thiếu máy bay. Cục chưa trả lời. Khách lo lắng. "
        "Nhiều đại lý đã nhận cọc. Chiếc đầu tiên hạ cánh xuống Tân An [tối 10/11|2019-11-10|event|evening].",
        title="Hãng bay Sao Nam xin lùi ngày cất cánh thương mại",
        published="2019-11-22",
    )
    assert [event.title for event in tell([article]).events] == [
        "Hãng bay Sao Nam: chiếc đầu tiên hạ cánh xuống Tân An"
    ]


def test_somebodys_words_are_told_as_words() -> None:
    article = reading(
        '"Chúng tôi cam kết hoàn tiền cho khách đã giữ chỗ trước [30-11|2019-11-30|future]", ông Hải nói.\n\n'
        "Bà Lê Thị Én, Phó chủ tịch xã, nói: “Chúng tôi sẽ trình hồ sơ di sản trong [tháng 6|2020-06|future]”."
    )
    titles = [event.title for event in tell([article]).events]
    assert titles == [
        "Ông Hải: “Chúng tôi cam kết hoàn tiền cho khách đã giữ chỗ”",
        "Bà Lê Thị Én: “Chúng tôi sẽ trình hồ sơ di sản”",
    ]


def test_the_day_that_another_took_the_place_of_dates_nothing() -> None:
    article = reading(
        "Hãng xin khai thác từ [15-1-2020|2020-01-15|future] thay vì [20-12|2019-12-20|future] như kế hoạch."
    )
    assert [event.when.edtf for event in tell([article]).events] == ["2020-01-15"]


PAGODA = (
    "Thăm hỏi các hộ có người bị thương",
    "Hội Chữ thập đỏ hỗ trợ sáu hộ có người bị thương trong vụ sập giàn giáo ở chùa Bửu Long. Ông Mạc Văn Trí, trưởng "
    "ban hội tự, ra đón. Trên bàn thờ nhà bà Sáu có tấm hình chồng. ",
)


def test_people_in_general_are_nobody_who_was_named() -> None:
    headline, text = PLANT
    for title in ("Bà con đề nghị mở thêm cửa cống", "Cô giáo nhận lớp mới"):
        assert named(title, Setting(headline, text, len(text))) == title


def test_the_marks_of_a_headline_are_no_part_of_a_title() -> None:
    article = reading(
        "[Sáng 5/5|2024-05-05], ông Lò Sài thắng kiện con bò, xin không nhận tiền bồi thường.",
        title="Thắng kiện con bò, ông Lò Sài xin... không nhận tiền (Kỳ 2)",
        published="2024-05-05",
    )
    assert [event.title for event in tell([article]).events] == ["Thắng kiện con bò, ông Lò Sài xin không nhận tiền"]


def test_what_befell_is_called_as_the_article_calls_it() -> None:
    headline, text = PAGODA
    said = named("Vụ sập xảy ra lúc trời mưa", Setting(headline, text, len(text)))
    assert said == "Vụ sập giàn giáo ở chùa Bửu Long xảy ra lúc trời mưa"
    assert not points(said)
    assert named("Vụ nổ xảy ra lúc trời mưa", Setting(headline, text, len(text))) == "Vụ nổ xảy ra lúc trời mưa"


def test_nobody_is_said_to_have_died_by_the_name_of_another() -> None:
    headline, text = PAGODA
    assert named("Ông mất lúc dịch", Setting(headline, text, len(text))) == "Ông mất lúc dịch"
    assert named("Ông cảm ơn các nhà hảo tâm", Setting(headline, text, len(text))) == (
        "Ông Mạc Văn Trí cảm ơn các nhà hảo tâm"
    )


def test_the_two_that_meet_are_named() -> None:
    text = "Cúp Mùa Thu còn hai trận. Bán kết có Hải Âu Quy Nhơn gặp Trầm Hương Nha Trang. "
    assert named("Hai đội hòa nhau 0-0", Setting("", text, len(text))) == (
        "Hải Âu Quy Nhơn và Trầm Hương Nha Trang hòa nhau 0-0"
    )
    assert named("Hai đội trẻ hòa nhau 0-0", Setting("", text, len(text))) == "Hai đội trẻ hòa nhau 0-0"


def test_nobody_is_called_mister_twice() -> None:
    text = "Ông Vi Văn Tính có cuốn lịch. Nghệ nhân Ông Văn Đức ở Huế. "
    assert [name for _, name in persons(text)] == ["Vi Văn Tính", "Ông Văn Đức"]
    assert named("Ông đứng ở mé sông", Setting("", text[:30], 30)) == "Ông Vi Văn Tính đứng ở mé sông"


def test_a_scene_under_a_headline_of_names_takes_what_is_done_at_its_hour() -> None:
    article = reading(
        "[Sáng 20/7|2025-07-20|event|morning], bà con thôn Khe Trăn đã kéo ra đầu cầu Khe Trăn từ sớm.\n\n"
        "9 giờ, huyện đoàn cắt băng khánh thành cầu Khe Trăn. Cầu dài 24 m.",
        title="Qua cầu Khe Trăn",
        published="2025-07-21",
    )
    assert [event.title for event in tell([article]).events] == ["Huyện đoàn cắt băng khánh thành cầu Khe Trăn"]


def test_a_town_is_nobody_and_an_officer_is_no_town() -> None:
    text = "Bà bán quán ở Hà Nội. Phó chủ tịch huyện Nông Quốc Bảo đến xem. Trung tâm Dự báo khí tượng ở gần đó. "
    assert named("Bà vừa nhận đơn hàng", Setting("", text[:22], 22)) == "Bà vừa nhận đơn hàng"
    for title in ("Huyện cấm bè", "Trung tâm Dự báo khí tượng cho biết áp thấp mạnh lên"):
        assert named(title, Setting("", text, len(text))) == title


def test_a_quake_or_a_slide_is_called_as_the_article_calls_it() -> None:
    text = "Cả xóm còn nhớ vụ sạt lở ở bản Huổi Trăn năm ấy. "
    assert named("Vụ sạt lở xảy ra lúc nửa đêm", Setting("", text, len(text))) == (
        "Vụ sạt lở ở bản Huổi Trăn xảy ra lúc nửa đêm"
    )


WAY = Setting(
    "Tỉnh Bình An khởi công tuyến đường ven biển",
    "UBND tỉnh Bình An làm lễ. Chủ tịch UBND tỉnh Đặng Văn Khoa dự.\n\nÔng Triệu Văn Sảo, chủ bến, cũng có mặt. ",
    125,
)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Toàn tuyến thông xe", "Toàn tuyến đường ven biển thông xe"),
        ("Dự án từng bị lùi thời điểm khởi công", "Dự án tuyến đường ven biển từng bị lùi thời điểm khởi công"),
        ("Tỉnh sẽ tổ chức họp dân", "Tỉnh Bình An sẽ tổ chức họp dân"),
        ("Đò của ông ngừng chạy", "Đò của ông Triệu Văn Sảo ngừng chạy"),
        ("Đò của bà ngừng chạy", "Đò của bà ngừng chạy"),
        ("Nhà ông ngoại bị sập", "Nhà ông ngoại bị sập"),
    ],
)
def test_what_is_called_only_by_what_it_is_takes_the_headlines_name(title: str, told: str) -> None:
    assert named(title, WAY) == told


def test_a_grave_word_goes_to_nobody_but_whom_it_means() -> None:
    lead = "Huỳnh Tấn Lợi bị phạt 11 năm tù.\n\nChiều 6/8, Lợi vào tiệm vàng Kim Hương. "
    assert named("Anh ta bị khởi tố", Setting("Kẻ cướp lãnh án", lead, len(lead))) == "Huỳnh Tấn Lợi bị khởi tố"
    two = lead.replace("Chiều 6/8, Lợi", "Chiều 6/8, Trần Văn Lợi")
    assert named("Anh ta bị khởi tố", Setting("Kẻ cướp lãnh án", two, len(two))) == "Anh ta bị khởi tố"


OFFICES = Setting(
    "Giá heo lập đỉnh",
    "Cục Chăn nuôi và Thú y dự báo giá hạ. Sở Y tế công bố, Sở Xây dựng đề nghị. Trận ấy thuộc vòng 8 giải hạng Nhất. "
    "Em Vàng Thị Mỷ vay tiền của Ngân hàng Nhà nước. ",
    163,
)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Cục họp với 15 doanh nghiệp lớn", "Cục Chăn nuôi và Thú y họp với 15 doanh nghiệp lớn"),
        ("Sở họp với 15 doanh nghiệp lớn", "Sở họp với 15 doanh nghiệp lớn"),
        ("Cơ quan này bơm thêm tiền", "Ngân hàng Nhà nước bơm thêm tiền"),
        ("Tỉnh chấm dứt hợp đồng với đơn vị này", "Tỉnh chấm dứt hợp đồng với Ngân hàng Nhà nước"),
        ("Em sẽ đại diện Việt Nam", "Vàng Thị Mỷ sẽ đại diện Việt Nam"),
        ("Em trai sẽ đại diện Việt Nam", "Em trai sẽ đại diện Việt Nam"),
        ("Vòng 9 sẽ trở lại sau hai tuần", "Vòng 9 giải hạng Nhất sẽ trở lại sau hai tuần"),
        ("Vòng tay sẽ trở lại sau hai tuần", "Vòng tay sẽ trở lại sau hai tuần"),
    ],
)
def test_an_office_and_a_round_say_which(title: str, told: str) -> None:
    assert named(title, OFFICES) == told


def test_a_funeral_says_whose() -> None:
    assert leaning("Lễ động quan, an táng tại nghĩa trang gia tộc")
    assert not leaning("Lễ an táng 62 hài cốt liệt sĩ")

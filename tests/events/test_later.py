"""A date behind what its sentence adds last is of that: the title tells it, not what the sentence begins with."""

import pytest

from tests.events.marked import reading
from timeline.events import tell

CASES = {
    "Thủ môn Lò Văn Páo trở lại sau án treo giò, trong khi trung vệ Võ Hữu Sài chấn thương từ [ngày 2/4|2024-04-02].": (
        "Trung vệ Võ Hữu Sài chấn thương"
    ),
    "Bà Võ Thị Én được chỉ định giữ chức Bí thư Huyện ủy, thay ông Lò Văn Páo nghỉ hưu từ [ngày 1/10|2024-10-01].": (
        "Ông Lò Văn Páo nghỉ hưu"
    ),
    "Bến Xuân thua ba trong bốn trận gần nhất, trong đó có thất bại 0-4 trước Sóng Biển [hôm 5/4|2024-04-05].": (
        "Thất bại 0-4 trước Sóng Biển"
    ),
    "Công an huyện lấy lời khai nhân chứng để làm rõ vụ trộm xảy ra ở chợ Hòn Mây, [ngày 5/5|2024-05-05].": (
        "Vụ trộm ở chợ Hòn Mây"
    ),
    "Ông Lò Văn Mạc bị khởi tố về tội thao túng giá căn cứ theo quyết định khởi tố vụ án xảy ra tại Quỹ Bàu Lác "
    "[ngày 20/4|2024-04-20].": "Quyết định khởi tố vụ án xảy ra tại Quỹ Bàu Lác",
    "Ông Lò Văn Páo dạy ở Trường Trung học Hòn Mây cho đến khi nghỉ hưu [năm 1996|1996].": "Ông Lò Văn Páo nghỉ hưu",
    # What is left of others keeps its subject, and what goes on its own.
    "Lớp 1 tựu trường sớm một tuần, các khối còn lại tựu trường [ngày 31/8|2024-08-31|future].": (
        "Lớp 1 tựu trường sớm một tuần, các khối còn lại tựu trường"
    ),
    "[Ngày 5/5|2024-05-05], nay xã Lộc Hòa khánh thành trạm bơm.": "Xã Lộc Hòa khánh thành trạm bơm",
}


@pytest.mark.parametrize("sentence", CASES)
def test_a_date_is_of_what_its_sentence_adds_last(sentence: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == [CASES[sentence]]


def test_what_was_begun_is_what_comes_to_its_end() -> None:
    sentence = (
        "[Tháng 8/2025|2025-08|future], công ty sẽ khởi công nhà máy sợi, dự kiến đi vào hoạt động "
        "[cuối năm 2026|2026|future]."
    )
    titles = [event.title for event in tell([reading(sentence, published="2025-03-01")]).events]
    assert titles == ["Công ty sẽ khởi công nhà máy sợi", "Nhà máy sợi dự kiến đi vào hoạt động"]


def test_two_rites_of_one_sentence_are_two() -> None:
    sentence = (
        "Lễ khai mạc liên hoan được truyền hình trực tiếp [tối 14/10|2024-10-14|future|evening] và lễ bế mạc được "
        "truyền hình trực tiếp [tối 16/10|2024-10-16|future|evening]."
    )
    titles = [event.title for event in tell([reading(sentence, published="2024-10-01")]).events]
    assert titles == ["Lễ khai mạc liên hoan được truyền hình trực tiếp", "Lễ bế mạc được truyền hình trực tiếp"]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Ủy ban Kháng chiến ban hành Nghị định số 17/NB-5 [ngày 27/6/1951|1951-06-27|reference] nhằm sáp nhập 20 "
            "xã thành 11 xã.",
            "Ủy ban Kháng chiến ban hành Nghị định số 17/NB-5 nhằm sáp nhập 20 xã thành 11 xã",
        ),
        (
            "Bà Én làm theo Nghị định số 17/NB-5 [ngày 27/6/1951|1951-06-27|reference] về sáp nhập xã ven sông.",
            "Nghị định số 17/NB-5 về sáp nhập xã ven sông",
        ),
        (
            "Tên gọi ấy được dùng khi Ủy ban Kháng chiến ban hành Nghị định số 17/NB-5 [ngày 27/6/1951|1951-06-27|"
            "reference] nhằm sáp nhập 20 xã.",
            "Ủy ban Kháng chiến ban hành Nghị định số 17/NB-5 nhằm sáp nhập 20 xã",
        ),
    ],
)
def test_a_decree_is_told_by_who_issued_it_and_what_for(sentence: str, title: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == [title]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "[Năm học 2022-2023|2022/2023|period], huyện Tràng Sơn có thêm 7 trường mới.",
            "Huyện Tràng Sơn có thêm 7 trường mới",
        ),
        (
            "Tính chung [6 tháng đầu năm 2023|2023-01/2023-06|period], xuất khẩu tôm ước đạt 156.000 tấn.",
            "Xuất khẩu tôm ước đạt 156.000 tấn",
        ),
        (
            "Đề án làng nghề kéo dài [giai đoạn 2021-2025|2021/2025|period].",
            "Đề án làng nghề kéo dài giai đoạn 2021-2025",
        ),
    ],
)
def test_a_period_that_opens_a_clause_is_told_by_it(sentence: str, title: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == [title]


def test_a_town_does_not_take_its_officials_name() -> None:
    text = (
        "Phó chủ tịch thành phố Tân Lạc Lê Hữu Sài phát biểu.\n\n"
        "[Năm học 2022-2023|2022/2023|period], thành phố có thêm 7 trường mới."
    )
    assert [event.title for event in tell([reading(text)]).events] == ["Thành phố Tân Lạc có thêm 7 trường mới"]

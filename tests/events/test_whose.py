"""Titles about the right one: what somebody is does not hide what he did, and no headline or name is put on another."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.events.draft.cutting import shorten
from timeline.events.draft.leaning import introducing
from timeline.events.draft.setting import Setting
from timeline.events.draft.subjects import named
from timeline.events.draft.whom import subject_before

LONG = {
    # What the subject is stands between commas, and its verb behind.
    "Trường Trung học Hòn Mây, từng là một trong những trường nội trú lớn nhất của vùng duyên hải phía nam, được thành "
    "lập để dạy con em ngư dân": "Trường Trung học Hòn Mây được thành lập để dạy con em ngư dân",
    "Tướng Lò Văn Páo, Ủy viên Hội đồng Quân dân, Bí thư Đảng ủy mặt trận, Tư lệnh binh đoàn Sông Cái, ký lệnh rút "
    "quân khỏi đồn Nà Pục": "Tướng Lò Văn Páo ký lệnh rút quân khỏi đồn Nà Pục",
    # Three that are listed stay three, and what was done first stays first.
    "Xã Lộc Hòa, xã Tân An, xã Bàu Lác và hai mươi bốn ấp ven sông của huyện Tràng Sơn, được công nhận đạt chuẩn": (
        "Xã Lộc Hòa, xã Tân An, xã Bàu Lác và hai mươi bốn ấp ven sông của huyện Tràng Sơn"
    ),
    "Tòa tuyên phạt ông Lò Văn Mạc 3 năm tù, bà Én và con trai là kế toán quỹ mỗi người 2 năm, được hưởng án treo": (
        "Tòa tuyên phạt ông Lò Văn Mạc 3 năm tù, bà Én và con trai là kế toán quỹ mỗi người 2 năm"
    ),
}


@pytest.mark.parametrize("text", LONG)
def test_a_subject_keeps_its_verb(text: str) -> None:
    assert shorten(text) == LONG[text]


def test_a_setting_before_the_date_is_no_subject() -> None:
    sentence = "Không thể chờ viện binh, [đêm 5/7/1885|1885-07-05], Lò Văn Páo tấn công đồn Nà Pục."
    assert [event.title for event in tell([reading(sentence)]).events] == ["Lò Văn Páo tấn công đồn Nà Pục"]


def test_who_holds_an_office_is_the_subject_not_the_office() -> None:
    sentence = "Theo quyết định, bà Võ Thị Én, Phó Bí thư Huyện ủy Tràng Sơn, được chỉ định giữ chức Bí thư"
    assert subject_before(sentence, sentence.index("được chỉ")) == "bà Võ Thị Én "


@pytest.mark.parametrize(
    ("title", "headline", "told"),
    [
        (
            "Lễ bế mạc diễn ra",
            "Lễ hội Đèn Gió sông Cái trở lại sau ba năm",
            "Lễ bế mạc lễ hội Đèn Gió sông Cái diễn ra",
        ),
        (
            "Nó được chia thành hai trường",
            "Lịch sử Trường Trung học Hòn Mây",
            "Trường Trung học Hòn Mây được chia thành hai trường",
        ),
        ("Ông bị bắt lần thứ hai", "Trần Duy Chữ", "Trần Duy Chữ bị bắt lần thứ hai"),
        ("Đây là danh hiệu thứ hai của anh", "Trần Duy Chữ", "Trần Duy Chữ: danh hiệu thứ hai của anh"),
        ("Ông bị bắt lần thứ hai", "Võ Thị Én", "Võ Thị Én: ông bị bắt lần thứ hai"),
        (
            "4 cán bộ này đã phê duyệt cho Công ty Bàu Lác vay 370 tỉ đồng",
            "Truy tố cựu lãnh đạo quỹ",
            "4 cán bộ đã phê duyệt cho Công ty Bàu Lác vay 370 tỉ đồng",
        ),
    ],
)
def test_a_headline_is_put_before_what_it_is_about(title: str, headline: str, told: str) -> None:
    assert introducing(title, headline) == told


@pytest.mark.parametrize(
    ("title", "headline", "text", "told"),
    [
        (
            "Lễ hội được tổ chức lần đầu",
            "Lễ hội Đèn Gió sông Cái trở lại sau ba năm",
            "Dân làng mở hội. ",
            "Lễ hội Đèn Gió sông Cái được tổ chức lần đầu",
        ),
        (
            "Tàu xuất bến tại Hòn Mây",
            "Tàu cá mất liên lạc",
            "Tàu cá BX 90412 rời cảng. Đồn nhận tin về tàu cá khác mắc cạn. ",
            "Tàu xuất bến tại Hòn Mây",
        ),
        (
            "HĐND huyện bầu bà làm Phó Chủ tịch",
            "Bí thư Huyện ủy Tràng Sơn",
            "Bà Võ Thị Én quê ở Hòn Mây. ",
            "HĐND huyện bầu bà Võ Thị Én làm Phó Chủ tịch",
        ),
        (
            "Các bác sĩ phẫu thuật cho cô",
            "Tìm thấy nữ sinh viên",
            "Lò Thị Páo, sinh viên Đại học Phương Đông, được anh Lầu A Chứ cõng về. ",
            "Các bác sĩ phẫu thuật cho cô Lò Thị Páo",
        ),
        (
            "Từng làm y tá ở đồn Nà Pục",
            "Nhà văn Trần Công Chữ",
            "Ông vào bộ đội khi mới 16 tuổi. ",
            "Ông Trần Công Chữ từng làm y tá ở đồn Nà Pục",
        ),
        ("Thi thể ông được tìm thấy", "Lũ quét", "Lũ cuốn ông Lò Văn Páo. ", "Thi thể ông Lò Văn Páo được tìm thấy"),
        ("Trường hợp nhất với trường bên", "Lịch sử Trường Sông Cái", "", "Trường Sông Cái hợp nhất với trường bên"),
        ("Bão có khả năng đổi hướng", "Bão xa", "Vùng gần tâm bão mạnh cấp 9. ", "Bão có khả năng đổi hướng"),
        ("Bà chuyển về dạy học", "Chuyện ở xưởng", "Ông Trần Công Chữ là chủ xưởng. ", "Bà chuyển về dạy học"),
    ],
)
def test_a_name_is_not_put_on_another(title: str, headline: str, text: str, told: str) -> None:
    assert named(title, Setting(headline, text, len(text))) == told

"""Persons come from the office that the text gives them; nobody is invented."""

import pytest

from timeline.events.draft.people import people_of

CASES = {
    "Bí thư Tỉnh đoàn Bến Tre Lâm Thị Hạnh trao cờ.": ("Lâm Thị Hạnh",),
    "Phó Bí thư Tỉnh ủy Thái Bình Ngô Quang Sự chủ trì.": ("Ngô Quang Sự",),
    "Dự lễ có Chủ tịch UBND huyện Trần Văn Mẫn; Phó Chủ tịch HĐND Đỗ Thị Lam.": ("Trần Văn Mẫn", "Đỗ Thị Lam"),
    "Ông Hồ Văn Đây, Giám đốc Sở Giao thông vận tải, cho biết cầu sẽ thông.": ("Hồ Văn Đây",),
    "Giám đốc BÙI THỊ NGA phát biểu.": ("Bùi Thị Nga",),
    "Ông Sáu Lành bán vé số ở chợ Bình Tây.": (),
    "Theo Hiệu trưởng Rơ Châm H'Nhung, thư viện mở buổi tối.": ("Rơ Châm H'Nhung",),
    "Trường THPT Nguyễn Thị Minh Khai khai giảng.": (),
    "Chủ tịch xã và ông Lê Văn Ba đến xem.": (),
    "Đường Trần Hưng Đạo ngập nửa mét.": (),
}


@pytest.mark.parametrize("text", CASES)
def test_names_those_whom_an_office_introduces(text: str) -> None:
    assert people_of(text) == CASES[text]


def test_names_given_by_the_editor_are_found() -> None:
    assert people_of("Ca sĩ Mây Hoà hát tối qua.", ("Mây Hòa", "Ai Đó")) == ("Mây Hòa",)

"""Places: what the sentence says, what only sounds like a place, and the provinces before and after 1 July 2025."""

from datetime import date

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.events.place.gazetteer import DISTRICTS, HOMES, KNOWN_TOWNS, MERGERS, PROVINCES, TODAY
from timeline.events.place.places import places_of, same_area

CASES = {
    "Hội nghị diễn ra tại Đồng Tháp.": ("Đồng Tháp",),
    "Xe lật ở huyện Châu Thành, tỉnh Bến Tre.": ("Châu Thành", "Bến Tre"),
    "Xe lật ở huyện Châu Thành.": ("Châu Thành",),
    "Nhà ở Q.1, TP.HCM bị cháy.": ("Quận 1", "TP.HCM"),
    "Đoàn đến TP. Hồ Chí Minh bằng tàu.": ("TP.HCM",),
    "Lễ mít tinh tại thành phố Hồ Chí Minh.": ("TP.HCM",),
    "Hội sách mở tại Nhà triển lãm thành phố Hải Phòng.": ("Hải Phòng",),
    "Cơn mưa trút xuống TP.Phan Thiết.": ("Phan Thiết", "Bình Thuận"),
    "Đoàn xe từ Hà Nội lên đường.": ("Hà Nội",),
    "Ban Quản lý Hà Nội họp.": ("Hà Nội",),
    "Bí thư Tỉnh đoàn Bình Dương Trần Thị Mơ dự.": ("Bình Dương",),
    "Ông Nguyễn Hà Nam kể chuyện.": (),
    "Chị Trần Thị Hà Giang hát.": (),
    "Anh Thái Bình bán xe.": (),
    "Kẹt xe trên đường Hà Nội.": (),
    "CLB Nam Định thắng đậm.": (),
    "Thông xe cao tốc Hà Nội - Hải Phòng.": (),
    "Bắt đầu từ hòa bình.": (),
    "Mảnh vỡ rơi xuống Thái Bình Dương.": (),
    "Đội để thua Ninh Thuận Xanh ngay trên sân nhà.": (),
    "Công an bắt Lê Bá Thành (36 tuổi, trú Đắk Lắk).": (),
    "Cháy nhà ở xã Bình Dương, huyện Thăng Bình (Quảng Nam).": ("Thăng Bình", "Quảng Nam"),
    "Cầu rút ngắn đường từ TP Trà Vinh về TP.HCM gần 40 km.": (),
    "Xe khách chạy từ Nam Định vào Vinh gặp nạn tại huyện Kỳ Anh, Hà Tĩnh.": ("Kỳ Anh", "Hà Tĩnh"),
    "Xe lao vực khi chạy hướng Đà Lạt - Nha Trang.": (),
    "Than Cẩm Bình thắng Sơn La 2-1 ở bán kết.": (),
    "Hà Nội II vào chung kết.": (),
    "Mùng 2, con cháu ở TP.HCM về đông đủ.": (),
    "Đoàn khách từ Hà Nội đến thăm làng gốm.": (),
    "Cảng Vân Đồn làm khách của Sóc Vàng.": (),
    "Con cháu họp mặt ở TP.HCM.": ("TP.HCM",),
    "Tàu cập cảng Vân Đồn.": ("Vân Đồn", "Quảng Ninh"),
    "Hội sách mở ở Mĩ Tho.": ("Mỹ Tho", "Tiền Giang"),
    "Tàu về cảng Qui Nhơn, sáng ấy ở Lí Sơn trời yên.": ("Quy Nhơn", "Bình Định", "Lý Sơn"),
    "Hội voi mở ở Buôn Mê Thuột (Đắc Lắc).": ("Buôn Ma Thuột", "Đắk Lắk"),
    "Đám rước đi qua Plei Ku.": ("Pleiku", "Gia Lai"),
    "Lũ về huyện Đăk Tô.": ("Đắk Tô", "Kon Tum"),
    "Kẻ trộm bị bắt ở Tx Buôn Hồ.": ("Buôn Hồ", "Đắk Lắk"),
    "Bão vào huyện Thuỷ Nguyên, TP HẢI PHÒNG.": ("Thủy Nguyên", "Hải Phòng"),
    "Ngành y tế lấy mẫu gửi Viện Y tế công cộng TP.HCM.": (),
    "Ca ghép thực hiện với sự hỗ trợ của Bệnh viện Chợ Rẫy (TP HCM).": (),
    "Ca ghép thực hiện ở Bệnh viện Chợ Rẫy (TP HCM).": ("TP.HCM",),
    "Ngành y tế lấy mẫu tại Viện Y tế công cộng TP.HCM.": ("TP.HCM",),
    "Trà Vinh và Sóc Trăng chung tay tại cù lao.": ("Trà Vinh", "Sóc Trăng"),
}


@pytest.mark.parametrize("sentence", CASES)
def test_names_the_places_of_a_sentence(sentence: str) -> None:
    assert places_of(sentence, sentence) == CASES[sentence]


def test_the_place_said_where_it_happened_goes_before_places_of_offices() -> None:
    sentence = "Thành đoàn Hà Nội trao nhà tình nghĩa tại huyện Mường Tè, Lai Châu."
    assert places_of(sentence, sentence) == ("Mường Tè", "Lai Châu")


def test_an_articles_own_happening_takes_the_dateline() -> None:
    text = "Cà Mau (TTXVN) - Kè biển đã xong.\n\nDân mừng vì không còn phải dời nhà như ở Bạc Liêu."
    assert places_of("Kè biển đã xong.", text, own=True) == ("Cà Mau",)
    assert places_of("Kè biển đã xong.", text) == ()


@pytest.mark.parametrize("dateline", ["ĐỒNG THÁP - ", "ĐỒNG THÁP: ", "(ĐỒNG THÁP) - ", "Đồng Tháp (TTXVN) - "])
def test_a_dateline_in_capitals_is_one(dateline: str) -> None:
    text = f"{dateline}Kè vỡ trong đêm.\n\nDân chạy như hồi ở Bạc Liêu."
    assert places_of("Kè vỡ trong đêm.", text, own=True) == ("Đồng Tháp",)


def test_a_ward_of_today_stands_for_the_district_whose_name_it_has() -> None:
    sentence, article = "Đoàn xe dừng ở phường Sông Cầu.", "Đoàn xe dừng ở phường Sông Cầu. Tỉnh Đắk Lắk lo chỗ nghỉ."
    assert places_of(sentence, article, day=date(2025, 12, 24)) == ("Sông Cầu", "Đắk Lắk")
    assert places_of(sentence, article, day=date(2024, 12, 24)) == ()
    assert places_of(sentence, sentence, day=date(2025, 12, 24)) == ()


def test_a_district_belongs_to_the_province_of_its_day() -> None:
    sentence = "Vải chín ở huyện Lục Ngạn."
    assert places_of(sentence, sentence, day=date(2025, 6, 30)) == ("Lục Ngạn", "Bắc Giang")
    assert places_of(sentence, sentence, day=date(2025, 7, 1)) == ("Lục Ngạn", "Bắc Ninh")


def test_an_old_and_a_new_name_of_one_area_agree() -> None:
    assert same_area(("Bình Dương",), ("TP.HCM",)) is True
    assert same_area(("Bình Dương",), ("Đồng Nai",)) is False
    assert same_area((), ("Đồng Nai",)) is None
    assert same_area(("Vinh", "Nghệ An"), ("Quỳnh Lưu", "Nghệ An")) is None


def test_the_tables_are_whole() -> None:
    assert len(MERGERS) == 34
    assert len(TODAY) == 63
    assert set(DISTRICTS) == set(TODAY)
    assert set(HOMES) >= KNOWN_TOWNS
    assert set(PROVINCES.values()) == set(TODAY)


def test_a_town_in_the_name_of_a_club_is_no_place() -> None:
    assert places_of("Hải Âu Quy Nhơn thắng Trầm Hương Nha Trang 2-0 ở bán kết.", "") == ()
    assert places_of("Hải Âu thắng Trầm Hương 2-0 ở bán kết trên sân Nha Trang.", "") == ("Nha Trang", "Khánh Hòa")


def test_a_ward_whose_name_goes_on_is_another() -> None:
    article = "Kẻ gian trốn sang Đồng Nai."
    assert places_of("Cướp ở xã Tân Phú Lộc.", article, day=date(2025, 8, 6)) == ()
    assert places_of("Cướp ở xã Tân Phú.", article, day=date(2025, 8, 6)) == ("Tân Phú", "Đồng Nai")


def placed(text: str) -> dict[str, tuple[str, ...]]:
    told = tell([reading(text, title="Tìm thấy tàu chìm", published="2026-03-05")]).events
    return {event.when.edtf: event.places for event in told}


def test_what_is_told_beside_the_news_is_where_the_news_is_unless_another_place_is_named_as_often_or_abroad() -> None:
    news = "[Ngày 4/3|2026-03-04], tàu cá chìm ở vùng biển Hải Phòng.\n\n"
    beside = "[Ngày 3/3|2026-03-03], tàu xuất bến lúc trời yên."
    assert placed(news + beside)["2026-03-03"] == ("Hải Phòng",)
    home = "Ngư dân tỉnh Hưng Yên kêu cứu. Tỉnh Hưng Yên họp khẩn."
    assert placed(news + beside + " " + home)["2026-03-03"] == ()
    away = "[Ngày 2/3|2026-03-02], thuyền trưởng dự hội nghị tại Kuala Lumpur."
    assert placed(news + away)["2026-03-02"] == ()

"""Vietnam's provinces of today and those before 1 July 2025, their districts and towns, and short forms, as tables.

Sources: the National Assembly's resolution 202/2025/QH15 (34 provinces and cities from the 63 before), and
the lists of districts as they stood before districts were given up on 1 July 2025. Former districts that
newspapers of the 2000s and 2010s still name are among them.
"""

from datetime import date

from timeline.events.place.spellings import spelt

# The day from which the 34 provinces stand in place of the 63.
MERGED_ON = date(2025, 7, 1)

# Today's province: those that were merged into it, itself left out where it kept its name alone.
_MERGERS = """
Hà Nội:
Huế:
Lai Châu:
Điện Biên:
Sơn La:
Lạng Sơn:
Quảng Ninh:
Thanh Hóa:
Nghệ An:
Hà Tĩnh:
Cao Bằng:
Tuyên Quang: Hà Giang
Lào Cai: Yên Bái
Thái Nguyên: Bắc Kạn
Phú Thọ: Vĩnh Phúc, Hòa Bình
Bắc Ninh: Bắc Giang
Hưng Yên: Thái Bình
Hải Phòng: Hải Dương
Ninh Bình: Hà Nam, Nam Định
Quảng Trị: Quảng Bình
Đà Nẵng: Quảng Nam
Quảng Ngãi: Kon Tum
Gia Lai: Bình Định
Khánh Hòa: Ninh Thuận
Lâm Đồng: Đắk Nông, Bình Thuận
Đắk Lắk: Phú Yên
TP.HCM: Bình Dương, Bà Rịa - Vũng Tàu
Đồng Nai: Bình Phước
Tây Ninh: Long An
Cần Thơ: Sóc Trăng, Hậu Giang
Vĩnh Long: Bến Tre, Trà Vinh
Đồng Tháp: Tiền Giang
Cà Mau: Bạc Liêu
An Giang: Kiên Giang
"""

# Other ways to write a province, as newspapers and older maps do.
_SHORT = """
TP.HCM: TP HCM, TPHCM, TP. HCM, Tp.HCM, Tp. HCM, Tp HCM, TP.Hồ Chí Minh, TP. Hồ Chí Minh, TP Hồ Chí Minh, Thành phố Hồ
    Chí Minh, thành phố Hồ Chí Minh, TP. HỒ CHÍ MINH, TP.HỒ CHÍ MINH, TP HỒ CHÍ MINH, THÀNH PHỐ HỒ CHÍ MINH, Sài Gòn,
    Saigon
Hà Nội: HN, Thủ đô Hà Nội, TP.Hà Nội, TP. Hà Nội, Hà nội
Huế: Thừa Thiên Huế, Thừa Thiên - Huế, Thừa Thiên-Huế, TT-Huế, Thừa Thiên – Huế
"""

# The province as it was before the merger: its districts, towns and cities.
_DISTRICTS = """
Hà Nội: Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm,
    Bắc Từ Liêm, Từ Liêm, Hà Đông, Sơn Tây, Ba Vì, Chương Mỹ, Đan Phượng, Đông Anh, Gia Lâm, Hoài Đức, Mê Linh, Mỹ
    Đức, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Thạch Thất, Thanh Oai, Thanh Trì, Thường Tín, Ứng Hòa
Huế: Hương Thủy, Hương Trà, Phong Điền, Quảng Điền, Phú Vang, Phú Lộc, A Lưới, Nam Đông, Thuận Hóa, Phú Xuân
Lai Châu: Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn
Điện Biên: Điện Biên Phủ, Mường Lay, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên Đông, Mường Ảng, Nậm Pồ
Sơn La: Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ
Lạng Sơn: Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập
Quảng Ninh: Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Quảng Yên, Đông Triều, Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ,
    Vân Đồn, Hoành Bồ, Cô Tô
Thanh Hóa: Bỉm Sơn, Sầm Sơn, Nghi Sơn, Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch
    Thành, Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như
    Xuân, Như Thanh, Nông Cống, Đông Sơn, Quảng Xương, Tĩnh Gia
Nghệ An: Vinh, Cửa Lò, Thái Hòa, Hoàng Mai, Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu,
    Con Cuông, Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên
Hà Tĩnh: Hồng Lĩnh, Kỳ Anh, Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Lộc Hà
Cao Bằng: Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Hòa An, Nguyên Bình, Thạch An, Trà Lĩnh, Phục
    Hòa
Tuyên Quang: Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương
Hà Giang: Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình
Lào Cai: Sa Pa, Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn
Yên Bái: Nghĩa Lộ, Lục Yên, Văn Yên, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình
Thái Nguyên: Sông Công, Phổ Yên, Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phú Bình
Bắc Kạn: Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì
Phú Thọ: Việt Trì, Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy,
    Tân Sơn
Vĩnh Phúc: Vĩnh Yên, Phúc Yên, Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô
Hòa Bình: Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy
Bắc Ninh: Từ Sơn, Yên Phong, Quế Võ, Tiên Du, Thuận Thành, Gia Bình, Lương Tài
Bắc Giang: Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Việt Yên, Hiệp Hòa, Chũ
Hưng Yên: Mỹ Hào, Văn Lâm, Văn Giang, Yên Mỹ, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ
Thái Bình: Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư
Hải Phòng: Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, Thủy Nguyên, An Dương, An Lão, Kiến
    Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Cát Bà, Bạch Long Vĩ
Hải Dương: Chí Linh, Kinh Môn, Nam Sách, Thanh Hà, Kim Thành, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh
    Miện
Ninh Bình: Tam Điệp, Hoa Lư, Nho Quan, Gia Viễn, Yên Khánh, Kim Sơn, Yên Mô
Hà Nam: Phủ Lý, Duy Tiên, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân
Nam Định: Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu
Quảng Trị: Đông Hà, Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ
Quảng Bình: Đồng Hới, Ba Đồn, Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Quảng Ninh, Lệ Thủy
Đà Nẵng: Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, Hòa Vang, Hoàng Sa
Quảng Nam: Tam Kỳ, Hội An, Điện Bàn, Đông Giang, Đại Lộc, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn, Hiệp Đức, Thăng
    Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn, Tây Giang
Quảng Ngãi: Đức Phổ, Bình Sơn, Trà Bồng, Sơn Tịnh, Tư Nghĩa, Sơn Hà, Sơn Tây, Minh Long, Nghĩa Hành, Mộ Đức, Ba Tơ, Lý
    Sơn, Dung Quất
Kon Tum: Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai, Măng Đen
Gia Lai: Pleiku, An Khê, Ayun Pa, Kbang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê,
    Đak Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh
Bình Định: Quy Nhơn, An Nhơn, Hoài Nhơn, An Lão, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, Tuy Phước, Vân Canh
Khánh Hòa: Nha Trang, Cam Ranh, Ninh Hòa, Vạn Ninh, Khánh Vĩnh, Diên Khánh, Khánh Sơn, Trường Sa, Cam Lâm
Ninh Thuận: Phan Rang - Tháp Chàm, Phan Rang, Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam
Lâm Đồng: Đà Lạt, Bảo Lộc, Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Bảo Lâm, Đạ Huoai, Đạ Tẻh, Cát
    Tiên
Đắk Nông: Gia Nghĩa, Đăk Glong, Cư Jút, Đắk Mil, Krông Nô, Đắk Song, Đắk R'lấp, Tuy Đức
Bình Thuận: Phan Thiết, La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân, Phú
    Quý, Mũi Né
Đắk Lắk: Buôn Ma Thuột, Buôn Hồ, Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar,
    M'Drắk, Krông Bông, Krông Pắk, Krông Ana, Lắk, Cư Kuin
Phú Yên: Tuy Hòa, Sông Cầu, Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa, Đông Hòa
TP.HCM: Thủ Đức, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, Bình Tân, Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè, Cần
    Giờ
Bình Dương: Thủ Dầu Một, Bến Cát, Tân Uyên, Dĩ An, Thuận An, Bàu Bàng, Dầu Tiếng, Phú Giáo, Bắc Tân Uyên
Bà Rịa - Vũng Tàu: Vũng Tàu, Bà Rịa, Phú Mỹ, Châu Đức, Xuyên Mộc, Long Điền, Đất Đỏ, Côn Đảo
Đồng Nai: Biên Hòa, Long Khánh, Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc,
    Nhơn Trạch
Bình Phước: Đồng Xoài, Phước Long, Bình Long, Chơn Thành, Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng,
    Phú Riềng
Tây Ninh: Trảng Bàng, Hòa Thành, Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Gò Dầu, Bến Cầu, Mộc Bài
Long An: Tân An, Kiến Tường, Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa,
    Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành
Cần Thơ: Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt, Vĩnh Thạnh, Cờ Đỏ, Phong Điền, Thới Lai
Sóc Trăng: Vĩnh Châu, Ngã Năm, Châu Thành, Kế Sách, Mỹ Tú, Cù Lao Dung, Long Phú, Mỹ Xuyên, Thạnh Trị, Trần Đề
Hậu Giang: Vị Thanh, Ngã Bảy, Long Mỹ, Châu Thành A, Châu Thành, Phụng Hiệp, Vị Thủy
Vĩnh Long: Bình Minh, Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân
Bến Tre: Châu Thành, Chợ Lách, Mỏ Cày Nam, Mỏ Cày Bắc, Mỏ Cày, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú
Trà Vinh: Duyên Hải, Càng Long, Cầu Kè, Tiểu Cần, Châu Thành, Cầu Ngang, Trà Cú
Đồng Tháp: Cao Lãnh, Sa Đéc, Hồng Ngự, Tân Hồng, Tam Nông, Thanh Bình, Tháp Mười, Lấp Vò, Lai Vung, Châu Thành
Tiền Giang: Mỹ Tho, Gò Công, Cai Lậy, Tân Phước, Cái Bè, Châu Thành, Chợ Gạo, Gò Công Tây, Gò Công Đông, Tân Phú Đông
Cà Mau: U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Phú Tân, Ngọc Hiển, Đất Mũi
Bạc Liêu: Giá Rai, Hồng Dân, Phước Long, Vĩnh Lợi, Đông Hải, Hòa Bình
An Giang: Long Xuyên, Châu Đốc, Tân Châu, An Phú, Phú Tân, Châu Phú, Tịnh Biên, Tri Tôn, Châu Thành, Chợ Mới, Thoại
    Sơn
Kiên Giang: Rạch Giá, Hà Tiên, Phú Quốc, Kiên Lương, Hòn Đất, Tân Hiệp, Châu Thành, Giồng Riềng, Gò Quao, An Biên, An
    Minh, Vĩnh Thuận, Kiên Hải, U Minh Thượng, Giang Thành
"""

# Towns that are known without "thành phố" or "huyện" before them, and mean nothing else.
_TOWNS = """
Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Sầm Sơn, Điện Biên Phủ, Sa Pa, Mộc Châu, Mù Cang Chải, Việt Trì, Vĩnh Yên,
Phủ Lý, Tam Điệp, Đồng Hới, Đông Hà, Hội An, Tam Kỳ, Quy Nhơn, Pleiku, Nha Trang, Cam Ranh, Phan Rang, Phan Thiết,
Mũi Né, Đà Lạt, Bảo Lộc, Buôn Ma Thuột, Tuy Hòa, Thủ Dầu Một, Vũng Tàu, Côn Đảo, Biên Hòa, Đồng Xoài, Mỹ Tho,
Gò Công, Sa Đéc, Cao Lãnh, Long Xuyên, Châu Đốc, Rạch Giá, Hà Tiên, Phú Quốc, Vị Thanh, Trường Sa, Hoàng Sa, Lý Sơn,
Cát Bà, Đồ Sơn, Tam Đảo, Măng Đen, Gia Nghĩa, Củ Chi, Cần Giờ, Thủ Đức, Dung Quất, Lục Ngạn, Cửa Lò, Vân Đồn, Cô Tô,
Bỉm Sơn
"""

# Countries and cities abroad that news at home tells of.
_COUNTRIES = """
Trung Quốc, Bắc Kinh, Thượng Hải, Quảng Châu, Nam Ninh, Hồng Công, Hong Kong, Đài Loan, Đài Bắc, Nhật Bản, Tokyo, Osaka,
Hàn Quốc, Seoul, Triều Tiên, Lào, Viêng Chăn, Vientiane, Campuchia, Phnom Penh, Thái Lan, Bangkok, Myanmar, Malaysia,
Kuala Lumpur, Singapore, Indonesia, Jakarta, Philippines, Manila, Brunei, Ấn Độ, New Delhi, Nga, Moskva, Ukraine, Đức,
Berlin, Pháp, Paris, Anh, London, Ý, Italy, Rome, Tây Ban Nha, Ba Lan, Thụy Sĩ, Geneva, Thụy Điển, Hà Lan, Mỹ, Hoa Kỳ,
New York, Washington, Canada, Cuba, La Habana, Brazil, Úc, Australia, Sydney, New Zealand, Ai Cập, Israel, Iran, Qatar
"""


def _rows(table: str) -> dict[str, tuple[str, ...]]:
    """A table of `name: name, name` lines as a mapping."""
    rows = (line.split(":", 1) for line in table.strip().replace("\n    ", " ").splitlines())
    return {name.strip(): tuple(part.strip() for part in parts.split(",") if part.strip()) for name, parts in rows}


KNOWN_TOWNS = frozenset(" ".join(name.split()) for name in _TOWNS.split(","))
COUNTRIES = frozenset(" ".join(name.split()) for name in _COUNTRIES.split(","))
MERGERS = _rows(_MERGERS)
SHORT_FORMS = _rows(_SHORT)
DISTRICTS = _rows(_DISTRICTS)

# Each of the 63 (and each of the 34) to the province of today.
TODAY = {old: new for new, merged in MERGERS.items() for old in (new, *merged)}
# Any way to write a province to its name.
PROVINCES = spelt(TODAY) | {short: name for name, shorts in SHORT_FORMS.items() for short in shorts}


def _homes() -> dict[str, tuple[str, ...]]:
    """A district's name to the provinces (as before the merger) that have one of the name."""
    homes: dict[str, tuple[str, ...]] = {}
    for province, districts in DISTRICTS.items():
        for district in districts:
            homes[district] = (*homes.get(district, ()), province)
    return homes


HOMES = _homes()
# Any way to write a district or a known town to its name.
DISTRICT_NAMES = spelt(HOMES)
TOWN_NAMES = {way: name for way, name in DISTRICT_NAMES.items() if name in KNOWN_TOWNS}

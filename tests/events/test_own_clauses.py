"""A sentence of several dates: the title of each tells its own, by whom, and never what another date is of."""

import pytest

from tests.events.test_years import happenings

PROJECT = "Tỉnh Quảng Lợi xin lùi tiến độ cầu Bến Lội"


def titles(text: str, title: str = "Chuyện kể") -> list[str]:
    return [one for _, one in happenings(text, title)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Where something was said is no title.
        (
            "Tại cuộc họp 5/6, huyện hẹn hoàn thành bồi thường trước 30/11.",
            ["Huyện hẹn hoàn thành bồi thường trước 30/11", "Huyện hẹn hoàn thành bồi thường"],
        ),
        (
            "Trong phiên họp sáng 28/5, 14 hộ ký biên bản, hứa dời nhà trước 20/9.",
            ["14 hộ ký biên bản", "14 hộ hứa dời nhà"],
        ),
        # The first clause is told by whatever verb; the next keeps its subject.
        (
            "Nước vào Trường Kim Đồng đêm 24/5, rút dần từ 28/5; ngày 30/5, bộ đội giúp dọn bùn.",
            ["Nước vào Trường Kim Đồng", "Nước vào Trường Kim Đồng, rút dần", "Bộ đội giúp dọn bùn"],
        ),
        (
            "Năm 1975 ông Hà Sơn về Đài phát thanh, năm 1983 đoạt giải thưởng ca khúc, nghỉ hưu năm 2001.",
            ["Ông Hà Sơn về Đài phát thanh", "Ông Hà Sơn đoạt giải thưởng ca khúc", "Ông Hà Sơn nghỉ hưu"],
        ),
        (
            "Năm 1888, dân làng dựng lại đình bằng gỗ mít, đến năm 1905 mới lợp ngói.",
            ["Dân làng dựng lại đình bằng gỗ mít", "Dân làng lợp ngói"],
        ),
        (
            "Ban tổ chức cấm xe khách từ 5h ngày 12/6, mở bãi đỗ ở sân vận động từ chiều 11/6.",
            ["Ban tổ chức mở bãi đỗ ở sân vận động", "Ban tổ chức cấm xe khách"],
        ),
        (
            "Tiêm phòng bao vây bắt đầu từ 18/6, hoàn thành trước 25/6.",
            ["Tiêm phòng bao vây bắt đầu", "Tiêm phòng bao vây hoàn thành"],
        ),
        # Whom a clause is about by whatever verb: one with a name, a body, one of whom only the birth is told.
        (
            "Huấn luyện viên Phan Trọng Đạt nghỉ năm 2013, trở lại năm 2016 theo lời mời.",
            ["Huấn luyện viên Phan Trọng Đạt trở lại theo lời mời"],
        ),
        (
            "Năm 2014, công ty đưa hàng vào siêu thị; hai năm sau, mở cửa hàng ở Huế.",
            ["Công ty đưa hàng vào siêu thị", "Công ty mở cửa hàng ở Huế"],
        ),
        (
            "Cụ Tạo sinh năm 1944 ngay trên đảo, nối nghiệp cha năm 1967.",
            ["Cụ Tạo nối nghiệp cha"],
        ),
        # "Thì" and "mới" behind a date only lead in what was done; "tạm" is nobody.
        (
            "Năm 1960, tiệm nhập vào hợp tác xã; năm 1988 mới được mở lại.",
            ["Tiệm nhập vào hợp tác xã", "Tiệm được mở lại"],
        ),
        ("Cuộc điều tra bế tắc, đến tháng 10/2018 thì tạm đình chỉ.", ["Cuộc điều tra bế tắc, tạm đình chỉ"]),
        ("Ông Rớt làm thợ máy đến năm 1980 về hưu.", ["Ông Rớt về hưu"]),
        # Who moved where, and what had to be done.
        (
            "Ca sĩ Mai Ly vào Sài Gòn năm 1993, hát phòng trà, năm 1999 sang Đức.",
            ["Ca sĩ Mai Ly vào Sài Gòn, hát phòng trà", "Ca sĩ Mai Ly sang Đức"],
        ),
        (
            "Năm 1979, trạm phải sơ tán về Mộc Châu, đến tháng 6/1980 trở lại.",
            ["Trạm phải sơ tán về Mộc Châu", "Trạm trở lại"],
        ),
        # "Lại" and "xin" stand before the verb; "xây lại" makes no "lại".
        (
            "Năm 2000, đội nữ về nhì; năm 2003 vô địch, năm 2004 lại thua ngay vòng loại.",
            ["Đội nữ về nhì", "Đội nữ vô địch", "Đội nữ lại thua ngay vòng loại"],
        ),
        (
            "Năm 2018, ông Bùi Tấn Thành lên thay, năm 2019 xin từ chức.",
            ["Ông Bùi Tấn Thành lên thay", "Ông Bùi Tấn Thành xin từ chức"],
        ),
        ("Cầu Rào xây lại năm 2022, thông xe dịp 30/4/2024.", ["Cầu Rào xây lại", "Cầu Rào thông xe"]),
        ("Lũ năm 1973 cuốn hai phòng học, năm 1975 làm lại.", ["Lũ cuốn hai phòng học", None]),
        # What stands at the end and belongs there.
        ("Năm 1996, mối ăn hỏng ba cây cột, phải thay.", ["Mối ăn hỏng ba cây cột, phải thay"]),
        ("Tiệm mở năm 1907 kề chùa Ông. Năm 1946, tiệm bị đập phá.", ["Tiệm mở kề chùa Ông", "Tiệm bị đập phá"]),
        # What stands in a list is no clause of its own.
        (
            "Sáng 13/6, các huyện, thị xã, thành phố tổ chức lễ giao quân năm 2026.",
            ["Các huyện, thị xã, thành phố tổ chức lễ giao quân"],
        ),
        # A verb that we do not know is no part of whom it is told of.
        (
            "Ai cũng biết ông Đắc. Tháng 9/1931, ông rao bán mảnh vườn, bán nốt ngôi nhà ngày 30/11/1931.",
            ["Ông Đắc rao bán mảnh vườn", "Ông Đắc bán nốt ngôi nhà"],
        ),
        (
            "Nhà máy Lam Kiệt do một liên doanh dựng năm 1995, chạy thử tháng 12/1996.",
            ["Nhà máy Lam Kiệt do một liên doanh dựng", "Nhà máy Lam Kiệt chạy thử"],
        ),
        (
            "Mười năm trước, đường sắt được nối lại, ngày 31/12/2016 chuyến tàu đầu tiên đi qua.",
            ["Đường sắt được nối lại", "Chuyến tàu đầu tiên đi qua"],
        ),
        # Another that does something by an unknown verb is not passed over.
        (
            "Năm 2006, cầu Lấp thông xe, bến vắng dần, rồi đóng hẳn ngày 30/6/2011.",
            ["Cầu Lấp thông xe, bến vắng dần", "Cầu Lấp thông xe, bến vắng dần, rồi đóng hẳn"],
        ),
        ("Tàu Sao Mai 09 cập cảng đêm 5/6, dự kiến rời bến ngày 20/6.", ["Tàu Sao Mai 09 cập cảng", None]),
        (
            "Chiều 12/6, cơ quan điều tra khám nghiệm xe tải, kết quả sẽ có trong tuần tới.",
            ["Cơ quan điều tra khám nghiệm xe tải", "Có kết quả khám nghiệm xe tải"],
        ),
        # What is left of quoted words stays quoted.
        (
            'Ông Phan Sỹ Hùng, chủ tịch hội, nói: "Ngày 20/9 chúng tôi sẽ ra mắt quỹ, đến 31/12 phải đủ 1 tỷ đồng".',
            ["Ông Phan Sỹ Hùng: “Chúng tôi sẽ ra mắt quỹ”"],
        ),
        ("Nguyên nhân, theo huyện, là lũ hồi tháng 9/2024 cuốn mất sà lan.", ["Lũ cuốn mất sà lan"]),
    ],
)
def test_each_date_has_a_title_of_its_own(text: str, expected: list[str | None]) -> None:
    told = titles(text)
    assert [one for one, want in zip(told, expected, strict=True) if want] == [want for want in expected if want]


def test_what_was_begun_is_what_the_sentence_goes_on_about() -> None:
    text = "Khởi công ngày 20/1/2024, đến nay cầu mới xong 3/7 trụ."
    assert titles(text, PROJECT) == ["Cầu Bến Lội khởi công"]


@pytest.mark.parametrize(
    "text",
    [
        "Sau vụ tai nạn 10/6, huyện đã kiến nghị lắp đèn. Sáng 12/6, xã họp dân ở nhà văn hóa.",
        "Theo thông báo ngày 1/6 của tỉnh, xe tải không được qua cầu. Sáng 12/6, xã họp dân ở nhà văn hóa.",
        "Theo hợp đồng ký ngày 5/1/2024, cầu phải xong trong 18 tháng. Sáng 12/6, xã họp dân ở nhà văn hóa.",
        "Nhân dịp năm học mới, hội trao sách. Sáng 12/6, xã họp dân ở nhà văn hóa.",
    ],
)
def test_a_day_that_is_only_referred_to_has_no_title(text: str) -> None:
    assert titles(text) == ["Xã họp dân ở nhà văn hóa"]


def test_no_bridge_on_the_way_is_the_project() -> None:
    text = "Từ ngày 15/5, xe tải không được đi qua cầu Nậm Cắn. Dự án được tỉnh phê duyệt ngày 12/3/2024."
    assert all("Nậm Cắn được tỉnh" not in one for one in titles(text, "Huyện bàn giao mặt bằng đường tránh"))


def test_a_stadium_is_not_what_a_headline_is_about() -> None:
    text = "Chiều 14/6, trên sân Bản Ngà, Thanh Lãng hòa 2-2.\n\nỞ lượt đi hôm 14/5, hai đội cũng hòa 1-1."
    assert not any(one.startswith("Bản Ngà:") for one in titles(text, "Thanh Lãng hòa trên sân Bản Ngà"))

"""What is left of a sentence once its date is out of it: no word that led the date in, none cut off that is needed."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.events.draft.seams import led_in

CASES = {
    # A word is not cut in two, nor parted from what it needs.
    "[Ngày 5/5|2024-05-05], ngư dân Hòn Mây tuần hành nhằm phản đối.": "Ngư dân Hòn Mây tuần hành nhằm phản đối",
    "[Ngày 5/5|2024-05-05], giá tôm giảm mạnh so với phiên trước.": "Giá tôm giảm mạnh so với phiên trước",
    "Bến Xuân thắng 2-0 ở trận lượt về [ngày 5/5|2024-05-05].": "Bến Xuân thắng 2-0 ở trận lượt về",
    "[Ngày 5/5|2024-05-05], Trường Tiểu học công lập Sông Cái khai giảng.": (
        "Trường Tiểu học công lập Sông Cái khai giảng"
    ),
    "Ban tổ chức chốt ngày đăng ký cuối cùng [từ 5/5|2024-05-05].": "Ban tổ chức chốt ngày đăng ký cuối cùng",
    "Kết quả phúc khảo dự kiến có vào [ngày 9/9|2024-09-09|future].": "Dự kiến có kết quả phúc khảo",
    "Liên hoan hát dân ca xã Tân An sẽ được dời sang [ngày 9/9|2024-09-09|future].": (
        "Liên hoan hát dân ca xã Tân An sẽ được dời lịch"
    ),
    # What led the date in goes with it.
    "Giá tôm ở Hòn Mây giảm mạnh vào đầu [ngày 5/5|2024-05-05].": "Giá tôm ở Hòn Mây giảm mạnh",
    "Dự kiến trong khoảng [4-6/9|2024-09-04/2024-09-06|future], Sở Y tế công bố kết quả.": "Sở Y tế công bố kết quả",
    "Kết thúc phiên [5/5|2024-05-05], giá tôm ở Hòn Mây giảm 200 đồng/kg.": "Giá tôm ở Hòn Mây giảm 200 đồng/kg",
    "Phiên [5/5|2024-05-05], giá tôm ở Hòn Mây giảm 200 đồng/kg.": "Giá tôm ở Hòn Mây giảm 200 đồng/kg",
    "Mở cửa [ngày 5/5|2024-05-05], giá tôm ở Hòn Mây giảm 200 đồng/kg.": "Giá tôm ở Hòn Mây giảm 200 đồng/kg",
    "[Chiều 6/7/1930|1930-07-06] thì cả đoàn mới tới được đồn Sông Cái.": "Cả đoàn mới tới được đồn Sông Cái",
    "Trận lũ quét [rạng sáng 5/5|2024-05-05|event|dawn], tại bản Nà Pục cuốn trôi 12 ngôi nhà.": (
        "Trận lũ quét tại bản Nà Pục cuốn trôi 12 ngôi nhà"
    ),
    "Ở lượt đi diễn ra [ngày 5/5|2024-05-05], Sóng Biển thắng Bến Xuân 2-0.": "Sóng Biển thắng Bến Xuân 2-0 ở lượt đi",
    "Do, [ngày 5/5|2024-05-05], xã Lộc Hòa khánh thành trạm bơm.": "Xã Lộc Hòa khánh thành trạm bơm",
    # Where, why and of which list come after what happened, or not at all.
    "[Ngày 5/5|2024-05-05], tại ấp Me, xã Lộc Hòa đã xảy ra vụ tai nạn giao thông.": (
        "Vụ tai nạn giao thông xảy ra tại ấp Me, xã Lộc Hòa"
    ),
    "[Năm 2022|2022], tại xã này cũng xảy ra vụ cháy kho khiến hai người bị thương.": (
        "Vụ cháy kho khiến hai người bị thương"
    ),
    "[Ngày 5/5|2024-05-05], tại hang Nà Pục, huyện Tràng Sơn, tỉnh Phong Lai (nay là tỉnh Sông Cái), tướng Lò Văn Páo "
    "ban bố lệnh mới.": "Tướng Lò Văn Páo ban bố lệnh mới",
    "Do ảnh hưởng của bão số 8, [ngày 5/5|2024-05-05], huyện Tràng Sơn cho học sinh nghỉ học.": (
        "Huyện Tràng Sơn cho học sinh nghỉ học"
    ),
    "3. Tàu cá đâm sà lan, hai người mất tích: Khoảng [10h40 ngày 5/5|2024-05-05], tàu BX-90412 rời bến.": (
        "Tàu cá đâm sà lan, hai người mất tích"
    ),
    "Trên sàn Hòn Mây, kết thúc phiên [5/5|2024-05-05], giá tôm sú giao [tháng 9/2024|2024-09|future] tăng 62 đồng.": (
        "Giá tôm sú giao tháng 9/2024 tăng 62 đồng"
    ),
    "Để phát triển thị trường miền núi, [ngày 5/5|2024-05-05], Dệt Hạ Lâm khánh thành xưởng sợi.": (
        "Dệt Hạ Lâm khánh thành xưởng sợi"
    ),
    "Phía Sóng Biển, huấn luyện viên Lò Văn Páo vừa được bổ nhiệm [ngày 5/5|2024-05-05].": (
        "Huấn luyện viên Lò Văn Páo vừa được bổ nhiệm"
    ),
    "Chủ tịch huyện Lò Văn Páo cho biết trên đài Sông Cái rằng xã Lộc Hòa đã khởi công kè [ngày 5/5|2024-05-05].": (
        "Xã Lộc Hòa đã khởi công kè"
    ),
    "Mức phí mới theo Nghị quyết 15/2024/NQ-HĐND ngày 10/7/2024 sẽ được áp dụng [từ 1/9|2024-09-01|future].": (
        "Mức phí mới sẽ được áp dụng"
    ),
    "Thi lớp 10 hoàn thành trước [30/6|2024-06-30|future], tuyển sinh đầu cấp xong trước [31/7|2024-07-31|future].": (
        "Tuyển sinh đầu cấp xong"
    ),
    "Trung tâm Dự báo nhận định, [ngày 9/9|2024-09-09|future], vùng núi huyện Tràng Sơn có mưa đá.": (
        "Vùng núi huyện Tràng Sơn có mưa đá"
    ),
    "Triển lãm đá cảnh tại Hòn Mây diễn ra [ngày 5/5|2024-05-05] là điểm nhấn của lễ hội.": (
        "Triển lãm đá cảnh tại Hòn Mây diễn ra"
    ),
    "Tiền thân của công ty là Xí nghiệp Hạ Lâm, được thành lập [ngày 8/3/1985|1985-03-08] với 62 công nhân.": (
        "Xí nghiệp Hạ Lâm được thành lập với 62 công nhân"
    ),
    "[Ngày 5/5|2024-05-05], Hòn Mây thì bị cô lập hoàn toàn vì lũ cuốn trôi cầu.": (
        "Hòn Mây bị cô lập hoàn toàn vì lũ cuốn trôi cầu"
    ),
    "Giai đoạn [3-9/9|2024-09-03/2024-09-09|future] (trước [ngày 10/9|2024-09-10|future]) và từ [ngày 14/9|2024-09-14|"
    "future], vé tàu từ Hòn Mây ra vẫn còn.": "Vé tàu từ Hòn Mây ra vẫn còn",
    "Anh Lò Văn Páo nhập viện ba lần, lần gần nhất [hôm 5/5|2024-05-05].": "Anh Lò Văn Páo nhập viện lần gần nhất",
}


@pytest.mark.parametrize("sentence", CASES)
def test_a_date_leaves_no_seam(sentence: str) -> None:
    assert CASES[sentence] in [event.title for event in tell([reading(sentence)]).events]


def test_brackets_go_with_what_they_hold() -> None:
    sentence = (
        "Giai đoạn từ [3-9/9|2024-09-03/2024-09-09|future] (trước [ngày 10/9|2024-09-10|future]) và từ "
        "[14-16/9|2024-09-14/2024-09-16|future], vé tàu từ Hòn Mây ra vẫn còn."
    )
    titles = [event.title for event in tell([reading(sentence)]).events]
    assert not [title for title in titles if ",," in title or ")" in title], titles


def test_a_holiday_that_is_a_verbs_stays() -> None:
    sentence = (
        "Học sinh [nghỉ Tết Nguyên đán|2024-02-08/2024-02-12|future] 9 ngày, từ [8/2 đến 16/2|2024-02-08/2024-02-16"
        "|future]."
    )
    titles = {event.title for event in tell([reading(sentence, published="2024-01-05")]).events}
    assert "Học sinh nghỉ Tết Nguyên đán 9 ngày" in titles


def test_what_a_date_alone_says_is_not_told_without_it() -> None:
    sentence = "Hạn xong trạm bơm chống ngập Lộc Hòa là [tháng 6/2024|2024-06], nay lùi sang quý sau."
    titles = [event.title for event in tell([reading(sentence)]).events]
    assert not [title for title in titles if "là," in title or title.endswith(" là")]


def test_a_life_told_in_fragments_keeps_whose_it_is() -> None:
    text = "Nhà văn Lò Hữu Sài sinh ở Tràng Sơn. Mất [ngày 5/5/2008|2008-05-05], tại thị xã Sông Cái."
    article = reading(text, title="Tiểu sử nhà văn Lò Hữu Sài", published="2008-05-06")
    assert [event.title for event in tell([article]).events] == ["Lò Hữu Sài mất tại thị xã Sông Cái"]


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("Dự báo đến ", ", bão số 8 đi theo hướng tây", ("Dự báo", ", bão số 8 đi theo hướng tây")),
        ("Thời gian: ", " – chính hội", ("", " – chính hội")),
        ("Hạn xong trạm bơm là ", ", nay lùi", ("Hạn xong trạm bơm", "")),
        ("Bến Xuân lên ngôi ", ", tại Hòn Mây", ("Bến Xuân lên ngôi ", " tại Hòn Mây")),
    ],
)
def test_what_led_a_date_in_goes_with_it(before: str, after: str, left: tuple[str, str]) -> None:
    assert led_in(before, after) == left

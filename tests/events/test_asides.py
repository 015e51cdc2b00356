"""Dates that a story only mentions in passing make no event; their look-alikes do."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.model import EventKind

NEWS = "[Ngày 2/5/2025|2025-05-02], xã Tân An khánh thành chợ Tân An.\n\n"
MADE = {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}


def days(text: str) -> list[str]:
    timeline = tell([reading(NEWS + text, title="Khánh thành chợ Tân An", published="2025-05-03")])
    return [event.when.edtf for event in timeline.events if event.kind in MADE and event.when.edtf != "2025-05-02"]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Tư sinh năm 1961, quê xã Tân An, được kết nạp Đảng [ngày 3/2/1985|1985-02-03].",
        "“Còn [chín ngày nữa|2025-05-12|future] cắt lúa”, bà Hai nói.",
        "Hai chị em mới vào làm [sau Tết|2025-01-29/2025-02-02].",
        "Huyện họp về ứng phó triều cường [đầu tháng 4|2025-04].",
        "Nước trong hồ đủ cho vụ Đông [Xuân 2026|2026|future].",
        "Dự kiến cầu vào chợ hoàn thành trước [ngày 20/4|2025-04-20].",
        "Chủ tịch xã yêu cầu nhà thầu hoàn thành đường vào chợ trước [ngày 1/6|2025-06-01|future].",
        "Điểm chung là họ đều ăn bánh của bà Năm [vào trưa 30/4|2025-04-30|event|noon].",
        "[Hai ngày sau|2025-05-05|future] chuyến thăm ấy, sáng 28-4, ông rời làng.",
        "[Hôm ấy|2025-04-20] ông đứng ở bến sông, lòng rối bời.",
        "[Năm 2012|2012], tôi bảo vệ luận án về chợ này.",
        "Cuối [năm sau|2026|future], chị Ba định đóng cửa quán một tháng.",
        "“Cả xã [tối nay|2025-05-03|future|evening] sẽ không ngủ”, bà Hai nói.",
        "“Cân thiếu thì [hôm sau|2025-05-04|future] bà bù”, khách kể.",
        "Theo kế hoạch, [từ nay đến cuối năm|2025-05-03/2025-12-31], xã sẽ làm tiếp các phần việc còn lại.",
        "Các ấp phải gửi danh sách trước [ngày 31/5|2025-05-31|future].",
        "[02:10 17/04|2025-04-17]",
        "Tân An, [ngày 11 tháng 4 năm 2025|2025-04-11]",
        "Nếu đứng nhất bảng, đội Tân An sẽ vào bán kết [ngày 24/5|2025-05-24|future].",
        "| Chợ cũ ngổn ngang sau vụ cháy [ngày 3/3|2025-03-03]. Ảnh: H.L.",
        "Chỉ số oxy hòa tan đo trong [tháng 4|2025-04] đều trên 4 mg/l.",
        "Ban đầu xã định khánh thành dịp [30/4|2025-04-30] nhưng phải lùi vì thiếu sạp.",
        "Xã phải dời 312 sạp trước [ngày 1/1/2025|2025-01-01].",
        "“[Mùng 10 tháng Giêng|2025-02-07] năm nào cũng phải hát cúng đình”, học trò kể.",
        "Xã bàn nguồn cung [dịp Tết|2026-02-16/2026-02-21|future].",
        "Ban tổ chức cho hay sẽ giữ hạng cân nữ trong những [mùa sau|2026|future].",
        "Chợ cũ, vốn được giữ nguyên từ [ngày 19/6/2023|2023-06-19], nay chật chội.",
        "[Năm 2024|2024], xã không xảy ra vụ cháy chợ nào.",
        "Cánh đồng ven chợ ngập sâu, không thể trồng ngô trước [ngày 15/5|2025-05-15|future] như kế hoạch.",
        "Xã tổ chức hội nghị triển khai phương án sản xuất [vụ đông năm 2025|2025|future]-2026.",
        "“Năm ấy nhà tôi mất trắng, [mùng 5 tháng 5|2024-05-05] không có nổi cái bánh tro”, bà Hai nhớ lại.",
        "Tân An (TTXVN [3/5|2025-05-03]) - Chợ mới đông khách.",
        "Đây là sự cố thứ ba kể từ [ngày 3/3/2025|2025-03-03].",
        "Dự báo [đêm 4/5|2025-05-04|future|night] khu vực tiếp tục có mưa to.",
        "Đến [trưa nay|2025-05-03|event|noon], đường vào chợ vẫn bị ngập.",
        "Tính đến [ngày 1/5|2025-05-01], tiểu thương đã thuê 300 sạp.",
        "Ông Tư nói [chiều 1/5|2025-05-01|event|afternoon] tại cuộc họp về vụ cháy.",
        "Đến [năm 2024|2024], xã có 5 ấp được công nhận ấp văn hóa.",
        "[Năm 2024|2024], xã xây 120 sạp.",
        "Hồi [tháng 3|2025-03], giá thuê sạp ở chợ cũ rất cao.",
        "[Hôm nay|2025-05-03], ở tuổi 58, bà Hai đi bầu lần đầu trong đời.",
        "Đêm nay nước tiếp tục lên, có thể đạt đỉnh vào [trưa mai|2025-05-04|future|noon].",
        "“[Ngày mai|2025-05-04|future] chợ khai trương thì tôi nghỉ”, bà Hai nói.",
    ],
)
def test_an_aside_makes_no_event(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bị cáo sinh năm 1961, quê xã Tân An, bị bắt [ngày 3/2/2025|2025-02-03].", "2025-02-03"),
        ("Còn [chín ngày nữa|2025-05-12|future], giải đua ghe sẽ khai mạc tại Tân An.", "2025-05-12"),
        ("[Mùng 2 Tết|2025-01-30], chợ cũ bốc cháy.", "2025-01-30"),
        ("Huyện khởi công kè chống triều cường [đầu tháng 4|2025-04].", "2025-04"),
        ("Dự kiến cầu vào chợ khánh thành [ngày 20/6|2025-06-20|future].", "2025-06-20"),
        ("Nhà thầu sẽ khởi công đường vào chợ [ngày 1/6|2025-06-01|future].", "2025-06-01"),
        ("Mười người nhập viện sau khi ăn bánh của bà Năm [vào trưa 30/4|2025-04-30|event|noon].", "2025-04-30"),
        ("[Hai ngày sau|2025-05-04|future], chợ nổi được dời về bến mới.", "2025-05-04"),
        ("[Năm 2012|2012], chúng tôi khởi công khu chợ cũ.", "2012"),
        ("Cuối [năm sau|2026|future], xã dự định khởi công đường vào chợ.", "2026"),
        ("[Tối nay|2025-05-03|future|evening], xã sẽ bắn pháo hoa, khai mạc hội chợ.", "2025-05-03"),
        ("[Hôm sau|2025-05-04|future], xã sẽ khai trương bến xe.", "2025-05-04"),
        ("Chợ cũ bị cháy rụi [ngày 3/3|2025-03-03].", "2025-03-03"),
        ("Hai xã ký giao ước trong [tháng 4|2025-04].", "2025-04"),
        ("Dự báo [đêm 4/5|2025-05-04|future|night], bão số 3 đổ bộ vào Tân An.", "2025-05-04"),
        ("Ban đầu chợ họp dưới bến, khánh thành dịp [30/4|2025-04-30].", "2025-04-30"),
        ("Xã phải sơ tán 312 sạp [đêm 1/1/2025|2025-01-01].", "2025-01-01"),
        ("Xã sẽ khởi công chợ đêm trong [mùa sau|2026|future].", "2026"),
        ("Chợ cũ, vốn được khởi công [ngày 19/6/2023|2023-06-19], nay chật chội.", "2023-06-19"),
        ("Thư viện được xây từ [tháng 3/2025|2025-03].", "2025-03"),
        ("[Năm 2024|2024], chợ cũ bị cháy, không ai bị thương.", "2024"),
        ("Cánh đồng ven chợ bắt đầu gieo ngô [ngày 15/5|2025-05-15|future] như kế hoạch.", "2025-05-15"),
        ("“Năm ấy nhà tôi mất trắng, [mùng 5 tháng 5|2024-05-05] chợ bốc cháy”, bà Hai nhớ lại.", "2024-05-05"),
        ("Quán ăn đã bị đình chỉ hoạt động kể từ [ngày 26/4/2025|2025-04-26].", "2025-04-26"),
        ("Từ [ngày mai|2025-05-04|future], đò qua chợ ngừng chạy.", "2025-05-04"),
        ("[Hôm ấy|2025-04-20] cầu treo bị sập khi đoàn rước đi qua.", "2025-04-20"),
        ("Đến [0h15 sáng 3/5|2025-05-03|event|dawn], bờ kè chợ bị vỡ.", "2025-05-03"),
        ("Đến 17 giờ [ngày 30/4|2025-04-30], cửa vỡ mới được hàn khẩu.", "2025-04-30"),
        ("Ông Tư cho biết đến [5h sáng 1/5|2025-05-01] toàn bộ 2.400 người đã được đưa đến nơi cao.", "2025-05-01"),
        ("Tính đến [16h hôm nay|2025-05-03], mưa lũ làm 2 người chết, 12 nhà bị ngập.", "2025-05-03"),
        ("Ông Tư cho biết [hôm 1/5|2025-05-01] lô hàng đầu tiên đã thông quan.", "2025-05-01"),
        ("Đến [năm 2008|2008], hợp tác xã bị giải thể.", "2008"),
        ("Mãi đến [tháng 5/1975|1975-05] hai chị em mới gặp lại.", "1975-05"),
        ("[Ba năm sau|2002], tỉnh dời 120 hộ ra khỏi bãi sông.", "2002"),
        ("[Năm 2023|2023], mực khô của xã từng bị trả về 5 container.", "2023"),
        ("[Năm 1952|1952], bà Tám lấy chồng.", "1952"),
        ("Bờ kè được gia cố lần gần nhất [năm 2022|2022].", "2022"),
        ("Hồi [tháng 3|2025-03], gần 50 phụ huynh thay nhau cõng xi măng vượt dốc.", "2025-03"),
        ("Dự báo chiều nay nước tiếp tục lên, đạt đỉnh vào [sáng mai|2025-05-04|future|morning].", "2025-05-04"),
        ("Điện đã có trở lại ở cả xã từ [tối 30/4|2025-04-30|event|evening].", "2025-04-30"),
        ("[Sáng nay|2025-05-03|event|morning], hai tàu cảnh sát biển ra khơi tìm kiếm.", "2025-05-03"),
        ("[Ngày mai|2025-05-04|future], xã khánh thành nhà văn hóa.", "2025-05-04"),
        ("Kỳ thi kết thúc vào [trưa mai|2025-05-04|future|noon].", "2025-05-04"),
        ("[Chiều nay|2025-05-03|event|afternoon], trên sân 26/3, Sông Cầu hạ Lam Giang 3-2.", "2025-05-03"),
        ("Quả chuông bị vùi dưới bến, mãi đến [19-5-1990|1990-05-19] mới tìm thấy.", "1990-05-19"),
        ("Đến [15/4|2025-04-15], tiểu thương nhận được công văn xin lùi hạn.", "2025-04-15"),
        ("Chồng bà Tư hy sinh ở biên giới Tây Nam [năm 1978|1978].", "1978"),
        ("[Năm 1947|1947], đình bị đốt, hội làng gián đoạn.", "1947"),
        ("[Tháng 3/1999|1999-03], Lê Văn Sáu ra trại.", "1999-03"),
    ],
)
def test_its_look_alike_does(text: str, day: str) -> None:
    assert days(text) == [day]


def test_a_province_that_a_survey_names_has_its_own_happening() -> None:
    text = (
        "[Ngày 1/6|2025-06-01], thanh niên nhiều tỉnh miền núi ra quân tình nguyện hè.\n\n"
        "Tại Tuyên Quang, lễ ra quân tình nguyện hè diễn ra [sáng 1/6|2025-06-01|event|morning] bên sông Lô."
    )
    timeline = tell([reading(text, title="Ngày hội áo xanh", published="2025-06-02")])
    assert [event.kind in MADE for event in timeline.events] == [True, True]


def test_captions_and_later_sentences_of_one_province_stay_with_it() -> None:
    text = (
        "[Ngày 1/6|2025-06-01], tỉnh đoàn Tuyên Quang ra quân tình nguyện hè.\n\n"
        "Tại Tuyên Quang, lễ ra quân tình nguyện hè [sáng 1/6|2025-06-01|event|morning] có 600 người dự."
    )
    timeline = tell([reading(text, title="Tuyên Quang ra quân", published="2025-06-02")])
    assert len(timeline.events) == 1


def test_a_stretch_up_to_now_only_counts_and_a_plan_is_shown() -> None:
    text = (
        "Đội đã quy tập 120 hài cốt liệt sĩ [từ năm 1984 đến nay|1984/2025|period]. "
        "Xã lập Đề án chợ nổi [giai đoạn 2021-2025|2021/2025|period]."
    )
    titles = [event.title for event in tell([reading(text, published="2025-05-03")]).events]
    assert titles == ["Đề án chợ nổi giai đoạn 2021-2025"]

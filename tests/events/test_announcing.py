"""What an office makes known on a day it has just done is told of that day; what somebody only says of is not."""

import pytest

from tests.events.marked import reading
from timeline.events import tell
from timeline.model import EventKind

HAPPENINGS = {EventKind.MAIN, EventKind.OTHER}
BESIDE = "Trước đó, [sáng 3/3|2026-03-03], xã Tân Hiệp khởi công khu tái định cư."


def days(sentence: str) -> list[str]:
    """The days of the happenings that a sentence tells of, beside another that its article tells of."""
    article = reading(f"{sentence}\n\n{BESIDE}", title="Chuyện ở Tân Hiệp", published="2026-03-05")
    told = [one for one in tell([article]).events if one.kind in HAPPENINGS]
    return [one.when.edtf for one in told if one.when.edtf != "2026-03-03"]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ngày 5/3|2026-03-05], Công an huyện Tân Hiệp cho biết, đơn vị vừa ra quyết định khởi tố Lưu Đình Quế.",
        "[Ngày 5/3|2026-03-05], VKSND tỉnh Long Giang cho biết đã hoàn tất cáo trạng truy tố giám đốc Ngân hàng Sen.",
        "[Sáng 5/3|2026-03-05], Sở Chỉ huy cứu nạn thông tin, [lúc 8h|2026-03-05] đội cứu hộ đã tìm thấy nạn nhân.",
        "[Chiều 5/3|2026-03-05], lãnh đạo Công an xã cho biết: Tổ tuần tra đã khống chế người đập kính xe.",
        "[Chiều 5/3|2026-03-05], Tập đoàn Cá Sông thông tin, [ngày 5/3|2026-03-05], Viện Kiểm sát khởi tố giám đốc.",
        "[Tối 5/3|2026-03-05], Trung tâm Dự báo khí tượng thủy văn cho biết hôm nay miền núi rét đậm.",
        "[Sáng 5/3|2026-03-05], Trung tâm Dự báo khí tượng cho biết một vùng áp thấp đang hoạt động trên biển.",
        "Theo thông tin ban đầu, [ngày 5/3|2026-03-05], anh Lưu Đình Bằng lái xe ba gác tông vào cột điện.",
        "Từ một số thông tin ban đầu, [ngày 5/3|2026-03-05], Cơ quan điều tra đã mời ông Bằng đến rồi tạm giữ.",
    ],
)
def test_what_an_office_has_just_done_is_of_the_day_on_which_it_says_so(sentence: str) -> None:
    assert days(sentence) == ["2026-03-05"]


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ngày 5/3|2026-03-05], Công an huyện Tân Hiệp cho biết đang điều tra vụ trộm trâu.",
        "[Ngày 5/3|2026-03-05], Công an huyện Tân Hiệp cho biết đã xử phạt 40 trường hợp vi phạm nồng độ cồn.",
        "[Ngày 5/3|2026-03-05], Sở Xây dựng cho biết đã phê duyệt nhiều dự án nhà ở trong thời gian qua.",
        "[Ngày 5/3|2026-03-05], ông Lưu Đình Bằng cho biết nhà ông đã ký giấy bán đất.",
        "[Sáng 5/3|2026-03-05], UBND xã cho biết cầu treo sẽ được sửa.",
        "[Ngày 5/3|2026-03-05], Chi cục Thủy lợi thông tin mực nước hồ còn thấp.",
        "Trả lời câu hỏi [ngày 5/3|2026-03-05], Chủ tịch xã thông tin về giá đất ở chợ Tân Hiệp.",
    ],
)
def test_what_is_only_said_is_of_no_day(sentence: str) -> None:
    assert days(sentence) == []


def test_who_writes_a_book_quotes_nobody() -> None:
    text = "[Năm 1956|1956], nhà văn Lê Hoành về trại viết truyện ký của tỉnh."
    told = tell([reading(text, title="Nhà văn Lê Hoành", published="2026-03-05")]).events
    assert [(one.when.edtf, one.kind) for one in told] == [("1956", EventKind.OTHER)]

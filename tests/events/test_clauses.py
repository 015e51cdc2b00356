"""A sentence that tells of several things is taken apart: each date gets its clause, with the subject."""

import pytest

from timeline.events.draft.clauses import narrowed, without
from timeline.events.draft.standing import Place


@pytest.mark.parametrize(
    ("sentence", "dates", "clauses"),
    [
        (
            "Cầu Vàm Lá khởi công ngày 12-10-2022, hợp long ngày 18-5-2025, có tổng vốn 218 tỷ đồng.",
            ("ngày 12-10-2022", "ngày 18-5-2025"),
            (
                "Cầu Vàm Lá khởi công ngày 12-10-2022",
                "Cầu Vàm Lá hợp long ngày 18-5-2025, có tổng vốn 218 tỷ đồng.",
            ),
        ),
        (
            "Sáng 1/2, UBND tỉnh khởi công cầu Vàm Lá; chiều cùng ngày, đoàn kiểm tra hồ Đá Bạc.",
            ("Sáng 1/2", "chiều cùng ngày"),
            ("Sáng 1/2, UBND tỉnh khởi công cầu Vàm Lá", "chiều cùng ngày, đoàn kiểm tra hồ Đá Bạc."),
        ),
        (
            "Hội nghị Ban thường vụ Huyện đoàn Đông Sơn đã diễn ra ngày 3-1.",
            ("ngày 3-1",),
            ("Hội nghị Ban thường vụ Huyện đoàn Đông Sơn đã diễn ra ngày 3-1.",),
        ),
        (
            "Công an đang khám nghiệm hiện trường vụ cháy chợ Phú Chánh xảy ra đêm 5-6.",
            ("đêm 5-6",),
            ("vụ cháy chợ Phú Chánh xảy ra đêm 5-6.",),
        ),
        (
            "Chủ tịch tỉnh yêu cầu đẩy nhanh thi công hợp phần kênh chính để đưa vào sử dụng trong quý II/2026.",
            ("quý II/2026",),
            ("hợp phần kênh chính đưa vào sử dụng quý II/2026",),
        ),
        (
            "Chủ tịch tỉnh yêu cầu đẩy nhanh thi công để bù tiến độ đã mất trong quý II/2026.",
            ("quý II/2026",),
            ("Chủ tịch tỉnh yêu cầu đẩy nhanh thi công để bù tiến độ đã mất trong quý II/2026.",),
        ),
        (
            "Học kỳ I kết thúc ngày 16/1, học kỳ II hoàn thành chương trình ngày 25/5 và kết thúc năm học ngày 31/5.",
            ("ngày 16/1", "ngày 25/5", "ngày 31/5"),
            (
                "Học kỳ I kết thúc ngày 16/1",
                "học kỳ II hoàn thành chương trình ngày 25/5",
                "học kỳ II kết thúc năm học ngày 31/5.",
            ),
        ),
        (
            "Hơn hai nghìn ngôi nhà tốc mái sau khi bão số 8 đổ bộ rạng sáng 23/9.",
            ("rạng sáng 23/9",),
            ("bão số 8 đổ bộ rạng sáng 23/9.",),
        ),
        (
            "Xã cam kết bàn giao mặt bằng trong tháng 5/2026 để nhà máy khởi công trong quý III/2026.",
            ("tháng 5/2026", "quý III/2026"),
            ("Xã cam kết bàn giao mặt bằng trong tháng 5/2026", "nhà máy khởi công trong quý III/2026."),
        ),
        (
            "Giải tạm nghỉ gần hai tuần để nhường đội tuyển, vòng 9 sẽ trở lại ngày 29/11.",
            ("ngày 29/11",),
            ("vòng 9 sẽ trở lại ngày 29/11",),
        ),
        (
            "Đội tuyển sẽ nghỉ gần hai tuần, sau đó sẽ trở lại ngày 29/11.",
            ("ngày 29/11",),
            ("Đội tuyển sẽ nghỉ gần hai tuần, sau đó sẽ trở lại ngày 29/11.",),
        ),
        (
            "Ngành y tế đã lấy mẫu thức ăn lưu gửi Viện Pasteur, kết quả dự kiến có trong tuần này.",
            ("tuần này",),
            ("có kết quả xét nghiệm mẫu thức ăn lưu tuần này",),
        ),
        (
            "Ngành y tế đã lấy mẫu thức ăn lưu gửi Viện Pasteur trong tuần này.",
            ("tuần này",),
            ("Ngành y tế đã lấy mẫu thức ăn lưu gửi Viện Pasteur trong tuần này.",),
        ),
        (
            "Từ khi ông được bổ nhiệm ngày 6/11, Khánh Hòa thắng một, hòa một; một tuần trước họ hạ Phú Xuân Huế 2-0.",
            ("ngày 6/11", "một tuần trước"),
            ("ông được bổ nhiệm ngày 6/11", "một tuần trước Khánh Hòa hạ Phú Xuân Huế 2-0."),
        ),
        (
            "Tại hội nghị xúc tiến đầu tư năm 2026 ngày 25/3, tỉnh trao giấy chứng nhận cho 14 dự án.",
            ("năm 2026", "ngày 25/3"),
            ("Tại hội nghị xúc tiến đầu tư năm 2026 ngày 25/3, tỉnh trao giấy chứng nhận cho 14 dự án.",) * 2,
        ),
    ],
)
def test_each_date_has_its_clause(sentence: str, dates: tuple[str, ...], clauses: tuple[str, ...]) -> None:
    spans = [(sentence.index(date), sentence.index(date) + len(date)) for date in dates]
    own = [narrowed(Place(sentence, *span), spans) for span in spans]
    assert tuple(place.sentence for place in own) == clauses
    assert tuple(place.sentence[place.start : place.end] for place in own) == dates


def test_other_dates_are_left_out_with_what_leads_them_in() -> None:
    sentence = "Thí sinh thi Ngữ văn vào sáng 3/6, Tiếng Anh vào chiều 3/6 và Toán vào sáng 4/6."
    date = "chiều 3/6"
    place = Place(sentence, sentence.index(date), sentence.index(date) + len(date))
    left = without(place, ["sáng 3/6", "sáng 4/6"])
    assert left.sentence == "Thí sinh thi Ngữ văn, Tiếng Anh vào chiều 3/6 và Toán."
    assert left.sentence[left.start : left.end] == date

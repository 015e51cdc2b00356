"""Events that follow one story are linked; events that merely share a town are not."""

from tests.events.marked import reading
from timeline.events import tell

BRIDGE = reading(
    "[Ngày 3/6/2024|2024-06-03], cầu Vàm Sáo được thông xe sau hai năm thi công.\n\n"
    "Cầu Vàm Sáo được khởi công [ngày 5/5/2022|2022-05-05]. [Tháng 8/2023|2023-08], công trường cầu Vàm Sáo tạm dừng "
    "vì thiếu cát.",
    title="Thông xe cầu Vàm Sáo",
    published="2024-06-03",
)
FAIR = reading(
    "[Ngày 4/6/2024|2024-06-04], hội chợ trái cây khai mạc cách cầu 2 km, tại phường 3.",
    title="Khai mạc hội chợ trái cây",
    path="articles/b.txt",
    published="2024-06-04",
)


def test_one_story_is_one_thread_in_order_of_time() -> None:
    timeline = tell([BRIDGE, FAIR])
    (thread,) = timeline.threads
    days = {event.id: event.when.edtf for event in timeline.events}
    assert thread.title == "Cầu Vàm Sáo"
    assert [days[name] for name in thread.event_ids] == ["2022-05-05", "2023-08", "2024-06-03"]


def test_a_trial_is_followed_by_the_name_of_who_is_tried_and_not_by_the_judges() -> None:
    told = (
        ("2024-05-05", "Công an tỉnh bắt tạm giam Lò Thị Mây"),
        ("2024-09-09", "Chánh án Tẩn Văn Sài tuyên phạt bị cáo Lò Thị Mây bảy năm tù"),
        ("2024-10-10", "Chánh án Tẩn Văn Sài dự lễ khai giảng trên đường Lò Văn Giá"),
        ("2024-11-11", "Đường Lò Văn Giá ngập sâu"),
    )
    articles = [
        reading(f"[{day}|{day}], {text}.", title=text, path=f"articles/{number}.txt", published=day)
        for number, (day, text) in enumerate(told)
    ]
    timeline = tell(articles)
    titles = {thread.title: len(thread.event_ids) for thread in timeline.threads}
    assert titles["Lò Thị Mây"] == 2
    assert "Tẩn Văn Sài" not in titles
    assert "Lò Văn Giá" not in titles


def test_the_project_of_a_bridge_is_of_the_bridges_story() -> None:
    approved = reading(
        "[Ngày 9/9/2021|2021-09-09], tỉnh phê duyệt dự án cầu Vàm Sáo.",
        title="Phê duyệt dự án cầu Vàm Sáo",
        path="articles/c.txt",
        published="2021-09-10",
    )
    (thread,) = tell([BRIDGE, approved]).threads
    assert len(thread.event_ids) == 4


def test_a_story_goes_on_where_an_article_calls_its_person_by_less_than_the_name() -> None:
    trial = reading(
        "[Ngày 21/5/2026|2026-05-21], TAND tỉnh tuyên phạt bị cáo Huỳnh Thị Bích Mơ 14 năm tù.\n\n"
        "Bích Mơ bỏ trốn sang nước ngoài [ngày 12/1/2022|2022-01-12]. Bị cáo Mơ bị bắt [ngày 30/4/2023|2023-04-30].",
        title="Nữ giám đốc quỹ tín dụng nhận 14 năm tù",
        published="2026-05-21",
    )
    (thread,) = tell([trial]).threads
    assert thread.title == "Huỳnh Thị Bích Mơ"
    assert len(thread.event_ids) == 3

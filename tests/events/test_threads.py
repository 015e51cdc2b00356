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

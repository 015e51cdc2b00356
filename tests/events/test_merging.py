"""One happening told by several papers is one event; look-alikes stay apart."""

from dataclasses import replace
from itertools import permutations

from tests.events.marked import reading
from timeline.events import tell
from timeline.events.edit.checking import FindingKind, check
from timeline.model import Event, EventKind, Reading, Timeline

BRIDGE = (
    reading(
        "[Sáng 16/3|2024-03-16|event|morning], UBND tỉnh Vĩnh Long tổ chức lễ khởi công cầu Rạch Chanh bắc qua sông "
        "Măng, tổng vốn 480 tỷ đồng. Cầu dài 1,2 km.",
        title="Vĩnh Long khởi công cầu Rạch Chanh",
        path="articles/1.txt",
        published="2024-03-16",
    ),
    reading(
        "Lễ động thổ xây dựng cầu Rạch Chanh, công trình 475 tỷ đồng nối hai bờ sông Măng, đã diễn ra tại huyện "
        "Vũng Liêm (Vĩnh Long) [hôm 16-3|2024-03-16].",
        title="Động thổ cây cầu mà dân hai bờ sông Măng chờ hai mươi năm",
        path="articles/2.txt",
        published="2024-03-18",
    ),
    reading(
        "Chủ tịch UBND tỉnh Vĩnh Long Trần Hữu Nghĩa bấm nút khởi công cầu Rạch Chanh [ngày 17/3|2024-03-17].",
        title="Bấm nút khởi công cầu Rạch Chanh",
        path="articles/3.txt",
        published="2024-03-19",
    ),
)
LOOKALIKE = reading(
    "[Sáng 16/3|2024-03-16|event|morning], UBND tỉnh Vĩnh Long tổ chức lễ khởi công chợ đầu mối nông sản Bình Tân.",
    title="Vĩnh Long khởi công chợ đầu mối nông sản",
    path="articles/4.txt",
    published="2024-03-16",
)


def happenings(timeline: Timeline) -> list[Event]:
    return [event for event in timeline.events if event.kind in {EventKind.MAIN, EventKind.OTHER, EventKind.FUTURE}]


def told_by(timeline: Timeline) -> list[list[str]]:
    return [[source.article[9:10] for source in event.sources] for event in happenings(timeline)]


def test_three_papers_tell_one_event_and_a_lookalike_stays_apart() -> None:
    assert sorted(told_by(tell([*BRIDGE, LOOKALIKE]))) == [["1", "2", "3"], ["4"]]


def test_the_event_keeps_every_source_and_shows_where_they_differ() -> None:
    (event,) = happenings(tell(BRIDGE))
    assert event.title == "Vĩnh Long khởi công cầu Rạch Chanh"
    assert event.when.edtf == "2024-03-16"
    assert event.when.part == "morning"
    assert [(source.phrase, source.when.edtf) for source in event.sources] == [
        ("Sáng 16/3", "2024-03-16"),
        ("hôm 16-3", "2024-03-16"),
        ("ngày 17/3", "2024-03-17"),
    ]
    said = {one.about: [(claim.value, claim.articles) for claim in one.claims] for one in event.disagreements}
    assert said == {
        "date": [
            ("2024-03-16", ("articles/1.txt", "articles/2.txt")),
            ("2024-03-17", ("articles/3.txt",)),
        ],
        "number": [("475 tỷ đồng", ("articles/2.txt",)), ("480 tỷ đồng", ("articles/1.txt",))],
    }


def test_the_order_of_articles_changes_nothing() -> None:
    articles = [*BRIDGE, LOOKALIKE]
    expected = tell(articles).events
    assert all(tell(order).events == expected for order in permutations(articles))


def test_mentions_lead_to_the_merged_event() -> None:
    timeline = tell(BRIDGE)
    (event,) = happenings(timeline)
    assert {name for one in timeline.readings for name in one.event_ids} == {event.id}


def test_a_later_article_changes_neither_id_nor_address() -> None:
    (before,) = happenings(tell(BRIDGE[:1]))
    (after,) = happenings(tell(BRIDGE))
    assert (before.id, before.url) == (after.id, after.url)
    assert len(after.aliases) == 2


def test_an_announcement_and_the_day_itself_are_one_event() -> None:
    announced = reading(
        "Cầu Rạch Chanh ở tỉnh Vĩnh Long sẽ được khởi công vào [ngày 16/3|2024-03-16|future], "
        "Ban Quản lý dự án thông báo.",
        title="Cầu Rạch Chanh khởi công trong tháng 3",
        path="articles/0.txt",
        published="2024-03-02",
    )
    (event,) = happenings(tell([announced, BRIDGE[0]]))
    assert event.kind is EventKind.MAIN
    assert len(event.sources) == 2


def test_a_renamed_or_moved_file_changes_neither_id_nor_address() -> None:
    (before,) = happenings(tell(BRIDGE[:1]))
    moved = replace(BRIDGE[0], article=replace(BRIDGE[0].article, path="articles/2024/khoi-cong.txt"))
    (after,) = happenings(tell([moved]))
    assert (before.id, before.url) == (after.id, after.url)


def test_of_two_that_say_the_very_same_the_one_published_first_keeps_the_id() -> None:
    def weekly(path: str, day: str) -> Reading:
        text = f"[Từ 15 giờ chiều nay|{day}|event|afternoon], giá xăng trong nước giảm."
        return reading(text, title="Giá xăng giảm", path=path, published=day)

    first = weekly("articles/z.txt", "2024-05-02")
    (alone,) = happenings(tell([first]))
    both = happenings(tell([weekly("articles/a.txt", "2024-05-09"), first]))
    assert [event.when.edtf for event in both if event.id == alone.id] == ["2024-05-02"]
    assert len({event.id for event in both}) == 2


LANDSLIDE = (
    reading(
        "[Khoảng 16 giờ chiều 5/6|2024-06-05|event|afternoon], mảng ta luy trên đèo Pha Lấu, huyện Mường Tè (Lai Châu) "
        "đổ xuống mặt đường, vùi một xe bán tải.\n\nBa người trong xe đã tử vong. Mưa còn lớn, đội cứu hộ phải dừng.",
        title="Đèo Pha Lấu sạt lở, xe bán tải bị vùi",
        path="articles/1.txt",
        published="2024-06-06",
    ),
    reading(
        "Vụ sạt lở xảy ra [chiều 5/6|2024-06-05|event|afternoon] đã cướp đi ba người.\n\n"
        "Nhà xe cho biết chiếc bán tải chở hàng qua đèo Pha Lấu.",
        title="Tiễn ba người nằm lại đèo Pha Lấu",
        path="articles/2.txt",
        published="2024-06-08",
    ),
    reading(
        "Vụ sạt lở [ngày 7/6|2024-06-07] trên đèo Pha Lấu, huyện Mường Tè (Lai Châu), làm ba người trên một xe bán tải "
        "tử vong.",
        title="Ba người chết vì sạt lở đèo Pha Lấu",
        path="articles/3.txt",
        published="2024-06-10",
    ),
)


def test_a_brief_telling_that_names_nothing_is_known_by_its_story() -> None:
    assert told_by(tell(LANDSLIDE[:2])) == [["1", "2"]]


def test_sources_that_differ_by_days_are_one_event_and_shown_to_differ() -> None:
    (event,) = happenings(tell(LANDSLIDE))
    assert event.when.edtf == "2024-06-05"
    assert [claim.value for one in event.disagreements for claim in one.claims if one.about == "date"] == [
        "2024-06-05",
        "2024-06-07",
    ]


def match(name: str, text: str) -> Reading:
    return reading(text, title=f"Cúp Sông Măng: {name}", path=f"articles/{name[0]}.txt", published="2024-07-19")


def test_two_matches_of_one_day_and_cup_are_two() -> None:
    semifinals = [
        match("Tây Lộ vào chung kết", "Tây Lộ thắng Biển Xanh 2-1 ở bán kết Cúp Sông Măng [ngày 18/7|2024-07-18]."),
        match("Cao Lộc vào chung kết", "Cao Lộc thắng Bắc Thành 3-0 ở bán kết Cúp Sông Măng [ngày 18/7|2024-07-18]."),
    ]
    assert len(happenings(tell(semifinals))) == 2
    loser = match("Biển Xanh dừng bước", "Biển Xanh thua Tây Lộ 1-2 ở bán kết Cúp Sông Măng [ngày 18/7|2024-07-18].")
    assert sorted(told_by(tell([*semifinals, loser]))) == [["B", "T"], ["C"]]


def test_a_morning_and_an_afternoon_are_two_meetings() -> None:
    def meeting(path: str, part: str, word: str, town: str) -> Reading:
        text = (
            f"[{word} 21/8|2024-08-21|event|{part}], Ban Thường vụ Tỉnh đoàn Nghệ An làm việc với {town} về công tác "
            "thanh niên."
        )
        return reading(text, title=f"Tỉnh đoàn làm việc với {town}", path=path, published="2024-08-22")

    meetings = [
        meeting("articles/1.txt", "morning", "Sáng", "Huyện ủy Quỳ Hợp"),
        meeting("articles/2.txt", "afternoon", "Chiều", "Thị ủy Thái Hòa"),
    ]
    assert len(happenings(tell(meetings))) == 2


def daily(day: int) -> Reading:
    return reading(
        f"[Sáng {day}/5|2024-05-{day:02}|event|morning], giá vàng miếng SJC tại TP.HCM tăng 300.000 đồng mỗi lượng.",
        title="Giá vàng miếng SJC tiếp tục tăng",
        path=f"articles/{day}.txt",
        published=f"2024-05-{day:02}",
    )


def test_daily_reports_in_the_same_words_are_different_events() -> None:
    assert len(happenings(tell([daily(day) for day in range(2, 8)]))) == 6


def test_one_happening_in_two_provinces_is_two() -> None:
    north = reading(
        "[Sáng 5/9|2024-09-05|event|morning], tại Bắc Giang, hơn 300.000 học sinh dự lễ khai giảng năm học mới.",
        title="Học sinh dự lễ khai giảng năm học mới",
        path="articles/1.txt",
        published="2024-09-05",
    )
    south = reading(
        "[Sáng 5/9|2024-09-05|event|morning], tại Cà Mau, hơn 300.000 học sinh dự lễ khai giảng năm học mới.",
        title="Học sinh dự lễ khai giảng năm học mới",
        path="articles/2.txt",
        published="2024-09-05",
    )
    assert len(happenings(tell([north, south]))) == 2


def crash(path: str, told: str, title: str) -> Reading:
    return reading(told, title=title, path=f"articles/{path}.txt", published="2025-03-11")


def test_a_morning_and_an_afternoon_of_what_happens_once_are_one_event_that_shows_it() -> None:
    timeline = tell(
        [
            crash(
                "1",
                "[Sáng 10/3|2025-03-10|event|morning], cầu Cái Sơn ở xã Tân Thới bất ngờ sập một nhịp, "
                "hai xe máy rơi xuống sông Cái Lớn, không ai thiệt mạng.",
                "Sập cầu Cái Sơn, hai xe máy rơi xuống sông",
            ),
            crash(
                "2",
                "[Chiều 10/3|2025-03-10|event|afternoon], một nhịp cầu Cái Sơn ở xã Tân Thới sập xuống sông Cái Lớn, "
                "kéo theo hai xe máy, không ai thiệt mạng.",
                "Hai xe máy rơi xuống sông vì sập cầu Cái Sơn",
            ),
        ]
    )
    (event,) = happenings(timeline)
    said = {one.about: [(claim.value, claim.articles) for claim in one.claims] for one in event.disagreements}
    assert said["part"] == [("morning", ("articles/1.txt",)), ("afternoon", ("articles/2.txt",))]
    (finding,) = [one for one in check(timeline) if one.kind is FindingKind.DATES_DIFFER]
    assert 'part = "morning"' in finding.proposal
    assert '# part = "afternoon"' in finding.proposal


def test_a_morning_and_an_afternoon_meeting_of_one_office_stay_two() -> None:
    timeline = tell(
        [
            crash(
                "1",
                "[Sáng 10/3|2025-03-10|event|morning], UBND xã Tân Thới họp bàn việc sửa cầu Cái Sơn với các ấp.",
                "Xã Tân Thới bàn việc sửa cầu Cái Sơn",
            ),
            crash(
                "2",
                "[Chiều 10/3|2025-03-10|event|afternoon], UBND xã Tân Thới họp bàn việc sửa cầu Cái Sơn với nhà thầu.",
                "Xã Tân Thới bàn việc sửa cầu Cái Sơn với nhà thầu",
            ),
        ]
    )
    assert len(happenings(timeline)) == 2


def test_an_opening_is_no_closing() -> None:
    timeline = tell(
        [
            crash(
                "1",
                "[Sáng 9/3|2025-03-09|event|morning], HĐND xã Tân Thới khóa XII khai mạc kỳ họp thứ sáu.",
                "HĐND xã Tân Thới khai mạc kỳ họp thứ sáu",
            ),
            crash(
                "2",
                "[Sáng 9/3|2025-03-09|event|morning], HĐND xã Tân Thới khóa XII bế mạc kỳ họp thứ sáu.",
                "HĐND xã Tân Thới bế mạc kỳ họp thứ sáu",
            ),
        ]
    )
    assert len(happenings(timeline)) == 2

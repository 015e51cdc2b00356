"""What stands on the timeline of single articles: which happenings, told how."""

from dataclasses import replace

import pytest

from tests.events.marked import reading
from timeline.config import Editorial, TagRule
from timeline.events import tell
from timeline.model import Event, EventKind, Reading, Timeline

KINDS = {EventKind.MAIN, EventKind.OTHER}


def happenings(*readings: Reading) -> list[Event]:
    return [event for event in tell(readings).events if event.kind in KINDS]


MEETING = """
[Sáng 14/5|2024-05-14|event|morning], tại Bến Tre, Hội Nông dân tỉnh tổ chức hội nghị sơ kết phong trào trồng dừa xen \
ca cao. Dự hội nghị có hơn 120 hộ dân.

Tại hội nghị [ngày 14-5|2024-05-14], bà Phan Thị Lựu cho biết diện tích đã tăng gấp đôi so với [năm 2019|2019].

| Quang cảnh hội nghị sơ kết [sáng 14-5|2024-05-14|event|morning]. Ảnh: T.D.

Kế hoạch [giai đoạn 2021-2025|2021/2025|period] theo Quyết định số 45/QĐ-HND [ngày 2/3/2021|2021-03-02|reference] \
của Hội Nông dân tỉnh.

[Đến năm 2030|2030|future], tỉnh phấn đấu có 5.000 ha.
"""


def test_mentions_of_one_happening_are_one_event() -> None:
    article = reading(
        MEETING, title="Hội Nông dân Bến Tre sơ kết phong trào trồng dừa xen ca cao", published="2024-05-15"
    )
    timeline = tell([article])
    assert [(event.kind.value, event.when.edtf) for event in timeline.events] == [
        ("period", "2021/2025"),
        ("reference", "2021-03-02"),
        ("main", "2024-05-14"),
    ]
    main = timeline.events[-1]
    assert main.title == "Hội Nông dân Bến Tre sơ kết phong trào trồng dừa xen ca cao"
    assert main.places == ("Bến Tre",)
    assert main.when.part == "morning"
    assert main.summary.endswith("Dự hội nghị có hơn 120 hộ dân.")
    assert main.sources[0].phrase == "Sáng 14/5"
    assert main.sources[0].quote.startswith("Sáng 14/5, tại Bến Tre")
    ids = timeline.readings[0].event_ids
    assert ids[0] == ids[1] == ids[3] == main.id
    assert ids[2] is None
    assert ids[6] is None


def test_titles_of_periods_and_references_name_them() -> None:
    timeline = tell([reading(MEETING, title="Sơ kết phong trào")])
    assert [event.title for event in timeline.events[:2]] == [
        "Kế hoạch giai đoạn 2021-2025",
        "Quyết định số 45/QĐ-HND của Hội Nông dân tỉnh",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bà Lựu báo cáo chương trình công tác [năm 2023|2023] trước đại biểu.",
        "12/12 chỉ tiêu của [năm 2023|2023] đều đạt và vượt.",
        "[Năm 2023|2023], huyện xác lập chủ đề công tác về đất đai.",
        "Đơn vị được khen thưởng [trong năm 2018|2018] và năm trước đó.",
        "[Năm 2016|2016], sản lượng chỉ bằng hai phần ba.",
        "Hội nghị cho ý kiến việc tổng kết [năm 2023|2023] cùng nhiều nội dung khác.",
        "Huyện quyết tâm có chương trình đột phá [trong năm 2024|2024].",
        "Sản lượng tăng 5% so với [tháng 3/2023|2023-03].",
        "[Đến năm 2025|2025|future], tỉnh phấn đấu dẫn đầu cả nước.",
    ],
)
def test_years_that_place_a_result_or_a_theme_make_no_event(sentence: str) -> None:
    assert tell([reading(sentence)]).events == ()


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("[Năm 2019|2019], cầu Vàm Lá được khởi công.", "Cầu Vàm Lá được khởi công"),
        ("Cầu được khởi công [năm 2019|2019] sau ba lần hoãn.", "Cầu được khởi công sau ba lần hoãn"),
        ("[Tháng 4-1972|1972-04], trụ sở cũ bị bom phá hủy.", "Trụ sở cũ bị bom phá hủy"),
        (
            "Trước đó, [ngày 3/4|2024-04-03], tại xã Phước Lộc, đoàn kiểm tra đã làm việc với chủ ba lò gạch.",
            "Đoàn kiểm tra đã làm việc với chủ ba lò gạch",
        ),
        (
            "Theo kế hoạch, [ngày 9/9|2024-09-09|future], trường Tân Lập sẽ khai giảng cùng cả tỉnh.",
            "Trường Tân Lập sẽ khai giảng cùng cả tỉnh",
        ),
    ],
)
def test_titles_tell_who_did_what_without_the_date(sentence: str, title: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == [title]


def test_a_date_that_only_places_a_quote_makes_no_event_beside_a_happening() -> None:
    article = reading(
        "[Sáng 24/8|2024-08-24|event|morning], kè bờ sông Cái Nhỏ đổ sập hơn 40 m.\n\n"
        "Ông Trần Văn Lợi nói [chiều 25/8|2024-08-25|event|afternoon] rằng kè mới xây.\n\n"
        "Trao đổi với phóng viên [tối 25/8|2024-08-25|event|evening], bà Hai kể nhà đã nứt.",
        title="Kè sông Cái Nhỏ đổ sập",
        published="2024-08-26",
    )
    assert [event.when.edtf for event in happenings(article)] == ["2024-08-24"]


def test_where_nothing_else_is_told_the_announcement_is_the_news() -> None:
    article = reading(
        "[Ngày 5/6|2024-06-05], Công an huyện cho biết đã bắt được nghi phạm cướp tiệm vàng.",
        title="Bắt được nghi phạm cướp tiệm vàng",
        published="2024-06-05",
    )
    assert [(event.kind.value, event.title) for event in happenings(article)] == [
        ("main", "Bắt được nghi phạm cướp tiệm vàng")
    ]


def test_days_of_one_list_are_one_event_of_all_of_them() -> None:
    article = reading(
        "Xe không được qua cầu Bến Đá trong các [đêm 5/3|2026-03-05|future|night], [6/3|2026-03-06|future] và "
        "[7/3|2026-03-07|future].",
        title="Cấm xe qua cầu Bến Đá ba đêm",
        published="2026-03-04",
    )
    assert [(event.when.edtf, event.title) for event in tell([article]).events] == [
        ("2026-03-05/2026-03-07", "Cấm xe qua cầu Bến Đá ba đêm")
    ]


def test_a_year_and_a_day_in_it_of_one_clause_are_one_event() -> None:
    article = reading(
        "Giải [năm sau|2026|future] dự kiến tổ chức vào [ngày 29/3/2026|2026-03-29|future] tại thành phố Huế.",
        published="2025-03-30",
    )
    assert [event.when.edtf for event in tell([article]).events] == ["2026-03-29"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Một thanh niên tử vong [một ngày sau|2025-12-12|future] vụ xe khách tông xe tải ở cùng tuyến đường.",
        "Cầu Vàm Lá không thể đưa vào khai thác [cuối năm 2025|2025-12] như kế hoạch.",
        "Theo cáo trạng số 41/CT-VKS [ngày 12-3-2025|2025-03-12], bị cáo đã ký bảy hồ sơ đất.",
        "Hội thi hướng tới kỷ niệm 50 năm Chiến thắng Buôn Lăng (10/3/1975 - [10/3/2025|2025-03-10]).",
        "Hơn 500 đại biểu sẽ dự Hội nghị xúc tiến đầu tư tỉnh [năm 2026|2026|future] tại phường Mỹ Tho.",
    ],
)
def test_days_that_date_no_happening_make_none(sentence: str) -> None:
    told = tell([reading(sentence, published="2025-12-11")]).events
    assert [event.title for event in told if event.kind is not EventKind.REFERENCE] == []


def test_where_something_comes_from_is_background_in_the_news_of_another_year() -> None:
    article = reading(
        "[Ngày 3/4|2025-04-03], công an bắt giám đốc Công ty Hoàng Minh.\n\n"
        "Công ty Hoàng Minh được thành lập [ngày 8/6/2018|2018-06-08].",
        title="Bắt giám đốc Công ty Hoàng Minh",
        published="2025-04-04",
    )
    kinds = {event.when.edtf: event.kind.value for event in tell([article]).events}
    assert kinds == {"2025-04-03": "main", "2018-06-08": "reference"}


def test_two_happenings_of_one_day_stay_two() -> None:
    article = reading(
        "[Sáng 3/5|2024-05-03|event|morning], tỉnh khởi công cầu Rạch Ông. "
        "[Chiều cùng ngày|2024-05-03|event|afternoon], đoàn đại biểu dâng hương tại đền thờ các liệt sĩ.",
        title="Khởi công cầu Rạch Ông",
        published="2024-05-03",
    )
    assert [(event.kind.value, event.title) for event in happenings(article)] == [
        ("main", "Khởi công cầu Rạch Ông"),
        ("other", "Đoàn đại biểu dâng hương tại đền thờ các liệt sĩ"),
    ]


def test_ids_and_addresses_outlive_other_articles_folders_and_corrected_publication_dates() -> None:
    article = reading(
        MEETING, title="Sơ kết phong trào trồng dừa xen ca cao", path="articles/b.txt", published="2024-05-15"
    )
    other = reading("[Ngày 1/2|2024-02-01], xã khánh thành trạm bơm.", title="Trạm bơm mới", path="articles/a.txt")
    before = {event.url for event in tell([article]).events}
    moved = replace(article, article=replace(article.article, path="articles/2024/b.txt", published=None))
    assert before < {event.url for event in tell([other, article]).events}
    assert before == {event.url for event in tell([moved]).events}


def test_every_event_has_its_own_id() -> None:
    same = "[Ngày 1/2|2024-02-01], xã khánh thành trạm bơm."
    articles = [
        reading(same, title="Trạm bơm", path="articles/x/tin.txt"),
        reading(same.replace("2024-02-01", "2023-02-01"), title="Trạm bơm", path="articles/y/tin.txt"),
    ]
    timeline = tell(articles)
    assert len({event.id for event in timeline.events}) == len(timeline.events) == 2
    linked = {event_id for one in timeline.readings for event_id in one.event_ids}
    assert linked == {event.id for event in timeline.events}


def test_events_come_in_order_of_time_whatever_the_order_of_articles() -> None:
    articles = [
        reading(MEETING, title="Sơ kết", path="articles/b.txt"),
        reading("[Ngày 1/2|2024-02-01], xã khánh thành trạm bơm.", title="Trạm bơm mới", path="articles/a.txt"),
    ]
    assert tell(articles).events == tell(articles[::-1]).events
    assert isinstance(tell([]), Timeline)


def test_tags_come_from_the_article_and_from_the_editors_rules() -> None:
    rules = Editorial(tags=(TagRule("Nông nghiệp", ("dừa", "hoà giải")), TagRule("Biển", ("cảng",))))
    article = reading(MEETING, title="Sơ kết phong trào", tags=("Bến Tre",))
    main = tell([article], rules).events[-1]
    assert main.tags == ("Bến Tre", "Nông nghiệp")


def test_what_happens_once_to_one_thing_is_one_event_however_it_is_told() -> None:
    article = reading(
        "ĐỒNG THÁP - Chủ tịch xã cho biết đoạn kè vỡ [hôm 16/10|2024-10-16] dài chừng 60 m.\n\n"
        "[Ngày 21/10|2024-10-21], thêm một đoạn phía thượng lưu sụp tiếp.\n\n"
        "Bà Lê Thị Mười kể kè vỡ vào [rạng sáng thứ Tư tuần trước|2024-10-16|event|dawn], nhà bà mất gian bếp.",
        title="Kè sông vỡ 60 m, dân phải dời nhà",
        published="2024-10-23",
    )
    events = tell([article]).events
    assert [(event.when.edtf, event.when.part) for event in events] == [("2024-10-16", "dawn"), ("2024-10-21", None)]
    assert [event.places for event in events] == [("Đồng Tháp",), ("Đồng Tháp",)]


def test_what_long_ago_or_elsewhere_may_have_been_takes_no_place_from_its_article() -> None:
    article = reading(
        "ĐỒNG THÁP - [Sáng 5/5|2024-05-05|event|morning], xã khánh thành sân vận động.\n\n"
        "Đội bóng xã đã thắng 2-1 trong trận làm khách [chiều 4/5|2024-05-04|event|afternoon].\n\n"
        "Đội được thành lập [ngày 3/3/2010|2010-03-03].",
        title="Khánh thành sân vận động",
        published="2024-05-05",
    )
    assert {event.when.edtf: event.places for event in tell([article]).events} == {
        "2010-03-03": (),
        "2024-05-04": (),
        "2024-05-05": ("Đồng Tháp",),
    }


def test_a_promise_for_a_day_that_is_past_dates_nothing() -> None:
    article = reading(
        "[Sáng 13/10|2025-10-13], Sở Xây dựng kiểm tra nhà máy. Nhà thầu từng cam kết hoàn thành vào "
        "[cuối năm 2023|2023].",
        title="Kiểm tra nhà máy",
        published="2025-10-14",
    )
    assert [event.when.edtf for event in tell([article]).events] == ["2025-10-13"]


NOT_OF_THEIR_OWN = [
    "Căn cứ Luật Thú y [ngày 19/6/2015|2015-06-19], Sở đề nghị xã lập hai chốt.",
    "Các hộ thực hiện nghiêm Luật Phòng cháy có hiệu lực [từ ngày 1/7/2025|2025-07-01].",
    '"[Tháng 12|2025-12|future] mà còn ngồi chờ hồ sơ thì không kịp nữa", ông nói.',
    'Ông lắc đầu: "Để mai. [Hôm nay|2025-10-14] còn ca".',
    "[Sáng nay|2025-10-14|event|morning], nhiều tiểu thương ngồi bệt bên đống tro tàn.",
    "[Năm nay|2025], toàn tỉnh giao 2.340 công dân nhập ngũ.",
    "UBND tỉnh mở phiên họp thường kỳ [tháng 11|2025-11] để bàn ngân sách.",
]


@pytest.mark.parametrize("sentence", NOT_OF_THEIR_OWN)
def test_what_is_said_seen_cited_or_scored_is_no_happening_beside_the_news(sentence: str) -> None:
    article = reading(
        f"[Sáng 14/10|2025-10-14|event|morning], xã Lộc Hòa khánh thành trạm bơm.\n\n{sentence}",
        title="Xã Lộc Hòa khánh thành trạm bơm",
        published="2025-10-14",
    )
    told = [event for event in tell([article]).events if event.kind not in {EventKind.REFERENCE, EventKind.PERIOD}]
    assert [(event.when.edtf, event.title) for event in told] == [("2025-10-14", "Xã Lộc Hòa khánh thành trạm bơm")]


def test_what_was_done_only_by_a_day_was_done_on_it() -> None:
    article = reading("Do vướng mặt bằng, [đến ngày 30/6/2025|2025-06-30] nhà thầu mới hợp long nhịp chính.")
    assert [event.when.edtf for event in tell([article]).events] == ["2025-06-30"]


def test_a_second_match_or_fire_of_the_day_is_another() -> None:
    article = reading(
        "Trận bán kết [chiều 18/4|2025-04-18|event|afternoon] khép lại với tỷ số 3-2 cho Điện Biên.\n\n"
        "Ở trận bán kết sớm hơn [cùng ngày|2025-04-18], Lào Cai vượt qua Hòa Bình 3-0.",
        title="Điện Biên thắng Sơn La 3-2",
        published="2025-04-18",
    )
    assert len(tell([article]).events) == 2


def test_the_year_that_frames_a_sentence_is_no_event_beside_its_day() -> None:
    article = reading(
        "[Năm 2024|2024], ngày hội tòng quân của tỉnh diễn ra vào [26/2|2024-02-26] với 2.290 thanh niên."
    )
    assert [event.when.edtf for event in tell([article]).events] == ["2024-02-26"]


def test_the_words_right_before_a_date_alone_are_dated_by_it() -> None:
    article = reading(
        "Bà Sa Rây, người từng hiến 420 m2 đất hồi cầu Cái Sơn mới khởi công [tháng 3/2024|2024-03], "
        "được mời đi đầu.\n\n"
        "Chủ tịch tỉnh đề nghị các xã chuẩn bị tốt cuộc bầu cử đại biểu Quốc hội, diễn ra vào "
        "[ngày 15/3/2026|2026-03-15|future]."
    )
    titles = [event.title for event in tell([article]).events]
    assert titles == ["Cầu Cái Sơn mới khởi công", "Cuộc bầu cử đại biểu Quốc hội diễn ra"]


def test_a_word_inside_another_gives_no_tag() -> None:
    rules = Editorial(tags=(TagRule("giao thông", ("cầu",)), TagRule("họp", ("yêu cầu",))))
    (event,) = tell([reading("[Sáng 5/5|2024-05-05], xã Lộc Hòa họp, yêu cầu giữ gìn môi trường.")], rules).events
    assert event.tags == ("họp",)
    (event,) = tell([reading("[Sáng 5/5|2024-05-05], xã Lộc Hòa yêu cầu khánh thành cầu Cái Sơn.")], rules).events
    assert event.tags == ("giao thông", "họp")


def test_no_id_hangs_on_what_only_supports_a_happening() -> None:
    told = "[Chiều 10/4|2025-04-10|event|afternoon], xã đình chỉ tiệm bánh mì."
    support = "[Đến 16h ngày 10/4|2025-04-10], bệnh viện có 39 em.\n\n"
    (plain,) = tell([reading(told, title="Tiệm bánh mì")]).events
    (supported,) = tell([reading(support + told, title="Tiệm bánh mì")]).events
    assert len(supported.sources) == 1
    assert supported.id == plain.id

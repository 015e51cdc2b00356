"""Timelines made by hand for tests of pages: invented papers, people and bridges, and every shape that a page meets."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

from timeline.model import (
    Article,
    Basis,
    Block,
    BlockKind,
    Change,
    Claim,
    Clue,
    Confidence,
    Disagreement,
    Editing,
    Event,
    EventKind,
    Mark,
    MarkKind,
    Mention,
    Meta,
    Modifier,
    Part,
    Precision,
    Published,
    PublishedFrom,
    Reading,
    Role,
    Source,
    Thread,
    Timeline,
    When,
    YearFrom,
)

VIETNAM = timezone(timedelta(hours=7))
SAID = Basis("Bài viết đủ ngày, tháng, năm.", "The article gives day, month and year.")
BY_PUBLICATION = Basis(
    "“29/1” không ghi năm; năm 2024 là năm gần ngày đăng bài nhất.",
    "“29/1” gives no year; 2024 is the nearest to the publication date.",
    YearFrom.PUBLISHED,
    date(2024, 1, 29),
)
BY_TEXT = Basis(
    "Bài không có ngày đăng; năm 2023 được suy ra từ những năm khác mà bài nhắc tới.",
    "The article has no publication date; 2023 was inferred from other years that it mentions.",
    YearFrom.TEXT,
)

LEAD = "Chiều 29/1, chính quyền huyện Vân Trà động thổ cầu Bến Sậy, cây cầu đầu tiên bắc qua nhánh sông này."
STORY = (
    LEAD,
    "Cây cầu mà người dân chờ ba mươi năm",
    "Theo kế hoạch giai đoạn 2021-2025, cầu dài 412 m và có tổng vốn 186 tỷ đồng. Trước đó, ngày 28/7/2009, "
    "tỉnh đã ban hành quyết định quy hoạch bến phà.",
    "Sáng 12/2/2023, đoàn khảo sát từng khoan thăm dò lòng sông ở ba vị trí.",
    "“Học sinh xóm Cồn sẽ không còn phải dậy từ bốn giờ sáng”, bà Lê Thị Hạnh nói.",
    "Dài 412 m, rộng 9 m",
    "Hai làn xe, một lối đi bộ",
    "Dự kiến cầu thông xe vào đầu tháng 9/2025.",
    "Lễ động thổ cầu Bến Sậy. Ảnh: Trần Minh",
)
KINDS = (
    BlockKind.LEAD,
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.PARAGRAPH,
    BlockKind.QUOTE,
    BlockKind.LIST_ITEM,
    BlockKind.LIST_ITEM,
    BlockKind.PARAGRAPH,
    BlockKind.CAPTION,
)


def on(first: date, last: date | None = None, **more: object) -> When:
    """A day or a range of days, its date written out unless `more` says otherwise."""
    return replace(When(first, last or first, Precision.DAY, SAID), **more)


def over(first: date, last: date, precision: Precision, **more: object) -> When:
    """A stretch longer than a day."""
    return replace(When(first, last, precision, SAID), **more)


def mention(text: str, phrase: str, when: When, role: Role = Role.EVENT) -> Mention:
    """A mention of `phrase` at its first place in `text`."""
    start = text.index(phrase)
    return Mention(start, start + len(phrase), phrase, "made by hand", Clue(), when, role)


def blocks_of(text: str, kinds: tuple[BlockKind, ...]) -> tuple[Block, ...]:
    """Blocks along the paragraphs of a text."""
    found, at = [], 0
    for piece, kind in zip(text.split("\n\n"), kinds, strict=True):
        found.append(Block(at, at + len(piece), kind, 2 if kind is BlockKind.HEADING else 0))
        at += len(piece) + 2
    return tuple(found)


def event(ident: str, when: When, title: str, **more: object) -> Event:
    """An event with a summary of its own."""
    made = Event(ident, f"su-kien-{ident}", when, title, f"{title}, theo ban quản lý dự án.", EventKind.MAIN)
    return replace(made, **more)


def source(article: Article, found: Mention, quote: str) -> Source:
    """An article's word for an event."""
    return Source(
        article.path,
        article.title,
        article.published,
        article.meta.url,
        found.text,
        quote,
        found.when,
        found.start,
        found.end,
    )


def told() -> Reading:
    """One article with every kind of block, mark and date."""
    text = "\n\n".join(STORY)
    marks = (
        _mark(text, "cầu Bến Sậy", MarkKind.STRONG),
        _mark(text, "Theo kế hoạch giai đoạn 2021", MarkKind.EMPHASIS),
        _mark(text, "ngày 28/7/2009, tỉnh đã ban hành quyết định", MarkKind.LINK, "https://vi-du.vn/quyet-dinh"),
    )
    published = Published(date(2024, 1, 29), datetime(2024, 1, 29, 21, 24, tzinfo=VIETNAM), PublishedFrom.HEADER)
    article = Article(
        "bai/cau-ben-say.txt",
        "Vân Trà động thổ cầu Bến Sậy sau ba mươi năm chờ đợi",
        text,
        blocks_of(text, KINDS),
        marks,
        published,
        Meta(author="Trần Minh", source="Báo Ven Sông", url="https://vi-du.vn/cau-ben-say.html", tags=("giao thông",)),
    )
    mentions = (
        mention(text, "Chiều 29/1", on(date(2024, 1, 29), part=Part.AFTERNOON, basis=BY_PUBLICATION)),
        mention(text, "giai đoạn 2021-2025", over(date(2021, 1, 1), date(2025, 12, 31), Precision.YEAR), Role.PERIOD),
        mention(text, "ngày 28/7/2009", on(date(2009, 7, 28)), Role.REFERENCE),
        mention(text, "Sáng 12/2/2023", on(date(2023, 2, 12), part=Part.MORNING)),
        mention(
            text,
            "đầu tháng 9/2025",
            over(date(2025, 9, 1), date(2025, 9, 30), Precision.MONTH, modifier=Modifier.START),
            Role.FUTURE,
        ),
    )
    return Reading(article, mentions, ("dong-tho", "ke-hoach", "quyet-dinh", "khoan", "thong-xe"))


def _mark(text: str, words: str, kind: MarkKind, href: str = "") -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), kind, href)


def bridge() -> Timeline:
    """The story of one bridge: happenings of every kind and precision, two papers, a correction, a dispute."""
    first = told()
    text = "Hôm 28/1, cầu Bến Sậy được động thổ.\n\nCông trình sẽ xong trong 20 tháng."
    second = Article(
        "bai/dong-tho.md",
        "Động thổ cầu Bến Sậy",
        text,
        published=Published(date(2024, 1, 30), None, PublishedFrom.FRONT_MATTER),
        meta=Meta(source="Tin Đồng Bằng"),
    )
    other = mention(text, "Hôm 28/1", on(date(2024, 1, 28), basis=BY_PUBLICATION, confidence=Confidence.INFERRED))
    undated = Article("bai/khong-ngay.txt", "Bến phà cũ ngày ấy", "Chuyện kể của ông Năm Tự bên bến phà cũ.")
    readings = (first, Reading(second, (other,), ("dong-tho",)), Reading(undated, ()))
    story, ids = first.article, dict(zip(first.event_ids, first.mentions, strict=True))

    def from_story(ident: str, title: str, kind: EventKind, quote: str, **more: object) -> Event:
        found = ids[ident]
        return event(ident, found.when, title, kind=kind, sources=(source(story, found, quote),), **more)

    start = from_story("dong-tho", "Động thổ cầu Bến Sậy tại huyện Vân Trà", EventKind.MAIN, LEAD)
    start = replace(
        start,
        places=("Vân Trà", "Đồng Tháp"),
        tags=("giao thông", "cầu Bến Sậy"),
        people=("Lê Thị Hạnh",),
        sources=(*start.sources, source(second, other, text.split("\n", maxsplit=1)[0])),
        disagreements=(
            Disagreement("date", (Claim("2024-01-29", (story.path,)), Claim("2024-01-28", (second.path,)))),
        ),
    )
    rest = (
        from_story("ke-hoach", "Kế hoạch đầu tư công trung hạn của tỉnh", EventKind.PERIOD, STORY[2]),
        from_story("quyet-dinh", "Quyết định quy hoạch bến phà", EventKind.REFERENCE, STORY[2]),
        from_story("khoan", "Khoan thăm dò lòng sông ở ba vị trí", EventKind.OTHER, STORY[3], places=("Vân Trà",)),
        from_story("thong-xe", "Thông xe cầu Bến Sậy", EventKind.FUTURE, STORY[7], tags=("cầu Bến Sậy",)),
    )
    events = (start, *rest, *_imprecise())
    thread = Thread("cau-ben-say", "Cầu Bến Sậy", ("khoan", "dong-tho", "thong-xe"))
    return Timeline(events, readings, threads=(thread,))


def _imprecise() -> tuple[Event, ...]:
    """Events known to the month, the quarter, the year or a range, sure or not, one of them corrected by an editor."""
    return (
        event("cho-noi", over(date(2023, 1, 1), date(2023, 12, 31), Precision.YEAR), "Chợ nổi dời về bờ bắc"),
        event("quy-hai", over(date(2023, 4, 1), date(2023, 6, 30), Precision.QUARTER), "Đền bù xong cho 46 hộ"),
        event(
            "le-hoi",
            on(date(2023, 2, 12), date(2023, 2, 15)),
            "Lễ hội Kỳ Yên đình Tân Ngãi",
            kind=EventKind.OTHER,
            places=("Tân Ngãi",),
        ),
        event(
            "lu-lon",
            on(date(2023, 10, 9), time=time(20, 30), part=Part.EVENING, basis=BY_TEXT, confidence=Confidence.INFERRED),
            "Lũ cuốn một đoạn bờ kè, bốn mươi hộ phải dời nhà trong đêm",
            editing=Editing(note="Báo in ghi nhầm tháng.", changes=(Change("date", "2023-09-10", "2023-10-09"),)),
        ),
        event(
            "hop-dan",
            on(date(2023, 10, 20), confidence=Confidence.AMBIGUOUS, basis=replace(SAID, conflict=True)),
            "Họp dân lần thứ hai",
            kind=EventKind.OTHER,
        ),
    )


def crowded(count: int = 60) -> Timeline:
    """Many events in one day."""
    day = date(2024, 4, 30)
    events = tuple(
        event(f"e{n:03d}", on(day, time=time(6 + n // 6, n % 6 * 10)), f"Tiết mục thứ {n + 1} của đêm hội đua ghe")
        for n in range(count)
    )
    return Timeline(events, ())


def ancient() -> Timeline:
    """Years before 1900, decades and centuries, a title of 200 letters, and something yesterday."""
    long_title = ("Dựng lại ngôi đình làng bằng gỗ lim chở từ thượng nguồn về " * 4)[:200].strip()
    return Timeline(
        (
            event("dinh", over(date(1701, 1, 1), date(1800, 12, 31), Precision.CENTURY), "Lập làng Tân Ngãi"),
            event("xua", over(date(938, 1, 1), date(938, 12, 31), Precision.YEAR), "Trận thủy chiến trên sông"),
            event("dung", on(date(1872, 8, 3)), long_title),
            event(
                "khoang",
                over(date(1930, 1, 1), date(1930, 12, 31), Precision.YEAR, modifier=Modifier.APPROX),
                "Mở bến phà",
            ),
            event("nay", on(date(2024, 12, 31)), "Khánh thành nhà truyền thống"),
        ),
        (),
    )


def single() -> Timeline:
    """One event and nothing else."""
    return Timeline((event("mot", on(date(2024, 5, 1)), "Ngày đầu tiên của lớp học bơi"),), ())


def empty() -> Timeline:
    """No article has come in yet."""
    return Timeline((), ())


def many(count: int, *, years: int = 12, first: int = 2012) -> Timeline:
    """As many events as asked for, spread over years as news is: now thick, now thin; each with a source."""
    places = ("Vân Trà", "Đồng Tháp", "Tân Ngãi", "Bến Sậy", "Ấp Đông", "Cồn Én")
    papers = ("Báo Ven Sông", "Tin Đồng Bằng", "Nhật báo Châu Thổ")
    verbs = ("Khởi công", "Nghiệm thu", "Khánh thành", "Kiểm tra", "Sửa chữa", "Bàn giao")
    things = ("đường vào trường", "trạm bơm", "nhà văn hóa", "bờ kè", "cầu dân sinh", "chợ xã")
    span = years * 365
    readings: list[Reading] = []
    events: list[Event] = []
    for n in range(count):
        # A few multiplications by numbers without common factors scatter days well enough and always alike.
        offset = (n * 7919 % span + (n * n * 31 % 97 if n % 3 else n % 40)) % span
        when = on(date(first, 1, 1) + timedelta(days=offset), part=list(Part)[n % 6] if n % 2 else None)
        place = places[n % len(places)]
        title = f"{verbs[n % 6]} {things[n // 6 % 6]} số {n + 1} tại {place}"
        phrase = f"ngày {when.earliest.day}/{when.earliest.month}"
        text = f"{title}\n\nTheo ban quản lý, {phrase}, công trình đã được bàn giao cho xã. Số vốn {n % 90 + 2} tỷ."
        published = Published(when.earliest + timedelta(days=1), None, PublishedFrom.HEADER)
        article = Article(
            f"bai/{n:06d}.txt", f"{title}: người dân phấn khởi", text, (), (), published, Meta(source=papers[n % 3])
        )
        found = mention(text, phrase, when)
        ident = f"{n:08x}"
        readings.append(Reading(article, (found,), (ident,)))
        events.append(
            event(
                ident,
                when,
                title,
                kind=EventKind.MAIN if n % 4 == 0 else EventKind.OTHER,
                places=(place,),
                tags=("xây dựng",) if n % 5 == 0 else (),
                sources=(source(article, found, f"Theo ban quản lý, {phrase}, công trình đã được bàn giao cho xã."),),
            )
        )
    return Timeline(tuple(sorted(events, key=lambda e: (e.when.earliest, e.id))), tuple(readings))

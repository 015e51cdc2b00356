"""A small timeline of our own that has every shape an event may take, and one whose words are hostile."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from tests.made_hostile import HOSTILE
from timeline.config import Config
from timeline.model import (
    Article,
    Basis,
    Confidence,
    Event,
    EventKind,
    Meta,
    Modifier,
    Part,
    Precision,
    Published,
    PublishedFrom,
    Reading,
    Source,
    Timeline,
    When,
)

VIETNAM = timezone(timedelta(hours=7))
BASIS = Basis("Năm lấy theo ngày đăng bài.", "The year is that of publication.")


def day(first: date, last: date | None = None, **more: object) -> When:
    return replace(When(first, last or first, Precision.DAY, BASIS), **more)


def event(number: int, when: When, title: str, **more: object) -> Event:
    made = Event(f"{number:08x}", f"su-kien-{number}", when, title, f"{title}, theo ban tổ chức.", EventKind.MAIN)
    return replace(made, **more)


def source(article: str, when: When, *, phrase: str, quote: str, published: Published | None = None) -> Source:
    return Source(article, "Khởi công cầu Sông Lam Mới", published, "https://vi-du.vn/a?b=1&c=2", phrase, quote, when)


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(tmp_path, tmp_path / "articles", tmp_path / "site", title="Cầu Sông Lam Mới & chuyện bên sông")


@pytest.fixture
def published() -> Published:
    return Published(date(2024, 1, 29), datetime(2024, 1, 29, 21, 24, tzinfo=VIETNAM), PublishedFrom.HEADER)


@pytest.fixture
def timeline(published: Published) -> Timeline:
    """Ten events: every precision that an editor meets, a clock time, a range, a period, one before 1000."""
    afternoon = day(date(2024, 1, 29), part=Part.AFTERNOON, confidence=Confidence.INFERRED)
    bridge = source(
        "tin/cau.txt", afternoon, phrase="Chiều 29/1", quote="Chiều 29/1, cầu khởi công.", published=published
    )
    month = When(date(2024, 3, 1), date(2024, 3, 31), Precision.MONTH, BASIS, modifier=Modifier.START)
    events = (
        event(1, day(date(938, 11, 5)), "Trận thủy chiến trên sông"),
        event(2, When(date(1930, 1, 1), date(1939, 12, 31), Precision.DECADE, BASIS), "Xây bến phà đầu tiên"),
        event(3, When(date(2020, 1, 1), date(2024, 12, 31), Precision.YEAR, BASIS), "Nhiệm kỳ", kind=EventKind.PERIOD),
        event(4, When(date(2023, 7, 1), date(2023, 9, 30), Precision.QUARTER, BASIS), "Giải phóng mặt bằng"),
        event(
            5,
            afternoon,
            "Khởi công cầu Sông Lam Mới",
            places=("Đồng Tháp", "Cao Lãnh"),
            tags=("giao thông", "cầu đường"),
            sources=(bridge, replace(bridge, article="tin/cau-2.txt", url=None, published=None)),
        ),
        event(6, day(date(2024, 2, 12), date(2024, 2, 15)), "Lễ hội đầu xuân", kind=EventKind.OTHER),
        event(7, day(date(2024, 2, 20), time=time(8, 30), part=Part.MORNING), "Họp báo về tiến độ"),
        event(8, month, "Đúc dầm thứ nhất"),
        event(9, day(date(2024, 12, 31), confidence=Confidence.AMBIGUOUS), "Tạm dừng thi công"),
        event(10, day(date(2025, 9, 2)), "Thông xe", kind=EventKind.FUTURE),
    )
    articles = (
        Article(
            "tin/cau.txt", "Khởi công cầu Sông Lam Mới", "Chiều 29/1, cầu khởi công.", meta=Meta(source="Báo Ven Sông")
        ),
        Article("tin/cau-2.txt", "Cầu mới", "Chiều 29/1, cầu khởi công."),
    )
    return Timeline(events, tuple(Reading(article, ()) for article in articles))


@pytest.fixture(params=HOSTILE, ids=lambda text: ascii(text[:24]))
def hostile(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


@pytest.fixture
def attacked(hostile: str, timeline: Timeline) -> Timeline:
    """The bridge's event with the hostile words in every field that an article fills."""
    bridge = timeline.events[4]
    sources = tuple(
        replace(one, article=hostile, title=hostile, url=hostile, phrase=hostile, quote=hostile)
        for one in bridge.sources
    )
    words = replace(bridge, title=hostile, summary=hostile, places=(hostile,), tags=(hostile,), sources=sources)
    article = Article(
        hostile, hostile, hostile, meta=Meta(source=hostile, author=hostile, url=hostile, tags=(hostile,))
    )
    return Timeline((words, timeline.events[5]), (Reading(article, ()),))

"""How long each export takes: `python tests/benchmarks/exports.py [EVENTS...]`, 10,000 and 100,000 unless told.

Prints seconds of processor time, megabytes written and the microseconds for each event; linear means that the
last column stays.
"""

import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from timeline.config import Config  # noqa: E402
from timeline.model import (  # noqa: E402  # noqa: E402
    Article,
    Basis,
    Event,
    EventKind,
    Meta,
    Precision,
    Published,
    PublishedFrom,
    Reading,
    Source,
    Timeline,
    When,
)
from timeline.render.exports.formats import EXPORTS  # noqa: E402

BASIS = Basis("Năm lấy theo ngày đăng bài.", "The year is that of publication.")
PLACES = ("Đồng Tháp", "Cao Lãnh", "Vĩnh Long", "Bến Tre", "Mỹ Tho", "Trà Vinh", "Sa Đéc")
TAGS = ("giao thông", "thủy lợi", "giáo dục", "mùa nước nổi")
KINDS = tuple(EventKind)


def made(size: int) -> Timeline:
    """A timeline of `size` events over 40 years, two sources each, a quarter as many articles as events."""
    return Timeline(tuple(events(size)), tuple(readings(size // 4 + 2)))


def events(size: int) -> Iterator[Event]:
    first = date(1985, 1, 1)
    for number in range(size):
        day = first + timedelta(days=number * 14_600 // size)
        when = When(day, day, Precision.DAY, BASIS)
        published = Published(day + timedelta(days=1), None, PublishedFrom.HEADER)
        title = f"Khởi công đoạn đường số {number} nối hai bờ sông tại xã An Bình {number % 97}"
        quote = f"Sáng {day.day}/{day.month}, ban quản lý dự án cho biết đoạn đường số {number} đã được khởi công."
        sources = tuple(
            Source(
                f"tin/{(number // 4 + i):06d}.txt", title, published, f"https://vi-du.vn/{number}", "Sáng", quote, when
            )
            for i in range(2)
        )
        yield Event(
            f"{number:012x}",
            f"khoi-cong-doan-duong-so-{number}",
            when,
            title,
            quote,
            KINDS[number % len(KINDS)],
            places=(PLACES[number % len(PLACES)],),
            tags=(TAGS[number % len(TAGS)],),
            sources=sources,
        )


def readings(size: int) -> Iterator[Reading]:
    for number in range(size):
        yield Reading(Article(f"tin/{number:06d}.txt", "Tin", "Tin.", meta=Meta(source="Báo Ven Sông")), ())


def main() -> None:
    config = Config(ROOT, ROOT, ROOT, base_url="https://vi-du.vn/")
    print(f"{'events':>8} {'format':<12} {'s':>7} {'MB':>7} {'µs/event':>9}")
    for size in [int(word) for word in sys.argv[1:]] or [10_000, 100_000]:
        timeline = made(size)
        for export in EXPORTS:
            start = time.process_time()
            written = sum(map(len, export.write(timeline, config)))
            took = time.process_time() - start
            print(
                f"{size:>8} {export.name:<12} {took:>7.2f} {written / 1e6:>7.1f} {took / size * 1e6:>9.0f}", flush=True
            )


if __name__ == "__main__":
    main()

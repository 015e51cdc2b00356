"""What a build came to, told to the person: warnings first, then the counts and where the site is."""

from collections import Counter

from timeline.build import Built
from timeline.cli.console import columns, say, show_notice, words
from timeline.model import EventKind, Notice

KINDS = {
    EventKind.MAIN: ("sự kiện chính", "main events"),
    EventKind.OTHER: ("sự kiện khác", "other events"),
    EventKind.FUTURE: ("sự kiện sắp tới", "announced events"),
    EventKind.PERIOD: ("giai đoạn", "periods"),
    EventKind.REFERENCE: ("mốc tham chiếu", "reference dates"),
}
SHOWN = 20  # notices; more drown the account


def tell(built: Built, *, verbose: bool = False) -> None:
    """Print the account of a build; all of its warnings where `verbose`, else the first few."""
    _show_notices(built.notices, len(built.notices) if verbose else SHOWN)
    for line in columns(_counts(built)):
        print(line)


def _show_notices(notices: tuple[Notice, ...], most: int) -> None:
    for notice in notices[:most]:
        show_notice(notice)
    rest = len(notices[most:])
    if rest:
        say(f"… và {rest} lưu ý nữa; xem hết bằng --verbose.", f"… and {rest} more; see all by --verbose.", error=True)


def _counts(built: Built) -> list[tuple[str, str]]:
    """The name and number of everything that was made, then of what needs attention."""
    kinds = Counter(event.kind for event in built.timeline.events)
    counts = [(("bài đã đọc", "articles read"), len(built.timeline.readings))]
    counts += [(name, kinds[kind]) for kind, name in KINDS.items()]
    counts += [(("lưu ý", "warnings"), sum(not notice.minor for notice in built.notices))]
    return [(words(*name), str(count)) for name, count in counts]

"""The corpus of dated sentences: reads tests/corpus/dates/*.txt and says where the date reader differs from them.

`python -m tests.dates_corpus [THEME ...]` prints each row that the reader gets wrong and its F1.
"""

import calendar
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from timeline.model import Mention, Part, Role

FOLDER = Path(__file__).parent / "corpus" / "dates"
MOST_DAYS_ADDED_UP = 62


@dataclass(frozen=True, slots=True)
class Expected:
    """What a bracketed phrase means: its span in the row's text, its days and what else the row states."""

    start: int
    end: int
    earliest: date
    latest: date
    fuzzy: bool = False
    parts: tuple[str, ...] = ()
    time: str | None = None
    role: str | None = None
    edtf: str | None = None
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the corpus."""

    theme: str
    line: int
    published: date | datetime | None
    text: str
    expected: tuple[Expected, ...]

    @property
    def name(self) -> str:
        return f"{self.theme}:{self.line}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the reader did on one row; a row is right when `faults` is empty."""

    faults: tuple[str, ...]
    hit: int
    right: int
    found: int


def themes() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))


def read_rows(path: Path) -> Iterator[Row]:
    """Read one file of the corpus; raises ValueError, with file and line, for a row that is not well formed."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            try:
                yield _row(path.stem, number, line)
            except ValueError as error:
                raise ValueError(f"{path.name}:{number}: {error}") from None


def _row(theme: str, number: int, line: str) -> Row:
    cells = line.split("|", 2)
    if len(cells) != 3:
        raise ValueError("a row is `published | sentence | expected`")
    published, sentence, wanted = (cell.strip() for cell in cells)
    text, spans = _brackets(_unescape(sentence))
    entries = [entry.strip() for entry in wanted.split(";")] if wanted else []
    if len(entries) != len(spans):
        raise ValueError(f"{len(spans)} brackets but {len(entries)} expected")
    expected = tuple(_expected(*span, entry) for span, entry in zip(spans, entries, strict=True))
    return Row(theme, number, _published(published), text, expected)


def _unescape(sentence: str) -> str:
    return re.sub(r"\{U\+([0-9A-F]{4,5})\}", lambda m: chr(int(m[1], 16)), sentence.replace(r"\n", "\n"))


def _brackets(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the brackets out; spans are offsets in what is left."""
    text, spans = "", []
    for piece in re.split(r"(\[[^\[\]]+\])", sentence):
        inner = piece[1:-1] if piece.startswith("[") else piece
        if inner is not piece:
            spans.append((len(text), len(text) + len(inner)))
        text += inner
    if "[" in text or "]" in text:
        raise ValueError("unpaired bracket")
    return text, spans


def _published(cell: str) -> date | datetime | None:
    if cell == "-":
        return None
    return datetime.fromisoformat(cell) if "T" in cell else date.fromisoformat(cell)


def _expected(start: int, end: int, entry: str) -> Expected:
    value, *tokens = entry.split()
    first, _, last = value.lstrip("~").partition("/")
    more: dict[str, object] = {}
    for token in tokens:
        if re.fullmatch(r"[0-2]\d:[0-5]\d", token):
            more["time"] = token
        elif token.startswith("="):
            more["edtf"] = token[1:]
        elif token == "conflict":
            more["conflict"] = True
        elif token in set(Role):
            more["role"] = token
        elif set(token.split("|")) <= set(Part):
            more["parts"] = tuple(token.split("|"))
        else:
            raise ValueError(f"«{token}» is no part of day, clock time, role, EDTF or `conflict`")
    earliest, latest = _day(first, last=False), _day(last or first, last=True)
    if earliest > latest:
        raise ValueError(f"{value} ends before it starts")
    return Expected(start, end, earliest, latest, value.startswith("~"), **more)  # type: ignore[arg-type]


def _day(text: str, *, last: bool) -> date:
    """The first or last day of a day, month or year."""
    numbers = [int(n) for n in text.split("-")]
    month = numbers[1] if len(numbers) > 1 else 12 if last else 1
    day = numbers[2] if len(numbers) > 2 else calendar.monthrange(numbers[0], month)[1] if last else 1
    return date(numbers[0], month, day)


def judge(row: Row, found: Sequence[Mention]) -> Verdict:
    """Compare what the reader found with what the row expects.

    Spans need only overlap. Several mentions inside one bracket count together when their days add up to
    it; one mention over adjacent brackets counts for each when it is exactly their hull.
    """
    faults, good, hit = [], set(), 0
    for e in row.expected:
        touching = [m for m in found if _overlap(m, e)]
        right = [m for m in touching if _fits(m, e)] or _adding_up(touching, e) or _hull(row, found, e)
        good.update(id(m) for m in right)
        hit += bool(right)
        phrase = row.text[e.start : e.end]
        if not right:
            said = ", ".join(f"{m.when.earliest}/{m.when.latest} «{m.text}» ({m.rule})" for m in touching) or "nothing"
            faults.append(f"«{phrase}» is {e.earliest}/{e.latest}, found {said}")
        else:
            faults += [f"«{phrase}»: {fault}" for fault in _details(right, e)]
    for m in found:
        if id(m) not in good and not any(_overlap(m, e) for e in row.expected):
            faults.append(f"«{m.text}» is no date, found {m.when.earliest}/{m.when.latest} ({m.rule})")
        elif id(m) not in good and any(_overlap(m, e) and _fits(o, e) for e in row.expected for o in found):
            faults.append(f"«{m.text}» is a second mention, {m.when.earliest}/{m.when.latest} ({m.rule})")
    return Verdict(tuple(faults), hit, len(good), len(found))


def _overlap(m: Mention, e: Expected) -> bool:
    return m.start < e.end and e.start < m.end


def _fits(m: Mention, e: Expected) -> bool:
    if (m.when.earliest, m.when.latest) == (e.earliest, e.latest):
        return True
    length = (e.latest - e.earliest).days + 1
    found = (m.when.latest - m.when.earliest).days + 1
    meets = m.when.earliest <= e.latest and e.earliest <= m.when.latest
    return e.fuzzy and meets and found <= max(10, 5 * length)


def _adding_up(touching: list[Mention], e: Expected) -> list[Mention]:
    inside = [m for m in touching if e.start <= m.start and m.end <= e.end]
    inside = [m for m in inside if e.earliest <= m.when.earliest and m.when.latest <= e.latest]
    length = (e.latest - e.earliest).days + 1
    if len(inside) < 2 or length > MOST_DAYS_ADDED_UP:
        return []
    days = {m.when.earliest + timedelta(k) for m in inside for k in range((m.when.latest - m.when.earliest).days + 1)}
    return inside if len(days) == length else []


def _hull(row: Row, found: Sequence[Mention], e: Expected) -> list[Mention]:
    for m in found:
        under = sorted((o.earliest, o.latest) for o in row.expected if _overlap(m, o))
        if len(under) < 2 or not _overlap(m, e):
            continue
        joined = all(b[0] <= a[1] + timedelta(1) for a, b in pairwise(under))
        if joined and (m.when.earliest, m.when.latest) == (under[0][0], max(last for _, last in under)):
            return [m]
    return []


def _details(right: list[Mention], e: Expected) -> Iterator[str]:
    """What the days alone do not say: part, clock time, role, EDTF, conflict."""
    parts = {str(m.when.part) for m in right if m.when.part}
    times = {f"{m.when.time:%H:%M}" for m in right if m.when.time}
    if e.parts and not parts & set(e.parts):
        yield f"part is {'|'.join(e.parts)}, found {sorted(parts)}"
    if parts and not e.parts and not e.time and e.earliest == e.latest:
        yield f"no part is said, found {sorted(parts)}"
    if e.time and times != {e.time}:
        yield f"time is {e.time}, found {sorted(times)}"
    if e.role and not any(m.role == e.role for m in right):
        yield f"role is {e.role}, found {right[0].role}"
    if e.edtf and not any(m.when.edtf == e.edtf for m in right):
        yield f"EDTF is {e.edtf}, found {right[0].when.edtf}"
    if e.conflict and not any(m.when.basis.conflict for m in right):
        yield "the words contradict one another, which was not noticed"


def verdicts_of(rows: list[Row]) -> list[tuple[Row, Verdict]]:
    """Run the reader on each row."""
    from timeline.dates import find

    return [(row, judge(row, find(row.text, row.published))) for row in rows]


def score(judged: list[tuple[Row, Verdict]]) -> tuple[float, float, float]:
    """F1, recall and precision over mentions; a mention over a bracket with another value counts as wrong."""
    total: Counter[str] = Counter()
    for row, verdict in judged:
        total.update(expected=len(row.expected), hit=verdict.hit, right=verdict.right, found=verdict.found)
    recall, precision = total["hit"] / max(1, total["expected"]), total["right"] / max(1, total["found"])
    return 2 * recall * precision / ((recall + precision) or 1), recall, precision


def main(names: list[str]) -> int:
    """Print every row that the reader gets wrong, and the score; 1 when there is one."""
    all_judged: list[tuple[Row, Verdict]] = []
    for path in themes():
        if names and path.stem not in names:
            continue
        judged = verdicts_of(list(read_rows(path)))
        wrong = [(row, v) for row, v in judged if v.faults]
        print(f"{path.stem}: {len(judged) - len(wrong)} of {len(judged)} rows right")
        for row, v in wrong:
            print(f"  {row.name} ({row.published}) {row.text!r}", *(f"      {f}" for f in v.faults), sep="\n")
        all_judged += judged
    f1, recall, precision = score(all_judged)
    right = sum(not v.faults for _, v in all_judged)
    print(f"F1 {100 * f1:.1f} (recall {100 * recall:.1f}, precision {100 * precision:.1f}); ", end="")
    print(f"{right} of {len(all_judged)} rows right")
    return 0 if right == len(all_judged) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

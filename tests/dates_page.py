"""What the date reader reads and what it leaves, as a page: `python -m tests.dates_page > docs/dates.md`.

Every value on the page is what the reader says of the phrase beside it, so that the page cannot lie.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from tests.dates_corpus import _row as corpus_row
from timeline.dates import find
from timeline.dates.vi.joins import JOINS
from timeline.dates.vi.row import Rule
from timeline.dates.vi.rules_centuries import CENTURY_RULES
from timeline.dates.vi.rules_counts import COUNT_RULES
from timeline.dates.vi.rules_days import DAY_RULES
from timeline.dates.vi.rules_feasts import FEAST_RULES
from timeline.dates.vi.rules_lunar import LUNAR_RULES
from timeline.dates.vi.rules_periods import PERIOD_RULES
from timeline.dates.vi.rules_quarters import QUARTER_RULES
from timeline.dates.vi.rules_reigns import REIGN_RULES
from timeline.dates.vi.rules_relative import RELATIVE_RULES
from timeline.dates.vi.rules_weekdays import WEEKDAY_RULES
from timeline.dates.vi.rules_years import YEAR_RULES
from timeline.dates.vi.vetoes import VETOES
from timeline.model import Mention, Precision

PUBLISHED = date(2024, 3, 20)
COMMAND = "python -m tests.dates_page > docs/dates.md"
# The sentence of the walk-through, as a row of the corpus.
CORPUS_ROW = "2024-03-20 | Đoàn khám bệnh sẽ về bản [ngày mốt]. | 2024-03-22 future"
WALK_THROUGH_RULE = "in two days"

THEMES: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("Days by number", DAY_RULES),
    ("Days and weeks counted from another day", RELATIVE_RULES),
    ("Days of the week", WEEKDAY_RULES),
    ("So many days, months or years before or after", COUNT_RULES),
    ("Months", PERIOD_RULES),
    ("Weeks and quarters", QUARTER_RULES),
    ("Years and longer", YEAR_RULES),
    ("Decades and centuries", CENTURY_RULES),
    ("Days of the lunar calendar", LUNAR_RULES),
    ("Feasts and named days", FEAST_RULES),
    ("Years by the era of a reign", REIGN_RULES),
)
CLOCKS = (
    "20h ngày 12/2", "8h30 sáng 5/3", "lúc 14 giờ 15 phút ngày 3 tháng 4", "22h30' tối 15/3", "rạng sáng 5.3.2024",
    "chiều nay (20/3)", "đêm 30, rạng sáng 31/12/2023", "5 giờ chiều ngày 9/3",
)  # fmt: skip
STORIES = (
    "Ngày 12/2, lũ về. Chiều cùng ngày, cầu sập. Hai hôm sau, nước rút.",
    "Năm 1954, ông theo đoàn ra Bắc. Mười năm sau, ông trở lại.",
    "Tháng 9/2023, xưởng cháy. Tháng sau đó, xưởng mở lại.",
)
CONVENTIONS = (
    ("A week runs from Monday to Sunday.", "tuần trước"),
    ("“Đầu”, “giữa”, “cuối” of a month are its days 1–10, 11–20 and 21 on; the EDTF stays the month.", "đầu tháng 3"),
    ("“Đầu”, “giữa”, “cuối” of a year are four months each; the EDTF stays the year.", "cuối năm 2022"),
    ("The weekend is Saturday and Sunday.", "cuối tuần qua"),
    ("A decade is ten years from the round one.", "thập niên 1990"),
    ("A century begins with its year 1.", "thế kỷ XIX"),
    ("A school year runs from 1 August to 31 July.", "năm học 2023-2024"),
    ("“Đến hết” a period is its last day.", "đến hết tháng 6/2024"),
    ("“Từ ngày”, “đến ngày” with one end only is that day, not an open stretch.", "từ ngày 5/3"),
    ("“Khoảng” is approximate: `~`.", "khoảng năm 1930"),
    ("Two digits are a year from 1936 to 2035.", "ngày 3/4/48"),
    (
        "Tết is its first five days, by Vietnam's calendar (UTC+8 before 1968, UTC+7 since), not China's.",
        "Tết Giáp Thìn",
    ),
    ("Two digits of a year are 2000–2050 up to 50 and 1951–1999 above.", "ngày 5/6/21"),
)
ROLES = (
    ("Sáng 12/3, xã khánh thành cầu.", "it tells of what happened"),
    ("Lễ hội dự kiến mở ngày 5/4.", "it announces what is to come"),
    ("Dự án thuộc giai đoạn 2021 - 2025.", "it is a stretch that things are counted over"),
    ("Ông Lò Văn Nhàn (sinh năm 1970) là trưởng bản.", "it dates a birth or a cited document, no news"),
)
SURENESS = (
    ("Xã họp ngày 12/2/2023.", "said in full, or near enough to publication to need no guess"),
    ("Hôm sau, nước rút.", "concluded from the story or the wording"),
    ("Lễ hội làng mở vào ngày 13/8.", "open to a second reading, which the mention carries"),
)
YEARS = """A date without its year takes the year that brings it nearest to the publication date; days ahead count for
half as far again, since news tells what has happened. A year told before in the same story, a weekday beside the date,
“tới”, “vừa qua” and the tense of the sentence can each lead to another year. A date that states its year never
depends on the publication date.
"""
INTRO = f"""# Dates that timeline reads

<!-- Made by `{COMMAND}`: change the rules or tests/dates_page.py, not this page. -->

Bài báo viết “chiều 29/1”, “hôm sau”, “mùng 6 Tết”: trang này cho thấy từng cách viết được hiểu là ngày nào, và những
gì trông như ngày mà không phải là ngày. Muốn thử với bài của mình, hãy chạy `timeline dates bai.txt`.

An article writes “chiều 29/1”, “hôm sau”, “mùng 6 Tết”: this page shows which days each way of writing is taken to
mean, and what looks like a date and is none. Every value is what the reader itself says of the phrase, read as if
published on **20 March 2024**, a Wednesday. Values are in EDTF (ISO 8601-2): `2024-02-12` is a day, `2024-02` a
month, `2024-33` the first quarter, `2024-40` the first half, `2024-22` a summer, `199X` a decade, `1930~` about
1930, and `a/b` runs from a to b, both included. To try your own text: `timeline dates FILE`; it also says why.
"""


def cell(text: str) -> str:
    """Text that stays text in a table."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


def value(mention: Mention) -> str:
    """A value with its part of day and clock time."""
    when = mention.when
    more = [when.part, when.time and when.time.strftime("%H:%M")]
    return " ".join([f"`{when.edtf}`", *(str(word) for word in more if word)])


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def values(text: str) -> str:
    return "; ".join(value(mention) for mention in find(text, PUBLISHED)) or "nothing"


def readings(text: str) -> str:
    return "; ".join(f"{cell(m.text)} {value(m)}" for m in find(text, PUBLISHED)) or "nothing"


def read() -> Iterator[str]:
    yield "## What is read\n"
    for theme, rules in THEMES:
        yield f"### {theme}\n"
        rows = ((cell(phrase), values(phrase), rule.name) for rule in rules for phrase in rule.examples)
        yield from table(("Phrase", "Value", "Rule"), rows)
    yield "### Clock times and parts of the day\n"
    yield from table(("Phrase", "Value"), ((cell(phrase), values(phrase)) for phrase in CLOCKS))
    yield "### Two dates as one\n"
    yield from table(("Phrase", "Value", "The two are"), ((cell(j.example), values(j.example), j.kind) for j in JOINS))
    yield "### Dates that hang on the story\n"
    yield "The day that a sentence counts from is the one that the story is telling of, not the publication date.\n"
    yield from table(("Text", "Values"), ((cell(text), readings(text)) for text in STORIES))


def left() -> Iterator[str]:
    yield "## What is left alone\n"
    yield "In each of these sentences nothing is found. To veto one more look-alike, add a row to"
    yield "`timeline/dates/vi/vetoes.py` with the sentence that taught you, and to `tests/corpus/dates/kept.txt`"
    yield "sentences with the same words and a real date, which it must leave.\n"
    yield from table(("Sentence", "What it is"), ((cell(veto.example), veto.name) for veto in VETOES))


def meaning() -> Iterator[str]:
    yield "## Conventions\n"
    yield from table(
        ("Convention", "Phrase", "Value"), ((c, cell(phrase), values(phrase)) for c, phrase in CONVENTIONS)
    )
    yield YEARS
    yield "## Roles and confidence\n"
    roles = ((cell(text), find(text, PUBLISHED)[0].role.value, why) for text, why in ROLES)
    yield from table(("Sentence", "Role", "Because"), roles)
    yield "The date in the publication line has the role `publication`.\n"
    sure = ((cell(text), find(text, PUBLISHED)[0].when.confidence.value, why) for text, why in SURENESS)
    yield from table(("Sentence", "Confidence", "Meaning"), sure)


def walk_through() -> Iterator[str]:
    rule = next(rule for _, rules in THEMES for rule in rules if rule.name == WALK_THROUGH_RULE)
    row = corpus_row("walk-through", 1, CORPUS_ROW)
    yield "## How to add an expression: one row\n"
    yield f"Say that “{row.text[row.expected[0].start : row.expected[0].end]}” were not read yet.\n"
    yield "1. Add a row to the table of its theme in `timeline/dates/vi/` (`rules_days.py`, `rules_relative.py`,"
    yield "   `rules_weekdays.py`, `rules_counts.py`, `rules_periods.py`, `rules_quarters.py`, `rules_years.py`,"
    yield "   `rules_centuries.py`,"
    yield "   `rules_lunar.py`, `rules_feasts.py`, `rules_reigns.py`)."
    yield "   A row has a name, a pattern in plain words, and its own proof: phrases with their"
    yield "   values. This is the row as it stands:\n"
    yield "   ```python"
    gives = ", ".join(
        f'"{key}": {said.name if isinstance(said, Precision) else said}' for key, said in rule.gives.items()
    )
    examples = ", ".join(f'"{phrase}": "{said}"' for phrase, said in rule.examples.items())
    yield "   Rule("
    for part in (f'"{rule.name}"', f'"{rule.pattern}"', f"{{{examples}}}", f"{{{gives}}}"):
        yield f"       {part},"
    yield "   )"
    yield "   ```\n"
    yield "   `(a|b)` is a choice, `a?` an option, `<part>` a named group of `groups.py`. A word that is new to a group"
    yield "   is one entry in `words.py` or `holidays.py`.\n"
    yield "2. Add a sentence of your own, as newspapers write, to a file of `tests/corpus/dates/`: the publication"
    yield "   date, the sentence with the phrase in brackets, what it means:\n"
    yield f"   ```text\n   {CORPUS_ROW}\n   ```\n"
    yield "3. Run two commands: the first proves every row by its examples, the second prints each corpus sentence that"
    yield "   is read wrongly.\n"
    yield "   ```sh\n   python -m pytest tests/test_dates_rules.py\n   python -m tests.dates_corpus\n   ```\n"
    yield f"4. Make this page anew: `{COMMAND}`."


def page() -> str:
    """The whole page."""
    parts = (INTRO, *read(), *left(), *meaning(), *walk_through())
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    print(page(), end="")

"""Laws of the date reader: what holds of every text and every day, not of chosen sentences."""

import random
import time as clocks
import unicodedata
from datetime import date, timedelta
from itertools import pairwise

import pytest
from dates_corpus import read_rows, themes
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.dates import find
from timeline.model import Clue, Mention, Precision

PUBLISHED = date(2024, 3, 20)
ROWS = [row for path in themes() for row in read_rows(path)]
DATED = [row for row in ROWS if row.expected]
ONSETS = ("", "b", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "s", "t", "th", "tr", "v", "x")
RIMES = ("a", "ăm", "âu", "ay", "ê", "iên", "ình", "ối", "ơ", "ương", "uyễn", "ưa", "ỳ", "ặc", "ẫn", "ộng", "ả", "ý")
DATE_WORDS = ("ngày", "tháng", "năm", "sáng", "tối", "đêm", "mùng", "Tết", "quý", "tuần", "thứ Hai", "hôm", "từ", "đến")
FIGURES = ("1", "2", "12", "31", "2/9", "12/2/2023", "5.6.2021", "3-5/2024", "2023", "20h30", "1/1/1/1", "(3/3)", "60")
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
SPACES = "\u00a0\u202f\u2009\u3000"

bounded = settings(derandomize=True, deadline=None, max_examples=100)
few = settings(derandomize=True, deadline=None, max_examples=60)

syllables = st.builds(str.__add__, st.sampled_from(ONSETS), st.sampled_from(RIMES))
words = st.one_of(syllables, st.sampled_from(DATE_WORDS), st.sampled_from(FIGURES))
fragments = st.one_of(words, words, st.sampled_from([row.text for row in ROWS]))
texts = st.lists(fragments, max_size=12).map(" ".join)
seeds = st.integers(0, 2**32)
references = st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2030, 12, 31)))
# Days that no newspaper was published on, but that a slip in a file may give.
far_references = st.sampled_from((date.min, date(1, 2, 3), date(1582, 10, 15), date(9999, 1, 1), date.max))


def scruffy(text: str, seed: int) -> str:
    """The same words as pages have them: NFC and NFD mixed, with invisible characters and other spaces."""
    chance = random.Random(seed)
    out = []
    for letter in unicodedata.normalize("NFC", text):
        if letter == " ":
            out.append(chance.choice(SPACES) if chance.random() < 0.3 else letter)
        else:
            out.append(unicodedata.normalize(chance.choice(("NFC", "NFD")), letter))
        if chance.random() < 0.1:
            out.append(chance.choice(INVISIBLE))
    return "".join(out)


def tidy(text: str) -> str:
    """What is left of a scruffy text when its slips are mended."""
    for letter in INVISIBLE:
        text = text.replace(letter, "")
    for letter in SPACES:
        text = text.replace(letter, " ")
    return unicodedata.normalize("NFC", text)


def said(mention: Mention) -> tuple[object, ...]:
    """The value of a mention, without its place."""
    when = mention.when
    return when.edtf, when.earliest, when.latest, when.part, when.time, mention.role, when.confidence


@bounded
@given(texts, seeds, references)
def test_offsets_slice_back_and_mentions_stand_apart_in_order(text: str, seed: int, reference: date | None) -> None:
    given_text = scruffy(text, seed)
    mentions = find(given_text, reference)
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(given_text)
        assert given_text[mention.start : mention.end] == mention.text
        # No letter is cut from its marks.
        assert not unicodedata.combining(mention.text[0])
        assert not unicodedata.combining(given_text[mention.end : mention.end + 1] or " ")
    assert all(one.end <= two.start for one, two in pairwise(mentions))


@bounded
@given(texts, seeds, references)
def test_a_text_says_the_same_however_its_letters_are_coded(text: str, seed: int, reference: date | None) -> None:
    composed = find(unicodedata.normalize("NFC", text), reference)
    for other in (unicodedata.normalize("NFD", text), scruffy(text, seed)):
        mentions = find(other, reference)
        assert [tidy(m.text) for m in mentions] == [m.text for m in composed]
        assert [said(m) for m in mentions] == [said(m) for m in composed]


@bounded
@given(st.text(max_size=200), references)
@example("\u0301ngày 12/2\u0301", None)
@example("ngày ²/²/²⁰²³ ngày ١٢/٢", PUBLISHED)
@example("İngày 12/2/2023", PUBLISHED)
@example("ngày 12/2/2023\ud800", PUBLISHED)
def test_no_text_is_refused(text: str, reference: date | None) -> None:
    for mention in find(text, reference):
        assert text[mention.start : mention.end] == mention.text
        assert mention.when.earliest <= mention.when.latest


@bounded
@given(st.lists(fragments, max_size=6).map(" ".join), far_references)
@example("so với cùng kỳ năm 2015, vụ thu đông 2016, so với cùng kỳ năm 2015", date.min)
def test_no_day_is_too_far_off_to_be_read_and_explained(text: str, reference: date) -> None:
    for mention in find(text, reference):
        assert mention.when.earliest <= mention.when.latest
        assert mention.when.basis.vi
        assert mention.when.edtf


# Every form in which a full date is printed; {d}, {m}, {y} are its numbers.
DAY_FORMS = (
    "{d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{d}-{m}-{y}", "{d:02}-{m:02}-{y}", "{d}.{m}.{y}", "{d} - {m} - {y}",
    "ngày {d}/{m}/{y}", "ngày {d}-{m}-{y}", "ngày {d}.{m}.{y}", "ngày {d}/{m} năm {y}", "hôm {d}/{m}/{y}",
    "ngày {d} tháng {m} năm {y}", "ngày {d:02} tháng {m:02} năm {y}", "{d} tháng {m} năm {y}",
    "ngày {d} tháng {m}, {y}", "{d} tháng {m}/{y}", "NGÀY {d} THÁNG {m} NĂM {y}",
)  # fmt: skip
PART_FORMS = {
    "rạng sáng": "dawn",
    "sáng": "morning",
    "Trưa": "noon",
    "chiều": "afternoon",
    "Tối": "evening",
    "đêm": "night",
}
CLOCK_FORMS = (
    "{h}h{n:02} {}",
    "{h:02}:{n:02} {}",
    "lúc {h} giờ {n} phút {}",
    "lúc {h}h{n:02}' {}",
    "{}, lúc {h}h{n:02}",
)
CARRIERS = ("{}", "Vụ việc xảy ra {}.", "{}, đoàn về tới bản.", "Theo hồ sơ, từ {} ông ở đây.", "Báo cáo ({}) nói rõ.")
MONTH_FORMS = (
    "tháng {m}/{y}",
    "tháng {m:02}/{y}",
    "tháng {m} năm {y}",
    "tháng {m}-{y}",
    "tháng {m}.{y}",
    "Tháng {m}, năm {y}",
)

days = st.dates(date(1826, 1, 1), date(2026, 12, 31))
carriers = st.sampled_from(CARRIERS)


def only(text: str, reference: date | None) -> Mention:
    mentions = find(text, reference)
    assert len(mentions) == 1, (text, mentions)
    return mentions[0]


@bounded
@given(days, st.sampled_from(DAY_FORMS), carriers, references)
def test_a_day_in_print_reads_back(day: date, form: str, carrier: str, reference: date | None) -> None:
    phrase = form.format(d=day.day, m=day.month, y=day.year)
    mention = only(carrier.format(phrase), reference)
    assert mention.when.edtf == day.isoformat()
    assert phrase in mention.text


@bounded
@given(days, st.sampled_from(DAY_FORMS), st.sampled_from(sorted(PART_FORMS)), references)
def test_a_part_of_a_day_reads_back(day: date, form: str, part: str, reference: date | None) -> None:
    when = only(f"{part} {form.format(d=day.day, m=day.month, y=day.year)}", reference).when
    assert (when.edtf, when.part, when.time) == (day.isoformat(), PART_FORMS[part], None)


@bounded
@given(days, st.sampled_from(DAY_FORMS), st.sampled_from(CLOCK_FORMS), st.integers(0, 23), st.integers(0, 59))
def test_a_clock_time_reads_back(day: date, form: str, clock: str, hour: int, minute: int) -> None:
    phrase = clock.format(form.format(d=day.day, m=day.month, y=day.year), h=hour, n=minute)
    when = only(phrase, PUBLISHED).when
    assert (when.edtf, when.time and when.time.strftime("%H:%M")) == (day.isoformat(), f"{hour:02}:{minute:02}")


@few
@given(st.integers(1826, 2026), st.integers(1, 12), st.sampled_from(MONTH_FORMS), carriers, references)
def test_a_month_in_print_stays_a_month(year: int, month: int, form: str, carrier: str, reference: date | None) -> None:
    when = only(carrier.format(form.format(m=month, y=year)), reference).when
    assert (when.edtf, when.precision) == (f"{year}-{month:02}", Precision.MONTH)
    assert when.earliest.day == 1
    assert (when.latest + timedelta(1)).day == 1


@few
@given(st.integers(1826, 2026), st.integers(1, 4), st.sampled_from(("quý {r}/{y}", "quý {q} năm {y}", "Quý {r}-{y}")))
def test_a_quarter_in_print_stays_a_quarter(year: int, quarter: int, form: str) -> None:
    when = only(form.format(r=("I", "II", "III", "IV")[quarter - 1], q=quarter, y=year), PUBLISHED).when
    assert (when.edtf, when.precision) == (f"{year}-{32 + quarter}", Precision.QUARTER)


@few
@given(st.integers(1826, 2026), carriers, references)
def test_a_year_in_print_stays_a_year(year: int, carrier: str, reference: date | None) -> None:
    when = only(carrier.format(f"năm {year}"), reference).when
    assert (when.edtf, when.precision) == (str(year), Precision.YEAR)
    assert (when.earliest, when.latest) == (date(year, 1, 1), date(year, 12, 31))


@bounded
@given(days, st.integers(1, 700), st.sampled_from(("từ ngày {} đến ngày {}", "từ {} đến hết ngày {}", "{} - {}")))
def test_a_range_of_days_reads_back(first: date, length: int, form: str) -> None:
    last = first + timedelta(length)
    ends = [f"{day.day}/{day.month}/{day.year}" for day in (first, last)]
    if (first.day, first.month) == (last.day, last.month):
        return  # one day in two years is an anniversary
    assert only(form.format(*ends), PUBLISHED).when.edtf == f"{first}/{last}"


@few
@given(days, st.integers(1, 27), st.sampled_from(("{}-{}/{m}/{y}", "ngày {}–{}/{m}/{y}", "từ {} đến {}/{m}/{y}")))
def test_a_range_within_a_month_reads_back(first: date, length: int, form: str) -> None:
    last = first + timedelta(length)
    if last.month != first.month:
        return
    assert only(form.format(first.day, last.day, m=last.month, y=last.year), PUBLISHED).when.edtf == f"{first}/{last}"


def _fields_of(clue: Clue) -> set[str]:
    """The fields of a clue that say which days it means."""
    names = (
        "day",
        "month",
        "year",
        "weekday",
        "unit",
        "ordinal",
        "shift",
        "lunar",
        "cycle",
        "name",
        "half",
        "edge",
        "until",
    )
    return {name for name in names if getattr(clue, name) is not None and getattr(clue, name) is not False}


@pytest.mark.parametrize("shift", [0, 400])
def test_no_precision_is_invented(shift: int) -> None:
    seen = set()
    for row in DATED:
        published = row.published + timedelta(shift) if row.published else None
        for mention in find(row.text, published):
            fields = _fields_of(mention.clue) - {"unit"}
            if fields == {"year"}:
                assert mention.when.precision in (Precision.YEAR, Precision.DECADE), mention
            elif fields in ({"month"}, {"month", "year"}) and not mention.clue.lunar:
                assert mention.when.precision is Precision.MONTH, mention
            elif mention.when.precision is Precision.DAY and mention.when.earliest == mention.when.latest:
                one = mention.clue.until or mention.clue
                assert fields & {"day", "weekday", "name", "edge"} or one.unit is Precision.DAY, mention
            seen.add(frozenset(fields))
    assert {"year"} in seen
    assert {"month", "year"} in seen


def _states_its_year(clue: Clue) -> bool:
    # "Ngày này năm 1975" says a year and takes its day from publication: that is what its words say.
    if clue.name == "this day":
        return False
    return clue.year is not None and (clue.until is None or clue.until.year is not None)


@bounded
@given(st.sampled_from([row for row in DATED if row.published]), st.integers(-400, 400))
def test_publication_never_moves_a_date_that_states_its_year(row: object, shift: int) -> None:
    text, published = row.text, row.published  # type: ignore[attr-defined]
    stated = {m.start: m.when.edtf for m in find(text, published) if _states_its_year(m.clue)}
    moved = {m.start: m.when.edtf for m in find(text, published + timedelta(shift))}
    assert {start: moved.get(start) for start in stated} == stated


# What a hostile text may be made of, over and over.
HOSTILE = (
    "1234567/89/",
    "1/",
    "ngày ",
    "âm ",
    "rằm ",
    "1/1/1/1 ",
    "từ ngày 1/1 đến ngày 2/2, ",
    "hôm sau. ",
    " ( ngày 12/3",
    "ngày 5/1 họp, ",
    "so với cùng kỳ năm trước, ",
    "28/2 (7h), 6/3 (lộ 1), ",
    "Chủ nhật\n",
    "e\u0301\u200b",
)
HOSTILE_LENGTH = 16_000
# Four times the text takes a linear reader 4 times as long and a quadratic one 16 times.
MOST_GROWTH = 9


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        start = clocks.process_time()
        find(text, PUBLISHED)
        best = min(best, clocks.process_time() - start)
    return best


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_of_the_text_and_no_faster(piece: str) -> None:
    short = piece * (HOSTILE_LENGTH // 4 // len(piece))
    seconds(short)
    assert seconds(short * 4) < MOST_GROWTH * max(seconds(short), 0.002)

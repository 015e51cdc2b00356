"""A timeline to what needs an editor's eye, worst first, each with the lines of `edits.toml` that would settle it."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from timeline.config import FILE, SHARED_FILE
from timeline.events.draft.traits import Case, story_of, traits_of
from timeline.events.edit.edtf import parse
from timeline.events.edit.undated import HAPPENINGS, advice
from timeline.events.merge.likeness import NEAR
from timeline.events.merge.merging import alike, may_be_one
from timeline.model import (
    Confidence,
    Disagreement,
    Event,
    Mention,
    Notice,
    Part,
    PublishedFrom,
    Reading,
    Role,
    Timeline,
    YearFrom,
)
from timeline.when.text import part, short

_FAR = timedelta(days=3653)
# A year before the first is odd where its article tells of nothing else before the second: no history is told.
_OLD, _HISTORY = 1900, 1945
_CLOCK = re.compile(r"\d+ ?(?:h|g|giờ|:)(?: ?\d{1,2}(?!\d))?(?![\w/-])")
_GUESSED_YEARS = {YearFrom.TEXT, YearFrom.STORY}


class FindingKind(StrEnum):
    """What an editor should look at, worst first."""

    LOST_EDIT = "lost-edit"
    CONTRADICTION = "contradiction"
    DATES_DIFFER = "dates-differ"
    NO_PUBLICATION_DATE = "no-publication-date"
    AMBIGUOUS_DATE = "ambiguous-date"
    INFERRED_YEAR = "inferred-year"
    PROBABLE_DUPLICATE = "probable-duplicate"
    NUMBERS_DIFFER = "numbers-differ"
    ODD_DATE = "odd-date"
    NO_EVENT = "no-event"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `words` stand in the file where it is; `proposal` is TOML for `edits.toml`, or empty."""

    kind: FindingKind
    vi: str
    en: str
    path: str = ""
    line: int | None = None
    words: tuple[str, ...] = ()
    event_id: str = ""
    proposal: str = ""


def check(timeline: Timeline) -> list[Finding]:
    """Find what needs an editor's eye, worst first, then by file."""
    events = {event.id: event for event in timeline.events}
    found = [
        *(_noticed(notice) for notice in timeline.notices),
        *(finding for reading in timeline.readings for finding in _in_article(reading, events)),
        *(finding for event in timeline.events for finding in _in_event(event)),
        *_odd(timeline),
        *_duplicates(timeline),
    ]
    kinds = list(FindingKind)
    return sorted(found, key=lambda one: (kinds.index(one.kind), one.path, one.line or 0, one.words, one.event_id))


def line_of(finding: Finding, text: str) -> int | None:
    """The line, from 1, of the file's `text` where the finding is; None where its words are not found."""
    if finding.line is not None:
        return finding.line
    for number, words in enumerate(finding.words):
        start = text.find(words)
        if start >= 0:
            inside = finding.words[number + 1] if number + 1 < len(finding.words) else ""
            within = text.find(inside, start) if inside else start
            return text.count("\n", 0, within if within >= 0 else start) + 1
    return None


def _noticed(notice: Notice) -> Finding:
    """A notice of reading or of the corrections."""
    # The project's settings, and what is said beside an article ("bai.pdf.toml"), are no file of corrections.
    lost = notice.path.endswith(".toml") and notice.path not in (FILE, SHARED_FILE) and notice.path.count(".") == 1
    kind = FindingKind.LOST_EDIT if lost else FindingKind.NOTICE
    vi, en = (text.removeprefix(f"{notice.path}: ") for text in (notice.vi, notice.en))
    return Finding(kind, vi, en, notice.path, notice.line)


def _in_article(reading: Reading, events: dict[str, Event]) -> Iterator[Finding]:
    """What an article's reading leaves open."""
    article = reading.article
    yield from (_noticed(notice) for notice in article.warnings)
    source = article.published.source if article.published else PublishedFrom.NONE
    if source in {PublishedFrom.NONE, PublishedFrom.TEXT}:
        vi, en = advice(article.path)
        vi = f"bài không có ngày đăng; ngày thiếu năm là suy đoán. {vi}"
        en = f"no publication date; dates without a year are guesses. {en}"
        yield Finding(FindingKind.NO_PUBLICATION_DATE, vi, en, article.path, 1)
    told = [events[name] for name in reading.event_ids if name in events]
    if not any(event.kind in HAPPENINGS for event in told):
        vi = "bài không kể sự kiện nào có ngày, nên không có gì trên dòng thời gian."
        yield Finding(
            FindingKind.NO_EVENT, vi, "no dated happening: nothing of it is on the timeline.", article.path, 1
        )
    for mention, name in zip(reading.mentions, reading.event_ids, strict=False):
        if name in events and mention.role is not Role.PUBLICATION and not events[name].editing.checked:
            yield from _in_mention(reading, mention, events[name])


def _in_mention(reading: Reading, mention: Mention, event: Event) -> Iterator[Finding]:
    """What one date leaves open, where it dates an event."""
    when, article = mention.when, reading.article
    quote = next((source.quote for source in event.sources if source.article == article.path), "")
    words = (_line_around(article.text, mention), mention.text)
    if when.basis.conflict:
        vi = f"“{mention.text}” tự mâu thuẫn: {when.basis.vi}"
        en = f"“{mention.text}” contradicts itself: {when.basis.en}"
        fix = _dated(event, reading, mention, [when.edtf])
        yield Finding(FindingKind.CONTRADICTION, vi, en, article.path, None, words, event.id, fix)
    elif when.confidence is Confidence.AMBIGUOUS or mention.other:
        other = mention.other
        vi = f"“{mention.text}” được hiểu là {short(when, 'vi')}" + (
            f", cũng có thể là {short(other, 'vi')}." if other else ", nhưng chưa chắc."
        )
        en = f"“{mention.text}” was read as {short(when, 'en')}" + (
            f"; it may be {short(other, 'en')}." if other else ", which is not sure."
        )
        fix = _dated(event, reading, mention, [(other or when).edtf], ["checked = true"])
        yield Finding(FindingKind.AMBIGUOUS_DATE, vi, en, article.path, None, words, event.id, fix)
    elif when.confidence is Confidence.INFERRED and _guesses_year(mention) and mention.text in quote:
        vi = f"năm của “{mention.text}” được suy ra ({short(when, 'vi')}): {when.basis.vi}"
        en = f"the year of “{mention.text}” was inferred ({short(when, 'en')}): {when.basis.en}"
        fix = _dated(event, reading, mention, [when.edtf])
        yield Finding(FindingKind.INFERRED_YEAR, vi, en, article.path, None, words, event.id, fix)


def _guesses_year(mention: Mention) -> bool:
    """Tell whether a date gives a day or a month and no year; "cùng ngày" leans on a date that is asked for itself.

    The hour of "lúc 17h chủ nhật" is no figure of a date.
    """
    figures = any(letter.isdigit() for letter in _CLOCK.sub("", mention.text))
    return figures and mention.when.basis.year_from in _GUESSED_YEARS


def _in_event(event: Event) -> Iterator[Finding]:
    """What an event itself leaves open."""
    if event.editing.checked or event.editing.added:
        return
    for one in event.disagreements:
        kind = FindingKind.NUMBERS_DIFFER if one.about == "number" else FindingKind.DATES_DIFFER
        vi = f"các nguồn của “{event.title}” nói khác nhau: {_claimed(one, 'vi')}"
        en = f"the sources of “{event.title}” differ: {_claimed(one, 'en')}"
        fix = (
            _change(event, ["checked = true", 'note = "…"'])
            if one.about == "number"
            else _change(event, [f'{one.about} = "{claim.value}"' for claim in one.claims])
        )
        first = next(source for source in event.sources if source.article == one.claims[0].articles[0])
        yield Finding(kind, vi, en, first.article, None, (first.quote[:60], first.phrase), event.id, fix)


def _odd(timeline: Timeline) -> Iterator[Finding]:
    """Happenings years ahead, and of long ago in articles that tell of nothing else so old."""
    old = [event for event in timeline.events if event.when.earliest.year < _HISTORY]
    told = Counter(source.article for event in old for source in event.sources)
    for event in timeline.events:
        if event.kind not in HAPPENINGS or event.editing.checked or event.editing.added:
            continue
        published = [source.published.day for source in event.sources if source.published]
        far = bool(published) and event.when.earliest > max(published) + _FAR
        alone = event.when.earliest.year < _OLD and all(told[source.article] == 1 for source in event.sources)
        if not far and not alone:
            continue
        vi = f"“{event.title}” có ngày lạ: {short(event.when, 'vi')}"
        fix = _change(event, ["checked = true", 'date = "…"', "hide = true"])
        yield Finding(
            FindingKind.ODD_DATE, vi, f"“{event.title}” has an odd date: {short(event.when, 'en')}",
            event.sources[0].article, None, _words(event), event.id, fix,
        )  # fmt: skip


def _claimed(one: Disagreement, language: str) -> str:
    """What each side says, in words, and where: "12/2/2024 (articles/a.txt); 13/2/2024 (articles/b.txt)"."""
    said = {"date": lambda value: short(parse(value), language), "part": lambda value: part(Part(value), language)}
    claims = ((said.get(one.about, str)(claim.value), claim.articles) for claim in one.claims)
    return "; ".join(f"{value} ({', '.join(articles)})" for value, articles in claims)


def _duplicates(timeline: Timeline) -> Iterator[Finding]:
    """Pairs of happenings that may be one."""
    apart = set(timeline.apart)
    told = [event for event in timeline.events if event.kind in HAPPENINGS and event.sources]
    stories = {reading.article.path: story_of(reading.article) for reading in timeline.readings}
    cases = [_case(event, stories) for event in told]
    for pair in alike(cases, NEAR):
        one, two = told[pair.left], told[pair.right]
        if not may_be_one(cases[pair.left], cases[pair.right]):
            continue
        if one.editing.checked or two.editing.checked or (one.id, two.id) in apart:
            continue
        alike_vi = " và ".join(f"“{event.title}” ({short(event.when, 'vi')})" for event in (one, two))
        alike_en = " and ".join(f"“{event.title}” ({short(event.when, 'en')})" for event in (one, two))
        names = f"events = [{_quoted(one.id)}, {_quoted(two.id)}]"
        fix = f"# {one.title}\n# {two.title}\n[[merge]]\n{names}\n# [[apart]]\n# {names}\n"
        yield Finding(
            FindingKind.PROBABLE_DUPLICATE,
            f"{alike_vi} có thể là một sự kiện.",
            f"{alike_en} may be one event.",
            one.sources[0].article,
            None,
            _words(one),
            one.id,
            fix,
        )


def _case(event: Event, stories: Mapping[str, frozenset[str]]) -> Case:
    """A merged event as it is compared."""
    own = "\n".join(source.quote for source in event.sources)
    return Case(
        event, traits_of(event, own), frozenset[str]().union(*(stories.get(one.article, ()) for one in event.sources))
    )


def _dated(event: Event, reading: Reading, mention: Mention, values: Sequence[str], others: Sequence[str] = ()) -> str:
    """The correction that sets an event's date, named by article and words too, so that it outlives a new reading.

    `others` are lines that settle it otherwise.
    """
    where = [f"article = {_quoted(reading.article.path)}", f"phrase = {_quoted(mention.text)}"]
    return _change(event, [*(f'date = "{value}"' for value in values), *others], where)


def _change(event: Event, lines: Sequence[str], where: Sequence[str] = ()) -> str:
    """A `[[change]]`: the first line is set, the others stand beside it to choose from."""
    others = [f"# {line}" for line in lines[1:]]
    head = ["[[change]]", f"event = {_quoted(event.id)}", f"was = {_quoted(event.title)}"]
    return "\n".join([*head, *where, *lines[:1], *others]) + "\n"


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are TOML's too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _words(event: Event) -> tuple[str, ...]:
    """What to look for in the file of an event's first source."""
    source = event.sources[0]
    return (source.quote[:60], source.phrase)


def _line_around(text: str, mention: Mention) -> str:
    """The line of the article's text that holds a mention, up to its end."""
    start = text.rfind("\n", 0, mention.start) + 1
    return text[start : mention.end]

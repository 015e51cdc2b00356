"""One reading to the happenings that its article tells: mentions of one happening come together."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.events.clauses import narrowed, without
from timeline.events.folding import CAPITAL, even, keywords, overlap
from timeline.events.judging import Verdict, judge
from timeline.events.sentences import sentences
from timeline.events.standing import ORIGIN_AT, Place, points_back
from timeline.events.terms import SYNONYM
from timeline.events.titles import fits
from timeline.events.words import SINGULAR, finder
from timeline.model import BlockKind, EventKind, Mention, Precision, Reading, Role, When

_ALIKE = 0.5
# "kè vỡ", "Lụa đã bị bắt": to whom or what something happened that happens once.
_BEFELL = re.compile(
    rf"(?P<what>[^\W\d_]+)\s+(?:(?:đã|bị|được|vừa|lại|bất ngờ|chính thức)\s+)*(?P<verb>{finder(SINGULAR).pattern})",
    re.IGNORECASE,
)
_NAMELY = re.compile(r"[\s,(]*(?:cụ thể|đúng|chính xác|tức|nhằm|vào)?[\s,]*(?:là|vào)?\s*", re.IGNORECASE)
_AND = re.compile(r"[\s,]*(?:và\s+|cùng\s+)?")
_PASTED = re.compile(r"\s{2,}$|[-–—:|)]\s*$")
_AGENCY = re.compile(
    rf"\(\s*[^()\n]{{2,25}}\)\s*[-–—:]*\s*(?={CAPITAL})|(?:{CAPITAL}[\w.]*[ ]?){{1,4}}\s*[-–—]\s+(?={CAPITAL})"
)
_RECENT_DAYS = 45
_LONG_AGO = timedelta(days=365)
# As many happenings of a day, and tellings of a happening, as one article is searched for; an article of ten
# thousand dates is a mistake or an attack, and must not stop the build.
_COMPARED = 40
_DATING = {Role.EVENT, Role.FUTURE}
# A sentence of more dates than this is a list; it is not taken apart.
_DATES = 6


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention with its place in the text and what it was judged to make; `sentence` is a span.

    `own` is its place within the clause that is its own, where the sentence tells of several things.
    """

    index: int
    mention: Mention
    place: Place
    verdict: Verdict
    sentence: tuple[int, int]
    order: int
    own: Place


@dataclass(frozen=True, slots=True)
class Happening:
    """One happening as one article tells it: its tellings in order of text, never none.

    `news` is True for what the article is about: its main event, or what it announces where it has none.
    """

    kind: EventKind
    tellings: tuple[Telling, ...]
    news: bool = False

    @property
    def lead(self) -> Telling:
        """The telling that says most: the first in running text, a caption only where there is no other."""
        ranked = sorted(
            self.tellings, key=lambda told: (told.verdict.weak, told.place.caption, _grain(told), told.index)
        )
        return ranked[0]

    @property
    def when(self) -> When:
        """The lead's date, with the part of day and the clock time that another telling adds."""
        lead = self.lead.mention.when
        for told in self.tellings:
            when = told.mention.when
            if told.verdict.weak or (when.earliest, when.latest) != (lead.earliest, lead.latest):
                continue
            lead = replace(lead, part=lead.part or when.part, time=lead.time or when.time)
        days = [told.mention.when for told in self.tellings if told.mention.when.precision is lead.precision]
        return replace(lead, earliest=min(when.earliest for when in days), latest=max(when.latest for when in days))


def happenings(reading: Reading) -> list[Happening]:
    """Gather the mentions of an article into happenings, one of them the article's own where it tells of one."""
    told = tellings(reading)
    strong = [one for one in told if one.verdict.kind is not None and not one.verdict.weak]
    weak = [one for one in told if one.verdict.kind is not None and one.verdict.weak]
    groups = _group(strong)
    others: dict[tuple[date, date], list[list[Telling]]] = defaultdict(list)
    for kind, group in groups:
        if kind is EventKind.OTHER:
            others[_days(group[0])].append(group)
    weak = [one for one in weak if not _support(others[_days(one)], one)]
    if not any(kind in {EventKind.OTHER, EventKind.FUTURE} for kind, _ in groups) and weak and weak[0].order <= 3:
        groups += _group(weak[:1])
    found = [Happening(kind, tuple(sorted(group, key=lambda one: one.index))) for kind, group in groups]
    return _with_main(found, reading)


def tellings(reading: Reading) -> list[Telling]:
    """Judge every mention of an article where it stands."""
    text = reading.article.text
    spans = sentences(text)
    starts = [start for start, _ in spans]
    captions = [(b.start, b.end) for b in reading.article.blocks if b.kind is BlockKind.CAPTION]
    orders = [max(0, bisect_right(starts, mention.start) - 1) for mention in reading.mentions]
    together: dict[int, list[Mention]] = defaultdict(list)
    for mention, order in zip(reading.mentions, orders, strict=True):
        together[order].append(mention)
    out = []
    for index, (mention, order) in enumerate(zip(reading.mentions, orders, strict=True)):
        start, end = spans[order] if spans else (0, len(text))
        start, end = _begin(text, start, mention), max(end, mention.end)
        caption = any(a <= mention.start < b for a, b in captions)
        place = Place(text[start:end], mention.start - start, mention.end - start, caption)
        own = _own_place(place, mention, [one for one in together[order] if one.start >= start], start)
        out.append(Telling(index, mention, place, judge(mention, place), (start, end), order, own))
    return out


def _own_place(place: Place, mention: Mention, together: Sequence[Mention], start: int) -> Place:
    """The clause that a mention dates, of the sentence from `start` on that holds `together`; other days left out."""
    dating = [one for one in together if one.role in _DATING]
    if len(dating) > _DATES:
        return place
    own = narrowed(place, [(one.start - start, one.end - start) for one in dating])
    days = [one for one in dating if one is not mention and one.when.precision is Precision.DAY]
    wider = [one for one in dating if one.when != mention.when and _holds(one.when, mention.when)]
    return without(own, dict.fromkeys(one.text for one in (*days, *wider)))


def _holds(outer: When, inner: When) -> bool:
    """Tell whether the one stretch holds the other."""
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _begin(text: str, start: int, mention: Mention) -> int:
    """Where the sentence really begins: after a section or an agency pasted before it ("3 Phong trào  Ngày 24/11")."""
    before = text[start : mention.start]
    if mention.text[:1].isupper() and len(before) <= 60 and _PASTED.search(before):
        return mention.start
    agency = _AGENCY.match(text, start, mention.start)
    return agency.end() if agency else start


def compatible(left: When, right: When) -> bool:
    """Tell whether two dates may be of one happening: the same days, and no part or clock time that differs."""
    if (left.earliest, left.latest) != (right.earliest, right.latest):
        return False
    if left.part and right.part and left.part is not right.part:
        return False
    return not (left.time and right.time and left.time != right.time)


def _group(told: list[Telling]) -> list[tuple[EventKind, list[Telling]]]:
    """Put the tellings of one happening together, in order of text."""
    groups: list[tuple[EventKind, list[Telling]]] = []
    near: dict[tuple[EventKind, date, date], list[list[Telling]]] = defaultdict(list)
    for one in told:
        kind = one.verdict.kind
        assert kind is not None
        same_days = near[kind, one.mention.when.earliest, one.mention.when.latest]
        for group in same_days[-_COMPARED:]:
            if _same(kind, group, one):
                group.append(one)
                break
        else:
            before = groups[-1][1] if groups and groups[-1][0] is kind else None
            if before and _listed(before[-1], one):
                before.append(one)
                continue
            if before and _specifies(before[0], one):
                before.insert(0, one)
                same_days.append(before)
                continue
            same_days.append([one])
            groups.append((kind, same_days[-1]))
    return groups


def _same(kind: EventKind, group: list[Telling], one: Telling) -> bool:
    """Tell whether `one` tells of what the group, which is of the same days, tells of."""
    if kind in {EventKind.PERIOD, EventKind.REFERENCE}:
        return True
    known = [told for told in group[:1] + group[1:][-_COMPARED:] if _days(told) == _days(one)]
    if not all(compatible(told.mention.when, one.mention.when) for told in known):
        return False
    if one.mention.when.precision is not Precision.DAY:
        return any(_alike(told, one) for told in known)
    if one.place.caption or points_back(one.place) or any(told.place.caption for told in known):
        return True
    return any(told.order == one.order or _alike(told, one) or _befell(told) & _befell(one) for told in known)


def _befell(told: Telling) -> frozenset[tuple[str, str]]:
    """What happens once, as a telling has it, and the word that says to what: ("kè", "vỡ"), ("lụa", "bắt")."""
    found = _BEFELL.finditer(told.own.sentence)
    return frozenset((even(one["what"]), SYNONYM.get(even(one["verb"]), even(one["verb"]))) for one in found)


def _specifies(told: Telling, one: Telling) -> bool:
    """Tell whether `one` says more exactly what `told` dates ("vào tháng 6, cụ thể là ngày 21/6")."""
    month, day = told.mention.when, one.mention.when
    between = one.place.sentence[told.place.end : one.place.start] if told.order == one.order else "."
    inside = month.earliest <= day.earliest and day.latest <= month.latest and _grain(one) < _grain(told)
    return inside and (bool(_NAMELY.fullmatch(between)) or not re.search(r"[,;:.]", between))


def _listed(told: Telling, one: Telling) -> bool:
    """Tell whether two days stand in one list ("trong các đêm 5/3, 6/3 và 7/3")."""
    if told.order != one.order or _grain(told) or _grain(one):
        return False
    return bool(_AND.fullmatch(one.place.sentence, told.place.end, one.place.start))


def _grain(told: Telling) -> int:
    """How coarse a telling's date is: 0 for a day."""
    return tuple(Precision).index(told.mention.when.precision)


def _alike(left: Telling, right: Telling) -> bool:
    """Tell whether two sentences speak of the same things."""
    return overlap(keywords(left.place.sentence), keywords(right.place.sentence)) >= _ALIKE


def _support(same_days: list[list[Telling]], one: Telling) -> bool:
    """Give a weak telling to a happening of its day; True where there is one."""
    for group in same_days[:_COMPARED]:
        if compatible(group[0].mention.when, one.mention.when):
            group.append(one)
            return True
    return False


def _days(one: Telling) -> tuple[date, date]:
    return one.mention.when.earliest, one.mention.when.latest


def _with_main(found: list[Happening], reading: Reading) -> list[Happening]:
    """Mark the article's own happening as its main event."""
    ranked = sorted(
        (one for one in found if one.kind is EventKind.OTHER),
        key=lambda one: (-_weight(one, reading), one.tellings[0].index),
    )
    if not ranked or not _own(ranked[0], reading):
        return _with_announced(found, reading)
    main = ranked[0]
    old = [one for one in ranked[1:] if _background(one, main)]
    kinds = {id(main): EventKind.MAIN} | {id(one): EventKind.REFERENCE for one in old}
    return [replace(one, kind=kinds.get(id(one), one.kind), news=one is main) for one in found]


def _with_announced(found: list[Happening], reading: Reading) -> list[Happening]:
    """Mark what an article announces that tells of nothing that has happened."""
    ahead = [one for one in found if one.kind is EventKind.FUTURE]
    news = max(ahead, key=lambda one: (_weight(one, reading), -one.tellings[0].index), default=None)
    return [replace(one, news=one is news) for one in found]


def _background(one: Happening, main: Happening) -> bool:
    """Tell whether a happening only says where something in the news comes from: founded, licensed, listed long ago."""
    if main.when.earliest - one.when.latest < _LONG_AGO:
        return False
    return all(ORIGIN_AT.search(told.own.sentence) and not told.verdict.weak for told in one.tellings)


def _weight(one: Happening, reading: Reading) -> float:
    """How strongly a happening is what its article is about."""
    headline = keywords(reading.article.title)
    told = frozenset(word for telling in one.tellings for word in keywords(telling.place.sentence))
    weight = 3 * len(headline & told) / max(1, len(headline))
    weight += max(0.0, 2 - 0.3 * one.tellings[0].order) + min(0.6, 0.2 * len(one.tellings))
    weight += 0.5 if one.when.precision is Precision.DAY else 0
    days = _age(one, reading)
    return weight + (1 if days is not None and -1 <= days <= 3 else 0.5 if days is not None and -1 <= days <= 14 else 0)


def _age(one: Happening, reading: Reading) -> int | None:
    """The days from the happening to the article's publication; None where that is not known."""
    published = reading.article.published
    return (published.day - one.when.latest).days if published else None


def _own(one: Happening, reading: Reading) -> bool:
    """Tell whether the best candidate is news in its article, not the past that a feature looks back on."""
    days = _age(one, reading)
    return days is None or days <= _RECENT_DAYS or fits(reading.article.title, one.lead.place.sentence)

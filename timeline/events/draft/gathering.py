"""One reading to the happenings that its article tells: mentions of one happening come together."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.events.draft.befalling import another, befell, one_deed, other_man
from timeline.events.draft.dating import COARSE
from timeline.events.draft.headlines import fits
from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, OPENS_AT, ORIGIN_AT, ORIGIN_YEAR_AT, points_back
from timeline.events.draft.tellings import Telling, tellings
from timeline.events.language.clock import in_part
from timeline.events.language.folding import even, keywords, overlap
from timeline.events.language.words import HAPPENINGS, finder
from timeline.events.place.places import find_places
from timeline.model import EventKind, Precision, Reading, When

_ALIKE = 0.5
# "Tại Tuyên Quang, lễ ra quân ...": of what "nhiều tỉnh" did, what one of them did.
_AT_PLACE = re.compile(r"(?:Cũng\s)?(?:Tại|Ở|Riêng)\s(?:tỉnh\s|thành phố\s)?([^,.;:]{3,30}),\s")
# "Còn tại Nghĩa trang Nầm, huyện Hương Sơn (Hà Tĩnh), lễ truy điệu ...": of "hai lễ truy điệu", the one.
_ONE_OF = re.compile(r"(?:Còn|Riêng|Trong khi đó,?)\s(?:tại|ở)\s[^;:]{3,110}?[,)]\s")
_SEVERAL = re.compile(rf"(?<!\w)(?:hai|ba|bốn|năm|nhiều|các|\d+)\s{finder(HAPPENINGS).pattern}", re.IGNORECASE)
_MANY = re.compile(r"(?<!\w)(?:nhiều|các|hai|ba|\d+) (?:tỉnh|địa phương)(?!\w)|(?<!\w)cả nước(?!\w)", re.IGNORECASE)
_NAMELY = re.compile(r"[\s,(]*(?:cụ thể|đúng|chính xác|tức|nhằm|vào)?[\s,]*(?:là|vào)?\s*", re.IGNORECASE)
# "tổ chức tháng 12 năm ngoái, thu hút 80.000 lượt khách trong hai ngày 13 và 14/12": of the same, how it went.
_WENT_ON = re.compile(
    r",\s(?:thu hút|quy tụ|có|kéo dài|diễn ra|với|gồm|đón|gây|làm|khiến)\s[^,;:]{3,60}?\s"
    r"(?:trong|suốt|vào|từ|qua)\s(?:hai |ba |bốn |các )?",
    re.IGNORECASE,
)
_AND = re.compile(r"[\s,]*(?:và\s+|cùng\s+)?")
_GRAINS = {precision: coarse for coarse, precision in enumerate(Precision)}
_RECENT_DAYS = 45
_LONG_AGO = timedelta(days=365)
_STORY = 4
# A year or a season that was over so long is no news.
_SEASON = timedelta(days=31)
# Days in one list that lie further apart are no run of days.
_RUN = timedelta(days=10)
# As many happenings of a day, and tellings of a happening, as one article is searched for; an article of ten
# thousand dates is a mistake or an attack, and must not stop the build.
_COMPARED = 40


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
            if in_part(lead.time, when.part) and in_part(when.time, lead.part):
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


def compatible(left: When, right: When) -> bool:
    """Tell whether two dates may be of one happening: the same days, and no part or clock time that differs."""
    if (left.earliest, left.latest) != (right.earliest, right.latest):
        return False
    if left.part and right.part and left.part is not right.part:
        return False
    if left.time and right.time:
        return left.time == right.time
    return in_part(left.time, right.part) and in_part(right.time, left.part)


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
    if any(another(told, one) or _elsewhere(told, one) or other_man(told, one) for told in known):
        return False
    if one.place.caption or points_back(one.place) or any(told.place.caption for told in known):
        return True
    return any(
        told.order == one.order or _alike(told, one) or befell(told) & befell(one) or one_deed(told, one)
        for told in known
    )


def _elsewhere(told: Telling, one: Telling) -> bool:
    """Tell whether one sentence opens with a province that the other, which names others or many, does not name."""
    for here, there in ((told, one), (one, told)):
        if _SEVERAL.search(here.place.sentence) and _ONE_OF.match(there.place.sentence):
            return True
        head = _AT_PLACE.match(there.place.sentence)
        first = next(iter(find_places(head[1])), None) if head else None
        named = {name for place in find_places(here.place.sentence) for name in place.names}
        if first and first.province not in named and (named or _MANY.search(here.place.sentence)):
            return True
    return False


def _specifies(told: Telling, one: Telling) -> bool:
    """Tell whether `one` says more exactly what `told` dates ("vào tháng 6, cụ thể là ngày 21/6")."""
    month, day = told.mention.when, one.mention.when
    between = one.place.sentence[told.place.end : one.place.start] if told.order == one.order else "."
    if told.order == one.order and _of_its_own(told, one):
        return False
    inside = month.earliest <= day.earliest and day.latest <= month.latest and _grain(one) < _grain(told)
    if inside and told.order == one.order and OPENS_AT.fullmatch(told.place.before) and _grain(told):
        return True  # "Năm 2024, ngày hội diễn ra vào 26/2": the year only frames what the sentence tells.
    near = _NAMELY.fullmatch(between) or _WENT_ON.fullmatch(between) or not re.search(r"[,;:.]", between)
    return inside and bool(near)


def _of_its_own(told: Telling, one: Telling) -> bool:
    """Tell whether `told` dates a deed before the clause of `one` ("Tháng 9, ông bán vườn, nhận cọc vào ngày 5/9")."""
    clause = told.own.after.rstrip(" .,;")
    between = told.place.sentence[told.place.end : one.place.start]
    return clause.startswith(",") and between.startswith(f"{clause},") and DEED_AT.search(clause) is not None


def _listed(told: Telling, one: Telling) -> bool:
    """Tell whether two days stand in one list ("trong các đêm 5/3, 6/3 và 7/3")."""
    if told.order != one.order or _grain(told) or _grain(one) or _days(one)[0] - _days(told)[1] > _RUN:
        return False
    return bool(_AND.fullmatch(one.place.sentence, told.place.end, one.place.start))


def _grain(told: Telling) -> int:
    """How coarse a telling's date is: 0 for a day."""
    return _GRAINS[told.mention.when.precision]


def _alike(left: Telling, right: Telling) -> bool:
    """Tell whether two sentences speak of the same things."""
    if left.order == right.order:  # "Năm 2012, bà kiện lại; cùng năm, chợ cháy": each is told by its clause.
        return overlap(keywords(left.own.sentence), keywords(right.own.sentence)) >= _ALIKE
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
        (one for one in found if one.kind is EventKind.OTHER and not _of_history(one, reading)),
        key=lambda one: (-_weight(one, reading), one.tellings[0].index),
    )
    if not ranked or not _own(ranked[0], reading):
        return _with_announced(found, reading)
    main = ranked[0]
    past = [one for one in found if one.kind is EventKind.OTHER and main.when.earliest - one.when.latest >= _LONG_AGO]
    old = [one for one in past if _background(one)]
    if len(past) - len(old) >= _STORY:
        old = []  # Where so much more of the past is told, where something came from is a part of the story.
    kinds = {id(main): EventKind.MAIN} | {id(one): EventKind.REFERENCE for one in old}
    return [replace(one, kind=kinds.get(id(one), one.kind), news=one is main) for one in found]


def _with_announced(found: list[Happening], reading: Reading) -> list[Happening]:
    """Mark what an article announces that tells of nothing that has happened."""
    ahead = [one for one in found if one.kind is EventKind.FUTURE]
    news = max(ahead, key=lambda one: (_weight(one, reading), -one.tellings[0].index), default=None)
    return [replace(one, news=one is news) for one in found]


def _background(one: Happening) -> bool:
    """Tell whether a happening only says where something in the news comes from: founded, licensed, listed long ago."""
    said = (
        re.compile(f"{ORIGIN_AT.pattern}|{ORIGIN_YEAR_AT.pattern}", re.I)
        if one.when.precision is Precision.YEAR
        else ORIGIN_AT
    )
    return all(said.search(told.own.sentence) and not told.verdict.weak for told in one.tellings)


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


def _of_history(one: Happening, reading: Reading) -> bool:
    """Tell whether a happening is of a year long over, and not what the headline tells: no news."""
    days = _age(one, reading)
    old = days is not None and days > (_SEASON if one.when.precision in COARSE else _LONG_AGO).days
    return old and not _headlined(one, reading)


def _own(one: Happening, reading: Reading) -> bool:
    """Tell whether the best candidate is news in its article, not the past that a feature looks back on."""
    days = _age(one, reading)
    return days is None or days <= _RECENT_DAYS or _headlined(one, reading)


def _headlined(one: Happening, reading: Reading) -> bool:
    """Tell whether a headline tells what happened, by no name ("Dệt Hạ Lâm", "Bến phà trước ngày có cầu")."""
    headline, sentence = reading.article.title, one.lead.place.sentence
    found = [list(HAPPENS_AT.finditer(text)) for text in (headline, sentence)]
    deeds = [{even(verb[0]) for verb in verbs if verb[0][0].islower() or not verb.start()} for verbs in found]
    return bool(deeds[0] & deeds[1]) and fits(headline, sentence)

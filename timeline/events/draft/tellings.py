"""An article's mentions where they stand: each in its sentence and its clause, with what it was judged to make."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.events.draft.clauses import narrowed, sets_scene, without
from timeline.events.draft.dating import COARSE
from timeline.events.draft.headed import Stand, day_headings, in_list, under_heading
from timeline.events.draft.judging import judge
from timeline.events.draft.standing import Place
from timeline.events.draft.turning import without_turn
from timeline.events.draft.verdicts import Verdict
from timeline.events.language.folding import CAPITAL
from timeline.events.language.sentences import sentences
from timeline.model import BlockKind, Mention, Precision, Reading, Role, When

_PASTED = re.compile(r"\s{2,}$|[-–—:|)]\s*$")
_AGENCY = re.compile(
    rf"\(\s*[^()\n]{{2,25}}\)\s*[-–—:]*\s*(?={CAPITAL})|(?:{CAPITAL}[\w.]*[ ]?){{1,4}}\s*[-–—]\s+(?={CAPITAL})"
)
# "Đúng một tuần sau đêm vỡ đê 12/10, chợ họp lại": what is counted from goes with the count.
_COUNTED = re.compile(r".*\s(?:ngày|tuần|tháng|năm)\s(?:sau|trước)", re.IGNORECASE)
_SINCE = re.compile(r"\s(?:khi|lúc|ngày|đêm|hôm|vụ|lễ|trận|cơn|bão|sự cố)\s[^,;:.]{3,60}\d(?=,)", re.IGNORECASE)
_BORN = re.compile(r"(?<!\w)sinh(?: ra)?(?: vào)?\s*(?:năm\s*)?$", re.IGNORECASE)
_DATING = {Role.EVENT, Role.FUTURE}
_DUE = re.compile(r"(?<!\w)(?:trước|chậm nhất|muộn nhất)(?: (?:là|vào|ngày))*\s$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,\s+)?(?:và|rồi)\s+(?:vào\s+|hồi\s+)?|,\s+(?=\d)")
# A decade and a century are told as stretches of time; in its sentence each is beside other dates what a year is.
_DECADES = re.compile(r"(?:\w+ ){0,3}(?:thập niên|thập kỷ|thế kỷ|những năm)\s", re.IGNORECASE)
# So many days ago nobody reported on the year that is told of.
_GENERATION = 25 * 365
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


def tellings(reading: Reading) -> list[Telling]:
    """Judge every mention of an article where it stands."""
    text, published = reading.article.text, reading.article.published
    spans = sentences(text)
    starts = [start for start, _ in spans]
    captions = [(b.start, b.end) for b in reading.article.blocks if b.kind is BlockKind.CAPTION]
    orders = [max(0, bisect_right(starts, mention.start) - 1) for mention in reading.mentions]
    together: dict[int, list[Mention]] = defaultdict(list)
    for mention, order in zip(reading.mentions, orders, strict=True):
        together[order].append(mention)
    headings = day_headings(reading, spans)
    out = []
    for index, (mention, order) in enumerate(zip(reading.mentions, orders, strict=True)):
        start, end = spans[order] if spans else (0, len(text))
        start, end = _begin(text, start, mention), max(end, mention.end)
        stand = _stand(reading, index, spans, order) if index in headings else in_list(reading, mention, (start, end))
        caption = any(a <= mention.start < b for a, b in captions)
        days = (published.day - mention.when.latest).days if published else 0
        quoted = _quoted(text, mention)
        said = stand or Stand(text[start:end], mention.start - start, mention.end - start, (start, end))
        place = Place(said.sentence, said.start, said.end, caption, quoted, days > 0, days > _GENERATION)
        beside = [one for one in together[order] if one.start >= start] if not stand else [mention]
        own = _own_place(place, mention, beside, start)
        start, end = said.span
        behind = order + 1 if stand and index in headings else order
        out.append(Telling(index, mention, place, judge(mention, place), (start, end), behind, own))
    return out


def _stand(reading: Reading, index: int, spans: Sequence[tuple[int, int]], order: int) -> Stand | None:
    """What a day that is a line of its own heads."""
    if order + 1 >= len(spans):
        return None
    return under_heading(reading.article.text, reading.mentions[index], spans[order + 1], reading.mentions)


def _quoted(text: str, mention: Mention) -> bool:
    """Tell whether a mention stands in quotation marks that its paragraph opens before it."""
    before = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _own_place(place: Place, mention: Mention, together: Sequence[Mention], start: int) -> Place:
    """The clause that a mention dates, of the sentence from `start` on that holds `together`; other days left out."""
    dating = [
        one for one in together if one.role in _DATING or (one.when.precision in COARSE and _DECADES.match(one.text))
    ]
    if len(dating) > _DATES:
        return place
    if mention.role in _DATING:  # "Cha anh sinh năm 1944 trên đảo, nối nghiệp năm 1967"
        dating += [
            one for one in together if one.role is Role.REFERENCE and _BORN.search(place.sentence[: one.start - start])
        ]
    listed = [one for one in dating if _listed(one, mention, place, start)]
    own = narrowed(place, [(one.start - start, one.end - start) for one in dating if one not in listed])
    days = [one for one in dating if one is not mention and one.when.precision is Precision.DAY]
    if sets_scene(place):  # "Tại cuộc họp 5/9, huyện hẹn xong trước 30/11"
        days = [one for one in days if not _DUE.search(place.sentence[: one.start - start])]
    wider = [one for one in dating if one.when != mention.when and _holds(one.when, mention.when)]
    since = _SINCE.match(own.sentence, own.end) if _COUNTED.fullmatch(own.sentence, own.start, own.end) else None
    if since:
        own = Place(own.sentence, own.start, since.end(), own.caption, own.quoted)
    own = without_turn(own, place)
    others = (one.text for one in (*days, *listed, *wider) if not one.text.lower().startswith("nghỉ "))
    return without(own, dict.fromkeys(others))  # "Học sinh nghỉ Tết 9 ngày, từ 25/1": a feast that is a verb's stays.


def _listed(one: Mention, mention: Mention, place: Place, start: int) -> bool:
    """Tell whether two dates stand in one list ("tu sửa năm 1887 và 1923")."""
    first, last = sorted((one, mention), key=lambda each: each.start)
    parted = one is not mention and _AND.fullmatch(place.sentence, first.end - start, last.start - start)
    ends = one.when.precision in COARSE or re.match(r"\s*(?:[,.;:]|$)", place.sentence[last.end - start :])
    return bool(parted and ends)


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

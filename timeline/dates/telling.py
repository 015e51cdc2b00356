"""What the story is told of each mention, for later dates to hang on."""

from datetime import date

from timeline.model import Clue, Mention, Role, YearFrom

from .phrases.phrase import Phrase
from .resolve.lunar import to_lunar
from .resolve.reading import Solved, Surroundings
from .resolve.sentences import Sentence
from .resolve.story import Story, Told
from .vi.lazily import first_in, lazily

_OF_TET = ("before tết", "giao thừa")
_FEASTS = (*_OF_TET, "tết")
_FOR = ("mừng ", "nhân ", "dịp ", "kỷ niệm ", "hướng tới ", "chuẩn bị cho ", "đón ")
_ON_OCCASION = ("trong dịp ", "dịp ", "nhân ", "mừng ")
# Since when something is the first or the greatest, binds nothing: "trận lũ lớn nhất kể từ tháng 10/1996".
_SINCE = lazily(r"\b(?:lần đầu|đầu tiên|nhất|kỷ lục)\b[^.;:\n\d]{0,40}\btừ \Z")
_CLAUSE = 40
# "muộn hơn năm ngoái 18 ngày"
_THAN = ("hơn ", "kém ", "gấp đôi ")
# Figures are compared with those of a date: "So với đỉnh tháng 4/2022, chỉ số mất 30%".
_COMPARED = lazily(r"\bso (?:với )?(?:(?:đỉnh|đáy|mức|mốc|kỷ lục|con số|thời điểm|giá)\b[^,.;:\d\n]{0,25})?\Z")


def tell_on(
    phrase: Phrase, solved: Solved, mention: Mention, around: Surroundings, sentence: Sentence, before: str
) -> None:
    """Tell the story a mention, `before` which its sentence says that; nothing hangs on what is compared with."""
    clue, story, said = phrase.clue, around.story, solved.year_from is YearFrom.SAID
    compared = ("so " in before and _COMPARED.search(before)) or (clue.year_shift and before.endswith(_THAN))
    if mention.role is not Role.PUBLICATION and clue.name not in ("same period", "stretch") and not compared:
        if around.heads and not story.told and mention.when.latest == around.reference:
            return  # "07/09/2022 08:30" above the text is its stamp
        told = _told(phrase, solved, mention, around, sentence, before)
        if said and around.in_heading():
            story.head(told)
        story.tell(told)
    elif clue.name == "stretch":
        story.stretch = Told(mention.when, around.place, solved.year_from)
    elif said:
        story.compared = Told(mention.when, around.place, solved.year_from)


def _told(
    phrase: Phrase, solved: Solved, mention: Mention, around: Surroundings, sentence: Sentence, before: str
) -> Told:
    clue, role = phrase.clue, mention.role
    # "kể từ 19/8" says how long something lasts, "Sự việc bắt đầu từ 12/10" what happened.
    since = before.endswith("từ ") and not before.endswith("bắt đầu từ ") and clue.until is None
    first_since = since and _SINCE.search(before) is not None
    started = since and around.story.goes_before(mention.when.latest)
    passing = not around.place.opens and around.is_in_passing(mention.when.latest)
    acts = role is Role.REFERENCE and around.says_what_it_did()
    aside = clue.story and (clue.shift or 0) < 0
    words = sentence.low[phrase.start : phrase.end] if clue.year_shift == 1 else ""
    promised = words == "sang năm" and solved.year_from is YearFrom.STORY
    return Told(
        mention.when,
        around.place,
        solved.year_from,
        happening=acts
        or not (aside or started or first_since or passing or _is_said_of_another(phrase, role, sentence.low, around)),
        carries_year=around.story.carries(mention.when, solved.year_from),
        future=role is Role.FUTURE,
        aside=aside,
        moon=_is_by_the_moon(clue, mention.when.earliest, around.story) and phrase.twin is None,
        leads=not (clue.year is not None and clue.month is None and clue.day is None)
        or sentence.leads(phrase.start)
        or (sentence.low[phrase.end : phrase.end + 1] == "." and sentence.dates_deed(phrase.start))
        or (sentence.low[phrase.end : phrase.end + 1] == "," and sentence.sets_scene(phrase.start)),
        heads=around.heads,
        # "đỉnh cũ của tháng 1/2022", "lần đầu kể từ tháng 3/2020"
        binds=not (
            promised or (role is Role.REFERENCE and not acts) or first_since or (passing and before.endswith("của "))
        ),
        named=clue.year_shift is not None,
        feast=clue.name is not None and (clue.month is not None or clue.name in _FEASTS),
        relative=bool(clue.shift),
        recalled=(clue.story and (clue.shift or 0) > 0 and "chuẩn bị " in before[-_CLAUSE:])
        or " từng " in before[-_CLAUSE:],
        until=role is Role.FUTURE and around.runs_till(),
    )


def _is_said_of_another(phrase: Phrase, role: Role, low: str, around: Surroundings) -> bool:
    """Whether it is no day of what happens: of another role, a gloss, or what is got ready for."""
    if role is not Role.EVENT and role is not Role.FUTURE:
        return True
    start = phrase.start
    if low[start - 1 : start] == "(" and around.is_gloss():
        return True
    if role is not Role.FUTURE or not (low.endswith(_FOR, 0, start) or low.startswith(_ON_OCCASION, start)):
        return False
    # "Trưa 29/5, trường liên hoan mừng ngày 1/6": what for is no day of the story.
    return around.story.day_beside(around.place) is not None


def is_told_by_the_moon(phrase: Phrase, low: str, story: Story) -> bool:
    """Whether the story goes by the moon, or the text, lowered, names that month's full moon."""
    month = low[low.find("tháng", phrase.start, phrase.end) : phrase.end]
    named = not month[-1:].isdigit() and 0 <= first_in(low, "rằm " + month) < phrase.start
    return named or story.is_by_the_moon()


def _is_by_the_moon(clue: Clue, day: date, story: Story) -> bool:
    """Whether a day is told by the lunar calendar, in its own words or since the one before was."""
    if clue.lunar or clue.name in _OF_TET:
        return True
    goes_on = clue.name == "mùng" or (clue.day is not None and clue.month is None)
    return goes_on and story.is_by_the_moon() and to_lunar(day)[0] == clue.day

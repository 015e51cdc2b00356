"""Two tellings to how alike they are: by what is rare in their words, by names, by their titles."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from rapidfuzz import fuzz

from timeline.events.draft.deeds import BEFALLING, CEREMONIAL, SINGULARS, answers
from timeline.events.draft.traits import NOTHING, Case
from timeline.events.language.clock import in_part, near
from timeline.events.language.words import OPPOSITES
from timeline.events.place.places import same_area
from timeline.model import EventKind

# From this likeness on two tellings of one day are one happening; below it, down to `NEAR`, an editor should look.
ALIKE = 0.40
NEAR = 0.30
# A day apart it takes more: papers that misdate a happening still tell it in much the same words.
ALIKE_APART = 0.60
# Farther apart it takes more still, and something that happens once.
ALIKE_FAR = 0.75

# Clock times of one happening differ by no more than this, in minutes.
_TIME_APART = 90
# Where each of two articles tells of so much that the other's headline names, they are on one story; what that adds.
_ONE_STORY = 0.40
_STORY = 0.25
# What it adds that a day is recalled that was another paper's news, where both name something rare; how many days
# after it a paper still brings news, and from how many on it recalls.
_RECALLED, _RARE_NAME = 0.35, 0.45
_FRESH, _LATER = timedelta(days=2), timedelta(days=5)
_NIGHT = timedelta(days=1)  # "đêm 23 rạng ngày 24/9"
# What it adds that both tell of what happens once, more where both articles name one thing that few others
# do; and what it takes that only one of them tells of such a deed.
_DEED, _DEED_TO_ONE, _OTHER_DEED = 0.15, 0.30, 0.20
# What it takes that two courts' papers call different persons the accused.
_OTHER_ACCUSED, _ACCUSED = 0.50, ("bị cáo", "bị can", "nghi phạm")
# Of a cup's matches, which round and which leg they are.
_STAGES = (
    frozenset(("bán kết", "tứ kết", "chung kết", "hạng ba", "vòng bảng")),
    frozenset(("lượt đi", "lượt về")),
)
# The weights of words are whole numbers of this unit.
_UNIT = 10_000
_FAINT = 0.15
_FAINT_PAIR = 0.4
# Less of a title than this, by weight, in the other telling: it is about something else.
_UNHEARD = 0.12


@dataclass(frozen=True, slots=True)
class Scale:
    """What each word weighs, in whole numbers so that sums hang on no order; sums made once are kept."""

    weights: Mapping[str, int]
    rarest: int
    wholes: dict[frozenset[str], int] = field(default_factory=dict)

    def weigh(self, words: frozenset[str]) -> int:
        """The weight of some words."""
        return sum(map(self.weights.__getitem__, words))

    def whole(self, words: frozenset[str]) -> int:
        """The weight of all the words of a telling, remembered."""
        weight = self.wholes.get(words)
        if weight is None:
            weight = self.wholes[words] = self.weigh(words)
        return weight


def rarity(all_words: Iterable[frozenset[str]]) -> Scale:
    """Weigh each word by how few of the tellings have it."""
    counts: Counter[str] = Counter()
    total = 0
    for words in all_words:
        counts.update(words)
        total += 1
    weights = {word: round(_rarity(count, total) * _telling(word)) for word, count in counts.items()}
    return Scale(weights, lone_weight(total))


def _telling(word: str) -> float:
    """How much a word, or a pair of words, says at all: little where every report has it."""
    parts = [part in NOTHING for part in word.split()]
    return 1.0 if not all(parts) else _FAINT if len(parts) == 1 else _FAINT_PAIR


def lone_weight(total: int) -> int:
    """The weight of a word that only one of `total` tellings has."""
    return round(_rarity(1, total))


def _rarity(count: int, total: int) -> float:
    """The weight of a word; the added constants keep weights apart in a project of a few articles."""
    return _UNIT * math.log((total + 12) / (count + 1))


def likeness(left: Case, right: Case, words: Scale, stories: Scale) -> float:
    """How alike two tellings are, 1 and more for the same words; 0 where their places rule it out.

    `words` weighs the words of tellings, `stories` the terms of their articles.
    """
    area = same_area(left.event.places, right.event.places)
    if area is False:
        return 0.0
    story = min(1.0, _one_story(left, right, stories) / _ONE_STORY)
    recalled = (_recalls(left, right) or _recalls(right, left)) and _rare(left.proper & right.proper, stories)
    score = _RECALLED if recalled else 0.0
    score += 0.45 * _shared(left.words, right.words, words)
    score += 0.20 * (_held(left.title_words, right.words, words) + _held(right.title_words, left.words, words))
    score += 0.15 * fuzz.token_set_ratio(left.traits.title, right.traits.title) / 100 + _STORY * story
    named = 0.15 if common_bearer(left, right) else 0.10 if left.names & right.names else 0.0
    score += named
    if not named and not area and story < _UNHEARD and not recalled:
        score -= 0.30  # The same words, of nobody and nowhere, in articles on other things.
    if left.occasions & right.occasions:
        score += 0.15
    elif _other_bearers(left, right) or (not recalled and _other_subjects(left, right, words)):
        score -= 0.05 + 0.35 * (1 - story)  # Two papers on one story may each tell another side of it.
    score += 0.04 if area else 0.0
    if _other_man(left, right):
        score -= _OTHER_ACCUSED if _accused(left) and _accused(right) else _OTHER_DEED * (1 - story)
    elif left.deeds & right.deeds & SINGULARS:
        score += _DEED_TO_ONE if _rare(left.things & right.things, stories) else _DEED
    elif _unheard(left, right) and _unheard(right, left):
        score -= _OTHER_DEED
    score += _clock(left, right)
    return max(0.0, score)


def _one_story(left: Case, right: Case, stories: Scale) -> float:
    """How much of the one's headline the other's article tells of, both ways, 0 to 1."""
    return (_held(left.headline, right.story, stories) + _held(right.headline, left.story, stories)) / 2


def _unheard(one: Case, two: Case) -> bool:
    """Tell whether the one tells of no deed of the other's that happens once: of a march on a groundbreaking's day."""
    return not two.deeds & one.words and bool((one.deeds | two.deeds) & CEREMONIAL)


def _other_man(left: Case, right: Case) -> bool:
    """Tell whether one thing befell different persons by what both name: two trials in one court on one day."""
    both = left.persons and right.persons and left.deeds & right.deeds & BEFALLING
    return bool(both) and not left.persons & right.persons


def _accused(case: Case) -> bool:
    """Tell whether a telling says by name whom it accuses."""
    return any(noun in case.bearers for noun in _ACCUSED)


def _recalls(later: Case, news: Case) -> bool:
    """Tell whether the one names, days later, the very day of what was the other paper's news."""
    if news.event.kind is not EventKind.MAIN or later.event.kind is not EventKind.OTHER:
        return False
    when, days = news.event.when, later.event.when
    if days.earliest > when.earliest or days.latest < when.latest or days.latest - days.earliest > _NIGHT:
        return False
    if later.names and news.names and not later.names & news.names:
        return False
    once = later.deeds & SINGULARS
    if once and not once & news.words:
        return False  # The day of a groundbreaking is recalled, and the news was of a march.
    told, fresh = _published(later), _published(news)
    return bool(told and fresh and fresh - when.latest <= _FRESH and told - when.latest >= _LATER)


def _published(case: Case) -> date | None:
    """The day on which a telling's article was published."""
    source = case.event.sources[0] if case.event.sources else None
    return source.published.day if source and source.published else None


def _rare(names: frozenset[str], stories: Scale) -> bool:
    """Tell whether one of some names that two articles share is named by few others."""
    return any(stories.weights[name] >= _RARE_NAME * stories.rarest for name in names)


def at_odds(left: Case, right: Case) -> bool:
    """Tell whether two tellings cannot be of one happening: other results, parts of the day or clock times.

    What happens once to one name may have been told of a morning by one paper and of an afternoon by another.
    """
    if left.results and right.results and not left.results & right.results:
        return True
    if answers(left.deeds, right.deeds) or answers(right.deeds, left.deeds):
        return True
    if _other_stages(left.words, right.words):
        return True
    if left.turns and right.turns and any(_opposed(left.turns, right.turns, pair) for pair in OPPOSITES):
        return True
    one, two = left.event.when, right.event.when
    if (one.earliest, one.latest) != (two.earliest, two.latest):
        return False
    if one.time and two.time:
        return abs(60 * (one.time.hour - two.time.hour) + one.time.minute - two.time.minute) > _TIME_APART
    if one.part and two.part:
        return not near(one.part, two.part) and not left.marks & right.marks
    return not (in_part(one.time, two.part) and in_part(two.time, one.part))


def _other_stages(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two tellings name different rounds, or legs, of a cup."""
    return any(one & stages and two & stages and not one & two & stages for stages in _STAGES)


def _opposed(one: frozenset[str], two: frozenset[str], pair: tuple[str, str]) -> bool:
    """Tell whether the one tells of the beginning, and the other of the end, of what one story tells of."""
    first, last = pair
    return (first in one and last not in one and last in two and first not in two) or (
        last in one and first not in one and first in two and last not in two
    )


def _clock(left: Case, right: Case) -> float:
    """What results, parts of the day and clock times say for or against one happening."""
    if at_odds(left, right):
        return -0.25
    one, two = left.event.when.part, right.event.when.part
    if not one or not two:
        return 0.0
    return 0.03 if one is two else -0.02 if near(one, two) else -0.15


def _held(some: frozenset[str], words: frozenset[str], scale: Scale) -> float:
    """How much of `some` the words hold, by weight."""
    whole = scale.whole(some)
    return scale.weigh(some & words) / whole if whole else 0.0


def common_bearer(left: Case, right: Case) -> bool:
    """Tell whether the two speak of one bridge, school, storm or man."""
    return any(names & right.bearers.get(noun, frozenset()) for noun, names in left.bearers.items())


def _other_bearers(left: Case, right: Case) -> bool:
    """Tell whether the two speak of different bridges, schools or men, and share none."""
    both = set(left.bearers) & set(right.bearers)
    apart = [noun for noun in both if not left.bearers[noun] & right.bearers[noun]]
    return bool(apart) and len(apart) == len(both)


def _other_subjects(left: Case, right: Case, words: Scale) -> bool:
    """Tell whether neither tells of what the other's title names: two meetings of one day in one hall."""
    if not left.subject or not right.subject:
        return False
    return _held(left.subject, right.words, words) < _UNHEARD and _held(right.subject, left.words, words) < _UNHEARD


def _shared(left: frozenset[str], right: frozenset[str], words: Scale) -> float:
    """The weight of the words that both have, against the lighter side."""
    common = left & right
    lighter = min(words.whole(left), words.whole(right))
    return words.weigh(common) / lighter if common and lighter else 0.0

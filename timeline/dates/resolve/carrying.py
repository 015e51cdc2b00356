"""Which date a later one without a year may take its year from."""

from timeline.model import Precision, YearFrom

from .story import Place, Story, Told

# What a later date may take its year from.
_CARRIERS = (
    Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR,
)  # fmt: skip


def carried_year(story: Story, place: Place, *, of_day: bool = True) -> Told | None:
    """The date whose year a date without one may share: a look back that goes on.

    Behind "Năm ngoái, sau Tết, …" a month goes on with that year; what is told `of_day` may be news as well.
    """
    moved = None  # the year that the story told of behind the one that it would go on with
    for told in reversed(story.told):
        if told.when.precision not in _CARRIERS or not told.binds:
            continue
        first, last = told.when.earliest.year, told.when.latest.year
        if last > first + (told.when.precision in (Precision.DAY, Precision.SEASON)):
            continue
        opened = told.place.opens and (told.place.paragraph, told.place.sentence) == (
            place.paragraph,
            place.sentence,
        )
        if told.year_from is YearFrom.STORY and _of_last_year(story, told, place, of_day=of_day):
            return None
        if not told.carries_year and not _sets_year(told, place, opened=opened):
            return None
        if told.when.precision is Precision.YEAR and not (
            told.place.paragraph == place.paragraph
            and (told.place.opens or (told.leads and not told.future) or told.year_from is YearFrom.STORY)
            and place.sentence - told.place.sentence <= told.leads
        ):
            beside = told.place[:2] == place[:2]  # "vô địch năm 2019 và giải năm 2020 hồi tháng 10"
            moved = moved or (told.when.latest.year if told.leads or beside else None)
            continue
        # "Ngày 27/1 năm ấy, …. Năm 2020, …. Năm 2024, …" has left the first of them.
        return None if moved and moved != told.when.latest.year else told
    return None


def _of_last_year(story: Story, told: Told, place: Place, *, of_day: bool) -> bool:
    """Whether it took its year from a "năm ngoái" beside it, in a sentence that is over."""
    if told.place.sentence == place.sentence and told.place.paragraph == place.paragraph:
        return False
    beside = (t for t in story.told if t.place[:2] == told.place[:2] and t.when.precision is Precision.YEAR)
    lent = (t for t in beside if t.year_from is YearFrom.PUBLISHED and not t.carries_year)
    return any(of_day or not _sets_year(t, place, opened=False) for t in lent)


def _sets_year(told: Told, place: Place, *, opened: bool) -> bool:
    """Whether it sets the year of what follows: "Năm ngoái là năm nhớ đời. Tháng 3 …", "Tết năm ngoái, … 28/1"."""
    next_one = told.place.opens and place == (told.place.paragraph, told.place.sentence + 1, True)
    return (opened or next_one) and (told.named or told.when.precision is Precision.YEAR)

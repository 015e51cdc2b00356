"""A project's files to readings, each file's on its own: from the cache where it is known, else on every core."""

from timeline.readings.copies import United, unite
from timeline.readings.gathering import Gathered, gather
from timeline.readings.nothing import check_folder, left_outside, no_article, only_by_hand

__all__ = [
    "Gathered",
    "United",
    "check_folder",
    "gather",
    "left_outside",
    "no_article",
    "only_by_hand",
    "unite",
]

"""A project's files to readings, each file's on its own: from the cache where it is known, else on every core."""

from timeline.readings.copies import United, unite
from timeline.readings.gathering import Gathered, gather
from timeline.readings.nothing import check_folder, no_article
from timeline.readings.remarks import remarks

__all__ = ["Gathered", "United", "check_folder", "gather", "no_article", "remarks", "unite"]

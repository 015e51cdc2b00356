"""A project's files to readings, each file's on its own: from the cache where it is known, else on every core."""

from timeline.readings.copies import United, unite
from timeline.readings.gathering import Gathered, gather

__all__ = ["Gathered", "United", "gather", "unite"]

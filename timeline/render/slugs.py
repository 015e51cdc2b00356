"""Legible addresses: text to lower-case ASCII words joined by hyphens, without Vietnamese marks."""

import hashlib
import re

from timeline.render.plain import folded

_LONGEST = 60


def slug(text: str) -> str:
    """Make a legible address of at most 60 characters, cut between words; "x" where nothing is left.

    >>> slug("Khánh thành cầu Đồng Tâm!")
    'khanh-thanh-cau-dong-tam'
    """
    words = re.sub(r"[^a-z0-9]+", "-", folded(text)).strip("-")
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]
    return words or "x"


def marked_slug(text: str, key: str) -> str:
    """Make a slug that is the same for the same key and different for another: a short digest ends it."""
    return f"{slug(text)}-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"

"""Readings to a timeline: mentions become events, told so that each stands alone."""

from timeline.events.drafts import drafted
from timeline.events.edit.checking import check
from timeline.events.edit.undated import silent
from timeline.events.telling import tell

__all__ = ["check", "drafted", "silent", "tell"]

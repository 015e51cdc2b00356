"""Text and reference date to mentions: the Vietnamese date reader. It knows no files and no pages."""

from .find import find

__all__ = ["find"]

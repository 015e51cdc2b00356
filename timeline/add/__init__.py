"""Addresses, files and feeds to articles in the project, as readable Markdown with front matter."""

from timeline.add.adding import Added, Adding, Fate, add

__all__ = ["Added", "Adding", "Fate", "add"]

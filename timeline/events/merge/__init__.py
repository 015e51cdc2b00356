"""Drafts of all articles to events: those of one happening come together."""

"""What can go wrong, told to the person at the keyboard: where, what is wrong, what to do."""


class TimelineError(Exception):
    """Base of every error whose message is meant for the user as it stands, in both languages."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(f"{vi}\n{en}")
        self.vi = vi
        self.en = en

    def __reduce__(self) -> tuple[type["TimelineError"], tuple[str, str]]:  # it may come from another process
        return type(self), (self.vi, self.en)


class ReadError(TimelineError):
    """A file could not be read as an article."""


class ConfigError(TimelineError):
    """A setting is missing, misspelt or of the wrong kind."""


class ThemeError(TimelineError):
    """A theme lacks a template, a string or a file, or holds a faulty one."""

"""Turn Vietnamese news articles into a browsable timeline of dated events."""

__version__ = "0.1.0"

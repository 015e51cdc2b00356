"""The whole timeline as one HTML file that needs nothing beside it: to mail to an editor, to print, to keep."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping

from markupsafe import Markup

from timeline import __version__
from timeline.config import Config
from timeline.model import EventKind, Timeline
from timeline.render import theme
from timeline.render.endnotes import endnotes
from timeline.render.files import encoded
from timeline.render.spine import spine
from timeline.render.views import look

# Within the first bytes of every file that we write: by it an export knows which file it may write over.
MARK = '<meta name="generator" content="timeline'


def write(timeline: Timeline, config: Config) -> Iterator[bytes]:
    """Yield one page with the styles and faces inside it. Raises ThemeError where the theme is at fault."""
    site = look(timeline, config, theme.load(config))
    files = {f.path: f.data for f in theme.static_files(site.theme)}
    style = _style(files)
    html = site.theme.render(
        "single.html",
        {
            "t": site.words,
            "language": site.words.language,
            "site_title": config.title,
            "site_description": config.description,
            "version": __version__,
            "style": Markup(style),
            # The policy lets in this very style and nothing else.
            "style_hash": base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            "years": spine(site.happenings, site.words),
            "endnotes": endnotes(site.events),
            "count": site.words.count("events", len(site.happenings)),
            "apart": [
                (site.words[key], site.of_kind(kind))
                for kind, key in ((EventKind.PERIOD, "periods"), (EventKind.REFERENCE, "references"))
                if site.of_kind(kind)
            ],
        },
    )
    yield encoded(html.lstrip())


def _style(files: Mapping[str, bytes]) -> str:
    """Give the style sheet with every font that it names put inside it."""

    def inside(match: re.Match[str]) -> str:
        data = base64.b64encode(files.get(f"static/{match[1]}", b"")).decode()
        return f'url("data:font/woff2;base64,{data}")'

    # Faces that only a server's pages are set in would be put in a second time.
    style = re.sub(r"@font-face \{[^}]*font-display: optional[^}]*\}", "", files["static/style.css"].decode("utf-8"))
    # A style cannot hold its own end; a theme's author has no reason to write one.
    return re.sub(r'url\("(fonts/[^"]+)"\)', inside, style).replace("</", "")

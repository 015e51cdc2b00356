"""Addresses that an event's page had or may have had, each to a page that leads on to where it is now.

An event is named after the earliest article that tells of it. When an older article is found later, the
name changes, and with it the address; links and bookmarks must not break for that.
"""

from collections.abc import Iterator
from html import escape

from timeline.model import Timeline
from timeline.render.files import File, encoded
from timeline.render.plain import one_line

# Works without scripts and from a folder: a refresh, and a link for where refreshing is off.
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={name}">
<link rel="canonical" href="{address}">
</head>
<body>
<p><a href="{name}">{title}</a></p>
</body>
</html>
"""


def pages(timeline: Timeline, language: str, base_url: str) -> Iterator[File]:
    """Make a page for every former address of an event that no other event's page stands at."""
    taken = {event.url for event in timeline.events}
    for event in timeline.events:
        name = event.url.rpartition("/")[2]
        for former in event.former:
            if former in taken:
                continue
            taken.add(former)
            title = escape(one_line(event.title))
            address = escape(base_url + event.url if base_url else name)
            html = _PAGE.format(language=language, title=title, name=escape(name), address=address)
            yield File(former, encoded(html))

"""Addresses of pages to the map that search engines read; a long one is several, and an index that names them."""

from collections.abc import Iterator, Sequence

from markupsafe import escape

from timeline.render.files import File

_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# A map holds at most so many addresses (sitemaps.org).
LENGTH = 50_000


def files(addresses: Sequence[str], base_url: str) -> Iterator[File]:
    """Write `sitemap.xml` and, where one map does not hold all, `sitemap-1.xml` and so on, which it then names."""
    if len(addresses) <= LENGTH:
        yield _file("sitemap.xml", "urlset", "url", addresses)
        return
    starts = range(0, len(addresses), LENGTH)
    names = [f"sitemap-{number}.xml" for number in range(1, len(starts) + 1)]
    yield _file("sitemap.xml", "sitemapindex", "sitemap", [f"{base_url}{name}" for name in names])
    for name, start in zip(names, starts, strict=True):
        yield _file(name, "urlset", "url", addresses[start : start + LENGTH])


def _file(name: str, whole: str, each: str, addresses: Sequence[str]) -> File:
    rows = "".join(f"<{each}><loc>{escape(address)}</loc></{each}>\n" for address in addresses)
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<{whole} xmlns="{_SPACE}">\n{rows}</{whole}>\n'
    return File(name, text.encode())

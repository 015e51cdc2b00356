"""A page's tree to the address of the article on it: what it declares, what saved it, where its buttons lead."""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from timeline.read.front_matter import address

METAS = ("og:url", "url", "twitter:url", "al:web:url", "mainentityofpage", "citation_public_url", "dc.identifier")
SHARED = ".//a[contains(@href, 'sharer') or contains(@href, 'twitter.com/intent') or contains(@href, '/share')]/@href"
PLUGINS = ".//*[contains(@class, 'fb-') or contains(@class, 'zalo')]/@data-href"
SHARE_KEYS = ("u", "url", "link", "href")
FOREIGN = ("facebook.com", "twitter.com", "x.com", "zalo.me", "youtube.com", "google.com", "linkedin.com", "t.me")


def canonical_of(tree: Any, metas: dict[str, str]) -> str | None:
    """The address that a page declares as its own; one that leads deeper than the site's front page is preferred."""
    base = address(next((node.get("href") for node in tree.iter("base")), None))
    links = (n.get("href") for n in tree.iter("link") if (n.get("rel") or "").lower() == "canonical")
    itemprops = tree.xpath(".//link[@itemprop='url' or @itemprop='mainEntityOfPage']/@href")
    said = [*links, *map(metas.get, METAS), *itemprops]
    whole = next(filter(None, map(address, said)), base)
    return deepest(_joined(whole, words) for words in said)


def supposed_of(tree: Any) -> str | None:
    """The address that a page's base or its buttons for sharing give, where it declares none."""
    base = address(next((node.get("href") for node in tree.iter("base")), None))
    if base and _leads_deep(base):
        return base
    shared = {url for url in _shared(tree) if _leads_deep(url) and not urlsplit(url).netloc.endswith(FOREIGN)}
    return shared.pop() if len(shared) == 1 else None


def place_of(thing: dict[str, Any]) -> str | None:
    """The address that a JSON-LD article gives as its own."""
    page = thing.get("mainEntityOfPage")
    said = [*(page.get(key) for key in ("@id", "url") if isinstance(page, dict)), page, thing.get("url")]
    found = deepest(address(words) for words in said if isinstance(words, str))
    return found.partition("#")[0] if found and _leads_deep(found) else None


def deepest(urls: Iterable[str | None]) -> str | None:
    """The first address that leads deeper than a front page, else the first of all."""
    found = [url for url in urls if url]
    return next(filter(_leads_deep, found), next(iter(found), None))


def _joined(whole: str | None, words: str | None) -> str | None:
    """Read an address as pages write it: whole, without its scheme, without its host."""
    words = (words or "").strip()
    if words.startswith("//"):
        return address(f"https:{words}")
    if words.startswith("/") and whole:
        return address(urljoin(whole, words))
    return address(words)


def _leads_deep(url: str) -> bool:
    parts = urlsplit(url)
    return len(parts.path.strip("/")) > 2 or bool(parts.query)


def _shared(tree: Any) -> Iterator[str]:
    for href in (*tree.xpath(SHARED), *tree.xpath(PLUGINS)):
        try:
            query = parse_qs(urlsplit(href.strip()).query)
        except ValueError:
            continue
        for words in (*(value for key in SHARE_KEYS for value in query.get(key, ())), href):
            if (url := address(words)) and "sharer" not in url:
                yield url
                break

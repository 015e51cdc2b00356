"""What must hold of every site, whatever its articles say."""

import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml import etree, html

RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
# Elements that the words of an article may never bring with them.
# Where the site is published: its page for wrong addresses names all else from there.
BELOW = "/du-an/"
ACTIVE = {"iframe", "object", "embed", "form", "base", "style", "img", "math", "template", "noscript", "video", "audio"}
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
ADDRESSES = ("href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href", "ping", "background")


def files(folder: Path) -> dict[str, bytes]:
    """Read a site from disk, but for the list of its files that timeline keeps."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".timeline"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


FINDER_ATTRIBUTES = frozenset(
    [
        "id",
        "type",
        "value",
        "autocomplete",
        "spellcheck",
        "enterkeyhint",
        "placeholder",
        "aria-label",
        "aria-keyshortcuts",
        "data-narrow",
    ]
)


def documents(site: Mapping[str, bytes]) -> dict[str, html.HtmlElement]:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    return {path: html.fromstring(data, parser=parser) for path, data in site.items() if path.endswith(".html")}


def _is_of_the_finder(element: html.HtmlElement) -> bool:
    """Whether a field is the search's own: its query, or what narrows and chooses the values of its filters."""
    return (
        element.get("type") in ("search", "checkbox")
        and bool(element.xpath("ancestor::*[@id='find']"))
        and set(element.attrib) <= FINDER_ATTRIBUTES
    )


def check_nothing_foreign_runs(site: Mapping[str, bytes]) -> None:
    for path, page in documents(site).items():
        for element in page.iter(etree.Element):
            assert element.tag not in ACTIVE, (path, element.tag)
            assert element.tag != "input" or _is_of_the_finder(element), path
            risky = [name for name in element.attrib if name.startswith("on") or name in ("style", "srcdoc")]
            assert not risky, (path, element.tag, risky)
        for script in page.iter("script"):
            source = script.get("src")
            if source is None:
                assert script.get("type") == "application/ld+json", path
                json.loads(script.text or "")
            else:
                assert not script.text, path
                assert source.removeprefix(BELOW).lstrip("./").split("/")[0] in ("static", "data"), (path, source)
        policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert len(policy) == 1, path
        assert "unsafe" not in policy[0], path


def check_addresses(site: Mapping[str, bytes]) -> None:
    """Every address leads to a file of the site or, by http or https, to the web."""
    for path, page in documents(site).items():
        for element in page.iter(etree.Element):
            for name in ADDRESSES:
                address = element.get(name)
                if address is None:
                    continue
                parts = urlsplit(address)
                assert parts.scheme in ("", "http", "https"), (path, address)
                if not parts.scheme:
                    assert not parts.netloc, (path, address)
                    assert not parts.path or _resolved(path, unquote(parts.path)) in site, (path, address)


def check_names(site: Mapping[str, bytes]) -> None:
    for path in site:
        for part in PurePosixPath(path).parts:
            assert re.fullmatch(r"[a-zA-Z0-9][a-zA-Z0-9._-]*", part), path
            assert part.split(".")[0].lower() not in RESERVED, path
            assert len(part) <= 120, path
            assert not part.endswith("."), path
    assert len({path.lower() for path in site}) == len(site)


def check_characters(site: Mapping[str, bytes]) -> None:
    for path, data in site.items():
        if not path.startswith("static/"):
            found = HIDDEN.search(data.decode("utf-8"))
            assert not found, (path, found)


def check_scripts_of_data(site: Mapping[str, bytes]) -> None:
    """Data that a page loads as a script holds no text that could end a script, nor a line that JavaScript breaks."""
    for path, data in site.items():
        if path.endswith(".js") and not path.startswith("static/"):
            text = data.decode("utf-8")
            assert not re.search(r"</script|<!--|\u2028|\u2029", text, re.IGNORECASE), path


CHECKS = (check_nothing_foreign_runs, check_addresses, check_names, check_characters, check_scripts_of_data)


def _resolved(page: str, path: str) -> str:
    if path.startswith(BELOW):
        return path.removeprefix(BELOW)
    parts = list(PurePosixPath(page).parent.parts)
    for part in PurePosixPath(path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)

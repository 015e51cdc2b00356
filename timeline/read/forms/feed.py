"""An RSS or Atom file to drafts, one for each entry.

`lxml` rather than a feed library, for one reason: those fold Dublin Core's date of publication and Atom's
date of update into one field, and only the former dates an article.
"""

import re
from typing import Any

from timeline.errors import ReadError
from timeline.model import Meta, Notice, Published, PublishedFrom
from timeline.read.draft import Draft
from timeline.read.front_matter import address
from timeline.read.houses import house_of
from timeline.read.html.markup import clean_paragraphs, plain_or_html
from timeline.read.html.titles import house_of_feed
from timeline.read.published import published_in

PUBLISHED = ("pubdate", "published", "issued", "date", "created", "datepublished")
TEXTS = ("encoded", "content", "body", "fulltext", "description", "summary")
NO_PUBLICATION = Notice(
    "Mục này chỉ có ngày cập nhật, không có ngày đăng; ngày cập nhật không được dùng làm ngày đăng.",
    "This entry has only a date of update and none of publication; the former is not taken for the latter.",
)


def read_feed(data: bytes, name: str) -> list[Draft]:
    """Read every entry of an RSS, RDF or Atom file. Raises ReadError where the file is no feed."""
    root = _tree(data)
    entries = [node for node in root.iter() if _name(node) in ("item", "entry")] if root is not None else []
    if not entries:
        raise ReadError(
            f"{name}: tệp XML này không phải nguồn tin RSS hay Atom có bài. Hãy tải lại nguồn tin.",
            f"{name}: this XML is no RSS or Atom feed with entries. Fetch the feed again.",
        )
    channel = next((node for node in root.iter() if _name(node) in ("channel", "feed")), root)
    source = house_of_feed(_text(channel, "title"))
    return [_draft(entry, source) for entry in entries]


def _tree(data: bytes) -> Any:
    """Parse leniently, with no entity of the file's own expanded and nothing fetched."""
    from lxml import etree

    if b"<!ENTITY" in data[:20000]:
        return None
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _draft(entry: Any, source: str | None) -> Draft:
    content = next(filter(None, (_text(entry, name) for name in TEXTS)), "")
    summary = _text(entry, "description") or _text(entry, "summary")
    paragraphs = plain_or_html(content)
    if summary and content != summary:
        lead = clean_paragraphs(summary)
        paragraphs = [p for p in lead if all(p.text[:60] not in q.text for q in paragraphs[:3])] + paragraphs
    published = _published(entry)
    updated = _text(entry, "updated") or _text(entry, "modified")
    title = " ".join(p.text for p in clean_paragraphs(_text(entry, "title") or "")) or None
    warnings = (NO_PUBLICATION,) if published is None and updated else ()
    return Draft(tuple(paragraphs), title, published, _meta(entry, source), warnings)


def _published(entry: Any) -> Published | None:
    said = (_text(entry, name) for name in PUBLISHED)
    return next(filter(None, (published_in(value, PublishedFrom.METADATA) for value in said if value)), None)


def _meta(entry: Any, source: str | None) -> Meta:
    authors = [_text(node, "name") or _inner(node) for node in entry if _name(node) in ("author", "creator")]
    tags = [node.get("term") or _inner(node) for node in entry if _name(node) == "category"]
    image = next(
        (node.get("url") for node in entry.iter() if _name(node) in ("thumbnail", "enclosure", "content")), None
    )
    names = (re.sub(r"^\S+@\S+\s*\((.*)\)$", r"\1", author) for author in authors if author)
    link = _link(entry)
    return Meta(
        author=", ".join(dict.fromkeys(name for name in names if "@" not in name)) or None,
        source=_taken_from(entry) or house_of(link) or source,
        url=link,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        image=address(image),
    )


def _taken_from(entry: Any) -> str | None:
    """The house that an entry of an aggregator's feed is taken from: `<source url="...">VnExpress</source>`."""
    node = next((node for node in entry if _name(node) == "source"), None)
    return house_of_feed(_text(node, "title") or (node.text or "").strip() or None) if node is not None else None


def _link(entry: Any) -> str | None:
    links = [node for node in entry if _name(node) == "link"]
    alternate = [node for node in links if node.get("rel", "alternate") == "alternate"]
    for node in alternate or links:
        if url := address(node.get("href") or node.text):
            return url
    return address(_text(entry, "guid") or _text(entry, "id"))


def _text(node: Any, name: str) -> str | None:
    """The text of the first child of that local name; XHTML content as its markup."""
    from lxml import etree

    for child in node:
        if _name(child) == name:
            if len(child):
                return "".join(etree.tostring(part, encoding="unicode", method="html") for part in child) or None
            if (text := (child.text or "").strip()) and not child.get("medium"):
                return text
    return None


def _inner(node: Any) -> str:
    return " ".join("".join(map(str, node.itertext())).split())


def _name(node: Any) -> str:
    return node.tag.rsplit("}", 1)[-1].lower() if isinstance(node.tag, str) else ""

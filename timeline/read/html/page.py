"""A saved web page to its draft: what it declares, its headline, its body and the lines between them."""

import re
from dataclasses import replace
from itertools import islice
from typing import Any

from timeline.errors import ReadError
from timeline.model import PublishedFrom
from timeline.read.decode import refuse_font_encodings
from timeline.read.draft import Draft
from timeline.read.houses import is_called
from timeline.read.html.captions import name_captions
from timeline.read.html.declared import Declared, declared
from timeline.read.html.listing import is_listing
from timeline.read.html.markup import inner_text, paragraphs_of
from timeline.read.html.others import drop_lists, drop_others
from timeline.read.html.owner import as_titled, owner_of
from timeline.read.html.picture import first_picture
from timeline.read.html.pruning import names_of, prune
from timeline.read.html.shown import marked_author, shown_author, shown_tags, shown_time
from timeline.read.html.story import Story, find_story
from timeline.read.lines.addresses import address_in
from timeline.read.lines.bylines import Byline, byline, is_byline
from timeline.read.lines.kinds import is_prose
from timeline.read.lines.publication import Strength, publication_line
from timeline.read.lines.stamps import stamps
from timeline.read.paragraph import Paragraph
from timeline.read.published import published_in

CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
# What a browser, SingleFile and HTTrack write at the head of a page that they save.
SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)(?P<browser>\S+)\s*-->|Page saved with SingleFile\s+url:\s*(?P<single>\S+)"
    r"|Mirrored from (?P<mirror>\S+) by HTTrack)"
)
OF_SITE = re.compile(r"(?:tin|báo|đọc báo)\s(?:nóng|mới|nhanh|tức|hot|online|điện tử|24h)", re.IGNORECASE)
FEW_TAGS = 3  # that an article's words need not hold
BEFORE, BETWEEN, AFTER = 8, 14, 5  # paragraphs about headline and body that may belong to them
NOT_FOUND = re.compile(
    r"không tìm thấy|không tồn tại|not found|\b(?:404|403|500)\b|đăng nhập|truy cập bị từ chối", re.IGNORECASE
)
MOST_ELEMENTS = 40_000  # on a page; more is a bomb, or a table that tells no story
TITLE_MARK, BODY_MARK, END_MARK = "\ue002", "\ue003", "\ue004"  # private letters, which no font and so no page has


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page's own head names."""
    found = CHARSET.search(data[:4096])
    return found[1].decode("ascii", "replace") if found else None


def read_page(text: str, name: str, *, url: str | None = None) -> list[Draft]:
    """Read one saved page as one article. Raises ReadError for a page that holds none: an index, a login, an error."""
    tree = parse(text)
    if tree is None:
        raise no_article(name)
    alive = list(
        islice(tree.iter(), MOST_ELEMENTS + 1)
    )  # lxml makes an element anew, slowly, each time that nothing holds it
    if len(alive) > MOST_ELEMENTS:
        raise no_article(name)
    says = declared(tree, saved_from=url or _saved_address(text))
    tags, marked = shown_tags(tree), marked_author(tree)
    owner = None if says.meta.source or says.site else as_titled(owner_of(tree), tree)
    prune(tree)
    for stamp in tree.iter("span"):
        if "location" in names_of(stamp) and stamp.tail:  # a place before the lead, parted from it by colour alone
            stamp.tail = f" - {stamp.tail.lstrip(' -')}"
    refuse_font_encodings(" ".join(inner_text(part) for part in tree.iter("title", "body")), name)
    story = find_story(tree, says.title, sure=says.headlined)
    if story.body is None or is_listing(story, says) or (story.prose < 400 and NOT_FOUND.search(story.title or "")):
        raise no_article(name)
    author = says.meta.author or marked or shown_author(tree)
    published = says.published or published_in(shown_time(tree, story.title_node), PublishedFrom.METADATA)
    about = _cleared(story)
    image, caption = first_picture(story.body if about is None else about, story.title_node, says.meta.url)
    paragraphs = _paragraphs(story, about)
    if not any(len(p.text) > 40 for p in paragraphs):
        raise no_article(name)
    del alive
    site, doubtful = says.site or owner, says.updated_only
    tags = tags or _of_article(says, story.title or "", paragraphs, says.meta.source or site or "")
    meta = replace(says.meta, author=author, tags=tags, image=says.meta.image or image, image_caption=caption)
    return [Draft(tuple(paragraphs), story.title, published, meta, doubtful=doubtful, site=site, also=says.also)]


def _of_article(says: Declared, title: str, paragraphs: list[Paragraph], house: str) -> tuple[str, ...]:
    """The declared tags without the house's name, unless they are the site's: the text has none of them.

    Where no article is declared, tags that name the house are the site's too.
    """
    told = (tag for tag in says.meta.tags if not OF_SITE.match(tag) and tag.casefold() != title.casefold())
    tags = tuple(tag for tag in told if not is_called(tag, house, says.meta.url))
    text = " ".join((title, *(p.text for p in paragraphs))).casefold()
    named = any(tag.casefold() in house.casefold() for tag in says.meta.tags if " " in tag)
    if any(tag.casefold() in text for tag in tags):
        return tags if says.article or not named else ()
    return tags if says.article and len(tags) < FEW_TAGS else ()


def _saved_address(text: str) -> str | None:
    """The address that whatever saved a page wrote into it."""
    saved = SAVED_FROM.search(text[:3000])
    if saved is None:
        return None
    return saved["browser"] or saved["single"] or f"http://{saved['mirror']}"


def parse(text: str) -> Any:
    """Parse HTML as leniently as browsers do; None where there is no element in it."""
    from lxml import etree, html

    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=False, encoding=None)
    try:
        return html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def no_article(name: str) -> ReadError:
    return ReadError(
        f"{name}: trang này không phải một bài viết (có thể là trang chủ, trang mục lục hay trang lỗi). "
        "Hãy mở đúng bài rồi lưu lại.",
        f"{name}: this page is no article (it may be a front page, a list or an error page). "
        "Open the article and save it.",
    )


def _cleared(story: Story) -> Any:
    """Take other articles out of a story and name its captions; return what holds headline and body, if anything."""
    drop_others(story.body)
    about = None if story.title_node is None else _about_both(story.title_node, story.body)
    if about is not None:
        drop_lists(about, (story.title_node, story.body))
    name_captions(story.body if about is None else about)
    return about


def _paragraphs(story: Story, about: Any) -> list[Paragraph]:
    """Set the page from the headline to the end of the body; of what stands before, only a date line counts."""
    if about is None:  # no headline on the page, or one that went with what is not the article's
        return paragraphs_of(story.body)
    if _contains(story.body, story.title_node):
        around = _marked(story.body, story.title_node, None)
        before, between, body, after = _split(around, [])
    else:
        body = paragraphs_of(story.body)
        root = story.body.getroottree().getroot()
        _mark_end(about)
        before, between, body, after = _split(_marked(root, story.title_node, story.body), body)
    body = [p for n, p in enumerate(body) if n == 0 or p.text != body[n - 1].text or not is_prose(p.text)]
    opening = next((n for n, p in enumerate(body) if is_prose(p.text)), 0)
    body = [p for n, p in enumerate(body) if p.text != story.title and (n >= opening or _says_something(p.text))]
    between = [
        p for n, p in enumerate(between) if n == 0 or p.text != between[n - 1].text
    ]  # for wide and narrow screens
    head = [p for p in between[:BETWEEN] if p.text not in {q.text for q in body} and _says_something(p.text)]
    tail = [p for p in after[:AFTER] if byline(p.text) != Byline() or _labelled(p.text) or _gives_address(p.text)]
    return [*_dated(before[-BEFORE:], [*head, *body[:3]]), *head, *body, *tail]


def _dated(before: list[Paragraph], after: list[Paragraph]) -> list[Paragraph]:
    """Take the date line over the headline where none stands under it; one without a clock time is today's date."""
    if any(publication_line(p.text) for p in after):
        return []
    reads = [(p, publication_line(p.text)) for p in before]
    return [p for p, read in reads if read and (read.stamp.at or read.strength is Strength.LABELLED)][-1:]


def _says_something(line: str) -> bool:
    """Whether a line under the headline is more than a button ("In") or a name and a day run together."""
    if publication_line(line) or is_byline(line):
        return True
    return len(line.split()) > (12 if stamps(line) else 3)


def _gives_address(line: str) -> bool:
    return address_in(line, alone=False) is not None


def _labelled(line: str) -> bool:
    read = publication_line(line)
    return read is not None and read.strength in (Strength.LABELLED, Strength.UPDATE)


def _split(
    around: list[Paragraph], body: list[Paragraph]
) -> tuple[list[Paragraph], list[Paragraph], list[Paragraph], list[Paragraph]]:
    """Part the paragraphs at the marks of headline and body; a headline inside the body parts it."""
    texts = [p.text for p in around]
    end = next((i for i, text in enumerate(texts) if END_MARK in text), len(texts))
    around, texts = around[:end], texts[:end]
    title = next((i for i, text in enumerate(texts) if TITLE_MARK in text), -1)
    at = next((i for i, text in enumerate(texts) if BODY_MARK in text), None)
    if at is None:
        return around[: max(title, 0)], [], around[title + 1 :], []
    if at < title:  # a page that shows its headline under the body: nothing stands between
        return around[:at], [], body, around[at + 1 : title]
    return around[: max(title, 0)], around[title + 1 : at], body, around[at + 1 :]


def _mark_end(common: Any) -> None:
    """Mark where the innermost element that holds headline and body ends: a writer's name stands before that."""
    common.append(common.makeelement("p"))
    common[-1].text = END_MARK
    for node in (common, *common.iterancestors()):  # what follows is never looked at
        for after in list(node.itersiblings()) if node.getparent() is not None else ():
            node.getparent().remove(after)


def _about_both(title: Any, body: Any) -> Any:
    """The innermost element that holds headline and body; None where no element holds both any more."""
    above = [body, *body.iterancestors()]
    return next((node for node in (title, *title.iterancestors()) if any(node is other for other in above)), None)


def _marked(root: Any, title: Any, body: Any) -> list[Paragraph]:
    """Set a part of the page with marks in place of headline and body."""
    for node, mark in ((title, TITLE_MARK), (body, BODY_MARK)):
        if node is not None:
            tail = node.tail
            node.clear()
            node.tag, node.text, node.tail = "p", mark, tail
    return paragraphs_of(root)


def _contains(outer: Any, inner: Any) -> bool:
    return any(node is outer for node in inner.iterancestors())

"""A body's tree to the same tree without other articles: their cards, teasers, and paragraphs that are one link."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from timeline.read.html.listing import LEAST_TITLE, stands_alone
from timeline.read.html.markup import inner_text
from timeline.read.html.pruning import drop
from timeline.read.lines.boilerplate import junk
from timeline.read.lines.marks import Junk

MOST_SUMMARY = 300  # characters under the title of another article in a box
LONGEST_LABEL = 40  # letters
LONGEST_DATE = 14  # letters beside it: "(15/10/2023)"
SEVERAL = 3  # cards beside one another, which no article has


def drop_others(body: Any) -> None:
    """Take out of a body what shows or links to other articles."""
    _drop_cards(body)
    _drop_rows_of_cards(body)
    _drop_lone_links(body)


def drop_lists(about: Any, kept: Iterable[Any]) -> None:
    """Take out, of what stands about a body, lists that hold nothing but links to other articles."""
    needed = {above for node in kept if node is not None for above in (node, *node.iterancestors())}
    for node in list(about.iter("ul", "ol")):
        items = [item for item in node if item.tag == "li"]
        if node in needed or node.getparent() is None or not items:
            continue
        if all(_is_link(item) for item in items):
            _drop_with_label(node)


def _is_link(item: Any) -> bool:
    """Whether an item of a list is one link whose words may be a headline."""
    links = list(item.iter("a"))
    return len(links) == 1 and LEAST_TITLE < len(inner_text(item)) <= len(inner_text(links[0])) + LONGEST_DATE


def _drop_cards(body: Any) -> None:
    """Take out the boxes that show another article: a heading that is a link, with a line or two of summary."""
    for heading in list(body.iter("h2", "h3", "h4", "h5")):
        link = heading.find(".//a")
        if link is None or len(inner_text(link)) < 20 or len(inner_text(link)) * 5 < len(inner_text(heading)) * 4:
            continue
        card = None
        for above in heading.iterancestors():
            if above is body or len(inner_text(above)) > len(inner_text(heading)) + MOST_SUMMARY:
                break
            card = above
        if card is not None and card.getparent() is not None:
            _drop_with_label(card)


def _drop_rows_of_cards(body: Any) -> None:
    """Take out cards that stand beside one another, each a link by itself with a few words, whatever their markup."""
    links = [link for link in body.iter("a") if stands_alone(link) and not (link.get("href") or "").startswith("#")]
    held = Counter(above for link in links for above in link.iterancestors())
    rows: dict[Any, list[Any]] = {}
    for link in links:
        card = _card(link, body, held)
        rows.setdefault(card.getparent(), []).append(card)
    for cards in rows.values():
        if len(cards) >= SEVERAL:
            for card in cards:
                drop(card)


def _card(link: Any, body: Any, held: Mapping[Any, int]) -> Any:
    """The widest element about a link that holds hardly more than it; `held` counts the links in each element."""
    card, most = link, len(inner_text(link)) + MOST_SUMMARY
    for above in link.iterancestors():
        if above is body or held[above] > 1 or len(inner_text(above)) > most:
            break
        card = above
    return card


def _drop_lone_links(body: Any) -> None:
    """Take out what is nothing but a link: teasers, and paragraphs that are another article's title."""
    for teaser in list(body.iter("a")):
        if teaser.getparent() is not None and any(
            teaser.find(f".//{tag}") is not None for tag in ("h2", "h3", "h4", "p", "div")
        ):
            _drop_with_label(teaser)
    for node in list(body.iter("p", "div", "li", "td", "blockquote", "article", "section", "h3", "h4", "h5")):
        links = list(node.iter("a"))
        if not links or node.getparent() is None or node.find(".//p") is not None:
            continue
        text, linked = _unlabelled(node), sum(len(inner_text(link)) for link in links)
        spelt = "://" in text  # "Nguồn: http://bao.example/1.html" may be where this article stands
        alone = len(text) > 25 and linked * 10 >= len(text) * 9 and not text.endswith((".", "!", "?"))
        if alone and not spelt and node is not body:
            _drop_with_label(node)


def _unlabelled(node: Any) -> str:
    """The text of an element without the words that head it: "Tin liên quan", over the links to others."""
    text = inner_text(node)
    first = " ".join((node.text or "").split()) or (inner_text(node[0]) if len(node) and node[0].tag != "a" else "")
    headed = 0 < len(first) < LONGEST_LABEL and text.startswith(first) and junk(first) is Junk.BOX
    return text[len(first) :].strip() if headed else text


def _drop_with_label(node: Any) -> None:
    """Take out another article's link, and the words that head it: "Đọc thêm"."""
    first = node
    while first.getprevious() is None and first.getparent() is not None and not (first.getparent().text or "").strip():
        first = first.getparent()
    label = first.getprevious()
    if label is not None and len(words := inner_text(label)) < LONGEST_LABEL and words and junk(words) is Junk.BOX:
        drop(label)
    drop(node)

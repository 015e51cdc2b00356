"""A page's tree to what the page declares about its article: JSON-LD, meta tags, microdata."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from timeline.model import Meta, Published, PublishedFrom
from timeline.read.front_matter import NO_META, address, meta_of
from timeline.read.houses import best_name, house_of, is_address, tidy
from timeline.read.html.place import canonical_of, deepest, place_of, supposed_of
from timeline.read.html.titles import site_in, without_site
from timeline.read.lines.bylines import writer
from timeline.read.lines.stamps import VIETNAM
from timeline.read.published import published_in

ARTICLE_TYPES = re.compile(
    r"(?:^|\W)(?:(?:News|Report|Opinion|Review|Analysis|Background|Satirical|Tech|Advertiser|Scholarly|Social|Blog)?"
    r"(?:Article|Posting|NewsArticle)|Blog(?:Posting)?|LiveBlogPosting|Report)$",
    re.IGNORECASE,
)
LONGEST_TIME = 60  # characters
INDEX_TYPES = re.compile(r"(?:CollectionPage|ItemList|SearchResultsPage|WebSite|ProfilePage)$", re.IGNORECASE)
# Names under which a page's head gives the day of publication; the first group is plain, the second may mean the visit.
PLAIN_DATES = """
article:published_time article:published og:article:published_time og:published_time published_time datepublished
pubdate publishdate publish-date publish_date published-date publication_date publication-date originalpublicationdate
dc.date.issued dcterms.issued dcterms.created dc.created dc.date.created article.published article.created
parsely-pub-date sailthru.date cxenseparse:recs:publishtime bt:pubdate article_date_original rnews:datepublished
displaydate create_date created-date date_published citation_online_date citation_publication_date citation_date
"""
WEAK_DATES = ("dc.date", "dcterms.date", "date", "dc:date")
RDFA = ".//body//*[@content][contains(@property, 'datePublished') or contains(@property, ':created')]" + (
    " | .//body//*[@content][contains(@property, 'dateCreated')]"
)
AUTHORS = (
    "article:author", "author", "dc.creator", "citation_author", "dc.creator.personalname", "parsely-author",
    "dable:author", "sailthru.author", "rnews:creator", "cxenseparse:author", "byl",
)  # fmt: skip
SEVERAL = ("article:tag", "article:author", "author", "citation_author", "dc.creator")
ACCOUNT = re.compile(r"[a-z0-9][a-z0-9._-]*$|\S+@\S+$")  # with which somebody logs in: "lethuha", "btv01"
RIGHTS = re.compile(r"^(?:©|copyright|bản quyền|thuộc|by|\(c\)|[\s\d–—:,.-])+", re.IGNORECASE)
UPDATES = ("article:modified_time", "og:updated_time", "lastmod", "last-modified", "datemodified", "dcterms.modified")
ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)", re.IGNORECASE)
REPRINTED = re.compile(r"(?:báo|tạp chí|thời báo|đài)\s+[A-ZĐÀ-Ỹ]", re.IGNORECASE)
# What stands where a system was told no author: an address, the site, whoever keeps it.
PROGRAM = re.compile(
    r"https?:|(?:báo|tạp chí|cổng|trang (?:tin|thông tin)|admin\w*|super ?user|administrator|quản trị|webmaster|editor"
    r"|user ?\d*|system|root|anonymous|khách)\b|\S+\.\S{2,4}$",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:báo|tạp chí|điện tử|online)\b|\W+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page declares. `updated_only` says that its date of publication equals that of an update.

    `site` is a name of the house that stands in the page's title alone, `also` what else it says of its publication;
    `headlined` says that the title is declared as the article's and not only as the page's.
    """

    title: str | None = None
    published: Published | None = None
    meta: Meta = NO_META
    updated_only: bool = False
    article: bool = False
    index: bool = False
    site: str | None = None
    also: tuple[Published, ...] = ()
    headlined: bool = False


def declared(tree: Any, *, saved_from: str | None = None) -> Declared:
    """Gather what a page's JSON-LD and meta tags say of the article on it."""
    metas = _metas(tree)
    things = list(_things(tree))
    own = canonical_of(tree, metas)
    article = _article(things, own, metas.get("og:title", ""))
    said = deepest((own, place_of(article), address(saved_from)))
    canonical = _live(deepest((said, supposed_of(tree) if said is None else None)))
    named = {str(thing.get("@id")): thing for thing in things if thing.get("name")}
    article |= {key: _resolved(article[key], named) for key in ("author", "publisher") if key in article}
    dates, modified = _dates(article, metas, tree)
    published = dates[0] if dates else None
    known = _known(article, metas, canonical)
    title = _plain(article.get("headline") or article.get("name")) or _plain(metas.get("og:title"))
    whole = _plain(tree.findtext(".//title"))
    kinds = [str(thing.get("@type")) for thing in things]
    bare = str(known["source"]) if is_address(known["source"]) else None  # says less than a name in the page's title
    site = site_in(whole, title, tree)
    return Declared(
        title=without_site(title or whole, known | {"source": site} if bare or not known["source"] else known),
        site=site or bare,
        published=published,
        meta=meta_of(known | {"source": None} if bare else known),
        updated_only=bool(published and modified and published.at and published.at == modified.at),
        also=tuple(other for other in dates if published and other.at != published.at),
        article=bool(article) or metas.get("og:type", "").lower() in ("article", "newsarticle"),
        headlined=bool(title),
        index=metas.get("og:type", "").lower() == "website" or any(INDEX_TYPES.search(kind) for kind in kinds),
    )


def _metas(tree: Any) -> dict[str, str]:
    """Collect meta tags by lower-case name; of several with one name the first counts, but each tag and author."""
    metas: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or ""
        content = (node.get("content") or "").strip()
        known = metas.get(name.lower(), "")
        if name.lower() in SEVERAL and known and not known.startswith("http"):
            metas[name.lower()] += "" if content in known or content.startswith("http") else f", {content}"
        elif name.lower() in SEVERAL and content:
            metas[name.lower()] = content
        elif name and content:
            metas.setdefault(name.lower(), content)
    return metas


def _resolved(value: object, named: dict[str, dict[str, Any]]) -> object:
    """Put in place of what only points at a person or a house (`{"@id": ...}`) the object that names it."""
    if isinstance(value, list):
        return [_resolved(one, named) for one in value[:20]]
    return named.get(str(value.get("@id")), value) if isinstance(value, dict) and "name" not in value else value


def _live(url: str | None) -> str | None:
    """The address of a page itself rather than that of its copy in the Wayback Machine."""
    return ARCHIVED.sub("", url) if url else None


def _things(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of the page's JSON-LD, those inside `@graph` and `mainEntity` too, lists of links not."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        todo = [_json(script.text or "")]
        while todo:
            thing = todo.pop(0)
            if isinstance(thing, list):
                todo.extend(thing[:200])
            elif isinstance(thing, dict):
                yield thing
                todo.extend(thing[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in thing)


def _json(text: str) -> Any:
    """Read JSON-LD as papers write it: in CDATA, with raw line ends in strings, with a comma too many."""
    text = re.sub(r"^\s*(?://)?\s*<!\[CDATA\[|(?://)?\s*\]\]>\s*$|^\s*<!--|-->\s*$", "", text).strip().rstrip(";")
    for candidate in (text, re.sub(r",\s*([}\]])", r"\1", text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return {key: found[1] for key, pattern in LOOSE.items() if (found := pattern.search(text))}


LOOSE = {
    "@type": re.compile(r'"@type"\s*:\s*"(\w*Article|BlogPosting)"'),
    "headline": re.compile(r'"headline"\s*:\s*"((?:[^"\\]|\\.)+)"'),
    "datePublished": re.compile(r'"datePublished"\s*:\s*"([^"]+)"'),
    "dateModified": re.compile(r'"dateModified"\s*:\s*"([^"]+)"'),
}


def _article(things: list[dict[str, Any]], canonical: str | None, title: str) -> dict[str, Any]:
    """Choose the page's own article among its JSON-LD: by address, by headline, else the first."""
    articles = [t for t in things if any(ARTICLE_TYPES.search(str(kind)) for kind in _many(t.get("@type")))]
    if not articles:
        return {}

    def own(thing: dict[str, Any]) -> bool:
        urls = {str(thing.get("url")), str(thing.get("@id")), str(thing.get("mainEntityOfPage"))}
        entity = thing.get("mainEntityOfPage")
        if isinstance(entity, dict):
            urls |= {str(entity.get("@id")), str(entity.get("url"))}
        return bool(canonical) and canonical in urls

    def titled(thing: dict[str, Any]) -> bool:
        headline = _plain(thing.get("headline")) or ""
        return len(headline) > 10 and headline.casefold()[:60] in title.casefold()

    return next(filter(own, articles), None) or next(filter(titled, articles), None) or articles[0]


def _many(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _dates(article: dict[str, Any], metas: dict[str, str], tree: Any) -> tuple[list[Published], Published | None]:
    """Find the declared times of publication, best evidence first, and that of the last update."""
    itemprops = (
        node.get("content") or node.get("datetime") or _in_words(node)
        for node in tree.xpath(".//*[@itemprop='datePublished' or @pubdate][not(self::meta[ancestor::head])]")
    )
    blogged = {
        _blogged(node) for node in tree.iter("abbr") if "ublished" in f"{node.get('class')} {node.get('itemprop')}"
    }
    said = [article.get("datePublished"), *(metas.get(name) for name in PLAIN_DATES.split()), *itemprops]
    said += blogged if len(blogged) == 1 else []
    created = {node.get("content") for node in tree.xpath(RDFA)}
    said += created if len(created) == 1 else []
    said += [article.get("dateCreated"), article.get("uploadDate"), *(metas.get(name) for name in WEAK_DATES)]
    published = [moment for value in said if (moment := _moment(value))]
    changed = [article.get("dateModified"), *(metas.get(name) for name in UPDATES)]
    return published, next(filter(None, (_moment(value) for value in changed)), None)


def _in_words(node: Any) -> str | None:
    """What an element shows, where it is short; a blog's `<abbr>` shows the clock time alone."""
    words = " ".join("".join(node.itertext()).split())
    return words if node.tag != "abbr" and len(words) <= LONGEST_TIME else None


def _blogged(node: Any) -> object:
    """The time of a blog's entry: the same moment in Vietnam's zone where that is the clock time which it shows."""
    said = published_in(node.get("title"), PublishedFrom.METADATA)
    local = said.at.astimezone(VIETNAM) if said and said.at else None
    shown = "".join(node.itertext()).strip()
    return local if local and shown == f"{local:%H:%M}" else node.get("title")


def _moment(value: object) -> Published | None:
    value = value[0] if isinstance(value, list) and value else value
    return published_in(value, PublishedFrom.METADATA) if value else None


def _known(article: dict[str, Any], metas: dict[str, str], canonical: str | None) -> dict[str, object]:
    """Name author, source, address, tags and image as our own fields; the house is not its own author."""
    names = ("og:site_name", "application-name", "dc.publisher", "citation_publisher", "apple-mobile-web-app-title")
    rights = (RIGHTS.sub("", metas.get(name, "")) for name in ("copyright", "dc.rights", "rights"))
    owner = next(filter(REPRINTED.match, rights), None)
    source = best_name(map(_plain, (article.get("publisher"), *map(metas.get, names), owner)))
    named = house_of(canonical)
    candidates = [article.get("author"), article.get("creator"), *map(metas.get, AUTHORS), _written_by(metas)]
    authors = (_writers(said, (source or "", named or "")) for said in candidates if said)
    image = article.get("image") or metas.get("og:image")
    return {
        "author": next(filter(None, authors), None),
        "source": _reprinted(_plain(article.get("author")), (source, named)) or named or source,
        "url": canonical,
        "tags": article.get("keywords")
        or metas.get("article:tag")
        or metas.get("news_keywords")
        or metas.get("keywords"),
        "image": image[0] if isinstance(image, list) and image else image,
    }


def _written_by(metas: dict[str, str]) -> str | None:
    """The author in a card: `twitter:label1` says what `twitter:data1` is."""
    label = metas.get("twitter:label1", "").lower()
    return metas.get("twitter:data1") if "by" in label or "bởi" in label or "tác giả" in label else None


def _writers(said: object, houses: tuple[str, str]) -> str | None:
    """The names of an author as declared, without houses, programs and accounts among them."""
    names = filter(None, map(_plain, _many(said)))
    kept = [name for name in names if not any(_is_house(name, house) for house in houses) and not ACCOUNT.match(name)]
    return ", ".join(dict.fromkeys(writer(name) or name for name in kept)) or None


def _reprinted(author: str | None, houses: Iterable[str | None]) -> str | None:
    """The paper that an aggregator names as the author of what it took over; None where it is the house itself."""
    if not author or not REPRINTED.match(author):
        return None
    own = [core for house in houses if (core := OWN.sub("", house or "").casefold().strip())]
    taken = OWN.sub("", author).casefold().strip()
    return tidy(author) if taken and own and not any(core in taken or taken in core for core in own) else None


def _is_house(name: str, house: str) -> bool:
    """Whether an author's name is that of the house, of its site, or of a program."""
    other = house.casefold()
    for one in (name.casefold(), tidy(name).casefold()):
        if other and (other.startswith(one) or one.startswith(other)):
            return True
    return PROGRAM.match(name) is not None


def _plain(value: object) -> str | None:
    """Bring a value of JSON-LD or a meta tag to one line of text, its entities resolved."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    if isinstance(value, list):
        return ", ".join(filter(None, map(_plain, value[:20]))) or None
    return " ".join(html.unescape(html.unescape(str(value))).split()) or None if value else None

"""One article to the drafts of its events: each happening told so that it stands alone."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from timeline.config import Editorial
from timeline.events.draft.cutting import shorten
from timeline.events.draft.deeds import deeds_of
from timeline.events.draft.gathering import Happening, happenings
from timeline.events.draft.headlines import dated_headline, fits, serves, speaks_of
from timeline.events.draft.leaning import introducing, leaning, points
from timeline.events.draft.naming import period_title, reference_title
from timeline.events.draft.people import people_of
from timeline.events.draft.setting import Setting
from timeline.events.draft.standing import DEED_AT, HAPPENS_AT, ONCE_AT, Place, at_head
from timeline.events.draft.subjects import named
from timeline.events.draft.tellings import Telling
from timeline.events.draft.titles import clause_title, clean, headless
from timeline.events.draft.traits import Traits, story_of, traits_of
from timeline.events.identity import telling_id
from timeline.events.language.folding import keywords, slug
from timeline.events.language.sentences import sentences
from timeline.events.language.terms import level
from timeline.events.place.gazetteer import TODAY
from timeline.events.place.places import abroad, home_provinces, places_of
from timeline.events.tags import tags_of
from timeline.model import Event, EventKind, Reading, Source

_SUMMARY = 320
# A title with fewer letters says nothing without its date.
_SHORT = 12
# Who is called so was named before.
_PERSON_AGAIN = re.compile(r"(?:Ông|Bà|Anh|Chị|Cô|Cụ|Họ)\s")
# A match of another day may be played anywhere.
_MATCH = re.compile(
    r"(?<!\w)(?:trên sân|sân khách|làm khách|trận đấu|lượt trận|lượt đi|lượt về|bán kết|chung kết|vòng \d)(?!\w)",
    re.IGNORECASE,
)
# What is told of so many days before and after is where its article is.
_THESE_DAYS = 45
# With fewer it can hardly tell who did what.
_TELLING = 20
# What an article says of a happening at so many places is enough to know it by.
_OWN = 3
# A sentence of fewer words that carry matter, its date aside, says nothing; so many behind it may.
_SAYS, _SENTENCES = 2, 3
# "tức trẻ sinh năm 2017": only says more exactly what stands before it.
_ADDS = re.compile(r"(?:tức|tức là|nghĩa là|hay|gồm|và|trong đó|là|vốn|do|bởi)\s")
# "Hôm sau, hàng trăm người kéo đến": of another day than what stands before it.
_LATER = re.compile(r"(?:[^\W\d]+ ){1,2}(?:sau|trước)(?: đó)?(?!\w)|Sau đó|Tiếp đó")
# So many sentences may set a scene before what is done is told, by its hour.
_SCENE = 6
_HOUR = re.compile(
    r"(?:(?:Khoảng|Đúng|Lúc|Đến|Vào lúc)\s)?\d{1,2}(?:\s?giờ|h)(?:\s?\d{1,2}(?:\sphút)?)?"
    r"(?:\s(?:sáng|trưa|chiều|tối))?,\s"
)
# "truy điệu lúc 13h ngày 5/11": whose rite it is the headline says.
_RITE = re.compile(r"Lễ (?:viếng|động quan|truy điệu|an táng|nhập quan|đưa tang|di quan)")
# What is told in the first sentences is what the lead and the headline are about.
_OPENING = 4
# So much of an article says what it is about, in characters.
_LEAD = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as one article tells it, and the mentions it was made of: (reading, mention) numbers.

    `traits` are what it is compared by; `story` holds the terms of the whole article, a line each. `home` is where its
    article is: the place of what it tells of these days without saying where. It is too weak to compare by.
    """

    event: Event
    mentions: tuple[tuple[int, int], ...]
    traits: Traits
    story: str
    home: tuple[str, ...] = ()


def drafts_of(reading: Reading, number: int, editorial: Editorial) -> list[Draft]:
    """Draft the events that one article tells of."""
    story = "\n".join(sorted(story_of(reading.article)))
    told = happenings(reading)
    main = next((one for one in told if one.news), None)
    return [_draft(happening, reading, number, editorial, story, main) for happening in told]


def _draft(
    happening: Happening, reading: Reading, number: int, editorial: Editorial, story: str, main: Happening | None
) -> Draft:
    event = _event(happening, reading, editorial)
    own = dict.fromkeys(told.own.sentence for told in (happening.lead, *happening.tellings[:_OWN]))
    lead = happening.lead
    if bare_day(lead):
        own |= dict.fromkeys(" ".join(text.split()) for text in _around(happening, reading))
    elif not deeds_of([level(lead.own.sentence)]):
        own |= dict.fromkeys(" ".join(text.split()) for text in _behind(happening, reading))
    mentions = tuple((number, told.index) for told in happening.tellings)
    traits = traits_of(event, "\n".join(own))
    away = traits.results or _MATCH.search(happening.lead.place.sentence)
    home = () if event.places or away else _home(happening, reading, main)
    return Draft(event, mentions, traits, story, home)


def _event(happening: Happening, reading: Reading, editorial: Editorial) -> Event:
    """Write one happening as an event with its one source."""
    article, lead = reading.article, happening.lead
    title = title_of(happening, reading)
    summary = _summary(happening, reading)
    # What only supports a happening may support another when an article is read anew: no name hangs on it.
    first = next((told for told in happening.tellings if not told.verdict.weak), happening.tellings[0])
    return Event(
        id=telling_id(article.title, first.mention.text, first.place.sentence),
        slug=slug(title),
        when=happening.when,
        title=title,
        summary=summary,
        kind=happening.kind,
        places=places_of(
            lead.place.sentence, article.text, own=happening.kind is EventKind.MAIN, day=happening.when.latest
        ),
        tags=tags_of(article.meta.tags, f"{title}\n{summary}", editorial.tags),
        sources=(_source(happening, reading),),
        people=people_of(summary, editorial.names),
    )


def _home(happening: Happening, reading: Reading, main: Happening | None) -> tuple[str, ...]:
    """Where an article is, for what it tells of these days: the place of its news, of its dateline, its only one."""
    published = reading.article.published
    if happening.kind not in {EventKind.OTHER, EventKind.FUTURE} or not published:
        return ()
    if abs((happening.when.earliest - published.day).days) > _THESE_DAYS:
        return ()
    text, day = reading.article.text, happening.when.latest
    if abroad(happening.lead.place.sentence):
        return ()
    said = places_of(main.lead.place.sentence, text, day=day) if main else ()
    provinces = tuple(name for name in said if name in TODAY)
    if len(provinces) != 1:
        return places_of("", text, own=True, day=day)
    counts = home_provinces(text)
    first = next(iter(counts.most_common()), None)
    return provinces if not first or TODAY[first[0]] == TODAY[provinces[0]] else ()


def _source(happening: Happening, reading: Reading) -> Source:
    """What the article says of the happening, word for word."""
    article, lead = reading.article, happening.lead
    return Source(
        article=article.path,
        title=article.title,
        published=article.published,
        url=article.meta.url,
        phrase=lead.mention.text,
        quote=" ".join(lead.place.sentence.split()),
        when=lead.mention.when,
        start=lead.mention.start,
        end=lead.mention.end,
    )


def title_of(happening: Happening, reading: Reading) -> str:
    """Choose the headline for the article's own happening where it fits, else the clearest clause."""
    headline = " ".join(reading.article.title.split())
    lead = Setting(headline, reading.article.text, happening.lead.sentence[0])
    if happening.kind is EventKind.PERIOD:
        return period_title(happening.lead.place, lead)
    if happening.kind is EventKind.REFERENCE:
        own = happening.lead.own
        cited = named(reference_title(happening.lead.place if _ADDS.match(own.sentence) else own), lead)
        return introducing(cited, headline, reading.article.text) if points(cited) else cited
    told = [happening.lead, *(one for one in happening.tellings if not one.verdict.weak)]
    if happening.news and any(fits(headline, one.place.sentence) for one in happening.tellings):
        return _ceremony(happening, reading) or dated_headline(headline, happening.when) or shorten(headline)
    if happening.news and happening.lead.place.caption and len(headline) >= _TELLING:
        return shorten(headline)  # Only a picture gives the day of what the article is about.
    if told_of := dated_headline(headline, happening.when):
        return told_of
    places = dict.fromkeys((one.own, one.sentence[0]) for one in told)
    titles = [named(clause_title(place), Setting(headline, reading.article.text, at)) for place, at in places]
    opening = reading.article.text[:_LEAD] if happening.lead.order <= _OPENING else ""
    around = f"{_summary(happening, reading)}\n{opening}"
    if happening.news and serves(headline, titles[0], around):
        return shorten(headline)
    whose = introducing(titles[0], headline, reading.article.text) if _RITE.fullmatch(titles[0]) else titles[0]
    if whose != titles[0]:
        return whose
    title = _standing(titles, happening, reading) or shorten(headline)
    return introducing(title, headline, reading.article.text) if title in titles and leaning(title) else title


def _ceremony(happening: Happening, reading: Reading) -> str:
    """What is done once, told by the hour behind a lead that only sets the scene, under a headline that tells nothing.

    "Sáng 20/7, bà con kéo ra đầu cầu. 9 giờ, Tỉnh đoàn cắt băng khánh thành cầu Nà Pục" under "Qua cầu Nà Pục".
    """
    text, headline = reading.article.text, reading.article.title
    if HAPPENS_AT.search(headline) or any(HAPPENS_AT.search(told.own.sentence) for told in happening.tellings):
        return ""
    spans = sentences(text)
    first = bisect_left(spans, happening.lead.sentence)
    for start, end in spans[first + 1 : first + 1 + _SCENE]:
        if _dated(reading, start, end):
            break
        hour = _HOUR.match(text, start, end)
        if hour and ONCE_AT.search(text, hour.end(), end) and speaks_of(headline, text[start:end]):
            return clause_title(Place(text[hour.end() : end], 0, 0))
    return ""


def _standing(titles: Sequence[str], happening: Happening, reading: Reading) -> str:
    """The first of the titles that stands alone; else what the next sentence tells, or the headline of the news."""
    standing = [title for title in titles if len(title) >= _TELLING and not points(title)]
    if standing:
        return standing[0]
    headline = " ".join(reading.article.title.split())
    if happening.kind is EventKind.MAIN and speaks_of(headline, _summary(happening, reading)):
        return shorten(headline) or titles[0]
    about = introducing(titles[0], headline, reading.article.text)
    if about != titles[0] and HAPPENS_AT.search(titles[0]) and leaning(titles[0]) and not points(titles[0]):
        return about  # "Phiên tòa mở từ ngày 19/5": of what, rather than what else the trial brought.
    following = _following(happening, reading)
    if following or len(titles[0]) >= _SHORT:
        return following or titles[0]
    own = happening.lead.own
    stands = titles[0].count(" ") > 1 and HAPPENS_AT.search(titles[0])
    if (at_head(own) and own.after.startswith(",")) or not own.after.strip(" .,;"):  # "Năm sau, quán cháy", "Xưởng mở"
        stands = " " in titles[0] and (stands or HAPPENS_AT.search(titles[0]) or DEED_AT.search(titles[0]))
    if stands:
        return titles[0]
    return about if about != titles[0] else shorten(headless(clean(happening.lead.own.sentence)))


def bare_day(told: Telling) -> bool:
    """Tell whether a sentence gives no more than the day ("Đó là đêm 23 rạng ngày 24/9/2024")."""
    return len(keywords(f"{told.place.before} {told.place.after}")) < _SAYS


def _around(happening: Happening, reading: Reading) -> list[str]:
    """The sentence before the happening's own in its paragraph, and those behind it up to the next date."""
    text, first = reading.article.text, happening.lead.sentence[0]
    spans = sentences(text)
    last = spans[max(0, bisect_left(spans, (first, first)) - 1)]
    before = [last] if last[1] <= first and "\n" not in text[last[1] : first] else []
    return [*(text[start:end] for start, end in before), *_behind(happening, reading)]


def _behind(happening: Happening, reading: Reading) -> list[str]:
    """The sentences behind the happening's own in its paragraph, up to the next date."""
    spans = takewhile(lambda span: not _dated(reading, *span), _rest_of_paragraph(happening, reading))
    return [reading.article.text[start:end] for start, end in spans]


def _following(happening: Happening, reading: Reading) -> str:
    """What the next sentence of the paragraph tells, where the happening's own only says that it happened."""
    reach = _SENTENCES if bare_day(happening.lead) else 1
    for start, end in _rest_of_paragraph(happening, reading)[:reach]:
        if not _dated(reading, start, end) and not _LATER.match(reading.article.text, start):
            title = clause_title(Place(reading.article.text[start:end], 0, 0))
            if HAPPENS_AT.search(title) and len(title) >= _TELLING and not _PERSON_AGAIN.match(title):
                return title
    return ""


def _rest_of_paragraph(happening: Happening, reading: Reading) -> list[tuple[int, int]]:
    """The spans of the sentences, at most three, that follow the happening's own in its paragraph."""
    text, stop = reading.article.text, happening.lead.sentence[1]
    spans = sentences(text)
    first = bisect_left(spans, (stop, stop))
    found = []
    for start, end in spans[first : first + 3]:
        if "\n" in text[stop:start]:
            break
        found.append((start, end))
        stop = end
    return found


def _dated(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a date stands in `[start, end)`; mentions are in order of text."""
    first = bisect_left(reading.mentions, start, key=lambda mention: mention.start)
    return first < len(reading.mentions) and reading.mentions[first].start < end


def _summary(happening: Happening, reading: Reading) -> str:
    """The sentence of the source, and what follows it in its paragraph while it stays short; at most three."""
    text = reading.article.text
    taken = [happening.lead.sentence]
    others = [told.sentence for told in happening.tellings]
    for start, end in _rest_of_paragraph(happening, reading)[:2]:
        if end - taken[0][0] > _SUMMARY or (_dated(reading, start, end) and (start, end) not in others):
            break
        taken.append((start, end))
    return " ".join(text[taken[0][0] : taken[-1][1]].split())

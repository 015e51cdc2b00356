"""A text and its publication date to the mentions in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from timeline.model import Clue, Confidence, Mention, Modifier, Precision, Role, When

from .match.counted import NOW
from .match.grammar import Grammar, vietnamese
from .match.scan import scan
from .match.text import Plain, plain
from .phrases.evidence import Evidence
from .phrases.join import phrases_of
from .phrases.phrase import Phrase, with_its_count
from .phrases.till import without_now
from .resolve.ranges import solve
from .resolve.reading import Solved, Surroundings
from .resolve.roles import REACH, cites_document, role_of
from .resolve.sentences import Sentences
from .resolve.twice import by_the_nearer_calendar, checked, counted, is_today, of_the_day_told
from .telling import is_told_by_the_moon, tell_on
from .vi.explain import explain
from .vi.lazily import lazily

Span = tuple[int, int]
_FALLS_ON = ("vừa tròn ", "nhằm ", "là ", "đúng ")
# The role of a date is told from so many characters behind it.
_BEHIND = 32
# Neither a birth nor a decade says when a text was written, nor does a law.
_YEAR_SAID = lazily(
    r"(?<!đến )(?<!tới )(?<!nhìn )(?<!sinh )(?<!sn )(?<!những )(?<!các )năm (\d{4})(?! ?[-–] ?\d)(?!\d)"
    r"|\d[/.-]\d{1,2}[/.-](\d{4})(?!\d)"
)
_EVENT_OF_YEAR = lazily(
    r"\b(?:cup|cúp|giải|league|games|olympic|asiad|euro|festival|hội|lễ|diễn đàn|liên hoan|triển lãm|chung kết)"
    r"(?: [^\W\d_]+){0,5} ((?:19[5-9]|20[0-4])\d)(?![\d.,/%-])"
)
_LAW = lazily(r"\bluật(?: [^\W\d_]+){1,6} \Z")
_NAME_OF_LAW = 40


def find(
    text: str,
    reference: datetime | date | None = None,
    *,
    publication: Span | None = None,
    skip: Sequence[Span] = (),
) -> list[Mention]:
    """Find the dates that a Vietnamese text tells, in order of text, none overlapping another.

    `text` may be in NFC, NFD or a mixture, with the spaces and invisible characters that pages have. `reference`
    is the publication day that relative and partial dates are read against (of a datetime its own day, in its own
    zone); without it the text's own years serve, and what still has no year is left out. `publication` is the
    span of the publication line, whose dates get that role; `skip` are spans that belong to no article (related
    links, comments), where nothing is looked for. All offsets, given and returned, are code points of `text` as
    it is given, ends exclusive: `text[m.start:m.end] == m.text`. A text without dates gives an empty list; no
    text raises an error.

    Each mention has what the words say (`clue`), what was concluded (`when`: first and last day, both inclusive,
    granularity, `edtf`, part of the day, clock time, confidence, and `basis`, the reasons in Vietnamese and English),
    its role, and in `other` a second reading where there is one.

    >>> [m.when.edtf for m in find("Chiều 29/1, đoàn về tới xã.", date(2024, 2, 3))]
    ['2024-01-29']

    A range, a lunar day, and days that count from the one being told of:

    >>> [m.when.edtf for m in find("Hội mở từ ngày 28/12 đến 3/1.", date(2024, 1, 10))]
    ['2023-12-28/2024-01-03']
    >>> [m.when.edtf for m in find("Mùng 6 Tết, chợ họp lại.", date(2024, 2, 20))]
    ['2024-02-15']
    >>> [m.when.edtf for m in find("Ngày 7/5/1954, pháo ngừng. Ba ngày sau, đoàn về.", date(2024, 5, 7))]
    ['1954-05-07', '1954-05-10']

    A part of the day and a clock time are fields of their own; a month stays a month:

    >>> (mention,) = find("Lúc 8h30 sáng 5/3, cầu thông xe.", date(2024, 3, 6))
    >>> mention.text, mention.when.part.value, mention.when.time.isoformat("minutes")
    ('Lúc 8h30 sáng 5/3', 'morning', '08:30')
    >>> [m.when.edtf for m in find("Cầu xong tháng 5/2024.")]
    ['2024-05']

    Without a reference, a date that leans on one is read by the text's own years or left out:

    >>> [(m.text, m.when.edtf, m.when.confidence.value) for m in find("Ngày 2/9/2023, hội mở. Ngày 5/9, hội tan.")]
    [('Ngày 2/9/2023', '2023-09-02', 'certain'), ('Ngày 5/9', '2023-09-05', 'inferred')]
    >>> find("Hôm qua, trời mưa.")
    []

    What only looks like a date is none:

    >>> find("Cả 12/12 chỉ tiêu đều đạt, 9/10 phiếu tán thành.", date(2024, 3, 20))
    []

    Offsets are those of the text as it is given, here in NFD, where "à" is two code points:

    >>> import unicodedata
    >>> (mention,) = find(unicodedata.normalize("NFD", "Bà về ngày 12/2/2023."))
    >>> mention.start, mention.end, len(mention.text)
    (9, 24, 15)
    """
    return Finder(text, reference, publication, skip).mentions()


class Finder:
    """One text on its way from tokens to mentions."""

    def __init__(
        self, text: str, reference: datetime | date | None, publication: Span | None, skip: Sequence[Span]
    ) -> None:
        self.given = text
        self.plain: Plain = plain(text)
        self.publication = self._plain_span(publication) if publication else None
        self.skip = [self._plain_span(span) for span in skip]
        self.grammar: Grammar = vietnamese()
        self.tokens = self.grammar.lexer.tokens(self.plain.text, self.plain.low)
        self.sentences = Sentences(self.plain.text, self.plain.low)
        day = reference.date() if isinstance(reference, datetime) else reference
        self.around = Surroundings(day, None if day else _text_year(self.plain.low))

    def _plain_span(self, span: Span) -> Span:
        return self.plain.plain_offset(span[0]), self.plain.plain_offset(span[1])

    def mentions(self) -> list[Mention]:
        """The mentions, in order of text."""
        tokens, grammar = self.tokens, self.grammar
        phrases = phrases_of(scan(tokens, grammar), tokens, grammar)
        evidence = Evidence(phrases, tokens, grammar, self.around.reference)
        mentions: list[Mention] = []
        previous: Phrase | None = None
        for phrase in phrases:
            if (self.skip and self._skipped(phrase)) or not evidence.stands(phrase, previous):
                continue
            previous = phrase
            mentions += self._mentions(with_its_count(phrase, tokens) if phrase.clue.until else phrase)
        return mentions

    def _skipped(self, phrase: Phrase) -> bool:
        return any(phrase.start < end and start < phrase.end for start, end in self.skip)

    def _mentions(self, phrase: Phrase) -> list[Mention]:
        """Resolve a phrase against what the text has told so far, and tell it on."""
        around, clue = self.around, phrase.clue
        sentence = self.sentences.at(phrase.start)
        around.move(sentence, phrase.start, phrase.end, opens=sentence.opens(phrase.start))
        before = sentence.before(phrase.start, REACH)
        # "Công điện số 12 yêu cầu kiểm tra đê trước ngày 5/4" sets a deadline.
        cites = clue.day is not None and cites_document(before) and not around.ends_before()
        if cites and clue.year is None and clue.toward is None:
            clue = replace(clue, toward=-1)
        solved = solve(clue, around)
        if solved is not None and clue.day and clue.month:
            said, solved = self._by_calendar(phrase, clue, solved, before)
            if said is not clue:
                clue, phrase = said, phrase._replace(clue=said)
        if solved is not None and phrase.offset:
            clue, solved = counted(phrase.offset, solved)
            phrase = phrase._replace(clue=clue)
        if solved is None and clue.until is NOW and around.reference is None:
            # "từ năm 1958 đến nay" in a text that does not say when it is told: its beginning
            phrase = without_now(phrase, self.tokens, self.grammar)
            clue = phrase.clue
            solved = solve(clue, around) if clue.until is None else None
        if solved is None:
            return [mention for part in phrase.parts for mention in self._mentions(part)]
        if phrase.twin is not None:
            solved = checked(phrase.clue, solved, phrase.twin, around)
            slipped = solved.confidence is Confidence.AMBIGUOUS and (
                phrase.clue.year is not None or not solved.conflict
            )
            if slipped and is_today(phrase.twin):
                around.speak_on(solved.days[0])
        if phrase.parts and phrase.rule.endswith("with weekday"):  # "tòa nghỉ giỗ Tổ, thứ sáu tranh luận"
            solved = solved._replace(conflict=phrase.parts[1].clue.weekday != solved.days[0].weekday())
        if solved.conflict and phrase.parts:
            return [mention for part in phrase.parts for mention in self._mentions(part)]
        if solved.conflict and phrase.rule.startswith("abbreviated weekday"):
            return []  # "Tàu T3 10/5 rời ga", where that day is no Tuesday
        role = self._role(phrase, solved, before, cites=cites)
        mention = self._told(phrase, solved, role)
        tell_on(phrase, solved, mention, around, sentence, before)
        return [mention]

    def _by_calendar(self, phrase: Phrase, clue: Clue, solved: Solved, before: str) -> tuple[Clue, Solved]:
        """Read a day and month that either calendar has by the one that the words or the story go by."""
        spelled = phrase.rule == "day tháng month" and (
            is_told_by_the_moon(phrase, self.plain.low, self.around.story) or self.around.is_so_far()
        )
        if spelled or "mùng " in self.plain.low[phrase.start : phrase.end]:
            return by_the_nearer_calendar(clue, solved, self.around, by_moon=spelled)
        return of_the_day_told(clue, solved, self.around) if before.endswith(_FALLS_ON) else (clue, solved)

    def _role(self, phrase: Phrase, solved: Solved, before: str, *, cites: bool) -> Role:
        published = self.publication
        if published and phrase.start < published[1] and published[0] < phrase.end:
            return Role.PUBLICATION
        low = self.plain.low
        words = before, low[phrase.start : phrase.end], low[phrase.end : phrase.end + _BEHIND]
        return role_of(phrase.clue, solved, words, self.around, cites=cites)

    def _told(self, phrase: Phrase, solved: Solved, role: Role) -> Mention:
        clue, precision = phrase.clue, solved.precision
        start, end = self.plain.given_start(phrase.start), self.plain.given_end(phrase.end)
        text = self.given[start:end]
        part, time, modifier = clue.part, clue.time, clue.modifier
        if clue.until and solved.days[0] == solved.days[1]:
            part, time = part or clue.until.part, time or clue.until.time
        if precision is not Precision.DAY:
            time = None
        elif modifier is not Modifier.APPROX:
            modifier = None
        first, last = solved.days
        basis = explain(text, clue, solved)
        when = When(first, last, precision, basis, modifier, part, time, solved.confidence)
        other = None
        if solved.other:
            first, last = solved.other
            other = When(first, last, precision, basis, modifier, part, time, solved.confidence)
        return Mention(start, end, text, phrase.rule, clue, when, role, other)


def _text_year(low: str) -> int | None:
    """The year that a text speaks of most, the latest of equals; None where it names none."""
    said = (
        one for one in _YEAR_SAID.finditer(low) if not _LAW.search(low, max(0, one.start() - _NAME_OF_LAW), one.start())
    )
    counts = Counter(int(one[1] or one[2]) for one in said)
    if not counts:  # "King's Cup 2019 diễn ra từ ngày 5/6"
        counts = Counter(int(one[1]) for one in _EVENT_OF_YEAR.finditer(low))
    return max(counts, key=lambda year: (counts[year], year)) if counts else None

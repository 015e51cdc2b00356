"""A date to one that runs until now, by the words behind it."""

from dataclasses import replace

from timeline.model import Modifier

from ..match.counted import NOW
from ..match.grammar import Grammar
from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

_SO_LONG = lazily(r" (?:đã |vừa |cũng )*(?:tròn |được |hơn |gần |ngót )*\d+ năm\b")
# "Sinh từ ngày 1/1/1980 trở lại đây" is no stretch.
_BORN = ("sinh ", "sinh từ ", "sinh sau ")


def behind_from(one: Phrase, tokens: Tokens) -> bool:
    """Whether a date has "từ" before it."""
    return tokens.word(one.first - 1) == "từ" or tokens.low.startswith("từ ", one.start)


def since_start(phrase: Phrase, tokens: Tokens) -> Phrase:
    """ "Mức giảm mạnh thứ ba kể từ đầu năm": from its first day until now."""
    led = tokens.low.endswith(("kể từ ", "tính từ "), 0, phrase.start)
    # "Tổng cộng 19.750 xe bán ra từ đầu năm."
    led = led or (tokens.low.endswith(" từ ", 0, phrase.start) and tokens.low.startswith(".", phrase.end))
    led = led or tokens.low.endswith("% từ ", 0, phrase.start)  # "tăng 2,8% từ đầu năm nhưng thanh khoản yếu"
    if not led or phrase.clue.modifier is not Modifier.START or phrase.clue.until is not None:
        return phrase
    return phrase._replace(clue=replace(phrase.clue, modifier=None, until=NOW), rule="start of the year until now")


def until_now(phrase: Phrase, tokens: Tokens, grammar: Grammar) -> Phrase:
    """A date and the words that make it run until now: "từ năm 1986 đến nay"; the date alone where there are none."""
    match = grammar.until_now.regex.match(tokens.codes, phrase.last)
    if match is None or phrase.clue.until is not None or tokens.low.endswith(_BORN, 0, phrase.start):
        return phrase
    if tokens.low.startswith("hôm ", phrase.start) and not behind_from(phrase, tokens):
        return phrase  # "Vụ đắm hôm 21/12 đến nay chưa trục vớt"
    if tokens.word(phrase.first - 1) == "vào" and _SO_LONG.match(tokens.low, tokens.end(match.end() - 1)):
        return phrase  # "nổ ra vào năm 1968 đến nay đã tròn 50 năm"
    # In "từ Tết tới giờ", "tới" was read as the one to come; "giờ" behind another word says nothing.
    lone = match.end() - phrase.last == 1
    if lone and (phrase.clue.toward != 1 or tokens.word(phrase.last - 1) != "tới"):
        return phrase
    if tokens.word(phrase.last) == "-" and not _runs_by_dash(phrase, match.end(), tokens):
        return phrase
    return phrase._replace(
        end=tokens.end(match.end() - 1),
        last=match.end(),
        clue=replace(phrase.clue, until=NOW, toward=None if lone else phrase.clue.toward),
        rule=f"{phrase.rule} until now",
        strong=True,
    )


def without_now(phrase: Phrase, tokens: Tokens, grammar: Grammar) -> Phrase:
    """The date alone of one that runs until now: "năm 1958" of "từ năm 1958 đến nay"."""
    runs = (at for at in range(phrase.first + 1, phrase.last) if grammar.until_now.regex.match(tokens.codes, at))
    last = next(runs, None)
    if last is None:
        return phrase
    clue = replace(phrase.clue, until=None)
    return phrase._replace(end=tokens.end(last - 1), last=last, clue=clue, rule=phrase.rule.removesuffix(" until now"))


def _runs_by_dash(phrase: Phrase, last: int, tokens: Tokens) -> bool:
    """ "(1946 - nay)", "5/2015 - nay: Chủ tịch" run until now; "lập năm 1946 - nay là xã Mạ" tells another name."""
    clue = phrase.clue
    said = clue.year is not None and clue.weekday is None and clue.name is None
    return behind_from(phrase, tokens) or (said and not tokens.word(last).isalnum())

"""The tables of a language compiled once."""

import re
from functools import lru_cache
from typing import NamedTuple

from ..vi.groups import GROUPS
from ..vi.joins import CLOCK_AFTER, DAY_WORDS, HEAD, HEAD_ENDS, JOINS, UNTIL_NOW
from ..vi.rules import RULES
from ..vi.veto import Veto
from ..vi.vetoes import EVIDENCE, RECURRING, VETOES
from ..vi.words import ALIASES, UNMARKED, UNMARKED_PAIRS
from .lexer import NUMBERS, Lexer
from .matcher import Matcher
from .matching import Around, Compiled, Endings, Joins, Ready, ReadyVeto
from .pattern import Codes, compile_pattern


class Grammar(NamedTuple):
    """What `find` needs of a language."""

    lexer: Lexer
    matcher: Matcher
    runs: re.Pattern[str]
    head: Around
    head_ends: frozenset[str]
    figures: frozenset[str]
    clock_after: Around
    day_words: frozenset[str]
    until_now: Compiled
    evidence: Endings
    recurring: Compiled
    joins: Joins
    codes: Codes


@lru_cache(maxsize=1)
def vietnamese() -> Grammar:
    """Compile the Vietnamese tables."""
    codes = Codes(GROUPS)
    lexer = Lexer(codes, ALIASES, UNMARKED, UNMARKED_PAIRS)
    patterns = [Compiled(compile_pattern(rule.pattern, codes)) for rule in RULES]
    rule_words = codes.span()
    vetoes = [_ready_veto(veto, codes) for veto in VETOES]
    matcher = Matcher()
    for number, (rule, pattern) in enumerate(zip(RULES, patterns, strict=True)):
        matcher.add(number, Ready(rule, pattern, vetoes))
    grammar = Grammar(
        lexer,
        matcher,
        matcher.runs(rule_words),
        Around(Compiled(compile_pattern(HEAD, codes))),
        frozenset(codes.word(word) for word in HEAD_ENDS) | frozenset(codes.classes["minute"]),
        frozenset("".join(codes.classes[f"_{name}"] for name in NUMBERS)),
        Around(Compiled(compile_pattern(CLOCK_AFTER, codes))),
        frozenset(codes.word(word) for word in DAY_WORDS),
        Compiled(compile_pattern(UNTIL_NOW, codes)),
        Endings(_ending(EVIDENCE, codes)),
        Compiled(compile_pattern(RECURRING, codes)),
        Joins([(join, Compiled(compile_pattern(join.pattern, codes))) for join in JOINS]),
        codes,
    )
    lexer.learn(codes)
    return grammar


def _ready_veto(veto: Veto, codes: Codes) -> ReadyVeto:
    before, unless = (_ending(words, codes) if words else None for words in (veto.before, veto.unless))
    after, unless_behind = (
        Compiled(compile_pattern(words, codes)) if words else None for words in (veto.after, veto.unless_behind)
    )
    return ReadyVeto(veto, before, after, unless, unless_behind)


def _ending(pattern: str, codes: Codes) -> Compiled:
    """A pattern that must end where it is searched to."""
    piece = compile_pattern(pattern, codes)
    return Compiled(piece._replace(regex=f"(?:{piece.regex})\\Z"))

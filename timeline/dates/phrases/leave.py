"""Whether a count of days is of days off: "nghỉ một ngày trước Tết"."""

from ..match.lexer import Tokens
from ..vi.lazily import lazily
from .phrase import Phrase

_LEAVE = lazily(r"\bnghỉ (?:được |thêm )?\Z|\bnghỉ [^.;,\n]{0,20}ngày [^.;,\n]{0,12}và \Z")


def is_no_leave(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Nghỉ 1 ngày trước Tết và 4 ngày sau Tết" counts days off."""
    return phrase.offset != 0 or _LEAVE.search(tokens.low, max(0, phrase.start - 40), phrase.start) is None


def counts_no_leave(phrase: Phrase, tokens: Tokens) -> bool:
    """ "Nghỉ ba ngày trước và bốn ngày sau Quốc khánh" counts days off."""
    return _LEAVE.search(tokens.low, max(0, phrase.start - 40), phrase.start) is None

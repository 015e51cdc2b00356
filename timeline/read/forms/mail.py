"""A saved message (`.eml`) or a saved page in one file (`.mhtml`) to its draft."""

import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr

from timeline.errors import ReadError
from timeline.model import Meta, Published, PublishedFrom
from timeline.read.decode import decode, decode_markup
from timeline.read.draft import Draft
from timeline.read.forms.pasted import unwrap
from timeline.read.front_matter import address
from timeline.read.html.markup import clean_paragraphs
from timeline.read.html.page import declared_charset, read_page
from timeline.read.lines.given import raw_lines
from timeline.read.paragraph import Paragraph
from timeline.read.published import published_in

FORWARDED = re.compile(r"^(?:(?:fwd?|re|tr|vs|trả lời|chuyển tiếp)\s*:\s*)+", re.IGNORECASE)
QUOTED_HEAD = re.compile(
    r"^(?:-{2,}|_{5,}|>+|\**(?:từ|người gửi|from|ngày gửi|đã gửi|gửi|sent|date|đến|tới|to|cc|chủ đề|tiêu đề|subject)"
    r"\s*:)",
    re.IGNORECASE,
)
QUOTED_DATE = re.compile(r"[>*\s]*(?:ngày gửi|ngày|đã gửi|sent|date)\s*:\**", re.IGNORECASE)
QUOTED_FROM = re.compile(r"[>*\s]*(?:từ|người gửi|from)\s*:\**", re.IGNORECASE)
QUOTED_HEADS = 12  # lines in which a forwarding program quotes the head of a message
SENT = PublishedFrom.METADATA


def read_message(data: bytes, name: str) -> list[Draft]:
    """Read a message: its subject is the headline, its body the article.

    The day it was sent is the day of publication, unless the article was forwarded and has a date line of its own.
    """
    message = _message(data, name)
    subject = " ".join(str(message.get("subject", "")).split())
    forwarded = bool(re.match(r"(?:fwd?|chuyển tiếp)\s*:", subject, re.IGNORECASE))
    body = _body(message, name)
    heads = [p.text for p in body[:QUOTED_HEADS] if QUOTED_HEAD.match(p.text)] if forwarded else []
    date = next(filter(None, map(_sent, heads)), None) or published_in(str(message.get("date", "")), SENT)
    sender, mailbox = parseaddr(_field(heads, QUOTED_FROM) or str(message.get("from", "")))
    return [
        Draft(
            tuple(p for p in body if not QUOTED_HEAD.match(p.text)),
            FORWARDED.sub("", subject) or None,
            date,
            Meta(author=sender or None, source=mailbox.rpartition("@")[2] or None),
            doubtful=forwarded,
        )
    ]


def _sent(head: str) -> Published | None:
    """The day on which a forwarded message was first sent, from the lines that quote its head."""
    words = _field([head], QUOTED_DATE)
    return published_in(words, SENT) if words else None


def _field(heads: Sequence[str], label: re.Pattern[str]) -> str:
    return next((head[found.end() :].strip() for head in heads if (found := label.match(head))), "")


def read_web_archive(data: bytes, name: str) -> list[Draft]:
    """Read the page in an `.mhtml` file; pictures and scripts saved with it are left alone."""
    message = _message(data, name)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            url = address(str(message.get("snapshot-content-location") or part.get("content-location") or ""))
            page = _bytes(part)
            return read_page(
                decode_markup(page, name, part.get_content_charset() or declared_charset(page)), name, url=url
            )
    raise ReadError(
        f"{name}: trong tệp không có trang web nào. Hãy lưu lại trang bằng trình duyệt.",
        f"{name}: there is no web page in this file. Save the page again from the browser.",
    )


def _message(data: bytes, name: str) -> EmailMessage:
    message = message_from_bytes(data.lstrip(), policy=policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise ReadError(
            f"{name}: tệp không phải thư điện tử đã lưu. Hãy lưu lại thư ở dạng .eml.",
            f"{name}: this is no saved message. Save the message again as .eml.",
        )
    return message


def _body(message: EmailMessage, name: str) -> list[Paragraph]:
    plain = message.get_body(preferencelist=("plain",))
    rich = message.get_body(preferencelist=("html",))
    thin = plain is None or len(_bytes(plain)) < 400
    if rich is not None and (plain is None or (thin and len(_bytes(plain)) * 8 < len(_bytes(rich)))):
        return clean_paragraphs(decode(_bytes(rich), name, rich.get_content_charset()))
    if plain is None:
        return []
    text = decode(_bytes(plain), name, plain.get_content_charset())
    flowed = re.sub(r" \n(?=\S)", " ", text) if "flowed" in str(plain.get("content-type", "")) else text
    return [Paragraph(raw.text, apart=raw.apart) for raw in raw_lines(unwrap(flowed))]


def _bytes(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""

"""One line of an article to the publication date that it gives, if it is a publication line at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from timeline.model import Published, PublishedFrom
from timeline.read.lines.boilerplate import is_section
from timeline.read.lines.bylines import DOING, PAPER
from timeline.read.lines.stamps import Stamp, stamps
from timeline.read.pattern import Pattern, plain, plainly

LONGEST_LINE = 250  # characters; a longer line is prose, whatever date it holds


class Strength(IntEnum):
    """How plainly a line is the publication line; the greater one wins."""

    UPDATE = 1  # "Cập nhật: 15/09/2023": taken only where nothing better stands
    BARE = 2  # a date alone
    TIMED = 3  # a date with its weekday or clock time
    LABELLED = 4  # "Ngày đăng: 15/09/2023"


@dataclass(frozen=True, slots=True)
class PublicationLine:
    """What a publication line says; `[start, end)` are the words of the date in the line."""

    stamp: Stamp
    strength: Strength
    start: int
    end: int
    words: str
    byline: str = ""
    paper: str = ""

    @property
    def published(self) -> Published:
        """The publication date, with the words that it was read from."""
        return Published(self.stamp.day, self.stamp.at, PublishedFrom.HEADER, self.words)


PUBLISHED_LABEL = Pattern(
    r"(?:(?:ngày|giờ|thời gian|lúc)?\s*(?:đăng(?:\s+(?:tải|tin|bài|trên\s+báo))?|đưa(?:\s+tin)?|xuất bản"
    r"|phát hành|gửi(?:\s+bài)?|tạo|viết|phát sóng)(?:\s+(?:bài|lúc|ngày|vào|tin|on|at))*"
    r"|(?:được\s+)?đăng\s+bởi[^|]{0,40}?|posted(?:\s+(?:on|at))?"
    r"|\bon|published(?:\s+(?:on|at))?|publish(?:ed)?\s+date|created|date|ngày|tin\s+ngày"
    r"|(?:(?<!xổ )số(?:\s+\d+)?|(?:số\s+)?báo|bài)\s+ra(?:\s+ngày)?|lên\s+trang|thời\s+điểm\s+đăng)"
    r"\s*[:-]?\s*$",
    0,
)
UPDATE_LABEL = Pattern(
    r"(?:(?:ngày|lúc|thời gian|bài|tin)?\s*(?:được\s+)?(?:cập\s*nhật|chỉnh\s+sửa|sửa\s+đổi|sửa)"
    r"(?:\s+(?:lần\s+cuối|mới\s+nhất|cuối|lúc|ngày|vào|cùng))*|(?:last\s+)?(?:updated?|modified|edited)(?:\s+(?:on|at))?)\s*[:-]?\s*$",
    0,
)
# What a date followed by or after such words tells is a happening or a document, never the day of publication.
NOT_PUBLICATION = Pattern(
    r"\b(?:thời\s+gian\s*:|thời\s+hạn|khai\s+mạc|bế\s+mạc|hạn\s+(?:cuối|nộp|chót)|bắt\s+đầu|kết\s+thúc|diễn\s+ra|sinh\s+ngày|mất\s+ngày"
    r"|từ\s+(?:ngày|(?=\d))|đến\s+ngày|trước\s+ngày|hiệu\s+lực|ban\s+hành|số\s*:?\s*\d+\s*/|giấy\s+phép|nghị\s+định|quyết\s+định|công\s+văn|thông\s+tư"
    r"|nghị\s+quyết|lịch\s+thi|trận\s+đấu|dự\s+kiến|deadline|hôm\s+nay\s*:|today)",
    0,
)
COUNTER = Pattern(
    r"(?:(?:số\s+)?(?:lượt|lần)\s+(?:xem|đọc|truy\s+cập|thích|chia\s+sẻ)(?:\s+bài)?(?:\s+này)?|đã\s+xem|xem|views?|hits|bình\s+luận|comments?|đọc|likes?)"
    r"\s*[:(\-]?\s*[\d.,]+\s*[km]?\s*\)?|[\d.,]+\s*[km]?\s*(?:lượt\s+(?:xem|đọc|thích|chia\s+sẻ|truy\s+cập)|lần\s+đọc|views?|bình\s+luận|phản\s+hồi"
    r"|comments?|phút\s+(?:đọc|xem)|min\s+read|likes?|người\s+đọc)|(?<![\w.,])[\d.,]+k?(?![\w.,])",
)
TOOLBAR = Pattern(
    r"\b(?:cỡ\s+chữ|tương\s+phản|(?:nghe\s+)?đọc\s+bài(?:\s+viết)?|chia\s+sẻ|in\s+(?:bài(?:\s+viết)?|trang|tin|ấn)|lưu\s+(?:bài|tin)|gửi\s+(?:email|mail"
    r"|bài)|facebook|twitter|zalo|messenger|linkedin|pinterest|email|print|copy\s+link|sao\s+chép\s+(?:liên\s+kết|link)|theo\s+dõi|google\s+news"
    r"|(?:trên\s+)?google|quan\s+tâm|bình\s+luận|phản\s+hồi|lượt\s+(?:xem|đọc)|like|share|tweet|thích|A[+-]|aa|dark\s+mode|chế\s+độ\s+ban\s+đêm|gmt)\b|a\s?[+-]",
)
STRONG_BREAK = Pattern(r"\s*[|·»/]+\s*|\s+-\s+|\s{2,}|\t|\s*[()\[\]]\s*", 0)
NAMED_OPENING = Pattern(r"\(\s*(?P<source>[^()\d]{2,40}?)?[\s,:–-]*(?:ngày\s+)?$")
# "(Dân Quê) 20/11/2026": whose it is, as papers begin their leads.
BRACKETED = Pattern(r"\s*\((?P<paper>[A-ZĐÀ-Ỹ][^()\d:]{1,40}?)\)\s*[-–,|:]?\s*$", 0)
BY = Pattern(r"(?:by|bởi|đăng bởi|người đăng)\s*:?\s+\S")
PLACE_OPENING = Pattern(r"(?:(?:[^\W\d_][\w.-]*\s?){1,4}),\s*(?:ngày\s*)?$", 0)
WORDS_AND_PICTURES = Pattern(r"(?:bài|tin)\s*(?:và|,|&|-)\s*ảnh\s*:\s*")


def publication_line(line: str) -> PublicationLine | None:
    """Read an NFC line as a publication line; None where it is none (also where it is prose with a date)."""
    if len(line) > LONGEST_LINE:
        return None
    found = stamps(line)
    candidates = [read for stamp in found if (read := _judge(line, stamp))]
    best = max(candidates, key=lambda read: (read.strength, -read.start), default=None)
    return None if best and best.strength < Strength.LABELLED and _tells_more(line, found) else best


def _tells_more(line: str, found: Sequence[Stamp]) -> bool:
    """Whether two dates are the ends of a range ("20/2/2024 - 25/2/2024") or items of a list."""
    for one, two in pairwise(found):
        between = plain(line[one.end : two.start])
        whole_days = one.at is None and two.at is None and one.day < two.day
        if ";" in between or (whole_days and between.strip(" \xa0") in ("-", "~", "đến", "tới", "đến ngày")):
            return True
    return False


def opening_stamp(line: str) -> tuple[PublicationLine, str] | None:
    """Read "(TNC 9.7.2018) ..." at the head of a line that may go on as prose: the date and the paper's name."""
    close = line.find(")", 0, 60)
    if not line.startswith("(") or close < 0:
        return None
    for stamp in stamps(line[: close + 1]):
        opening = NAMED_OPENING.match(line[: stamp.start])
        if opening and not line[stamp.end : close].strip(" ,.-–|"):
            words = line[stamp.start : stamp.end]
            read = PublicationLine(stamp, Strength.TIMED, stamp.start, stamp.end, words)
            source = (opening["source"] or "").strip(" -–,|:")
            return read, "" if UPDATE_LABEL.search(plain(source)) or PUBLISHED_LABEL.search(plain(source)) else source
    return None


def _judge(line: str, stamp: Stamp) -> PublicationLine | None:
    before, after, said = line[: stamp.start], line[stamp.end :], plain(line)
    strength, start = _strength(said[: stamp.start].rstrip(" \t("), stamp)
    rest = (before[:start], after)
    if stamp.short_year and strength is Strength.BARE:
        return None
    if NOT_PUBLICATION.search(said[: stamp.end]) or NOT_PUBLICATION.search(said[stamp.end :]):
        return None
    if strength is Strength.TIMED and _tells_hour(line[: stamp.start].strip(), line[stamp.start :]):
        return None
    bracketed = BRACKETED.match(rest[0]) if strength <= Strength.TIMED else None
    paper = bracketed["paper"].strip() if bracketed and not is_section(bracketed["paper"]) else ""
    byline = _remainder(("", after) if paper else rest, strength)
    if byline is None:
        return None
    while start < stamp.start and not line[start].isalnum():
        start += 1
    return PublicationLine(stamp, strength, start, stamp.end, line[start : stamp.end], byline, paper)


def _tells_hour(lead: str, rest: str) -> bool:
    """Whether a time goes on an item of a programme ("Khai hội: 8h00 ...") or a sentence ("Tàu rời ga lúc ... .")."""
    if lead.endswith(":"):  # but "Ngày in: 30/01/2024 10:28" and "Trả lời #160 vào lúc: ..." are no items
        words = lead.rstrip(": ").lower().split()
        return not is_section(lead) and not (words and (words[0] == "ngày" or words[-1] in ("lúc", "vào", "ngày")))
    spoken = rest.lower().startswith(("lúc", "vào", "hồi")) and rest.rstrip().endswith(".")
    return spoken and not BY.match(lead) and any(word[0].islower() for word in lead.split())


def _strength(lead: str, stamp: Stamp) -> tuple[Strength, int]:
    """Say how plainly the words before a stamp make it a publication date, and where those words begin."""
    unsaid = Strength.TIMED if stamp.at or stamp.weekday is not None else Strength.BARE
    if not lead:
        return unsaid, stamp.start
    if update := UPDATE_LABEL.search(lead):
        return Strength.UPDATE, update.start()
    label = PUBLISHED_LABEL.search(lead)
    if label is None:
        return unsaid, stamp.start
    bare = label[0].strip() in ("ngày", "date", "on")  # "ngày 12/3/2020" labels nothing, "Ngày: 12/3/2020" does
    return (unsaid if bare else Strength.LABELLED), label.start()


def _remainder(rest: tuple[str, str], strength: Strength) -> str | None:
    """Return the byline or category beside the date, "" where nothing is left; None where the line is prose."""
    before, after = rest
    credit = WORDS_AND_PICTURES.match(before)
    if credit and PLACE_OPENING.match(before[credit.end() :]) and not after.strip(" .,|-–"):
        return before.rstrip(" ,")  # "Bài và ảnh: Tùng Lê, 22-12-2012"
    if PAPER.match(before.rstrip(" ,")) and not after.strip(" .,|-–"):
        return before.rstrip(" ,")  # "Báo Vàm Sậy, ngày 5/9/2026"
    if "," in before and PLACE_OPENING.match(before) and not after.strip(" .,|-–") and len(before.split()) <= 4:
        return ""
    pieces = []
    for side, given in enumerate((before, after)):
        if not any(map(str.isalnum, given)):
            continue
        bare = _drop_other_stamps(plainly(given))
        text = COUNTER.sub(" | ", bare)
        if strength is Strength.BARE and any(map(_names_count, COUNTER.finditer(bare))):  # that is no prose
            strength = Strength.TIMED
        for at, piece in enumerate(STRONG_BREAK.split(text)):
            kept = TOOLBAR.sub(" ", piece).strip(" \t\xa0,;:|-–—.'\"*•>#")
            if not any(map(str.isalnum, kept)):
                continue
            touching = (side == 1 and at == 0) or (side == 0 and piece is STRONG_BREAK.split(text)[-1])
            if not _beside(
                kept, strength, touching=touching, comma=text.lstrip(" \xa0")[:1] in (",", ":") and side == 1
            ):
                return None
            pieces.append(kept)
    if strength is Strength.BARE and len(" ".join(pieces).split()) > 8:
        return None
    return " | ".join(pieces)


def _names_count(counter: re.Match[str]) -> bool:
    return any(map(str.isalpha, counter[0].removesuffix("k")))


def _drop_other_stamps(text: str) -> str:
    for other in reversed(stamps(text)):
        lead = plain(text[: other.start])
        label = UPDATE_LABEL.search(lead) or PUBLISHED_LABEL.search(lead)
        text = text[: label.start() if label else other.start] + " | " + text[other.end :]
    return text


def _beside(piece: str, strength: Strength, *, touching: bool, comma: bool) -> bool:
    """Whether words beside a date can stand in a publication line: a name, a house or a category, not prose."""
    piece = DOING.sub("", piece)
    words = piece.split()
    if is_section(piece) or (len(words) <= 5 and BY.match(piece)):
        return True
    if len(words) > 3 and piece.rstrip('"”») ').endswith((".", "!", "?", "…", ";")):
        return False
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    named = capitals * 3 >= len(words) * 2
    if strength >= Strength.LABELLED or strength is Strength.UPDATE:
        return len(words) <= 12
    if comma and touching and not (named and len(words) <= 5):
        return False
    if strength is Strength.TIMED:
        return (
            (named and len(words) <= 8) or (len(words) <= 4 and piece[0].isupper() and not touching) or len(words) <= 3
        )
    if not touching:
        return (named and len(words) <= 6) or (len(words) <= 4 and piece[0].isupper())
    return named and len(words) <= 2

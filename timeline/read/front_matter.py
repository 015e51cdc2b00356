"""The YAML or TOML above an article, with Vietnamese or English keys, to what the user says about it."""

import re
from dataclasses import dataclass, replace

from timeline.model import Article, Meta, Notice, Published, PublishedFrom
from timeline.read.keys import field_of, fields, fold
from timeline.read.published import published_in

FENCES = {"---": "yaml", "+++": "toml", ";;;": "json"}
NO_META = Meta()
LARGEST = 65_536  # characters; more is no front matter but somebody's experiment
_FIELD = re.compile(r"([^\W\d][^:=.,!?\n]{0,30}?) ?[:=](?:[ \t]|$)")
_GOES_ON = re.compile(r"[ \t]*- |[ \t]+\S|#")  # a list, the rest of a value, a note
_RULE = re.compile(r"\A\s*(?:[-–—=_*~+]{3,}[ \t]*\n\s*)+")  # a line drawn above an article is no headline
_NO_DAY = re.compile(r"(?:\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}([/-])\d{1,2}\2\d{1,2})(?:[T ,].*)?")
_LINE = re.compile(r"^([^\s#:][^:\n]*): *([^\s[{].*?)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above an article: title, publication date, the rest of its metadata, the lead."""

    title: str | None = None
    published: Published | None = None
    meta: Meta = NO_META
    lead: str | None = None
    warnings: tuple[Notice, ...] = ()


def split(text: str) -> tuple[str, str, str]:
    """Part a text into the language of its front matter ("" for none), the front matter and the rest."""
    head = text.lstrip("\n ")
    fence = head[:3]
    if fence not in FENCES or head[3:4] not in ("\n", " ", "\t"):
        return "", "", text
    end = re.compile(rf"^(?:{re.escape(fence)}|\.\.\.)[ \t]*$", re.MULTILINE).search(head, 4)
    if end is None or end.start() > LARGEST or not re.search(r"^[^\s#][^\n]*[:=]", head[4 : end.start()], re.MULTILINE):
        return "", "", text
    return FENCES[fence], head[head.index("\n") + 1 : end.start()], head[end.end() :]


def parted(text: str) -> tuple[FrontMatter, str]:
    """Part a text into what its front matter says, and the article; front matter that nobody closed is read, too."""
    language, closed, rest = split(text)
    head = text.lstrip("\n ")
    fence = head[:3]
    above = _unclosed(head) if fence in FENCES else ""
    # A line of dashes far below closes nothing: "title: …", an article, "---", a footer.
    if language and not (above and len(above) < len(closed) and _is_broken(language, closed)):
        return front_matter(language, closed), rest
    if not above:
        return FrontMatter(), _RULE.sub("", text, count=1)
    said = front_matter(FENCES[fence], above)
    line = text[: len(text) - len(head)].count("\n") + above.count("\n") + 2
    missing = Notice(
        f"Phần khai báo đầu bài mở bằng “{fence}” mà thiếu dòng “{fence}” đóng. Hãy thêm một dòng “{fence}” ở đây.",
        f"The front matter opens with “{fence}” and lacks the “{fence}” that closes it. Add a line “{fence}” here.",
        line=line,
    )
    return replace(said, warnings=(*said.warnings, missing)), head[4 + len(above) :]


def _is_broken(language: str, text: str) -> bool:
    try:
        _load(language, text)
    except ValueError:
        return True
    return False


def _unclosed(head: str) -> str:
    """The lines under an opening fence that are fields of an article; empty where none is."""
    lines: list[str] = []
    known = False
    for line in head[4:].split("\n"):
        field = _FIELD.match(line)
        if not field and not (lines and _GOES_ON.match(line)):
            break
        known = known or bool(field and field_of(field[1]))
        lines.append(f"{line}\n")
    return "".join(lines) if known and head[3:4] == "\n" else ""


def front_matter(language: str, text: str) -> FrontMatter:
    """Read front matter; what is wrong with it becomes a warning with its line, and the article is still read."""
    try:
        record = _load(language, text)
    except ValueError as error:
        return FrontMatter(warnings=(_broken(error),))
    return told(record, PublishedFrom.FRONT_MATTER)


def told(record: dict[str, object], source: PublishedFrom) -> FrontMatter:
    """Turn a record of fields under anybody's names into metadata; `source` is where its date counts as from."""
    known = fields(record)
    warnings = []
    said = known.get("published")
    published = published_in(said, source)
    if said is not None and published is None and _NO_DAY.fullmatch(_words(said) or ""):
        warnings.append(
            Notice(
                f"Ngày đăng “{_words(said)}” không có trên lịch, nên bài bị coi là không có ngày đăng. Hãy sửa lại.",
                f"There is no day “{_words(said)}”, so the article counts as without a publication date. Mend it.",
            )
        )
    elif said is not None and published is None:
        warnings.append(
            Notice(
                f"Không đọc được ngày đăng “{_words(said)}”. "
                "Hãy ghi đủ ngày, tháng, năm, ví dụ 2024-01-29 hoặc 29/01/2024 21:24.",
                f"“{_words(said)}” is no full publication date. "
                "Write day, month and year, such as 2024-01-29 or 29/01/2024 21:24.",
            )
        )
    if said is None and "modified" in known:
        warnings.append(
            Notice(
                "Chỉ có ngày cập nhật, không có ngày đăng; ngày cập nhật không được dùng làm ngày đăng.",
                "There is only a date of update and none of publication; the former is not taken for the latter.",
            )
        )
    return FrontMatter(
        _words(known.get("title")), published, meta_of(known), _words(known.get("lead")), tuple(warnings)
    )


def with_sidecar(article: Article, said: FrontMatter, path: str) -> Article:
    """Put what the user says beside a file in place of what was read from the file."""
    read, meta = article.meta, said.meta
    merged = Meta(
        author=meta.author or read.author,
        source=meta.source or read.source,
        url=meta.url or read.url,
        tags=meta.tags or read.tags,
        image=meta.image or read.image,
        image_caption=meta.image_caption or read.image_caption,
    )
    return replace(
        article,
        title=said.title or article.title,
        published=said.published or article.published,
        meta=merged,
        warnings=(*article.warnings, *(replace(notice, path=path) for notice in said.warnings)),
    )


def meta_of(known: dict[str, object]) -> Meta:
    """Gather author, source, address, tags and image from fields under our own names."""
    return Meta(
        author=_words(known.get("author")),
        source=_words(known.get("source")),
        url=address(known.get("url")),
        tags=_list(known.get("tags")),
        image=address(known.get("image")),
        image_caption=_words(known.get("image_caption")),
    )


def address(value: object) -> str | None:
    """Keep a web address, and nothing that is none (a script, a path of this machine)."""
    words = _words(value)
    return words if words and re.match(r"https?://[^\s<>\"']+$", words, re.IGNORECASE) else None


def _load(language: str, text: str) -> dict[str, object]:
    if language == "toml":
        import tomllib

        # TOML knows no bare key with marks ("tiêu đề"): quote such keys as a person would expect them to work.
        return tomllib.loads(re.sub(r"^([^\W\d][^=\"'\n\[\]]*?)\s*=", _quoted, text, flags=re.MULTILINE))
    if language == "json":
        import json

        record = json.loads(text)
    else:
        record = _yaml(text)
    if not isinstance(record, dict):
        raise ValueError("line 2")
    return {str(key): value for key, value in record.items()}


def _yaml(text: str) -> object:
    """Read YAML, all values as strings (8:54 stays 8:54); a headline needs no quotes for the colon in it."""
    import yaml

    try:
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        broken = ValueError(f"line {mark.line + 2}" if mark else str(error))

    def whole(line: re.Match[str]) -> str:
        try:
            yaml.load(line[0], Loader=yaml.BaseLoader)
        except yaml.YAMLError:
            value = line[2].replace("\\", "\\\\").replace('"', '\\"')
            return f'{line[1]}: "{value}"'
        return line[0]

    try:
        return yaml.load(_LINE.sub(whole, text), Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        raise broken from None


def _quoted(match: re.Match[str]) -> str:
    key = match[1].strip()
    return f"{key} =" if re.fullmatch(r"[A-Za-z0-9_.-]+", key) else f'"{fold(key)}" ='


def _broken(error: ValueError) -> Notice:
    at = re.search(r"line (\d+)", str(error))
    line = int(at[1]) if at else None
    return Notice(
        "Phần khai báo đầu bài viết sai cú pháp nên bị bỏ qua; nội dung bài vẫn được đọc. "
        "Mỗi dòng cần có dạng “khóa: giá trị”.",
        "The front matter is malformed and was left out; the article itself was read. "
        "Each line should be “key: value”.",
        line=line,
    )


def _words(value: object) -> str | None:
    """Bring a value to one line of text; names in a list or a JSON-LD object are joined."""
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("url") or value.get("@id")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (_words(part) for part in value[:50]))) or None
    if value is None or isinstance(value, dict):
        return None
    return " ".join(str(value).split())[:2000] or None


def _list(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [part.strip(" #") for part in value.split(";" if ";" in value else ",")]
    if not isinstance(value, list | tuple):
        return ()
    return tuple(dict.fromkeys(words for part in value[:100] if (words := _words(part))))

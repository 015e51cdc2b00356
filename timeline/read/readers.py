"""A file to its articles: which reader takes it, what it may not be, what the message is when it cannot be read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from timeline.errors import ReadError
from timeline.model import Article
from timeline.read.decode import decode
from timeline.read.draft import Draft, finish
from timeline.read.front_matter import front_matter, with_sidecar

HEAD = 8192  # bytes at the beginning of a page that hold its declarations
_MADE_HERE = b'<meta name="generator" content="timeline '
LARGEST = 20_000_000  # bytes; a larger file is no article and no table of them that fits a build


@dataclass(frozen=True, slots=True)
class Source:
    """The file in hand: its bytes, its name as the user knows it, where it lies."""

    data: bytes
    name: str
    path: Path
    url: str | None = None

    @property
    def text(self) -> str:
        """The content as text in NFC; raises ReadError where it is none."""
        return decode(self.data, self.name)


def pasted(source: Source) -> list[Draft]:
    from timeline.read.forms.pasted import read_pasted

    return read_pasted(source.text)


def markdown(source: Source) -> list[Draft]:
    from timeline.read.forms.marked import read_markdown

    return read_markdown(source.text)


def page(source: Source) -> list[Draft]:
    from timeline.read.decode import decode_markup
    from timeline.read.html.page import declared_charset, read_page

    if _MADE_HERE in source.data[:HEAD]:
        raise ReadError(
            f"{source.name}: đây là trang do timeline dựng, không phải bài báo. Hãy thêm bài gốc của nó.",
            f"{source.name}: timeline made this page; it is no article. Add the article that it came from.",
        )
    text = decode_markup(source.data, source.name, declared_charset(source.data))
    return read_page(text, source.name, url=source.url)


def web_archive(source: Source) -> list[Draft]:
    from timeline.read.forms.mail import read_web_archive

    return read_web_archive(source.data, source.name)


def message(source: Source) -> list[Draft]:
    from timeline.read.forms.mail import read_message

    return read_message(source.data, source.name)


def feed(source: Source) -> list[Draft]:
    from timeline.read.forms.feed import read_feed

    return read_feed(source.data, source.name)


def json(source: Source) -> list[Draft]:
    from timeline.read.forms.records import read_json

    return read_json(source.text, source.name)


def json_lines(source: Source) -> list[Draft]:
    from timeline.read.forms.records import read_json_lines

    return read_json_lines(source.text, source.name)


def table(source: Source) -> list[Draft]:
    from timeline.read.forms.records import read_table

    return read_table(source.text, source.name)


def word(source: Source) -> list[Draft]:
    from timeline.read.forms.word import read_word

    return read_word(source.data, source.name)


def paper(source: Source) -> list[Draft]:
    from timeline.read.forms.paper import read_pdf

    return read_pdf(source.data, source.name)


# A form is one module and one line here; each imports its library only when such a file is read.
READERS: tuple[tuple[tuple[str, ...], Callable[[Source], list[Draft]]], ...] = (
    ((".txt", ".text"), pasted),
    ((".md", ".markdown"), markdown),
    ((".html", ".htm", ".xhtml"), page),
    ((".mhtml", ".mht"), web_archive),
    ((".eml",), message),
    ((".rss", ".atom", ".xml"), feed),
    ((".json",), json),
    ((".jsonl", ".ndjson"), json_lines),
    ((".csv", ".tsv"), table),
    ((".docx",), word),
    ((".pdf",), paper),
)
# What people also keep articles in, and what to save it as instead.
REFUSED = {
    **dict.fromkeys((".doc", ".rtf", ".odt", ".wps", ".pages"), ".docx"),
    **dict.fromkeys((".xlsx", ".xls", ".ods"), ".csv (UTF-8)"),
    ".msg": ".eml",
}
FORMS = tuple(suffix for suffixes, _ in READERS for suffix in suffixes)
SUFFIXES = frozenset((*FORMS, *REFUSED))
SIDECARS = (".yaml", ".yml", ".toml")


def read_file(path: Path, root: Path) -> list[Article]:
    """Read every article in a file; their paths are relative to `root`, with `#n` where there are several.

    Raises ReadError, with the file's name, what is wrong and what to do, where the file gives no article.
    """
    name = _relative(path, root)
    articles = _articles(Source(_bytes(path, root, name), name, path), path.stem)
    beside = sidecar(path)
    if beside is None:
        return articles
    language = "toml" if beside.suffix == ".toml" else "yaml"
    text = decode(_bytes(beside, root, _relative(beside, root)), beside.name)
    return [with_sidecar(article, front_matter(language, text), _relative(beside, root)) for article in articles]


def sidecar(path: Path) -> Path | None:
    """The file in which the user says more about one that holds no front matter: "bai.pdf.yaml" beside "bai.pdf"."""
    return next((beside for suffix in SIDECARS if (beside := path.with_name(path.name + suffix)).is_file()), None)


def read_bytes(data: bytes, suffix: str, name: str, *, url: str | None = None) -> list[Article]:
    """Read every article in bytes that are no file here, as a file with that suffix; `url` is where they stood."""
    return _articles(Source(data, name, Path(f"x{suffix}"), url), "")


def _articles(source: Source, stem: str) -> list[Article]:
    name = source.name
    drafts = [draft for draft in _reader(source)(source) if draft.paragraphs or draft.title]
    if not drafts:
        raise ReadError(
            f"{name}: tệp không có bài viết nào. Hãy dán nội dung bài vào tệp hoặc xóa tệp.",
            f"{name}: there is no article in this file. Paste one into it, or delete the file.",
        )
    if len(drafts) == 1:
        return [finish(drafts[0], name, name=stem)]
    return [finish(draft, f"{name}#{number}") for number, draft in enumerate(drafts, 1)]


def _reader(source: Source) -> Callable[[Source], list[Draft]]:
    """Choose the reader by the file's suffix. Raises ReadError for a form that none reads."""
    suffix, name = source.path.suffix.lower(), source.name
    for suffixes, reader in READERS:
        if suffix in suffixes:
            return reader
    raise unread(suffix, name)


def unread(suffix: str, name: str) -> ReadError:
    """Say why no reader takes a file with this suffix, and what to do."""
    if better := REFUSED.get(suffix):
        return ReadError(
            f"{name}: timeline không đọc được dạng tệp {suffix}. Hãy mở tệp rồi lưu lại ở dạng {better}.",
            f"{name}: timeline cannot read {suffix} files. Open the file and save it as {better}.",
        )
    if not suffix:
        return ReadError(
            f"{name}: tên tệp không có đuôi nên không rõ dạng. Hãy đổi tên, ví dụ {name}.txt hay {name}.html.",
            f"{name}: the file's name has no suffix to tell its form. Rename it, to {name}.txt or {name}.html, say.",
        )
    return ReadError(
        f"{name}: timeline không đọc được dạng tệp “{suffix}”. Các dạng đọc được: {', '.join(FORMS)}.",
        f"{name}: timeline cannot read “{suffix}” files. It reads {', '.join(FORMS)}.",
    )


def _relative(path: Path, root: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def _bytes(path: Path, root: Path, name: str) -> bytes:
    """Read a file whole, unless it is too large, or a link that leads out of the project."""
    try:
        if path.is_relative_to(root) and not path.resolve().is_relative_to(root.resolve()):
            raise ReadError(
                f"{name}: đây là liên kết trỏ ra ngoài thư mục dự án nên không được đọc. Hãy chép hẳn tệp vào đây.",
                f"{name}: this link leads out of the project and was not followed. Copy the file here instead.",
            )
        if path.exists() and not path.is_file():
            raise ReadError(
                f"{name}: đây không phải một tệp bình thường. Hãy chép nội dung vào một tệp.",
                f"{name}: this is no regular file. Copy what it holds into one.",
            )
        size = path.stat().st_size
        if size > LARGEST:
            raise ReadError(
                f"{name}: tệp quá lớn ({_mb(size)}; nhiều nhất {_mb(LARGEST)}). Hãy chia nhỏ tệp.",
                f"{name}: the file is too large ({_mb(size)}, the most is {_mb(LARGEST)}). Split it.",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(
            f"{name}: không có tệp này. Hãy kiểm tra tên tệp và thư mục.",
            f"{name}: there is no such file. Check its name and folder.",
        ) from error
    except OSError as error:
        raise ReadError(
            f"{name}: không mở được tệp ({error.strerror}). Hãy kiểm tra tên tệp và quyền đọc.",
            f"{name}: the file cannot be opened ({error.strerror}). Check its name and your permission to read it.",
        ) from error


def _mb(size: int) -> str:
    return f"{size // 1_000_000} MB"

"""A project without articles to the error that says so: the folder is not there, or nothing in it can be read."""

from collections.abc import Sequence
from pathlib import Path

from timeline.config import Config
from timeline.errors import ConfigError
from timeline.model import Notice
from timeline.read import article_files

# Forms of articles that hardly anything else at the top of a project has.
_LOOSE = (".txt", ".docx", ".pdf", ".mhtml", ".eml")
_NO_ARTICLES = ("readme", "license", "licence", "requirements", "robots", "changelog")
NAMED = 3  # files that a message names; more drown it
_SAFE = ("Không có gì bị thay đổi; trang cũ, nếu có, còn nguyên.", "Nothing was changed; the old site, if any, stands.")


def check_folder(config: Config) -> None:
    """Raise ConfigError where the folder of articles is not there: a renamed folder is no wish for an empty site."""
    folder = config.articles
    if folder.is_dir():
        return
    if folder.exists():
        raise ConfigError(
            f"{folder}: đây là một tệp, không phải thư mục bài viết. Hãy sửa mục “articles” trong cài đặt. {_SAFE[0]}",
            f"{folder}: this is a file, not a folder of articles. Mend the setting “articles”. {_SAFE[1]}",
        )
    others = [other.name for other in sorted(config.root.glob("[!._]*/")) if _may_hold_articles(other, config)][:NAMED]
    vi = f" Có tệp giống bài báo ở: {', '.join(others)}." if others else ""
    en = f" Files like articles are in: {', '.join(others)}." if others else ""
    raise ConfigError(
        f"{folder}: không có thư mục bài viết này. Hãy tạo lại thư mục, hoặc ghi tên mới của nó vào mục “articles” "
        f"trong cài đặt.{vi} {_SAFE[0]}",
        f"{folder}: this folder of articles is not there. Make it again, or write its new name into the setting "
        f"“articles”.{en} {_SAFE[1]}",
    )


def no_article(config: Config, notices: Sequence[Notice]) -> ConfigError:
    """Say that nothing in the folder of articles can be read, and why, as the `notices` of reading it tell."""
    folder = config.articles
    beside = [path.name for path in loose(config)][:NAMED]
    vi, en = "", ""
    if beside:
        vi = f" Có tệp nằm ngoài thư mục này: {', '.join(beside)}; nếu là bài báo, hãy chuyển vào."
        en = f" There are files outside of it: {', '.join(beside)}; if they are articles, move them in."
    if notices:
        vi += f" Có {len(notices)} tệp không đọc được, như {notices[0].vi}"
        en += f" Files that cannot be read: {len(notices)}, such as {notices[0].en}"
    if config.output.is_dir():
        away_vi = f" Nếu thật sự muốn bỏ trang, hãy xóa thư mục {config.output}."
        away_en = f" To do away with the site, delete the folder {config.output}."
    else:
        away_vi = away_en = ""
    return ConfigError(
        f"{folder}: chưa có bài nào để dựng trang. Hãy thả bài vào đây (.txt, .md, .html, .docx, .pdf…).{vi} "
        f"{_SAFE[0]}{away_vi}",
        f"{folder}: there is no article to build a site from. Put some here (.txt, .md, .html, .docx, .pdf…).{en} "
        f"{_SAFE[1]}{away_en}",
    )


def loose(config: Config) -> list[Path]:
    """List the files right beside the folder of articles that look like articles dropped in the wrong place."""
    root = config.root
    if config.articles.parent != root:
        return []
    return [path for path in sorted(root.iterdir()) if path.suffix.lower() in _LOOSE and _is_loose(path)]


def _is_loose(path: Path) -> bool:
    return path.is_file() and not path.name.lower().startswith((".", "~$", *_NO_ARTICLES))


def _may_hold_articles(folder: Path, config: Config) -> bool:
    return folder not in (config.output, config.root / "themes", config.root / "theme") and bool(article_files(folder))

"""A project to what is to be said of it as a whole: of its name, of files beside its articles, of none in them."""

import tomllib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import timeline
from timeline.config import FILE, SHARED_FILE, Config
from timeline.model import Notice, Reading
from timeline.readings.nothing import loose

_STARTER = Path(timeline.__file__).parent / "starter"


def remarks(config: Config, readings: Sequence[Reading]) -> tuple[Notice, ...]:
    """Tell what a person who looks at the site would not see: it is built all the same."""
    return (*_named(config, readings), *_by_hand(config, readings), *_left_outside(config))


def _named(config: Config, readings: Sequence[Reading]) -> tuple[Notice, ...]:
    """Tell of a title or description that `timeline init` wrote for its samples, where no sample is left."""
    written = tomllib.loads((_STARTER / FILE).read_text(encoding="utf-8"))
    left = [key for key in ("title", "description") if getattr(config, key) == written[key]]
    samples = {path.name for path in (_STARTER / "articles").iterdir()}
    if not left or any(PurePosixPath(reading.article.path).name in samples for reading in readings):
        return ()
    file = FILE if (config.root / FILE).is_file() else SHARED_FILE
    lines = (config.root / file).read_text(encoding="utf-8-sig").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if text.lstrip().startswith(left[0])), None)
    keys = ", ".join(left)
    return (
        Notice(
            f"trang còn mang tên và lời giới thiệu của bài mẫu ({keys}): “{getattr(config, left[0])}”. "
            "Hãy viết lại cho hợp với bài của bạn.",
            f"the site still bears the name and introduction of the samples ({keys}): “{getattr(config, left[0])}”. "
            "Write your own.",
            file,
            line,
        ),
    )


def _by_hand(config: Config, readings: Sequence[Reading]) -> tuple[Notice, ...]:
    """Tell that the timeline has no article, only what the editor wrote."""
    folder = config.articles.name
    if readings:
        return ()
    notice = Notice(
        f"{folder}: thư mục không có bài nào đọc được; trang chỉ có sự kiện do biên tập viên thêm.",
        f"{folder}: no article in this folder can be read; the site has only events that the editor added.",
        folder,
        minor=True,
    )
    return (notice,)


def _left_outside(config: Config) -> tuple[Notice, ...]:
    """Tell of every file that lies beside the folder of articles and so is not read."""
    folder = config.articles.name
    return tuple(
        Notice(
            f"{path.name}: tệp nằm ngoài thư mục {folder} nên không được đọc. Nếu là bài báo, hãy chuyển vào đó.",
            f"{path.name}: this file lies outside of the folder {folder} and is not read. An article belongs in there.",
            path.name,
            minor=True,
        )
        for path in loose(config)
    )

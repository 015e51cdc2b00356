"""A site built again after a change is, byte for byte, the site that a clean build makes; and little is made anew."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.build import article
from timeline import build as stages
from timeline.config import load

Change = Callable[[Path, random.Random], None]


def some(folder: Path, chance: random.Random) -> Path:
    return chance.choice(sorted(path for path in folder.iterdir() if path.is_file()))


def rewrite(project: Path, chance: random.Random) -> None:
    some(project / "articles", chance).write_text(article(chance, chance.randrange(9)), encoding="utf-8")


def add(project: Path, chance: random.Random) -> None:
    (project / f"articles/them-{chance.randrange(10**9)}.txt").write_text(article(chance, 5), encoding="utf-8")


def remove(project: Path, chance: random.Random) -> None:
    some(project / "articles", chance).unlink()


def rename_site(project: Path, chance: random.Random) -> None:
    (project / "timeline.toml").write_text(f'title = "Dòng {chance.random()}"\n', encoding="utf-8")


def give_address(project: Path, chance: random.Random) -> None:
    address = chance.choice(("https://vi-du.vn/", "https://vi-du.vn/dong/"))
    (project / "timeline.toml").write_text(f'base_url = "{address}"\nlanguage = "en"\n', encoding="utf-8")


def override_template(project: Path, chance: random.Random) -> None:
    part = project / "theme/templates/parts/foot.html"
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_text(f"<footer>{chance.random()}</footer>\n", encoding="utf-8")


def add_to_head(project: Path, chance: random.Random) -> None:
    (project / "theme").mkdir(exist_ok=True)
    (project / "theme/extra-head.html").write_text(f'<meta name="x" content="{chance.random()}">\n', encoding="utf-8")


def change_words(project: Path, chance: random.Random) -> None:
    words = project / "theme/strings/vi.toml"
    words.parent.mkdir(parents=True, exist_ok=True)
    words.write_text(f'why = "Tại sao {chance.random()}?"\n', encoding="utf-8")


def correct(project: Path, chance: random.Random) -> None:
    ident = some(project / "site/events", chance).stem.rpartition("-")[2]
    with (project / "edits.toml").open("a", encoding="utf-8") as edits:
        edits.write(f'[[change]]\nevent = "{ident}"\ntitle = "Sửa lại {chance.random()}"\n')


def deface(project: Path, chance: random.Random) -> None:
    page = some(project / "site/articles", chance)
    page.write_bytes(page.read_bytes()[:-9])


def lose(project: Path, chance: random.Random) -> None:
    some(project / "site/events", chance).unlink()


CHANGES: tuple[Change, ...] = (
    rewrite,
    rewrite,
    rewrite,
    add,
    remove,
    rename_site,
    give_address,
    override_template,
    add_to_head,
    change_words,
    correct,
    deface,
    lose,
)


def built(project: Path) -> dict[str, bytes]:
    stages.build(load(project))
    site = project / "site"
    # A page defaced by hand is kept beside the new one: that is the user's own, and no page of ours.
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and ".edited" not in path.name
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    chance = random.Random(7)
    (tmp_path / "articles").mkdir()
    (tmp_path / "timeline.toml").touch()
    for number in range(9):
        (tmp_path / f"articles/{number}.txt").write_text(article(chance, number), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("seed", range(3))
def test_after_any_changes_the_site_is_that_of_a_clean_build(project: Path, seed: int) -> None:
    chance = random.Random(seed)
    built(project)
    for _ in range(3):
        changes = chance.sample(CHANGES, chance.randint(1, 3))
        for change in changes:
            change(project, chance)
        again = built(project)
        shutil.rmtree(project / "site")
        shutil.rmtree(project / ".timeline")
        assert again == built(project), [change.__name__ for change in changes]


def test_one_changed_article_leaves_other_files_untouched(project: Path) -> None:
    site = project / "site"
    built(project)
    before = {path: path.stat().st_ino for path in site.rglob("*") if path.is_file()}
    first = project / "articles/0.txt"
    first.write_text(first.read_text(encoding="utf-8").replace("câu chuyện", "chuyện"), encoding="utf-8")
    built(project)
    kept = [path for path, inode in before.items() if path.exists() and path.stat().st_ino == inode]
    others = [path for path in (site / "articles").iterdir() if path in kept]
    assert len(others) == 8
    assert len(kept) > len(before) / 2


def test_a_false_memory_of_pages_publishes_none(project: Path) -> None:
    clean = built(project)
    (project / ".timeline/pages.sqlite").write_bytes(b"not a database" * 99)
    assert built(project) == clean

"""The package as others get it: a wheel, installed where nothing else is, makes a project and builds its site."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)], check=True)
    (file,) = folder.glob("timeline-*.whl")
    return file


def tracked(folder: str) -> set[str]:
    """The files that the wheel must carry from a folder of the checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", folder], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    return set(filter(None, listed.split("\0")))


@pytest.mark.slow
def test_wheel_carries_themes_and_the_starter_project(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert tracked("timeline") <= names
    assert {name.replace("themes/", "timeline/_themes/", 1) for name in tracked("themes")} <= names
    assert "timeline/starter/.github/workflows/pages.yml" in names
    strangers = {name for name in names if not name.startswith(("timeline/", "timeline-"))}
    assert not strangers


@pytest.mark.slow
def test_installed_alone_it_makes_and_builds_a_project(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([scripts / "python", "-m", "pip", "install", "-q", wheel], check=True)
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}

    def timeline(*words: str) -> str:
        command = [str(scripts / "timeline"), *words]
        shown = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True)
        return shown.stdout.decode("utf-8")

    timeline("init", "cau")
    assert "articles read" in timeline("--lang", "en", "build", "--project", "cau", "--strict")
    assert 'datetime="2024-06-19' in (tmp_path / "cau/site/index.html").read_text(encoding="utf-8")

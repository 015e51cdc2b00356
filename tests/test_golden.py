"""Whole sites, byte by byte: what `tests/golden/<case>/in` becomes is what stands in `out`.

To accept a change, run `python tests/test_golden.py` and review the diff. The theme's static files are left out: they
are copied as they are.
"""

import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent / "golden"
CASES = sorted(path.name for path in ROOT.iterdir())


def built(case: str, folder: Path) -> dict[str, bytes]:
    """Build a case in a folder of its own: every page, feed and table of data by its path in the site."""
    from timeline.build import build
    from timeline.config import load

    project = folder / case
    shutil.copytree(ROOT / case / "in", project)
    build(load(project))
    return files(project / "site")


def files(site: Path) -> dict[str, bytes]:
    paths = (path for path in sorted(site.rglob("*")) if path.is_file())
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in paths
        if path.relative_to(site).parts[0] not in ("static", ".timeline-manifest.json")
    }


@pytest.mark.parametrize("case", CASES)
def test_site_is_the_golden_one(case: str, tmp_path: Path) -> None:
    now, golden = built(case, tmp_path), files(ROOT / case / "out")
    assert sorted(now) == sorted(golden)
    changed = [name for name in golden if now[name] != golden[name]]
    assert not changed, "if the change is meant: python tests/test_golden.py"


def rewrite() -> None:
    """Put what is built today in the place of every golden site."""
    import tempfile

    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            site = built(case, Path(folder))
        shutil.rmtree(ROOT / case / "out", ignore_errors=True)
        for name, data in site.items():
            path = ROOT / case / "out" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        print(f"{case}: {len(site)} files")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    rewrite()

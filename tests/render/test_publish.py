"""Writing a site: whole or not at all, only ours removed, nothing of the user's lost, unchanged files untouched."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.errors import ConfigError
from timeline.manifest import NAME
from timeline.render import File, publish, swap

ROOT = Path(__file__).parents[2]


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def files(**texts: str) -> list[File]:
    return [File(name.replace("_", "/") + ".html", text.encode()) for name, text in texts.items()]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "site"


def test_writes_a_site_and_its_manifest(output: Path) -> None:
    done = publish(files(index="một", events_a="hai"), output)
    assert (done.new, done.changed, done.same, done.removed) == (2, 0, 0, 0)
    assert sorted(tree(output)) == [NAME, "events/a.html", "index.html"]


def test_a_second_build_touches_nothing(output: Path) -> None:
    publish(files(index="một", a="hai"), output)
    before = {p: p.stat() for p in output.rglob("*")}
    done = publish(files(index="một", a="hai"), output)
    assert (done.new, done.changed, done.same, done.removed) == (0, 0, 2, 0)
    after = {p: p.stat() for p in output.rglob("*")}
    assert {p: (s.st_ino, s.st_mtime_ns) for p, s in before.items()} == {
        p: (s.st_ino, s.st_mtime_ns) for p, s in after.items()
    }


def test_an_unchanged_file_is_not_written_again(output: Path) -> None:
    publish(files(index="một", a="hai"), output)
    before = (output / "a.html").stat()
    publish(files(index="khác", a="hai"), output)
    after = (output / "a.html").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_what_timeline_did_not_write_stays(output: Path) -> None:
    (output / "tay" / "rong").mkdir(parents=True)
    (output / "CNAME").write_text("tin.vi-du.vn")
    (output / ".gitkeep").touch()
    (output / "tay" / "trang.html").write_text("làm tay")
    (output / "loi-tat").symlink_to("CNAME")
    publish(files(index="một", a="hai"), output)
    done = publish(files(index="hai"), output)
    assert done.removed == 1
    assert not (output / "a.html").exists()
    assert (output / "CNAME").read_text() == "tin.vi-du.vn"
    assert (output / ".gitkeep").exists()
    assert (output / "tay" / "trang.html").read_text() == "làm tay"
    assert (output / "tay" / "rong").is_dir()
    assert (output / "loi-tat").is_symlink()


def test_a_page_made_by_hand_at_our_address_wins(output: Path) -> None:
    output.mkdir()
    (output / "about.html").write_text("làm tay")
    done = publish(files(index="một", about="của timeline"), output)
    assert (output / "about.html").read_text() == "làm tay"
    assert [n.path for n in done.notices] == ["about.html"]
    publish(files(index="một"), output)
    assert (output / "about.html").read_text() == "làm tay"


def test_a_page_edited_by_hand_is_kept_beside(output: Path) -> None:
    publish(files(index="một"), output)
    for text in ("sửa tay", "sửa tay lần nữa"):
        (output / "index.html").write_text(text)
        done = publish(files(index=f"mới sau {text}"), output)
        assert [n.path for n in done.notices] == ["index.html"]
    assert (output / "index.html.edited").read_text() == "sửa tay"
    assert (output / "index.html.edited-2").read_text() == "sửa tay lần nữa"


def test_a_failing_build_leaves_the_old_site_and_no_litter(output: Path) -> None:
    publish(files(index="cũ"), output)
    before = tree(output.parent)

    def broken() -> Iterator[File]:
        yield from files(index="mới", a="mới")
        raise RuntimeError("mẫu hỏng")

    with pytest.raises(RuntimeError):
        publish(broken(), output)
    assert tree(output.parent) == before
    assert [p.name for p in output.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("path", ["/x", "../x", "a/../../x", "a\\x", ".git/config", "a/.b", ""])
def test_no_file_leads_out_of_the_site(path: str) -> None:
    with pytest.raises(ValueError, match="inside a site"):
        File(path, b"")


def test_two_files_at_one_address_are_a_fault(output: Path) -> None:
    with pytest.raises(ValueError, match="one address"):
        publish([*files(index="a"), *files(index="b")], output)


def test_a_manifest_that_leads_outside_removes_nothing(output: Path) -> None:
    publish(files(index="một"), output)
    (output.parent / "ben-ngoai").write_text("của tôi")
    (output / NAME).write_text('{"version": 1, "files": {"../ben-ngoai": "0", "/etc/hosts": "0"}}')
    publish(files(index="hai"), output)
    assert (output.parent / "ben-ngoai").read_text() == "của tôi"


@pytest.mark.parametrize("mark", ["timeline.toml", "pyproject.toml"])
def test_a_project_is_no_place_for_a_site(output: Path, mark: str) -> None:
    output.mkdir()
    (output / mark).touch()
    with pytest.raises(ConfigError) as caught:
        publish(files(index="một"), output)
    assert "site/" in caught.value.vi


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["bai/lu.txt", "bai/mot.md", "b.docx", "c.txt", "robots.txt"], "(b.docx, c.txt, bai/lu.txt, …)"),
        ([f"trang-{n}.html" for n in range(6)], "(trang-0.html, trang-1.html, trang-2.html, …)"),
    ],
)
def test_a_folder_of_the_user_s_own_files_is_no_place_for_a_site(output: Path, names: list[str], told: str) -> None:
    for name in names:
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text("của tôi")
    before = tree(output)
    with pytest.raises(ConfigError) as caught:
        publish(files(index="một"), output)
    assert told in caught.value.vi
    assert "thư mục trống" in caught.value.vi
    assert tree(output) == before


def test_what_a_site_may_hold_before_its_first_build_is_no_hindrance(output: Path) -> None:
    output.mkdir()
    for name in ("CNAME", ".nojekyll", "README.md", "robots.txt", "anh.jpg", "bao-cao.pdf", "tay.html"):
        (output / name).write_text("của tôi")
    assert publish(files(index="một"), output).new == 1


def test_a_site_copied_without_its_list_and_with_a_note_in_it_is_built_anew(output: Path) -> None:
    made = [File("index.html", b'<meta name="generator" content="timeline 1">'), File("fonts/OFL.txt", b"OFL")]
    publish(made, output)
    (output / NAME).unlink()
    (output / "ghi-chu.txt").write_text("của tôi")
    assert publish(made, output).same == 2


def test_a_file_is_no_place_for_a_site(output: Path) -> None:
    output.write_text("của tôi")
    with pytest.raises(ConfigError, match="this is a file"):
        publish(files(index="một"), output)
    assert [(p.name, p.read_text()) for p in output.parent.iterdir()] == [("site", "của tôi")]


def test_without_exchange_the_folders_are_renamed(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "exchange", lambda *_: False)
    publish(files(index="một", a="hai"), output)
    (output / "CNAME").write_text("tin.vi-du.vn")
    publish(files(index="hai"), output)
    assert sorted(tree(output)) == [NAME, "CNAME", "index.html"]
    assert [p.name for p in output.parent.iterdir()] == ["site"]


def test_a_folder_that_cannot_be_moved_is_filled_file_by_file(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(files(index="một", a="hai"), output)
    (output / "CNAME").write_text("tin.vi-du.vn")
    monkeypatch.setattr(swap, "replace", lambda *_: False)
    publish(files(index="hai", b_c="ba"), output)
    assert sorted(tree(output)) == [NAME, "CNAME", "b/c.html", "index.html"]
    assert (output / "index.html").read_text() == "hai"


def test_a_site_taken_away_by_a_killed_build_comes_back(output: Path) -> None:
    publish(files(index="cũ"), output)
    output.rename(output.parent / ".site.timeline-old")
    publish(files(index="cũ"), output)
    assert (output / "index.html").read_text() == "cũ"


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from timeline.render import File, publish

    output, at = Path(sys.argv[1]), int(sys.argv[2])
    made = [File(f"p/{n}.html", b"new" * 99) for n in range(40)]
    steps = 0

    def step(frame, event, argument):
        # Every call into the operating system is a moment at which a kill may fall.
        global steps
        if event == "c_call" and argument.__module__ in ("posix", "_io", None):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(step)
    publish(made, output)
    sys.setprofile(None)
    print(steps)
"""


def test_a_kill_at_any_moment_leaves_the_old_site_or_the_new(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(textwrap.dedent(KILLED))

    def build(output: Path, at: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), str(output), str(at)]
        return subprocess.run(
            command, check=False, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )

    old = [File(f"p/{n}.html", b"old" * 99) for n in range(5, 45)]
    whole = {f"p/{n}.html": b"new" * 99 for n in range(40)}
    publish(old, tmp_path / "0" / "site")
    steps = int(build(tmp_path / "0" / "site", -1).stdout)
    seen = set()
    # The last steps are the swap and the clearing away; before them any will do.
    for at in sorted({1, 2, *range(3, steps, max(1, steps // 12)), *range(steps - 8, steps + 1)}):
        output = tmp_path / str(at) / "site"
        publish(old, output)
        (output / "CNAME").write_text("tin.vi-du.vn")
        result = build(output, at)
        assert result.returncode in (-signal.SIGKILL, 0)
        found = tree(output)
        assert found.pop("CNAME") == b"tin.vi-du.vn"
        del found[NAME]
        assert found in (whole, {f.path: f.data for f in old}), f"mixture after step {at} of {steps}"
        seen.add(found == whole)
        publish([File(p, d) for p, d in whole.items()], output)
        assert (output / "CNAME").exists()
        assert [p.name for p in output.parent.iterdir()] == ["site"]
    assert seen == {True, False}

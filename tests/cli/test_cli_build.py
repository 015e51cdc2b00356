"""`timeline build`: the account, the same bytes always, and an old site that no failure harms."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ARTICLES = {
    "ke-bien.txt": """Kè biển xã Cồn Lá hoàn thành sau mùa mưa

Thứ năm, 14/12/2023 09:30

Sáng 13/12, tại Cà Mau, UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km, chặn sóng cho hơn 300 hộ dân.
""",
    "2024/cho-noi.md": """---
title: Chợ nổi Cồn Lá họp phiên đầu năm
date: 2024-02-15
---

Ngày 14/2, hơn 60 ghe hàng dự phiên chợ nổi đầu năm ở xã Cồn Lá, thành phố Cần Thơ.
""",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "timeline.toml").write_text('title = "Cồn Lá"\n', encoding="utf-8")
    for name, text in ARTICLES.items():
        path = tmp_path / "articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def site(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def built(project: Path, **environment: str) -> dict[str, bytes]:
    """Build in a process of its own, as the person's shell would."""
    command = [sys.executable, "-m", "timeline", "build", "--project", str(project)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **environment})
    return site(project / "site")


def test_account_says_what_was_read_and_made_and_where(run: Run, project: Path) -> None:
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 0
    lines = [line.rsplit(maxsplit=1) for line in shown.stdout.splitlines()]
    counts = {name.strip(): int(count) for name, count in lines if count.isdigit()}
    assert counts["bài đã đọc · articles read"] == 2
    assert counts["sự kiện chính · main events"] == 2
    assert counts["lưu ý · warnings"] == 0
    assert f"Mở bằng trình duyệt: {project / 'site' / 'index.html'}" in shown.stdout
    assert shown.stderr == ""


def test_the_site_tells_the_events(run: Run, project: Path) -> None:
    run("build", "--project", str(project))
    front = (project / "site/index.html").read_text(encoding="utf-8")
    assert "Cồn Lá" in front
    assert 'datetime="2023-12-13' in front
    assert 'datetime="2024-02-14' in front


def test_a_second_build_changes_no_byte(run: Run, project: Path) -> None:
    run("build", "--project", str(project))
    first = site(project / "site")
    run("build", "--project", str(project))
    assert site(project / "site") == first


def test_bytes_depend_on_nothing_but_the_input(project: Path) -> None:
    first = built(project, PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C")
    for path in (project / "site", project / ".timeline"):
        subprocess.run(["rm", "-rf", str(path)], check=True)
    assert built(project, PYTHONHASHSEED="4711", TZ="America/Los_Angeles", LC_ALL="C.UTF-8") == first


def test_bytes_do_not_tell_where_the_project_lies(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("khác") / "x"
    subprocess.run(["cp", "-r", str(project), str(elsewhere)], check=True)
    assert built(elsewhere) == built(project)


def test_an_unreadable_article_is_one_warning_with_its_name(run: Run, project: Path) -> None:
    (project / "articles/hong.txt").write_bytes(b"\x00\x01\x02\x00" * 64)
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 0
    assert shown.stderr.count("hong.txt") == 2, "once in each language"
    assert "articles read          2" in shown.stdout
    assert run("build", "--project", str(project), "--strict").exit_code == 1


@pytest.mark.parametrize(
    ("name", "todo"),
    [
        ("cho.txt", "Hãy thêm ngay dưới tít một dòng chỉ có ngày đăng, như 29/01/2024."),
        ("cho.html", "Hãy tạo tệp cho.html.yaml bên cạnh, với một dòng: date: 2024-01-29"),
    ],
)
def test_an_article_that_vanishes_for_want_of_a_date_is_told(run: Run, project: Path, name: str, todo: str) -> None:
    lines = ["Chợ nổi Cồn Lá đông khách", "Tối thứ Bảy, chợ mở lại. Hôm qua, chợ đón 2.000 khách."]
    text = "\n\n".join(lines)
    if name.endswith("html"):
        body = "".join(f"<p>{lines[1]} Bà con bán {what} mừng vì khách đông hơn mọi năm.</p>" for what in ("cá", "rau"))
        text = f"<html><title>{lines[0]}</title><body><article><h1>{lines[0]}</h1>{body}</article></body></html>"
    (project / "articles" / name).write_text(text, encoding="utf-8")
    shown = run("--lang", "vi", "build", "--project", str(project))
    assert shown.exit_code == 0
    assert shown.stderr.startswith(f"Lưu ý: articles/{name}: bài không có ngày đăng")
    assert shown.stderr.rstrip().endswith(todo)
    assert run("build", "--project", str(project), "--strict").exit_code == 1


def test_the_date_line_that_the_notice_asks_for_is_read(run: Run, project: Path) -> None:
    text = "Chợ nổi Cồn Lá đông khách\n\n29/01/2024\n\nTối thứ Bảy, chợ mở lại. Hôm qua, chợ đón 2.000 khách.\n"
    (project / "articles/cho.txt").write_text(text, encoding="utf-8")
    assert run("build", "--project", str(project)).stderr == ""
    assert 'datetime="2024-01-28' in (project / "site/index.html").read_text(encoding="utf-8")


def test_many_warnings_do_not_drown_the_account(run: Run, project: Path) -> None:
    for number in range(25):
        (project / f"articles/hong-{number:02}.txt").write_bytes(b"\x00\x01\x02\x00" * 64)
    few = run("--lang", "vi", "build", "--project", str(project))
    assert few.stderr.count("\nLưu ý:") == 19
    assert "… và 5 lưu ý nữa; xem hết bằng --verbose." in few.stderr
    everything = run("--lang", "vi", "build", "--project", str(project), "--verbose")
    assert everything.stderr.count("\nLưu ý:") == 24


def test_a_wrong_setting_leaves_the_old_site(run: Run, project: Path) -> None:
    run("build", "--project", str(project))
    before = site(project / "site")
    (project / "timeline.toml").write_text('tittle = "x"\n', encoding="utf-8")
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 2
    assert "Có phải bạn muốn viết “title”?" in shown.stderr
    assert site(project / "site") == before


def test_a_wrong_theme_leaves_the_old_site(run: Run, project: Path) -> None:
    run("build", "--project", str(project))
    before = site(project / "site")
    (project / "timeline.toml").write_text('theme = "khong-co"\n', encoding="utf-8")
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 2
    assert "khong-co" in shown.stderr
    assert site(project / "site") == before


def test_what_timeline_did_not_write_stays(run: Run, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site/CNAME").write_text("cau.example\n")
    run("build", "--project", str(project))
    (project / "articles/ke-bien.txt").unlink()
    run("build", "--project", str(project))
    assert (project / "site/CNAME").read_text() == "cau.example\n"
    assert 'datetime="2023-12-13' not in (project / "site/index.html").read_text(encoding="utf-8")


def test_another_output_folder_on_demand(run: Run, project: Path, tmp_path: Path) -> None:
    shown = run("build", "--project", str(project), "--output", str(tmp_path / "khac"))
    assert str(tmp_path / "khac" / "index.html") in shown.stdout
    assert (tmp_path / "khac/index.html").is_file()
    assert not (project / "site").exists()


def test_no_project_here_says_how_to_make_one(run: Run, tmp_path: Path) -> None:
    shown = run("build", "--project", str(tmp_path))
    assert shown.exit_code == 2
    assert "timeline init" in shown.stderr


def test_articles_that_are_commands_and_markup_stay_words(run: Run, project: Path) -> None:
    text = """<script>alert(1)</script> ${{ jobs }} {{ 7*7 }} họp phiên thường kỳ

Thứ năm, 14/12/2023 09:30

Sáng 13/12, <img src=x onerror=alert(1)> tại Cà Mau, xã Cồn Lá nghiệm thu "tuyến kè" ../../../etc/passwd & {{ 7*7 }}.
"""
    (project / "articles/'; rm -rf ~ #<b>.txt").write_text(text, encoding="utf-8")
    assert run("build", "--project", str(project)).exit_code == 0
    for name, data in site(project / "site").items():
        if name.endswith((".html", ".xml")):
            page = data.decode("utf-8")
            assert "<script>alert" not in page, name
            assert "<img src=x" not in page, name
            assert ">49<" not in page, name
            assert "<b>.txt" not in page, name


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_at_any_moment_the_old_site_or_the_new_one_is_whole(project: Path) -> None:
    old = built(project)
    text = ARTICLES["ke-bien.txt"]
    changed = project / "articles/ke-bien.txt"
    changed.write_text(text.replace("Sáng 13/12", "Sáng 12/12"), encoding="utf-8")
    new = built(project)
    assert old != new
    command = [sys.executable, "-m", "timeline", "build", "--project", str(project)]
    seen = set()
    for step in range(16):
        changed.write_text(text, encoding="utf-8")
        assert built(project) == old
        changed.write_text(text.replace("Sáng 13/12", "Sáng 12/12"), encoding="utf-8")
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.06 * step)
        process.send_signal(signal.SIGKILL)
        process.wait()
        left = site(project / "site")
        assert left in (old, new)
        seen.add(left == old)
    assert True in seen, "no build was killed before it was done"

"""`timeline serve`: the site on this machine alone, anew at every change."""

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli.serve import _changes, _watched
from timeline.cli.server import serving
from timeline.config import load

PASTED = """Kè biển xã Cồn Lá hoàn thành sau mùa mưa

Thứ năm, 14/12/2023 09:30

Sáng {day}/12, tại Cà Mau, UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km, chặn sóng cho hơn 300 hộ dân.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("Chào", encoding="utf-8")
    (tmp_path / "trang.html").write_text("Trang", encoding="utf-8")
    (tmp_path / "404.html").write_text("Không có trang này", encoding="utf-8")
    (tmp_path / "b").mkdir()
    return tmp_path


def ask(address: str, path: str, *, host: str = "", method: str = "GET") -> tuple[int, str, http.client.HTTPResponse]:
    name = address.removeprefix("http://").rstrip("/")
    connection = http.client.HTTPConnection(name, timeout=10)
    connection.request(method, path, headers={"Host": host or name})
    answer = connection.getresponse()
    return answer.status, answer.read().decode("utf-8"), answer


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    with serving(folder, 0) as at:
        yield at


def test_pages_come_as_they_are_and_are_not_kept(address: str) -> None:
    status, body, answer = ask(address, "/trang.html")
    assert (status, body) == (200, "Trang")
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert ask(address, "/a/")[1] == "Chào"


def test_what_is_not_there_gets_the_site_s_own_page(address: str) -> None:
    assert ask(address, "/khong-co.html")[:2] == (404, "Không có trang này")
    assert ask(address, "/khong-co.html", method="HEAD")[:2] == (404, "")


def test_the_site_is_found_below_its_published_path_too(folder: Path) -> None:
    with serving(folder, 0, below="/kho/") as at:
        assert [ask(at, path)[1] for path in ("/kho/trang.html", "/trang.html", "/kho/a/")] == [
            "Trang",
            "Trang",
            "Chào",
        ]
        assert ask(at, "/kho/../../etc/passwd")[0] == 404


@pytest.mark.parametrize("path", ["/b/", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/a/../../x"])
def test_no_folder_is_listed_and_none_is_left(address: str, path: str) -> None:
    assert ask(address, path)[0] == 404


def test_only_this_machine_s_own_name_is_answered(address: str) -> None:
    assert ask(address, "/trang.html", host="evil.example")[0] == 421
    assert ask(address, "/trang.html", host="localhost:80")[0] == 200
    assert address.startswith("http://127.0.0.1:")


def test_a_taken_port_is_told(run: Run, address: str, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    shown = run("serve", "--project", str(tmp_path), "--port", re.sub(r"\D", "", address.rsplit(":", 1)[1]))
    assert shown.exit_code == 2
    assert "Hãy chọn cổng khác bằng --port" in shown.stderr


def until(true: object, seconds: float = 20) -> None:
    """Wait until a check holds; fail where it does not in time."""
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.1)


def test_everything_that_a_build_reads_is_watched(tmp_path: Path) -> None:
    for name in ("timeline.toml", "edits.toml", "articles/a/b.txt", "theme/extra.css", "themes/x/theme.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for name in ("articles/.b.txt.swp", "site/index.html", ".timeline/readings.sqlite"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    seen = {path.relative_to(tmp_path).as_posix() for path in _watched(load(tmp_path)) if path.is_file()}
    assert seen == {"timeline.toml", "edits.toml", "articles/a/b.txt", "theme/extra.css", "themes/x/theme.toml"}


@pytest.mark.slow
def test_a_change_is_built_and_a_fault_is_told_and_mended(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    article = tmp_path / "articles/ke.txt"
    article.write_text(PASTED.format(day=13), encoding="utf-8")
    log = tmp_path / "log"
    with log.open("wb") as output:
        command = [sys.executable, "-u", "-m", "timeline", "serve", "--project", str(tmp_path), "--port", "0"]
        process = subprocess.Popen(command, stdout=output, stderr=output, env=os.environ)
    try:
        until(lambda: b"http://" in log.read_bytes())
        at = re.search(r"http://[\d.:]+/", log.read_text(encoding="utf-8"))
        assert at
        assert 'datetime="2023-12-13' in ask(at[0], "/index.html")[1]
        article.write_text(PASTED.format(day=12), encoding="utf-8")
        until(lambda: 'datetime="2023-12-12' in ask(at[0], "/index.html")[1])
        (tmp_path / "timeline.toml").write_text("tittle = 1\n")
        until(lambda: "Did you mean “title”?" in log.read_text(encoding="utf-8"))
        assert 'datetime="2023-12-12' in ask(at[0], "/index.html")[1]
        (tmp_path / "timeline.toml").write_text('title = "Đã sửa"\n', encoding="utf-8")
        until(lambda: "Đã sửa" in ask(at[0], "/index.html")[1])
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in log.read_text(encoding="utf-8")


def test_looking_leaves_the_machine_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    clock = iter(range(100))
    monkeypatch.setattr("time.process_time", lambda: next(clock) / 4)
    monkeypatch.setattr("time.sleep", lambda seconds: slept.append(seconds) if len(slept) < 3 else sys.exit())
    with pytest.raises(SystemExit):
        list(_changes(lambda: iter(())))
    assert slept == [0.5, 5.0, 5.0]

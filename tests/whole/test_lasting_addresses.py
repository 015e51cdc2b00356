"""Ids and addresses through the whole pipeline: they stay while the event does, whatever is read beside it."""

import json
from pathlib import Path

import pytest
from lxml import html

from timeline.build import build
from timeline.config import load

ARTICLES = {
    "03-khoi-cong.txt": """Khởi công cầu Bến Sậy nối hai bờ sông Vàm
Báo Ven Sông
29/01/2024 21:24

Sáng 29/1, tại phường Mỹ Trà, ban quản lý dự án tổ chức lễ khởi công cầu Bến Sậy.

Trước đó, ngày 12/1, đơn vị thi công đã bàn giao mặt bằng cho nhà thầu.

Dự kiến ngày 30/12/2025, cầu Bến Sậy sẽ thông xe kỹ thuật.
""",
    "05-hop-bao.txt": """Họp báo về tiến độ cầu Bến Sậy
Báo Ven Sông
20/06/2024 09:00

Chiều 19/6, chủ đầu tư tổ chức họp báo về tiến độ thi công cầu Bến Sậy.
""",
}
UNRELATED = """Hội thi đua ghe ở xã An Hòa
Tin Sông Nước
02/11/2024 10:00

Sáng 1/11, xã An Hòa tổ chức hội thi đua ghe với mười hai đội tham gia.
"""
RETOLD = """Cầu Bến Sậy chính thức khởi công
Tin Sông Nước
29/01/2024 15:00

Sáng 29/1, ban quản lý dự án khởi công cầu Bến Sậy tại phường Mỹ Trà, công trình nối hai bờ sông Vàm.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "timeline.toml").write_text('title = "Cầu Bến Sậy"\n', encoding="utf-8")
    (tmp_path / "articles").mkdir()
    for name, text in ARTICLES.items():
        (tmp_path / "articles" / name).write_text(text, encoding="utf-8")
    return tmp_path


def addresses(project: Path) -> dict[str, str]:
    """Build, and give the address of every event by its id; each is a page that is there."""
    build(load(project))
    events = json.loads((project / "site/data/events.json").read_text(encoding="utf-8"))["events"]
    found = {event["id"]: event["url"] for event in events}
    assert all((project / "site" / url).is_file() for url in found.values())
    return found


def test_an_article_on_something_else_changes_no_address(project: Path) -> None:
    before = addresses(project)
    assert len(before) >= 4
    (project / "articles/04-dua-ghe.txt").write_text(UNRELATED, encoding="utf-8")
    after = addresses(project)
    assert before.items() < after.items()


@pytest.mark.parametrize("name", ["01-truoc.txt", "99-sau.txt"])
def test_a_later_article_that_retells_an_event_changes_no_address(project: Path, name: str) -> None:
    before = addresses(project)
    (project / "articles" / name).write_text(RETOLD.replace("29/01/2024 15:00", "30/01/2024 08:00"), encoding="utf-8")
    after = addresses(project)
    assert before.items() <= after.items()
    assert len(after) == len(before)


@pytest.mark.parametrize("name", ["01-truoc.txt", "99-sau.txt"])
def test_an_older_article_found_later_leaves_the_old_address_leading_on(project: Path, name: str) -> None:
    before = addresses(project)
    (project / "articles" / name).write_text(RETOLD, encoding="utf-8")
    after = addresses(project)
    ((ident, address),) = before.items() - after.items()
    events = json.loads((project / "site/data/events.json").read_text(encoding="utf-8"))["events"]
    (event,) = [event for event in events if ident in event["aliases"]]
    page = html.parse(project / "site" / address)
    (refresh,) = page.xpath("//meta[@http-equiv='refresh']/@content")
    (link,) = page.xpath("//a/@href")
    assert refresh == f"0; url={link}"
    assert f"events/{link}" == event["url"]


def test_a_tidied_folder_changes_no_address(project: Path) -> None:
    before = addresses(project)
    (project / "articles/2024").mkdir()
    for name in ARTICLES:
        (project / "articles" / name).rename(project / "articles/2024" / name)
    assert addresses(project) == before


def test_an_edited_paragraph_changes_no_other_address(project: Path) -> None:
    before = addresses(project)
    path = project / "articles/05-hop-bao.txt"
    path.write_text(path.read_text(encoding="utf-8") + "\nNgười dân mong cầu sớm xong.\n", encoding="utf-8")
    assert addresses(project) == before


def test_an_article_taken_away_takes_only_its_own_events(project: Path) -> None:
    before = addresses(project)
    (project / "articles/05-hop-bao.txt").unlink()
    after = addresses(project)
    assert after.items() < before.items()
    assert len(after) == len(before) - 1

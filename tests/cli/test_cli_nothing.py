"""No article: the old site stands, the exit code is 2, and the person learns where the articles went."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

ARTICLE = """Kè biển xã Cồn Lá hoàn thành sau mùa mưa

Thứ năm, 14/12/2023 09:30

Sáng 13/12, tại Cà Mau, UBND xã Cồn Lá nghiệm thu tuyến kè biển dài 2,4 km, chặn sóng cho hơn 300 hộ dân.
"""


def site(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    """A project that was built, so that it has a site to lose."""
    (tmp_path / "timeline.toml").write_text('title = "Cồn Lá"\n', encoding="utf-8")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/ke.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("build", "--project", str(tmp_path)).exit_code == 0
    return tmp_path


@pytest.mark.parametrize("command", ["build", "check", "export"])
def test_a_renamed_folder_of_articles_is_told_and_found(run: Run, project: Path, command: str) -> None:
    before = site(project / "site")
    (project / "articles").rename(project / "bai-bao")
    shown = run(command, "--project", str(project))
    assert shown.exit_code == 2
    assert f"{project / 'articles'}: không có thư mục bài viết này" in shown.stderr
    assert "Có tệp giống bài báo ở: bai-bao." in shown.stderr
    assert "Files like articles are in: bai-bao." in shown.stderr
    assert site(project / "site") == before


def test_a_file_in_the_place_of_the_folder_is_told(run: Run, project: Path) -> None:
    (project / "articles").rename(project / "bai-bao")
    (project / "articles").touch()
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 2
    assert "đây là một tệp, không phải thư mục bài viết" in shown.stderr


@pytest.mark.parametrize("command", ["build", "check", "export"])
def test_an_emptied_folder_leaves_the_site_and_says_how_to_remove_it(run: Run, project: Path, command: str) -> None:
    before = site(project / "site")
    (project / "articles/ke.txt").rename(project / "ke.txt")
    shown = run(command, "--project", str(project))
    assert shown.exit_code == 2
    assert "chưa có bài nào để dựng trang" in shown.stderr
    assert "Có tệp nằm ngoài thư mục này: ke.txt; nếu là bài báo, hãy chuyển vào." in shown.stderr
    assert f"hãy xóa thư mục {project / 'site'}." in shown.stderr
    assert site(project / "site") == before


def test_a_new_project_has_no_site_to_remove(run: Run, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    shown = run("build", "--project", str(tmp_path))
    assert shown.exit_code == 2
    assert "Hãy thả bài vào đây" in shown.stderr
    assert "hãy xóa thư mục" not in shown.stderr
    assert not (tmp_path / "site").exists()


def test_articles_none_of_which_can_be_read_say_why(run: Run, project: Path) -> None:
    before = site(project / "site")
    (project / "articles/ke.txt").write_bytes(b"")
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 2
    assert "Có 1 tệp không đọc được, như articles/ke.txt: tệp không có bài viết nào." in shown.stderr
    assert site(project / "site") == before


def test_events_that_the_editor_added_need_no_article(run: Run, project: Path) -> None:
    (project / "articles/ke.txt").unlink()
    (project / "edits.toml").write_text('[[add]]\ndate = "2023-11-20"\ntitle = "Phê duyệt kè"\n', encoding="utf-8")
    shown = run("build", "--project", str(project))
    assert shown.exit_code == 0
    assert "trang chỉ có sự kiện do biên tập viên thêm" in shown.stderr
    assert "Phê duyệt kè" in (project / "site/index.html").read_text(encoding="utf-8")


def test_files_of_no_known_form_are_told_and_what_is_no_article_is_not(run: Run, project: Path) -> None:
    for name in ("bai moi", "bai 12.10", "anh.JPG", "ke.txt.yaml", "Thumbs.db", ".an"):
        (project / "articles" / name).write_text("tags: đê\n", encoding="utf-8")
    shown = run("--lang", "vi", "build", "--project", str(project))
    told = [line.split(": ")[1] for line in shown.stderr.splitlines()]
    assert told == ["articles/bai 12.10", "articles/bai moi"]
    assert "tên tệp không có đuôi" in shown.stderr
    assert run("--lang", "vi", "read", str(project / "articles")).stderr.count("Lưu ý:") == 2


def test_pages_and_data_that_timeline_made_are_no_articles(run: Run, project: Path) -> None:
    shown = run("--lang", "vi", "read", str(project / "site"))
    assert (shown.stdout, shown.stderr) == ("", "")
    (project / "site/ghi-chu.txt").write_text(ARTICLE, encoding="utf-8")
    assert "tệp        ghi-chu.txt" in run("--lang", "vi", "read", str(project / "site")).stdout
    shown = run("--lang", "vi", "add", "--project", str(project), str(project / "site/index.html"))
    assert shown.exit_code == 1
    assert "đây là trang do timeline dựng, không phải bài báo" in shown.stderr
    (project / "articles/ke.txt").rename(project / "site/ke.txt")
    assert "Thêm 1 bài, đã có 1" in run("--lang", "vi", "add", "--project", str(project), str(project / "site")).stdout


def test_an_article_beside_the_folder_is_told(run: Run, project: Path) -> None:
    for name in ("bai.txt", "README.txt", "requirements.txt"):
        (project / name).write_text(ARTICLE, encoding="utf-8")
    shown = run("--lang", "vi", "build", "--project", str(project), "--strict")
    assert shown.exit_code == 0
    assert shown.stderr.startswith("Cho biết: bai.txt: tệp nằm ngoài thư mục articles nên không được đọc.")
    assert shown.stderr.count("\n") == 1

"""The same article in two files is one, with both addresses; articles that are only alike stay apart."""

from pathlib import Path

import pytest

from timeline.build import assemble
from timeline.config import load
from timeline.read.sameness import address_key

BODY = (
    "Sáng 14/5, UBND huyện Vàm Sậy làm lễ thông xe cầu treo Lạch Sậy do bà con góp hơn một nửa kinh phí.\n\n"
    "Cầu được khởi công ngày 2/7/2023, rộng 2,2 mét, cho xe máy và xe thô sơ đi qua hai chiều.\n\n"
    "Ông Quách Văn Nhàn, trưởng xóm Đuôi Chuột, nói cả xóm đã chờ cây cầu này suốt hai mươi năm.\n"
)


def project(folder: Path, **articles: str) -> Path:
    (folder / "articles").mkdir()
    for name, text in articles.items():
        (folder / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def original(url: str = "https://bao.example/cau.html", body: str = BODY) -> str:
    return f"---\nurl: {url}\n---\nThông xe cầu treo Lạch Sậy\n\n14/05/2024 16:05\n\n{body}"


REPRINT = f"Cầu treo Lạch Sậy thông xe\n\n15/05/2024 07:00\n\n{BODY}\ntheo Báo Vàm Sậy\n"


def test_a_reprint_is_the_article_that_was_there_first(tmp_path: Path) -> None:
    built = assemble(load(project(tmp_path, a_reprint=REPRINT, b_original=original())))
    (reading,) = built.timeline.readings
    assert reading.article.path == "articles/b_original.txt"
    assert reading.article.meta.copies == ("articles/a_reprint.txt",)
    assert all(len(event.sources) == 1 for event in built.timeline.events)
    (notice,) = [notice for notice in built.notices if "keep_apart" in notice.en]
    assert "articles/a_reprint.txt" in notice.vi
    assert notice.minor


VERSIONS = {
    "a - Copy": f"Thông xe cầu treo Lạch Sậy\n\n14/05/2024\n\n{BODY}",
    "a": f"Thông xe cầu treo Lạch Sậy\n\n14/05/2024\n\n{BODY}",
    "a (bản sửa)": f"Thông xe cầu treo Lạch Sậy\n\n14/05/2024\n\n{BODY.replace('2,2 mét', '2,4 mét')}",
}


def test_a_corrected_version_is_shown_and_said_to_differ(tmp_path: Path) -> None:
    built = assemble(load(project(tmp_path, **VERSIONS)))
    (reading,) = built.timeline.readings
    assert reading.article.path == "articles/a (bản sửa).txt"
    (notice,) = built.notices
    assert notice.path == "articles/a (bản sửa).txt"
    assert "không hiện riêng: articles/a.txt, articles/a - Copy.txt." in notice.vi
    assert "trước hết ở “2/7/2023, rộng 2,4 mét, cho” và “2/7/2023, rộng 2,2 mét, cho”" in notice.vi
    assert not notice.minor


def test_a_mere_copy_is_not_shown_before_what_it_is_copied_from(tmp_path: Path) -> None:
    del (versions := dict(VERSIONS))["a (bản sửa)"]
    built = assemble(load(project(tmp_path, **versions)))
    assert [reading.article.path for reading in built.timeline.readings] == ["articles/a.txt"]
    (notice,) = built.notices
    assert "khác nhau, trước" not in notice.vi
    assert notice.minor


@pytest.mark.parametrize("name", ["bài đã sửa", "bai-ban-cuoi", "bài (đính chính)", "bai_final", "zz bản mới"])
def test_names_of_corrected_versions(tmp_path: Path, name: str) -> None:
    folder = project(tmp_path, **{"a": VERSIONS["a"], name: VERSIONS["a (bản sửa)"]})
    assert [one.article.path for one in assemble(load(folder)).timeline.readings] == [f"articles/{name}.txt"]


def test_a_copy_that_the_editor_keeps_apart_stays(tmp_path: Path) -> None:
    folder = project(tmp_path, a_reprint=REPRINT, b_original=original())
    (folder / "timeline.toml").write_text('keep_apart = ["articles/a_reprint.txt"]\n', encoding="utf-8")
    assert len(assemble(load(folder)).timeline.readings) == 2


def test_an_amp_page_is_the_page(tmp_path: Path) -> None:
    amp = original(
        "https://amp.bao.example/amp/cau.html?utm_source=x", "Bản rút gọn của bài, chỉ còn một câu về lễ thông xe.\n"
    )
    assert len(assemble(load(project(tmp_path, page=original(), small=amp))).timeline.readings) == 1


def test_two_reports_of_one_happening_stay_two(tmp_path: Path) -> None:
    other = (
        "Bà con góp tiền làm cầu\n\n14/05/2024 18:00\n\nSáng 14/5, hàng trăm người đi bộ qua cầu Lạch Sậy vừa thông."
        "\n\nTheo ban vận động, mỗi nhà góp từ hai trăm nghìn đồng, có cụ góp cả con heo đất của cháu.\n"
    )
    assert len(assemble(load(project(tmp_path, one=original(), two=other))).timeline.readings) == 2


@pytest.mark.parametrize(
    "url",
    [
        "https://bao.example/cau.html",
        "http://www.bao.example/cau.html",
        "https://m.bao.example/cau.html/",
        "https://bao.example/cau.html?utm_source=zalo&fbclid=1#binh-luan",
        "https://amp.bao.example/amp/cau.html",
        "https://bao.example/cau.amp.html",
    ],
)
def test_ways_to_write_one_address(url: str) -> None:
    assert address_key(url) == "bao.example/cau.html"


def test_another_page_is_another_address() -> None:
    assert address_key("https://bao.example/?id=1") != address_key("https://bao.example/?id=2")

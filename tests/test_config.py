"""Settings: what is read from where, and what a person is told when one is wrong."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.config import SETTINGS, Config, Editorial, TagRule, load
from timeline.errors import ConfigError


def project(folder: Path, text: str, name: str = "timeline.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def complaint(folder: Path) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        load(folder)
    return caught.value


def test_every_setting_reaches_config(tmp_path: Path) -> None:
    project(
        tmp_path,
        'title = "Cầu Sông Lam"\ndescription = "Từ khởi công đến thông xe"\nlanguage = "en"\ntheme = "broadsheet"\n'
        'base_url = "https://example.org/cau"\narticles = "bai"\noutput = "trang"\nedits = "sua.toml"\n'
        'names = ["Trần Quốc Định"]\n[tags]\n"hạ tầng" = ["cầu", "bến phà"]\n',
    )
    (tmp_path / "sua.toml").touch()
    assert load(tmp_path) == Config(
        root=tmp_path,
        articles=tmp_path / "bai",
        output=tmp_path / "trang",
        title="Cầu Sông Lam",
        description="Từ khởi công đến thông xe",
        language="en",
        theme="broadsheet",
        base_url="https://example.org/cau/",
        editorial=Editorial((TagRule("hạ tầng", ("cầu", "bến phà")),), ("Trần Quốc Định",), tmp_path / "sua.toml"),
    )


def test_corrections_are_found_by_their_usual_name(tmp_path: Path) -> None:
    project(tmp_path, "")
    assert load(tmp_path).editorial.edits is None
    (tmp_path / "edits.toml").touch()
    assert load(tmp_path).editorial.edits == tmp_path / "edits.toml"


def test_settings_stand_in_pyproject_too(tmp_path: Path) -> None:
    project(tmp_path, '[project]\nname = "x"\n[tool.timeline]\ntitle = "Đê sông Hồng"\n', "pyproject.toml")
    assert load(tmp_path).title == "Đê sông Hồng"


def test_own_file_wins_over_pyproject(tmp_path: Path) -> None:
    project(tmp_path, '[tool.timeline]\ntitle = "Kia"\n', "pyproject.toml")
    project(tmp_path, 'title = "Này"\n')
    assert load(tmp_path).title == "Này"


def test_project_is_the_nearest_folder_upward(tmp_path: Path) -> None:
    project(tmp_path, 'title = "Ngoài"\n')
    inner = tmp_path / "articles" / "2024"
    inner.mkdir(parents=True)
    assert load(inner).root == tmp_path


def test_pyproject_of_something_else_is_passed_over(tmp_path: Path) -> None:
    project(tmp_path, 'title = "Ngoài"\n')
    (tmp_path / "code").mkdir()
    project(tmp_path / "code", '[project]\nname = "timeline-notes"\n', "pyproject.toml")
    assert load(tmp_path / "code").title == "Ngoài"


def test_a_folder_with_articles_needs_no_file(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    assert load(tmp_path) == Config(tmp_path, tmp_path / "articles", tmp_path / "site")


def test_no_project_says_how_to_begin(tmp_path: Path) -> None:
    error = complaint(tmp_path)
    assert "timeline init" in error.vi
    assert "timeline init" in error.en


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tittle", "title"),
        ("Title", "title"),
        ("base-url", "base_url"),
        ("articels", "articles"),
        ("langauge", "language"),
        ("ouput", "output"),
    ],
)
def test_misspelt_key_names_the_nearest_one_and_its_line(tmp_path: Path, typed: str, meant: str) -> None:
    error = complaint(project(tmp_path, f'# dự án\ndescription = "x"\n{typed} = "x"\n'))
    assert f"{tmp_path / 'timeline.toml'}:3:" in error.vi
    assert f"Có phải bạn muốn viết “{meant}”?" in error.vi
    assert f"Did you mean “{meant}”?" in error.en


def test_a_key_unlike_any_other_gets_the_whole_list(tmp_path: Path) -> None:
    error = complaint(project(tmp_path, "zzz = 1\n"))
    assert all(setting.key in error.vi for setting in SETTINGS)


def test_misspelt_key_in_pyproject_counts_lines_of_that_table_only(tmp_path: Path) -> None:
    text = '[project]\ntitel = "x"\n\n[tool.timeline]\ntitel = "x"\n'
    assert "pyproject.toml:5:" in complaint(project(tmp_path, text, "pyproject.toml")).vi


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = 5\n", "“title” phải là một chuỗi"),
        ('articles = ["a"]\n', "“articles” phải là đường dẫn"),
        ('articles = " "\n', "“articles” không phải đường dẫn"),
        ('articles = "a\\u0000"\n', "“articles” không phải đường dẫn"),
        ('language = "fr"\n', '“language” chỉ nhận một trong các giá trị: "vi", "en"'),
        ('base_url = "ten.github.io"\n', "“base_url” phải là địa chỉ đầy đủ"),
        ('base_url = "javascript:alert(1)"\n', "“base_url” phải là địa chỉ đầy đủ"),
        ('output = "."\n', "Hãy đặt “output” khác"),
        ('output = ".."\n', "Hãy đặt “output” khác"),
        ('output = "articles"\n', "Hãy đặt “output” khác"),
        ('output = "articles/site"\n', "Hãy đặt “output” khác"),
        ('edits = "sua.toml"\n', "“edits” chỉ tới tệp không có"),
        ('names = "Trần Văn A"\n', "“names” phải là danh sách chuỗi"),
        ("names = [1]\n", "“names” phải là danh sách chuỗi"),
        ('tags = ["cầu"]\n', "“tags” phải là bảng [tags]"),
        ('[tags]\n"cầu" = "cầu"\n', "“tags” phải là bảng [tags]"),
        ("title = “Cầu”\n", "dấu nháy thẳng"),
        ("title\n", "sai cú pháp TOML: thiếu dấu = giữa tên mục và giá trị."),
        ('title "Cầu"\n', "thiếu dấu = giữa tên mục và giá trị."),
        ("title = Lũ An Lộc\n", 'chữ phải nằm trong dấu nháy thẳng, như title = "Cầu Vàm Sậy".'),
        ('title = "Cầu\n', "thiếu dấu nháy đóng của một chuỗi."),
        ('title = "Cầu" mới\n', "sau giá trị còn chữ thừa"),
        ('names = ["a" "b"]\n', "danh sách thiếu dấu phẩy hoặc dấu ] đóng."),
        ('title = "C:\\dự án"\n', "phải viết thành \\\\."),
        ("title = 2026-02-31\n", "ngày này không có trên lịch."),
    ],
)
def test_wrong_value_is_told_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    error = complaint(project(tmp_path, text))
    assert said in error.vi
    assert f"{tmp_path / 'timeline.toml'}:1:" in error.vi
    assert f"{tmp_path / 'timeline.toml'}:1:" in error.en


def test_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_bytes('title = "Cầu"'.encode("utf-16"))
    assert "UTF-8" in complaint(tmp_path).vi


def test_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "timeline.toml").write_bytes(b"\xef\xbb\xbf" + 'title = "Cầu"\n'.encode())
    assert load(tmp_path).title == "Cầu"


def test_output_given_by_hand_takes_the_place_of_the_set_one(tmp_path: Path) -> None:
    project(tmp_path, 'output = "trang"\n')
    assert load(tmp_path, output=tmp_path / "khac").output == tmp_path / "khac"


def test_an_output_that_was_typed_is_no_fault_of_the_file(tmp_path: Path) -> None:
    project(tmp_path, 'output = "site"\n')
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, output=tmp_path / "articles")
    assert caught.value.vi.startswith(f"--output {tmp_path / 'articles'}: nơi này chứa dự án hoặc bài báo")
    assert "timeline.toml" not in caught.value.vi


@given(st.text(max_size=60))
def test_any_text_is_settings_or_a_told_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("p")
    (folder / "timeline.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(ConfigError):
        load(folder)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('title = "Cầu"\ntitle = "Kè"\n', "một mục được ghi hai lần."),
        ("[tags]\n[tags]\n", "một bảng được ghi hai lần."),
        ("[tags", "tên bảng thiếu dấu ] đóng."),
        ("= 1\n", "dòng này không có dạng tên = giá trị."),
        ("tags = {a = 1, a = 2}\n", "một mục được ghi hai lần."),
    ],
)
def test_faults_of_syntax_are_said_in_plain_words(tmp_path: Path, text: str, said: str) -> None:
    fault = complaint(project(tmp_path, text))
    assert fault.vi.endswith(f"sai cú pháp TOML: {said}")
    assert "(at " not in fault.en

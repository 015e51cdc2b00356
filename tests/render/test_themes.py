"""Every theme that ships, and what a project may change: readable colours, words in both languages, overrides."""

import re
import tomllib
from pathlib import Path

import pytest

from tests import made_timelines as made
from timeline.config import Config
from timeline.errors import ThemeError
from timeline.model import EventKind
from timeline.render import pages
from timeline.render.exports.told import KINDS
from timeline.render.theme import shipped

THEMES = Path(__file__).parents[2] / "themes"
# What is written on what, and the contrast that WCAG 2.2 asks for: 4.5 for text, 3 for edges that one must see.
PAIRS = (
    ("ink", "paper", 4.5),
    ("ink", "paper-raised", 4.5),
    ("ink-quiet", "paper", 4.5),
    ("ink-quiet", "paper-raised", 4.5),
    ("accent", "paper", 4.5),
    ("accent", "paper-raised", 4.5),
    ("on-accent", "accent", 4.5),
    ("on-mark", "mark", 4.5),
    ("control", "paper", 3.0),
    ("rule-strong", "paper", 3.0),
)


def config(root: Path, **settings: str) -> Config:
    return Config(root, root / "articles", root / "site", **settings)


def site(root: Path, **settings: str) -> dict[str, bytes]:
    return {f.path: f.data for f in pages(made.bridge(), config(root, **settings))}


def colours(name: str) -> dict[str, tuple[str, str]]:
    """Read a theme's colours by day and by night, those of the theme below it where it sets none."""
    found: dict[str, tuple[str, str]] = {}
    for path in (THEMES / "default/static/variables.css", THEMES / name / "static/theme.css"):
        if path.is_file():
            rows = re.findall(r"--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)", path.read_text(encoding="utf-8"))
            found |= {variable: (day, night) for variable, day, night in rows}
    return found


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


def test_three_themes_ship() -> None:
    assert tuple(shipped()) == ("archive", "broadsheet", "default")


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize(("above", "below", "least"), PAIRS)
def test_colours_can_be_told_apart_by_day_and_by_night(name: str, above: str, below: str, least: float) -> None:
    known = colours(name)
    for mode in (0, 1):
        assert contrast(known[above][mode], known[below][mode]) >= least, (above, below, ("day", "night")[mode])


@pytest.mark.parametrize("name", shipped())
def test_rules_write_no_raw_colour(name: str) -> None:
    for path in (THEMES / name / "static").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
        for line in text.splitlines():
            if not re.match(r"\s*--", line):
                assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", line), line


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_theme_builds_in_both_languages(tmp_path: Path, name: str, language: str) -> None:
    made_site = site(tmp_path, theme=name, language=language)
    assert b"Be Vietnam Pro" in made_site["static/style.css"]
    assert (b"Lora" in made_site["static/style.css"]) == (name == "broadsheet")


def test_both_languages_have_the_same_strings() -> None:
    vi, en = (
        tomllib.loads((THEMES / f"default/strings/{language}.toml").read_text(encoding="utf-8"))
        for language in ("vi", "en")
    )
    assert vi.keys() == en.keys()
    for key, value in vi.items():
        if isinstance(value, str):
            assert set(re.findall(r"{\w*}", value)) == set(re.findall(r"{\w*}", en[key])), key


def test_every_string_is_used() -> None:
    used = "".join(p.read_text(encoding="utf-8") for p in (THEMES / "default/templates").rglob("*.html"))
    used += "".join(p.read_text(encoding="utf-8") for p in (THEMES.parent / "timeline/render").rglob("*.py"))
    built = ("kind_", "confidence_", "role_", "published_", "field_", "gap_", "doubt_", "zoom_")
    for key in tomllib.loads((THEMES / "default/strings/vi.toml").read_text(encoding="utf-8")):
        plain_key = key.removesuffix("_one").removesuffix("_intro")
        assert key.startswith(built) or f'"{plain_key}"' in used, key


@pytest.mark.parametrize("name", shipped())
def test_the_faces_that_pages_ask_for_early_are_there(tmp_path: Path, name: str) -> None:
    made_site = site(tmp_path, theme=name)
    asked = re.search(rb'data-faces="([^"]*)"', made_site["index.html"])
    assert asked
    for face in asked[1].decode().split():
        assert f"static/fonts/{face}.woff2" in made_site


def test_a_font_travels_with_its_licence() -> None:
    for font in THEMES.rglob("*.woff2"):
        licences = [p.read_text(encoding="utf-8") for p in font.parent.glob("LICENSE*")]
        assert any("SIL OPEN FONT LICENSE" in text for text in licences), font


def test_a_project_changes_one_template_one_word_and_one_colour(tmp_path: Path) -> None:
    own = tmp_path / "theme"
    (own / "templates/parts").mkdir(parents=True)
    (own / "strings").mkdir()
    (own / "templates/parts/foot.html").write_text("<footer>Tòa soạn của tôi</footer>", encoding="utf-8")
    (own / "strings/vi.toml").write_text('timeline = "Biên niên"\n', encoding="utf-8")
    (own / "extra.css").write_text(":root { --accent: light-dark(#004488, #88bbff); }\n", encoding="utf-8")
    (own / "extra-head.html").write_text('<meta name="verification" content="abc">', encoding="utf-8")
    made_site = site(tmp_path)
    front = made_site["index.html"].decode()
    assert "Tòa soạn của tôi" in front
    assert ">Biên niên</a>" in front
    assert '<meta name="verification" content="abc">' in front
    assert "static/style.css" in front
    assert made_site["static/style.css"].endswith(b"light-dark(#004488, #88bbff); }\n")


def test_a_project_may_have_a_theme_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "themes/rieng"
    (own / "templates").mkdir(parents=True)
    (own / "theme.toml").write_text('extends = "broadsheet"\n', encoding="utf-8")
    (own / "templates/404.html").write_text("Lạc đường rồi", encoding="utf-8")
    made_site = site(tmp_path, theme="rieng")
    assert made_site["404.html"] == "Lạc đường rồi".encode()
    assert b"Lora" in made_site["static/style.css"]


def test_a_project_may_change_one_script_of_the_search(tmp_path: Path) -> None:
    before = site(tmp_path)
    (tmp_path / "theme/static/finder").mkdir(parents=True)
    (tmp_path / "theme/static/finder/query.js").write_text("/* tìm cách khác */\n", encoding="utf-8")
    after = site(tmp_path)
    scripts = "records", "answers", "facets", "print", "finder"
    kept = [(THEMES / f"default/static/finder/{name}.js").read_bytes() for name in scripts]
    assert all(script in after["static/finder.js"] for script in kept)
    assert "tìm cách khác".encode() in after["static/finder.js"]
    assert (THEMES / "default/static/finder/query.js").read_bytes() not in after["static/finder.js"]
    assert after["static/overview.js"] == before["static/overview.js"]
    assert not [path for path in after if path.startswith(("static/finder/", "static/overview/"))]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "Không có giao diện “rieng”"),
        ({"theme.toml": "extends = "}, "theme.toml"),
        ({"theme.toml": 'extends = "rieng"'}, "vòng tròn"),
        ({"theme.toml": 'name = "rieng"'}, "strings/vi.toml"),
        ({"theme.toml": 'extends = "default"', "templates/404.html": "{% if %}"}, "404.html:1"),
        ({"theme.toml": 'extends = "default"', "templates/404.html": "{{ khong_co }}"}, "khong_co"),
        ({"theme.toml": 'extends = "default"', "templates/404.html": '{{ t["khong_co"] }}'}, "khong_co"),
        ({"theme.toml": 'extends = "default"', "templates/404.html": '{% extends "x.html" %}'}, "x.html"),
    ],
)
def test_a_faulty_theme_is_told_plainly(tmp_path: Path, files: dict[str, str], said: str) -> None:
    for name, text in files.items():
        path = tmp_path / "themes/rieng" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with pytest.raises(ThemeError) as caught:
        site(tmp_path, theme="rieng")
    assert said in caught.value.vi
    assert caught.value.en != caught.value.vi


@pytest.mark.parametrize("language", ["vi", "en"])
def test_one_thing_has_one_name(language: str) -> None:
    words = tomllib.loads((THEMES / f"default/strings/{language}.toml").read_text(encoding="utf-8"))
    for kind in ("future", "period", "reference"):
        names = {words[f"kind_{kind}"], words[f"role_{kind}"]}
        if language == "vi":  # in English an export names many at once
            names.add(KINDS[language][EventKind(kind)])
        assert len(names) == 1, names

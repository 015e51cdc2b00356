"""The page for designers: it names every template and says nothing of one that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/themes.md").read_text(encoding="utf-8")


def test_every_template_is_named_and_every_name_is_a_template() -> None:
    folder = ROOT / "themes/default/templates"
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*.html")}
    table = PAGE.split("### Templates")[1].split("Templates choose")[0]
    named = set(re.findall(r"`([\w./-]+\.html)`", table))
    assert there - named <= {"parts/digest.html", "parts/line.html"}
    assert named <= there


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((\.\./[^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target

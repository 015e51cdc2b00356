"""Hostile files through the whole build: read, found, told and shown, and never markup, script, path or command."""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET

import icalendar
import pytest
from jsonschema import Draft202012Validator

from tests.hostile.checks import BELOW, CHECKS, files
from tests.made_hostile import HOSTILE
from timeline.build import Built, build
from timeline.config import load
from timeline.read.readers import SUFFIXES

csv.field_size_limit(1 << 24)

# Markup that Markdown and saved pages may hold; %s is where it stands.
MARKUP = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//vi-du.vn/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<math><mtext></mtext><mglyph><style><img src onerror=alert(1)></style></mglyph></math>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='java&#10;script:alert(1)'>bấm</a> <a href='data:text/html,x'>bấm</a>",
    "<a href=' javascript:alert(1)'>bấm</a> <a href='//vi-du.vn/x'>bấm</a> <a href='../../x'>bấm</a>",
    "<a href='https://vi-du.vn/\" onmouseover=\"alert(1)'>bấm</a>",
    "<p style='background:url(javascript:alert(1))' onclick=alert(1)>chữ</p>",
    "<base href='//vi-du.vn/'><meta http-equiv=refresh content='0;url=//vi-du.vn'>",
    "<form action=//vi-du.vn><button formaction=javascript:alert(1)>x</button></form>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<!--><script>alert(1)</script>-->",
    "[bấm](javascript:alert(1)) [bấm](vbscript:x) [bấm](<java\tscript:alert(1)>) [bấm][x]\n\n[x]: javascript:alert(1)",
    '![ảnh](x" onerror="alert(1)) ![ảnh](https://vi-du.vn/a.png)',
    "<details ontoggle=alert(1) open>chữ</details><video><source onerror=alert(1)></video>",
    "{{ 7 * 7 }} {% include '/etc/passwd' %} ${7*7} #{7*7}",
)
NAMES = (
    "'; touch x; '.txt",
    "$(touch x).txt",
    "<script>alert(1)<!--.txt",
    "a\nb.txt",
    "..txt",
    "...txt",
    "CON.txt",
    "aux.md",
    "-rf.txt",
    "a" * 200 + ".txt",
    "# tiêu đề?x=1&y=2%00.txt",
    "đường dẫn có dấu cách.txt",
    "\u202etxt.bài",
)
ENTITIES = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(24))
BOMB = f'<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">{ENTITIES}]><rss><channel><title>&y;</title></channel></rss>'
ENTITY = """<!DOCTYPE r [<!ENTITY e SYSTEM "secret.txt">]><rss version="2.0"><channel><title>Tin</title>
<item><title>Tin &e;</title><description>Ngày 1/2/2024, &e;</description></item></channel></rss>"""
SECRET = "mật khẩu là sông-xanh-4821"


def pasted(words: str) -> str:
    return f"{words}\n\n29/01/2024 21:24\n\nSáng 29/1, tại Đồng Tháp, {words} khởi công cầu Bến Sậy.\n\n{words}\n"


def marked(words: str) -> str:
    meta = {"title": words, "source": words, "author": words, "url": words, "tags": [words, "cầu"], "image": words}
    front = "".join(f"{key}: {json.dumps(value)}\n" for key, value in meta.items())
    return f"---\npublished: 2024-01-29\n{front}---\n\n# {words}\n\nSáng 29/1, {words} khởi công.\n\n{words}\n"


def saved(words: str) -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": words, "datePublished": "2024-01-29", "author": words})
    text = escape(words)
    return (
        f"<html><head><title>{text}</title><meta property='og:title' content=\"{text}\">"
        f"<meta property='og:url' content=\"{text}\"><script type='application/ld+json'>{data}</script></head>"
        f"<body><article><h1>{text}</h1><p>Sáng 29/1/2024, {text} khởi công cầu Bến Sậy tại Đồng Tháp.</p>"
        f'<p>{words}</p><p><a href="{text}">{text}</a></p></article></body></html>'
    )


def fed(words: str) -> str:
    text = escape("".join(c for c in words if c.isprintable() or c in "\n\t"))
    return (
        f"<item><title>{text}</title><link>{text}</link><pubDate>Mon, 29 Jan 2024 21:24:00 +0700</pubDate>"
        f"<category>{text}</category><description>Sáng 29/1, {text} khởi công.</description></item>"
    )


def record(words: str) -> dict[str, object]:
    body = f"Sáng 29/1, {words} khởi công cầu Bến Sậy."
    return {"title": words, "published": "2024-01-29", "url": words, "source": words, "tags": [words], "content": body}


def document(words: list[str]) -> bytes:
    """A Word file of these paragraphs, with entries beside it that would lie elsewhere if unpacked."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in words)
    name = "http://schemas.openxmlformats.org"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{name}/package/2006/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{name}/package/2006/relationships"><Relationship Id="r" Target="word/document.xml" '
            f'Type="{name}/officeDocument/2006/relationships/officeDocument"/></Relationships>',
        )
        archive.writestr(
            "word/document.xml",
            '<!DOCTYPE x [<!ENTITY e SYSTEM "../../../secret.txt">]>'
            f'<w:document xmlns:w="{name}/wordprocessingml/2006/main"><w:body>{paragraphs}'
            "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>",
        )
        archive.writestr("../../x", "x")
    return data.getvalue()


def write_collections(articles: Path) -> None:
    """Files that hold many articles, and files made to exhaust whoever reads them."""
    hostile = [*HOSTILE, *MARKUP]
    write(articles, "feed.xml", f"<rss><channel><title>Tin</title>{''.join(map(fed, hostile))}</channel></rss>")
    write(articles, "records.json", json.dumps([record(words) for words in hostile]))
    write(articles, "records.jsonl", "\n".join(json.dumps(record(words)) for words in hostile))
    rows = io.StringIO()
    table = csv.DictWriter(rows, fieldnames=list(record("")), extrasaction="ignore")
    table.writeheader()
    table.writerows({**record(words), "tags": words} for words in hostile if "\ud800" not in words)
    write(articles, "records.csv", rows.getvalue().replace("\0", ""))
    readable = ["".join(c for c in words if c.isprintable()) for words in hostile]
    (articles / "word.docx").write_bytes(document(["Tin 29/1/2024", *(f"Sáng 29/1, {words}" for words in readable)]))
    write(
        articles,
        "message.eml",
        "Subject: =?utf-8?B?PHNjcmlwdD4=?=\nDate: Mon, 29 Jan 2024 21:24:00 +0700\n"
        f"Content-Type: text/html; charset=utf-8\n\n{saved('<script>alert(1)</script>')}",
    )
    write(articles, "bomb.xml", BOMB)
    write(articles, "padded-bomb.xml", f"<!--{'x' * 30_000}-->{BOMB}")
    write(articles, "entity.xml", ENTITY)
    write(articles, "padded-entity.xml", f"<!--{'x' * 30_000}-->{ENTITY}")
    write(articles, "entity.html", ENTITY)
    write(articles, "deep.json", "[" * 100_000)
    write(articles, "deep.jsonl", '{"a":' * 100_000)
    write(articles, "deep.html", f"<p>Ngày 29/1/2024, tin.</p>{'<div>' * 20_000}Tin{'</div>' * 20_000}")
    write(
        articles, "deep.md", f"# Tin\n\nNgày 29/1/2024, tin.\n\n{'> ' * 2_000}sâu\n\n{'[' * 5_000}\n\n{'*_' * 5_000}\n"
    )
    write(articles, "line.txt", "Sáng 29/1/2024, khởi công cầu. " * 5_000)
    write(articles, "figures.txt", "1/" * 100_000)
    write(articles, "yaml.md", "---\ntitle: !!python/object/apply:os.system ['touch x']\n---\n\nNgày 1/2/2024, tin.\n")
    aliases = "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(12))
    write(articles, "anchors.md", f"---\na: &a [{','.join('x' * 9)}]\n{aliases}---\n\nNgày 1/2/2024, tin.\n")


def write(folder: Path, name: str | bytes, text: str) -> None:
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    with open(path, "wb") as file:
        file.write(text.encode("utf-8", "surrogatepass"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("du-an")
    (root / "timeline.toml").write_text(f'title = "Tin"\nbase_url = "https://vi-du.vn{BELOW}"\n', encoding="utf-8")
    (root / "secret.txt").write_text(SECRET, encoding="utf-8")
    articles = root / "articles"
    articles.mkdir()
    for number, words in enumerate((*HOSTILE, *MARKUP)):
        write(articles, f"{number:02d}.txt", pasted(words))
        write(articles, f"{number:02d}.md", marked(words))
        write(articles, f"{number:02d}.html", saved(words))
    for name in NAMES:
        write(articles, name, pasted(f"Tin trong tệp lạ {len(name)}"))
    if os.name != "nt":
        write(articles, b"t\xean-sai-b\xe1\xba.txt", pasted("Tin trong tệp tên không phải UTF-8"))
    write_collections(articles)
    return root


@pytest.fixture(scope="module")
def built(project: Path) -> Built:
    return build(load(project))


@pytest.fixture(scope="module")
def site(built: Built, project: Path) -> dict[str, bytes]:
    assert built.timeline.events
    return files(project / "site")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_site_is_sound(site: Mapping[str, bytes], check: Callable[[Mapping[str, bytes]], None]) -> None:
    check(site)


def test_every_article_was_read_or_is_spoken_of(built: Built, project: Path) -> None:
    paths = {reading.article.path for reading in built.timeline.readings} | {notice.path for notice in built.notices}
    known = paths | {path.rpartition("#")[0] for path in paths}
    for path in sorted((project / "articles").iterdir()):
        name = path.relative_to(project).as_posix()
        assert path.suffix not in SUFFIXES or path.name.startswith(".") or name in known, name


def test_nothing_was_run_or_written_outside(built: Built, project: Path) -> None:  # noqa: ARG001  # built
    assert sorted(p.name for p in project.iterdir()) == [".timeline", "articles", "secret.txt", "site", "timeline.toml"]
    assert not [p for p in (project, Path.cwd()) if (p / "x").exists()]


def test_no_other_file_is_drawn_in(site: Mapping[str, bytes]) -> None:
    assert not [path for path, data in site.items() if SECRET.encode() in data or b"root:x:0" in data]


def test_templates_in_articles_are_words(site: Mapping[str, bytes]) -> None:
    assert any(b"{{ 7 * 7 }}" in data for data in site.values())


def test_the_data_are_sound(site: Mapping[str, bytes]) -> None:
    events = json.loads(site["data/events.json"])
    Draft202012Validator(json.loads(site["data/events.schema.json"])).validate(events)
    for event in events["events"]:
        for source in event["sources"]:
            assert source["url"] is None or re.match(r"https?://[^\\s\"'<>]+$", source["url"], re.IGNORECASE)
    assert ET.fromstring(site["atom.xml"]).tag.endswith("feed")
    json.loads(site["feed.json"])
    json.loads(site["data/timelinejs.json"])
    calendar = icalendar.Calendar.from_ical(site["data/events.ics"])
    assert {part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD"}
    for delimiter in ",;\t":
        text = site["data/events.csv"].decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            assert not [cell for cell in row if cell.strip(' "\t')[:1] in set("=+-@＝＋－＠")]


def test_building_again_changes_nothing(built: Built, site: Mapping[str, bytes], project: Path) -> None:
    again = build(load(project))
    assert again.timeline == built.timeline
    assert files(project / "site") == site

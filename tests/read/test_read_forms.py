"""Feeds, tables, Word and PDF files, messages and web archives: each to articles with their dates."""

import io
import json
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from timeline.errors import ReadError
from timeline.model import Article, BlockKind, MarkKind
from timeline.read import read_file, read_folder

FIRST = "Sáng 12/3, hợp tác xã Thung Nai tiễn lô gạo nếp nương đầu tiên gồm mười tám tấn."
SECOND = "Chiều 14/3, huyện Khe Lim khen thưởng hợp tác xã ngay tại ruộng bậc thang."


def write(folder: Path, name: str, content: str | bytes) -> list[Article]:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_file(path, folder)


def facts(articles: list[Article]) -> list[tuple[str, str | None]]:
    return [(article.title, article.published.iso if article.published else None) for article in articles]


RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Báo Vàm Sậy</title><link>https://bao.example</link>
<item><title>Gạo nếp lên đường &amp; ra cảng</title><link>https://bao.example/gao</link>
<pubDate>Tue, 12 Mar 2024 09:30:00 +0700</pubDate><dc:creator>Sùng Thị Pà</dc:creator><category>Kinh tế</category>
<description><![CDATA[<a href="/gao"><img src="x.jpg"></a><p>{FIRST}</p><script>1</script>]]></description></item>
<item><title>Huyện khen hợp tác xã</title><link>https://bao.example/khen</link>
<pubDate>3/14/2024 8:05:00 PM</pubDate>
<description>Tóm tắt của bài.</description><content:encoded><![CDATA[<p>{SECOND}</p>]]></content:encoded></item>
<item><title>Không có ngày</title><dc:date>14/03/2024</dc:date><description>{SECOND}</description></item>
</channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Vàm Sậy</title>
<entry><title>Gạo nếp lên đường</title><link rel="alternate" href="https://bao.example/gao"/>
<published>2024-03-12T02:30:00Z</published><updated>2024-03-15T02:30:00Z</updated>
<content type="html">&lt;p&gt;{FIRST}&lt;/p&gt;</content></entry>
<entry><title>Huyện khen hợp tác xã</title><updated>2024-03-15T02:30:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{SECOND}</p></div></content></entry></feed>"""


@pytest.mark.parametrize("name", ["tin.rss", "tin.xml"])
def test_rss(tmp_path: Path, name: str) -> None:
    articles = write(tmp_path, name, RSS)
    assert facts(articles) == [
        ("Gạo nếp lên đường & ra cảng", "2024-03-12T09:30+07:00"),
        ("Huyện khen hợp tác xã", "2024-03-14T20:05+07:00"),
        ("Không có ngày", "2024-03-14"),
    ]
    assert [article.path for article in articles] == [f"{name}#1", f"{name}#2", f"{name}#3"]
    first = articles[0]
    assert (first.text, first.meta.author, first.meta.source) == (FIRST, "Sùng Thị Pà", "Báo Vàm Sậy")
    assert (first.meta.url, first.meta.tags) == ("https://bao.example/gao", ("Kinh tế",))
    assert articles[1].text.endswith(SECOND)


def test_atom_entry_with_only_an_update_has_no_publication_date_and_says_so(tmp_path: Path) -> None:
    articles = write(tmp_path, "tin.atom", ATOM)
    assert facts(articles) == [("Gạo nếp lên đường", "2024-03-12T09:30+07:00"), ("Huyện khen hợp tác xã", None)]
    assert [len(article.warnings) for article in articles] == [0, 1]
    assert articles[1].text == SECOND


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel>'
    )
    with pytest.raises(ReadError, match="no RSS or Atom feed"):
        write(tmp_path, "tin.xml", bomb)


def test_json_feed(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Báo Vàm Sậy",
        "items": [
            {"id": "1", "url": "https://bao.example/gao", "title": "Gạo nếp", "content_html": f"<p>{FIRST}</p>",
             "date_published": "2024-03-12T09:30:00+07:00", "authors": [{"name": "Sùng Thị Pà"}], "tags": ["gạo"]},
            {"id": "2", "title": "Khen", "content_text": SECOND, "date_modified": "2024-03-15T09:30:00+07:00"},
        ],
    }  # fmt: skip
    articles = write(tmp_path, "tin.json", json.dumps(feed, ensure_ascii=False))
    assert facts(articles) == [("Gạo nếp", "2024-03-12T09:30+07:00"), ("Khen", None)]
    assert (articles[0].meta.author, articles[0].meta.source) == ("Sùng Thị Pà", "Báo Vàm Sậy")
    assert "date of update" in articles[1].warnings[0].en


@pytest.mark.parametrize(
    ("header", "separator"),
    [
        ("title,text,published,source,url", ","),
        ("Tiêu đề;Nội dung;Ngày đăng;Nguồn;Liên kết", ";"),
        ("tieu_de\tnoi_dung\tngay_dang\tnguon\tlink", "\t"),
        ("Headline|Content|Publish Date|Publisher|URL", "|"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_with_the_column_names_that_people_use(
    tmp_path: Path, header: str, separator: str, encoding: str
) -> None:
    row = separator.join(
        ["Gạo nếp lên đường", f'"{FIRST}"', "12/03/2024 09:30", "Báo Vàm Sậy", "https://bao.example/gao"]
    )
    table = f"{header}\r\n{row}\r\n"
    name = "bai.tsv" if separator == "\t" else "bai.csv"
    (article,) = write(tmp_path, name, table.encode(encoding))
    assert facts([article]) == [("Gạo nếp lên đường", "2024-03-12T09:30+07:00")]
    assert (article.text, article.meta.source, article.meta.url) == (FIRST, "Báo Vàm Sậy", "https://bao.example/gao")


@pytest.mark.parametrize(
    "names",
    [
        "Tên bài;Ngày giờ đăng;Nội dung bài viết;Tên báo;Link bài",
        "articleTitle;Date posted;Full_Content;Publication;URI",
    ],
)
def test_columns_of_an_archive(tmp_path: Path, names: str) -> None:
    row = f'Gạo mới;30/01/2024 10:28;"{FIRST}";Báo Vàm Sậy;https://bao.example/gao'
    (article,) = write(tmp_path, "kho.csv", f"\ufeff{names}\n{row}\n")
    assert (article.title, article.text, article.meta.source) == ("Gạo mới", FIRST, "Báo Vàm Sậy")
    assert article.meta.url == "https://bao.example/gao"
    assert article.published is not None
    assert article.published.iso == "2024-01-30T10:28+07:00"


def test_a_broken_row_is_one_warning_with_its_line(tmp_path: Path) -> None:
    bare = SECOND.replace(",", "")
    table = f'title,text\nMột,"{FIRST}"\nHai,"mở ngoặc\nBa,"{SECOND}"\nBốn,{bare},thừa,ô\nNăm,{bare}\n'
    articles = write(tmp_path, "bai.csv", table)
    assert [article.title for article in articles] == ["Một", "Ba", "Năm"]
    assert [notice.line for notice in articles[0].warnings] == [3, 5]
    assert all(notice.path == "bai.csv#1" or notice.path == "bai.csv" for notice in articles[0].warnings)


def test_json_lines_with_a_broken_line(tmp_path: Path) -> None:
    lines = [
        json.dumps({"title": "Một", "body": FIRST, "date": 1710210600}),
        "{hỏng",
        json.dumps({"title": "Hai", "text": SECOND}),
    ]
    articles = write(tmp_path, "bai.jsonl", "\n".join(lines))
    assert facts(articles) == [("Một", "2024-03-12T09:30+07:00"), ("Hai", None)]
    assert [notice.line for notice in articles[0].warnings] == [2]


def test_a_table_without_a_text_names_its_columns(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="màu, cỡ"):
        write(tmp_path, "bang.csv", "màu,cỡ\nđỏ,12\n")


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Gạo nếp Thung Nai lên đường", level=1)
    document.add_paragraph("Thứ ba, 12/03/2024 09:30")
    lead = document.add_paragraph("Mười tám tấn gạo nếp nương rời cảng, mở đường cho ")
    lead.add_run("ba hợp tác xã").bold = True
    lead.add_run(" khác trong huyện.")
    document.add_heading("Hai năm làm hồ sơ", level=2)
    document.add_paragraph(FIRST)
    document.add_paragraph("Truy xuất nguồn gốc", style="List Bullet")
    document.add_paragraph("Sùng Thị Pà")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_word(tmp_path: Path) -> None:
    (article,) = write(tmp_path, "gao.docx", word_file())
    assert facts([article]) == [("Gạo nếp Thung Nai lên đường", "2024-03-12T09:30+07:00")]
    kinds = [block.kind for block in article.blocks]
    assert kinds == [BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
    assert [(article.text[m.start : m.end], m.kind) for m in article.marks] == [("ba hợp tác xã", MarkKind.STRONG)]
    assert article.meta.author == "Sùng Thị Pà"


def test_web_archive(tmp_path: Path) -> None:
    page = (
        f"<html><head><title>Gạo nếp lên đường</title></head><body><h1>Gạo nếp lên đường</h1><p>12/03/2024 09:30</p>"
        f"<div class='noidung'><p>{FIRST}</p><p>{SECOND}</p></div></body></html>"
    )
    mail = EmailMessage()
    mail["From"], mail["Snapshot-Content-Location"] = "<Saved by Blink>", "https://bao.example/gao.html"
    mail["Subject"] = "Gạo nếp lên đường"
    mail.set_content(page, subtype="html", cte="quoted-printable")
    mail.make_related()
    (article,) = write(tmp_path, "gao.mhtml", bytes(mail))
    assert facts([article]) == [("Gạo nếp lên đường", "2024-03-12T09:30+07:00")]
    assert (article.text, article.meta.url) == (f"{FIRST}\n\n{SECOND}", "https://bao.example/gao.html")


def test_a_word_file_of_a_version_that_nobody_knows_is_damaged(tmp_path: Path) -> None:
    data = word_file()
    at = data.rindex(b"PK\x01\x02") + 6  # where the list of parts says which version unpacks one
    with pytest.raises(ReadError, match="damaged"):
        write(tmp_path, "gao.docx", data[:at] + b"\xda" + data[at + 1 :])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", b"PK\x03\x04 no zip"), ("a.pdf", b"%PDF-1.4"), ("a.eml", b"\x00\x01"), ("a.mhtml", b"no page"),
        ("a.json", b'{"a": '), ("a.jsonl", b"{"), ("a.csv", b"x"), ("a.xml", b"<a/>"), ("a.rss", b"not xml"),
        ("a.html", b""), ("a.json", b"[" * 100_000), ("a.csv", b"\x00" * 100), ("a.xml", b"<a>" * 100_000),
        ("a.doc", b"old Word"),
    ],
)  # fmt: skip
def test_every_form_refuses_what_it_cannot_read_in_plain_words(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ReadError) as error:
        read_file(tmp_path / name, tmp_path)
    assert name in error.value.vi
    assert name in error.value.en
    assert [notice.path for notice in read_folder(tmp_path, tmp_path).notices] == [name]


def test_a_table_with_the_separator_that_excel_writes_above_it(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_bytes(
        'sep=;\r\nTiêu đề;Ngày đăng;Nội dung\r\nCầu, phà;29/01/2024;"Sáng 29/1, cầu\r\nthông xe."\r\n'.encode(
            "utf-8-sig"
        )
    )
    (article,) = read_file(path, tmp_path)
    assert (article.title, article.text) == ("Cầu, phà", "Sáng 29/1, cầu\n\nthông xe.")
    assert article.published is not None
    assert article.published.iso == "2024-01-29"


def test_a_table_without_names_of_columns_says_what_it_took_for_them(tmp_path: Path) -> None:
    path = tmp_path / "bang.csv"
    path.write_text("Thông xe cầu,Sáng 29/1 cầu thông xe,29/01/2024\n", encoding="utf-8")
    with pytest.raises(ReadError, match="Names found: Thông xe cầu") as error:
        read_file(path, tmp_path)
    assert "Dòng đầu phải là tên các cột" in error.value.vi


@pytest.mark.parametrize(
    ("name", "words"), [("bang.xlsx", "save it as .csv"), ("bai", "bai.txt"), ("bai.json", "no article in this file")]
)
def test_what_to_do_with_a_form_that_is_not_read(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(ReadError, match=words):
        read_file(tmp_path / name, tmp_path)


@pytest.mark.parametrize(
    "said",
    [
        "Theo ban vận động, mỗi nhà góp từ hai trăm nghìn đồng; ngày 30/1 xe máy qua cầu.",
        "Theo kế hoạch, cầu xong ngày 30/4.",
        "Theo ông Nam, cầu đã xong.",
        "Theo kế hoạch cầu xong ngày 30/4.",
    ],
)
def test_a_sentence_that_begins_with_whose_word_it_is_stays_in_the_text(tmp_path: Path, said: str) -> None:
    path = tmp_path / "bai.txt"
    path.write_text(
        f"Thông xe cầu\n\n29/01/2024\n\nSáng 29/1, cầu treo Lạch Sậy thông xe sau mười tháng.\n\n{said}\n", "utf-8"
    )
    (article,) = read_file(path, tmp_path)
    assert said in article.text
    assert article.meta.source is None

"""`timeline add` against a server on the loopback address."""

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.add import Added, Adding, add
from timeline.add import fetching as fetching_module
from timeline.add.adding import Fate, name_of
from timeline.add.fetching import FetchError, Manners, fetch
from timeline.add.markdown import to_markdown
from timeline.cli import main
from timeline.model import Article, Block, BlockKind, Mark, MarkKind, Meta, PublishedFrom
from timeline.read import read_bytes, read_file

BODY = "".join(
    f"<p>Đoạn {n}: bến phà Lạch Sậy đón khách suốt ngày {n}/10, đông gấp đôi ngày thường vì nước lên.</p>"
    for n in range(1, 6)
)
PAGE = (
    "<html><head><title>{title}</title><link rel='canonical' href='{url}'></head><body><h1>{title}</h1>"
    "<p class='time'>Thứ ba, 08/10/2024 10:28</p><div class='noidung'>{body}</div></body></html>"
)
FEED = "<rss version='2.0'><channel><title>Báo Vàm Sậy</title>{items}</channel></rss>"
Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Server:
    """A server that answers as a test says, and remembers what it was asked."""

    base: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[float, str]] = field(default_factory=list)

    def says(
        self, path: str, text: str, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str
    ) -> str:
        def answer(handler: BaseHTTPRequestHandler) -> None:
            data = text.encode()
            if headers.get("Content_Encoding") == "gzip":
                data = gzip.compress(data)
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(data)))
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(data)

        self.answers[path] = answer
        return self.base + path

    def page(self, path: str, title: str, body: str = BODY) -> str:
        return self.says(path, PAGE.format(title=title, url=self.base + path, body=body))


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append((time.monotonic(), self.path))
            made.answers.get(self.path, lambda handler: handler.send_error(404))(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Server(f"http://127.0.0.1:{running.server_port}")
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield made
    running.shutdown()
    running.server_close()


def run(folder: Path, *sources: str, **options: object) -> list[Added]:
    return list(add(sources, Adding(folder, Manners(0.0), **options)))  # type: ignore[arg-type]


def test_a_page_becomes_readable_markdown_that_reads_back_as_the_same_article(tmp_path: Path, server: Server) -> None:
    url = server.page("/ben-pha.html", "Bến phà Lạch Sậy đông khách")
    (added,) = run(tmp_path, url)
    assert added.path == tmp_path / "2024-10-08-ben-pha-lach-say-dong-khach.md"
    text = added.path.read_text(encoding="utf-8")
    assert text.startswith('---\ntitle: "Bến phà Lạch Sậy đông khách"\npublished: "2024-10-08T10:28+07:00"\n')
    assert 'published_from: "header"' in text
    assert "fetched: " in text
    (article,) = read_file(added.path, tmp_path)
    assert article.published is not None
    assert (article.published.iso, article.published.source) == ("2024-10-08T10:28+07:00", PublishedFrom.FRONT_MATTER)
    assert article.meta.url == url
    assert article.text.count("bến phà Lạch Sậy") == 5


def test_what_is_there_is_left_as_it_is(tmp_path: Path, server: Server) -> None:
    url = server.page("/ben-pha.html", "Bến phà Lạch Sậy đông khách")
    (first,) = run(tmp_path, url)
    assert first.path is not None
    first.path.write_text(first.path.read_text(encoding="utf-8") + "\nGhi chú của biên tập viên.\n", encoding="utf-8")
    kept = first.path.read_bytes()
    other = server.says("/in.html", PAGE.format(title="Bản in", url="https://khac.example/in", body=BODY))
    again = run(tmp_path, url + "?utm_source=zalo#top", other)
    assert [added.fate for added in again] == [Fate.KNOWN, Fate.KNOWN]
    assert first.path.read_bytes() == kept
    assert len(list(tmp_path.iterdir())) == 1


def items(*links: str) -> str:
    return "".join(f"<item><title>Bài {n}</title><link>{link}</link></item>" for n, link in enumerate(links, 1))


def test_a_feed_gives_the_pages_that_it_links_to_and_can_be_run_again_after_a_failure(
    tmp_path: Path, server: Server
) -> None:
    first = server.page("/1.html", "Bài thứ nhất về bến phà", BODY)
    second = server.base + "/2.html"
    feed = server.says("/rss", FEED.format(items=items(first, second)), "application/rss+xml")
    assert [added.fate for added in run(tmp_path, feed)] == [Fate.ADDED, Fate.FAILED]
    server.page("/2.html", "Bài thứ hai về con đê", BODY.replace("bến phà", "con đê").replace("khách", "thóc"))
    assert [added.fate for added in run(tmp_path, feed)] == [Fate.KNOWN, Fate.ADDED]
    assert len(list(tmp_path.glob("*.md"))) == 2


def test_a_feed_is_taken_up_to_a_limit_and_politely(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("timeline.add.fetching.time.sleep", waits.append)
    links = [
        server.page(f"/{n}.html", f"Bài số {n} kể về xóm {n}", BODY.replace("Lạch", f"Lạch {n}")) for n in range(4)
    ]
    feed = server.says("/rss", FEED.format(items=items(*links)), "text/xml")
    list(add([feed], Adding(tmp_path, Manners(600.0), limit=2)))
    assert [path for _, path in server.asked] == ["/rss", "/0.html", "/1.html"]
    # The sleeps are not slept, so the second page is due ten minutes after the first is.
    assert [round(wait / 600) for wait in waits] == [1, 2]


def test_a_redirect_into_a_private_network_is_refused_unless_told(server: Server) -> None:
    other = server.base.replace("127.0.0.1", "localhost")
    server.page("/ben-pha.html", "Bến phà")
    url = server.says("/to", "", status=302, Location=other + "/ben-pha.html")
    with pytest.raises(FetchError, match="private network"):
        fetch(url, Manners(0.0))
    assert fetch(url, Manners(0.0, private=True)).url == other + "/ben-pha.html"
    same_place = server.says("/here", "", status=301, Location="/ben-pha.html")
    assert fetch(same_place, Manners(0.0)).url.endswith("/ben-pha.html")


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://169.254.169.254/latest", "http://[::1]/"]
)
def test_a_redirect_to_what_is_no_public_web_page_is_refused(server: Server, target: str) -> None:
    url = server.says("/to", "", status=302, Location=target)
    with pytest.raises(FetchError):
        fetch(url, Manners(0.0))


def test_a_feed_cannot_send_us_to_another_private_place(tmp_path: Path, server: Server) -> None:
    other = server.base.replace("127.0.0.1", "localhost") + "/secret"
    server.page("/secret", "Bí mật")
    feed = server.says("/rss", FEED.format(items=items(other)), "text/xml")
    (added,) = run(tmp_path, feed)
    assert added.fate is Fate.FAILED
    assert "/secret" not in [path for _, path in server.asked]


def test_limits_of_redirects_size_and_time(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = server.says("/loop", "", status=302, Location="/loop")
    with pytest.raises(FetchError, match="redirects"):
        fetch(loop, Manners(0.0))
    monkeypatch.setattr(fetching_module, "LARGEST", 10_000)
    with pytest.raises(FetchError, match="too large"):
        fetch(server.says("/big", "x" * 20_000), Manners(0.0))
    with pytest.raises(FetchError, match="too large"):
        fetch(server.says("/bomb", "x" * 2_000_000, Content_Encoding="gzip"), Manners(0.0))
    monkeypatch.setattr(fetching_module, "SILENCE", 0.2)
    server.answers["/slow"] = lambda _: time.sleep(1.0)
    with pytest.raises(FetchError, match="in time"):
        fetch(server.base + "/slow", Manners(0.0))


def test_a_server_that_sends_a_letter_at_a_time_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        with suppress(OSError):
            handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
            for _ in range(40):
                handler.wfile.write(b"x")
                handler.wfile.flush()
                time.sleep(0.05)

    server.answers["/drip"] = drip
    monkeypatch.setattr(fetching_module, "LONGEST", 0.3)
    begun = time.monotonic()
    with pytest.raises(FetchError, match="it took over"):
        fetch(server.base + "/drip", Manners(0.0))
    assert time.monotonic() - begun < 1.8


def test_a_busy_server_is_asked_again(server: Server) -> None:
    url = server.says("/busy", "x", status=503, Retry_After="0")
    with pytest.raises(FetchError, match="503"):
        fetch(url, Manners(0.0))
    assert len(server.asked) == 3


def test_a_connection_that_breaks_off_is_a_failure_and_nothing_is_written(tmp_path: Path, server: Server) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        handler.wfile.write(b"<html><h1>Half")

    server.answers["/half"] = answer
    (added,) = run(tmp_path, server.base + "/half")
    assert added.fate is Fate.FAILED
    assert list(tmp_path.iterdir()) == []
    assert len(server.asked) == 3


def test_a_connection_that_is_dropped_once_is_made_again_later(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.page("/ben-pha.html", "Bến phà Lạch Sậy đông khách")
    whole, waits = server.answers["/ben-pha.html"], []

    def drop(handler: BaseHTTPRequestHandler) -> None:
        server.answers["/ben-pha.html"] = whole
        handler.connection.close()

    server.answers["/ben-pha.html"] = drop
    monkeypatch.setattr("timeline.add.fetching.time.sleep", waits.append)
    (added,) = add([url], Adding(tmp_path, Manners(30.0)))
    assert added.fate is Fate.ADDED
    assert [path for _, path in server.asked] == ["/ben-pha.html"] * 2
    assert [round(wait) for wait in waits] == [60]


def test_the_original_is_kept_beside_on_demand_and_is_no_article_of_its_own(tmp_path: Path, server: Server) -> None:
    (added,) = run(tmp_path, server.page("/1.html", "Bến phà Lạch Sậy"), originals=True)
    assert added.path is not None
    assert (added.path.with_name(f"{added.path.stem}_files") / "original.html").read_bytes().startswith(b"<html>")
    assert [a.fate for a in run(tmp_path, server.base + "/1.html")] == [Fate.KNOWN]


def test_the_command_tells_what_became_of_each(tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_LANG", "en")
    (tmp_path / "articles").mkdir()
    url = server.page("/1.html", "Bến phà Lạch Sậy")
    done = CliRunner().invoke(main, ["add", url, server.base + "/none", "--project", str(tmp_path), "--wait", "0"])
    assert done.exit_code == 1
    assert "1 added, 0 already there, 1 failed." in done.output
    assert "404" in done.output


WORDS = st.text("aAđĐếỮ 019.,:;!?'\"()[]{}<>*_`#+-=|~&\\/%$^“”…–", min_size=1, max_size=60)


@settings(max_examples=150)
@given(st.lists(WORDS, min_size=1, max_size=4), WORDS)
def test_markdown_reads_back_as_it_was(paragraphs: list[str], title: str) -> None:
    import unicodedata

    title, *rest = [" ".join(unicodedata.normalize("NFC", words).split()) for words in [title, *paragraphs]]
    title, rest = f"Tựa {title}".strip(), [words for words in rest if words] or ["x"]
    text, blocks, at = "\n\n".join(rest), [], 0
    for words in rest:
        blocks.append(Block(at, at + len(words), BlockKind.PARAGRAPH))
        at += len(words) + 2
    written = to_markdown(Article("a", title, text, tuple(blocks)))
    (article,) = read_bytes(written.encode(), ".md", "a.md")
    assert article.title == title
    assert article.text == text


def test_headings_lists_captions_and_marks_read_back() -> None:
    text = "Đoạn dẫn có lời đậm.\n\nTiểu mục\n\nmục một\n\nmục hai\n\nlời nói\n\nẢnh bến phà lúc sáng\n\nĐoạn cuối."
    kinds = [
        BlockKind.LEAD,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
        BlockKind.PARAGRAPH,
    ]
    blocks, at = [], 0
    for words, kind in zip(text.split("\n\n"), kinds, strict=True):
        blocks.append(Block(at, at + len(words), kind, 2 if kind is BlockKind.HEADING else 0))
        at += len(words) + 2
    marks = (Mark(12, 19, MarkKind.LINK, "https://bao.example/a_(b)"),)
    article = Article("a", "Tựa", text, tuple(blocks), marks, meta=Meta(author="Minh Anh"))
    (back,) = read_bytes(to_markdown(article).encode(), ".md", "a.md")
    assert back.text == text
    assert [block.kind for block in back.blocks] == kinds
    assert back.marks == marks
    assert back.meta.author == "Minh Anh"


def test_files_are_named_by_date_and_title() -> None:
    assert name_of(Article("a", "Đường về: “Lạch Sậy” & những chuyến đò!", "")) == "duong-ve-lach-say-nhung-chuyen-do"
    assert name_of(Article("a", "!!!", "")) == "bai"


def test_a_folder_adds_what_can_be_read_in_it_and_says_what_a_table_lost(tmp_path: Path) -> None:
    saved = tmp_path / "luu"
    saved.mkdir()
    (saved / "bang.csv").write_text(
        "tiêu đề,nội dung,ngày đăng\nCầu mới,Sáng 29/1 cầu thông xe.,29/01/2024\nHỏng,a,b,c,d\n", encoding="utf-8"
    )
    (saved / "hong.pdf").write_bytes(b"%PDF-1.4\nx")
    (saved / "ghi-chu.xyz").write_text("không phải bài", encoding="utf-8")
    table, broken = list(add([str(saved)], Adding(tmp_path / "articles")))
    assert (table.fate, table.title) == (Fate.ADDED, "Cầu mới")
    assert [(notice.path, notice.line) for notice in table.notices] == [("bang.csv", 3)]
    assert broken.fate is Fate.FAILED
    assert "hong.pdf" in str(broken.error)


@pytest.mark.parametrize(
    ("source", "words"),
    [("file:///etc/passwd", "only http"), ("ftp://bao.example/bai", "only http"), ("mat.txt", "no such file")],
)
def test_what_is_no_source_says_what_to_give_instead(tmp_path: Path, source: str, words: str) -> None:
    (added,) = add([source], Adding(tmp_path))
    assert added.fate is Fate.FAILED
    assert words in str(added.error)


def test_an_address_without_its_beginning_is_told_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for source in ("bao.example/bai.html", "www.bao.example"):
        (added,) = run(tmp_path / "articles", source)
        assert added.error is not None
        assert f"hãy ghi cả phần đầu: https://{source}" in added.error.vi
    for source in ("bai.html", "bao.nam/bai.html"):  # a file, and a folder that is there
        (tmp_path / "bao.nam").mkdir(exist_ok=True)
        (added,) = run(tmp_path / "articles", source)
        assert added.error is not None
        assert "https://" not in added.error.vi


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (socket.gaierror(-2, "Name or service not known"), "không tìm thấy máy chủ này"),
        (ssl.SSLCertVerificationError(1, "certificate verify failed"), "chứng chỉ bảo mật của trang không đáng tin"),
        (ConnectionRefusedError(111, "Connection refused"), "máy chủ từ chối kết nối"),
        (OSError(101, "Network is unreachable"), "lỗi mạng; hãy kiểm tra kết nối"),
    ],
)
def test_a_failed_connection_is_told_in_vietnamese_alone(
    monkeypatch: pytest.MonkeyPatch, failure: OSError, said: str
) -> None:
    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(fetching_module, "_connect", fail)
    with pytest.raises(FetchError) as caught:
        fetch("https://bao.example/x", Manners(0.0))
    assert said in caught.value.vi
    assert "[Errno" not in caught.value.vi
    assert str(failure) in caught.value.en

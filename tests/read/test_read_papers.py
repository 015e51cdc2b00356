"""PDF files and saved messages: each to its article, without what the program that made it set around it."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from timeline.errors import ReadError
from timeline.model import Article
from timeline.read import read_file

FIRST = "Sáng 12/3, hợp tác xã Thung Nai tiễn lô gạo nếp nương đầu tiên gồm mười tám tấn."
SECOND = "Chiều 14/3, huyện Khe Lim khen thưởng hợp tác xã ngay tại ruộng bậc thang."


def write(folder: Path, name: str, content: bytes) -> list[Article]:
    (folder / name).write_bytes(content)
    return read_file(folder / name, folder)


def facts(articles: list[Article]) -> list[tuple[str, str | None]]:
    return [(article.title, article.published.iso if article.published else None) for article in articles]


def pdf_file(lines: list[str]) -> bytes:
    """A PDF with one page of text, written by hand; the font maps each letter used to its own code point."""
    letters = sorted({letter for line in lines for letter in line})
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    pairs = "\n".join(f"<{code:04X}> <{ord(letter):04X}>" for letter, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(codes)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap end end"
    )
    shown = "\n".join(f"<{''.join(f'{codes[letter]:04X}' for letter in line)}> Tj T*" for line in lines)
    stream = f"BT /F1 10 Tf 14 TL 40 780 Td\n{shown}\nET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R]"
        " /ToUnicode 7 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
        " /Supplement 0 >> /DW 500 >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return out + f"{trailer}startxref\n{len(out)}\n%%EOF".encode()


def test_pdf(tmp_path: Path) -> None:
    (article,) = write(
        tmp_path,
        "gao.pdf",
        pdf_file(["Gạo nếp Thung Nai lên đường", "12/03/2024 09:30", FIRST, SECOND, "Sùng Thị Pà", "Trang 1/1"]),
    )
    assert facts([article]) == [("Gạo nếp Thung Nai lên đường", "2024-03-12T09:30+07:00")]
    assert article.text == f"{FIRST}\n\n{SECOND}"


def test_pdf_without_text_says_that_it_needs_text_recognition(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="OCR"):
        write(tmp_path, "gao.pdf", pdf_file([" "]))


def message(subject: str, body: str, date: str = "Tue, 12 Mar 2024 09:30:00 +0700") -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = subject, "Ban Truyền thông <tin@hoptacxa.example>", date
    mail.set_content(body)
    return bytes(mail)


def test_message(tmp_path: Path) -> None:
    (article,) = write(tmp_path, "thu.eml", message("Gạo nếp lên đường", f"{FIRST}\n\n{SECOND}\n"))
    assert facts([article]) == [("Gạo nếp lên đường", "2024-03-12T09:30+07:00")]
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert (article.meta.author, article.meta.source) == ("Ban Truyền thông", "hoptacxa.example")


def test_a_forwarded_article_keeps_its_own_date(tmp_path: Path) -> None:
    body = f"Gạo nếp lên đường\n\n10/03/2024 07:00\n\n{FIRST}\n\n{SECOND}\n"
    (article,) = write(tmp_path, "thu.eml", message("Fwd: Gạo nếp lên đường", body))
    assert facts([article]) == [("Gạo nếp lên đường", "2024-03-10T07:00+07:00")]


BROKEN_OFF = [
    "Gạo nếp Thung Nai lên đường",
    "Thứ ba, 12/03/2024 09:30",
    "Sáng 12/3, hợp tác xã Thung Nai tiễn lô gạo nếp nương đầu tiên gồm mười tám",
    "tấn, sau hai năm làm hồ sơ và ba lần phải sửa lại nhãn cho đúng với quy định",
    "của nơi mua.",
    "Chiều 14/3, huyện Khe Lim khen thưởng hợp tác xã ngay tại ruộng bậc thang, có",
    "đông đủ bà con.",
]


def test_lines_that_a_page_breaks_off_are_joined(tmp_path: Path) -> None:
    (article,) = write(tmp_path, "gao.pdf", pdf_file(BROKEN_OFF))
    assert [line.partition(",")[0] for line in article.text.split("\n\n")] == ["Sáng 12/3", "Chiều 14/3"]
    assert "gồm mười tám tấn, sau hai năm" in article.text


@pytest.mark.parametrize(
    "marks",
    [
        ["11/22/26, 6:38 AM Gạo nếp Thung Nai", "https://bao.example/gao.html 1/1"],
        ["06:38, 22/11/2026 Gạo nếp Thung Nai", "https://bao.example/gao.html 1/1"],
    ],
)
def test_what_a_browser_prints_at_the_edge_is_no_text_and_its_clock_no_date(tmp_path: Path, marks: list[str]) -> None:
    for lines in ([*BROKEN_OFF, *marks], [marks[0], *BROKEN_OFF, marks[1]]):
        (article,) = write(tmp_path, "gao.pdf", pdf_file(lines))
        assert facts([article]) == [("Gạo nếp Thung Nai lên đường", "2024-03-12T09:30+07:00")]
        assert article.meta.url == "https://bao.example/gao.html"
        assert "2026" not in article.text
        assert "6:38" not in article.text


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nTừ: Báo Vàm Sậy <bao@vamsay.example>\n"
        "Date: Th 3, 12 thg 3, 2024 vào lúc 08:15\nSubject: Gạo nếp\nTo: <x@y.example>",
        "-----Original Message-----\nFrom: Báo Vàm Sậy <bao@vamsay.example>\nSent: Tuesday, March 12, 2024 8:15 AM\n"
        "To: x@y.example\nSubject: Gạo nếp",
    ],
)
def test_a_forwarded_message_was_sent_when_it_was_first_sent(tmp_path: Path, head: str) -> None:
    mail = message("Fwd: Gạo nếp lên đường", f"{head}\n\n\n{FIRST}\n\n{SECOND}\n", "Fri, 15 Mar 2024 10:00:00 +0700")
    (article,) = write(tmp_path, "thu.eml", mail)
    assert facts([article]) == [("Gạo nếp lên đường", "2024-03-12T08:15+07:00")]
    assert (article.meta.author, article.meta.source) == ("Báo Vàm Sậy", "vamsay.example")
    assert article.text == f"{FIRST}\n\n{SECOND}"

"""The page of an event: every source by its paper, and where they differ, what each says."""

from dataclasses import replace
from pathlib import Path

from tests import made_timelines as made
from tests.render.test_pages import build, document, text_of
from timeline.model import Meta, Reading, Timeline


def test_an_event_names_the_paper_of_every_source_in_the_same_way(tmp_path: Path) -> None:
    bridge = build(made.bridge(), tmp_path)
    page = document(bridge, "events/su-kien-dong-tho-dong-tho.html")
    assert page.xpath("//section[@class='source']/h2/text()") == ["Vì sao là ngày này?"]
    assert page.xpath("//section[@class='source']/h3/text()") == ["Báo Ven Sông", "Tin Đồng Bằng"]
    alone = document(bridge, "events/su-kien-khoan-khoan.html")
    assert not alone.xpath("//section[@class='source']/h3")


def test_where_days_differ_every_source_is_heard_and_no_code_is_shown(tmp_path: Path) -> None:
    first, start = made.told().article, made.bridge().events[0]
    papers = ("Báo Ven Sông", "Tin Đồng Bằng", "Nhật báo Châu Thổ", "Báo Cù Lao")
    days = (
        made.on(made.date(2024, 1, 28), made.date(2024, 1, 29)),
        made.on(made.date(2024, 2, 1)),
        made.on(made.date(2024, 1, 29), made.date(2024, 2, 2)),
        made.over(made.date(2023, 11, 1), made.date(2024, 1, 31), made.Precision.SEASON),
    )
    articles = [replace(first, path=f"{n}.txt", title=paper, meta=Meta(source=paper)) for n, paper in enumerate(papers)]
    sources = tuple(
        replace(start.sources[0], article=a.path, title=a.title, when=w) for a, w in zip(articles, days, strict=True)
    )
    apart = made.Disagreement("date", tuple(made.Claim(days[n].edtf, (articles[n].path,)) for n in (0, 1)))
    corrected = made.Editing(
        changes=(made.Change("date", "2024-41", "2024-01/2024-02"), made.Change("title", "2024", "2024-01"))
    )
    event = replace(start, sources=sources, disagreements=(apart,), editing=corrected)
    site = build(Timeline((event,), tuple(Reading(a, ()) for a in articles)), tmp_path)
    page = document(site, start.url)
    assert [text_of(line).replace("\xa0", " ") for line in page.xpath("//section[@class='dispute']//li")] == [
        "mùa đông 2023–2024 Báo Cù Lao",
        "28–29/1/2024 Báo Ven Sông",
        "29/1–2/2/2024 Nhật báo Châu Thổ",
        "1/2/2024 Tin Đồng Bằng",
    ]
    changed = [text_of(p).replace("\xa0", " ") for p in page.xpath("//section[@class='corrected']//p[del]")]
    assert changed == ["Ngày: 6 tháng cuối năm 2024 → tháng 1–2/2024", "Tiêu đề: 2024 → 2024-01"]

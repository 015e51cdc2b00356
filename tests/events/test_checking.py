"""What the check finds, how it ranks it, and that the lines it proposes settle the matter."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.events.marked import reading, when
from tests.events.test_merging import BRIDGE
from timeline.config import Editorial
from timeline.events import check, tell
from timeline.events.edit.checking import Finding, FindingKind, line_of
from timeline.model import Confidence, Mention, Reading, YearFrom

AMBIGUOUS = reading(
    "[Ngày 3/4|2024-04-03], cầu Rạch Chanh\tthông xe.\n\nDân mừng.",
    title="Thông xe cầu",
    path="articles/mo.txt",
    published="2024-05-01",
)


def doubtful(article: Reading, **changes: object) -> Reading:
    """The article with its first mention made doubtful."""
    first, *rest = article.mentions
    other = changes.pop("other", None)
    basis = replace(first.when.basis, **{key: changes.pop(key) for key in ("conflict", "year_from") if key in changes})
    return replace(
        article, mentions=(replace(first, when=replace(first.when, basis=basis, **changes), other=other), *rest)
    )


def found(*articles: Reading) -> dict[FindingKind, Finding]:
    return {finding.kind: finding for finding in check(tell(articles))}


def test_a_sound_article_needs_no_eye() -> None:
    assert found(AMBIGUOUS) == {}


def test_each_kind_of_doubt_is_found() -> None:
    doubts = {
        FindingKind.AMBIGUOUS_DATE: doubtful(AMBIGUOUS, confidence=Confidence.AMBIGUOUS, other=when("2024-03-04")),
        FindingKind.CONTRADICTION: doubtful(AMBIGUOUS, conflict=True),
        FindingKind.INFERRED_YEAR: doubtful(AMBIGUOUS, confidence=Confidence.INFERRED, year_from=YearFrom.TEXT),
        FindingKind.NO_PUBLICATION_DATE: replace(AMBIGUOUS, article=replace(AMBIGUOUS.article, published=None)),
        FindingKind.NO_EVENT: replace(AMBIGUOUS, mentions=()),
    }
    for kind, article in doubts.items():
        assert set(found(article)) == {kind}
        assert found(article)[kind].path == "articles/mo.txt"


def test_sources_that_differ_are_found_worst_first() -> None:
    kinds = [finding.kind for finding in check(tell(BRIDGE))]
    assert kinds == [FindingKind.DATES_DIFFER, FindingKind.NUMBERS_DIFFER]


def test_old_and_far_dates_are_odd() -> None:
    old = reading("[Ngày 3/4/1858|1858-04-03], tàu vào cửa biển và nổ súng.", title="Tàu lạ", published="2024-05-01")
    far = reading("[Ngày 3/4/2094|2094-04-03|future], cầu Vàm Sáo sẽ khánh thành.", title="Cầu", published="2024-05-01")
    assert FindingKind.ODD_DATE in found(old)
    assert FindingKind.ODD_DATE in found(far)


def test_an_old_year_is_not_odd_in_a_history() -> None:
    text = "[Năm 1702|1702], dân làng dựng miếu. [Năm 1871|1871], làng dựng lại miếu. [Năm 1998|1998], xã lợp mái mới."
    assert FindingKind.ODD_DATE not in found(reading(text, title="Miếu làng", published="2024-05-01"))
    alone = text.replace("[Năm 1871|1871]", "[Năm 1987|1987]")
    assert FindingKind.ODD_DATE in found(reading(alone, title="Miếu làng", published="2024-05-01"))


def test_a_near_miss_is_a_probable_duplicate() -> None:
    one = reading(
        "[Ngày 3/4|2024-04-03], xã Tân Lộc ra mắt tổ thu gom rác trên kênh xáng.",
        title="Tổ thu gom rác trên kênh ra mắt",
        path="articles/a.txt",
        published="2024-04-04",
    )
    two = reading(
        "[Hôm 3-4|2024-04-03], mười hai hộ dân chèo xuồng nhặt rác dọc kênh xáng.",
        title="Chèo xuồng giữ sạch kênh",
        path="articles/b.txt",
        published="2024-04-05",
    )
    timeline = tell([one, two])
    assert len(timeline.events) == 2
    (finding,) = check(timeline)
    assert finding.kind is FindingKind.PROBABLE_DUPLICATE
    assert set(tomllib.loads(finding.proposal)["merge"][0]["events"]) == {event.id for event in timeline.events}


def test_the_line_is_where_the_words_stand_in_the_file() -> None:
    finding = found(doubtful(AMBIGUOUS, conflict=True))[FindingKind.CONTRADICTION]
    assert line_of(finding, "Thông xe cầu\n01/05/2024\n\nNgày 3/4, cầu Rạch Chanh\tthông xe.\n") == 4
    assert line_of(finding, "khác hẳn") is None


def test_what_is_proposed_is_toml_that_settles_it(tmp_path: Path) -> None:
    article = doubtful(AMBIGUOUS, confidence=Confidence.AMBIGUOUS, other=when("2024-03-04"))
    proposal = found(article)[FindingKind.AMBIGUOUS_DATE].proposal
    assert tomllib.loads(proposal)
    assert proposal.endswith('date = "2024-03-04"\n# checked = true\n')
    (tmp_path / "edits.toml").write_text(proposal, encoding="utf-8")
    timeline = tell([article], Editorial(edits=tmp_path / "edits.toml"))
    assert [event.when.edtf for event in timeline.events] == ["2024-03-04"]
    assert check(timeline) == []


def test_lost_edits_come_first(tmp_path: Path) -> None:
    (tmp_path / "edits.toml").write_text('[[change]]\nevent = "khong"\nhide = true\n', encoding="utf-8")
    timeline = tell([*BRIDGE], Editorial(edits=tmp_path / "edits.toml"))
    first = check(timeline)[0]
    assert (first.kind, first.path, first.line) == (FindingKind.LOST_EDIT, "edits.toml", 1)


def test_a_day_that_leans_on_another_asks_for_no_year() -> None:
    said = reading("[Ngày 3/4|2024-04-03], xã mở hội. [Cùng ngày|2024-04-03], xã đặt tượng.", title="Xã mở hội")
    guessed = replace(said, mentions=tuple(_guessed(mention) for mention in said.mentions))
    asked = [finding for finding in check(tell([guessed])) if finding.kind is FindingKind.INFERRED_YEAR]
    assert ["“Ngày 3/4”" in finding.vi for finding in asked] == [True]


@pytest.mark.parametrize(
    ("words", "asked"),
    [("lúc 17h chủ nhật", False), ("8 giờ 30 thứ Bảy", False), ("19:30 tối hôm ấy", False), ("17h ngày 3/4", True)],
)
def test_an_hour_is_no_day_whose_year_is_asked_for(words: str, asked: bool) -> None:
    said = reading(f"[{words}|2024-04-07], xã Tân Lộc mở hội đua ghe trên kênh xáng.", title="Xã mở hội đua ghe")
    guessed = replace(said, mentions=tuple(_guessed(mention) for mention in said.mentions))
    assert (FindingKind.INFERRED_YEAR in found(guessed)) is asked


def _guessed(mention: Mention) -> Mention:
    basis = replace(mention.when.basis, year_from=YearFrom.STORY)
    return replace(mention, when=replace(mention.when, basis=basis, confidence=Confidence.INFERRED))


def test_figures_that_differ_are_shown_where_one_of_them_stands() -> None:
    announced = reading(
        "Cầu Rạch Chanh ở tỉnh Vĩnh Long sẽ được khởi công vào [ngày 16/3|2024-03-16|future].",
        title="Cầu Rạch Chanh sắp khởi công",
        path="articles/0.txt",
        published="2024-03-02",
    )
    findings = check(tell([announced, *BRIDGE]))
    assert [one.path for one in findings if one.kind is FindingKind.NUMBERS_DIFFER] == ["articles/2.txt"]


def test_a_visit_the_day_after_is_no_probable_duplicate() -> None:
    fire = reading(
        "[Sáng 12/8|2025-08-12|event|morning], xưởng sợi Tân Lập bốc cháy, ba công nhân bị bỏng.",
        title="Cháy xưởng sợi Tân Lập, ba công nhân bị bỏng",
        path="articles/a.txt",
        published="2025-08-12",
    )
    visit = reading(
        "[Sáng 13/8|2025-08-13|event|morning], công đoàn thăm ba công nhân bị bỏng trong vụ cháy xưởng sợi Tân Lập.",
        title="Công đoàn thăm ba công nhân bị bỏng trong vụ cháy xưởng sợi Tân Lập",
        path="articles/b.txt",
        published="2025-08-13",
    )
    assert check(tell([fire, visit])) == []

"""The sentences that say why a date is what it is: none is empty, each names its words and its value."""

import re
from datetime import date

import pytest

from timeline.dates import find
from timeline.dates.vi.explain import days_text
from timeline.dates.vi.rules import RULES
from timeline.model import Confidence, Mention

PUBLISHED = date(2024, 3, 20)
MENTIONS = [m for rule in RULES for phrase in rule.examples for m in find(phrase, PUBLISHED)]


@pytest.mark.parametrize("mention", MENTIONS, ids=lambda m: f"{m.rule}: {m.text}")
def test_why_names_the_words_and_the_value(mention: Mention) -> None:
    when = mention.when
    assert f"“{mention.text}”" in when.basis.vi
    assert f"“{mention.text}”" in when.basis.en
    assert days_text((when.earliest, when.latest)) in when.basis.vi
    assert str(when.earliest.year) in when.basis.en
    assert when.basis.vi.endswith(".")
    assert not re.search(r"năm năm|ngày ngày|tháng tháng|  |;\s*;|None", when.basis.vi + when.basis.en)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("hôm qua", "“hôm qua” tính từ ngày đăng (20/3/2024) là 19/3/2024."),
        ("tháng 5/2024", "“tháng 5/2024” nói rõ năm: tháng 5/2024."),
        ("30 Tết", "“30 Tết” tính theo âm lịch Việt Nam; lấy 9/2/2024 vì gần ngày đăng 20/3/2024 nhất."),
        ("thế kỷ XIX", "“thế kỷ XIX” là cả thế kỷ: 1801–1900."),
        ("đầu những năm 2000", "“đầu những năm 2000” là một phần thập niên: 2000–2002."),
        (
            "ngày 20 tháng Hai (29/3 dương lịch)",
            "“ngày 20 tháng Hai (29/3 dương lịch)” tính theo âm lịch Việt Nam; "
            "lấy 29/3/2024 vì gần ngày đăng 20/3/2024 nhất.",
        ),
        (
            "từ năm 1986 đến nay",
            "“năm 1986 đến nay” là một khoảng thời gian; tính từ ngày đăng (20/3/2024) là 1/1/1986 – 20/3/2024.",
        ),
    ],
)
def test_why_is_one_plain_sentence(text: str, why: str) -> None:
    (mention,) = find(text, PUBLISHED)
    assert mention.when.basis.vi == why


def test_why_does_not_call_the_further_day_the_nearest() -> None:
    """2 September 2024 lies nearer to publication than 2 September 2023, which is taken."""
    (mention,) = find("ngày 2 tháng Chín", PUBLISHED)
    assert "vì tin thường kể việc đã qua" in mention.when.basis.vi
    assert "nhất" not in mention.when.basis.vi
    assert mention.other
    assert "Cũng có thể là 2/9/2024." in mention.when.basis.vi


def test_why_of_days_in_a_list_counts_from_the_story_not_from_publication() -> None:
    _, second, _ = find("ngày 5, 12 và 19", PUBLISHED)
    assert second.when.basis.vi == "“12” chỉ nói ngày 12; bài đang kể về 5/3/2024, nên là 12/3/2024."
    assert second.when.basis.en == "“12” says only day 12; the story stands at 5 March 2024, so it is 12 March 2024."


def test_why_warns_where_weekday_and_day_disagree() -> None:
    (mention,) = find("Thứ Hai, 6/2/2024", PUBLISHED)
    assert mention.when.basis.conflict
    assert "ngày này là thứ Ba, không phải thứ Hai như bài viết" in mention.when.basis.vi


def test_why_names_no_publication_day_where_there_is_none() -> None:
    _, morrow = find("Chủ nhật, 4-5-1969. Mưa. Sáng mai đơn vị qua sông.")
    assert morrow.when.basis.vi == "“Sáng mai” tính từ 4/5/1969 là ngày đang được kể, nên là 5/5/1969."
    assert morrow.when.confidence is Confidence.INFERRED

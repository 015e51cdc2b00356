"""A cup's rounds that one sentence sets a day each are an event each, and nothing else is a round."""

import pytest

from tests.events.marked import reading
from timeline.events import tell

CASES = {
    "Bán kết đá [thứ bảy này|2024-03-23|future], chung kết [ngày 31/3|2024-03-31|future].": [
        "Bán kết diễn ra",
        "Chung kết diễn ra",
    ],
    "Tứ kết đá [ngày 2/4|2024-04-02|future], bán kết [ngày 5/4|2024-04-05|future] và trận chung kết "
    "[ngày 8/4|2024-04-08|future].": ["Tứ kết diễn ra", "Bán kết diễn ra", "Trận chung kết diễn ra"],
    "Lượt đi đá [ngày 2/4|2024-04-02|future], lượt về [ngày 9/4|2024-04-09|future].": [
        "Lượt đi diễn ra",
        "Lượt về diễn ra",
    ],
    # Who won in a round is told of, not the round.
    "Đội Gò Bầu thắng 2-1 ở bán kết [ngày 15/3|2024-03-15], thua đội Lộc Hòa ở chung kết [ngày 20/3|2024-03-20].": [
        "Đội Gò Bầu thắng 2-1 ở bán kết",
        "Đội Gò Bầu thua đội Lộc Hòa ở chung kết",
    ],
}


@pytest.mark.parametrize("sentence", CASES)
def test_each_round_has_its_own_title(sentence: str) -> None:
    assert [event.title for event in tell([reading(sentence)]).events] == CASES[sentence]

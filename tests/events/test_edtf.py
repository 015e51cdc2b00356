"""What an editor writes as a date is read, or refused; what is read prints as it was written."""

import pytest

from timeline.events.edit.edtf import parse

GOOD = [
    "2024-02-29",
    "2024-02",
    "2024",
    "193X",
    "2024-34",
    "2022/2025",
    "2024-01-29/2024-02-02",
    "1930~",
    "2024-03/2024-05",
    "2024-22",
    "2024-24",
    "2024-40",
    "2023-35/2023-36",
]
BAD = ["", "2024-02-30", "2023-02-29", "2024-13", "24", "2025/2022", "2024/2024-03", "29/1/2024", "2024-01-29/", "abc"]


@pytest.mark.parametrize("value", GOOD)
def test_reads_back_as_written(value: str) -> None:
    assert parse(value).edtf == value


@pytest.mark.parametrize("value", BAD)
def test_refuses(value: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse(value)

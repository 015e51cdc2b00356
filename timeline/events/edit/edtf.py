"""A date that an editor writes, in EDTF, to a `When`."""

from timeline.model import Basis, When, edtf

# Our own words: the page of a corrected event shows them in place of a rule.
BASIS = Basis("Ngày do biên tập viên ghi.", "The date was set by an editor.")


def parse(value: str) -> When:
    """Read what an editor wrote. Raises ValueError where it is no date in EDTF, or no day of the calendar."""
    return edtf.parse(value, BASIS)

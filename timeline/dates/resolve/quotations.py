"""What stands before a date in a quotation: the day of a diary's entry, or that somebody remembers."""

from ..vi.lazily import lazily

# No entry of a diary that is quoted goes on for longer.
ENTRY = 400
# Who remembers tells of a day near the one told last: "Ông kể: “Mờ sáng 9/4, pháo ta bắn”".
REMEMBERS = lazily(r"\b(?:kể|nhớ lại|nhớ như in|nhớ mãi|hồi tưởng|bồi hồi|ôn lại)\b[^\n]*[“\"][^”\"]*\Z")
_FULL_DATE = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
_HEADED = rf"""[“"](?:ngày )?{_FULL_DATE}|(?:đề|ghi|viết) ngày {_FULL_DATE}\. [“"]"""
_SHORT_HEAD = r"""(?:đề|ghi|viết) (?:ngày|đêm|sáng|chiều|tối) \d{1,2}[/.-]\d{1,2}: [“"]"""
DIARY = lazily(rf"""(?:{_HEADED}|{_SHORT_HEAD}|{_FULL_DATE}[^.;”"\n]{{0,40}}: ?[“"])[^”"]*\Z""")

"""What every Vietnamese reader knows: the year of a day of history or of a year named by its cycle, the days off."""

from datetime import date

# Of a day told in a story of its year: "Năm 1975, ông mới mười chín tuổi. Ngày 30/4, ông đứng gác ở cầu".
DAYS: dict[tuple[int, int], int] = {
    (3, 2): 1930, (19, 8): 1945, (2, 9): 1945, (23, 9): 1945, (6, 1): 1946, (19, 12): 1946, (13, 3): 1954, (7, 5): 1954,
    (20, 7): 1954, (27, 1): 1973, (30, 4): 1975, (17, 2): 1979,
}  # fmt: skip
# The name of a year and words of its sentence: "nạn đói năm Ất Dậu" is that of 1945.
YEARS: dict[str, tuple[int, tuple[str, ...]]] = {
    "ất dậu": (1945, ("nạn đói", "chết đói", "trận đói")),
    "mậu thân": (1968, ("tổng tiến công", "tổng công kích", "tổng khởi nghĩa")),
    "kỷ dậu": (1789, ("tây sơn", "quang trung", "đống đa", "ngọc hồi", "quân thanh")),
}
# The days off round Tết by the year of that Tết, as the government announced them: first day and how many.
DAYS_OFF_AT_TET: dict[int, tuple[date, int]] = {
    2013: (date(2013, 2, 9), 9),
    2014: (date(2014, 1, 28), 9),
    2015: (date(2015, 2, 15), 9),
    2016: (date(2016, 2, 6), 9),
    2017: (date(2017, 1, 26), 7),
    2018: (date(2018, 2, 14), 7),
    2019: (date(2019, 2, 2), 9),
    2020: (date(2020, 1, 23), 7),
    2021: (date(2021, 2, 10), 7),
    2022: (date(2022, 1, 29), 9),
    2023: (date(2023, 1, 20), 7),
    2024: (date(2024, 2, 8), 7),
    2025: (date(2025, 1, 25), 9),
    2026: (date(2026, 2, 14), 9),
}

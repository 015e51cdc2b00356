"""Sentences end where a reader ends them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.language.sentences import sentences

CASES = [
    "TS. Lê An ở TP. Vinh dự họp.|Ông về lúc 17h.",
    "Mã 1.7 bị lỗi.|Bản 1.8 ra ngày 3.4.|Ai cũng dùng.",
    "Bí thư T.Ư Đoàn phát biểu.|Ảnh: H.T.",
    "Bệnh nhi N.T.K. (7 tuổi) đã khỏe.|Em về nhà.",
    "Anh N.V.A. Trần không đến.",
    "Chị L.T.B. Sau đó chị rời đi.".replace("B. Sau", "B.|Sau"),
    "Nhà ở Q.1, P. Bến Nghé.|Xe đến sớm.",
    "Có táo, lê, v.v. Ông mua hết.".replace("v. Ông", "v.|Ông"),
    "1. Tổ chức tốt việc dạy.|2. Chăm lo thầy cô.",
    "Ai làm?|Không ai nhận!|“Tôi làm.”|Rồi ông đi...|Hết.",
    "Giá tăng 1.500 đồng.|15% hộ đã nhận.",
    "“Đây là việc tốt.” - ông Hòa nói.".replace(".” - ", ".” - "),
    "Dòng không chấm\n|Dòng sau",
]


@pytest.mark.parametrize("case", CASES)
def test_splits_where_marked(case: str) -> None:
    text = case.replace("|", " ")
    found = [text[start:end] for start, end in sentences(text)]
    assert found == [" ".join(part.split()) for part in case.split("|")]


@given(st.text(alphabet="aB .!?…\n”()TP1đ,", max_size=80))
def test_spans_are_in_order_and_lose_no_word(text: str) -> None:
    spans = sentences(text)
    assert all(a < b <= c for (a, b), (c, _) in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())

"""The records of events.json: what they say of an event, and that the schema holds for all of them."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from timeline.model import Change, Claim, Disagreement, Editing, Thread, Timeline
from timeline.render.data import document, event_record, event_records, schema
from timeline.render.plain import folded, one_line, plain, web_address


@pytest.fixture
def validator() -> Draft202012Validator:
    shape = json.loads(schema())
    Draft202012Validator.check_schema(shape)
    return Draft202012Validator(shape, format_checker=Draft202012Validator.FORMAT_CHECKER)


def read_back(timeline: Timeline) -> dict[str, Any]:
    """As another program sees it: through bytes."""
    return json.loads("".join(document(timeline)).encode("utf-8"))


def test_records_follow_the_schema(timeline: Timeline, validator: Draft202012Validator) -> None:
    validator.validate(read_back(timeline))


def test_records_of_hostile_words_follow_the_schema(attacked: Timeline, validator: Draft202012Validator) -> None:
    validator.validate(read_back(attacked))


def test_the_schema_refuses_a_field_that_it_does_not_describe(
    timeline: Timeline, validator: Draft202012Validator
) -> None:
    record = {**event_record(timeline.events[0]), "mood": "vui"}
    with pytest.raises(ValidationError, match="mood"):
        validator.validate({"version": 1, "events": [record], "threads": []})


def test_corrections_and_disagreements_are_told(timeline: Timeline, validator: Draft202012Validator) -> None:
    claims = (Claim("2024-01-29", ("tin/cau.txt",)), Claim("2024-01-30", ("tin/cau-2.txt",)))
    editing = Editing(note="Đã đính chính.", changes=(Change("date", "2024-01-30", "2024-01-29"),))
    told = replace(
        timeline.events[4],
        people=("Nguyễn Văn Bến",),
        aliases=("0000000b",),
        disagreements=(Disagreement("date", claims),),
        editing=editing,
    )
    found = read_back(Timeline((told,), (), threads=(Thread("t1", "Cầu Sông Lam Mới", (told.id,)),)))
    validator.validate(found)
    record = found["events"][0]
    assert record["disagreements"][0]["claims"][1] == {"value": "2024-01-30", "articles": ["tin/cau-2.txt"]}
    assert record["editing"]["changes"] == [{"field": "date", "before": "2024-01-30", "after": "2024-01-29"}]
    assert found["threads"] == [{"id": "t1", "title": "Cầu Sông Lam Mới", "events": [told.id]}]


def test_an_event_is_one_line(timeline: Timeline) -> None:
    lines = "".join(document(timeline)).splitlines()
    assert len(lines) == len(timeline.events) + 2
    assert json.loads(lines[5].rstrip(","))["title"] == "Khởi công cầu Sông Lam Mới"


def test_a_timeline_without_events_is_a_document_too(validator: Draft202012Validator) -> None:
    validator.validate(read_back(Timeline((), ())))


def test_a_record_says_what_the_event_says(timeline: Timeline) -> None:
    record = list(event_records(timeline))[4]
    assert record["date"] == record["earliest"] == record["latest"] == "2024-01-29"
    assert (record["precision"], record["part"], record["confidence"]) == ("day", "afternoon", "inferred")
    assert record["url"] == "events/su-kien-5-00000005.html"
    first, second = record["sources"]
    assert (first["article"], first["outlet"]) == ("tin/cau.txt", "Báo Ven Sông")
    assert first["published"] == "2024-01-29T21:24+07:00"
    assert first["url"] == "https://vi-du.vn/a?b=1&c=2"
    assert (second["outlet"], second["published"], second["url"]) == (None, None, None)


def test_a_year_before_1000_keeps_four_digits(timeline: Timeline) -> None:
    century = replace(timeline.events[0], title="x")
    assert event_record(century)["earliest"] == "0938-11-05"


def test_json_never_closes_a_script_element(attacked: Timeline) -> None:
    text = "".join(document(attacked))
    assert "<" not in text


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://vi-du.vn/a?b=1&c=2", "https://vi-du.vn/a?b=1&c=2"),
        ("http://vi-du.vn/tin-tức", "http://vi-du.vn/tin-tức"),
        ("HTTPS://vi-du.vn/", "HTTPS://vi-du.vn/"),
        ('https://vi-du.vn/"><b a=(1)', "https://vi-du.vn/%22%3E%3Cb%20a=%281%29"),
        ("https://vi-du.vn/\u202ea\nb", "https://vi-du.vn/a%0Ab"),
        ("javascript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("https:javascript", None),
        ("//vi-du.vn/a", None),
        ("https://[::1", None),
        ("https://vi du.vn/", None),
        ("tin/cau.txt", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_are_links(address: str | None, expected: str | None) -> None:
    assert web_address(address) == expected


def test_plain_text_keeps_all_that_can_be_read() -> None:
    text = "Dòng một: “Đường 30/4” – 5 % 👩‍🌾\nDòng hai\tcột"
    assert plain(text) == text
    assert one_line(text) == "Dòng một: “Đường 30/4” – 5 % 👩‍🌾 Dòng hai cột"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Đồng Tháp", "dong thap"), ("ĐƯỜNG", "duong"), ("đường", "duong"), ("Ứng", "ung"), ("năm 2024", "nam 2024")],
)
def test_folding_reads_as_typed_without_marks(text: str, expected: str) -> None:
    assert folded(text) == expected

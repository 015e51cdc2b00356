"""Corrections: each does what it says, survives new articles, and is never dropped in silence."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.events.test_merging import BRIDGE, LOOKALIKE, happenings
from tests.events.test_threads import BRIDGE as VAM_SAO
from timeline.config import Editorial
from timeline.errors import ConfigError
from timeline.events import check, tell
from timeline.events.edit.checking import FindingKind
from timeline.model import Event, EventKind, Reading, Timeline

ARTICLES = [*BRIDGE, LOOKALIKE]
Edited = Callable[..., Timeline]


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    """Tell articles with the corrections given."""

    def run(text: str, articles: list[Reading] | None = None) -> Timeline:
        (tmp_path / "edits.toml").write_text(text, encoding="utf-8")
        return tell(articles or ARTICLES, Editorial(edits=tmp_path / "edits.toml"))

    return run


def bridge() -> Event:
    return next(event for event in happenings(tell(ARTICLES)) if len(event.sources) == 3)


def market() -> Event:
    return next(event for event in happenings(tell(ARTICLES)) if len(event.sources) == 1)


def test_a_change_sets_its_fields_and_shows_what_stood_before(edited: Edited) -> None:
    timeline = edited(
        f"""
        [[change]]
        event = "{bridge().id}"
        date = 2024-03-17
        part = "afternoon"
        title = "Khởi công cầu Rạch Chanh sau hai lần hoãn"
        places = ["Vũng Liêm", "Vĩnh Long"]
        tags = ["Giao thông"]
        kind = "other"
        note = "Chủ đầu tư đã xác nhận ngày 17/3."
        pin = true
        """
    )
    event = next(event for event in happenings(timeline) if event.id == bridge().id)
    assert (event.when.edtf, event.when.part, event.kind) == ("2024-03-17", "afternoon", "other")
    assert (event.places, event.tags) == (("Vũng Liêm", "Vĩnh Long"), ("Giao thông",))
    assert (event.editing.note, event.editing.pinned) == ("Chủ đầu tư đã xác nhận ngày 17/3.", True)
    assert ("date", "2024-03-16", "2024-03-17") in [(one.field, one.before, one.after) for one in event.editing.changes]
    assert event.url == bridge().url
    assert timeline.notices == ()


def test_a_quiet_change_shows_nothing(edited: Edited) -> None:
    timeline = edited(f'[[change]]\nevent = "{market().id}"\ntitle = "Chợ đầu mối"\nquiet = true\n')
    event = next(event for event in happenings(timeline) if event.id == market().id)
    assert (event.title, event.editing.changes) == ("Chợ đầu mối", ())


@pytest.mark.parametrize("name", ["id", "url", "slug", "alias", "title"])
def test_an_event_answers_to_id_address_alias_and_title(edited: Edited, name: str) -> None:
    event = bridge()
    names = {
        "id": event.id,
        "url": event.url,
        "slug": event.url.split("/")[1].removesuffix(".html"),
        "alias": event.aliases[-1],
        "title": event.title.upper(),
    }
    timeline = edited(f'[[change]]\nevent = "{names[name]}"\nhide = true\n')
    assert [one.title for one in happenings(timeline)] == [market().title]
    assert timeline.notices == ()


def test_a_correction_by_article_and_phrase_outlives_rereading(edited: Edited) -> None:
    text = '[[change]]\nevent = "gone"\narticle = "articles/4.txt"\nphrase = "Sáng 16/3"\ntitle = "Chợ đầu mối"\n'
    article = LOOKALIKE.article
    reread = replace(LOOKALIKE, article=replace(article, path="articles/2024/4.txt"))
    assert "Chợ đầu mối" in {event.title for event in happenings(edited(text, [*BRIDGE, reread]))}


def test_hidden_events_leave_the_timeline_and_the_article(edited: Edited) -> None:
    timeline = edited(f'[[change]]\nevent = "{market().id}"\nhide = true\n')
    assert timeline.readings[3].event_ids == (None,)


def test_merge_and_split(edited: Edited) -> None:
    merged = happenings(edited(f'[[merge]]\nevents = ["{market().id}", "{bridge().id}"]\n'))
    assert [len(event.sources) for event in merged] == [4]
    split = edited(f'[[split]]\nevent = "{bridge().id}"\narticles = ["articles/3.txt"]\n')
    assert sorted(len(event.sources) for event in happenings(split)) == [1, 1, 2]
    assert split.notices == ()
    assert {name for one in split.readings for name in one.event_ids} == {event.id for event in split.events}


def test_events_kept_apart_stay_two_for_good_and_are_asked_about_no_more(edited: Edited) -> None:
    first, second = tell(BRIDGE[:1]).events[0], tell(BRIDGE[1:2]).events[0]
    text = f'[[apart]]\nevents = ["{first.id}", "{second.url}"]\n'
    timeline = edited(text)
    homes = {name: event.id for event in happenings(timeline) for name in (event.id, *event.aliases)}
    assert homes[first.id] != homes[second.id]
    assert sorted(len(event.sources) for event in happenings(timeline)) == [1, 1, 2]
    assert timeline.notices == ()
    assert FindingKind.PROBABLE_DUPLICATE in {finding.kind for finding in check(replace(timeline, apart=()))}
    assert FindingKind.PROBABLE_DUPLICATE not in {finding.kind for finding in check(edited(text, list(BRIDGE[:2])))}


def test_a_merge_against_what_is_kept_apart_is_reported_and_not_done(edited: Edited) -> None:
    names = f'events = ["{market().id}", "{bridge().id}"]'
    timeline = edited(f"[[apart]]\n{names}\n\n[[merge]]\n{names}\n")
    assert sorted(len(event.sources) for event in happenings(timeline)) == [1, 3]
    assert [(notice.path, notice.line) for notice in timeline.notices] == [("edits.toml", 4)]


def test_the_editor_puts_events_into_a_thread(edited: Edited) -> None:
    timeline = edited(
        f"""
        [[add]]
        date = "2023-11"
        title = "Vĩnh Long duyệt dự án chợ đầu mối"
        [[thread]]
        title = "Chợ và cầu"
        events = ["{market().title}", "{bridge().url}", "Vĩnh Long duyệt dự án chợ đầu mối"]
        [[thread]]
        title = "Chuyện đã mất"
        events = ["khongcon", "{market().id}"]
        """
    )
    (thread,) = timeline.threads
    titles = {event.id: event.title for event in timeline.events}
    assert thread.title == "Chợ và cầu"
    assert titles[thread.event_ids[0]] == "Vĩnh Long duyệt dự án chợ đầu mối"
    assert {titles[name] for name in thread.event_ids[1:]} == {market().title, bridge().title}
    assert [notice.line for notice in timeline.notices] == [8]


def test_a_thread_of_the_name_of_one_that_was_found_adds_to_it(edited: Edited) -> None:
    text = f'[[thread]]\ntitle = "Cầu Vàm Sáo"\nevents = ["{bridge().id}"]\n'
    (before,) = tell([VAM_SAO]).threads
    (after,) = edited(text, [*BRIDGE, VAM_SAO]).threads
    assert (after.id, set(after.event_ids)) == (before.id, {*before.event_ids, bridge().id})


def test_an_event_added_by_hand_stands_with_its_source(edited: Edited) -> None:
    timeline = edited(
        """
        [[add]]
        date = "2023-11"
        title = "Vĩnh Long duyệt dự án cầu Rạch Chanh"
        kind = "main"
        places = ["Vĩnh Long"]
        sources = [{ title = "Quyết định phê duyệt", url = "https://example.org/qd", published = "2023-11-20" }]
        """
    )
    event = timeline.events[0]
    assert (event.when.edtf, event.kind, event.editing.added) == ("2023-11", EventKind.MAIN, True)
    assert (event.sources[0].title, event.sources[0].start) == ("Quyết định phê duyệt", -1)


def test_a_correction_without_its_event_is_reported_with_its_line_and_a_guess(edited: Edited) -> None:
    timeline = edited(
        '# ghi chú\n\n[[change]]\nevent = "khongcon"\nwas = "Vĩnh Long khởi công chợ đầu mối"\ntitle = "Chợ"\n'
        '\n[[merge]]\nevents = ["khongcon", "cungkhong"]\n'
    )
    assert [(notice.path, notice.line) for notice in timeline.notices] == [
        ("edits.toml", 8),
        ("edits.toml", 8),
        ("edits.toml", 3),
    ]
    assert market().id in timeline.notices[-1].vi
    assert market().id in timeline.notices[-1].en
    assert len(happenings(timeline)) == 2


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[[chnage]]\nevent = "a"\n', 1, "change"),
        ('\n[[change]]\nevent = "a"\ntitel = "b"\n', 2, "title"),
        ('[[change]]\nevent = "a"\n', 1, "sửa gì"),
        ('[[change]]\ntitle = "b"\n', 1, "article"),
        ('[[change]]\nevent = "a"\ndate = "30/2/2024"\n', 1, "2024-01-29"),
        ('[[change]]\nevent = "a"\ndate = "2024-02-30"\n', 1, "2024-01-29"),
        ('[[change]]\nevent = "a"\nhide = "có"\n', 1, "true"),
        ('[[merge]]\nevents = ["a"]\n', 1, "hai"),
        ('[[apart]]\nevents = ["a"]\n', 1, "hai"),
        ('[[thread]]\nevents = ["a"]\n', 1, "title"),
        ('\n[[thread]]\ntitle = "a"\n', 2, "events"),
        ('[[add]]\ntitle = "b"\n', 1, "date"),
        ('[[add]]\ndate = "2024"\ntitle = "b"\nsources = [{url = "javascript:alert(1)"}]\n', 1, "url"),
        ('[change]\nevent = "a"\n', 1, "[[change]]"),
        ("[[change]\n", 1, "edits.toml"),
    ],
)
def test_a_faulty_file_says_where_and_what(edited: Edited, text: str, line: int, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        edited(text)
    assert words in caught.value.vi
    assert "edits.toml" in caught.value.en
    assert f":{line}:" in caught.value.vi or "line 1" in caught.value.vi

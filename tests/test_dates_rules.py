"""Every row of the rule table is proved by its own examples, every veto by its sentence."""

from datetime import date

import pytest

from timeline.dates import find
from timeline.dates.vi.rules import RULES
from timeline.dates.vi.vetoes import VETOES

PUBLISHED = date(2024, 3, 20)
EXAMPLES = [(rule.name, phrase, value) for rule in RULES for phrase, value in rule.examples.items()]


@pytest.mark.parametrize(("rule", "phrase", "value"), EXAMPLES, ids=[f"{rule}: {p}" for rule, p, _ in EXAMPLES])
def test_example_of_a_rule_has_the_value_beside_it(rule: str, phrase: str, value: str) -> None:
    mentions = find(phrase, PUBLISHED)
    told = [
        " ".join(filter(None, [m.when.edtf, m.when.part, m.when.time and m.when.time.strftime("%H:%M")]))
        for m in mentions
    ]
    assert "; ".join(told) == value
    assert any(rule in m.rule for m in mentions)


@pytest.mark.parametrize("veto", VETOES, ids=lambda veto: veto.name)
def test_sentence_of_a_veto_gives_nothing(veto: object) -> None:
    assert find(veto.example, PUBLISHED) == []  # type: ignore[attr-defined]


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))

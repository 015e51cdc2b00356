"""Groups of tellings, and threads, to what the editor says of them: split, merged, kept apart, put together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from timeline.events.edit.edits import Edits, Merge, Target
from timeline.events.edit.finding import Index, is_from, lost
from timeline.events.merge.threads import thread_id
from timeline.model import Event, Notice, Thread

Pairs = Mapping[int, frozenset[int]]
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Desk:
    """The tellings that lie on the editor's desk, the corrections of them, and how these find those."""

    events: Sequence[Event]
    edits: Edits
    known: Index


def kept_apart(desk: Desk) -> tuple[Pairs, list[Notice]]:
    """Each telling's number with those of the tellings that it may never share an event with."""
    pairs: dict[int, frozenset[int]] = {}
    notices: list[Notice] = []
    for one in desk.edits.aparts:
        numbers = _numbers(one.line, one.targets, desk, notices)
        for left, right in combinations(numbers, 2):
            pairs[left] = pairs.get(left, _NONE) | {right}
            pairs[right] = pairs.get(right, _NONE) | {left}
    return pairs, notices


def regroup(groups: Sequence[Sequence[int]], desk: Desk, apart: Pairs) -> tuple[list[list[int]], list[Notice]]:
    """Split and merge groups of tellings as the editor says."""
    out = [list(group) for group in groups]
    notices: list[Notice] = []
    for split in desk.edits.splits:
        number = desk.known.find(split.target)
        group = next((group for group in out if number in group), [])
        away = [one for one in group if any(is_from(desk.events[one], path) for path in split.articles)]
        if not away or len(away) == len(group):
            notices.append(lost(desk.edits.path, split.line, split.target, desk.events))
            continue
        out = [[one for one in group if one not in away] if held is group else held for held in out] + [away]
    for merge in desk.edits.merges:
        numbers = _numbers(merge.line, merge.targets, desk, notices)
        held = [group for group in out if any(number in group for number in numbers)]
        joined = sorted(one for group in held for one in group)
        if not apart.keys().isdisjoint(joined) and any(apart.get(one, _NONE).intersection(joined) for one in joined):
            notices.append(_contrary(desk.edits.path, merge))
        elif len(held) > 1:
            out = [group for group in out if group not in held] + [joined]
    return out, notices


def rethread(
    found: Sequence[Thread], told: Sequence[Event], desk: Desk, names: Mapping[str, str]
) -> tuple[tuple[Thread, ...], list[Notice]]:
    """The threads found among `told`, and the editor's; an event that the editor places is in no other.

    `names` leads from what a correction calls an event to its id; an empty id is a hidden event's.
    """
    chosen: dict[str, tuple[str, set[str]]] = {}
    notices: list[Notice] = []
    for story in desk.edits.stories:
        _, ids = chosen.setdefault(thread_id(story.title), (story.title, set()))
        for target in story.targets:
            if target.event not in names:
                notices.append(lost(desk.edits.path, story.line, target, desk.events))
            elif names[target.event]:
                ids.add(names[target.event])
    placed = {one for _, ids in chosen.values() for one in ids}
    out = []
    for thread in found:
        title, ids = chosen.pop(thread.id, (thread.title, set()))
        wanted = ids | (set(thread.event_ids) - placed)
        out.append(Thread(thread.id, title, tuple(event.id for event in told if event.id in wanted)))
    for ident, (title, ids) in sorted(chosen.items()):
        out.append(Thread(ident, title, tuple(event.id for event in told if event.id in ids)))
    return tuple(thread for thread in out if len(thread.event_ids) > 1), notices


def _numbers(line: int, targets: Sequence[Target], desk: Desk, notices: list[Notice]) -> list[int]:
    """The tellings that `targets` name, each once; a notice is added for each that names none."""
    numbers = []
    for target in targets:
        number = desk.known.find(target)
        if number is None:
            notices.append(lost(desk.edits.path, line, target, desk.events))
        elif number not in numbers:
            numbers.append(number)
    return numbers


def _contrary(path: str, merge: Merge) -> Notice:
    """Report a merge of events that are to stay apart."""
    names = ", ".join(target.event for target in merge.targets)
    return Notice(
        f"[[merge]] gộp những sự kiện mà [[apart]] tách riêng ({names}); chúng vẫn đứng riêng. Hãy bỏ một trong hai.",
        f"[[merge]] joins events that [[apart]] keeps apart ({names}); they stay apart. Take one of the two out.",
        path,
        merge.line,
    )

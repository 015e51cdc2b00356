"""The architecture: which stage may import which. Every import counts, also inside functions."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "timeline"

NOUNS = {"model", "errors", "config"}
ALLOWED = {
    "__init__": set(),
    "__main__": {"cli"},
    "errors": set(),
    "model": set(),
    "config": {"errors", "syntax"},
    "store": set(),
    "codec": set(),
    "cores": set(),
    "uncollected": set(),
    "manifest": set(),
    "syntax": set(),
    "dates": {"model"},
    "read": {"manifest", "model", "errors"},
    "add": {"read", "model", "errors"},
    "events": {"when", "syntax", "store", "cores", "codec", "uncollected"} | NOUNS,
    "when": {"model"},
    "render": {"when", "cores", "manifest", "syntax", "uncollected"} | NOUNS,
    "readings": {"read", "dates", "store", "cores", "codec"} | NOUNS,
    "build": {"readings", "events", "render", "store"} | NOUNS,
    "cli": {"add", "build", "readings", "read", "dates", "events", "render", "when", "uncollected"} | NOUNS,
}

# Inside a stage that has rooms: which room may import which. What stands in no room ties the rooms together.
ROOMS = {
    "dates": {
        "vi": {"resolve"},
        "match": {"vi"},
        "phrases": {"match", "resolve", "vi"},
        "resolve": {"vi"},
    },
    "read": {"lines": set(), "html": {"lines"}, "forms": {"lines", "html"}},
    "events": {
        "language": set(),
        "place": {"language"},
        "draft": {"language", "place"},
        "merge": {"language", "place", "draft"},
        "edit": {"language", "draft", "merge"},
    },
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def stage_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_names(path: Path) -> set[str]:
    """What of this package a module imports, with its whole name, `TYPE_CHECKING` and in-function imports included."""
    package = ("timeline", *path.relative_to(PACKAGE).parent.parts)
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            name = ".".join(filter(None, [base, node.module or ""]))
            names = [f"{name}.{alias.name}" for alias in node.names]
        else:
            continue
        found |= {n for n in names if n.startswith("timeline.")}
    return found


def imported_stages(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported_names(path)}


def roomed() -> list[Path]:
    """The modules that stand in a room of their stage."""
    return [p for p in modules() if stage_of(p) in ROOMS and len(p.relative_to(PACKAGE).parts) > 2]


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_module_imports_only_what_its_stage_may(path: Path) -> None:
    stage = stage_of(path)
    assert stage in ALLOWED, f"{stage} has no row in the table"
    outside = imported_stages(path) - {stage, "__version__"}
    assert outside <= ALLOWED[stage], f"{path.name} imports {sorted(outside - ALLOWED[stage])}"


def test_every_row_of_the_table_is_a_stage() -> None:
    assert set(ALLOWED) <= {stage_of(p) for p in modules()} | {"read", "dates", "events", "render", "build"}


@pytest.mark.parametrize("path", roomed(), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_module_imports_only_what_its_room_may(path: Path) -> None:
    stage, room = path.relative_to(PACKAGE).parts[:2]
    rooms = ROOMS[stage]
    assert room in rooms, f"{stage}/{room} has no row in the table"
    parts = [name.split(".") for name in imported_names(path)]
    inside = {part[2] for part in parts if part[1] == stage and len(part) > 3 and part[2] in rooms}
    assert inside - {room} <= rooms[room], f"{path.name} imports {sorted(inside - {room} - rooms[room])}"

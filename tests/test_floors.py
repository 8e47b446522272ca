"""The house keeps its floors: who may import whom, how big a module may be, and that Qt stays upstairs.

The tables below are the plan. A new room gets its line here; a module that stands in no line fails the test.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 400
MOST_METHODS = 30

# A module may import from its own room and from rooms in rows above its own; never from the other rooms of its row.
FLOORS = (
    ("desktop.errors",),
    ("desktop.file_errors", "desktop.edit_errors", "desktop.briefing_errors"),
    ("desktop.paths", "desktop.version", "desktop.offline"),
    ("desktop.domain",),
    ("desktop.settings", "desktop.events"),
    ("desktop.kept_settings",),
    ("desktop.store", "desktop.readers"),
    ("desktop.edits", "desktop.analysis"),
    ("desktop.selection",),
    ("desktop.session", "desktop.briefings"),
    ("desktop.jobs",),
    ("desktop.ui", "desktop.cli"),
    ("desktop.app",),
    ("desktop.__main__",),
)
EXPORT_FLOORS = (
    ("exports.errors",),
    ("exports.content",),
    (
        "exports.agreement_content",
        "exports.briefing_content",
        "exports.document_content",
        "exports.house_style",
        "exports.palette",
        "exports.refreshing",
        "exports.trail_content",
    ),
    ("exports.records", "exports.wording"),
    ("exports.safe_write",),
    ("exports.csv_file", "exports.sheet"),
    ("exports.word",),
    ("exports.*",),  # one file per format
    ("exports.table",),
)
UI_FLOORS = (
    ("desktop.ui.words", "desktop.ui.motion", "desktop.ui.tokens", "desktop.ui.job_steps"),
    ("desktop.ui.style_sheet", "desktop.ui.moments"),
    ("desktop.ui.theme",),
    ("desktop.ui.icons", "desktop.ui.error_box", "desktop.ui.job_runner", "desktop.ui.shortcut_keys"),
    ("desktop.ui.context",),
    ("desktop.ui.keeper", "desktop.ui.publisher"),
    ("desktop.ui.widgets",),
    ("desktop.ui.item_models", "desktop.ui.reader"),
    ("desktop.ui.page_view", "desktop.ui.printing", "desktop.ui.briefing"),
    ("desktop.ui.dialogs",),
    ("desktop.ui.panels",),
    ("desktop.ui.workspaces",),
    ("desktop.ui.actions",),
    ("desktop.ui.closing", "desktop.ui.sharing_strip"),
    ("desktop.ui.project_view",),
    ("desktop.ui.main_window",),
)
# Modules of these rooms meet through the session or a table, not through each other.
STRANGERS = ("desktop.ui.panels", "exports.*")
DOORS_TO_EXPORTS = {
    "desktop.readers": ("exports.palette", "exports.word.run_map", "exports.word.parts"),
    "desktop.analysis": ("exports.content", "exports.briefing_content"),
    "desktop.briefings": (
        "exports.agreement_content",
        "exports.briefing_content",
        "exports.content",
        "exports.document_content",
        "exports.refreshing",
        "exports.trail_content",
    ),
    "desktop.jobs": ("exports",),
    "desktop.ui": (
        "exports.table",
        "exports.briefing_content",
        "exports.content",
        "exports.wording",
        "exports.errors",
        "exports.house_style",
        "exports.refreshing",
        "exports.safe_write",
    ),
    "desktop.cli": ("exports.table", "exports.content", "exports.records", "exports.errors", "exports.refreshing"),
    "desktop.app": ("exports",),
    "desktop.__main__": ("exports",),
}
LIBRARIES = {
    "desktop.store": {"pyzipper", "sqlite_utils"},
    "desktop.readers": {
        "charset_normalizer",
        "lxml",
        "markdown_it",
        "openpyxl",
        "pypdfium2",
        "selectolax",
        "trafilatura",
    },
    "desktop.analysis": {"rapidfuzz"},
    "desktop.cli": {"click"},
    "desktop.ui": {"PySide6", "shiboken6", "fontpkg", "fontpkg_literata", "lucide", "regex"},
    "desktop.app": {"PySide6"},
    "exports": {"PIL", "docx", "fontpkg_inter", "lxml", "openpyxl"},
}
QT = {"PySide6", "shiboken6"}
WITHOUT_QT = ("desktop.ui", "desktop.app")  # every room but these imports where there is no Qt


def house(root: Path = ROOT) -> dict[str, str]:
    """The source of each module of both packages, by its dotted name; a package goes by its folder's name."""
    sources = {}
    for path in sorted([*root.glob("desktop/**/*.py"), *root.glob("exports/**/*.py")]):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        sources[name] = path.read_text(encoding="utf-8")
    return sources


def imports_of(name: str, source: str, known: Mapping[str, str]) -> Iterator[str]:
    """Each module that a module imports, at its top, in a function or for the type checker alone."""
    package = name.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            origin = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names:
                yield f"{origin}.{alias.name}" if f"{origin}.{alias.name}" in known else origin


def inside(name: str, room: str) -> bool:
    """Whether a module is the room or stands in it; ``exports.*`` are the files straight in exports."""
    if room.endswith(".*"):
        return name.startswith(room[:-1]) and name.count(".") == room.count(".")
    return name == room or name.startswith(room + ".")


def place(name: str, floors: tuple[tuple[str, ...], ...]) -> tuple[int, str] | None:
    """Floor and room of a module; a room that is named outright goes before one with a star."""
    rooms = [(number, room) for number, row in enumerate(floors) for room in row if inside(name, room)]
    return min(rooms, key=lambda found: found[1].endswith("*"), default=None)


def broken_floors(sources: Mapping[str, str], top: str, floors: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Imports that go up or sideways below ``top``, and modules that no floor names."""
    for name, source in sources.items():
        if not inside(name, top) or name.endswith("__init__"):
            continue
        here = place(name, floors)
        if here is None:
            yield f"{name} stands on no floor: add it to the list"
            continue
        for target in imports_of(name, source, sources):
            there = place(target, floors)
            if there and there[1] != here[1] and there[0] >= here[0]:
                yield f"{name} imports {target}, which is {'beside' if there[0] == here[0] else 'above'} it"
            own_part = target == name or target.startswith(name + "_")
            if there and there[1] == here[1] in STRANGERS and not own_part and not name.endswith(".table"):
                yield f"{name} imports {target}: modules of that room do not know each other"


def broken_doors(sources: Mapping[str, str]) -> Iterator[str]:
    """Imports through a wall: desktop from exports, exports from a room without a door, a library out of its room."""
    libraries = set().union(*LIBRARIES.values())
    for name, source in sources.items():
        here = place(name, FLOORS)
        room = here[1] if here else "exports"
        for target in imports_of(name, source, sources):
            library = target.split(".")[0]
            if library == "desktop" and room == "exports":
                yield f"{name} imports {target}: exports knows nothing of desktop"
            elif library == "exports" and room != "exports":
                if not any(inside(target, door) for door in DOORS_TO_EXPORTS.get(room, ())):
                    yield f"{name} imports {target}: {room} has no door to it"
            elif library not in sys.stdlib_module_names | {"desktop", "exports"}:
                if library in QT and library not in LIBRARIES.get(room, set()):
                    yield f"{name} imports {target}: Qt lives in desktop.ui and desktop.app"
                elif library not in LIBRARIES.get(room, set()):
                    why = "belongs in another room" if library in libraries else "is in no room's list"
                    yield f"{name} imports {target}: {library} {why}"


def import_cycles(sources: Mapping[str, str]) -> Iterator[str]:
    """The first ring of modules that import each other, if there is one."""
    graph = {
        name: {target for target in imports_of(name, source, sources) if target in sources and target != name}
        for name, source in sources.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield "import cycle: " + " → ".join(reversed(error.args[1]))


def oversized(sources: Mapping[str, str]) -> Iterator[str]:
    """Modules that are too long and classes with too many methods."""
    for name, source in sources.items():
        lines = source.count("\n")
        if lines > LONGEST_MODULE:
            yield f"{name} has {lines} lines"
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
                if methods > MOST_METHODS:
                    yield f"{name}.{node.name} has {methods} methods"


def undocumented(sources: Mapping[str, str]) -> Iterator[str]:
    """Modules, public classes, functions and methods without a docstring, and packages that hold more than one."""
    for name, source in sources.items():
        tree = ast.parse(source)
        if not ast.get_docstring(tree):
            yield f"{name} has no docstring"
        if name.endswith("__init__") and len(tree.body) > 1:
            yield f"{name} holds more than its docstring"
        public: list[tuple[str, ast.AST]] = [(name, tree)]
        while public:
            owner, node = public.pop()
            for part in ast.iter_child_nodes(node):
                is_definition = isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
                if not is_definition or part.name.startswith("_"):
                    continue
                if not ast.get_docstring(part):
                    yield f"{owner}.{part.name} has no docstring"
                if isinstance(part, ast.ClassDef):
                    public.append((f"{owner}.{part.name}", part))


def faults(sources: Mapping[str, str]) -> list[str]:
    """Everything that is wrong with the house, one sentence each."""
    return [
        *broken_floors(sources, "desktop", FLOORS),
        *broken_floors(sources, "exports", EXPORT_FLOORS),
        *broken_floors(sources, "desktop.ui", UI_FLOORS),
        *broken_doors(sources),
        *import_cycles(sources),
        *oversized(sources),
        *undocumented(sources),
    ]


def test_the_house_keeps_its_floors() -> None:
    assert faults(house()) == []


def test_all_but_the_window_imports_without_qt() -> None:
    names = [
        name.removesuffix(".__init__")
        for name in house()
        if not any(inside(name, room) for room in WITHOUT_QT) and not name.endswith("__main__")
    ]
    program = (
        "import importlib, sys\n"
        f"for name in {sorted(QT)!r}: sys.modules[name] = None\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
    )

    outcome = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    assert outcome.returncode == 0, outcome.stderr


DOC = '"""Docstring."""\n'
PLANTED = {
    "upward": ({"desktop.domain.code": DOC + "import desktop.store.codes"}, "above"),
    "sideways": ({"desktop.store.codes": DOC + "from desktop.readers import word"}, "beside"),
    "in a function": ({"desktop.edits.codes": DOC + "def _f():\n    import desktop.session"}, "above"),
    "for types alone": (
        {"desktop.store.codes": DOC + "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import desktop.jobs.a"},
        "above",
    ),
    "relative": ({"desktop.store.codes": DOC + "from ..session import Session"}, "above"),
    "homeless": ({"desktop.manager": DOC}, "no floor"),
    "upward in ui": ({"desktop.ui.widgets.chip": DOC + "import desktop.ui.panels.codebook"}, "above"),
    "sideways in ui": ({"desktop.ui.reader.view": DOC + "import desktop.ui.item_models.codes"}, "beside"),
    "panel knows panel": (
        {
            "desktop.ui.panels.a": DOC + "from desktop.ui.panels import b",
            "desktop.ui.panels.b": DOC,
        },
        "do not know each other",
    ),
    "format knows format": ({"exports.a_csv": DOC + "import exports.b_csv", "exports.b_csv": DOC}, "do not know"),
    "word knows a format": ({"exports.word.runs": DOC + "import exports.b_csv", "exports.b_csv": DOC}, "above"),
    "desktop in exports": ({"exports.a_csv": DOC + "import desktop.errors"}, "nothing of desktop"),
    "exports without a door": ({"desktop.store.codes": DOC + "import exports.content"}, "no door"),
    "qt downstairs": ({"desktop.jobs.a": DOC + "from PySide6.QtCore import QObject"}, "Qt lives in"),
    "qt at the start": ({"desktop.__main__": DOC + "def _f():\n    import PySide6"}, "Qt lives in"),
    "library out of its room": ({"desktop.edits.codes": DOC + "import sqlite_utils"}, "belongs in another room"),
    "unlisted library": ({"desktop.store.codes": DOC + "import requests"}, "no room's list"),
    "cycle": (
        {
            "desktop.domain.a": DOC + "import desktop.domain.b",
            "desktop.domain.b": DOC + "def _f():\n    from desktop.domain import a",
        },
        "import cycle",
    ),
    "long module": ({"desktop.domain.a": DOC + "A = 1\n" * 400}, "401 lines"),
    "large class": (
        {"desktop.domain.a": DOC + f"class A:\n    {DOC}" + "    def _m(self): ...\n" * 31},
        "31 methods",
    ),
    "silent module": ({"desktop.domain.a": "A = 1"}, "no docstring"),
    "silent function": ({"desktop.domain.a": DOC + "def f(): ..."}, "a.f has no docstring"),
    "silent method": ({"desktop.domain.a": DOC + f"class A:\n    {DOC}    def m(self): ..."}, "A.m has no docstring"),
    "busy package": ({"desktop.domain.__init__": DOC + "from desktop.domain import a"}, "more than its docstring"),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_fault_is_found(planted: str) -> None:
    sources, expected = PLANTED[planted]

    found = faults(sources)

    assert any(expected in sentence for sentence in found), found


def test_a_sound_house_has_no_fault() -> None:
    sound = {
        "desktop.domain.__init__": DOC,
        "desktop.domain.a": DOC + "from dataclasses import dataclass",
        "desktop.store.codes": DOC + "import sqlite_utils\nfrom desktop.domain import a",
        "desktop.ui.panels.codebook": DOC + "from desktop.ui.panels import codebook_tree",
        "desktop.ui.panels.codebook_tree": DOC + "from PySide6 import QtWidgets",
        "desktop.ui.panels.table": DOC + "from desktop.ui.panels import codebook",
        "exports.content": DOC,
        "exports.briefing_word": DOC + "from exports.word import runs\nfrom exports import content",
        "exports.word.runs": DOC + "from lxml import etree",
        "exports.table": DOC + "from exports import briefing_word",
    }

    assert faults(sound) == []

"""Collects every sentence of the window into a catalogue for translators: ``make strings LANGUAGE=de``.

The catalogue is ``resources/translations/glossator_<language>.ts``, Qt's own format: Qt Linguist edits it, and
``pyside6-lrelease`` makes of it the ``.qm`` file that the program reads. What was translated before stays; what is not
said any more goes. ``tr`` and ``mark`` are found in the source, the words of the tables in the tables, the sentences of
errors where their classes make them or where they are raised.
"""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CONTEXT = "glossator"
FUNCTIONS = ("tr", "mark")
LABELLED = ("add_rows",)
"""Calls that translate the first words of each pair they are given."""
ERRORS = (
    "desktop/errors.py",
    "desktop/file_errors.py",
    "desktop/edit_errors.py",
    "desktop/briefing_errors.py",
    "exports/errors.py",
)


def main(arguments: list[str]) -> int:
    """Write the catalogue of a language, and what the program reads of it."""
    language = arguments[0] if arguments else "de"
    file = ROOT / "resources" / "translations" / f"glossator_{language}.ts"
    strings = collected()
    done = write_catalogue(file, strings, language=language)
    print(f"{len(strings)} strings, {done} of them translated: {file.relative_to(ROOT)}")
    for place in untold():
        print(place, file=sys.stderr)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    return subprocess.run([str(release), "-silent", str(file)], check=False).returncode


def collected() -> dict[str, tuple[str, ...]]:
    """Every string, sorted, with the files that say it."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        for text in strings_of(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, set()).add(str(path.relative_to(ROOT)))
    for text, where in (*_of_tables(), *of_errors()):
        found.setdefault(text, set()).add(where)
    return {text: tuple(sorted(found[text])) for text in sorted(found) if text.strip()}


def strings_of(tree: ast.Module) -> Iterator[str]:
    """What ``tr`` and ``mark`` are called with: literals, constants of the module, either side of a choice.

    Where the words come out of a table of the module, all words of its tables are taken: too many do no harm.
    """
    tables: dict[str, list[str]] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                for name in (n.id for n in ast.walk(target) if isinstance(n, ast.Name)):
                    tables[name] = list(_literals(node.value))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in FUNCTIONS and node.args:
            yield from _said(node.args[0], tables)
        elif name == "map" and isinstance(node.args[0], ast.Name) and node.args[0].id in FUNCTIONS:
            yield from (text for texts in tables.values() for text in texts if _is_words(text))
        elif name in LABELLED:
            yield from (
                pair.elts[0].value
                for pair in ast.walk(node)
                if isinstance(pair, ast.Tuple) and pair.elts and isinstance(pair.elts[0], ast.Constant)
            )


def of_errors() -> Iterator[tuple[str, str]]:
    """The sentences of errors, each with its file: templates, and reasons that are given where an error is raised."""
    trees = {
        str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8"))
        for room in ("desktop", "exports")
        for path in sorted((ROOT / room).rglob("*.py"))
    }
    classes = [(file, node) for file in ERRORS for node in trees[file].body if isinstance(node, ast.ClassDef)]
    names = {node.name for _file, node in classes}
    for file, made in classes:
        for call in _calls(made, lambda called: called == "super().__init__"):
            yield from ((text, file) for text in _sentences(call))
    for file, tree in trees.items():
        for call in _calls(tree, lambda called: called in names):
            yield from ((text, file) for text in _sentences(call))


def untold() -> Iterator[str]:
    """Where an error puts its sentence together itself, so that there is no template to look up."""
    for file in ERRORS:
        for made in ast.parse((ROOT / file).read_text(encoding="utf-8")).body:
            for call in _calls(made, lambda called: called == "super().__init__"):
                if any(isinstance(part, ast.JoinedStr) for part in ast.walk(call)):
                    yield f"{file}:{call.lineno}: no template and facts, so it stays English"


def _calls(node: ast.AST, wanted: Callable[[str], bool]) -> Iterator[ast.Call]:
    yield from (call for call in ast.walk(node) if isinstance(call, ast.Call) and wanted(ast.unparse(call.func)))


def _sentences(call: ast.Call) -> Iterator[str]:
    """The literals that are given as sentences, either side of a choice included."""
    for given in (*call.args, *(word.value for word in call.keywords)):
        for part in (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value:
                yield part.value


def _said(argument: ast.expr, tables: dict[str, list[str]]) -> Iterator[str]:
    literals = list(_literals(argument))
    if literals:
        yield from literals
    elif isinstance(argument, ast.Name) and argument.id in tables:
        yield from tables[argument.id]
    else:  # a row of some table, a loop over pairs
        yield from (text for texts in tables.values() for text in texts if _is_words(text))


def _literals(node: ast.AST) -> Iterator[str]:
    yield from (n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def _is_words(text: str) -> bool:
    """Whether a text of a table could be shown: keys, icons and ids have a small first letter and no space."""
    return " " in text or text[:1].isupper()


def _of_tables() -> Iterator[tuple[str, str]]:
    from desktop.briefings.presets import PRESETS
    from desktop.domain.code import COLORS
    from desktop.domain.coding import STANCES
    from desktop.domain.document import DOCUMENT_KINDS
    from desktop.settings import SETTINGS
    from desktop.ui.actions.table import ACTIONS, MENUS

    for action in ACTIONS:
        yield from ((text, f"menu {action.menu}") for text in (action.text, action.tip, action.submenu))
    yield from ((title, "menus") for _key, title in MENUS)
    for row in SETTINGS:
        if row.group:
            names = row.names or tuple(value.capitalize() for value in row.allowed)
            yield from ((text, "preferences") for text in (row.group, row.label, row.help, *names))
    for preset in PRESETS:
        yield from ((text, "presets of briefings") for text in (preset.label, preset.tip))
    for words in (COLORS, STANCES, DOCUMENT_KINDS):
        yield from ((word.capitalize(), "names of values") for word in words)


def write_catalogue(file: Path, strings: dict[str, tuple[str, ...]], *, language: str) -> int:
    """Write the strings with the translations that the file has so far; gives how many those are."""
    kept = translations(file) if file.exists() else {}
    root = etree.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    context = etree.SubElement(root, "context")
    etree.SubElement(context, "name").text = CONTEXT
    for text, files in strings.items():
        message = etree.SubElement(context, "message")
        etree.SubElement(message, "source").text = text
        etree.SubElement(message, "extracomment").text = ", ".join(files)
        translation = etree.SubElement(message, "translation")
        if text in kept:
            translation.text = kept[text]
        else:
            translation.set("type", "unfinished")
    file.parent.mkdir(parents=True, exist_ok=True)
    tree = etree.ElementTree(root)
    tree.write(str(file), encoding="utf-8", xml_declaration=True, pretty_print=True, doctype="<!DOCTYPE TS>")
    return len(kept.keys() & strings.keys())


def translations(file: Path) -> dict[str, str]:
    """What a catalogue has translated."""
    messages: Iterable[etree._Element] = etree.parse(str(file)).iter("message")
    pairs = ((message.findtext("source"), message.find("translation")) for message in messages)
    return {
        source: place.text
        for source, place in pairs
        if source and place is not None and place.text and place.get("type") != "unfinished"
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Help and README: every page is listed and linked, every link leads somewhere, all that is built is described."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop import edit_errors, errors, file_errors, paths
from desktop.cli.main import COMMANDS
from desktop.ui.actions.table import ACTIONS
from exports.table import EXPORTERS

HELP = paths.resources() / "help"
ROOT = HELP.parent.parent
CONTENTS = json.loads((HELP / "contents.json").read_text(encoding="utf-8"))
PAGES = sorted(HELP.glob("*.md"))
TEXTS = [*PAGES, *(ROOT / name for name in ("README.md", "CHANGELOG.md") if (ROOT / name).exists())]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)", re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def _anchor(heading: str) -> str:
    """The anchor of a heading, as Markdown viewers make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_the_contents_list_every_page_once() -> None:
    assert sorted(f"{entry['page']}.md" for entry in CONTENTS) == [page.name for page in PAGES]


@pytest.mark.parametrize("entry", CONTENTS, ids=lambda entry: entry["page"])
def test_a_page_bears_the_title_of_the_contents(entry: dict[str, str]) -> None:
    text = (HELP / f"{entry['page']}.md").read_text(encoding="utf-8")

    assert HEADING.findall(text)[0] == entry["title"]


def test_the_first_page_links_to_every_other() -> None:
    first = (HELP / "index.md").read_text(encoding="utf-8")

    linked = {target for target in LINK.findall(first) if target.endswith(".md")}
    assert linked == {page.name for page in PAGES} - {"index.md"}


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        # No page sends its reader to the net: the program is used where there is none.
        assert "://" not in target
        name, _, anchor = target.partition("#")
        file = page.parent / name if name else page
        assert file.exists(), target
        if anchor:
            assert anchor in {_anchor(heading) for heading in HEADING.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_described(command: str) -> None:
    text = (HELP / "command-line.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| `glossator {command}\b", text, re.MULTILINE)


def test_the_commands_stand_in_the_order_in_which_the_program_lists_them() -> None:
    page = (HELP / "command-line.md").read_text(encoding="utf-8")

    assert re.findall(r"^\| `glossator ([a-z]+) ", page, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.key)
def test_an_exporter_has_its_section(exporter: object) -> None:
    text = (HELP / "exporters.md").read_text(encoding="utf-8")

    assert f"`{exporter.key}`, ending {exporter.extension}" in text  # type: ignore[attr-defined]


def test_messages_are_quoted_as_the_program_writes_them() -> None:
    said = "".join(Path(module.__file__).read_text(encoding="utf-8") for module in (errors, file_errors, edit_errors))
    table = re.findall(r"^\| \*(.+?)\*", (HELP / "messages.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert table
    for message in table:
        for words in re.split(r"…|\d", message):
            assert words.strip() in said, message


def test_every_key_of_the_reader_is_listed() -> None:
    page = (HELP / "reading-and-coding.md").read_text(encoding="utf-8")
    keys = " ".join(re.findall(r"^\| ([^|]+) \|", page, re.MULTILINE))

    for action in ACTIONS:
        if action.single_key and not action.id.startswith("code.digit"):
            first = str(action.shortcut).partition(";")[0]
            assert re.search(rf"(?<![^\s,]){re.escape(first)}(?![^\s,])", keys), action.id


@pytest.mark.usefixtures("qapp")  # the system's own keys are known to a running application only
def test_a_shortcut_that_the_help_names_is_one_of_the_windows() -> None:
    bound = {"Ctrl+Enter"}
    for action in ACTIONS:
        standard = isinstance(action.shortcut, QKeySequence.StandardKey)
        made = QKeySequence.keyBindings if standard else QKeySequence.listFromString
        bound |= {keys.toString(QKeySequence.SequenceFormat.PortableText) for keys in made(action.shortcut)}

    for page in PAGES:
        for keys in re.findall(r"\*\*((?:Ctrl|Alt|Shift)\+[^*]+)\*\*", page.read_text(encoding="utf-8")):
            # Shift+Enter and the like belong to the picker, Shift+F10 to the system.
            assert keys in bound or keys.startswith("Shift+"), f"{page.name}: {keys}"


def test_the_targets_that_the_readme_names_are_there() -> None:
    readme = ROOT / "README.md"
    if not readme.exists():
        pytest.skip("not a checkout")

    named = set(re.findall(r"(?:`|^ {4})make ([a-z-]+)", readme.read_text(encoding="utf-8"), re.MULTILINE))
    made = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {"demo", "test", "build", "bench"} <= named <= made

"""Everything that the window says goes through ``tr``: a translator that adds brackets shows what does not."""

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from lxml import etree
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import make_window
from desktop.briefings.house_templates import shipped_path
from desktop.domain.span import Span
from desktop.edit_errors import CodeUnderItself
from desktop.edits.codings import apply_code
from desktop.errors import DocumentUnreadable
from desktop.jobs.reading_process import error_of, outcome
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.settings import SETTINGS
from desktop.store import documents
from desktop.store.projects import the_project
from desktop.ui import words
from desktop.ui.actions.table import ACTIONS
from desktop.ui.dialogs.export_briefing import ExportDialog
from desktop.ui.dialogs.palette import Palette
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.dialogs.project_facts import ProjectDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.dialogs.template_use import TemplateDialog
from desktop.ui.error_box import ErrorBox
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import load_fonts
from desktop.ui.words import CONTEXT
from exports.errors import TargetLocked
from exports.house_style import HouseTemplate, TemplateFault
from exports.house_template import TemplateFile

ROOT = Path(__file__).resolve().parents[3]

BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
WORDS = re.compile(r"[^\W\d_]{2,}")
_NAMED = "Ctrl|Alt|Shift|Return|Enter|Esc|Del|Backspace|Space|Ins|PgUp|PgDown|Up|Down|Left|Right|Home|End"
KEYS = re.compile(rf"\b({_NAMED}|F\d+)\b")
TAG = re.compile(r"\b[a-z]{2}-[A-Z]{2}\b")
HTML = re.compile(r"<[^>]+>")


class Brackets(QTranslator):
    """Puts brackets round every text of ours."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return f"⟦{text}⟧" if context == CONTEXT else text


@pytest.fixture
def bracketed(qtbot, session: Session, document, codebook) -> Iterator[MainWindow]:
    """The window on a project with a coding, everything said in brackets."""
    load_fonts()
    translator = Brackets(QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    settings = Settings()
    settings.put("reviewer.name", "Ann Lee")
    settings.put("look.theme", "light")
    window = make_window(settings)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    code = next(iter(codebook))
    performed = session.perform(
        "Coded", apply_code, document_id=document.id, span=Span(17, 40), code_id=code.id,
        reviewer_id=session.reviewer.id,
    )  # fmt: skip
    window.show_session(session)
    session.show_document(document.id)
    session.select_coding(performed.ids("coding")[0])
    qtbot.wait(50)
    yield window
    window.show_session(None)
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


def said(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Each text that a widget and its children show or have a screen reader say, with where it is."""
    readers: tuple[tuple[type, Callable[[QWidget], str], str], ...] = (
        (QLabel, lambda w: w.text(), "text"),
        (QAbstractButton, lambda w: w.text(), "text"),
        (QLineEdit, lambda w: w.placeholderText(), "placeholder"),
        (QPlainTextEdit, lambda w: w.placeholderText(), "placeholder"),
        (QWidget, lambda w: w.accessibleName(), "accessible name"),
        (QWidget, lambda w: w.toolTip(), "tip"),
    )
    for found in (widget, *widget.findChildren(QWidget)):
        if isinstance(found.parentWidget(), QDialogButtonBox) or isinstance(found, QDialogButtonBox):
            continue  # Qt's own words, from Qt's own catalogue, and ours at buttons that are checked by name
        for kind, read, what in readers:
            if isinstance(found, kind):
                yield read(found), f"{type(found).__name__} {found.objectName()} {what}"
        if isinstance(found, QComboBox):
            yield from ((found.itemText(i), f"choice {found.accessibleName()}") for i in range(found.count()))
        if isinstance(found, QTableWidget):
            for column in range(found.columnCount()):
                yield found.horizontalHeaderItem(column).text(), "head"
                yield from ((found.item(row, column).text(), "cell") for row in range(found.rowCount()))


def unlooked(texts: Iterator[tuple[str, str]], data: str) -> list[str]:
    """The texts with words outside brackets that are neither data nor names of keys."""
    missed = []
    for text, where in texts:
        rest, known = HTML.sub(" ", text), data.casefold()
        while BRACKETED.search(rest):
            rest = BRACKETED.sub(" ", rest)
        bare = WORDS.findall(TAG.sub(" ", KEYS.sub(" ", rest)))
        if any(word.casefold() not in known for word in bare):
            missed.append(f"{where}: {text!r}")
    return missed


@pytest.fixture
def data(session: Session, document, codebook) -> str:
    """All words that are the project's, not the window's."""
    facts = the_project(session.project)
    codes = " ".join(codebook.path(code.id) for code in codebook)
    names = (
        f"{session.reviewer.name} {session.reviewer.initials} {session.project.path} {document.title} {document.byline}"
    )
    text = documents.content(session.project, document.id).text
    return f"{facts.title} {codes} {names} {document.file_name} {text} https Coded"


def test_everything_in_the_window_can_be_translated(bracketed: MainWindow, data: str) -> None:
    assert unlooked(said(bracketed), data) == []


def test_the_start_page_can_be_translated(bracketed: MainWindow, data: str) -> None:
    bracketed.show_session(None)

    assert unlooked(said(bracketed), data) == []


def test_every_action_and_menu_can_be_translated(bracketed: MainWindow, data: str) -> None:
    def texts() -> Iterator[tuple[str, str]]:
        for action in bracketed.findChildren(QAction):
            yield action.text(), f"action {action.objectName()}"
            if action.objectName():
                yield action.toolTip(), f"tip of {action.objectName()}"

    assert unlooked(texts(), data) == []


@pytest.mark.parametrize("make", [PreferencesDialog, ShortcutsDialog])
def test_dialogs_can_be_translated(bracketed: MainWindow, qtbot, data: str, make: Callable[..., QDialog]) -> None:
    dialog = make(bracketed.context)
    qtbot.addWidget(dialog)
    assert unlooked(said(dialog), data + " ".join(QFontDatabase.families())) == []
    assert "⟦" in dialog.windowTitle()


def test_the_other_dialogs_can_be_translated(
    bracketed: MainWindow, session: Session, qtbot, data: str, tmp_path
) -> None:
    for dialog in (
        ProjectDialog(bracketed.context, the_project(session.project)),
        ExportDialog(bracketed.context, suggested=tmp_path / "Briefing.docx"),
        Palette(bracketed.context, bracketed.commands()),
    ):
        qtbot.addWidget(dialog)
        assert unlooked(said(dialog), data) == []


def test_the_dialog_of_a_house_template_can_be_translated(bracketed: MainWindow, qtbot, data: str) -> None:
    path = shipped_path("submission")
    assert path is not None
    file = TemplateFile(path)
    look = TemplateFault("contrast", "A sentence.", False)
    template = HouseTemplate("house.docx", "k", file.styles, file.guesses, file.slots, (look,), file.made_looks())
    dialog = TemplateDialog(bracketed.context, template, {}, bracketed)
    qtbot.addWidget(dialog)

    known = " ".join(["house.docx", "A sentence.", "Arial", *(style.name for style in file.styles)])

    assert unlooked(said(dialog), f"{data} {known}") == []


def test_the_palette_finds_by_translated_words(bracketed: MainWindow) -> None:
    palette = Palette(bracketed.context, bracketed.commands())

    for find in palette.list.finds:
        assert unlooked(iter([(find.text, "palette"), (find.second, "palette")]), "") == []
    palette.close()
    assert QApplication.activeModalWidget() is None


@pytest.fixture(scope="module")
def collecting() -> ModuleType:
    """The script behind ``make strings``."""
    spec = importlib.util.spec_from_file_location("collect_strings", ROOT / "packaging" / "collect_strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_the_source_says_is_collected(collecting: ModuleType) -> None:
    source = """
HINT = "A hint"
ROWS = (("key", "Some words", "icon-name"),)
tr("One")
tr("Two {count}").format(count=2)
tr("Three" if x else "Four")
tr(HINT)
for key, words, icon in ROWS:
    tr(words)
"""

    found = set(collecting.strings_of(ast.parse(source)))

    assert {"One", "Two {count}", "Three", "Four", "A hint", "Some words"} <= found
    assert not {"key", "icon-name"} & found


def test_every_text_of_the_menus_and_preferences_is_collected(collecting: ModuleType) -> None:
    strings = collecting.collected()

    assert all(action.text in strings and action.tip in strings for action in ACTIONS)
    assert all(row.label in strings and row.help in strings for row in SETTINGS if row.group)
    assert "No command has these words." in strings


def test_the_sentences_of_errors_and_their_reasons_are_collected(collecting: ModuleType) -> None:
    strings = collecting.collected()

    for text in (
        "{path} is open for writing {holder}.",
        "Close it there and try again.",
        "{name} cannot be read: {reason}.",
        "it is damaged or no PDF",
        "“{typed}” has neither letters nor digits to look for.",
        "{path} cannot be written: {reason}. Nothing was changed. Choose another folder or name.",
    ):
        assert text in strings, text


def test_an_error_is_told_in_the_language_of_the_window(
    collecting: ModuleType, qapp, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = {
        "{name} cannot be read: {reason}.": "{name} lässt sich nicht lesen: {reason}.",
        "it is damaged or no PDF": "sie ist beschädigt oder kein PDF",
        "The project was not changed by it.": "Das Projekt blieb unverändert.",
        "{path} is open in another program. Nothing was changed. Close it there and try again.": "{path} ist offen.",
        "“{name}” cannot be moved below itself.": "{nom} ist falsch übersetzt.",
    }
    file = tmp_path / "glossator_de.ts"
    collecting.write_catalogue(file, dict.fromkeys(german, ("errors.py",)), language="de")
    tree = etree.parse(file)
    for message in tree.iter("message"):
        place = message.find("translation")
        place.text = german[message.findtext("source")]
        del place.attrib["type"]
    tree.write(file, encoding="utf-8")
    subprocess.run([Path(sys.executable).with_name("pyside6-lrelease"), "-silent", file], check=True)
    monkeypatch.setattr(words, "catalogues", lambda: tmp_path)
    translator = words.install_words(qapp, QLocale("de_DE"))
    assert translator is not None

    def told(error: Exception) -> list[str]:
        box = ErrorBox(error)
        qtbot.addWidget(box)
        return [label.text() for label in box.findChildren(QLabel)]

    brief, crossed = outcome("pdf", b"no pdf at all", "{brief}.pdf"), DocumentUnreadable("x", "it is new")
    try:
        assert told(error_of(brief))[0] == "{brief}.pdf lässt sich nicht lesen: sie ist beschädigt oder kein PDF."
        assert told(crossed)[0] == "x lässt sich nicht lesen: it is new."
        assert told(crossed)[1].startswith("Das Projekt blieb unverändert. Open it in")
        assert told(TargetLocked(Path("/a.docx"))) == ["/a.docx ist offen."]
        assert told(CodeUnderItself("Cost"))[0] == "“Cost” cannot be moved below itself.", "English rather than none"
        assert str(crossed).startswith("x cannot be read: it is new."), "logs and commands stay English"
    finally:
        qapp.removeTranslator(translator)


def test_a_catalogue_keeps_its_translations_and_speaks_in_the_window(
    collecting: ModuleType, qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "glossator_de.ts"
    collecting.write_catalogue(file, {"Save {name}": ("a.py",), "Old": ("a.py",)}, language="de")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('<translation type="unfinished"/>', "<translation>{name} sichern</translation>", 1))
    assert collecting.translations(file) == {"Save {name}": "{name} sichern"}
    collecting.write_catalogue(file, {"Save {name}": ("a.py",), "New": ("b.py",)}, language="de")
    subprocess.run([Path(sys.executable).with_name("pyside6-lrelease"), "-silent", file], check=True)
    monkeypatch.setattr(words, "catalogues", lambda: tmp_path)

    translator = words.install_words(qapp, QLocale("de_DE"))

    assert translator is not None
    assert words.tr("Save {name}").format(name="Brief") == "Brief sichern"
    assert words.tr("New") == "New"
    qapp.removeTranslator(translator)
    assert words.install_words(qapp, QLocale("fi_FI")) is None

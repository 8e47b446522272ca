"""The dialog that shows how a house template is used: styles chosen and kept, the report copied and saved."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.progress import ended
from desktop.jobs.examine_template import examine_template, kept_choices
from desktop.ui.dialogs.export_briefing import ExportDialog
from desktop.ui.dialogs.template_field import TemplateField
from desktop.ui.dialogs.template_use import TemplateDialog
from desktop.ui.dialogs.template_words import ROLES, told
from desktop.ui.main_window import MainWindow
from exports.house_style import HouseTemplate
from exports.word.roles import ROLES as ALL_ROLES


@pytest.fixture
def house(tmp_path: Path) -> Path:
    document = docx.Document()
    for name in ("DfX Block Quote", "DfX Voice"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    document.add_table(1, 1)
    path = tmp_path / "house.docx"
    document.save(str(path))
    return path


def examined(path: Path) -> HouseTemplate:
    return ended(examine_template(path))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, house: Path) -> TemplateDialog:
    made = TemplateDialog(window.context, examined(house), {}, window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_role_that_is_offered_is_one_of_the_writers() -> None:
    assert set(ROLES) <= {role.key for role in ALL_ROLES}


def test_a_guess_is_shown_with_how_sure_it_is(dialog: TemplateDialog) -> None:
    quote, heading, handling = (dialog.choices[role] for role in ("quote", "heading1", "handling"))

    assert (quote.currentText(), dialog._how["quote"].text()) == ("DfX Block Quote", "guessed")
    assert dialog._how["heading1"].text() == "by its name"
    assert (handling.currentText(), dialog._how["handling"].text()) == ("Made by Glossator", "none found")
    assert heading.findText("Made by Glossator") == -1
    assert "DfX Block Quote: " in dialog._samples["quote"].accessibleName()


def test_what_is_chosen_is_kept_for_the_template(dialog: TemplateDialog, window: MainWindow, house: Path) -> None:
    choice = dialog.choices["quote"]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)

    assert (choice.currentText(), dialog._how["quote"].text()) == ("DfX Voice", "chosen")
    assert "DfX Voice: " in dialog._samples["quote"].accessibleName()
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    assert kept_choices(window.context.settings, house) == {"quote": "DfXVoice"}


def test_one_goes_back_to_the_guess(dialog: TemplateDialog, window: MainWindow, house: Path) -> None:
    dialog._choose("quote", "")
    assert dialog.chosen["quote"] == ""

    QTest.mouseClick(dialog.guess_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    assert kept_choices(window.context.settings, house) == {}


def test_a_choice_of_a_style_that_is_gone_is_not_shown(window: MainWindow, qtbot: QtBot, house: Path) -> None:
    made = TemplateDialog(window.context, examined(house), {"quote": "Gone", "caption": ""}, window)
    qtbot.addWidget(made)

    assert (made.chosen["quote"], made.chosen["caption"]) == ("DfXBlockQuote", "")


def test_the_report_is_copied_and_saved(dialog: TemplateDialog, house: Path, answers, tmp_path: Path) -> None:
    QTest.mouseClick(dialog.report_pill, Qt.MouseButton.LeftButton)
    report = told(examined(house))
    answers.save_file = tmp_path / "report.txt"

    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == report
    assert answers.save_file.read_text("utf-8") == report
    assert "Table 1 has no header row" in report


def shown(qtbot: QtBot) -> TemplateDialog:
    def found() -> list[TemplateDialog]:
        return [
            each for each in QApplication.topLevelWidgets() if isinstance(each, TemplateDialog) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]


def test_it_opens_from_the_field_of_the_export(window: MainWindow, qtbot: QtBot, house: Path, tmp_path: Path) -> None:
    export = ExportDialog(window.context, suggested=tmp_path / "Briefing.docx")
    qtbot.addWidget(export)
    export.show()
    assert not export.template.use.isEnabled()
    export.template.set_value(str(house))

    QTest.mouseClick(export.template.use, Qt.MouseButton.LeftButton)
    dialog = shown(qtbot)

    assert dialog.windowTitle() == "How house.docx is used"
    dialog.close()


def test_a_template_that_cannot_be_used_is_told(window: MainWindow, qtbot: QtBot, answers, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"no")
    field = TemplateField(window.context, "House template", str(tmp_path / "x.docx"))
    qtbot.addWidget(field)
    field.show()

    QTest.mouseClick(field.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)

    assert "not a Word file" in str(answers.errors[0])


def test_the_export_offers_what_comes_along_and_what_the_briefing_has(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    export = ExportDialog(window.context, suggested=tmp_path / "a.docx", title="Ferries", look="report")
    qtbot.addWidget(export)

    assert [export.template.choice.itemText(row) for row in range(export.template.choice.count())] == [
        "Report, as the briefing has it", "Glossator’s own look", "Submission", "Report", "Another Word file…",
    ]  # fmt: skip
    assert (export.wish.template, export.wish.own_look) == (None, False)
    export.template.set_value("")
    assert (export.wish.template, export.wish.own_look) == (None, True)
    export.template.set_value("submission")
    assert export.wish.template is not None
    assert export.wish.template.name == "submission.dotx"

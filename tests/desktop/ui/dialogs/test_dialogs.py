"""The few dialogs, without waiting for an answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.jobs.import_documents import Imported
from desktop.session import Session
from desktop.settings import SETTINGS
from desktop.ui.dialogs import export_briefing
from desktop.ui.dialogs.about import PARTS, AboutDialog
from desktop.ui.dialogs.choose import ChooseDialog
from desktop.ui.dialogs.export_briefing import ExportDialog, bare_words
from desktop.ui.dialogs.help_viewer import HelpWindow, contents, help_folder
from desktop.ui.dialogs.import_outcome import outcome_text
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.paragraph import Paragraph

Show = Callable[[Session], MainWindow]


def test_choosing_filters_and_gives_the_number(qtbot: QtBot) -> None:
    names = [f"Code {number}" for number in range(12)]
    dialog = ChooseDialog(None, "Move", "Under which code?", names)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.filter.isVisible()

    QTest.keyClicks(dialog.filter, "1")
    QTest.keyClick(dialog.filter, Qt.Key.Key_Down)

    assert dialog.chosen == 10
    QTest.keyClicks(dialog.filter, "zzz")
    assert dialog.chosen is None


def test_the_export_dialog_says_what_will_be_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(window.context, suggested=tmp_path / "Briefing.docx")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.notes, Qt.MouseButton.LeftButton)
    dialog.path.setText(str(tmp_path / "Minister"))
    dialog.template.set_value(str(tmp_path / "House.dotx"))

    assert dialog.wish.path == tmp_path / "Minister.docx"
    assert dialog.wish.template == tmp_path / "House.dotx"
    assert dialog.wish.with_notes
    dialog.path.clear()
    assert not dialog.write.isEnabled()


def test_a_briefing_that_is_there_is_replaced_only_when_told_to(
    window: MainWindow, answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "Briefing.docx"
    there.write_text("x")
    monkeypatch.setattr(ExportDialog, "exec", lambda _self: ExportDialog.DialogCode.Accepted)
    answers.agree = False
    assert export_briefing.ask_export(window.context, suggested=there) is None

    answers.agree = True

    assert export_briefing.ask_export(window.context, suggested=there) is not None
    assert answers.asked == ["Briefing.docx is already there."] * 2


def test_exporting_writes_a_word_file_and_offers_to_open_it(
    session: Session, document, codebook, open_session: Show, answers, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:  # fmt: skip
    window = open_session(session)
    out = session.project.path.with_suffix(".docx")
    monkeypatch.setattr(ExportDialog, "exec", lambda _self: ExportDialog.DialogCode.Accepted)

    window.actions_of.actions["file.export"].trigger()
    qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20_000)

    assert out.read_bytes().startswith(b"PK")
    assert window.toast.text.text() == f"Wrote {out.name}"
    QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
    assert answers.opened == [out]


def test_preferences_show_every_setting_that_has_a_group_and_hold_at_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(window.context)
    qtbot.addWidget(dialog)
    dialog.show()
    assert set(dialog.controls) == {row.key for row in SETTINGS if row.group}

    QTest.mouseClick(dialog.controls["look.strong_highlights"], Qt.MouseButton.LeftButton)
    dialog.controls["look.theme"].chosen.emit("dark")

    assert window.context.theme.strong
    assert window.context.theme.tokens.dark
    assert window.context.settings.get("look.theme") == "dark"
    window.context.theme.set_choice("light")


def test_shortcuts_can_be_searched(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(window.context)
    qtbot.addWidget(dialog)

    QTest.keyClicks(dialog.search, "import ctrl+i")

    assert dialog.shown() == ("File: Import documents",)


def test_about_names_every_library_of_the_program(window: MainWindow, qtbot: QtBot) -> None:
    import tomllib

    root = Path(__file__).resolve().parents[4]
    wanted = tomllib.loads((root / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {line.split("=")[0].split(">")[0].strip().replace("_", "-") for line in wanted}

    assert names - {"lxml-html-clean"} <= {name for name, _licence in PARTS}
    qtbot.addWidget(AboutDialog(window.context))


def test_every_help_page_of_the_contents_is_there_and_every_link_leads_somewhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    import re

    pages = {page for page, _title in contents()}
    for page in pages:
        text = (help_folder() / f"{page}.md").read_text(encoding="utf-8")
        links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)#]*)(?:#[^)]*)?\)", text)
        for link in links:
            assert not link or link.removesuffix(".md") in pages or link.startswith("http"), (page, link)


def test_the_help_turns_pages_follows_links_and_searches(window: MainWindow, qtbot: QtBot) -> None:
    help_window = HelpWindow(window.context)
    qtbot.addWidget(help_window)
    help_window.show()
    assert help_window.page.page == "index"

    help_window.page.anchorClicked.emit(QUrl("first-steps.md"))
    assert help_window.page.page == "first-steps"
    assert "First steps" in help_window.page.toPlainText()
    QTest.keyClicks(help_window.search, "codebook")

    shown = [row for row in range(help_window.list.count()) if not help_window.list.item(row).isHidden()]
    assert 0 < len(shown) < help_window.list.count()


def test_the_help_loads_nothing_from_outside_its_folder(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    help_window = HelpWindow(window.context)
    qtbot.addWidget(help_window)
    picture = int(QTextDocument.ResourceType.ImageResource.value)

    for name in ("https://example.org/a.png", "file:///etc/passwd", "../../pyproject.toml", "/etc/passwd"):
        assert help_window.page.loadResource(picture, QUrl(name)) is None
    help_window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert help_window.page.page == "index"


def test_headings_with_nothing_under_them_are_told_before_a_briefing_is_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bare = ("Background", "Options", "Risks", "Legal", "Finance")
    dialog = ExportDialog(window.context, suggested=tmp_path / "a.docx", title="Bill", bare=bare)
    qtbot.addWidget(dialog)

    told = [each.plain for each in dialog.findChildren(Paragraph)]
    assert "Nothing stands under 5 headings yet: Background, Options, Risks, Legal and 1 more." in told
    assert bare_words(("Risks",)) == "Nothing stands under one heading yet: Risks."


def test_the_outcome_of_an_import_names_failures_first() -> None:
    text = outcome_text(
        [
            Imported(Path("/a/good.txt"), "added"),
            Imported(Path("/a/bad.doc"), "failed", reason="It is locked."),
            Imported(Path("/a/old.txt"), "present"),
        ]
    )

    assert text.index("bad.doc: It is locked.") < text.index("old.txt") < text.index("good.txt")


def test_the_outcome_of_an_import_names_a_file_once() -> None:
    text = outcome_text([Imported(Path("/a/bad.pdf"), "failed", reason="bad.pdf cannot be read: it is empty.")])

    assert text.splitlines()[1].strip() == "bad.pdf cannot be read: it is empty."


def test_every_dialog_closes_with_escape(window: MainWindow, qtbot: QtBot) -> None:
    for make in (PreferencesDialog, AboutDialog):
        dialog = make(window.context)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.findChildren(QPushButton)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

"""Fixtures for the window: its settings and theme, the real window on the test project, and dialogs that answer."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import make_window
from desktop.domain.coding import Coding
from desktop.jobs.make_demo import make_demo
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.store import codings, memos
from desktop.ui.context import Dialogs
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Theme, load_fonts


@dataclass
class Answers:
    """What the dialogs answer, and what they were asked."""

    open_files: tuple[Path, ...] = ()
    open_file: Path | None = None
    save_file: Path | None = None
    text: str | None = None
    choice: str | None = None
    password: str | None = None
    agree: bool = True
    errors: list[BaseException] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    def choose(self, title: str, _label: str, choices: Any) -> int | None:
        """The number of the choice that begins with the answer."""
        self.asked.append(title)
        return next((i for i, words in enumerate(choices) if self.choice and words.startswith(self.choice)), None)

    def confirm(self, question: str, _meaning: str, _verb: str) -> bool:
        """The answer to a question of yes or no."""
        self.asked.append(question)
        return self.agree

    def dialogs(self) -> Dialogs:
        """The functions that handlers call."""
        return Dialogs(
            ask_open_files=lambda _title, _kinds: self.open_files,
            ask_open_file=lambda _title, _kinds: self.open_file,
            ask_save_file=lambda _title, _suggested, _kinds: self.save_file,
            ask_text=lambda _title, _label, _begin: self.text,
            ask_choice=self.choose,
            confirm=self.confirm,
            show_error=self.errors.append,
            open_path=self.opened.append,
            ask_password=lambda _title, _label: self.password,
        )


@pytest.fixture
def settings() -> Settings:
    """Settings of Ann Lee, in the test's own home."""
    made = Settings()
    made.put("reviewer.name", "Ann Lee")
    made.put("reviewer.initials", "AL")
    made.put("look.theme", "light")
    return made


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme."""
    load_fonts()
    made = Theme()
    made.set_choice("light")
    return made


@pytest.fixture
def answers() -> Answers:
    """What the dialogs of the window answer."""
    return Answers()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, answers: Answers) -> Iterator[MainWindow]:
    """The real window on its start page, 1440 by 900."""
    load_fonts()
    made = make_window(settings)
    made.context.dialogs = answers.dialogs()
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.show_session(None)  # the session belongs to its own fixture, which closes it


@pytest.fixture
def open_session(window: MainWindow, qtbot: QtBot) -> Callable[[Session], MainWindow]:
    """Show a session in the window."""

    def show(session: Session) -> MainWindow:
        window.show_session(session)
        qtbot.wait(20)
        return window

    return show


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, made once."""
    folder = tmp_path_factory.mktemp("sample")
    for _step in make_demo(folder):
        pass
    return folder / "sample.gloss"


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Session]:
    """A copy of it, as Imogen Farrow works in it."""
    made = Session.open(Path(shutil.copy(sample_file, tmp_path / "sample.gloss")), by="Imogen Farrow")
    yield made
    made.close()


@pytest.fixture
def coding(sample: Session) -> Coding:
    """A coding of the sample with a memo, a stance and others over the same words."""
    noted = memos.counts(sample.project)
    found = [coding for coding in codings.all_codings(sample.project) if coding.id in noted and coding.stance]
    return max(found, key=lambda one: len(codings.overlapping(sample.project, one.document_id, one.span)))

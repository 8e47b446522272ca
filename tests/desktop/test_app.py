"""The start of the window as a program: a screen or a sentence, a project on the command line, an end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.session import Session

ROOT = Path(__file__).resolve().parents[2]
START = "import sys; from desktop.__main__ import main; sys.exit(main())"


def run(*arguments: str, code: str = START, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program with only these variables beside the needful ones."""
    needful = {key: os.environ[key] for key in ("PATH", "HOME", "GLOSSATOR_HOME", "LANG") if key in os.environ}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=needful | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("display", [None, ":987"], ids=["none", "one that nobody serves"])
def test_without_a_screen_there_is_a_sentence_and_no_abort(display: str | None) -> None:
    outcome = run(**({"DISPLAY": display} if display else {}))

    assert outcome.returncode == 1
    assert outcome.stderr.startswith("There is no screen to open a window on.")
    assert "Traceback" not in outcome.stderr


def test_the_window_opens_a_project_and_ends_when_it_is_closed(session: Session, document: object) -> None:
    path = session.project.path
    session.close()
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "import desktop.app as app\n"
        "def close():\n"
        "    window = QApplication.instance().context.window\n"
        "    print(window.windowTitle())\n"
        "    window.close()\n"
        "made = app.GlossatorApplication.exec\n"
        "app.GlossatorApplication.exec = lambda self: (QTimer.singleShot(200, close), made())[1]\n"
        "sys.exit(app.run_window(Path(sys.argv[1])))\n"
    )

    outcome = run(str(path), code=code, QT_QPA_PLATFORM="offscreen", PYTHONPATH=str(ROOT))

    assert outcome.stdout == "Right to work — Saved\n", outcome.stderr
    assert outcome.returncode == 0

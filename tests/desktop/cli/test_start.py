"""The program as a process: exit codes, streams and what it imports."""

import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from desktop.__main__ import asks_for_the_window
from desktop.cli.main import COMMANDS, cli
from desktop.version import VERSION

QUICK = ("PySide6", "docx", "trafilatura", "openpyxl", "pypdfium2", "lxml")


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def test_the_version_is_told_without_loading_a_heavy_library() -> None:
    code = (
        "import sys, desktop.__main__ as m\n"
        "sys.argv[1:] = ['--version']\n"
        "try: m.main()\n"
        "except SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & set({(*QUICK, 'sqlite_utils')!r})))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout.splitlines() == [f"glossator {VERSION}", "[]"]


def test_the_start_page_does_without_what_a_project_needs(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from desktop import app\n"
        "from desktop.kept_settings import Settings\n"
        "application = app.GlossatorApplication()\n"
        "window = app.make_window(Settings())\n"
        "window.show()\n"
        "application.processEvents()\n"
        "heavy = ('desktop.store.project_file', 'desktop.edits', 'desktop.analysis', 'desktop.readers', 'desktop.jobs',"
        " 'desktop.session', 'exports.content', 'lxml', 'sqlite_utils')\n"
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=True
    )

    assert ended.stdout.splitlines() == ["[]"]


def test_the_clock_of_the_start_pays_for_nothing_but_the_start() -> None:
    code = "import sys, tests.benchmarks.product\nprint([name for name in sys.modules if name.startswith('desktop')])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout.splitlines() == ["[]"]


def test_every_command_explains_itself() -> None:
    helped = run("--help")

    assert helped.returncode == 0
    for name in COMMANDS:
        assert f"\n  {name} ".encode() in helped.stdout
        told = CliRunner().invoke(cli, [name, "--help"])
        assert told.exit_code == 0
        assert len(told.stdout.splitlines()) > 4


def test_wrong_usage_is_exit_code_2() -> None:
    for arguments in (("nonsense",), ("new",), ("mark", "p.gloss", "a", "--state", "lost"), ("text", "--loud")):
        ended = run(*arguments)
        assert (ended.returncode, ended.stdout) == (2, b"")


def test_no_argument_is_refused_by_click_because_of_the_state_of_the_disk() -> None:
    for module in COMMANDS.values():
        for parameter in import_module(module).command.params:
            if isinstance(parameter.type, click.Path):
                assert not any((parameter.type.exists, parameter.type.readable, parameter.type.writable))


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1"])
def test_output_is_utf_8_whatever_the_locale(shell, locale) -> None:
    ended = run("text", shell.project, "letter.txt", LC_ALL=locale, LANG=locale, PYTHONIOENCODING="ascii")

    assert ended.stdout.decode("utf-8").startswith("A letter 😀 on homes\n")
    assert "[ARGS]…" in run("--help", LC_ALL=locale, PYTHONIOENCODING="ascii").stdout.decode("utf-8")
    failed = run("text", shell.project, "Küche", LC_ALL="C.UTF-8", PYTHONIOENCODING="ascii")
    assert "“Küche”" in failed.stderr.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_standard_output_is_a_sentence(shell) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "desktop", "text", shell.project, "letter.txt"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert ended.returncode == 1
    assert ended.stderr.decode().startswith("There is no space left")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_that_goes_away_is_no_fault(shell, tmp_path) -> None:
    (tmp_path / "long.txt").write_text("A line of words.\n" * 50_000, "utf-8")
    shell.good("add", shell.project, tmp_path / "long.txt")
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", "text", shell.project, "long.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr:
        assert process.stderr.read() == b""
    process.wait(timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_an_interruption_is_one_sentence(tmp_path) -> None:
    os.mkfifo(tmp_path / "rows.jsonl")  # nobody writes to it, so that reading it lasts until the interruption
    run("new", tmp_path / "p.gloss")
    process = subprocess.Popen(
        [sys.executable, "-c", "import sys, desktop.__main__ as m; print(flush=True); sys.exit(m.main())",
         "code", tmp_path / "p.gloss", tmp_path / "rows.jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A run in the background ignores the signal, and its children would, too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=2)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)

    assert process.returncode == 1
    assert errors.decode().strip().startswith("Stopped.")
    assert b"Traceback" not in errors


def test_no_argument_or_a_project_asks_for_the_window(tmp_path) -> None:
    assert asks_for_the_window([], COMMANDS)
    assert asks_for_the_window(["some.gloss"], COMMANDS)
    assert not asks_for_the_window(["documents"], COMMANDS)
    assert not asks_for_the_window(["--version"], COMMANDS)
    assert not asks_for_the_window(["nonsense"], COMMANDS)
    assert not asks_for_the_window(["some.gloss", "more"], COMMANDS)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_window_without_a_screen_or_a_file_is_one_sentence(shell, tmp_path) -> None:
    blind = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}

    for arguments, words in (
        ((shell.project,), b"no screen"),
        ((tmp_path / "none.gloss",), b"no file"),
        ((), b"no screen"),
    ):
        ended = run(*arguments, **blind)
        assert ended.returncode == 1
        assert words in ended.stderr
        assert len(ended.stderr.splitlines()) == 1

"""Make a checkout ready to run: virtual environment, locked packages and the libraries that Qt needs.

Plain Python with nothing to install first; ``make`` runs it before every target and it ends at once when
there is nothing to do. Where there is no make: ``python packaging/set_up.py``.

To change a dependency, edit pyproject.toml and run ``make lock``.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
VERSION = platform.python_version()  # without the date of its build: apt may bring another build in the middle
ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "glossator-set-up"

# Library that must load -> the Debian package that brings it.
NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
# Only a window on an X display needs these: tests and the demo do without.
FOR_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class SetUpError(Exception):
    """Set-up cannot go on; the message says what to do."""


def main() -> int:
    """Set the checkout up; 0 when it is ready."""
    parser = argparse.ArgumentParser(description="Make this checkout ready to run Glossator.")
    parser.add_argument("--again", action="store_true", help="do all steps again, whatever was done before")
    arguments = parser.parse_args()
    if sys.version_info < OLDEST:
        return run_again_with_newer_python()
    if not arguments.again and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint():
        return 0
    try:
        install_system_packages()
        make_environment()
        install_packages()
    except SetUpError as error:
        print(f"Set-up stopped: {error}", file=sys.stderr)
        return 1
    STAMP.write_text(fingerprint(), encoding="utf-8")
    say(f"Ready. The command is {scripts_folder() / 'glossator'}")
    return 0


def run_again_with_newer_python() -> int:
    """Hand over to a Python that is new enough, where there is one."""
    for minor in range(19, OLDEST[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            return subprocess.call([newer, *sys.argv])
    found = ".".join(str(part) for part in sys.version_info[:2])
    print(f"Glossator needs Python 3.11 or newer; this is {found}. Install one and try again.", file=sys.stderr)
    return 1


def fingerprint() -> str:
    """What set-up depends on: when this changes, it is done again."""
    digest = hashlib.sha256()
    for part in (ROOT / "pyproject.toml", LOCK, Path(__file__)):
        digest.update(part.read_bytes())
    digest.update(f"{VERSION} {sys.base_prefix} {ROOT}".encode())
    return digest.hexdigest()


def install_system_packages() -> None:
    """Install what is missing of the system's libraries, or say which line does it.

    Raises:
        SetUpError: something that every run needs is missing and may not be installed from here.
    """
    needed = ([] if has_venv() else [venv_package()]) + missing_libraries(NEEDED) + missing_font()
    wanted = missing_libraries(FOR_A_WINDOW) + missing_for_a_build()
    if not sys.platform.startswith("linux") or not needed + wanted:
        return
    if not shutil.which("apt-get"):
        if needed:
            raise SetUpError(
                "this system lacks what Debian calls "
                + " ".join(needed)
                + ". Install its own packages of the same purpose and try again."
            )
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(needed + wanted)
    prefix = rights()
    if prefix is None:
        if needed:
            raise SetUpError(f"run this line once, then try again:\n    sudo apt-get update && sudo {line}")
        say(f"To open a window and to make a build, run once: sudo apt-get update && sudo {line}")
        return
    say("Installing " + " ".join(needed + wanted))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = [*prefix, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.call([*quiet, "update"], env=environment)
    status = subprocess.call([*prefix, *line.split(), "-qq"], env=environment, stdout=subprocess.DEVNULL)
    if status and needed:
        raise SetUpError(f"the packages could not be installed. Run this line and look at what it says:\n    {line}")


def rights() -> list[str] | None:
    """What to put before a command that needs an administrator: nothing, sudo, or None where neither is to be had."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None


def has_venv() -> bool:
    """Whether this Python can make a virtual environment with pip in it; Debian ships that apart."""
    return importlib.util.find_spec("ensurepip") is not None


def venv_package() -> str:
    """The Debian package with what ``venv`` lacks, for the Python that runs this."""
    return f"python3.{sys.version_info[1]}-venv"


def missing_libraries(table: dict[str, str]) -> list[str]:
    """The packages of those libraries that do not load."""
    return [package for library, package in table.items() if not loads(library)]


def missing_for_a_build() -> list[str]:
    """What ``make build`` needs besides: a reader of libraries, and the system's Python as a library."""
    missing = [] if shutil.which("objdump") else ["binutils"]
    name = f"libpython3.{sys.version_info[1]}"
    if sys.base_prefix == "/usr" and not loads(f"{name}.so.1.0"):
        missing.append(name)
    return missing


def loads(library: str) -> bool:
    """Whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_font() -> list[str]:
    """A package with a font where there is none: without one, every letter is drawn as a box."""
    for name in FONT_FOLDERS:
        for _, _, files in os.walk(os.path.expanduser(name)):
            if any(file.lower().endswith((".ttf", ".otf", ".ttc")) for file in files):
                return []
    return ["fonts-dejavu-core"]


def scripts_folder() -> Path:
    """Where the environment keeps its commands."""
    return VENV / ("Scripts" if os.name == "nt" else "bin")


def environment_python() -> Path:
    """The Python of the environment."""
    return scripts_folder() / ("python.exe" if os.name == "nt" else "python")


def make_environment() -> None:
    """Make ``.venv``, unless it is there and is of this very Python.

    Raises:
        SetUpError: the environment cannot be made.
    """
    if environment_version() == VERSION:
        return
    say(f"Making {VENV} with Python {VERSION}")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise SetUpError(f"no virtual environment could be made in {VENV}; the lines above say why.")


def environment_version() -> str | None:
    """The version of the environment's Python, or None where it does not run or has no pip."""
    asking = "import importlib.util, platform; print(importlib.util.find_spec('pip') and platform.python_version())"
    try:
        answer = subprocess.run([str(environment_python()), "-c", asking], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None


def install_packages() -> None:
    """Install what the lock names, each file checked against its hash, then this checkout as it stands.

    Raises:
        SetUpError: a package is missing or is not the one that was locked.
    """
    say("Installing packages: the first time takes a minute or two")
    pip_alone = VENV / "pip.lock"
    pip_alone.write_text(lock_entry("pip"), encoding="utf-8")
    # pip goes first and alone: the one that comes with Python 3.11 stumbles over requirements with extras.
    pip("install", "--require-hashes", "--no-deps", "-r", str(pip_alone))
    pip("install", "--require-hashes", "--no-deps", "-r", str(LOCK))
    pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def lock_entry(name: str) -> str:
    """The lines of one distribution in the lock: its version and hashes."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(f"{name}=="))
    last = next(number for number in range(first, len(lines)) if not lines[number].endswith("\\"))
    return "\n".join(lines[first : last + 1]) + "\n"


def pip(*arguments: str) -> None:
    """Run the environment's pip.

    Raises:
        SetUpError: it failed.
    """
    command = [str(environment_python()), "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    if subprocess.call(command):
        raise SetUpError("a package could not be installed; the lines above say which. Try again when you are online.")


def say(sentence: str) -> None:
    """Tell the person at the terminal what goes on."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main())

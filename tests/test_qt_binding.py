"""A guard against a Qt binding that gives away what it does not own.

PySide6 6.12.0 drops one reference to None with every call that returns nothing; on Python 3.11 the process
aborts after some 5,500 of them, so short tests pass and a running program dies. See the pin in pyproject.toml.
"""

import subprocess
import sys

CALLS = 20_000
PROGRAM = f"""
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["binding", "-platform", "offscreen"])
label = QLabel()
for number in range({CALLS}):
    label.setText(str(number))
print(label.text())
"""


def test_the_binding_survives_many_calls_that_return_nothing() -> None:
    outcome = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=120)

    assert outcome.returncode == 0, outcome.stderr[-2000:]
    assert outcome.stdout.strip() == str(CALLS - 1)

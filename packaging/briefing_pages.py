"""Pictures of a Word file's pages, to look at: ``briefing_pages.py [FILE.docx [FOLDER]]``, behind ``make pages``.

LibreOffice lays the pages out and poppler draws them. Without a file, the briefing of the last demo is taken.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOTS_PER_INCH = 96
MISSING = (
    "Pages need LibreOffice and poppler: apt-get install --no-install-recommends libreoffice-writer-nogui poppler-utils"
)


def main() -> int:
    """Draw the pages and say where they are."""
    parser = argparse.ArgumentParser(description="Draw the pages of a Word file as pictures.")
    parser.add_argument("file", nargs="?", type=Path, help="the Word file; else the demo's briefing")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "pages", help="where the pictures go")
    wanted = parser.parse_args()
    if shutil.which("soffice") is None or shutil.which("pdftoppm") is None:
        print(MISSING, file=sys.stderr)
        return 1
    file = wanted.file or next(iter(sorted((ROOT / "build" / "demo").glob("*.docx"))), None)
    if file is None or not file.is_file():
        print(f"There is no Word file {file or 'in build/demo: run make demo first'}.", file=sys.stderr)
        return 1
    for picture in draw(file, wanted.folder):
        print(picture)
    return 0


def draw(file: Path, folder: Path) -> list[Path]:
    """One picture per page in the folder, in place of those of an earlier run; gives their paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{file.stem}-*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        profile = f"-env:UserInstallation={Path(scratch, 'profile').as_uri()}"  # not that of a LibreOffice in use
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, str(file)]
        subprocess.run(command, check=True, capture_output=True)
        pdf = Path(scratch, f"{file.stem}.pdf")
        pictures = folder / file.stem
        subprocess.run(["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", str(pdf), str(pictures)], check=True)
    return sorted(folder.glob(f"{file.stem}-*.png"))


if __name__ == "__main__":
    sys.exit(main())

"""An analyst at LibreOffice Writer: opens a briefing, edits it as asked, saves it as Word.

Run by the system's Python, which has ``uno``:

    /usr/bin/python3 libreoffice_analyst.py BRIEFING.docx OUT.docx EDITS.json

EDITS.json: ``{"reword": {bookmark: [old, new]}, "delete": [bookmark], "restyle": {bookmark: style},
"write": [sentence]}``. Bookmarks are those that Writer shows.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def main(source, target, edits):
    """Edit one file."""
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen([
            "soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={Path(profile).name};urp;",
        ], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
        try:
            desktop = connect(office, Path(profile).name)
            document = desktop.loadComponentFromURL(
                Path(source).resolve().as_uri(), "_blank", 0, (named("Hidden", True),)
            )
            edit(document, json.loads(Path(edits).read_text(encoding="utf-8")))
            document.storeToURL(Path(target).resolve().as_uri(), (named("FilterName", "MS Word 2007 XML"),))
            document.close(True)
            desktop.terminate()
            office.wait(20)
        finally:
            with contextlib.suppress(ProcessLookupError):  # the office is a process of the one that was started
                os.killpg(office.pid, signal.SIGKILL)


def connect(office, pipe):
    """The desktop of an office that has just been started."""
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(200):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if office.poll() is not None and office.returncode not in (0, 81):
                raise
            time.sleep(0.1)
    raise TimeoutError


def edit(document, edits):
    """Make the edits in the document that is open."""
    text = document.Text
    for name, (old, new) in edits.get("reword", {}).items():
        search = document.createReplaceDescriptor()
        search.SearchString, search.SearchCaseSensitive = old, True
        found = document.findNext(document.Bookmarks.getByName(name).Anchor.Start, search)
        found.String = new
    for name, style in edits.get("restyle", {}).items():
        paragraph = document.Bookmarks.getByName(name).Anchor
        paragraph.ParaStyleName = style
        paragraph.ParaLeftMargin = 2000
    for name in edits.get("delete", []):
        anchor = document.Bookmarks.getByName(name).Anchor
        cursor = anchor.Text.createTextCursorByRange(anchor.Start)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoRange(anchor.End, True)
        cursor.gotoEndOfParagraph(True)
        cursor.gotoNextParagraph(True)  # the line that says who speaks
        cursor.gotoEndOfParagraph(True)
        cursor.String = ""
    for sentence in edits.get("write", []):
        cursor = text.createTextCursor()
        text.insertString(cursor, sentence, False)
        text.insertControlCharacter(cursor, 0, False)


def named(name, value):
    """A property for the office."""
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])

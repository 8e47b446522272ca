"""Writes the house templates that come with the program, into ``resources/templates``.

Run it after a drawing below has changed: ``python packaging/make_templates.py``. The same drawings give the same bytes.
Both are A4, in 12 points of a typeface that every Word has, and hold a slot for each thing that a briefing says of
itself. Text keeps a contrast of at least 7 to 1 on its ground.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from template_package import TemplateDrawing, template_file  # noqa: E402
from template_parts import facts, page_of_pages, properties, slot, slot_line  # noqa: E402

FOLDER = ROOT / "resources" / "templates"

_MARKED = slot_line("marking", "Marking", "marking")
_MARKS = _MARKED + slot_line("handling", "Handling", "handling")
_LOUD = '<w:b/><w:bCs/><w:color w:val="{accent}"/>'
_SUBMISSION_WIDTH, _REPORT_WIDTH = 11_906 - 2 * 1_418, 11_906 - 2 * 1_304

SUBMISSION = TemplateDrawing(
    title="Submission",
    colors=("1B2436", "4A5568", "454B58", "AEB4C0", "EEF0F3"),
    margins=(1_758, 1_418, 1_588),
    styles={
        "title": properties(400, 100, size=40, bold=True, keep=True, line=252),
        "subtitle": properties(0, 240, size=26, keep=True, color="muted", line=264),
        "heading1": properties(420, 140, size=28, bold=True, keep=True, line=252, outline=0),
        "heading2": properties(280, 100, size=25, bold=True, keep=True, line=252, outline=1),
        "heading3": properties(220, 80, size=24, bold=True, keep=True, line=252, outline=2, color="muted"),
        "heading4": properties(200, 60, size=24, keep=True, line=252, outline=3, color="muted"),
        "quote": properties(60, 60, size=23, left=851, right=284, edge="left", line=264),
        "attribution": properties(0, 220, size=20, left=851, right=284, color="muted", line=252),
        "note": properties(60, 240, size=20, left=931, right=364, is_tinted=True, line=264),
        "contents1": properties(60, 20, size=23, line=252),
        "contents2": properties(0, 20, size=21, line=252, left=567, color="muted"),
        "page_line": properties(60, 60, size=18, line=240, color="muted"),
    },
    text_left=567,
    hanging=567,
    opening=facts(
        "Submission: its date, whom it goes to, who sends it",
        ("Submission", "date", "Date"),
        (
            ("To", "to", "Who is to decide"),
            ("From", "from", "Who sends it"),
            ("Prepared by", "author", "Who wrote it"),
            ("Copied to", "copied", "Who is to know of it"),
            ("Decision by", "deadline", "By when"),
        ),
        _SUBMISSION_WIDTH,
    )
    + slot_line("title", "Title of the submission", "title")
    + slot_line("question", "What it is about, in a sentence", "subtitle"),
    header=_MARKS,
    footer=page_of_pages(slot("title", "Title"), _SUBMISSION_WIDTH) + _MARKED,
)

REPORT = TemplateDrawing(
    title="Report",
    colors=("0B3F4A", "0B5563", "43525A", "A9B9BD", "EAF1F2"),
    margins=(1_871, 1_304, 1_588),
    styles={
        "title": properties(0, 320, size=68, bold=True, keep=True, line=228, right=567),
        "subtitle": properties(0, 0, size=32, keep=True, color="muted", line=276, right=1_701),
        "fact": properties(0, 60, size=24, line=264, right=1_701),
        "heading1": properties(480, 200, size=36, bold=True, keep=True, line=240, outline=0, edge="top"),
        "heading2": properties(340, 120, size=28, bold=True, keep=True, line=252, outline=1, left=1_474),
        "heading3": properties(260, 80, size=24, bold=True, keep=True, line=252, outline=2, left=1_474, color="muted"),
        "heading4": properties(200, 60, size=24, keep=True, line=252, outline=3, left=1_474, color="muted"),
        "body": properties(0, 160, left=1_474),
        "quote": properties(120, 60, left=1_758, right=284, edge="left"),
        "attribution": properties(0, 260, size=20, left=1_758, right=284, color="muted", line=252),
        "note": properties(60, 280, size=20, left=1_838, right=364, is_tinted=True, line=264),
        "contents_heading": properties(0, 200, size=36, bold=True, keep=True, line=240, edge="top"),
        "contents1": properties(100, 20, size=24, line=252, left=1_474, right=284),
        "contents2": properties(0, 20, size=21, line=252, left=1_758, right=284, color="muted"),
        "header": properties(0, 0, size=18, line=240, color="muted", edge="bottom"),
        "page_line": properties(60, 60, size=18, line=240, color="muted"),
    },
    text_left=1_474,
    hanging=680,
    cover=slot_line("from", "Who sends it", "fact", before=1_200, look=_LOUD)
    + slot_line("title", "Title of the report", "title", before=1_400, rule=36)
    + slot_line("question", "What it answers, in a sentence", "subtitle")
    + slot_line("author", "Who wrote it", "fact", before=1_800),
    cover_end=slot("date", "Date"),
    cover_header=_MARKS,
    cover_footer=_MARKED,
    opening="",
    header=_MARKS + slot_line("title", "Title", "header"),
    footer=page_of_pages(slot("from", "Who sends it"), _REPORT_WIDTH) + _MARKED,
)

TEMPLATES = {"submission": SUBMISSION, "report": REPORT}


def main() -> None:
    """Write both."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, drawn in TEMPLATES.items():
        (FOLDER / f"{name}.dotx").write_bytes(template_file(drawn))


if __name__ == "__main__":
    main()

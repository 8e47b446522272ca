"""Writes what a check of a draft found: as comments into a copy of a Word draft, else as a report in plain text.

Quotations that are exact get no comment. The draft itself is only read.
"""

import hashlib
from collections.abc import Generator
from datetime import UTC, datetime
from pathlib import Path

from desktop.analysis.word_differences import written
from desktop.domain.progress import Progress
from desktop.errors import DraftChanged
from desktop.jobs.check_draft import CheckedDraft, Finding
from desktop.jobs.file_reading import bytes_of

AUTHOR, INITIALS = "Glossator", "G"
VERDICT_WORDS = {
    "exact": "Exact",
    "permitted": "Permitted",
    "altered": "Altered",
    "not_found": "Not found in any document",
    "other_source": "Found in another document than the one named",
}
EDIT_WORDS = {
    "cut": "words cut",
    "brackets": "words in brackets",
    "sic": "[sic]",
    "first_letter": "case of the first letter",
    "final_stop": "full stop or comma at the end",
    "quotation_marks": "quotation marks",
    "dashes": "dashes",
    "white_space": "white space",
    "hyphenation": "words divided at line ends",
}


def takes_comments(checked: CheckedDraft) -> bool:
    """Whether comments can be written into a copy of the draft; of others a report is written."""
    return checked.format == "word"


def comment_draft(checked: CheckedDraft, out: Path, *, now: datetime | None = None) -> Generator[Progress, None, Path]:
    """Write a copy of a Word draft with a comment on each quotation that is not exact, or a report on any other draft.

    Args:
        out: replaced whole, or left as it is when this ends early.

    Yields:
        A step before writing. Returns the path written.

    Raises:
        UserError: if the draft is gone, or is not as it was when it was checked.
        ExportError: if the file cannot be written.
    """
    from exports.safe_write import whole_file  # brings lxml with the comments below

    yield Progress(0, 1, out.name)
    data = bytes_of(checked.path)
    if hashlib.sha256(data).digest() != checked.sha256:
        raise DraftChanged(checked.path)
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    made = _commented(checked, data, moment) if takes_comments(checked) else report(checked).encode()
    with whole_file(out) as file:
        file.write(made)
    yield Progress(1, 1, out.name)
    return out


def report(checked: CheckedDraft) -> str:
    """Every finding as plain text, one after the other, with the counts on top."""
    counts = [f"{number} × {VERDICT_WORDS[verdict].lower()}" for verdict, number in checked.counts.items() if number]
    lines = [f"Quotations in {checked.path.name}: {', '.join(counts) or 'none'}", ""]
    for finding in checked.findings:
        number = finding.checked.quotation.paragraph
        lines += [f"Paragraph {number}" if number else "Before the first paragraph", told(finding), ""]
    return "\n".join(lines)


def told(finding: Finding) -> str:
    """A finding in full, for the clipboard and the report."""
    return f"“{finding.checked.quotation.text}”\n{explained(finding)}"


def explained(finding: Finding) -> str:
    """What is said of a quotation, without repeating it: verdict, source, the words there, what differs."""
    checked = finding.checked
    verdict = VERDICT_WORDS[checked.verdict]
    lines = [f"{verdict}: {', '.join(EDIT_WORDS[edit] for edit in checked.edits)}" if checked.edits else verdict]
    if checked.verdict == "other_source":
        lines.append(f"Named here: {'; '.join(finding.cited)}")
    if finding.citation:
        lines.append(f"Source: {finding.citation}")
    if checked.verdict != "exact" and finding.passage:
        lines.append(f"It says there: “{finding.passage}”")
    if checked.verdict == "altered":
        lines.append(f"Difference: {written(checked.pieces)}")
        lines.append("([-words of the source-], {+words of the draft+})")
    return "\n".join(lines)


def _commented(checked: CheckedDraft, data: bytes, moment: datetime) -> bytes:
    from exports.word.comments import WordComment, annotated

    comments = [
        WordComment(
            finding.checked.quotation.span.start,
            finding.checked.quotation.span.end,
            explained(finding),
            AUTHOR,
            moment.isoformat(timespec="seconds").replace("+00:00", "Z"),
            INITIALS,
        )
        for finding in checked.findings
        if finding.checked.verdict != "exact"
    ]
    return annotated(data, comments)

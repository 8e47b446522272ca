"""Words, icons and colours for what a check of a draft found."""

from desktop.jobs.check_draft import CheckedDraft, Finding
from desktop.ui.widgets.verdict_list import VerdictRow
from desktop.ui.words import mark, tr

VERDICTS = {
    "altered": (mark("Altered"), "pencil-line", "danger"),
    "not_found": (mark("Not found"), "search-x", "danger"),
    "other_source": (mark("Other source"), "file-symlink", "warn"),
    "permitted": (mark("Permitted"), "check", "ok"),
    "exact": (mark("Exact"), "circle-check", "ok"),
}
"""By verdict, those that need a look first: its words, its icon, its colour among the tokens."""
MEANINGS = {
    "altered": mark("A passage comes close, but words differ."),
    "not_found": mark("No document of the project has words like these."),
    "other_source": mark("The words are true, but the reference names another document."),
    "permitted": mark("Only what an editor may do was done."),
    "exact": mark("Every character stands like this in the source."),
}
EDITS = {
    "cut": mark("words cut"),
    "brackets": mark("words in brackets"),
    "sic": mark("[sic]"),
    "first_letter": mark("case of the first letter"),
    "final_stop": mark("full stop or comma at the end"),
    "quotation_marks": mark("quotation marks"),
    "dashes": mark("dashes"),
    "white_space": mark("white space"),
    "hyphenation": mark("words divided at line ends"),
}


def row_of(finding: Finding) -> VerdictRow:
    """A finding as a row of the list."""
    words, icon, color = VERDICTS[finding.checked.verdict]
    return VerdictRow(finding.checked.quotation.text, tr(words), place_words(finding), icon, color)


def place_words(finding: Finding) -> str:
    """Where in the draft a quotation stands."""
    number = finding.checked.quotation.paragraph
    return tr("paragraph {number:,}").format(number=number) if number else tr("before the first paragraph")


def meaning(finding: Finding) -> str:
    """What the verdict means, with what an editor did and which document the reference names."""
    checked = finding.checked
    words = tr(MEANINGS[checked.verdict])
    if checked.edits:
        told = ", ".join(tr(EDITS[edit]) for edit in checked.edits)
        words += " " + tr("Edited: {what}.").format(what=told)
    if checked.verdict == "other_source":
        words += " " + tr("Named there: {titles}.").format(titles="; ".join(finding.cited))
    return words


def summary(checked: CheckedDraft) -> str:
    """How many quotations there are, and how many need a look."""
    total, wrong = len(checked.findings), len(checked.findings) - checked.count("exact") - checked.count("permitted")
    words = tr("{total:,} quotation") if total == 1 else tr("{total:,} quotations")
    rest = tr("{wrong:,} need a look").format(wrong=wrong) if wrong else tr("none needs a look")
    return f"{words.format(total=total)}, {rest}."

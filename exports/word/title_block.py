"""The top of the first page: title, question, and who sends it to whom, when, with which deadline.

It is a content control of Word's gallery of cover pages, as the contents are one of theirs. LibreOffice 7.4 needs one
of that kind before any other control: without it, it takes a control around a paragraph for one within, loses the words
before the first note, and shows the instructions of fields (tried).
"""

from collections.abc import Iterable

from exports.briefing_content import Briefing
from exports.content import date_in_words
from exports.word.frame import UNTITLED
from exports.word.story import Story, gallery
from exports.word.xml_text import run, runs


def title_block(story: Story, briefing: Briefing) -> str:
    """The block; what is not known is left out."""
    subtitle = story.text("subtitle", briefing.question.strip()) if briefing.question.strip() else ""
    known = ((label, fact.strip()) for label, fact in _facts(briefing))
    lines = facts(story, known, keep_with_next=True)
    space = "" if subtitle or not lines else '<w:spacing w:after="240"/>'
    title = story.text("title", briefing.title.strip() or UNTITLED, after=space)
    return gallery("Cover Pages", title + subtitle + lines)


def facts(story: Story, those: Iterable[tuple[str, str]], *, keep_with_next: bool = False) -> str:
    """A line for each label and what it is, where it is anything.

    Args:
        keep_with_next: whether no page may end between these lines and what stands below them.
    """
    before = "<w:keepNext/>" if keep_with_next else ""
    return "".join(
        story.paragraph("fact", story.strong(label) + run("\t") + runs(fact), before=before)
        for label, fact in those
        if fact
    )


def _facts(briefing: Briefing) -> tuple[tuple[str, str], ...]:
    sender, author = briefing.sent_from.strip(), briefing.author.strip()
    return (
        ("To", briefing.addressed_to),
        ("From", sender),
        ("Prepared by", "" if author == sender else author),
        ("Copied to", briefing.copied_to),
        ("Date", date_in_words(briefing.dated_on)),
        ("Deadline", date_in_words(briefing.due_on)),
    )

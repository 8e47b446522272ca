"""Words for what came back from Word: what each comment is, what becomes of it, how many there are."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from desktop.domain.returned import ReturnedComment, ReturnedFile, by_author
from desktop.ui.moments import day_name, local_time
from desktop.ui.words import mark, tr

KINDS = {
    "reply": (mark("reply"), mark("replies"), mark("Becomes a memo in the thread of the coding.")),
    "comment": (mark("new comment"), mark("new comments"), mark("Becomes a highlight with a memo.")),
    "coding": (mark("coding"), mark("codings"), mark("Becomes a coding with this code.")),
    "edited": (
        mark("changed comment"),
        mark("changed comments"),
        mark("Becomes a memo of yours, for Word does not tell who changed it."),
    ),
    "resolved": (mark("settled thread"), mark("settled threads"), mark("The memo is marked as settled.")),
    "moved": (
        mark("comment on other words"),
        mark("comments on other words"),
        mark("Our comment lies on other words now, or these were edited. The coding stays where it is."),
    ),
    "deleted": (
        mark("deleted comment"),
        mark("deleted comments"),
        mark("Our comment was deleted in Word. What it stood for stays in the project."),
    ),
    "unplaced": (
        mark("comment without a place"),
        mark("comments without a place"),
        mark("These words are not in the document, or in several places. It cannot be taken in."),
    ),
}
"""By kind: what one is called, what several are, and what becomes of it."""

_CUT = 200
_MOST_AUTHORS = 6


def kind_words(comment: ReturnedComment) -> str:
    """What a comment is, with the code that it names."""
    words = tr(KINDS[comment.kind][0])
    return f"{words}: {comment.code_path}" if comment.code_path else words


def what_happens(comment: ReturnedComment) -> str:
    """What becomes of it."""
    return tr(KINDS[comment.kind][2])


def counted(comments: Iterable[ReturnedComment]) -> str:
    """``2 replies, 1 new comment``, in the order of the kinds."""
    counts = Counter(comment.kind for comment in comments)
    return ", ".join(f"{counts[kind]:,} {tr(KINDS[kind][counts[kind] > 1])}" for kind in KINDS if counts[kind])


def who_brings_what(comments: Iterable[ReturnedComment]) -> str:
    """A line per author: what would come in from them."""
    authors = list(by_author(comments).items())
    shown = authors if len(authors) <= _MOST_AUTHORS else authors[: _MOST_AUTHORS - 1]
    lines = [f"{author or tr('Somebody')}: {counted(theirs)}" for author, theirs in shown]
    if rest := authors[len(shown) :]:
        others = counted([comment for _author, theirs in rest for comment in theirs])
        lines.append(tr("{count:,} others: {comments}").format(count=len(rest), comments=others))
    return "\n".join(lines)


def first_words(comment: ReturnedComment) -> str:
    """What is said, on one line; of a coding without a memo the words that are coded."""
    text = " ".join((comment.text or comment.words).split())
    return text if len(text) <= _CUT else f"{text[:_CUT].rstrip()}…"


def when_words(comment: ReturnedComment) -> str:
    """Author and date."""
    try:
        at = local_time(comment.written_at)
    except ValueError:
        return comment.author or tr("Somebody")
    return f"{comment.author or tr('Somebody')}, {day_name(at.date(), date.today())} {at:%H:%M}"


def nothing_new(found: ReturnedFile) -> str:
    """A sentence for a file that brings nothing."""
    words = tr("{name} brings nothing new").format(name=found.name)
    return " ".join(filter(None, (f"{words}{_rest(found)}.", kept_back(found))))


def kept_back(found: ReturnedFile) -> str:
    """Whose codings are not shown yet, so that what concerns them is left out; empty where all are."""
    if not found.kept_back:
        return ""
    words = tr(
        "Coding blind. Left out until you and they have marked the document as read: what concerns the codings of "
        "{names}. Take the file in again then."
    )
    return words.format(names=", ".join(found.kept_back))


def as_sent(found: ReturnedFile) -> str:
    """A sentence on what needs nothing done, or nothing."""
    rest = _rest(found).removeprefix(": ")
    sentences = [f"{rest[:1].upper()}{rest[1:]}."] if rest else []
    if found.text_changes:
        many = tr("{count:,} tracked changes of the text are not taken in.")
        one = tr("{count:,} tracked change of the text is not taken in.")
        sentences.append((one if found.text_changes == 1 else many).format(count=found.text_changes))
    if found.kept_back:
        sentences.append(kept_back(found))
    return " ".join(sentences)


def _rest(found: ReturnedFile) -> str:
    parts = []
    if found.unchanged:
        parts.append(tr("{count:,} as sent").format(count=found.unchanged))
    if found.present:
        parts.append(tr("{count:,} taken in before").format(count=found.present))
    return f": {', '.join(parts)}" if parts else ""

"""What a merge brings, or has brought, in words."""

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.ui.words import tr

if TYPE_CHECKING:  # the store is only loaded once a project is opened
    from desktop.store.merge_outcome import Merged


def adds(found: "Merged") -> str:
    """What comes in, in a sentence or two."""
    parts = _amounts(found)
    if not parts:
        many = tr("Brings {count} changes of what is here already.").format(count=f"{found.changes:,}")
        sentence = tr("Brings 1 change of what is here already.") if found.changes == 1 else many
    else:
        sentence = tr("Adds {things}.").format(things=", ".join(parts))
    if found.conflicts:
        needed = tr("{count} things need your decision.").format(count=f"{found.conflicts:,}")
        sentence += " " + (tr("1 thing needs your decision.") if found.conflicts == 1 else needed)
    return sentence


def adds_blind(found: "Merged") -> str:
    """What comes in, for somebody who reads blind: not how much others coded and noted."""
    rest = replace(found, codings=0, memos=0)
    first = f"{adds(rest)} " if rest.documents or rest.codes else ""
    return first + tr("What others coded comes in, too; how much is not told while you read blind.")


def arrived(found: "Merged") -> str:
    """Whose work came in, and how much of it."""
    people = [name for name, count in found.reviewers.items() if count]
    who = tr("{name}’s work came in").format(name=tr(" and ").join(people)) if people else tr("Work of others came in")
    parts = _amounts(found)
    if not parts:
        changes = tr("1 change") if found.changes == 1 else tr("{count} changes").format(count=f"{found.changes:,}")
        parts = [changes]
    return f"{who}: {', '.join(parts)}."


def _amounts(found: "Merged") -> list[str]:
    """How many there are of each thing that came in; nothing of a thing of which there is none."""
    return [
        (one if count == 1 else many).format(count=f"{count:,}")
        for count, one, many in (
            (found.codings, tr("1 coding"), tr("{count} codings")),
            (found.documents, tr("1 document"), tr("{count} documents")),
            (found.memos, tr("1 memo"), tr("{count} memos")),
            (found.codes, tr("1 code"), tr("{count} codes")),
        )
        if count
    ]

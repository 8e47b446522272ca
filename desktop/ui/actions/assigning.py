"""The end of the Document menu: who is to read what."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.actions.document import can_change, count, selected
from desktop.ui.context import Action, Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # edits and store are only loaded once a project is opened
    from desktop.domain.reviewer import Reviewer

NEWCOMER = "Somebody else…"


def assign(context: Context) -> None:
    """Ask for a reviewer and give them the selected documents to read."""
    from desktop.edits import assignments as assignment_edits  # see the top

    session, ids = context.session, selected(context)
    if session is None or not ids:
        return
    people = _people(context)
    chosen = context.dialogs.ask_choice(
        tr("Assign to"), tr("Who is to read?"), (*map(_name_of(context), people), NEWCOMER)
    )
    if chosen is None:
        return
    if chosen < len(people):
        name = people[chosen].name
        made = session.perform(
            f"Assign {count(ids)} to {name}", assignment_edits.assign_documents, ids, reviewer_id=people[chosen].id
        )
    else:
        asked = context.dialogs.ask_text(
            tr("Assign to somebody else"), tr("Name, as they will give it in their own copy"), ""
        )
        if asked is None:
            return
        name = asked
        made = session.perform(f"Assign {count(ids)} to {name}", assignment_edits.assign_to_newcomer, ids, name=name)
    if made.batch is None:
        context.toasts.show(
            tr("{name} has {words} already").format(name=name, words=tr("it") if len(ids) == 1 else tr("all of them"))
        )
    else:
        context.say_done(tr("Assigned {count} to {name}").format(count=count(made.ids("assignment")), name=name))


def withdraw(context: Context) -> None:
    """Ask for a reviewer and take back the selected documents that they have not begun."""
    from desktop.edits import assignments as assignment_edits  # see the top

    session, ids = context.session, selected(context)
    if session is None or not ids:
        return
    people = _people(context)
    chosen = context.dialogs.ask_choice(
        tr("Take back from"), tr("Who need not read?"), tuple(map(_name_of(context), people))
    )
    if chosen is None:
        return
    name = people[chosen].name
    made = session.perform(
        f"Take {count(ids)} back from {name}",
        assignment_edits.withdraw_documents,
        ids,
        reviewer_id=people[chosen].id,
    )
    if made.batch is None:
        context.toasts.show(tr("{name} was not given any of these, or has begun them").format(name=name))
    else:
        context.say_done(tr("Took {count} back from {name}").format(count=count(made.changes), name=name))


def _people(context: Context) -> "list[Reviewer]":
    """The reviewers, oneself first."""
    from desktop.store import reviewers  # see the top

    assert context.session is not None
    me = context.session.reviewer.id
    return sorted(reviewers.all_reviewers(context.session.project), key=lambda person: person.id != me)


def _name_of(context: Context) -> "Callable[[Reviewer], str]":
    assert context.session is not None
    me = context.session.reviewer.id
    return lambda person: f"{person.name} (you)" if person.id == me else person.name


ROWS = (
    Action(
        "document.assign",
        "&Assign to…",
        "",
        "user-round-plus",
        "Give the selected documents to somebody to read.",
        assign,
        can_change,
        separated=True,
    ),
    Action(
        "document.withdraw",
        "&Take back from…",
        "",
        "",
        "Take back selected documents that somebody was given and has not begun.",
        withdraw,
        can_change,
    ),
)

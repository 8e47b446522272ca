"""The Briefing menu's actions on the outline and on coded passages: new briefing, sections, put a passage in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from desktop.domain.ids import CodingId
from desktop.ui.actions.blind import may_change_briefing
from desktop.ui.context import Action, Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store takes its time to load; the start page does without it
    from desktop.domain.briefing import BriefingSection
    from desktop.ui.workspaces.briefing import BriefingWorkspace

BRIEFING = "briefing"


def new_briefing(context: Context) -> None:
    """Ask what a new briefing is to begin as, and make it."""
    _shown(context).menus.new()


def change_facts(context: Context) -> None:
    """Ask for addressee, sender and dates."""
    _shown(context).menus.ask_facts()


def rename(context: Context) -> None:
    """Ask for another title."""
    _shown(context).menus.rename()


def copy(context: Context) -> None:
    """Make another one like it."""
    _shown(context).menus.copy()


def delete(context: Context) -> None:
    """Delete the briefing that is shown."""
    _shown(context).menus.delete()


def add_section(kind: str) -> Callable[[Context], None]:
    """A handler that adds a section below the current one."""
    return lambda context: _shown(context).menus.add(kind)


def step(by: int) -> Callable[[Context], None]:
    """A handler that moves the current section up (-1) or down (1)."""
    return lambda context: _shown(context).menus.step(by)


def shift(by: int) -> Callable[[Context], None]:
    """A handler that moves it a level deeper (1) or higher (-1)."""
    return lambda context: _shown(context).menus.shift(by)


def remove_section(context: Context) -> None:
    """Remove the current section."""
    _shown(context).menus.remove()


def tidy(context: Context) -> None:
    """Cut and bracket the current quotation."""
    _shown(context).quotations.tidy()


def put_in(context: Context) -> None:
    """Ask for the section of a briefing that the selected coding is to go into, and put it there."""
    session = context.session
    if session is not None and session.coding_id is not None:
        put_codings(context, (session.coding_id,))


def put_codings(context: Context, coding_ids: tuple[CodingId, ...]) -> None:
    """Ask for a section, and put coded passages into it."""
    from desktop.ui.workspaces.briefing_verbs import BriefingVerbs  # see the top

    sections = choices(context)
    if not sections:
        context.toasts.show(
            tr("There is no section with quotations yet."),
            verb=tr("Make a briefing"),
            on_verb=lambda: context.window.show_workspace(BRIEFING),
        )
        return
    chosen = context.dialogs.ask_choice(
        tr("Put into the briefing"), tr("Which section is it for?"), [words for words, _section in sections]
    )
    if chosen is not None:
        BriefingVerbs(context).put_in(sections[chosen][1], coding_ids)


def choices(context: Context) -> "list[tuple[str, BriefingSection]]":
    """The sections that quote, of all briefings, each with what it is called; those of the one shown last first."""
    from desktop.store import briefings  # see the top
    from desktop.ui.workspaces.briefing_words import Names, outline_rows

    session = context.session
    assert session is not None
    project, names, found = session.project, Names(session.project), []
    last = context.settings.recall("project.briefing", str(project.path), None)
    known = sorted(briefings.all_briefings(project), key=lambda briefing: briefing.id != last)
    for briefing in known:
        outline, above = briefings.sections(project, briefing.id), ""
        for section, row in zip(outline, outline_rows(outline, names, counts={}), strict=True):
            if section.heading:
                above = f"{row.number} {row.words}".strip()
            if section.kind == "quotes":
                parts = (above, row.words if not section.heading else "", briefing.title if len(known) > 1 else "")
                found.append((" · ".join(dict.fromkeys(part for part in parts if part)), section))
    return found


def in_briefing(context: Context) -> bool:
    """Whether the Briefing workspace is in front and may be written to."""
    return context.window.workspace_key == BRIEFING and may_change_briefing(context)


def has_briefing(context: Context) -> bool:
    """Whether a briefing is shown, too."""
    return in_briefing(context) and context.window.workspace is not None and _front(context).briefing is not None


def has_section(context: Context) -> bool:
    """Whether a section of it is current, too."""
    return has_briefing(context) and _front(context).current is not None


def has_quotation(context: Context) -> bool:
    """Whether a quotation of that is current, too."""
    return has_section(context) and _front(context).section.quotations.current is not None


def has_coding(context: Context) -> bool:
    """Whether a coding is selected and may be put into a briefing."""
    session = context.session
    return session is not None and session.coding_id is not None and may_change_briefing(context)


def _front(context: Context) -> "BriefingWorkspace":
    return cast("BriefingWorkspace", context.window.workspace)


def _shown(context: Context) -> "BriefingWorkspace":
    """The workspace, in front now."""
    return cast("BriefingWorkspace", context.window.show_workspace(BRIEFING))


ADDED = (
    ("heading", "&Heading", "Add a heading below the current section."),
    ("prose", "&Text", "Add a text of your own below the current section."),
    ("quotes", "&Quotations", "Add coded passages that fit a filter."),
    ("positions", "&Positions table", "Add who stands where, by actor and issue."),
    ("count", "&Count in a sentence", "Add a sentence with a number that follows the project."),
    ("chart", "C&hart", "Add bars for what you count."),
    ("matrix", "&Matrix", "Add two things against each other, counted."),
    ("sources", "&Sources", "Add the documents that the briefing draws on."),
    ("annex", "&Annex", "Add an annex, which begins on a page of its own."),
)

ROWS = (
    Action(
        "briefing.new", "&New briefing…", "", "file-plus-2",
        "Begin a briefing: a submission, a summary of responses, a policy brief.", new_briefing, may_change_briefing,
    ),
    Action(
        "briefing.put_in", "&Put into the briefing…", "Ctrl+Shift+B", "text-quote",
        "Put the selected coded passage into a section of a briefing.", put_in, has_coding,
    ),
    Action(
        "briefing.facts", "&Facts…", "", "clipboard-list", "To, from, date, deadline, and where sources are cited.",
        change_facts, has_briefing, separated=True,
    ),
    Action("briefing.rename", "&Rename…", "", "", "Give the briefing another title.", rename, has_briefing),
    Action("briefing.copy", "C&opy…", "", "copy", "Make another briefing like this one.", copy, has_briefing),
    Action(
        "briefing.delete", "&Delete the briefing", "", "trash", "Delete the briefing; undo brings it back.", delete,
        has_briefing,
    ),
    *(
        Action(f"briefing.add_{kind}", text, "", "", tip, add_section(kind), has_briefing, submenu="&Add a section")
        for kind, text, tip in ADDED
    ),
    Action("briefing.up", "Move &up", "", "", "Move the section up.", step(-1), has_section, submenu="&Section"),
    Action("briefing.down", "Move &down", "", "", "Move the section down.", step(1), has_section, submenu="&Section"),
    Action(
        "briefing.deeper", "D&eeper", "", "", "Move the section a level deeper.", shift(1), has_section,
        submenu="&Section",
    ),
    Action(
        "briefing.higher", "&Higher", "", "", "Move the section a level higher.", shift(-1), has_section,
        submenu="&Section",
    ),
    Action(
        "briefing.remove", "&Remove", "", "", "Remove the section; undo brings it back.", remove_section, has_section,
        submenu="&Section",
    ),
    Action(
        "briefing.tidy", "&Tidy the quotation…", "", "scissors", "Cut and bracket the current quotation by rule.",
        tidy, has_quotation,
    ),
)  # fmt: skip

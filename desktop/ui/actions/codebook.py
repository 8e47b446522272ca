"""The lower part of the Code menu: making, arranging and defining codes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.code import COLORS, LINE_OF_COLOR, Code
from desktop.domain.ids import CodeId
from desktop.ui.context import Action, Context, when_writable
from desktop.ui.words import tr

if TYPE_CHECKING:  # edits and store are only loaded once a project is opened
    from desktop.domain.codebook import Codebook

TOP = "At the top"
OTHER_FILE = "Another file…"
FIRST_NAME = "New code"


def new_code(context: Context) -> None:
    """Make a code beside the selected one and let its name be typed."""
    code = book_of(context).get(selected(context))
    _make(context, code.parent_id if code else None)


def new_code_under(context: Context) -> None:
    """Make a code under the selected one and let its name be typed."""
    _make(context, selected(context))


def rename(context: Context) -> None:
    """Let the name of the selected code be typed over."""
    context.window.panel("codebook").edit_name(selected(context))


def define(context: Context) -> None:
    """Go to the definition of the selected code."""
    context.window.show_right("inspector")
    context.window.panel("inspector").edit_definition()


def move(context: Context) -> None:
    """Ask under which code the selected one shall stand."""
    from desktop.edits import codes as edits  # see the top

    session, code_id = context.session, selected(context)
    if session is None or code_id is None:
        return
    book = book_of(context)
    inside = {code.id for code in book.subtree(code_id)}
    places: list[CodeId | None] = [None, *(code.id for code in book if code.id not in inside)]
    words = [TOP, *(book.path(place) for place in places if place is not None)]
    name = book[code_id].name
    chosen = context.dialogs.ask_choice(tr("Move “{name}”").format(name=name), tr("Under which code?"), words)
    if chosen is not None:
        session.perform(f"Move code “{name}”", edits.move_code, code_id, parent_id=places[chosen], before=None)


def move_up(context: Context) -> None:
    """Move the selected code before the one above it."""
    _shift(context, -1)


def move_down(context: Context) -> None:
    """Move the selected code after the one below it."""
    _shift(context, 1)


def use_ready_codebook(context: Context) -> None:
    """Take in one of the codebooks that come with the program, or a file."""
    from desktop.edits import codes as edits  # see the top
    from desktop.readers.codebook_files import read_codebook, shipped_codebooks  # brings lxml: 20 ms of the start

    session = context.session
    if session is None:
        return
    ready = shipped_codebooks()
    names = tuple(ready)
    words = (*(name.replace("-", " ").capitalize() for name in names), OTHER_FILE)
    chosen = context.dialogs.ask_choice(tr("Use a ready codebook"), tr("Which codebook?"), words)
    if chosen is None:
        return
    path: Path | None = ready[names[chosen]] if chosen < len(names) else _ask_file(context)
    if path is None:
        return
    before = len(book_of(context))
    session.perform("Take in a codebook", edits.import_codebook, read_codebook(path))
    made = len(book_of(context)) - before
    context.say_done(tr("Took in {made} {words}").format(made=made, words=tr("code") if made == 1 else tr("codes")))


def can_change(context: Context) -> bool:
    """Whether a code is selected and may be changed."""
    return context.writable and selected(context) is not None


def _shift(context: Context, by: int) -> None:
    from desktop.edits import codes as edits  # see the top

    session, code_id = context.session, selected(context)
    if session is None or code_id is None:
        return
    book = book_of(context)
    code = book[code_id]
    siblings = [other.id for other in book.children(code.parent_id if code.parent_id in book else None)]
    here = siblings.index(code_id)
    if not 0 <= here + by < len(siblings):
        return
    # Before the one above, or before the one after the one below; before none is last.
    after = here + by if by < 0 else here + by + 1
    before = siblings[after] if after < len(siblings) else None
    session.perform(f"Move code “{code.name}”", edits.move_code, code_id, parent_id=code.parent_id, before=before)


def _ask_file(context: Context) -> Path | None:
    return context.dialogs.ask_open_file(tr("Take in a codebook"), "Codebooks (*.csv *.xlsx *.json *.qdc)")


def selected(context: Context) -> CodeId | None:
    """The code that is selected in the codebook."""
    return context.session.code_id if context.session else None


def book_of(context: Context) -> "Codebook":
    """The codebook of the open project."""
    from desktop.store import codes as store  # see the top

    assert context.session is not None
    return store.codebook(context.session.project)


def _shown(context: Context) -> Code | None:
    """The selected code as the tree has it: asked after every event, so without a look into the file."""
    panel = context.window.panel("codebook")
    code: Code | None = panel.model.codebook.get(selected(context)) if panel is not None else None
    return code


def _make(context: Context, parent_id: CodeId | None) -> None:
    from desktop.edits import codes as edits  # see the top

    session = context.session
    assert session is not None
    book = book_of(context)
    name = _free_name([code.name for code in book.children(parent_id)])
    performed = session.perform(f"New code “{name}”", edits.add_code, name=name, parent_id=parent_id)
    code_id = CodeId(performed.ids("code")[0])
    session.select_code(code_id)
    context.window.panel("codebook").edit_name(code_id)


def _free_name(taken: Sequence[str]) -> str:
    """New code, or New code 2 and so on while there is one."""
    lower = {name.casefold() for name in taken}
    names = (FIRST_NAME, *(f"{FIRST_NAME} {number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name.casefold() not in lower)


def _recolour(color: str) -> Callable[[Context], None]:
    def handler(context: Context) -> None:
        from desktop.edits import codes as edits  # see the top

        session, code_id = context.session, selected(context)
        if session is not None and code_id is not None:
            name = book_of(context)[code_id].name
            session.perform(f"Recolour code “{name}”", edits.recolour_code, code_id, color=color)

    return handler


def _has_color(color: str) -> Callable[[Context], bool]:
    def checked(context: Context) -> bool:
        code = _shown(context)
        return code is not None and code.color == color

    return checked


def _pin(digit: str | None) -> Callable[[Context], None]:
    def handler(context: Context) -> None:
        from desktop.edits import codes as edits  # see the top

        session, code_id = context.session, selected(context)
        if session is not None and code_id is not None:
            name = book_of(context)[code_id].name
            words = f"Put “{name}” on {digit}" if digit else f"Take “{name}” off its key"
            session.perform(words, edits.pin_code, code_id, digit)

    return handler


def _has_key(digit: str | None) -> Callable[[Context], bool]:
    def checked(context: Context) -> bool:
        code = _shown(context)
        return code is not None and code.shortcut == digit

    return checked


ROWS = (
    Action(
        "code.new",
        "&New code",
        "Ctrl+Shift+N",
        "plus",
        "Make a code beside the selected one.",
        new_code,
        when_writable,
        separated=True,
    ),
    Action(
        "code.new_under",
        "New code &under this",
        "",
        "",
        "Make a code under the selected one.",
        new_code_under,
        can_change,
    ),
    Action("code.rename", "Re&name code", "", "pencil", "Type another name in the tree.", rename, can_change),
    Action("code.define", "&Define code…", "", "notebook-pen", "Say what the selected code means.", define, can_change),
    Action("code.move", "&Move code to…", "", "", "Choose under which code it shall stand.", move, can_change),
    Action("code.up", "Move u&p", "Alt+Up", "", "Move the selected code before the one above.", move_up, can_change),
    Action("code.down", "Move do&wn", "Alt+Down", "", "Move the selected code after the next.", move_down, can_change),
    *(
        Action(
            f"code.colour_{color}",
            color.capitalize(),
            "",
            "",
            f"{color.capitalize()}, with a {LINE_OF_COLOR[color]} line.",
            _recolour(color),
            can_change,
            checked=_has_color(color),
            submenu="C&olour",
        )
        for color in COLORS
    ),
    *(
        Action(
            f"code.pin_{digit or 'none'}",
            digit or "No key",
            "",
            "",
            f"The key {digit} applies the selected code." if digit else "The selected code has no key.",
            _pin(digit),
            can_change,
            checked=_has_key(digit),
            submenu="&Key",
        )
        for digit in (*map(str, range(1, 10)), None)
    ),
    Action(
        "code.ready",
        "Use a &ready codebook…",
        "",
        "tags",
        "Take in a codebook that comes with Glossator, or a file.",
        use_ready_codebook,
        when_writable,
        separated=True,
    ),
)

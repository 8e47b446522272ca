"""The Code menu's actions in the reader: give words a code, note, stance or speaker; move from coding to coding.

Single keys work only while the text has the keyboard. The codebook's own actions are in ``codebook.py``.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from desktop.ui.context import Action, Context, in_reader, when_writable
from desktop.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop.ui.workspaces.compare import CompareWorkspace
    from desktop.ui.workspaces.read import ReadWorkspace


def pick_code(context: Context) -> None:
    """Open the code picker at the selected words."""
    _read(context).tools.open_picker()


def apply_last(context: Context) -> None:
    """Code the words with the code applied last."""
    _read(context).tools.apply_last()


def apply_digit(digit: str) -> Callable[[Context], None]:
    """A handler that codes the words with the code that has a digit."""
    return lambda context: _read(context).tools.apply_digit(digit)


def in_vivo(context: Context) -> None:
    """Code the words with a code named by them."""
    _read(context).tools.in_vivo()


def highlight(context: Context) -> None:
    """Highlight the words without a code."""
    _read(context).highlight()


def write_note(context: Context) -> None:
    """Write a note on the coding or the words."""
    _read(context).write_note()


def choose_stance(context: Context) -> None:
    """Choose where the speaker of the coding stands."""
    _read(context).tools.sayings.open_stances()


def choose_speaker(context: Context) -> None:
    """Choose who says the coding."""
    _read(context).tools.sayings.open_speakers()


def recode(context: Context) -> None:
    """Give the selected coding another code."""
    _read(context).tools.open_recode()


def remove_coding(context: Context) -> None:
    """Remove the selected coding."""
    _read(context).tools.remove()


def rename_code(context: Context) -> None:
    """Type another name for the selected coding's code, at its words."""
    _read(context).tools.rename_code()


def toggle_excluded(context: Context) -> None:
    """Mark the selected words as no content, or take that back."""
    _read(context).marks.toggle_excluded()


def list_here(context: Context) -> None:
    """List the codings under the cursor."""
    _read(context).menus.open_here()


def can_exclude(context: Context) -> bool:
    """Whether words could be marked as no content."""
    return when_writable(context) and in_reader(context)


def widen(context: Context) -> None:
    """Select the next longer coding under the cursor."""
    _read(context).steps.widen()


def step(by: int) -> Callable[[Context], None]:
    """A handler that goes to the next (1) or previous (-1) coding; in Compare to the next or previous difference."""

    def go(context: Context) -> None:
        compared = _compare(context)
        if compared is not None:
            compared.step_difference(by)
        else:
            _read(context).steps.step(by)

    return go


def can_step(context: Context) -> bool:
    """Whether there are codings or differences to go through."""
    return in_reader(context) or _compare(context) is not None


def step_words(coding: str, difference: str) -> Callable[[Context], str]:
    """The words of the menu, as they are in the workspace in front."""
    return lambda context: tr(difference if _compare(context) is not None else coding)


def next_uncoded(context: Context) -> None:
    """Go to the next paragraph in which nothing is coded."""
    _read(context).steps.next_uncoded()


def can_code(context: Context) -> bool:
    """Whether there are words, or a coding, that a code could be given to."""
    return when_writable(context) and in_reader(context) and _in_hand(context)


def can_highlight(context: Context) -> bool:
    """Whether words are selected."""
    return can_exclude(context) and context.session is not None and context.session.passage is not None


def can_change_coding(context: Context) -> bool:
    """Whether a coding is selected and may be changed."""
    return can_exclude(context) and context.session is not None and context.session.coding_id is not None


def _in_hand(context: Context) -> bool:
    session = context.session
    return session is not None and (session.passage is not None or session.coding_id is not None)


def _compare(context: Context) -> "CompareWorkspace | None":
    """Compare, while it is in front."""
    front = context.window.workspace if context.session is not None else None
    return cast("CompareWorkspace", front) if hasattr(front, "step_difference") else None


def _read(context: Context) -> "ReadWorkspace":
    # The frame gives any workspace; while actions of the reader are enabled it is this one.
    return cast("ReadWorkspace", context.window.workspace)


_DIGITS = tuple(
    Action(
        f"code.digit_{digit}", f"Code with key &{digit}", digit, "",
        f"Code the selected words with the code that has the key {digit}.",
        apply_digit(digit), can_code, single_key=True, submenu="With a key",
    )
    for digit in "123456789"
)  # fmt: skip

GO = mark("Go &to")
"""The submenu of the steps from coding to coding: with them the menu would be higher than a laptop's screen."""
ROWS = (
    Action(
        "code.pick", "&Code selection…", "C; Return; Enter; Ctrl+K", "highlighter",
        "Find a code for the selected words by typing some of its name.", pick_code, can_code, single_key=True,
    ),
    Action(
        "code.last", "Code with &last code", "Q; Ctrl+Shift+K", "repeat-2",
        "Code the selected words with the code applied last.", apply_last, can_code, single_key=True,
    ),
    *_DIGITS,
    Action(
        "code.in_vivo", "&In-vivo code", "V", "quote",
        "Make a code named by the selected words and apply it.", in_vivo, can_code, single_key=True,
    ),
    Action(
        "code.highlight", "&Highlight without a code", "H", "pen-line",
        "Highlight the selected words; a code may come later.", highlight, can_highlight, single_key=True,
    ),
    Action(
        "code.note", "&Note…", "M; Ctrl+Alt+M", "message-square-text",
        "Write a note on the selected coding or words.", write_note, can_code, single_key=True, separated=True,
    ),
    Action(
        "code.stance", "&Stance…", "S", "scale",
        "Say where the speaker stands: support, oppose, conditional and so on.", choose_stance, can_code,
        single_key=True,
    ),
    Action(
        "code.speaker", "&Who says it…", "W", "user-round",
        "Say who speaks in the selected coding.", choose_speaker, can_code, single_key=True,
    ),
    Action("code.recode", "R&ecode…", "", "tag", "Give the selected coding another code.", recode, can_change_coding),
    Action(
        "code.rename_here", "Rename the coding’s code", "F2", "pencil",
        "Type another name for the code of the selected coding, at its words.", rename_code, can_change_coding,
        single_key=True,
    ),
    Action(
        "code.exclude", "Not content", "X", "eraser",
        "Grey the selected words: not searched, counted or quoted. Again takes it back.", toggle_excluded,
        can_exclude, single_key=True,
    ),
    Action(
        "code.remove", "Re&move coding", "Delete; Backspace", "trash",
        "Remove the selected coding; undo brings it back with its notes.", remove_coding, can_change_coding,
        single_key=True,
    ),
    Action(
        "code.widen", "Next coding &under the cursor", "O", "",
        "Go through the codings under the cursor, the shortest first.", widen, in_reader,
        single_key=True, separated=True, submenu=GO,
    ),
    Action(
        "code.here", "List of the codings under the cursor…", "U", "layers",
        "List the codings under the cursor, to select one.", list_here, in_reader, single_key=True, submenu=GO,
    ),
    Action(
        "code.next", "Next c&oding", "F8", "", "Go to the next coding of the document.", step(1), can_step,
        label=step_words(mark("Next c&oding"), mark("Next diffe&rence")), submenu=GO,
    ),
    Action(
        "code.previous", "&Previous coding", "Shift+F8", "", "Go to the coding before.", step(-1), can_step,
        label=step_words(mark("&Previous coding"), mark("&Previous difference")), submenu=GO,
    ),
    Action(
        "code.next_uncoded", "Next unco&ded paragraph", "F9", "",
        "Go to the next paragraph in which nothing is coded.", next_uncoded, in_reader, submenu=GO,
    ),
)  # fmt: skip
"""To add one, write a row and its handler; the text's keys are attached by ``menus.py``."""

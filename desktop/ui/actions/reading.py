"""What is shown in the text and how it is set: backlight, one code alone, reviewers, numbers, margin, spacing."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from desktop.ui.context import Action, Context, in_reader, with_project

if TYPE_CHECKING:
    from desktop.ui.workspaces.read import ReadWorkspace


def toggle_backlight(context: Context) -> None:
    """Dim all that is not coded, or nothing."""
    _read(context).marks.toggle_backlight()


def has_backlight(context: Context) -> bool:
    """Whether all is dimmed that is not coded."""
    return _is_open(context) and _read(context).marks.backlight


def isolate(context: Context) -> None:
    """Show the passages of the code in hand alone, or all again."""
    _read(context).focus.isolate()


def step(by: int) -> Callable[[Context], None]:
    """A handler that goes to the next (1) or previous (-1) passage of the code that is shown alone."""
    return lambda context: _read(context).focus.step(by)


def only_mine(context: Context) -> None:
    """Show one's own codings alone, or everybody's."""
    _read(context).focus.only_mine()


def shows_only_mine(context: Context) -> bool:
    """Whether somebody's codings are hidden."""
    return _is_open(context) and bool(_read(context).focus.hidden)


def show_everything(context: Context) -> None:
    """Show the codings of all codes and reviewers."""
    _read(context).focus.show_everything()


def is_narrowed(context: Context) -> bool:
    """Whether some codings are not shown."""
    return _is_open(context) and bool(_read(context).focus.words)


def set_bookmark(context: Context) -> None:
    """Put the bookmark where the reader is."""
    _read(context).marks.set_bookmark()


def go_to_bookmark(context: Context) -> None:
    """Go to the bookmark."""
    _read(context).marks.go_to_bookmark()


def widen_margin(steps: int) -> Callable[[Context], None]:
    """A handler that makes the margin wider or narrower."""
    return lambda context: _read(context).display.widen_margin(steps)


def choose(key: str, value: str, context: Context) -> None:
    """Give a setting one of its values."""
    context.settings.put(key, value)


def is_chosen(key: str, value: str, context: Context) -> bool:
    """Whether a setting has the value."""
    return bool(context.settings.get(key) == value)


def _is_open(context: Context) -> bool:
    """Whether a document is open; asked while the window is being built and taken down, too."""
    return in_reader(context)


def _read(context: Context) -> "ReadWorkspace":
    # The frame gives any workspace; while actions of the reader are enabled it is this one.
    return cast("ReadWorkspace", context.window.workspace)


_CHOICES = (
    ("view.numbers", "reader.numbers", "&Numbers beside the text", (
        ("none", "&None", "Show no numbers beside the text."),
        ("paragraphs", "&Paragraph numbers", "Number the paragraphs as citations do."),
        ("lines", "&Line numbers", "Number every fifth line."),
    )),
    ("view.measure", "reader.measure", "&Width of the text", (
        ("narrow", "&Narrow", "Set the text in a narrow column."),
        ("usual", "&Usual", "Set the text in a column of about 68 characters."),
        ("wide", "&Wide", "Set the text in a wide column."),
    )),
    ("view.leading", "reader.leading", "&Line spacing", (
        ("tight", "&Tight", "Set the lines close together."),
        ("usual", "&Usual", "Set the lines at their usual distance."),
        ("loose", "&Loose", "Set the lines further apart."),
    )),
    ("view.margin", "reader.margin_side", "&Margin", (
        ("right", "&Right of the text", "Show bars and names of the codings right of the text."),
        ("left", "&Left of the text", "Show bars and names of the codings left of the text."),
    )),
    ("code.edges", "reader.snap", "&Edges move by", (
        ("character", "&Character", "Shift and an arrow move an edge of the selected coding by a character."),
        ("word", "&Word", "Shift and an arrow move an edge of the selected coding by a word."),
        ("sentence", "&Sentence", "Shift and an arrow move an edge of the selected coding by a sentence."),
        ("paragraph", "&Paragraph", "Shift and an arrow move an edge of the selected coding by a paragraph."),
    )),
)  # fmt: skip


def _rows(group: str, key: str, submenu: str, choices: tuple[tuple[str, str, str], ...]) -> tuple[Action, ...]:
    return tuple(
        Action(
            f"{group}_{value}", text, "", "", tip, partial(choose, key, value), with_project,
            checked=partial(is_chosen, key, value), submenu=submenu,
        )
        for value, text, tip in choices
    )  # fmt: skip


ROWS = (
    Action(
        "view.backlight", "&Backlight", "L", "lightbulb", "Dim everything that is not coded.",
        toggle_backlight, in_reader, single_key=True, checked=has_backlight, separated=True,
    ),
    Action(
        "view.isolate", "&One code alone", "Space", "focus",
        "Show the passages of the code in hand alone, or all again.", isolate, in_reader, single_key=True,
    ),
    Action(
        "view.next_passage", "Ne&xt passage of the code", "]", "",
        "Go to the next passage of the code that is shown alone.", step(1), in_reader, single_key=True,
    ),
    Action(
        "view.previous_passage", "Previous passa&ge of the code", "[", "",
        "Go to the passage before of the code that is shown alone.", step(-1), in_reader, single_key=True,
    ),
    Action(
        "view.only_mine", "Only m&y codings", "", "", "Hide the codings of other reviewers.",
        only_mine, in_reader, checked=shows_only_mine,
    ),
    Action(
        "view.everything", "Show &all codings", "", "", "Show the codings of all codes and reviewers again.",
        show_everything, is_narrowed,
    ),
    Action(
        "view.bookmark", "Set boo&kmark", "B", "bookmark", "Put the bookmark of this document where you are.",
        set_bookmark, in_reader, single_key=True, separated=True,
    ),
    Action(
        "view.go_to_bookmark", "Go to the bookma&rk", "Shift+B", "", "Go to the bookmark of this document.",
        go_to_bookmark, in_reader, single_key=True,
    ),
    *(row for choice in _CHOICES for row in _rows(*choice)),
    Action(
        "view.margin_wider", "&Wider", "", "", "Make the margin wider.", widen_margin(1), in_reader,
        submenu="&Margin",
    ),
    Action(
        "view.margin_narrower", "&Narrower", "", "", "Make the margin narrower; then letters stand for names.",
        widen_margin(-1), in_reader, submenu="&Margin",
    ),
)  # fmt: skip
"""To add a setting to a menu, write a line of ``_CHOICES``."""

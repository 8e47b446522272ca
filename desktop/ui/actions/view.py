"""The View menu: text size, colours, highlights and panes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.context import Action, Context, always, in_reader, with_project
from desktop.ui.words import tr
from desktop.ui.workspaces.table import WORKSPACES, workspace_row


def zoom_in(context: Context) -> None:
    """Make what is in front larger."""
    context.window.workspace.zoom_in()


def zoom_out(context: Context) -> None:
    """Make what is in front smaller."""
    context.window.workspace.zoom_out()


def zoom_reset(context: Context) -> None:
    """Give what is in front its own size."""
    context.window.workspace.zoom_reset()


def choose_theme(choice: str, context: Context) -> None:
    """Follow the system's colours, or stay light or dark."""
    context.settings.put("look.theme", choice)
    context.theme.set_choice(choice)


def has_theme(choice: str, context: Context) -> bool:
    """Whether this is the choice in use."""
    return context.theme.choice == choice


def toggle_contrast(context: Context) -> None:
    """Show black and white without greys, or the colours again."""
    context.settings.put("look.contrast", not context.settings.get("look.contrast"))


def toggle_strong(context: Context) -> None:
    """Paint highlights at rest in full colour, or as washes."""
    strong = not context.settings.get("look.strong_highlights")
    context.settings.put("look.strong_highlights", strong)
    context.theme.set_strong(strong)


def toggle_full_screen(context: Context) -> None:
    """Fill the screen, or be a window again."""
    window: QWidget = context.widget
    window.showNormal() if window.isFullScreen() else window.showFullScreen()


def show_workspace(key: str, context: Context) -> None:
    """Bring a workspace to the front and the keys to it."""
    context.window.show_workspace(key)


def is_front(key: str, context: Context) -> bool:
    """Whether a workspace is in front."""
    return context.window.workspace_key == key


def has_zoom(context: Context) -> bool:
    """Whether what is in front has a size that can be changed."""
    return in_reader(context) or getattr(context.window.workspace, "zooms", False)


def left_words(context: Context) -> str:
    """The menu's text for the left pane: what the workspace in front has there."""
    return str(getattr(context.window.workspace, "left_name", tr("&Documents and codebook")))


def has_left(context: Context) -> bool:
    """Whether the workspace in front has something at the left."""
    return with_project(context) and bool(workspace_row(context.window.workspace_key).left)


def toggle_pages(context: Context) -> None:
    """Show a PDF as its pages, or as text again."""
    context.window.workspace.pages.toggle()


def has_pages(context: Context) -> bool:
    """Whether the open document has both pages and a text."""
    pages = getattr(context.window.workspace, "pages", None)
    return in_reader(context) and pages is not None and pages.available and pages.has_text


def shows_pages(context: Context) -> bool:
    """Whether pages are in front."""
    return bool(context.window.workspace.pages.shown)


def _toggle(name: str) -> Callable[[Context], None]:
    return lambda context: context.window.toggle_pane(name)


def _toggle_history(context: Context) -> None:
    context.window.show_right("history")


def _pane(step: int) -> Callable[[Context], None]:
    return lambda context: context.window.next_pane(step)


THEMES = (("system", "As the &system", "Follow the system’s colours."),
          ("light", "&Light", "Dark ink on a light page, always."),
          ("dark", "&Dark", "Light ink on a dark page, always."))  # fmt: skip

ROWS = (
    *(
        Action(
            f"view.{row.key}",
            row.text,
            f"Alt+{row.digit}",
            row.icon,
            row.tip,
            partial(show_workspace, row.key),
            with_project,
            checked=partial(is_front, row.key),
        )
        for row in WORKSPACES
    ),
    Action(
        "view.pages",
        "Pa&ges as they look",
        "P",
        "file-text",
        "Show a PDF as its pages, or as text again.",
        toggle_pages,
        has_pages,
        single_key=True,
        checked=shows_pages,
        separated=True,
    ),
    Action(
        "view.zoom_in",
        "Zoom &in",
        "Ctrl+=; Ctrl++",
        "",
        "Make the text larger.",
        zoom_in,
        has_zoom,
        separated=True,
    ),
    Action("view.zoom_out", "Zoom &out", "Ctrl+-", "", "Make the text smaller.", zoom_out, has_zoom),
    Action("view.zoom_reset", "&100 %", "Ctrl+0", "", "Give the text its own size.", zoom_reset, has_zoom),
    *(
        Action(
            f"view.theme_{choice}",
            text,
            "",
            "",
            tip,
            partial(choose_theme, choice),
            always,
            checked=partial(has_theme, choice),
            submenu="&Colours",
        )
        for choice, text, tip in THEMES
    ),
    Action(
        "view.strong",
        "&Strong highlights",
        "",
        "",
        "Paint every coded passage in full colour.",
        toggle_strong,
        checked=lambda context: context.settings.get("look.strong_highlights"),
    ),
    Action(
        "view.contrast",
        "High con&trast",
        "",
        "",
        "Black and white without greys, and full highlights.",
        toggle_contrast,
        checked=lambda context: context.settings.get("look.contrast"),
    ),
    Action(
        "view.left",
        "&Documents and codebook",
        "Ctrl+Shift+D",
        "panel-left",
        "Show or hide the left pane.",
        _toggle("left"),
        has_left,
        label=left_words,
        separated=True,
    ),
    Action(
        "view.right",
        "I&nspector",
        "Ctrl+Shift+I",
        "panel-right",
        "Show or hide the right pane.",
        _toggle("right"),
        with_project,
    ),
    Action(
        "view.history",
        "&History",
        "Ctrl+H",
        "history",
        "Show what was done, or the inspector again.",
        _toggle_history,
        with_project,
    ),
    Action(
        "view.next_pane",
        "Next &pane",
        "F6",
        "",
        "Move the keyboard to the next pane.",
        _pane(1),
        with_project,
        separated=True,
    ),
    Action(
        "view.previous_pane",
        "Pre&vious pane",
        "Shift+F6",
        "",
        "Move the keyboard to the pane before.",
        _pane(-1),
        with_project,
    ),
    Action("view.full_screen", "&Full screen", "F11", "", "Fill the screen, or be a window again.", toggle_full_screen),
)

"""How the document is shown: column, leading, margin and numbers by the settings, and the menu of the eye."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.ui.context import Context
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.text_style import LEADINGS, MEASURES
from desktop.ui.words import tr
from desktop.ui.workspaces.read_bar import ViewBar
from desktop.ui.workspaces.read_focus import ReadFocus
from desktop.ui.workspaces.read_marks import NUMBERS, ReadMarks

SIDE, WIDTH = "reader.margin_side", "reader.margin_width"
MEASURE, LEADING = "reader.measure", "reader.leading"
WIDTH_STEP = 24


class ReadDisplay(QObject):
    """Keeps the page as the settings have it."""

    def __init__(self, context: Context, pane: ReaderPane, bar: ViewBar, focus: ReadFocus, marks: ReadMarks) -> None:
        super().__init__(pane)
        self._context, self._pane, self._bar, self._focus, self._marks = context, pane, bar, focus, marks
        self.zoom_by: Callable[[int], None] = lambda _steps: None
        pane.margin_drawn.connect(lambda width: context.settings.put(WIDTH, width))
        bar.show_menu.clicked.connect(self.open_menu)
        bar.shown_only.clicked.connect(focus.show_everything)
        focus.changed.connect(lambda: bar.set_shown_only(focus.words))
        end = context.settings.watch(self._follow)
        self.destroyed.connect(lambda: end())
        self._apply_layout()

    def widen_margin(self, steps: int) -> None:
        """Make the margin wider or narrower by steps."""
        settings = self._context.settings
        settings.put(WIDTH, min(max(settings.get(WIDTH) + steps * WIDTH_STEP, 52), 240))

    def open_menu(self) -> None:
        """Open the menu of the eye."""
        settings, focus = self._context.settings, self._focus
        key = self._context.keys.words("view.backlight")
        backlight = tr("&Backlight: only what is coded") + (f"\t{key}" if key else "")
        rows: list[tuple[str, bool | None, Callable[[], None]]] = [
            (backlight, self._marks.backlight, self._marks.toggle_backlight),
            (tr("&Strong highlights"), bool(settings.get("look.strong_highlights")), self._toggle_strong),
        ]
        people = focus.reviewers()
        for one in people if len(people) > 1 else ():
            name = one.name.replace("&", "&&")
            rows.append(
                (
                    tr("Codings of {name}").format(name=name),
                    one.id not in focus.hidden,
                    partial(focus.toggle_reviewer, one.id),
                )
            )
        for value, words in (("paragraphs", tr("&Paragraph numbers")), ("lines", tr("&Line numbers"))):
            rows.append((words, settings.get(NUMBERS) == value, partial(self._toggle, NUMBERS, value, "none")))
        is_left = settings.get(SIDE) == "left"
        rows.append((tr("&Names left of the text"), is_left, partial(self._toggle, SIDE, "left", "right")))
        rows.append((tr("Larger &text"), None, partial(self.zoom_by, 1)))
        rows.append((tr("S&maller text"), None, partial(self.zoom_by, -1)))
        rows.append(("&100 %", None, partial(self.zoom_by, 0)))
        self._bar.open_menu(rows)

    def _toggle(self, key: str, value: str, other: str) -> None:
        settings = self._context.settings
        settings.put(key, other if settings.get(key) == value else value)

    def _toggle_strong(self) -> None:
        settings = self._context.settings
        strong = not settings.get("look.strong_highlights")
        settings.put("look.strong_highlights", strong)
        self._context.theme.set_strong(strong)

    def _follow(self, key: str) -> None:
        if key in (SIDE, WIDTH, MEASURE, LEADING):
            self._apply_layout()
        elif key == NUMBERS:
            self._marks.follow_settings()

    def _apply_layout(self) -> None:
        settings = self._context.settings
        self._pane.view.set_leading(LEADINGS[settings.get(LEADING)])
        self._pane.set_layout(
            column=MEASURES[settings.get(MEASURE)], aside=settings.get(WIDTH), is_left=settings.get(SIDE) == "left"
        )

"""Below the columns: what has to be decided, each reading with a button, none of them primary, and the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.code import Code
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.labels import ElidedLabel, Initials, hairline, role_label
from desktop.ui.widgets.painters import specimen
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr

SIDE = 20
BUTTON_WIDTH = 132
LEAST, MOST_SHARE = 84, 0.4
BOTH = 2
LOW = 420
"""Where there is less height than this, what the codebook says is in the tip of the question."""


@dataclass(frozen=True, slots=True)
class ShownReading:
    """One reading: whose, its words, what is said beside them, its memo, its button's verb, whether it was kept.

    ``initials`` and ``names`` are of all who read alike.
    """

    initials: tuple[str, ...]
    names: tuple[str, ...]
    words: str
    fact: str
    memo: str
    verb: str
    codes: tuple[Code, ...] = ()
    is_coded: bool = True
    kept: bool = False


class QuestionPane(QWidget):
    """The pane.

    Attributes:
        rows: a row for each reading.
        kept: the reading of a number, or all for -1, is to be kept.
        reopened: what was decided is to be left open again.
        stepped: the next (1) or previous (-1) difference is wanted.
        skipped: the next open one is wanted.
        discussed: a note on it is to be written.
    """

    kept = Signal(int)
    reopened = Signal()
    stepped = Signal(int)
    skipped = Signal()
    discussed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self.glyphs = _Specimens(theme)
        self.question = ElidedLabel(role="title")
        self.place = role_label("", "caption")
        self.previous = IconButton(theme, "chevron-left", tr("Previous difference"))
        self.next = IconButton(theme, "chevron-right", tr("Next difference"))
        self.rules = Paragraph(theme, size=12)
        self.rows: tuple[_ReadingRow, ...] = ()
        self._height = self._width = 0
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why, in a few words (optional)"))
        self.reason.setAccessibleName(tr("Reason of the decision"))
        self.reason.setToolTip(tr("Enter goes on to the buttons that decide."))
        self.both = TextButton(theme, tr("Keep both"), role="flat")
        self.discuss = TextButton(theme, tr("Discuss"), role="flat", icon="message-square-text")
        self.reopen = TextButton(theme, tr("Leave open"), role="flat", icon="undo-2")
        self.outcome = ElidedLabel(role="caption")
        self.skip = TextButton(theme, tr("Skip"), role="flat")
        self._lay_out()
        self.reason.returnPressed.connect(lambda: self.focus_widget.setFocus(Qt.FocusReason.TabFocusReason))
        self.both.clicked.connect(lambda: self.kept.emit(-1))
        self.reopen.clicked.connect(lambda: self.reopened.emit())
        self.discuss.clicked.connect(lambda: self.discussed.emit())
        self.skip.clicked.connect(lambda: self.skipped.emit())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the keys."""
        return self.rows[0].button

    def show_question(
        self, question: str, codes: Sequence[Code], readings: Sequence[ShownReading], *, rules: str, place: str
    ) -> None:
        """Ask about another difference."""
        self.glyphs.set_codes(codes)
        self.question.set_text(question)
        self.place.setText(place)
        self.rules.set_text(rules)
        self.rules.setVisible(bool(rules))
        self._have_rows(len(readings))
        for row, reading in zip(self.rows, readings, strict=True):
            row.show_reading(reading)
        self._fit()

    def show_state(self, *, outcome: str, reason: str, all_of: int, writable: bool) -> None:
        """Show what was decided, and what can be done.

        Args:
            all_of: how many readings can be kept together; 0 where that means nothing.
        """
        self.outcome.set_text(outcome)
        self.outcome.setVisible(bool(outcome))
        self.reason.setText(reason)
        self.reason.setReadOnly(not writable)
        self.both.setText(tr("Keep both") if all_of <= BOTH else tr("Keep all {count}").format(count=all_of))
        self.both.setAccessibleName(self.both.text())
        self.both.setVisible(all_of > 0)
        self.reopen.setVisible(bool(outcome))
        self.skip.setText(tr("Next open one") if outcome else tr("Skip"))
        self.skip.setAccessibleName(self.skip.text())
        for button in (*(row.button for row in self.rows), self.both, self.reopen, self.discuss):
            button.setEnabled(writable)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.glyphs)
        head.addWidget(self.question, 1)
        for part in (self.place, self.previous, self.next):
            head.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        for button in (self.discuss, self.both, self.reopen):
            foot.addWidget(button)
        foot.addSpacing(8)
        foot.addWidget(self.reason, 3)
        foot.addSpacing(8)
        foot.addWidget(self.outcome, 2)
        foot.addWidget(self.skip)
        inner = QWidget()
        inner.setObjectName("inspectorPage")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(24, 0, 24, 0)
        rows.setSpacing(0)
        rows.addWidget(self.rules)
        self.rules.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows.addStretch(1)
        self._inner, self._column = inner, rows
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        for line, left in ((head, 24), (None, 0), (foot, 16)):
            if line is None:
                column.addWidget(self._scroll, 1)
            else:
                line.setContentsMargins(left, 0, 24, 0)
                column.addLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _have_rows(self, count: int) -> None:
        """As many rows as there are readings, each with a line below it."""
        for row in self.rows[count:]:
            for part in (row, row.line):
                part.hide()
                part.deleteLater()
        made = tuple(self._new_row(number) for number in range(len(self.rows), count))
        self.rows = (*self.rows[:count], *made)
        # The reason comes first: once something is decided, it is kept with it.
        last = (self.discuss, self.both, self.reopen, self.skip)
        keys = (self.next, self.reason, *(row.button for row in self.rows), *last)
        for one, other in pairwise(keys):
            QWidget.setTabOrder(one, other)

    def _new_row(self, number: int) -> "_ReadingRow":
        row = _ReadingRow(self._theme)
        row.button.clicked.connect(lambda: self.kept.emit(number))
        for part in (row, row.line):
            self._column.insertWidget(self._column.count() - 1, part)
            part.show()
        return row

    def _fit(self) -> None:
        """As high as what is in it, up to a share of the window; what is beyond that scrolls.

        It does not become lower again at the next question: the texts above it would jump at each step.
        """
        column, above = self._inner.layout(), self.parentWidget()
        assert column is not None
        is_low = above is not None and above.height() < LOW
        self.rules.setVisible(bool(self.rules.plain) and not is_low)
        self.question.setToolTip(self.rules.plain)
        for row in self.rows:
            row.set_low(is_low)
        column.activate()
        width = self._scroll.viewport().width()
        content = column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        most = max(LEAST, round(MOST_SHARE * above.height()) if above is not None else content)
        if width != self._width:
            self._width, self._height = width, 0
        self._height = min(max(content + 2, self._height), most)
        self._inner.setMinimumHeight(content)  # else Qt takes what the rules would need in the narrowest column
        self._scroll.setFixedHeight(self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rules anew."""
        super().resizeEvent(event)
        self._fit()


class _ReadingRow(QWidget):
    """One reading: initials, words, what it says, button; its memo below the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.line = hairline()
        self._initials: list[Initials] = []
        self._faces = QHBoxLayout()
        self._faces.setSpacing(3)
        self._glyphs = _Specimens(theme)
        self._words = _Quoted(theme)
        self._fact = role_label("", "caption")
        self._memo = ElidedLabel(role="caption")
        self._kept = role_label("", "caption")
        self.button = TextButton(theme, "")
        self.button.setMinimumWidth(BUTTON_WIDTH)
        upper = QHBoxLayout()
        upper.setSpacing(10)
        upper.addLayout(self._faces)
        upper.addWidget(self._glyphs)
        upper.addWidget(self._words, 1)
        for label in (self._kept, self._fact):
            upper.addWidget(label)
        upper.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addLayout(upper)
        lower = QHBoxLayout()
        lower.setContentsMargins(30, 0, 0, 0)
        lower.addWidget(self._memo)
        column.addLayout(lower)

    def set_low(self, is_low: bool) -> None:
        """Show the memo below the words, or only as their tip where there is little height."""
        self._memo.setVisible(bool(self._memo.whole) and not is_low)
        if is_low and self._memo.whole:
            self._words.setToolTip(self._memo.whole)

    def show_reading(self, reading: ShownReading) -> None:
        """Show another reading."""
        self._show_faces(reading)
        self._glyphs.set_codes(reading.codes)
        self._words.show_words(f"“{reading.words}”" if reading.is_coded else "", is_coded=reading.is_coded)
        self._fact.setText(reading.fact)
        self._memo.set_text(tr("Note: {words}").format(words=reading.memo) if reading.memo else "")
        self._memo.setVisible(bool(reading.memo))
        self._kept.setText(tr("kept") if reading.kept else "")
        self._kept.setVisible(reading.kept)
        self.button.setText(reading.verb.replace("&", "&&"))
        said = reading.words if reading.is_coded else tr("not coded")
        names = ", ".join(reading.names)
        self.button.setAccessibleName(f"{reading.verb}. {names}: {', '.join(filter(None, (said, reading.fact)))}")

    def _show_faces(self, reading: ShownReading) -> None:
        """The initials of all who read it so."""
        while len(self._initials) < len(reading.initials):
            self._initials.append(Initials(self._theme))
            self._faces.addWidget(self._initials[-1])
        for number, face in enumerate(self._initials):
            shown = number < len(reading.initials)
            face.setVisible(shown)
            if shown:
                face.set_initials(reading.initials[number])
                face.setToolTip(reading.names[number])


class _Quoted(ElidedLabel):
    """The words of a reading in the reading serif; who did not code says so in the system's font."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._is_coded = theme, True
        theme.changed.connect(self._style_words)

    def show_words(self, words: str, *, is_coded: bool) -> None:
        """Show other words."""
        self._is_coded = is_coded
        self._style_words()
        self.set_text(words or tr("not coded"))

    def _style_words(self) -> None:
        self.setFont(self._theme.serif(15) if self._is_coded else self._theme.font(13))
        self.setEnabled(True)


class _Specimens(QWidget):
    """The specimens of one or two codes side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._codes: tuple[Code, ...] = ()
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Show others; none takes no room."""
        self._codes = tuple(codes)
        self.setVisible(bool(codes))
        self.setFixedSize(max(1, len(self._codes) * (SIDE + 4) - 4), SIDE)
        self.setToolTip(", ".join(code.name for code in codes))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, code in enumerate(self._codes):
            place = QRectF(number * (SIDE + 4), 0, SIDE, SIDE)
            colors = self._theme.tokens.codes[code.color]
            specimen(painter, place, letter=code.letter, colors=colors, line=code.line_style, font=self._theme.font())
        painter.end()

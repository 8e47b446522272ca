"""The line of figures over the columns: one code's between those who are compared, counts included, no adjectives."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QWidget

from desktop.analysis.agreement import Agreement, CodeAgreement, Figures
from desktop.analysis.agreement_formulas import ALPHA, COHEN, FLEISS, PERCENT, POSITIVE, Formula
from desktop.domain.ids import ReviewerId
from desktop.ui.item_models.agreement import two_decimals
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.words import mark, tr
from desktop.ui.workspaces.compare_readers import ReadersPill

HEIGHT = 52
MOST_NAME = 240
UNIT_COUNTS = {
    "paragraph": (mark("one paragraph"), mark("{count:,} paragraphs")),
    "sentence": (mark("one sentence"), mark("{count:,} sentences")),
    "character": (mark("one character"), mark("{count:,} characters")),
    "": (mark("one judgement"), mark("{count:,} judgements")),
}
"""Of one and of more; the last of all codes together."""
LEAST_COUNTS, MOST_LINES = 50, 2


class FiguresBar(QWidget):
    """The line.

    Attributes:
        readers: who is compared.
        drawer_wanted: the figures of all codes are to be shown, or put away.
    """

    drawer_wanted = Signal(bool)

    def __init__(self, theme: Theme, shared: Callable[[Sequence[ReviewerId]], int]) -> None:
        super().__init__()
        self.setObjectName("viewBar")
        self.readers = ReadersPill(theme, shared)
        self.code = role_label("", "strong")
        self.figures = [_Figure(theme) for _ in range(3)]
        self.counts = CountLine()
        self.all = TextButton(theme, tr("All codes"), role="flat", icon="chart-column")
        self.all.setCheckable(True)
        self.all.toggled.connect(self.drawer_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(14)
        row.addWidget(self.readers)
        row.addWidget(self.code)
        self._lines = []
        for number, figure in enumerate(self.figures):
            row.addWidget(figure)
            line = hairline(vertical=True)
            line.setFixedHeight(20)
            self._lines.append(line)
            row.addWidget(line)
            line.setProperty("of", number)
        row.addWidget(self.counts, 1)
        # Takes the room where the counts are left out.
        row.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        row.addWidget(self.all)
        self.setMinimumHeight(HEIGHT)

    def show_figures(self, found: Agreement | None, chosen: CodeAgreement | None, *, name: str) -> None:
        """Show the figures of one code, and alpha over all; nothing while they are worked out."""
        figures = chosen.figures if chosen is not None else found.overall if found is not None else None
        cut = self.code.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, MOST_NAME)
        self.code.setText(cut)
        self.code.setToolTip(name if cut != name else "")
        self._show_all(found)
        if found is None or figures is None:
            self.counts.set_words(tr("Working out agreement…"))
            for figure in self.figures:
                figure.hide()
        else:
            shown = figures_of_two(figures) if len(found.reviewers) == 2 else figures_of_several(figures)
            for figure, (label, value, formula) in zip(self.figures, shown, strict=True):
                figure.show_figure(label, value, tip=formula.sentence)
            self.counts.set_words(count_words(figures, found), unit_words(figures, found))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _show_all(self, found: Agreement | None) -> None:
        alpha = number(found.overall.alpha) if found is not None else "…"
        self.all.setText(f" {tr('All codes, α = {alpha}').format(alpha=alpha)}")
        self.all.setAccessibleName(tr("Figures of all codes, alpha {alpha}").format(alpha=alpha))
        self.all.setToolTip(f"{overall_words(found)}\n{ALPHA.sentence}" if found is not None else "")

    def _fit(self) -> None:
        """The last figures go first; all of them are in the drawer."""
        readers = 0 if self.readers.isHidden() else self.readers.sizeHint().width() + 14
        name = self.code.sizeHint().width() + readers
        room = self.width() - self.all.sizeHint().width() - name - 90
        for figure, line in zip(self.figures, self._lines, strict=True):
            room -= figure.sizeHint().width() + 32
            fits = bool(figure.value) and room > 0
            figure.setVisible(fits)
            line.setVisible(fits)
        self.counts.setVisible(room > LEAST_COUNTS or not self.figures[0].value)
        shown = [line for line in self._lines if not line.isHidden()]
        if shown and self.counts.isHidden():
            shown[-1].hide()  # it would part the last figure from nothing


class CountLine(QLabel):
    """The counts on one line or on two; only how many units there are where that is too little, all then in the tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "caption")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = self._short = ""

    def set_words(self, whole: str, short: str = "") -> None:
        """Show other counts."""
        self.whole, self._short = whole, short or whole
        self.setAccessibleName(whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, width = self.fontMetrics(), self.width()
        box = metrics.boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, self.whole)
        fits = box.width() <= width and box.height() <= MOST_LINES * metrics.lineSpacing()
        self.setText(self.whole if fits else self._short)
        self.setToolTip("" if fits else self.whole)


class _Figure(QLabel):
    """A figure with what it is called."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.value = self._label = ""
        theme.changed.connect(self._draw)

    def show_figure(self, label: str, value: str, *, tip: str) -> None:
        """Show another."""
        self.value, self._label = value, label
        self.setToolTip(tip)
        self.setAccessibleName(f"{label} {value}")
        self._draw()

    def _draw(self) -> None:
        tokens = self._theme.tokens
        self.setText(
            f'<span style="color:{tokens.text2}">{self._label}</span> '
            f'<span style="color:{tokens.text}; font-weight:600">{self.value}</span>'
        )


Shown = tuple[tuple[str, str, Formula], ...]
"""What a figure is called, the figure, and its formula."""


def figures_of_two(figures: Figures) -> Shown:
    """Cohen's kappa and positive agreement are for two reviewers only."""
    return (
        (tr("Cohen’s κ"), number(figures.kappa), COHEN),
        (tr("agreement"), share(figures.percent), PERCENT),
        (tr("positive agreement"), number(figures.positive), POSITIVE),
    )


def figures_of_several(figures: Figures) -> Shown:
    """For three reviewers or more Fleiss' kappa, the agreement of their pairs, and alpha."""
    return (
        (tr("Fleiss’ κ"), number(figures.kappa), FLEISS),
        (tr("Krippendorff’s α"), number(figures.alpha), ALPHA),
        (tr("agreement of pairs"), share(figures.percent), PERCENT),
    )


def number(figure: float | None) -> str:
    """A figure with two decimals; what is not defined is said so."""
    return tr("not defined") if figure is None else two_decimals(figure)


def share(figure: float | None) -> str:
    """A share in per cent."""
    return tr("not defined") if figure is None else tr("{percent} %").format(percent=f"{100 * figure:.0f}")


def unit_words(figures: Figures, found: Agreement) -> str:
    """How many units there are."""
    one, many = UNIT_COUNTS["" if figures is found.overall else found.unit]
    return tr(one if figures.n == 1 else many).format(count=figures.n)


def count_words(figures: Figures, found: Agreement) -> str:
    """How many units there are, and what the reviewers did with them."""
    units = unit_words(figures, found)
    if figures.only_a is None or figures.only_b is None:
        return tr("{units}: {all:,} by all, {none:,} by nobody").format(
            units=units, all=figures.both, none=figures.neither
        )
    alone = figures.only_a + figures.only_b
    return tr("{units}: {both:,} both, {one:,} one only, {neither:,} neither").format(
        units=units, both=figures.both, one=alone, neither=figures.neither
    )


def overall_words(found: Agreement) -> str:
    """Alpha over all codes with its interval, and what it counts."""
    words = tr("All codes together: α {alpha}").format(alpha=number(found.overall.alpha))
    if found.interval is not None:
        interval = tr("95 % interval {low} to {high}")
        words += ", " + interval.format(low=number(found.interval.low), high=number(found.interval.high))
    counted = tr("n = {n:,} judgements by {unit} in {documents} documents, prevalence {prevalence}")
    if len(found.documents) == 1:
        counted = tr("n = {n:,} judgements by {unit} in one document, prevalence {prevalence}")
    return f"{words}; " + counted.format(
        n=found.overall.n,
        unit=tr(found.unit),
        documents=len(found.documents),
        prevalence=share(found.overall.prevalence),
    )

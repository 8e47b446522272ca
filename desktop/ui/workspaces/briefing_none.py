"""What the Briefing workspace shows while there is no briefing: what it can begin as."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.briefings.presets import PRESETS, Preset
from desktop.ui.theme import Theme
from desktop.ui.widgets.labels import IconLabel, role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr

WIDTH = 620
ICONS = {"themes": "tags", "submission": "landmark", "responses": "inbox", "policy_brief": "newspaper"}


class PresetCard(QPushButton):
    """A button that says what a preset is for."""

    def __init__(self, theme: Theme, preset: Preset) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(f"{tr(preset.label)}: {tr(preset.tip)}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter chooses, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        name, tip = role_label(tr(preset.label), "strong"), Paragraph(theme, tr(preset.tip))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(IconLabel(theme, ICONS.get(preset.key, "file-text"), size=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in (name, tip):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        layout = self.layout()
        assert layout is not None
        width = max(200, self.width())
        high = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return QSize(WIDTH, high)

    def minimumSizeHint(self) -> QSize:
        """No less high than its words."""
        return QSize(200, self.sizeHint().height())


class NoBriefing(QScrollArea):
    """One sentence, and a card for each preset.

    Attributes:
        wanted: the key of the preset to begin with.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName("emptyPage")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = {preset.key: PresetCard(theme, preset) for preset in PRESETS}
        column = QVBoxLayout()
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(10)
        column.addWidget(IconLabel(theme, "file-text", size=40), 0, centre)
        column.addSpacing(4)
        column.addWidget(role_label(tr("Make the first briefing"), "pageTitle"), 0, centre)
        about = tr("An outline of headings, text and what the project knows, written to Word. Begin with one of these.")
        sentence = Paragraph(theme, about)
        sentence.setAlignment(centre)
        column.addWidget(sentence)
        column.addSpacing(8)
        for key, card in self.cards.items():
            card.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
            column.addWidget(card)
        column.addStretch(13)
        box = QWidget()
        box.setLayout(column)
        box.setMaximumWidth(WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(box, 100)
        row.addStretch(1)
        self.setWidget(inner)

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        return next(iter(self.cards.values()))

    def set_writable(self, writable: bool) -> None:
        """Whether one can be made."""
        for card in self.cards.values():
            card.setEnabled(writable)

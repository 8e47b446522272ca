"""The appearance in use: the object that widgets ask for colours, fonts and sizes.

Widgets get the one ``Theme`` and repaint when it sends ``changed``. The colours stand in ``tokens.py``, the style
sheet's text in ``style_sheet.py``; it is only ever set here.
"""

from dataclasses import replace
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.style_sheet import style_sheet
from desktop.ui.tokens import DARK, LIGHT, Tokens, contrasted

INTERFACE_SIZE = 13
"""The interface's text size in pixels where the system has its default; other sizes are offsets from it."""
READER_SIZE = 17
WEIGHT_AXIS = QFont.Tag("wght")
SERIFS = ("Literata", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")
SYSTEM_FONT = "system"
CHOICES = ("system", "light", "dark")


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's palette, for whatever no style sheet rule reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for color_role, color in (
        (role.Window, tokens.chrome), (role.WindowText, tokens.text), (role.Base, tokens.page),
        (role.AlternateBase, tokens.chrome), (role.Text, tokens.text), (role.Button, tokens.raised),
        (role.ButtonText, tokens.text), (role.Highlight, tokens.select), (role.HighlightedText, tokens.text),
        (role.Link, tokens.accent), (role.LinkVisited, tokens.accent), (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text), (role.PlaceholderText, tokens.text3), (role.Accent, tokens.accent),
        (role.Mid, tokens.line), (role.Midlight, tokens.soft), (role.Light, tokens.raised),
        (role.Dark, tokens.line), (role.Shadow, tokens.sunken), (role.BrightText, tokens.danger),
    ):  # fmt: skip
        made.setColor(color_role, QColor(color))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, color_role, QColor(tokens.text3))
    return made


def of_system(system: QPalette) -> Tokens:
    """Tokens made of the system's own palette, for high contrast; codes and stances keep their colours."""
    role = QPalette.ColorRole
    ground, ink = system.color(role.Window), system.color(role.WindowText).name()
    base = DARK if ground.lightness() < 128 else LIGHT
    return replace(
        base,
        page=system.color(role.Base).name(),
        chrome=ground.name(),
        raised=system.color(role.Button).name(),
        text=ink,
        text2=ink,
        text3=ink,
        line=ink,
        field=ink,
        accent=system.color(role.Link).name(),
    )


@cache
def _is_variable(family: str) -> bool:
    return WEIGHT_AXIS in {axis.tag() for axis in QFontInfo(QFont(family)).variableAxes()}


def load_fonts() -> None:
    """Make the reading serif known to Qt."""
    for path in _serif_files():
        QFontDatabase.addApplicationFont(path)


def forget_fonts() -> None:
    """Give back what Qt keeps of each size of each font that was drawn: 10 to 20 MB after an hour of changing sizes.

    Fonts of several families, as all of ours are, hold their parts, so that Qt (6.11) counts none as unused; it lets go
    of them all when a font of the application goes. Here it is one that was there twice, for a millisecond.
    """
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(_serif_files()[0]))


def _serif_files() -> list[str]:
    """The files of the reading serif, which come with the package ``fontpkg_literata``."""
    import fontpkg_literata  # type: ignore[import-untyped]  # data files only; not needed before a window stands

    return [str(path) for path in sorted((fontpkg_literata.ROOT / "files").glob("*.ttf"))]


class Theme(QObject):
    """The appearance in use. There is one, made in ``app.py``.

    Attributes:
        changed: sent after colours, fonts or strength of the highlights changed; repaint and drop cached pictures.
        tokens: the colours to paint with.
        strong: paint highlights with the full fill at rest.
        reader_family: the font that documents are set in: empty for our serif, ``system``, or any family.
        reader_scale: by how much documents are larger than at the usual size.
        font_offset: pixels by which the system's interface text is larger than the default of 13.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        size = QFontInfo(QGuiApplication.font()).pixelSize()
        self.font_offset = max(0, size - INTERFACE_SIZE)
        self.tokens = LIGHT
        self.choice = "system"
        self.high_contrast = False
        self._more_contrast = False
        self._strong = False
        self.reader_family = ""
        self.reader_scale = 1.0
        hints.colorSchemeChanged.connect(lambda _scheme: self._follow())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: self._follow())

    @property
    def strong(self) -> bool:
        """Whether highlights have their full fill at rest, by choice or because the system asks for contrast."""
        return self._strong or self.high_contrast

    def set_strong(self, strong: bool) -> None:
        """Choose full fills or washes for highlights at rest."""
        self._strong = strong
        self.changed.emit()

    def set_choice(self, choice: str) -> None:
        """Choose the appearance: ``system``, ``light`` or ``dark``; takes effect at once."""
        self.choice = choice if choice in CHOICES else "system"
        self._follow()

    def set_reading(self, family: str, size: int) -> None:
        """Choose font and size, in pixels at 100 %, of documents; takes effect at once."""
        scale = size / READER_SIZE
        if (family, scale) != (self.reader_family, self.reader_scale):
            self.reader_family, self.reader_scale = family, scale
            self.changed.emit()

    def color(self, name: str) -> QColor:
        """A token by its field name as Qt's colour."""
        return QColor(getattr(self.tokens, name))

    def px(self, size: int) -> int:
        """A design size of text in pixels, grown with the system's interface text."""
        return size + self.font_offset

    def font(self, size: int = INTERFACE_SIZE, *, weight: int = 400) -> QFont:
        """The interface font at a design size in pixels; weight as in OpenType, 400 to 700."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        if _is_variable(font.family()):
            font.setVariableAxis(WEIGHT_AXIS, float(weight))  # or all weights look regular, as in the serif below
        return font

    def serif(self, size: int = READER_SIZE, *, weight: int = 400, italic: bool = False) -> QFont:
        """The font of documents, our serif unless another is chosen, at a design size in pixels; without ligatures.

        A ligature would put the boundary of a coding inside one glyph, where nothing can be painted between.
        """
        if self.reader_family == SYSTEM_FONT:
            font = QFont(QGuiApplication.font())
        else:
            font = QFont([*filter(None, (self.reader_family,)), *SERIFS])
            font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(self.px(size))
        font.setItalic(italic)
        font.setWeight(QFont.Weight(weight))
        # The weight alone leaves a variable font at its default instance (6.11, application fonts).
        font.setVariableAxis(WEIGHT_AXIS, float(weight))
        font.setFeature(QFont.Tag("liga"), 0)
        return font

    def set_contrast(self, more: bool) -> None:
        """Show ink on ground without greys, also where the system does not ask for it; takes effect at once."""
        self._more_contrast = more
        self._follow()

    def _follow(self) -> None:
        """Take the tokens that choice and system ask for, and set them on the whole application."""
        hints = QGuiApplication.styleHints()
        dark = self.choice == "dark" or (self.choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        of_the_system = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        self.high_contrast = of_the_system or self._more_contrast
        application = QApplication.instance()
        tokens = DARK if dark else LIGHT
        if of_the_system and isinstance(application, QApplication):
            application.setPalette(QPalette())  # an empty one gives back the system's, which is only then to be read
            tokens = of_system(application.palette())
        elif self._more_contrast:
            tokens = contrasted(tokens)
        self.tokens = tokens
        if isinstance(application, QApplication):
            # Where the system asks for contrast, no rule of ours may paint over its palette.
            if not of_the_system:
                application.setPalette(palette(tokens))
            application.setStyleSheet("" if of_the_system else style_sheet(tokens, self.font_offset))
        self.changed.emit()

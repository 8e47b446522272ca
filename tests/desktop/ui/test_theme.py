"""The tokens keep the contrasts that the look promises (WCAG 2), and colours stand in one place."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from desktop.domain.code import COLORS
from desktop.domain.coding import STANCES
from desktop.ui.motion import Motion
from desktop.ui.style_sheet import style_sheet
from desktop.ui.theme import Theme, forget_fonts, load_fonts, of_system, palette
from desktop.ui.tokens import DARK, LIGHT, Tokens
from tests.held_memory import used_mb

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "desktop" / "ui"
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("page", "chrome", "sunken", "raised", "hover", "sel", "tint")


def luminance(color: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_reading_text_stands_out_on_every_ground(tokens: Tokens, ground: str) -> None:
    least = 8.8 if tokens.dark else 13.8

    assert contrast(tokens.text, getattr(tokens, ground)) >= least - 0.05


@BOTH
def test_reading_text_stands_out_on_the_selection(tokens: Tokens) -> None:
    assert contrast(tokens.text, tokens.select) >= (7.05 if tokens.dark else 11.15)


@BOTH
@pytest.mark.parametrize("ground", [*GROUNDS, "select"])
def test_labels_stand_out_on_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text2, getattr(tokens, ground)) >= (4.55 if tokens.dark else 4.95)


@BOTH
@pytest.mark.parametrize("ground", ["page", "chrome", "sunken", "hover", "tint"])
def test_hints_stand_out_where_they_may_be_used(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text3, getattr(tokens, ground)) >= 4.65


@BOTH
@pytest.mark.parametrize("ground", ["page", "chrome", "sel"])
def test_links_and_rings_stand_out(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, getattr(tokens, ground)) >= (5.45 if tokens.dark else 5.55)


@BOTH
def test_button_words_stand_out(tokens: Tokens) -> None:
    assert contrast(tokens.on, tokens.accent) >= (8.65 if tokens.dark else 6.95)


@BOTH
@pytest.mark.parametrize("ground", ["page", "chrome"])
def test_edges_of_fields_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.field, getattr(tokens, ground)) >= (3.0 if ground == "chrome" else 3.35)


@BOTH
@pytest.mark.parametrize("name", ["danger", "ok", "warn"])
def test_coloured_words_stand_out_on_the_frame(tokens: Tokens, name: str) -> None:
    assert contrast(getattr(tokens, name), tokens.chrome) >= 4.5
    assert contrast(tokens.warn, tokens.warn_ground) >= 4.5


@BOTH
@pytest.mark.parametrize("color", COLORS)
def test_text_stands_out_on_fills_and_washes_and_lines_on_the_page(tokens: Tokens, color: str) -> None:
    code = tokens.codes[color]

    assert contrast(code.text, code.fill) >= 7
    assert contrast(tokens.text, code.wash) >= 6.6
    assert contrast(code.chip, tokens.page) >= 4.5


@BOTH
@pytest.mark.parametrize("stance", STANCES)
def test_stances_can_be_read_on_their_grounds(tokens: Tokens, stance: str) -> None:
    look = tokens.stances[stance]

    assert contrast(tokens.text, look.ground) >= 7
    assert contrast(look.ink, look.ground) >= 4.5


def test_washes_are_the_ones_that_were_measured() -> None:
    light = ["#B9D6FE", "#F8D2AC", "#BDF7D0", "#FCF5BD", "#D4AFFC", "#FFBDE2", "#D9F3F5", "#DADAD4"]
    dark = ["#14326B", "#5B3A0C", "#163321", "#584E2A", "#35264C", "#422536", "#084C56", "#41433C"]

    assert [LIGHT.codes[color].wash for color in COLORS] == light
    assert [DARK.codes[color].wash for color in COLORS] == dark


@BOTH
def test_the_style_sheet_has_every_token_filled_in(tokens: Tokens) -> None:
    text = style_sheet(tokens, 0)

    assert "@" not in text
    assert "font-size: 13px" not in text  # the application's font has it


def test_larger_system_text_makes_all_text_larger() -> None:
    assert "font-size: 14px" in style_sheet(LIGHT, 2)


def test_choosing_a_theme_changes_tokens_palette_and_style_sheet(theme: Theme, qapp) -> None:
    theme.set_choice("dark")

    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.page.lower()
    assert DARK.chrome in qapp.styleSheet()
    theme.set_choice("light")
    assert theme.tokens is LIGHT


def test_strong_highlights_tell_everybody(theme: Theme, qtbot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_strong(True)

    assert theme.strong


def test_the_reading_serif_comes_with_the_program_and_has_no_ligatures(theme: Theme) -> None:
    font = theme.serif()

    assert QFontInfo(font).family() == "Literata"
    assert font.featureValue(QFont.Tag("liga")) == 0
    assert font.pixelSize() == theme.px(17)


def test_high_contrast_takes_the_systems_own_colours() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))

    tokens = of_system(system)

    assert tokens.dark
    assert (tokens.chrome, tokens.text, tokens.text3) == (QColor("black").name(), QColor("yellow").name(), tokens.text)


@BOTH
def test_the_palette_has_an_accent(tokens: Tokens) -> None:
    assert palette(tokens).color(QPalette.ColorRole.Accent).name() == tokens.accent.lower()


def test_style_sheets_are_set_in_one_place_and_hex_colours_stand_in_one_file() -> None:
    setters, colours = [], []
    for file in (ROOT / "desktop" / "ui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "setStyleSheet" in text:
            setters.append(file.name)
        if re.search(r"[\"']#[0-9A-Fa-f]{6}", text):
            colours.append(file.name)

    assert setters == ["theme.py"]
    assert colours == ["tokens.py"]


def test_no_function_stays_connected_to_the_theme_when_its_widget_is_gone() -> None:
    """A lambda outlives the widget that it speaks of; a bound method goes with it."""
    found = [
        file.name
        for file in (ROOT / "desktop" / "ui").rglob("*.py")
        if "theme.changed.connect(lambda" in file.read_text(encoding="utf-8")
    ]

    assert found == []


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_by_choice_has_no_greys_and_full_fills(theme: Theme, qapp, dark: bool) -> None:
    theme.set_choice("dark" if dark else "light")

    theme.set_contrast(True)

    tokens = theme.tokens
    assert theme.strong
    assert LIGHT.chrome not in qapp.styleSheet()
    assert DARK.chrome not in qapp.styleSheet()
    for ink in ("text", "text2", "text3", "field", "line"):
        assert contrast(getattr(tokens, ink), tokens.page) == pytest.approx(21)
    assert contrast(tokens.accent, tokens.page) >= 7
    theme.set_contrast(False)
    assert theme.tokens is (DARK if dark else LIGHT)


def test_each_weight_of_a_variable_font_is_shown(theme: Theme) -> None:
    regular, medium, bold = (theme.font(weight=weight) for weight in (400, 500, 600))

    widths = [QFontMetricsF(font).horizontalAdvance("Evening services") for font in (regular, medium, bold)]

    assert widths[0] < widths[1] < widths[2]


def test_nothing_moves_for_whoever_wants_it_so(qapp: QApplication) -> None:
    motion, blink = Motion(), QApplication.cursorFlashTime()

    motion.follow("still")
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)

    motion.follow("system")
    assert QApplication.cursorFlashTime() == blink


def test_no_widget_animates() -> None:
    words = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "setAnimated(True)")

    sources = [file.read_text(encoding="utf-8") for file in UI.rglob("*.py")]

    assert len(sources) > 100
    assert not [word for source in sources for word in words if word in source]


def test_high_contrast_of_the_system_leaves_its_palette_without_rules_of_ours(
    theme: Theme, qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    hints = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Light, accessibility=lambda: asked)
    monkeypatch.setattr("desktop.ui.theme.QGuiApplication", SimpleNamespace(styleHints=lambda: hints))

    theme.set_choice("light")

    assert theme.high_contrast
    assert theme.strong
    assert qapp.styleSheet() == ""
    assert theme.tokens.page == qapp.palette().color(QPalette.ColorRole.Base).name()
    monkeypatch.undo()
    theme.set_choice("light")
    assert theme.tokens is LIGHT


def test_what_was_kept_of_fonts_is_given_back_and_the_serif_stays(qapp: QApplication) -> None:
    load_fonts()
    theme = Theme()
    picture = QImage(900, 200, QImage.Format.Format_ARGB32_Premultiplied)

    def draw(sizes: range) -> None:
        painter = QPainter(picture)
        for size in sizes:
            for weight in (400, 700):
                painter.setFont(theme.serif(size, weight=weight))
                painter.drawText(0, 150, "The quick brown fox jumps over the lazy dog 0123456789")
        painter.end()

    forget_fonts()
    draw(range(10, 12))
    before, families = used_mb(), QFontDatabase.families()
    draw(range(12, 60))
    kept = used_mb() - before
    forget_fonts()

    assert QFontInfo(theme.serif()).family() == "Literata"
    assert QFontDatabase.families() == families  # those that others added, too
    if before:  # where the C library says what is in use
        assert kept > 2  # or this shows nothing
        assert used_mb() - before < kept / 2

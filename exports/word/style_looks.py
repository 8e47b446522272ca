"""How the styles of a file look, with all that each inherits: for pictures of them, and to draw others beside them.

Source: ISO/IEC 29500-1, 17.7.2 (what is inherited from what), 17.18.97 and 20.1.6.2 (fonts and colours of a theme).
"""

from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from exports.house_style import Guess, Look
from exports.word.roles import ROLES
from exports.word.vocabulary import attribute, child, children, is_off, number, value

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SCHEME = {
    "text1": "dk1", "dark1": "dk1", "text2": "dk2", "dark2": "dk2", "background1": "lt1", "light1": "lt1",
    "background2": "lt2", "light2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_ALIGNED = {"left": "left", "start": "left", "center": "center", "right": "right", "end": "right", "both": "both"}
_WORDS_OWN_SIZE = 20
_LEAST_LEGIBLE = 1.6
_NEEDED = tuple(role.key for role in ROLES if role.required)


class StyleLooks:
    """The looks of one file's styles.

    Args:
        styles: root of the part of styles.
        theme: root of the theme, where there is one.
    """

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None = None) -> None:
        self._elements = {attribute(item, "styleId") or "": item for item in children(styles, "style")}
        self._theme = theme
        defaults = child(styles, "docDefaults")
        plain = self._with_paragraph(Look(half_points=_WORDS_OWN_SIZE), child(child(defaults, "pPrDefault"), "pPr"))
        self._plain = self._with_run(plain, child(child(defaults, "rPrDefault"), "rPr"))
        self._known: dict[str, Look] = {}

    def look(self, style_id: str) -> Look:
        """The look of a style; the document's defaults for an unknown id."""
        if style_id not in self._known:
            self._known[style_id] = self._plain  # stands while the chain is followed, so a loop in it ends
            self._known[style_id] = self._resolved(style_id)
        return self._known[style_id]

    def _resolved(self, style_id: str) -> Look:
        element = self._elements.get(style_id)
        if element is None:
            return self._plain
        base = value(element, "basedOn")
        look = self.look(base) if base else self._plain
        return self._with_run(self._with_paragraph(look, child(element, "pPr")), child(element, "rPr"))

    def _with_paragraph(self, look: Look, properties: etree._Element | None) -> Look:
        if properties is None:
            return look
        indent, borders, shade = (child(properties, name) for name in ("ind", "pBdr", "shd"))
        if indent is not None:
            hanging = number(attribute(indent, "hanging"), 0)
            look = replace(
                look,
                left=number(attribute(indent, "left") or attribute(indent, "start"), look.left),
                right=number(attribute(indent, "right") or attribute(indent, "end"), look.right),
                first_line=-hanging if hanging else number(attribute(indent, "firstLine"), look.first_line),
            )
        if borders is not None:
            bar = child(borders, "left")
            drawn = bar is not None and attribute(bar, "val") not in (None, "nil", "none")
            look = replace(look, bar=self._color(bar, "color") or "000000" if drawn else "")
        if shade is not None:
            look = replace(look, fill=self._color(shade, "fill"))
        numbers = child(properties, "numPr")
        if numbers is not None:
            look = replace(look, is_numbered=value(numbers, "numId") not in (None, "0"))
        return replace(look, align=_ALIGNED.get(value(properties, "jc") or "", look.align))

    def _with_run(self, look: Look, properties: etree._Element | None) -> Look:
        if properties is None:
            return look
        fonts, color, underline = (child(properties, name) for name in ("rFonts", "color", "u"))
        if fonts is not None:
            themed = self._theme_font(attribute(fonts, "asciiTheme") or "")
            look = replace(look, font=themed or attribute(fonts, "ascii") or look.font)
        if color is not None:
            look = replace(look, color=self._color(color, "val"))
        if underline is not None:
            look = replace(look, underlined=attribute(underline, "val") != "none")
        return replace(
            look,
            bold=_switched(properties, "b", look.bold),
            italic=_switched(properties, "i", look.italic),
            capitals=_switched(properties, "caps", look.capitals),
            half_points=max(2, number(value(properties, "sz"), look.half_points)),
        )

    def _color(self, element: etree._Element | None, name: str) -> str:
        """RGB of a colour, of the theme's where it names one; nothing for automatic. Shades of it are left aside."""
        if element is None:
            return ""
        plain = attribute(element, name) or ""
        if len(plain) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in plain):
            return plain.upper()
        key = attribute(element, "themeColor" if name != "fill" else "themeFill") or ""
        return self._theme_color(_SCHEME.get(key, key))

    def _theme_color(self, key: str) -> str:
        scheme = (
            self._theme.find(f".//{_DRAWING}clrScheme/{_DRAWING}{key}") if self._theme is not None and key else None
        )
        swatch = scheme[0] if scheme is not None and len(scheme) else None
        return (swatch.get("lastClr") or swatch.get("val") or "").upper()[:6] if swatch is not None else ""

    def _theme_font(self, key: str) -> str:
        if self._theme is None or not key:
            return ""
        which = "majorFont" if key.startswith("major") else "minorFont"
        face = self._theme.find(f".//{_DRAWING}fontScheme/{_DRAWING}{which}/{_DRAWING}latin")
        return face.get("typeface", "") if face is not None else ""


def _switched(properties: etree._Element, name: str, inherited: bool) -> bool:
    switch = child(properties, name)
    return inherited if switch is None else not is_off(attribute(switch, "val"))


def contrast(look: Look) -> float:
    """The contrast of a style's text with its ground, 1 to 21. Source: WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((_luminance(look.color or "000000"), _luminance(look.fill or "FFFFFF")), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(rgb: str) -> float:
    parts = (int(rgb[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def legible(guesses: Mapping[str, Guess], looks: StyleLooks) -> dict[str, Guess]:
    """The guesses without styles that nobody could read on paper, white words for a coloured band say: one is made.

    Headings of the first level and plain text are what a template cannot be without, so they stay.
    """
    return {
        key: replace(guess, style_id="", certainty="made")
        if guess.style_id and key not in _NEEDED and contrast(looks.look(guess.style_id)) < _LEAST_LEGIBLE
        else guess
        for key, guess in guesses.items()
    }

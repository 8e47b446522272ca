"""Colours of the window: two sets of tokens, and the palette of codes and stances.

Hex colours stand here and nowhere else in the program. Widgets have them from the ``Theme`` (theme.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from desktop.domain.code import COLORS


@dataclass(frozen=True, slots=True)
class CodeColors:
    """One palette colour: full fill, wash at rest, chip (line, stripe, name), text on the fill. ``#rrggbb``."""

    fill: str
    wash: str
    chip: str
    text: str


@dataclass(frozen=True, slots=True)
class StanceColors:
    """One stance: its glyph's ink and the ground of a cell."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one appearance, named by its use."""

    dark: bool
    page: str
    chrome: str
    sunken: str
    raised: str
    hover: str
    sel: str
    tint: str
    select: str
    soft: str
    line: str
    field: str
    text: str
    text2: str
    text3: str
    accent: str
    on: str
    danger: str
    ok: str
    warn: str
    warn_ground: str
    warn_edge: str
    shadow: float
    codes: Mapping[str, CodeColors]
    stances: Mapping[str, StanceColors]


def _mixed(fill: str, page: str, share: float) -> str:
    """The colour of a fill laid over the page at a share of 0 to 1."""
    pairs = [(int(fill[i : i + 2], 16), int(page[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in pairs)


def _codes(page: str, text: str, rows: Mapping[str, tuple[str, float, str]]) -> Mapping[str, CodeColors]:
    """The palette from rows of fill, share of the wash and chip."""
    made = {name: CodeColors(fill, _mixed(fill, page, share), chip, text) for name, (fill, share, chip) in rows.items()}
    return MappingProxyType({name: made[name] for name in COLORS})


def _stances(
    support: StanceColors, oppose: StanceColors, conditional: StanceColors, rest: StanceColors
) -> Mapping[str, StanceColors]:
    return MappingProxyType(
        {
            "support": support,
            "oppose": oppose,
            "conditional": conditional,
            "neutral": rest,
            "mixed": rest,
            "unclear": rest,
        }
    )


LIGHT = Tokens(
    dark=False,
    page="#FFFFFF", chrome="#F6F5F2", sunken="#ECEAE5", raised="#FFFFFF", hover="#ECEAE4",
    sel="#E1E4F4", tint="#E9EBF8", select="#C6CDF6", soft="#E7E4DD", line="#D6D2C9", field="#8F8B82",
    text="#1A1A1A", text2="#55524B", text3="#6B675F", accent="#3D4FB5", on="#FFFFFF",
    danger="#A8321E", ok="#1F6B4F", warn="#7F5300", warn_ground="#FBF2DF", warn_edge="#E6CF9E",
    shadow=0.12,
    # Shares differ by colour on purpose: one share for all brings blue and purple together for deutan eyes.
    codes=_codes(
        "#FFFFFF",
        "#1A1A1A",
        {
            "blue": ("#ADCFFE", 0.85, "#0776DA"),
            "orange": ("#F2A65A", 0.50, "#A05F00"),
            "green": ("#7BEFA0", 0.50, "#1F7546"),
            "yellow": ("#F7E65A", 0.40, "#5F5100"),
            "purple": ("#C99BFB", 0.80, "#4B1B8C"),
            "pink": ("#FF9AD2", 0.65, "#C2237E"),
            "teal": ("#D9F3F5", 1.0, "#0B5154"),
            "grey": ("#B4B6A9", 0.50, "#3A3A3D"),
        },
    ),
    stances=_stances(
        StanceColors("#0F6650", "#E3F1EB"),
        StanceColors("#A63A1E", "#FAE9E3"),
        StanceColors("#7A5600", "#F8F0DA"),
        StanceColors("#5A5750", "#F0EEEA"),
    ),
)  # fmt: skip

DARK = Tokens(
    dark=True,
    page="#1E1E1E", chrome="#262625", sunken="#161615", raised="#30302E", hover="#343432",
    sel="#363B58", tint="#2D3250", select="#3C4680", soft="#343432", line="#464643", field="#85827B",
    text="#E9E7E3", text2="#BDBAB3", text3="#A29E96", accent="#A9B4FF", on="#15183A",
    danger="#FF9C86", ok="#7FD1A8", warn="#E9B85C", warn_ground="#362E1E", warn_edge="#5E4E2B",
    shadow=0.45,
    codes=_codes(
        "#1E1E1E",
        "#F2F2F2",
        {
            "blue": ("#0B46B8", 0.50, "#8EACFD"),
            "orange": ("#754604", 0.70, "#E08A3C"),
            "green": ("#0F4424", 0.55, "#3DDC6E"),
            "yellow": ("#5B512B", 0.95, "#ECDB92"),
            "purple": ("#573291", 0.40, "#B07BFF"),
            "pink": ("#5A2A46", 0.60, "#FF5FA8"),
            "teal": ("#025764", 0.80, "#4FC3CF"),
            "grey": ("#505349", 0.70, "#EBEEEB"),
        },
    ),
    stances=_stances(
        StanceColors("#7FD1A8", "#20352C"),
        StanceColors("#FF9C86", "#41271F"),
        StanceColors("#E9C46A", "#3A311B"),
        StanceColors("#B5B2AB", "#32322F"),
    ),
)  # fmt: skip


def contrasted(base: Tokens) -> Tokens:
    """Tokens without any grey: one ink on one ground, for whoever asks for contrast though the system does not."""
    ground = "#000000" if base.dark else "#FFFFFF"
    ink = "#FFFFFF" if base.dark else "#000000"
    return replace(
        base,
        page=ground,
        chrome=ground,
        sunken=ground,
        raised=ground,
        text=ink,
        text2=ink,
        text3=ink,
        line=ink,
        soft=ink,
        field=ink,
    )

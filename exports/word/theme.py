"""Theme and font table of the blank frame: Word offers their colours and fonts to whoever edits the briefing.

Source: ISO/IEC 29500-1, 20.1.6 (theme; each list of a format scheme has at least three entries) and 17.8 (fonts).
"""

from exports.word.xml_text import DECLARATION, NAMESPACES

FONT = "Arial"

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLORS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "1D2B5E", "lt2": "EEF0F8", "accent1": "3D4FB5", "accent2": "0F6650",
    "accent3": "8A5A00", "accent4": "A63A2B", "accent5": "6B4FA0", "accent6": "454B58", "hlink": "3D4FB5",
    "folHlink": "6B4FA0",
}  # fmt: skip
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_FORMATS = (
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>"
    f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
)
_FACE = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
_SWATCHES = "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _COLORS.items())

THEME = (
    f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="Briefing"><a:themeElements>'
    f'<a:clrScheme name="Briefing">{_SWATCHES}</a:clrScheme><a:fontScheme name="Briefing">'
    f"<a:majorFont>{_FACE}</a:majorFont><a:minorFont>{_FACE}</a:minorFont></a:fontScheme>"
    f'<a:fmtScheme name="Briefing">{_FORMATS}</a:fmtScheme></a:themeElements></a:theme>'
)

FONT_TABLE = (
    f'{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)

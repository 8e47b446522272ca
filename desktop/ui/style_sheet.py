"""The one style sheet text of the window; ``theme.py`` fills in the tokens and sets it."""

import re
from typing import Any

_TEXT = """
QWidget { font-size: @13; color: @text; }
"""


def style_sheet(tokens: Any, font_offset: int) -> str:
    """The style sheet with every ``@name`` replaced by the token, and every ``@13`` by a text size in pixels.

    Args:
        tokens: the ``Tokens`` of theme.py (which imports this module, so the type is not named here).
        font_offset: pixels added to each text size.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return f"{int(name) + font_offset}px" if name.isdigit() else str(getattr(tokens, name))

    return re.sub(r"@(\w+)", value, _TEXT)

"""Text as it is stored: normalised once, when a document is read, and never touched again.

Line ends become one newline, a byte-order mark goes, NUL and the other controls but tab become U+FFFD. Nothing else
changes: no composing of accents, no folding of spaces or quotation marks. Comparison folds, storage does not.
"""

import re

# One pass over allowed characters takes a third of the time of a search for forbidden ones, and most texts are clean.
_CLEAN = re.compile("[\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\U0010ffff]*")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LINE_END_CHARACTER = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def normalised(text: str) -> str:
    """The text with one kind of line end, no byte-order mark in front and no controls but tab.

    Lone surrogates count as controls: no UTF-8 file can hold them.

    Source: Unicode Standard, section 5.8, table 5-1: the line ends are CR LF, CR, LF, NEL, VT, FF, LS and PS.
    """
    text = text.lstrip("\ufeff")
    return text if _CLEAN.fullmatch(text) else _UNSTORABLE.sub("\ufffd", _LINE_END.sub("\n", text))


def normalised_in_place(text: str) -> str:
    """The same character by character, for text whose offsets are known already: the length stays.

    A byte-order mark inside a file that says its encoding otherwise is a character like any other.
    """
    return text if _CLEAN.fullmatch(text) else _UNSTORABLE.sub("\ufffd", _LINE_END_CHARACTER.sub("\n", text))

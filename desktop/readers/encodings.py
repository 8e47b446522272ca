"""Which encoding bytes are in: what the file says, else strict UTF-8, else a guess that is never silent."""

import codecs
from dataclasses import dataclass

from desktop.errors import DocumentUnreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = "cp1252"
_LOOKS_WESTERN = frozenset(
    ("cp1250", "cp1254", "cp1257", "cp1258", "latin_1", "iso8859_2", "iso8859_3", "iso8859_4", "iso8859_9",
     "iso8859_10", "iso8859_13", "iso8859_14", "iso8859_15", "iso8859_16", "mac_roman", "mac_latin2", "mac_iceland",
     "mac_turkish", "cp437", "cp850", "cp852", "cp858", "hp_roman8", "cp1140", "cp037", "cp500")
)  # fmt: skip
_SAMPLE = 65_536
_FEW = 0.12
_SPEECH_MARKS = frozenset("‘’“”–—…•€£§©®°àâäáçèéêëíîïñóôöõúùûüßæøåÀÂÄÁÇÈÉÊËÍÎÏÑÓÔÖÕÚÙÛÜÆØÅ«»¿¡½¼¾·\xa0")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the encoding that it was read in and a warning where that is a guess."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decoded(data: bytes, name: str, *, declared: str | None = None) -> Decoded:
    """The text of the bytes.

    Args:
        name: the file's name, for the sentence of an error.
        declared: the encoding that the file itself names (a web page's charset), if any.

    Raises:
        DocumentUnreadable: if the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forced(data[len(mark) :], encoding)
    if (wide := _without_mark(data)) is not None:
        return Decoded(data.decode(wide), wide, (_guess_sentence(wide),))
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        pass  # not UTF-8: what the file declares comes next
    if declared and (text := _strictly(data, declared)) is not None:
        return Decoded(text, declared.lower())
    return _guessed(data, name)


def _forced(data: bytes, encoding: str) -> Decoded:
    """A file that names its encoding by its first bytes; damaged places are shown and told."""
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd")
    if not damaged or _strictly(data, encoding) is not None:
        return Decoded(text, encoding)
    return Decoded(text, encoding, (f"{damaged} damaged characters are shown as \ufffd.",))


def _without_mark(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark shows itself by a zero in every second byte of western text."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 8 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    encoding = "utf-16-le" if odd > 0.6 * half > 6 * even else "utf-16-be" if even > 0.6 * half > 6 * odd else None
    return encoding if encoding and _strictly(data, encoding) is not None else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _guessed(data: bytes, name: str) -> Decoded:
    """The likeliest encoding of bytes that say nothing about themselves."""
    if data[:_SAMPLE].count(0) > len(data[:_SAMPLE]) // 100:
        raise DocumentUnreadable(name, "it is no text", next_step="Check what kind of file it is.")
    import charset_normalizer  # a tenth of a second with its tables, and most texts are UTF-8

    encoding = _WESTERN
    if not _is_plausibly_western(data, most=_FEW):
        best = charset_normalizer.from_bytes(_telling(data)).best()
        if best is not None and not (best.encoding in _LOOKS_WESTERN and _is_plausibly_western(data, most=1.0)):
            encoding = best.encoding
    if (text := _strictly(data, encoding)) is not None:
        return Decoded(text, encoding, (_guess_sentence(encoding),))
    text = data.decode(_WESTERN, "replace")
    if text.count("\ufffd") > len(text) // 50:
        raise DocumentUnreadable(name, "it is no text, or in an encoding that is not known")
    damaged = f"{text.count(chr(0xFFFD))} characters could not be read and are shown as \ufffd."
    return Decoded(text, _WESTERN, (_guess_sentence(_WESTERN), damaged))


def _telling(data: bytes) -> bytes:
    """The lines that hold bytes outside ASCII, for the others tell nothing; the guess takes its time by size."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:_SAMPLE] if len(data) > _SAMPLE else data


def _is_plausibly_western(data: bytes, *, most: float) -> bool:
    """Whether Windows' western encoding reads nearly every odd byte as something that English and its kin use.

    Args:
        most: the largest share of odd bytes; texts of western languages hold few, those of others many.
    """
    text = _strictly(data, _WESTERN)
    if text is None:
        return False
    odd = [character for character in text if character > "\x7f"]
    usual = sum(character in _SPEECH_MARKS for character in odd)
    return usual >= 0.9 * len(odd) and len(odd) <= most * len(text)


def _guess_sentence(encoding: str) -> str:
    return f"The file does not say its encoding; it was read as {encoding}. Check accents and quotation marks."

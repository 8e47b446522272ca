"""Finding by regular expression: within a time limit, and with a sentence for what is wrong with a pattern.

The ``regex`` package is used because it can be stopped: a pattern such as ``(a+)+b`` would otherwise keep the window
busy for ever.
"""

import math
import re
import unicodedata

from desktop.domain.boundaries import next_character, previous_character
from desktop.domain.span import Span

SECONDS = 0.5
LONGEST = 1000
MOST = 100_000
"""Finds; no document is coded by more of them than that."""
MOST_REPEATS = 100_000
"""Repeats of repeats: ``regex`` writes fixed ones out when it reads a pattern, before its time limit counts."""
_REPEAT = re.compile(r"\{\s*(\d*)\s*,?\s*(\d*)\s*\}")
_CALL = re.compile(r"\(\?(?:R|[+-]?\d+|&\w+|P>\w+)\)")


class PatternUnfit(Exception):
    """The pattern cannot be searched for; the words say why, for the place of the count."""


def find_pattern(
    text: str, pattern: str, *, whole_words: bool = False, match_case: bool = False, seconds: float = SECONDS
) -> tuple[Span, ...]:
    """Every place where a regular expression fits, in order, not overlapping, none of them empty.

    ``^`` and ``$`` stand for the ends of paragraphs. Accents count, as the pattern says which it wants; characters
    with combining marks are never cut, so that an accent stays with its letter.

    Args:
        seconds: how long the search may take.

    Raises:
        PatternUnfit: it is no regular expression, or takes too long here.
    """
    import regex  # 20 ms that only those wait for who look for a pattern

    if not pattern:
        return ()
    _check_size(pattern)
    flags = regex.MULTILINE | regex.VERSION0 | (0 if match_case else regex.IGNORECASE)
    found: list[Span] = []
    try:
        for match in regex.compile(pattern, flags).finditer(text, timeout=seconds):
            start, end = match.span()
            if start == end or (whole_words and (_is_word(text, start - 1) or _is_word(text, end))):
                continue
            span = _whole_characters(text, start, end)
            if found and span.start < found[-1].end:
                continue  # another part of the character that the find before it grew to
            found.append(span)
            if len(found) == MOST:
                break
    except regex.error as fault:
        where = f" (character {fault.pos + 1})" if fault.pos is not None else ""
        raise PatternUnfit(f"Not a pattern: {fault.msg}{where}") from fault
    except TimeoutError as fault:
        raise PatternUnfit("This pattern takes too long here. Make it more exact.") from fault
    except (RecursionError, OverflowError, MemoryError) as fault:
        raise PatternUnfit("Not a pattern: it is nested too deeply") from fault
    return tuple(found)


def _check_size(pattern: str) -> None:
    if len(pattern) > LONGEST:
        raise PatternUnfit(f"A pattern has at most {LONGEST:,} characters.")
    if _CALL.search(pattern):
        raise PatternUnfit("A pattern that calls itself is not taken: it could fill the memory.")
    counts = (max(int(least or 1), int(most or 1), 1) for least, most in _REPEAT.findall(pattern))
    if math.prod(counts) > MOST_REPEATS:
        raise PatternUnfit("This pattern repeats too often. Use smaller numbers in its braces.")


def _is_word(text: str, offset: int) -> bool:
    return 0 <= offset < len(text) and (text[offset].isalnum() or text[offset] == "_")


def _whole_characters(text: str, start: int, end: int) -> Span:
    """The span grown to the ends of characters as people see them."""
    first = text[start]
    if first >= "\u0300" and (unicodedata.combining(first) or previous_character(text, start + 1) < start):
        start = previous_character(text, start + 1)
    return Span(start, next_character(text, end - 1))

"""Finds words of another version of a text again: exactly the same words, told apart by what stands around them."""

from desktop.domain.span import Span

CONTEXT = 400
"""Characters before and after that are compared."""
ENOUGH = 8
"""Characters of context that must agree where the words alone could be anywhere."""
TELLING = 24
"""Words of this length that a text has just once need no context."""
_MOST = 2_000


def place_again(text: str, other: str, span: Span) -> Span | None:
    """Where the words of a span of another text stand in this one.

    Args:
        other: a version of the text, perhaps edited elsewhere.
        span: in the other text.

    Returns:
        The same words, without blanks around them; nothing where they are not there, or where it cannot be told which
        of several places is meant.
    """
    words = span.of(other)
    start = span.start + len(words) - len(words.lstrip())
    words = words.strip()
    if not words:
        return None
    before, after = other[max(0, start - CONTEXT) : start], other[start + len(words) : start + len(words) + CONTEXT]
    found: list[tuple[int, int]] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST:
        found.append((_agreeing(text, at, at + len(words), before, after), at))
        at = text.find(words, at + 1)
    if not found:
        return None
    found.sort(reverse=True)
    score, best = found[0]
    is_only = len(found) == 1
    if (not is_only and found[1][0] == score) or (score < ENOUGH and not (is_only and len(words) >= TELLING)):
        return None
    return Span(best, best + len(words))


def _agreeing(text: str, start: int, end: int, before: str, after: str) -> int:
    """How many characters around a place are those of the context, counted from the words outwards.

    Where the text begins or ends just as the other does, that counts as enough.
    """
    here = text[max(0, start - CONTEXT) : start]
    left = next((n for n, (a, b) in enumerate(zip(reversed(here), reversed(before), strict=False)) if a != b), None)
    behind = text[end : end + CONTEXT]
    right = next((n for n, (a, b) in enumerate(zip(behind, after, strict=False)) if a != b), None)
    at_edge = (not here and not before) or (not behind.strip() and not after.strip())
    counted = (min(len(here), len(before)) if left is None else left) + (
        min(len(behind), len(after)) if right is None else right
    )
    return counted + (ENOUGH if at_edge else 0)

"""Words for quantity, defined once: what a count is called among so many, and what those words mean.

Source: word.md A2; the scales that published analyses of consultation responses state in their methods chapters.
"""

from exports.briefing_content import QuantityWords

FEWEST_FOR_WORDS = 10
"""Of fewer than these, only the number is given: a share of five says nothing."""

_SCALE = (  # word, over or from which share of the base, whether that share itself is still the next word's
    ("most", 1 / 2, True),
    ("many", 1 / 3, False),
    ("some", 1 / 10, False),
)


def quantity(count: int, base: int) -> str:
    """What a count among so many is called: none, one, a few, some, many, most, all; a number among few.

    Raises:
        ValueError: if more are counted than there are, or fewer than none.
    """
    if not 0 <= count <= base:
        raise ValueError(f"{count} of {base}")
    if count == 0:
        return "none"
    if count == base and base > 1:
        return "both" if base == 2 else "all"
    if count == 1:
        return "one"
    if base < FEWEST_FOR_WORDS:
        return str(count)
    share = count / base
    for word, least, is_next in _SCALE:
        if share > least or share == least and not is_next:
            return word
    return "a few"


def uses_words(count: int, base: int) -> bool:
    """Whether a count is called by a word that has to be defined."""
    return quantity(count, base) in ("most", "many", "some", "a few")


def quantity_words(base: str) -> QuantityWords:
    """What the words mean, for the section on method or an annex.

    Args:
        base: what is counted among where no other base is stated, as a sentence has it.
    """
    return QuantityWords(
        (
            ("most", "more than half"),
            ("many", "from a third to a half"),
            ("some", "from a tenth to less than a third"),
            ("a few", "at least two, yet less than a tenth"),
            ("one", f"exactly one, and of fewer than {FEWEST_FOR_WORDS} only the number is given"),
        ),
        base,
    )

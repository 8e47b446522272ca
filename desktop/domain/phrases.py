"""What many sentences need: a number with its noun, and a text short enough for one line."""


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 coding``, ``1,204 codings``; ``many`` where the plural has not just an s more."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def short(text: str, length: int = 60) -> str:
    """The text on one line, cut with an ellipsis where it is longer than so many characters."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[: length - 1] + "…"

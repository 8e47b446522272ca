"""What somebody wrote between the quotations, as blocks: paragraphs, and lists of lines that begin with a dash."""

import re
from collections.abc import Sequence
from itertools import groupby

from exports.briefing_content import Prose

_ITEM = re.compile(r"[-–•*]\s+(?=\S)")


def written_prose(paragraphs: Sequence[str]) -> tuple[Prose, ...]:
    """The paragraphs in order; those one below the other that are items make one list, without their dashes."""
    return tuple(
        Prose(tuple(_ITEM.sub("", line, count=1) for line in lines), "list") if are_items else Prose(tuple(lines))
        for are_items, lines in groupby(paragraphs, key=lambda line: _ITEM.match(line) is not None)
    )

"""A Word document that is no briefing, in the frame of one: its marking, fonts and running heads, a body of its own."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path

from exports.briefing_content import Briefing
from exports.content import Cover
from exports.safe_write import whole_file
from exports.word.frame import Frame, make_frame
from exports.word.framed_package import FramedPackage


def titled(title: str, cover: Cover) -> str:
    """A document's title, with that of the project behind it where it has one."""
    return f"{title}: {cover.title.strip()}" if cover.title.strip() else title


def write_paper(
    title: str, cover: Cover, body: Callable[[Frame], Iterator[str]], rows: int, path: Path
) -> Generator[int, None, None]:
    """Write a document; a file that stands there is replaced whole, or left as it was.

    Args:
        body: pieces of the body, as Open XML, for the frame that they stand in.
        rows: how many there are to write, for who counts along.

    Yields:
        About how many rows are written; ``rows`` at the end.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    frame = make_frame(_frontage(title, cover), None)
    with whole_file(path) as target, closing(FramedPackage(frame, target)) as package:
        for pieces in package.stream(frame.body, body(frame)):
            yield min(pieces, rows)
        package.write(frame.notes, frame.story.notes.xml())
        package.write(frame.map, frame.story.hash_map.xml())
    yield rows


def _frontage(title: str, cover: Cover) -> Briefing:
    """What the frame takes from a briefing: title, marking, language and dates of the file."""
    return Briefing(
        titled(title, cover),
        question=cover.question,
        dated_on=cover.dated_on,
        marking=cover.marking,
        handling=cover.handling,
        language=cover.language,
    )

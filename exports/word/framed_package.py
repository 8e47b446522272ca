"""The file being written: the frame's parts, with the words streamed into the three that take them."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from typing import IO

from exports.word.frame import Frame
from exports.word.frame_body import MARKER

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""Every part's time in the archive, so that the same briefing gives the same bytes."""

_LEVEL = 5
"""Of compression: from here on a file shrinks by hundredths and takes half as long again to write."""

_AT_ONCE = 1 << 16
"""Bytes gathered for one call of the compressor, which costs more than the compressing where pieces are small."""


NEXT_PLACE = MARKER
"""A piece that says: what comes now stands at the part's next marker."""


class FramedPackage:
    """An open archive that holds all but the streamed parts. Close it at the end; the stream stays open."""

    def __init__(self, frame: Frame, target: IO[bytes]) -> None:
        self._shells: dict[str, list[bytes]] = {}
        self._archive = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)
        with zipfile.ZipFile(io.BytesIO(frame.package)) as source:
            for name in source.namelist():
                content = source.read(name)
                if name in (frame.body, frame.notes, frame.map):
                    self._shells[name] = content.split(MARKER.encode())
                    assert len(self._shells[name]) > 1, f"nowhere to put the words of {name}"
                else:
                    self._archive.writestr(_entry(name), content)

    def stream(self, name: str, pieces: Iterable[str]) -> Iterator[int]:
        """Write a part with the pieces in place of its markers; yields how many are written, after each.

        Args:
            pieces: ``NEXT_PLACE`` between those of one marker and those of the next.
        """
        shell = iter(self._shells[name])
        head = next(shell)
        with self._archive.open(_entry(name), "w", force_zip64=False) as part:
            waiting, size = [head], len(head)
            for number, piece in enumerate(pieces, 1):
                content = next(shell) if piece == NEXT_PLACE else piece.encode()
                waiting.append(content)
                size += len(content)
                if size > _AT_ONCE:
                    part.write(b"".join(waiting))
                    waiting, size = [], 0
                yield number
            part.write(b"".join((*waiting, *shell)))

    def write(self, name: str, pieces: Iterable[str]) -> None:
        """Write a part whole."""
        for _ in self.stream(name, pieces):
            pass

    def close(self) -> None:
        """Write the archive's directory, without which it is no archive."""
        self._archive.close()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry

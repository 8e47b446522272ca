"""Documents damaged on their way, read as an import reads them: a document or a sentence, soon, in little room."""

import io
import random
import time
import zipfile
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.document import ParsedDocument
from desktop.errors import UserError
from desktop.jobs.reading_process import ReadingProcess
from desktop.readers.table import reader_for
from tests.desktop.readers.test_odt import made as odt_file
from tests.gate import SEED, Counted, wanted
from tests.peaks import worker_peak_mb

SAMPLES = ("docx", "odt", "pdf", "html", "txt")
LARGEST = 1_000
"""Megabytes that the worker may take."""


def sample(kind: str) -> bytes:
    """A sound document of the kind."""
    if kind == "odt":
        body = "".join(
            f"<text:h text:outline-level='1'>Head {n}</text:h><text:p>We ask {n}.</text:p>" for n in range(40)
        )
        return odt_file(body)
    folder = paths.resources() / "sample_project" / "documents"
    return sorted(folder.glob(f"*.{kind}"))[0].read_bytes()


def mutated(whole: bytes, draw: random.Random) -> bytes:
    """Some bytes of it, or of one part of a package, changed, cut, doubled or moved."""
    if whole.startswith(b"PK") and draw.random() < 0.8:
        return _with_a_mutated_part(whole, draw)
    data = bytearray(whole)
    for _ in range(draw.randrange(1, 6)):
        at = draw.randrange(len(data))
        kind = draw.choice(("bit", "bytes", "zeroes", "cut", "double"))
        if kind == "bit":
            data[at] ^= 1 << draw.randrange(8)
        elif kind == "bytes":
            data[at : at + 8] = draw.randbytes(draw.randrange(1, 12))
        elif kind == "zeroes":
            data[at : at + 200] = bytes(len(data[at : at + 200]))
        elif kind == "cut" and draw.random() < 0.3:
            del data[at + 1 :]
        elif kind == "double":
            data[at:at] = data[at : at + draw.randrange(2000)]
    return bytes(data)


def _with_a_mutated_part(whole: bytes, draw: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as package, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed:
        names = package.namelist()
        chosen = draw.choice(names)
        for name in names:
            data = package.read(name)
            changed.writestr(name, mutated(data, draw) if name == chosen and data else data)
    return out.getvalue()


@pytest.mark.gate("X2", minutes=2)
@pytest.mark.parametrize("kind", SAMPLES)
def test_a_damaged_document_is_read_or_refused_with_a_sentence(kind: str, counted: Counted) -> None:
    whole, draw = sample(kind), random.Random(SEED)
    read = refused = most = 0
    slowest, faults = 0.0, []
    with ReadingProcess() as process:
        for number in range(wanted(f"X2 {kind}")):
            data, name = mutated(whole, draw), f"{number}.{kind}"
            began = time.monotonic()
            try:
                process.send(reader_for(Path(name), data).key, data, name)
                while not process.is_done(0.1):
                    most = max(most, worker_peak_mb(process))
                most = max(most, worker_peak_mb(process))
                found = process.take()
            except UserError as error:
                refused += 1
                faults += [f"file {number}: {error}"] if "reader" in str(error) else []
            else:
                assert isinstance(found, ParsedDocument)
                read += 1
            slowest = max(slowest, time.monotonic() - began)
    words = f"{read} read, {refused} refused, slowest {slowest:.1f} s, worker at most {most} MB"
    counted(read + refused, words, part=kind)
    assert not faults, faults  # a fault of ours, which the process kept from the program
    assert slowest < 30
    assert 0 < most < LARGEST

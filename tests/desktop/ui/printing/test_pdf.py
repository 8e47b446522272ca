"""A document with its margin as a PDF: its words, its margin, its pages, and that it may be painted by any thread."""

import threading
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPdfWriter

from desktop.domain.document import Block, Document, DocumentContent
from desktop.domain.ids import CodingId, DocumentId, TextId
from desktop.errors import PrinterRefused, UnknownDocument
from desktop.session import Session
from desktop.store import reviewers
from desktop.ui.printing.marked import MarkedDocument, Remark, Wanted, read_marked
from desktop.ui.printing.pages import PagedDocument, paint_pages
from desktop.ui.printing.paper import PaperTheme, Sheet, a4
from desktop.ui.printing.pdf import write_pdf
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import PaintedCoding
from exports.errors import TargetNotWritable

Read = Callable[[Path], list[str]]


def write(session: Session, document: Document, paper: PaperTheme, out: Path, **wanted: object) -> Path:
    steps = write_pdf(session.project.path, Wanted(document.id, **wanted), out, paper)  # type: ignore[arg-type]
    for _ in steps:
        pass
    return out


def long_document(paragraphs: int, *, codings: int = 0) -> MarkedDocument:
    """Paragraphs of some lines, the first of which tells the number; each of the first is coded whole."""
    lines = [f"Paragraph {number}. " + "words that go on " * 30 for number in range(paragraphs)]
    text = "\n".join(lines)
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("para", at, at + len(line)))
        at += len(line) + 1
    coded = tuple(
        PaintedCoding(CodingId(f"c{n}"), b.start, b.end, name=f"Code {n}", letter="C", color="blue", line="wave")
        for n, b in enumerate(blocks[:codings])
    )
    content = DocumentContent(DocumentId("d"), TextId("t"), text, tuple(blocks), ())
    return MarkedDocument(content, DocumentHeader("A long paper", "Somebody"), "A long paper", "OFFICIAL", "", coded)


def painted(marked: MarkedDocument, paper: PaperTheme, sheet: Sheet | None = None, **pages: int) -> list[str]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    for _ in paint_pages(device, marked, sheet or a4(), paper, **pages):
        pass
    with pypdfium2.PdfDocument(buffer.data().data()) as pdf:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf]


def test_words_margin_memos_and_codes_are_on_the_pages(
    coded: Session, document: Document, paper: PaperTheme, tmp_path: Path, words_of: Read
) -> None:
    text, behind = words_of(write(coded, document, paper, tmp_path / "out.pdf"))

    assert "We ask the minister to let people work" in " ".join(text.split())
    assert "Open letter" in text
    assert "Work" in text
    assert "Councils" in text
    for page in (text, behind):
        assert page.count("OFFICIAL") == page.count("For the team only.") == 2
    assert "Page 1 of 2" in text
    assert "Page 2 of 2" in behind
    assert "Same as last year." in behind
    assert "Whether people may work." in behind
    assert "+ support" in behind


def test_what_is_hidden_in_the_reader_is_not_printed(
    coded: Session, document: Document, paper: PaperTheme, tmp_path: Path, words_of: Read, codebook
) -> None:  # fmt: skip
    code_id = next(code.id for code in codebook if code.name == "Councils")
    only = words_of(write(coded, document, paper, tmp_path / "a.pdf", code_id=code_id))
    everyone = frozenset(one.id for one in reviewers.all_reviewers(coded.project))

    nobody = words_of(write(coded, document, paper, tmp_path / "b.pdf", hidden=everyone))

    assert "Whether people may work." not in " ".join(only)
    assert len(nobody) == 1
    assert "Councils" not in nobody[0]


def test_memos_and_codes_at_the_end_can_be_left_out(
    coded: Session, document: Document, paper: PaperTheme, tmp_path: Path, words_of: Read
) -> None:
    pages = words_of(write(coded, document, paper, tmp_path / "a.pdf", with_memos=False, with_legend=False))

    assert len(pages) == 1


def test_every_paragraph_is_on_some_page_whole_and_once(qapp, paper: PaperTheme) -> None:
    pages = painted(long_document(60, codings=60), paper)

    words = " ".join(" ".join(pages).split())
    assert len(pages) > 10
    assert all(words.count(f"Paragraph {number}. ") == 1 for number in range(60))
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    for number in (0, 30, 59):
        page = next(page for page in pages if f"Paragraph {number}. " in page)
        assert f"Code {number}" in page


def test_a_passage_over_two_pages_is_named_on_both(qapp, paper: PaperTheme) -> None:
    marked = long_document(30)
    whole = PaintedCoding(CodingId("c"), 0, len(marked.content.text), name="Everything", letter="E", color="pink")
    object.__setattr__(marked, "codings", (whole,))

    pages = painted(marked, paper)

    assert len(pages) > 2
    assert "Everything" in pages[0]
    assert all("… Everything" in page for page in pages[1:])


def test_a_range_of_pages_can_be_had_and_one_beyond_the_end_is_cut(qapp, paper: PaperTheme) -> None:
    marked = long_document(60)
    whole = painted(marked, paper)

    assert painted(marked, paper, first=2, last=3) == whole[1:3]
    assert painted(marked, paper, first=len(whole), last=99) == whole[-1:]


def test_a_narrow_sheet_has_more_pages_and_all_the_words(qapp, paper: PaperTheme) -> None:
    marked = long_document(20)

    small = painted(marked, paper, Sheet(560, 790))

    assert len(small) > len(painted(marked, paper))
    assert all(f"Paragraph {number}. " in " ".join(" ".join(small).split()) for number in range(20))


@pytest.mark.parametrize(
    "text", ["", "   ", "שלום עולם 🚌 e\u0301 and more\x00", "a" * 30_000], ids=["empty", "blank", "mixed", "endless"]
)
def test_odd_texts_are_printed(text: str, qapp, paper: PaperTheme) -> None:
    content = DocumentContent(DocumentId("d"), TextId("t"), text, (), ())
    span = (PaintedCoding(CodingId("c"), 0, len(text), name="<b>&amp; 😀", letter="·"),) if text.strip() else ()
    remark = Remark(1, "<i>about</i>", "", "<script>\n\r\n&lt;")
    marked = MarkedDocument(content, DocumentHeader("T", ""), "T\n" * 90, "M" * 300, "", span, remarks=(remark,))

    pages = painted(marked, paper)

    assert len(pages) >= 2
    assert "<script>" in pages[-1]


def test_a_table_goes_on_over_pages(qapp, paper: PaperTheme) -> None:
    rows, text, blocks = 150, "", []
    for row in range(rows):
        start = len(text)
        for column in range(3):
            words = f"cell {row}.{column}"
            blocks.append(Block("cell", len(text), len(text) + len(words)))
            text += words + ("\t" if column < 2 else "\n")
        blocks.append(Block("row", start, len(text) - 1))
    blocks.append(Block("table", 0, len(text) - 1))
    blocks.sort(key=lambda block: (block.start, -block.end))
    content = DocumentContent(DocumentId("d"), TextId("t"), text, tuple(blocks), ())

    pages = painted(MarkedDocument(content, DocumentHeader("T", ""), "T"), paper)

    words = "".join("".join(pages).split())  # the reader of this test puts blanks between letters of cells
    assert len(pages) > 2
    assert all(words.count(f"cell{row}.2") >= 1 for row in range(rows))


def test_the_layout_goes_in_slices(qapp, paper: PaperTheme) -> None:
    document = PagedDocument(long_document(400), a4(), paper)

    assert sum(1 for _ in document.lay_out()) > 10
    assert document.page_count > 50


def test_another_thread_may_write_it(
    coded: Session, document: Document, paper: PaperTheme, tmp_path: Path, words_of: Read
) -> None:
    here = words_of(write(coded, document, paper, tmp_path / "a.pdf"))
    thread = threading.Thread(target=write, args=(coded, document, paper, tmp_path / "b.pdf"))

    thread.start()
    thread.join()

    assert words_of(tmp_path / "b.pdf") == here


def test_cancelling_leaves_the_old_file_as_it_was(
    coded: Session, document: Document, paper: PaperTheme, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    job = write_pdf(coded.project.path, Wanted(document.id), out, paper)

    for _ in range(4):
        next(job)
    job.close()

    assert out.read_bytes() == b"old"
    assert not list(tmp_path.glob("*.part"))


def test_what_is_missing_is_told(coded: Session, document: Document, paper: PaperTheme, tmp_path: Path) -> None:
    with pytest.raises(TargetNotWritable):
        write(coded, document, paper, tmp_path / "missing" / "out.pdf")
    with pytest.raises(UnknownDocument):
        list(write_pdf(coded.project.path, Wanted(DocumentId("none")), tmp_path / "out.pdf", paper))


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says so, too
def test_a_device_that_cannot_be_painted_on_is_told(qapp, paper: PaperTheme, tmp_path: Path) -> None:
    device = QPdfWriter(str(tmp_path / "missing" / "out.pdf"))

    with pytest.raises(PrinterRefused):
        list(paint_pages(device, long_document(1), a4(), paper))


def test_paper_is_light_whatever_the_window_shows(coded: Session, document: Document, theme, tmp_path: Path) -> None:
    theme.set_choice("dark")
    try:
        paper = PaperTheme(theme)
    finally:
        theme.set_choice("light")

    assert not paper.tokens.dark
    assert paper.color("text").lightness() < 60


def test_reviewers_are_told_apart_only_where_there_are_several(coded: Session, document: Document) -> None:
    marked = read_marked(coded.project, Wanted(document.id))

    assert marked.reviewers == ()
    assert {coding.initials for coding in marked.codings} == {""}
    assert [remark.number for remark in marked.remarks] == [1]
    assert sum(row.passages for row in marked.legend) == len(marked.codings)

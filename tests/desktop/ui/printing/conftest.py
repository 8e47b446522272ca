"""A document with codings to print, and the words of a PDF."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.edits.codes import define_code
from desktop.edits.codings import apply_code
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.session import Session
from desktop.ui.printing.paper import PaperTheme
from desktop.ui.theme import Theme


@pytest.fixture
def paper(theme: Theme) -> PaperTheme:
    return PaperTheme(theme)


@pytest.fixture
def coded(session: Session, document: Document, codebook: Codebook) -> Session:
    """A marked project whose document has two overlapping codings, one with a memo and a stance."""
    ids = {code.name: CodeId(code.id) for code in codebook}
    session.perform("Mark", set_project, marking="Official", handling="For the team only.")
    session.perform("Define", define_code, code_id=ids["Work"], definition="Whether people may work.")
    for name, span, stance in (("Work", Span(18, 75), "support"), ("Councils", Span(40, 110), None)):
        made = session.perform(
            "Code", apply_code, document_id=document.id, span=span, code_id=ids[name],
            reviewer_id=session.reviewer.id, stance=stance,
        )  # fmt: skip
        if name == "Work":
            coding_id = CodingId(made.ids("coding")[0])
            session.perform(
                "Memo", write_memo, target_table="coding", target_id=coding_id, body="Same as last year.",
                reviewer_id=session.reviewer.id,
            )  # fmt: skip
    session.show_document(document.id)
    return session


@pytest.fixture
def words_of() -> Callable[[Path], list[str]]:
    """The words on each page of a PDF, read by another library than the one that wrote them."""

    def read(path: Path) -> list[str]:
        with pypdfium2.PdfDocument(path) as pdf:
            return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf]

    return read

"""Words are the same in the file, in the project, on the screen and in Word, whatever characters they are made of."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.codes import add_path
from desktop.edits.codings import apply_code
from desktop.jobs.import_documents import import_documents
from desktop.jobs.write_briefing import write_briefing
from desktop.session import Session
from desktop.store import codes, codings, documents
from tests.journeys.word_reading import read_briefing

EMOJI = ["😀", "👩🏽‍🚀", "🇬🇧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "☎️", "𝔊", "𐍈"]
COMBINED = ["é", "e\u0301", "ş̌", "각", "\u1112\u1161\u11ab", "क्षि", "n\u0303\u0323"]
RIGHT_TO_LEFT = ["שלום עולם", "نص عربي", "\u200f(א)\u200f", "مرحبا 123"]
PLAIN = ["the levy", "a “right” to reply", "5\u00a0%", "§ 7", "co\u00adoperate", "under_score", "<b>&amp;", "tab\there"]
LINE_ENDS = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]

words = st.sampled_from([*EMOJI, *COMBINED, *RIGHT_TO_LEFT, *PLAIN])
lines = st.lists(words, min_size=1, max_size=6).map(" ".join)
texts = st.lists(st.tuples(lines, st.sampled_from(LINE_ENDS)), min_size=2, max_size=8).map(
    lambda pairs: "First line\n" + "".join(line + end for line, end in pairs) + "last line"
)


def stored(text: str) -> str:
    """What the project has to hold: each line end as one newline and nothing else changed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shown(text: str) -> str:
    """Words as a screen shows them: Qt has separators of its own for line ends, and blank lines are mere distance."""
    return re.sub(r"[\n\u2028\u2029]+", "\n", text)


def spans_of(text: str, shares: list[tuple[float, float]]) -> list[Span]:
    """Passages of a text that begin and end with something that can be seen."""
    spans = set()
    for first, second in shares:
        start, end = sorted((int(first * len(text)), int(second * len(text))))
        chosen = text[start:end]
        start += len(chosen) - len(chosen.lstrip())
        end -= len(chosen) - len(chosen.rstrip())
        if start < end:
            spans.add(Span(start, end))
    return sorted(spans, key=lambda span: (span.start, span.end))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=texts,
    shares=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=6),
)
def test_words_stay_exact_from_file_to_screen_to_word(
    qapp: object, encoding: str, text: str, shares: list[tuple[float, float]]
) -> None:
    from desktop.ui.reader.header import DocumentHeader
    from desktop.ui.reader.view import ReaderView
    from desktop.ui.theme import Theme

    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.txt"
        source.write_bytes(text.encode(encoding))
        session = Session.create(Path(folder) / "p.gloss", title="Exact", by="Ada")
        ended(import_documents(session.project, [source], by=session.reviewer.id))
        (document,) = documents.all_documents(session.project)
        content = documents.content(session.project, document.id)
        assert content.text == stored(text)
        session.perform("Add code", add_path, ("Exact", "Words"))
        leaf = next(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
        reader = ReaderView(Theme())
        reader.set_document(content, DocumentHeader(document.title))

        expected = []
        for span in spans_of(content.text, shares):
            reader.select_span(span)
            assert reader.selected_span() == span
            assert shown(reader.textCursor().selectedText()) == shown(content.text[span.start : span.end])
            session.perform(
                "Apply code",
                apply_code,
                document_id=document.id,
                span=reader.selected_span(),
                code_id=leaf,
                reviewer_id=session.reviewer.id,
            )
            expected.append(content.text[span.start : span.end])

        kept = codings.for_document(session.project, document.id)
        session.close()
        briefing = Path(folder) / "briefing.docx"
        ended(write_briefing(Path(folder) / "p.gloss", briefing))
        assert sorted(content.text[coding.span.start : coding.span.end] for coding in kept) == sorted(expected)
        assert sorted(read_briefing(briefing).quotations.values()) == sorted(expected)
        reader.deleteLater()

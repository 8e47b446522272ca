from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.briefings.compose import compose
from desktop.domain.codebook import CodebookRow
from desktop.domain.document import Block, ParsedDocument
from desktop.edits.codes import import_codebook
from desktop.edits.documents import add_document, set_document
from desktop.edits.projects import set_project
from desktop.jobs.apply_codings import apply_codings
from desktop.readers.codings_files import CodingRow, NumberedRow
from desktop.session import Session
from desktop.store import actors, documents
from exports.briefing_content import Briefing, CodebookTable, CountSentence, PositionTable, Quotations, Section

TEXT = "Rents rise.\nWe ask for a plan.\nThe plan is late."
TODAY = date(2026, 7, 4)
B = TypeVar("B")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session of Ann on a project with two documents of three paragraphs, a letter and a speech."""
    session = Session.create(tmp_path / "p.gloss", title="Homes", by="Ann")
    for number, name in enumerate(("letter", "speech")):
        text = f"{TEXT} {number}"
        starts = (0, 12, 31)
        ends = (11, 30, len(text))
        parsed = ParsedDocument(
            text, "text/plain", "test", "1",
            blocks=tuple(Block("para", start, end) for start, end in zip(starts, ends, strict=True)),
            title=name.capitalize(), kind=name, byline=f"Writer {number}", published_on="2026-07",
        )  # fmt: skip
        session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=f"{name}.txt")
    yield session
    session.close()


def code(session: Session, *rows: CodingRow) -> None:
    job = apply_codings(session, tuple(NumberedRow(number, row) for number, row in enumerate(rows, start=1)))
    for _ in job:
        pass


def composed(session: Session, *, with_notes: bool = False) -> Briefing:
    return compose(session.project, today=TODAY, with_notes=with_notes)


def blocks_of(briefing: Briefing, kind: type[B]) -> list[B]:
    return [block for section in briefing.sections for block in section.blocks if isinstance(block, kind)]


def summary_of(briefing: Briefing) -> tuple[str, ...]:
    return tuple(count.text for count in blocks_of(briefing, CountSentence))


def code_sections(briefing: Briefing) -> list[Section]:
    return [section for section in briefing.sections if any(isinstance(b, Quotations) for b in section.blocks)]


def outline(sections: Sequence[Section]) -> list[tuple[int, str, list[str]]]:
    return [(section.level, section.heading, [each.text for each in section.extracts]) for section in sections]


def test_a_section_per_top_level_code_holds_all_at_or_below_it_in_document_order(session: Session) -> None:
    code(
        session,
        CodingRow("Speech", "Homes > Rents", quote="Rents rise."),
        CodingRow("Letter", "Homes > Rents > Now", quote="rise"),
        CodingRow("Letter", "Homes", quote="plan is late"),
        CodingRow("Letter", "Plan", quote="We ask for a plan."),
        CodingRow("Letter", "Homes > Rents", quote="Rents rise."),
    )

    briefing = composed(session)

    assert outline(code_sections(briefing)) == [
        (1, "Homes", ["plan is late"]),
        (2, "Rents", ["Rents rise.", "Rents rise."]),
        (3, "Now", ["rise"]),
        (1, "Plan", ["We ask for a plan."]),
    ]
    assert [each.document for each in code_sections(briefing)[1].extracts] == ["Letter", "Speech"]
    assert str(code_sections(briefing)[1].extracts[0].citation) == "Writer 0, “Letter”, July 2026, para 1"
    assert summary_of(briefing)[0] == "5 passages from 2 documents, coded by 1 reviewer."
    assert [(source.title, source.extracts) for source in briefing.sources] == [("Letter", 4), ("Speech", 1)]


def test_every_extract_has_a_key_of_its_own(session: Session) -> None:
    code(
        session,
        *(CodingRow("Letter", path, quote="Rents rise.") for path in ("A", "B", "A > C")),
        *(CodingRow("Letter", "A", quote="Rents rise.", actor=actor) for actor in ("Tenants", "Owners")),
    )

    keys = [extract.key for extract in composed(session).extracts]

    assert len(keys) == len(set(keys))


def test_a_passage_that_two_reviewers_coded_alike_stands_once(session: Session) -> None:
    code(
        session,
        CodingRow("Letter", "Homes", quote="Rents rise.", reviewer="Bob", memo="First"),
        CodingRow("Letter", "Homes", quote="Rents rise.", reviewer="Ann", memo="Second", stance="oppose"),
        CodingRow("Letter", "Homes", quote="Rents", reviewer="Ann"),
    )

    briefing = composed(session, with_notes=True)

    short, both = code_sections(briefing)[0].extracts
    assert (short.text, both.text) == ("Rents", "Rents rise.")
    assert set(both.reviewer.split(", ")) == {"Ann", "Bob"}
    assert both.stance == "oppose"
    assert {(note.author, note.body) for note in both.notes} == {("Bob", "First"), ("Ann", "Second")}
    assert summary_of(briefing)[0] == "2 passages from 1 document, coded by 2 reviewers."


def test_memos_are_there_only_when_asked_for(session: Session) -> None:
    code(session, CodingRow("Letter", "Homes", quote="Rents rise.", memo="Strong."))

    assert next(composed(session).extracts).notes == ()
    assert next(composed(session, with_notes=True).extracts).notes[0].body == "Strong."


def test_codes_without_passages_have_no_section_and_are_named(session: Session) -> None:
    session.perform("Codes", import_codebook, tuple(CodebookRow((name,)) for name in ("Homes", "Roads", "Zoos")))
    code(session, CodingRow("Letter", "Homes", quote="Rents rise."))

    briefing = composed(session)

    assert [section.heading for section in code_sections(briefing)] == ["Homes"]
    assert summary_of(briefing)[1] == "No passages on: Roads and Zoos."
    (codebook,) = blocks_of(briefing, CodebookTable)
    assert [(each.path, each.codings) for each in codebook.entries] == [("Homes", 1), ("Roads", 0), ("Zoos", 0)]


def test_a_project_without_codings_gives_the_frame_and_a_sentence(session: Session) -> None:
    session.perform("Project", set_project, question="Who?", marking="OFFICIAL")

    briefing = composed(session)

    assert code_sections(briefing) == []
    assert summary_of(briefing) == ("No passage has been coded yet; the project holds 2 documents.",)
    assert (briefing.title, briefing.question, briefing.marking) == ("Homes", "Who?", "OFFICIAL")
    assert briefing.dated_on == "2026-07-04"


def test_what_may_not_be_quoted_is_left_out_and_listed(session: Session) -> None:
    letter = documents.find(session.project, "Letter")
    session.perform("Permission", set_document, letter.id, permission="none")
    code(
        session,
        CodingRow("Letter", "Homes", quote="Rents rise.", stance="support"),
        CodingRow("Speech", "Homes", quote="plan is late"),
    )

    briefing = composed(session)

    assert outline(code_sections(briefing)) == [(1, "Homes", ["plan is late"])]
    assert briefing.left_out == ("1 passage is left out: “Letter” may not be quoted.",)
    assert blocks_of(briefing, PositionTable) == []
    assert [source.title for source in briefing.sources] == ["Speech"]


def test_what_may_not_be_named_is_quoted_without_names(session: Session) -> None:
    for name in ("Letter", "Speech"):
        document = documents.find(session.project, name)
        session.perform("Permission", set_document, document.id, permission="unnamed", kind="letter")
    code(
        session,
        CodingRow("Letter", "Homes", quote="Rents rise.", stance="support"),
        CodingRow("Speech", "Homes", quote="plan is late"),
    )

    briefing = composed(session)

    words = repr(briefing.sections)
    assert "Writer" not in words
    assert "Speech" not in words
    assert [str(each.citation) for each in code_sections(briefing)[0].extracts] == [
        "“Unnamed letter 1”, July 2026, para 1",
        "“Unnamed letter 2”, July 2026, para 3",
    ]
    assert [row.actor for row in blocks_of(briefing, PositionTable)[0].rows] == ["Unnamed letter 1"]


def test_who_speaks_is_cited_and_counted_in_the_positions(session: Session) -> None:
    code(session, CodingRow("Letter", "Homes", quote="Rents rise.", actor="Tenants", stance="oppose"))

    briefing = composed(session)

    assert actors.find(session.project, "Tenants") is not None
    assert str(code_sections(briefing)[0].extracts[0].citation).startswith("Tenants, “Letter”")
    assert [(row.actor, row.cells) for row in blocks_of(briefing, PositionTable)[0].rows] == [
        ("Tenants", (("oppose", 1),))
    ]


def test_the_number_of_queries_does_not_grow_with_the_codings(session: Session) -> None:
    rows = [
        CodingRow(
            "Letter", f"Code {start % 7} > Part {start % 3}", start=start, end=end, memo="m" if end % 5 == 0 else ""
        )
        for start in range(len(TEXT))
        for end in range(start + 1, len(TEXT), 3)
    ]
    counts = []
    for few_or_all in (rows[:5], rows):
        code(session, *few_or_all)
        statements: list[str] = []
        session.project.conn.set_trace_callback(statements.append)
        briefing = composed(session, with_notes=True)
        session.project.conn.set_trace_callback(None)
        counts.append(len(statements))

    assert briefing.extract_count == len(rows)
    assert counts[0] == counts[1]

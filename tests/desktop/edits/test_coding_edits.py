import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edit_errors import PassageOutside, UnknownCoding
from desktop.edits.actors import add_actor
from desktop.edits.codings import (
    apply_code,
    move_coding,
    recode,
    remove_codings,
    set_importance,
    set_speaker,
    set_stance,
)
from desktop.errors import BadValue, UnknownCode, UnknownDocument
from desktop.session import Session
from desktop.store import codings, documents


@pytest.fixture
def coding(session: Session, document: Document, codebook: Codebook) -> str:
    """A coding of the first four characters."""
    return _apply(session, document, codebook.children(None)[0].id, Span(0, 4))


def _apply(session: Session, document: Document, code_id: str | None, span: Span, **given: object) -> str:
    performed = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=span,
        code_id=code_id,
        reviewer_id=session.reviewer.id,
        **given,
    )
    return (performed.ids("coding") or ("",))[0]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_coding_holds_exactly_the_words_of_its_span(
    session: Session, document: Document, data: st.DataObject
) -> None:
    text = documents.content(session.project, document.id).text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    _apply(session, document, None, Span(start, end))

    found = next(c for c in codings.for_document(session.project, document.id) if c.span == Span(start, end))
    assert found.exact == text[start:end]
    assert text[:start].endswith(found.prefix)
    assert text[end:].startswith(found.suffix)
    assert len(found.prefix) == min(64, start)


def test_the_same_passage_code_and_reviewer_is_one_coding(
    session: Session, document: Document, codebook: Codebook, coding: str
) -> None:
    code = codebook.children(None)[0].id

    assert _apply(session, document, code, Span(0, 4)) == ""
    assert _apply(session, document, code, Span(0, 5))
    assert _apply(session, document, codebook.children(None)[1].id, Span(0, 4))
    assert _apply(session, document, None, Span(0, 4)), "a highlight is another thing than a coding"
    assert len(codings.for_document(session.project, document.id)) == 4


def test_a_removed_coding_can_be_made_again(
    session: Session, document: Document, codebook: Codebook, coding: str
) -> None:
    session.perform("Remove", remove_codings, (coding,))

    assert _apply(session, document, codebook.children(None)[0].id, Span(0, 4)) not in ("", coding)


@pytest.mark.parametrize("span", [Span(0, 10_000), Span(3, 3), Span(9_000, 9_001)])
def test_a_passage_outside_the_text_is_refused(session: Session, document: Document, span: Span) -> None:
    with pytest.raises(PassageOutside, match="Open letter"):
        _apply(session, document, None, span)


def test_what_is_not_there_is_refused(session: Session, document: Document, coding: str) -> None:
    with pytest.raises(UnknownCode):
        _apply(session, document, "none", Span(0, 3))
    with pytest.raises(UnknownDocument):
        session.perform(
            "Code", apply_code, document_id="none", span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
        )
    with pytest.raises(BadValue, match="actor"):
        _apply(session, document, None, Span(0, 3), actor_id="none")
    with pytest.raises(BadValue, match="support, conditional"):
        _apply(session, document, None, Span(0, 3), stance="furious")
    with pytest.raises(UnknownCode):
        session.perform("Recode", recode, coding, "none")
    for edit, value in ((move_coding, Span(0, 3)), (recode, None), (set_stance, None), (set_importance, 1)):
        with pytest.raises(UnknownCoding):
            session.perform("Edit", edit, "none", value)


def test_a_boundary_is_moved_with_its_words(session: Session, coding: str) -> None:
    session.perform("Move", move_coding, coding, Span(4, 9))

    found = codings.get(session.project, coding)
    assert (found.span, found.exact, found.prefix) == (Span(4, 9), "right", "The ")
    assert session.perform("Move", move_coding, coding, Span(4, 9)).batch is None


def test_a_coding_gets_another_code_or_none(session: Session, codebook: Codebook, coding: str) -> None:
    other = codebook.children(None)[1].id
    session.perform("Recode", recode, coding, other)
    assert codings.get(session.project, coding).code_id == other

    session.perform("Recode", recode, coding, None)

    assert codings.get(session.project, coding).code_id is None
    assert session.perform("Recode", recode, coding, None).batch is None


def test_who_speaks_and_where_they_stand_is_kept(session: Session, coding: str) -> None:
    actor = session.perform("Add", add_actor, name="The union", kind="union").ids("actor")[0]
    session.perform("Speaker", set_speaker, coding, actor)
    session.perform("Stance", set_stance, coding, "oppose")
    session.perform("Weight", set_importance, coding, 3)

    found = codings.get(session.project, coding)
    assert (found.actor_id, found.stance, found.importance) == (actor, "oppose", 3)
    session.perform("Speaker", set_speaker, coding, None)
    session.perform("Stance", set_stance, coding, None)
    found = codings.get(session.project, coding)
    assert (found.actor_id, found.stance) == (None, None)
    for edit, value in ((set_stance, "furious"), (set_importance, 4), (set_speaker, "none")):
        with pytest.raises(BadValue):
            session.perform("Edit", edit, coding, value)


def test_removing_what_was_removed_is_no_step(session: Session, coding: str) -> None:
    session.perform("Remove", remove_codings, (coding,))

    assert session.perform("Remove", remove_codings, (coding, "none")).batch is None

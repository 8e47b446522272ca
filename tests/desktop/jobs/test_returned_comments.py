"""A document sent for comments, answered in Word, taken back in."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodingId, ReviewerId
from desktop.domain.progress import ended
from desktop.domain.returned import ReturnedFile
from desktop.domain.span import Span
from desktop.edits import codings as coding_edits
from desktop.edits.assignments import mark_documents
from desktop.edits.documents import add_document, remove_documents
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.edits.returned_comments import take_in_comments
from desktop.edits.reviewers import add_reviewer, rename_reviewer
from desktop.errors import CommentsOfAnotherProject, DocumentUnreadable, NothingSent, UnknownDocument
from desktop.file_errors import FileMissing
from desktop.jobs.annotate_document import annotate_document
from desktop.jobs.copy_project import copy_project
from desktop.jobs.read_returned import read_returned
from desktop.readers.word import SENT_FOR_COMMENTS
from desktop.readers.word import read as read_word
from desktop.session import Session
from desktop.store import codings, documents, memos, reviewers
from exports.word.comments import WordComment, WordReply, annotated
from exports.word.comments_read import marked_text
from tests.exports.word.test_comments import docx, p, r

WHEN = "2026-03-01T09:30:00Z"
QUOTED = "people work after six months"


@pytest.fixture
def coded(session: Session, document: Document, codebook: Codebook) -> tuple[CodingId, CodingId]:
    """Two codings of Ann: Work with a memo, Costs > Councils without one."""
    text = documents.text(session.project, document.id)
    work, councils = codebook.find(("Work",)), codebook.find(("Costs", "Councils"))
    assert work is not None
    assert councils is not None

    def code(words: str, code_id: Any, **facts: Any) -> CodingId:
        span = Span(text.index(words), text.index(words) + len(words))
        made = session.perform("Code", coding_edits.apply_code, document_id=document.id, span=span, code_id=code_id,
                               reviewer_id=session.reviewer.id, **facts)  # fmt: skip
        return CodingId(made.ids("coding")[0])

    first = code(QUOTED, work.id, stance="support")
    second = code("🇬🇧 councils £28m", councils.id)
    session.perform("Memo", write_memo, target_table="coding", target_id=first, reviewer_id=session.reviewer.id,
                    body="Who pays?\nAsk the clerk.")  # fmt: skip
    return first, second


@pytest.fixture
def sent(session: Session, document: Document, coded: tuple[CodingId, CodingId], tmp_path: Path) -> Path:
    """The document as it is sent."""
    out = tmp_path / "sent.docx"
    assert ended(annotate_document(session.project.path, document.id, out)) == 2
    return out


def rewritten(path: Path, change: Callable[[str, str], str]) -> Path:
    """The file with parts changed as by another program: ``change(name, xml)`` gives the new XML."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(name, content.decode()) if name.endswith(".xml") else content)
    back = path.with_name("back.docx")
    back.write_bytes(buffer.getvalue())
    return back


def answered(path: Path, *comments: WordComment) -> Path:
    """The file with comments of somebody else in it."""
    back = path.with_name("back.docx")
    back.write_bytes(annotated(path.read_bytes(), comments))
    return back


def replied(path: Path, under: str, reply: str, *, done: bool = False) -> Path:
    """The file with Bo's reply in the thread of the comment that says something."""
    (root,) = (comment for comment in marked_text(path.read_bytes()).comments if under in comment.text)
    back = answered(path, WordComment(root.start, root.end, reply, "Bo Chen", WHEN))
    (own,) = (comment for comment in marked_text(back.read_bytes()).comments if comment.text == reply)

    def threaded(name: str, xml: str) -> str:
        if "commentsExtended" not in name:
            return xml
        xml = xml.replace(f'paraId="{own.paragraph}"', f'paraId="{own.paragraph}" w15:paraIdParent="{root.paragraph}"')
        return xml.replace('done="0"', 'done="1"') if done else xml

    return rewritten(back, threaded)


def compared(session: Session, path: Path) -> ReturnedFile:
    found: ReturnedFile = ended(read_returned(session.project.path, path))
    return found


def take_in(session: Session, path: Path) -> ReturnedFile:
    found = compared(session, path)
    session.perform("Take in", take_in_comments, found, reviewer_id=session.reviewer.id)
    return found


def kinds(found: ReturnedFile) -> list[str]:
    return [comment.kind for comment in found.comments]


# -- sent -------------------------------------------------------------------------------------------------------------


def test_a_comment_says_code_stance_and_memo_on_the_exact_words(session: Session, sent: Path) -> None:
    found = marked_text(sent.read_bytes())

    assert [(found.text[c.start : c.end], c.text, c.author, c.initials) for c in found.comments] == [
        (QUOTED, "Work\nSupports\nWho pays?\nAsk the clerk.", "Ann Lee", "AL"),
        ("🇬🇧 councils £28m", "Costs > Councils", "Ann Lee", "AL"),
    ]
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", comment.written_at) for comment in found.comments)


def test_a_word_original_is_sent_as_it_is(session: Session, tmp_path: Path) -> None:
    original = docx(p(r("One two "), r("three", "<w:b/>")) + p(r("Four.")))
    parsed = read_word(original, "own.docx")
    made = session.perform("Add", add_document, parsed=parsed, data=original, file_name="own.docx")
    (document_id,) = made.ids("document")
    session.perform("Code", coding_edits.apply_code, document_id=document_id, span=Span(4, 10), code_id=None,
                    reviewer_id=session.reviewer.id)  # fmt: skip

    ended(annotate_document(session.project.path, document_id, tmp_path / "out.docx"))

    found = marked_text((tmp_path / "out.docx").read_bytes())
    assert [(c.start, c.end, c.text) for c in found.comments] == [(4, 10, "Highlighted, without a code")]
    with zipfile.ZipFile(tmp_path / "out.docx") as archive:
        body = archive.read("word/document.xml").decode()
    assert re.sub(r"<w:comment[^>]*/>|<w:r><w:comment[^>]*/></w:r>", "", body).count("<w:b/>") == 2


def test_a_coding_in_a_footnote_goes_out_at_its_mark_and_comes_back_unchanged(session: Session, tmp_path: Path) -> None:
    original = docx(
        p(r("Before"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(" after.")),
        footnotes=f'<w:footnote w:id="2">{p(r("See the annex."))}</w:footnote>',
    )
    made = session.perform(
        "Add", add_document, parsed=read_word(original, "own.docx"), data=original, file_name="own.docx"
    )
    (document_id,) = made.ids("document")
    start = documents.text(session.project, document_id).index("annex")
    session.perform("Code", coding_edits.apply_code, document_id=document_id, span=Span(start, start + 5), code_id=None,
                    reviewer_id=session.reviewer.id)  # fmt: skip
    out = tmp_path / "out.docx"

    ended(annotate_document(session.project.path, document_id, out))

    (comment,) = marked_text(out.read_bytes()).comments
    assert (comment.start, comment.text) == (6, "Highlighted, without a code\n(In the footnote: “annex”)")
    found = compared(session, out)
    assert (found.comments, found.unchanged) == ((), 1)


# -- what comes back --------------------------------------------------------------------------------------------------


def test_a_file_that_nobody_touched_brings_nothing(session: Session, sent: Path) -> None:
    found = compared(session, sent)

    assert (found.comments, found.unchanged, found.title) == ((), 2, "Open letter")


def test_a_reply_becomes_a_memo_in_the_thread_of_its_own_writer(
    session: Session, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    found = take_in(session, replied(sent, "Who pays?", "The Treasury does.\nSee page 4."))

    assert kinds(found) == ["reply"]
    first, second = memos.for_target(session.project, coded[0])
    assert (second.body, second.reply_to, second.written_at) == ("The Treasury does.\nSee page 4.", first.id, WHEN)
    assert reviewers.get(session.project, second.reviewer_id).name == "Bo Chen"


def test_a_settled_thread_is_settled_here(session: Session, coded: tuple[CodingId, CodingId], sent: Path) -> None:
    found = take_in(session, replied(sent, "Who pays?", "Done.", done=True))

    assert sorted(kinds(found)) == ["reply", "resolved"]
    assert all(memo.resolved for memo in memos.for_target(session.project, coded[0]))


def test_a_new_comment_becomes_a_highlight_with_a_memo_and_one_that_names_a_code_a_coding(
    session: Session, document: Document, codebook: Codebook, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    text = documents.text(session.project, document.id)
    café = text.index("Café owners")
    back = answered(
        sent,
        WordComment(café, café + 11, "Who are they?", "Bo Chen", WHEN),
        WordComment(café, café + 4, "costs > Councils\nNot just councils.", "Bo Chen", WHEN),
    )

    found = take_in(session, back)

    assert sorted(kinds(found)) == ["coding", "comment"]
    bo = reviewers.find(session.project, "Bo Chen").id
    new = [coding for coding in codings.for_document(session.project, document.id) if coding.reviewer_id == bo]
    said = {coding.exact: [memo.body for memo in memos.for_target(session.project, coding.id)] for coding in new}
    assert said == {"Café owners": ["Who are they?"], "Café": ["Not just councils."]}
    councils = codebook.find(("Costs", "Councils"))
    assert councils is not None
    assert {coding.exact: coding.code_id for coding in new} == {"Café owners": None, "Café": councils.id}


def test_the_same_file_taken_in_twice_adds_nothing(session: Session, sent: Path) -> None:
    back = answered(replied(sent, "Councils", "Yes."), WordComment(0, 9, "New.", "Bo Chen", WHEN))
    take_in(session, back)
    before = session.project.query("SELECT count(*) FROM change")

    again = compared(session, back)
    made = session.perform("Take in", take_in_comments, again, reviewer_id=session.reviewer.id)

    assert (again.comments, again.present, again.unchanged) == ((), 2, 2)
    assert made.batch is None
    assert session.project.query("SELECT count(*) FROM change") == before


def test_a_stale_preview_adds_nothing_twice(session: Session, sent: Path) -> None:
    back = answered(sent, WordComment(0, 9, "New.", "Bo Chen", WHEN))
    stale = compared(session, back)
    take_in(session, back)

    assert session.perform("Take in", take_in_comments, stale, reviewer_id=session.reviewer.id).batch is None


def test_it_is_one_step_that_undo_takes_back_and_that_can_be_taken_in_again(
    session: Session, document: Document, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    back = answered(sent, WordComment(0, 9, "New.", "Bo Chen", WHEN), WordComment(4, 9, "Work", "Cy", WHEN))
    take_in(session, back)

    session.undo()
    left = {coding.id for coding in codings.for_document(session.project, document.id)}
    take_in(session, back)

    assert left == set(coded)
    assert len(codings.for_document(session.project, document.id)) == 4


def test_comments_find_their_words_again_where_the_text_was_edited(
    session: Session, document: Document, sent: Path
) -> None:
    back = answered(sent, WordComment(4, 9, "Which right?", "Bo Chen", WHEN))
    edited = rewritten(
        back, lambda name, xml: xml.replace("We ask the minister", "Long before that, we ask the minister")
    )
    text = marked_text(edited.read_bytes()).text
    at = text.index("find staff")
    edited = answered(edited, WordComment(at, at + 10, "Where?", "Bo Chen", WHEN),
                      WordComment(text.index("Long"), text.index("Long") + 11, "Mine.", "Bo Chen", WHEN))  # fmt: skip

    found = take_in(session, edited)

    assert sorted(kinds(found)) == ["comment", "comment", "unplaced"]
    assert [comment.text for comment in found.told] == ["Mine."]
    bo = reviewers.find(session.project, "Bo Chen").id
    own = documents.text(session.project, document.id)
    placed = {c.exact: own[c.start : c.end] for c in codings.for_document(session.project, document.id)
              if c.reviewer_id == bo}  # fmt: skip
    assert placed == {"right": "right", "find staff": "find staff"}
    assert found.unchanged == 2


def test_changed_moved_and_deleted_comments_of_ours_are_told_apart(
    session: Session, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    (mark,) = (c for c in marked_text(sent.read_bytes()).comments if c.text.startswith("Costs"))

    def edited(name: str, xml: str) -> str:
        if name == "word/comments.xml":
            xml = xml.replace("Ask the clerk.", "Ask the minister.")
            return re.sub(rf'<w:comment w:id="{mark.id}".*?</w:comment>', "", xml, flags=re.DOTALL)
        return re.sub(rf'<w:comment\w+ w:id="{mark.id}"/>', "", xml) if name == "word/document.xml" else xml

    found = take_in(session, rewritten(sent, edited))

    assert kinds(found) == ["edited", "deleted"]
    old, new = memos.for_target(session.project, coded[0])
    assert (new.body, new.reply_to, new.title) == ("Ask the minister.", old.id, "Changed in back.docx")
    assert codings.get(session.project, coded[1]) is not None


def test_a_comment_that_lies_on_other_words_is_told_and_the_coding_stays(
    session: Session, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    before = codings.get(session.project, coded[0])

    found = take_in(session, rewritten(sent, lambda name, xml: xml.replace("after six months", "after nine months")))

    assert kinds(found) == ["moved"]
    assert found.comments[0].words == QUOTED
    assert codings.get(session.project, coded[0]) == before


@pytest.mark.parametrize("lost", ["durable", "both"])
def test_comments_are_known_again_where_another_program_gave_them_new_ids(
    session: Session, sent: Path, lost: str
) -> None:
    def renumbered(name: str, xml: str) -> str:
        if lost == "both" and name.startswith("word/comments"):
            xml = re.sub(r'paraId="(\w{8})"', lambda m: f'paraId="{int(m[1], 16) ^ 0x0F0F0F0F:08X}"', xml)
        return re.sub(r'durableId="\w{8}"', 'durableId="00000001"', xml)

    found = compared(session, rewritten(sent, renumbered))

    assert (found.comments, found.unchanged) == ((), 2)


def test_a_comment_without_words_lies_on_its_paragraph(session: Session, document: Document, sent: Path) -> None:
    found = compared(session, answered(sent, WordComment(5, 5, "Heading?", "Bo Chen", WHEN)))

    assert [(comment.kind, comment.words) for comment in found.comments] == [("comment", "The right to work")]


def test_a_reply_to_a_new_comment_stays_in_its_thread(session: Session, document: Document, sent: Path) -> None:
    back = answered(sent, WordComment(0, 9, "New.", "Bo Chen", WHEN, replies=(WordReply("Old.", "Cy", WHEN),)))

    take_in(session, back)

    (new,) = (c for c in codings.for_document(session.project, document.id) if c.exact == "The right")
    first, second = memos.for_target(session.project, new.id)
    assert (first.body, second.body, second.reply_to) == ("New.", "Old.", first.id)


def test_what_was_taken_in_goes_out_again_as_ours(session: Session, document: Document, sent: Path) -> None:
    take_in(session, replied(answered(sent, WordComment(0, 9, "New.", "Bo Chen", WHEN)), "Who pays?", "Me."))
    again = sent.with_name("again.docx")

    ended(annotate_document(session.project.path, document.id, again))
    found = compared(session, again)

    assert (found.comments, found.unchanged, found.present) == ((), 4, 0)


# -- refusals ---------------------------------------------------------------------------------------------------------


BEN = ReviewerId("0" * 35 + "b")


@pytest.fixture
def sent_by_two(
    session: Session, document: Document, codebook: Codebook, coded: tuple[CodingId, CodingId], tmp_path: Path
) -> Path:
    """The same with a coding of Ben's, sent while everybody saw all; now the project is coded blind."""
    text = documents.text(session.project, document.id)
    session.perform("Add", add_reviewer, name="Ben Ode", reviewer_id=BEN)
    session.perform(
        "Code", coding_edits.apply_code, document_id=document.id, span=Span(text.index("Café"), text.index("Café") + 4),
        code_id=codebook.find(("Voices",)).id, reviewer_id=BEN, stance="oppose",
    )  # fmt: skip
    out = tmp_path / "sent.docx"
    assert ended(annotate_document(session.project.path, document.id, out)) == 3
    session.perform("Blind", set_project, blind="on")
    return out


def seen(session: Session, path: Path) -> ReturnedFile:
    """The comparison as Ann is shown it."""
    return ended(read_returned(session.project.path, path, shown_to=session.reviewer.id))


def test_nothing_of_codings_that_are_not_shown_yet_comes_back(session: Session, sent_by_two: Path) -> None:
    back = replied(sent_by_two, "Voices", "Not Ben’s best")

    found = seen(session, back)

    assert (found.comments, found.unchanged, found.kept_back) == ((), 2, ("Ben Ode",))
    assert [each.kind for each in compared(session, back).comments] == ["reply"]
    assert "Ben" not in str(replace(found, kept_back=()))


def test_a_deleted_comment_on_a_coding_that_is_not_shown_is_not_told(session: Session, sent_by_two: Path) -> None:
    def without(name: str, xml: str) -> str:
        return re.sub(r"<w:comment\b(?:(?!</w:comment>).)*?Voices.*?</w:comment>", "", xml, flags=re.S)

    back = rewritten(sent_by_two, lambda name, xml: without(name, xml) if name.endswith("comments.xml") else xml)

    assert "deleted" in kinds(compared(session, back))
    assert "deleted" not in kinds(seen(session, back))


def test_what_a_hidden_reviewer_codes_in_word_waits_and_what_they_answer_does_not(
    session: Session, document: Document, sent_by_two: Path
) -> None:
    ours = replied(sent_by_two, "Who pays?", "I do.")
    ours = rewritten(ours, lambda _name, xml: xml.replace("Bo Chen", "Ben Ode"))
    root = next(each for each in marked_text(ours.read_bytes()).comments if "Who pays?" in each.text)
    coded_in_word = WordComment(root.start, root.start + 2, "Costs", "Ben Ode", WHEN)
    back = answered(ours, coded_in_word)

    assert sorted(kinds(compared(session, back))) == ["coding", "reply"]
    assert kinds(seen(session, back)) == ["reply"]
    for who in (session.reviewer.id, BEN):
        session.perform("Done", mark_documents, [document.id], reviewer_id=who, state="done")
    assert sorted(kinds(seen(session, back))) == ["coding", "reply"]


def test_files_that_were_not_sent_from_here_are_refused_with_a_sentence(
    session: Session, sent: Path, tmp_path: Path
) -> None:
    other = Session.create(tmp_path / "other.gloss", title="Other", by="Ann")
    plain, noise = tmp_path / "plain.docx", tmp_path / "noise.docx"
    plain.write_bytes(docx(p(r("One"))))
    noise.write_bytes(b"no archive")

    for path, error in (
        (plain, NothingSent),
        (noise, DocumentUnreadable),
        (tmp_path / "missing.docx", FileMissing),
    ):
        with pytest.raises(error):
            compared(session, path)
    with pytest.raises(CommentsOfAnotherProject):
        compared(other, sent)
    other.close()


def test_a_document_that_was_removed_is_said_so(session: Session, document: Document, sent: Path) -> None:
    session.perform("Remove", remove_documents, [document.id])

    with pytest.raises(UnknownDocument):
        compared(session, sent)


def test_a_file_that_was_sent_says_so_when_it_is_added_as_a_document(sent: Path) -> None:
    assert read_word(sent.read_bytes(), "sent.docx").warnings == (SENT_FOR_COMMENTS,)
    assert read_word(docx(p(r("One"))), "own.docx").warnings == ()


def test_a_reply_whose_thread_another_program_dropped_is_known_by_its_very_words(
    session: Session, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    """LibreOffice 7 saves no threads and no ids; a comment beside the words of ours is a comment of its own."""
    (root,) = (c for c in marked_text(sent.read_bytes()).comments if "Who pays?" in c.text)
    back = answered(sent, WordComment(root.start, root.end, "The Treasury.", "Bo Chen", WHEN),
                    WordComment(root.start, root.end - 1, "Other words.", "Bo Chen", WHEN),
                    WordComment(root.start, root.end, "Costs\nNamed.", "Bo Chen", WHEN))  # fmt: skip

    found = take_in(session, back)

    assert sorted(kinds(found)) == ["coding", "comment", "reply"]
    assert [memo.body for memo in memos.for_target(session.project, coded[0])][1:] == ["The Treasury."]


def test_two_comments_of_one_person_on_the_same_words_are_one_highlight(
    session: Session, document: Document, sent: Path
) -> None:
    one, two, three = (WordComment(0, 9, words, "Bo Chen", WHEN) for words in ("One.", "Two.", "Three."))
    take_in(session, answered(sent, one, two))

    again = take_in(session, answered(sent, one, two, three))

    assert [comment.text for comment in again.comments] == ["Three."]
    bo = reviewers.find(session.project, "Bo Chen").id
    (highlight,) = (c for c in codings.for_document(session.project, document.id) if c.reviewer_id == bo)
    assert [memo.body for memo in memos.for_target(session.project, highlight.id)] == ["One.", "Two.", "Three."]


def test_replies_to_a_coding_that_was_removed_since_become_comments_on_its_words(
    session: Session, document: Document, coded: tuple[CodingId, CodingId], sent: Path
) -> None:
    back = replied(sent, "Who pays?", "The Treasury does.")
    session.perform("Remove", coding_edits.remove_codings, [coded[0]])

    found = take_in(session, back)

    assert kinds(found) == ["comment"]
    assert [c.exact for c in codings.for_document(session.project, document.id)] == [QUOTED, "🇬🇧 councils £28m"]


def test_two_copies_of_a_project_that_take_in_the_same_file_get_the_same_rows(
    session: Session, sent: Path, tmp_path: Path
) -> None:
    ended(copy_project(session.project.path, tmp_path / "copy.gloss"))
    other = Session.open(tmp_path / "copy.gloss", by="Ann Lee")
    back = answered(replied(sent, "Who pays?", "Me."), WordComment(0, 9, "New.", "Cy Ford", WHEN))

    take_in(session, back)
    take_in(other, back)

    for table in ("reviewer", "coding", "memo"):
        rows = f"SELECT id FROM {table} ORDER BY id"
        assert session.project.query(rows) == other.project.query(rows)
    other.close()


def test_a_colleague_who_was_given_another_name_stays_the_same(session: Session, sent: Path) -> None:
    take_in(session, answered(sent, WordComment(0, 9, "One.", "Bo", WHEN)))
    bo = reviewers.find(session.project, "Bo").id
    session.perform("Rename", rename_reviewer, bo, name="Bo Chen")

    take_in(session, answered(sent, WordComment(4, 9, "Two.", "Bo", WHEN)))

    assert [each.name for each in reviewers.all_reviewers(session.project)] == ["Ann Lee", "Bo Chen"]

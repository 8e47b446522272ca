"""Random edits of a session, for tests that ask what holds whatever people do."""

from random import Random

from desktop.domain.briefing import SectionDraft
from desktop.domain.codebook import CodebookRow
from desktop.domain.decision import VERDICTS, Ruling
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.span import Span
from desktop.edits import (
    actors,
    assignments,
    briefing_items,
    briefing_sections,
    briefings,
    code_merges,
    codes,
    codings,
    decisions,
    documents,
    exclusions,
    memos,
    projects,
    reviewers,
)
from desktop.errors import UserError
from desktop.session import Session
from desktop.store import actors as stored_actors
from desktop.store import briefings as stored_briefings
from desktop.store import codes as stored_codes
from desktop.store import codings as stored_codings
from desktop.store import decisions as stored_decisions
from desktop.store import documents as stored_documents
from desktop.store import history as stored_history
from desktop.store import memos as stored_memos
from desktop.store import reviewers as stored_reviewers
from desktop.store.project_file import ProjectFile
from desktop.store.tables import TABLES

WORDS = ("Costs", "Work", "Voices", "Safe routes", "Appeals", "Housing")


class RandomEdits:
    """Does one random edit after another, of every kind that there is."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._kinds = [
            self.add_document, self.add_code, self.rename_code, self.move_code, self.delete_code, self.recolour,
            self.pin, self.define, self.take_in, self.mark, self.set_document, self.remove_document, self.set_project,
            self.add_reviewer, self.add_actor, self.remove_coding, self.move_coding, self.recode, self.judge,
            self.forget_memo, self.merge_codes, self.split_code, self.assign, self.revert,
            self.exclude, self.include, self.decide, self.reopen, self.add_briefing, self.outline, self.pick, self.pick,
            *[self.code] * 6, *[self.note] * 3,
        ]  # fmt: skip

    def step(self, session: Session) -> None:
        """One edit; one that the world refuses changes nothing and is no step."""
        try:
            self._random.choice(self._kinds)(session)
        except UserError:
            return

    def add_document(self, session: Session) -> None:
        """A few documents whose originals come again, so that removed ones return."""
        text = f"Letter {self._random.randrange(4)} 🇬🇧. " + "We ask for the right to work. " * 5
        parsed = ParsedDocument(text, "text/plain", "test", "1", (Block("para", 0, len(text)),))
        session.perform("Add", documents.add_document, parsed=parsed, data=text.encode(), file_name="letter.txt")

    def add_code(self, session: Session) -> None:
        """A code anywhere in the tree."""
        parent = self._one(stored_codes.codebook(session.project), none=True)
        session.perform("Add code", codes.add_code, name=self._word(), parent_id=parent.id if parent else None)

    def rename_code(self, session: Session) -> None:
        """Another name, perhaps one that is taken."""
        code = self._one(stored_codes.codebook(session.project))
        session.perform("Rename", codes.rename_code, code.id, name=self._word())

    def move_code(self, session: Session) -> None:
        """Another place in the tree."""
        book = stored_codes.codebook(session.project)
        code, parent = self._one(book), self._one(book, none=True)
        parent_id = parent.id if parent else None
        before = self._one(book.children(parent_id), none=True)
        session.perform("Move", codes.move_code, code.id, parent_id=parent_id, before=before.id if before else None)

    def delete_code(self, session: Session) -> None:
        """A code with all below it."""
        session.perform("Delete", codes.delete_codes, self._one(stored_codes.codebook(session.project)).id)

    def merge_codes(self, session: Session) -> None:
        """Two codes made one, wherever they stand in the tree."""
        book = stored_codes.codebook(session.project)
        session.perform("Merge", code_merges.merge_codes, self._one(book).id, into=self._one(book).id)

    def split_code(self, session: Session) -> None:
        """Some passages of a code given a new code, or one that is there."""
        book = stored_codes.codebook(session.project)
        code, other = self._one(book), self._one(book, none=True)
        found = stored_codings.for_codes(session.project, (code.id,))
        picked = [coding.id for coding in found if self._random.random() < 0.5]
        into = other.id if other else None
        session.perform("Split", code_merges.split_code, code.id, picked, into=into, name=self._word())

    def assign(self, session: Session) -> None:
        """A document given to somebody to read, or taken back."""
        document = self._one(stored_documents.all_documents(session.project))
        reviewer = self._one(stored_reviewers.all_reviewers(session.project))
        edit = self._random.choice((assignments.assign_documents, assignments.withdraw_documents))
        session.perform("Assign", edit, (document.id,), reviewer_id=reviewer.id)

    def revert(self, session: Session) -> None:
        """One old step taken back alone, whatever was done since."""
        entries = [entry for entry in stored_history.entries(session.project) if entry.batch.kind != "new"]
        session.revert(self._one(entries).batch.id, anyway=True)

    def recolour(self, session: Session) -> None:
        """Another colour."""
        code = self._one(stored_codes.codebook(session.project))
        session.perform("Recolour", codes.recolour_code, code.id, color=self._random.choice(("teal", "pink")))

    def pin(self, session: Session) -> None:
        """A digit, or none."""
        code = self._one(stored_codes.codebook(session.project))
        session.perform("Pin", codes.pin_code, code.id, self._random.choice(("1", "2", None)))

    def define(self, session: Session) -> None:
        """A definition."""
        code = self._one(stored_codes.codebook(session.project))
        session.perform("Define", codes.define_code, code.id, definition=self._word(), kind="issue")

    def take_in(self, session: Session) -> None:
        """A small codebook."""
        rows = [CodebookRow((self._word(), self._word()), kind="ask", shortcut="3") for _ in range(3)]
        session.perform("Take in", codes.import_codebook, rows)

    def mark(self, session: Session) -> None:
        """A read state."""
        document = self._one(stored_documents.all_documents(session.project))
        state = self._random.choice(("todo", "reading", "done"))
        session.perform(
            "Mark", assignments.mark_documents, (document.id,), reviewer_id=session.reviewer.id, state=state
        )

    def set_document(self, session: Session) -> None:
        """Facts of a document."""
        document = self._one(stored_documents.all_documents(session.project))
        date = self._random.choice(("2026", "2026-07", ""))
        session.perform("Set", documents.set_document, document.id, byline=self._word(), published_on=date)

    def remove_document(self, session: Session) -> None:
        """A document with all on it; seldom, for it takes much with it."""
        if self._random.random() < 0.3:
            document = self._one(stored_documents.all_documents(session.project))
            session.perform("Remove", documents.remove_documents, (document.id,))

    def set_project(self, session: Session) -> None:
        """The project's question."""
        session.perform("Question", projects.set_project, question=self._word())

    def add_reviewer(self, session: Session) -> None:
        """One more reviewer."""
        session.perform("Add reviewer", reviewers.add_reviewer, name=self._word())

    def add_actor(self, session: Session) -> None:
        """One more actor."""
        session.perform("Add actor", actors.add_actor, name=self._word(), anonymous=True)

    def code(self, session: Session) -> None:
        """A coding, or a highlight."""
        document = self._one(stored_documents.all_documents(session.project))
        code = self._one(stored_codes.codebook(session.project), none=True)
        session.perform(
            "Code", codings.apply_code, document_id=document.id, span=self._span(),
            code_id=code.id if code else None, reviewer_id=session.reviewer.id, stance="support",
        )  # fmt: skip

    def exclude(self, session: Session) -> None:
        """Words that are no content, perhaps next to others."""
        document = self._one(stored_documents.all_documents(session.project))
        session.perform("No content", exclusions.exclude, document.id, self._span())

    def include(self, session: Session) -> None:
        """Words that are content again."""
        document = self._one(stored_documents.all_documents(session.project))
        session.perform("Content", exclusions.include, document.id, self._span())

    def decide(self, session: Session) -> None:
        """What was settled of a coding's passage, perhaps anew."""
        coding = self._coding(session)
        if coding.code_id is not None:
            ruling = Ruling(coding.document_id, coding.span, coding.code_id, self._random.choice(VERDICTS))
            session.perform("Decide", decisions.decide, [ruling], reason=self._random.choice(("", "So.")))

    def reopen(self, session: Session) -> None:
        """A decision that is open again."""
        decision = self._one(stored_decisions.all_decisions(session.project))
        session.perform("Open again", decisions.reopen, [decision.id])

    def remove_coding(self, session: Session) -> None:
        """A coding with its memos."""
        session.perform("Remove", codings.remove_codings, (self._coding(session).id,))

    def move_coding(self, session: Session) -> None:
        """A boundary, moved key by key."""
        coding = self._coding(session)
        for _ in range(self._random.randrange(1, 4)):
            session.perform("Move", codings.move_coding, coding.id, self._span(), merge_key=f"move {coding.id}")

    def recode(self, session: Session) -> None:
        """Another code for a coding."""
        code = self._one(stored_codes.codebook(session.project), none=True)
        session.perform("Recode", codings.recode, self._coding(session).id, code.id if code else None)

    def judge(self, session: Session) -> None:
        """Stance, speaker and weight, as one step."""
        coding = self._coding(session)
        actor = self._one(stored_actors.all_actors(session.project), none=True)
        weight = self._random.randrange(4)

        def all_of_it(project: ProjectFile) -> tuple[object, ...]:
            return (
                *codings.set_stance(project, coding.id, self._random.choice(("oppose", None))),
                *codings.set_speaker(project, coding.id, actor.id if actor else None),
                *codings.set_importance(project, coding.id, weight),
            )

        session.perform("Judge", all_of_it)

    def note(self, session: Session) -> None:
        """A memo on a coding, typed in bursts."""
        coding = self._coding(session)
        there = self._one(stored_memos.for_target(session.project, coding.id), none=True)
        memo_id = there.id if there else None
        for _ in range(self._random.randrange(1, 4)):
            performed = session.perform(
                "Memo", memos.write_memo, target_table="coding", target_id=coding.id,
                reviewer_id=session.reviewer.id, body=self._word() * self._random.randrange(1, 3),
                memo_id=memo_id, merge_key=f"memo {coding.id}",
            )  # fmt: skip
            memo_id = memo_id or (performed.ids("memo") or (None,))[0]

    def forget_memo(self, session: Session) -> None:
        """A memo emptied."""
        memo = self._one(stored_memos.for_target(session.project, self._coding(session).id))
        session.perform(
            "Forget", memos.write_memo, target_table="coding", target_id=memo.target_id,
            reviewer_id=session.reviewer.id, body=" ", memo_id=memo.id,
        )  # fmt: skip

    def add_briefing(self, session: Session) -> None:
        """A briefing with an outline, or a copy of one, or one less."""
        briefing = self._one(stored_briefings.all_briefings(session.project), none=True)
        if briefing is None:
            sections = [SectionDraft("prose", self._word(), hint="Write"), SectionDraft("quotes", self._word(), 2)]
            session.perform("New briefing", briefings.add_briefing, title=self._word(), sections=sections)
        elif self._random.random() < 0.5:
            session.perform("Copy", briefings.copy_briefing, briefing.id, title=self._word())
        else:
            session.perform("Delete", briefings.delete_briefings, [briefing.id])

    def outline(self, session: Session) -> None:
        """Facts and sections of a briefing."""
        briefing = self._one(stored_briefings.all_briefings(session.project))
        section = self._one(stored_briefings.sections(session.project, briefing.id))
        before = self._one(stored_briefings.sections(session.project, briefing.id), none=True)
        before_id = before.id if before else None
        acts = (
            lambda: session.perform("Facts", briefings.set_briefing, briefing.id, addressed_to=self._word()),
            lambda: session.perform("Look", briefings.set_template, briefing.id, name="a.dotx", data=b"PK"),
            lambda: session.perform("Write", briefing_sections.set_section, section.id, prose=self._word()),
            lambda: session.perform("Move", briefing_sections.move_section, section.id, before=before_id),
            lambda: session.perform(
                "Shift", briefing_sections.shift_level, section.id, by=self._random.choice((1, -1))
            ),
            lambda: session.perform(
                "Add",
                briefing_sections.add_sections,
                briefing.id,
                [SectionDraft("count", self._word())],
                before=before_id,
            ),
            lambda: session.perform("Delete", briefing_sections.delete_sections, [section.id]),
        )
        self._random.choice(acts)()

    def pick(self, session: Session) -> None:
        """Extracts put in, placed, left out, tidied, moved, forgotten."""
        briefing = self._one(stored_briefings.all_briefings(session.project))
        sections = stored_briefings.sections(session.project, briefing.id)
        section, other = self._one(sections), self._one(sections)
        shown = [coding.id for coding in stored_codings.all_codings(session.project)]
        coding, before = self._one(shown), self._one(shown, none=True)
        acts = (
            lambda: session.perform("Put in", briefing_items.put_in, section.id, [coding]),
            lambda: session.perform("Place", briefing_items.place, section.id, [coding], shown=shown, before=before),
            lambda: session.perform("Leave out", briefing_items.leave_out, section.id, [coding]),
            lambda: session.perform("Tidy", briefing_items.tidy, section.id, coding, "[...]"),
            lambda: session.perform(
                "Move", briefing_items.move_to_section, [coding], section_id=section.id, to=other.id
            ),
            lambda: session.perform("Start over", briefing_items.start_over, section.id),
        )
        self._random.choice(acts)()

    def _coding(self, session: Session):  # type: ignore[no-untyped-def]
        return self._one(tuple(stored_codings.all_codings(session.project)))

    def _one(self, those, *, none: bool = False):  # type: ignore[no-untyped-def]
        those = list(those)
        if none and (not those or self._random.random() < 0.3):
            return None
        if not those:
            raise UserError("nothing there yet")
        return self._random.choice(those)

    def _span(self) -> Span:
        start = self._random.randrange(60)
        return Span(start, start + self._random.randrange(1, 60))

    def _word(self) -> str:
        return self._random.choice(WORDS)


def content_of(project: ProjectFile) -> dict[str, set[tuple[object, ...]]]:
    """All that lives, without the times at which it was written."""
    found: dict[str, set[tuple[object, ...]]] = {}
    for name, table in TABLES.items():
        columns = ",".join(f'"{column}"' for column in table.columns[:-4])
        found[name] = set(project.query(f"SELECT {columns} FROM {name} WHERE deleted_hlc IS NULL"))
    return found

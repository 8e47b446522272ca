"""A project with three documents of two kinds, coded by two reviewers, that briefings are made of."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.briefings.compose import compose
from desktop.domain.briefing import BriefingSection, SectionDraft
from desktop.domain.codebook import CodebookRow
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.ids import ActorId, BriefingId, CodeId, CodingId, DocumentId
from desktop.domain.section_query import Finding
from desktop.edits.briefings import add_briefing
from desktop.edits.codes import import_codebook
from desktop.edits.documents import add_document
from desktop.jobs.apply_codings import apply_codings
from desktop.readers.codings_files import CodingRow, NumberedRow
from desktop.session import Session
from desktop.store import actors, briefings, codes, codings, documents
from exports.briefing_content import Briefing, Section

TODAY = date(2026, 11, 27)
FACTS = {
    "Letter": ("letter", "Tenants Union", "2026-07", "Rents rise fast. We ask for a plan. The plan is late."),
    "Speech": ("speech", "The Minister", "2026-03-02", "Rents fall. Work pays. A plan will come."),
    "Reply": ("letter", "", "2026", "Owners need certainty. Rents rise. Work is hard to find."),
}


class Desk:
    """A project under work: codings are named by the words that they are on."""

    def __init__(self, path: Path) -> None:
        self.session = Session.create(path, title="Homes", by="Ann")
        self.project = self.session.project
        self._keys: dict[str, CodingId] = {}
        for title, (kind, byline, published_on, text) in FACTS.items():
            parsed = ParsedDocument(
                text, "text/plain", "test", "1", blocks=(Block("para", 0, len(text)),), title=title, kind=kind,
                byline=byline, published_on=published_on,
            )  # fmt: skip
            self.session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=f"{title}.txt")
        rows = [
            CodebookRow(("Homes",), definition="Where people live."), CodebookRow(("Homes", "Rents"), kind="issue"),
            CodebookRow(("Homes", "Plan"), kind="ask"), CodebookRow(("Work",), kind="issue"), CodebookRow(("Zoos",)),
        ]  # fmt: skip
        self.session.perform("Codes", import_codebook, rows)

    def code(self, title: str, path: str, quote: str, **more: str) -> CodingId:
        """Code words of a document; gives the coding's id."""
        before = {coding.id for coding in codings.all_codings(self.project)}
        for _ in apply_codings(self.session, (NumberedRow(1, CodingRow(title, path, quote=quote, **more)),)):
            pass
        made = {coding.id for coding in codings.all_codings(self.project)} - before
        assert len(made) == 1, "the words are not there, or were coded already"
        return made.pop()

    def code_id(self, *path: str) -> CodeId:
        """The id of a code."""
        code = codes.codebook(self.project).find(path)
        assert code is not None
        return code.id

    def document_id(self, title: str) -> DocumentId:
        """The id of a document."""
        return documents.find(self.project, title).id

    def actor_id(self, name: str) -> ActorId:
        """The id of an actor."""
        actor = actors.find(self.project, name)
        assert actor is not None
        return actor.id

    def finding(self, *path: str, **more: object) -> Finding:
        """What finds the passages of a code."""
        return Finding(codes=frozenset({self.code_id(*path)}), **more)  # type: ignore[arg-type]

    def briefing(self, *drafts: SectionDraft, **facts: str) -> BriefingId:
        """A saved briefing of some sections."""
        made = self.session.perform("New", add_briefing, title="Brief", sections=drafts, **facts)
        return BriefingId(made.ids("briefing")[0])

    def section(self, briefing_id: BriefingId, number: int = 0) -> BriefingSection:
        """One of its sections."""
        return briefings.sections(self.project, briefing_id)[number]

    def composed(self, briefing_id: BriefingId | None = None, **options: bool) -> Briefing:
        """The briefing as it is written."""
        return compose(self.project, today=TODAY, briefing_id=briefing_id, **options)  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with three documents and a codebook, nothing coded."""
    desk = Desk(tmp_path / "p.gloss")
    yield desk
    desk.session.close()


@pytest.fixture
def coded(desk: Desk) -> Desk:
    """The same with eight passages coded."""
    desk.code("Letter", "Homes > Rents", "Rents rise fast.", stance="oppose", actor="Tenants Union")
    desk.code("Letter", "Homes > Plan", "We ask for a plan.", stance="support", actor="Tenants Union")
    desk.code("Letter", "Homes", "The plan is late.")
    desk.code("Speech", "Homes > Rents", "Rents fall.", stance="support", actor="The Minister")
    desk.code("Speech", "Work", "Work pays.", stance="support", actor="The Minister")
    desk.code("Speech", "Homes > Plan", "A plan will come.", stance="conditional", actor="The Minister")
    desk.code("Reply", "Homes > Rents", "Rents rise.", stance="support", actor="Owners")
    desk.code("Reply", "Work", "Work is hard to find.", stance="unclear")
    return desk


def texts(section: Section) -> list[str]:
    """What a section quotes, as a reader sees it."""
    return [extract.shown for extract in section.extracts]


def outline_of(briefing: Briefing) -> list[tuple[int, str, list[str]]]:
    """Levels, headings and quotations."""
    return [(section.level, section.heading, texts(section)) for section in briefing.sections]

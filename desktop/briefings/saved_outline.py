"""A saved briefing, composed: each section of its outline resolved into a heading and blocks.

The same briefing composed again has the same keys: a section's own id for its heading and its first live block, and
ids derived from it for what else it shows. An extract has an id derived from section and coding, so that one passage
can stand in two sections and be moved, tidied or left out in one of them alone; its ``origin`` is the coding's id.

Prose is written as it stands and nothing in its place: a section whose author has written nothing is its heading, and
what it hints at is for the window alone. A section without a heading goes on under the heading above it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop.analysis.positions import position_table
from desktop.analysis.retrieval import codes_of
from desktop.briefings.counting import chart, count_sentence, matrix
from desktop.briefings.default_outline import authors, source_list, summary_sentences
from desktop.briefings.material import Material, heard
from desktop.briefings.permission import Forbidden, left_out
from desktop.briefings.presets import THEMES, preset_of
from desktop.briefings.quantity import quantity_words
from desktop.briefings.quoting import quoted
from desktop.briefings.trail import trail_rows
from desktop.briefings.written_prose import written_prose
from desktop.domain.briefing import BriefingItem, BriefingSection, SavedBriefing
from desktop.domain.ids import BriefingId, CodingId, DocumentId, SectionId, derived_id
from desktop.domain.section_query import Finding, SectionQuery, read_query
from desktop.store import briefings
from desktop.store.project_file import ProjectFile
from exports.briefing_content import (
    Block,
    Briefing,
    CodebookTable,
    CountSentence,
    Quotations,
    Section,
    SourceTable,
    TrailTable,
)
from exports.content import CodebookEntry, Extract, Source

QUANTITY_HEADING = "What the words for quantity mean"
SOURCES_HEADING = "Sources"


def saved_briefing(
    project: ProjectFile, briefing_id: BriefingId, *, today: date, exported_at: str = "", with_notes: bool = False
) -> Briefing:
    """A saved briefing as it stands now, resolved and in order, in a number of queries that does not grow.

    Args:
        today: dates the briefing where it has no date of its own.
        exported_at: when it is written, ISO 8601, for a later refresh.
        with_notes: whether the reviewers' memos go with all passages, whatever its sections say.

    Raises:
        UnknownBriefing: there is none.
    """
    saved = briefings.get(project, briefing_id)
    outline = briefings.sections(project, briefing_id)
    items = briefings.items_of_briefing(project, briefing_id)
    return _Composition(saved, outline, items, Material(project), with_notes).briefing(today, exported_at)


class _Composition:
    """One composition: what was quoted, what may not be, and what was counted in words so far."""

    def __init__(
        self,
        saved: SavedBriefing,
        outline: Sequence[BriefingSection],
        items: dict[SectionId, tuple[BriefingItem, ...]],
        material: Material,
        with_notes: bool,
    ) -> None:
        self._saved, self._outline, self._items = saved, outline, items
        self._material, self._with_notes = material, with_notes
        self._quoted: set[CodingId] = set()
        self._extracts: list[tuple[str, Extract]] = []
        self._forbidden: dict[CodingId, Forbidden] = {}
        self._with_all_sources: set[str] = set()
        self._with_used_codes: set[str] = set()
        self._counted: set[str] = set()
        self._defines_words = False

    def briefing(self, today: date, exported_at: str) -> Briefing:
        """All of it."""
        sections = _headed(section for each in self._outline for section in self._sections(each))
        sections += self._missing()
        sections = [self._filled(section) for section in sections]
        preset = preset_of(self._saved.preset)
        saved, facts, quotable = self._saved, self._material.facts, self._material.quotable
        coded = [each for each in quotable if each.coding.id in self._quoted] or quotable
        return Briefing(
            title=saved.title,
            question=facts.question if saved.preset == THEMES.key else "",
            author=authors(self._material.reviewers.get(c.reviewer_id, "") for each in coded for c in each.codings),
            dated_on=saved.dated_on or today.isoformat(),
            marking=facts.marking,
            handling=facts.handling,
            language=facts.language,
            project_key=facts.id,
            briefing_key=saved.id,
            exported_at=exported_at,
            addressed_to=saved.addressed_to,
            sent_from=saved.sent_from,
            copied_to=saved.copied_to,
            due_on=saved.due_on or "",
            sources_mode=saved.sources,
            with_contents=preset.has_contents,
            with_numbers=preset.is_numbered,
            sections=tuple(sections),
            left_out=left_out(self._forbidden.values()),
            with_notes=self._with_notes or any(read_query(each.query).notes for each in self._outline),
        )

    def _sections(self, section: BriefingSection) -> Iterator[Section]:
        """A section as exporters take it, and those that its quotations are grouped under."""
        query = read_query(section.query)
        if section.kind == "quotes":
            yield from self._quotations(section, query)
            return
        prose = written_prose(section.paragraphs)
        make = _BLOCKS.get(section.kind)
        blocks = (*prose, *(make(self, section, query) if make is not None else ()), *self._put_in(section, query))
        if section.heading or blocks:
            yield Section(section.heading, section.level, blocks, section.kind == "annex", section.id)

    def _put_in(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """What somebody put into a section of another kind, such as a quotation below a paragraph."""
        if section.id not in self._items:
            return ()
        bare = SectionQuery(notes=query.notes)
        return tuple(b for part in self._quotations(section, bare) for b in part.blocks if isinstance(b, Quotations))

    def _quotations(self, section: BriefingSection, query: SectionQuery) -> Iterator[Section]:
        query = replace(query, notes=query.notes or self._with_notes)
        found = quoted(query, self._items.get(section.id, ()), self._material, level=section.level)
        self._forbidden |= {each.passage.coding.id: each for each in found.forbidden}
        for group in found.groups:
            extracts = tuple(self._keyed(section, extract, group.heading) for extract in group.extracts)
            words = (*(section.paragraphs if not group.key else ()), *([group.meaning] if group.meaning else ()))
            blocks: tuple[Block, ...] = (
                *written_prose(words),
                *((Quotations(extracts),) if extracts else ()),
            )
            if group.key:
                key = derived_id("briefing_group", section.id, group.key)
                yield Section(group.heading, section.level + group.depth, blocks, key=key)
            elif section.heading or blocks:
                yield Section(section.heading, section.level, blocks, key=section.id)

    def _keyed(self, section: BriefingSection, extract: Extract, group: str) -> Extract:
        """The extract with the key of its place: no other in the briefing has it, and it stays while it stands here."""
        coding_id = CodingId(extract.key)
        extract = replace(extract, key=briefings.item_id(section.id, coding_id), made_of=coding_id)
        self._quoted.add(coding_id)
        self._extracts.append((group or section.heading, extract))
        return extract

    def count(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """A count in a sentence, what all that may be quoted adds up to, or what the words for quantity mean."""
        if query.shows == "quantities":
            return self._quantities(query)
        if query.shows == "summary":
            may = self._material.quotable
            sentences = summary_sentences(
                [each.passage for each in may],
                self._material.codebook,
                reviewers=len({coding.reviewer_id for each in may for coding in each.codings}),
                documents_in_all=len(self._material.documents),
                forbidden=len(may) < len(self._material.evidence),
            )
            return tuple(CountSentence(f"{section.id}.{what}", text) for what, text in sentences.items())
        sentence = count_sentence(section.id, query, self._material)
        if sentence.needs_definition:
            self._counted.add(query.measure)
        return (sentence.block,)

    def chart(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """A chart; none where there is nothing to draw."""
        made = chart(section.id, query, self._material)
        return (made,) if made.categories else ()

    def matrix(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """A table of two dimensions; none without rows."""
        made = matrix(section.id, query, self._material)
        return (made,) if made.rows else ()

    def positions(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """Actors by issues, of what may be quoted."""
        find = query.find or Finding()
        around = Finding(documents=find.documents, actors=find.actors, reviewers=find.reviewers)  # as a base has it
        may = [each.passage for each in self._material.found(find) if each.forbidden is None]
        speakers = heard(each for each in self._material.found(around) if each.forbidden is None)
        table = position_table(may, self._material.codebook, key=section.id, speakers=speakers)
        return (table,) if table.rows else ()

    def sources(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """A place for the table of sources, which is known only when all is quoted."""
        if query.shows == "all":
            self._with_all_sources.add(section.id)
            return (SourceTable(section.id, (), title="Documents that were read"),)
        return (SourceTable(section.id, ()),)

    def annex(self, section: BriefingSection, query: SectionQuery) -> tuple[Block, ...]:
        """What an annex shows under its heading."""
        if query.shows in ("codebook", "used"):
            if query.shows == "used":
                self._with_used_codes.add(section.id)
            return (CodebookTable(section.id, self._entries(query)),)
        if query.shows == "quantities":
            return self._quantities(query)
        return (TrailTable(section.id, ()),) if query.shows == "trail" else ()

    def _quantities(self, query: SectionQuery) -> tuple[Block, ...]:
        self._defines_words = True
        return (quantity_words(f"all {query.measure} of the project"),)

    def _entries(self, query: SectionQuery) -> tuple[CodebookEntry, ...]:
        """The codes asked for with those below them; all where none is."""
        wanted = self._material.filter_of(query.find or Finding())
        if not wanted.codes:
            return self._material.entries
        paths = {self._material.codebook.path(code_id) for code_id in codes_of(wanted, self._material.codebook)}
        return tuple(entry for entry in self._material.entries if entry.path in paths)

    def _missing(self) -> list[Section]:
        """What the outline does without and the briefing cannot: sources to point to, and words to be defined."""
        kinds = {section.kind for section in self._outline}
        found = []
        if self._saved.sources == "annex" and "sources" not in kinds and self._extracts:
            key = derived_id("briefing_sources", self._saved.id)
            found.append(Section(SOURCES_HEADING, 1, (SourceTable(key, ()),), is_annex=True, key=key))
        if self._counted and not self._defines_words:
            key = derived_id("briefing_quantities", self._saved.id)
            words = quantity_words(f"all {' and '.join(sorted(self._counted))} of the project")
            found.append(Section(QUANTITY_HEADING, 1, (words,), is_annex=True, key=key))
        return found

    def _filled(self, section: Section) -> Section:
        """The section with its tables of what is quoted, now that all of it is known; without those that are empty."""
        if not any(isinstance(block, SourceTable | TrailTable | CodebookTable) for block in section.blocks):
            return section
        blocks = (self._whole(block) for block in section.blocks)
        return replace(section, blocks=tuple(block for block in blocks if block is not None))

    def _whole(self, block: Block) -> Block | None:
        if isinstance(block, SourceTable):
            sources = self._sources(all_of_them=block.key in self._with_all_sources)
            return replace(block, sources=sources) if sources else None
        if isinstance(block, TrailTable):
            rows = trail_rows(self._extracts, self._material)
            return replace(block, rows=rows) if rows else None
        if isinstance(block, CodebookTable) and block.key in self._with_used_codes:
            used = self._used_paths()
            entries = tuple(entry for entry in block.entries if entry.path in used)
            return replace(block, entries=entries) if entries else None
        return block

    def _used_paths(self) -> frozenset[str]:
        """The paths of the codes by which anything is quoted here, and of those above them."""
        codebook, of_coding = self._material.codebook, self._material.of_coding
        ids = {of_coding[coding_id].code_id for coding_id in self._quoted}
        return frozenset(codebook.path(above.id) for code_id in ids for above in codebook.lineage(code_id))

    def _sources(self, *, all_of_them: bool) -> tuple[Source, ...]:
        """The documents that are quoted, or all that may be named or quoted at all."""
        counts: dict[DocumentId, int] = {}
        if all_of_them:
            permissions = self._material.permissions
            counts = {document_id: 0 for document_id, permission in permissions.items() if permission != "none"}
        for _, extract in self._extracts:
            document_id = DocumentId(extract.document_id)
            counts[document_id] = counts.get(document_id, 0) + 1
        material = self._material
        return source_list(material.documents, material.titles, material.permissions, counts)


def _headed(sections: Iterable[Section]) -> list[Section]:
    """The sections, each without a heading made one with the section above it, so that one heading can hold several."""
    found: list[Section] = []
    for section in sections:
        if found and not section.heading and not section.is_annex:
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, *section.blocks))
        else:
            found.append(section)
    return found


_Make = Callable[[_Composition, BriefingSection, SectionQuery], tuple[Block, ...]]
_BLOCKS: dict[str, _Make] = {
    "count": _Composition.count,
    "chart": _Composition.chart,
    "matrix": _Composition.matrix,
    "positions": _Composition.positions,
    "sources": _Composition.sources,
    "annex": _Composition.annex,
}
"""What stands under the heading and prose of each kind of section; a heading and a prose have nothing more."""

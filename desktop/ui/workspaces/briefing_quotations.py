"""The quotations of the current section: what is quoted, what was left out, and what is done with them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from desktop.domain.briefing import BriefingItem, BriefingSection
from desktop.domain.coding import Coding
from desktop.domain.ids import CodingId
from desktop.jobs.compose_preview import Preview, sections_of
from desktop.session import Session
from desktop.store import briefings, codings, documents
from desktop.ui.briefing.list_rows import QuoteRow
from desktop.ui.context import Context
from desktop.ui.dialogs.tidy_quotation import TidyDialog
from desktop.ui.words import tr
from desktop.ui.workspaces.briefing_section import SectionPane
from desktop.ui.workspaces.briefing_verbs import BriefingVerbs
from exports.briefing_content import Quotations
from exports.content import Extract


class SectionQuotations(QObject):
    """Fills the list of quotations and does what is wanted of it."""

    def __init__(self, context: Context, pane: SectionPane, verbs: BriefingVerbs) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._verbs = context, pane, verbs
        self._session: Session = context.session
        quotations = pane.quotations
        quotations.toggled.connect(self.take)
        quotations.placed.connect(self._place)
        quotations.opened.connect(lambda _id: self.tidy())
        pane.tidy_wanted.connect(self.tidy)
        pane.show_wanted.connect(self.show_in_reader)

    @staticmethod
    def counts(preview: Preview | None) -> Mapping[str, int]:
        """How many passages each section of the outline quotes."""
        found: dict[str, int] = {}
        for extract, owner in _quoted(preview):
            del extract
            found[owner] = found.get(owner, 0) + 1
        return found

    def show(self, section: BriefingSection | None, preview: Preview | None) -> None:
        """Show what a section quotes in the preview, and below it what was left out by hand."""
        if section is None or section.kind != "quotes":
            self._pane.show_quotations((), sources=0)
            return
        project = self._session.project
        items = {item.coding_id: item for item in briefings.items(project, section.id)}
        quoted = [extract for extract, owner in _quoted(preview) if owner == section.id]
        rows = [_row(extract, items.get(CodingId(extract.origin))) for extract in quoted]
        shown = {row.id for row in rows}
        for item in items.values():
            coding = codings.get(project, item.coding_id)
            if item.left_out and item.coding_id not in shown and coding is not None:
                rows.append(self._left_out(item, coding))
        self._pane.show_quotations(rows, sources=len({extract.document_id for extract in quoted}))

    def take(self, coding_ids: Sequence[CodingId], taken: bool) -> None:
        """Quote passages, or leave them out."""
        section = self._pane.section
        if section is not None and self._context.writable:
            self._verbs.take(section, coding_ids, taken=taken)

    def tidy(self) -> None:
        """Open the dialog that cuts and brackets the current quotation."""
        section, current = self._pane.section, self._pane.quotations.current
        if section is None or current is None or not current.taken or not self._context.writable:
            return
        coding = codings.get(self._session.project, current.id)
        if coding is None:
            return
        items = {item.coding_id: item for item in briefings.items(self._session.project, section.id)}
        tidied = items[current.id].tidied if current.id in items else ""
        dialog = TidyDialog(self._context, verbatim=coding.exact, tidied=tidied, source=current.second)
        dialog.accepted.connect(lambda: self._verbs.tidy(section, coding.id, dialog.result_text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def word_for_word(self) -> None:
        """Quote the current quotation word for word again."""
        section, current = self._pane.section, self._pane.quotations.current
        if section is not None and current is not None and self._context.writable:
            self._verbs.tidy(section, current.id, "")

    def order_anew(self) -> None:
        """Let the filter say the order again."""
        section = self._pane.section
        if section is not None and self._context.writable:
            self._verbs.order_anew(section)

    def show_in_reader(self) -> None:
        """Go to the current quotation in its document."""
        current = self._pane.quotations.current
        coding = codings.get(self._session.project, current.id) if current is not None else None
        if coding is not None:
            self._session.show_document(coding.document_id, coding.span)
            self._session.select_coding(coding.id)

    def _place(self, coding_ids: Sequence[CodingId], before: str) -> None:
        section = self._pane.section
        if section is not None and self._context.writable:
            shown = [row.id for row in self._pane.quotations.rows if row.taken]
            self._verbs.place(section, coding_ids, shown=shown, before=CodingId(before) if before else None)

    def _left_out(self, item: BriefingItem, coding: Coding) -> QuoteRow:
        title = documents.get(self._session.project, coding.document_id).title
        return QuoteRow(coding.id, item.tidied or coding.exact, title, tr("left out"), taken=False)


def _quoted(preview: Preview | None) -> list[tuple[Extract, str]]:
    """All that is quoted, each with the section of the outline that it stands in."""
    if preview is None:
        return []
    return [
        (extract, owner)
        for section, owners in sections_of(preview)
        for block, owner in zip(section.blocks, owners[1:], strict=True)
        if isinstance(block, Quotations)
        for extract in block.extracts
    ]


def _row(extract: Extract, item: BriefingItem | None) -> QuoteRow:
    marks = []
    if extract.tidied:
        marks.append(tr("tidied"))
    if item is not None and item.put_in:
        marks.append(tr("put in"))
    return QuoteRow(CodingId(extract.origin), extract.shown, str(extract.citation), ", ".join(marks))

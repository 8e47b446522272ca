"""The inspector's page of a coding: code, words, who and when, stance, speaker, memo, and what else lies here."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.codebook import Codebook
from desktop.domain.coding import STANCES, Coding
from desktop.domain.ids import CodingId
from desktop.domain.memo import Memo
from desktop.edits import codings as edits
from desktop.edits import memos as memo_edits
from desktop.session import Session
from desktop.store import actors, clock, codes, codings, memos, reviewers
from desktop.ui.context import Context
from desktop.ui.item_models.coding_rows import NO_CODE, coding_rows, quoted
from desktop.ui.moments import day_name, local_time
from desktop.ui.widgets import painters
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.coding_list import CodingList, Specimen
from desktop.ui.widgets.form import Group, Page, set_writable
from desktop.ui.widgets.labels import ElidedLabel, Initials
from desktop.ui.widgets.late_memo import tell_lost
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.widgets.paragraph import Paragraph, Quotation
from desktop.ui.words import tr

ACTOR_ICON = {"person": "user-round"}
NEW = "new"
"""The choice that makes a speaker: its picker opens at the words."""


class CodingPage(Page):
    """One coding, with everything that can be said of it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        self._coding: Coding | None = None
        self._memo: Memo | None = None
        self._build()

    @property
    def coding_id(self) -> CodingId | None:
        """The coding shown."""
        return self._coding.id if self._coding else None

    def show_coding(self, coding_id: CodingId) -> None:
        """Show a coding, or the same one after a change."""
        project = self._session.project
        if self.coding_id != coding_id:
            self.memo.forget()
        coding = codings.get(project, coding_id)
        if coding is None:
            return
        self._coding = coding
        codebook = codes.codebook(project)
        code = codebook.get(coding.code_id)
        self.specimen.set_code(code)
        self.specimen.set_coding(coding_id)
        self.quotation.set_drag(coding_id)
        self.name.set_text(code.name if code else NO_CODE)
        above = codebook.get(code.parent_id) if code else None
        self.parent_name.set_text(above.name if above else "")
        self.quotation.set_text(quoted(coding.exact))
        self._show_person(coding)
        self._show_choices(coding)
        self._show_memos(coding)
        self._show_others(coding, codebook)
        writable = self._context.writable
        for part in (self.stance, self.speaker):
            part.setEnabled(writable)
        set_writable(self.memo, writable)

    def edit_memo(self) -> None:
        """Put the cursor into the memo."""
        self.memo.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.memo)

    def _build(self) -> None:
        theme = self._context.theme
        head = Group()
        self.specimen = Specimen(theme, side=22)
        self.name = ElidedLabel(role="name")
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # whole, if there is room
        self.name.setMinimumWidth(1)
        self.parent_name = ElidedLabel(role="caption")  # gives way
        self.parent_name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self.specimen)
        line.addWidget(self.name)
        line.addWidget(self.parent_name, 1)
        head.column.setContentsMargins(16, 6, 16, 14)
        head.column.setSpacing(10)
        head.column.addLayout(line)
        self.quotation = Quotation(theme)
        self.quotation.setAccessibleDescription(tr("The passage"))
        self.initials = Initials(theme)
        self.person = ElidedLabel(role="caption")
        made = QHBoxLayout()
        made.setSpacing(8)
        made.addWidget(self.initials)
        made.addWidget(self.person, 1)
        head.add(self.quotation)
        head.column.addLayout(made)
        self.stance, self.speaker = Choice(theme, tr("Stance")), Choice(theme, tr("Speaker"))
        self.stance.chosen.connect(self._set_stance)
        self.speaker.chosen.connect(self._set_speaker)
        facts = Group()
        facts.add_rows(("Stance", self.stance), ("Speaker", self.speaker))
        notes = Group(tr("Memo"), tr("saved as you type"))
        self.memo = MemoField(tr("Memo on this coding"))
        self.memo.setPlaceholderText(tr("What matters here?"))
        self.memo.written.connect(self._write_memo)
        self.memo.done.connect(self._back_to_text)
        self.others_memos = Paragraph(theme)
        notes.add(self.memo, self.others_memos)
        self.also_group = Group(tr("Also here"))
        self.also = CodingList(theme)
        self.also.chosen.connect(lambda coding_id: self._session.select_coding(CodingId(coding_id)))
        self.also.removed.connect(self._remove)
        self.also_group.add(self.also)
        for group in (head, facts, notes, self.also_group):
            self.add_group(group)

    def _show_person(self, coding: Coding) -> None:
        reviewer = reviewers.get(self._session.project, coding.reviewer_id)
        at = local_time(clock.iso(coding.modified_hlc or coding.created_hlc))
        day = day_name(at.date(), date.today())
        self.initials.set_initials(reviewer.initials)
        self.person.set_text(f"{reviewer.name}, {day.lower() if day[0] in 'TY' else day} {at:%H:%M}")

    def _show_choices(self, coding: Coding) -> None:
        self.stance.set_items(stance_items(self._context, self), coding.stance)
        people = [
            Item(actor.id, actor.name, icon=ACTOR_ICON.get(actor.kind, "landmark"))
            for actor in actors.all_actors(self._session.project)
        ]
        author, new = Item(None, tr("The author"), icon="user-round"), Item(NEW, tr("New speaker …"), icon="plus")
        self.speaker.set_items([author, *people, new], coding.actor_id)

    def _show_memos(self, coding: Coding) -> None:
        found = memos.for_target(self._session.project, coding.id)
        self._memo = next((memo for memo in found if memo.reviewer_id == self._session.reviewer.id), None)
        self.memo.show_text(self._memo.body if self._memo else "")
        theirs = [memo for memo in found if memo.reviewer_id != self._session.reviewer.id]
        names = {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(self._session.project)}
        self.others_memos.set_text("\n".join(f"{names.get(memo.reviewer_id, '')}: {memo.body}" for memo in theirs))
        self.others_memos.setVisible(bool(theirs))

    def _show_others(self, coding: Coding, codebook: Codebook) -> None:
        here = codings.overlapping(self._session.project, coding.document_id, coding.span)
        rows = coding_rows(self._context, [other for other in here if other.id != coding.id])
        self.also.set_rows(rows)
        self.also_group.setVisible(bool(rows))

    def _set_stance(self, stance: str | None) -> None:
        if self._coding is not None:
            words = f"Stance {stance}" if stance else "Clear the stance"
            self._session.perform(words, edits.set_stance, self._coding.id, stance=stance)

    def _set_speaker(self, actor_id: str | None) -> None:
        if actor_id == NEW and self._coding is not None:
            self.speaker.set_value(self._coding.actor_id)
            self._context.window.show_workspace("read").tools.sayings.open_speakers()
        elif self._coding is not None:
            self._session.perform("Set the speaker", edits.set_speaker, self._coding.id, actor_id=actor_id)

    def _write_memo(self, body: str) -> None:
        if self._coding is None:
            return
        if codings.get(self._session.project, self._coding.id) is None:
            tell_lost(self._context, "coding", body)
            return
        self._session.perform(
            f"Memo on “{self.name.whole}”",
            memo_edits.write_memo,
            target_table="coding",
            target_id=self._coding.id,
            reviewer_id=self._session.reviewer.id,
            body=body,
            memo_id=self._memo.id if self._memo else None,
            merge_key=f"memo {self._coding.id}",
        )

    def _remove(self, coding_id: str) -> None:
        self._session.perform("Remove a coding", edits.remove_codings, (CodingId(coding_id),))
        self._context.say_done(tr("Removed 1 coding"))

    def _back_to_text(self) -> None:
        self._context.window.focus_work()


def stance_items(context: Context, widget: QWidget) -> list[Item]:
    """The stances with their signs, and none."""

    def painter_of(stance: str):  # type: ignore[no-untyped-def]  # a closure over the painter's own signature
        return lambda painter, box: painters.stance_glyph(
            painter, box, stance=stance, tokens=context.theme.tokens, font=widget.font()
        )

    named = [Item(stance, tr(stance.capitalize()), paint=painter_of(stance)) for stance in STANCES]
    return [Item(None, tr("Not set")), *named]

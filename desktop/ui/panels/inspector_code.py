"""The inspector's page of a code: name, colour, kind, key, and what it means, saved as it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.analysis.blindness import code_counts
from desktop.domain.code import CODE_KINDS, Code
from desktop.domain.ids import CodeId
from desktop.edits import codes as edits
from desktop.errors import UserError
from desktop.session import Session
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.coding_list import Specimen
from desktop.ui.widgets.color_row import ColorRow
from desktop.ui.widgets.form import Group, Page, set_writable
from desktop.ui.widgets.labels import ElidedLabel, role_label
from desktop.ui.widgets.late_memo import tell_lost
from desktop.ui.widgets.memo_field import MemoField
from desktop.ui.words import tr

MEANINGS = (
    ("definition", "Definition", "What a passage with this code is about."),
    ("include_when", "Include when", "A passage belongs here if …"),
    ("exclude_when", "Exclude when", "It does not belong here if …"),
)
KIND_WORDS = {"theme": "Theme", "issue": "Issue (positions are taken on it)", "ask": "Ask (a demand or proposal)"}


class CodePage(Page):
    """One code and its definition."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        self._code: Code | None = None
        self._build()

    def show_code(self, code_id: CodeId) -> None:
        """Show a code, or the same one after a change."""
        if self._code is not None and self._code.id != code_id:
            for field in self.meanings.values():
                field.forget()
        codebook = codes.codebook(self._session.project)
        code = codebook.get(code_id)
        if code is None:
            return
        self._code = code
        self.specimen.set_code(code)
        path = codebook.path(code.id).rpartition(" > ")[0]
        self.path.set_text(tr("Under {path}").format(path=path) if path else tr("At the top of the codebook"))
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(code.name)
            self.name.setCursorPosition(0)
        self.colors.show_color(code.color, letter=code.letter)
        self.kind.set_value(code.kind)
        self.key.set_value(code.shortcut)
        for name, field in self.meanings.items():
            field.show_text(getattr(code, name))
        counts = code_counts(self._session.project, self._session.reviewer.id)
        own, total = counts.get(code.id, 0), sum(counts.get(c.id, 0) for c in codebook.subtree(code.id))
        below = tr(", {total:,} with the codes below it").format(total=total) if total != own else ""
        self.count.setText(f"{own:,} {tr('coding') if own == 1 else tr('codings')}{below}")
        self._set_writable(self._context.writable)

    def focus_definition(self) -> None:
        """Put the cursor into the definition."""
        self.meanings["definition"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        theme = self._context.theme
        self.specimen = Specimen(theme, side=22)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the code"))
        self.name.editingFinished.connect(self._rename)
        self.path = ElidedLabel(role="caption")
        self.count = role_label("", "caption")
        self.colors = ColorRow(theme)
        self.colors.chosen.connect(self._recolour)
        self.kind = Choice(theme, tr("Kind of code"))
        self.kind.set_items([Item(kind, tr(KIND_WORDS[kind])) for kind in CODE_KINDS], "theme")
        self.kind.chosen.connect(lambda kind: self._define(kind=kind))
        self.key = Choice(theme, tr("Key"))
        self.key.set_items([Item(None, tr("None")), *(Item(str(digit), str(digit)) for digit in range(1, 10))], None)
        self.key.chosen.connect(self._pin)
        head = Group()
        head.column.setContentsMargins(16, 6, 16, 14)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.specimen)
        line.addWidget(self.name, 1)
        head.column.addLayout(line)
        head.add(self.path, self.count)
        look = Group()
        look.add(self.colors)
        look.add_rows(("Kind", self.kind), ("Key", self.key))
        self.add_group(head)
        self.add_group(look)
        meaning = Group()
        self.meanings: dict[str, MemoField] = {}
        for number, (name, label, hint) in enumerate(MEANINGS):
            field = MemoField(tr(label), lines=(3, 8))
            field.setPlaceholderText(tr(hint))
            field.written.connect(lambda text, name=name: self._define(**{name: text}))
            self.meanings[name] = field
            if number:
                meaning.column.addSpacing(4)
            meaning.add(role_label(tr(label), "heading"), field)
        self.add_group(meaning)

    def _set_writable(self, writable: bool) -> None:
        set_writable(self.name, writable)
        for part in (self.colors, self.kind, self.key):
            part.setEnabled(writable)
        for field in self.meanings.values():
            set_writable(field, writable)

    def _rename(self) -> None:
        code = self._code
        name = self.name.text().strip()
        is_there = code is not None and code.id in codes.codebook(self._session.project)
        if code is None or not is_there or not self.name.isModified():
            return
        self.name.setModified(False)
        if not name or name == code.name:
            self.name.setText(code.name)
            return
        try:
            self._session.perform(f"Rename code “{code.name}”", edits.rename_code, code.id, name=name)
        except UserError as error:
            self.name.setText(code.name)
            self._context.dialogs.show_error(error)

    def _recolour(self, color: str) -> None:
        if self._code is not None:
            self._session.perform(f"Recolour code “{self._code.name}”", edits.recolour_code, self._code.id, color=color)

    def _pin(self, digit: str | None) -> None:
        if self._code is not None:
            words = f"Put “{self._code.name}” on {digit}" if digit else f"Take “{self._code.name}” off its key"
            self._session.perform(words, edits.pin_code, self._code.id, digit=digit)

    def _define(self, **changed: str) -> None:
        if self._code is None:
            return
        # Read anew: another field of the same code may have been saved since it was shown.
        code = codes.codebook(self._session.project).get(self._code.id)
        if code is None:
            tell_lost(self._context, "code", "\n".join(words for name, words in changed.items() if name != "kind"))
            return
        facts = {
            "definition": code.definition,
            "include_when": code.include_when,
            "exclude_when": code.exclude_when,
            "kind": code.kind,
        }
        self._session.perform(
            f"Define code “{code.name}”",
            edits.define_code,
            code.id,
            **(facts | changed),
            merge_key=f"define {code.id} {'-'.join(changed)}",
        )

"""What coding in the Read workspace comes to: each verb takes the words or the coding in hand and performs one step."""

import re
from collections.abc import Callable, Sequence

from desktop.domain.change import RowChange
from desktop.domain.code import Code
from desktop.domain.codebook import SEPARATOR, Codebook, parse_path
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId, new_id
from desktop.domain.span import Span
from desktop.edits import codes as code_edits
from desktop.edits import codings as edits
from desktop.edits.actors import add_actor
from desktop.session import Session
from desktop.store import actors, codes, codings, documents
from desktop.store.project_file import ProjectFile

LONGEST_NAME = 80
_EDGES = " \t\n\"'“”‘’„«».,;:!?()[]"


def apply_codes(
    project: ProjectFile,
    *,
    document_id: DocumentId,
    span: Span,
    code_ids: Sequence[CodeId | None],
    reviewer_id: ReviewerId,
) -> tuple[RowChange, ...]:
    """Code one passage with several codes, as one edit."""
    return tuple(
        change
        for code_id in code_ids
        for change in edits.apply_code(
            project, document_id=document_id, span=span, code_id=code_id, reviewer_id=reviewer_id
        )
    )


class Coder:
    """Performs coding steps in the open document of a session.

    The words in hand are the selected ones, or else those of the selected coding: codes are added to either.

    Attributes:
        place_of: where a passage is, as citations say it; the steps are named with it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.place_of: Callable[[Span], str] = lambda _span: ""
        self._burst = 0

    @property
    def span(self) -> Span | None:
        """The words in hand."""
        if self._session.passage is not None:
            return self._session.passage
        coding = self._selected()
        return coding[1] if coding else None

    def apply(
        self, code_ids: Sequence[CodeId | None], *, merge_key: str | None = None, label: str = ""
    ) -> CodingId | None:
        """Code the words in hand; gives the first coding made, or nothing if there was none to make."""
        session, span = self._session, self.span
        if span is None or session.document_id is None or not code_ids:
            return None
        performed = session.perform(
            label or self._label(code_ids, span),
            apply_codes,
            document_id=session.document_id,
            span=span,
            code_ids=tuple(code_ids),
            reviewer_id=session.reviewer.id,
            merge_key=merge_key,
        )
        ids = performed.ids("coding")
        return CodingId(ids[0]) if ids else self._already(span, code_ids[0])

    def apply_new(self, name: str) -> CodingId | None:
        """Make a code under the parent in use and code the words in hand with it, as one step.

        ``Parent > Child`` makes what is missing of that path, from the top.
        """
        codebook = codes.codebook(self._session.project)
        parent = self.parent_in_use(codebook)
        label = f"New code “{name}” on a passage"
        key = f"new code {new_id()}"
        if SEPARATOR.strip() in name:
            names = parse_path(name)
            self._session.perform(label, code_edits.add_path, names, merge_key=key)
            code = codes.codebook(self._session.project).find(names)
        else:
            code = self._of_name(codebook, parent, name)
            if code is None:
                made = new_id()
                self._session.perform(
                    label,
                    code_edits.add_code,
                    name=name,
                    parent_id=parent.id if parent else None,
                    code_id=CodeId(made),
                    merge_key=key,
                )
                return self.apply((CodeId(made),), merge_key=key, label=label)
        return self.apply((code.id,), merge_key=key, label=label) if code else None

    def in_vivo(self) -> CodingId | None:
        """Code the words in hand with a code named by them."""
        span, document_id = self.span, self._session.document_id
        if span is None or document_id is None:
            return None
        words = span.of(documents.content(self._session.project, document_id).text)
        name = in_vivo_name(words)
        return self.apply_new(name) if name else None

    def parent_in_use(self, codebook: Codebook) -> Code | None:
        """The code that a new one goes under: the selected one, or the one used last, or what these stand under."""
        code = codebook.get(self._session.code_id) or codebook.get(self._session.last_code_id)
        if code is None or codebook.children(code.id):
            return code
        return codebook.get(code.parent_id)

    def remove(self) -> str:
        """Remove the selected coding; gives the name of its code, or nothing if none is selected."""
        found = self._selected()
        if found is None:
            return ""
        coding_id, span, name = found
        self._session.perform(f"Remove “{name}”{self._where(span)}", edits.remove_codings, (coding_id,))
        return name

    def set_stance(self, stance: str | None) -> None:
        """Say where the speaker of the selected coding stands."""
        if self._session.coding_id is not None:
            words = f"Stance {stance}" if stance else "Clear the stance"
            self._session.perform(words, edits.set_stance, self._session.coding_id, stance=stance)

    def set_speaker(self, actor_id: ActorId | None) -> None:
        """Say who says the selected coding; None for the document's author."""
        if self._session.coding_id is not None:
            self._session.perform("Set the speaker", edits.set_speaker, self._session.coding_id, actor_id=actor_id)

    def new_speaker(self, name: str) -> None:
        """Say that somebody says the selected coding whom the project does not know yet, as one step."""
        coding_id, project = self._session.coding_id, self._session.project
        if coding_id is None:
            return
        known = next((a.id for a in actors.all_actors(project) if a.name.casefold() == name.casefold()), None)
        label = "Set the speaker" if known is not None else f"New speaker “{name}”"
        key = f"new speaker {new_id()}"
        actor_id = known
        if actor_id is None:
            actor_id = ActorId(new_id())
            self._session.perform(label, add_actor, name=name, actor_id=actor_id, merge_key=key)
        self._session.perform(label, edits.set_speaker, coding_id, actor_id=actor_id, merge_key=key)

    def has_coding(self) -> bool:
        """Whether a coding is in hand; selected words are highlighted to be one."""
        if self._session.coding_id is None and self._session.passage is not None:
            made = self.apply((None,))
            if made is not None:
                self._session.select_coding(made)
        return self._session.coding_id is not None

    def add_to(self, coding_id: CodingId, code_id: CodeId) -> CodingId | None:
        """Give the words of a coding one code more."""
        self._session.select_coding(coding_id)
        return self.apply((code_id,))

    def rename_code(self, code_id: CodeId, name: str) -> None:
        """Call a code by another name."""
        old = codes.codebook(self._session.project).get(code_id)
        if old is not None:
            self._session.perform(f"Rename code “{old.name}”", code_edits.rename_code, code_id, name=name)

    def recode(self, code_id: CodeId) -> None:
        """Give the selected coding another code."""
        if self._session.coding_id is not None:
            name = codes.codebook(self._session.project)[code_id].name
            self._session.perform(f"Recode to “{name}”", edits.recode, self._session.coding_id, code_id)

    def move_to(self, coding_id: CodingId, span: Span) -> None:
        """Let a coding stand for other words; steps of one burst are one step to undo."""
        name = self._name(coding_id)
        key = f"move {coding_id} {self._burst}"
        self._session.perform(f"Move the edge of “{name}”", edits.move_coding, coding_id, span, merge_key=key)

    def end_burst(self) -> None:
        """Begin a new step with the next move of an edge."""
        self._burst += 1

    def _selected(self) -> tuple[CodingId, Span, str] | None:
        coding_id = self._session.coding_id
        coding = codings.get(self._session.project, coding_id) if coding_id is not None else None
        return (coding.id, coding.span, self._name(coding.id)) if coding is not None else None

    def _name(self, coding_id: CodingId) -> str:
        coding = codings.get(self._session.project, coding_id)
        code = codes.codebook(self._session.project).get(coding.code_id) if coding else None
        return code.name if code else "highlight"

    def _label(self, code_ids: Sequence[CodeId | None], span: Span) -> str:
        where = self._where(span)
        if code_ids[0] is None:
            return f"Highlight a passage{where}"
        codebook = codes.codebook(self._session.project)
        names = [code.name for code in map(codebook.get, code_ids) if code]
        return f"Code “{names[0]}”{where}" if len(names) == 1 else f"Code with {len(names)} codes{where}"

    def _where(self, span: Span) -> str:
        """Where a passage is, to be added to the name of a step."""
        place = self.place_of(span)
        return (
            f" on {place}"
            if place.startswith("p") and not place.startswith("para")
            else f" in {place}"
            if place
            else ""
        )

    def _already(self, span: Span, code_id: CodeId | None) -> CodingId | None:
        """The coding that made this one needless: it is selected then, so that the key is seen to have worked."""
        document_id = self._session.document_id
        if document_id is None:
            return None
        for coding in codings.for_document(self._session.project, document_id):
            same = coding.span == span and coding.code_id == code_id
            if same and coding.reviewer_id == self._session.reviewer.id:
                return coding.id
        return None

    def _of_name(self, codebook: Codebook, parent: Code | None, name: str) -> Code | None:
        siblings = codebook.children(parent.id if parent else None)
        return next((code for code in siblings if code.name.casefold() == name.casefold()), None)


def in_vivo_name(words: str) -> str:
    """A code's name made of a passage's words: one line, without quotation marks at the ends, cut at a word."""
    name = re.sub(r"\s+", " ", words).strip(_EDGES).replace(SEPARATOR.strip(), "›")
    if len(name) <= LONGEST_NAME:
        return name
    return name[:LONGEST_NAME].rsplit(" ", 1)[0].rstrip(_EDGES) + "…"

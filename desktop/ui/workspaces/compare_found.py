"""What Compare knows of the project: who is compared, what was found of them, and what the list shows of it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from desktop.analysis.agreement import CodeAgreement
from desktop.analysis.alike import APART, SOME, counts, state
from desktop.analysis.blindness import reads_blind
from desktop.analysis.differences import KINDS, Comparison, Difference, decided_anew
from desktop.analysis.shared_reading import done_by_all, readers
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import ActorId, CodeId, DocumentId, ReviewerId
from desktop.jobs.compare_reviewers import Compared
from desktop.session import Session
from desktop.store import actors, codes, decisions, documents, reviewers
from desktop.ui.item_models.differences import DifferenceRow, DocumentTitle, Row
from desktop.ui.widgets.pill import Items
from desktop.ui.words import tr
from desktop.ui.workspaces.compare_list import DifferencePanel
from desktop.ui.workspaces.compare_readers import Reader
from desktop.ui.workspaces.compare_words import KIND_NAMES, STATE_NAMES, Teller, Who


class Found:
    """The comparison that is shown.

    Attributes:
        chosen: those who stand side by side, two or more; none while nobody can be compared.
        compared: what the last job found; None before the first.
        comparisons: of each document; those of which something was decided since are newer than the job's.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.chosen: tuple[ReviewerId, ...] = ()
        self.compared: Compared | None = None
        self.comparisons: dict[DocumentId, Comparison] = {}
        self._by_key: dict[str, Difference] = {}
        self.titles: dict[DocumentId, str] = {}
        self.read_names()

    def read_names(self) -> None:
        """Read codes, reviewers and actors anew."""
        project = self._session.project
        self.codebook: Codebook = codes.codebook(project)
        self.who = Who({reviewer.id: reviewer for reviewer in reviewers.all_reviewers(project)})
        names: Mapping[ActorId, str] = {actor.id: actor.name for actor in actors.all_actors(project)}
        self.teller = Teller(self.who, self.codebook, names)
        self.titles = {document.id: document.title for document in documents.all_documents(project)}

    def choose(self, wanted: Sequence[str] = ()) -> None:
        """Say who is compared: those wanted where they have read a document together, else two.

        Those two are oneself and the one who shares most documents. While one reads blind, one is always among them:
        the figures are then of documents that one has marked done oneself.
        """
        project, me = self._session.project, self._session.reviewer.id
        able = readers(project)
        kept = tuple(ReviewerId(each) for each in wanted if each in able)
        if me not in kept and me in able and reads_blind(project, me):
            kept = ()
        if 1 < len(kept) == len(wanted) and done_by_all(project, kept):
            self.chosen = kept
            return
        if len(able) < 2:
            self.chosen = ()
            return
        pairs = [(one, other) for number, one in enumerate(able) for other in able[number + 1 :]]
        if me in able and reads_blind(project, me):
            pairs = [pair for pair in pairs if me in pair]
        best = max(
            pairs, key=lambda pair: (bool(done_by_all(project, pair)), me in pair, len(done_by_all(project, pair)))
        )
        self.chosen = best if best[1] != me else best[::-1]

    def able(self) -> tuple[Reader, ...]:
        """All who can be compared: those side by side in their order, then the others."""
        others = (each for each in readers(self._session.project) if each not in self.chosen)
        return tuple(Reader(each, self.who.name(each), each in self.chosen) for each in (*self.chosen, *others))

    def with_reader(self, number: int, reviewer_id: ReviewerId) -> tuple[ReviewerId, ...]:
        """Those who are compared with another in one column; whose place that was takes the one they leave."""
        chosen = list(self.chosen)
        if reviewer_id in chosen:
            chosen[chosen.index(reviewer_id)] = chosen[number]
        chosen[number] = reviewer_id
        return tuple(chosen)

    def shared(self, reviewer_ids: Sequence[ReviewerId]) -> int:
        """How many documents some reviewers have all read."""
        return len(done_by_all(self._session.project, reviewer_ids))

    def take(self, compared: Compared) -> None:
        """Take what a job found."""
        self.compared = compared
        self.comparisons = {each.document_id: each for each in compared.shared.comparisons}
        self._index()

    def look_again(self, decision_ids: Collection[str]) -> None:
        """Look anew at what is settled in the documents of some decisions: they were made, changed or taken back."""
        rows = frozenset(decision_ids)
        touched = {
            each.document_id for each in self.differences if any(decision.id in rows for decision in each.decisions)
        }
        touched |= {each.document_id for each in decisions.all_decisions(self._session.project) if each.id in rows}
        for document_id in touched & self.comparisons.keys():
            now = decisions.for_document(self._session.project, document_id)
            self.comparisons[document_id] = decided_anew(self.comparisons[document_id], now)
        self._index()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All of them, in document order."""
        return tuple(each for one in self.comparisons.values() for each in one.differences)

    def difference(self, key: str) -> Difference | None:
        """The one of a key."""
        return self._by_key.get(key)

    def code(self, code_id: CodeId) -> Code | None:
        """A code that is there."""
        return self.codebook.get(code_id)

    def figures_of(self, code_id: str) -> CodeAgreement | None:
        """The figures of a code, if any of those compared used it."""
        known = self.compared.figures.codes if self.compared is not None else ()
        return next((each for each in known if each.code_id == code_id), None)

    # The list

    def code_items(self) -> Items:
        """What the list can be filtered by: the codes that differ."""
        used = {code_id for each in self.differences for code_id in each.code_ids}
        return [(None, tr("All codes")), *((code.id, code.name) for code in self.codebook if code.id in used)]

    def document_items(self) -> Items:
        """The documents that are compared."""
        known = self.comparisons.keys()
        return [(None, tr("All documents")), *((each, self.titles.get(each, "")) for each in known)]

    def kind_items(self) -> Items:
        """The kinds of difference."""
        return [(None, tr("All kinds")), *((kind, tr(KIND_NAMES[kind])) for kind in KINDS)]

    def rows(self, panel: DifferencePanel) -> tuple[Row, ...]:
        """The list as its filters have it: heads of documents, and what differs in them."""
        found: list[Row] = []
        for document_id, group in groupby(self._fitting(panel), key=lambda each: each.document_id):
            those = tuple(group)
            found.append(DocumentTitle(self.titles.get(document_id, ""), sum(d.is_decided for d in those), len(those)))
            places = self.compared.places.get(document_id) if self.compared is not None else None
            found += (
                DifferenceRow(
                    each.key,
                    self.code(each.code_ids[0]),
                    self.teller.title(each),
                    self.teller.second_line(each, places),
                    each.is_decided,
                    self.teller.glyph(each),
                )
                for each in those
            )
        return tuple(found)

    def states(self) -> dict[str, int]:
        """How many passages all, some or no two of those who are compared coded alike."""
        return counts(sum(len(each.alike) for each in self.comparisons.values()), self.differences)

    def count_words(self) -> str:
        """How many there are, and how many are settled."""
        everything = self.differences
        decided = sum(each.is_decided for each in everything)
        words = tr("{decided:,} of {count:,} decided, in {documents:,} documents")
        if len(self.comparisons) == 1:
            words = tr("{decided:,} of {count:,} decided, in one document")
        return words.format(decided=decided, count=len(everything), documents=len(self.comparisons))

    def state_items(self) -> Items:
        """The states of agreement that a difference can be in."""
        return [(None, tr("Any agreement")), *((each, tr(STATE_NAMES[each])) for each in (SOME, APART))]

    def _index(self) -> None:
        self._by_key = {each.key: each for each in self.differences}

    def _fitting(self, panel: DifferencePanel) -> Iterator[Difference]:
        code, document, kind = panel.code.value, panel.document.value, panel.kind.value
        wanted_state = panel.state.value
        for each in self.differences:
            if code is not None and code not in each.code_ids:
                continue
            if wanted_state not in (None, state(each)):
                continue
            if document not in (None, each.document_id) or kind not in (None, each.kind):
                continue
            if panel.open_only.isChecked() and each.is_decided:
                continue
            yield each

"""The trail of codings: who gave which code when, what the code meant then, what changed since, and who decided.

All of it is read from history, where nothing is ever overwritten. Times are those of the writers' clocks: what a code
meant when a coding was made is the newest text that was written before, on whichever computer.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.code_history import CodeHistory, CodeThen
from desktop.domain.change import DELETED, FieldValue
from desktop.domain.decision import APPLIES, DOES_NOT
from desktop.domain.ids import CodingId
from desktop.store import codes, trail
from desktop.store.clock import iso
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Change, RowState, load_changes
from desktop.store.trail import Place

CODED, RECODED, MOVED = "coded", "recoded", "moved"
_PLAIN = {"stance": "stance", "importance": "weight"}
MEMO, MEMO_CHANGED, MEMO_REMOVED = "memo", "memo changed", "memo removed"
REMOVED, RESTORED = "removed", "restored"
SETTLED = "settled"
VERDICTS = {APPLIES: "applies", DOES_NOT: "does not apply"}


@dataclass(frozen=True, slots=True)
class TrailStep:
    """Something that was done to a coding, its memos or its code.

    ``at`` is UTC, ISO 8601; ``was`` and ``now`` are words for people; ``decides``: it settled what two people had
    changed apart from each other.
    """

    at: str
    by: str
    what: str
    was: str = ""
    now: str = ""
    decides: bool = False


@dataclass(frozen=True, slots=True)
class CodingTrail:
    """The trail of one coding.

    Attributes:
        coded_by: the reviewer whose coding it is.
        coded_at: when it was made; UTC, ISO 8601.
        entered_by: who entered it, where that is somebody else.
        given_at, given_by: when and by whom it was given the code that it has now.
        code_then: that code as it stood at that time.
        steps: what was done since it was made, in order of time.
    """

    coding_id: CodingId
    coded_by: str
    coded_at: str
    entered_by: str
    given_at: str
    given_by: str
    code_then: CodeThen
    steps: tuple[TrailStep, ...] = ()

    @property
    def decided(self) -> TrailStep | None:
        """The last step that settled a conflict; nothing where there was none."""
        return next((step for step in reversed(self.steps) if step.decides), None)


def trails(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[CodingId, CodingTrail]:
    """The trails of some codings, in a number of queries that does not grow with them.

    Raises:
        ProjectDamaged: a change in history cannot be read.
    """
    history = _History(project, coding_ids)
    return {coding_id: history.of(coding_id) for coding_id in coding_ids if history.knows(coding_id)}


class _History:
    """All that was ever said of some codings, their memos and all codes."""

    def __init__(self, project: ProjectFile, coding_ids: Collection[CodingId]) -> None:
        memo_of = trail.memos_of(project, coding_ids)
        changes = load_changes(project, (*coding_ids, *memo_of))
        of_codes = load_changes(project, trail.code_ids(project))
        self._codings = {row: _in_order(found) for (table, row), found in changes.items() if table == "coding"}
        self._memos: dict[str, list[list[Change]]] = {}
        for (table, row), found in changes.items():
            if table == "memo" and row in memo_of:
                self._memos.setdefault(memo_of[row], []).append(_in_order(found))
        self._codes = CodeHistory(of_codes, codes.merged(project))
        self._names = trail.names(project)
        self._settled = trail.decisions_on(project, coding_ids)
        batches = {change.batch_id for found in (*changes.values(), *of_codes.values()) for change in found}
        self._kinds = trail.kinds(project, batches)
        self._words = trail.words_at(project, self._places())

    def knows(self, coding_id: CodingId) -> bool:
        """Whether history holds the coding."""
        return coding_id in self._codings

    def of(self, coding_id: CodingId) -> CodingTrail:
        """The trail of a coding that history holds."""
        changes = self._codings[coding_id]
        state, made = RowState(changes), changes[0]
        given = state.shown("code_id") or made
        code_id = given.fields.get("code_id")
        owner = self._name(state.value("reviewer_id"))
        author = self._name(made.author)
        steps = [*self._of_coding(changes), *self._of_memos(coding_id), *self._of_code(code_id, given)]
        steps += self._of_compare(coding_id)
        return CodingTrail(
            coding_id,
            owner,
            iso(made.hlc),
            author if author != owner else "",
            iso(given.hlc),
            self._name(given.author),
            self._codes.at(code_id, given.hlc),
            tuple(_folded(sorted(steps, key=lambda step: step[0].at))),
        )

    def _of_coding(self, changes: Sequence[Change]) -> Iterator[tuple[TrailStep, bool]]:
        stood: dict[str, FieldValue] = {}
        for change in changes:
            for field, now in change.fields.items():
                was = stood.get(field)
                stood[field] = now
                if change is changes[0] or was == now:
                    continue
                told = self._told(field, was, now, change.hlc)
                if told is not None:
                    yield self._step(change, *told, decides=self._decides(change, field, changes))

    def _told(self, field: str, was: FieldValue, now: FieldValue, hlc: int) -> tuple[str, str, str] | None:
        """What a new value of a field comes to, in words; nothing for what people do not see."""
        if field == "code_id":
            return RECODED, self._codes.at(was, hlc).path, self._codes.at(now, hlc).path
        if field == "anchor":
            return MOVED, self._words_of(was), self._words_of(now)
        if field == "actor_id":
            return "speaker", self._name(was), self._name(now)
        if field == DELETED:
            return (REMOVED if now else RESTORED), "", ""
        return (_PLAIN[field], str(was or ""), str(now or "")) if field in _PLAIN else None

    def _of_memos(self, coding_id: CodingId) -> Iterator[tuple[TrailStep, bool]]:
        for changes in self._memos.get(coding_id, ()):
            body = ""
            for change in changes:
                if change.fields.get(DELETED):
                    yield self._step(change, MEMO_REMOVED, body, "")
                elif isinstance(change.fields.get("body"), str) and change.fields["body"] != body:
                    was, body = body, str(change.fields["body"])
                    what = MEMO_CHANGED if was else MEMO
                    yield self._step(change, what, was, body, decides=self._decides(change, "body", changes))

    def _of_compare(self, coding_id: CodingId) -> Iterator[tuple[TrailStep, bool]]:
        """What was settled in Compare where another reviewer read the passage in another way."""
        for each in self._settled.get(coding_id, ()):
            now = ": ".join(filter(None, (VERDICTS[each.verdict], each.reason)))
            yield TrailStep(iso(each.decided_hlc), self._name(each.decided_by), SETTLED, "", now, decides=True), False

    def _of_code(self, code_id: FieldValue, given: Change) -> Iterator[tuple[TrailStep, bool]]:
        """What became of the code since the coding was given it, and of those that it was merged into."""
        for changes, change, what, was, now, field in self._codes.since(code_id, given.hlc):
            yield self._step(change, what, was, now, decides=self._decides(change, field, changes))

    def _step(self, change: Change, what: str, was: str, now: str, *, decides: bool = False) -> tuple[TrailStep, bool]:
        """A step, and whether it goes on with the one before: a memo typed in bursts, an edge moved key by key."""
        goes_on = self._kinds.get(change.batch_id) == "extend"
        return TrailStep(iso(change.hlc), self._name(change.author), what, was, now, decides), goes_on

    def _decides(self, change: Change, field: str, changes: Sequence[Change]) -> bool:
        """Whether the writer saw several values of the field that nobody had put in order, and chose."""
        if self._kinds.get(change.batch_id) == "resolve":
            return True
        seen = [one for one in changes if one.id in change.prev and field in one.fields]
        behind = {older for one in seen for older in one.prev}
        return len([one for one in seen if one.id not in behind]) > 1

    def _places(self) -> set[Place]:
        """Where codings were that have been moved since."""
        moved = (found for found in self._codings.values() if sum("anchor" in one.fields for one in found) > 1)
        return {place for found in moved for one in found if (place := _place(one.fields.get("anchor"))) is not None}

    def _words_of(self, anchor: FieldValue) -> str:
        place = _place(anchor)
        return self._words.get(place, "") if place is not None else ""

    def _name(self, row_id: FieldValue) -> str:
        return self._names.get(str(row_id), "") if row_id else ""


def _in_order(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: change.order)


def _place(anchor: FieldValue) -> Place | None:
    if not isinstance(anchor, Mapping):
        return None
    return str(anchor.get("text_id")), int(anchor.get("start", 0)), int(anchor.get("end", 0))


def _folded(steps: Iterable[tuple[TrailStep, bool]]) -> Iterator[TrailStep]:
    """The steps, each with those that went on with it as one: its first state, its last."""
    waiting: TrailStep | None = None
    for step, goes_on in steps:
        names = (waiting.what, f"{waiting.what} changed") if waiting is not None else ()
        if goes_on and waiting is not None and waiting.by == step.by and step.what in names:
            waiting = replace(waiting, now=step.now, decides=waiting.decides or step.decides)
            continue
        if waiting is not None:
            yield waiting
        waiting = step
    if waiting is not None:
        yield waiting

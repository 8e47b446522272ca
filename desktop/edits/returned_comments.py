"""The edit that takes in what somebody left in a Word file: memos in threads, highlights, codings, settled threads."""

from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.domain.ids import CodingId, MemoId, ReviewerId, derived_id
from desktop.domain.returned import ReturnedComment, ReturnedFile
from desktop.domain.span import Span
from desktop.edits.codings import anchors_in
from desktop.edits.reviewers import add_reviewer
from desktop.edits.values import prose
from desktop.errors import UnknownCode
from desktop.store import codes, codings, documents, memos, reviewers
from desktop.store.project_file import ProjectFile
from desktop.store.surroundings import Surroundings, Target

SOMEBODY = "Somebody"
"""Who wrote a comment that has no author."""


def take_in_comments(project: ProjectFile, returned: ReturnedFile, *, reviewer_id: ReviewerId) -> tuple[RowChange, ...]:
    """Take in a file that was compared with the project; what is there already is left as it is.

    Reviewers are made for the authors that the project does not know. What was changed in a comment of ours becomes a
    memo of who takes it in, as Word does not tell who changed it.

    Raises:
        UnknownDocument, UnknownCode: what it was compared with was removed since.
        PassageOutside: the document has another text by now.
    """
    plan = _Plan(project, returned, reviewer_id)
    for comment in returned.taken:
        plan.take(comment)
    return tuple(plan.changes)


class _Plan:
    def __init__(self, project: ProjectFile, returned: ReturnedFile, acting: ReviewerId) -> None:
        self.changes: list[RowChange] = []
        self._project, self._returned, self._acting = project, returned, acting
        self._document = documents.get(project, returned.document_id)
        spans = [comment.span for comment in returned.taken if comment.span is not None]
        self._anchors = anchors_in(project, self._document, spans)
        self._names = {_folded(each.name): each.id for each in reversed(reviewers.all_reviewers(project))}
        there = codings.for_document(project, returned.document_id)
        self._codings = {each.id for each in there}
        self._same = {(each.span, each.code_id, each.reviewer_id): each.id for each in reversed(there)}
        ids: list[Target] = [("memo", comment.memo_id) for comment in returned.taken if comment.memo_id]
        ids += [("coding", comment.coding_id) for comment in returned.taken if comment.coding_id]
        self._standing = Surroundings(project).standing(ids)
        self._now: dict[CodingId, CodingId] = {}  # a new comment's coding to the same one that is there

    def take(self, comment: ReturnedComment) -> None:
        """Plan one comment."""
        if comment.kind == "resolved":
            self._settle(comment)
            return
        author = self._acting if comment.kind == "edited" else self._reviewer(comment.author)
        coding_id = comment.coding_id
        if comment.span is not None and coding_id is not None:
            coding_id = self._code(comment, comment.span, coding_id, author)
        elif coding_id is not None:
            coding_id = self._now.get(coding_id, coding_id)
        if comment.memo_id is not None and coding_id is not None:
            self._note(comment, comment.memo_id, coding_id, author)

    def _code(self, comment: ReturnedComment, span: Span, coding_id: CodingId, author: ReviewerId) -> CodingId:
        """The coding that a new comment becomes, or the same of that reviewer that is there."""
        if comment.code_id is not None and not codes.is_there(self._project, comment.code_id):
            raise UnknownCode(comment.code_id)
        same = self._same.get((span, comment.code_id, author))
        if same is not None:
            self._now[coding_id] = same
            return same
        if coding_id in self._codings:
            return coding_id
        fields: dict[str, FieldValue] = {
            "document_id": self._document.id,
            "code_id": comment.code_id,
            "reviewer_id": author,
            "anchor": self._anchors[span],
        }
        self._write("coding", coding_id, fields)
        self._same[span, comment.code_id, author] = coding_id
        self._codings.add(coding_id)
        return coding_id

    def _note(self, comment: ReturnedComment, memo_id: MemoId, coding_id: CodingId, author: ReviewerId) -> None:
        if self._standing.get(("memo", memo_id)) is False or coding_id not in self._codings:
            return
        fields: dict[str, FieldValue] = {
            "target": {"tbl": "coding", "id": coding_id},
            "reviewer_id": author,
            "body": prose(comment.text),
        }
        if comment.reply_to is not None:
            fields["reply_to"] = comment.reply_to
        if comment.written_at:
            fields["written_at"] = comment.written_at
        if comment.is_resolved:
            fields["resolved"] = 1
        if comment.kind == "edited":
            fields["title"] = f"Changed in {self._returned.name}"
        self._write("memo", memo_id, fields)

    def _settle(self, comment: ReturnedComment) -> None:
        memo = memos.get(self._project, comment.memo_id) if comment.memo_id is not None else None
        if memo is not None and not memo.resolved:
            self.changes.append(RowChange("memo", memo.id, {"resolved": 1}))

    def _write(self, table: str, row_id: str, fields: dict[str, FieldValue]) -> None:
        """A new row, or one that was taken in and removed before, brought back."""
        if self._standing.get((table, row_id)):
            fields[DELETED] = 0
        self.changes.append(RowChange(table, row_id, fields))

    def _reviewer(self, name: str) -> ReviewerId:
        """The reviewer of a name; one who is made has the same id in every copy of the project."""
        name = name.strip() or SOMEBODY
        key = _folded(name)
        if key not in self._names:
            made = ReviewerId(derived_id("reviewer", "word", key))
            if made not in self._names.values():
                (change,) = add_reviewer(self._project, name=name, reviewer_id=made)
                was_removed = Surroundings(self._project).standing([("reviewer", made)])
                self._write("reviewer", made, {**change.fields, **({DELETED: 0} if was_removed else {})})
            self._names[key] = made
        return self._names[key]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()

"""Reads a Word file that was sent for comments and came back, and compares it with the project; writes nothing."""

from collections.abc import Generator, Iterator
from pathlib import Path

from desktop.analysis.blindness import unseen
from desktop.analysis.quote_places import place_again
from desktop.briefings.annotate import annotated_document
from desktop.domain.codebook import SEPARATOR
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, CodingId, DocumentId, MemoId, ReviewerId, derived_id
from desktop.domain.progress import Progress
from desktop.domain.returned import ReturnedComment, ReturnedFile
from desktop.domain.span import Span
from desktop.errors import CommentsOfAnotherProject, DocumentUnreadable, NothingSent
from desktop.file_errors import FileMissing, FileUnreadable
from desktop.jobs.returned_matching import Recognised, recognised
from desktop.readers.archives import UNPACKING_ERRORS, opened_archive
from desktop.readers.normalised import normalised_in_place
from desktop.readers.word import MEDIA_TYPE, refuse_compound_file
from desktop.store import codes, codings, content, documents, memos, projects, reviewers
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.surroundings import is_live
from exports.word.comment_map import CommentMap, SentComment, maps_in
from exports.word.comments_read import FoundComment, MarkedText, marked_text
from exports.word.parts import WordParts

LARGEST_FILE = 200_000_000


def read_returned(
    project_path: Path, path: Path, *, shown_to: ReviewerId | None = None
) -> Generator[Progress, None, ReturnedFile]:
    """Compare a file with the project that it was sent from.

    Args:
        shown_to: who looks at it: while they read blind, what concerns codings that they do not see is left out.

    Yields:
        Steps of reading. Returns what was done in Word; what had been taken in before is only counted.

    Raises:
        FileMissing, FileUnreadable, DocumentUnreadable: the file cannot be read.
        NothingSent, CommentsOfAnotherProject: it was not sent from this project.
        UnknownDocument: its document was removed from the project.
        ExportError: it is damaged.
    """
    yield Progress(0, 0, path.name)
    data = _bytes(path)
    found_map = _map(data, path.name)
    yield Progress(0, 0, path.name)
    marked = marked_text(data)
    yield Progress(0, 0, "Comparing it with the project")
    with open_project(project_path, write=False) as project:
        if found_map.project != projects.the_project(project).id:
            raise CommentsOfAnotherProject(path.name)
        return _Comparison(project, found_map, marked, shown_to).file(path.name)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentUnreadable(path.name, "it is larger than 200 MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, (error.strerror or "the system refused").lower()) from error


def _map(data: bytes, name: str) -> CommentMap:
    """The newest map in the file, once the file was found safe to unpack."""
    refuse_compound_file(data, name)
    try:
        with opened_archive(data, name) as archive:
            maps = maps_in(WordParts(archive))
    except (*UNPACKING_ERRORS, SyntaxError) as error:  # lxml's XMLSyntaxError is a SyntaxError
        raise DocumentUnreadable(name, "it is no Word document, or a part of it is damaged") from error
    if not maps:
        raise NothingSent(name)
    return maps[0]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _original(project: ProjectFile, document: Document) -> MarkedText | None:
    """What is marked in the document's own Word file, if it is one."""
    data = content.original(project, document.blob_sha256) if document.media_type == MEDIA_TYPE else None
    return marked_text(data) if data is not None else None


class _Comparison:
    """One file against the project."""

    def __init__(
        self, project: ProjectFile, found_map: CommentMap, marked: MarkedText, shown_to: ReviewerId | None
    ) -> None:
        self._project, self._marked = project, marked
        self._document = documents.get(project, DocumentId(found_map.document))
        self._text = documents.text(project, self._document.id)
        self._is_same_text = normalised_in_place(marked.text).rstrip() == self._text.rstrip()
        self._book = codes.codebook(project)
        self._paths = {self._book.path(code.id).casefold(): code.id for code in reversed(tuple(self._book))}
        hidden = unseen(project, self._document.id, shown_to) if shown_to is not None else frozenset()
        everything = codings.for_document(project, self._document.id)
        self._codings = {coding.id: coding for coding in everything if coding.reviewer_id not in hidden}
        self._hidden = {coding.id for coding in everything if coding.reviewer_id in hidden}
        self._kept_back = tuple(each.name for each in reviewers.all_reviewers(project) if each.id in hidden)
        self._names = {each.id: _folded(each.name) for each in reviewers.all_reviewers(project)}
        self._now = {
            comment.key: comment for comment in annotated_document(project, self._document.id, exported_at="").comments
        }
        self._before = _original(project, self._document)
        self._matching = recognised(found_map.sent, marked)
        self._threads: dict[str, tuple[CodingId, MemoId | None]] = {}
        self._alone = self._lonely_spans()
        self._present = 0

    def file(self, name: str) -> ReturnedFile:
        """The whole comparison."""
        blind = self._hidden_threads()
        ours = {id_: each for id_, each in self._matching.ours.items() if id_ not in blind}
        new = {found.id for found in self._matching.new} - blind
        found: list[ReturnedComment] = []
        told = {id_: tuple(self._of_ours(each)) for id_, each in ours.items()}
        for each in self._marked.comments:  # in the order of the text, replies behind what they reply to
            if each.id in ours:
                found += told[each.id]
            elif each.id in new:
                found += self._new(each)
        found += [self._gone(sent) for sent in self._matching.gone if not self._is_hidden(sent)]
        before = len(self._before.revisions) if self._before else 0
        return ReturnedFile(
            name,
            self._document.id,
            self._document.title,
            tuple(found),
            sum(each.says_the_same and each.lies_on_the_same for each in ours.values()),
            self._present,
            max(0, len(self._marked.revisions) - before),
            self._kept_back,
        )

    # what is not shown yet

    def _is_hidden(self, sent: SentComment) -> bool:
        return (sent.to or sent.key) in self._hidden

    def _hidden_threads(self) -> set[str]:
        """The comments on codings that are not shown, what answers them, and what those reviewers coded in Word."""
        hidden = {id_ for id_, each in self._matching.ours.items() if self._is_hidden(each.sent)}
        names = {_folded(name) for name in self._kept_back}
        for found in self._matching.new:  # replies stand behind what they reply to
            answered = found.parent or self._alone.get((found.start, found.end), "")
            is_reply = found.parent is not None or (answered and self._named_code(found) is None)
            if answered in hidden or (not is_reply and _folded(found.author) in names):
                hidden.add(found.id)
        return hidden

    # ours

    def _of_ours(self, each: Recognised) -> Iterator[ReturnedComment]:
        sent, found = each.sent, each.found
        coding_id = CodingId(sent.to or sent.key)
        if coding_id not in self._codings:
            return
        memo_id = MemoId(sent.key if sent.to else sent.memo) if sent.to or sent.memo else None
        self._threads[found.id] = (coding_id, memo_id)
        words = self._codings[coding_id].exact
        if not each.says_the_same:
            text = self._changed_lines(sent, found)
            changed = MemoId(derived_id("memo", "word", self._document.id, sent.key, found.text))
            item = ReturnedComment("edited", "", text, words, memo_id=changed, coding_id=coding_id, reply_to=memo_id)
            yield from self._unless_present(item)
        if not each.lies_on_the_same:
            yield ReturnedComment("moved", found.author, self._words(found), words, found.written_at)
        memo = memos.get(self._project, memo_id) if memo_id is not None and found.resolved and not sent.to else None
        if memo is not None and not memo.resolved:
            yield ReturnedComment("resolved", "", memo.body, words, memo_id=memo.id, coding_id=coding_id)

    def _changed_lines(self, sent: SentComment, found: FoundComment) -> str:
        """What a comment of ours says now, without the lines at its top that it had before."""
        now = self._now.get(sent.key)
        lines, old = found.text.split("\n"), now.text.split("\n") if now else []
        same = next((at for at, (one, other) in enumerate(zip(lines, old, strict=False)) if one != other), None)
        same = min(len(lines), len(old)) if same is None else same
        return "\n".join(lines[same:]).strip() or found.text

    def _gone(self, sent: SentComment) -> ReturnedComment:
        coding = self._codings.get(CodingId(sent.to or sent.key))
        now = self._now.get(sent.to or sent.key)
        text = now.text if now and not sent.to else ""
        if now and sent.to:
            text = next((reply.text for reply in now.replies if reply.key == sent.key), "")
        return ReturnedComment("deleted", sent.author, text, coding.exact if coding else "", sent.written_at)

    # new ones

    def _new(self, found: FoundComment) -> Iterator[ReturnedComment]:
        """A new comment or reply; nothing for one that was in the document before, or was taken in before."""
        if self._before and any(
            (old.author, old.written_at, old.text) == (found.author, found.written_at, found.text)
            for old in self._before.comments
        ):
            return
        thread = self._threads.get(found.parent or self._alone.get((found.start, found.end), ""))
        if found.parent is None and self._named_code(found) is not None:
            thread = None
        item = self._reply(found, *thread) if thread is not None else self._comment(found)
        yield from self._unless_present(item)

    def _reply(self, found: FoundComment, coding_id: CodingId, memo_id: MemoId | None) -> ReturnedComment:
        coding = self._codings.get(coding_id)
        words = coding.exact if coding else self._words(found)
        own = self._key("memo", coding_id, found)
        return ReturnedComment(
            "reply", found.author, found.text, words, found.written_at, MemoId(own), coding_id, reply_to=memo_id,
            is_resolved=found.resolved,
        )  # fmt: skip

    def _comment(self, found: FoundComment) -> ReturnedComment:
        span = self._place(found)
        if span is None:
            return ReturnedComment("unplaced", found.author, found.text, self._words(found), found.written_at)
        code_id = self._named_code(found)
        says = found.text.partition("\n")[2].strip() if code_id else found.text
        key = self._key("coding", span.of(self._text), found)
        memo_id = MemoId(self._key("memo", key, found)) if says else None
        coding_id = self._same_coding(found.author, span, code_id) or CodingId(key)
        self._threads[found.id] = (coding_id, memo_id)
        return ReturnedComment(
            "coding" if code_id else "comment", found.author, says, span.of(self._text), found.written_at, memo_id,
            coding_id, span, code_id, self._book.path(code_id) if code_id else "", is_resolved=found.resolved,
        )  # fmt: skip

    def _named_code(self, found: FoundComment) -> CodeId | None:
        """The code whose path a comment's first line is."""
        names = (" ".join(part.split()) for part in found.text.partition("\n")[0].split(">"))
        return self._paths.get(SEPARATOR.join(names).casefold())

    def _same_coding(self, author: str, span: Span, code_id: CodeId | None) -> CodingId | None:
        """The coding of that reviewer with that code on the very words."""
        for coding in self._codings.values():
            is_same = coding.span == span and coding.code_id == code_id
            if is_same and self._names.get(coding.reviewer_id) == _folded(author):
                return coding.id
        return None

    def _lonely_spans(self) -> dict[tuple[int, int], str]:
        """In a file without threads: the spans on which just one coding of ours lies, and its comment's id.

        LibreOffice 7 drops what makes a comment a reply, but keeps it on the very words.
        """
        if any(comment.parent for comment in self._marked.comments):
            return {}
        found: dict[tuple[int, int], list[str]] = {}
        for id_, each in self._matching.ours.items():
            if not each.sent.to:
                found.setdefault((each.found.start, each.found.end), []).append(id_)
        return {span: ids[0] for span, ids in found.items() if len(ids) == 1}

    def _key(self, table: str, on: str, found: FoundComment) -> str:
        """The same id for the same comment, however often it comes back."""
        return derived_id(table, "word", self._document.id, on, found.author, found.written_at, found.text)

    def _place(self, found: FoundComment) -> Span | None:
        """The words of the project's document that a comment lies on; one on no words lies on its paragraph."""
        text, start, end = self._marked.text, found.start, found.end
        if not text[start:end].strip():
            start, end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
            end = len(text) if end < 0 else end
        if not self._is_same_text:
            return place_again(self._text, normalised_in_place(text), Span(start, end))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def _words(self, found: FoundComment) -> str:
        return self._marked.text[found.start : found.end]

    def _unless_present(self, item: ReturnedComment) -> Iterator[ReturnedComment]:
        """The comment, unless it was taken in before."""
        kept = ("memo", item.memo_id) if item.memo_id else ("coding", item.coding_id)
        if kept[1] is not None and is_live(self._project, kept[0], kept[1]):
            self._present += 1
        else:
            yield item

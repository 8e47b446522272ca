"""The quotations of a draft: between quotation marks, or set as a block, each with its paragraph and its references.

One entry per quotation, a quotation inside another belongs to the outer one. A reference is the text of a note whose
mark stands in or right behind the quotation or at the end of its sentence, or what stands there in brackets.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.analysis.quotation_marks import Marked, marked
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.span import Span

_FLOW = frozenset(("heading", "para", "item", "caption"))
_APART = frozenset(("cell", "footnote", "endnote", "header", "footer"))
_NOTE = re.compile(r"#(footnote|endnote)-(\d+)")
_BRACKET = re.compile(r"\(([^()]{2,300})\)|\[([^\[\]]{1,300})\]")
_SENTENCE_END = re.compile(r"[.!?]+[”’\"'»)\]]*(?=\s|$)")
_END_OF_BLOCK = re.compile(r"[.!?…”’\"'»\]]\s*[(\[]([^()\[\]]{1,300})[)\]][.\s]*$")
_ATTRIBUTION = re.compile(r"(?:[.!?…”’\"'»\]]\s*|\n\s*)[—–―-]{1,2}\s*([^\n—–―]{2,120})$")
_PLACE_ALONE = re.compile(r"(?:\d{1,4}|S\d+|\^\w+|(?:see|source|ibid|op\.? cit|pp?\.|paras?\b|§).*)", re.IGNORECASE)
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_DEFINES = re.compile(
    r"[”\"’'»“]?,? (?:here )?(?:means?|counts?|stands? for|refers? to|is defined as|are defined as)\b"
)
_LONGEST_TERM = 5
_QUOTED_LINE = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation of a draft.

    Attributes:
        span: its words in the draft's text, without the marks around them.
        text: the words, opening marks that are repeated at paragraphs taken out.
        paragraph: the number of its paragraph in the body, from 1, empty ones counted; None where none is before it.
        others: the words as they would be if it ended elsewhere; only to be believed where they are found.
        references: texts of its notes and brackets, nearest first.
        kind: ``marks``, ``block``, ``note`` (between marks in a note, where titles stand in marks, too) or ``term``
            (words that the draft defines or gives as a short name: “Many” means …, (“the Bill”)).
    """

    span: Span
    text: str
    paragraph: int | None = None
    others: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    kind: str = "marks"


def quotations(draft: ParsedDocument, *, is_reference: Callable[[str], bool] = lambda _text: False) -> list[Quotation]:
    """Every quotation of a draft in the order of its text.

    Args:
        is_reference: whether a text in brackets at the end of a block names a source, rather than being quoted.
    """
    finder = _Finder(draft, is_reference)
    found = (one for one in finder.all() if any(character.isalnum() for character in one.text))
    return sorted(found, key=lambda quotation: quotation.span)


class _Finder:
    def __init__(self, draft: ParsedDocument, is_reference: Callable[[str], bool]) -> None:
        self._draft = draft
        self._text = draft.text
        self._is_reference = is_reference
        self._leaves = [block for block in draft.blocks if block.kind not in ("page", "table", "row")]
        self._starts = list(draft.paragraphs) or [b.start for b in self._leaves if b.kind in _FLOW | {"quote"}]
        self._marks = [
            (mark.start, found[1], int(found[2]))
            for mark in draft.marks
            if mark.kind == "link" and (found := _NOTE.fullmatch(mark.value or ""))
        ]
        self._notes = _note_texts(self._text, self._leaves)

    def all(self) -> Iterator[Quotation]:
        """The quotations between marks and the blocks, not yet in order."""
        for kind, run in _runs(self._text, self._leaves):
            if kind == "block":
                yield from self._blocks(run)
            else:
                yield from self._between_marks(run)

    def _between_marks(self, run: Sequence[Block]) -> Iterator[Quotation]:
        found = list(marked(self._text, [(block.start, block.end) for block in run]))
        for number, quotation in enumerate(found):
            leaf = next(block for block in run if block.start <= quotation.end <= block.end)
            following = found[number + 1].start - 1 if number + 1 < len(found) else leaf.end
            yield self._quotation(
                quotation,
                kind="note" if leaf.kind in ("footnote", "endnote") else self._kind(quotation),
                leaf=leaf,
                references=self._references(quotation, min(following, leaf.end)),
            )

    def _kind(self, found: Marked) -> str:
        """Whether words between marks are quoted, or are a term that the draft defines or gives as a short name."""
        if len(self._text[found.start : found.end].split()) > _LONGEST_TERM:
            return "marks"
        before, after = self._text[max(0, found.start - 31) : found.start - 1], self._text[found.end : found.end + 40]
        is_name = after[1:2] == ")" and re.search(r"\((?:the |hereafter |together |or ){0,2}$", before)
        return "term" if is_name or _DEFINES.match(after) else "marks"

    def _blocks(self, run: Sequence[Block]) -> Iterator[Quotation]:
        """Blocks of quotation, each a quotation; marks repeated at paragraphs make one of several."""
        joined = {
            quotation.start - 1: quotation
            for quotation in marked(self._text, [(block.start, block.end) for block in run])
            if quotation.repeats
        }
        done = 0
        for block in run:
            start = block.start + _indent(self._text[block.start : block.end])
            if block.start < done:
                continue
            if start in joined:
                done = joined[start].end
                yield self._quotation(joined[start], kind="block", leaf=block, references=self._block_notes(block))
            else:
                yield self._block(block)

    def _block(self, block: Block) -> Quotation:
        words = self._text[block.start : block.end]
        reference = _END_OF_BLOCK.search(words)
        others: list[str] = []
        references = list(self._block_notes(block))
        end = block.end
        if reference and (self._is_reference(reference[1]) or _PLACE_ALONE.fullmatch(reference[1].strip())):
            references.append(reference[1])
            end = block.start + reference.start() + 1
        elif attribution := _ATTRIBUTION.search(words):
            others.append(_inside_marks(words[: attribution.start() + 1]))
        inner = _inside(self._text, block.start, end)
        return Quotation(
            inner, _clean(inner.of(self._text)), self._paragraph(block), tuple(others), tuple(references), "block"
        )

    def _quotation(self, found: Marked, *, kind: str, leaf: Block, references: tuple[str, ...]) -> Quotation:
        words = self._text[found.start : found.end]
        for repeat in reversed(found.repeats):
            words = words[: repeat - found.start] + words[repeat - found.start + 1 :]
        front = _indent(words)
        span = Span(found.start + front, found.start + max(front, len(self._text[found.start : found.end].rstrip())))
        others = tuple(_clean(self._text[found.start : end]) for end in found.other_ends)
        if found.repeats:
            others = (_clean(self._text[found.start : found.end]),)  # the source may repeat its marks, too
        return Quotation(span, _clean(words), self._paragraph(leaf, found.start), others, references, kind)

    # where it stands and what it refers to

    def _paragraph(self, leaf: Block, position: int | None = None) -> int | None:
        place = leaf.start if position is None else position
        if leaf.kind in ("footnote", "endnote"):
            place = next((at for at, kind, n in self._marks if kind == leaf.kind and _is_label(leaf.label, n)), place)
        return bisect_right(self._starts, place) or None

    def _block_notes(self, block: Block) -> tuple[str, ...]:
        return self._note_texts_in(block.start, block.end)

    def _references(self, quotation: Marked, limit: int) -> tuple[str, ...]:
        """The notes and brackets of a quotation between marks, up to the end of its sentence or the next one."""
        tail = self._text[quotation.end + 1 : limit]
        if quotation.end > quotation.start and self._text[quotation.end - 1] in ".!?":
            length = 0  # the sentence ends inside the marks: only what stands right behind counts
        else:
            end = _SENTENCE_END.search(tail)
            length = end.end() if end else len(tail)
        while after := re.match(r"[\s.,;:]*(?:\([^()]*\)|\[[^\[\]]*\])[.,;:]?", tail[length:]):
            length += after.end()
        notes = self._note_texts_in(quotation.start, quotation.end + 1 + length)
        brackets = tuple(found[1] or found[2] for found in _BRACKET.finditer(tail[:length]))
        return (*notes, *brackets)

    def _note_texts_in(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(
            self._notes[kind, number]
            for at, kind, number in self._marks
            if start <= at <= end and (kind, number) in self._notes
        )


def _runs(text: str, leaves: Iterable[Block]) -> Iterator[tuple[str, list[Block]]]:
    """The leaves in runs in which a quotation may go on: paragraphs that follow each other, blocks, each cell alone."""
    run: list[Block] = []
    kind = ""
    for block in leaves:
        words = text[block.start : block.end]
        is_mail = block.kind == "para" and all(line.lstrip().startswith(">") for line in words.split("\n"))
        if is_mail and run and run[-1].kind == "mail" and block.start == run[-1].end + 1:
            run[-1] = Block("mail", run[-1].start, block.end)  # the next line of the same
            continue
        block = Block("mail", block.start, block.end) if is_mail else block
        its_kind = "block" if block.kind in ("quote", "mail") else "flow" if block.kind in _FLOW else "apart"
        if run and (its_kind != kind or its_kind == "apart"):
            yield kind, run
            run = []
        kind = its_kind
        run.append(block)
    if run:
        yield kind, run


def _note_texts(text: str, leaves: Iterable[Block]) -> dict[tuple[str, int], str]:
    """The text of every note by its kind and number."""
    found: dict[tuple[str, int], str] = {}
    numbers: dict[tuple[str, str | None], int] = {}
    for block in leaves:
        if block.kind not in ("footnote", "endnote"):
            continue
        label = block.label or ""
        number = int(label) if label.isdecimal() else numbers.get((block.kind, label), 0) or _from_roman(label)
        numbers[block.kind, label] = number
        words = text[block.start : block.end].strip()
        found[block.kind, number] = f"{found[block.kind, number]}\n{words}" if (block.kind, number) in found else words
    return found


def _is_label(label: str | None, number: int) -> bool:
    return label == str(number) or (
        bool(label) and not (label or "").isdecimal() and _from_roman(label or "") == number
    )


def _from_roman(label: str) -> int:
    """The number of a Roman label, as endnotes have it; 0 for any other."""
    number, rest = 0, label.lower()
    for value, sign in _ROMAN:
        while rest.startswith(sign):
            number, rest = number + value, rest[len(sign) :]
    return 0 if rest else number


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip())


def _inside(text: str, start: int, end: int) -> Span:
    """A block without blanks and without marks around the whole of it."""
    words = text[start:end]
    start, end = start + _indent(words), start + len(words.rstrip())
    whole = next(marked(text[start:end], [(0, end - start)]), None)
    if (
        whole
        and whole.start == 1
        and end - start - whole.end <= 2
        and not text[start + whole.end + 1 : end].strip(".,")
    ):
        start, end = start + 1, start + whole.end
    return Span(min(start, end), end)


def _inside_marks(words: str) -> str:
    return _clean(_inside(words, 0, len(words)).of(words))


def _clean(words: str) -> str:
    """The words without blanks around them, and without the signs that mail puts before lines."""
    return _QUOTED_LINE.sub("", words).strip() if words.lstrip().startswith(">") else words.strip()

"""The words of a paragraph exchanged for others: its shell stays, and so do marks in it that belong to something else.

A mark is half of a bookmark or of a comment's anchor, or the run that refers to a note or to a comment.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from exports.word.byte_tree import ByteTree, Node
from exports.word.found_blocks import Control
from exports.word.tracked import Tracker

STARTS = ("bookmarkStart", "commentRangeStart", "permStart")
ENDS = ("bookmarkEnd", "commentRangeEnd", "permEnd")
CARRIERS = ("p", "tbl", "sdt")

_NAMES = re.compile(rb'<w:bookmarkStart [^>]*w:name="([^"]*)"')
_PROPERTIES_END, _PARAGRAPH_END = b"</w:pPr>", b"</w:p>"
_REFERENCES = ("footnoteReference", "endnoteReference", "commentReference")


def merged(
    tree: ByteTree,
    content: Node,
    new_tree: ByteTree,
    wanted: Sequence[Node],
    tracker: Tracker | None,
    *,
    also_from: Sequence[Node] = (),
) -> bytes:
    """The inside of a control with new words in it: paragraph by paragraph, or runs, or as the writer has it."""
    blocks = [child for child in content.children if child.name in CARRIERS]
    fresh = [child for node in wanted for child in node.children if child.name in CARRIERS]
    if not blocks and content.enclosing("p") is not None:
        marks = _marks(tree, [content, *also_from])
        runs = inner_runs(new_tree, wanted)
        if tracker is not None:
            runs = tracker.deleted(tree, content.children) + tracker.inserted_runs(runs)
        return marks[0] + runs + marks[1]
    if all(block.name == "p" for block in (*blocks, *fresh)):
        return paragraphs_in_shells(tree, blocks, new_tree, wanted, tracker, marks_of=[content, *also_from])
    new = b"".join(new_tree.part[new_tree.content_start(node) : new_tree.content_end(node)] for node in wanted)
    return table_with_marks(tree, [content, *also_from], new)


def paragraphs_in_shells(
    tree: ByteTree,
    shells: Sequence[Node],
    new_tree: ByteTree,
    wanted: Sequence[Node],
    tracker: Tracker | None,
    *,
    marks_of: Sequence[Node],
) -> bytes:
    """New paragraphs in the shells of old ones: start tag and properties stay, words are exchanged.

    Args:
        marks_of: elements whose marks (bookmarks, anchors, notes) go around the new words.
    """
    fresh = [child for node in wanted for child in node.children if child.name == "p"]
    starts, ends = _marks(tree, marks_of)
    look = _common_look(tree, marks_of)
    pieces = []
    for index, paragraph in enumerate(fresh):
        shell = shells[min(index, len(shells) - 1)] if shells else None
        runs = _with_look(new_tree, paragraph, look)
        if tracker is not None:
            old = tracker.deleted(tree, shell.children) if shell is not None and index < len(shells) else b""
            runs = old + tracker.inserted_runs(runs)
        inside = starts * (index == 0) + runs + ends * (index == len(fresh) - 1)
        pieces.append(_in_shell(tree, shell, new_tree, paragraph, inside))
    return b"".join(pieces)


def _in_shell(tree: ByteTree, shell: Node | None, new_tree: ByteTree, paragraph: Node, inside: bytes) -> bytes:
    if shell is None:
        properties = paragraph.child("pPr")
        return b"<w:p>" + (new_tree.bytes_of(properties) if properties else b"") + inside + b"</w:p>"
    opened = tree.start_tag(shell)
    if opened.endswith(b"/>"):
        opened = opened[:-2].rstrip() + b">"
    properties = shell.child("pPr")
    return opened + (tree.bytes_of(properties) if properties is not None else b"") + inside + b"</w:p>"


def restyled(tree: ByteTree, shell: Node | None, new_tree: ByteTree, control: Control) -> bytes:
    """A control of the writer's in the shell of a paragraph that the analyst may have restyled."""
    paragraph = control.content.child("p")
    if paragraph is None or shell is None:
        return new_tree.bytes_of(control.node)
    runs = _with_look(new_tree, paragraph, b"")
    properties = shell.child("pPr")
    inside = b"<w:p>" + (tree.bytes_of(properties) if properties is not None else b"") + runs + b"</w:p>"
    return control_with(new_tree, control, inside)


def control_with(new_tree: ByteTree, control: Control, inside: bytes) -> bytes:
    """A control of the writer's with something else in it."""
    start, end = control.node.start, new_tree.end(control.node)
    opened, closed = new_tree.content_start(control.content), new_tree.content_end(control.content)
    return new_tree.part[start:opened] + inside + new_tree.part[closed:end]


def table_with_marks(tree: ByteTree, old: Sequence[Node], table: bytes) -> bytes:
    """A table in the place of an old one, with the marks that lay in that: from its first paragraph to its last.

    A bookmark that the new table has itself is not taken over. LibreOffice leaves the start of a bookmark in the first
    cell and a whole one of that name in the last; of starts with one name the last is kept, which has an end.
    """
    own = set(_NAMES.findall(table))
    starts = {mark.value("name") or f"{mark.name} {mark.value('id')}": mark for mark in _marks_in(old, STARTS)}
    dropped = {mark.value("id") for name, mark in starts.items() if name.encode() in own}
    begin = b"".join(tree.bytes_of(mark) for name, mark in starts.items() if name.encode() not in own)
    ends = [mark for mark in _marks_in(old, ENDS) if mark.name != "bookmarkEnd" or mark.value("id") not in dropped]
    end = b"".join(map(tree.bytes_of, (*ends, *(run for node in old for run in reference_runs(node)))))
    first, last = table.find(_PROPERTIES_END) + len(_PROPERTIES_END), table.rfind(_PARAGRAPH_END)
    if not begin + end or last < first:
        return table
    return table[:first] + begin + table[first:last] + end + table[last:]


def _marks_in(nodes: Sequence[Node], names: Sequence[str]) -> list[Node]:
    return [mark for node in nodes for mark in node.walk() if mark.name in names]


def inner_runs(new_tree: ByteTree, wanted: Sequence[Node]) -> bytes:
    """The words of the new paragraphs in one line: breaks between them."""
    paragraphs = [child for node in wanted for child in node.children if child.name == "p"]
    return b"<w:r><w:br/></w:r>".join(_with_look(new_tree, paragraph, b"") for paragraph in paragraphs)


def _with_look(new_tree: ByteTree, paragraph: Node, look: bytes) -> bytes:
    """The runs of a new paragraph without its note, in the look that all the old ones had."""
    pieces = []
    for child in paragraph.children:
        if child.name == "pPr" or (child.name == "r" and _refers(child)):
            continue
        piece = new_tree.bytes_of(child)
        if look and child.name == "r" and child.child("rPr") is None:
            opened = new_tree.start_tag(child)
            piece = opened + look + piece[len(opened) :]
        pieces.append(piece)
    return b"".join(pieces)


def _common_look(tree: ByteTree, nodes: Iterable[Node]) -> bytes:
    """The run properties that all words have, where they have the same: italics that somebody gave to all of it."""
    looks = set()
    for node in nodes:
        for run in node.walk():
            if run.name == "r" and any(child.name == "t" for child in run.children) and not _is_deleted(run):
                properties = run.child("rPr")
                looks.add(tree.bytes_of(properties) if properties is not None else b"")
    look = looks.pop() if len(looks) == 1 else b""
    return look if b"<w:ins " not in look and b"<w:rtl/>" not in look else b""


def _is_deleted(run: Node) -> bool:
    return run.parent is not None and run.parent.name in ("del", "moveFrom")


def _marks(tree: ByteTree, nodes: Sequence[Node]) -> tuple[bytes, bytes]:
    """What begins in the old words and what ends there, notes and comments among the latter."""
    starts, ends = [], []
    for node in nodes:
        for mark in node.walk():
            if mark.name in STARTS:
                starts.append(tree.bytes_of(mark))
            elif mark.name in ENDS or (mark.name == "r" and _refers(mark) and not _is_deleted(mark)):
                ends.append(tree.bytes_of(mark))
    return b"".join(starts), b"".join(ends)


def reference_runs(node: Node) -> Iterator[Node]:
    """The runs in an element, itself included, that refer to a note or a comment."""
    for run in node.walk():
        if run.name == "r" and _refers(run) and not _is_deleted(run):
            yield run


def _refers(run: Node) -> bool:
    return any(child.name in _REFERENCES for child in run.children)


def unpaired_marks(tree: ByteTree, node: Node, *, but: Sequence[Node]) -> bytes:
    """The marks in an element whose other half is outside of it; without them that half would be an orphan.

    Args:
        but: marks that go with their other half.
    """
    going = set(map(id, but))
    counts: dict[tuple[str, str], list[Node]] = {}
    for mark in node.walk():
        if mark.name in (*STARTS, *ENDS) and id(mark) not in going:
            kind = mark.name.removesuffix("Start").removesuffix("End")
            counts.setdefault((kind, mark.value("id")), []).append(mark)
    return b"".join(tree.bytes_of(marks[0]) for marks in counts.values() if len(marks) == 1)

"""Whatever the analyst did and whatever changed in the project: what is not ours is the same, and twice is once."""

import dataclasses
import functools
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from exports.briefing_content import Briefing, Quotations, Section
from exports.content import Citation, Extract
from exports.word.lint import lint
from tests.edits_in_word import WordEdit, foreign_bytes
from tests.exports.conftest import PASSAGES
from tests.exports.refreshing_briefings import key_of, refresh, with_words, write

COUNT = 9
KEYS = st.integers(0, COUNT - 1)
WORDS = st.text("ab<&>\"' .\n•éא", max_size=24).filter(lambda text: text.strip()) | st.just("")
HANDS = st.one_of(
    st.tuples(st.just("delete"), KEYS),
    st.tuples(st.just("move_to_front"), KEYS),
    st.tuples(st.just("duplicate"), KEYS),
    st.tuples(st.just("into_cell"), KEYS),
    st.tuples(st.just("restyle"), KEYS, st.just("BodyText")),
    st.tuples(st.just("retype"), KEYS, WORDS),
    st.tuples(st.just("write_own"), st.just(-1), st.text("ab<&>é", max_size=9)),
    st.tuples(st.just("as_word_saves"), st.just(-1)),
)


@functools.cache
def _briefing() -> Briefing:
    citation = Citation("A letter", actor="Rural Councils’ Forum", place="p. 1")
    extracts = [
        Extract(key_of(index), PASSAGES[index], citation, "A letter", "d", "c", 0, 9, stance="support")
        for index in range(COUNT)
    ]
    sections = tuple(
        Section(f"S{part}", blocks=(Quotations(tuple(extracts[part * 3 : part * 3 + 3])),), key=f"s{part}")
        for part in range(3)
    )
    return Briefing("B", project_key="p", sections=sections)


@functools.cache
def _written() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="refresh-"))
    return write(_briefing(), folder / "briefing.docx")


def _edited(hands: list[tuple[str, ...]], path: Path) -> None:
    session = WordEdit(_written())
    for name, which, *arguments in hands:
        key = [] if int(which) < 0 else [key_of(int(which))]
        if key and not session.controls(key[0]):
            continue
        getattr(session, name)(*key, *arguments)
    session.save(path)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(HANDS, max_size=8),
    st.dictionaries(KEYS, WORDS, max_size=5),
    st.sets(KEYS),
    st.booleans(),
)
@example([("duplicate", 0), ("retype", 0, "<")], {0: ""}, {0}, False)
def test_what_is_not_ours_is_the_same(
    hands: list[tuple[str, ...]], words: dict[int, str], left: set[int], tracked: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "edited.docx"
        _edited(hands, path)
        before, faults = foreign_bytes(path), {finding.rule for finding in lint(path)}
        changed = with_words(_briefing(), {key_of(key): text for key, text in words.items()})
        changed = dataclasses.replace(changed, marking="")

        refresh(path, changed, tracked=tracked, choices={key_of(key): "project" for key in left})

        after = foreign_bytes(path).replace(b"</w:tcPr><w:p/></w:tc>", b"</w:tcPr></w:tc>")
        assert after == before
        if not tracked:  # until they are accepted, tracked changes leave controls without words
            assert {finding.rule for finding in lint(path)} <= faults | {"table-blank", "empty-paragraphs"}
        once = path.read_bytes()
        refresh(path, changed, tracked=tracked)
        assert path.read_bytes() == once

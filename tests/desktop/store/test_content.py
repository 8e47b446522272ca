import hashlib

import pytest

from desktop.domain.document import Block, Mark, ParsedDocument
from desktop.file_errors import ProjectDamaged
from desktop.store import content
from desktop.store.project_file import ProjectFile

PARSED = ParsedDocument(
    "Heading\nSome words", "text/plain", "test", "1",
    (Block("heading", 0, 7, 1), Block("para", 8, 18, 0, "2")), (Mark("bold", 8, 12), Mark("link", 13, 18, "x")),
    {"encoding": "utf-8"}, source_map=b"runs",
)  # fmt: skip


def _add(project: ProjectFile, data: bytes = b"bytes", parsed: ParsedDocument = PARSED) -> tuple[bytes, str]:
    with project.transaction():
        sha256 = content.add_blob(project, data)
        return sha256, content.add_text(project, sha256, parsed)


def test_an_original_is_kept_byte_for_byte_and_once(project: ProjectFile) -> None:
    first, second = _add(project), _add(project)

    assert first == second
    assert first[0] == hashlib.sha256(b"bytes").digest()
    assert content.original(project, first[0]) == b"bytes"
    assert project.query("SELECT count(*) FROM blob") == [(1,)]
    assert project.query("SELECT count(*) FROM document_block") == [(2,)]


def test_an_extraction_comes_back_as_it_was(project: ProjectFile) -> None:
    _, text_id = _add(project)
    project.texts.clear()

    assert content.text(project, text_id) == PARSED.text
    assert content.blocks_of(project, {text_id}) == {text_id: PARSED.blocks}
    assert content.marks(project, text_id) == PARSED.marks
    assert project.query("SELECT options, source_map FROM document_text") == [('{"encoding":"utf-8"}', b"runs")]


def test_another_reading_of_the_same_original_is_another_text(project: ProjectFile) -> None:
    _, one = _add(project)
    _, other = _add(project, parsed=ParsedDocument("Heading", "text/plain", "test", "2"))

    assert one != other
    assert content.text(project, other) == "Heading"


def test_an_original_that_was_left_out_of_a_copy_comes_back_with_the_file(project: ProjectFile) -> None:
    sha256, _ = _add(project)
    project.conn.execute("UPDATE blob SET bytes = NULL")
    assert content.original(project, sha256) is None

    _add(project)

    assert content.original(project, sha256) == b"bytes"


def test_an_original_that_was_changed_is_not_handed_out(project: ProjectFile) -> None:
    sha256, _ = _add(project)
    project.conn.execute("UPDATE blob SET bytes = CAST('BYTES' AS BLOB)")

    with pytest.raises(ProjectDamaged):
        content.original(project, sha256)


def test_a_text_that_is_missing_is_damage(project: ProjectFile) -> None:
    with pytest.raises(ProjectDamaged, match="text of a document is missing"):
        content.text(project, "none")


def test_only_the_last_few_texts_are_kept_in_memory(project: ProjectFile) -> None:
    for number in range(20):
        parsed = ParsedDocument(f"Text {number}", "text/plain", "test", "1")
        content.text(project, _add(project, str(number).encode(), parsed)[1])

    assert len(project.texts) <= 8
    assert "Text 19" in project.texts.values()

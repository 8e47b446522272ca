"""A document with comments: the original as it is, else a file of the text; marked, and known again."""

import dataclasses
import io
import zipfile
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from exports import annotated_word
from exports.document_content import AnnotatedDocument, CommentReply, PassageComment, TextBlock
from exports.errors import TargetNotWritable
from exports.word.comment_map import maps_in
from exports.word.comments_read import marked_text
from exports.word.hash_map import words_hash
from exports.word.parts import WordParts
from tests.exports.word.test_comments import COMMENTED, R, docx, findings, p, parts_of, r

TEXT = "A letter\nWe ask the minister for £28m.\n\nYours"
COMMENTS = (
    PassageComment("k1", 9, 28, "Costs\nWho pays?", "Ann Lee", "AL", "2026-03-01T09:30:00Z", "m1",
                   (CommentReply("m2", "We do.", "Bo Chen", "2026-03-02T09:30:00Z"),)),
    PassageComment("k2", 33, 37, "Figures", "Bo Chen", resolved=True),
)  # fmt: skip
CONTENT = AnnotatedDocument(
    "A letter", TEXT, (TextBlock("heading", 0, 8, 1), TextBlock("para", 9, 38)), COMMENTS, project_key="p1",
    document_key="d1", exported_at="2026-03-03T10:00:00+00:00",
)  # fmt: skip


def written(content: AnnotatedDocument, folder: Path) -> bytes:
    path = folder / "out.docx"
    for _ in annotated_word.write(content, path):
        pass
    return path.read_bytes()


def test_each_comment_lies_on_its_words_with_its_thread(tmp_path: Path) -> None:
    found = marked_text(written(CONTENT, tmp_path))

    assert found.text == TEXT
    assert [(found.text[c.start : c.end], c.text, c.author, c.resolved) for c in found.comments] == [
        ("We ask the minister", "Costs\nWho pays?", "Ann Lee", False),
        ("We ask the minister", "We do.", "Bo Chen", False),
        ("£28m", "Figures", "Bo Chen", True),
    ]
    assert found.comments[1].parent == found.comments[0].id


def test_the_map_says_which_comment_is_which_coding(tmp_path: Path) -> None:
    package = written(CONTENT, tmp_path)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        (found,) = maps_in(WordParts(archive))

    comments = marked_text(package).comments
    assert (found.project, found.document, found.exported) == ("p1", "d1", "2026-03-03T10:00:00+00:00")
    assert [(sent.key, sent.memo, sent.to) for sent in found.sent] == [
        ("k1", "m1", ""),
        ("m2", "", "k1"),
        ("k2", "", ""),
    ]
    assert [sent.paragraph for sent in found.sent] == [comment.paragraph for comment in comments]
    assert [sent.durable for sent in found.sent] == [comment.durable for comment in comments]
    assert [sent.said for sent in found.sent] == [words_hash(comment.text) for comment in comments]
    assert found.sent[2].words == words_hash("£28m")


def test_validators_find_nothing(tmp_path: Path) -> None:
    marked = dataclasses.replace(CONTENT, marking="Official", handling="For you.")

    written(marked, tmp_path)

    assert list(OpenXmlValidator().validate(tmp_path / "out.docx").errors) == []
    assert ooxml_integrity.check(tmp_path / "out.docx") == []


def test_another_reader_finds_the_comments(tmp_path: Path) -> None:
    import docx as python_docx

    written(CONTENT, tmp_path)

    found = list(python_docx.Document(str(tmp_path / "out.docx")).comments)
    assert [(comment.author, comment.initials, comment.text) for comment in found] == [
        ("Ann Lee", "AL", "Costs\nWho pays?"), ("Bo Chen", "BC", "We do."), ("Bo Chen", "BC", "Figures"),
    ]  # fmt: skip
    assert f"{found[0].timestamp:%Y-%m-%d %H:%M}" == "2026-03-01 09:30"


def test_a_word_original_keeps_all_that_is_not_a_comment_or_the_marking(tmp_path: Path) -> None:
    content = dataclasses.replace(
        CONTENT, original=COMMENTED, text="One two three", comments=(PassageComment("k", 4, 7, "Work", "Ann"),)
    )

    before, after = parts_of(COMMENTED), parts_of(written(content, tmp_path))

    assert {name for name in before if before[name] != after[name]} == {
        "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml",
        "word/commentsExtended.xml",
    }  # fmt: skip
    assert {comment.text for comment in marked_text(written(content, tmp_path)).comments} >= {"Yes", "Work"}


@pytest.mark.parametrize(("shown", "is_made"), [("One", False), ("Two", True), ("One.", True)])
def test_an_original_that_does_not_show_the_text_is_not_sent(shown: str, is_made: bool, tmp_path: Path) -> None:
    content = dataclasses.replace(CONTENT, original=docx(p(r(shown))), text="One", blocks=(), comments=())

    assert ("word/theme/theme1.xml" in parts_of(written(content, tmp_path))) == is_made


def test_a_template_is_sent_as_a_document_and_one_with_macros_as_its_text(tmp_path: Path) -> None:
    def typed(kind: str) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for name, content in parts_of(docx(p(r("One")))).items():
                archive.writestr(name, content.replace(b"document.main+xml", kind.encode()))
        return buffer.getvalue()

    plain = dataclasses.replace(CONTENT, text="One", blocks=(), comments=())
    template = parts_of(written(dataclasses.replace(plain, original=typed("template.main+xml")), tmp_path))
    macros = parts_of(written(dataclasses.replace(plain, original=typed("x.macroEnabled.main+xml")), tmp_path))

    assert b"document.main+xml" in template["[Content_Types].xml"]
    assert "word/theme/theme1.xml" not in template
    assert "word/theme/theme1.xml" in macros


MARKED = dataclasses.replace(CONTENT, text="One", blocks=(), comments=(), marking="Secret", handling="Burn it.")


def headers(package: bytes) -> list[str]:
    return [content.decode() for name, content in sorted(parts_of(package).items()) if b"<w:hdr" in content and name]


def test_the_marking_is_put_on_pages_that_have_no_header(tmp_path: Path) -> None:
    section = "<w:sectPr><w:titlePg/></w:sectPr>"

    original = docx(p(r("One")) + section)

    package = written(dataclasses.replace(MARKED, original=original), tmp_path)

    assert len(headers(package)) == 2  # the first page has a header of its own
    assert all("SECRET" in header and "Burn it." in header for header in headers(package))
    body = parts_of(package)["word/document.xml"]
    assert body.count(b"headerReference") == 2
    assert set(findings(package, tmp_path / "after.docx")) <= set(findings(original, tmp_path / "before.docx"))


def test_a_header_that_is_there_gets_the_marking_once(tmp_path: Path) -> None:
    section = f'<w:sectPr><w:headerReference xmlns:r="{R}" w:type="default" r:id="p0"/></w:sectPr>'
    original = docx(p(r("One")) + section, header=p(r("Letterhead")))
    original = rewritten_as_header(original)

    first = written(dataclasses.replace(MARKED, original=original), tmp_path)
    second = written(dataclasses.replace(MARKED, original=first), tmp_path)

    for package in (first, second):
        (header,) = headers(package)
        assert header.count("SECRET") == 1
        assert header.index("SECRET") < header.index("Letterhead")


def rewritten_as_header(package: bytes) -> bytes:
    """The file with the root of its header as Word names it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts_of(package).items():
            archive.writestr(name, content.replace(b"w:header ", b"w:hdr ").replace(b"</w:header>", b"</w:hdr>"))
    return buffer.getvalue()


def test_a_cancelled_or_impossible_writing_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    target.write_bytes(b"old")

    steps = annotated_word.write(CONTENT, target)
    next(steps)
    next(steps)
    steps.close()

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["out.docx"]
    with pytest.raises(TargetNotWritable):
        list(annotated_word.write(CONTENT, tmp_path / "missing" / "out.docx"))

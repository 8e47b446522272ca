"""A draft checked from its file to its findings: planted quotations of every kind, numbers, references, formats."""

import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.documents import add_document
from desktop.edits.exclusions import exclude
from desktop.errors import UserError
from desktop.jobs.check_draft import CheckedDraft, Finding, check_draft
from desktop.jobs.make_demo import Demo, make_demo
from desktop.jobs.write_briefing import write_briefing
from desktop.readers.table import reader_for
from desktop.session import Session
from desktop.store import briefings, documents
from desktop.store.project_file import open_project
from tests.planted_quotations import Planted, plant, write_draft

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parents[1] / "shared"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LETTER = "Letter on work\n\nWe ask the minister to let people work after six months, not twelve.\n"
SPEECH = "A promise and a plan\n\nAnyone may work after nine months, and no sooner.\n\nThat is the plan.\n"


def add(session: Session, name: str, data: bytes) -> None:
    parsed = reader_for(Path(name), data).read(data, name)
    session.perform("Add", add_document, parsed=parsed, data=data, file_name=name)


@pytest.fixture
def project_path(session: Session) -> Path:
    """A project with a letter and a speech."""
    add(session, "letter.txt", LETTER.encode())
    add(session, "speech.txt", SPEECH.encode())
    return session.project.path


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The sample project with its briefing."""
    return ended(make_demo(tmp_path_factory.mktemp("demo")))


def verdicts(path: Path, draft: Path) -> list[str]:
    return [finding.checked.verdict for finding in ended(check_draft(path, draft)).findings]


def checked_text(project: Path, folder: Path, text: str, *, name: str = "draft.txt") -> list[Finding]:
    (folder / name).write_text(text, encoding="utf-8")
    return list(ended(check_draft(project, folder / name)).findings)


def assert_true(planted: list[Planted], checked: CheckedDraft, texts: Mapping[str, str]) -> None:
    """Each planted quotation was found, in order, with the verdict that it must get, and at its words."""
    assert len(checked.findings) == len(planted)
    for one, finding in zip(planted, checked.findings, strict=True):
        verdict = finding.checked.verdict
        told = f"{one.kind}, {one.form}: {one.words!r} is {verdict} ({finding.record()['difference']})"
        assert " ".join(finding.checked.quotation.text.split()) == " ".join(one.words.split()), told
        if one.verdict in ("exact", "permitted"):
            assert verdict == one.verdict or (one.form == "paragraphs" and verdict == "permitted"), told
        elif one.verdict == "altered":
            assert verdict in ("altered", "not_found"), told  # a short one may be too far from everything
        else:
            assert verdict == "not_found", told
        if finding.checked.span and verdict == "exact":
            assert any(finding.checked.span.of(text) == finding.checked.quotation.text for text in texts.values())
    altered = Counter(
        f.checked.verdict for one, f in zip(planted, checked.findings, strict=True) if one.verdict == "altered"
    )
    assert altered["altered"] >= 0.9 * altered.total()


def test_sixty_planted_quotations_of_the_sample_are_told_apart(demo: Demo, tmp_path: Path) -> None:
    with open_project(demo.project, write=False) as project:
        texts = {one.title: documents.text(project, one.id) for one in documents.all_documents(project)}
    planted = plant(texts, count=60, seed=1)
    write_draft(planted, tmp_path / "draft.docx")

    checked = ended(check_draft(demo.project, tmp_path / "draft.docx"))

    assert_true(planted, checked, texts)
    assert not checked.is_sound


@pytest.fixture(scope="module")
def real_texts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """A project with every document of the collection that can be read, and their texts by id."""
    if not SHARED.is_dir():
        pytest.skip("the collection of real texts is not here")
    session = Session.create(tmp_path_factory.mktemp("real") / "real.gloss", title="Real", by="Ann Lee")
    for folder in ("seeds", "corpus/word", "corpus/web", "corpus/pdf"):
        for path in sorted((SHARED / folder).iterdir()):
            with suppress(UserError):  # protected by a password, or no document
                add(session, path.name, path.read_bytes())
    known = documents.all_documents(session.project)
    yield session.project.path, {one.id: documents.text(session.project, one.id) for one in known}
    session.close()


@pytest.mark.parametrize("seed", range(2))
def test_sixty_planted_quotations_of_real_texts_are_told_apart(
    real_texts: tuple[Path, dict[str, str]], tmp_path: Path, seed: int
) -> None:
    project, texts = real_texts
    planted = plant(texts, count=60, seed=seed)
    write_draft(planted, tmp_path / "draft.docx")

    checked = ended(check_draft(project, tmp_path / "draft.docx"))

    assert_true(planted, checked, texts)


def test_a_briefing_of_ours_is_exact_throughout(demo: Demo) -> None:
    checked = ended(check_draft(demo.project, demo.briefing))

    assert checked.is_sound
    assert checked.count("exact") == len(checked.findings) > 50


def test_a_saved_briefing_with_counts_in_words_is_sound(demo: Demo, tmp_path: Path) -> None:
    with open_project(demo.project, write=False) as project:
        (briefing,) = briefings.all_briefings(project)
    ended(write_briefing(demo.project, tmp_path / "saved.docx", briefing=briefing.id))

    checked = ended(check_draft(demo.project, tmp_path / "saved.docx"))

    assert checked.is_sound
    assert checked.findings


def test_paragraphs_are_counted_with_the_empty_ones(project_path: Path, tmp_path: Path) -> None:
    text = "Draft\n\nThey “let people work after six months”.\n\n\nOr “That is the plan”, “nobody at all knows why”."

    findings = checked_text(project_path, tmp_path, text)

    assert [finding.record()["paragraph"] for finding in findings] == [3, 6, 6]
    assert [finding.checked.verdict for finding in findings] == ["exact", "exact", "not_found"]


def test_a_finding_says_where_the_words_stand(project_path: Path, tmp_path: Path) -> None:
    (finding,) = checked_text(project_path, tmp_path, "They say: “let people work after nine months, not twelve”.")

    assert finding.record() == {
        "quotation": "let people work after nine months, not twelve",
        "paragraph": 1,
        "verdict": "altered",
        "document": "Letter on work",
        "start": LETTER.index("let people"),
        "end": LETTER.index(".\n"),
        "citation": "“Letter on work”, para 1",
        "difference": "let people work after [-six-] {+nine+} months, not twelve",
    }


def test_the_reference_behind_a_quotation_counts_and_a_name_in_the_sentence_does_not(
    project_path: Path, tmp_path: Path
) -> None:
    text = (
        "A promise and a plan says “let people work after six months”.\n"
        "They say “let people work after six months” (A promise and a plan, para 1).\n"
        "They say “let people work after six months” [Letter on work].\n"
        "They say “let people work after six months”. In (A promise and a plan) more is said.\n"
        "“That is the plan.” (Letter on work, p. 2) So it is."
    )

    findings = checked_text(project_path, tmp_path, text)

    assert [finding.checked.verdict for finding in findings] == [
        "exact", "other_source", "exact", "exact", "other_source",
    ]  # fmt: skip
    assert findings[1].cited == ("A promise and a plan",)


def word_file(path: Path, body: str, **parts: str) -> Path:
    links = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>' for n, kind in enumerate(parts)
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{package}">{links}</Relationships>')
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        for kind, inside in parts.items():
            archive.writestr(f"word/{kind}.xml", f'<w:{kind} xmlns:w="{W}">{inside}</w:{kind}>')
    return path


def p(*runs: str, style: str = "", indent: str = "") -> str:
    properties = f'<w:pStyle w:val="{style}"/>' * bool(style) + indent
    inside = "".join(
        r if r.startswith("<") else f'<w:r><w:t xml:space="preserve">{escape(r)}</w:t></w:r>' for r in runs
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def note(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def test_footnotes_endnotes_tables_and_blocks_of_a_word_file_are_understood(project_path: Path, tmp_path: Path) -> None:
    quoted = "let people work after six months"
    body = (
        p()
        + p("One: “", quoted, "”.", note(2), " Two.")
        + p("Two: “", quoted, "”", note(3), ".")
        + "<w:tbl><w:tr><w:tc>"
        + p("x")
        + "</w:tc><w:tc>"
        + p(f"Cell: “{quoted}”")
        + "</w:tc></w:tr></w:tbl>"
        + p(f"{quoted}, not twelve.", note(4, "endnote"), style="house")
        + p(f"“{quoted}, not ten.” (Letter on work)", indent='<w:ind w:left="720" w:right="720"/>')
    )
    notes = "".join(
        f'<w:{{0}} w:id="{n}">{p(text)}</w:{{0}}>'
        for n, text in ((2, "A promise and a plan, 2026."), (3, "“Letter on work”, “That is the plan”."))
    )
    path = word_file(
        tmp_path / "draft.docx",
        body,
        footnotes=notes.replace("{0}", "footnote"),
        endnotes=f'<w:endnote w:id="4">{p("A promise and a plan, ibid.")}</w:endnote>',
        styles='<w:style w:styleId="house"><w:name w:val="DfX Block Quote"/></w:style>',
    )

    findings = ended(check_draft(project_path, path)).findings

    told = [(f.checked.verdict, f.checked.quotation.paragraph, f.checked.quotation.kind) for f in findings]
    assert told == [
        ("other_source", 2, "marks"),
        ("exact", 3, "marks"),
        ("exact", 3, "marks"),
        ("other_source", 4, "block"),
        ("altered", 5, "block"),
        ("exact", 3, "note"),
    ]


def test_lines_of_a_mail_are_one_quotation(project_path: Path, tmp_path: Path) -> None:
    text = "You wrote:\n\n> We ask the minister to let people work\n> after six months, not twelve.\n\nI agree.\n"

    (finding,) = checked_text(project_path, tmp_path, text)

    assert finding.checked.verdict in ("exact", "permitted")


def test_a_draft_in_markdown_is_checked_too(project_path: Path, tmp_path: Path) -> None:
    findings = checked_text(
        project_path,
        tmp_path,
        "# Draft\n\nThey “let people *work* after six months”.\n\n> That is the plane.\n",
        name="a.md",
    )

    assert [finding.checked.verdict for finding in findings] == ["exact", "altered"]


def test_words_marked_as_no_content_are_still_a_source(session: Session, project_path: Path, tmp_path: Path) -> None:
    (letter,) = [one for one in documents.all_documents(session.project) if one.title == "Letter on work"]
    session.perform("Exclude", exclude, letter.id, Span(0, 40))

    assert [f.checked.verdict for f in checked_text(project_path, tmp_path, "“We ask the minister” it says.")] == [
        "exact"
    ]


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.docx", b"PK\x03\x04 no archive", "damaged"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "older format"),
        ("a.txt", b"", "empty"),
        ("a.odt", b"PK\x03\x04", "damaged"),
        ("a.xlsx", b"PK\x03\x04", "kind that cannot be checked"),
        ("a.jpg", b"\xff\xd8\xff", "kind that cannot be checked"),
    ],
)
def test_what_cannot_be_read_ends_with_a_sentence(
    project_path: Path, tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(UserError, match=sentence):
        ended(check_draft(project_path, tmp_path / name))


def test_a_check_writes_nothing_into_the_project(project_path: Path, tmp_path: Path) -> None:
    before = project_path.read_bytes()

    checked_text(project_path, tmp_path, "“work after six months”")

    assert project_path.read_bytes() == before

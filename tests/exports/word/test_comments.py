"""Comments on exact words: written into files of every kind, read back, and nothing else changed."""

import io
import random
import time
import zipfile
from pathlib import Path

import ooxml_integrity
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports.errors import TooManyComments, WordFileUnusable
from exports.word.comment_anchors import placings
from exports.word.comments import WordComment, WordReply, annotated, drafted
from exports.word.comments_read import FoundComment, marked_text
from exports.word.vocabulary import STRICT, TRANSITIONAL

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "word"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WHEN = "2026-03-01T09:30:00Z"


def docx(body: str, *, namespace: str = TRANSITIONAL, main: str = "word/document.xml", **parts: str) -> bytes:
    """A Word file with that body; further parts of its main part by the kind of their relationship."""
    root = (
        f'xmlns:w="{namespace}" xmlns:r="{R}" xmlns:mc="{MC}" xmlns:m="{M}" xmlns:w14="{W14}" xmlns:w15="{W15}" '
        'mc:Ignorable="w14 w15"'
    )
    folder, name = main.split("/")
    related = "".join(
        f'<Relationship Id="p{at}" Type="{R}/{kind}" Target="{kind}.xml"/>' for at, kind in enumerate(parts)
    )
    overrides = "".join(
        f'<Override PartName="/{folder}/{kind}.xml" ContentType="{OFFICE}.{kind}+xml"/>' for kind in parts
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/{main}" ContentType="{OFFICE}.document.main+xml"/>{overrides}</Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{R}/officeDocument" Target="{main}"/>'
            "</Relationships>",
        )
        archive.writestr(f"{folder}/_rels/{name}.rels", f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>')
        archive.writestr(main, f"<w:document {root}><w:body>{body}</w:body></w:document>")
        for kind, content in parts.items():
            top = "w15:commentsEx" if kind == "commentsExtended" else f"w:{kind}"
            archive.writestr(f"{folder}/{kind}.xml", f"<{top} {root}>{content}</{top}>")
    return buffer.getvalue()


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r w:rsidR="00AA11BB">{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("section 4") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>'
    f"<w:tr><w:tc>{p(r('Cost'))}</w:tc><w:tc>{p(r('£28m'))}</w:tc></w:tr>"
    f"<w:tr><w:tc>{p()}</w:tc><w:tc>{p(r('none'))}{p(r('at all'))}</w:tc></w:tr></w:tbl>"
)
RICH = (
    p(r("The right", "<w:b/>"), r(" to work 🇬🇧 e\u0301 &amp; more "), FIELD, r("."))
    + p(
        r("We ask "),
        f'<w:ins w:id="5" w:author="B" w:date="{WHEN}">{r("the minister ")}</w:ins>',
        f'<w:del w:id="6" w:author="B" w:date="{WHEN}"><w:r><w:delText>nobody</w:delText></w:r></w:del>',
        f'<w:hyperlink w:anchor="x">{r("to let")}{r(" people")}</w:hyperlink>',
        f"<w:sdt><w:sdtPr><w:id w:val='9'/></w:sdtPr><w:sdtContent>{r(' work')}</w:sdtContent></w:sdt>",
        f'<w:fldSimple w:instr="PAGE">{r(" seven")}</w:fldSimple>',
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/><w:t>c</w:t></w:r>",
    )
    + TABLE
    + p("<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>", r(" is a sum."))
)


def reread(package: bytes) -> dict[str, tuple[int, int]]:
    """Span by text of every comment that is no reply."""
    found = marked_text(package).comments
    return {comment.text: (comment.start, comment.end) for comment in found if comment.parent is None}


def parts_of(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def without_comments(document: bytes) -> list[tuple[str, str]]:
    """What a body holds but marks of comments, with neighbouring pieces of text put together again."""
    held: list[tuple[str, str]] = []
    for element in etree.fromstring(document).iter():
        name = etree.QName(element).localname
        if name in ("t", "delText"):
            if held and held[-1][0] == name:
                held[-1] = (name, held[-1][1] + (element.text or ""))
            else:
                held.append((name, element.text or ""))
        elif name not in ("r", "rPr", "b", "commentRangeStart", "commentRangeEnd", "commentReference", "rStyle"):
            held.append((name, str(sorted(element.attrib.items()))))
    return held


# -- exact words ------------------------------------------------------------------------------------------------------

RICH_FILE = docx(RICH)
RICH_TEXT = marked_text(RICH_FILE).text
FORMULA = RICH_TEXT.index("x+y")
WORDS = [at for at, character in enumerate(RICH_TEXT) if character != "\n"]


def with_whole_formula(start: int, end: int) -> tuple[int, int]:
    """Word has no marks inside of formulas."""
    if FORMULA < start < FORMULA + 3:
        start = FORMULA
    if FORMULA < end < FORMULA + 3:
        end = FORMULA + 3
    return start, end


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)), min_size=1, max_size=12))
def test_any_overlapping_spans_come_back_at_the_same_offsets(ends: list[tuple[int, int]]) -> None:
    spans = {f"comment {number}": (min(pair), max(pair) + 1) for number, pair in enumerate(ends)}
    whole = {text: with_whole_formula(*span) for text, span in spans.items()}

    written = annotated(RICH_FILE, [WordComment(*span, text, "Ann Lee", WHEN) for text, span in spans.items()])

    assert marked_text(written).text == RICH_TEXT
    assert reread(written) == whole
    assert without_comments(parts_of(written)["word/document.xml"]) == without_comments(
        parts_of(RICH_FILE)["word/document.xml"]
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(RICH_TEXT)), st.integers(0, len(RICH_TEXT))), min_size=1, max_size=6))
def test_where_a_comment_went_is_told_truly(ends: list[tuple[int, int]]) -> None:
    comments = [WordComment(min(pair), max(pair), f"{at}", "Ann Lee") for at, pair in enumerate(ends)]

    draft, archive, places = drafted(RICH_FILE, comments)
    with archive:
        found = reread(draft.written())

    assert [found[f"{at}"] for at in range(len(comments))] == [(place.start, place.end) for place in places]
    for comment, place in zip(comments, places, strict=True):  # only ends of lines may be left out, formulas are whole
        words, found_words = RICH_TEXT[comment.start : comment.end], RICH_TEXT[place.start : place.end]
        assert words.strip("\nx+y") == found_words.strip("\nx+y")


@pytest.mark.parametrize("namespace", [TRANSITIONAL, STRICT], ids=["transitional", "strict"])
def test_both_namespaces_are_written(namespace: str) -> None:
    package = docx(p(r("One two three")), namespace=namespace, main="word/document22.xml")

    written = annotated(package, [WordComment(4, 7, "Two", "Ann")])

    assert reread(written) == {"Two": (4, 7)}
    assert namespace.encode() in parts_of(written)["word/comments.xml"]


def test_comments_on_notes_and_text_boxes_go_to_where_these_hang_and_say_the_words() -> None:
    """Word ignores comments in there ([MS-OI29500] 2.1.315 c)."""
    box = f"<w:txbxContent>{p(r('Boxed words'))}</w:txbxContent>"
    package = docx(
        p(r("Before"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(" it"), f"<w:r><w:pict>{box}</w:pict></w:r>")
        + p(r("After"))
        + p(
            f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
        ),
        footnotes=f'<w:footnote w:id="2">{p(r("A note"), f"<w:r><w:pict>{box}</w:pict></w:r>")}</w:footnote>',
    )
    text = marked_text(package).text
    spans = [
        (at, at + 5)
        for at in (text.index("Boxed"), text.rindex("A note") + 2, text.rindex("Boxed"), text.index("After"))
    ]
    alone = text.index("Boxed", text.index("After"))

    comments = [WordComment(*span, f"{at}", "Ann") for at, span in enumerate([*spans, (alone, alone + 11)])]
    draft, archive, places = drafted(package, comments)
    with archive:
        written = draft.written()

    assert marked_text(written).text == text
    assert [(place.text, place.start, place.end) for place in places] == [
        ("0\n(In the text box: “Boxed”)", 9, 9),
        ("1\n(In the footnote: “note”)", 6, 6),
        ("2\n(In the text box: “Boxed”)", 6, 6),
        ("3", 22, 27),
        ("4\n(In the text box: “Boxed words”)", alone, alone + 11),
    ]
    assert reread(written) == {place.text: (place.start, place.end) for place in places}
    assert parts_of(written)["word/footnotes.xml"].count(b"commentReference") == 0
    body = parts_of(written)["word/document.xml"]
    assert body.count(b"commentReference") == 5
    assert b"comment" not in body[body.index(b"txbxContent") : body.index(b"/w:txbxContent")]


def test_a_file_with_more_comments_than_word_opens_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.word.comments.MOST_COMMENTS", 4)
    mine = WordComment(0, 3, "Mine", "Ann", replies=(WordReply("Yes", "Bo"),))

    assert len(marked_text(annotated(COMMENTED, [mine])).comments) == 5
    with pytest.raises(TooManyComments, match="would have 6 comments"):
        annotated(COMMENTED, [mine, mine])


def test_a_comment_ends_with_the_story_it_begins_in() -> None:
    package = docx(
        p(r("Before"), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes=f'<w:footnote w:id="2">{p(r("A note"))}</w:footnote>',
    )

    assert reread(annotated(package, [WordComment(2, 10, "Both", "Ann")])) == {"Both": (2, 6)}


def test_a_comment_on_no_words_stands_at_its_place() -> None:
    written = annotated(docx(p(r("One two"))), [WordComment(3, 3, "Here", "Ann")])

    assert reread(written) == {"Here": (3, 3)}


def test_a_cut_run_keeps_its_look_and_its_tracked_change_gets_its_own_id() -> None:
    change = f'<w:b/><w:rPrChange w:id="7" w:author="B" w:date="{WHEN}"><w:rPr/></w:rPrChange>'

    written = annotated(docx(p(r("One two three", change))), [WordComment(4, 7, "Two", "Ann")])

    body = etree.fromstring(parts_of(written)["word/document.xml"])
    runs = body.xpath("//w:r[w:t]", namespaces={"w": TRANSITIONAL})
    assert ["".join(run.itertext()) for run in runs] == ["One ", "two", " three"]
    assert all(run.get(f"{{{TRANSITIONAL}}}rsidR") == "00AA11BB" and run.find(".//{*}b") is not None for run in runs)
    ids = [change.get(f"{{{TRANSITIONAL}}}id") for change in body.iter(f"{{{TRANSITIONAL}}}rPrChange")]
    assert len(set(ids)) == 3


# -- what is there already --------------------------------------------------------------------------------------------

COMMENTED = docx(
    p(
        '<w:commentRangeStart w:id="3"/><w:commentRangeStart w:id="4"/>', r("One two"),
        '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
        '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>', r(" three"),
        '<w:r><w:commentReference w:id="11"/></w:r>',
    ),
    comments=f'<w:comment w:id="3" w:author="Bo" w:initials="B" w:date="{WHEN}">'
    f'<w:p>{r("First line")}</w:p><w:p w14:paraId="0000AB01">{r("second")}<w:r><w:br/></w:r></w:p></w:comment>'
    f'<w:comment w:id="4" w:author="Cy"><w:p w14:paraId="0000AB02">{r("Yes")}</w:p></w:comment>'
    f'<w:comment w:id="9" w:author="Cy"><w:p>{r("Nowhere")}</w:p></w:comment>'
    f'<w:comment w:id="11" w:author="Cy"><w:p>{r("At a place")}</w:p></w:comment>',
    commentsExtended='<w15:commentEx w15:paraId="0000AB01" w15:done="1"/>'
    '<w15:commentEx w15:paraId="0000AB02" w15:paraIdParent="0000AB01" w15:done="1"/>',
)  # fmt: skip


def test_comments_of_others_are_read_with_who_when_and_what_they_answer() -> None:
    assert marked_text(COMMENTED).comments == (
        FoundComment("3", 0, 7, "First line\nsecond", "Bo", WHEN, "B", None, True, "0000AB01"),
        FoundComment("4", 0, 7, "Yes", "Cy", "", "", "3", True, "0000AB02"),
        FoundComment("11", 13, 13, "At a place", "Cy", ""),
    )


def test_comments_that_reply_to_each_other_are_all_read() -> None:
    parts = parts_of(COMMENTED)
    ring = parts["word/commentsExtended.xml"].replace(
        b'w15:paraId="0000AB01"', b'w15:paraId="0000AB01" w15:paraIdParent="0000AB02"'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in {**parts, "word/commentsExtended.xml": ring}.items():
            archive.writestr(name, content)

    found = marked_text(buffer.getvalue()).comments

    assert ring != parts["word/commentsExtended.xml"]
    assert {comment.id for comment in found} == {"3", "4", "11"}


def test_existing_comments_stay_and_new_ones_get_ids_of_their_own() -> None:
    written = annotated(COMMENTED, [WordComment(4, 13, "Mine", "Ann", replies=(WordReply("Sure", "Bo", WHEN),))])

    before, after = marked_text(COMMENTED).comments, marked_text(written).comments
    assert [comment for comment in after if comment.author != "Ann" and comment.text != "Sure"] == list(before)
    mine, reply = (comment for comment in after if comment.text in ("Mine", "Sure"))
    assert (mine.start, mine.end, mine.initials) == (4, 13, "A")
    assert (reply.parent, reply.written_at) == (mine.id, WHEN)
    ids = [comment.id for comment in after]
    assert len(set(ids)) == len(ids)
    assert min(int(mine.id), int(reply.id)) > 11


def test_threads_and_what_is_settled_are_written() -> None:
    comments = [
        WordComment(0, 3, "Settled", "Ann", WHEN, replies=(WordReply("a", "Bo"), WordReply("b", "Cy")), resolved=True),
        WordComment(4, 7, "Open", "Ann", WHEN, initials="xy"),
    ]

    found = marked_text(annotated(docx(p(r("One two three"))), comments)).comments

    assert [(comment.text, comment.resolved) for comment in found] == [
        ("Settled", True), ("a", True), ("b", True), ("Open", False),
    ]  # fmt: skip
    assert {comment.parent for comment in found[1:3]} == {found[0].id}
    assert found[3].initials == "xy"
    assert all(comment.paragraph and comment.durable for comment in found)


def test_awkward_words_come_back() -> None:
    said = 'Quotes " and <tags> & more\n\n\tindented 🇬🇧'

    (found,) = marked_text(annotated(RICH_FILE, [WordComment(0, 3, said, 'Ann "<&>" Lee')])).comments

    assert (found.text, found.author) == (said, 'Ann "<&>" Lee')


def test_names_are_no_longer_than_word_takes_them() -> None:
    long = WordComment(0, 3, "x", "Ann " * 100, initials="ABCDEFGHIJKL")

    (found,) = marked_text(annotated(RICH_FILE, [long])).comments

    assert (found.author, found.initials) == (("Ann " * 100)[:255].strip(), "ABCDEFGHI")


def test_every_other_part_stays_byte_for_byte() -> None:
    before, after = parts_of(COMMENTED), parts_of(annotated(COMMENTED, [WordComment(0, 3, "x", "Ann")]))

    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml",
        "word/commentsExtended.xml",
    }  # fmt: skip
    assert set(after) - set(before) == {"word/commentsIds.xml"}
    assert annotated(COMMENTED, []) == COMMENTED


def test_the_same_comments_give_the_same_bytes() -> None:
    comments = [WordComment(0, 3, "x", "Ann"), WordComment(1, 9, "y", "Ann")]

    assert annotated(RICH_FILE, comments) == annotated(RICH_FILE, comments)


# -- highlights and changes -------------------------------------------------------------------------------------------


def test_highlights_and_tracked_changes_are_read_at_their_words() -> None:
    insertion = f'w:id="1" w:author="Bo" w:date="{WHEN}"'
    body = p(
        r("One "), r("tw", '<w:highlight w:val="yellow"/>'), r("o", '<w:b/><w:highlight w:val="yellow"/>'),
        r(" three", '<w:highlight w:val="none"/>'),
        f"<w:del {insertion}><w:r><w:delText> gone</w:delText></w:r></w:del>",
        f"<w:ins {insertion}>{r(' ne')}</w:ins><w:ins {insertion}>{r('w')}</w:ins>",
    )  # fmt: skip

    found = marked_text(docx(body))

    assert [tuple(highlight) for highlight in found.highlights] == [(4, 7, "yellow")]
    assert [tuple(revision) for revision in found.revisions] == [
        ("del", 13, 13, " gone", "Bo", WHEN),
        ("ins", 13, 17, " new", "Bo", WHEN),
    ]


# -- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("package", [b"", b"no archive", docx(""), COMMENTED[:-40]])
def test_what_cannot_take_comments_is_refused_with_a_sentence(package: bytes) -> None:
    with pytest.raises(WordFileUnusable, match="It was left as it is"):
        annotated(package, [WordComment(0, 0, "x", "Ann")])


@pytest.mark.parametrize("span", [(-1, 2), (3, 2), (0, len(RICH_TEXT) + 1)])
def test_a_span_outside_of_the_text_is_a_fault(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no span of the text"):
        annotated(RICH_FILE, [WordComment(*span, "x", "Ann")])


# -- other readers, real files ----------------------------------------------------------------------------------------


def findings(package: bytes, path: Path) -> list[str]:
    """What the validators say of a file, without where."""
    path.write_bytes(package)
    audit = [f"{error.error_type} {error.description}" for error in OpenXmlValidator().validate(path).errors]
    return sorted(audit + [str(finding) for finding in ooxml_integrity.check(path)])


@pytest.mark.parametrize("package", [RICH_FILE, COMMENTED], ids=["rich", "commented"])
def test_validators_find_nothing_new(package: bytes, tmp_path: Path) -> None:
    text = marked_text(package).text
    comments = [
        WordComment(at, min(at + 9, len(text)), "Costs > Councils\n\nA memo", "Ann", WHEN, resolved=at % 2 == 0)
        for at in range(0, len(text), 3)
    ]

    written = annotated(package, comments)

    assert set(findings(written, tmp_path / "after.docx")) <= set(findings(package, tmp_path / "before.docx"))


def test_ten_thousand_comments_take_no_more_than_seconds() -> None:
    package = docx("".join(p(r("word " * 60, "<w:i/>")) for _ in range(500)))
    place = random.Random(4)
    starts = [place.randrange(140_000) for _ in range(10_000)]
    comments = [WordComment(at, at + 40, "Costs > Councils", "Ann Lee", WHEN) for at in starts]

    begun = time.process_time()
    written = annotated(package, comments)

    assert time.process_time() - begun < 6  # 1.3 s on a machine that does nothing else
    assert len(marked_text(written).comments) == 10_000


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not here")
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.docx")), ids=lambda path: path.stem)
def test_comments_on_real_files_come_back_at_the_same_offsets(path: Path, tmp_path: Path) -> None:
    package = path.read_bytes()
    before = marked_text(package)
    chance = random.Random(path.name)
    comments = []
    for number in range(40):
        start = chance.randrange(len(before.text))
        line_end = before.text.find("\n", start + chance.choice((1, 20, 400)))
        words = before.text[start : line_end if line_end > 0 else len(before.text)]
        start += len(words) - len(words.lstrip("\n"))
        if words.strip("\n"):
            comments.append(WordComment(start, start + len(words.strip("\n")), f"{number}", "Ann Lee", WHEN))

    draft, archive, places = drafted(package, comments)
    with archive:
        written = draft.written()
    after = marked_text(written)

    ours = {comment.text: (comment.start, comment.end) for comment in after.comments if comment.author == "Ann Lee"}
    assert after.text == before.text
    assert [ours[place.text] for place in places] == [(place.start, place.end) for place in places]
    begins = placings(before.found.segments, [(one.start, one.end) for one in comments])
    ends = placings(before.found.segments, [(one.end - 1, one.end) for one in comments])
    for one, place, first, last in zip(comments, places, begins, ends, strict=True):
        if not first.aside and not last.aside:  # else it lies where its note or box hangs, or ends before that
            assert (place.start, place.end) == (one.start, one.end)
        elif not first.aside:
            assert place.start == one.start
            assert place.end < one.end
    others = [comment for comment in after.comments if comment.author != "Ann Lee"]
    assert [(one.id, one.start, one.end, one.text) for one in others] == [
        (one.id, one.start, one.end, one.text) for one in before.comments
    ]
    old, new = parts_of(package), parts_of(written)
    kept = [name for name in old if not name.startswith("word/comments") and "document" not in name]
    touched = {"[Content_Types].xml"}
    assert all(old[name] == new[name] for name in kept if name not in touched)

"""A refresh of what is made from counts: sentences, tables, charts with their pictures."""

import dataclasses
import zipfile
from pathlib import Path

import pytest

from exports.briefing_content import (
    Block,
    Briefing,
    Chart,
    CountSentence,
    Matrix,
    Quotations,
    Section,
    Series,
    SourceTable,
)
from exports.content import Source
from exports.word.lint import lint
from tests.exports.golden import BOATS, SOURCES, key, policy_brief, summary_of_responses
from tests.exports.refreshing_briefings import outcomes, refresh, write

PICTURE = "word/media/chart1.png"


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    return write(summary_of_responses(), tmp_path / "sent.docx")


def with_blocks(*blocks: Block) -> Briefing:
    """The briefing with blocks in the place of those that have their keys."""
    new = {block.key: block for block in blocks if hasattr(block, "key")}
    briefing = summary_of_responses()
    sections = tuple(
        dataclasses.replace(section, blocks=tuple(new.get(getattr(each, "key", ""), each) for each in section.blocks))
        for section in briefing.sections
    )
    return dataclasses.replace(briefing, sections=sections)


def chart(counts: tuple[int, ...]) -> Chart:
    old = next(
        each for part in summary_of_responses().sections for each in part.blocks
        if isinstance(each, Chart) and each.key == key(114)
    )  # fmt: skip
    return dataclasses.replace(old, series=(Series("Responses", counts),))


def picture(path: Path) -> bytes:
    with zipfile.ZipFile(path) as package:
        return package.read(PICTURE)


def test_nothing_is_written_where_no_count_changed(sent: Path) -> None:
    before = sent.read_bytes()

    assert outcomes(refresh(sent, summary_of_responses())) == {}
    assert sent.read_bytes() == before


def test_a_count_that_changed_is_put_into_its_sentence_with_its_reference(sent: Path) -> None:
    sentence = CountSentence(
        key(113), "Many want a second crew; {see:" + key(114) + "} shows every theme.", "151 responses"
    )

    decisions = refresh(sent, with_blocks(sentence))

    assert outcomes(decisions) == {key(113): "updated"}
    with zipfile.ZipFile(sent) as package:
        assert b"Many want a second crew" in package.read("word/document.xml")
    assert lint(sent) == ()


def test_a_chart_is_drawn_anew_with_its_description_and_its_table(sent: Path) -> None:
    before = picture(sent)

    decisions = refresh(sent, with_blocks(chart((151, 96, 88, 14))))

    assert outcomes(decisions) == {key(114): "updated", f"{key(114)}.counts": "updated"}
    assert picture(sent) != before
    with zipfile.ZipFile(sent) as package:
        assert "Sailings in winter: 151" in package.read("word/document.xml").decode()
    assert lint(sent) == ()
    assert outcomes(refresh(sent, with_blocks(chart((151, 96, 88, 14))))) == {}


def test_a_chart_that_the_file_has_no_picture_of_is_reported_and_not_put_in(sent: Path) -> None:
    new = Chart(key(500), "New", ("A", "B"), (Series("Responses", (1, 2)),))
    briefing = summary_of_responses()
    first = dataclasses.replace(briefing.sections[0], blocks=(*briefing.sections[0].blocks, new))
    before = sent.read_bytes()

    decisions = refresh(sent, dataclasses.replace(briefing, sections=(first, *briefing.sections[1:])))

    assert outcomes(decisions) == {key(500): "unplaced", f"{key(500)}.counts": "unplaced"}
    assert sent.read_bytes() == before


def test_in_a_briefing_with_endnotes_a_new_quotation_gets_an_endnote(tmp_path: Path) -> None:
    briefing = policy_brief()
    path = write(briefing, tmp_path / "brief.docx")
    section = briefing.sections[1]
    more = (*section.blocks[:-1], Quotations((*section.blocks[-1].extracts, BOATS)))  # type: ignore[union-attr]
    sections = (briefing.sections[0], dataclasses.replace(section, blocks=more), *briefing.sections[2:])

    decisions = refresh(path, dataclasses.replace(briefing, sections=sections))

    assert outcomes(decisions) == {BOATS.key: "added"}
    assert lint(path) == ()
    with zipfile.ZipFile(path) as package:
        assert "Statement on berth fees" in package.read("word/endnotes.xml").decode()


def test_a_comment_in_a_table_stays_on_the_table_that_takes_its_place(sent: Path, tmp_path: Path) -> None:
    run = '<w:r><w:t xml:space="preserve">Public bodies</w:t></w:r>'
    mark = '<w:bookmarkStart w:id="99" w:name="mine"/>{}<w:bookmarkEnd w:id="99"/>'
    comment = '<w:commentRangeStart w:id="5"/>{}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>'
    commented = tmp_path / "commented.docx"
    with zipfile.ZipFile(sent) as old, zipfile.ZipFile(commented, "w") as new:
        for name in old.namelist():
            xml = old.read(name).decode() if name == "word/document.xml" else old.read(name)
            if isinstance(xml, str):
                assert run in xml
                xml = xml.replace(run, comment.format(mark.format(run)))
            new.writestr(name, xml)
    table = next(each for part in summary_of_responses().sections for each in part.blocks if isinstance(each, Matrix))

    decisions = refresh(commented, with_blocks(dataclasses.replace(table, rows=table.rows[:-1])))

    assert outcomes(decisions) == {key(112): "updated"}
    with zipfile.ZipFile(commented) as package:
        body = package.read("word/document.xml").decode()
    assert "Public bodies" not in body
    for once in (
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        'w:name="mine"',
        '<w:bookmarkEnd w:id="99"/>',
    ):
        assert body.count(once) == 1
    assert lint(commented) == ()


def test_a_table_of_sources_keeps_its_own_bookmarks_once(sent: Path) -> None:
    briefing = summary_of_responses()
    sources = SourceTable(key(119), (*SOURCES, Source("Late response", "A latecomer", "", "2026-11", "response")))
    annex = Section("Sources", 1, (sources,), is_annex=True, key=key(819))
    with_table = dataclasses.replace(briefing, sections=(*briefing.sections, annex))
    path = write(dataclasses.replace(with_table, sections=(*briefing.sections, dataclasses.replace(
        annex, blocks=(dataclasses.replace(sources, sources=SOURCES),)))), sent.with_name("table.docx"))  # fmt: skip

    decisions = refresh(path, with_table)

    assert outcomes(decisions) == {key(119): "updated"}
    assert lint(path) == ()

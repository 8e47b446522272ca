"""Agreement as it is exported: figures, readings and decisions of a project, in Word and Excel, read back by others."""

import zipfile
from dataclasses import replace
from pathlib import Path

import ooxml_integrity
import openpyxl
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from desktop.analysis.agreement import agreement
from desktop.analysis.shared_reading import shared_reading
from desktop.briefings.agreement_report import agreement_report
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.decisions import decide
from desktop.edits.reviewers import add_reviewer
from desktop.errors import NothingShared, TooFewReviewers
from desktop.jobs.write_export import write_export
from desktop.session import Session
from exports import agreement_word, agreement_xlsx
from exports.agreement_content import UNDEFINED, AgreementReport, figure, per_cent
from exports.content import Cover
from exports.word.lint import lint

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BEN = ReviewerId("0" * 35 + "b")
COVER = Cover("Right to work", dated_on="2026-06-17", marking="Official")


@pytest.fixture
def read_by_two(session: Session, document: Document, codebook: Codebook) -> Session:
    """One agreed passage, one missing, one with other edges and one with another stance; the first is decided."""
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=BEN)
    ann = session.reviewer.id
    work, costs = codebook.find(("Work",)).id, codebook.find(("Costs",)).id
    for by, start, end, code_id, stance in (
        (ann, 0, 17, work, None), (BEN, 0, 17, work, None),
        (ann, 18, 60, costs, None),
        (ann, 76, 100, work, None), (BEN, 76, 90, work, None),
        (ann, 120, 130, work, "support"), (BEN, 120, 130, work, "oppose"),
    ):  # fmt: skip
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, end), code_id=code_id, reviewer_id=by,
            stance=stance,
        )  # fmt: skip
    for by in (ann, BEN):
        session.perform("Done", mark_documents, [document.id], reviewer_id=by, state="done")
    first = shared_reading(session.project, (ann, BEN)).differences[0]
    session.perform("Decide", decide, first.keeping([BEN]), reason="A wish, no cost.")
    return session


@pytest.fixture
def report(read_by_two: Session) -> AgreementReport:
    return agreement_report(read_by_two.project)


def test_the_report_has_the_figures_of_the_analysis_and_what_they_rest_on(
    report: AgreementReport, read_by_two: Session
) -> None:
    found = agreement(read_by_two.project, [read_by_two.reviewer.id, BEN])

    assert report.reviewers == ("Ann Lee", "Ben Ode")
    assert report.documents == ("Open letter",)
    assert [(one.code, one.n, one.both, one.kappa, one.alpha_u) for one in report.codes] == [
        (one.path, one.figures.n, one.figures.both, one.figures.kappa, one.alpha_u) for one in found.codes
    ]
    assert (report.overall.alpha, report.overall.n) == (found.overall.alpha, found.overall.n)
    assert (report.positions.all, report.positions.alpha) == (1, 0.0)


def test_the_report_tells_each_difference_with_readings_and_decision(report: AgreementReport) -> None:
    told = [(one.codes, one.what, one.readings, one.decision, one.decided_by, one.reason) for one in report.differences]

    assert told == [
        ("Costs", "not everybody coded it", ("coded", "not coded"), "does not apply", "Ann Lee", "A wish, no cost."),
        (
            "Work", "other edges",
            ("“wait of years costs 🇬🇧” (22 characters)", "“wait of years” (13 characters)"), "", "", "",
        ),
        ("Work", "another stance", ("support", "oppose"), "", "", ""),
    ]  # fmt: skip
    assert report.decided == 1


def test_a_report_of_one_reviewer_or_of_no_shared_document_is_refused(session: Session, document: Document) -> None:
    with pytest.raises(TooFewReviewers):
        agreement_report(session.project)
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=BEN)
    session.perform("Done", mark_documents, [document.id], reviewer_id=BEN, state="done")
    with pytest.raises(NothingShared, match="Ann Lee, Ben Ode"):
        agreement_report(session.project, [session.reviewer.id, BEN])


def test_the_word_file_is_sound_and_says_everything(report: AgreementReport, tmp_path: Path) -> None:
    path = tmp_path / "agreement.docx"

    steps = list(agreement_word.write(report, path, cover=COVER))

    assert steps[-1] == len(report) == len(report.codes) + 3 + 1
    assert OpenXmlValidator().validate(str(path)).errors == []
    assert ooxml_integrity.check(path) == []
    assert lint(path) == ()
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    words = "\n".join("".join(p.itertext(f"{W}t")) for p in body.iter(f"{W}p"))
    for said in (
        "Agreement between reviewers: Right to work", "Ann Lee (AL), Ben Ode (BO)", "does not apply",
        "A wish, no cost.", "1 of 3 differences are decided.", "seed 20260101", "Krippendorff 2004, ch. 11",
        f"{report.overall.n:,} judgements", UNDEFINED,
    ):  # fmt: skip
        assert said in words, said
    tables = list(body.iter(f"{W}tbl"))
    assert len(tables) == 5
    assert all(table.find(f".//{W}tblHeader") is not None for table in tables)


def test_one_of_something_is_not_many_in_the_word_file(report: AgreementReport, tmp_path: Path) -> None:
    path = tmp_path / "agreement.docx"
    positions = replace(report.positions, all=1, off_scale=1, differing=report.positions.differing[:1])

    list(agreement_word.write(replace(report, positions=positions, left_out=1), path, cover=COVER))

    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    words = "\n".join("".join(p.itertext(f"{W}t")) for p in body.iter(f"{W}p"))
    assert "of 1 position on this scale; 1 judgement was mixed or unclear and counts as missing." in words
    assert "1 position differs." in words
    assert "1 not marked done by all is left out" in words


def test_the_workbook_has_figures_as_numbers_and_a_sheet_for_each_part(report: AgreementReport, tmp_path: Path) -> None:
    path = tmp_path / "agreement.xlsx"

    list(agreement_xlsx.write(report, path, cover=COVER))

    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Figures", "Differences", "Positions", "About"]
    head, overall, *codes = book["Figures"].iter_rows(values_only=True)
    row = dict(zip(head, overall, strict=True))
    assert row["code"] == "All codes together"
    assert row["α"] == pytest.approx(report.overall.alpha)
    assert row["Ann Lee only"] == report.overall.only_a
    assert [code[0] for code in codes] == [one.code for one in report.codes]
    head, *rows = book["Differences"].iter_rows(values_only=True)
    told = [dict(zip(head, one, strict=True)) for one in rows]
    assert [one["decision"] for one in told] == ["does not apply", "open", "open"]
    assert told[0]["Ben Ode"] == "not coded"
    about = dict(book["About"].iter_rows(values_only=True))
    assert about["Interval"] == report.interval


def test_three_reviewers_are_compared_by_fleiss_without_counts_of_one_alone(
    read_by_two: Session, document: Document, tmp_path: Path
) -> None:
    cleo = ReviewerId("0" * 35 + "c")
    read_by_two.perform("Cleo", add_reviewer, name="Cleo Ash", reviewer_id=cleo)
    read_by_two.perform("Done", mark_documents, [document.id], reviewer_id=cleo, state="done")

    report = agreement_report(read_by_two.project)
    list(agreement_word.write(report, tmp_path / "a.docx"))
    list(agreement_xlsx.write(report, tmp_path / "a.xlsx"))

    assert report.kappa_name == "Fleiss’ κ"
    assert report.codes[0].only_a is None
    assert OpenXmlValidator().validate(str(tmp_path / "a.docx")).errors == []
    head = next(openpyxl.load_workbook(tmp_path / "a.xlsx")["Figures"].iter_rows(values_only=True))
    assert "Fleiss’ κ" in head
    assert not any(str(name).endswith(" only") for name in head)


def test_the_job_writes_the_reviewers_and_the_unit_that_are_asked_for(read_by_two: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"

    for _ in write_export(
        read_by_two.project.path, "agreement_xlsx", path, reviewer_ids=(BEN, read_by_two.reviewer.id), unit="character"
    ):
        pass

    about = dict(openpyxl.load_workbook(path)["About"].iter_rows(values_only=True))
    assert (about["Reviewers"], about["Unit"]) == ("Ben Ode, Ann Lee", "character")


def test_figures_are_written_alike_everywhere() -> None:
    assert (figure(None), figure(-0.0001), figure(-0.25), per_cent(None), per_cent(0.9999)) == (
        UNDEFINED,
        "0.000",
        "−0.250",
        UNDEFINED,
        "100.0 %",
    )

"""Every preset as a Word file: sound for independent checkers, without a hint in it, the same words refreshed."""

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from desktop.briefing_errors import BriefingDeleted
from desktop.briefings.presets import PRESETS, Preset, preset_sections
from desktop.domain.briefing import SectionDraft
from desktop.domain.ids import BriefingId, CodingId, SectionId
from desktop.domain.progress import ended
from desktop.edits import briefing_items
from desktop.edits.briefings import add_briefing, delete_briefings
from desktop.jobs.refresh_briefing import refresh_briefing
from desktop.jobs.write_briefing import write_briefing
from exports.refreshing import Report
from exports.word.lint import lint
from tests.desktop.briefings.conftest import Desk

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with passages on all its codes but one."""
    desk = Desk(tmp_path / "p.gloss")
    desk.code("Letter", "Homes > Rents", "Rents rise fast.", stance="oppose", actor="Tenants Union")
    desk.code("Letter", "Homes > Plan", "We ask for a plan.", stance="support", actor="Tenants Union")
    desk.code("Speech", "Homes > Rents", "Rents fall.", stance="support", actor="The Minister")
    desk.code("Speech", "Work", "Work pays.", stance="support", actor="The Minister")
    desk.code("Reply", "Homes", "Owners need certainty.")
    yield desk
    desk.session.close()


def save(desk: Desk, preset: Preset) -> BriefingId:
    made = desk.session.perform(
        "New", add_briefing, title=preset.label, preset=preset.key, sources=preset.sources,
        sections=preset_sections(desk.project, preset.key), addressed_to="The Minister", due_on="2026-12-01",
    )  # fmt: skip
    return BriefingId(made.ids("briefing")[0])


def written(desk: Desk, title: str, path: Path) -> Path:
    for _ in write_briefing(desk.project.path, path, briefing=title, now=NOW):
        pass
    return path


def refreshed(desk: Desk, path: Path) -> Report:
    return ended(refresh_briefing(desk.project.path, path, now=NOW))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_every_preset_is_a_sound_word_file_without_a_hint(desk: Desk, preset: Preset, tmp_path: Path) -> None:
    save(desk, preset)

    path = written(desk, preset.label, tmp_path / "out.docx")

    assert lint(path) == ()
    assert list(OpenXmlValidator().validate(path).errors) == []
    assert ooxml_integrity.check(path) == []
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    hints = [draft.hint for draft in preset_sections(desk.project, preset.key) if draft.hint]
    assert not any(hint in text for hint in hints)
    assert "Work pays." in text


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_refresh_of_a_saved_briefing_goes_by_its_own_outline(desk: Desk, preset: Preset, tmp_path: Path) -> None:
    save(desk, preset)
    path = written(desk, preset.label, tmp_path / "out.docx")
    before = path.read_bytes()

    report = refreshed(desk, path)

    assert {decision.outcome for decision in report.decisions} == {"unchanged"}
    assert path.read_bytes() == before


def test_what_was_tidied_and_left_out_by_hand_reaches_the_edited_file(desk: Desk, tmp_path: Path) -> None:
    made = desk.session.perform(
        "New", add_briefing, title="Brief", sections=[SectionDraft("quotes", "Said", query='{"find":{}}')]
    )
    section = SectionId(made.ids("briefing_section")[0])
    path = written(desk, "Brief", tmp_path / "out.docx")
    fast, work = (_coding(desk, words) for words in ("Rents rise fast.", "Work pays."))

    desk.session.perform("Tidy", briefing_items.tidy, section, fast, "Rents rise [...]")
    desk.session.perform("Out", briefing_items.leave_out, section, [work])
    report = refreshed(desk, path)

    assert sorted(d.outcome for d in report.decisions if d.outcome != "unchanged") == ["removed", "updated"]
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert "Rents rise [...]" in text
    assert "Work pays." not in text


def test_a_file_of_a_deleted_briefing_is_left_as_it_is(desk: Desk, tmp_path: Path) -> None:
    briefing_id = save(desk, PRESETS[0])
    path = written(desk, PRESETS[0].label, tmp_path / "out.docx")
    before = path.read_bytes()
    desk.session.perform("Delete", delete_briefings, [briefing_id])

    with pytest.raises(BriefingDeleted, match="out.docx"):
        refreshed(desk, path)

    assert path.read_bytes() == before
    desk.session.undo()
    assert {decision.outcome for decision in refreshed(desk, path).decisions} == {"unchanged"}


def _coding(desk: Desk, words: str) -> CodingId:
    return CodingId(desk.project.query("SELECT id FROM coding WHERE exact = ?", (words,))[0][0])

"""Real documents of a government with three extracts planted in each: one changes, one goes, nothing else moves.

Runs where the collection of documents lies beside the checkout (see CORPUS); GLOSSATOR_WORD_FILES names another folder.
"""

import os
from pathlib import Path

import pytest

from exports.briefing_content import Briefing, Quotations, Section
from exports.content import Citation, Extract
from exports.word.edited_package import EditedPackage
from tests.edits_in_word import foreign_bytes
from tests.exports.conftest import quotations_in
from tests.exports.planting import planted
from tests.exports.refreshing_briefings import key_of, outcomes, refresh, with_words

CORPUS = Path(os.environ.get("GLOSSATOR_WORD_FILES") or Path(__file__).resolve().parents[3] / "shared/corpus/word")
FILES = sorted(CORPUS.glob("*.docx")) if CORPUS.is_dir() else []
NEW_WORDS = "Changed & <new> – “words”.\nOf two paragraphs."

pytestmark = pytest.mark.skipif(not FILES, reason="no collection of real Word files beside the checkout")


def _briefing() -> Briefing:
    citation = Citation("A letter", actor="Rural Councils’ Forum", place="p. 1")
    texts = ("We can live with the cap.", "One.\nTwo.\nThree.", "Not one bus\tafter six.")
    extracts = tuple(
        Extract(key_of(index), text, citation, "A letter", "d1", "c", 0, len(text)) for index, text in enumerate(texts)
    )
    return Briefing("B", project_key="p", sections=(Section("S", blocks=(Quotations(extracts),), key="s"),))


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_nothing_else_in_a_real_document_changes(source: Path, tmp_path: Path) -> None:
    briefing, file = _briefing(), tmp_path / "planted.docx"
    planted(source, file, briefing, seed=len(source.name))
    original, before = EditedPackage(source), EditedPackage(file)
    changed = with_words(briefing, {key_of(0): NEW_WORDS, key_of(1): ""})

    decisions = refresh(file, changed)

    assert outcomes(decisions) == {key_of(0): "updated", key_of(1): "removed"}
    assert quotations_in(file) == {key_of(0): NEW_WORDS, key_of(2): "Not one bus\tafter six."}
    assert foreign_bytes(file) == original.part(original.main)
    after = EditedPackage(file)
    changing = {before.main, before.related("footnotes"), before.map}
    for name in before.draft()._archive.namelist():
        assert name in changing or after.part(name) == before.part(name)
    once = file.read_bytes()
    assert outcomes(refresh(file, changed)) == {}
    assert file.read_bytes() == once

"""Real Word files of a government as house templates: a briefing without a fault of ours, or a sentence.

Runs where the collection of documents lies beside the checkout (see CORPUS); GLOSSATOR_WORD_FILES names another folder.
"""

import os
from pathlib import Path

import pytest

from exports import briefing_word
from exports.errors import TemplateUnusable
from exports.word.lint import lint
from tests.exports.conftest import quotations_in
from tests.exports.golden import submission

CORPUS = Path(os.environ.get("GLOSSATOR_WORD_FILES") or Path(__file__).resolve().parents[3] / "shared/corpus/word")
FILES = sorted(CORPUS.glob("*.do[ct][xm]")) if CORPUS.is_dir() else []
OF_THE_HOUSE = {"alternative-text", "text-box"}
"""What stands in headers and footers stays as the house has it."""

pytestmark = pytest.mark.skipif(not FILES, reason="no collection of real Word files beside the checkout")


@pytest.mark.parametrize("template", FILES, ids=lambda path: path.stem)
def test_a_real_file_serves_as_a_template_or_is_refused_with_a_sentence(template: Path, tmp_path: Path) -> None:
    briefing, path = submission(), tmp_path / "out.docx"
    refusal = ""
    try:
        for _ in briefing_word.write(briefing, path, template=template):
            pass
    except TemplateUnusable as refused:
        refusal = str(refused)
    if refusal:
        assert "no style called “Heading 1”" in refusal
        assert not path.exists()
        return

    assert {finding.rule for finding in lint(path)} <= OF_THE_HOUSE
    assert quotations_in(path).keys() == {extract.key for extract in briefing.extracts}

"""The part of a codebook that fits some words, as a tree that still shows where each code stands."""

from desktop.analysis.retrieval import folded
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId


def fits(codebook: Codebook, code: Code, words: str) -> bool:
    """Whether all the words occur in the code's path or texts, case and accents set aside."""
    parts = (codebook.path(code.id), code.definition, code.include_when, code.exclude_when)
    text = folded(" ".join(parts))
    return all(word in text for word in folded(words).split())


def narrowed(codebook: Codebook, words: str) -> Codebook:
    """The codes that fit, with all codes above them; the whole codebook for no words."""
    if not words.strip():
        return codebook
    shown: set[CodeId] = set()
    for code in codebook:
        if fits(codebook, code, words):
            shown.update(above.id for above in codebook.lineage(code.id))
    return Codebook(code for code in codebook if code.id in shown)

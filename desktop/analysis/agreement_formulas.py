"""The figures of agreement as they are explained wherever they are shown: name, formula and source of each."""

from dataclasses import dataclass

from desktop.analysis.agreement_alpha import RESAMPLES, SEED


@dataclass(frozen=True, slots=True)
class Formula:
    """One figure. ``formula`` is in the letters of ``explained``; ``source`` is the paper it is from."""

    name: str
    formula: str
    explained: str
    source: str

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        return f"{self.name} = {self.formula}; {self.explained} ({self.source})"


PERCENT = Formula(
    "Agreement",
    "(both + neither) / n",
    "the share of units that two reviewers judged alike; for more reviewers of pairs of judgements",
    "Holsti 1969",
)
POSITIVE = Formula(
    "Positive agreement",
    "2 × both / (2 × both + one only)",
    "how often one gave the code where the other did",
    "Cicchetti and Feinstein 1990",
)
COHEN = Formula(
    "Cohen’s κ",
    "(po − pe) / (1 − pe)",
    "po is the observed agreement, pe the agreement expected from each reviewer’s own share of units with the code",
    "Cohen 1960",
)
FLEISS = Formula(
    "Fleiss’ κ",
    "(P − Pe) / (1 − Pe)",
    "P is the agreement of pairs of reviewers, Pe that expected from the shares of all reviewers together",
    "Fleiss 1971",
)
ALPHA = Formula(
    "Krippendorff’s α",
    "1 − Do / De",
    "Do is the observed and De the expected disagreement, nominal for codes and ordinal for positions",
    "Krippendorff 2004, ch. 11",
)
ALPHA_U = Formula(
    "α, boundary-sensitive",
    "1 − Do / De",
    "the same over the continuum of characters, where it counts how far passages lie apart",
    "Krippendorff 2004, section 11.6",
)
FORMULAS = (PERCENT, POSITIVE, COHEN, FLEISS, ALPHA, ALPHA_U)
"""All of them, in the order of the columns."""

VERSION = "1"
"""Of the way in which units are cut and figures computed; another one gives other figures for the same project."""

INTERVAL = f"The 95 % interval comes from {RESAMPLES:,} draws of whole documents (actors for positions), seed {SEED}."
UNDEFINED = "not defined"
"""Said where there is no variation: everybody always gave the code, or nobody ever did."""
RULES = (
    "Only documents that all of the reviewers marked done are compared. A reviewer’s passages of a code are put "
    "together first; a unit counts as coded if one of its characters is. Headers, footers, empty paragraphs and words "
    "marked as no content are no units. Codes that were merged count as one."
)

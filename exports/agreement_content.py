"""What the exports of agreement take: the figures with all that they rest on, and what reviewers read differently."""

from dataclasses import dataclass

UNDEFINED = "not defined"
"""Said of a figure where there is no variation: everybody always gave the code, or nobody ever did."""


@dataclass(frozen=True, slots=True)
class AgreementFigures:
    """The figures of one code, or of all codes together (``code`` is empty then); None for what is not defined.

    ``only_a``, ``only_b`` and ``positive`` are for two reviewers; ``alpha_u`` minds where passages begin and end.
    ``low`` and ``high`` are the ends of the 95 % interval of alpha.
    """

    code: str
    n: int
    both: int
    only_a: int | None
    only_b: int | None
    neither: int
    prevalence: float | None
    percent: float | None
    positive: float | None
    kappa: float | None
    alpha: float | None
    alpha_u: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class FormulaLine:
    """How a figure is worked out: its name, the formula, what its letters mean, and the paper."""

    name: str
    formula: str
    explained: str
    source: str


@dataclass(frozen=True, slots=True)
class PositionLine:
    """An actor's position on an issue as each reviewer has it; empty where one gave none."""

    actor: str
    issue: str
    stances: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PositionFigures:
    """Agreement on positions. ``compared`` of ``all`` positions were placed on the scale by two or more.

    ``off_scale`` judgements were mixed or unclear, which count as missing; ``differing`` are told apart one by one.
    """

    alpha: float | None
    low: float | None
    high: float | None
    percent: float | None
    compared: int
    all: int
    off_scale: int
    differing: tuple[PositionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One passage that was read in different ways.

    Attributes:
        place: page or paragraph.
        codes: the codes that it is about.
        what: what differs, in words.
        words: the passage, all that any of them coded of it.
        readings: what each reviewer made of it, in their order.
        decision: what was settled; empty while it is open. ``decided_by`` and ``reason`` go with it.
    """

    document: str
    place: str
    codes: str
    what: str
    words: str
    readings: tuple[str, ...]
    decision: str = ""
    decided_by: str = ""
    decided_on: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """Agreement of some reviewers over the documents that all of them marked done.

    Attributes:
        unit: paragraph, sentence or character.
        left_out: how many documents not all of them marked done.
        rules: how units are cut and what counts, in a sentence or two; ``interval`` how intervals are drawn.
        version: of the program; ``way``: of the way of counting.
        blind: whether the project is coded blind now; ``knowing``: how many codings were made after all had marked the
            document done, when each could see the others’, by the history.
    """

    reviewers: tuple[str, ...]
    initials: tuple[str, ...]
    documents: tuple[str, ...]
    left_out: int
    unit: str
    codes: tuple[AgreementFigures, ...]
    overall: AgreementFigures
    positions: PositionFigures
    differences: tuple[DifferenceLine, ...]
    formulas: tuple[FormulaLine, ...]
    rules: str
    interval: str
    version: str
    way: str
    blind: bool = False
    knowing: int = 0

    def __len__(self) -> int:
        """How many rows there are to write."""
        return len(self.codes) + len(self.differences) + len(self.positions.differing)

    @property
    def decided(self) -> int:
        """How many of the differences are settled."""
        return sum(bool(each.decision) for each in self.differences)

    @property
    def blind_words(self) -> str:
        """How blind the coding was, as the history has it."""
        after = f"{self.knowing:,} codings were made after all of them had marked the document done"
        return f"{'on' if self.blind else 'off'} at present; {after}"

    @property
    def kappa_name(self) -> str:
        """Whose kappa it is."""
        return "Cohen’s κ" if len(self.reviewers) == 2 else "Fleiss’ κ"


def figure(value: float | None) -> str:
    """A figure with three decimals; what rounds to nothing has no sign."""
    if value is None:
        return UNDEFINED
    words = f"{value:.3f}"
    return "0.000" if words == "-0.000" else words.replace("-", "−")


def per_cent(value: float | None) -> str:
    """A share in per cent with one decimal."""
    return UNDEFINED if value is None else f"{100 * value:.1f} %"

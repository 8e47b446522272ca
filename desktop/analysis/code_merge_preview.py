"""What merging two codes would do, counted beforehand, and the sentence that says so."""

from dataclasses import dataclass

from desktop.analysis.blindness import shown_codings
from desktop.domain.coding import twins
from desktop.domain.ids import CodeId, ReviewerId
from desktop.domain.phrases import counted
from desktop.store import codes, codings
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do.

    Attributes:
        codings: how many get the other code.
        codes_below: how many codes move under the other, directly.
        both: how many passages have both codes of one reviewer, and keep one coding.
        stances_lost: how many of these have two different stances, of which the one with the other code stays.
    """

    code: str
    into: str
    codings: int
    codes_below: int
    both: int
    stances_lost: int

    @property
    def sentence(self) -> str:
        """What it would do, in words."""
        parts = [f"{counted(self.codings, 'coding')} of “{self.code}” will count for “{self.into}”."]
        if not self.codings:
            parts = [f"“{self.code}” has no codings; “{self.into}” will stand for it."]
        if self.codes_below:
            verb = "moves" if self.codes_below == 1 else "move"
            parts.append(f"{counted(self.codes_below, 'code')} below it {verb} under “{self.into}”.")
        if self.both:
            verb = "has both codes and keeps" if self.both == 1 else "have both codes and keep"
            parts.append(f"{counted(self.both, 'passage')} {verb} one coding, with all memos.")
        if self.stances_lost:
            noun = "of these has" if self.stances_lost == 1 else "of these have"
            parts.append(f"{self.stances_lost} {noun} two different stances; the one under “{self.into}” stays.")
        return " ".join(parts)


def merge_preview(project: ProjectFile, code_id: CodeId, *, into: CodeId, shown_to: ReviewerId) -> MergePreview:
    """Count what merging one code into another would do. Both must be there.

    Args:
        shown_to: who asks: codings that they are not to see yet are not counted.
    """
    book = codes.codebook(project)
    moving = shown_codings(project, codings.for_codes(project, (code_id,)), shown_to)
    pairs = twins(moving, shown_codings(project, codings.for_codes(project, (into,)), shown_to))
    return MergePreview(
        code=book[code_id].name,
        into=book[into].name,
        codings=len(moving),
        codes_below=sum(child.id != into for child in book.children(code_id)),
        both=len(pairs),
        stances_lost=sum(bool(a.stance and b.stance and a.stance != b.stance) for a, b in pairs),
    )

"""An exclusion: words of a document that are no content, such as an advert or a footer that came with the page."""

from dataclasses import dataclass

from desktop.domain.ids import DocumentId, ExclusionId
from desktop.domain.span import Span


@dataclass(frozen=True, slots=True)
class Exclusion:
    """One passage taken out. Start and end count code points from the start of the document's window."""

    id: ExclusionId
    document_id: DocumentId
    start: int
    end: int
    exact: str
    reason: str = ""

    @property
    def span(self) -> Span:
        """Where it is in the document's text."""
        return Span(self.start, self.end)

"""What the data files of a trail take: every coding with all that was ever done to it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrailEvent:
    """Something that was done to a coding, its memos or its code.

    ``at`` is UTC, ISO 8601; ``was`` and ``now`` are words for people; ``decides``: it settled what two people had
    changed apart from each other.
    """

    at: str
    by: str
    what: str
    was: str = ""
    now: str = ""
    decides: bool = False

    def record(self) -> dict[str, str | bool | None]:
        """The event as an object of JSON."""
        return {
            "at": self.at,
            "by": self.by or None,
            "what": self.what,
            "was": self.was or None,
            "now": self.now or None,
            "decides": self.decides,
        }


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """The whole trail of one coding, for a data file.

    Attributes:
        key: of its extract: in the Word file its words stand in the content controls ``bx:<key>``.
        coding: the coding's own id; several codings of the same words share an extract.
        placements: (briefing, heading, key) wherever it is quoted; the default briefing has an empty name. The key is
            another where a briefing quotes it a second time.
        code: the path as it is now; ``code_then`` and the rules beside it are as they stood when it was given.
        entered_by: who entered the coding for somebody else.
        events: what was done since it was made, in order of time.
    """

    key: str
    coding: str
    document: str
    document_id: str
    start: int
    end: int
    text: str
    citation: str
    code: str
    coded_by: str
    coded_at: str
    given_by: str
    given_at: str
    entered_by: str = ""
    code_then: str = ""
    definition_then: str = ""
    include_when_then: str = ""
    exclude_when_then: str = ""
    definition_now: str = ""
    placements: tuple[tuple[str, str, str], ...] = ()
    events: tuple[TrailEvent, ...] = ()

    def record(self) -> dict[str, object]:
        """The trail as an object of JSON; what is unknown is None. Keys in their fixed order."""
        decision = next((event for event in reversed(self.events) if event.decides), None)
        return {
            "key": self.key,
            "coding": self.coding,
            "document": self.document,
            "document_id": self.document_id,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "citation": self.citation,
            "code": self.code,
            "coded_by": self.coded_by or None,
            "coded_at": self.coded_at,
            "entered_by": self.entered_by or None,
            "given_by": self.given_by or None,
            "given_at": self.given_at,
            "code_then": self.code_then or None,
            "definition_then": self.definition_then or None,
            "include_when_then": self.include_when_then or None,
            "exclude_when_then": self.exclude_when_then or None,
            "definition_now": self.definition_now or None,
            "decided_by": decision.by if decision else None,
            "decided_at": decision.at if decision else None,
            "placements": [
                {"briefing": briefing or None, "section": section, "key": key}
                for briefing, section, key in self.placements
            ],
            "events": [event.record() for event in self.events],
        }

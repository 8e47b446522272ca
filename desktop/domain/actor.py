"""An actor: a person or body that takes positions."""

from dataclasses import dataclass

from desktop.domain.ids import ActorId


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor. ``permission`` says how it may be quoted: named, unnamed or none."""

    id: ActorId
    name: str
    kind: str = "organisation"
    anonymous: bool = False
    parent_id: ActorId | None = None
    merged_into: ActorId | None = None
    permission: str = "named"
    sort_key: str = ""

"""Edits of actors."""

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.ids import ActorId, new_id
from desktop.edits.values import line
from desktop.edits.values import name as tidy_name
from desktop.store.project_file import ProjectFile


def add_actor(
    project: ProjectFile,
    *,
    name: str,
    kind: str = "organisation",
    anonymous: bool = False,
    actor_id: ActorId | None = None,
) -> tuple[RowChange, ...]:
    """A new actor.

    Args:
        anonymous: it is known to the reviewers only as "a government source" or the like.
        actor_id: the id that the actor is to have, where its maker needs it beforehand.

    Raises:
        BadValue: the name is empty.
    """
    fields: dict[str, FieldValue] = {
        "name": tidy_name(name, "actor"),
        "kind": line(kind) or "organisation",
        "anonymous": int(anonymous),
    }
    return (RowChange("actor", actor_id or new_id(), fields),)

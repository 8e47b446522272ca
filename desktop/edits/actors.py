"""Edits of actors."""

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.document import PERMISSIONS
from desktop.domain.ids import ActorId, new_id
from desktop.edits.values import differing, line, one_of
from desktop.edits.values import name as tidy_name
from desktop.errors import BadValue, UnknownActor
from desktop.store import actors
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


def set_actor(
    project: ProjectFile,
    actor_id: ActorId,
    *,
    name: str | None = None,
    kind: str | None = None,
    permission: str | None = None,
) -> tuple[RowChange, ...]:
    """Name an actor anew, or say what it is or how it may be quoted; what is None stays.

    Args:
        permission: named, unnamed or none.

    Raises:
        UnknownActor: there is none.
        BadValue: the name is empty, or no such permission.
    """
    actor = actors.get(project, actor_id)
    if actor is None:
        raise UnknownActor(actor_id)
    new: dict[str, FieldValue] = {}
    if name is not None:
        new["name"] = tidy_name(name, "actor")
    if kind is not None:
        new["kind"] = line(kind) or "organisation"
    if permission is not None:
        new["permission"] = one_of(permission, PERMISSIONS, "permission")
    return differing("actor", actor_id, old={field: getattr(actor, field) for field in new}, new=new)


def merge_actors(project: ProjectFile, actor_id: ActorId, *, into: ActorId) -> tuple[RowChange, ...]:
    """Let one actor stand for another: what the other says counts for it.

    Raises:
        BadValue: one of them is none, or both are the same.
    """
    gone, stays = actors.get(project, actor_id), actors.get(project, into)
    if gone is None or stays is None or gone.id == stays.id:
        raise BadValue("other actor of this project", into, "one of those in the list of actors")
    return (RowChange("actor", gone.id, {"merged_into": stays.id}),)

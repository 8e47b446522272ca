"""Reading actors."""

from desktop.domain.actor import Actor
from desktop.domain.ids import ActorId
from desktop.store.project_file import ProjectFile

_SELECT = (
    "SELECT id, name, kind, anonymous, parent_id, merged_into, permission, sort_key FROM actor "
    "WHERE deleted_hlc IS NULL"
)


def all_actors(project: ProjectFile) -> tuple[Actor, ...]:
    """Every actor that was not merged into another, by sort key and name."""
    actors = map(_actor, project.query(f"{_SELECT} AND merged_into IS NULL"))
    return tuple(sorted(actors, key=lambda actor: (actor.sort_key, actor.name.casefold(), actor.id)))


def get(project: ProjectFile, actor_id: ActorId) -> Actor | None:
    """The actor, or nothing if it was removed."""
    rows = project.query(f"{_SELECT} AND id = ?", (actor_id,))
    return _actor(rows[0]) if rows else None


def find(project: ProjectFile, name: str) -> Actor | None:
    """The first actor of a name, case and spaces aside, or nothing."""
    wanted = " ".join(name.split()).casefold()
    return next((a for a in all_actors(project) if " ".join(a.name.split()).casefold() == wanted), None)


def _actor(row: tuple[str, ...]) -> Actor:
    actor_id, name, kind, anonymous, parent_id, merged_into, permission, sort_key = row
    return Actor(
        ActorId(actor_id), name, kind, bool(anonymous), ActorId(parent_id) if parent_id else None,
        ActorId(merged_into) if merged_into else None, permission, sort_key,
    )  # fmt: skip

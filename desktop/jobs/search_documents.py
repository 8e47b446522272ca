"""Looks for words in all documents of a project, which may be open elsewhere: it has a reader of its own."""

import time
from collections.abc import Collection, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.analysis.search import DocumentHits, search
from desktop.domain.ids import TextId
from desktop.domain.progress import Progress
from desktop.domain.search_query import SearchQuery
from desktop.store import content, documents
from desktop.store.project_file import ProjectFile, open_second_connection
from desktop.store.search_index import SearchIndex, open_index

PACE = 0.05
"""Seconds between two steps while documents are looked through."""
BATCH = 1_000_000
"""Characters that the index takes in at once: half a second, which a cancel may cost."""


@dataclass(frozen=True, slots=True)
class Found(Progress):
    """A step of the search proper, with what was found since the last one."""

    new: tuple[DocumentHits, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """All that was found; ``complete`` is false where there is more than was wanted."""

    documents: tuple[DocumentHits, ...]
    complete: bool = True

    @property
    def count(self) -> int:
        """How many places."""
        return sum(len(found.hits) for found in self.documents)


def search_documents(
    path: Path, query: SearchQuery, *, most: int | None = None, pace: float = PACE
) -> Generator[Progress, None, SearchOutcome]:
    """Find every place, after taking into the index what it does not know yet.

    Args:
        path: the project.
        most: stop after so many places.
        pace: seconds between two steps.

    Yields:
        Steps of ``Progress`` while the index is made, then of ``Found``. Cancelled, it keeps what the index has.

    Raises:
        UserError: the project cannot be read.
    """
    with open_second_connection(path) as project, open_index(project) as index:
        text_ids = documents.text_ids(project)
        yield from _fill(project, index, text_ids)
        total, count = 0, 0
        found: list[DocumentHits] = []
        told, next_step = 0, time.monotonic() + pace
        with closing(search(project, index, query, text_ids)) as steps:
            for total, one in enumerate(steps):
                if one is not None:
                    found.append(one)
                    count += len(one.hits)
                if most is not None and count > most:
                    return SearchOutcome(tuple(found), complete=False)
                if time.monotonic() >= next_step:
                    yield Found(total, 0, new=tuple(found[told:]))
                    told, next_step = len(found), time.monotonic() + pace
        yield Found(total, total, new=tuple(found[told:]))
    return SearchOutcome(tuple(found))


def _fill(project: ProjectFile, index: SearchIndex, text_ids: Collection[TextId]) -> Generator[Progress, None, None]:
    """Take in what the index does not know. Nothing of the project is read while it is written."""
    missing = index.missing(text_ids) if index.is_there else ()
    batch: list[tuple[TextId, str]] = []
    for number, text_id in enumerate(missing, 1):
        batch.append((text_id, content.text(project, text_id)))
        if sum(len(text) for _id, text in batch) >= BATCH or number == len(missing):
            index.add(batch)
            batch = []
            yield Progress(number, len(missing), "Preparing the search")

"""The codebook: the tree of codes, its order and its paths."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.code import Code
from desktop.domain.ids import CodeId
from desktop.errors import BadCodePath

SEPARATOR = " > "


def parse_path(path: str) -> tuple[str, ...]:
    """The names along a code path written ``Parent > Child``.

    Raises:
        BadCodePath: if a part is empty.
    """
    parts = tuple(part.strip() for part in path.split(SEPARATOR.strip()))
    if not all(parts):
        raise BadCodePath(path)
    return parts


@dataclass(frozen=True, slots=True)
class CodebookRow:
    """A code as it stands in a codebook file, named by its path."""

    path: tuple[str, ...]
    kind: str = "theme"
    color: str = ""
    definition: str = ""
    include_when: str = ""
    exclude_when: str = ""
    shortcut: str | None = None


class Codebook:
    """A read-only tree over a project's codes, in codebook order (sort key, name, id; children after their parent).

    A code whose parent is missing stands at the top. Codes merged into others are not part of it.
    """

    def __init__(self, codes: Iterable[Code] = ()) -> None:
        shown = [code for code in codes if code.merged_into is None]
        self._codes = {code.id: code for code in shown}
        self._children: dict[CodeId | None, list[Code]] = {}
        for code in sorted(shown, key=lambda c: (c.sort_key, c.name.casefold(), c.id)):
            parent = code.parent_id if code.parent_id in self._codes else None
            self._children.setdefault(parent, []).append(code)

    def __len__(self) -> int:
        return len(self._codes)

    def __iter__(self) -> Iterator[Code]:
        return self._walk(None)

    def __contains__(self, code_id: CodeId | None) -> bool:
        return code_id in self._codes

    def __getitem__(self, code_id: CodeId) -> Code:
        return self._codes[code_id]

    def get(self, code_id: CodeId | None) -> Code | None:
        """The code, or nothing."""
        return self._codes.get(code_id) if code_id is not None else None

    def children(self, code_id: CodeId | None) -> tuple[Code, ...]:
        """The codes directly under one, in order; those at the top for None."""
        return tuple(self._children.get(code_id, ()))

    def lineage(self, code_id: CodeId) -> tuple[Code, ...]:
        """The codes from the top down to this one."""
        found: list[Code] = []
        code: Code | None = self._codes[code_id]
        while code is not None:
            found.append(code)
            code = self.get(code.parent_id)
        return tuple(reversed(found))

    def path(self, code_id: CodeId) -> str:
        """The code's path as people write it: ``Parent > Child``."""
        return SEPARATOR.join(code.name for code in self.lineage(code_id))

    def depth(self, code_id: CodeId) -> int:
        """How many codes stand above this one."""
        return len(self.lineage(code_id)) - 1

    def subtree(self, code_id: CodeId) -> tuple[Code, ...]:
        """The code and all below it, in order."""
        return (self._codes[code_id], *self._walk(code_id))

    def find(self, names: tuple[str, ...]) -> Code | None:
        """The first code with exactly this path of names, or nothing."""
        here: Code | None = None
        for name in names:
            level = self.children(here.id if here else None)
            here = next((code for code in level if code.name == name), None)
            if here is None:
                return None
        return here

    def with_shortcut(self, digit: str) -> Code | None:
        """The code that a digit applies: the first in codebook order, should two have it after a merge."""
        return next((code for code in self if code.shortcut == digit), None)

    def _walk(self, parent: CodeId | None) -> Iterator[Code]:
        for code in self._children.get(parent, ()):
            yield code
            yield from self._walk(code.id)

"""Which documents of the project a note or a bracket names: by title, by file name, or by author or publisher and year.

Careful: a reference that names none of them says nothing, and a name without more is no reference.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.document import Document
from desktop.domain.ids import DocumentId

_WORD = re.compile(r"\w+")
_FRONT = re.compile(r"(?:^|[“\"'‘«„(\[;,:]\s*|\bsee\s+|\bin\s+)$", re.IGNORECASE)
_IBID = re.compile(r"\W*(?:ibid(?:em)?|id)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Known:
    id: DocumentId
    title: tuple[str, ...]
    stated_title: str
    files: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    year: str


class References:
    """The documents of a project as references name them."""

    def __init__(self, documents: Iterable[Document], *, names: Iterable[str] = ()) -> None:
        """``names`` are what else drafts put between marks to name it: codes and actors of the project."""
        self._known = [_known(document) for document in documents]
        self._names = {" ".join(name.split()) for name in names}

    def named(self, texts: Sequence[str], *, before: frozenset[DocumentId] = frozenset()) -> frozenset[DocumentId]:
        """The documents that the references of a quotation name; none where none is named for sure.

        Args:
            before: those of the reference before, which ``ibid.`` means.
        """
        found: set[DocumentId] = set()
        for text in texts:
            found |= before if _IBID.match(text) else self._in(text)
        return frozenset(found)

    def is_title(self, text: str) -> bool:
        """Whether a text is the title of a document."""
        words = tuple(_words(text))
        return bool(words) and any(words == known.title for known in self._known)

    def is_name(self, text: str) -> bool:
        """Whether a text names a document, a code or an actor, these two letter by letter: it may be no quotation."""
        return self.is_title(text) or " ".join(text.split()).rstrip(".,;:") in self._names

    def _in(self, text: str) -> set[DocumentId]:
        words = _words(text)
        titles = [(place, known) for known in self._known for place in _title_places(known, words, text)]
        found = {
            known.id
            for place, known in titles
            if not any(_is_inside(place, other) for other, _known_too in titles)  # a title within a longer one
        }
        lower = text.lower()
        found |= {known.id for known in self._known if _has(text, known.id) or any(_has(lower, f) for f in known.files)}
        if found:
            return found
        years = set(re.findall(r"\b(?:19|20)\d\d\b", text))
        return {
            known.id
            for known in self._known
            if known.year in years and any(_places(name, words) for name in known.names)
        }


def _known(document: Document) -> _Known:
    title = document.title.rstrip("…")
    file_name = document.file_name.lower()
    stem = file_name.rpartition(".")[0]
    files = (file_name, stem) if len(_words(stem)) > 1 or any(sign.isdigit() for sign in stem) else (file_name,)
    surname = _words(document.byline)[-1:] if document.byline else []
    publisher = _words(document.publisher)
    names = (tuple(_words(document.byline)), tuple(surname), tuple(publisher[publisher[:1] == ["the"] :]))
    return _Known(
        document.id,
        tuple(_words(title)),
        title,
        tuple(name for name in files if len(name) > 3),
        tuple(name for name in names if sum(map(len, name)) > 2),
        (document.published_on or "")[:4],
    )


def _title_places(known: _Known, words: list[str], text: str) -> list[tuple[int, int]]:
    """Where a title stands in a text, in words; one of a single word only where a title would begin, as it is spelt."""
    if len(known.title) > 1:
        return _places(known.title, words)
    if not known.title:
        return []
    stated = re.escape(known.stated_title)
    return [
        (number, number + 1)
        for found in re.finditer(rf"\b{stated}\b", text)
        if _FRONT.search(text[: found.start()])
        for number in (len(_words(text[: found.start()])),)
    ]


def _places(name: tuple[str, ...], words: list[str]) -> list[tuple[int, int]]:
    size = len(name)
    return [(at, at + size) for at in range(len(words) - size + 1) if tuple(words[at : at + size]) == name]


def _is_inside(place: tuple[int, int], other: tuple[int, int]) -> bool:
    return place != other and other[0] <= place[0] and place[1] <= other[1]


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", text) is not None


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text.replace("’", "'").replace("'", ""))]

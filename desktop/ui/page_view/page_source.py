"""Pictures and character places of one document's pages, got from the page process while the window goes on."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from desktop.errors import PagesNotDrawn
from desktop.jobs.page_process import Boxes, Opened, PageProcess, Picture, Refused
from desktop.ui.words import told

MOST_BYTES = 128 * 1024**2
"""Of pictures that are kept; those used last."""
MOST_DEATHS = 3
STEP_MS = 6
_OPENING = 0

Task = tuple[str, int, int, int]


class PageSource(QObject):
    """Asks for what is wanted, the most urgent first, and keeps what came.

    Attributes:
        opened: the sizes of the pages are known.
        picture_came, places_came: of a page, from 1.
        failed: no pages can be shown; with the reason in sentences.
    """

    opened = Signal()
    picture_came = Signal(int)
    places_came = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.process = PageProcess()
        self._data, self._name = b"", ""
        self._pictures: dict[int, QImage] = {}
        self._places: dict[int, array[float]] = {}
        self._refused: dict[int, str] = {}
        self._wanted: list[Task] = []
        self._under_way: Task | None = None
        self._deaths = 0
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        self.destroyed.connect(lambda _object, process=self.process: process.close())

    def open(self, data: bytes, name: str) -> None:
        """Open another document and forget the one before."""
        self._forget()
        self._data, self._name = data, name
        self._open()

    def close(self) -> None:
        """Let the document and the process go."""
        self._forget()
        self._timer.stop()
        self.process.close()

    def want(self, pictures: Iterable[tuple[int, QSize]], places: Iterable[int]) -> None:
        """Say what is needed now, the most urgent first; what was wanted before and is not under way is dropped."""
        drawn = [("picture", page, size.width(), size.height()) for page, size in pictures if self._lacks(page, size)]
        measured = [("boxes", page, 0, 0) for page in places if page not in self._places]
        self._wanted = [*drawn[:1], *measured[:1], *drawn[1:], *measured[1:]]
        self._ask_next()

    def picture(self, page: int) -> QImage | None:
        """A page as it was drawn last, at whatever size."""
        found = self._pictures.pop(page, None)
        if found is not None:
            self._pictures[page] = found  # the end of the dict is what was used last
        return found

    def places(self, page: int) -> "array[float] | None":
        """Where the characters of a page stand, if that is known by now."""
        return self._places.get(page)

    def refusal(self, page: int) -> str:
        """Why a page cannot be drawn, or nothing."""
        return self._refused.get(page, "")

    @property
    def idle(self) -> bool:
        """Whether nothing is wanted and nothing under way."""
        return not self._wanted and not self.process.busy

    # Private

    def _forget(self) -> None:
        self.sizes, self._data, self._deaths, self._under_way = (), b"", 0, None
        self._wanted = []
        for kept in (self._pictures, self._places, self._refused):
            kept.clear()

    def _lacks(self, page: int, size: QSize) -> bool:
        kept = self._pictures.get(page)
        return page not in self._refused and (kept is None or kept.size() != size)

    def _open(self) -> None:
        self._under_way = ("open", _OPENING, 0, 0)
        self.process.open(self._data, self._name)
        self._timer.start()

    def _ask_next(self) -> None:
        if self.process.busy or not self.sizes or not self._wanted:
            return
        self._under_way = kind, page, width, height = self._wanted.pop(0)
        if kind == "boxes":
            self.process.ask_boxes(page)
        else:
            self.process.ask_picture(page, width, height)
        self._timer.start()

    def _step(self) -> None:
        try:
            answer = self.process.step()
        except PagesNotDrawn as error:
            self._died(" ".join(told(error)))
            return
        if isinstance(answer, Opened):
            is_first = not self.sizes
            self.sizes = answer.sizes
            if is_first:
                self.opened.emit()
        elif isinstance(answer, Picture):
            self._keep(answer)
        elif isinstance(answer, Boxes):
            self._places[answer.page] = answer.places
            self.places_came.emit(answer.page)
        elif isinstance(answer, Refused):
            self._refuse(answer.reason)
        if not self.process.busy:
            self._ask_next()
            if not self.process.busy:
                self._timer.stop()

    def _keep(self, picture: Picture) -> None:
        made = QImage(
            picture.pixels, picture.width, picture.height, 4 * picture.width, QImage.Format.Format_RGB32
        ).copy()  # the bytes go when this returns
        self._pictures.pop(picture.page, None)
        self._pictures[picture.page] = made
        total = sum(kept.sizeInBytes() for kept in self._pictures.values())
        for page in list(self._pictures)[:-1]:
            if total <= MOST_BYTES:
                break
            total -= self._pictures.pop(page).sizeInBytes()
        self.picture_came.emit(picture.page)

    def _refuse(self, reason: str) -> None:
        """Take note that the task under way came to nothing."""
        kind, page, _width, _height = self._under_way or ("open", _OPENING, 0, 0)
        if kind == "open":
            self.sizes, self._wanted = (), []
            self.failed.emit(reason)
        elif kind == "boxes":
            self._places[page] = array("f")
            self.places_came.emit(page)
        else:
            self._refused[page] = reason
            self.picture_came.emit(page)

    def _died(self, reason: str) -> None:
        """Go on without the page that it died over; give up where it keeps dying."""
        self._deaths += 1
        opening = self._under_way is None or self._under_way[0] == "open"
        if opening or self._deaths >= MOST_DEATHS:
            self._timer.stop()
            self._under_way = ("open", _OPENING, 0, 0)
        self._refuse(reason)
        if not opening and self._deaths < MOST_DEATHS:
            self._open()

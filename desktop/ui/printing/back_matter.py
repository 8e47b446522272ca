"""What stands behind the text: the memos by their numbers, and the legend of the codes that were used."""

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.ui.printing.marked import LegendRow, MarkedDocument
from desktop.ui.printing.paper import Sheet
from desktop.ui.reader.highlights import colors_of
from desktop.ui.theme import Theme
from desktop.ui.widgets.painters import SIGNS
from desktop.ui.words import tr

_RIGHT = 60.0
_LEADING, _SERIF_LEADING = 130, 100
"""Per cent of a line; our serif's own line is half as high again as its letters."""
_TEXT, _SMALL, _HEADING = 12, 11, 19


def back_matter(marked: MarkedDocument, sheet: Sheet, theme: Theme) -> QTextDocument | None:
    """The pages behind the text as a document of their own; None where there is nothing to say."""
    if not marked.remarks and not marked.legend:
        return None
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    frame = QTextFrameFormat()
    frame.setLeftMargin(sheet.text.left())
    frame.setRightMargin(_RIGHT)
    frame.setTopMargin(sheet.text.top())
    frame.setBottomMargin(sheet.height - sheet.text.bottom())
    document.rootFrame().setFrameFormat(frame)
    writer = _Writer(document, theme)
    if marked.remarks:
        writer.heading(tr("Memos"), is_first=True)
        for remark in marked.remarks:
            writer.remark(remark.number, remark.about, remark.author, remark.body)
    if marked.legend:
        writer.heading(tr("Codes in this document"), is_first=not marked.remarks)
        writer.legend(marked.legend)
        writer.signs(marked)
    document.setPageSize(QSizeF(sheet.width, sheet.height))
    return document


class _Writer:
    """Writes paragraphs and the table at the end of a document."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._cursor, self._theme = QTextCursor(document), theme
        self._is_empty = True

    def heading(self, words: str, *, is_first: bool) -> None:
        """A heading."""
        self._paragraph(above=0 if is_first else 26, below=10)
        self._write(words, self._look(_HEADING, weight=600))

    def remark(self, number: int, about: str, author: str, body: str) -> None:
        """A memo: its number, what it is about, who wrote it, its words."""
        self._paragraph(above=0, below=2, indent=24)
        self._write(f"{number}\t", self._look(_SMALL, weight=600))
        self._write(about, self._look(_SMALL, weight=600))
        if author:
            self._write(f"   {author}", self._look(_SMALL, token="text2"))
        lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for index, line in enumerate(lines):
            self._paragraph(above=0, below=10 if index == len(lines) - 1 else 2, left=24, leading=_SERIF_LEADING)
            self._write(line, self._look(_TEXT, serif=True))

    def legend(self, rows: tuple[LegendRow, ...]) -> None:
        """A table with a row per code: letter on its colour, the code and what it stands for, its passages."""
        table = self._cursor.insertTable(len(rows) + 1, 3, self._table_format())
        heads = (tr("Letter"), tr("Code, and what it stands for"), tr("Passages here"))
        for column, words in enumerate(heads):
            self._in_cell(table.cellAt(0, column).firstCursorPosition(), words, self._look(_SMALL, weight=600))
        for number, row in enumerate(rows, 1):
            cell = table.cellAt(number, 0)
            ground = QTextTableCellFormat()
            ground.setBackground(QBrush(QColor(colors_of(self._theme, row.code.color).fill)))
            cell.setFormat(ground)
            letter = f"{row.code.letter}  {tr(row.code.color)}"
            self._in_cell(cell.firstCursorPosition(), letter, self._look(_SMALL, weight=500))
            cursor = table.cellAt(number, 1).firstCursorPosition()
            self._in_cell(cursor, row.path, self._look(_SMALL, weight=600))
            if row.code.definition.strip():
                cursor.insertText(f"\u2028{row.code.definition.strip()}", self._look(_SMALL))
            self._in_cell(
                table.cellAt(number, 2).firstCursorPosition(), str(row.passages), self._look(_SMALL), right=True
            )
        self._cursor.setPosition(table.lastPosition() + 1)
        self._is_empty = True

    def signs(self, marked: MarkedDocument) -> None:
        """What the signs and initials beside the names mean."""
        used = [stance for stance in SIGNS if any(coding.stance == stance for coding in marked.codings)]
        stances = ",  ".join(f"{SIGNS[stance]} {tr(stance)}" for stance in used)
        people = ",  ".join(f"{initials} {name}" for initials, name in marked.reviewers)
        for label, words in ((tr("Stances"), stances), (tr("Reviewers"), people)):
            if words:
                self._paragraph(above=10, below=0)
                self._write(f"{label}:  ", self._look(_SMALL, weight=600))
                self._write(words, self._look(_SMALL))

    def _paragraph(
        self, *, above: float, below: float, left: float = 0, indent: float = 0, leading: int = _LEADING
    ) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(above)
        made.setBottomMargin(below)
        made.setLeftMargin(left + indent)
        made.setTextIndent(-indent)
        made.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if indent:
            made.setTabPositions([_tab(indent)])
        if self._is_empty:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made)
        self._is_empty = False

    def _write(self, words: str, look: QTextCharFormat) -> None:
        self._cursor.insertText(words, look)

    def _in_cell(self, cursor: QTextCursor, words: str, look: QTextCharFormat, *, right: bool = False) -> None:
        made = QTextBlockFormat()
        made.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        cursor.setBlockFormat(made)
        cursor.insertText(words, look)

    def _look(self, size: int, *, weight: int = 400, token: str = "text", serif: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        font = self._theme.serif(size + 1) if serif else self._theme.font(size, weight=weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        made.setFont(font)
        made.setForeground(self._theme.color(token))
        return made

    def _table_format(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0.5)
        made.setBorderCollapse(True)
        made.setBorderBrush(self._theme.color("line"))
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setCellPadding(5)
        made.setCellSpacing(0)
        made.setHeaderRowCount(1)
        made.setBottomMargin(14)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength.Type.PercentageLength
        made.setColumnWidthConstraints([QTextLength(share, part) for part in (16, 68, 16)])
        return made


def _tab(position: float):  # type: ignore[no-untyped-def]  # QTextOption.Tab, which the hints do not name
    from PySide6.QtGui import QTextOption

    return QTextOption.Tab(position, QTextOption.TabType.LeftTab)

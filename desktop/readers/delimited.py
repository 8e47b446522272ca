"""Rows of a CSV file as spreadsheets write them: any encoding, any of three delimiters, byte-order mark or none."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from desktop.file_errors import FileMissing, FileUnreadable
from desktop.readers.encodings import decoded

DELIMITERS = (",", ";", "\t")
FIELD_LIMIT = 2**31 - 1  # the library's own 131,072 characters are less than a long quotation; Windows takes no more


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        FileMissing: if there is none.
        FileUnreadable: if it is a folder, or may not be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except IsADirectoryError as error:
        raise FileUnreadable(path, "it is a folder") from error
    except PermissionError as error:
        # Windows answers so for a folder, too.
        raise FileUnreadable(path, "it is a folder" if path.is_dir() else "permission is denied") from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error


def text_of(path: Path) -> str:
    """The text of a file of records, in whatever encoding it is.

    Raises:
        FileMissing, FileUnreadable: as `read_bytes`.
        DocumentUnreadable: if it holds no text.
    """
    return decoded(read_bytes(path), path.name).text


def records(text: str) -> Iterator[dict[str, str]]:
    """The rows under the header row, each as column name to value.

    Column names are lower case without spaces around them; rows without any value are given as they come, empty.

    Raises:
        csv.Error: if a row is no row (a quotation mark that never closes, a field above the reader's limit).
    """
    csv.field_size_limit(FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    header = [name.strip().casefold() for name in next(reader, [])]
    for row in reader:
        yield dict(zip(header, row, strict=False)) if any(value.strip() for value in row) else {}


def _delimiter(text: str) -> str:
    """The delimiter that the header row holds most of; a comma where it holds none."""
    header = text.lstrip("\r\n").partition("\n")[0]
    return max(DELIMITERS, key=header.count)

"""A codebook in the REFI-QDA exchange format, as NVivo, ATLAS.ti, MAXQDA and others write it.

Source: REFI-QDA Codebook 1.0 (urn:QDA-XML:codebook:1.0), Codebook.xsd.
"""

import colorsys
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lxml import etree

from desktop.domain.codebook import SEPARATOR
from desktop.errors import BadCodebookFile
from desktop.readers.delimited import read_bytes
from exports.palette import CODE_FILLS

NAMESPACES = ("urn:QDA-XML:codebook:1.0", "urn:QDA-XML:codebook:1:0")
"""As the standard has it, and as several programs write it."""

MOST_LEVELS = 100

_GREY_BELOW = 0.12

_LABELLED = re.compile(r"^(Kind|Include when|Exclude when): ", re.MULTILINE)
_FIELDS = {"Kind": "kind", "Include when": "include_when", "Exclude when": "exclude_when"}
_COLOR = re.compile("#?([0-9a-fA-F]{6})")


def records_of_qdc(path: Path) -> Iterable[Mapping[str, str]]:
    """The codes of the tree in its order, as records.

    Raises:
        FileMissing, FileUnreadable: if the file cannot be read.
        BadCodebookFile: if it is no such codebook.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(read_bytes(path), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadCodebookFile(path, "it is no XML, or it is damaged") from error
    name = etree.QName(root)
    if name.localname != "CodeBook" or name.namespace not in NAMESPACES:
        raise BadCodebookFile(path, "it is no REFI-QDA codebook")
    codes = root.find(f"{{{name.namespace}}}Codes")
    return [] if codes is None else list(_codes(codes, name.namespace, ()))


def _codes(parent: etree._Element, namespace: str, above: tuple[str, ...]) -> Iterator[Mapping[str, str]]:
    if len(above) > MOST_LEVELS:
        return
    for code in parent.findall(f"{{{namespace}}}Code"):
        # Our paths have ">" between names, so no name can have one.
        name = " ".join(code.get("name", "").replace(">", "›").split()) or "Unnamed"
        path = (*above, name)
        described = code.findtext(f"{{{namespace}}}Description") or ""
        yield {"path": SEPARATOR.join(path), "color": _nearest(code.get("color", "")), **_parts(described)}
        yield from _codes(code, namespace, path)


def _parts(described: str) -> dict[str, str]:
    """The definition, and what stands behind it with a label that our own export gives."""
    first, *labelled = _LABELLED.split(described.strip())
    parts = {"definition": first.strip()}
    for label, words in zip(labelled[::2], labelled[1::2], strict=True):
        parts[_FIELDS[label]] = words.strip()
    return parts


def _nearest(color: str) -> str:
    """The palette's colour that is nearest in hue to one of another program; none where it gives none.

    Ours are pale and theirs are often strong, so lightness tells nothing; what has next to no colour is grey.
    """
    found = _COLOR.fullmatch(color.strip())
    if found is None:
        return ""
    hue, colorful = _hue(found[1])
    if colorful < _GREY_BELOW:
        return "grey"
    return min((name for name in CODE_FILLS if name != "grey"), key=lambda name: _apart(hue, _hue(CODE_FILLS[name])[0]))


def _hue(rrggbb: str) -> tuple[float, float]:
    """Hue, 0 to 1 round the circle, and saturation, 0 to 1."""
    red, green, blue = (int(rrggbb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, _lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return hue, saturation


def _apart(one: float, other: float) -> float:
    return min(abs(one - other), 1 - abs(one - other))

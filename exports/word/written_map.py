"""The briefing's own data part read back from an edited file, and written anew after a refresh."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from exports.refreshing import ProjectBlock, WrittenBlock
from exports.word.hash_map import NAMESPACE
from exports.word.parts import safely_parsed

_ENTRY = f"{{{NAMESPACE}}}extract"
_VERBATIM = f"{{{NAMESPACE}}}verbatim"


@dataclass(frozen=True, slots=True)
class WrittenMap:
    """What a file says of itself: of which project and briefing it is, how its sources stand, what was written."""

    root: etree._Element | None
    project: str = ""
    briefing: str = ""
    mode: str = "footnote"
    blocks: Mapping[str, WrittenBlock] = None  # type: ignore[assignment]  # set by read_map

    def rewritten(
        self, settled: Mapping[str, ProjectBlock], dropped: Iterable[str], *, verbatim: Mapping[str, str], at: str
    ) -> bytes:
        """The part with the entries of some blocks brought up to what the project says, others gone.

        Args:
            settled: by key, blocks whose words in the project count as written from now on.
            verbatim: by key, the exact words of those that are shown tidied.
            at: the time of the refresh, ISO 8601.
        """
        assert self.root is not None
        gone, left = set(dropped), dict(settled)
        for entry in list(self.root):
            key = entry.get("id", "") if isinstance(entry.tag, str) else ""
            if key in gone:
                self.root.remove(entry)
            elif key in left:
                _fill(entry, left.pop(key), verbatim.get(key, ""))
        for key, block in left.items():
            _fill(etree.SubElement(self.root, _ENTRY), block, verbatim.get(key, ""))
        self.root.set("refreshed", at)
        return etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)


NO_MAP = WrittenMap(None, blocks={})


def read_map(part: bytes) -> WrittenMap:
    """Read the part.

    Raises:
        etree.XMLSyntaxError: if it is no XML.
    """
    root = safely_parsed(part)
    blocks = {
        entry.get("id", ""): WrittenBlock(
            entry.get("id", ""),
            entry.get("hash", ""),
            entry.get("kind", "extract"),
            entry.get("section", ""),
            entry.get("note", ""),
            entry.get("line", ""),
        )
        for entry in root.iter(_ENTRY)
    }
    return WrittenMap(
        root, root.get("project", ""), root.get("briefing", ""), root.get("mode", "") or "footnote", blocks
    )


def _fill(entry: etree._Element, block: ProjectBlock, verbatim: str) -> None:
    section = entry.get("section") or block.section  # it stands where it was written, whatever it is in now
    values = {
        "id": block.key, "hash": block.digits, "parts": str(block.parts), "section": section,
        "kind": block.kind, "note": block.note, "line": block.line,
    }  # fmt: skip
    for name, value in values.items():
        if value:
            entry.set(name, value)
        elif name in entry.attrib:
            del entry.attrib[name]
    for old in entry.findall(_VERBATIM):
        entry.remove(old)
    if verbatim:
        etree.SubElement(entry, _VERBATIM).text = verbatim

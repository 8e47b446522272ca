"""Extracts and codes as rows of tables and objects of JSON: their keys in a fixed order, None for what is unknown."""

from exports.content import Citation, CodebookEntry, Extract


def extract_record(extract: Extract) -> dict[str, str | int | None]:
    """The extract as a row of a table or an object of JSON; what is unknown is None. Keys in their fixed order."""
    return {
        "key": extract.key,
        "document": extract.document,
        "document_id": extract.document_id,
        "code": extract.code,
        "reviewer": extract.reviewer or None,
        "start": extract.start,
        "end": extract.end,
        "text": extract.text,
        "citation": str(extract.citation),
        "memo": "\n\n".join(note.body for note in extract.notes) or None,
        "actor": extract.actor or None,
        "stance": extract.stance,
        "decided": extract.decided or None,
    }


def code_record(entry: CodebookEntry) -> dict[str, str | int | None]:
    """The code as a row of a codebook file or an object of JSON; what is not there is None."""
    return {
        "path": entry.path,
        "kind": entry.kind,
        "color": entry.color or None,
        "definition": entry.definition or None,
        "include_when": entry.include_when or None,
        "exclude_when": entry.exclude_when or None,
        "shortcut": entry.shortcut,
        "codings": entry.codings,
    }


EXTRACT_COLUMNS = tuple(extract_record(Extract("", "", Citation(""), "", "", "", 0, 0)))
CODE_COLUMNS = tuple(code_record(CodebookEntry("", "")))

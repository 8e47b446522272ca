"""The one way to write a value of history down, and the hashes over it.

Two machines that mean the same write the same bytes, so equal ids stand for equal content.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from json.encoder import encode_basestring

from desktop.domain.change import Batch, FieldValue
from desktop.domain.document import Block, Mark

_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode
_decode = json.JSONDecoder().raw_decode


def canonical(value: object) -> str:
    """The value as JSON with sorted keys, without spaces, not escaped beyond what JSON asks."""
    return _encode(value)


def fields_text(fields: Mapping[str, FieldValue]) -> str:
    """The text of a change's fields, as it is stored and hashed."""
    return _encode(dict(fields))


def is_canonical(fields: str) -> bool:
    """Whether a text that was read is the canonical form of fields, so that a hash over it means something."""
    return canonical_fields(fields) is not None


def canonical_fields(text: str) -> dict[str, FieldValue] | None:
    """The fields that a text is the canonical form of; nothing where it is not."""
    try:
        value, _ = _decode(text)  # what stands before or after it is no canonical form, either
        is_same = _encode(value) == text
    except (TypeError, ValueError, RecursionError):
        return None
    return value if is_same and isinstance(value, dict) else None


def batch_text(batch: Batch) -> str:
    """The whole batch row as JSON: it goes into the hash of each of its changes, so who and when are covered."""
    return _encode(
        {
            "id": batch.id,
            "hlc": batch.hlc,
            "at": batch.at,
            "reviewer_id": batch.reviewer_id,
            "session_id": batch.session_id,
            "app_version": batch.app_version,
            "kind": batch.kind,
            "undoes": batch.undoes,
            "label": batch.label,
        }
    )


def change_id(batch: str, *, table: str, row_id: str, fields: str, hlc: int, prev: Collection[bytes]) -> bytes:
    """The id of a change: SHA-256 over the canonical JSON of all of it, cut to 128 bits.

    Args:
        batch: what ``batch_text`` gave.
        fields: what ``fields_text`` gave; a text read from a file must have been checked to be canonical.
    """
    ancestors = ",".join([f'"{one.hex()}"' for one in sorted(prev)]) if prev else ""
    after = f',"hlc":{hlc:d},"prev":[{ancestors}],"row":{encode_basestring(row_id)},"tbl":{encode_basestring(table)}}}'
    digest = _begun(batch).copy()
    digest.update(fields.encode())
    digest.update(after.encode())
    return digest.digest()[:16]


@lru_cache(maxsize=16)
def _begun(batch: str) -> "hashlib._Hash":
    """The hash up to the fields: thousands of changes may have it in common."""
    return hashlib.sha256(f'{{"batch":{batch},"fields":'.encode())


def structure_sha256(blocks: Iterable[Block], marks: Iterable[Mark]) -> bytes:
    """The hash over an extraction's blocks and marks, in their order."""
    shape = {
        "blocks": [[b.kind, b.level, b.start, b.end, b.label] for b in blocks],
        "marks": [[m.kind, m.start, m.end, m.value] for m in marks],
    }
    return hashlib.sha256(_encode(shape).encode()).digest()

"""Identities: one type per noun, and the two ways in which an identity is made."""

import hashlib
import json
import secrets
import time
import uuid
from typing import NewType

ProjectId = NewType("ProjectId", str)
ReviewerId = NewType("ReviewerId", str)
DocumentId = NewType("DocumentId", str)
TextId = NewType("TextId", str)
CodeId = NewType("CodeId", str)
CodingId = NewType("CodingId", str)
MemoId = NewType("MemoId", str)
ActorId = NewType("ActorId", str)
ExclusionId = NewType("ExclusionId", str)
DecisionId = NewType("DecisionId", str)
BriefingId = NewType("BriefingId", str)
SectionId = NewType("SectionId", str)
BatchId = NewType("BatchId", str)
SessionId = NewType("SessionId", str)


def new_id() -> str:
    """A new UUIDv7: sortable by the millisecond it was made in, random in the rest.

    Source: RFC 9562, section 5.7 (the standard library has uuid7 from Python 3.14 on).
    """
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | secrets.randbits(80)
    return str(_stamped(value, version=7))


def derived_id(*key: str | int | None) -> str:
    """The UUIDv8 that belongs to a natural key: equal keys give equal ids on every machine.

    Args:
        key: the parts of the key in a fixed order; the first names the kind of row.

    Source: RFC 9562, section 5.8.
    """
    canonical = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(canonical.encode()).digest()
    return str(_stamped(int.from_bytes(digest[:16]), version=8))


def _stamped(value: int, *, version: int) -> uuid.UUID:
    """The 128 bits with version and variant written into their places."""
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)

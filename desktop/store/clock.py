"""A hybrid logical clock: wall time that never goes back and never repeats.

One 63-bit integer: milliseconds since 1970, shifted left by 15, plus a counter. It orders lists and breaks ties;
what came before what is recorded in ancestors, so a wrong clock loses nobody's work.
"""

import secrets
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime

from desktop.domain.ids import BatchId

COUNTER_BITS = 15
TRUSTED_AHEAD = 24 * 60 * 60 * 1000 << COUNTER_BITS
"""How far ahead of the wall clock a seen value may lie and still move this clock: one day."""


def wall_milliseconds() -> int:
    """Milliseconds since 1970 by the computer's clock."""
    return time.time_ns() // 1_000_000


class Clock:
    """Gives ever larger times, also when the computer's clock stands still or is set back."""

    def __init__(self, now: Callable[[], int] = wall_milliseconds) -> None:
        self._now = now
        self._last = 0

    def tick(self) -> int:
        """The next time."""
        self._last = max(self._last + 1, max(self._now(), 1) << COUNTER_BITS)
        return self._last

    def observe(self, hlc: int) -> None:
        """Stay behind no time that was seen, unless it lies more than a day ahead: that clock is wrong."""
        if self._last < hlc <= (max(self._now(), 1) << COUNTER_BITS) + TRUSTED_AHEAD:
            self._last = hlc


def iso(hlc: int) -> str:
    """The instant of a time, ISO 8601 UTC to the millisecond."""
    milliseconds = hlc >> COUNTER_BITS
    seconds, rest = divmod(milliseconds, 1000)
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):  # a clock beyond the year 9999
        return "9999-12-31T23:59:59.999Z"
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{rest:03d}Z"


def batch_id_at(hlc: int) -> BatchId:
    """A UUIDv7 that carries the whole time, so batches in the order of their ids are in the order of their times.

    Source: RFC 9562, sections 5.7 and 6.2, method 3 (more clock precision in place of random bits).
    """
    milliseconds, counter = hlc >> COUNTER_BITS & 2**48 - 1, hlc & 2**COUNTER_BITS - 1
    value = milliseconds << 80 | 0x7 << 76 | counter >> 3 << 64 | 0b10 << 62 | (counter & 0b111) << 59
    return BatchId(str(uuid.UUID(int=value | secrets.randbits(59))))

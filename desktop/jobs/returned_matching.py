"""Recognises, in a Word file that came back, the comments that we sent in it."""

from collections.abc import Sequence
from typing import NamedTuple

from exports.word.comment_map import SentComment
from exports.word.comments_read import FoundComment, MarkedText
from exports.word.hash_map import words_hash

_MINUTE = len("2026-11-27T09:46")
"""Word keeps the time of a comment to the minute only."""


class Recognised(NamedTuple):
    """A comment of ours that came back."""

    sent: SentComment
    found: FoundComment
    says_the_same: bool
    lies_on_the_same: bool


class Matching(NamedTuple):
    """Which comments are ours, which of ours did not come back, which are new. ``ours`` goes by the comment's id."""

    ours: dict[str, Recognised]
    gone: tuple[SentComment, ...]
    new: tuple[FoundComment, ...]


def recognised(sent: Sequence[SentComment], marked: MarkedText) -> Matching:
    """Compare what was sent with what came back.

    Word keeps the durable id and the paragraph's; other programs lose one or both, so that the last resort is who wrote
    what when, and at last who wrote on which words when.
    """
    ways = (
        (lambda each: (each.durable,), lambda found: (found.durable,)),
        (lambda each: (each.paragraph,), lambda found: (found.paragraph,)),
        (_told_by_words, lambda found: _found_by_words(marked, found)),
        (_told_by_saying, _found_by_saying),
        (_told_by_place, lambda found: _found_by_place(marked, found)),
    )
    left, waiting = dict(enumerate(sent)), {found.id: found for found in marked.comments}
    ours: dict[str, Recognised] = {}
    for told, seen in ways:
        keys: dict[tuple[str, ...], list[int]] = {}
        for at, each in reversed(left.items()):
            if all(key := told(each)):
                keys.setdefault(key, []).append(at)
        for found in tuple(waiting.values()):
            if group := keys.get(seen(found)):
                ours[found.id] = _compared(marked, left.pop(group.pop()), found)
                del waiting[found.id]
    return Matching(ours, tuple(left.values()), tuple(waiting.values()))


def _compared(marked: MarkedText, sent: SentComment, found: FoundComment) -> Recognised:
    same_place = bool(sent.to) or not sent.words or words_hash(marked.text[found.start : found.end]) == sent.words
    return Recognised(sent, found, words_hash(found.text) == sent.said, same_place)


def _told_by_words(sent: SentComment) -> tuple[str, ...]:
    return (sent.author, sent.written_at[:_MINUTE], sent.said, sent.words)


def _found_by_words(marked: MarkedText, found: FoundComment) -> tuple[str, ...]:
    words = words_hash(marked.text[found.start : found.end])
    return (found.author, found.written_at[:_MINUTE], words_hash(found.text), words)


def _told_by_saying(sent: SentComment) -> tuple[str, ...]:
    return (sent.author, sent.written_at[:_MINUTE], sent.said)


def _found_by_saying(found: FoundComment) -> tuple[str, ...]:
    return (found.author, found.written_at[:_MINUTE], words_hash(found.text))


def _told_by_place(sent: SentComment) -> tuple[str, ...]:
    return (sent.author, sent.written_at[:_MINUTE], sent.words)


def _found_by_place(marked: MarkedText, found: FoundComment) -> tuple[str, ...]:
    if found.parent is not None:
        return ()
    return (found.author, found.written_at[:_MINUTE], words_hash(marked.text[found.start : found.end]))

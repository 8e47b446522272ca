"""One extract in the body: its exact words in content controls of their own, its source as a real footnote.

Each paragraph of the passage is a block content control tagged ``bx:<key>`` (``bx:<key>/2`` from the second on) that
holds nothing but the words and, at the end of the last, the footnote's mark. A bookmark ``_bx<hex>`` is around them,
see ``live_block.py``. Who speaks (``by:<key>``) and the reviewers' notes
(``bn:<key>``) follow in controls of their own outside the bookmark. The words read back as: the controls' text in
order, ``w:tab`` as tab, ``w:br`` as newline, one newline between controls. A tidied extract shows its tidied words and
says so in its note; the verbatim ones are kept in the briefing's own part.
"""

import re

from exports.content import Extract, Note
from exports.word.hash_map import words_hash
from exports.word.live_block import TAG_START, bookmark_name, handle
from exports.word.story import Story
from exports.word.xml_text import left_to_right_after, run, runs, runs_right_to_left

STANCE_WORDS = {
    "support": "supports", "conditional": "supports with conditions", "neutral": "neutral",
    "oppose": "opposes", "mixed": "mixed", "unclear": "position unclear",
}  # fmt: skip

TIDIED_NOTE = " (tidied; verbatim in the project)"

_LONGEST_NAME = 50
_SENTENCE_END = re.compile(r"[.!?:;…][”’\"')\]]*\s*$")
_ITEM_START = re.compile(r"\s*(?:[•‣▪◦–—*·-]|\(?[0-9a-zA-Z]{1,3}[.)])\s")


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The passage cut where its paragraphs end; joined with newlines, the parts are the passage again.

    A text with blank lines has its paragraphs there. In one without, a newline ends a paragraph if the line before ends
    a sentence or the next begins an item; any other newline is a line end of the source and stays inside.
    """
    if "\n" not in text:
        return (text,)
    lines = text.split("\n")
    has_blank_lines = "\n\n" in text.strip("\n")
    parts = [lines[0]]
    for before, line in zip(lines, lines[1:], strict=False):
        if not line.strip() or not parts[-1].strip():
            begins = False  # blank lines stay with what is there: no paragraph of a briefing is empty
        elif has_blank_lines:
            begins = not before.strip()
        else:
            begins = bool(_SENTENCE_END.search(before) or _ITEM_START.match(line))
        if begins:
            parts.append(line)
        else:
            parts[-1] += "\n" + line
    return tuple(parts)


def quotation(story: Story, extract: Extract, *, source_number: int | None = None, with_notes: bool = False) -> str:
    """The blocks of one extract.

    Args:
        source_number: the row of the table of sources to point to instead of a footnote.
        with_notes: also what reviewers wrote about the passage.
    """
    name = handle(extract.key)
    speaker = _speaker(extract)
    footnote = story.notes.add(note_text(extract)) if source_number is None else ""
    parts = paragraphs_of(extract.shown)
    story.quotations += 1
    verbatim = extract.text if extract.tidied else ""
    story.note_block(
        extract.key,
        "extract",
        words_hash(extract.shown),
        parts=len(parts),
        verbatim=verbatim,
        note=note_hash(extract) if source_number is None else "",
        line=line_hash(extract, source_number),
    )
    controls = "".join(
        story.control(
            f"{TAG_START}{name}" if number == 1 else f"{TAG_START}{name}/{number}",
            f"Extract: {_short(speaker)}",
            _words(story, parts, number - 1, footnote if number == len(parts) else ""),
        )
        for number in range(1, len(parts) + 1)
    )
    notes = extract.notes if with_notes else ()
    attribution = _attribution(story, extract, speaker, source_number, has_notes=bool(notes))
    said_by = story.control(f"by:{name}", "Source of the extract", attribution)
    return (
        story.bookmark(bookmark_name(extract.key), controls)
        + said_by
        + "".join(
            story.control(f"bn:{name}/{number}", "Note on the extract", _note(story, note))
            for number, note in enumerate(notes, 1)
        )
    )


def note_text(extract: Extract) -> str:
    """What the extract's note says."""
    return f"{extract.citation}{TIDIED_NOTE if extract.tidied else ''}."


def note_hash(extract: Extract) -> str:
    """What stands for the words of its note, as they are read back."""
    return words_hash(left_to_right_after(note_text(extract)))


def line_hash(extract: Extract, source_number: int | None) -> str:
    """What stands for the words of the line below it."""
    named, number, tail = _line(extract, source_number)
    return words_hash(f"{named} · {number}{tail}" if number else named)


def _words(story: Story, parts: tuple[str, ...], index: int, tail: str) -> str:
    """A verbatim paragraph. The first keeps with the second, the last with the line that says whose words they are.

    Blank lines of the source are line breaks at the end of a paragraph; they take the place of the style's spacing.
    """
    is_last = index == len(parts) - 1
    after_blank = index > 0 and parts[index - 1].endswith("\n")
    before_blank = not is_last and parts[index].endswith("\n")
    is_below_table = index == 0 and story.is_below_table
    story.is_below_table = False
    spacing = ' w:before="240"' * is_below_table + ' w:before="0"' * after_blank + ' w:after="0"' * before_blank
    right_to_left = runs_right_to_left(parts[index])
    is_broken = "\n" in parts[index] or "\t" in parts[index]
    left = '<w:jc w:val="left"/>' if is_broken and not right_to_left else ""  # a justified house style would stretch it
    return story.paragraph(
        "quote",
        runs(parts[index]) + tail,
        before="<w:keepNext/>" * (index == 0 or is_last)
        + (f"{story.quote_border_right_to_left}<w:bidi/>" if right_to_left else ""),
        after=(f"<w:spacing{spacing}/>" if spacing else "") + left,
    )


def _attribution(story: Story, extract: Extract, speaker: str, source_number: int | None, *, has_notes: bool) -> str:
    named, number, tail = _line(extract, source_number)
    inside = runs(named)
    if source_number is not None:
        link = run(number, f'<w:rStyle w:val="{story.styles["hyperlink"]}"/>')
        inside += run(" · ") + f'<w:hyperlink w:anchor="{source_bookmark(source_number)}" w:history="1">{link}'
        inside += "</w:hyperlink>" + run(tail)
    return story.paragraph(
        "attribution",
        inside,
        before="<w:keepNext/>" * has_notes + "<w:bidi/>" * runs_right_to_left(speaker),
        after='<w:spacing w:after="100"/>' * has_notes,
    )


def _line(extract: Extract, source_number: int | None) -> tuple[str, str, str]:
    """The words of the line below: who speaks and how they stand, the number of the source, what stands behind it."""
    speaker = _speaker(extract)
    stance = "" if extract.stances else STANCE_WORDS.get(extract.stance or "", extract.stance or "")
    name = speaker if runs_right_to_left(speaker) else left_to_right_after(speaker)
    named = " · ".join(part for part in (name, stance, *extract.differing) if part)
    if source_number is None:
        return named, "", ""
    place = f", {extract.citation.place}" if extract.citation.place else ""
    return named, f"[{source_number}]", place + (TIDIED_NOTE if extract.tidied else "")


def _speaker(extract: Extract) -> str:
    return extract.citation.actor or extract.citation.byline or extract.citation.document


def source_bookmark(number: int) -> str:
    """The bookmark at a row of the table of sources."""
    return f"_Source{number}"


def _note(story: Story, note: Note) -> str:
    label = " ".join(part for part in ("Note", f"by {note.author}" if note.author else "") if part)
    title = f"{note.title}: " if note.title else ""
    return story.paragraph("note", story.strong(f"{label}: ") + runs(title + note.body.strip()))


def _short(text: str) -> str:
    """As much of a name as fits into a content control's title, which has at most 64 characters."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"

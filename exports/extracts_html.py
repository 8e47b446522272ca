"""Extracts as one page for a browser: grouped by code, with contents, a filter, and a sheet for printing.

The page is complete in itself. Its policy (a Content-Security-Policy in its head) lets the browser fetch nothing and
run nothing but the page's own filter, whatever stands in a passage; without script the page is read all the same.
"""

import base64
import hashlib
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from exports.content import CodebookEntry, Cover, Extract, date_in_words
from exports.extracts_html_look import SCRIPT, STYLE, chip_rules, page_rules
from exports.palette import CODE_FILLS, NO_FILL, code_letter
from exports.safe_write import whole_file
from exports.wording import counted

UNTITLED = "Extracts"
NOTHING_CODED = "No passage has been coded yet, so this page holds no extracts."

_STANCES = {
    "support": ("+", "supports"), "conditional": ("~", "supports with conditions"), "neutral": ("=", "neutral"),
    "oppose": ("−", "opposes"), "mixed": ("±", "mixed"), "unclear": ("?", "position unclear"),
}  # fmt: skip
_PATH_SIGN = " > "
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_DEEPEST = 6
"""HTML has headings down to this level."""


@dataclass(frozen=True, slots=True)
class _Group:
    """A code and what was given it; one without extracts stands above others that have some."""

    entry: CodebookEntry
    number: int
    extracts: tuple[Extract, ...]


def write(
    content: Sequence[Extract], path: Path, *, cover: Cover | None = None, codebook: Sequence[CodebookEntry] = ()
) -> Generator[int, None, None]:
    """Write the page; a file that stands there is replaced whole, or left as it was.

    Args:
        content: the extracts, those of a code in the order in which they are to be read.
        cover: title, marking and so on; its title also names the page.
        codebook: the codes in their order, with colours and definitions; codes that it lacks follow in the order of
            the extracts.

    Yields:
        How many extracts are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    cover = cover or Cover()
    groups = _groups(content, codebook)
    with whole_file(path) as target:
        target.write(_head(cover).encode())
        target.write(_front(content, groups, cover).encode())
        written = 0
        for group in groups:
            target.write(_opening(group).encode())
            for extract in group.extracts:
                target.write(_figure(extract).encode())
                written += 1
                yield written
            target.write(b"</section>\n")
        target.write(_end(cover, bool(content)).encode())
    yield len(content)


def _groups(content: Sequence[Extract], codebook: Sequence[CodebookEntry]) -> tuple[_Group, ...]:
    """The codes with extracts at or below them, in the order of the codebook."""
    by_code: dict[str, list[Extract]] = {}
    for extract in content:
        by_code.setdefault(extract.code, []).append(extract)
    known = {entry.path for entry in codebook}
    others = [_entry_of(path) for path in by_code if path not in known]
    entries = [
        entry
        for entry in (*codebook, *others)
        if entry.path in by_code or any(path.startswith(entry.path + _PATH_SIGN) for path in by_code)
    ]
    return tuple(_Group(entry, number, tuple(by_code.get(entry.path, ()))) for number, entry in enumerate(entries, 1))


def _entry_of(path: str) -> CodebookEntry:
    """A code that only the extracts name: it goes by its whole path."""
    return CodebookEntry(path, path.replace(_PATH_SIGN, " › "))


def _head(cover: Cover) -> str:
    title = cover.title.strip() or UNTITLED
    marking = " ".join(cover.marking.split()).upper()
    style = STYLE + chip_rules({**CODE_FILLS, "no-color": NO_FILL}) + page_rules(marking, title)
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(SCRIPT)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{_safe(cover.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{_safe(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def _digest(text: str) -> str:
    """What the policy names a style or script by. Source: W3C Content Security Policy Level 3, 2.3.1."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _front(content: Sequence[Extract], groups: Sequence[_Group], cover: Cover) -> str:
    """Everything above the first extract."""
    documents = len({extract.document_id for extract in content})
    codes = sum(1 for group in groups if group.extracts)
    basis = f"{counted(len(content), 'extract')} under {counted(codes, 'code')}, from {counted(documents, 'document')}"
    facts = " · ".join(filter(None, (basis if content else "", date_in_words(cover.dated_on))))
    lines = [
        '<a class="skip" href="#extracts">Skip to the extracts</a>\n' if content else "",
        _marking(cover),
        f'<header>\n<h1 dir="auto">{_safe(cover.title.strip() or UNTITLED)}</h1>\n',
        f'<p class="question" dir="auto">{_safe(cover.question.strip())}</p>\n' if cover.question.strip() else "",
        f'<p class="facts">{_safe(facts)}</p>\n' if facts else "",
        "</header>\n",
    ]
    if content:
        lines += [_filter(content), _contents(groups)]
    lines.append('<main id="extracts">\n')
    if not content:
        lines.append(f"<p>{NOTHING_CODED}</p>\n")
    return "".join(lines)


def _filter(content: Sequence[Extract]) -> str:
    """A form that only shows where its script runs."""
    used = {extract.stance for extract in content}
    options = "".join(f'<option value="{key}">{words}</option>' for key, (_, words) in _STANCES.items() if key in used)
    return (
        '<form id="filter" class="filter" role="search" hidden>\n'
        '<label>Show extracts with the words <input id="words" type="search" autocomplete="off"></label>\n'
        f'<label>Stance <select id="stance"><option value="">any</option>{options}</select></label>\n'
        '<output id="told" aria-live="polite"></output>\n</form>\n'
    )


def _contents(groups: Sequence[_Group]) -> str:
    lines = ['<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n']
    depth = 0
    for group in groups:
        level = min(group.entry.level, depth + 1)
        lines.append("<ul><li>" if level > depth else "</li></ul>" * (depth - level) + "</li>\n<li>")
        depth = level
        lines.append(f'<a href="#c{group.number}"><bdi>{_safe(group.entry.name)}</bdi></a>')
        if group.extracts:
            lines.append(f' <span class="count">{len(group.extracts):,}</span>')
    return "".join((*lines, "</li></ul>" * depth, "\n</nav>\n"))


def _opening(group: _Group) -> str:
    """A code's heading, with its letter on its colour, and what it stands for."""
    entry, level = group.entry, min(group.entry.level + 1, _DEEPEST)
    color = entry.color if entry.color in CODE_FILLS else "no-color"
    chip = f'<span class="chip {color}" aria-hidden="true">{_safe(code_letter(entry.name))}</span>'
    count = f' <span class="count">{counted(len(group.extracts), "extract")}</span>' if group.extracts else ""
    definition = f'<p class="definition" dir="auto">{_safe(entry.definition.strip())}</p>\n'
    kind = ' class="code"' if group.extracts else ""
    return (
        f'<section{kind} aria-labelledby="c{group.number}">\n'
        f'<h{level} id="c{group.number}">{chip}<bdi>{_safe(entry.name)}</bdi>{count}</h{level}>\n'
        + (definition if entry.definition.strip() else "")
    )


def _figure(extract: Extract) -> str:
    """A quotation, word for word, with where it stands, who says it, how, and who coded it."""
    stance = f' data-stance="{extract.stance}"' if extract.stance in _STANCES else ""
    return (
        f'<figure id="x-{_safe(extract.key)}"{stance}>\n'
        f'<blockquote dir="auto"><p>{_safe(extract.text)}</p></blockquote>\n'
        f'<figcaption dir="auto">{_safe(str(extract.citation))}{_told(extract)}</figcaption>\n'
        + "".join(_memo(note.author, note.title, note.body) for note in extract.notes)
        + "</figure>\n"
    )


def _told(extract: Extract) -> str:
    """What was made of the passage: the stance in a sign and in words, and whose reading it is."""
    parts = []
    if extract.stance and not extract.stances:
        sign, words = _STANCES.get(extract.stance, ("", extract.stance))
        kind = extract.stance if extract.stance in _STANCES else ""
        mark = f'<span aria-hidden="true">{sign}</span> ' if sign else ""
        parts.append(f'<span class="stance {kind}">{mark}{_safe(words)}</span>')
    parts += [_safe(phrase) for phrase in extract.differing]
    if extract.reviewer:
        parts.append(f"coded by <bdi>{_safe(extract.reviewer)}</bdi>")
    return "".join(f" · {part}" for part in parts)


def _memo(author: str, title: str, body: str) -> str:
    label = f"Memo by {author}: " if author else "Memo: "
    heading = f"{title}: " if title else ""
    return f'<p class="memo" dir="auto"><strong>{_safe(label)}</strong>{_safe(heading + body.strip())}</p>\n'


def _end(cover: Cover, has_script: bool) -> str:
    lines = ["</main>\n"]
    if cover.left_out:
        items = "".join(f"<li>{_safe(sentence)}</li>\n" for sentence in cover.left_out)
        lines.append(
            f'<section aria-labelledby="left-out">\n<h2 id="left-out">Not quoted</h2>\n<ul>\n{items}</ul></section>\n'
        )
    lines.append(f"<footer>\n{_marking(cover)}</footer>\n" if cover.marking.strip() or cover.handling.strip() else "")
    lines.append(f"<script>{SCRIPT}</script>\n" if has_script else "")
    return "".join((*lines, "</body>\n</html>\n"))


def _marking(cover: Cover) -> str:
    marking, handling = cover.marking.strip().upper(), cover.handling.strip()
    return (f'<p class="marking">{_safe(marking)}</p>\n' if marking else "") + (
        f'<p class="handling">{_safe(handling)}</p>\n' if handling else ""
    )


def _safe(text: str) -> str:
    """The text as content of an element or of an attribute in quotes; what HTML cannot hold becomes U+FFFD.

    A carriage return is written as a reference: as itself the browser would read a newline.
    """
    return escape(_FORBIDDEN.sub("\ufffd", text)).replace("\r", "&#13;")

"""Markdown is read as it is rendered."""

import pytest

from desktop.domain.document import Mark, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import markdown

SOURCE = """---
title: A plan that works
author: Ada Example
date: 4 July 2026
---
# A plan that works

It says **work after six months**
and links to [the letter](https://example.org/letter).

- one
  - nested
- two

3. three
4. four

> A quotation &amp; more.

| who | what |
|-----|------|
| MPs | *ask* |

```
code  here
```
"""


def read(text: str) -> ParsedDocument:
    return markdown.read(text.encode(), "a.md")


def parts(parsed: ParsedDocument) -> list[tuple[str, str]]:
    return [(block.kind, parsed.text[block.start : block.end]) for block in parsed.blocks]


def test_syntax_is_gone_and_structure_is_kept() -> None:
    kinds = [part for part in parts(read(SOURCE)) if part[0] not in ("table", "row")]

    assert kinds == [
        ("heading", "A plan that works"),
        ("para", "It says work after six months and links to the letter."),
        ("item", "one"),
        ("item", "nested"),
        ("item", "two"),
        ("item", "three"),
        ("item", "four"),
        ("quote", "A quotation & more."),
        ("cell", "who"),
        ("cell", "what"),
        ("cell", "MPs"),
        ("cell", "ask"),
        ("para", "code  here"),
    ]


def test_items_have_their_depth_and_their_number() -> None:
    items = [(block.level, block.label) for block in read(SOURCE).blocks if block.kind == "item"]

    assert items == [(1, "•"), (2, "•"), (1, "•"), (1, "3."), (1, "4.")]


def test_emphasis_and_links_are_marks_on_their_words() -> None:
    parsed = read(SOURCE)

    words = {mark.kind: parsed.text[mark.start : mark.end] for mark in parsed.marks}
    assert words == {"bold": "work after six months", "link": "the letter", "italic": "ask"}
    assert Mark("link", *_span(parsed, "the letter"), "https://example.org/letter") in parsed.marks


def test_front_matter_gives_the_facts() -> None:
    parsed = read(SOURCE)

    assert (parsed.title, parsed.byline, parsed.published_on) == ("A plan that works", "Ada Example", "2026-07-04")


def test_the_head_of_a_table_is_known() -> None:
    assert [block.level for block in read(SOURCE).blocks if block.kind == "row"] == [1, 0]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert "first" in read("---\n\nfirst\n\n---\n\nsecond").text


def test_html_inside_shows_its_words_only() -> None:
    assert read("<div>\n<p>Words</p>\n</div>\n\na<br>b <b>c</b>").text == "Words\na\nb c"


def test_an_empty_file_is_refused_with_a_sentence() -> None:
    with pytest.raises(DocumentUnreadable, match="it is empty"):
        markdown.read(b"", "a.md")


def _span(parsed: ParsedDocument, words: str) -> tuple[int, int]:
    start = parsed.text.index(words)
    return start, start + len(words)

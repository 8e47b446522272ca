"""Looks through a house template: its styles and how they look, what each is taken for, its slots, faults of styles."""

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from lxml import etree

from exports.errors import TemplateUnusable
from exports.house_style import Guess, HouseStyle, Look
from exports.word.fitted_styles import in_house_look
from exports.word.guesses import guesses, style_facts
from exports.word.lint import lint
from exports.word.lint_finding import Finding
from exports.word.parts import WordParts
from exports.word.roles import ROLES
from exports.word.slots import slots_in
from exports.word.style_looks import StyleLooks, contrast, legible
from exports.word.styles import drawing, own_style_id
from exports.word.template import read_template
from exports.word.vocabulary import attribute, children, value
from exports.word.xml_text import NAMESPACES

LEAST_CONTRAST = 4.5
"""Between text and its ground. Source: WCAG 2.2, 1.4.3."""
LEAST_TEXT = 22
"""Half-points under which running text is small; 12 points are what accessible documents use."""


class TemplateFile:
    """A template that was read.

    Raises:
        TemplateUnusable: with what is wrong with it and what to do.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._content = read_template(path)
        self.key = template_key(path.read_bytes())
        try:
            with zipfile.ZipFile(io.BytesIO(self._content)) as archive:
                parts = WordParts(archive)
                styles, numbering, theme = (parts.related(kind) for kind in ("styles", "numbering", "theme"))
                sides = [*parts.all_related("header"), *parts.all_related("footer")]
                body = parts.body()
        except (KeyError, etree.LxmlError) as error:
            raise TemplateUnusable(path, "it is damaged") from error
        looks = StyleLooks(styles, theme)
        self.styles = tuple(
            HouseStyle(
                identity, value(style, "name") or "", attribute(style, "type") or "paragraph", looks.look(identity)
            )
            for style in children(styles, "style")
            if (identity := attribute(style, "styleId"))
        )
        self.guesses: tuple[Guess, ...] = tuple(legible(guesses(style_facts(styles, numbering)), looks).values())
        self.slots = tuple(dict.fromkeys(name for part in (body, *sides) for name, _control in slots_in(part)))

    def made_looks(self) -> dict[str, Look]:
        """How each role looks where the template's style for it is not used and one is made, by role."""
        ids = {role.key: own_style_id(role.key) for role in ROLES}
        normal = next((guess.style_id for guess in self.guesses if guess.role == "normal"), "")
        size = next((style.look.half_points for style in self.styles if style.style_id == normal), 20)
        numbers = {"num_id": 1, "list_level": 0, "bullet_num_id": 1, "annex_num_id": 1}
        drawn = (in_house_look(drawing(key, style_ids=ids, numbers=numbers), half_points=size) for key in ids)
        looks = StyleLooks(etree.fromstring(f"<w:styles {NAMESPACES}>{''.join(drawn)}</w:styles>"))
        font = next((style.look.font for style in self.styles if style.style_id == normal), "")
        return {key: replace(looks.look(identity), font=font) for key, identity in ids.items()}

    def faults(self, scratch: Path) -> tuple[Finding, ...]:
        """What our lint finds in the template, and what is wrong with the styles that a briefing would use.

        Args:
            scratch: a folder for a copy that is a plain document.
        """
        copy = scratch / "template.docx"
        copy.write_bytes(self._content)
        try:
            return (*lint(copy), *self._style_faults())
        except (KeyError, ValueError, etree.LxmlError) as error:
            raise TemplateUnusable(self.path, "it is damaged") from error

    def _style_faults(self) -> Iterator[Finding]:
        known = {style.style_id: style for style in self.styles}
        used = {guess.role: known[guess.style_id] for guess in self.guesses if guess.style_id in known}
        for style in dict.fromkeys(used[role] for role in used if used[role].kind != "table"):
            ratio = contrast(style.look)
            if ratio < LEAST_CONTRAST:
                words = f"The colour of the style “{style.name}” has a contrast of {ratio:.1f} to 1 with its ground."
                yield Finding("contrast", words)
        for role in ("numbered", "body", "normal"):
            if role in used:
                points = used[role].look.half_points / 2
                if points * 2 < LEAST_TEXT:
                    yield Finding("text-small", f"Running text (“{used[role].name}”) is set in {points:g} points.")
                break
        if "quote" in used and used["quote"].look.italic:
            yield Finding("quote-italic", f"Quotations (“{used['quote'].name}”) are set in italics.")


def template_key(content: bytes) -> str:
    """What choices for a template are kept under: the SHA-256 of its file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def remaining_rules(path: Path) -> Mapping[str, int]:
    """How often each rule of the lint strikes in a Word file."""
    counted: dict[str, int] = {}
    for finding in lint(path):
        counted[finding.rule] = counted.get(finding.rule, 0) + 1
    return counted

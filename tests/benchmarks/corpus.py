"""Invented policy documents and codings of any size, the same on every machine.

Only ``random.Random.random`` is used, whose sequence Python promises to keep. The text of a document is its
paragraphs joined by one newline; offsets are code points in it. Some characters lie outside ASCII and some
outside the first plane, so that bytes, code points and UTF-16 units differ.
"""

import html
import random
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")

FORMATS = ("txt", "docx", "html")


@dataclass(frozen=True, slots=True)
class Profile:
    """How much of everything; ``overlap`` is the share of passages that start inside the one before."""

    name: str
    documents: int
    characters: int
    codings: int
    codes: int
    reviewers: int
    overlap: float = 0.3


PROFILES = {
    profile.name: profile
    for profile in (
        Profile("S", documents=5, characters=8_000, codings=50, codes=10, reviewers=2),
        Profile("M", documents=200, characters=20_000, codings=10_000, codes=100, reviewers=2),
        Profile("L", documents=5_000, characters=20_000, codings=200_000, codes=500, reviewers=5),
        Profile("X", documents=1, characters=2_000_000, codings=5_000, codes=100, reviewers=2, overlap=0.7),
    )
}


@dataclass(frozen=True, slots=True)
class Paper:
    """One document: a heading starts with ``#``."""

    name: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """What a reader has to give back."""
        return "\n".join(paragraph.removeprefix("# ") for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Mark:
    """One coding: a half-open passage, its code as a path and who made it."""

    document: str
    start: int
    end: int
    code: tuple[str, str]
    reviewer: str
    memo: str


SUBJECTS = (
    "The harbour board", "A panel of tenants", "The inspectorate", "Our members", "The county treasurer",
    "Most bus operators", "A former minister", "The union of carers", "Several parish councils", "The audit office",
    "Dr Łukasz Émond", "The working group on rents", "An alliance of food banks", "Nearly every school",
)  # fmt: skip
VERBS = (
    "has asked for", "rejects", "would accept", "is still waiting for", "has costed", "warned against", "welcomed",
    "cannot support", "wants to see", "has measured", "put off", "quietly dropped",
)  # fmt: skip
OBJECTS = (
    "a fixed deadline for repairs", "the draft licence for ferries", "a levy on empty shops", "free travel to clinics",
    "one register of landlords", "the pilot with night shelters", "shorter forms", "a duty to publish delays",
    "the merger of both helplines", "cheaper childcare at weekends", "the rule of two signatures", "a right to reply",
    "the “first come” clause", "grants below £5,000", "a review after 18 months",
)  # fmt: skip
TAILS = (
    "before the end of the year", "although the figures were revised twice", "in every district but one",
    "because 41 per cent of replies were late", "while the consultation is open", "as § 7 of the charter demands",
    "despite a shortfall of €2.3 million", "and says so in its annex", "which the department denies",
    "on behalf of those who could not come", "– a point that nobody disputed", "with thanks to all who wrote in 🖊",
)  # fmt: skip
RARE, RARE_EVERY = "peppercorn", 50
"""A word that stands once in every fiftieth document, the first among them: for searches."""
COMMON = "register"
"""A word that stands in nearly every document, several times."""
TOPICS = ("Housing", "Transport", "Health", "Schools", "Money", "Law", "Delivery", "Evidence", "People", "Places")
ASPECTS = ("cost", "delay", "fairness", "demand", "promise", "doubt", "figure", "example", "complaint", "praise")


def papers(profile: Profile, *, seed: int = 1) -> Iterator[Paper]:
    """The documents of a profile, one after the other."""
    for number in range(1, profile.documents + 1):
        dice = random.Random(f"{seed} paper {number}")
        paragraphs = [f"# Paper {number}: {_pick(dice, OBJECTS)}"]
        length = len(paragraphs[0])
        while length < profile.characters:
            if dice.random() < 0.1:
                paragraph = f"# {_pick(dice, TOPICS)} and {_pick(dice, OBJECTS)}"
            else:
                paragraph = " ".join(_sentence(dice) for _ in range(2 + int(dice.random() * 6)))
            paragraphs.append(paragraph)
            length += len(paragraph) + 1
        if number % RARE_EVERY == 1 or profile.documents == 1:
            paragraphs.append(f"The quay is let at a {RARE} rent, as everybody knows.")
        yield Paper(f"paper-{number:05}", tuple(paragraphs))


def marks(profile: Profile, *, seed: int = 1) -> Iterator[Mark]:
    """The codings of a profile in document order; a passage never starts or ends with a blank."""
    codes = code_paths(profile)
    for number, paper in enumerate(papers(profile, seed=seed)):
        dice = random.Random(f"{seed} marks {number}")
        text = paper.text
        count = profile.codings * (number + 1) // profile.documents - profile.codings * number // profile.documents
        start = 0
        for step in range(count):
            if dice.random() >= profile.overlap:
                start = int(len(text) * (step + dice.random()) / count)
            length = 20 + int(dice.random() * dice.random() * 900)
            first, last = _trimmed(text, start, min(len(text), start + length))
            memo = _sentence(dice) if dice.random() < 0.1 else ""
            reviewer = f"Reviewer {1 + int(dice.random() * profile.reviewers)}"
            yield Mark(paper.name, first, last, _pick(dice, codes), reviewer, memo)
            start = first + max(1, (last - first) // 2)


def code_paths(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Topic and name of every code of a profile."""
    return tuple(
        (TOPICS[number % len(TOPICS)], f"{ASPECTS[number // len(TOPICS) % len(ASPECTS)]} {number + 1}")
        for number in range(profile.codes)
    )


def write_files(profile: Profile, folder: Path, *, formats: Sequence[str] = FORMATS) -> None:
    """Write the documents into ``folder/txt``, ``folder/docx`` and ``folder/html``."""
    writers = {"txt": _write_text, "docx": _write_word, "html": _write_page}
    for form in formats:
        (folder / form).mkdir(parents=True, exist_ok=True)
    for paper in papers(profile):
        for form in formats:
            writers[form](paper, folder / form / f"{paper.name}.{form}")


def _sentence(dice: random.Random) -> str:
    return f"{_pick(dice, SUBJECTS)} {_pick(dice, VERBS)} {_pick(dice, OBJECTS)} {_pick(dice, TAILS)}."


def _pick(dice: random.Random, choices: Sequence[Item]) -> Item:
    return choices[int(dice.random() * len(choices))]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and text[start].isspace():
        start += 1
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    if end - start < 2:  # at the very end of the text
        return max(0, len(text) - 12), len(text)
    return start, end


def _write_text(paper: Paper, path: Path) -> None:
    path.write_text(paper.text, encoding="utf-8", newline="\n")


def _write_page(paper: Paper, path: Path) -> None:
    body = "\n".join(
        f"<h2>{html.escape(part[2:])}</h2>" if part.startswith("# ") else f"<p>{html.escape(part)}</p>"
        for part in paper.paragraphs[1:]
    )
    title = html.escape(paper.paragraphs[0][2:])
    path.write_text(
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f'<nav><a href="a">Home</a> <a href="b">Papers</a></nav><article><h1>{title}</h1>{body}</article>'
        "<footer>Printed on paper</footer></body></html>",
        encoding="utf-8",
    )


WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORD_PARTS = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        '<Override PartName="/word/styles.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    ),
    "word/_rels/document.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>'
        "</Relationships>"
    ),
    "word/styles.xml": (
        f'<w:styles {WORD_NAMES}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>'
    ),
}


def _write_word(paper: Paper, path: Path) -> None:
    body = "".join(
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' + _run(part[2:]) + "</w:p>"
        if part.startswith("# ")
        else "<w:p>" + "".join(_run(half) for half in (part[: len(part) // 2], part[len(part) // 2 :])) + "</w:p>"
        for part in paper.paragraphs
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in WORD_PARTS.items():
            archive.writestr(name, xml)
        archive.writestr("word/document.xml", f"<w:document {WORD_NAMES}><w:body>{body}</w:body></w:document>")


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{html.escape(text, quote=False)}</w:t></w:r>'

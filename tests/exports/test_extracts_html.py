"""The page of extracts, read back by a parser of the standard library."""

import base64
import dataclasses
import hashlib
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop.ui.tokens import LIGHT
from exports import extracts_html
from exports.content import Citation, CodebookEntry, Cover, Extract, Note
from exports.extracts_html_look import SCRIPT
from exports.palette import CODE_FILLS, code_letter

HOSTILE = (
    "</p></blockquote><script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "&amp; &lt;b&gt; \" ' `",
    "<!-- --> ]]> <style>*{display:none}</style>",
    "javascript:alert(1) http://example.org/ @import url(//x)",
    "null\x00 bell\x07 half\ud83d end",
)
PLAIN = ("  two\n\nlines\t ", "a\rb\r\nc", "😀 e\u0301 👩🏽‍🦽", "نطلب من الوزارة (بما فيها خط 14)", "plain")
CODEBOOK = (
    CodebookEntry("Buses", "Buses", 1, "issue", "blue", "On buses & <coaches>."),
    CodebookEntry("Buses > Fares", "Fares", 2, "theme", "teal"),
    CodebookEntry("Trains", "Trains", 1),
)


class Page(HTMLParser):
    """What a browser would make of the page: elements with attributes, and the words of each quotation."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.quotations: dict[str, str] = {}
        self.headings: list[tuple[str, str]] = []
        self._open: list[str] = []
        self._key = ""
        self.feed(path.read_bytes().decode())
        self.close()
        assert self._open == ["html"] or self._open == [], f"not closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append((tag, attributes))
        if tag not in ("meta", "input"):
            self._open.append(tag)
        if tag == "figure":
            self._key = attributes["id"].removeprefix("x-")
            self.quotations[self._key] = ""
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "blockquote" in self._open:
            self.quotations[self._key] += data
        if self.headings and "bdi" in self._open and re.fullmatch("h[1-6]", self._open[-2]):
            self.headings[-1] = (self.headings[-1][0], data)

    def of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def extract(text: str, key: str, code: str = "Buses > Fares", **facts: object) -> Extract:
    citation = Citation("A <letter>", byline='Ines "I" Okafor', published_on="2026-02", place="p. 2")
    return Extract(key, text, citation, "A <letter>", "d1", code, 5, 5 + len(text), **facts)


def numbered(texts: Sequence[str]) -> tuple[Extract, ...]:
    return tuple(extract(text, f"k{number}", reviewer="Anna <b>") for number, text in enumerate(texts))


def write(content: Sequence[Extract], path: Path, **options: object) -> Page:
    steps = list(extracts_html.write(content, path, **options))
    assert steps[-1] == len(content)
    return Page(path)


def test_every_passage_reads_back_word_for_word(tmp_path: Path) -> None:
    page = write(numbered(PLAIN), tmp_path / "a.html")

    assert list(page.quotations.values()) == list(PLAIN)


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    content = tuple(
        dataclasses.replace(one, notes=(Note(one.text, one.text, one.text),), actor=one.text, code=one.text)
        for one in numbered(HOSTILE)
    )
    cover = Cover(HOSTILE[0], HOSTILE[1], marking=HOSTILE[3], handling=HOSTILE[0], left_out=HOSTILE)

    page = write(content, tmp_path / "a.html", cover=cover)

    shown = [text.replace("\x00", "\ufffd").replace("\x07", "\ufffd").replace("\ud83d", "\ufffd") for text in HOSTILE]
    assert list(page.quotations.values()) == shown
    assert len(page.of("script")) == len(page.of("style")) == 1
    assert not page.of("img")
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]


def test_the_page_asks_for_nothing_and_its_policy_forbids_it(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    page = write(numbered(PLAIN), path, cover=Cover("Title", marking='OFFICIAL"; } </style>'), codebook=CODEBOOK)

    words = path.read_text(encoding="utf-8")
    policy = next(meta["content"] for meta in page.of("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    style = re.search("<style>(.*?)</style>", words, re.DOTALL)
    assert style is not None
    for inline in (style[1], SCRIPT):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    links = [value for _, attributes in page.elements for name, value in attributes.items() if name in ("href", "src")]
    assert links
    assert all(link.startswith("#") for link in links)
    assert not any("style" in attributes for _, attributes in page.elements)
    assert "url(" not in style[1]


def test_codes_stand_in_the_order_of_the_codebook_under_each_other(tmp_path: Path) -> None:
    content = (extract("b", "k1", "Not in it > Below"), extract("a", "k2"), extract("c", "k3"))

    page = write(content, tmp_path / "a.html", codebook=CODEBOOK)

    codes = [heading for heading in page.headings if heading[1]]
    assert codes == [("h1", ""), ("h2", "Buses"), ("h3", "Fares"), ("h2", "Not in it › Below")][1:]
    assert list(page.quotations) == ["k2", "k3", "k1"]
    targets = {attributes.get("id") for _, attributes in page.elements}
    assert {link["href"][1:] for link in page.of("a")} <= targets
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_stance_speaker_and_reader_stand_under_the_words(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    told = extract("a", "k1", actor="Forum", stance="oppose", reviewer="Anna", notes=(Note("Check it.", "Ben"),))

    page = write((told,), path)

    words = path.read_text(encoding="utf-8")
    assert page.of("figure") == [{"id": "x-k1", "data-stance": "oppose"}]
    assert '<span class="stance oppose"><span aria-hidden="true">−</span> opposes</span>' in words
    assert "coded by <bdi>Anna</bdi>" in words
    assert "<strong>Memo by Ben: </strong>Check it." in words
    assert "February 2026, p. 2" in words


def test_an_empty_project_gives_a_page_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.html"

    page = write((), path, cover=Cover("Rural buses", left_out=("1 passage is left out: X may not be quoted.",)))

    words = path.read_text(encoding="utf-8")
    assert extracts_html.NOTHING_CODED in words
    assert "1 passage is left out" in words
    assert not page.of("script")
    assert not page.of("nav")


def test_a_page_for_people_has_landmarks_labels_and_a_language(tmp_path: Path) -> None:
    page = write(numbered(PLAIN), tmp_path / "a.html", cover=Cover("Rural buses", language="cy"))

    assert page.of("html") == [{"lang": "cy"}]
    assert [len(page.of(tag)) for tag in ("main", "header", "nav", "h1", "title")] == [1, 1, 1, 1, 1]
    assert all(field in ("words", "stance") for field in (attributes["id"] for attributes in page.of("input")))
    assert len(page.of("label")) == 2


def test_a_cancelled_page_leaves_nothing(tmp_path: Path) -> None:
    steps = extracts_html.write(numbered(PLAIN), tmp_path / "a.html")

    next(steps)
    steps.close()

    assert list(tmp_path.iterdir()) == []


def test_the_colours_are_those_of_the_window() -> None:
    assert {name: f"#{fill}" for name, fill in CODE_FILLS.items()} == {
        name: colors.fill for name, colors in LIGHT.codes.items()
    }


@pytest.mark.parametrize(("name", "letter"), [("right to work", "R"), ("“éclair”", "É"), ("7 days", "7"), ("…", "#")])
def test_the_letter_is_the_first_that_can_be_read(name: str, letter: str) -> None:
    from desktop.domain.code import Code

    assert code_letter(name) == letter == Code("c1", name).letter

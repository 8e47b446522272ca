"""Saved web pages: the article where there is one, else the page, and never a script or an address fetched."""

from contextlib import suppress

import pytest

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import web_page

PROSE = [
    f"The {which} reason is that a wait of years costs councils more than it saves, as {who} told the committee "
    "when it met last spring, and that nobody has yet shown a single case in which it did anybody any good."
    for which, who in (("first", "a mayor"), ("second", "a union"), ("third", "an employer"), ("fourth", "a charity"))
]
ARTICLE = f"""
<h1>Let them work</h1><p class="byline">By Ada Example</p><p>{PROSE[0]}</p><p>{PROSE[1]}</p>
<h2>What they ask</h2>
<ul><li>work after six months, without a list of jobs</li><li>an end to hotels by the spring</li></ul>
<blockquote><p>{PROSE[2]}</p></blockquote>
<table><tr><th>Body</th><th>Asks for work</th></tr><tr><td>Union of widget makers</td><td>yes, at once</td></tr></table>
<p>{PROSE[3]}</p><p>{PROSE[3]}</p>
"""
MENU = "<ul>" + "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(30)) + "</ul>"
HEAD = """<meta charset="utf-8"><title>Let them work | The Example</title>
<meta property="og:title" content="Let them work"><meta name="author" content="By Ada Example">
<meta property="og:site_name" content="The Example"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-07-04T06:00:00Z">
<link rel="canonical" href="https://example.org/let-them-work">"""
NEWS = f"""<!doctype html><html lang="en-GB"><head>{HEAD}<script>var tracked = 1</script></head><body>
<nav>{MENU}</nav><header>The Example, since 1901</header><main><article>{ARTICLE}</article></main>
<aside><h2>Most read</h2>{MENU}</aside>
<section id="comments" class="comments"><h2>Comments</h2><p>reader: this is nonsense and I say so loudly</p></section>
<footer>© The Example. Cookies. Contact us.</footer></body></html>"""


def read(html: str, name: str = "page.html") -> ParsedDocument:
    return web_page.read(html.encode(), name)


def parts(parsed: ParsedDocument) -> list[tuple[str, str]]:
    return [(block.kind, parsed.text[block.start : block.end]) for block in parsed.blocks]


def test_the_article_is_taken_and_what_surrounds_it_is_counted() -> None:
    parsed = read(NEWS)

    assert parsed.options["view"] == "article"
    assert "words around it" in parsed.warnings[0]
    for words in ("Section 7", "Most read", "Cookies", "this is nonsense", "tracked"):
        assert words not in parsed.text


def test_the_article_keeps_its_structure_and_a_paragraph_that_is_there_twice() -> None:
    parsed = read(NEWS)

    kinds = [kind for kind, _ in parts(parsed) if kind not in ("table", "row")]
    assert kinds[0] == "heading"
    assert kinds.count("item") == 2
    assert kinds.count("cell") == 4
    assert ("quote", PROSE[2]) in parts(parsed)
    assert parsed.text.count(PROSE[3]) == 2


def test_the_page_says_who_wrote_it_where_and_when() -> None:
    parsed = read(NEWS)

    assert (parsed.title, parsed.byline, parsed.publisher) == ("Let them work", "Ada Example", "The Example")
    assert (parsed.published_on, parsed.url) == ("2026-07-04", "https://example.org/let-them-work")
    assert (parsed.language, parsed.kind) == ("en-GB", "article")


def test_linked_data_fills_in_what_the_head_leaves_out() -> None:
    data = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2026-05-01",'
        '"author": [{"name": "Ada Example"}, {"name": "Ben Example"}], "publisher": {"name": "The Example"}}]}</script>'
    )

    parsed = read(f"<html><head>{data}<title>Plan</title></head><body>{ARTICLE}</body></html>")

    assert (parsed.byline, parsed.publisher) == ("Ada Example, Ben Example", "The Example")
    assert parsed.published_on == "2026-05-01"


def test_broken_linked_data_does_no_harm() -> None:
    assert read(f'<script type="application/ld+json">{{"a": </script>{ARTICLE}').title == "Let them work"


def test_a_page_without_menus_is_taken_whole() -> None:
    parsed = read(f"<html><body>{ARTICLE}</body></html>")

    assert parsed.options["view"] == "page"
    assert not parsed.warnings


def test_a_page_without_an_article_is_taken_whole_and_says_so() -> None:
    boxes = "".join(f"<div><a href='/{n}'>{PROSE[n % 4]}</a></div>" for n in range(8))

    parsed = read(f"<html><body><nav>{MENU}</nav>{boxes}</body></html>")

    if parsed.options["view"] == "page":
        assert "No article stood out" in parsed.warnings[0]
    assert PROSE[0] in parsed.text


def test_white_space_is_as_a_browser_shows_it() -> None:
    parsed = read("<p>  one\n  two<b> three </b> four&nbsp;&nbsp;five<br>\n six </p><pre>a  b\n  c</pre>")

    assert [text for _, text in parts(parsed)] == ["one two three four\xa0\xa0five\nsix", "a  b\n  c"]


def test_two_line_breaks_end_a_paragraph() -> None:
    assert [text for _, text in parts(read("one<br>two<br><br>three"))] == ["one\ntwo", "three"]


def test_marks_lie_on_their_words() -> None:
    parsed = read('<p>We <b>must</b> read <a href="https://example.org/x">the <i>letter</i></a> now</p>')

    assert {(mark.kind, parsed.text[mark.start : mark.end], mark.value) for mark in parsed.marks} == {
        ("bold", "must", None),
        ("link", "the letter", "https://example.org/x"),
        ("italic", "letter", None),
    }


def test_lists_know_depth_and_number() -> None:
    parsed = read("<ol start=3><li>three<ul><li>deep</li></ul></li><li><p>four</p><p>more</p></li></ol>")

    assert [
        (block.level, block.label, text) for block, (_, text) in zip(parsed.blocks, parts(parsed), strict=True)
    ] == [
        (1, "3.", "three"),
        (2, "•", "deep"),
        (1, "4.", "four"),
        (1, None, "more"),
    ]


def test_a_table_for_layout_is_no_table() -> None:
    parsed = read(
        "<table><tr><td><h2>Left</h2><p>a</p></td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>"
    )

    assert [kind for kind, _ in parts(parsed)] == ["heading", "para", "table", "row", "cell", "cell"]


def test_what_is_hidden_is_not_read() -> None:
    parsed = read("<p>shown</p><p hidden>a</p><div style='display: none'>b</div><template>c</template><style>d</style>")

    assert parsed.text == "shown"


def test_the_charset_of_the_page_counts_where_utf_8_fails() -> None:
    parsed = web_page.read('<meta charset="iso-8859-2"><p>Příliš žluťoučký</p>'.encode("iso8859-2"), "a.html")

    assert parsed.text == "Příliš žluťoučký"
    assert not parsed.warnings


def test_a_browser_s_archive_is_opened() -> None:
    archive = (
        "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "<p>caf=C3=A9 =E2=80=94 a long lin=\r\ne</p>\r\n--b--\r\n"
    )

    assert web_page.read(archive.encode(), "a.mhtml").text == "café — a long line"


@pytest.mark.parametrize("html", ["", "  ", "<html><body><img src='x.png'></body></html>", "<script>x</script>"])
def test_a_page_that_shows_no_text_is_refused(html: str) -> None:
    with pytest.raises(DocumentUnreadable):
        read(html)


def test_nesting_beyond_reason_is_refused_or_read_but_no_fault() -> None:
    with suppress(DocumentUnreadable):
        assert read("<div>" * 20_000 + "deep").text == "deep"


def test_the_head_of_an_advert_inside_the_article_goes_with_the_advert() -> None:
    link = "<p><a href='/sign-up'>Sign up to our newsletter</a></p>"
    advert = f"<div class='newsletter-signup'><h3>Morning Tide</h3>{link}</div>"

    parsed = read(NEWS.replace("<blockquote>", f"{advert}<blockquote>"))

    assert "Morning Tide" not in parsed.text
    assert ("heading", "What they ask") in parts(parsed)

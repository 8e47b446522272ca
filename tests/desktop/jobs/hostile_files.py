"""Files that are made to do harm, by what they try: what a reviewer may be sent by somebody who means them ill."""

import io
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from tests.desktop.readers.test_odt import NAMES
from tests.desktop.readers.test_odt import made as odt_file
from tests.gate import count

BOMB = count(20, 200) * 1_000_000
"""Bytes that a bomb unpacks to."""

SECRET = "the secret of another file"
HOST = "192.0.2.1"  # kept for documentation: nobody answers there
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORDS = "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
LAUGHING = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'


def word_file(body: str = WORDS, *, before: str = "", links: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word file with this body, something before its root, links of its parts, and more parts."""
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{before}<w:document xmlns:w="{W}" xmlns:r="{OFFICE}">'
        f"<w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONSHIPS}">{links}</Relationships>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for name, data in (more or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def link(kind: str, target: str) -> str:
    """A relationship to something outside."""
    return f'<Relationship Id="b" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'


def with_a_symbolic_link() -> bytes:
    """A Word file one part of which is a link."""
    out = io.BytesIO(word_file())
    with zipfile.ZipFile(out, "a") as archive:
        entry = zipfile.ZipInfo("word/styles.xml")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return out.getvalue()


def with_overlapping_parts() -> bytes:
    """A directory that names the same megabytes a thousand times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(1_000_000))
        (only,) = archive.filelist
        for number in range(1_000):
            again = zipfile.ZipInfo(f"word/{number}.xml")
            for name in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(again, name, getattr(only, name))
            archive.filelist.append(again)
    return out.getvalue()


def with_a_lying_size() -> bytes:
    """A part whose directory promises a hundred bytes, and which unpacks to many megabytes."""
    whole = word_file(f"<w:p><w:r><w:t>{'x' * BOMB}</w:t></w:r></w:p>")
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        (size,) = (entry.file_size for entry in archive.infolist() if entry.file_size > 1_000_000)
    return whole.replace(struct.pack("<L", size), struct.pack("<L", 100))


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first of which is its root."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)


def pdf_with_actions() -> bytes:
    """A PDF that wants to run a script, start a program and open a page when it is opened."""
    action = b"<< /S /JavaScript /JS (app.launchURL\\('http://192.0.2.1/'\\)) /Next << /S /Launch /F (/bin/sh) >> >>"
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction %s >>" % action,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /AA << /O << /S /URI /URI (http://192.0.2.1/) >> >> >>",
    )


def pdf_bomb() -> bytes:
    """A PDF whose page unpacks twice, to a thousand times its size."""
    stream = zlib.compress(zlib.compress(bytes(5 * BOMB), 1))
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>",
        b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream" % (len(stream), stream),
    )


def page(inside: str) -> bytes:
    """A web page."""
    return f"<html><body><article><p>Words that can be read.</p>{inside}</article></body></html>".encode()


def odt_with_an_entity(secret: Path) -> bytes:
    """An OpenDocument text that wants to show another file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><office:document-content {NAMES}><office:body>'
            "<office:text><text:p>Words &e;</text:p></office:text></office:body></office:document-content>",
        )
    return out.getvalue()


def documents(secret: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of documents; their names say what they try."""
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    picture = '<w:p><w:r><w:drawing r:link="b"/><w:t>Words.</w:t></w:r></w:p>'
    bomb = word_file(f"<w:p><w:r><w:t>{'x' * BOMB}</w:t></w:r></w:p>")
    remote = f"http://{HOST}"
    yield "flat bomb.docx", bomb
    yield "nested bomb.docx", word_file(more={"word/embeddings/inner.zip": word_file(more={"a.zip": bomb})})
    yield "overlapping parts.docx", with_overlapping_parts()
    yield "lying size.docx", with_a_lying_size()
    yield "part outside.docx", word_file(more={"../../evil.xml": b"evil"})
    yield "absolute part.docx", word_file(more={"/tmp/evil.xml": b"evil"})
    yield "link to a file.docx", with_a_symbolic_link()
    yield "billion laughs.docx", word_file("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", before=LAUGHING)
    yield "external entity.docx", word_file("<w:p><w:r><w:t>Words &e;</w:t></w:r></w:p>", before=entity)
    yield "remote picture.docx", word_file(picture, links=link("image", f"{remote}/a.png"))
    yield "remote template.docx", word_file(links=link("attachedTemplate", f"{remote}/a.dotm"))
    yield "picture of a share.docx", word_file(picture, links=link("image", f"file:////{HOST}/share/a.png"))
    yield "external entity.odt", odt_with_an_entity(secret)
    yield (
        "remote picture.odt",
        odt_file(f'<text:p>Words<draw:frame><draw:image xlink:href="{remote}/a.png"/></draw:frame></text:p>'),
    )
    yield (
        "remote things.html",
        page(
            f'<img src="{remote}/a.png"><link rel="stylesheet" href="{remote}/a.css"><iframe src="{remote}"></iframe>'
            f'<style>@import "{remote}/b.css"</style><base href="{remote}">'
            f'<meta http-equiv="refresh" content="0;{remote}">'
        ),
    )
    yield (
        "picture of a share.html",
        page(f'<img src="file:////{HOST}/share/a.png"><img src="\\\\{HOST}\\share\\a.png">'),
    )
    yield "script.html", page(f'<script>fetch("{remote}")</script><p onclick="evil()">More.</p>')
    yield "a million deep.html", page("<div>" * 1_000_000)
    yield "actions.pdf", pdf_with_actions()
    yield "bomb.pdf", pdf_bomb()


def _told(*statements: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as conn:
            for statement in statements:
                conn.execute(statement)
            conn.commit()

    return change


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"

PROJECTS: dict[str, Callable[[Path], None]] = {
    "a trigger": _told("CREATE TRIGGER t AFTER INSERT ON memo BEGIN DELETE FROM change; END"),
    "a view": _told("CREATE VIEW v AS SELECT * FROM change"),
    "an endless view under the name of a table": _told(
        "DROP TABLE change_prev", f"CREATE VIEW change_prev AS {ENDLESS}"
    ),
    "a virtual table": _told("CREATE VIRTUAL TABLE words USING fts5(a)"),
    "a column that computes": _told("ALTER TABLE change ADD COLUMN x TEXT AS (hex(fields))"),
    "a huge value": _told("UPDATE blob SET bytes = zeroblob(270000000), size = 270000000"),
    "a log beside it": lambda path: path.with_name(path.name + "-wal").write_bytes(b"x" * 99) and None,
}
"""Projects, by what they hold; each is given the path of a sound one to change."""

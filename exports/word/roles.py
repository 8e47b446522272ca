"""What each kind of text is called in a Word file: roles, and the names under which a house template may have them.

A role's first name is our own; it is made from ``styles.py`` where a template has none of the names. To add a role:
a row here and its drawing in ``styles.py``. How a template's styles are matched with these is in ``guesses.py``.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of text.

    ``names`` are compared whole, without case; so are ``foreign`` ones, which programs in other languages write where
    Word itself keeps English. Each of ``hints`` is a tuple of words that must all stand in a house style's name
    ("DfX Block Quote"), and ``but`` are words that must not. A ``required`` role that a template lacks makes the
    template unusable. ``outline`` is the level that the style of a heading has.
    """

    key: str
    kind: str
    names: tuple[str, ...]
    hints: tuple[tuple[str, ...], ...] = ()
    but: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    required: bool = False
    outline: int = 0


def _heading(level: int, *, required: bool = False) -> Role:
    words = (
        "Überschrift", "Titre", "Título", "Titolo", "Kop", "Rubrik", "Overskrift", "Otsikko", "Nagłówek", "Nadpis",
        "Encabezado", "Заголовок", "Pealkiri", "Antraštė", "Virsraksts", "Címsor", "Naslov",
    )  # fmt: skip
    foreign = tuple(f"{word} {level}" for word in words)
    return Role(f"heading{level}", "paragraph", (f"heading {level}",), (), (), foreign, required, level)


ROLES: tuple[Role, ...] = (
    Role("default_character", "character", ("Default Paragraph Font",)),
    Role("default_table", "table", ("Normal Table",)),
    Role("default_list", "numbering", ("No List",)),
    Role("normal", "paragraph", ("Normal",), foreign=("Standard", "Default Paragraph Style", "Standaard", "Normale"),
         required=True),
    Role("title", "paragraph", ("Title", "Document Title"), (("document", "title"), ("cover", "title")),
         ("sub", "char"), ("Titel", "Titre", "Título", "Titolo", "Tittel", "Otsikko", "Tytuł")),
    Role("subtitle", "paragraph", ("Subtitle",), (("sub", "title"),), ("char",),
         ("Untertitel", "Sous-titre", "Subtítulo", "Sottotitolo", "Ondertitel", "Underrubrik")),
    Role("fact", "paragraph", ("Document Facts",), (("document", "fact"), ("document", "detail"))),
    _heading(1, required=True),
    _heading(2),
    _heading(3),
    _heading(4),
    Role("annex", "paragraph", ("Annex Heading",), (("annex", "head"), ("appendix", "head"), ("annex", "title"))),
    Role("numbered", "paragraph", ("Numbered Paragraph", "Numbered Para"),
         (("number", "para"), ("para", "num"), ("number", "text"), ("number", "body")),
         ("sub", "level 2", "level 3", "unnumber", "not number", "heading", "table", "char")),
    Role("body", "paragraph", ("Body Text",), (("body", "text"), ("main", "text")),
         ("indent", "char", "2", "3", "first", "table", "number", "list", "bullet"),
         ("Text body", "Textkörper", "Corps de texte", "Texto independiente", "Corpo testo", "Corpo del testo",
          "Platte tekst", "Brödtext", "Brødtekst")),
    Role("list_item", "paragraph", ("List Bullet",), (("bullet",),),
         ("sub", "2", "3", "4", "5", "table", "last", "char", "box"), ("Aufzählungszeichen", "Liste à puces")),
    Role("quote", "paragraph", ("Quote", "Block Quote", "Block Text", "Quotation", "Quotations"),
         (("block", "quot"), ("long", "quot"), ("quot",)),
         ("source", "attrib", "intense", "author", "char", "pull", "head", "unquot", "mark"),
         ("Zitat", "Citation", "Cita", "Citazione", "Citaat", "Citat", "Sitat", "Blockzitat", "Cytat")),
    Role("attribution", "paragraph", ("Quote Source", "Attribution"),
         (("quot", "source"), ("quot", "attrib"), ("quot", "author"), ("attribution",)), ("char",)),
    Role("note", "paragraph", ("Reviewer Note",), (("reviewer", "note"),)),
    Role("figure", "paragraph", ("Figure",), foreign=("Abbildung",)),
    Role("caption", "paragraph", ("caption",),
         foreign=("Beschriftung", "Légende", "Descripción", "Didascalia", "Bijschrift", "Legenda", "Bildtext")),
    Role("table_heading", "paragraph", ("Table Heading", "Table Header"), (("table", "head"),),
         ("char", "row", "of contents")),
    Role("table_text", "paragraph", ("Table Text", "Table Body"), (("table", "text"), ("table", "body")),
         ("char", "bullet", "number", "head", "of contents", "bold")),
    Role("footnote_text", "paragraph", ("footnote text",),
         foreign=("Fußnotentext", "Note de bas de page", "Footnote", "Texto nota pie", "Voetnoottekst")),
    Role("footnote_reference", "character", ("footnote reference",),
         foreign=("Fußnotenzeichen", "Appel note de bas de p.", "Footnote Characters")),
    Role("endnote_text", "paragraph", ("endnote text",), foreign=("Endnotentext", "Note de fin", "Endnote")),
    Role("endnote_reference", "character", ("endnote reference",),
         foreign=("Endnotenzeichen", "Appel de note de fin", "Endnote Characters")),
    Role("hyperlink", "character", ("Hyperlink",), foreign=("Internet Link", "Lien hypertexte", "Hipervínculo")),
    Role("strong", "character", ("Strong",), foreign=("Fett", "Élevé", "Strong Emphasis", "Texto en negrita")),
    Role("contents_heading", "paragraph", ("TOC Heading",), (("contents", "head"), ("contents", "title")), ("char",),
         ("Inhaltsverzeichnisüberschrift", "En-tête de table des matières", "Contents Heading")),
    Role("contents1", "paragraph", ("toc 1",), foreign=("Verzeichnis 1", "TM 1", "TDC 1", "Sommario 1", "Contents 1")),
    Role("contents2", "paragraph", ("toc 2",), foreign=("Verzeichnis 2", "TM 2", "TDC 2", "Sommario 2", "Contents 2")),
    Role("header", "paragraph", ("header",), foreign=("Kopfzeile", "En-tête", "Encabezado")),
    Role("footer", "paragraph", ("footer",), foreign=("Fußzeile", "Pied de page", "Pie de página")),
    Role("page_line", "paragraph", ("Page Line",)),
    Role("marking", "paragraph", ("Protective Marking", "Marking", "Classification"),
         (("marking",), ("classification",)), ("char",)),
    Role("handling", "paragraph", ("Handling Instruction",), (("handling",),), ("char",)),
    Role("table", "table", ("Briefing Table",), (("house", "table"),)),
)  # fmt: skip


def made_name(role: Role) -> str:
    """What a style of ours is called in a template that has another style of the role's name."""
    own = role.names[0]
    return own if own.startswith("Briefing") else f"Briefing {own[:1].upper()}{own[1:]}"

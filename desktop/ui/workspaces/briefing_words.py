"""What the outline says of a section: its kind, what it looks for in a sentence, its first words."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from desktop.domain.briefing import BriefingSection
from desktop.domain.section_query import Finding, SectionQuery, read_query
from desktop.store import actors, codes, documents, reviewers
from desktop.store.project_file import ProjectFile
from desktop.ui.briefing.list_rows import OutlineRow
from desktop.ui.words import mark, tr

KINDS = (
    ("heading", mark("Heading"), mark("A heading; the sections below it belong to it.")),
    ("prose", mark("Text"), mark("What you write yourself. No refresh touches it.")),
    ("quotes", mark("Quotations"), mark("Coded passages that fit a filter, and those you put in.")),
    ("positions", mark("Positions table"), mark("Who stands where, by actor and issue.")),
    ("count", mark("Count in a sentence"), mark("A sentence with a number in it that follows the project.")),
    ("chart", mark("Chart"), mark("Bars for what you count.")),
    ("matrix", mark("Matrix"), mark("Two things against each other, counted.")),
    ("sources", mark("Sources"), mark("The documents that the briefing draws on.")),
    ("annex", mark("Annex"), mark("Begins on a page of its own: codebook, trail, or what you write.")),
)
"""The kinds to choose from: key, name, what it is. ``figures`` waits for the register of figures."""
FILTERS = (
    ("codes", mark("Codes")), ("actors", mark("Actors")), ("documents", mark("Documents")),
    ("stances", mark("Stances")), ("reviewers", mark("Reviewers")),
)  # fmt: skip
FINDS = ("quotes", "positions", "count", "chart", "matrix")
"""Kinds that look for coded passages."""
LONGEST = 90


class Names:
    """What the ids of a query are called, each kind read when it is first asked for."""

    def __init__(self, project: ProjectFile) -> None:
        self._project = project

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Paths of the codes, in codebook order."""
        codebook = codes.codebook(self._project)
        return {code.id: codebook.path(code.id) for code in codebook}

    @cached_property
    def documents(self) -> Mapping[str, str]:
        """Titles of the documents, in their order."""
        return {document.id: document.title for document in documents.all_documents(self._project)}

    @cached_property
    def actors(self) -> Mapping[str, str]:
        """Names of the actors."""
        return {actor.id: actor.name for actor in actors.all_actors(self._project)}

    @cached_property
    def reviewers(self) -> Mapping[str, str]:
        """Names of the reviewers."""
        return {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(self._project)}

    @property
    def stances(self) -> Mapping[str, str]:
        """The stances."""
        return {stance: tr(stance.capitalize()) for stance in STANCE_ORDER}

    def of(self, field: str, ids: Sequence[str]) -> str:
        """The names of some ids in their order, the first two and how many more there are."""
        known: Mapping[str, str] = getattr(self, field)
        names = [short(name) for key, name in known.items() if key in ids]
        gone = len(ids) - len(names)
        if gone:
            names.append(tr("1 that is gone") if gone == 1 else tr("{count} that are gone").format(count=gone))
        if len(names) > 2:
            return tr("{first}, {second} and {count} more").format(
                first=names[0], second=names[1], count=len(names) - 2
            )
        return tr(" and ").join(names)


STANCE_ORDER = ("support", "conditional", "neutral", "oppose", "mixed", "unclear")


def short(path: str) -> str:
    """The last part of a code's path."""
    return path.rpartition(" > ")[2]


def kind_name(kind: str) -> str:
    """What a kind of section is called."""
    return tr({key: name for key, name, _about in KINDS}.get(kind, kind.capitalize()))


def filter_sentence(find: Finding | None, names: Names) -> str:
    """What a section looks for, in words; every passage for an empty filter, and for none."""
    if find is None:
        find = Finding()
    parts = [names.of("codes", sorted(find.codes))] if find.codes else []
    if find.actors:
        parts.append(tr("said by {who}").format(who=names.of("actors", sorted(find.actors))))
    if find.documents:
        parts.append(tr("in {which}").format(which=names.of("documents", sorted(find.documents))))
    if find.stances:
        parts.append(tr("that {stance}").format(stance=names.of("stances", sorted(find.stances)).lower()))
    if find.reviewers:
        parts.append(tr("coded by {who}").format(who=names.of("reviewers", sorted(find.reviewers))))
    if find.words:
        parts.append(tr("with “{words}”").format(words=find.words))
    return ", ".join(parts) or tr("every coded passage")


def outline_rows(
    outline: Sequence[BriefingSection], names: Names, *, counts: Mapping[str, int]
) -> tuple[OutlineRow, ...]:
    """The rows of an outline, numbered as Word will number them.

    Args:
        counts: how many passages each section quotes, of those that quote any.
    """
    rows, number, annexes, above = [], 0, 0, 0
    for section in outline:
        label = ""
        above = section.level if section.heading else above
        if section.heading and section.level == 1:
            if section.kind == "annex":
                annexes += 1
                label = chr(ord("A") + annexes - 1)
            else:
                number += 1
                label = str(number)
        depth = section.level - 1 if section.heading else above
        rows.append(_row(section, names, label, counts.get(section.id), depth=depth))
    return tuple(rows)


def _row(section: BriefingSection, names: Names, number: str, count: int | None, *, depth: int) -> OutlineRow:
    query = read_query(section.query)
    second = _SECOND.get(section.kind, _of_prose)(section, query, names)
    written = " ".join(section.prose.split())[:LONGEST]
    words = section.heading or written or second or kind_name(section.kind)
    is_hint = not section.heading and not written and second == words and section.kind in ("prose", "annex", "heading")
    return OutlineRow(
        id=section.id,
        kind=section.kind,
        name=kind_name(section.kind),
        words=words,
        second="" if words == second else second,
        number=number,
        depth=depth,
        level=section.level,
        count=count if section.kind == "quotes" else None,
        strong=section.kind in ("heading", "annex") or bool(section.heading and section.level == 1),
        is_hint=is_hint,
        warns=not query.is_understood,
    )


def _of_prose(section: BriefingSection, _query: SectionQuery, _names: Names) -> str:
    return " ".join(section.prose.split())[:LONGEST] or section.hint


def _of_filter(_section: BriefingSection, query: SectionQuery, names: Names) -> str:
    sentence = filter_sentence(query.find, names)
    return sentence[:1].upper() + sentence[1:]


def _of_quotes(section: BriefingSection, query: SectionQuery, names: Names) -> str:
    if query.find is None:
        return tr("What you put in")
    most = tr(", at most {count}").format(count=query.most) if query.most else ""
    each = tr(" under each heading") if query.most and query.group else ""
    return _of_filter(section, query, names) + most + each


def _of_count(_section: BriefingSection, query: SectionQuery, names: Names) -> str:
    if query.shows == "summary":
        return tr("What all passages add up to")
    if query.shows == "quantities":
        return tr("What the words for quantity mean")
    counted = tr(MEASURES.get(query.measure, query.measure))
    return tr("How many {what}: {which}").format(what=counted.lower(), which=filter_sentence(query.find, names))


def _of_table(_section: BriefingSection, query: SectionQuery, names: Names) -> str:
    by, against = tr(DIMENSIONS.get(query.by, "")), tr(DIMENSIONS.get(query.against, ""))
    counted = tr(MEASURES.get(query.measure, query.measure))
    what = tr("{counted} by {by}").format(counted=counted, by=by.lower()) if by else counted
    what = tr("{what} and {against}").format(what=what, against=against.lower()) if against else what
    return f"{what}: {filter_sentence(query.find, names)}"


def _of_sources(_section: BriefingSection, query: SectionQuery, _names: Names) -> str:
    return tr("Every document, quoted or not") if query.shows == "all" else tr("The documents quoted")


def _of_annex(section: BriefingSection, query: SectionQuery, names: Names) -> str:
    shown = {"codebook": tr("The codebook"), "quantities": tr("What the words for quantity mean")}
    shown["used"] = tr("Only codes used in this briefing")
    shown["trail"] = tr("Where each passage comes from")
    return shown.get(query.shows) or _of_prose(section, query, names)


_SECOND: Mapping[str, Callable[[BriefingSection, SectionQuery, Names], str]] = {
    "quotes": _of_quotes,
    "positions": _of_filter,
    "count": _of_count,
    "chart": _of_table,
    "matrix": _of_table,
    "sources": _of_sources,
    "annex": _of_annex,
}
MEASURES = {"documents": mark("Documents"), "actors": mark("Actors"), "passages": mark("Passages")}
DIMENSIONS = {
    "": "", "code": mark("Code"), "issue": mark("Issue"), "stance": mark("Stance"), "kind": mark("Kind of document"),
    "actor": mark("Actor"), "document": mark("Document"),
}  # fmt: skip
OPTIONS: Mapping[str, tuple[tuple[str, str, tuple[tuple[object, str], ...]], ...]] = {
    "quotes": (
        ("group", mark("Under headings"), (
            ("", mark("No headings")), ("code", mark("A heading per code")), ("actor", mark("A heading per actor")),
            ("document", mark("A heading per document")), ("kind", mark("A heading per kind of document")),
            ("stance", mark("A heading per stance")),
        )),
        ("order", mark("Order"), (
            ("document", mark("By document")), ("code", mark("By code")), ("actor", mark("By actor")),
            ("date", mark("By date")), ("importance", mark("Important ones first")),
        )),
        ("most", mark("How many"), (
            (0, mark("All of them")), (1, mark("At most 1")), (2, mark("At most 2")), (3, mark("At most 3")),
            (5, mark("At most 5")), (10, mark("At most 10")), (20, mark("At most 20")),
        )),
        ("notes", mark("Memos"), ((False, mark("Without memos")), (True, mark("With memos")))),
        ("meaning", mark("Meaning of the code"), (
            (False, mark("Without the code’s meaning")), (True, mark("With the code’s meaning")),
        )),
    ),
    "count": (
        ("shows", mark("Says"), (
            ("", mark("How many")), ("summary", mark("What all passages add up to")),
            ("quantities", mark("What the words for quantity mean")),
        )),
        ("measure", mark("Counts"), tuple(MEASURES.items())),
        ("base", mark("Among"), (
            ("all", mark("Among all")), ("answered", mark("Among those coded")),
            ("commenting", mark("Among those who comment on it")),
        )),
    ),
    "chart": (
        ("measure", mark("Counts"), tuple(MEASURES.items())),
        ("by", mark("Bars"), tuple((key, name or mark("One bar")) for key, name in DIMENSIONS.items())),
        ("against", mark("Stacked by"), tuple((key, name or mark("Not stacked")) for key, name in DIMENSIONS.items())),
    ),
    "matrix": (
        ("measure", mark("Counts"), tuple(MEASURES.items())),
        ("by", mark("Rows"), tuple((key, name or mark("One row")) for key, name in DIMENSIONS.items())),
        ("against", mark("Columns"), tuple((key, name or mark("One column")) for key, name in DIMENSIONS.items())),
    ),
    "sources": (
        ("shows", mark("Lists"), (("", mark("Documents quoted")), ("all", mark("Every document")))),
    ),
    "annex": (
        ("shows", mark("Holds"), (
            ("", mark("What you write")), ("codebook", mark("The codebook")),
            ("used", mark("Only codes used in this briefing")),
            ("quantities", mark("What the words for quantity mean")), ("trail", mark("Where each passage comes from")),
        )),
    ),
}  # fmt: skip
"""By kind, what can be chosen: the field of the query, its name, and values with their words."""

"""What a new briefing can begin as: plain tables of sections, with hints where its author is to write.

To add a preset: a row in ``PRESETS``. A hint is shown in the window where nothing is written yet and never goes into a
file. A row of ``EachCode`` stands for one group of sections per top-level code of the project.

Source: word.md A1 (the parts that ministerial submissions, summaries of responses and policy briefs are made of).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.briefing import SectionDraft
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.section_query import Finding, SectionQuery, changed_query, read_query, write_query
from desktop.store import codes
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class EachCode:
    """Sections that are made once for each top-level code; the first of them gets the code's name as its heading."""

    drafts: tuple[SectionDraft, ...]


@dataclass(frozen=True, slots=True)
class Preset:
    """One way to begin. ``sources`` is where its sources are cited; see ``domain/briefing.py``.

    ``is_numbered`` is whether headings and paragraphs get numbers, ``has_contents`` whether a list of contents is of
    use in what this is for: it is not in the two pages of a submission.
    """

    key: str
    label: str
    tip: str
    rows: tuple[SectionDraft | EachCode, ...]
    sources: str = "footnote"
    is_numbered: bool = True
    has_contents: bool = True


def _query(**options: object) -> str:
    return write_query(SectionQuery(**options))  # type: ignore[arg-type]  # every preset is written in a test


_EVERYTHING = Finding()
_SUMMARY = _query(shows="summary")
_THEMES = EachCode((SectionDraft("quotes", query=_query(find=_EVERYTHING, group="code", meaning=True)),))
_SOURCES = SectionDraft("sources", "Sources")

THEMES = Preset(
    "themes",
    "Passages by theme",
    "Every coded passage under its code, with positions, sources and the codebook.",
    (
        SectionDraft("count", "Summary", query=_SUMMARY),
        SectionDraft("positions", "Positions"),
        _THEMES,
        _SOURCES,
        SectionDraft("annex", "Codebook", query=_query(shows="codebook")),
    ),
)

SUBMISSION = Preset(
    "submission",
    "Ministerial submission",
    "Issue, recommendation and timing first; positions, handling and risks; evidence in annexes.",
    (
        SectionDraft("prose", "Issue", hint="Say in one or two sentences what is to be decided."),
        SectionDraft(
            "prose",
            "Recommendation",
            hint="Ask for each thing in a sentence of its own that begins with agree, note or decide.",
        ),
        SectionDraft("prose", "Timing", hint="Say whether it is urgent or routine, by when, and why."),
        SectionDraft("prose", "Background", hint="Say what the reader has to know: what was decided, when, by whom."),
        SectionDraft("heading", "Considerations"),
        SectionDraft("prose", "Options", 2, hint="Set out each option with what speaks for and against it."),
        SectionDraft("positions", "Where stakeholders stand", 2),
        SectionDraft("count", query=_SUMMARY),
        SectionDraft("quotes", "What they say", 2, query=_query(find=_EVERYTHING, most=6, order="importance")),
        SectionDraft(
            "prose", "Presentation and handling", 2, hint="Say how press, Parliament and those concerned will react."
        ),
        SectionDraft("prose", "Risks", 2, hint="Name each risk, how likely it is, and what is done about it."),
        SectionDraft("prose", "Legal", 2, hint="Say what powers are used and what may be challenged."),
        SectionDraft("prose", "Finance", 2, hint="Say what it costs, from which budget, and who has agreed to that."),
        SectionDraft("prose", "Equalities", 2, hint="Say whom it touches differently, and what was found out on that."),
        SectionDraft("prose", "Next steps", hint="Say what happens after a decision, when, and who does it."),
        SectionDraft("prose", "Contact", hint="Name who can answer questions, with a telephone number."),
        SectionDraft("annex", "Evidence"),
        SectionDraft("matrix", "Stances by issue", 2, query=_query(by="issue", against="stance", measure="actors")),
        SectionDraft("quotes", "What was said", 2, query=_query(find=_EVERYTHING, group="code")),
        SectionDraft("annex", "Sources"),
        SectionDraft("sources"),
    ),
    has_contents=False,
)

RESPONSES = Preset(
    "responses",
    "Summary of consultation responses",
    "Who responded, how it was analysed, what was said on each theme in counts and quotations, and the reply.",
    (
        SectionDraft(
            "prose",
            "The consultation",
            hint="Say what was consulted on, from when to when, how it was made known, and how one could respond.",
        ),
        SectionDraft("heading", "Who responded"),
        SectionDraft("count", query=_query(find=_EVERYTHING, measure="documents")),
        SectionDraft("chart", query=_query(find=_EVERYTHING, measure="documents", by="kind")),
        SectionDraft(
            "prose",
            hint="Say how many identical campaign responses came and how they were counted, and which responses were "
            "left out as blank, invalid or sent twice.",
        ),
        SectionDraft(
            "prose",
            "How the responses were analysed",
            hint="Say who read and coded the responses, by which codes, and how that was checked.",
        ),
        SectionDraft("count", query=_query(shows="quantities")),
        SectionDraft(
            "prose",
            "What to bear in mind",
            prose="Those who responded chose to do so; their views are not representative of the public.\n"
            "What they say was not checked for its facts.\n"
            "Quotations illustrate what was said; they do not speak for a group.",
        ),
        SectionDraft("heading", "What was said"),
        EachCode(
            (
                SectionDraft("count", level=2, query=_query(find=_EVERYTHING, measure="documents")),
                SectionDraft(
                    "chart",
                    level=2,
                    query=_query(find=_EVERYTHING, measure="passages", against="stance", base="commenting"),
                ),
                SectionDraft(
                    "quotes", level=2, query=_query(find=_EVERYTHING, group="code", most=3, order="importance")
                ),
            )
        ),
        SectionDraft("matrix", "Differences by kind of response", 2, query=_query(by="code", against="kind")),
        SectionDraft(
            "prose", "What we heard, and our response", hint="Answer each main point: what was said, what is done."
        ),
        SectionDraft("prose", "Next steps", hint="Say what happens now, and when."),
        SectionDraft("annex", "Those who responded"),
        SectionDraft("sources", query=_query(shows="all")),
        SectionDraft("annex", "Codes", query=_query(shows="codebook")),
    ),
    sources="annex",
)

POLICY_BRIEF = Preset(
    "policy_brief",
    "Policy brief",
    "Findings and recommendations on page one, the evidence by theme in short sections, the method in a paragraph.",
    (
        SectionDraft(
            "prose", "Key findings", hint="Give three or four findings, the strongest first, a sentence each."
        ),
        SectionDraft("count", query=_SUMMARY),
        SectionDraft("prose", "Recommendations", hint="Say who is to do what. One sentence each."),
        SectionDraft("positions", "Who stands where"),
        SectionDraft("heading", "The evidence"),
        EachCode(
            (
                SectionDraft("count", level=2, query=_query(find=_EVERYTHING, measure="actors", base="answered")),
                SectionDraft("quotes", level=2, query=_query(find=_EVERYTHING, most=2, order="importance")),
            )
        ),
        SectionDraft("chart", "How much was said", query=_query(find=_EVERYTHING, measure="passages", by="code")),
        SectionDraft("prose", "Method", hint="Say in one paragraph what was read, how it was coded, and by whom."),
        SectionDraft("count", query=_query(shows="quantities")),
        _SOURCES,
    ),
    sources="endnote",
    is_numbered=False,
    has_contents=False,
)

PRESETS = (THEMES, SUBMISSION, RESPONSES, POLICY_BRIEF)
"""In the order in which they are offered; the first is what a briefing is without a preset."""


def preset_of(key: str) -> Preset:
    """The preset of a key; the first for one that there is not, as of a newer program."""
    return next((preset for preset in PRESETS if preset.key == key), PRESETS[0])


def preset_sections(project: ProjectFile, key: str) -> tuple[SectionDraft, ...]:
    """The sections that a briefing of a preset begins with in this project.

    Top-level codes at or below which nothing is coded get none, unless nothing is coded at all.
    """
    codebook = codes.codebook(project)
    totals = codes.totals(codebook, codes.counts(project))
    used = [code for code in codebook.children(None) if totals[code.id]]
    return tuple(_rows(preset_of(key), codebook, used or codebook.children(None)))


def _rows(preset: Preset, codebook: Codebook, wanted: list[Code] | tuple[Code, ...]) -> Iterator[SectionDraft]:
    for row in preset.rows:
        if isinstance(row, SectionDraft):
            yield row
            continue
        for code in wanted:
            for number, draft in enumerate(row.drafts):
                if read_query(draft.query).by == "" and draft.kind == "chart" and not codebook.children(code.id):
                    continue  # one bar says no more than the sentence above it
                query = changed_query(draft.query, find=Finding(codes=frozenset({code.id})))
                yield replace(draft, heading="" if number else code.name, query=query)

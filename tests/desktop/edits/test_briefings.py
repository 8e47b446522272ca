"""Saved briefings: made, filled in, copied, deleted; their outlines; the extracts handled by hand in a section."""

from collections.abc import Sequence

import pytest

from desktop.briefing_errors import TidyingNotPermitted, UnknownBriefing, UnknownSection
from desktop.domain.briefing import BriefingSection, SavedBriefing, SectionDraft, with_subsections
from desktop.domain.change import RowChange
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import BriefingId, CodingId, SectionId
from desktop.domain.span import Span
from desktop.edit_errors import UnknownCoding
from desktop.edits import briefing_items, briefing_sections, briefings
from desktop.edits.codings import apply_code, remove_codings
from desktop.errors import BadValue
from desktop.session import Session
from desktop.store import briefings as stored
from desktop.store import content
from desktop.store.check import check_project

OUTLINE = (
    SectionDraft("prose", "Issue", hint="Say what is to be decided."),
    SectionDraft("heading", "Views"),
    SectionDraft("quotes", "Work", level=2, query='{"find":{}}'),
    SectionDraft("count", "How many", level=2),
    SectionDraft("sources", "Sources"),
)


@pytest.fixture
def briefing(session: Session) -> SavedBriefing:
    """A briefing with an outline of five sections on two levels."""
    made = session.perform("New briefing", briefings.add_briefing, title=" Right  to work ", sections=OUTLINE)
    return stored.get(session.project, BriefingId(made.ids("briefing")[0]))


@pytest.fixture
def passages(session: Session, document: Document, codebook: Codebook) -> list[CodingId]:
    """Four coded passages."""
    work = codebook.find(("Work",))
    found = []
    for span in (Span(18, 28), Span(29, 41), Span(42, 62), Span(63, 80)):
        made = session.perform(
            "Code", apply_code, document_id=document.id, span=span, code_id=work.id, reviewer_id=session.reviewer.id
        )
        found.append(CodingId(made.ids("coding")[0]))
    return found


def outline(session: Session, briefing: SavedBriefing) -> list[tuple[int, str]]:
    return [(section.level, section.heading) for section in stored.sections(session.project, briefing.id)]


def section_of(session: Session, briefing: SavedBriefing, heading: str) -> BriefingSection:
    return next(each for each in stored.sections(session.project, briefing.id) if each.heading == heading)


def in_order(session: Session, section_id: SectionId) -> list[CodingId]:
    """What was placed by hand."""
    return [item.coding_id for item in stored.items(session.project, section_id) if item.sort_key]


def sound(session: Session) -> None:
    """No damage: what the tables say is what history computes."""
    findings: list[str] = []

    def check():  # type: ignore[no-untyped-def]
        findings.extend((yield from check_project(session.project.path)))

    for _ in check():
        pass
    assert findings == []


def test_a_briefing_is_made_with_its_outline_in_order_as_one_step(session: Session, briefing: SavedBriefing) -> None:
    sections = stored.sections(session.project, briefing.id)

    assert briefing.title == "Right to work"
    assert [(s.kind, s.heading, s.level) for s in sections] == [(d.kind, d.heading, d.level) for d in OUTLINE]
    assert (sections[0].prose, sections[0].hint) == ("", "Say what is to be decided.")
    assert sections[2].query == '{"find":{}}'
    session.undo()
    assert stored.all_briefings(session.project) == ()
    session.redo()
    assert stored.sections(session.project, briefing.id) == sections
    sound(session)


def test_facts_are_filled_in_and_taken_back(session: Session, briefing: SavedBriefing) -> None:
    session.perform(
        "Facts", briefings.set_briefing, briefing.id, addressed_to="The Minister", sent_from="Team 3",
        copied_to="Permanent Secretary,  Legal", dated_on="2026-11", due_on="2026-12-01", sources="endnote",
    )  # fmt: skip

    now = stored.get(session.project, briefing.id)
    assert (now.addressed_to, now.sent_from, now.copied_to) == ("The Minister", "Team 3", "Permanent Secretary, Legal")
    assert (now.dated_on, now.due_on, now.sources) == ("2026-11", "2026-12-01", "endnote")
    session.perform("No date", briefings.set_briefing, briefing.id, dated_on="")
    assert stored.get(session.project, briefing.id).dated_on is None
    session.undo()
    session.undo()
    assert stored.get(session.project, briefing.id) == briefing


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"title": " "}, "name of a briefing"),
        ({"dated_on": "next week"}, "2026-07-04"),
        ({"sources": "margin"}, "footnote"),
        ({"colour": "red"}, "addressed_to"),
    ],
)
def test_bad_facts_are_refused(session: Session, briefing: SavedBriefing, facts: dict[str, str], told: str) -> None:
    with pytest.raises(BadValue, match=told):
        session.perform("Facts", briefings.set_briefing, briefing.id, **facts)

    assert stored.get(session.project, briefing.id) == briefing


@pytest.mark.parametrize(
    "draft", [SectionDraft("poem"), SectionDraft("prose", level=7), SectionDraft("prose", level=0)]
)
def test_bad_sections_are_refused(session: Session, briefing: SavedBriefing, draft: SectionDraft) -> None:
    with pytest.raises(BadValue):
        session.perform("Add", briefing_sections.add_sections, briefing.id, [draft])

    assert len(stored.sections(session.project, briefing.id)) == len(OUTLINE)


def test_a_briefing_is_found_by_title_or_id(session: Session, briefing: SavedBriefing) -> None:
    assert stored.find(session.project, "right TO  work") == briefing
    assert stored.find(session.project, briefing.id) == briefing
    with pytest.raises(UnknownBriefing, match="Nobody"):
        stored.find(session.project, "Nobody")


def test_a_house_template_is_kept_with_its_bytes(session: Session, briefing: SavedBriefing) -> None:
    session.perform("Template", briefings.set_template, briefing.id, name="house.dotx", data=b"PK house")

    now = stored.get(session.project, briefing.id)
    assert now.template == "house.dotx"
    assert now.template_sha256 is not None
    assert content.original(session.project, now.template_sha256) == b"PK house"
    again = session.perform("Template", briefings.set_template, briefing.id, name="house.dotx", data=b"PK house")
    assert again.batch is None
    session.undo()
    assert stored.get(session.project, briefing.id) == briefing
    sound(session)


def test_a_copy_has_all_of_it_and_goes_its_own_way(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")
    session.perform("Facts", briefings.set_briefing, briefing.id, addressed_to="The Minister")
    session.perform("Template", briefings.set_template, briefing.id, name="house.dotx", data=b"PK")
    session.perform("Put in", briefing_items.put_in, work.id, passages[:2])
    session.perform("Leave out", briefing_items.leave_out, work.id, passages[2:])

    session.perform("Copy", briefings.copy_briefing, briefing.id, title="Second")

    copy = stored.find(session.project, "Second")
    assert (copy.addressed_to, copy.template, bool(copy.template_sha256)) == ("The Minister", "house.dotx", True)
    assert outline(session, copy) == outline(session, briefing)
    copied = section_of(session, copy, "Work")
    picked = [(i.coding_id, i.put_in, i.left_out) for i in stored.items(session.project, copied.id)]
    assert picked == [(i.coding_id, i.put_in, i.left_out) for i in stored.items(session.project, work.id)]
    session.perform("Delete", briefings.delete_briefings, [briefing.id])
    assert [each.id for each in stored.all_briefings(session.project)] == [copy.id]
    assert len(stored.items(session.project, copied.id)) == 4
    assert stored.items(session.project, work.id) == ()
    session.undo()
    assert len(stored.items(session.project, work.id)) == 4
    sound(session)


def test_what_is_gone_is_told(session: Session, briefing: SavedBriefing) -> None:
    issue = section_of(session, briefing, "Issue")
    session.perform("Delete", briefing_sections.delete_sections, [issue.id])

    with pytest.raises(UnknownSection):
        session.perform("Set", briefing_sections.set_section, issue.id, heading="Issues")
    session.perform("Delete", briefings.delete_briefings, [briefing.id])
    with pytest.raises(UnknownBriefing):
        session.perform("Set", briefings.set_briefing, briefing.id, title="Another")


def test_a_section_is_changed_field_by_field(session: Session, briefing: SavedBriefing) -> None:
    issue = section_of(session, briefing, "Issue")

    session.perform(
        "Write", briefing_sections.set_section, issue.id, prose="One.\r\n\r\n Two. ", heading=" The  issue "
    )

    now = stored.section(session.project, issue.id)
    assert (now.heading, now.paragraphs, now.kind) == ("The issue", ("One.", "Two."), "prose")
    assert session.perform("Again", briefing_sections.set_section, issue.id, heading="The issue").batch is None
    session.perform("Kind", briefing_sections.set_section, issue.id, kind="quotes", query='{"find":{}}', level=3)
    now = stored.section(session.project, issue.id)
    assert (now.kind, now.query, now.level) == ("quotes", '{"find":{}}', 3)
    session.undo()
    session.undo()
    assert stored.section(session.project, issue.id) == issue


def test_sections_are_added_before_another_or_at_the_end(session: Session, briefing: SavedBriefing) -> None:
    views = section_of(session, briefing, "Views")
    drafts = [SectionDraft("prose", "Background"), SectionDraft("prose", "Risks")]

    session.perform("Add", briefing_sections.add_sections, briefing.id, drafts, before=views.id)
    session.perform("Add", briefing_sections.add_sections, briefing.id, [SectionDraft("annex", "Annex")])

    assert [heading for _, heading in outline(session, briefing)] == [
        "Issue", "Background", "Risks", "Views", "Work", "How many", "Sources", "Annex",
    ]  # fmt: skip


def test_a_section_moves_with_all_that_belongs_to_it(session: Session, briefing: SavedBriefing) -> None:
    views, issue = section_of(session, briefing, "Views"), section_of(session, briefing, "Issue")
    sections = stored.sections(session.project, briefing.id)
    assert [each.heading for each in with_subsections(sections, views.id)] == ["Views", "Work", "How many"]

    session.perform("Move", briefing_sections.move_section, views.id, before=issue.id)

    assert outline(session, briefing) == [
        (1, "Views"), (2, "Work"), (2, "How many"), (1, "Issue"), (1, "Sources"),
    ]  # fmt: skip
    assert session.perform("Nowhere", briefing_sections.move_section, views.id, before=issue.id).batch is None
    assert session.perform("Into itself", briefing_sections.move_section, views.id, before=sections[2].id).batch is None
    session.perform("Last", briefing_sections.move_section, views.id)
    assert outline(session, briefing)[0] == (1, "Issue")
    assert outline(session, briefing)[-1] == (2, "How many")


def test_levels_shift_together_and_stop_at_the_ends(session: Session, briefing: SavedBriefing) -> None:
    views = section_of(session, briefing, "Views")

    session.perform("Deeper", briefing_sections.shift_level, views.id, by=1)

    assert outline(session, briefing)[1:4] == [(2, "Views"), (3, "Work"), (3, "How many")]
    session.perform("Higher", briefing_sections.shift_level, views.id, by=-1)
    assert session.perform("Higher", briefing_sections.shift_level, views.id, by=-1).batch is None
    for _ in range(4):
        assert session.perform("Deeper", briefing_sections.shift_level, views.id, by=1).batch is not None
    assert session.perform("Deeper", briefing_sections.shift_level, views.id, by=1).batch is None


def test_sections_with_one_key_as_after_a_merge_get_new_ones(session: Session, briefing: SavedBriefing) -> None:
    sections = stored.sections(session.project, briefing.id)
    session.perform("Same", lambda _: [RowChange("briefing_section", s.id, {"sort_key": "m"}) for s in sections])
    order = [section.heading for section in stored.sections(session.project, briefing.id)]

    session.perform("Move", briefing_sections.move_section, sections[4].id, before=sections[0].id)

    assert [heading for _, heading in outline(session, briefing)] == [order[4], *order[:4]]


def test_extracts_are_put_in_once_and_come_back(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")

    session.perform("Put in", briefing_items.put_in, work.id, passages[:2])

    assert [item.coding_id for item in stored.items(session.project, work.id)] == passages[:2]
    assert session.perform("Again", briefing_items.put_in, work.id, passages[:2]).batch is None
    assert stored.sections_with(session.project, passages) == dict.fromkeys(passages[:2], (work.id,))
    session.perform("Leave out", briefing_items.leave_out, work.id, passages[:1])
    assert stored.sections_with(session.project, passages) == {passages[1]: (work.id,)}
    session.perform("Put in", briefing_items.put_in, work.id, passages[:1])
    assert not any(item.left_out for item in stored.items(session.project, work.id))
    for _ in range(3):
        session.undo()
    assert stored.items(session.project, work.id) == ()
    sound(session)


@pytest.mark.parametrize(
    ("moving", "before", "expected"),
    [([3], 0, [3, 0, 1, 2]), ([0], 2, [1, 0]), ([2, 0], None, [1, 3, 2, 0]), ([1], 2, [])],
)
def test_extracts_are_placed_among_those_shown(
    session: Session,
    briefing: SavedBriefing,
    passages: list[CodingId],
    moving: Sequence[int],
    before: int | None,
    expected: Sequence[int],
) -> None:
    work = section_of(session, briefing, "Work")

    session.perform(
        "Place", briefing_items.place, work.id, [passages[n] for n in moving], shown=passages,
        before=None if before is None else passages[before],
    )  # fmt: skip

    placed = in_order(session, work.id)
    assert placed == [passages[n] for n in expected][: len(placed)]
    assert all(passages[n] in placed for n in moving if expected)


def test_placing_again_and_again_keeps_every_order(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")
    shown = list(passages)

    for moving, before in ((3, 1), (0, 3), (2, 0), (1, 2), (3, 0)):
        session.perform(
            "Place", briefing_items.place, work.id, [passages[moving]], shown=shown, before=passages[before]
        )
        shown.remove(passages[moving])
        shown.insert(shown.index(passages[before]), passages[moving])
        placed = in_order(session, work.id)
        assert [*placed, *(each for each in passages if each not in placed)] == shown

    session.perform("Forget", briefing_items.forget_places, work.id)
    assert in_order(session, work.id) == []


def test_what_is_placed_from_elsewhere_is_put_in(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")

    session.perform("Place", briefing_items.place, work.id, passages[3:], shown=passages[:3], before=passages[1])

    items = {item.coding_id: item for item in stored.items(session.project, work.id)}
    assert items[passages[3]].put_in
    assert in_order(session, work.id) == [passages[0], passages[3]]
    assert not items[passages[0]].put_in


def test_extracts_move_to_another_section_as_they_were_tidied(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work, count = section_of(session, briefing, "Work"), section_of(session, briefing, "How many")
    session.perform("Tidy", briefing_items.tidy, work.id, passages[1], "minister [...]")

    session.perform("Move", briefing_items.move_to_section, passages[1:2], section_id=work.id, to=count.id)

    (there,) = stored.items(session.project, count.id)
    (here,) = stored.items(session.project, work.id)
    assert (there.coding_id, there.tidied, there.put_in) == (passages[1], "minister [...]", True)
    assert here.left_out


def test_only_permitted_tidying_is_kept(session: Session, briefing: SavedBriefing, passages: list[CodingId]) -> None:
    work = section_of(session, briefing, "Work")  # passages[2] is "let people work afte"

    session.perform("Tidy", briefing_items.tidy, work.id, passages[1], " [the]  minister to ")
    assert stored.items(session.project, work.id)[0].tidied == "[the] minister to"
    with pytest.raises(TidyingNotPermitted, match="where the quotation has"):
        session.perform("Tidy", briefing_items.tidy, work.id, passages[1], "ministers to")
    assert stored.items(session.project, work.id)[0].tidied == "[the] minister to"
    session.perform("Word for word", briefing_items.tidy, work.id, passages[1], "")
    assert stored.items(session.project, work.id)[0].tidied == ""


def test_a_removed_coding_takes_its_items_and_undo_brings_them_back(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")
    session.perform("Put in", briefing_items.put_in, work.id, passages)
    before = stored.items(session.project, work.id)

    session.perform("Remove", remove_codings, passages[:2])

    assert [item.coding_id for item in stored.items(session.project, work.id)] == passages[2:]
    with pytest.raises(UnknownCoding):
        session.perform("Put in", briefing_items.put_in, work.id, passages[:1])
    session.undo()
    assert stored.items(session.project, work.id) == before
    sound(session)


def test_starting_over_forgets_all_and_what_comes_later_knows_nothing_of_it(
    session: Session, briefing: SavedBriefing, passages: list[CodingId]
) -> None:
    work = section_of(session, briefing, "Work")
    session.perform("Put in", briefing_items.put_in, work.id, passages[:2])
    session.perform("Tidy", briefing_items.tidy, work.id, passages[1], "minister [...]")

    session.perform("Start over", briefing_items.start_over, work.id)

    assert stored.items(session.project, work.id) == ()
    session.perform("Leave out", briefing_items.leave_out, work.id, passages[1:2])
    (item,) = stored.items(session.project, work.id)
    assert (item.tidied, item.put_in, item.left_out) == ("", False, True)
    sound(session)

"""What can be done to a briefing in its workspace, each as one step that undo takes back."""

from collections.abc import Collection, Sequence
from datetime import date

from desktop.briefings.house_templates import shipped_path, template_path, template_suited_to
from desktop.domain.briefing import DEEPEST_LEVEL, BriefingSection, SavedBriefing, SectionDraft, with_subsections
from desktop.domain.ids import BriefingId, CodingId, SectionId, new_id
from desktop.domain.section_query import Finding, changed_query, read_query
from desktop.edits import briefing_items as item_edits
from desktop.edits import briefing_sections as section_edits
from desktop.edits import briefings as edits
from desktop.session import Session
from desktop.store import briefings
from desktop.ui.context import Context
from desktop.ui.words import tr

NEW_LABEL = {
    "heading": "Add a heading", "prose": "Add text", "quotes": "Add quotations", "positions": "Add a positions table",
    "count": "Add a count", "chart": "Add a chart", "matrix": "Add a matrix", "sources": "Add sources",
    "annex": "Add an annex",
}  # fmt: skip
"""Labels of history are data: they stay in English, like all of them."""
NEW_QUERY = {
    "positions": '{"find":{}}', "count": '{"find":{},"shows":"summary"}',
    "chart": '{"by":"code","find":{},"measure":"passages"}',
    "matrix": '{"against":"stance","by":"code","find":{},"measure":"passages"}',
}  # fmt: skip
"""What a new section asks at first, so that it shows something."""


class BriefingVerbs:
    """The verbs. Whoever calls them sees to it that the project may be written to."""

    def __init__(self, context: Context) -> None:
        assert context.session is not None
        self._context = context
        self._session: Session = context.session

    def make(self, title: str, sections: Sequence[SectionDraft], *, preset: str, sources: str = "") -> BriefingId:
        """A new briefing with its outline, in the user's house template, or the look that suits it."""
        made = BriefingId(new_id())
        name, data = self._first_look(preset)
        self._session.perform(
            f"New briefing “{title}”",
            edits.add_briefing,
            title=title,
            sections=tuple(sections),
            preset=preset,
            template=name,
            template_data=data,
            briefing_id=made,
            **({"sources": sources} if sources else {}),
        )
        return made

    def _first_look(self, preset: str) -> tuple[str, bytes | None]:
        """The user's house template with its bytes, or a shipped one that suits what the briefing begins as."""
        chosen = template_path(self._context.settings.get("briefing.template"))
        if chosen is None:
            return template_suited_to(preset), None
        if chosen == shipped_path(chosen.stem):
            return chosen.stem, None
        try:
            return chosen.name, chosen.read_bytes()
        except OSError:  # it was moved since; whoever exports is asked for another
            return "", None

    def copy(self, briefing: SavedBriefing, title: str) -> BriefingId:
        """Another one like it."""
        made = BriefingId(new_id())
        self._session.perform(
            f"Copy briefing “{briefing.title}”", edits.copy_briefing, briefing.id, title=title, new_briefing_id=made
        )
        return made

    def set_facts(self, briefing: SavedBriefing, facts: dict[str, str]) -> None:
        """Other facts of a briefing, its title among them."""
        label = "Rename a briefing" if set(facts) == {"title"} else f"Facts of briefing “{briefing.title}”"
        self._session.perform(label, edits.set_briefing, briefing.id, **facts)

    def set_template(self, briefing: SavedBriefing, name: str, data: bytes | None) -> None:
        """Another look in Word; a house template is kept in the project."""
        self._session.perform(
            f"Look of briefing “{briefing.title}”", edits.set_template, briefing.id, name=name, data=data
        )

    def delete(self, briefing: SavedBriefing) -> None:
        """Delete a briefing; undo brings it back with all that was in it."""
        done = self._session.perform(f"Delete briefing “{briefing.title}”", edits.delete_briefings, (briefing.id,))
        if done.batch is not None:
            self._context.say_done(tr("Deleted the briefing “{title}”").format(title=briefing.title))

    def add(self, briefing_id: BriefingId, kind: str, *, after: BriefingSection | None) -> str:
        """A new section below another one, belonging to that if it is a heading; its id."""
        outline = briefings.sections(self._session.project, briefing_id)
        place = next((n for n, each in enumerate(outline) if after is not None and each.id == after.id), len(outline))
        before = outline[place + 1].id if place + 1 < len(outline) else None
        level = after.level if after is not None and kind != "annex" else 1
        if after is not None and after.heading and kind not in ("heading", "annex"):
            level = min(level + 1, DEEPEST_LEVEL)
        draft = SectionDraft(kind, level=level, query=NEW_QUERY.get(kind, "{}"))
        done = self._session.perform(NEW_LABEL[kind], section_edits.add_sections, briefing_id, (draft,), before=before)
        return done.changes[-1].row_id if done.changes else ""

    def remove(self, section: BriefingSection) -> None:
        """Remove a section; what stands below it in the tree of headings stays."""
        self._session.perform("Remove a section", section_edits.delete_sections, (section.id,))
        self._context.say_done(tr("Removed “{name}” from the briefing").format(name=_called(section)))

    def move(self, section_id: SectionId, *, before: SectionId | None) -> None:
        """Put a section, with all that belong to it, before another or at the end."""
        self._session.perform("Move a section", section_edits.move_section, section_id, before=before)

    def step(self, section: BriefingSection, by: int) -> None:
        """Move a section, with all that belong to it, over the one before (-1) or behind (1) it."""
        outline = briefings.sections(self._session.project, section.briefing_id)
        moving = {each.id for each in with_subsections(outline, section.id)}
        first = next(n for n, each in enumerate(outline) if each.id == section.id)
        if by < 0 and first > 0:
            self.move(section.id, before=outline[first - 1].id)
        elif by > 0:
            behind = [each for each in outline[first:] if each.id not in moving]
            if behind:
                self.move(section.id, before=behind[1].id if len(behind) > 1 else None)

    def shift(self, section: BriefingSection, by: int) -> None:
        """Move a section, with all that belong to it, a level deeper (1) or higher (-1)."""
        self._session.perform("Change the level of a section", section_edits.shift_level, section.id, by=by)

    def write(self, section: BriefingSection, prose: str) -> None:
        """What the author has written; typing on goes into the same step."""
        self._session.perform(
            "Write in a briefing", section_edits.set_section, section.id, prose=prose, merge_key=f"prose {section.id}"
        )

    def rename(self, section: BriefingSection, heading: str) -> None:
        """Another heading."""
        self._session.perform("Change a heading", section_edits.set_section, section.id, heading=heading)

    def set_kind(self, section: BriefingSection, kind: str) -> None:
        """Show something else in a section; what it looks for stays."""
        query = section.query if read_query(section.query).find is not None else NEW_QUERY.get(kind, section.query)
        self._session.perform(
            "Change what a section shows", section_edits.set_section, section.id, kind=kind, query=query
        )

    def set_option(self, section: BriefingSection, option: str, value: object) -> None:
        """Another way to show what is found."""
        query = changed_query(section.query, **{option: value})
        self._session.perform("Change how a section is shown", section_edits.set_section, section.id, query=query)

    def set_filter(self, section: BriefingSection, find: Finding | None, typing: bool = False) -> None:
        """Look for other passages; typing on goes into the same step."""
        query = changed_query(section.query, find=find)
        merge = f"filter {section.id}" if typing else None
        self._session.perform(
            "Change what a section looks for", section_edits.set_section, section.id, query=query, merge_key=merge
        )

    def put_in(self, section: BriefingSection, coding_ids: Sequence[CodingId]) -> None:
        """Put coded passages into a section, and say so."""
        count = len(coding_ids)
        label = "Put a passage into a briefing" if count == 1 else f"Put {count} passages into a briefing"
        done = self._session.perform(label, item_edits.put_in, section.id, tuple(coding_ids))
        name = _called(section)
        if done.batch is None:
            self._context.toasts.show(tr("“{name}” has that passage already.").format(name=name))
        elif count == 1:
            self._context.say_done(tr("Put 1 passage into “{name}”").format(name=name))
        else:
            self._context.say_done(tr("Put {count} passages into “{name}”").format(count=count, name=name))

    def move_to(self, section: BriefingSection, to: BriefingSection, coding_ids: Sequence[CodingId]) -> None:
        """Take quotations out of one section and put them into another, tidied as they were."""
        label = "Move a quotation" if len(coding_ids) == 1 else f"Move {len(coding_ids)} quotations"
        done = self._session.perform(
            label, item_edits.move_to_section, tuple(coding_ids), section_id=section.id, to=to.id
        )
        if done.batch is not None:
            self._context.say_done(tr("Moved to “{name}”").format(name=_called(to)))

    def place(
        self,
        section: BriefingSection,
        coding_ids: Sequence[CodingId],
        *,
        shown: Sequence[CodingId],
        before: CodingId | None,
    ) -> None:
        """Let passages stand before another one; those from elsewhere are put in."""
        self._session.perform(
            "Order quotations", item_edits.place, section.id, tuple(coding_ids), shown=tuple(shown), before=before
        )

    def take(self, section: BriefingSection, coding_ids: Collection[CodingId], *, taken: bool) -> None:
        """Quote passages in a section, or leave them out."""
        label, edit = ("Put quotations back", item_edits.put_back) if taken else (
            "Leave quotations out", item_edits.leave_out)  # fmt: skip
        self._session.perform(label, edit, section.id, tuple(coding_ids))

    def tidy(self, section: BriefingSection, coding_id: CodingId, text: str) -> None:
        """Quote a passage with cuts and brackets; word for word for the empty text."""
        label = "Tidy a quotation" if text else "Quote word for word"
        self._session.perform(label, item_edits.tidy, section.id, coding_id, text)

    def order_anew(self, section: BriefingSection) -> None:
        """Let the filter say the order again."""
        self._session.perform("Order quotations by the filter", item_edits.forget_places, section.id)


def _called(section: BriefingSection) -> str:
    return section.heading or " ".join(section.prose.split())[:40] or tr("this section")


def today() -> date:
    """The day to date a briefing that has no date of its own."""
    return date.today()

"""Refreshes a briefing that was edited in Word: what changed in the project goes in, what somebody wrote stays."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.analysis.earlier_words import earlier_words
from desktop.briefing_errors import BriefingDeleted
from desktop.briefings.compose import compose
from desktop.briefings.refresh_decisions import decide, moved_on
from desktop.briefings.whole_trail import TRAIL_KEY, with_trail
from desktop.domain.ids import BriefingId
from desktop.domain.phrases import counted
from desktop.domain.progress import Progress
from desktop.store import briefings, projects
from desktop.store.project_file import ProjectFile, open_project
from exports.briefing_content import Briefing
from exports.errors import OtherProject
from exports.refreshing import Choice, Decision, FoundBriefing, Report
from exports.safe_write import is_open_elsewhere

if TYPE_CHECKING:
    from exports.edited_briefing import EditedBriefing


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a refresh.

    Attributes:
        out: where the refreshed file goes; the briefing itself when None.
        dry_run: only tell what would be done.
        tracked: exchange words as tracked changes.
        choices: what somebody decided for single blocks, by key.
    """

    out: Path | None = None
    dry_run: bool = False
    tracked: bool = False
    choices: Mapping[str, Choice] | None = None


def refresh_briefing(
    project_path: Path, path: Path, wish: Wish | None = None, *, now: datetime | None = None
) -> Generator[Progress, None, Report]:
    """Read the briefing, compare every block with the project, and write what is to be changed.

    Args:
        path: a briefing exported from the project, whoever saved it since.
        now: the time of the refresh; the present when not given.

    Yields:
        A step each for reading, comparing and writing. Returns what became of every block.

    Raises:
        UserError: if the project cannot be opened.
        ExportError: if the briefing is none of this project's or cannot be read, or the file cannot be written; what
            was there before is unchanged.
    """
    from exports.edited_briefing import EditedBriefing  # lxml: most commands do without
    from exports.word.byte_tree import nothing_collected

    wish = wish or Wish()
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    yield Progress(0, 3, "Reading the briefing")
    edited = EditedBriefing(path)
    yield Progress(1, 3, "Reading the project")
    with open_project(project_path, write=False) as project:
        _refuse_other(edited.head, project, path)
        briefing = _composed(project, edited.head, moment, path)
        yield Progress(2, 3, "Refreshing the briefing")
        with nothing_collected():
            report, content = _refreshed(edited, briefing, project, wish, at=moment)
    wrote = not wish.dry_run and edited.write(content, wish.out or path)
    return replace(report, wrote=wrote)


def _refreshed(
    edited: "EditedBriefing", briefing: Briefing, project: ProjectFile, wish: Wish, *, at: datetime
) -> tuple[Report, bytes]:
    """What is done with every block, and the file after that; the file as it is where it is only to be told."""
    found, writer = edited.found, edited.writer(briefing)
    if not found.has_map and not any(block.key in writer.blocks for block in found.blocks):
        raise OtherProject(edited.path, project.path)
    new_sections = edited.new_sections(writer)
    within = {key: section.within for key, section in new_sections.items()}
    decisions = decide(found, writer.blocks.values(), wish.choices, within)
    headings = {writer.blocks[made.key].section for made in decisions if made.inserts} & new_sections.keys()
    headings |= {group for key in headings for group in new_sections[key].groups}
    origins = {key: extract.origin for key, extract in writer.extracts.items()}
    report = Report(
        _with_written_words(project, decisions, found, origins),
        (
            *_open_remarks(edited.path, wish),
            *_heading_remarks(len(headings) if edited.has_contents else 0),
            *_moved_remarks(moved_on(found, writer.blocks.values())),
            *_marking_remarks(
                found.marking,
                briefing.marking,
                raised=edited.raises_marking(briefing.marking),
                differs=edited.differs_in_marking(briefing.marking),
            ),
        ),
    )
    if wish.dry_run:
        return report, b""
    time = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    content = edited.refreshed(decisions, writer, new_sections, at=time, tracked=wish.tracked, marking=briefing.marking)
    return report, content


def _refuse_other(found: FoundBriefing, project: ProjectFile, path: Path) -> None:
    if found.project and found.project != projects.the_project(project).id:
        raise OtherProject(path, project.path)


def _composed(project: ProjectFile, found: FoundBriefing, moment: datetime, path: Path) -> Briefing:
    """The briefing as it would be exported now, of the outline that the file was exported from."""
    saved = BriefingId(found.briefing) if found.briefing else None
    if saved is not None and not any(each.id == saved for each in briefings.all_briefings(project)):
        raise BriefingDeleted(path)
    briefing = compose(
        project,
        today=moment.astimezone().date(),
        exported_at=moment.isoformat(timespec="seconds"),
        with_notes=found.with_notes,
        briefing_id=saved,
    )
    return with_trail(project, briefing) if TRAIL_KEY in found.written else briefing


def _with_written_words(
    project: ProjectFile, decisions: Sequence[Decision], found: FoundBriefing, codings: Mapping[str, str]
) -> tuple[Decision, ...]:
    """The conflicts with the words that were written, which neither side has any more; history may still have them.

    Args:
        codings: by block the coded passage that it shows; of the blocks that are in the project.
    """
    from exports.word.hash_map import words_hash  # see above

    asked = {each.key: codings.get(each.key, each.key) for each in decisions if each.outcome == "conflict"}
    earlier = earlier_words(project, set(asked.values()))
    known = {
        key: words
        for key, coding in asked.items()
        for words in earlier.get(coding, ())
        if key in found.written and words_hash(words) == found.written[key].digits
    }
    return tuple(
        replace(each, was=known[each.key]) if each.was is None and each.key in known else each for each in decisions
    )


def _open_remarks(path: Path, wish: Wish) -> Iterator[str]:
    """What to say before somebody chooses for long about a file that could not be written then."""
    if wish.dry_run and wish.out in (None, path) and is_open_elsewhere(path):
        yield f"{path.name} is open in another program. Close it there before you refresh it, or write a copy."


def _moved_remarks(count: int) -> Iterator[str]:
    """What to say of blocks that were given another code since, and stand under the heading of the old one."""
    if count == 1:
        yield "1 block now belongs to another section. It was left where it stands."
    elif count:
        yield f"{count:,} blocks now belong to other sections. They were left where they stand."


def _heading_remarks(count: int) -> Iterator[str]:
    """What to say of headings that the table of contents does not list yet."""
    if count:
        new = counted(count, "heading is new", "headings are new")
        yield f"{new}. Update the table of contents in Word (right-click, Update field)."


def _marking_remarks(there: str, wanted: str, *, raised: bool, differs: bool) -> Generator[str, None, None]:
    """What to say where the file and the project are marked differently."""
    if not differs:
        return
    file_says, project_says = there or "no marking", wanted.strip().upper() or "none"
    if raised:
        yield f"The marking is raised from {file_says} to {project_says}, which is that of the project."
    elif there:
        yield f"The file is marked {there}, the project {project_says}. The file's marking was kept."
    else:
        yield (
            f"The project is marked {project_says}, and no header or footer of the file says so. "
            "Add the marking in Word, or export the briefing anew."
        )

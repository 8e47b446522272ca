"""What the user may choose, and what the program remembers of where it was left: one table of settings.

To add a setting, add a row to ``SETTINGS``. Rows with a group are shown to people; the rest the program keeps for
itself. The values are in kept_settings.py.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        allowed: the values to choose from; empty where any value of the type will do.
        names: how each of these is called, in their order; the values themselves, capitalised, when empty.
        least, most: the range of a number.
        unit: what stands behind a number: ``px``, ``%``.
        kind: how a text is asked for: ``font`` for a family, ``template`` for a Word file, else as a line.
    """

    key: str
    type: type
    default: Any  # Any: a default is of the row's own type
    group: str
    label: str
    help: str
    allowed: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    least: int = 0
    most: int = 1_000_000
    unit: str = ""
    kind: str = ""


SETTINGS: tuple[Setting, ...] = (
    Setting("reviewer.name", str, "", "You", "Your name", "Shown beside your codings when you share the file."),
    Setting("reviewer.initials", str, "", "You", "Initials", "Shown in the margin beside other reviewers' codings."),
    Setting(
        "look.theme",
        str,
        "system",
        "Look",
        "Colours",
        "Follow the system, or always light or always dark.",
        ("system", "light", "dark"),
        ("As the system", "Light", "Dark"),
    ),
    Setting(
        "look.strong_highlights",
        bool,
        False,
        "Look",
        "Strong highlights",
        "Paint coded passages in full colour, not only the selected one.",
    ),
    Setting(
        "look.contrast",
        bool,
        False,
        "Look",
        "High contrast",
        "Black and white without greys, and full highlights. It comes by itself where the system asks for it.",
    ),
    Setting(
        "look.motion",
        str,
        "system",
        "Look",
        "Motion",
        "Whether the text cursor blinks and bars of progress move.",
        ("system", "still"),
        ("As the system", "Reduce motion"),
    ),
    Setting(
        "look.dim_pages",
        bool,
        False,
        "Look",
        "Dim pages in the dark",
        "In dark colours, darken the white pages of PDF documents a little.",
    ),
    Setting(
        "reader.font",
        str,
        "",
        "Reading",
        "Font",
        "What documents are set in: Glossator’s serif, the system’s font, or any installed one.",
        kind="font",
    ),
    Setting(
        "reader.size",
        int,
        17,
        "Reading",
        "Text size",
        "Of documents at 100 %; the zoom of each document comes on top.",
        least=12,
        most=32,
        unit="px",
    ),
    Setting(
        "reader.measure",
        str,
        "usual",
        "Reading",
        "Width of the text",
        "How wide the column of text is.",
        ("narrow", "usual", "wide"),
    ),
    Setting(
        "reader.leading",
        str,
        "usual",
        "Reading",
        "Line spacing",
        "How far the lines of the text stand apart.",
        ("tight", "usual", "loose"),
    ),
    Setting(
        "reader.numbers",
        str,
        "none",
        "Reading",
        "Numbers beside the text",
        "Numbers of the paragraphs, as citations have them, or of every fifth line.",
        ("none", "paragraphs", "lines"),
    ),
    Setting(
        "reader.margin_side",
        str,
        "right",
        "Reading",
        "Names of codes",
        "On which side of the text bars and names of the codings stand.",
        ("right", "left"),
        ("Right of the text", "Left of the text"),
    ),
    Setting(
        "reader.margin_width", int, 168, "", "Margin", "Width of the bars and names in pixels.", least=52, most=240
    ),
    Setting(
        "reader.snap",
        str,
        "character",
        "Reading",
        "Edges of codings move by",
        "How far Shift and an arrow key move an edge of the selected coding.",
        ("character", "word", "sentence", "paragraph"),
    ),
    Setting(
        "print.memos",
        bool,
        True,
        "Printing",
        "Memos at the end",
        "Of a document that is printed, each with the number that stands beside its coding.",
    ),
    Setting(
        "print.legend",
        bool,
        True,
        "Printing",
        "Codes at the end",
        "Of a document that is printed, with their colours and what they stand for.",
    ),
    Setting("reader.bookmark", dict, {}, "", "Bookmark", "Where the bookmark is, for each document and reviewer."),
    Setting("reader.view", dict, {}, "", "View", "Whether a PDF is read as text or as page, by the document’s id."),
    Setting("reader.page_zoom", dict, {}, "", "Page zoom", "Per cent, 0 for the full width, by the document’s id."),
    Setting("reader.page_place", dict, {}, "", "Last page", "Page and how much of it is past, by the document’s id."),
    Setting(
        "documents.order",
        str,
        "title",
        "",
        "Order of documents",
        "What the list of documents is sorted by, within its folders.",
        ("title", "date", "kind", "codings", "read"),
    ),
    Setting("codebook.own_counts", bool, False, "", "Own counts", "Count a code's codings without those below it."),
    Setting("reader.zoom", dict, {}, "", "Zoom", "Text size in per cent, for each document by its id."),
    Setting("reader.place", dict, {}, "", "Last place", "First character in view, for each document by its id."),
    Setting("project.document", dict, {}, "", "Last document", "The document last read, for each project by its path."),
    Setting("recent.files", dict, {}, "", "Recent projects", "Paths of projects, with the time each was last opened."),
    Setting("window.geometry", list, [], "", "Window", "Left, top, width and height of the window."),
    Setting("window.maximised", bool, False, "", "Maximised", "Whether the window fills the screen."),
    Setting("window.panes", dict, {}, "", "Panes", "By workspace: which panes are shown, and how wide."),
    Setting("briefing.panes", dict, {}, "", "Outline", "How wide the outline is, and whether it is shown."),
    Setting("project.briefing", dict, {}, "", "Briefing", "By project: the briefing that was shown last."),
    Setting("window.left_split", int, 54, "", "Documents' share", "Per cent of the left pane that documents have."),
    Setting(
        "compare.unit", str, "paragraph", "", "Unit", "What agreement counts.", ("paragraph", "sentence", "character")
    ),
    Setting("project.compared", dict, {}, "", "Compared", "By project: the two reviewers who stand side by side."),
    Setting("project.workspace", dict, {}, "", "Workspace", "By project: the workspace that was in front."),
    Setting("window.folder", str, "", "", "Last folder", "The folder that the next file dialog starts in."),
    Setting("keys.changed", dict, {}, "", "Shortcuts", "Keys that were changed, for each action by its id."),
    Setting("palette.recent", list, [], "", "Recent commands", "Ids of actions last chosen in the command palette."),
    Setting(
        "sharing.copies",
        str,
        "auto",
        "Sharing",
        "Work in a copy",
        "In a copy on this computer, which is brought together with the shared file as you work.",
        ("auto", "always", "never"),
        ("On network drives, in synced folders, on sticks", "Always", "Never: in the file itself"),
    ),
    Setting("briefing.template_roles", dict, {}, "", "Styles", "By template: the styles that were chosen for it."),
    Setting(
        "briefing.template",
        str,
        "",
        "Briefing",
        "House template",
        "Word template that briefings start from.",
        kind="template",
    ),
)

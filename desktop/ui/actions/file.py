"""The File menu: projects are made, asked for and closed here, documents come in, briefings and copies go out."""

from pathlib import Path

from PySide6.QtGui import QKeySequence

from desktop import paths
from desktop.ui.actions.blind import sees_all
from desktop.ui.actions.briefing import export_briefing
from desktop.ui.actions.drafts import ROWS as DRAFTS
from desktop.ui.actions.entering import close_project, enter, open_path, person
from desktop.ui.actions.importing import ask_documents, take_in
from desktop.ui.actions.printing import print_document
from desktop.ui.actions.refreshing import ROWS as REFRESHING
from desktop.ui.actions.word_comments import ROWS as WORD_COMMENTS
from desktop.ui.context import Action, Context, when_writable, with_document, with_project
from desktop.ui.words import tr

SUFFIX, PACKAGE = ".gloss", ".zip"
PROJECTS = f"Glossator projects (*{SUFFIX})"
PROJECTS_AND_PACKAGES = f"Glossator projects and packages (*{SUFFIX} *{PACKAGE})"

FACT_WORDS = {"blind": "blind coding"}
"""How the step names a fact of the project, where not by its own name."""


def new_project(context: Context) -> None:
    """Ask where, make a project there and open it."""
    where = _folder(context) / f"Project{SUFFIX}"
    path = context.dialogs.ask_save_file(tr("New project"), where, PROJECTS)
    if path is not None:
        from desktop.session import Session  # the store is only loaded once a project is opened

        path = path if path.suffix else path.with_suffix(SUFFIX)
        enter(context, path, lambda: Session.create(path, title=path.stem, **person(context)))


def open_project(context: Context) -> None:
    """Ask for a project and open it."""
    path = context.dialogs.ask_open_file(tr("Open a project"), PROJECTS_AND_PACKAGES)
    if path is not None:
        open_path(context, path)


def open_sample(context: Context) -> None:
    """Make the sample project in the user's data folder, unless it is there, and open it."""
    from desktop.jobs.make_demo import PROJECT_NAME, make_demo  # reads ten documents: only when it is asked for

    folder = paths.user_data() / "sample"
    path = folder / PROJECT_NAME
    if path.is_file():
        open_path(context, path)
        return

    def opened(_demo: object) -> None:
        open_path(context, path)

    context.jobs.start(
        tr("Making the sample project"),
        lambda: make_demo(folder),
        done=opened,
        failed=lambda error: _failed(context, error),
        cancelled=lambda: context.window.show_session(context.session),
    )


def take_dropped(context: Context, files: tuple[Path, ...]) -> None:
    """Merge projects that were dropped on an open one, open one that was dropped on none; import anything else."""
    projects = tuple(path for path in files if path.suffix in (SUFFIX, PACKAGE))
    if projects and context.writable:
        from desktop.ui.actions.sharing import look_at_merge  # drops of projects are rare

        look_at_merge(context, projects)
    elif projects:
        open_path(context, projects[0])
    elif context.writable:
        take_in(context, files)
    elif files and context.session is None:
        context.toasts.show(tr("Open or make a project first; then drop documents into it."))


def edit_project(context: Context) -> None:
    """Ask for title, question, marking, handling and language of the project, and keep what was changed."""
    from desktop.edits.projects import set_project  # the store is only loaded once a project is opened
    from desktop.store.projects import the_project
    from desktop.ui.dialogs.project_facts import ask_project_facts

    session = context.session
    if session is not None:
        facts = ask_project_facts(context, the_project(session.project))
        if facts:
            session.perform(
                f"Change {' and '.join(FACT_WORDS.get(fact, fact) for fact in facts)} of the project",
                set_project,
                **facts,
            )


def save_now(context: Context) -> None:
    """Answer the habit: everything is saved as it happens."""
    workspace = context.widget.focusWidget()
    if workspace is not None:
        workspace.clearFocus()
        workspace.setFocus()
    if context.saving is not None and context.saving.publishes:
        context.saving.publish_now()
        context.toasts.show(tr("Saved here as it happens; the shared file is brought up to date now."))
    else:
        context.toasts.show(tr("Saved. Every change is saved as it happens."))


def save_copy(context: Context) -> None:
    """Ask where and write a copy of the project there; work goes on in the first."""
    from desktop.jobs.copy_project import copy_project  # rarely used

    session = context.session
    if session is None:
        return
    source = session.project.path
    suggested = session.home.with_name(f"{session.home.stem} copy{SUFFIX}")
    target = context.dialogs.ask_save_file(tr("Save a copy"), suggested, PROJECTS)
    if target is None:
        return
    target = target if target.suffix else target.with_suffix(SUFFIX)
    context.jobs.start(
        tr("Saving a copy"),
        lambda: copy_project(source, target),
        done=lambda out: context.toasts.show(tr("Saved a copy as {name}").format(name=out.name)),
        failed=lambda error: _failed(context, error),
    )


def quit_program(context: Context) -> None:
    """Close the window, and with it the program."""
    context.window.close()


def _failed(context: Context, error: BaseException) -> None:
    context.dialogs.show_error(error)
    if context.session is None:
        context.window.show_session(None)


def _folder(context: Context) -> Path:
    last = Path(context.settings.get("window.folder") or paths.documents_folder())
    return last if last.is_dir() else paths.documents_folder()


ROWS = (
    Action(
        "file.new",
        "&New project…",
        QKeySequence.StandardKey.New,
        "file-plus",
        "Make a project in a new file.",
        new_project,
    ),
    Action("file.open", "&Open…", QKeySequence.StandardKey.Open, "folder-open", "Open a project file.", open_project),
    Action("file.sample", "Open the &sample project", "", "", "Open invented documents to try things on.", open_sample),
    Action(
        "file.import",
        "&Import documents…",
        "Ctrl+I",
        "import",
        "Take Word, PDF, web and text files into the project.",
        ask_documents,
        when_writable,
        separated=True,
    ),
    Action(
        "file.export",
        "&Export briefing…",
        "Ctrl+Shift+E",
        "file-output",
        "Write the coded passages as a Word document.",
        export_briefing,
        sees_all,
        submenu="&Export",
    ),
    *DRAFTS,
    *REFRESHING,
    *WORD_COMMENTS,
    Action(
        "file.print",
        "Prin&t document…",
        QKeySequence.StandardKey.Print,
        "printer",
        "Print the open document with its codings and their names in the margin.",
        print_document,
        with_document,
    ),
    Action(
        "file.project",
        "P&roject…",
        "",
        "",
        "Title, question, marking, handling and language of the project.",
        edit_project,
        with_project,
        separated=True,
    ),
    Action(
        "file.save",
        "Save no&w",
        QKeySequence.StandardKey.Save,
        "check",
        "Everything is saved as it happens; this says so.",
        save_now,
        with_project,
        separated=True,
    ),
    Action(
        "file.copy",
        "Save a &copy…",
        "Ctrl+Shift+S",
        "copy",
        "Write the project to a second file and go on in this one.",
        save_copy,
        with_project,
    ),
)
LAST_ROWS = (
    Action(
        "file.close",
        "C&lose project",
        "Ctrl+W",
        "",
        "Close the project; everything is saved.",
        close_project,
        with_project,
        separated=True,
    ),
    Action("file.quit", "&Quit", "Ctrl+Q", "", "Close Glossator; everything is saved.", quit_program),
)

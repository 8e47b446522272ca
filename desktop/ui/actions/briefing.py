"""The Briefing menu: the Word document that the coded passages become."""

from desktop.paths import file_name
from desktop.ui.context import Action, Context
from desktop.ui.words import tr

WORD = "Word documents and templates (*.docx *.dotx *.docm *.dotm)"


def export_briefing(context: Context) -> None:
    """Ask where and how, and write the Word briefing in the background."""
    from desktop.briefings.unwritten import unwritten
    from desktop.jobs.write_briefing import write_briefing  # brings python-docx: 80 ms nobody waits for at the start
    from desktop.ui.dialogs.export_briefing import ask_export

    session = context.session
    if session is None:
        return
    briefing, path = getattr(context.window.workspace, "briefing", None), session.project.path
    title = briefing.title if briefing is not None else ""
    home = session.home
    suggested = home.with_name(f"{file_name(title)}.docx") if title else home.with_suffix(".docx")
    look = briefing.template if briefing is not None else ""
    bare = unwritten(session.project, briefing.id) if briefing is not None else ()
    wish = ask_export(context, suggested=suggested, title=title, look=look, bare=bare)
    if wish is None:
        return
    which = briefing.id if briefing is not None else None
    context.jobs.start(
        tr("Writing the briefing"),
        lambda: write_briefing(
            path,
            wish.path,
            briefing=which,
            template=wish.template,
            own_look=wish.own_look,
            settings=context.settings,
            with_notes=wish.with_notes,
            with_trail=wish.with_trail,
        ),
        done=lambda out: context.toasts.show(
            tr("Wrote {name}").format(name=out.name), verb=tr("Open"), on_verb=lambda: context.dialogs.open_path(out)
        ),
        failed=lambda error: context.dialogs.show_error(error),
        cancelled=lambda: context.toasts.show(
            tr("The briefing was not written. The file that was there is unchanged.")
        ),
    )


def choose_template(context: Context) -> None:
    """Ask for the house template that briefings start from."""
    path = context.dialogs.ask_open_file(tr("House template"), WORD)
    if path is not None:
        context.settings.put("briefing.template", str(path))
        context.toasts.show(
            tr("Briefings now start from {name}").format(name=path.name),
            verb=tr("How it is used…"),
            on_verb=lambda: show_use(context),
        )


def show_use(context: Context) -> None:
    """Show which styles of the house template are used for what, and what in it shuts readers out."""
    from desktop.briefings.house_templates import template_path
    from desktop.ui.dialogs.template_use import show_template_use

    path = template_path(context.settings.get("briefing.template"))
    if path is not None:
        show_template_use(context, path, parent=context.widget)


def forget_template(context: Context) -> None:
    """Write briefings in Glossator's own look again."""
    context.settings.put("briefing.template", "")
    context.toasts.show(tr("Briefings have Glossator’s own look again"))


def has_template(context: Context) -> bool:
    """Whether a house template is chosen."""
    return bool(context.settings.get("briefing.template"))


ROWS = (
    Action(
        "briefing.template",
        "&House template…",
        "",
        "",
        "Choose the Word template that briefings start from.",
        choose_template,
    ),
    Action(
        "briefing.template_use",
        "How the house template is &used…",
        "",
        "",
        "Which of its styles each kind of text gets, and what in it shuts readers out.",
        show_use,
        has_template,
    ),
    Action(
        "briefing.no_template",
        "&Without house template",
        "",
        "",
        "Write briefings in Glossator’s own look.",
        forget_template,
        has_template,
    ),
)

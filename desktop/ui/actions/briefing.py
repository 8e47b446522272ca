"""The Briefing menu: the Word document that the coded passages become."""

from desktop.ui.context import Action, Context
from desktop.ui.words import tr

WORD = "Word documents and templates (*.docx *.dotx)"


def choose_template(context: Context) -> None:
    """Ask for the house template that briefings start from."""
    path = context.dialogs.ask_open_file(tr("House template"), WORD)
    if path is not None:
        context.settings.put("briefing.template", str(path))
        context.toasts.show(tr("Briefings now start from {name}").format(name=path.name))


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
        "briefing.no_template",
        "&Without house template",
        "",
        "",
        "Write briefings in Glossator’s own look.",
        forget_template,
        has_template,
    ),
)

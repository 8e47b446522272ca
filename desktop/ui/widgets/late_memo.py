"""For memos whose last words come when what they are about is gone: it was removed, or its making undone."""

from PySide6.QtGui import QGuiApplication

from desktop.ui.context import Context
from desktop.ui.words import tr


def tell_lost(context: Context, what: str, words: str) -> None:
    """Say that the last words of a memo could not be kept, and offer them to be pasted elsewhere."""
    if words.strip():
        context.toasts.show(
            tr("The {what} is gone. What you typed on it last was not kept.").format(what=what),
            verb=tr("Copy the words"),
            on_verb=lambda: QGuiApplication.clipboard().setText(words),
        )

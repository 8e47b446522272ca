"""The words of the window in the language of the user: ``tr`` looks them up, ``make strings`` collects them.

Every sentence that people read goes through ``tr``; tables keep theirs in English and are translated where they are
shown. Errors are made in rooms without Qt, from a template and facts: ``told`` looks the template up and then fills it.
A catalogue is ``resources/translations/glossator_<language>.qm``. What is stored in a project, names of codes for
instance, is data and stays as it was written. So do the labels of history: they are part of what its hashes prove, and
the same for everybody whom the file is sent to, whatever the language of their window.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import paths
from desktop.errors import UserError
from exports.errors import ExportError

CONTEXT = "glossator"
PHRASES = frozenset({"reason", "finding"})
"""Facts of errors that are words of ours."""


def tr(text: str) -> str:
    """The text in the language of the window; places for values stand in braces, as in ``str.format``."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def mark(text: str) -> str:
    """The same text; says to ``make strings`` that it is translated later, where it is shown."""
    return text


def told(error: UserError | ExportError) -> tuple[str, ...]:
    """The sentences of an error in the language of the window, without empty ones; what happened comes first."""
    facts = {name: tr(str(fact)) if name in PHRASES else fact for name, fact in error.facts.items()}
    return tuple(_filled(template, facts) for template in error.templates if template)


def _filled(template: str, facts: Mapping[str, object]) -> str:
    if not facts:
        return tr(template)
    try:
        return tr(template).format(**facts)
    except (LookupError, ValueError):  # a translation with a place that the template has not: better in English
        return template.format(**facts)


def install_words(application: QCoreApplication, locale: QLocale) -> QTranslator | None:
    """Have the words of a language looked up; none where there is no catalogue of it, English then."""
    translator = QTranslator(application)
    if not translator.load(locale, "glossator", "_", str(catalogues())):
        return None
    application.installTranslator(translator)
    return translator


def catalogues() -> Path:
    """The folder of the catalogues."""
    return paths.resources() / "translations"

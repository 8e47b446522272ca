"""The words of the window in the language of the user: ``tr`` looks them up, ``make strings`` collects them.

Every sentence that people read goes through ``tr``; tables keep theirs in English and are translated where they are
shown. A catalogue is ``resources/translations/glossator_<language>.qm``. What is stored in a project, labels of history
and names of codes for instance, is data and stays as it was written.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import paths

CONTEXT = "glossator"


def tr(text: str) -> str:
    """The text in the language of the window; places for values stand in braces, as in ``str.format``."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def mark(text: str) -> str:
    """The same text; says to ``make strings`` that it is translated later, where it is shown."""
    return text


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

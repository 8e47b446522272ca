"""The house templates that come with the program, and which of them suits what a briefing begins as.

To add one: its drawing in ``packaging/make_templates.py`` and a row in ``SHIPPED``.
"""

from dataclasses import dataclass
from pathlib import Path

from desktop.paths import resources

TEMPLATE_ENDINGS = (".dotx", ".docx", ".dotm", ".docm")


@dataclass(frozen=True, slots=True)
class ShippedTemplate:
    """A template that comes along. ``presets`` are the keys of those that begin with it."""

    key: str
    label: str
    tip: str
    presets: tuple[str, ...] = ()


SHIPPED = (
    ShippedTemplate(
        "submission",
        "Submission",
        "Sober: a block that says to whom and from whom, numbered paragraphs, the marking on every page.",
        ("submission",),
    ),
    ShippedTemplate(
        "report",
        "Report",
        "With a cover page, running heads, and paragraph numbers in a wide margin.",
        ("responses", "policy_brief"),
    ),
)


def shipped_path(name: str) -> Path | None:
    """The file of a shipped template by its key, case aside; nothing for a name that is none."""
    key = name.strip().casefold()
    places = (resources() / "templates" / f"{key}{ending}" for ending in ("", *TEMPLATE_ENDINGS))
    return next((path for path in places if path.is_file()), None) if key in {each.key for each in SHIPPED} else None


def template_suited_to(preset: str) -> str:
    """The key of the shipped template that a preset begins with; empty for the look of the program."""
    return next((each.key for each in SHIPPED if preset in each.presets), "")


def template_path(said: str) -> Path | None:
    """The file that somebody means who names a template: a file, or a shipped one by its key; nothing for no name."""
    said = said.strip()
    if not said:
        return None
    path = Path(said).expanduser()
    return path if path.exists() else shipped_path(said) or path

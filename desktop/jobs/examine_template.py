"""Looks through a house template before a briefing is made with it: what its styles are taken for, and its faults.

What an export mends by itself is not assumed: a small briefing is made with the template, and what is wrong with that
one too is left for the owner.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.progress import Progress
from desktop.kept_settings import Settings
from exports.briefing_content import Briefing, Prose, Section
from exports.house_style import HouseTemplate, TemplateFault
from exports.word.lint_finding import Finding

CHOICES = "briefing.template_roles"
"""The setting that keeps, by the key of a template, which style each role was given."""

_OF_STYLES = ("contrast", "text-small", "quote-italic")

_PROBE = Briefing(
    title="Probe", sections=(Section("One", blocks=(Prose(("Words.",)),)), Section("Two", blocks=(Prose(("Words.",)),)))
)


def examine_template(path: Path) -> Generator[Progress, None, HouseTemplate]:
    """Look through a template.

    Raises:
        TemplateUnusable: with what is wrong with it and what to do.
    """
    from exports import briefing_word  # python-docx takes longer to import than most commands take to run
    from exports.house_template import TemplateFile, remaining_rules

    yield Progress(0, 0, "Looking through the template")
    with TemporaryDirectory() as folder:
        file, probe = TemplateFile(path), Path(folder) / "probe.docx"
        for _written in briefing_word.write(_PROBE, probe, template=path):
            pass
        yield Progress(0, 0, "Looking through the template")
        left = remaining_rules(probe)
        faults = tuple(_counted(file.faults(Path(folder)), left))
    return HouseTemplate(path.name, file.key, file.styles, file.guesses, file.slots, faults, file.made_looks())


def _counted(found: Iterable[Finding], left: Mapping[str, int]) -> Iterator[TemplateFault]:
    """A fault for each rule, the first that it strikes; what is in every style that is used stays for the owner."""
    by_rule: dict[str, list[str]] = {}
    for finding in found:
        key = f"{finding.rule} {finding.sentence}" if finding.rule in _OF_STYLES else finding.rule
        by_rule.setdefault(key, []).append(finding.sentence)
    for key, sentences in by_rule.items():
        rule = key.partition(" ")[0]
        yield TemplateFault(rule, sentences[0], rule not in left and rule not in _OF_STYLES, len(sentences) - 1)


def kept_choices(settings: Settings, path: Path) -> Mapping[str, str]:
    """What this user chose for a template: role to style id, empty for a style of ours; nothing where it was not asked.

    A file that cannot be read gives nothing: whoever writes with it says why.
    """
    from exports.house_template import template_key

    try:
        kept = settings.recall(CHOICES, template_key(path.read_bytes()), {})
    except OSError:
        return {}
    return {str(role): str(style) for role, style in kept.items()} if isinstance(kept, dict) else {}


def keep_choices(settings: Settings, template: HouseTemplate, choices: Mapping[str, str]) -> None:
    """Keep what somebody chose for a template; only what differs from the guess."""
    differing = {
        guess.role: choices[guess.role]
        for guess in template.guesses
        if guess.role in choices and choices[guess.role] != guess.style_id
    }
    settings.remember(CHOICES, template.key, differing)

"""The quotation check on a draft with 300 quotations of every kind, against 5 MB of documents."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import clock
from tests.benchmarks.corpus import Paper, Profile, papers

QUOTATIONS = 300
SOURCES = Profile("V", documents=250, characters=20_000, codings=0, codes=1, reviewers=1)
INVENTED = ("the", "lighthouse", "keepers", "of", "every", "northern", "reach", "have", "never", "seen", "this", "form")
KINDS = ("exact", "exact", "exact", "cut", "bracket", "first letter", "word", "word", "dropped", "invented")


def write_draft(path: Path) -> None:
    """A draft in which each paragraph has one quotation, the documents' own words, spoilt as its kind says."""
    dice = random.Random("draft")
    found = list(papers(SOURCES))
    lines = [f"They wrote “{words}” to us." for words in (_quotation(dice, found, n) for n in range(QUOTATIONS))]
    path.write_text("\n".join(lines), encoding="utf-8")


def write_sources(folder: Path) -> Iterator[Path]:
    """The documents as text files."""
    folder.mkdir(exist_ok=True)
    for paper in papers(SOURCES):
        path = folder / f"{paper.name}.txt"
        path.write_text("\n".join(paper.paragraphs), encoding="utf-8")
        yield path


def check_draft(work: Path, _workload: str) -> clock.Outcome:
    """The whole job: the draft read, the documents made ready, every quotation judged. The project is made once."""
    from desktop.jobs.check_draft import check_draft as job
    from tests.benchmarks.product import result

    project, draft = work / "draft-sources.gloss", work / "draft.txt"
    if not draft.exists():
        _make_project(project, list(write_sources(work / "draft-sources")))
        write_draft(draft)
    samples: list[float] = []
    with clock.sample(samples):
        checked = result(job(project, draft))
    return {"samples": samples, "rows": len(checked.findings), **checked.counts}


def _make_project(path: Path, files: list[Path]) -> None:
    from desktop.jobs.import_documents import import_documents
    from desktop.session import Session
    from tests.benchmarks.product import result

    session = Session.create(path, title="Sources of a draft", by="Reviewer 1")
    result(import_documents(session.project, files, by=session.reviewer.id))
    session.close()


def _quotation(dice: random.Random, found: list[Paper], number: int) -> str:
    kind = KINDS[number % len(KINDS)]
    while True:
        text = found[int(dice.random() * len(found))].text
        words = re.findall(r"\S+", text)
        length = 8 + int(dice.random() * 50)
        start = int(dice.random() * (len(words) - length))
        chosen = words[start : start + length]
        if not re.search("[“”–]", " ".join(chosen)):
            break
    middle = length // 2
    if kind == "cut":
        chosen[middle : middle + 2] = ["[...]"]
    elif kind == "bracket":
        chosen.insert(middle, "[as they say]")
    elif kind == "first letter":
        chosen[0] = chosen[0][0].swapcase() + chosen[0][1:]
    elif kind == "word":
        chosen[middle] = "otherwise"
        chosen[middle // 2] = "indeed"
    elif kind == "dropped":
        del chosen[middle]
    elif kind == "invented":
        chosen = [INVENTED[int(dice.random() * len(INVENTED))] for _ in range(length)]
    return " ".join(chosen)

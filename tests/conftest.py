"""Fixtures for every test: a home of its own, and a project with a codebook and a document in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def glossator_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user data folder that nobody else has: no test sees the files of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GLOSSATOR_HOME", str(home))
    yield home

import tomllib
from pathlib import Path

from desktop.version import VERSION


def test_the_program_and_the_package_have_the_same_version() -> None:
    pyproject = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))

    assert pyproject["project"]["version"] == VERSION

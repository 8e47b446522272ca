"""The icons are there in every size, and the bundles hold the pictures that they say."""

import struct

import pytest

from desktop import paths

ICONS = paths.resources() / "icons"
NAMES = ("glossator", "gloss-document")
SIZES = (16, 32, 48, 64, 128, 256, 512)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_a_picture_has_the_size_of_its_name(name: str, size: int) -> None:
    png = (ICONS / f"{name}-{size}.png").read_bytes()

    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (size, size)


@pytest.mark.parametrize("name", NAMES)
def test_the_windows_icon_points_at_its_pictures(name: str) -> None:
    icon = (ICONS / f"{name}.ico").read_bytes()

    _, kind, count = struct.unpack("<HHH", icon[:6])
    assert (kind, count) == (1, 5)
    for number in range(count):
        *_, length, offset = struct.unpack("<BBBBHHII", icon[6 + 16 * number : 22 + 16 * number])
        assert icon[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(icon)


@pytest.mark.parametrize("name", NAMES)
def test_the_macos_icon_adds_up(name: str) -> None:
    icon = (ICONS / f"{name}.icns").read_bytes()

    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8]) == (len(icon),)


def test_the_drawings_are_all_there() -> None:
    assert {file.name for file in ICONS.glob("*.svg")} == {
        f"{name}{small}.svg" for name in NAMES for small in ("", "-16")
    }

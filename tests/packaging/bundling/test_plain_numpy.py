"""numpy is built of the pinned source, with the settings that leave OpenBLAS out."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundling.plain_numpy import SETTINGS, numpy_pins, without_place

PINS = """\
ninja==1 \\
    --hash=sha256:00
numpy==2.4 ; python_full_version < '3.12' \\
    --hash=sha256:01 \\
    --hash=sha256:02
numpy==2.5 ; python_full_version >= '3.12' \\
    --hash=sha256:03
platformdirs==4 \\
    --hash=sha256:04
"""


def test_only_numpy_is_taken_from_the_list_with_its_hashes() -> None:
    found = numpy_pins(PINS)
    assert [f"sha256:0{number}" in found for number in range(5)] == [False, True, True, True, False]


def test_each_version_has_every_setting_once() -> None:
    found = numpy_pins(PINS)
    for setting in SETTINGS:
        assert found.count(f"--config-settings={setting} \\\n") == 2


def test_a_list_without_numpy_is_refused() -> None:
    with pytest.raises(ValueError, match="no numpy"):
        numpy_pins("ninja==1 \\\n    --hash=sha256:00\n")


def test_the_folder_that_numpy_was_built_in_is_not_told() -> None:
    about = """\
        "Python Information": {
            "path": r"%s",
            "version": "3.11",
        },
"""
    one, other = (without_place(about % f"/home/{name}/bin/python") for name in ("ana", "ben"))
    assert one == other == about % "python"


def test_the_pinned_list_has_what_builds_it() -> None:
    text = (
        Path(__file__).parents[3].joinpath("packaging/requirements/bundle.txt").read_text("utf-8")
    )
    assert numpy_pins(text)
    assert all(f"\n{tool}==" in text for tool in ("cython", "meson-python", "ninja"))

"""The control files of the Debian package say what is in it, in Debian's forms."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from bundling.debian_package import (
    DEPENDS,
    OVERRIDES,
    RECOMMENDS,
    changelog,
    control,
    copyright_file,
    md5sums,
    overrides,
)
from bundling.publisher import MAINTAINER

MOMENT = 1_700_000_000


def fields(text: str) -> dict[str, str]:
    """Read the fields of a control file; folded lines follow theirs."""
    found: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if line.startswith(" "):
            found[name] += f"\n{line}"
        else:
            name, _, value = line.partition(": ")
            found[name] = value
    return found


def test_control_has_every_field_a_package_needs() -> None:
    found = fields(control("0.2.0", "amd64", 4321))
    assert (found["Package"], found["Version"], found["Architecture"]) == (
        "tsubo",
        "0.2.0",
        "amd64",
    )
    assert found["Installed-Size"] == "4321"
    assert found["Maintainer"] == MAINTAINER
    assert found["Description"].splitlines()[0] == "gentle self-acupressure, shown and guided"


@pytest.mark.parametrize("package", [*DEPENDS, *RECOMMENDS])
def test_each_dependency_is_one_debian_can_read(package: str) -> None:
    for name in package.split(" | "):
        assert re.fullmatch(r"[a-z0-9][a-z0-9+.-]+( \(>= [0-9.]+\))?", name)


def test_the_changelog_is_dated_and_signed() -> None:
    last = changelog("0.2.0", MOMENT).splitlines()[-1]
    assert last == f" -- {MAINTAINER}  Tue, 14 Nov 2023 22:13:20 +0000"


def test_every_licence_that_is_named_is_explained() -> None:
    text = copyright_file()
    stanzas = [stanza for stanza in text.split("\n\n") if stanza.startswith("License:")]
    explained = {stanza.splitlines()[0] for stanza in stanzas}
    assert set(re.findall(r"^License: .+$", text, flags=re.MULTILINE)) == explained


def test_overrides_hold_only_for_what_is_not_built_here() -> None:
    lines = overrides().splitlines()[1:]
    assert len(lines) == len(OVERRIDES)
    assert all(line.endswith(" *usr/lib/tsubo/*") for line in lines)


def test_sums_are_of_what_is_installed_only(tmp_path: Path) -> None:
    for name in ("usr/bin/tsubo", "DEBIAN/control"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(b"one")
    expected = hashlib.md5(b"one", usedforsecurity=False).hexdigest()
    assert md5sums(tmp_path) == f"{expected}  usr/bin/tsubo\n"

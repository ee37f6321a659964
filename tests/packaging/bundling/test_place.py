"""The version is the package's own, and the moment can be given from outside."""

from __future__ import annotations

import pytest

from bundling.place import moment, same_every_time, version
from tsubo import __version__


def test_the_version_is_the_packages() -> None:
    assert version() == __version__


def test_a_moment_given_from_outside_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert moment() == 1_700_000_000
    assert same_every_time()["SOURCE_DATE_EPOCH"] == "1700000000"


def test_two_builds_have_the_same_hashes_language_and_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    env = same_every_time()
    assert (env["PYTHONHASHSEED"], env["LC_ALL"], env["TZ"]) == ("0", "C.UTF-8", "UTC")

"""Below ``share`` lies all a desktop wants, and nothing in it depends on when it was made."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from bundling.listing import list_files
from bundling.publisher import APP_ID
from bundling.share import packed, write_share

MOMENT = 1_700_000_000
pytestmark = pytest.mark.usefixtures("qapp")


def test_everything_is_where_a_desktop_looks(tmp_path: Path) -> None:
    write_share(tmp_path, "0.2.0", MOMENT)
    for name in (
        "applications/tsubo.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        "man/man1/tsubo.1.gz",
        "bash-completion/completions/tsubo",
        "icons/hicolor/scalable/apps/tsubo.svg",
    ):
        assert (tmp_path / name).stat().st_size > 0


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_share(tmp_path / name, "0.2.0", MOMENT)
    assert list_files(tmp_path / "one") == list_files(tmp_path / "other")


def test_gzip_is_given_no_date() -> None:
    assert packed("words")[4:8] == bytes(4)
    assert gzip.decompress(packed("words")) == b"words"

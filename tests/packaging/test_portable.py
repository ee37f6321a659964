"""The portable archive: the same folder gives the same bytes, whoever packs it and when."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from portable import packing

MOMENT = 1_700_000_000
needs_tar = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("tar", "zstd")) or os.name == "nt",
    reason="GNU tar and zstd are not on this machine",
)


@needs_tar
def test_the_order_and_the_dates_of_files_do_not_matter(tmp_path: Path) -> None:
    names = [f"file-{number}" for number in range(20)]
    archives = []
    for day, order in enumerate((names, names[::-1])):
        folder = tmp_path / str(day) / "tsubo"
        folder.mkdir(parents=True)
        for name in order:
            (folder / name).write_text(name, encoding="utf-8")
            os.utime(folder / name, (day, day))
        archives.append(tmp_path / f"{day}.tar.zst")
        subprocess.run(packing(folder, archives[-1], MOMENT), check=True)
    assert archives[0].read_bytes() == archives[1].read_bytes()
    listing = ["tar", "--list", "--zstd", f"--file={archives[0]}"]
    listed = subprocess.run(listing, check=True, capture_output=True, text=True).stdout.split()
    assert listed == sorted(listed)

#!/usr/bin/env python3
"""Make the bundle: a folder that holds Tsubo, Python and Qt, and runs where none is installed.

    python3 packaging/bundle.py

It lies in ``build/bundle/tsubo``, on macOS in ``Tsubo.app``. It needs Python 3.11 to 3.13, on Linux
also gcc, g++, binutils and icu-devtools. See docs/install.md for what is made of it.
"""

from __future__ import annotations

import sys

from bootstrap.commands import Runner
from bootstrap.project import LINUX
from bootstrap.voice import Trouble, complain, say
from bundling.place import BUNDLE, INSIDE, LICENCES, MACOS, moment
from bundling.toolbox import LISTS, LOG, in_toolbox

LARGEST = 110_000_000 if LINUX else 150_000_000
"""Bytes the bundle may hold; only on Linux numpy and ICU are made smaller."""


def main(words: list[str]) -> int:
    """Make the bundle and try it; return 1 when something is in the way."""
    try:
        code = in_toolbox(__file__, words)
        return make() if code is None else code
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code


def make() -> int:
    """Make the bundle with the toolbox's Python; return 1 when it does not hold.

    Raises Trouble when it cannot be made.
    """
    from bundling import bill, frozen, licences, listing, plain_numpy, trial

    runner = Runner(LOG)
    if LINUX:
        plain_numpy.make_plain(runner, LISTS / "bundle.txt")
    frozen.freeze(runner)
    parts = licences.gather(LICENCES)
    bill.write(parts, LICENCES / "sbom.cdx.json")
    if MACOS:
        (INSIDE / LICENCES.name).symlink_to(f"../Resources/{LICENCES.name}")
    trial.try_bundle(frozen.PROGRAM)
    listing.date_everything(BUNDLE, moment())
    text = listing.list_files(BUNDLE)
    (BUNDLE.parent / listing.NAME).write_text(text, encoding="utf-8")
    size = frozen.size(BUNDLE)
    say(f"{BUNDLE}: {len(text.splitlines())} files, {size / 1e6:.1f} MB.")
    if size > LARGEST:
        complain(f"The bundle may hold {LARGEST / 1e6:.0f} MB.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

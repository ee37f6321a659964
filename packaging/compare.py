#!/usr/bin/env python3
"""Lay two builds side by side: which files are only in one of them, and which differ.

    python3 packaging/compare.py ONE OTHER

Each is a folder with a bundle, or a list ``files.sha256`` that ``bundle.py`` wrote beside one. Exit
code 0 where both are the same, 1 where they are not. What bundles are built from and what may make
two of them differ: docs/decisions/0024.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bundling.listing import differences, list_files

USAGE = 2


def main(words: list[str]) -> int:
    """Print each difference; return whether there are any."""
    places = [Path(word) for word in words]
    missing = [str(place) for place in places if not place.exists()]
    if len(places) != 2 or missing:
        said = f"This is not there: {', '.join(missing)}" if missing else "Say two builds."
        print(f"compare: {said}", file=sys.stderr)
        return USAGE
    one, other = (
        list_files(place) if place.is_dir() else place.read_text(encoding="utf-8")
        for place in places
    )
    found = differences(one, other)
    for line in found:
        print(line)
    print(f"{len(one.splitlines())} files, {len(other.splitlines())} files, {len(found)} differ.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

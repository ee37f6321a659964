#!/usr/bin/env python3
"""Write what a desktop wants to know of Tsubo below DIR/share, for packages of any kind.

    python3 packaging/desktop.py DIR

That is the entry, the metadata, icons in all sizes, the manual and completions for three shells.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bootstrap.voice import Trouble, complain, say
from bundling.place import moment, version
from bundling.toolbox import in_toolbox

USAGE = 2


def main(words: list[str]) -> int:
    """Write the files; return 1 when something is in the way."""
    if len(words) != 1:
        complain("Say one folder: python3 packaging/desktop.py DIR")
        return USAGE
    try:
        code = in_toolbox(__file__, words)
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code
    if code is not None:
        return code
    from bundling.share import write_share

    share = Path(words[0]) / "share"
    write_share(share, version(), moment())
    say(f"{share} is written.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

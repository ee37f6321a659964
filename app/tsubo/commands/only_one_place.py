"""Where the Tsubo of a profile listens for a second start: it follows from the profile alone.

Each start looks there first, so this looks nearly for nothing, and knows nothing else.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from zlib import crc32

SOCKET = "running.socket"
_LONGEST_NAME = 100
"""Letters a socket's path may have; Linux allows 107, macOS 103 (sockaddr_un)."""
_PIPES = r"\\.\pipe"


def place_of(profile: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return where the Tsubo of ``profile`` listens, "" where there is no such place.

    It is a socket in the folder that the system keeps for this user alone, or in the profile; on
    Windows a named pipe.
    """
    whole = os.path.realpath(profile)
    name = f"tsubo-{crc32(os.fsencode(whole)):08x}"
    if sys.platform == "win32":
        return name
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    place = f"{runtime}/{name}" if runtime and _is_ours(runtime) else f"{whole}/{SOCKET}"
    return place if len(os.fsencode(place)) <= _LONGEST_NAME else ""


def _is_ours(folder: str) -> bool:
    try:
        return Path(folder).stat().st_uid == os.getuid()
    except OSError:
        return False


def may_answer(place: str) -> bool:
    """Say whether somebody listens at ``place``, or has once: nearly for nothing."""
    where = f"{_PIPES}\\{place}" if sys.platform == "win32" else place
    return bool(place) and os.path.lexists(where)

"""The seal: a list of what the data files held when they were last checked and found good.

Checking needs pydantic, whose import costs more than the first frame may; data that match the seal
are known to be good and are read at once. A changed file breaks the seal and is checked in full.
"""

import json
from pathlib import Path
from zlib import crc32

from tsubo.storage.data_files import data_files
from tsubo.storage.whole_file import write_whole

SEAL = "seal.json"


def fingerprint(folder: Path) -> dict[str, str]:
    """Return the length and CRC-32 of every data file below ``folder``, by its name inside it."""
    return {
        file.relative_to(folder).as_posix(): _sum(file.read_bytes()) for file in data_files(folder)
    }


def is_sealed(folder: Path) -> bool:
    """Say whether every data file below ``folder`` is just what was checked."""
    try:
        kept = json.loads((folder / SEAL).read_bytes())
        return bool(kept == fingerprint(folder))
    except (OSError, ValueError):
        return False


def seal(folder: Path) -> None:
    """Note the present data files as checked; call it only after a check found nothing."""
    text = json.dumps(fingerprint(folder), indent=1)
    write_whole(folder / SEAL, text + "\n")


def _sum(content: bytes) -> str:
    """Tell a changed file; this guards against mistakes, not against malice."""
    return f"{len(content)}-{crc32(content):08x}"

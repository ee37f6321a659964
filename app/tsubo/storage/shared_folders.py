"""Which shared folders the people of a profile have: one folder carries one person's journal."""

import json
from pathlib import Path

from tsubo.storage.data_files import UNREADABLE
from tsubo.storage.person_folders import is_another, person_folders
from tsubo.storage.settings_file import FILE as SETTINGS


def is_shared_by_another(own: Path, folder: Path) -> bool:
    """Say whether somebody but the person of the folder ``own`` shares ``folder`` already.

    Settings are only looked into: those that cannot be read name no folder, and stay as they are.
    """
    profile = own.parent.parent if is_another(own) else own
    others = (other for other in person_folders(profile) if other != own)
    return any(_shared(other) == folder.resolve() for other in others)


def _shared(person: Path) -> Path | None:
    try:
        kept = json.loads((person / SETTINGS).read_bytes())["shared_folder"]
    except (OSError, *UNREADABLE):
        return None
    return Path(kept).resolve() if isinstance(kept, str) and kept else None

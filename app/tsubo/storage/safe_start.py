"""Beginning with default settings: the person's own are kept aside, and their health still counts.

What somebody has told about their body decides what may be pressed, so it is no setting.
"""

import shutil
from dataclasses import replace
from pathlib import Path

from tsubo.domain.preferences import set_back
from tsubo.storage.aside import name_aside
from tsubo.storage.settings_file import SettingsFile

MOST = 20
"""So many copies are kept; after that the last one is written over (our decision)."""


def kept_aside(file: Path) -> str:
    """Copy the settings ``file`` beside itself; return the copy, "" where there is nothing to keep.

    Raises OSError when it cannot be copied.
    """
    if not file.exists():
        return ""
    aside = name_aside(file, "kept", MOST)
    shutil.copy2(file, aside)
    return str(aside)


def begin_safely(settings: SettingsFile) -> str:
    """Set ``settings`` back and drop a session to carry on; return the copy's name.

    What somebody told and what sessions taught stays: health, pain, points that were too hard.
    Settings that cannot be copied, or of which nothing is known, are left as they are, and ""
    returned.
    """
    memory = settings.read()
    if not settings.health_known:
        return ""
    try:
        aside = kept_aside(settings.file)
    except OSError:
        return ""
    if aside:
        own = set_back(memory.preferences)
        settings.write(replace(memory, preferences=own, unfinished=None))
    return aside

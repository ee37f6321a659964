"""Beginning with default settings: the person's own are kept aside, and their health still counts.

What somebody has told about their body decides what may be pressed, so it is no setting.
"""

import shutil
from dataclasses import replace
from pathlib import Path

from tsubo.domain.habits import FIRST_TIME
from tsubo.domain.preferences import Preferences
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
    """Set ``settings`` back, and what lies with them of habits; return the copy's name.

    What was told about health and pain stays, and the emergency number. Settings that cannot be
    read or copied are left as they are, and "" returned.
    """
    memory = settings.read()
    if settings.problem:
        return ""
    try:
        aside = kept_aside(settings.file)
    except OSError:
        return ""
    own = Preferences(emergency_number=memory.preferences.emergency_number)
    if aside:
        settings.write(replace(memory, preferences=own, habits=FIRST_TIME, unfinished=None))
    return aside

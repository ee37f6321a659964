"""What is remembered, for a command: what could not be read is said, as in the window."""

import sys

from tsubo.commands.opening import SETTINGS_NEWS
from tsubo.domain.memory import Memory
from tsubo.domain.words import tr
from tsubo.session.settings_words import settings_words
from tsubo.storage.settings_file import SettingsFile


def remembered(settings: SettingsFile) -> Memory:
    """Return what is remembered; say on standard error what of it is not known."""
    memory = settings.read()
    for unread, _ in settings.troubles:
        title, _ = settings_words(SETTINGS_NEWS[unread])
        print(f"tsubo: {settings.file}: {title}.", file=sys.stderr)
    if not settings.health_known:
        print(tr("What you told about your health is not known here."), file=sys.stderr)
    return memory

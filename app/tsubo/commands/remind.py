"""``tsubo remind``: the process that reminds while no window is open.

It holds no Qt and opens no window. It sleeps until the next reminder, and ends when nobody wants
one any more or the person's session is over. All it needs is imported at once: an update may
replace the files while it sleeps.
"""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from threading import Thread

from tsubo.commands.ourselves import free_children, ourselves_later
from tsubo.commands.remind_rounds import ReminderRounds
from tsubo.commands.reminding_entry import bus_name, entry_file


def run(profile: Path) -> int:
    """Remind the people of ``profile`` until nobody wants it; return the exit code."""
    if sys.platform != "linux":
        return 0  # there the window itself reminds
    from tsubo.desktop.reminder_desk import ReminderDesk, session_link

    free_children()
    desk = ReminderDesk(bus_name(profile), session_link())
    desk.serve(ReminderRounds(profile, desk, entry_file(profile), partial(open_window, profile)))
    return 0


def open_window(profile: Path, name: str, token: str) -> None:
    """Start Tsubo before a session of the person called ``name``; one that is open comes forward.

    ``token`` lets its window take the focus (xdg-activation, and startup notification on X11).
    """
    person = ("--person", name) if name else ()
    words = "--profile", os.path.realpath(profile), *person, "--start"
    program, arguments = ourselves_later(*words)
    leave = {"XDG_ACTIVATION_TOKEN": token, "DESKTOP_STARTUP_ID": token} if token else {}
    nowhere = subprocess.DEVNULL
    child = subprocess.Popen(
        [program, *arguments],
        env={**os.environ, **leave},
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        start_new_session=True,
    )
    Thread(target=child.wait, daemon=True).start()

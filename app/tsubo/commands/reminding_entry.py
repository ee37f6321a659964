"""The process that reminds: what it is called, how it is started, and with every session anew."""

import os
from hashlib import blake2b
from pathlib import Path

from tsubo.commands.ourselves import ourselves_later
from tsubo.desktop.autostart import autostart_entry
from tsubo.domain.words import tr

_DIGITS = 4
"""Bytes of the sum that tells profiles apart."""


def bus_name(profile: Path) -> str:
    """Return the name on the session bus of the process that reminds ``profile``."""
    return f"tsubo.Reminders.p{_sum_of(profile)}"


def reminding_command(profile: Path) -> tuple[str, list[str]]:
    """Return the program and the arguments of the process that reminds ``profile``."""
    return ourselves_later("--profile", os.path.realpath(profile), "remind")


def entry_file(profile: Path) -> Path:
    """Return the file that has reminding started with the person's session.

    Usually it is ``tsubo-reminders.desktop``; a profile in a place of its own has its own. It lies
    where the desktop looks for such files, also where no ``HOME`` is set.
    """
    from platformdirs import user_config_path, user_data_path

    usual = os.path.realpath(user_data_path("tsubo", appauthor=False))
    ending = "" if os.path.realpath(profile) == usual else f"-{_sum_of(profile)}"
    return user_config_path() / "autostart" / f"tsubo-reminders{ending}.desktop"


def entry_text(profile: Path) -> str:
    """Return what stands in that file."""
    program, arguments = reminding_command(profile)
    return autostart_entry(
        tr("Tsubo reminders"), tr("Shows the reminders that you set in Tsubo"), program, arguments
    )


def _sum_of(profile: Path) -> str:
    return blake2b(os.fsencode(os.path.realpath(profile)), digest_size=_DIGITS).hexdigest()

"""The checkup: every look at this computer, one after the other, none of which can fail.

What needs Qt is looked at by a process of its own, since Qt ends one that has no display, and a
speech service may never answer.
"""

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tsubo import __version__
from tsubo.commands.ourselves import ourselves
from tsubo.domain.checkup import Finding, Level, problem
from tsubo.domain.words import tr

PATIENCE_SECONDS = 20.0
"""So long a process may look at the display, or at the sound (our decision)."""

_UNANSWERED = ("could not connect to display", "Failed to create wl_display")
_UNKNOWN = "Could not find the Qt platform plugin"
"""What Qt's plugins for X11 and Wayland, and Qt itself, say before they give up."""

Look = Callable[[], Iterable[Finding]]


def checkup(profile: Path) -> Iterator[Finding]:
    """Yield everything that is found on this computer, for the ``profile``."""
    looks: tuple[tuple[tuple[str, str], Look], ...] = (
        (("versions", tr("Versions")), _versions),
        (("data", tr("Points and texts")), _data),
        (("profile", tr("Your files")), lambda: _profile(profile)),
        (("clock", tr("Date and time")), lambda: _clock(profile)),
        (("instance", tr("Tsubo's window")), lambda: _instance(profile)),
        (("display", tr("Display")), lambda: _aside("display")),
        (("bus", tr("Session bus")), _buses),
        (("sound", tr("Sound")), lambda: _aside("sound")),
    )
    for about, look in looks:
        yield from guarded(about, look)


def guarded(about: tuple[str, str], look: Look, *, grave: bool = False) -> Iterator[Finding]:
    """Yield what ``look`` finds; where it fails that is one more finding, without its details.

    It is a ``grave`` one where Tsubo cannot run without.
    """
    try:
        yield from look()
    except PermissionError:
        mend = tr("Give yourself the right to read and write there.")
        yield problem(about, tr("cannot be read"), mend, grave=grave)
    except Exception as error:
        yield problem(
            about,
            tr("could not be looked at ({kind})", kind=type(error).__name__),
            tr("Install Tsubo again; if that does not help, tell its makers."),
            grave=grave,
        )


def line_of(finding: Finding) -> str:
    """Return ``finding`` as one line of JSON."""
    return json.dumps({**finding._asdict(), "level": finding.level.value})


def finding_of(record: Mapping[str, str]) -> Finding:
    """Return the finding in a ``record`` of JSON.

    Raises ValueError, KeyError or TypeError for anything else.
    """
    id_, name, words, mend = (str(record[field]) for field in ("id", "name", "words", "mend"))
    return Finding(id_, name, words, mend, Level(record["level"]))


def _versions() -> Iterator[Finding]:
    yield Finding("tsubo", "Tsubo", __version__)
    yield Finding("python", "Python", platform.python_version())
    yield Finding("system", tr("System"), _system())


def _system() -> str:
    """Return the system's name as it calls itself, and the machine's kind."""
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = f"{platform.system()} {platform.release()}"
    return f"{name}, {platform.machine()}"


def _data() -> Iterator[Finding]:
    from tsubo.storage.data_checkup import data_checkup
    from tsubo.storage.places import data_folder

    yield data_checkup(data_folder())


def _profile(profile: Path) -> Iterable[Finding]:
    from tsubo.storage.profile_checkup import profile_checkup

    return profile_checkup(profile)


def _clock(profile: Path) -> Iterator[Finding]:
    from tsubo.storage.clock_checkup import clock_checkup
    from tsubo.storage.places import data_folder

    yield clock_checkup((profile, data_folder()), time.time())


def _instance(profile: Path) -> Iterator[Finding]:
    from tsubo.commands.only_one import PING, Reply, call
    from tsubo.commands.only_one_place import may_answer, place_of

    about, place = ("instance", tr("Tsubo's window")), place_of(profile)
    reply = call(place, PING) if may_answer(place) else Reply.NOBODY
    match reply:
        case Reply.NOBODY:
            yield Finding(*about, tr("not open"))
        case Reply.HERE:
            yield Finding(*about, tr("open, and answers"))
        case Reply.MUTE:
            mend = tr("Wait a moment, or end Tsubo and start it again.")
            yield problem(about, tr("open, but does not answer"), mend)


def _buses() -> Iterable[Finding]:
    if sys.platform != "linux":
        return ()
    from tsubo.desktop.bus_checkup import bus_checkup
    from tsubo.desktop.link import open_link, session_address

    return bus_checkup(open_link(session_address(os.environ)))


def _aside(part: str) -> Iterator[Finding]:
    """Yield what a process of its own finds about ``part``, and that it came to no end if so."""
    program, words = ourselves("doctor", "--part", part)
    try:
        done = subprocess.run(
            [program, *words],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
            stdin=subprocess.DEVNULL,
        )
        said, cause, ended = done.stdout, done.stderr, done.returncode == 0
    except subprocess.TimeoutExpired as late:
        said, cause, ended = _text(late.stdout), "", False
    for line in said.splitlines():
        try:
            yield finding_of(json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue
    if not ended:
        yield _broken_off(part, cause)


def _text(said: "bytes | str | None") -> str:
    return said.decode(errors="replace") if isinstance(said, bytes) else said or ""


def _broken_off(part: str, cause: str) -> Finding:
    """Return what it means that looking at ``part`` came to no end; ``cause`` is what Qt said."""
    if part == "sound":
        return problem(
            ("voices", tr("The system's voices")),
            tr("they do not answer"),
            tr("The built-in voice still speaks. Restart your system's speech service."),
        )
    words = tr("Qt cannot open a window")
    mend = tr("Install the libraries that Qt needs; on Debian: apt install libxcb-cursor0.")
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if _UNKNOWN in cause:
        words = tr("Qt does not know what QT_QPA_PLATFORM asks for")
        mend = tr("Start Tsubo without that variable.")
    elif sys.platform == "linux" and not shown:
        words, mend = tr("there is none here"), tr("Start Tsubo in your desktop's session.")
    elif any(one in cause for one in _UNANSWERED):
        words, mend = tr("it does not answer"), tr("Start Tsubo in your desktop's session.")
    return problem(("display", tr("Display")), words, mend, grave=True)

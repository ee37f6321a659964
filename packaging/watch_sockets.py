"""Watch with strace that Tsubo opens no internet socket, whatever it is asked to do.

    .venv/bin/python packaging/watch_sockets.py [--program build/bundle/tsubo/tsubo]

Without ``--program`` the checkout is watched. Each way into Tsubo runs with all processes it
starts; every call about sockets is read. With a DISPLAY the windows are shown there. A session runs
in the window with its sound, for which a PulseAudio that nobody hears is started where there is
one. Only sockets on this computer count as good: between its programs (AF_UNIX) and to its kernel
(AF_NETLINK). What a program of the system opens that Tsubo asked for a service is shown, and does
not count: speech-dispatcher looks for a voice server on this computer. Ends with exit code 1 when
Tsubo asked for a socket of another family, 2 when something could not be watched.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path

from benchmarks.journal_writer import a_session
from bundling.place import ROOT
from measure_sound import TOOLS, private_sound
from tsubo.domain.journal import Answers
from tsubo.domain.memory import Memory
from tsubo.storage.journal.opening import open_journal
from tsubo.storage.settings_file import SettingsFile

LOCAL = ("AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC")
"""Families that reach this computer only; AF_UNSPEC names none."""

WAYS = (
    ["points", "--json"],
    ["plan", "--pain", "left"],
    ["check", str(ROOT / "data")],
    ["track", "--pain", "left", "--out", "{folder}/track.ogg"],
    ["sheet", "--pain", "both", "--pages", "2", "--out", "{folder}/sheet.pdf"],
    ["tour", "--out", "{folder}/tour"],
    ["--quit-after", "ready"],
    ["--start"],
    ["journal", "export", "{folder}/journal.json"],
    ["journal", "import", "{folder}/journal.json"],
    ["journal", "stats"],
    ["journal", "report", "--health", "{folder}/report.pdf"],
    ["doctor", "--json"],
)
"""What is written after ``tsubo``, in this order, with one profile."""

SESSION_SECONDS = 20.0
"""So long a session is watched; then it is ended as the end of a login session would."""

LONGEST = 600.0
"""Seconds after which another way counts as stuck; strace makes everything slow."""

TRACED = "%network,execve,clone,clone3,fork,vfork"
"""Calls about sockets, and those that tell which program a process runs."""

FORKS = ("clone", "clone3", "fork", "vfork")

_CALL = re.compile(r"\b(\w+)\(.*?\b(AF_\w+|PF_\w+)")
_LINE = re.compile(r"(\d+)\s+(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)")


def main(words: Sequence[str] | None = None) -> int:
    """Watch each way, print what it opened; return 1 when that reaches beyond this computer."""
    parser = argparse.ArgumentParser(description="Watch that Tsubo opens no internet socket.")
    parser.add_argument("--program", type=Path, help="a bundle's program; else the checkout")
    given = parser.parse_args(words)
    if shutil.which("strace") is None:
        print("strace is missing; on Debian: apt install strace", file=sys.stderr)
        return 2
    program = [str(given.program.resolve())] if given.program else [sys.executable, "-m", "tsubo"]
    silent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if silent:
        print(f"The session has no sound here: {', '.join(silent)} is missing.")
    abroad: list[str] = []
    with nullcontext() if silent else private_sound(), tempfile.TemporaryDirectory() as folder:
        profile = Path(folder, "profile")
        begin(profile)
        for way in WAYS:
            told = [word.format(folder=folder) for word in way]
            calls = watched([*program, "--profile", str(profile), *told], Path(folder, "calls"))
            if calls is None:
                return 2
            ours, others = parted(calls)
            counts = ", ".join(f"{count} {name}" for name, count in sorted(families(ours).items()))
            print(f"tsubo {' '.join(way):58} {counts or 'no socket'}", flush=True)
            for call in beyond(others):
                print(f"    another program: {call}")
            abroad += beyond(ours)
    print("\n".join(abroad) or "Tsubo opened nothing that reaches beyond this computer.")
    return int(bool(abroad))


def begin(profile: Path) -> None:
    """Make a profile that has agreed to the first page and gone through one session."""
    SettingsFile(profile).write(Memory(agreed=True))
    journal = open_journal(profile).journal
    assert journal is not None, "an empty folder takes a journal"
    journal.finish(a_session("0" * 32), Answers())


def watched(command: list[str], file: Path) -> list[str] | None:
    """Run ``command``; return its calls about sockets, or None when it did not end well."""
    watching = ["strace", "-f", "-qq", "--signal=none", "-e", f"trace={TRACED}", "-o", str(file)]
    is_session = command[-1] == "--start"
    shown = "DISPLAY" in os.environ and (is_session or "--quit-after" in command)
    env = dict(os.environ) if shown else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [*watching, *command],
        cwd=ROOT / "app",
        env=env,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    ) as running:
        try:
            code = running.wait(SESSION_SECONDS if is_session else LONGEST)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGTERM)
            code = 0 if is_session else -1
    if code != 0 and "doctor" not in command:  # it says 1 where it finds something
        print(f"{' '.join(command)} ended with {code}.", file=sys.stderr)
        return None
    return file.read_text(encoding="utf-8", errors="replace").splitlines()


def parted(calls: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the calls of the program that was started first, and those of all others.

    A process runs its parent's program until it runs one of its own. One whose parent is not known
    yet counts as ours, so that nothing is missed.
    """
    runs: dict[str, str] = {}
    asked: dict[str, str] = {}
    ours: list[str] = []
    others: list[str] = []
    first = ""
    for call in calls:
        found = _LINE.match(call)
        if found is None:
            continue
        process, name, rest = found.groups()
        if name == "execve":
            path = re.match(r'"([^"]*)"', rest)
            asked[process] = path[1] if path else asked.get(process, "")
            if rest.endswith("= 0"):
                runs[process] = asked[process]
                first = first or Path(runs[process]).name
        elif child := re.search(r"= (\d+)$", rest) if name in FORKS else None:
            runs.setdefault(child[1], runs.get(process, ""))
        is_ours = Path(runs.get(process, "") or first).name in (first, "exe")
        (ours if is_ours else others).append(call)
    return ours, others


def families(calls: Iterable[str]) -> Counter[str]:
    """Return how many sockets of each family were opened."""
    found = (_CALL.search(call) for call in calls)
    return Counter(one[2] for one in found if one and one[1] in ("socket", "socketpair"))


def beyond(calls: Iterable[str]) -> list[str]:
    """Return the calls that name a family which reaches beyond this computer."""
    return [call for call in calls if (one := _CALL.search(call)) and one[2] not in LOCAL]


if __name__ == "__main__":
    sys.exit(main())

"""``tsubo doctor``: look at this computer, and say what is fine and how to mend what is not."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from tsubo import __version__
from tsubo.commands.checkup import checkup, guarded, line_of
from tsubo.domain.checkup import Finding, Level, report, worst

CODES = {Level.FINE: 0, Level.PROBLEM: 1, Level.GRAVE: 2}
PARTS = ("display", "sound")
"""What another process of ours looks at."""


def run(arguments: argparse.Namespace, profile: Path) -> int:
    """Print what is found; return 0 when all is fine, 1 for problems, 2 if Tsubo cannot run."""
    if arguments.part is not None:
        for finding in _part(arguments.part):
            print(line_of(finding), flush=True)
        return 0
    findings = []
    for finding in checkup(profile):
        findings.append(finding)
        if not arguments.json:
            print(report([finding]), flush=True)
    if arguments.json:
        lines = [json.loads(line_of(finding)) for finding in findings]
        print(json.dumps({"version": __version__, "findings": lines}, indent=2))
    return CODES[worst(findings)]


def _part(part: str) -> Iterable[Finding]:
    if part == "display":
        from tsubo.commands.checkup_display import display_checkup

        return guarded(("qt", "Qt"), display_checkup, grave=True)
    from tsubo.commands.checkup_sound import sound_checkup

    return guarded(("sound", "Sound"), sound_checkup)

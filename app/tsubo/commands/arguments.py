"""The command line: what may be written after ``tsubo``, and what each word means."""

import argparse
from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

from tsubo import __version__

PAINS = ("left", "right", "both", "unsure")
TALKS = ("all", "less", "none")
ORDERS = ("article", "posture")
SPANS = ("6-weeks", "6-months", "all")


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and leaves the usage to ``--help``."""

    def error(self, message: str) -> NoReturn:
        """Say ``message`` on standard error and leave with 2."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help.\n")


def parser(words: Collection[str] | None = None) -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of what ``words`` can need of it.

    A start of the window need not pay for the arguments of every command (docs/benchmarks.md).
    """
    top = Parser(
        prog="tsubo",
        description="A calm, guided way to press the points of a short article on back pain.",
    )
    top.add_argument("--version", action="version", version=f"tsubo {__version__}")
    top.add_argument("--profile", type=Path, metavar="DIR", help="keep all settings in this folder")
    top.add_argument("--person", metavar="NAME", help="who it is, where several use Tsubo here")
    top.add_argument(
        "--quit-after",
        choices=("first-frame", "ready"),
        help="leave once the window is painted, or every point can be clicked",
    )
    top.add_argument("--start", action="store_true", help="begin the routine at once")
    top.add_argument("--safe", action="store_true", help="set the settings back; a copy is kept")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for name, (told, fill) in _COMMANDS.items():
        command = commands.add_parser(name, help=told) if told else commands.add_parser(name)
        if words is None or name in words:
            fill(command)
    return top


def _points(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="write JSON")
    command.add_argument("--body", default="neutral", metavar="NAME", help="the figure to use")


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")


def _plan(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--condition",
        action="append",
        default=[],
        metavar="ID",
        help="something to be careful about, like pregnancy or fracture=hand:left; repeatable",
    )
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument("--point", metavar="ID", help="only this point or station")
    command.add_argument("--order", choices=ORDERS, help="as in the article, or by posture")
    command.add_argument(
        "--way",
        action="append",
        default=[],
        metavar="STATION=WAY",
        help="how a station is reached, like lower_back=ball_wall; can be repeated",
    )
    command.add_argument("--helper", action="store_true", help="somebody else presses")
    command.add_argument("--json", action="store_true", help="write JSON")


def _track(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a .wav, .flac or .ogg file"
    )
    command.add_argument(
        "--talk", choices=TALKS, help="say all, only changes, or tones only; else your own choice"
    )
    command.add_argument(
        "--rate", type=speech_rate, metavar="N", help="words a minute, 80 to 260; else your own"
    )
    command.add_argument(
        "--progress",
        action="store_true",
        help="for programs: write percents, and give up when standard input ends",
    )


def _sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .pdf file")
    command.add_argument("--paper", choices=("a4", "letter"), help="by default your country's")
    command.add_argument(
        "--pages", type=int, choices=(1, 2), default=1, help="1 in large print, 2 with close-ups"
    )


def _journal(command: argparse.ArgumentParser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write everything as .json, or a table as .csv")
    merge = actions.add_parser("import", help="add an exported .json; nothing is doubled")
    for action in (export, merge):
        action.add_argument("file", type=Path, metavar="FILE")
    actions.add_parser("stats", help="sessions, minutes each week, pain before and after")
    report = actions.add_parser("report", help="save one page for a doctor as a .pdf")
    report.add_argument("file", type=Path, metavar="FILE", help="a .pdf file")
    report.add_argument("--span", choices=SPANS, default=SPANS[0], help="how far back it goes")
    report.add_argument("--health", action="store_true", help="add what you told of your health")
    report.add_argument("--paper", choices=("a4", "letter"), help="by default your country's")


def _doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="write JSON")
    command.add_argument("--part", choices=("display", "sound"), help=argparse.SUPPRESS)


def _tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to save")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--size", type=window_size, default=(1280, 800), metavar="WxH")
    command.add_argument("--scale", type=scale_factor, default=1.0, metavar="N")


def _nothing(_command: argparse.ArgumentParser) -> None:
    """Leave a command without arguments."""


_COMMANDS = {
    "points": ("list every point and where it lies", _points),
    "plan": ("show what a session does, second by second", _plan),
    "check": ("check data files; 0 good, 1 findings, 2 unusable", _check),
    "track": ("save the whole session as sound", _track),
    "sound": ("", _nothing),
    "remind": ("", _nothing),
    "sheet": ("save the routine as a PDF to print", _sheet),
    "journal": ("export, import or sum up your sessions", _journal),
    "doctor": ("look whether everything works on this computer", _doctor),
    "tour": ("play the main states and save a picture of each", _tour),
}
"""Each command with its help and its arguments; one without a help is started by Tsubo alone."""


def window_size(text: str) -> tuple[int, int]:
    """Return width and height of "1280x800" in logical pixels.

    Raises ArgumentTypeError with one sentence for anything else.
    """
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1280x800")
    size = int(width), int(height)
    if not (720 <= size[0] <= 8000 and 560 <= size[1] <= 8000):
        raise argparse.ArgumentTypeError(f"{text!r} is outside 720x560 to 8000x8000")
    return size


def scale_factor(text: str) -> float:
    """Return a display scale from 1 to 4.

    Raises ArgumentTypeError with one sentence for anything else.
    """
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 1.0 <= scale <= 4.0:
        raise argparse.ArgumentTypeError(f"{text!r} is no scale; write a number from 1 to 4")
    return scale


def speech_rate(text: str) -> int:
    """Return words a minute from 80 to 260.

    Raises ArgumentTypeError with one sentence for anything else.
    """
    if not (text.isdecimal() and 80 <= int(text) <= 260):
        raise argparse.ArgumentTypeError(f"{text!r} is no rate; write a number from 80 to 260")
    return int(text)

"""The command line: what may be written after ``tsubo``, and what each word means."""

import argparse
from pathlib import Path
from typing import NoReturn

from tsubo import __version__

PAINS = ("left", "right", "both", "unsure")
TALKS = ("all", "less", "none")


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and leaves the usage to ``--help``."""

    def error(self, message: str) -> NoReturn:
        """Say ``message`` on standard error and leave with 2."""
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help.\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = Parser(
        prog="tsubo",
        description="A calm, guided way to press the points of a short article on back pain.",
    )
    top.add_argument("--version", action="version", version=f"tsubo {__version__}")
    top.add_argument("--profile", type=Path, metavar="DIR", help="keep all settings in this folder")
    top.add_argument(
        "--quit-after",
        choices=("first-frame", "ready"),
        help="leave once the window is painted, or every point can be clicked",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _points(commands.add_parser("points", help="list every point and where it lies"))
    _plan(commands.add_parser("plan", help="show what a session does, second by second"))
    check = commands.add_parser("check", help="check data files; 0 good, 1 findings, 2 unusable")
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    _track(commands.add_parser("track", help="save the whole session as sound"))
    _sheet(commands.add_parser("sheet", help="save the routine as a PDF to print"))
    _tour(commands.add_parser("tour", help="play the main states and save a picture of each"))
    return top


def _points(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="write JSON")
    command.add_argument("--body", default="neutral", metavar="NAME", help="the figure to use")


def _plan(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument("--point", metavar="ID", help="only this point or station")
    command.add_argument("--json", action="store_true", help="write JSON")


def _track(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a .wav, .flac or .ogg file"
    )
    command.add_argument(
        "--talk", choices=TALKS, default="all", help="say all, only changes, or tones only"
    )
    command.add_argument(
        "--rate", type=speech_rate, default=150, metavar="N", help="words a minute, 80 to 260"
    )


def _sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pain", choices=PAINS, required=True, help="where the back hurts more")
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .pdf file")
    command.add_argument("--paper", choices=("a4", "letter"), help="by default your country's")
    command.add_argument(
        "--pages", type=int, choices=(1, 2), default=1, help="1 in large print, 2 with close-ups"
    )


def _tour(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to save")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--size", type=window_size, default=(1280, 800), metavar="WxH")
    command.add_argument("--scale", type=scale_factor, default=1.0, metavar="N")


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

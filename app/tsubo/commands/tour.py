"""``tsubo tour``: play the main states in the real window and save a picture of each."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tsubo.storage.data_files import DataError


def run(arguments: argparse.Namespace) -> int:
    """Save the pictures below ``arguments.out`` and say where; return the exit code.

    Raises DataError with one sentence when the folder cannot be written.
    """
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not shown:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
    out: Path = arguments.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"{out}: cannot be made ({error.strerror}); name another folder.") from None
    if not os.access(out, os.W_OK | os.X_OK):
        raise DataError(f"{out}: may not be written to; name another folder.")
    from tsubo.commands.tour_stops import states
    from tsubo.commands.touring import Guide

    with tempfile.TemporaryDirectory(prefix="tsubo-tour-") as folder:
        guide = Guide(Path(folder), out, arguments.theme, arguments.size)
        for state in states():
            print(f"{guide.visit(state)}", flush=True)
        guide.leave()
    print(f"{guide.count} pictures are in {out.resolve()}")
    return 0

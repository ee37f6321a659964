#!/usr/bin/env python3
"""Run Tsubo or its tests from a fresh clone.

    python3 packaging/dev.py run [ARGS]           start Tsubo (ARGS go to Tsubo)
    python3 packaging/dev.py test [PYTEST ARGS]   style, types and tests (ARGS go to pytest)

Everything that is needed is installed into .venv on the first start; later starts are quick.
"""
# This file and no other has to be readable by any Python 3, to tell an unsuitable one off.

import os
import shutil
import sys

SUPPORTED = ((3, 11), (3, 12), (3, 13))
USAGE = 2
STOPPED = 130


def main(arguments: "list[str]") -> int:
    """Run the command that ``arguments`` begin with, and return its exit code."""
    if sys.version_info[:2] not in SUPPORTED:
        print(_unsuitable_python(), file=sys.stderr)
        return 1
    command = arguments[0] if arguments else ""
    if command in ("-h", "--help"):
        print(__doc__.strip())
        return 0
    if command not in ("run", "test"):
        print(__doc__.strip(), file=sys.stderr)
        return USAGE
    return _set_up_and(command, arguments[1:])


def _set_up_and(command: str, arguments: "list[str]") -> int:
    """Make the environment ready for the command, then run it."""
    from pathlib import Path

    from bootstrap.environment import prepare, ready
    from bootstrap.libraries import needed_parts
    from bootstrap.project import Project
    from bootstrap.voice import Trouble, complain

    project = Project(Path(__file__).resolve().parent.parent)
    env = dict(os.environ)
    parts = ("base",) if command == "test" else needed_parts(env)
    try:
        if not ready(project, command, parts):
            prepare(project, command, parts)
        if command == "run":
            from bootstrap.start import start

            return start(project, arguments, env)
        from bootstrap.checks import run_checks

        return run_checks(project, arguments, env)
    except Trouble as trouble:
        complain(str(trouble))
        return trouble.code
    except OSError as error:
        complain(f"This did not work: {error}")
        return 1
    except KeyboardInterrupt:
        complain("Stopped.")
        return STOPPED


def _unsuitable_python() -> str:
    """Return the sentence for a Python that Tsubo does not run on."""
    mine = ".".join(str(number) for number in sys.version_info[:3])
    sentence = f"Tsubo needs Python 3.11, 3.12 or 3.13; this is Python {mine}."
    for major, minor in reversed(SUPPORTED):
        name = f"python{major}.{minor}"
        if shutil.which(name):
            return f"{sentence} Try: {name} packaging/dev.py run"
    return sentence


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

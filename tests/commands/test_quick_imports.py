"""PySide does not read our source at every start, and its features stay switched off."""

import subprocess
import sys
from pathlib import Path

import tsubo

COUNT = """
import inspect, sys
read = []
real = inspect.getsource
inspect.getsource = lambda thing: read.append(thing.__name__) or real(thing)
if {spared}:
    from tsubo.commands.quick_imports import spare_reading
    spare_reading()
import PySide6.QtCore
import tsubo.session.answer
from PySide6.QtCore import QObject
assert hasattr(QObject, "setObjectName") and not hasattr(QObject, "set_object_name")
print(sum(name.startswith("tsubo.session") for name in read))
"""


def modules_read(spared: bool) -> int:
    folder = Path(tsubo.__file__).parents[1]
    words = [sys.executable, "-c", COUNT.format(spared=spared)]
    return int(subprocess.check_output(words, cwd=folder, text=True))


def test_no_module_of_ours_is_read() -> None:
    assert modules_read(spared=True) == 0


def test_without_it_they_would_be() -> None:
    """Once this fails, PySide has changed and the workaround can go."""
    assert modules_read(spared=False) > 5

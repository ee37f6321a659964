"""Calls to PySide6 that return nothing must not use up the references to None."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = 500
# A few references come and go on their own; the fault takes one per call.
TOLERANCE = 50

PROBE = f"""
import os, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
app, timer, thing = QCoreApplication([]), QTimer(), QObject()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    timer.setInterval(5)
setters = before - sys.getrefcount(None)
before = sys.getrefcount(None)
for _ in range({CALLS}):
    thing.parent()
getters = before - sys.getrefcount(None)
print(setters, getters, flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_void_calls_lose_no_reference_to_none() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    lost = [int(number) for number in answer.stdout.split()]
    assert len(lost) == 2
    assert max(lost) < TOLERANCE, f"{CALLS} calls lost {lost} references to None"

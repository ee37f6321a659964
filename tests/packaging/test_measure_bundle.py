"""The bundle's start: what valgrind tells is summed, and set against the bare window."""

from __future__ import annotations

import pytest

from measure_bundle import collected, table


def test_what_each_process_cost_is_summed() -> None:
    report = "==1== Collected : 100\n==1== other\n==2== Collected : 20\n"
    assert collected(report) == 120


def test_a_report_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="no number"):
        collected("==1== killed\n")


def test_each_start_is_set_against_the_bare_window() -> None:
    counted = {"bare window": 1e9, "bundle, first frame": 1.04e9}
    taken = {"bare window": 0.2, "bundle, first frame": 0.3}
    line = table(counted, taken).splitlines()[1]
    assert line.split()[-8:] == ["1040.0", "M", "1.040", "x", "0.300", "s", "1.500", "x"]

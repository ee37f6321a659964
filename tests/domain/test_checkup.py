"""Findings: the worst of them counts, and a report says each with how to mend it."""

from tsubo.domain.checkup import Finding, Level, problem, report, worst

FINE = Finding("a", "Letters", "there")
POOR = problem(("b", "Sound"), "none", "Connect one.")
BAD = problem(("c", "Display"), "none", "Start it there.", grave=True)


def test_the_worst_level_counts() -> None:
    assert worst([]) is Level.FINE
    assert worst([FINE, FINE]) is Level.FINE
    assert worst([FINE, POOR]) is Level.PROBLEM
    assert worst([BAD, POOR, FINE]) is Level.GRAVE


def test_a_report_has_a_line_for_each_and_one_to_mend_it() -> None:
    assert report([FINE, POOR]).splitlines() == [
        "ok         Letters: there",
        "problem    Sound: none",
        "           Connect one.",
    ]

"""The page for a doctor: the time, the drawing, the trend; health only when it is wished."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.session.reporting import LEFT, TODAY, many
from tests.session.walking import on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.health import Answer, Health, Reply
from tsubo.domain.journal_areas import Area
from tsubo.domain.journal_sums import Sums
from tsubo.session.parts.report import Report
from tsubo.session.report_screen import report_screen

SIX_WEEKS = TODAY - timedelta(days=41)


def page(atlas: Atlas, sums: Sums, since: date = SIX_WEEKS, *, health: bool = False) -> Report:
    told = Health({"pregnancy": Answer(Reply.YES)})
    state = replace(on_the_map(atlas), areas={LEFT: 6, Area.CALF_RIGHT: 2}, health=told)
    return report_screen(state, sums, since, TODAY, health=health)


def test_the_time_is_said(atlas: Atlas) -> None:
    assert page(atlas, many(1)).period == "Sat 10 Oct 2026 to Fri 20 Nov 2026"


def test_all_time_begins_with_the_first_session(atlas: Atlas) -> None:
    assert page(atlas, many(3), date.min).period == "Wed 18 Nov 2026 to Fri 20 Nov 2026"
    assert page(atlas, many(0), date.min).period == "Fri 20 Nov 2026 to Fri 20 Nov 2026"


def test_the_drawing_has_its_areas_with_numbers(atlas: Atlas) -> None:
    drawing = page(atlas, many(0)).drawing
    assert [(area.name, area.intensity) for area in drawing.areas] == [
        ("lower back, left", 6),
        ("calf, right", 2),
    ]
    left, right = drawing.areas
    assert all(x < 0 for x, _ in left.corners)
    assert all(x > 0 for x, _ in right.corners)


def test_an_atlas_without_a_pain_drawing_shows_none(atlas: Atlas) -> None:
    bare = replace(on_the_map(atlas), atlas=replace(atlas, pain_map=None), areas={LEFT: 6})
    drawing = report_screen(bare, many(0), SIX_WEEKS, TODAY).drawing
    assert drawing.areas == ()
    assert drawing.nothing


@pytest.mark.parametrize(("sessions", "marks"), [(0, 0), (1, 1), (40, 40)])
def test_few_sessions_are_marked_one_by_one(atlas: Atlas, sessions: int, marks: int) -> None:
    trend = page(atlas, many(sessions)).trend
    assert len(trend.marks) == len(trend.sessions) == marks
    assert all(0 <= mark.at <= 1 for mark in trend.marks)
    assert all(0 <= at <= 1 for at in trend.sessions)


def test_many_sessions_are_marked_by_what_was_usual(atlas: Atlas) -> None:
    trend = page(atlas, many(200), date.min).trend
    assert 20 < len(trend.marks) < 40
    assert "one week" in trend.note
    assert all(0 <= mark.at <= 1 for mark in trend.marks)


def test_a_session_after_today_by_a_wrong_clock_still_lies_on_the_line(atlas: Atlas) -> None:
    state = on_the_map(atlas)
    trend = report_screen(state, many(3), SIX_WEEKS, TODAY - timedelta(days=9)).trend
    assert all(0 <= at <= 1 for at in trend.sessions)


def test_health_stands_there_only_when_it_is_wished(atlas: Atlas) -> None:
    assert page(atlas, many(1)).health is None
    told = page(atlas, many(1), health=True).health
    assert told is not None
    assert "regnan" in told.facts[0][1]


def test_it_says_what_it_is_not(atlas: Atlas) -> None:
    about = page(atlas, many(1)).about
    for words in ("numbers its user gave", "cannot show what caused", "No clinician", "medicines"):
        assert words in about

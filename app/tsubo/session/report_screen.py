"""The page for a doctor: what was noted and done in some time, in words and numbers.

All of it is what the person told; no cause is named (the dossier, D4), and what rests on fewer than
five numbers says so. Notes stay out: they were written for nobody else.
"""

from collections.abc import Sequence
from datetime import date

from tsubo.domain.journal_areas import HIGHEST_PAIN
from tsubo.domain.journal_groups import Counted, grouped
from tsubo.domain.journal_sums import Sums
from tsubo.domain.pain_drawing import outline
from tsubo.domain.words import tr
from tsubo.session.history import MOST_SINGLE
from tsubo.session.history_pictures import group_marks, groups_note, single_marks
from tsubo.session.journal_axis import Axis
from tsubo.session.journal_words import day_words, short_day
from tsubo.session.parts.history import PainMark
from tsubo.session.parts.report import Report, ReportArea, ReportDrawing, ReportTrend
from tsubo.session.report_facts import area_on_paper, done_facts, health_facts, places_table
from tsubo.session.report_periods import periods_table
from tsubo.session.state import State

_TICKS = 400
"""Sessions closer to each other than this share of the line are marked once."""


def report_screen(
    state: State, sums: Sums, since: date, today: date, *, health: bool = False
) -> Report:
    """Return the page about the days from ``since`` to ``today``.

    Args:
        state: whose pain drawing it is, and what was told about the health.
        sums: the sessions of these days.
        since: the first day; of all time that is the first with a session.
        today: the last day.
        health: whether what was told about the health is to stand on the page.
    """
    first = min(sums.days, default=today) if since == date.min else since
    axis = Axis(min(first, today), max([today, *sums.days]))
    return Report(
        title=tr("Back pain and self-acupressure: my notes"),
        period=tr("{first} to {last}", first=day_words(axis.first), last=day_words(axis.last)),
        blanks=(tr("Name"), tr("Date of birth"), tr("Date")),
        drawing=_drawing(state, today),
        trend=_trend(sums, axis),
        periods=periods_table(sums, axis),
        done=done_facts(sums, axis),
        places=places_table(state.atlas, sums),
        health=health_facts(state) if health else None,
        about=tr(
            "Made by Tsubo, a program for gentle self-acupressure, from numbers its user gave. "
            "They are no measurements and cannot show what caused a change. No clinician has "
            "reviewed Tsubo. It does not ask about medicines by name."
        ),
    )


def _drawing(state: State, today: date) -> ReportDrawing:
    atlas, areas = state.atlas, state.areas
    pain = None if atlas.pain_map is None else atlas.pain_map()
    return ReportDrawing(
        title=tr("Pain drawing, {day} {year}", day=short_day(today), year=today.year),
        your_left=tr("Left"),
        your_right=tr("Right"),
        areas=()
        if pain is None
        else tuple(
            ReportArea(
                tuple(outline(atlas.body, atlas.segments, area, pain)),
                areas[area],
                area_on_paper(area),
            )
            for area in pain.shapes
            if area in areas
        ),
        nothing=tr("Nothing is marked in the pain drawing."),
    )


def _trend(sums: Sums, axis: Axis) -> ReportTrend:
    marks, note = _marks(sums, axis)
    return ReportTrend(
        title=tr("Pain noted before and after sessions, 0 to {highest}", highest=HIGHEST_PAIN),
        before=tr("before"),
        after=tr("after"),
        session=tr("session"),
        marks=tuple(marks),
        ticks=axis.ticks(),
        sessions=tuple(sorted({round(axis.at(day, 0.5) * _TICKS) / _TICKS for day in sums.days})),
        note=note,
    )


def _marks(sums: Sums, axis: Axis) -> tuple[Sequence[PainMark], str]:
    """Return every session where that can be read, else what was usual in each period."""
    rows = sums.noted
    if not rows:
        return (), tr("No numbers were given in this time.")
    if len(rows) <= MOST_SINGLE:
        return single_marks(rows, axis), tr("Each pair is one session: the worst area in it.")
    counted = [
        Counted(day, 0, found.before, found.after)
        for day, found in sums.days.items()
        if found.before or found.after
    ]
    groups = grouped(counted, rows[0].day, rows[-1].day)
    return group_marks(groups, axis), groups_note(groups)

"""The page before Start, as part of the Screen: how long, in which positions, and why."""

from tsubo.domain.outline import (
    Outline,
    Stay,
    daily_summary,
    outline,
    posture_summary,
    pressed_summary,
)
from tsubo.domain.plan import Plan, capital
from tsubo.domain.postures import posture_words
from tsubo.domain.pressure import eased_words
from tsubo.domain.timeline import Timeline
from tsubo.domain.words import tr, tr_many
from tsubo.session.lengths import minutes_words
from tsubo.session.panel_screen import way_choices
from tsubo.session.parts.pages import ListSetting
from tsubo.session.parts.plan import LeftOut, PlanPart, PlanRow, PlanScreen
from tsubo.session.settings_screen import helper_setting, order_setting
from tsubo.session.state import State


def plan_screen(state: State) -> PlanScreen:
    """Return the page about the whole routine as it would start now."""
    routine = state.timeline()
    found = outline(routine)
    left_out = _left_out(state)
    return PlanScreen(
        title=tr("About this routine"),
        lead=_lead(routine, found),
        settings=(order_setting(state.preferences), helper_setting(state.preferences)),
        parts=tuple(_part(state, routine, stay) for stay in found.stays),
        doses=_doses(state, found),
        start=tr("Start the routine") if routine.cues else tr("What helps instead"),
        back=tr("Back"),
        health=tr("Your health"),
        left_out_title=tr("Left out for now") if left_out else "",
        left_out=left_out,
    )


def _lead(routine: Timeline, found: Outline) -> str:
    if not routine.cues:
        return tr("Your health answers leave out every place for now.")
    length = capital(minutes_words(routine.seconds))
    stations = tr_many("{count} station", "{count} stations", len(routine.plan.stations))
    return f"{length}, {stations}. {posture_summary(found)}".strip()


def _part(state: State, routine: Timeline, stay: Stay) -> PlanPart:
    return PlanPart(
        stay.posture.value,
        capital(posture_words(stay.posture)),
        minutes_words(stay.seconds),
        tuple(_row(state, routine, name) for name in stay.stations),
    )


def _left_out(state: State) -> tuple[LeftOut, ...]:
    """Return what the person's health leaves out, and why."""
    if state.health.silent:
        return ()
    from tsubo.session.held_screen import left_out

    return left_out(state)


def _row(state: State, routine: Timeline, name: str) -> PlanRow:
    station, text = state.atlas.stations[name], state.atlas.texts[name]
    way = state.way(station)
    steps = [step for step in routine.plan.steps if step.station == name]
    cap = min(step.cap for step in steps)
    eased = any(step.point in state.habits.eased and step.eased for step in steps)
    choices = () if state.preferences.helper else way_choices(state, text, station, way)
    return PlanRow(
        name,
        station.number,
        text.name,
        minutes_words(_seconds(routine, name)),
        _reasons(routine.plan, name),
        ListSetting(name, tr("How you reach it"), choices) if choices else None,
        eased_words(cap) if eased else "",
        tr("Press as usual again") if eased else "",
    )


def _reasons(plan: Plan, name: str) -> tuple[str, ...]:
    """Return the reasons of each side once: several points of a station share theirs."""
    steps = [step for step in plan.steps if step.station == name]
    lines = [step.order_reason for step in steps] + [step.reason for step in steps]
    lines += [step.light_reason for step in steps]
    return tuple(dict.fromkeys(filter(None, lines)))


def _seconds(routine: Timeline, name: str) -> float:
    return sum(cue.seconds for cue in routine.cues if cue.station == name)


def _doses(state: State, found: Outline) -> tuple[str, ...]:
    """Return what this routine comes to, beside what was done in trials."""
    page = state.atlas.pages.get("doses")
    lines = [pressed_summary(found), daily_summary(state.atlas.daily)]
    if page is not None:
        lines.append(page.lead)
        for passage in page.passages:
            lines += [*passage.items, *passage.paragraphs]
    return tuple(lines)

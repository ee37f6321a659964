"""``tsubo plan``: what a session does and when, as readable text or JSON, without Qt."""

import argparse
import json
from dataclasses import replace
from typing import Any

from tsubo.commands.remembering import remembered
from tsubo.domain.atlas import Atlas
from tsubo.domain.conditions import with_conditions
from tsubo.domain.habits import Habits
from tsubo.domain.health import NOTHING_TOLD
from tsubo.domain.memory import Memory, health_today
from tsubo.domain.outline import outline, posture_summary, pressed_summary
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Step, plan
from tsubo.domain.preferences import Order, Preferences
from tsubo.domain.timeline import Timeline, timeline
from tsubo.domain.verdict import reason_words, remaining
from tsubo.domain.words import plain, tr, tr_many
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import SettingsFile


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Print the plan; raises DataError for an unknown point or way, or unreadable data."""
    atlas = read_atlas(data_folder()).atlas
    memory = remembered(settings)
    preferences = _preferences(memory.preferences, arguments)
    only = arguments.point
    if only is not None and only not in atlas.points and only not in atlas.stations:
        known = ", ".join(sorted({*atlas.points, *atlas.stations}))
        raise DataError(f"There is no point {only!r}; choose one of: {known}.")
    habits = _habits(atlas, memory, arguments.way)
    try:
        told = health_today(atlas, memory)
        health = with_conditions(atlas.cautions(), arguments.condition, told)
    except ValueError as error:
        raise DataError(str(error)) from None
    wanted = plan(atlas, Pain(arguments.pain), preferences, only, habits, health)
    compiled = timeline(atlas, wanted, preferences)
    if arguments.json:
        print(json.dumps(_record(atlas, compiled), indent=2, ensure_ascii=False))
    else:
        _print(atlas, compiled)
    return 0


def _preferences(own: Preferences, arguments: argparse.Namespace) -> Preferences:
    """Return the person's ``own`` preferences with what the command line asks for instead."""
    order = own.order if arguments.order is None else Order(arguments.order)
    return replace(own, order=order, helper=own.helper or arguments.helper)


def _habits(atlas: Atlas, memory: Memory, asked: list[str]) -> Habits:
    """Return the person's habits with the ways ``asked`` for, each written STATION=WAY."""
    ways = dict(memory.habits.ways)
    for words in asked:
        name, equals, way = words.partition("=")
        if not equals:
            raise DataError(f"--way {words}: write a station and a way, like foot=heel.")
        if name not in atlas.stations:
            stations = ", ".join(atlas.routine)
            raise DataError(f"There is no station {name!r}; choose one of: {stations}.")
        known = ", ".join(one.id for one in atlas.stations[name].ways)
        if way not in known.split(", "):
            raise DataError(f"There is no way {way!r} to reach {name}; choose one of: {known}.")
        ways[name] = way
    return memory.habits._replace(ways=ways)


def _left_out(atlas: Atlas, compiled: Timeline) -> dict[str, Any]:
    """Return what the person's health leaves out, why, and which help remains."""
    found, cautions = compiled.plan.allowed, atlas.cautions()
    help_ids = remaining(cautions, NOTHING_TOLD) if found is None else found.help
    return {
        "left_out": [
            {
                "station": row.step.station.id,
                "point": row.step.point,
                "side": row.step.side.value,
                "level": row.verdict.firmness.name.lower(),
                "reasons": [
                    {
                        "condition": reason.caution,
                        "level": reason.firmness.name.lower(),
                        "words": reason_words(cautions, reason),
                        "sources": list(reason.sources),
                    }
                    for reason in row.verdict.reasons
                ],
                "instead": list(row.verdict.alternative),
            }
            for row in (found.left_out if found is not None else ())
        ],
        "help": [{"id": name, **cautions.words.help[name]._asdict()} for name in help_ids],
        "urgency": found.urgency.value if found is not None and found.urgency else None,
    }


def _record(atlas: Atlas, compiled: Timeline) -> dict[str, Any]:
    found = outline(compiled)
    return {
        "pain": compiled.plan.pain.value,
        "first": compiled.plan.first.value,
        "postures": [
            {
                "posture": stay.posture.value,
                "stations": list(stay.stations),
                "seconds": round(stay.seconds, 3),
            }
            for stay in found.stays
        ],
        "stations": [_station(atlas, compiled, name) for name in compiled.plan.stations],
        "cues": [
            {
                "at": round(cue.at, 3),
                "seconds": round(cue.seconds, 3),
                "kind": cue.kind.value,
                "station": cue.station,
                "point": cue.point,
                "side": cue.side.value,
                "count": cue.count,
                "stop": cue.stop,
                "text": cue.text,
            }
            for cue in compiled.cues
        ],
        "pressed_seconds": round(found.pressed_seconds, 3),
        "total_seconds": round(compiled.seconds, 3),
        **_left_out(atlas, compiled),
    }


def _station(atlas: Atlas, compiled: Timeline, name: str) -> dict[str, Any]:
    steps = [step for step in compiled.plan.steps if step.station == name]
    way = steps[0].way
    return {
        "id": name,
        "number": atlas.stations[name].number,
        "name": atlas.texts[name].name,
        "way": way.id,
        "tool": way.tool.value,
        "posture": way.posture.value,
        "hands_busy": way.hands_busy.value,
        "screen_seen": way.screen_seen,
        "steps": [
            {
                "point": step.point,
                "side": step.side.value,
                "reason": _reason(step),
                "cap": step.cap,
                "new": step.new,
            }
            for step in steps
        ],
    }


def _reason(step: Step) -> str:
    """Return why the step comes here and so lightly, as plain text."""
    reasons = (plain(step.reason), step.order_reason, step.light_reason)
    return " ".join(filter(None, reasons))


def _print(atlas: Atlas, compiled: Timeline) -> None:
    minutes, seconds = divmod(round(compiled.seconds), 60)
    stations = tr_many("{count} station", "{count} stations", len(compiled.plan.stations))
    print(f"{minutes} min {seconds:02d} s, {stations}")
    found = outline(compiled)
    print(f"{posture_summary(found)} {pressed_summary(found)}")
    index = -1
    for cue in compiled.cues:
        if cue.step != index:
            index = cue.step
            step = compiled.plan.steps[index]
            way = atlas.texts[step.station].ways[step.way.id].name
            print(f"\n{atlas.point_names[cue.point]} ({cue.side.value}). {_reason(step)} {way}.")
        minutes, seconds = divmod(round(cue.at), 60)
        count = f" x{cue.count}" if cue.count else ""
        print(f"  {minutes:3d}:{seconds:02d}  {cue.kind.value}{count}: {cue.text}")
    _print_left_out(atlas, compiled)


def _print_left_out(atlas: Atlas, compiled: Timeline) -> None:
    found, cautions = compiled.plan.allowed, atlas.cautions()
    if found is None or not found.left_out:
        return
    print(f"\n{tr('Left out:')}")
    for row in found.left_out:
        print(f"  {atlas.point_names[row.step.point]} ({row.step.side.value})")
        for why in row.verdict.reasons:
            print(f"    {reason_words(cautions, why)}")
    print(f"\n{tr('What you can do instead:')}")
    for name in found.help:
        print(f"  {cautions.words.help[name].title}. {cautions.words.help[name].detail}")

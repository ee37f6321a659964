"""``tsubo plan``: what a session does and when, as readable text or JSON, without Qt."""

import argparse
import json
from typing import Any

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.timeline import Timeline, timeline
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import SettingsFile


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Print the plan; raises DataError for an unknown point or unreadable data."""
    atlas = read_atlas(data_folder()).atlas
    preferences = settings.read().preferences
    only = arguments.point
    if only is not None and only not in atlas.points and only not in atlas.stations:
        known = ", ".join(sorted({*atlas.points, *atlas.stations}))
        raise DataError(f"There is no point {only!r}; choose one of: {known}.")
    wanted = plan(atlas, Pain(arguments.pain), preferences, only)
    compiled = timeline(atlas, wanted, preferences)
    if arguments.json:
        print(json.dumps(_record(atlas, compiled), indent=2, ensure_ascii=False))
    else:
        _print(atlas, compiled)
    return 0


def _record(atlas: Atlas, compiled: Timeline) -> dict[str, Any]:
    steps = compiled.plan.steps
    return {
        "pain": compiled.plan.pain.value,
        "first": compiled.plan.first.value,
        "stations": [
            {
                "id": name,
                "number": atlas.stations[name].number,
                "name": atlas.texts[name].name,
                "steps": [
                    {
                        "point": step.point,
                        "side": step.side.value,
                        "reason": step.reason.replace("**", ""),
                    }
                    for step in steps
                    if step.station == name
                ],
            }
            for name in compiled.plan.stations
        ],
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
        "total_seconds": round(compiled.seconds, 3),
    }


def _print(atlas: Atlas, compiled: Timeline) -> None:
    minutes, seconds = divmod(round(compiled.seconds), 60)
    print(f"{minutes} min {seconds:02d} s, {len(compiled.plan.stations)} stations")
    step = -1
    for cue in compiled.cues:
        if cue.step != step:
            step = cue.step
            reason = compiled.plan.steps[step].reason.replace("**", "")
            print(f"\n{atlas.point_names[cue.point]} ({cue.side.value}). {reason}")
        minutes, seconds = divmod(round(cue.at), 60)
        count = f" x{cue.count}" if cue.count else ""
        print(f"  {minutes:3d}:{seconds:02d}  {cue.kind.value}{count}: {cue.text}")

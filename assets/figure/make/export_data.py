"""Write the body and close-up data of the app from the reference measurements.

The reference is the set of JSON files that ``make_reference.py`` and ``close_refs.py`` write into
one folder. All lengths are figure units (stature = 1000). Run from the repository root::

    python assets/figure/make/export_data.py REFERENCE_FOLDER [--data data]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

CREDIT = (
    "Body reference derived from MakeHuman (CC0) with Anny (NAVER, Apache-2.0); "
    "proportions from ANSUR II."
)
PROVENANCE = {
    "neutral": "Average adult, gender half-way; proportions fitted to the mean of the ANSUR II "
    "ratios of men and women.",
    "female": "Average adult woman; proportions fitted to the ANSUR II mean ratios of women.",
    "male": "Average adult man; proportions fitted to the ANSUR II mean ratios of men.",
    "heavy": "Heavy adult (body mass index about 32), gender half-way; lengths fitted to the mean "
    "ANSUR II ratios, breadths not fitted.",
}
MEASURED = (
    " Outline: union of the projected triangles of the posed model (palms forward). "
    "Landmarks: points on the model's skin; `method` says how each was placed, `tolerance` how far "
    "it may be off."
)
UNITS = (
    "stature = 1000; y down from the vertex; x = 0 midline, x positive towards the person's own "
    "LEFT (= image right in the front view; the back view is mirrored)"
)
SYMMETRY = 1.0
"""Largest accepted difference between the left and the mirrored right landmark, in units."""

FINGERS = ("index", "middle", "ring", "little")
TOES = ("big", "second", "third", "fourth", "little")
RENAME = (
    {f"knuckle_{f}": f"knuckle_mcp_{f}" for f in FINGERS}
    | {f"mtp_{t}": f"mtp_{t}_toe" for t in TOES}
    | {
        "mc1_mc2_base_junction": "metacarpal_1_2_base_junction",
        "mt1_mt2_base_junction": "metatarsal_1_2_base_junction",
        "LI4": "LI4_mc2_midpoint_radial",
        "wrist_crease_dorsal": "wrist_crease_centre_dorsal",
        "ankle_crease_front": "ankle_crease_centre_front",
    }
)


class CloseUp(NamedTuple):
    """Where a close-up comes from and how it is shown; `frame` is x, y, width, height in units."""

    source: str
    view: str
    frame: tuple[float, float, float, float]
    mirrored: bool = True
    body_frame: bool = False
    rename: Mapping[str, str] = MappingProxyType({})
    drop: tuple[str, ...] = ()


CLOSEUPS = {
    "hand_back": CloseUp(
        "closeup_hand_right_dorsal",
        "back",
        (-64, -114, 106, 128),
        drop=("wrist_crease_palmar",),
    ),
    "forearm": CloseUp("closeup_forearm_right_side", "back", (-50, -52, 310, 104)),
    "foot_top": CloseUp(
        "closeup_foot_right_oblique",
        "front",
        (-52, -60, 104, 168),
        rename={f"tip_{t}": f"tip_{t}_toe" for t in TOES},
    ),
    "lower_back": CloseUp(
        "closeup_lower_back", "back", (-112, 316, 224, 164), mirrored=False, body_frame=True
    ),
    "knee_back": CloseUp("closeup_knee_right_back", "back", (20, 650, 126, 146), body_frame=True),
    "belly": CloseUp(
        "closeup_belly", "front", (-112, 312, 224, 176), mirrored=False, body_frame=True
    ),
}


def load(path: Path) -> dict[str, Any]:
    """Read one JSON object."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def rounded(value: float) -> float:
    """Round to 0.1 unit, without a negative zero."""
    return round(float(value), 1) + 0.0


def points(outline: list[list[float]]) -> list[list[float]]:
    """Round an outline (units) and drop points that fall together."""
    out: list[list[float]] = []
    for x, y in outline:
        p = [rounded(x), rounded(y)]
        if not out or p != out[-1]:
            out.append(p)
    return out


def seen(name: str, front: dict[str, Any], back: dict[str, Any]) -> list[str]:
    """Views in which a landmark is visible."""
    views = (("front", front), ("back", back))
    return [view for view, marks in views if marks[name]["visible"]]


def body(reference: Path, name: str) -> dict[str, Any]:
    """Merge the front and back measurements of one body; one side (the person's left) is kept."""
    suffix = "" if name == "neutral" else f"_{name}"
    front_file = load(reference / f"reference_front{suffix}.json")
    front = front_file["landmarks"]
    back = load(reference / f"reference_back{suffix}.json")["landmarks"]
    if set(front) != set(back):
        raise ValueError(f"{name}: front and back have different landmarks")
    marks: dict[str, Any] = {}
    for full, mark in front.items():
        if full.endswith("_R"):
            continue
        paired = full.endswith("_L")
        key = full.removesuffix("_L")
        other = front[f"{key}_R"] if paired else mark
        mirrored = -other["x"] if paired else 0.0
        gap = max(abs(mark["x"] - mirrored), abs(mark["y"] - other["y"]))
        gap = max(gap, abs(mark["x"] + back[full]["x"]), abs(mark["y"] - back[full]["y"]))
        if gap > SYMMETRY:
            raise ValueError(f"{name}: {key} is asymmetric by {gap:.1f} units")
        marks[key] = {
            "x": rounded(mark["x"]) if paired else 0.0,
            "y": rounded(mark["y"]),
            "paired": paired,
            "tolerance": float(mark["tol"]),
            "seen": seen(full, front, back),
            "method": mark["method"],
        }
    return {
        "format": 1,
        "id": name,
        "credit": CREDIT,
        "provenance": PROVENANCE[name] + MEASURED,
        "units": UNITS,
        "outline": points(front_file["outline"]),
        "landmarks": dict(sorted(marks.items())),
    }


def mark_entry(mark: dict[str, Any]) -> dict[str, Any]:
    """One close-up landmark: place and tolerance in units, and how it was found."""
    return {
        "x": rounded(mark["x"]),
        "y": rounded(mark["y"]),
        "tolerance": float(mark["tol"]),
        "method": mark["method"],
    }


def closeup(reference: Path, name: str, spec: CloseUp) -> dict[str, Any]:
    """Data of one close-up, with the landmark names of the bodies."""
    source = load(reference / f"{spec.source}.json")
    names = {**RENAME, **spec.rename}
    marks: dict[str, Any] = {}
    for short, mark in source["landmarks"].items():
        if short in spec.drop:
            continue
        key = names.get(short, short)
        if spec.mirrored:
            key = key.removesuffix("_R")
        marks[key] = mark_entry(mark)
    return {
        "format": 1,
        "id": name,
        "art": f"{name}.svg",
        "view": spec.view,
        "mirrored_for": "left" if spec.mirrored else None,
        "body_frame": spec.body_frame,
        "frame": list(spec.frame),
        "outline": points(source["outline"]),
        "landmarks": dict(sorted(marks.items())),
    }


def dump(data: dict[str, Any], path: Path) -> None:
    """Write JSON with one outline point or landmark per line, so that changes stay readable."""
    compact = {
        json.dumps(f"@{key}@{name}"): json.dumps(value, ensure_ascii=False)
        for key in ("outline", "landmarks")
        for name, value in (
            enumerate(data[key]) if isinstance(data[key], list) else data[key].items()
        )
    }
    shell = data | {
        "frame": "@frame@",
        "outline": [f"@outline@{i}" for i in range(len(data["outline"]))],
        "landmarks": {name: f"@landmarks@{name}" for name in data["landmarks"]},
    }
    if "frame" in data:
        compact['"@frame@"'] = json.dumps(data["frame"])
    else:
        del shell["frame"]
    lines = []
    for line in json.dumps(shell, indent=1, ensure_ascii=False).splitlines():
        _, mark, rest = line.partition('"@')
        token = (mark + rest).rstrip(",")
        lines.append(line.replace(token, compact[token]) if mark else line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reference", type=Path, help="folder with the reference JSON files")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder to fill")
    args = parser.parse_args()
    bodies, closeups = args.data / "bodies", args.data / "closeups"
    bodies.mkdir(parents=True, exist_ok=True)
    closeups.mkdir(parents=True, exist_ok=True)
    merged = {name: body(args.reference, name) for name in PROVENANCE}
    if len({tuple(data["landmarks"]) for data in merged.values()}) != 1:
        raise ValueError("the bodies have different landmarks")
    for name, data in merged.items():
        dump(data, bodies / f"{name}.json")
    for name, spec in CLOSEUPS.items():
        dump(closeup(args.reference, name, spec), closeups / f"{name}.json")


if __name__ == "__main__":
    main()

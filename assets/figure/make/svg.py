"""SVG writing: palette, layers and the fading ends of the close-ups.

Coordinates are figure units (stature = 1000); path data are whole numbers in 1/scale units.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from kinds import Array, Box
from vectorise import path_d

PALETTE = {
    "t0": "#ad806c",
    "t1": "#c09682",
    "t2": "#d0ab98",
    "t3": "#ddbfae",
    "t4": "#e8d1c2",
    "t5": "#f0dfd3",
    "t6": "#f6ebe2",
    "line": "#80594a",
    "hint": "#7f5949",
}
TONES = ("t0", "t1", "t2", "t3", "t4", "t5", "t6")


def rgb(key: str) -> np.ndarray:
    """Palette colour as three numbers 0..255."""
    return np.array([int(PALETTE[key][k : k + 2], 16) for k in (1, 3, 5)], float)


def blend(position: float) -> str:
    """Colour at a position on the tone scale, 0 (t0, deepest) to 6 (t6, lightest)."""
    k = min(int(position), len(TONES) - 2)
    a, b = rgb(TONES[k]), rgb(TONES[k + 1])
    return "#" + "".join(f"{round(c):02x}" for c in a + (b - a) * (position - k))


def smoothstep(u: float | Array) -> float | Array:
    """0 below 0, 1 above 1, smooth in between."""
    u = np.clip(u, 0.0, 1.0)
    return u * u * (3 - 2 * u)


class Layer(NamedTuple):
    """One painted path: element id, palette key or colour, path text, scale, opacity, fill rule."""

    id: str
    fill: str
    d: str
    scale: float
    opacity: float | None = None
    rule: str | None = None


def _number(value: float) -> str:
    return f"{value:.5g}"


def _fade_stops(fade: tuple) -> tuple[Array, Array, dict[str, list[tuple[float, float]]]]:
    """Gradient axis (two points, units) and its stops for the base and for the lines.

    `fade` holds one or two ends on one line: (solid point, vanished point), in units.
    """
    ends = [np.array(e, float) for e in fade]
    a = ends[0][1]
    b = ends[1][1] if len(ends) > 1 else ends[0][0]
    length = np.hypot(*(b - a))
    curves = {
        "b": lambda u: smoothstep((u - 0.02) / 0.60),
        "o": lambda u: smoothstep((u - 0.1) / 0.68),
    }
    stops = {}
    for kind, curve in curves.items():
        found = []
        for i, (solid, gone) in enumerate(ends):
            w = np.hypot(*(solid - gone)) / length
            for u in np.linspace(0, 1, 9):
                found.append((u * w if i == 0 else 1 - u * w, float(curve(u))))
        stops[kind] = sorted(found)
    return a, b, stops


class Art:
    """Collects layers in painting order and writes them as one SVG."""

    def __init__(self, box: Box, title: str, fade: tuple | None = None) -> None:
        """`box` is x0, y0, x1, y1 in units; `fade` as in the close-up table."""
        self.box, self.title, self.fade = box, title, fade
        self.layers: list[Layer | str] = []

    def add(
        self,
        lid: str,
        fill: str,
        segs: list,
        scale: float = 10,
        opacity: float | None = None,
        rule: str | None = None,
    ) -> None:
        """Add Bezier loops (units) as one path."""
        if segs:
            d = "".join(path_d(s, scale) for s in segs)
            self.layers.append(Layer(lid, fill, d, scale, opacity, rule))

    def add_group(self, lid: str, scale: float, paths: list[tuple[str, str, str]]) -> None:
        """Add many plain paths (id, colour, path text) that share one scale."""
        rows = [f'<path id="{k}" fill="{c}" d="{d}"/>' for k, c, d in paths if d]
        head = f'<g id="{lid}" transform="scale({_number(1 / scale)})">'
        self.layers.append("\n".join([head, *rows, "</g>"]))

    def _gradients(self) -> tuple[str, Callable[[Layer], str]]:
        """Definitions for the fading ends and a function from layer to its paint."""
        if not self.fade:
            return "", lambda layer: PALETTE.get(layer.fill, layer.fill)
        a, b, stops = _fade_stops(self.fade)
        made = {}

        def paint(layer: Layer) -> str:
            if layer.fill not in ("line", "hint") and layer.id != "base":
                return PALETTE.get(layer.fill, layer.fill)
            kind = "b" if layer.id == "base" else "o"
            name = f"{layer.fill}_{layer.scale}{kind}"
            axis = " ".join(
                f'{k}="{v * layer.scale:g}"'
                for k, v in zip(("x1", "y1", "x2", "y2"), (*a, *b), strict=True)
            )
            rows = "".join(
                f'<stop offset="{t:.3f}" stop-color="{PALETTE[layer.fill]}"'
                + (f' stop-opacity="{v:.2f}"' if v < 1 else "")
                + "/>"
                for t, v in stops[kind]
            )
            made[name] = (
                f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {axis}>'
                f"{rows}</linearGradient>"
            )
            return f"url(#{name})"

        for layer in self.layers:
            if isinstance(layer, Layer):
                paint(layer)
        return "<defs>" + "".join(made[k] for k in sorted(made)) + "</defs>", paint

    def svg(self) -> str:
        """The whole document."""
        x0, y0, x1, y1 = self.box
        defs, paint = self._gradients()
        out = [
            '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
            f'viewBox="{x0:g} {y0:g} {x1 - x0:g} {y1 - y0:g}"><title>{self.title}</title>'
        ]
        if defs:
            out.append(defs)
        for layer in self.layers:
            if isinstance(layer, str):
                out.append(layer)
                continue
            opacity = f' fill-opacity="{layer.opacity:.2f}"' if layer.opacity else ""
            rule = f' fill-rule="{layer.rule}"' if layer.rule else ""
            out.append(
                f'<path id="{layer.id}" fill="{paint(layer)}"{opacity}{rule}'
                f' transform="scale({_number(1 / layer.scale)})" d="{layer.d}"/>'
            )
        return "\n".join(out) + "\n</svg>\n"

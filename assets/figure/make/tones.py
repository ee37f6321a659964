"""The light of a drawing as nested opaque shapes that differ by about two levels of 255.

Steps that small cannot be seen, so the shading stays smooth at any zoom. A base tone fills the
whole silhouette; darker and lighter shapes are laid on it, each inside the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import bspline
import cv2
import numpy as np
from fields import extend
from kinds import Array, Field
from scipy.interpolate import PchipInterpolator
from scipy.spatial import KDTree
from svg import TONES, blend, rgb
from vectorise import area, loops, resample, smooth_closed

if TYPE_CHECKING:
    from svg import Art


OVERSHOOT = -0.12
"""How far (units, negative is outside) a tone may cross the middle of the outline."""
SHARES = {"t0": 1.5, "t1": 7, "t2": 16, "t3": 28, "t5": 52, "t6": 93}
"""Percentile of the light field at which each tone is reached (t4 lies between t3 and t5)."""


def tone_levels(f: Field, shares: dict[str, float] | None = None) -> Array:
    """Light values of the seven tones, deepest first."""
    levels = {k: float(np.percentile(f.S[f.M], v)) for k, v in {**SHARES, **(shares or {})}.items()}
    levels["t4"] = 0.5 * (levels["t3"] + levels["t5"])
    return np.array([levels[k] for k in TONES])


def thresholds(levels: Array, step: float) -> tuple[Array, Array]:
    """Tone positions (0..6) of the steps and the light values that divide them.

    `step` is the difference between neighbours in levels of 255; it grows to 1.6 times that in the
    deep shade, where the eye is less exact.
    """
    colours = np.array([rgb(k) for k in TONES])
    travel = np.concatenate([[0], np.cumsum(np.abs(np.diff(colours, axis=0)).max(1))])
    fine = np.linspace(0, travel[-1], 2001)
    width = step * np.interp(fine / travel[-1], [0, 0.3, 0.6, 1], [1.6, 1.5, 1.25, 1.0])
    count = np.concatenate([[0], np.cumsum(np.diff(fine) / width[1:])])
    at = np.interp(np.linspace(0, count[-1], int(np.ceil(count[-1])) + 1), count, fine)
    light = PchipInterpolator(travel, levels)(0.5 * (at[1:] + at[:-1]))
    return np.interp(at, travel, np.arange(len(TONES))), light


class ToneStyle:
    """How finely the light is drawn; lengths in units."""

    def __init__(
        self,
        step: float = 2.0,
        tol: float = 0.3,
        slack: float = 0.5,
        scale: float = 10.0,
        min_area: float = 6.0,
        inset: float = 0.3,
        smooth: float = 1.6,
    ) -> None:
        """`step` in levels of 255; `tol` least and `slack` relative (to the spacing) inaccuracy."""
        self.step, self.tol, self.slack, self.scale = step, tol, slack, scale
        self.min_area, self.inset, self.smooth = min_area, inset, smooth


def tone_layers(
    art: Art,
    f: Field,
    dist: Array,
    style: ToneStyle,
    levels: Array,
    base: float,
    thin: Array | None = None,
) -> float:
    """Add the tone shapes to `art`.

    `f` light field, `dist` distance inside the silhouette (units), `base` tone position of the
    base; `thin` distance (units) into regions (hands, toes) that get only every second or third
    step. Returns the tone position that the base really got.
    """
    position, light = thresholds(levels, style.step)
    start = int(np.argmin(np.abs(position - base)))
    field = extend(f.S, f.M, 1.5 * f.px)
    soft = cv2.GaussianBlur(field, (0, 0), 0.5 * f.px)
    gy, gx = np.gradient(soft, 1 / f.px)
    spacing = np.median(np.diff(light)) / np.maximum(np.hypot(gx, gy), 1e-6)
    tol = np.clip(style.slack * spacing, style.tol, 2.0)
    edge = dist - style.inset
    for q in (edge, edge.T):
        q[:2] = -1
        q[-2:] = -1
    h, w = f.S.shape

    def lookup(grid: Array, p: Array) -> Array:
        i, j = ((p - [f.x0, f.y0]) * f.px).astype(int).T
        return grid[np.clip(j, 0, h - 1), np.clip(i, 0, w - 1)]

    def inside(q: Array, step: float, near: Array) -> Array:
        """Fit a loop, more closely where it would leave the silhouette."""
        control = bspline.fit(q, step, near)
        for _ in range(3):
            at = bspline.sample(control)
            out = at[lookup(dist, at) < OVERSHOOT]
            if not len(out):
                break
            close = KDTree(out).query(q)[0] < 12
            near = np.where(close, 0.5 * near, near)
            control = bspline.fit(q, step, near)
        return control

    def shape(over: Array, k: int) -> str:
        over = np.minimum(over, edge * 0.12)
        if thin is not None and (k % 3 != 1 if position[k] < 4 else k % 2):
            over = np.minimum(over, 0.02 * (6 * (k % 3 == 2) - thin))
        out = []
        for p in loops(over, 0, f.px, f.x0, f.y0, style.min_area):
            size = abs(area(p))
            step = 2.6 * style.tol if size > 400 else style.tol
            q = resample(p, step)
            sigma = min(style.smooth, 0.06 * size**0.5)
            q = smooth_closed(q, sigma / step, keep_volume=False)
            near = lookup(tol, q) * (1.0 if size > 400 else 0.7)
            out.append(bspline.path(inside(q, step, near), style.scale))
        return "".join(out)

    paths, count = [], {}

    def add(tone: int, k: int, over: Array) -> None:
        count[tone] = count.get(tone, 0) + 1
        paths.append((f"t{tone}_{count[tone]}", blend(position[k]), shape(over, k)))

    for k in range(start - 1, -1, -1):
        add(int(position[k]), k, light[k] - field)
    for k in range(start + 1, len(position)):
        add(int(np.ceil(position[k])), k, field - light[k - 1])
    art.add_group("tones", style.scale, paths)
    return position[start]

"""The shipped artwork and its data: sizes, silhouettes, landmark names and close-up frames."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QRectF, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPolygonF
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
FIGURE = ROOT / "assets" / "figure"
BODIES = ("neutral", "female", "male", "heavy")
CLOSEUPS = ("hand_back", "forearm", "foot_top", "lower_back", "knee_back", "belly")
VIEWS = ("front", "back", *CLOSEUPS)
MOST_BYTES = 150_000
NEEDED = {
    "hand_back": {
        "LI4_mc2_midpoint_radial",
        "knuckle_mcp_index",
        "metacarpal_1_2_base_junction",
        "first_web_edge",
    },
    "forearm": {"LI11", "LI10", "LI9", "LI8", "wrist_crease_radial_LI5", "lateral_epicondyle"},
    "foot_top": {"LR3", "metatarsal_1_2_base_junction", "toe_web_1_2", "mtp_big_toe"},
    "lower_back": {
        "PSIS_sacral_dimple_L",
        "PSIS_sacral_dimple_R",
        "S2_spinous_PSIS_level",
        "L4_spinous",
        "iliac_crest_top_L",
    },
    "knee_back": {"popliteal_crease_centre", "fibula_head"},
    "belly": {"umbilicus", "pubic_symphysis_upper_border", "ASIS_L", "ASIS_R"},
}
ONLY_IN_CLOSEUPS = {"LI11", "LI10", "LI9", "LI8", "wrist_crease_radial_LI5"}
BEYOND_FRAME = {"lower_back": {"T12_spinous"}, "belly": {"xiphisternal_junction"}}
"""Landmarks that lie in the picture but outside the part that fills the close-up."""


def data(folder: str, name: str) -> dict[str, Any]:
    text = (ROOT / "data" / folder / f"{name}.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def canvas(width: int, height: int) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def covered(image: QImage) -> bytes:
    """One byte per pixel: 1 where the picture is more than half opaque."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = [
        bytes(alpha.constScanLine(y))[: alpha.width()]  # type: ignore[call-overload]
        for y in range(alpha.height())
    ]
    return b"".join(rows).translate(bytes(int(v > 127) for v in range(256)))


def overlap(one: bytes, other: bytes) -> float:
    """Intersection over union of two masks of equal size."""
    a, b = int.from_bytes(one, "big"), int.from_bytes(other, "big")
    return (a & b).bit_count() / (a | b).bit_count()


def drawn_base(svg: Path, box: QRectF, scale: int, wider: float = 0) -> bytes:
    """Mask of the `base` silhouette alone, over `box`, made `wider` all round (units)."""
    text = svg.read_text(encoding="utf-8")
    head = re.search(r"<svg[^>]*>", text)
    base = re.search(r'<path id="base"[^>]*/>', text)
    assert head is not None
    assert base is not None
    opaque = re.sub(r'fill="url\([^)]*\)"', 'fill="#000000"', base.group())
    if wider:
        shrink = re.search(r"scale\(([\d.]+)\)", opaque)
        assert shrink is not None
        width = 2 * wider / float(shrink.group(1))
        opaque = opaque.replace("<path ", f'<path stroke="#000000" stroke-width="{width}" ')
    renderer = QSvgRenderer(f"{head.group()}{opaque}</svg>".encode())
    renderer.setViewBox(box)
    image, painter = canvas(round(box.width() * scale), round(box.height() * scale))
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return covered(image)


def drawn_outline(outline: list[list[float]], box: QRectF, scale: int, mirrored: bool) -> bytes:
    """Mask of an outline of the data, over `box` (units)."""
    image, painter = canvas(round(box.width() * scale), round(box.height() * scale))
    painter.scale(scale, scale)
    painter.translate(-box.x(), -box.y())
    painter.setBrush(QColor("black"))
    painter.setPen(QColor(0, 0, 0, 0))
    side = -1 if mirrored else 1
    painter.drawPolygon(QPolygonF([QPointF(side * x, y) for x, y in outline]))
    painter.end()
    return covered(image)


@pytest.mark.parametrize("view", ["front", "back"])
def test_the_drawn_body_fills_the_measured_outline(view: str, qapp: QGuiApplication) -> None:
    box = QRectF(-300, -20, 600, 1040)
    outline = data("bodies", "neutral")["outline"]
    drawn = drawn_base(FIGURE / f"{view}.svg", box, 2)
    assert overlap(drawn, drawn_outline(outline, box, 2, view == "back")) >= 0.985


@pytest.mark.parametrize("name", CLOSEUPS)
def test_the_drawn_close_up_fills_its_outline(name: str, qapp: QGuiApplication) -> None:
    close = data("closeups", name)
    xs, ys = zip(*close["outline"], strict=True)
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    drawn = drawn_base(FIGURE / f"{name}.svg", box, 4)
    assert overlap(drawn, drawn_outline(close["outline"], box, 4, mirrored=False)) >= 0.98


@pytest.mark.parametrize("view", VIEWS)
def test_a_drawing_is_small_and_loads_without_a_word(view: str, qapp: QGuiApplication) -> None:
    path = FIGURE / f"{view}.svg"
    assert path.stat().st_size <= MOST_BYTES
    said: list[str] = []

    def listen(_kind: QtMsgType, _context: object, message: str) -> None:
        said.append(message)

    before = qInstallMessageHandler(listen)
    try:
        renderer = QSvgRenderer(str(path))
        image, painter = canvas(200, 200)
        renderer.render(painter, QRectF(0, 0, 200, 200))
        painter.end()
    finally:
        qInstallMessageHandler(before)
    assert renderer.isValid()
    assert renderer.elementExists("base")
    assert renderer.elementExists("outline")
    assert any(covered(image))
    assert said == []


@pytest.mark.parametrize("view", VIEWS)
def test_a_drawing_is_plain_modest_and_neighbouring_tones_are_close(view: str) -> None:
    text = (FIGURE / f"{view}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert {e.tag.rpartition("}")[2] for e in root.iter()} <= {
        "svg", "title", "defs", "linearGradient", "stop", "g", "path",
    }  # fmt: skip
    ids = [e.get("id", "") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert not [i for i in ids if re.search("nipple|areola|genital|breast", i)]
    tones = root.find("{*}g[@id='tones']")
    assert tones is not None
    colours = [QColor(p.get("fill", "")) for p in tones]
    # the darker run and the lighter run both start from the base tone
    jumps = [
        max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
        for a, b in pairwise(colours)
    ]
    assert len(colours) >= 30
    assert sum(j > 5 for j in jumps) <= 1


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_drawn_outside_the_silhouette(view: str, qapp: QGuiApplication) -> None:
    path = FIGURE / f"{view}.svg"
    renderer = QSvgRenderer(str(path))
    box = renderer.viewBoxF()
    image, painter = canvas(round(box.width() * 4), round(box.height() * 4))
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    everything = int.from_bytes(covered(image), "big")
    allowed = int.from_bytes(drawn_base(path, box, 4, wider=0.4), "big")
    assert (everything & ~allowed).bit_count() <= 0.0003 * allowed.bit_count()


def test_the_bodies_have_the_same_landmarks() -> None:
    bodies = {name: data("bodies", name) for name in BODIES}
    names = set(bodies["neutral"]["landmarks"])
    assert len(names) > 80
    for name, body in bodies.items():
        assert (body["format"], body["id"]) == (1, name)
        assert "MakeHuman" in body["credit"]
        assert set(body["landmarks"]) == names
        assert len(body["outline"]) > 400


@pytest.mark.parametrize("name", BODIES)
def test_the_landmarks_of_a_body_are_sound(name: str) -> None:
    body = data("bodies", name)
    xs, ys = zip(*body["outline"], strict=True)
    assert (min(ys), max(ys)) == pytest.approx((0, 1000), abs=1)
    assert min(xs) == pytest.approx(-max(xs), abs=1)
    for key, mark in body["landmarks"].items():
        assert not key.endswith(("_L", "_R"))
        assert mark["tolerance"] > 0, key
        assert mark["method"], key
        assert set(mark["seen"]) <= {"front", "back"}, key
        assert -0.5 <= mark["y"] <= 1000.5, key
        if mark["paired"]:
            assert 0 < mark["x"] <= max(xs) + 0.5, key
        else:
            assert mark["x"] == 0, key


@pytest.mark.parametrize("name", CLOSEUPS)
def test_a_close_up_shows_its_landmarks(name: str, qapp: QGuiApplication) -> None:
    close = data("closeups", name)
    assert (close["format"], close["id"], close["art"]) == (1, name, f"{name}.svg")
    assert close["view"] in {"front", "back"}
    both_sides = close["mirrored_for"] is None
    assert both_sides or close["mirrored_for"] == "left"
    x, y, w, h = close["frame"]
    xs, ys = zip(*close["outline"], strict=True)
    # the frame holds most of the outline and the limb runs off at least one of its edges
    shown = QRectF(x, y, w, h)
    whole = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    both = shown.intersected(whole)
    assert both.width() * both.height() >= 0.5 * whole.width() * whole.height()
    assert min(ys) < y or max(ys) > y + h or min(xs) < x or max(xs) > x + w
    view_box = QSvgRenderer(str(FIGURE / close["art"])).viewBoxF()
    assert view_box.adjusted(-1, -1, 1, 1).contains(whole)
    marks = close["landmarks"]
    assert set(marks) >= NEEDED[name]
    known = set(data("bodies", "neutral")["landmarks"])
    for key, mark in marks.items():
        plain = key.removesuffix("_L").removesuffix("_R") if both_sides else key
        assert plain in known | ONLY_IN_CLOSEUPS, key
        assert mark["tolerance"] > 0, key
        place = QPointF(mark["x"], mark["y"])
        if key in BEYOND_FRAME.get(name, ()):
            assert view_box.contains(place), key
        else:
            assert shown.contains(place), key


@pytest.mark.parametrize("name", [n for n in CLOSEUPS if n in {"lower_back", "belly", "knee_back"}])
def test_body_close_ups_agree_with_the_body(name: str) -> None:
    close, body = data("closeups", name), data("bodies", "neutral")["landmarks"]
    assert close["body_frame"]
    for key, mark in close["landmarks"].items():
        of_body = body[key.removesuffix("_L").removesuffix("_R")]
        assert abs(mark["x"]) == pytest.approx(of_body["x"], abs=0.2), key
        assert mark["y"] == pytest.approx(of_body["y"], abs=0.2), key
        left = key.endswith("_L")
        if of_body["paired"]:
            towards_left = 1 if close["view"] == "front" else -1
            assert (mark["x"] * towards_left > 0) == left, key

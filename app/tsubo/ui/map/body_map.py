"""The body map: both figures with every point on them, to look at, zoom and choose from.

It can paint the figures before anything else is known, which makes the window's first picture. It
then shows a MapScreen and reports what was asked through signals with plain values.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from tsubo.domain.side import View
from tsubo.domain.words import tr
from tsubo.session.screen import MapMark, MapScreen, MapTag, Spot
from tsubo.ui.fonts import text_scale
from tsubo.ui.map.canvas import Canvas
from tsubo.ui.map.controls import MARGIN, ViewSwitch, ZoomButton
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.hit import Hit, hit
from tsubo.ui.map.map_items import NameChip, TagItem, TouchedPart, part_box
from tsubo.ui.map.mark_painting import Look, tag_radius
from tsubo.ui.map.orientation import Orientation
from tsubo.ui.map.overlay import Key, Overlay, key_of
from tsubo.ui.map.stage import Box, lay_figures
from tsubo.ui.map.tag_layout import PlacedTag, place_tags
from tsubo.ui.map.zoom import STEP, WHOLE, Camera, between, onto

ZOOM_IN_MS, ZOOM_BACK_MS = 320, 260

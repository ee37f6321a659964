"""A smooth move of the camera from here to there, or at once where motion is reduced."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QVariantAnimation

from tsubo.ui.map.canvas import Canvas
from tsubo.ui.map.zoom import Camera, between


class CameraMotion:
    """Moves a canvas's camera; one move at a time, the last one asked for wins."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._start = self._goal = canvas.camera
        self._done: Callable[[], None] | None = None
        self.animation = QVariantAnimation(canvas)
        self.animation.setStartValue(0.0)
        self.animation.setEndValue(1.0)
        self.animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.animation.valueChanged.connect(self._step)
        self.animation.finished.connect(self._arrive)

    @property
    def goal(self) -> Camera:
        """Where the camera is going, or where it is."""
        return self._goal if self._is_moving else self._canvas.camera

    @property
    def _is_moving(self) -> bool:
        return self.animation.state() is QVariantAnimation.State.Running

    def go(self, goal: Camera, milliseconds: int, done: Callable[[], None] | None = None) -> None:
        """Move to ``goal``, then call ``done``; 0 milliseconds is at once."""
        self.animation.stop()
        self._start, self._goal, self._done = self._canvas.camera, goal, done
        if milliseconds == 0 or goal == self._start:
            self._arrive()
            return
        self._canvas.set_held(True)
        self.animation.setDuration(milliseconds)
        self.animation.start()

    def _step(self, share: float) -> None:
        if self._is_moving:
            self._canvas.look(between(self._start, self._goal, share))

    def _arrive(self) -> None:
        self._canvas.set_held(False)
        self._canvas.look(self._goal)
        done, self._done = self._done, None
        if done is not None:
            done()

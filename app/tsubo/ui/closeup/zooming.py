"""How far a close-up is enlarged by the person: a factor and a shift on top of the fitted view."""

from tsubo.ui.closeup.placing import Placing, Spot

STEP = 1.25
MOST = 4.0


class Zooming:
    """The person's own zoom: 1 to 4 times, never panned off the stage."""

    def __init__(self) -> None:
        self._factor = 1.0
        self._shift = (0.0, 0.0)

    @property
    def factor(self) -> float:
        """How many times larger than fitted."""
        return self._factor

    def reset(self) -> bool:
        """Go back to the fitted view; say whether that changed anything."""
        changed = self._factor != 1.0 or self._shift != (0.0, 0.0)
        self._factor, self._shift = 1.0, (0.0, 0.0)
        return changed

    def by(self, factor: float, about: Spot, size: Spot) -> None:
        """Enlarge with the pixel ``about`` kept still, in a stage of ``size``."""
        wanted = min(MOST, max(1.0, self._factor * factor))
        share = wanted / self._factor
        self._factor = wanted
        middle = size[0] / 2, size[1] / 2
        self._shift = (
            about[0] - middle[0] + (self._shift[0] - about[0] + middle[0]) * share,
            about[1] - middle[1] + (self._shift[1] - about[1] + middle[1]) * share,
        )
        self._limit(size)

    def drag(self, dx: float, dy: float, size: Spot) -> None:
        """Pan by pixels."""
        self._shift = self._shift[0] + dx, self._shift[1] + dy
        self._limit(size)

    def applied(self, fitted: Placing, size: Spot) -> Placing:
        """Return the fitted placing as enlarged and panned."""
        middle = size[0] / 2, size[1] / 2
        return fitted.zoomed(self._factor, middle).moved(*self._shift)

    def _limit(self, size: Spot) -> None:
        most = (size[0] * (self._factor - 1) / 2, size[1] * (self._factor - 1) / 2)
        self._shift = (
            min(most[0], max(-most[0], self._shift[0])),
            min(most[1], max(-most[1], self._shift[1])),
        )

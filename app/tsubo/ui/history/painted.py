"""What the painted pictures of the history share: one part of the Screen, told and painted anew."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QSizePolicy, QWidget


class Titled(Protocol):
    """A picture as the Screen holds it, with words for whoever cannot see it."""

    @property
    def title(self) -> str:
        """What it shows."""

    @property
    def note(self) -> str:
        """What stands below it."""


Shown = TypeVar("Shown", bound=Titled)


class Painted(QWidget, Generic[Shown]):
    """Paints ``picture`` once there is one, as wide as its card and of its own height."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: Shown | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Shown) -> None:
        """Show ``picture``."""
        if picture != self.picture:
            self.picture = picture
            self.setAccessibleName(picture.title)
            self.setAccessibleDescription(picture.note)
            self.update()

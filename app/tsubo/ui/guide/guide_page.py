"""The guide fills the window: picture, ring and words large enough for the mat, five controls."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from tsubo.session.parts.guide import GuideScreen
from tsubo.ui.closeup.part_art import PartArt
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import text_scale
from tsubo.ui.guide.controls import GuideControls
from tsubo.ui.guide.header import GuideHeader
from tsubo.ui.guide.measures import NARROW_BELOW, measures
from tsubo.ui.guide.notes_card import NotesCard
from tsubo.ui.guide.picture_view import PictureView
from tsubo.ui.guide.words_column import WordsColumn

_LAYOUTS = (QEvent.Type.LayoutDirectionChange, QEvent.Type.ApplicationFontChange)


class GuidePage(QWidget):
    """Shows a ``GuideScreen`` up to sixty times a second; keys belong to the window."""

    backAsked = Signal()
    pauseAsked = Signal()
    skipAsked = Signal()
    tooHardAsked = Signal()
    stopAsked = Signal()
    feelsWrongAsked = Signal()
    soundChosen = Signal(bool)
    """Whether there is to be sound."""

    def __init__(self, art_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        art = PartArt(art_folder)
        self._screen: GuideScreen | None = None
        self._header = GuideHeader(self)
        self._picture = PictureView(art, self)
        self._notes = NotesCard(self)
        self._words = WordsColumn(art, self)
        self._controls = GuideControls(self)
        self._controls.back.clicked.connect(self._ask_back)
        self._controls.pause.clicked.connect(self._ask_pause)
        self._controls.skip.clicked.connect(self._ask_skip)
        self._controls.too_hard.clicked.connect(self._ask_too_hard)
        self._controls.stop.clicked.connect(self._ask_stop)
        self._header.sound.clicked.connect(self._choose_sound)
        self._header.feels_wrong.clicked.connect(self._ask_feels_wrong)
        self.setMinimumSize(720, 560)

    def show_guide(self, screen: GuideScreen) -> None:
        """Show one moment of a session, touching only what differs from the last."""
        before, self._screen = self._screen, screen
        if screen is before:
            return
        self._picture.show_picture(screen.picture, screen.paused)
        self._words.show_guide(screen)
        self._header.show_guide(screen)
        self._controls.show_guide(screen)
        self._show_notes()
        self._announce(before, screen)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put everything in its place for the new size."""
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when reading direction or text size change."""
        if event.type() in _LAYOUTS:
            self._lay_out()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the words."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), Colour.BACKGROUND.of(self))

    def _lay_out(self) -> None:
        now = measures(self.width(), self.height(), text_scale())
        direction, whole = self.layoutDirection(), self.rect()
        self._header.setGeometry(now.header)
        self._picture.setGeometry(QStyle.visualRect(direction, whole, now.picture))
        self._controls.setGeometry(now.controls)
        self._notes.lie(now.notes, now.notes_size)
        self._words.lay_out(now)
        self._show_notes()

    def _show_notes(self) -> None:
        """Show notes in the header, or beside the picture where that is too narrow for them."""
        notes = () if self._screen is None else self._screen.notes
        narrow = self.width() < NARROW_BELOW
        self._notes.show_notes(tuple(note.brief for note in notes) if narrow else ())
        self._header.show_notes(() if narrow else notes)

    def _announce(self, before: GuideScreen | None, now: GuideScreen) -> None:
        """Have screen readers say what is new: in one go, as a second would cut off the first."""
        said, known = ("", ()) if before is None else (before.announcement, before.notes)
        fresh = [now.announcement] if now.announcement != said else []
        fresh += [note.words for note in now.notes if note not in known]
        if now.stop_armed and not (before and before.stop_armed):
            fresh.append(f"{now.stop}.".replace("\n", " "))
        words = " ".join(filter(None, fresh))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _ask_back(self) -> None:
        self.backAsked.emit()

    def _ask_pause(self) -> None:
        self.pauseAsked.emit()

    def _ask_skip(self) -> None:
        self.skipAsked.emit()

    def _ask_too_hard(self) -> None:
        self.tooHardAsked.emit()

    def _choose_sound(self) -> None:
        if self._screen is not None:
            self.soundChosen.emit(not self._screen.sound_on)

    def _ask_stop(self) -> None:
        self.stopAsked.emit()

    def _ask_feels_wrong(self) -> None:
        self.feelsWrongAsked.emit()

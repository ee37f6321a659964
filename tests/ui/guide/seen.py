"""What is seen of the guide's picture, and the picture of a moment."""

from PySide6.QtGui import QImage

from tests.session.walking import after, guide_at, on_the_map
from tsubo.domain.atlas import Atlas
from tsubo.domain.timeline import CueKind
from tsubo.session.actions import Begin, ChooseStation, ChooseWay
from tsubo.session.parts.guide import GuidePicture
from tsubo.ui.guide.picture_view import PictureView


def image_of(view: PictureView) -> QImage:
    """Return the picture as it is painted now."""
    return view.grab().toImage()


def picture_in(atlas: Atlas, station: str, kind: CueKind, way: str = "") -> GuidePicture:
    """Return the picture half a second into the first cue of ``kind``, reached in this ``way``."""
    state = after(on_the_map(atlas), ChooseStation(station), ChooseWay(station, way), Begin.HERE)
    assert state.run is not None
    cue = next(cue for cue in state.run.timeline.cues if cue.kind is kind)
    return guide_at(state, cue.at + 0.5).picture

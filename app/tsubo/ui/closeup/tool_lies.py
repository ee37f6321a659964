"""How each tool lies in each drawing: turned and shifted for the person's right side.

The left side is the mirror image. A tool that is missing in a drawing does not press there, and so
is not shown: nobody but the person presses the belly, whoever helps.
"""

from typing import NamedTuple

from tsubo.domain.way import Tool
from tsubo.ui.closeup import other_hand, tool_limbs, tool_things
from tsubo.ui.closeup.tool_parts import Part


class Lie(NamedTuple):
    """A tool as it lies: parts turned by ``degrees`` clockwise; ``under`` is below the body."""

    parts: tuple[Part, ...]
    degrees: float
    under: bool = False


_USUAL: dict[Tool, tuple[Lie, ...]] = {
    Tool.KNUCKLES: (Lie(tool_limbs.KNUCKLES, -62),),
    Tool.FOREARM: (Lie(tool_limbs.FOREARM, 14),),
    Tool.HEEL: (Lie(tool_limbs.HEEL, 24),),
    Tool.TABLE: (Lie(tool_things.TABLE, 147),),
    Tool.ERASER: (Lie(tool_things.ERASER, -128),),
    Tool.BALL: (Lie(tool_things.BALL, 0),),
    Tool.HELPER: (Lie(other_hand.THUMB, -66),),
}
_SPECIAL: dict[tuple[Tool, str], tuple[Lie, ...]] = {
    (Tool.ERASER, "hand_back.svg"): (
        Lie(tool_things.ERASER, 150, under=True),
        Lie(tool_things.ERASER, 112),
    ),
    (Tool.HELPER, "hand_back.svg"): (Lie(other_hand.THUMB, 105),),
    (Tool.HELPER, "forearm.svg"): (Lie(other_hand.FINGERS, 200),),
    (Tool.HELPER, "knee_back.svg"): (Lie(other_hand.FINGERS, -58),),
    (Tool.HELPER, "belly.svg"): (),
}


def lies_behind(tool: Tool | None, art: str) -> bool:
    """Say whether ``tool`` lies at a wall behind the person, which the drawing cannot show."""
    return tool is Tool.BALL and art == "lower_back.svg"


def lies(tool: Tool, art: str) -> tuple[Lie, ...]:
    """Return what is drawn of ``tool`` in the drawing ``art``, in painting order."""
    return _SPECIAL.get((tool, art), _USUAL.get(tool, ()))

"""Close-ups as the session would send them, for tests of the stage and the guide."""

from pathlib import Path

from tsubo.domain.point import Kind
from tsubo.domain.side import Side, View
from tsubo.domain.way import Tool
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.station import (
    CalloutScreen,
    CloseupMark,
    CloseupScreen,
    Picture,
    RulerScreen,
)

ART = Path(__file__).parents[2] / "assets" / "figure"

HAND = Picture("hand_back.svg", (-38.0, -116.0, 104.0, 134.0), True)
FOREARM = Picture("forearm.svg", (-260.0, -52.0, 294.0, 104.0), True)
LOWER_BACK = Picture("lower_back.svg", (-112.0, 342.0, 224.0, 136.0), False)
FOOT = Picture("foot_top.svg", (-50.0, -44.0, 100.0, 150.0), True)
KNEE = Picture("knee_back.svg", (-146.0, 664.0, 124.0, 116.0), True)
BELLY = Picture("belly.svg", (-112.0, 320.0, 224.0, 132.0), False)


def sides(part: str) -> tuple[Choice, ...]:
    """Return the side switch of a paired part, the left one shown."""
    return (
        Choice(Side.LEFT, f"Your left {part}", True, True),
        Choice(Side.RIGHT, f"Your right {part}", False),
    )


def dot(
    point: str,
    side: Side,
    number: int,
    *places: tuple[float, float],
    first: bool = True,
    chosen: bool = False,
    kind: Kind = Kind.POINT,
) -> CloseupMark:
    """Return a mark named after its point and side."""
    name = f"{point} your {side.value}"
    return CloseupMark(point, side, number, kind, places, 15.0, first, chosen, name)


def call(words: str, place: tuple[float, float]) -> CalloutScreen:
    """Return a callout that is to be placed automatically."""
    return CalloutScreen(place, place, words)


def hand() -> CloseupScreen:
    """Return the back of the left hand."""
    return CloseupScreen(
        station="hand",
        side=Side.LEFT,
        view=View.BACK,
        title="Back of your left hand",
        picture=HAND,
        tool=Tool.FINGERS,
        marks=(dot("li4", Side.LEFT, 1, (18.6, -36.4), chosen=True),),
        callouts=(
            CalloutScreen((15.0, -60.0), (-26.0 + 15.0, -62.0), "Knuckle of the\nindex finger"),
            call("Halfway", (12.4, -38.3)),
            call("Wrist end of\nthe same bone", (9.8, -16.7)),
            call("Edge of the web", (23.5, -43.2)),
        ),
        rulers=(),
        scales=(),
        lines=(),
        side_choices=sides("hand"),
        both_sides=None,
        note="",
        whole_body="Whole body",
        locator=(((-243.5, 535.5), True), ((243.5, 535.5), False)),
    )


def forearm() -> CloseupScreen:
    """Return the left forearm with its path."""
    stops = ((1.2, -7.6), (-11.0, -12.8), (-23.2, -13.8), (-35.3, -13.2), (-47.4, -11.4))
    return CloseupScreen(
        station="forearm",
        side=Side.LEFT,
        view=View.BACK,
        title="Your forearm, thumb up",
        picture=FOREARM,
        tool=Tool.FINGERS,
        marks=(dot("forearm", Side.LEFT, 3, *stops, kind=Kind.PATH, chosen=True),),
        callouts=(
            call("Outer end of\nthe elbow crease", (1.2, -7.3)),
            call("Wrist crease", (-144.1, -13.1)),
            call("Thumb up", (-201.9, -33.2)),
        ),
        rulers=(RulerScreen(4, (1.2, -7.3), (-35.1, -8.7), "Four fingers\nreach stop 4"),),
        scales=(),
        lines=(),
        side_choices=sides("arm"),
        both_sides=None,
        note="The article describes a path, not a named point. We show the muscle strip where "
        "LI11 to LI8 lie. Other readings are possible.",
        whole_body="Whole body",
        locator=(((-160.0, 400.0), True), ((160.0, 400.0), False)),
    )


def lower_back() -> CloseupScreen:
    """Return the lower back with two pairs of points."""
    return CloseupScreen(
        station="lower_back",
        side=Side.LEFT,
        view=View.BACK,
        title="Your lower back, seen from behind",
        picture=LOWER_BACK,
        tool=Tool.FINGERS,
        marks=(
            dot("bl28", Side.LEFT, 1, (-21.0, 428.0), chosen=True),
            dot("bl28", Side.RIGHT, 2, (21.0, 428.0), first=False),
            dot("bl53", Side.LEFT, 3, (-42.0, 428.0)),
            dot("bl53", Side.RIGHT, 4, (42.0, 428.0), first=False),
        ),
        callouts=(
            call("Dimple at the top\nof the buttock", (-28.0, 428.0)),
            call("The spine:\nnever press here", (0.0, 388.0)),
            call("Rim of the hip bone", (-66.0, 392.0)),
        ),
        rulers=(RulerScreen(2, (-21.0, 428.0), (-42.0, 428.0), "Two fingers\napart"),),
        scales=(),
        lines=(),
        side_choices=(),
        both_sides=("Your left", "Your right"),
        note="",
        whole_body="Whole body",
        locator=(((-25.0, 428.0), True), ((25.0, 428.0), False)),
    )


def foot() -> CloseupScreen:
    """Return the top of the left foot."""
    return CloseupScreen(
        station="foot",
        side=Side.LEFT,
        view=View.FRONT,
        title="Top of your left foot",
        picture=FOOT,
        tool=Tool.FINGERS,
        marks=(dot("lr3", Side.LEFT, 2, (-12.3, 29.1), chosen=True),),
        callouts=(
            call("Between big and\nsecond toe", (-18.6, 68.0)),
            call("Slide along\nthis groove", (-15.4, 48.1)),
            call("The bones close\nlike a V", (-10.5, 18.2)),
        ),
        rulers=(),
        scales=(),
        lines=(),
        side_choices=sides("foot"),
        both_sides=None,
        note="",
        whole_body="Whole body",
        locator=(((60.0, 980.0), True), ((-60.0, 980.0), False)),
    )


def knee() -> CloseupScreen:
    """Return the back of the left knee."""
    return CloseupScreen(
        station="knee",
        side=Side.LEFT,
        view=View.BACK,
        title="Back of your left knee",
        picture=KNEE,
        tool=Tool.FINGERS,
        marks=(dot("bl40", Side.LEFT, 5, (-81.6, 723.1), chosen=True),),
        callouts=(
            call("Crease at the back\nof the knee", (-81.6, 723.1)),
            call("Inner side\nof the knee", (-60.7, 753.1)),
        ),
        rulers=(),
        scales=(),
        lines=(),
        side_choices=sides("knee"),
        both_sides=None,
        note="The source article says 'deep'. We recommend lighter: an artery, a vein and a nerve "
        "run just under this spot.",
        whole_body="Whole body",
        locator=(((-81.6, 723.0), True), ((81.6, 723.0), False)),
    )


def belly() -> CloseupScreen:
    """Return the belly with its soft area."""
    return CloseupScreen(
        station="belly",
        side=Side.MIDLINE,
        view=View.FRONT,
        title="Your belly, seen from the front",
        picture=BELLY,
        tool=Tool.FINGERS,
        marks=(
            dot(
                "dan_tien",
                Side.MIDLINE,
                6,
                (0.0, 423.9),
                (0.0, 449.2),
                chosen=True,
                kind=Kind.REGION,
            ),
        ),
        callouts=(
            call("Navel", (0.0, 398.6)),
            call("Start here", (0.0, 423.9)),
            call("The soft area\nends about here", (0.0, 449.2)),
        ),
        rulers=(RulerScreen(2, (0.0, 398.6), (0.0, 423.9), "Two fingers\nbelow the navel"),),
        scales=(),
        lines=(),
        side_choices=(),
        both_sides=("Your right", "Your left"),
        note="The Dan Tien is a region, not an exact spot. Near enough is fine.",
        whole_body="Whole body",
        locator=(((0.0, 423.9), True),),
    )

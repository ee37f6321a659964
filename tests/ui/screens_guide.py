"""Moments of a session as the session would send them, for tests of the guide."""

from dataclasses import replace

from tests.ui.screens_closeup import FOREARM, HAND
from tsubo.domain.side import Side, View
from tsubo.domain.way import Tool
from tsubo.session.parts.guide import (
    Count,
    GuidePicture,
    GuideScreen,
    Locator,
    Note,
    RingMotion,
    WrongScreen,
)
from tsubo.session.parts.pages import Block

PICTURE = GuidePicture(
    picture=HAND,
    tool=Tool.FINGERS,
    side=Side.LEFT,
    mark=(18.6, -36.4),
    stops=(),
    number=1,
    motion=RingMotion.CLOCKWISE,
    turn=0.65,
    push=(5.0, -36.4),
    switch_from=None,
    switch_to=None,
    switch_view=View.BACK,
    done_words="",
    now_words="",
)

CLOCKWISE = GuideScreen(
    header="Hand, 1 of 6",
    stations_done=0,
    stations_total=6,
    time_left="17 min left",
    feels_wrong="Something feels wrong",
    locator=Locator((-243.5, 535.5), View.BACK, "back"),
    side="Your LEFT hand",
    verb="Turn clockwise",
    count=Count("4", "of 6", 3, 6),
    paused_lines=(),
    sentence="Towards the finger bone. Breathe evenly.",
    notes=(),
    next="Next: 6 circles the other way",
    picture=PICTURE,
    paused=False,
    moving=True,
    back="Back",
    pause="Pause",
    skip="Skip",
    too_hard="Too hard?",
    sound="Sound off",
    sound_on=True,
    sound_heard=True,
    stop="Stop",
    stop_armed=False,
    announcement="",
)

NOTES = (
    Note("Lighter: at most 2 of 10", "Lighter here: never above 2 of 10."),
    Note("No sound", "No sound: connect speakers or headphones. The picture goes on."),
)

BREATHE = replace(
    CLOCKWISE,
    verb="Breathe in",
    count=Count("1", "of 2", 0, 2),
    sentence="Let go. Drop your shoulders.",
    next="Next: your right hand",
    picture=replace(PICTURE, motion=RingMotion.BREATHE_IN, turn=0.6, push=None),
)

PAUSED = replace(
    CLOCKWISE,
    verb="Paused",
    paused=True,
    moving=False,
    pause="Resume",
    paused_lines=(
        "Your computer was asleep for 12 minutes. We waited for you.",
        "You were at circle 4 of 6, clockwise.",
        "Resume goes on from there.",
    ),
    next="",
)

SWITCH = replace(
    CLOCKWISE,
    side="Your RIGHT hand",
    verb="Now change hands",
    locator=Locator((243.5, 535.5), View.BACK, "back"),
    count=Count("6", "seconds", 0, 0),
    sentence="Press with your left thumb, just as gently.",
    next="Next: find the spot, 12 seconds",
    picture=replace(
        PICTURE,
        motion=RingMotion.SWITCH,
        switch_from=(-243.5, 535.5),
        switch_to=(243.5, 535.5),
        done_words="Your left: done",
        now_words="Your right: now",
    ),
)

PRESS = replace(
    CLOCKWISE,
    verb="Press gently",
    count=Count("12", "seconds", 0, 0),
    picture=replace(PICTURE, motion=RingMotion.PRESS),
)

STOPS = replace(
    CLOCKWISE,
    header="Forearm, 3 of 6",
    stations_done=2,
    side="Your LEFT arm",
    verb="Turn the other way",
    locator=Locator((-160.0, 400.0), View.BACK, "back"),
    picture=replace(
        PICTURE,
        picture=FOREARM,
        mark=(-23.2, -13.8),
        number=3,
        motion=RingMotion.COUNTERCLOCKWISE,
        turn=0.2,
        push=None,
        stops=((1.2, -7.6), (-11.0, -12.8), (-23.2, -13.8), (-35.3, -13.2), (-47.4, -11.4)),
    ),
)

WRONG = WrongScreen(
    title="Let go. Rest.",
    lead="Take your hands away.",
    call="Call 112",
    emergency_number="112",
    change_number="Change number",
    number_wrong="",
    urgent=Block("With any of these:", (), ("Chest pain", "Weak in **both** legs"), ""),
    blocks=(Block("Sharp pain", (), ("Stop.",), ""), Block("Throbbing", (), ("Move away.",), "")),
    end="End the session",
    leave_out="Leave this place out",
    lighter="Carry on, lighter",
    back="Back",
)

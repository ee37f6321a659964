"""What to do when something feels wrong: whom to call, what it may be, and the ways on."""

from tsubo.domain.pressure import lowered
from tsubo.domain.words import tr
from tsubo.session.page_screens import number_wrong
from tsubo.session.parts.guide import WrongScreen
from tsubo.session.parts.pages import Block
from tsubo.session.run import Run
from tsubo.session.state import State


def wrong_screen(state: State, run: Run) -> WrongScreen:
    """Return the page over a session that stands still; its first passage is for emergencies."""
    text = state.atlas.pages["feels_wrong"]
    urgent, *others = text.passages
    number = state.preferences.emergency_number
    return WrongScreen(
        title=text.title,
        lead=text.lead,
        call=tr("Call {number}", number=number),
        emergency_number=number,
        change_number=tr("Change number"),
        number_wrong=number_wrong(state),
        urgent=Block(urgent.title, urgent.paragraphs, urgent.items, ""),
        blocks=tuple(Block(part.title, part.paragraphs, part.items, "") for part in others),
        end=tr("End the session"),
        leave_out=tr("Leave this place out") if _goes_on_elsewhere(state, run) else "",
        lighter=tr("Carry on, lighter") if _can_be_lighter(state, run) else "",
        back=tr("Back"),
    )


def _goes_on_elsewhere(state: State, run: Run) -> bool:
    """Say whether another place comes after this one."""
    here = run.cue(state.now)
    return here.station != run.timeline.cues[-1].station


def _can_be_lighter(state: State, run: Run) -> bool:
    """Say whether something is pressed here, and less can be pressed."""
    steps = run.timeline.plan.steps
    if not steps:
        return False
    cap = steps[run.cue(state.now).step].cap
    return lowered(cap) < cap

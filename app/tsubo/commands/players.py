"""The players beside the window: the sound, and the desktop with its media keys and its display.

They follow the same session as the picture does, after every answer; what they hear or what is
asked of them comes back as actions.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from tsubo.commands import rehearsal
from tsubo.commands.sounding import Sounding
from tsubo.desktop.desktop import Desktop
from tsubo.desktop.exchange import NowPlaying
from tsubo.domain.plan import text_at
from tsubo.domain.spoken import counted
from tsubo.domain.words import tr
from tsubo.session.actions import Action, HeardSentences, HearingTold, Steer, VoicesTold
from tsubo.session.guide_screen import time_left
from tsubo.session.screen import Page
from tsubo.session.state import State


class Players(QObject):
    """Keeps sound and desktop with the session; ``ask`` takes what they bring."""

    def __init__(
        self,
        ask: Callable[[Action], None],
        sounding: Sounding,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask, self._sounding, self._desktop = ask, sounding, desktop
        self._rehearsed: tuple[object, ...] = ()
        self._trials = 0
        self._page: Page | None = None
        sounding.told.connect(lambda hearing: ask(HearingTold(hearing)))
        sounding.measured.connect(lambda seconds: ask(HeardSentences(seconds)))
        sounding.voices.connect(lambda voices: ask(VoicesTold(voices)))
        for signal, steer in (
            (desktop.playAsked, Steer.RESUME),
            (desktop.pauseAsked, Steer.PAUSE),
            (desktop.playPauseAsked, Steer.PAUSE_OR_RESUME),
            (desktop.nextAsked, Steer.SKIP),
            (desktop.previousAsked, Steer.BACK),
            (desktop.sleeping, Steer.SLEEP),
            (desktop.locked, Steer.LOCK),
            (desktop.woke, Steer.WAKE),
        ):
            signal.connect(partial(ask, steer))

    def follow(self, state: State) -> None:
        """Take the state after an answer; what is as it was costs next to nothing."""
        on = Page.GUIDE in state.pages
        self._sounding.follow(state.run if on else None, state.preferences)
        self._desktop.follow(now_playing(state) if on else None)
        if state.trials != self._trials:
            self._trials = state.trials
            self._sounding.try_out(trial_words(), state.preferences)
        if state.page is not self._page:
            self._page = state.page
            if state.page is Page.SETTINGS:
                self._sounding.list_voices()
        if not on:
            self._rehearse(state)

    def leave(self) -> None:
        """End sound and bus without waiting for them."""
        self._sounding.leave()
        self._desktop.leave()

    def _rehearse(self, state: State) -> None:
        """Have new sentences timed, once for each subject."""
        subject = rehearsal.subject(state)
        if subject != self._rehearsed:
            self._rehearsed = subject
            self._sounding.wake()
            self._sounding.measure(rehearsal.sentences(state))


def trial_words() -> str:
    """Return what a voice says when it is tried: words of a session, with a count."""
    return " ".join(
        (tr("Your left hand. Turn clockwise."), *(counted(number) for number in (1, 2, 3)))
    )


def now_playing(state: State) -> NowPlaying | None:
    """Return the session as the desktop shows it on a headset, a phone or a locked screen."""
    run = state.run
    if run is None:
        return None
    cue, steps = run.cue(state.now), run.timeline.plan.steps
    text = text_at(state.atlas, steps[cue.step]) if steps else None
    elapsed = run.elapsed(state.now)
    return NowPlaying(
        title=tr("Breathing") if text is None else text.name,
        side="" if text is None else text.word("this", cue.side),
        left_words=time_left(run.timeline.seconds - elapsed),
        position_seconds=elapsed,
        length_seconds=run.timeline.seconds,
        playing=not run.paused,
        step=cue.step,
    )

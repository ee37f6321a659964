"""``tsubo track``: the whole session as sound to take along, with captions beside it."""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tsubo.commands.remembering import remembered
from tsubo.commands.routine_name import routine_name
from tsubo.commands.track_wanted import still_wanted
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import health_today
from tsubo.domain.pain import Pain
from tsubo.domain.plan import Plan, plan
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.sounds import sounds
from tsubo.domain.spoken import Speaker
from tsubo.domain.timeline import Timeline, timeline
from tsubo.output.captions import captions, captions_file
from tsubo.output.chapters import Chapter
from tsubo.output.mixing import loudness, mixed
from tsubo.output.track import FORMATS, Cancelled, write_track
from tsubo.output.voice import RATE, BuiltInVoice, VoiceError
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.storage.whole_file import written_whole

GIVEN_UP = 130
"""The exit code of a track that was given up, as after Ctrl+C."""
NICENESS = 5
"""The window that asked, and a session in it, come first."""

_Wanted = Callable[[], bool]


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Write the track and its captions; return the exit code.

    Raises DataError with one sentence when that cannot be done; nothing is then left behind.
    """
    judge(arguments.out)
    if arguments.progress and hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        with still_wanted(by_another=arguments.progress) as wanted:
            return _write(arguments, settings, wanted)
    except Cancelled:
        return GIVEN_UP
    except VoiceError as error:
        raise DataError(str(error)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError(
            f"{arguments.out}: cannot be written ({reason}); name another folder."
        ) from None


def judge(file: Path) -> None:
    """Raise DataError with one sentence when no track can be written to ``file``."""
    if file.suffix.lower() not in FORMATS:
        raise DataError(f"{file}: end the name with .wav, .flac or .ogg.")
    if file.is_dir():
        raise DataError(f"{file}: is a folder; name a file in it.")
    if not file.parent.is_dir():
        raise DataError(f"{file.parent}: there is no such folder; make it, or name another.")


def _write(arguments: argparse.Namespace, settings: SettingsFile, wanted: _Wanted) -> int:
    """Compile, mix and write everything; both files take their places together."""
    out: Path = arguments.out
    memory = remembered(settings)
    preferences = _preferences(memory.preferences, arguments)
    atlas = read_atlas(data_folder()).atlas
    health = health_today(atlas, memory)
    chosen = plan(atlas, Pain(arguments.pain), preferences, habits=memory.habits, health=health)
    if not chosen.steps:
        raise DataError(_nothing_to_play(chosen))
    voice = None
    if preferences.talk is not Talk.NONE:
        voice = BuiltInVoice(words_per_minute=preferences.speech_rate)
    speaker = _speaker(voice, wanted) if voice else None
    compiled = timeline(atlas, chosen, preferences, speaker)
    heard = sounds(compiled, preferences, preferences.talk)
    shown = captions(out.name, heard, voice.seconds if voice else lambda _: 0.0)
    total = round(compiled.seconds * RATE)

    def written(done: int) -> bool:
        _tell(100 * done // total, arguments.progress)
        return wanted()

    aside = captions_file(out)
    with (
        written_whole(aside) as beside,
        written_whole(out) as fresh,
    ):
        beside.write_text(shown, encoding="utf-8")
        blocks = mixed(heard, compiled.seconds, voice, loudness(preferences))
        chapters = _chapters(atlas, compiled)
        write_track(
            fresh, out.suffix.lower(), blocks, routine_name(chosen.first), chapters, written
        )
    if not arguments.progress:
        minutes = round(compiled.seconds / 60)
        print(f"{minutes} minutes are in {out}, captions in {aside.name}")
    return 0


def _nothing_to_play(chosen: Plan) -> str:
    if chosen.allowed is None:
        return "There are no points to play; install Tsubo again."
    return "Your health answers leave out every point, so there is nothing to play."


def _preferences(own: Preferences, arguments: argparse.Namespace) -> Preferences:
    """Return the person's ``own`` preferences with what the command line asks for instead."""
    talk = own.talk if arguments.talk is None else Talk(arguments.talk)
    rate = own.speech_rate if arguments.rate is None else arguments.rate
    return replace(own, talk=talk, speech_rate=rate)


def _speaker(voice: BuiltInVoice, wanted: _Wanted) -> Speaker:
    """Return how long ``voice`` takes for a sentence; it stops measuring when nobody asks."""

    def seconds(words: str) -> float:
        if not wanted():
            raise Cancelled
        return voice.seconds(words)

    return seconds


def _chapters(atlas: Atlas, compiled: Timeline) -> list[Chapter]:
    """Return a chapter for each station, where it begins."""
    found: list[Chapter] = []
    for cue in compiled.cues:
        name = atlas.texts[cue.station].name
        if not found or found[-1].name != name:
            found.append(Chapter(cue.at, name))
    return found


def _tell(percent: int, by_another: bool) -> None:
    """Say how far the track is: to the process that asked, or to somebody who watches."""
    if by_another:
        print(percent, flush=True)
    elif sys.stderr.isatty():
        end = "\n" if percent >= 100 else ""
        print(f"\rWriting {percent} %", end=end, file=sys.stderr, flush=True)

"""``tsubo track``: the whole session as sound to take along, with captions beside it."""

import argparse
import sys
from functools import partial
from pathlib import Path

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Talk
from tsubo.domain.sounds import sounds
from tsubo.domain.timeline import Timeline, timeline
from tsubo.output.captions import captions
from tsubo.output.mixing import mixed
from tsubo.output.track import FORMATS, Chapter, write_track
from tsubo.output.voice import RATE, BuiltInVoice, VoiceError
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.data_files import DataError
from tsubo.storage.places import data_folder
from tsubo.storage.settings_file import SettingsFile
from tsubo.storage.whole_file import written_whole

TITLE = "Tsubo routine"


def run(arguments: argparse.Namespace, settings: SettingsFile) -> int:
    """Write the track and its captions; return the exit code.

    Raises DataError with one sentence when that cannot be done; nothing is then left behind.
    """
    out: Path = arguments.out
    if out.suffix.lower() not in FORMATS:
        raise DataError(f"{out}: end the name with .wav, .flac or .ogg.")
    if not out.parent.is_dir():
        raise DataError(f"{out.parent}: there is no such folder; make it, or name another.")
    talk = Talk(arguments.talk)
    atlas = read_atlas(data_folder()).atlas
    preferences = settings.read().preferences
    wanted = plan(atlas, Pain(arguments.pain), preferences)
    try:
        voice = None if talk is Talk.NONE else BuiltInVoice(words_per_minute=arguments.rate)
        compiled = timeline(atlas, wanted, preferences, voice.seconds if voice else None)
        heard = sounds(compiled, preferences, talk)
        blocks = mixed(heard, compiled.seconds, voice)
        shown = partial(_show_progress, round(compiled.seconds * RATE))
        with written_whole(out) as fresh:
            write_track(fresh, out.suffix.lower(), blocks, TITLE, _chapters(atlas, compiled), shown)
        if voice:
            with written_whole(out.with_suffix(".vtt")) as fresh:
                fresh.write_text(captions(heard, voice.seconds), encoding="utf-8")
    except VoiceError as error:
        raise DataError(str(error)) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataError(f"{out}: cannot be written ({reason}); name another folder.") from None
    minutes = compiled.seconds / 60
    beside = f", captions in {out.with_suffix('.vtt').name}" if voice else ""
    print(f"{minutes:.0f} minutes are in {out}{beside}")
    return 0


def _chapters(atlas: Atlas, compiled: Timeline) -> list[Chapter]:
    """Return a chapter for each station, where it begins."""
    found: list[Chapter] = []
    for cue in compiled.cues:
        name = atlas.texts[cue.station].name
        if not found or found[-1].name != name:
            found.append(Chapter(cue.at, name))
    return found


def _show_progress(total: int, done: int) -> bool:
    """Draw how far the track is, where somebody watches; always go on."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        print(f"\rWriting {100 * done // max(total, 1)} %", end=end, file=sys.stderr, flush=True)
    return True

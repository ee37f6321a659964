"""Captions of a saved track, as WebVTT: what is said or played, when it is.

Who cannot hear the track still follows it: a tone that comes without words has its meaning shown
behind a note. The beats have none; they would be a caption every other second.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from tsubo.domain.sounds import Sound, Tone
from tsubo.domain.words import tr

TONE_SECONDS = 2.0
"""How long the meaning of a short tone stays: time to look and read three words (our decision)."""
_LONGEST_HEAD = 1024


def captions_file(track: Path) -> Path:
    """Return where the captions of ``track`` go: a file called like it, for players to find.

    Where that is there already and belongs to anything but this track, its whole name comes in
    front: the ``x.vtt`` of a film ``x.mp4`` stays as it is, and ``x.ogg`` has ``x.ogg.vtt``.
    """
    usual = track.with_suffix(".vtt")
    if not usual.exists() or _head_of(usual) == _head(track.name):
        return usual
    return track.with_name(f"{track.name}.vtt")


def captions(track: str, sounds: Sequence[Sound], seconds: Callable[[str], float]) -> str:
    """Return a WebVTT file for a ``track`` of this name; ``seconds`` says how long words take.

    A caption ends with its words or tone, and never after the next one has begun.
    """
    shown = [(sound, words) for sound in sounds if (words := _words(sound))]
    lines = [_head(track), ""]
    for index, (sound, words) in enumerate(shown):
        length = seconds(sound.words) if sound.words else sound.seconds or TONE_SECONDS
        end = sound.at + length
        if index + 1 < len(shown):
            end = min(end, shown[index + 1][0].at)
        lines += [f"{_clock(sound.at)} --> {_clock(end)}", _escaped(words), ""]
    return "\n".join(lines)


def _head(track: str) -> str:
    """Return the first line, which says whose captions they are."""
    name = " ".join(track.encode(errors="replace").decode().split()).replace("-->", "->")
    return f"WEBVTT Tsubo: {name}"


def _head_of(file: Path) -> str:
    """Return the first line of ``file``, or nothing where it has none to read."""
    if not file.is_file():
        return ""
    try:
        with file.open(encoding="utf-8") as stream:
            return stream.readline(_LONGEST_HEAD).rstrip("\n")
    except (OSError, ValueError):
        return ""


def _words(sound: Sound) -> str:
    """Return what is shown for ``sound``, or nothing."""
    if sound.words or sound.tone is None:
        return sound.words
    match sound.tone:
        case Tone.READY:
            meaning = tr("get ready")
        case Tone.REVERSAL:
            meaning = tr("other way")
        case Tone.BREATHE_IN:
            meaning = tr("breathe in")
        case Tone.BREATHE_OUT:
            meaning = tr("and out")
        case Tone.SWITCH:
            meaning = tr("other side")
        case Tone.END:
            meaning = tr("the end")
        case Tone.BEAT:
            return ""
    return f"♪ {meaning}"


def _escaped(words: str) -> str:
    """Return ``words`` with the signs that mean something to WebVTT written out."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"

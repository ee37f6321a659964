"""Captions of a saved track, as WebVTT: what is said, when it is said."""

from collections.abc import Callable, Sequence

from tsubo.domain.sounds import Sound


def captions(sounds: Sequence[Sound], seconds: Callable[[str], float]) -> str:
    """Return a WebVTT file of all words; ``seconds`` gives how long words take to say.

    A caption ends where its words do, and never after the next one has begun.
    """
    spoken = [sound for sound in sounds if sound.words]
    lines = ["WEBVTT", ""]
    for index, sound in enumerate(spoken):
        end = sound.at + seconds(sound.words)
        if index + 1 < len(spoken):
            end = min(end, spoken[index + 1].at)
        lines += [f"{_clock(sound.at)} --> {_clock(end)}", sound.words, ""]
    return "\n".join(lines)


def _clock(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"

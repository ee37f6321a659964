"""Measure the sound of a session: record it, and compare every onset with the timeline.

    .venv/bin/python packaging/measure_sound.py --station hand
    .venv/bin/python packaging/measure_sound.py --station hand --talk none
    .venv/bin/python packaging/measure_sound.py                       # a whole routine, 17 minutes
    .venv/bin/python packaging/measure_sound.py --station hand --voice "system:speechd:NAME"

It needs PulseAudio (pulseaudio, pactl, parec), starts one of its own with a device that nobody
hears, and leaves yours alone. The session is a real one: the window's end of the sound, the sound's
process, the device. Tones and the built-in voice are found by correlation with what they should
be; a tone that sounds together with words is ducked and cannot be told from them, so tones are
measured without talk. A voice of the system is found by its first loud sample, and the tones are
left out. The recording itself is late by up to about 10 ms.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from statistics import median
from threading import Event, Thread

import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer

from tsubo.commands.clock import now
from tsubo.commands.sounding import Sounding
from tsubo.domain.atlas import Atlas
from tsubo.domain.hearing import SYSTEM
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences, Talk
from tsubo.domain.sounds import Sound, sounds
from tsubo.domain.speech import speaker
from tsubo.domain.timeline import Timeline, timeline
from tsubo.output.tones import tone
from tsubo.output.voice import FULL_SCALE, RATE, BuiltInVoice, Samples
from tsubo.session.run import begin
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.places import data_folder

TOOLS = ("pulseaudio", "pactl", "parec")
LEAD_IN = 1.0
"""Seconds between the order to play and the first cue."""
AROUND = 0.3
"""Seconds before and after its cue in which a sound is looked for."""
BEGINNING = 0.35
"""Seconds of a sentence that are enough to know it by."""
ALIKE = 0.35
"""A correlation from 0 to 1 above which a sound counts as found."""
LIMIT = 0.06
"""Seconds an onset may be off its cue in a recording, as was asked for."""
LOUD = 0.008
"""A first sample above this is where a voice of the system begins."""
BYTES = 2


@contextmanager
def private_sound() -> Iterator[None]:
    """Have a PulseAudio of our own, with one device that only records."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        sys.exit(f"measure_sound: {', '.join(missing)} is missing; install PulseAudio's tools.")
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            XDG_RUNTIME_DIR=folder,
            PULSE_SERVER=f"unix:{folder}/pulse.sock",
            PULSE_COOKIE=f"{folder}/cookie",
        )
        server = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("--disable-shm=yes", "--log-target=null", "-L"),
                f"module-native-protocol-unix socket={folder}/pulse.sock auth-anonymous=1",
                *("-L", "module-null-sink sink_name=cue rate=44100 channels=1"),
            ]
        )
        try:
            ready = ["pactl", "set-default-sink", "cue"]
            while subprocess.run(ready, stderr=subprocess.DEVNULL, check=False).returncode:
                pass
            yield
        finally:
            server.terminate()
            server.wait()


class Recording:
    """What the device got, and when each sample came."""

    def __init__(self) -> None:
        form = ("--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=10")
        self._parec = subprocess.Popen(
            ["parec", "-d", "cue.monitor", *form], stdout=subprocess.PIPE
        )
        self._pieces: list[bytes] = []
        self._came: list[tuple[int, float]] = []
        self._began = Event()
        self._reader = Thread(target=self._read)
        self._reader.start()
        self._began.wait()

    def _read(self) -> None:
        assert self._parec.stdout is not None
        count = 0
        while piece := os.read(self._parec.stdout.fileno(), 1 << 16):
            self._pieces.append(piece)
            count += len(piece) // BYTES
            self._began.set()
            self._came.append((count, now() - count / RATE))

    def stop(self) -> None:
        """End the recording and make samples of it."""
        self._parec.terminate()
        self._reader.join()
        self.samples: Samples = np.frombuffer(b"".join(self._pieces), np.int16).astype(
            np.float32
        ) / np.float32(FULL_SCALE)
        self._counts = np.array([count for count, _ in self._came])
        self._begins = np.array([begin for _, begin in self._came])

    def index(self, clock: float) -> int:
        """Return the sample of a second on the clock: by the earliest arrivals thereabouts."""
        rough = (clock - float(np.median(self._begins))) * RATE
        near = np.abs(self._counts - rough) < 10 * RATE
        return round((clock - float(self._begins[near].min())) * RATE)


def correlated(recorded: Samples, wanted: Samples) -> tuple[int, float]:
    """Return where ``wanted`` is most like ``recorded``, and how much, from 0 to 1."""
    size = len(recorded) + len(wanted)
    product = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(wanted, size)), size)
    product = product[: len(recorded) - len(wanted) + 1]
    energy = np.concatenate([[0.0], np.cumsum(recorded.astype(np.float64) ** 2)])
    here = np.sqrt(np.maximum(energy[len(wanted) :] - energy[: -len(wanted)], 1e-9))
    alike = product / (here * float(np.linalg.norm(wanted)))
    best = int(np.argmax(alike))
    return best, float(alike[best])


def looked_for(recorded: Recording, clock: float, wanted: Samples) -> float | None:
    """Return by how many seconds ``wanted`` is off its time, or None where it is not there."""
    around = round(AROUND * RATE)
    start = recorded.index(clock) - around
    piece = recorded.samples[max(start, 0) : start + 2 * around + len(wanted)]
    if len(piece) <= len(wanted):
        return None
    place, alike = correlated(piece, wanted)
    return (place - around) / RATE if alike > ALIKE else None


def first_loud(recorded: Recording, clock: float) -> float | None:
    """Return by how many seconds the first loud sample is off its time."""
    around = round(AROUND * RATE)
    start = recorded.index(clock) - around
    loud = np.flatnonzero(np.abs(recorded.samples[max(start, 0) : start + 3 * around]) > LOUD)
    return (int(loud[0]) - around) / RATE if len(loud) else None


def perform(atlas: Atlas, preferences: Preferences, station: str | None) -> tuple[Timeline, float]:
    """Play a session to its end; return its timeline and when it began on the clock."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    wanted = plan(atlas, Pain.LEFT, preferences, station)
    rate = preferences.speech_rate
    sounding = Sounding()
    sounding.told.connect(lambda hearing: print(f"sound: {hearing.value}", flush=True))
    played: list[tuple[Timeline, float]] = []

    def start(seconds: dict[str, float]) -> None:
        compiled = timeline(atlas, wanted, preferences, speaker(seconds, rate))
        run = begin(compiled, now() + LEAD_IN)
        sounding.follow(run, preferences)
        played.append((compiled, now() + LEAD_IN if run.anchor is None else run.anchor))
        QTimer.singleShot(round((compiled.seconds + LEAD_IN + 1) * 1000), app.quit)

    sounding.measured.connect(start)
    sounding.prefer(preferences)
    sounding.wake()
    guessed = timeline(atlas, wanted, preferences, speaker({}, rate))
    heard = sounds(guessed, preferences, preferences.talk)
    sounding.measure(sorted({sound.words for sound in heard if sound.words}))
    app.exec()
    sounding.leave()
    return played[0]


def compare(recorded: Recording, heard: tuple[Sound, ...], zero: float, voice: str) -> bool:
    """Print a line for each kind of sound; return whether all were found."""
    itself = voice.startswith(SYSTEM)
    built_in = BuiltInVoice()
    rows: dict[str, list[float | None]] = {}
    for sound in heard:
        clock = zero + sound.at
        if sound.words and itself:
            name, error = "words", first_loud(recorded, clock)
        elif sound.words:
            beginning = built_in.say(sound.words)[: round(BEGINNING * RATE)]
            name, error = "words", looked_for(recorded, clock, beginning)
        elif sound.tone and not itself:
            name = sound.tone.value
            error = looked_for(recorded, clock, tone(sound.tone, sound.seconds, RATE))
        else:
            continue
        rows.setdefault(name, []).append(error)
        if error is None:
            print(f"not heard at {sound.at:.1f} s: {sound.words or name}")
        elif abs(error) > LIMIT:
            print(f"{1000 * error:.0f} ms late at {sound.at:.1f} s: {sound.words or name}")
    print(f"{'':12}{'count':>6}{'found':>6}{'median ms':>11}{'worst ms':>10}{'over 60 ms':>12}")
    for name, errors in rows.items():
        found = [1000 * error for error in errors if error is not None]
        worst = max(found, key=abs, default=0.0)
        middle = median(found) if found else 0.0
        over = sum(abs(error) > 1000 * LIMIT for error in found)
        print(f"{name:12}{len(errors):6}{len(found):6}{middle:11.1f}{worst:10.1f}{over:12}")
    return all(error is not None for errors in rows.values() for error in errors)


def main() -> int:
    """Record one session and print the table; return 1 where a sound is missing."""
    words = argparse.ArgumentParser(description=__doc__, add_help=True)
    words.add_argument("--station", help="only this station; else the whole routine")
    words.add_argument("--voice", default="builtin", help="builtin, or system:ENGINE:NAME")
    words.add_argument("--talk", choices=[talk.value for talk in Talk], default="all")
    words.add_argument("--silent", action="store_true", help="both volumes 0: print the loudness")
    arguments = words.parse_args()
    itself = arguments.voice.startswith(SYSTEM)
    preferences = Preferences(voice=arguments.voice, talk=Talk(arguments.talk))
    if arguments.silent:
        preferences = replace(preferences, voice_volume=0, tone_volume=0)
    elif itself:
        preferences = replace(preferences, tone_volume=0)
    atlas = read_atlas(data_folder()).atlas
    with private_sound():
        recorded = Recording()
        compiled, zero = perform(atlas, preferences, arguments.station)
        recorded.stop()
    print(f"{compiled.seconds:.0f} s played, {len(recorded.samples) / RATE:.0f} s recorded")
    if arguments.silent:
        loudness = float(np.sqrt(np.mean(recorded.samples**2)))
        print(f"RMS of the whole recording: {loudness:.8f}")
        return int(loudness > 0)
    heard = sounds(compiled, preferences, preferences.talk)
    return int(not compare(recorded, heard, zero, preferences.voice))


if __name__ == "__main__":
    sys.exit(main())

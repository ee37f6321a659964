"""A look at the sound: the device, the built-in voice, the voices of the system.

It is meant for a process of its own: a speech service may never answer. What hangs comes last.
"""

import sys
from collections.abc import Iterator

from tsubo.domain.checkup import Finding, problem
from tsubo.domain.words import tr, tr_many


def sound_checkup() -> Iterator[Finding]:
    """Yield what is found about sound and voices."""
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    yield _voice()
    try:
        yield _device()
        yield _voices()
    except ImportError:
        yield problem(
            ("sound", tr("Sound")),
            tr("Qt's sound cannot be loaded"),
            tr("Install the libraries it needs; on Debian libpulse0."),
        )
    app.processEvents()


def _device() -> Finding:
    """Look for a device; its name may be its owner's, so it is not told."""
    from PySide6.QtMultimedia import QMediaDevices

    from tsubo.output.player import is_there

    about = "device", tr("Sound device")
    if is_there(QMediaDevices.defaultAudioOutput()):
        return Finding(*about, tr("there"))
    return problem(about, tr("there is none"), tr("Connect speakers or headphones."))


def _voice() -> Finding:
    about = "voice", tr("Built-in voice")
    try:
        from tsubo.output.voice import BuiltInVoice

        speaks = BuiltInVoice().seconds(tr("Breathe in")) > 0
    except Exception:
        speaks = False
    if speaks:
        return Finding(*about, tr("speaks"))
    return problem(about, tr("does not speak"), tr("Install Tsubo again; tones go on without."))


def _voices() -> Finding:
    from tsubo.output.performer import LANGUAGE
    from tsubo.output.system_voice import system_voices

    count = len(system_voices(LANGUAGE))
    words = tr_many("{count} voice", "{count} voices", count) if count else tr("none, none needed")
    return Finding("voices", tr("The system's voices"), words)

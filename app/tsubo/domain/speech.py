"""How long a sentence takes to say: measured where that was done, estimated otherwise.

The estimate is on the long side, so that a sentence is rather followed by silence than cut.
"""

from collections.abc import Mapping
from functools import partial

from tsubo.domain.spoken import Speaker

ESTIMATED_AT = 150
"""Words a minute of the voice that was measured for the estimate."""
OPENING_SECONDS = 0.3
LETTER_SECONDS = 0.08
"""Every sentence of the routine takes less than this at that pace (built-in voice, measured)."""


def speaker(measured: Mapping[str, float], words_per_minute: int) -> Speaker:
    """Return a speaker that knows the ``measured`` seconds and estimates the others."""
    return partial(_seconds, measured, ESTIMATED_AT / words_per_minute)


def _seconds(measured: Mapping[str, float], slowness: float, words: str) -> float:
    known = measured.get(words)
    if known is not None:
        return known
    return slowness * (OPENING_SECONDS + LETTER_SECONDS * len(words)) if words else 0.0

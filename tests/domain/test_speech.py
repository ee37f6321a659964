"""How long sentences take: measured ones as measured, others rather too long than too short."""

import pytest

from tsubo.domain.atlas import Atlas
from tsubo.domain.pain import Pain
from tsubo.domain.plan import plan
from tsubo.domain.preferences import Preferences
from tsubo.domain.speech import speaker
from tsubo.domain.timeline import timeline
from tsubo.output.voice import BuiltInVoice


def test_what_was_measured_is_believed() -> None:
    assert speaker({"Let go.": 0.7}, 150)("Let go.") == 0.7


def test_nothing_takes_no_time() -> None:
    assert speaker({}, 150)("") == 0.0


def test_a_slow_voice_takes_longer() -> None:
    assert speaker({}, 75)("Let go.") == pytest.approx(2 * speaker({}, 150)("Let go."))


@pytest.mark.parametrize("rate", [80, 150, 260])
def test_no_sentence_of_the_routine_takes_longer_than_estimated(atlas: Atlas, rate: int) -> None:
    voice, estimated = BuiltInVoice(words_per_minute=rate), speaker({}, rate)
    own = Preferences()
    compiled = timeline(atlas, plan(atlas, Pain.LEFT, own), own, len)
    for words in {cue.spoken for cue in compiled.cues if cue.spoken}:
        assert voice.seconds(words) <= estimated(words) + 0.2, words

"""Missing sound is said in one line with what to do; where all is well nothing is said."""

import pytest

from tsubo.domain.hearing import Hearing
from tsubo.session.hearing_words import hearing_words

WELL = (Hearing.STARTING, Hearing.OK, Hearing.SILENT)


@pytest.mark.parametrize("hearing", [hearing for hearing in Hearing if hearing not in WELL])
def test_what_is_missing_is_said_in_one_line(hearing: Hearing) -> None:
    words = hearing_words(hearing)
    assert words.endswith(".")
    assert len(words) < 100


@pytest.mark.parametrize("hearing", WELL)
def test_where_nothing_is_missing_nothing_is_said(hearing: Hearing) -> None:
    assert hearing_words(hearing) == ""

"""While a thread works the collector rests, and afterwards it goes on."""

import gc

import pytest

from tsubo.desktop.collecting import collector_at_rest


def test_nothing_is_collected_while_somebody_is_inside() -> None:
    assert gc.isenabled()
    with collector_at_rest:
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_last_to_leave_lets_it_go_on() -> None:
    with collector_at_rest:
        with collector_at_rest:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error_too() -> None:
    with pytest.raises(ValueError, match="odd"), collector_at_rest:
        raise ValueError("odd")
    assert gc.isenabled()

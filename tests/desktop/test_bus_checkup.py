"""What the session bus offers is told calmly: there, or not, and how to mend it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.desktop.fake_bus import FakeBus
from tsubo.desktop.bus_checkup import NOTICES, READER, READERS_BUS, bus_checkup
from tsubo.desktop.link import Link
from tsubo.domain.checkup import Finding, Level


def found(session: FakeBus, names: list[str], able: list[str]) -> dict[str, Finding]:
    """Return what is found on a bus with these ``names``, and with what it can start."""
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(lambda: list(bus_checkup(session.link)))
        session.answer(session.take("ListNames"), "as", (names,))
        session.answer(session.take("ListActivatableNames"), "as", (able,))
        return {finding.id: finding for finding in looking.result()}


def test_services_that_are_there_are_fine(session: FakeBus) -> None:
    seen = found(session, [READER, ":1.7"], [NOTICES])
    assert {one.level for one in seen.values()} == {Level.FINE}
    assert seen["reader"].words != seen["notices"].words


@pytest.mark.parametrize("missing", [READER, NOTICES])
def test_a_service_that_is_missing_is_told_with_what_to_do(
    session: FakeBus, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(READERS_BUS, raising=False)
    seen = found(session, [name for name in (READER, NOTICES) if name != missing], [])
    poor = [one for one in seen.values() if one.level is not Level.FINE]
    assert len(poor) == 1
    assert poor[0].mend


def test_a_sandbox_that_gives_the_way_to_a_reader_need_not_show_the_service(
    session: FakeBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(READERS_BUS, "unix:path=/run/flatpak/at-spi-bus")
    seen = found(session, [NOTICES], [])
    assert seen["reader"].level is Level.FINE


def test_without_a_bus_both_are_told() -> None:
    seen = list(bus_checkup(Link(None)))
    assert [one.level for one in seen] == [Level.PROBLEM, Level.PROBLEM]


def test_a_bus_that_goes_away_meanwhile_is_no_error(session: FakeBus) -> None:
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(lambda: list(bus_checkup(session.link)))
        session.take("ListNames")
        session.put_away()
        assert {one.level for one in looking.result()} == {Level.PROBLEM}

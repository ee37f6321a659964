"""From one evening to the next: what is remembered, offered again, or could not be read."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from tests.journeys.conftest import Visit, still
from tests.journeys.visitor import BOX, HAND, RADIO, Visitor
from tsubo.domain.health import Health
from tsubo.domain.memory import Memory
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Theme
from tsubo.session.actions import Turn
from tsubo.session.screen import Page
from tsubo.storage.places import data_folder

KNOWN = Memory(still(), Pain.LEFT, agreed=True)


def test_the_pain_and_the_tick_are_remembered(visit: Visit) -> None:
    first = visit(Memory(still(), agreed=True))
    first.click("Your right", RADIO)
    first.leave()
    again = visit()
    assert again.on(Page.MAP)
    assert again.state.pain is Pain.RIGHT
    assert again.sees("Your right side first")


def test_a_session_left_open_is_offered_and_goes_on_at_its_phase(visit: Visit) -> None:
    first = visit(KNOWN)
    first.begin()
    first.key(Qt.Key.Key_Right, times=12)
    run = first.state.run
    assert run is not None
    phase, words = run.cue(first.time).phase, first.shown()
    first.leave()
    again = visit()
    assert again.sees("Nothing was lost.")
    again.click("Carry on")
    run = again.state.run
    assert run is not None
    assert again.on(Page.GUIDE)
    assert run.cue(again.time).phase == phase
    assert again.shown() == words


def test_time_alone_is_enough_for_a_session_to_be_kept(visit: Visit, profile: Path) -> None:
    first = visit(KNOWN)
    first.begin()
    first.wait(120)
    run = first.state.run
    assert run is not None
    kept = json.loads((profile / "settings.json").read_text())["unfinished"]
    assert kept["phase"] == run.cue(first.time).phase > 2


def test_what_is_not_carried_on_is_not_offered_again(visit: Visit) -> None:
    first = visit(KNOWN)
    first.begin()
    first.leave()
    again = visit()
    again.click("Not now")
    assert not again.sees("Carry on")
    again.leave()
    assert not visit().sees("Carry on")


def test_a_broken_settings_file_is_kept_aside_and_named(visit: Visit, profile: Path) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text("{ half a fi")
    visitor = visit()
    assert visitor.on(Page.FIRST_RUN)
    visitor.click(visitor.shown(BOX)[0])
    visitor.click("Go to the body map")
    assert (profile / "settings.broken.json").read_text() == "{ half a fi"
    assert visitor.sees("settings.broken.json")
    visitor.click("OK")
    assert not visitor.sees("settings.broken.json")


def test_health_that_cannot_be_read_is_asked_for_again(visit: Visit, profile: Path) -> None:
    visit(replace(KNOWN, health=Health(signs=frozenset({"numb_saddle"})))).leave()
    file = profile / "settings.json"
    record = json.loads(file.read_text())
    record["health"]["signs"] = "numb_saddle"
    file.write_text(json.dumps(record))
    visitor = visit()
    assert visitor.on(Page.FIRST_RUN)
    visitor.click(visitor.shown(BOX)[0])
    visitor.click("Go to the body map")
    assert visitor.state.pain is Pain.LEFT
    assert visitor.sees("What you told about your health could not be read")
    visitor.click("Your health")
    assert visitor.on(Page.HEALTH)
    kept = json.loads((profile / "settings.broken.json").read_text())
    assert kept["health"]["signs"] == "numb_saddle"


def test_settings_of_a_newer_tsubo_stay_and_what_is_changed_is_said_to_be_lost(
    visit: Visit, profile: Path
) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text('{"version": 2}')
    visitor = visit()
    visitor.click(visitor.shown(BOX)[0])
    visitor.click("Go to the body map")
    assert visitor.sees("Your settings are from a newer Tsubo")
    assert visitor.sees("is not kept")
    visitor.leave()
    assert (profile / "settings.json").read_text() == '{"version": 2}'


def test_a_settings_file_that_cannot_be_written_is_told_once(
    visit: Visit, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = visit(KNOWN)

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tsubo.storage.settings_file.write_whole", refuse)
    told_once(visitor)


def told_once(visitor: Visitor) -> None:
    visitor.click("Your right", RADIO)
    assert visitor.sees("Your settings cannot be saved")
    visitor.click("OK")
    visitor.click("Your left", RADIO)
    assert visitor.state.pain is Pain.LEFT
    assert not visitor.sees("Your settings cannot be saved")


def test_a_broken_point_leaves_its_station_out_and_says_so(visit: Visit, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    point = data / "points" / "li4.json"
    record = json.loads(point.read_text())
    record["rules"][0]["fraction"] = "half"
    point.write_text(json.dumps(record))
    visitor = visit(KNOWN, data=data)
    assert visitor.sees("A station could not be shown")
    assert visitor.sees("points/li4.json")
    assert HAND not in visitor.shown()
    assert visitor.sees("5 stations")
    visitor.begin()
    visitor.wait_out()
    assert visitor.sees("5 of 5 stations")


@pytest.mark.parametrize("agreed", [True, False])
def test_no_points_at_all_is_told_in_one_sentence(
    visit: Visit, tmp_path: Path, agreed: bool
) -> None:
    visitor = visit(Memory(still(), agreed=agreed), data=tmp_path / "nothing")
    assert visitor.sees("The points could not be read")
    assert visitor.sees("install Tsubo again")
    assert not visitor.sees("Start the routine")
    visitor.press("Warning signs")
    visitor.press("Menu")
    visitor.key(Qt.Key.Key_Escape)


def test_a_changed_setting_takes_effect_at_once(visit: Visit, profile: Path) -> None:
    visitor = visit(KNOWN)
    visitor.program.ask(Turn.SETTINGS)
    before = visitor.state.preferences.circles
    visitor.press("More: Circles each way")
    assert visitor.state.preferences.circles == before + 1
    kept = json.loads((profile / "settings.json").read_text())
    assert kept["preferences"]["circles"] == before + 1
    visitor.key(Qt.Key.Key_Escape)
    visitor.click_at(visitor.window.rect().center())
    visitor.press(HAND)
    assert visitor.sees(f"{before + 1} circles clockwise")


def test_the_theme_changes_at_once(visit: Visit) -> None:
    visitor = visit(KNOWN)
    visitor.program.ask(Turn.SETTINGS)
    lights = []
    for choice in ("Dark", "Light"):
        visitor.click(choice, RADIO)
        lights.append(visitor.window.palette().color(QPalette.ColorRole.Window).lightness())
    assert visitor.state.preferences.theme is Theme.LIGHT
    dark, light = lights
    assert light - dark > 150


def test_resizing_keeps_what_is_open(visit: Visit) -> None:
    visitor = visit(KNOWN)
    visitor.press(HAND)
    for size in ((720, 560), (2560, 1440), (900, 600), (1280, 800)):
        visitor.window.resize(*size)
        visitor.settle()
        assert visitor.state.station == "hand"
        assert visitor.shown().count("Guide me here") == 1
    visitor.window.resize(720, 560)
    visitor.settle()
    visitor.begin("Guide me here")
    visitor.window.resize(1600, 900)
    visitor.settle()
    assert visitor.on(Page.GUIDE)

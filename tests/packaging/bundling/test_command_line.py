"""The manual and the completions are written from Tsubo's own parser."""

from __future__ import annotations

from bundling.command_line import command_line


def test_tsubo_itself_comes_first_then_every_command() -> None:
    names = [command.name for command in command_line()]
    assert names[0] == ""
    assert {"points", "plan", "journal", "journal export"} <= set(names)


def test_a_command_that_only_the_window_starts_is_not_listed() -> None:
    assert "sound" not in [command.name for command in command_line()]


def test_options_tell_their_values_and_which_are_files() -> None:
    (track,) = (command for command in command_line() if command.name == "track")
    options = {option.flags[0]: option for option in track.options if option.flags}
    assert options["--out"].is_path
    assert options["--talk"].choices == ("all", "less", "none")
    assert options["-h"].value == ""

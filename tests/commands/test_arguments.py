"""The command line refuses what makes no sense, in one line."""

import argparse
from pathlib import Path

import pytest

from tests.commands.asking import Tsubo
from tsubo import __version__
from tsubo.commands.arguments import parser, scale_factor, window_size


def test_the_version_is_told(tsubo: Tsubo) -> None:
    heard = tsubo("--version")
    assert (heard.code, heard.out) == (0, f"tsubo {__version__}\n")


def test_without_words_the_window_is_meant() -> None:
    asked = parser().parse_args([])
    assert (asked.command, asked.profile, asked.quit_after) == (None, None, None)


def test_a_profile_stands_before_the_command() -> None:
    asked = parser().parse_args(["--profile", "here", "plan", "--pain", "left"])
    assert (asked.command, asked.profile) == ("plan", Path("here"))


def test_the_window_can_be_asked_to_leave_early() -> None:
    assert parser().parse_args(["--quit-after", "ready"]).quit_after == "ready"


def test_a_tour_has_a_size_a_theme_and_a_scale() -> None:
    words = ["tour", "--out", "x", "--theme", "dark", "--size", "720x560", "--scale", "2"]
    asked = parser().parse_args(words)
    assert (asked.theme, asked.size, asked.scale) == ("dark", (720, 560), 2.0)


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("--quit-after", "never"),
        ("tour",),
        ("tour", "--out", "x", "--size", "big"),
        ("tour", "--out", "x", "--scale", "0"),
        ("points", "li4"),
    ],
)
def test_words_that_make_no_sense_are_answered_in_one_line(
    tsubo: Tsubo, words: tuple[str, ...]
) -> None:
    heard = tsubo(*words)
    assert (heard.code, heard.out) == (2, "")
    assert len(heard.err.splitlines()) == 1


@pytest.mark.parametrize(("text", "size"), [("1280x800", (1280, 800)), ("720X560", (720, 560))])
def test_a_size_is_width_and_height(text: str, size: tuple[int, int]) -> None:
    assert window_size(text) == size


@pytest.mark.parametrize("text", ["", "1280", "x800", "1280x", "719x800", "9000x800", "-1x-1"])
def test_anything_else_is_no_size(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        window_size(text)


@pytest.mark.parametrize(("text", "scale"), [("1", 1.0), ("2.5", 2.5), ("4", 4.0)])
def test_a_scale_is_a_number_from_one_to_four(text: str, scale: float) -> None:
    assert scale_factor(text) == scale


@pytest.mark.parametrize("text", ["", "big", "0.5", "5", "nan", "inf"])
def test_anything_else_is_no_scale(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        scale_factor(text)


def test_a_start_of_the_window_fills_no_command_and_a_command_itself_alone() -> None:
    whole = ["plan", "--pain", "left"]
    assert parser(whole).parse_args(whole) == parser().parse_args(whole)
    with pytest.raises(SystemExit):
        parser(["--start"]).parse_args(whole)

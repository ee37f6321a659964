"""The manual page names every command and option, and roff shows each as it is written."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from bundling.command_line import command_line
from bundling.manual import manual, roff

MOMENT = 1_700_000_000


def test_every_command_and_option_is_told() -> None:
    page = manual(command_line(), "0.2.0", MOMENT)
    assert page.startswith('.TH TSUBO 1 "2023-11-14" "Tsubo 0.2.0"')
    for command in command_line()[1:]:
        assert f".SS tsubo {roff(command.name)}\n" in page
        for option in command.options:
            assert all(roff(flag) in page for flag in option.flags)


@pytest.mark.parametrize(
    ("text", "written"),
    [("--out", r"\-\-out"), (".hidden", r"\&.hidden"), ("a\\b", r"a\eb"), ("5 %% of", "5 % of")],
)
def test_roff_takes_nothing_for_a_request(text: str, written: str) -> None:
    assert roff(text) == written


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not on this machine")
def test_groff_finds_nothing_to_say() -> None:
    page = manual(command_line(), "0.2.0", MOMENT).encode()
    command = ["groff", "-man", "-Tutf8", "-ww", "-z"]
    assert subprocess.run(command, input=page, check=True, capture_output=True).stderr == b""

"""What a shell offers after a word is what Tsubo takes there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bundling.command_line import command_line
from bundling.completions import bash, fish, zsh


def offered(tmp_path: Path, *words: str) -> list[str]:
    """Return what bash offers for the last of ``words``."""
    script = tmp_path / "tsubo.bash"
    script.write_text(bash(command_line()), encoding="utf-8")
    quoted = " ".join(f"'{word}'" for word in words)
    asking = (
        f"compopt() {{ :; }}; . '{script}'; COMP_WORDS=({quoted}); "
        f"COMP_CWORD={len(words) - 1}; _tsubo; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(["bash", "-c", asking], check=True, capture_output=True, text=True)
    return done.stdout.split()


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not on this machine")


@needs_bash
def test_bash_offers_commands_and_their_options(tmp_path: Path) -> None:
    assert "journal" in offered(tmp_path, "tsubo", "jour")
    assert "--talk" in offered(tmp_path, "tsubo", "track", "--t")
    assert "--talk" not in offered(tmp_path, "tsubo", "plan", "--t")


@needs_bash
def test_bash_offers_the_values_of_an_option(tmp_path: Path) -> None:
    assert offered(tmp_path, "tsubo", "plan", "--pain", "l") == ["left"]


@needs_bash
def test_bash_offers_what_is_below_a_command(tmp_path: Path) -> None:
    assert "export" in offered(tmp_path, "tsubo", "journal", "")


@pytest.mark.parametrize("write", [bash, zsh, fish])
def test_each_shell_knows_each_command(write: object) -> None:
    assert callable(write)
    text = write(command_line())
    for command in command_line()[1:]:
        assert command.name.split()[-1] in text


@pytest.mark.parametrize(("shell", "write"), [("bash", bash), ("zsh", zsh), ("fish", fish)])
def test_the_shell_itself_can_read_it(shell: str, write: object) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not on this machine")
    assert callable(write)
    subprocess.run([shell, "-n"], input=write(command_line()), check=True, text=True)

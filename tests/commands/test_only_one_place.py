"""Where a Tsubo listens follows from its profile, and lies where nobody else can listen."""

import os
import sys
from pathlib import Path

import pytest

from tests.commands.asking import imported_by
from tsubo.commands.only_one_place import may_answer, place_of

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@unix
def test_the_place_lies_in_the_folder_for_this_user_alone(tmp_path: Path) -> None:
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    one, two = place_of(tmp_path / "one", runtime), place_of(tmp_path / "two", runtime)
    assert Path(one).parent == tmp_path
    assert one != two


@unix
def test_a_profile_has_one_place_by_whichever_way_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "profile")
    for runtime in ({"XDG_RUNTIME_DIR": str(tmp_path)}, {}):
        assert place_of(tmp_path / "link", runtime) == place_of(tmp_path / "profile", runtime)


@unix
@pytest.mark.parametrize("runtime", [{}, {"XDG_RUNTIME_DIR": "/not/there"}])
def test_without_such_a_folder_it_is_in_the_profile(
    tmp_path: Path, runtime: dict[str, str]
) -> None:
    profile = Path("/a/profile")
    assert Path(place_of(profile, runtime)).parent == profile


@unix
def test_a_folder_of_somebody_else_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    assert place_of(Path("/a"), {"XDG_RUNTIME_DIR": str(tmp_path)}) == "/a/running.socket"


@unix
def test_a_path_too_long_for_a_socket_is_no_place() -> None:
    assert place_of(Path("/" + "long/" * 30), {}) == ""
    assert not may_answer("")


def test_a_look_costs_no_qt(tmp_path: Path) -> None:
    loaded = imported_by(
        "from pathlib import Path\nfrom tsubo.commands.only_one_place import may_answer, place_of\n"
        f"assert not may_answer(place_of(Path({str(tmp_path)!r})))"
    )
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "socket"}

"""What the bundle starts gets the environment the person has, not the bundle's own."""

from __future__ import annotations

from bundling.start import give_back


def test_another_program_looks_for_libraries_where_it_did_before() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/tsubo/_internal", "LD_LIBRARY_PATH_ORIG": "/home/a/lib"}
    give_back(environ)
    assert environ == {"LD_LIBRARY_PATH": "/home/a/lib"}


def test_where_no_folder_was_named_none_is_left() -> None:
    environ = {"LD_LIBRARY_PATH": "/opt/tsubo/_internal", "HOME": "/home/a"}
    give_back(environ)
    assert environ == {"HOME": "/home/a"}


def test_tsubo_started_once_more_begins_anew() -> None:
    environ = {"_PYI_ARCHIVE_FILE": "tsubo", "_PYI_PARENT_PROCESS_LEVEL": "0"}
    give_back(environ)
    assert environ == {}

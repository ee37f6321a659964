"""ICU keeps what Qt sorts, cuts and compares with, and leaves out names it takes elsewhere."""

from __future__ import annotations

import pytest

from bundling.icu_data import assembly, may_leave


@pytest.mark.parametrize("table", ["curr/en.res", "de_AT.res", "ibm-37.cnv", "coll/zh_Hant.res"])
def test_tables_tsubo_cannot_reach_leave(table: str) -> None:
    assert may_leave(table)


@pytest.mark.parametrize("table", ["root.res", "coll/de.res", "coll/root.res", "nfkc.nrm"])
def test_icu_keeps_its_root_and_its_sorting(table: str) -> None:
    assert not may_leave(table)


def test_the_new_library_holds_the_tables_under_the_old_name() -> None:
    source = assembly("icudt73_dat", "icudt73l.dat")
    assert "\nicudt73_dat:\n" in source
    assert '.incbin "icudt73l.dat"' in source

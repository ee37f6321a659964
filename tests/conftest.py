"""What every test starts from: no real screen, a throw-away home, and the shipped data."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Set before anything imports Qt: an own display only where somebody asked for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

_HOME = tempfile.TemporaryDirectory(prefix="tsubo-tests-")
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _HOME.name
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_HOME.name, _name.lower()))
# No test speaks to the desktop of whoever runs it.
for _name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
    os.environ[_name] = f"unix:path={_HOME.name}/no-bus"

import pytest  # noqa: E402 - the environment comes first
from hypothesis import settings  # noqa: E402

from tsubo.domain.atlas import Atlas  # noqa: E402
from tsubo.storage.atlas_files import read_atlas  # noqa: E402
from tsubo.storage.places import data_folder  # noqa: E402

# A shared machine may be slow; slowness alone is no error.
settings.register_profile("tsubo", deadline=None, database=None)
settings.load_profile("tsubo")


@pytest.fixture(autouse=True)
def bare_application() -> Iterator[None]:
    """Take off again what a test has dressed the one application in."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return
    if app.styleSheet():
        app.setStyleSheet("")
    plain = app.style().standardPalette()
    if app.palette() != plain:
        app.setPalette(plain)


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """Return the shipped atlas on the neutral figure, with English texts."""
    return read_atlas(data_folder()).atlas


def pytest_unconfigure() -> None:
    """Remove the throw-away home."""
    _HOME.cleanup()

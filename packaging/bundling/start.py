"""Where the bundled program begins; PyInstaller follows the imports from here."""

import os
import sys
from collections.abc import MutableMapping


def give_back(environ: MutableMapping[str, str]) -> None:
    """Make ``environ`` what it was before PyInstaller's program pointed the linker at the bundle.

    This process keeps what the linker read when it began. What Tsubo starts must not look into the
    bundle first: a browser would load our libraries. Tsubo itself, started once more, begins anew.
    """
    before = environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environ["LD_LIBRARY_PATH"] = before
    else:
        environ.pop("LD_LIBRARY_PATH", None)
    for name in [name for name in environ if name.startswith("_PYI_")]:
        del environ[name]


if __name__ == "__main__":
    if sys.platform == "linux":
        give_back(os.environ)
    from tsubo.__main__ import main

    sys.exit(main())

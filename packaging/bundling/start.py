"""Where the bundled program begins; PyInstaller follows the imports from here."""

import sys

from tsubo.__main__ import main

sys.exit(main())

"""From a fresh clone to a running Tsubo, with nothing but the Python standard library."""

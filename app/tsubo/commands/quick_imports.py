"""Quick imports: PySide need not read the source of every module that is imported after it.

PySide has a hook on each import. It reads the new module's source to learn whether the name
PySide6 stands in it, since such a module could switch on a feature like ``snake_case``. Nothing of
Tsubo does, and the reading takes a twentieth of a start (measured with 6.11.3).
"""

from contextlib import suppress


def spare_reading() -> None:
    """Let PySide take every module as one that may use it, with no feature switched on.

    WORKAROUND for ``shibokensupport.feature``, which has no switch for this; another PySide in
    which that function is missing or named otherwise is left as it is.
    """
    with suppress(ImportError):
        import PySide6  # noqa: F401 - brings the hook
        from shibokensupport import feature

        if hasattr(feature, "_mod_uses_pyside"):
            vars(feature)["_mod_uses_pyside"] = _may_use_it


def _may_use_it(_module: object) -> bool:
    return True

"""Where a file is kept aside: a free name beside it, which says why."""

from pathlib import Path


def name_aside(file: Path, why: str, most: int = 999) -> Path:
    """Return a free name beside ``file``, such as ``settings.broken.json`` or ``...broken2.json``.

    Where ``most`` of them are taken it is the last of these, whose file gives way.
    """
    for number in range(1, most + 1):
        aside = file.with_name(f"{file.stem}.{why}{number if number > 1 else ''}{file.suffix}")
        if not aside.exists():
            break
    return aside

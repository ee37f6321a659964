"""Which folders of a profile are people: the profile itself, and each folder with a number.

Other names below ``people`` are nobody's, such as those of people who are being removed.
"""

from pathlib import Path

FOLDER = "people"
"""In the profile; only where it is there is anybody but the first person."""


def person_folders(profile: Path) -> tuple[Path, ...]:
    """Return the folders of all people, the first one's first, then in the order they came.

    Where nobody can say who else is there, it is the first one's alone.
    """
    try:
        others = [one for one in (profile / FOLDER).iterdir() if is_another(one) and one.is_dir()]
    except OSError:
        others = []
    return (profile, *sorted(others, key=lambda folder: int(folder.name)))


def is_another(folder: Path) -> bool:
    """Say whether ``folder`` is by its name that of anybody but the first person."""
    return folder.parent.name == FOLDER and is_number(folder.name)


def is_number(name: str) -> bool:
    """Say whether ``name`` is the id of anybody but the first person."""
    return name.isascii() and name.isdecimal() and name[0] != "0"

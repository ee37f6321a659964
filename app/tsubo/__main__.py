"""The way in: read the command line, build what the command needs, and hand it over."""

import argparse
import sys
from pathlib import Path

from tsubo.commands.arguments import parser
from tsubo.storage.data_files import DataError
from tsubo.storage.settings_file import SettingsFile

UNUSABLE = 2


def main(words: list[str] | None = None) -> int:
    """Run ``tsubo`` with these words (the process's own by default); return the exit code.

    Whatever is wrong with the words, the data or a file is said in one sentence, where a window was
    to open in a window too.
    """
    words = sys.argv[1:] if words is None else words
    arguments = parser(words).parse_args(words)
    try:
        code = _run(arguments)
        print(end="", flush=True)  # what waits to be written fails here, not at exit
        return code
    except (DataError, OSError) as error:
        from tsubo.commands.refusing import hush, refuse

        if isinstance(error, OSError) and error.filename is None:
            hush()
        if isinstance(error, BrokenPipeError):
            return 1
        refuse(error, with_window=arguments.command is None and arguments.quit_after is None)
        return UNUSABLE
    except KeyboardInterrupt:
        return 130


def _run(arguments: argparse.Namespace) -> int:
    """Import and run the command asked for; only the window, the tour and the sheet need Qt."""
    match arguments.command:
        case "points":
            from tsubo.commands import points

            return points.run(arguments)
        case "plan":
            from tsubo.commands import plan

            return plan.run(arguments, SettingsFile(_folder(arguments)))
        case "check":
            from tsubo.commands import check

            return check.run(arguments)
        case "track":
            from tsubo.commands import track

            return track.run(arguments, SettingsFile(_folder(arguments)))
        case "sheet":
            from tsubo.commands import sheet

            return sheet.run(arguments, SettingsFile(_folder(arguments)))
        case "journal":
            from tsubo.commands import journal

            return journal.run(arguments, _folder(arguments))
        case "sound":
            from tsubo.commands import sound

            return sound.run()
        case "remind":
            from tsubo.commands import remind

            return remind.run(_profile(arguments))
        case "doctor":
            from tsubo.commands import doctor

            return doctor.run(arguments, _profile(arguments))
        case "tour":
            from tsubo.commands import tour

            return tour.run(arguments)
        case _:
            return _show(arguments, _profile(arguments))


def _show(arguments: argparse.Namespace, profile: Path) -> int:
    """Show the window, or have a Tsubo that is open already come forward."""
    from tsubo.commands.only_one_place import may_answer, place_of

    folder = _folder(arguments)
    place = place_of(profile)
    if may_answer(place) and arguments.quit_after is None:
        from tsubo.commands import only_one

        code = only_one.hand_over(place, only_one.wish_of(arguments))
        if code is not None:
            return code
    from tsubo.commands.quick_imports import spare_reading

    spare_reading()
    from tsubo.commands import window

    return window.run(arguments, SettingsFile(folder), profile)


def _profile(arguments: argparse.Namespace) -> Path:
    if arguments.profile is not None:
        return Path(arguments.profile)
    from platformdirs import user_data_path

    try:
        return user_data_path("tsubo", appauthor=False)
    except RuntimeError:
        from tsubo.domain.words import tr

        words = tr("You have no home folder to keep files in. Set HOME, or name a --profile.")
        raise DataError(words) from None


def _folder(arguments: argparse.Namespace) -> Path:
    """Return the folder of the person asked for, or of who used Tsubo last."""
    profile = _profile(arguments)
    if arguments.person is None and not (profile / "people").exists():
        return profile
    from tsubo.storage.people_file import PeopleFile, chosen_folder

    return chosen_folder(PeopleFile(profile), arguments.person)


if __name__ == "__main__":
    sys.exit(main())

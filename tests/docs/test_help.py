"""The help says what is true: keys, settings, commands, files and words of the program."""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from enum import Enum
from pathlib import Path

import pytest

import tsubo
from tests.session.walking import on_the_map, part_of
from tsubo.commands import problems
from tsubo.commands.arguments import parser
from tsubo.domain.atlas import Atlas
from tsubo.domain.memory import Memory
from tsubo.domain.preferences import LIMITS, Preferences
from tsubo.domain.reminders import MOST
from tsubo.session.actions import Turn
from tsubo.session.answer import answer
from tsubo.session.parts.pages import ChoiceSetting, NumberSetting, SettingsScreen
from tsubo.session.run import STOP_WAITS
from tsubo.session.screen_of import screen_of
from tsubo.storage import (
    people_file,
    reminder_files,
    running_mark,
    settings_file,
    window_place_file,
)
from tsubo.storage.journal import connecting
from tsubo.storage.journal.exchange import COLUMNS
from tsubo.storage.journal.migrations import backup_folder
from tsubo.storage.places import data_folder, help_folder
from tsubo.storage.settings_file import SettingsFile

ROOT = Path(tsubo.__file__).parents[2]
PAGES = sorted(help_folder().glob("*.md"))
SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-Z*\"`])|\n\n")
LONGEST = 30
"""Words of a sentence. The aim is 20; a few that list things need more."""


def page(name: str) -> str:
    return (help_folder() / f"{name}.md").read_text(encoding="utf-8")


def rows(text: str) -> list[list[str]]:
    """Return the cells of all table rows, without heads and rulers."""
    lines = re.findall(r"^\| (.*) \|$|^\|\|", text, re.MULTILINE)
    return [[cell.strip() for cell in line.split("|")] for line in lines if line]


def words_of(text: str) -> str:
    """Return the prose of a page: no code, tables, links or pictures."""
    bare = re.sub(r"```.*?```|^\|.*$|^!\[.*$|^#.*$", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", bare)


# --- Pages ------------------------------------------------------------------------------


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_every_page_begins_with_its_title_and_has_no_long_sentence(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# ")
    long = [one for one in SENTENCE.split(words_of(text)) if len(one.split()) > LONGEST]
    assert long == []


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_no_page_promises_too_much(file: Path) -> None:
    said = words_of(file.read_text(encoding="utf-8")).lower()
    promised = re.findall(
        r"\b(?:cures?|heals?|guaranteed|toxins?|unblocks?|no side effects)\b", said
    )
    assert promised == []


def test_the_help_says_that_no_clinician_reviewed_it() -> None:
    for name in ("index", "evidence", "health"):
        assert "No clinician has reviewed" in page(name)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_every_source_that_is_named_is_known(file: Path) -> None:
    known = json.loads((data_folder() / "sources.json").read_text(encoding="utf-8"))["sources"]
    named = re.findall(r"\[((?:S\d+[a-z]?(?:, )?)+)\]", file.read_text(encoding="utf-8"))
    assert {mark for marks in named for mark in marks.split(", ")} <= set(known)


def test_every_picture_of_the_help_is_shown() -> None:
    kept = {file.name for file in (help_folder() / "pictures").iterdir()}
    shown = re.findall(r"\(pictures/([\w.-]+)\)", "".join(map(page, (p.stem for p in PAGES))))
    assert kept == set(shown)


# --- Commands ---------------------------------------------------------------------------


def commands(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the commands that a person is told of."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            return {named.dest: action.choices[named.dest] for named in action._choices_actions}
    return {}


def options(command: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """Yield each option as the page writes it, with its explanation; hidden ones are left out."""
    for action in command._actions:
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        if action.help is argparse.SUPPRESS:
            continue
        words = [*action.option_strings]
        if action.choices and not action.metavar:
            words.append("{" + ",".join(map(str, action.choices)) + "}")
        elif action.metavar:
            words.append(str(action.metavar))
        yield f"`{' '.join(words)}`", action.help or ""


def test_the_page_has_every_command_and_no_other() -> None:
    heads = re.findall(r"^## tsubo (\w+)$", page("command-line"), re.MULTILINE)
    assert heads == list(commands(parser()))


@pytest.mark.parametrize("name", ["", *commands(parser())])
def test_every_option_stands_there_in_the_program_s_own_words(name: str) -> None:
    first, *rest = re.split(r"^## tsubo ", page("command-line"), flags=re.MULTILINE)
    text = next((part for part in rest if part.startswith(f"{name}\n")), "") if name else first
    top = commands(parser())[name] if name else parser()
    written = {cells[0]: cells[1] for cells in rows(text) if cells[0].startswith("`")}
    wanted = dict(options(top))
    for action, command in commands(top).items() if name else ():
        operands = [str(one.metavar) for one in command._actions if not one.option_strings]
        listed = next(one for one in top._actions if isinstance(one, argparse._SubParsersAction))
        help_of = {one.dest: one.help for one in listed._choices_actions}
        wanted[f"`{' '.join([action, *operands])}`"] = help_of[action] or ""
        more = {option: words for option, words in options(command) if option.startswith("`--")}
        wanted |= {f"`{action} {option[1:]}": words for option, words in more.items()}
    plain = {"`--version`", *(option for option, words in wanted.items() if not words)}
    assert set(written) == set(wanted)
    assert {o: w for o, w in written.items() if o not in plain} == {
        o: w for o, w in wanted.items() if o not in plain
    }


# --- Settings ---------------------------------------------------------------------------


def settings(atlas: Atlas) -> SettingsScreen:
    state = replace(on_the_map(atlas), preferences=Preferences())
    return part_of(screen_of(answer(state, Turn.SETTINGS, 1.0)), SettingsScreen)


def test_every_setting_stands_under_its_heading_with_its_choices(atlas: Atlas) -> None:
    text = page("settings")
    for group in settings(atlas).groups:
        part = next(one for one in text.split("## ") if one.startswith(group.title))
        written = {cells[0]: cells[1:3] for cells in rows(part)}
        for setting in group.settings:
            choices, first = written.pop(setting.words)
            if isinstance(setting, NumberSetting):
                low, high, _ = LIMITS[setting.name]
                assert choices.startswith(f"{low:g} to {high:g}")
                assert first == f"{getattr(Preferences(), setting.name):g}"
            elif isinstance(setting, ChoiceSetting):
                assert choices == ", ".join(choice.words for choice in setting.choices)
                assert first == next(one.words for one in setting.choices if one.chosen)
        assert set(written) <= {"Setting"}


def test_the_page_names_what_stands_beside_the_groups(atlas: Atlas) -> None:
    part = settings(atlas)
    for words in (part.number_label, part.defaults, *(group.trial for group in part.groups)):
        assert not words or f"**{words}**" in " ".join(page("settings").split())


# --- Files ------------------------------------------------------------------------------


def test_every_schema_is_named() -> None:
    named = set(re.findall(r"`(\w+)`", page("files").partition("| Schema |")[2]))
    schemas = {
        file.name.removesuffix(".schema.json") for file in (data_folder() / "schema").iterdir()
    }
    assert schemas <= named


def test_every_field_of_the_settings_is_named(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    assert file.write(Memory()) == ""
    record = json.loads(file.file.read_text(encoding="utf-8"))
    assert set(record) <= _in_code("## The settings")


def test_every_field_and_column_of_an_exported_journal_is_named() -> None:
    schema = json.loads((data_folder() / "schema" / "journal.schema.json").read_text("utf-8"))
    named = _in_code("## The exported journal, as JSON")
    for model in ("EventModel", "FinishedModel", "AnswersModel", "StepModel"):
        assert set(schema["$defs"][model]["properties"]) <= named
    columns = {name for name in COLUMNS if not name.startswith(("before_", "after_"))}
    assert columns <= _in_code("## The exported journal, as a table")


def _in_code(heading: str) -> set[str]:
    text = page("files").partition(heading)[2].partition("\n## ")[0]
    return set(re.findall(r"`([\w]+)`", text))


@pytest.mark.parametrize("name", ["docs/privacy.md", "docs/help/privacy.md"])
def test_every_file_of_a_profile_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    files = {
        *(settings_file.FILE, connecting.FILE, people_file.FILE, reminder_files.FILE),
        *(window_place_file.FILE, running_mark.FILE, running_mark.REPORT, problems.FILE),
    }
    assert {file for file in files if f"`{file}`" not in text} == set()
    assert f"`{backup_folder(Path(connecting.FILE)).name}`" in text


# --- Numbers ----------------------------------------------------------------------------


def test_the_numbers_are_true() -> None:
    assert f"within {STOP_WAITS:.0f} seconds" in page("keys")
    assert f"within {STOP_WAITS:.0f} seconds" in " ".join(page("first-session").split())
    numbers = ("one", "two", "three", "four", "five", "six")
    assert f"up to {numbers[MOST - 1]}" in page("reminders")


def test_words_in_bold_are_words_of_the_program() -> None:
    """Names of buttons and rows that the how-tos tell a person to press."""
    program = "".join(file.read_text("utf-8") for file in (ROOT / "app").rglob("*.py"))
    program += "".join(file.read_text("utf-8") for file in (data_folder() / "text").rglob("*.json"))
    pressed = re.compile(r"(?:press|choose|Open|under|menu,) \*\*([^*]+?)\*\*", re.IGNORECASE)
    for file in PAGES:
        for words in pressed.findall(" ".join(file.read_text("utf-8").split())):
            assert f'"{words}"' in program, f"{file.name}: {words}"


def test_every_kind_of_preference_has_a_place_on_the_page(atlas: Atlas) -> None:
    shown = {setting.name for group in settings(atlas).groups for setting in group.settings}
    elsewhere = {"emergency_number", "reminders"}
    assert {field.name for field in fields(Preferences)} - elsewhere == shown
    assert all(not isinstance(name, Enum) for name in shown)

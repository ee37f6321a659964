"""The people of a profile: each has a folder, and nobody is lost whatever happens to the list."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tsubo.domain.person import FIRST, Person, Tint, alone
from tsubo.storage import people_file
from tsubo.storage.data_files import DataError
from tsubo.storage.journal.erasing import erase
from tsubo.storage.people_file import PeopleError, PeopleFile, chosen_folder


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


def names(profile: Path) -> list[str]:
    return [person.name for person in PeopleFile(profile).read().known]


def family(profile: Path) -> PeopleFile:
    """Return the people of a profile with three of them; the last to come was Bela."""
    people = PeopleFile(profile)
    people.change(Person(FIRST, "Anna", Tint.TEAL))
    people.come(people.add("Bela", Tint.ROSE).id)
    people.add("山田", Tint.BLUE)
    return people


def test_who_is_alone_has_the_profile_itself_and_no_file_more(profile: Path) -> None:
    people = PeopleFile(profile)
    assert people.read() == ((alone(),), FIRST)
    assert people.folder_of(FIRST) == profile
    assert list(profile.iterdir()) == []


def test_everyone_else_gets_a_folder_that_does_not_show_the_name(profile: Path) -> None:
    family(profile)
    found = PeopleFile(profile).read()
    assert found.known == (
        Person(FIRST, "Anna", Tint.TEAL),
        Person("2", "Bela", Tint.ROSE),
        Person("3", "山田", Tint.BLUE),
    )
    assert found.last == "2"
    assert sorted(one.name for one in (profile / "people").iterdir()) == ["2", "3"]
    if os.name == "posix":
        assert (profile / "people" / "2").stat().st_mode & 0o077 == 0


def test_a_new_name_and_colour_stand_in_list_and_folder(profile: Path) -> None:
    family(profile).change(Person("2", "Béla", Tint.GREEN))
    assert names(profile) == ["Anna", "Béla", "山田"]
    own = json.loads((profile / "people" / "2" / "person.json").read_text(encoding="utf-8"))
    assert own == {"version": 1, "name": "Béla", "colour": "green"}


def test_nothing_is_left_of_who_is_removed(profile: Path) -> None:
    people = family(profile)
    (profile / "people" / "2" / "backups").mkdir()
    (profile / "people" / "2" / "backups" / "journal.1.sqlite").write_text("secret")
    (profile / "people" / "2" / "settings.json").write_text("secret")
    people.remove("2")
    assert names(profile) == ["Anna", "山田"]
    assert people.read().last == FIRST
    assert sorted(one.name for one in (profile / "people").iterdir()) == ["3"]
    assert "Bela" not in (profile / "people.json").read_text(encoding="utf-8")


def test_the_number_of_somebody_removed_goes_to_nobody_who_is_there(profile: Path) -> None:
    people = family(profile)
    people.remove("2")
    assert people.add("Chris", Tint.OCHRE).id == "4"


def test_the_first_person_cannot_be_removed(profile: Path) -> None:
    with pytest.raises(PeopleError):
        family(profile).remove(FIRST)
    assert names(profile) == ["Anna", "Bela", "山田"]


def test_a_link_in_the_folder_is_deleted_and_what_it_leads_to_is_not(
    profile: Path, tmp_path: Path
) -> None:
    people = family(profile)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "letter.txt").write_text("mine")
    try:
        (profile / "people" / "2" / "link").symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("no links here")
    people.remove("2")
    assert (tmp_path / "elsewhere" / "letter.txt").exists()
    assert not (profile / "people" / "2").exists()


def test_who_cannot_be_deleted_whole_is_not_deleted_at_all(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = family(profile)
    held = profile / "people" / "2" / "held"
    held.mkdir()
    (held / "journal.sqlite").write_text("all of it")
    allowed = os.access
    monkeypatch.setattr(
        os, "access", lambda place, mode: Path(place) != held and allowed(place, mode)
    )
    with pytest.raises(PeopleError, match="cannot be deleted"):
        people.remove("2")
    assert (held / "journal.sqlite").read_text() == "all of it"
    assert names(profile) == ["Anna", "Bela", "山田"]


def test_what_a_removal_left_behind_goes_the_next_time_and_is_nobody(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = family(profile)
    (profile / "people" / "2" / "settings.json").write_text("secret")
    monkeypatch.setattr(people_file, "_deleted", lambda gone: [gone])
    with pytest.raises(PeopleError, match=r"\.gone-2"):
        people.remove("2")
    assert names(profile) == ["Anna", "山田"]
    monkeypatch.undo()
    assert people.clear_away() == ()
    assert sorted(one.name for one in (profile / "people").iterdir()) == ["3"]


@pytest.mark.parametrize(
    "spoilt",
    [
        "{ half a fi",
        "[]",
        '{"version": 0}',
        '{"version": 1, "last": "2", "people": [{"id": "../..", "name": "x", "colour": "teal"}]}',
        '{"version": 1, "last": "2", "people": [{"id": "2", "name": "", "colour": "teal"}]}',
        '{"version": 1, "last": "2", "people": [{"id": "2", "name": "x", "colour": "plaid"}]}',
    ],
)
def test_a_broken_list_is_kept_aside_and_everyone_is_found_again(
    profile: Path, spoilt: str
) -> None:
    family(profile)
    (profile / "people.json").write_text(spoilt)
    people = PeopleFile(profile)
    assert [person.name for person in people.read().known] == ["Anna", "Bela", "山田"]
    assert (profile / "people.json").read_text() == spoilt
    people.come("3")
    assert str(profile / "people.broken.json") in people.problem
    assert (profile / "people.broken.json").read_text() == spoilt
    assert PeopleFile(profile).read().last == "3"


def test_a_lost_list_loses_nobody(profile: Path) -> None:
    family(profile)
    (profile / "people.json").unlink()
    assert names(profile) == ["Anna", "Bela", "山田"]


def test_a_folder_without_its_own_file_is_somebody_still(profile: Path) -> None:
    family(profile)
    (profile / "people" / "2" / "person.json").unlink()
    assert names(profile) == ["Anna", "Bela", "山田"]
    (profile / "people" / "3" / "person.json").write_text("{")
    (profile / "people.json").unlink()
    assert names(profile) == ["Anna", "Person 2", "Person 3"]


def test_who_has_no_folder_is_not_there(profile: Path) -> None:
    family(profile)
    (profile / "people" / "3" / "person.json").unlink()
    (profile / "people" / "3").rmdir()
    assert names(profile) == ["Anna", "Bela"]


def test_other_things_in_the_folder_are_nobody(profile: Path) -> None:
    family(profile)
    for name in ("readme", "05", "٣", ".gone-9"):
        (profile / "people" / name).mkdir()
    (profile / "people" / "7").write_text("no folder")
    assert names(profile) == ["Anna", "Bela", "山田"]


def test_the_list_of_a_newer_tsubo_is_left_alone(profile: Path) -> None:
    family(profile)
    (profile / "people.json").write_text('{"version": 2}')
    people = PeopleFile(profile)
    assert [person.name for person in people.read().known] == ["Anna", "Bela", "山田"]
    assert "newer" in people.problem
    people.come("3")
    assert (profile / "people.json").read_text() == '{"version": 2}'


def test_where_nothing_can_be_written_nobody_is_added(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = family(profile)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(people_file, "write_whole", refuse)
    with pytest.raises(PeopleError, match="No space left"):
        people.add("Chris", Tint.OCHRE)
    assert sorted(one.name for one in (profile / "people").iterdir()) == ["2", "3"]
    with pytest.raises(PeopleError, match="No space left"):
        people.change(Person("2", "Béla", Tint.GREEN))
    monkeypatch.undo()
    assert names(profile) == ["Anna", "Bela", "山田"]


def test_a_person_is_chosen_by_name_else_who_was_last(profile: Path) -> None:
    people = family(profile)
    assert chosen_folder(people, None) == profile / "people" / "2"
    assert chosen_folder(people, " anna ") == profile
    assert chosen_folder(people, "山田") == profile / "people" / "3"
    with pytest.raises(DataError, match="'Zoe'; choose one of: Anna, Bela, 山田"):
        chosen_folder(people, "Zoe")


def test_when_the_first_person_deletes_everything_the_name_goes_and_all_others_stay(
    profile: Path,
) -> None:
    family(profile)
    erase(profile)
    assert names(profile) == ["Person 1", "Bela", "山田"]
    assert sorted(one.name for one in profile.iterdir()) == ["people"]


def test_when_another_deletes_everything_they_are_still_there_by_name(profile: Path) -> None:
    family(profile)
    (profile / "people" / "2" / "settings.json").write_text("secret")
    erase(profile / "people" / "2")
    assert names(profile) == ["Anna", "Bela", "山田"]
    assert [one.name for one in (profile / "people" / "2").iterdir()] == ["person.json"]


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["add", "remove", "come", "rename", "lose the list"]), max_size=14))
def test_whatever_is_done_nobody_else_is_touched(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    profile = tmp_path_factory.mktemp("profile")
    people, count = PeopleFile(profile), 0
    owned = {FIRST: "first"}
    (profile / "settings.json").write_text("first")
    for step in steps:
        known = people.read().known
        last = known[-1].id
        match step:
            case "add":
                count += 1
                new = people.add(f"Name {count}", Tint.TEAL)
                assert new.id not in owned
                owned[new.id] = new.name
                (people.folder_of(new.id) / "settings.json").write_text(new.name)
            case "remove" if last != FIRST:
                people.remove(last)
                del owned[last]
            case "come":
                people.come(last)
            case "rename":
                count += 1
                people.change(known[-1]._replace(name=f"Name {count}"))
            case "lose the list":
                people.file.unlink(missing_ok=True)
        assert {person.id for person in people.read().known} == set(owned)
        for person, words in owned.items():
            assert (people.folder_of(person) / "settings.json").read_text() == words

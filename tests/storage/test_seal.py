"""Sealed data are read without a check; any change breaks the seal."""

import subprocess
import sys
from pathlib import Path

from tests.storage.spoiling import put, spoilt
from tsubo.storage.atlas_files import read_atlas
from tsubo.storage.seal import SEAL, fingerprint, is_sealed, seal

READING = """
import sys
from pathlib import Path
from tsubo.storage.atlas_files import read_atlas
read_atlas(Path(sys.argv[1]))
print("pydantic" in sys.modules)
"""


def checked_with_pydantic(data: Path) -> bool:
    command = [sys.executable, "-c", READING, str(data)]
    environment = {"PYTHONPATH": str(Path(__file__).parents[2] / "app")}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip() == "True"


def test_the_seal_holds_until_a_file_changes(data: Path) -> None:
    seal(data)
    assert is_sealed(data)
    spoilt(data / "points" / "li4.json", put("confidence", value=0.5))
    assert not is_sealed(data)
    seal(data)
    assert is_sealed(data)


def test_a_new_or_a_missing_file_breaks_the_seal(data: Path) -> None:
    seal(data)
    (data / "points" / "new.json").write_text("{}", encoding="utf-8")
    assert not is_sealed(data)
    (data / "points" / "new.json").unlink()
    assert is_sealed(data)
    (data / "bodies" / "heavy.json").unlink()
    assert not is_sealed(data)


def test_without_a_seal_or_with_a_broken_one_nothing_is_sealed(data: Path) -> None:
    (data / SEAL).write_text("{", encoding="utf-8")
    assert not is_sealed(data)
    (data / SEAL).unlink()
    assert not is_sealed(data)


def test_the_fingerprint_names_files_as_they_are_called_in_the_folder(data: Path) -> None:
    assert "text/en/pages/safety.json" in fingerprint(data)


def test_only_data_without_a_seal_cost_a_check(data: Path) -> None:
    seal(data)
    assert not checked_with_pydantic(data)
    (data / SEAL).unlink()
    assert checked_with_pydantic(data)


def test_sealed_or_not_the_atlas_is_the_same(data: Path) -> None:
    seal(data)
    sealed = read_atlas(data).atlas
    (data / SEAL).unlink()
    checked = read_atlas(data).atlas
    assert (sealed.points, sealed.stations, sealed.texts) == (
        checked.points,
        checked.stations,
        checked.texts,
    )

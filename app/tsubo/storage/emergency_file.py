"""The emergency numbers by country, as they stand in their data file.

They are read at the first start, to offer the number of the person's country.
"""

from pathlib import Path

from tsubo.domain.emergency import EmergencyNumbers
from tsubo.storage.data_files import read_record


def emergency_numbers(folder: Path) -> EmergencyNumbers:
    """Return the emergency numbers of the data in ``folder``.

    Raises DataError with one sentence when their file is missing or no JSON.
    """
    record = read_record(folder / "emergency_numbers.json")
    return EmergencyNumbers(record["numbers"], record["otherwise"])

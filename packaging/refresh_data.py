"""Check the data, then write their JSON Schemas and their seal anew.

Run it with the project's Python after every change in ``data``:
``.venv/bin/python packaging/refresh_data.py``.
"""

import json
import sys

from tsubo.storage.checking import findings_below
from tsubo.storage.data_files import data_files
from tsubo.storage.places import data_folder
from tsubo.storage.schema_journal import EXPORTS
from tsubo.storage.schema_kinds import KINDS
from tsubo.storage.seal import seal
from tsubo.storage.whole_file import write_whole


def main() -> int:
    """Refresh schemas and seal; return 1 and print the findings when the data are not good."""
    folder = data_folder()
    found = findings_below(folder, data_files(folder))
    for finding in found:
        print(finding.sentence)
    if found:
        return 1
    models = {**KINDS, **EXPORTS}
    for name, model in models.items():
        text = json.dumps(model.model_json_schema(), indent=2, sort_keys=True)
        write_whole(folder / "schema" / f"{name}.schema.json", text + "\n")
    seal(folder)
    files = len(data_files(folder))
    print(f"{files} data files checked and sealed, {len(models)} schemas written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

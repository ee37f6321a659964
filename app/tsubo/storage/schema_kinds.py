"""Every kind of data file and its model."""

from tsubo.storage.schema import (
    BodyFile,
    CloseupFile,
    File,
    PointFile,
    RoutineFile,
    SegmentsFile,
    SourcesFile,
)
from tsubo.storage.schema_cautions import CautionsFile, CautionTextFile, EmergencyNumbersFile
from tsubo.storage.schema_pain import PainAreasFile
from tsubo.storage.schema_stations import StationFile
from tsubo.storage.schema_text import PageFile, PointNames, StationTextFile

KINDS: dict[str, type[File]] = {
    "bodies": BodyFile,
    "closeups": CloseupFile,
    "points": PointFile,
    "stations": StationFile,
    "routines": RoutineFile,
    "segments": SegmentsFile,
    "sources": SourcesFile,
    "cautions": CautionsFile,
    "emergency_numbers": EmergencyNumbersFile,
    "pain_areas": PainAreasFile,
    "text_points": PointNames,
    "text_stations": StationTextFile,
    "text_pages": PageFile,
    "text_cautions": CautionTextFile,
}
"""Each kind of data file, by the name its JSON Schema carries."""

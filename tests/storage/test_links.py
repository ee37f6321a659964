"""Names that lead nowhere are found, each once and at the file that can be mended."""

from pathlib import Path

import pytest

from tests.storage.spoiling import Spoil, put, spoilt, take
from tsubo.storage.checking import findings_below
from tsubo.storage.data_files import data_files

LOST: list[tuple[str, Spoil, str, str]] = [
    # file spoilt, how, file named, what is said
    (
        "points/li4.json",
        put("closeup", value="tail"),
        "points/li4.json",
        "/closeup: there is no close-up 'tail'",
    ),
    (
        "points/li4.json",
        put("rules", 0, "start", value="tail"),
        "points/li4.json",
        "/rules/0/start: there is no landmark in any figure called 'tail'",
    ),
    (
        "points/bl28.json",
        put("rules", 0, "segment", value="tail"),
        "points/bl28.json",
        "/rules/0/segment: there is no segment 'tail'",
    ),
    (
        "points/bl28.json",
        put("reference", "landmark", value="tail"),
        "points/bl28.json",
        "/reference/landmark: there is no landmark in any figure called 'tail'",
    ),
    (
        "points/li4.json",
        put("sources", 0, value="S99"),
        "points/li4.json",
        "/sources: there is no source 'S99'",
    ),
    (
        "points/li4.json",
        put("not_if", 0, "sources", 0, value="S99"),
        "points/li4.json",
        "/sources: there is no source 'S99'",
    ),
    (
        "stations/forearm.json",
        put("scales", 0, "end", "level", value="tail"),
        "stations/forearm.json",
        "/scales/0/end/level: there is no landmark in close-up 'forearm' called 'tail'",
    ),
    (
        "stations/lower_back.json",
        put("lines", 0, "through", 1, "end", value="tail"),
        "stations/lower_back.json",
        "/lines/0/through/1/end: there is no landmark in any figure called 'tail'",
    ),
    (
        "text/en/stations/hand.json",
        take("callouts", "scale_0"),
        "text/en/stations/hand.json",
        "/callouts: there is no words for 'scale_0'",
    ),
    (
        "stations/knee.json",
        put("points", 0, value="bl99"),
        "stations/knee.json",
        "/points: there is no point 'bl99'",
    ),
    (
        "stations/knee.json",
        put("number", value=1),
        "stations/knee.json",
        "/number: 'hand' has this number too",
    ),
    (
        "stations/knee.json",
        put("touches", 0, "end", value="tail"),
        "stations/knee.json",
        "/touches/0/end: there is no landmark in any figure called 'tail'",
    ),
    (
        "stations/knee.json",
        put("tsubo", "sources", 0, value="S99"),
        "stations/knee.json",
        "/sources: there is no source 'S99'",
    ),
    (
        "stations/hand.json",
        put("callouts", "web", "at", "level", value="tail"),
        "stations/hand.json",
        "/callouts/web/at/level: there is no landmark in close-up 'hand_back' called 'tail'",
    ),
    (
        "stations/forearm.json",
        put("rulers", 0, "start", "start", value="tail"),
        "stations/forearm.json",
        "/rulers/0/start/start: there is no landmark in close-up 'forearm' called 'tail'",
    ),
    (
        "stations/hand.json",
        put("landmarks", "li4", "callouts", 0, value="tail"),
        "stations/hand.json",
        "/landmarks/li4/callouts: there is no callout 'tail'",
    ),
    (
        "stations/hand.json",
        put("landmarks", "li4", "slide_from", "level", value="tail"),
        "stations/hand.json",
        "/landmarks/li4/slide_from/level: there is no landmark in close-up 'hand_back' called",
    ),
    (
        "stations/hand.json",
        put("landmarks", "li99", value={"callouts": []}),
        "stations/hand.json",
        "/landmarks: there is no point 'li99'",
    ),
    (
        "routines/article.json",
        put("stations", 0, value="tail"),
        "routines/article.json",
        "/stations: there is no station 'tail'",
    ),
    (
        "text/en/stations/hand.json",
        take("callouts", "web"),
        "text/en/stations/hand.json",
        "/callouts: there is no words for 'web'",
    ),
    (
        "text/en/points.json",
        take("names", "li4"),
        "text/en/points.json",
        "/names: there is no name for 'li4'",
    ),
    (
        "bodies/heavy.json",
        take("landmarks", "knuckle_mcp_index"),
        "points/li4.json",
        "/rules/0/end: there is no landmark in body 'heavy' called 'knuckle_mcp_index'",
    ),
]


@pytest.mark.parametrize(("file", "spoil", "named", "said"), LOST)
def test_a_name_that_leads_nowhere_is_one_sentence(
    data: Path, file: str, spoil: Spoil, named: str, said: str
) -> None:
    spoilt(data / file, spoil)
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == named
    assert finding.sentence.startswith(f"{data / named}, {said}")
    assert finding.sentence.endswith(".")


def test_a_station_without_its_words_is_named(data: Path) -> None:
    (data / "text" / "en" / "stations" / "hand.json").unlink()
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == "stations/hand.json"
    assert "no text in text/en/stations; write hand.json there" in finding.sentence


@pytest.mark.parametrize(
    "file",
    [
        *("stations/hand.json", "points/li4.json", "closeups/hand_back.json", "segments.json"),
        *("sources.json", "text/en/stations/hand.json", "bodies/neutral.json"),
    ],
)
def test_a_broken_file_is_one_sentence_and_not_one_for_each_that_leans_on_it(
    data: Path, file: str
) -> None:
    (data / file).write_text("{", encoding="utf-8")
    (finding,) = findings_below(data, data_files(data))
    assert finding.file == file

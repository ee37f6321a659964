"""Screen parts for the tests of bars, list, panel and pages."""

from tsubo.domain.pain import Pain
from tsubo.session.screen import (
    BottomBar,
    Choice,
    ListRow,
    ListScreen,
    Menu,
    StripItem,
    TopBar,
)

MENU = Menu("Menu", "Learn", "Settings", "Warning signs", "Close Tsubo")
STATIONS = (
    ("hand", "Hand", "Web of the hand", "LI4 Hegu · your left first"),
    ("foot", "Foot", "Top of the foot", "LR3 Taichong · your left first"),
    ("forearm", "Forearm", "Upper forearm", "path, LI11 to LI8 · your left first"),
    ("lower_back", "Lower back", "Lower back, four points", "BL28 and BL53 · your left first"),
    ("knees", "Knees", "Back of the knee", "BL40 Weizhong · your left first"),
    ("belly", "Belly", "Below the navel", "Dan Tien, CV6 to CV4 · middle, once"),
)


def top_bar(chosen: Pain = Pain.LEFT) -> TopBar:
    """Return the question with ``chosen`` as its answer."""
    words = {
        Pain.LEFT: "Your left",
        Pain.BOTH: "Both or middle",
        Pain.RIGHT: "Your right",
        Pain.UNSURE: "Not sure",
    }
    return TopBar(
        "Where does your back hurt more?",
        "Hurts more:",
        tuple(Choice(pain, text, pain is chosen) for pain, text in words.items()),
    )


def bottom_bar(chosen: str = "") -> BottomBar:
    """Return the bottom bar with ``chosen`` as its station."""
    return BottomBar(
        "Start the routine",
        "About 18 min, 6 stations",
        "Your left side first",
        "About 18 min, your left first",
        tuple(
            StripItem(id_, number, short, name, id_ == chosen)
            for number, (id_, short, name, _) in enumerate(STATIONS, 1)
        ),
    )


def list_screen(search: str = "", count: int = 6, chosen: str = "") -> ListScreen:
    """Return the list with its first ``count`` rows found by ``search``."""
    return ListScreen(
        "Choose a place to press",
        "Your left side comes first, because you said it hurts more there. "
        "Then the right, with the same care.",
        "Search points",
        search,
        tuple(
            ListRow(id_, number, name, detail, id_ == chosen)
            for number, (id_, _, name, detail) in enumerate(STATIONS[:count], 1)
        ),
        f"No point called “{search}”",
        "Try a body part, such as hand or knee, or a code, such as LI4.",
        "Clear the search",
        "Press only as far as it feels comfortable. Stop if it hurts, tingles or throbs.",
    )

"""Screen parts for the tests of bars, list, panel and pages."""

from tsubo.domain.journal import Outcome, TooHard
from tsubo.domain.journal_areas import Area
from tsubo.domain.pain import Pain
from tsubo.domain.preferences import Preferences
from tsubo.domain.reminders import Reminder
from tsubo.session.journal_wishes import When
from tsubo.session.parts.choice import Choice
from tsubo.session.parts.guide import FinishedRow, FinishedScreen
from tsubo.session.parts.map import ListRow, ListScreen
from tsubo.session.parts.notice import Notice
from tsubo.session.parts.pages import (
    Block,
    ChoiceSetting,
    ListSetting,
    NumberSetting,
    SettingsGroup,
    SettingsScreen,
    WordsScreen,
)
from tsubo.session.parts.plan import PlanPart, PlanRow, PlanScreen
from tsubo.session.parts.rating import AfterPart, RatingPart, Scale, Worse
from tsubo.session.parts.station import Fold, Gauge, PanelScreen
from tsubo.session.reminder_screen import reminders_part
from tsubo.session.screen import BottomBar, Menu, StripItem, TopBar

MENU = Menu(
    name="Menu",
    learn="Learn",
    settings="Settings",
    health="Your health",
    safety="Warning signs",
    print_sheet="Print",
    save_sheet="Save as PDF",
    one_page="One page in large print…",
    two_pages="Two pages with pictures…",
    save_track="Save as audio…",
    close="Close Tsubo",
    draw="Draw where it hurts",
    history="History",
    data="Your data",
    people="People",
    help="Help",
    about="About Tsubo",
)
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
        "Draw it",
    )


def bottom_bar(chosen: str = "") -> BottomBar:
    """Return the bottom bar with ``chosen`` as its station."""
    return BottomBar(
        "Start the routine",
        "About 18 min, 6 stations",
        "Sitting, standing, lying. Your left side first",
        "About the routine",
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


WAYS = (
    Choice("thumb", "Other thumb", True),
    Choice("table_edge", "Edge of a table", False),
    Choice("erasers", "Two pencil erasers", False),
)


def panel_screen(station: str = "hand", han: str = "合谷") -> PanelScreen:
    """Return the panel of the hand."""
    return PanelScreen(
        station=station,
        name="Web of the hand",
        codes="LI4 · Hegu",
        han=han,
        short_reason="Your **left hand** first",
        reason="Your **left hand** first: you said the left hurts more.",
        find_title="Find it",
        find=(
            "Lay your left hand palm down, relaxed.",
            "Slide a fingertip along the thumb side of the index-finger bone.",
            "Halfway, stop on the soft bulge beside it.",
        ),
        press_title="Press it",
        finger="**Right thumb**, towards the finger bone.",
        gauge=Gauge(
            4, 4, 4, "light", "moderate", "never above 4", "light to moderate, never above 4 of 10"
        ),
        dose="6 circles clockwise, then 6 the other way.",
        ways_title="How you reach it",
        ways=WAYS,
        lighter="",
        forget="",
        compare=(
            "**The article asks:** massage gently, no count.",
            "**Tsubo advises:** light to moderate, 2 minutes.",
        ),
        not_if="**Not if** you are pregnant, or this hand has broken skin, a drip "
        "or a recent injury.",
        more_title="More: reach, feel, mistakes, sources",
        more=(
            Fold("Dose and position", ("Sit with your forearm on a table or a pillow.",)),
            Fold("What to feel", ("A dull ache in the web is fine.", "Numb or sharp: let go.")),
        ),
        guide="Guide me here",
        guide_time="about 2 min",
        back="Whole body",
    )


def safety_screen(*, first_run: bool = True, agreed: bool = False) -> WordsScreen:
    """Return the warning signs."""
    return WordsScreen(
        title="Before you press: is this for you today?",
        lead="Tsubo teaches gentle self-care. It is not a diagnosis or a treatment plan, and it "
        "does not replace a doctor, midwife, physiotherapist or emergency service. "
        "You can read this page again any time.",
        blocks=(
            Block(
                "Stop. Get emergency help now",
                ("Back pain and any of these:",),
                (
                    "Numb, tingling or changed feeling around genitals, back passage, buttocks "
                    "or inner thighs",
                    "Trouble starting, stopping or feeling a wee; leaking; not knowing when you "
                    "are full",
                    "New change in sexual function or genital feeling",
                    "Pain, weakness or numbness in **both** legs; new trouble walking",
                    "Chest pain, or short of breath",
                    "It started after a serious accident or fall",
                    "Sudden severe tummy or back pain with dizziness, cold sweat, fast heartbeat "
                    "or fainting",
                    "Very ill with fever, confusion or shaking",
                    "Face droop, arm weakness, speech trouble, or sudden worst headache",
                ),
                "",
            ),
            Block(
                "Do not press. Get advice today",
                ("Call an urgent doctor’s line, if:",),
                (
                    "Fever, chills, weak immune system, recent infection, or you inject drugs",
                    "Weight loss without trying, or cancer now or before",
                    "A lump, swelling, or your back changed shape",
                    "Pain that rest does not ease, is worse at night, or is mainly between the "
                    "shoulder blades",
                    "Worse with coughing, sneezing or straining",
                    "Sudden pain after a small bump, with osteoporosis or steroids",
                    "A pulsing feeling in your tummy",
                    "One calf swollen, hot, red or painful",
                    "A leg getting weaker or more numb",
                ),
                "",
            ),
            Block(
                "See somebody soon",
                ("A doctor or physiotherapist, if:",),
                (
                    "No better after a few weeks",
                    "It stops daily life",
                    "It is getting worse",
                    "First ever back pain under about 20 or over about 50 to 55",
                    "You are pregnant",
                    "You are worried",
                ),
                "",
            ),
            Block(
                "About these lists",
                (
                    "Many people with one of these signs turn out to be well. The lists are for "
                    "safety, not diagnosis.",
                    "Tsubo is based on a general-interest web article. Point names and places "
                    "are ours.",
                ),
                (),
                "",
            ),
        ),
        agreement="I have read the warning signs and have none of them now. If I am pregnant, ill, "
        "injured, on blood thinners, recovering from surgery or unsure, I will ask first."
        if first_run
        else "",
        agreed=agreed,
        go_on="Go to the body map" if first_run else "",
        one_of_these="I have one of these" if first_run else "",
        emergency_number="112",
        change_number="Change number",
        back="" if first_run else "Back",
    )


def words_screen(number: str = "") -> WordsScreen:
    """Return a page to read."""
    return WordsScreen(
        title="Learn",
        lead="What acupressure is, where this routine comes from, and what is known about it.",
        blocks=(
            Block(
                "What people do",
                ("You press a place **gently** with a thumb, and make small circles.",),
                ("Light pressure first", "Breathe slowly", "Stop if it hurts"),
                "World Health Organization, 2008. Standard acupuncture point locations.",
            ),
            Block("What is known", ("Some trials found that it may ease back pain. " * 4,), (), ""),
        ),
        agreement="",
        agreed=False,
        go_on="",
        one_of_these="",
        emergency_number=number,
        change_number="Change number",
        back="Back",
    )


def settings_screen(
    circles: float = 6,
    theme: str = "light",
    number: str = "112",
    wrong: str = "",
    note: str = "",
    voices: tuple[str, ...] = ("auto", "builtin"),
    reminders: tuple[Reminder, ...] = (),
) -> SettingsScreen:
    """Return the settings."""
    themes = ("system", "light", "dark")
    return SettingsScreen(
        title="Settings",
        lead="They are kept on this computer only.",
        groups=(
            SettingsGroup(
                "Pace",
                (
                    NumberSetting("circles", "Circles each way", "circles", circles, 3, 12, 1),
                    NumberSetting("circle_s", "Time for a circle", "seconds", 2.5, 1, 4, 0.5),
                ),
            ),
            SettingsGroup(
                "Voice",
                (
                    ListSetting(
                        "voice",
                        "Voice",
                        tuple(Choice(one, one.title(), one == "auto") for one in voices),
                    ),
                ),
                note,
                "Try it",
                "Check this computer" if note else "",
            ),
            SettingsGroup(
                "Look",
                (
                    ChoiceSetting(
                        "theme",
                        "Colours",
                        tuple(Choice(one, one.title(), one == theme) for one in themes),
                    ),
                ),
            ),
        ),
        reminders=reminders_part(Preferences(reminders=reminders)),
        number_label="Emergency number",
        emergency_number=number,
        number_wrong=wrong,
        defaults="Back to the defaults",
        back="Back",
    )


def plan_row(number: int, way: str = "thumb", lighter: str = "") -> PlanRow:
    """Return the row of a station; the first three can be reached in several ways."""
    station, _, name, _ = STATIONS[number - 1]
    choices = tuple(choice._replace(chosen=choice.value == way) for choice in WAYS)
    return PlanRow(
        station,
        number,
        name,
        "about 2 min",
        ("**Your left** first: you said it hurts more.", "Your right second."),
        ListSetting(station, "How you reach it", choices) if number < 4 else None,
        lighter,
        "Press as usual again" if lighter else "",
    )


def plan_screen(
    sitting: tuple[PlanRow, ...] = (plan_row(1), plan_row(2)),
    lying: tuple[PlanRow, ...] = (plan_row(6),),
) -> PlanScreen:
    """Return the page about a routine of three stations in two positions."""
    orders = (("article", "As in the article"), ("posture", "By position"))
    return PlanScreen(
        "About this routine",
        "About 8 min. 3 stations. You change position 1 time.",
        (
            ChoiceSetting(
                "order",
                "Order of the stations",
                tuple(Choice(one, words, one == "article") for one, words in orders),
            ),
        ),
        (
            PlanPart("sitting", "Sitting", "about 6 min", sitting),
            PlanPart("lying", "Lying", "about 2 min", lying),
        ),
        ("A trial used 15 minutes a day.",),
        "Start the routine",
        "Back",
    )


def finished_screen() -> FinishedScreen:
    """Return the page after a session with one station skipped."""
    details = (
        "both hands",
        "both feet",
        "both arms, pressure lowered once",
        "both sides",
        "skipped",
        "breathing first, then light",
    )
    return FinishedScreen(
        "Finished",
        "That was the routine.",
        "17 minutes, 5 of 6 stations, your left side first.",
        tuple(
            FinishedRow(name, detail, Outcome.SKIPPED if detail == "skipped" else Outcome.DONE)
            for (_, _, name, _), detail in zip(STATIONS, details, strict=True)
        ),
        "A little soreness for a day or two can happen. If it is more, or your back is worse "
        "tomorrow, stop and ask a doctor or physiotherapist.",
        "Do it again",
        after_part(),
    )


def after_part(given: int | None = None, worse: Worse | None = None) -> AfterPart:
    """Return what is asked beside the summary, with 6 as the number before."""
    scale = Scale(When.AFTER, Area.LOWER_BACK_LEFT, "Lower back", "Pain", given, "now", 6, "before")
    answers = (Choice(TooHard.NO, "No", False), Choice(TooHard.YES, "Yes", True))
    rating = RatingPart(
        (scale,),
        "0 no pain",
        "10 worst",
        worse,
        "Too much?",
        answers,
        "Where?",
        (Choice("li4", "Web of the hand", False),),
        "A note",
        "",
        "What you noticed",
    )
    return AfterPart("How is your back now?", "A number.", rating, "Save", "Skip", "Kept here.")


def notice(*, warning: bool = False, buttons: int = 2, percent: int | None = None) -> Notice:
    """Return a notice about an unfinished session, or about something that takes a while."""
    pairs = (("Carry on", "carry on"), ("Not now", "drop"))
    return Notice(
        "unfinished",
        warning,
        "Stopped at your left forearm, 9 min in",
        "Yesterday at 19:42. Nothing was lost.",
        pairs[:buttons],
        percent=percent,
    )

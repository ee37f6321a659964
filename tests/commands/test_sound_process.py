"""The sound's process: kept alive, replaced when it dies or hangs, and never waited for."""

import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tsubo.commands.sound_messages import Heard, Hold
from tsubo.commands.sound_process import (
    AGAIN_MS,
    MOST_UNANSWERED,
    MOST_WHILE_STARTING,
    SOUND_AGAIN,
    SoundProcess,
)
from tsubo.domain.hearing import Hearing

ANSWERING = """
import sys
for line in sys.stdin:
    if line.startswith('["Ping"'):
        print(line.replace("Ping", "Pong"), end="", flush=True)
    else:
        print('["Heard", "ok"]', flush=True)
"""
BABBLING = "print('no message', flush=True)\nprint('[1]', flush=True)\n" + ANSWERING
HANGING = "import sys\nsys.stdin.read()"
DYING = "raise SystemExit(3)"

Make = Callable[[str], SoundProcess]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    assert qtbot
    made: list[SoundProcess] = []

    def process_of(script: str) -> SoundProcess:
        process = SoundProcess((sys.executable, ["-S", "-c", script]))
        made.append(process)
        return process

    yield process_of
    for process in made:
        process.leave()


def test_messages_go_there_and_come_back(make: Make, qtbot: QtBot) -> None:
    process = make(ANSWERING)
    process.start()
    with qtbot.waitSignal(process.came) as came:
        process.send(Hold())
    assert came.args == [Heard(Hearing.OK)]


def test_whoever_needs_to_know_is_told_of_a_new_process(make: Make, qtbot: QtBot) -> None:
    process = make(ANSWERING)
    with qtbot.waitSignal(process.began):
        process.start()
    process.start()
    assert process.process is not None


def test_what_is_no_message_is_passed_over(make: Make, qtbot: QtBot) -> None:
    process = make(BABBLING)
    process.start()
    with qtbot.waitSignal(process.came) as came:
        process.send(Hold())
    assert came.args == [Heard(Hearing.OK)]


def test_without_a_process_a_message_is_simply_lost(make: Make) -> None:
    make(ANSWERING).send(Hold())


def test_one_that_died_is_replaced_soon(make: Make, qtbot: QtBot) -> None:
    process = make(DYING)
    with qtbot.waitSignal(process.lost):
        process.start()
    assert process.process is None
    assert process.again.isActive()
    with qtbot.waitSignal(process.began):
        process.again.timeout.emit()
    process.again.stop()


def test_one_that_keeps_dying_is_given_up_until_asked_for(make: Make, qtbot: QtBot) -> None:
    process = make(DYING)
    with qtbot.waitSignal(process.lost):
        process.start()
    for _ in AGAIN_MS:
        assert process.again.isActive()
        process.again.stop()
        with qtbot.waitSignal(process.lost):
            process.again.timeout.emit()
    assert not process.again.isActive()
    with qtbot.waitSignal(process.began):
        process.start()


def test_a_program_that_is_not_there_counts_as_died(qtbot: QtBot) -> None:
    process = SoundProcess(("/nowhere/at/all", []))
    with qtbot.waitSignal(process.lost):
        process.start()
    process.leave()


def test_signs_of_life_are_asked_for_only_while_something_is_expected(make: Make) -> None:
    process = make(ANSWERING)
    process.start()
    assert not process.beat.isActive()
    process.expect(True)
    assert process.beat.isActive()
    process.expect(False)
    assert not process.beat.isActive()


def test_one_that_hangs_is_killed_and_replaced(make: Make, qtbot: QtBot) -> None:
    process = make(HANGING)
    process.start()
    process.starting = False
    process.expect(True)
    for _ in range(MOST_UNANSWERED):
        process.beat.timeout.emit()
    assert process.process is not None
    with qtbot.waitSignal(process.lost):
        process.beat.timeout.emit()
    assert process.again.isActive()


def test_one_that_is_starting_is_given_more_time(make: Make, qtbot: QtBot) -> None:
    process = make(HANGING)
    process.start()
    lost: list[bool] = []
    process.lost.connect(lambda: lost.append(True))
    process.expect(True)
    for _ in range(MOST_WHILE_STARTING):
        process.beat.timeout.emit()
    assert lost == []
    with qtbot.waitSignal(process.lost):
        process.beat.timeout.emit()


def test_answers_keep_it_and_make_up_for_earlier_deaths(make: Make, qtbot: QtBot) -> None:
    process = make(ANSWERING)
    process.start()
    process._deaths = len(AGAIN_MS)
    process.expect(True)
    process.beat.stop()
    for _ in range(SOUND_AGAIN):
        process.beat.timeout.emit()
        qtbot.waitUntil(lambda: process._unanswered == 0)
    assert process._deaths == 0


def test_one_that_was_replaced_is_not_mourned(make: Make, qtbot: QtBot) -> None:
    process = make(ANSWERING)
    process.start()
    lost: list[bool] = []
    process.lost.connect(lambda: lost.append(True))
    first = process.process
    assert first is not None
    with qtbot.waitSignal(first.finished):
        process.replace()
    assert process.process is not first
    assert lost == []


def test_the_end_is_an_end(make: Make, qtbot: QtBot) -> None:
    process = make(HANGING)
    process.start()
    process.expect(True)
    ending = process.process
    assert ending is not None
    with qtbot.waitSignal(ending.finished):
        process.end()
    assert process.process is None
    assert not process.again.isActive()
    assert not process.beat.isActive()

"""A call for a socket beyond this computer is found in what strace tells."""

from __future__ import annotations

from watch_sockets import WAYS, beyond, families, parted

LOCAL = [
    "7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
    '7 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0',
    "8 socketpair(AF_UNIX, SOCK_STREAM, 0, [4, 5]) = 0",
    "8 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 6",
    "8 recvmsg(6, {msg_namelen=0}, 0) = 20",
]
ABROAD = [
    "9 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = -1 EPERM (Operation not permitted)",
    "9 connect(7, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = -1 EINPROGRESS",
    "9 bind(7, {sa_family=AF_INET, sin_port=htons(0)}, 16) = 0",
]


def test_sockets_are_counted_by_family() -> None:
    assert families(LOCAL) == {"AF_UNIX": 2, "AF_NETLINK": 1}


def test_local_calls_are_fine() -> None:
    assert beyond(LOCAL) == []


def test_each_call_abroad_is_found_also_one_that_failed() -> None:
    assert beyond([*LOCAL, *ABROAD]) == ABROAD


def test_the_window_the_session_and_all_that_is_saved_are_watched() -> None:
    watched = {way[0] for way in WAYS}
    assert {"--start", "tour", "track", "sheet", "journal", "doctor"} <= watched


def test_a_service_of_the_system_is_told_from_tsubo() -> None:
    calls = [
        '5 execve("/opt/tsubo/tsubo", ["tsubo"], 0x7f /* 20 vars */) = 0',
        "5 vfork( <unfinished ...>",
        '6 execve("/usr/bin/speech-dispatcher", ["speech-dispatcher"], 0x7f <unfinished ...>',
        "5 <... vfork resumed>) = 6",
        "6 <... execve resumed>) = 0",
        "6 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 10",
        "5 socket(AF_UNIX, SOCK_STREAM, 0) = 3",
    ]
    ours, others = parted(calls)
    assert beyond(others) == [calls[5]]
    assert (beyond(ours), families(ours)) == ([], {"AF_UNIX": 1})


def test_a_process_of_tsubos_own_counts_as_tsubo() -> None:
    calls = [
        '5 execve("/opt/tsubo/tsubo", ["tsubo"], 0x7f /* 20 vars */) = 0',
        "5 clone(child_stack=NULL, flags=SIGCHLD) = 6",
        '6 execve("/opt/tsubo/tsubo", ["tsubo", "sound"], 0x7f /* 20 vars */) = 0',
        "6 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 10",
    ]
    assert beyond(parted(calls)[0]) == [calls[3]]


def test_a_process_whose_parent_is_not_known_counts_as_tsubo() -> None:
    calls = ['5 execve("/usr/bin/python3", ["python3"], 0x7f /* 20 vars */) = 0', ABROAD[0]]
    assert beyond(parted(calls)[0]) == [ABROAD[0]]


def test_what_a_service_forks_is_not_tsubo_either() -> None:
    calls = [
        '5 execve("/opt/tsubo/tsubo", ["tsubo"], 0x7f /* 20 vars */) = 0',
        "5 clone(child_stack=NULL, flags=SIGCHLD) = 6",
        '6 execve("/usr/bin/speech-dispatcher", ["speech-dispatcher"], 0x7f /* 20 vars */) = 0',
        "6 clone(child_stack=NULL, flags=SIGCHLD) = 7",
        "7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 10",
    ]
    ours, others = parted(calls)
    assert (beyond(ours), beyond(others)) == ([], [calls[4]])

"""Checks of the database, over what was found in it."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.check import warn
from bot.doctor.database import COMMITS
from bot.doctor.database import LIMIT
from bot.doctor.database import Contents
from bot.doctor.database import contents
from bot.doctor.database import integrity
from bot.doctor.database import lag
from bot.doctor.database import revision
from bot.doctor.database import speed

OK, WARN, FAIL = State.OK, State.WARN, State.FAIL
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
START = "start Chaperone: what waits is done first; when it runs already, look into its log"
UPGRADE = "run: chaperone db upgrade"
SAVED_FIRST = "run: chaperone db backup, then chaperone db upgrade"


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=check, state=state, found=found, do=do)


@pytest.mark.parametrize(
    ("found", "check"),
    [
        ("0002", one("database", OK, "reachable, revision 0002 (the newest)")),
        (None, one("database", FAIL, "reachable, and empty", UPGRADE)),
        ("0001", one("database", FAIL, "reachable, revision 0001; this version needs 0002", SAVED_FIRST)),
        (
            "0003",
            one(
                "database",
                FAIL,
                "revision 0003 is newer than this version (0002), which does not start on it",
                "install the newer Chaperone again, or restore the backup that was taken before the upgrade",
            ),
        ),
    ],
)
def test_the_tables_are_those_of_this_version(found: str | None, check: Check) -> None:
    assert revision(found, ("0001", "0002")) == check


def test_a_slow_disk_is_told() -> None:
    slow = "put the database on a local solid-state disk"
    assert [speed(COMMITS * 0.02), speed(COMMITS * 0.0201)] == [
        one("database_speed", OK, "50 commits in 1.00 s (20.0 ms each)"),
        one("database_speed", WARN, "50 commits in 1.00 s (20.1 ms each), which is slow", slow),
    ]


def test_an_empty_house_needs_people() -> None:
    nobody = "nobody is on it: everybody counts as unverified"
    assert list(contents(Contents(), NOW)) == [
        one("inbox", OK, "0 events waiting"),
        one("queue_lag", OK, "nothing waits to be judged"),
        one("outbox", OK, "0 notices waiting"),
        one("reminders", OK, "0 reminders waiting"),
        one("log", OK, "0 entries not sealed yet"),
        one("roster", WARN, nobody, "run: chaperone roster import PATH"),
    ]


def test_what_waits_for_long_is_told() -> None:
    late, early = NOW - timedelta(minutes=10, seconds=1), NOW - timedelta(minutes=10)
    found = Contents(
        events=[late, early], effects=LIMIT, reminders=[late], people=frozenset({"ana", "ben"}), unsealed=[late]
    )
    assert list(contents(found, NOW)) == [
        one("inbox", OK, "2 events waiting"),
        one("queue_lag", WARN, "the oldest of 2 waits for 10 minutes", START),
        one("outbox", WARN, "1,000 or more notices waiting, 1,000 of them for more than 10 minutes", START),
        one("reminders", WARN, "1 reminder waiting, 1 of them for more than 10 minutes", START),
        one("log", WARN, "1 entry not sealed yet, 1 of them for more than 10 minutes", START),
        one("roster", OK, "2 people"),
    ]


def test_what_could_not_be_sent_is_told_by_its_code() -> None:
    found = Contents(held={"slack:token_revoked": 2, "slack:user_disabled": 1}, people=frozenset({"ana"}))
    assert [one for one in contents(found, NOW) if one.check == "held"] == [
        warn(
            "held",
            "3 notices could not be sent (2 slack:token_revoked, 1 slack:user_disabled)",
            "they are kept; those held for a token go out when Chaperone starts with one that works",
        )
    ]


def test_mails_that_wait_are_told_apart() -> None:
    """Notices and mails are put right in different places."""
    do = "they are kept, and go out when the mail server takes them, or after a start with SMTP_URL put right"
    for held, said in (
        ({"mail:off": 1}, "1 mail about a case could not be sent (1 mail:off)"),
        (
            {"smtp:550": 1, "smtp:unreachable": 2},
            "3 mails about cases could not be sent (1 smtp:550, 2 smtp:unreachable)",
        ),
    ):
        found = Contents(held=held, people=frozenset({"ana"}))
        assert [one for one in contents(found, NOW) if one.check in ("held", "mails")] == [warn("mails", said, do)]
    both = Contents(held={"mail:off": 1, "slack:user_disabled": 1}, people=frozenset({"ana"}))
    assert [one.check for one in contents(both, NOW) if one.check in ("held", "mails")] == ["held", "mails"]


def test_damage_is_named_with_what_to_do() -> None:
    restore = (
        "stop Chaperone, keep a copy of the database as it is, look at the disk (its own log, SMART), and restore the "
        "newest backup with `chaperone db restore`"
    )
    pages = "damaged: pages of the database that cannot be read (database)"
    many = ("orphans:a", "orphans:b", "index:c", "index:d")
    parentless = "rows that belong to none"
    assert [integrity(()), integrity(("pages:database",)), integrity(many)] == [
        one("database_integrity", OK, "whole: every page and every reference was looked at"),
        one("database_integrity", FAIL, pages, restore),
        one(
            "database_integrity",
            FAIL,
            f"damaged: {parentless} (a), {parentless} (b), an index that is not whole (c), and 1 more",
            restore,
        ),
    ]


@pytest.mark.parametrize(
    ("waited", "words"),
    [(-5, "0 seconds"), (119, "119 seconds"), (121, "2 minutes"), (7_199, "119 minutes"), (90_000, "25 hours")],
)
def test_the_lag_is_told_in_a_unit_that_fits(waited: int, words: str) -> None:
    assert lag([NOW, NOW - timedelta(seconds=waited)], NOW).found == f"the oldest of 2 waits for {words}"

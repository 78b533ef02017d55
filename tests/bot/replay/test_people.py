from __future__ import annotations

from bot.replay.people import Matches
from bot.replay.people import match
from policy.model import Role
from tests.bot.replay.build import AHistory
from tests.bot.replay.build import AnAccount
from tests.bot.replay.build import account
from tests.bot.replay.build import person
from tests.bot.replay.build import ref
from tests.bot.replay.build import roster

ANA = person("ana", Role.COACH, name="Ana Vega", email="vega@school.example")
BEN = person("ben", Role.STUDENT, name="Ben Ort")


def found(*accounts: AnAccount, **ids: str) -> tuple[dict[str, str], Matches]:
    directory = match(AHistory(accounts=accounts), roster(ANA, BEN, **ids))
    known = {one.ref.id: one.person.id for one in directory.members.values() if one.person is not None}
    return known, directory.matches


def test_the_platforms_id_comes_first() -> None:
    assert found(account("U1", "Somebody Else"), ben="U1") == ({"U1": "ben"}, Matches(by_id=1))


def test_an_address_is_known_in_any_case() -> None:
    assert found(account("U1", "A.", "VEGA@school.example")) == ({"U1": "ana"}, Matches(by_email=1))


def test_a_full_name_counts_where_it_is_unique() -> None:
    assert found(account("U1", "ben  ort")) == ({"U1": "ben"}, Matches(by_name=1))


def test_the_name_that_is_shown_counts_as_well_as_that_of_the_profile() -> None:
    shown = account("U1", "Ben Ort")
    assert found(AnAccount(member=shown.member, real_name="ben_2011")) == ({"U1": "ben"}, Matches(by_name=1))


def test_two_accounts_of_one_name_are_nobodys() -> None:
    assert found(account("U1", "Ben Ort"), account("U2", "Ben Ort")) == ({}, Matches(unknown=2))


def test_a_name_does_not_take_a_person_who_is_known_by_a_stronger_sign() -> None:
    accounts = (account("U1", "Coach", "vega@school.example"), account("U2", "Ana Vega"))
    assert found(*accounts) == ({"U1": "ana"}, Matches(by_email=1, unknown=1))


def test_two_persons_of_one_name_are_not_told_apart() -> None:
    twins = roster(BEN, person("ben-2", Role.STUDENT, name="Ben Ort"))
    assert match(AHistory(accounts=[account("U1", "Ben Ort")]), twins).matches == Matches(unknown=1)


def test_a_bot_is_nobody_and_is_not_counted() -> None:
    assert found(account("U1", "Ben Ort", bot=True)) == ({}, Matches())


def test_without_a_roster_everybody_is_a_stranger() -> None:
    directory = match(AHistory(accounts=[account("U1", "Ben Ort")]), None)
    assert directory.matches == Matches(unknown=1)
    assert directory.member(ref("U1")).role is Role.UNVERIFIED
    assert directory.member(ref("U9")).role is Role.UNVERIFIED

"""The check of who is linked: its states with their words."""

from __future__ import annotations

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.linking import Linking
from bot.doctor.linking import linking

DO = "list them with `chaperone roster unlinked`, and hand out codes with `chaperone roster codes`"


def one(state: State, found: str, do: str = "") -> list[Check]:
    return [Check(check="accounts", state=state, found=found, do=do)]


@pytest.mark.parametrize(
    ("beside", "unlinked", "everywhere", "checks"),
    [
        (0, 0, 0, []),
        (10, 0, 3, one(State.OK, "0 of 10 in conversations with students belong to nobody on the roster")),
        (10, 2, 2, one(State.OK, "2 of 10 in conversations with students belong to nobody on the roster")),
        (
            2_000,
            401,
            500,
            one(
                State.WARN,
                "401 of 2,000 in conversations with students belong to nobody on the roster: "
                "the rules about roles do not see them",
                DO,
            ),
        ),
        (0, 0, 1_200, one(State.WARN, "1,200 belong to nobody on the roster, and no student is linked", DO)),
    ],
)
def test_more_than_a_fifth_is_too_many(beside: int, unlinked: int, everywhere: int, checks: list[Check]) -> None:
    found = Linking(beside_students=beside, unlinked=unlinked, everywhere=everywhere)
    assert list(linking(found)) == checks


def test_without_a_database_nothing_is_said() -> None:
    assert list(linking(None)) == []

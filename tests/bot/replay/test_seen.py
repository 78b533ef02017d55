"""A message is told from every other, in whatever order they come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.replay.seen import Seen
from policy.model import Message
from tests.bot.replay.build import START
from tests.bot.replay.build import said

IDS = st.sampled_from(
    ["1463600.000000", "1463600000000", "01463600000000", "9" * 19, "9" * 30, "", "abc", "1.5", "4" * 19]
) | (st.integers(1, 40).map(str))


def named(ident: str, where: str = "C1", edit: int = 0) -> Message:
    message = said("x", where=where).message
    edited_at = START + timedelta(seconds=edit) if edit else None
    return replace(message, ref=replace(message.ref, id=ident), edited_at=edited_at)


@given(st.lists(st.tuples(IDS, st.sampled_from(["C1", "C2"]), st.integers(0, 2)), max_size=60))
def test_law_a_message_is_new_once(rows: list[tuple[str, str, int]]) -> None:
    seen, known, fresh = Seen(), set[tuple[str, str, int]](), []
    for row in rows:
        fresh.append(row not in known)
        known.add(row)
    assert [not seen.again(named(*row)) for row in rows] == fresh


def test_an_id_with_a_point_is_another_than_one_without() -> None:
    seen = Seen()
    assert [seen.again(named(one)) for one in ("1463600.000000", "1463600000000", "1463600.000000")] == [
        False,
        False,
        True,
    ]


def test_an_edit_is_another_text_and_stands_twice_only_when_it_does() -> None:
    seen = Seen()
    assert [seen.again(named("7", edit=edit)) for edit in (0, 0, 3, 3, 4)] == [False, True, False, True, False]

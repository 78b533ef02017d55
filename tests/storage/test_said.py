"""What the table of sketches holds tells nothing without the key."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

from policy.detect import sketch
from policy.detect.similar import ALIKE as OF_TEXTS
from policy.model import Alike
from policy.model import ConversationRef
from policy.model import Said
from storage.said import ALIKE
from storage.said import Moment
from storage.said import Trace
from storage.said import Veil
from storage.seal import Keys

NUMBERS = sketch("bus leaves at 4 sharp")
AT = datetime(2026, 3, 2, 15, tzinfo=UTC)
OLD, NEW = b"o" * 32, b"n" * 32


def place(name: str) -> ConversationRef:
    return ConversationRef(workspace="W", id=name)


def trace(veil: Veil, author: str = "a") -> Trace:
    return Trace(
        place=place("C1"), at=AT, sketch=veil.sketch(NUMBERS, author), reader=next(veil.readers("sam")), told=False
    )


def seen(veil: Veil, known: Trace, reader: str = "jo") -> Alike:
    return veil.alike([known], Said(sketch=NUMBERS, reader=reader), "a", Moment(place=place("C2"), at=AT))


def _agreeing(one: bytes, other: bytes) -> float:
    differ = (int.from_bytes(one[4:], "big") ^ int.from_bytes(other[4:], "big")).bit_count()
    return 1 - differ / (8 * len(one[4:]))


def test_one_bit_a_number_is_kept_and_half_of_them_agree_by_chance() -> None:
    one, other = Veil(Keys([OLD])), Veil(Keys([NEW]))
    mine = one.sketch(NUMBERS, "a")
    assert len(mine) == 4 + len(NUMBERS) // 8
    assert mine == one.sketch(NUMBERS, "a")
    assert 0.4 < _agreeing(mine, one.sketch(NUMBERS, "b")) < 0.6, "another author"
    assert 0.4 < _agreeing(mine, other.sketch(NUMBERS, "a")) < 0.6, "another key"
    assert next(one.readers("sam"))[4:] != next(other.readers("sam"))[4:]


def test_what_an_earlier_key_made_is_compared_after_a_change_of_keys() -> None:
    before, after = Veil(Keys([OLD])), Veil(Keys([NEW, OLD]))
    assert seen(after, trace(before)) == Alike(conversations=1)
    assert seen(after, trace(before), reader="sam") == Alike()
    assert seen(Veil(Keys([NEW])), trace(before)) == Alike(), "the key is gone"


def test_the_table_and_the_texts_agree_on_what_is_alike() -> None:
    assert ALIKE == OF_TEXTS

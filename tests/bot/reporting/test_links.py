"""Links from chat: what they carry, how long, and that nobody reads or alters them."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import SetClock
from bot.reporting import ReportLinks
from bot.reporting import Sealing
from bot.reporting.links import Place
from policy.model import ConversationRef
from policy.model import MessageRef
from tests.builders import NOW

PLACE = ConversationRef(workspace="slack:T1", id="C0SECRET")
MESSAGE = MessageRef(workspace="slack:T1", conversation="C0SECRET", id="1700000000.000100")
KEY = b"k" * 32


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def links(clock: SetClock) -> ReportLinks:
    return ReportLinks(Sealing([KEY]), clock=clock, url="https://school.example/")


def test_a_link_carries_where_it_happened(links: ReportLinks) -> None:
    assert links.open(links.seal(PLACE)) == Place(conversation=PLACE)
    assert links.open(links.seal(PLACE, MESSAGE)) == Place(conversation=PLACE, message=MESSAGE)
    assert links.address() == "https://school.example/report"
    assert links.address(message=MESSAGE).startswith("https://school.example/report?c=")
    assert links.reachable


def test_the_address_tells_nothing(links: ReportLinks) -> None:
    tokens = [links.seal(PLACE), links.seal(PLACE), links.seal(ConversationRef(workspace="w", id="c"))]
    assert len(set(tokens)) == 3
    raw = [base64.urlsafe_b64decode(one + "==") for one in tokens]
    assert all(b"SECRET" not in one and b"slack" not in one for one in raw)
    assert len(raw[0]) % 64 == len(raw[2]) % 64  # lengths come in blocks


def test_after_two_weeks_it_is_too_old(links: ReportLinks, clock: SetClock) -> None:
    token = links.seal(PLACE)
    clock.set(NOW + timedelta(days=14) - timedelta(seconds=1))
    assert links.open(token)
    clock.set(NOW + timedelta(days=14))
    assert links.open(token) is None


@given(place=st.integers(0, 150), bit=st.integers(0, 5))
def test_an_altered_link_opens_nothing(place: int, bit: int) -> None:
    links = ReportLinks(Sealing([KEY]), clock=SetClock(NOW))
    token = links.seal(PLACE)
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    place %= len(token) - 1
    changed = token[:place] + signs[signs.index(token[place]) ^ (1 << bit)] + token[place + 1 :]
    assert links.open(changed) is None


@pytest.mark.parametrize("token", ["", "x", "ñ", "A" * 40, "A" * 5_000, "../../etc", "%00"])
def test_anything_else_opens_nothing(links: ReportLinks, token: str) -> None:
    assert links.open(token) is None


def test_a_seal_is_good_for_one_thing_and_its_own_keys() -> None:
    old, new = Sealing([KEY]), Sealing([b"n" * 32, KEY])
    token = old.seal("case", {"case": "1"}, now=NOW, lasts=timedelta(minutes=1))
    assert old.open("form", token, now=NOW) is None
    assert dict(new.open("case", token, now=NOW) or {})["case"] == "1"
    assert Sealing([b"x" * 32]).open("case", token, now=NOW) is None

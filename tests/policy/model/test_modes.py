"""How far a rule may go: what is nearest holds, an exemption before all, and safety is never turned down."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import School
from policy.model import mode_of

NOW = datetime(2026, 10, 5, 15, tzinfo=UTC)
DAY = timedelta(days=1)
ALL = ModeSetting(id="a", workspace="w", mode=Mode.WARN, since=NOW - DAY)
RULE = replace(ALL, id="r", rule="pii.phone", mode=Mode.ENFORCE)
PACK = replace(ALL, id="p", pack="mmsd", mode=Mode.OBSERVE)
HERE = replace(ALL, id="h", conversation="c", mode=Mode.OBSERVE)
EXEMPT = replace(RULE, id="e", mode=Mode.OBSERVE, exempt=True, expires=NOW + DAY)


def mode(*settings: ModeSetting, rule: str = "pii.phone", pack: str = "dracut", base: Mode = Mode.WARN) -> Mode:
    return mode_of(settings, base, rule=rule, pack=pack, places=("t", "c"), now=NOW)


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ((), Mode.WARN),
        ((ALL,), Mode.WARN),
        ((ALL, RULE), Mode.ENFORCE),
        ((RULE, PACK), Mode.ENFORCE),
        ((RULE, HERE), Mode.OBSERVE),
        ((RULE, replace(HERE, conversation="elsewhere")), Mode.ENFORCE),
        ((RULE, replace(RULE, since=NOW, mode=Mode.OBSERVE)), Mode.OBSERVE),
        ((RULE, replace(RULE, since=NOW + DAY, mode=Mode.OBSERVE)), Mode.ENFORCE),
        ((RULE, EXEMPT), Mode.OBSERVE),
        ((replace(HERE, mode=Mode.ENFORCE), EXEMPT), Mode.OBSERVE),
        ((RULE, replace(EXEMPT, expires=NOW)), Mode.ENFORCE),
        ((RULE, replace(EXEMPT, proposed=True)), Mode.ENFORCE),
    ],
)
def test_what_is_nearest_holds(settings: tuple[ModeSetting, ...], found: Mode) -> None:
    assert mode(*settings) is found
    assert mode(*reversed(settings)) is found


@given(st.lists(st.sampled_from((ALL, RULE, PACK, HERE, EXEMPT))), st.sampled_from(tuple(Mode)))
def test_safety_is_never_turned_down(settings: list[ModeSetting], base: Mode) -> None:
    about = [replace(one, rule="safety.danger") if one.rule else one for one in settings]
    order = (Mode.OBSERVE, Mode.WARN, Mode.ENFORCE)
    assert order.index(mode(*about, rule="safety.danger", base=base)) >= order.index(base)


def test_a_context_takes_the_strictest_of_its_packs_and_the_channel_of_a_thread() -> None:
    place = Conversation(ref=ConversationRef(workspace="w", id="t"), kind=ConversationKind.THREAD, name="t", parent="c")
    context = Context(now=NOW, school=School(packs=(), mode=Mode.ENFORCE), packs=(), conversation=place)
    assert context.mode("pii.phone") is Mode.ENFORCE
    assert replace(context, modes=(HERE,)).mode("pii.phone") is Mode.OBSERVE
    assert replace(context, modes=(PACK,)).mode("pii.phone", pack="mmsd") is Mode.OBSERVE
    assert replace(context, modes=(PACK,)).mode("pii.phone") is Mode.ENFORCE

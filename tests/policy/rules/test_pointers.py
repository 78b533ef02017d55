"""A line that the bot left in public goes after a day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import MessageRef
from policy.model import Mode
from policy.model import PointerLeft
from policy.model import RemoveMessage
from policy.model import Schedule
from policy.rules import ALL
from policy.rules import pointers
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import WORKSPACE
from tests.builders import a_context

REF = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id="m9")
LEFT = PointerLeft(id="e", workspace=WORKSPACE, at=NOW, conversation=PLACE, ref=REF)


def due(check: str = "pointer_removal", conversation: ConversationRef | None = PLACE) -> CheckDue:
    return CheckDue(id="e", workspace=WORKSPACE, at=NOW, check=check, subject="m9", conversation=conversation)


@pytest.mark.parametrize("mode", Mode)
def test_its_removal_is_planned_and_nothing_is_logged(mode: Mode) -> None:
    planned = Schedule(reminder="pointer_removal", subject="m9", after=timedelta(hours=24))
    assert decide(LEFT, a_context(mode=mode), pointers.RULES) == Decision(actions=(planned,))


@pytest.mark.parametrize("mode", Mode)
def test_it_goes_when_its_day_is_over_whatever_the_mode_is_by_then(mode: Mode) -> None:
    gone = RemoveMessage(ref=REF, asked=True)
    assert decide(due(), a_context(mode=mode), pointers.RULES) == Decision(actions=(gone,))


@pytest.mark.parametrize("event", [due("another_check"), due(conversation=None)], ids=["another check", "no place"])
def test_nothing_else_is_removed(event: CheckDue) -> None:
    assert decide(event, a_context(), pointers.RULES) == Decision()


@pytest.mark.parametrize("event", [LEFT, due()], ids=["left", "due"])
def test_no_other_rule_has_anything_to_say_about_it(event: PointerLeft | CheckDue) -> None:
    every, alone = (decide(event, a_context(), rules) for rules in (ALL, pointers.RULES))
    assert (every.findings, every.actions, every.withheld) == (alone.findings, alone.actions, alone.withheld)

"""Where an event happened, and whom it is laid to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policy.model import BotJoined
from policy.model import ButtonPressed
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MessageDeleted
from policy.model import actor_of
from policy.model import conversation_of
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import edited
from tests.builders import posted

MESSAGE = posted("hello").message.ref
PRESS = ButtonPressed(id="e", workspace=WORKSPACE, at=NOW, by=COACH.ref, button="wrong", value="d", conversation=PLACE)


@pytest.mark.parametrize(
    ("event", "place", "actor"),
    [
        (posted("hello"), PLACE, COACH.ref),
        (edited("hello", SAM), PLACE, SAM.ref),
        (MessageDeleted(id="e", workspace=WORKSPACE, at=NOW, ref=MESSAGE), PLACE, None),
        (MessageDeleted(id="e", workspace=WORKSPACE, at=NOW, ref=MESSAGE, by=AD.ref), PLACE, AD.ref),
        (
            MemberLeft(id="e", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=SAM.ref, by=AD.ref),
            PLACE,
            SAM.ref,
        ),
        (BotJoined(id="e", workspace=WORKSPACE, at=NOW, conversation=PLACE, by=AD.ref), PLACE, AD.ref),
        (PRESS, PLACE, COACH.ref),
        (replace(PRESS, conversation=None), None, COACH.ref),
    ],
)
def test_an_event_has_a_place_and_somebody_it_is_laid_to(
    event: Event, place: ConversationRef | None, actor: MemberRef | None
) -> None:
    assert (conversation_of(event), actor_of(event)) == (place, actor)

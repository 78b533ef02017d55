"""A press is about somebody's own message where its decision was made about that one, of theirs; else it is not."""

from __future__ import annotations

from dataclasses import replace

from policy.model import ButtonPressed
from policy.model import MessageRef
from storage.stores import Stores
from tests.contracts.samples import COACH
from tests.contracts.samples import NOW
from tests.contracts.samples import STUDENT
from tests.contracts.samples import flagged
from tests.contracts.samples import posted


async def test_only_its_author_presses_about_a_message(stores: Stores) -> None:
    event = posted("m1")
    await stores.inbox.claim(event)
    judgement = flagged(event)
    assert await stores.log.settle(judgement) is not None
    press = ButtonPressed(
        id="p", workspace="W", at=NOW, by=STUDENT, button="no_people", value=judgement.id,
        conversation=event.message.ref.place, message=event.message.ref,
    )  # fmt: skip
    other = MessageRef(workspace="W", conversation=event.message.ref.conversation, id="m2")
    presses = {
        "own": press,
        "another's": replace(press, by=COACH),
        "another message": replace(press, message=other),
        "no such decision": replace(press, value="nothing"),
        "no decision": replace(press, value=""),
        "another workspace": replace(press, workspace="V", by=replace(STUDENT, workspace="V")),
    }
    found = {name: (await stores.log.situation(one, now=NOW)).own_message for name, one in presses.items()}
    assert found == {name: name == "own" for name in presses}


async def test_what_was_flagged_in_one_workspace_is_out_of_reach_from_another(stores: Stores) -> None:
    event = posted("m1")
    await stores.inbox.claim(event)
    judgement = flagged(event)
    await stores.log.settle(judgement)
    press = ButtonPressed(id="p", workspace="W", at=NOW, by=STUDENT, button="wrong", value=judgement.id)
    foreign = replace(press, workspace="V", by=replace(STUDENT, workspace="V"))
    found = [len((await stores.log.situation(one, now=NOW)).incidents) for one in (press, foreign)]
    assert found == [len(judgement.decision.findings), 0]

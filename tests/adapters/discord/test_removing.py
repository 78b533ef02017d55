"""Taking messages away, what is known of the right to, and reading back without a moment."""

from __future__ import annotations

import pytest

from policy.model import Capabilities
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MessageRef
from tests.adapters.discord.school import a_school


async def test_messages_are_removed_once_and_a_refusal_is_final() -> None:
    async with a_school() as school:
        ref = await school.says(school.hockey)
        await school.messenger.remove(ref, delivery="d1")
        await school.messenger.remove(ref, delivery="d1")
        assert school.public(school.hockey) == []
        kept = await school.says(school.silent)
        for _ in range(2):
            with pytest.raises(DeliveryError) as caught:
                await school.messenger.remove(kept, delivery="d2")
            assert (caught.value.code, caught.value.retry) == ("discord:50013", False)
        assert school.requests("DELETE", school.silent) == 1


async def test_what_is_no_id_is_refused_for_good() -> None:
    async with a_school() as school:
        ref = MessageRef(workspace=school.workspace, conversation="C0HOCKEY", id="1")
        with pytest.raises(DeliveryError) as caught:
            await school.messenger.remove(ref, delivery="d1")
        assert (caught.value.code, caught.value.retry) == ("discord:no_channel", False)


async def test_what_may_be_removed_is_known_without_asking() -> None:
    async with a_school() as school:
        before = len(school.env.http_requests)
        places = [str(school.hockey.id), str(school.silent.id), "404", "C0HOCKEY"]
        refs = [ConversationRef(workspace=school.workspace, id=one) for one in places]
        assert [school.messenger.capabilities(one) for one in (*refs, None)] == [
            Capabilities(can_remove=True, brakes=True),
            *[Capabilities(can_remove=False, brakes=True)] * 4,
        ]
        assert len(school.env.http_requests) == before


async def test_nothing_is_read_back_without_a_moment() -> None:
    async with a_school() as school:
        place = ConversationRef(workspace=school.workspace, id=str(school.hockey.id))
        assert [one async for one in school.messenger.history(place, after=None)] == []

"""Accounts and conversations as Slack lists them."""

from __future__ import annotations

import pytest

from adapters.slack.people import profile_of
from adapters.slack.places import conversation_of
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Member
from policy.model import Profile
from tests.adapters.slack.payloads import BEN
from tests.adapters.slack.payloads import PLACE
from tests.adapters.slack.payloads import Row

KIND = ConversationKind


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (
            {
                "id": "UBEN",
                "name": "ben",
                "locale": "es-LA",
                "profile": {"real_name": "Ben Ort", "display_name": "Benno", "email": "ben@school.example"},
            },
            Profile(
                member=Member(ref=BEN, display_name="Benno", lang="es"), email="ben@school.example", real_name="Ben Ort"
            ),
        ),
        ({"id": "UBEN", "name": "ben"}, Profile(member=Member(ref=BEN, display_name="ben"))),
        ({"id": "UBEN", "is_bot": True}, Profile(member=Member(ref=BEN, bot=True))),
        ({"name": "ben"}, None),
    ],
)
def test_an_account(row: Row, wanted: Profile | None) -> None:
    assert profile_of("T111", row) == wanted


@pytest.mark.parametrize(
    ("flags", "kind"),
    [
        ({"is_channel": True, "is_private": False}, KIND.PUBLIC_CHANNEL),
        ({"is_channel": True}, KIND.PUBLIC_CHANNEL),
        ({"is_channel": True, "is_private": True}, KIND.PRIVATE_CHANNEL),
        ({"is_group": True, "is_private": True}, KIND.PRIVATE_CHANNEL),
        ({"is_group": True}, KIND.PRIVATE_CHANNEL),
        ({"is_mpim": True, "is_group": True, "is_private": True}, KIND.GROUP_DM),
        ({"is_im": True, "is_private": True}, KIND.DM),
        ({}, KIND.PRIVATE_CHANNEL),
        ({"is_channel": "yes"}, KIND.PRIVATE_CHANNEL),
    ],
)
def test_the_kind_goes_by_the_flags(flags: Row, kind: ConversationKind) -> None:
    assert conversation_of("T111", {"id": "C1", **flags}) == Conversation(ref=PLACE, kind=kind)


@pytest.mark.parametrize(
    ("row", "name", "topic", "seen"),
    [
        ({"name": "u14", "topic": {"value": "U14"}, "purpose": {"value": "x"}, "is_member": True}, "u14", "U14", True),
        ({"name": "u14", "topic": {"value": ""}, "purpose": {"value": "x"}, "is_member": False}, "u14", "x", False),
        ({"name": None, "topic": None}, "", "", True),
    ],
)
def test_a_conversation(row: Row, name: str, topic: str, *, seen: bool) -> None:
    wanted = Conversation(ref=PLACE, kind=KIND.PUBLIC_CHANNEL, name=name, topic=topic, seen=seen)
    assert conversation_of("T111", {"id": "C1", "is_channel": True, **row}) == wanted


def test_what_has_no_id_is_no_conversation_and_a_talk_without_flags_is_known_by_its_letter() -> None:
    found = conversation_of("T111", {"id": "D1"})
    assert conversation_of("T111", {"name": "u14"}) is None
    assert found is not None
    assert found.kind is KIND.DM

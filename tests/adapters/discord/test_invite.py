"""The links ask for what their tiers need, and for no more."""

from __future__ import annotations

from urllib.parse import parse_qs
from urllib.parse import urlsplit

import discord
import pytest

from adapters.discord.invite import PERMISSIONS
from adapters.discord.invite import Invite
from adapters.discord.invite import Tier
from adapters.discord.invite import invite
from adapters.discord.invite import permissions_of

APP = "1440000000000000001"
CORE = (
    *("view_channel", "send_messages", "send_messages_in_threads", "read_message_history"),
    *("manage_messages", "manage_threads", "create_private_threads", "embed_links", "pin_messages"),
)


@pytest.mark.parametrize(
    ("tier", "value"),
    [
        (Tier.OBSERVE, 274877975552),
        (Tier.CORE, 2252160591031296),
        (Tier.TIMEOUTS, 2253260102659072),
        (Tier.AUTOMOD, 2252160591031328),
        (Tier.REPAIR, 2252160859466768),
    ],
)
def test_the_permissions_of_a_tier(tier: Tier, value: int) -> None:
    assert (permissions_of(tier).value, set(PERMISSIONS)) == (value, set(Tier))


@pytest.mark.parametrize("tier", Tier)
def test_nobody_asks_for_administrator_and_every_name_is_in_the_link(tier: Tier) -> None:
    found = invite(APP, tier)
    asked = discord.Permissions(int(parse_qs(urlsplit(found.url).query)["permissions"][0]))
    named = discord.Permissions(**dict.fromkeys(found.permissions, True))
    assert (asked.administrator, asked) == (False, named)


def test_the_link_asks_for_the_core_unless_told_otherwise() -> None:
    assert invite(APP) == Invite(
        url="https://discord.com/oauth2/authorize"
        f"?client_id={APP}&scope=bot+applications.commands&permissions=2252160591031296",
        permissions=CORE,
    )


@pytest.mark.parametrize(
    ("tier", "more"),
    [
        (Tier.TIMEOUTS, ("moderate_members",)),
        (Tier.AUTOMOD, ("manage_guild",)),
        (Tier.REPAIR, ("manage_roles", "manage_channels")),
    ],
)
def test_the_greater_tiers_add_to_the_core(tier: Tier, more: tuple[str, ...]) -> None:
    assert PERMISSIONS[tier] == (*CORE, *more)

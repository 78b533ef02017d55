"""What AutoMod kept back, as a neutral event: who, where and by which rule of ours. Its text is looked at by nobody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from datetime import datetime

import discord

from adapters.discord import refs
from policy.model import PostBlocked


def blocked(execution: discord.AutoModAction, made: Mapping[str, str]) -> PostBlocked | None:
    """The event; None where somebody else's rule did it, or where it was no message that was kept back.

    Discord tells each action of a rule, and gives none of them an id: the same one within a second is one.
    """
    rule = made.get(str(execution.rule_id))
    kept_back = execution.action.type is discord.AutoModRuleActionType.block_message
    if rule is None or not kept_back or execution.channel_id is None:
        return None
    now = datetime.now(UTC)
    return PostBlocked(
        id=refs.ident("blocked", execution.rule_id, execution.user_id, execution.channel_id, now),
        workspace=str(execution.guild_id),
        at=now,
        conversation=refs.place(execution.guild_id, execution.channel_id),
        by=refs.member(execution.guild_id, execution.user_id),
        rule=rule,
    )

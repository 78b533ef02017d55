"""The accounts of a server's members."""

from __future__ import annotations

import discord

from adapters.discord import refs
from adapters.discord.cards import written
from policy.model import Member
from policy.model import Profile


def profile_of(member: discord.Member) -> Profile:
    """One account as its server sees it. Discord tells no addresses, and a language with commands and presses alone."""
    return _profile(member.guild, member)


def profile_of_stranger(guild: discord.Guild, user: discord.User) -> Profile:
    """An account that is not in the server (any more) but was heard of there."""
    return _profile(guild, user)


def _profile(guild: discord.Guild, user: discord.Member | discord.User) -> Profile:
    found = Member(
        ref=refs.member(guild.id, user.id),
        display_name=written(user.display_name),
        bot=user.bot,
    )
    return Profile(member=found, real_name=written(user.global_name or user.name))

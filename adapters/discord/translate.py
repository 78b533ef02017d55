"""Everything that discord.py tells as neutral values: a function for each of its events. None of them raises.

Each takes what the event brings and who the bot is. Where Discord names no moment, `now` is the moment to tell.
"""

from __future__ import annotations

from adapters.discord.channels import of_channel
from adapters.discord.channels import of_channel_delete
from adapters.discord.channels import of_channel_update
from adapters.discord.channels import of_guild_change
from adapters.discord.channels import of_guild_remove
from adapters.discord.channels import of_role
from adapters.discord.channels import of_role_delete
from adapters.discord.channels import of_role_update
from adapters.discord.interactive import command_of
from adapters.discord.interactive import of_context_menu
from adapters.discord.interactive import of_interaction
from adapters.discord.interactive import of_policy_menu
from adapters.discord.members import of_member_join
from adapters.discord.members import of_member_remove
from adapters.discord.members import of_member_update
from adapters.discord.members import of_user_update
from adapters.discord.messages import of_bulk_delete
from adapters.discord.messages import of_delete
from adapters.discord.messages import of_edit
from adapters.discord.messages import of_message
from adapters.discord.threads import of_thread_create
from adapters.discord.threads import of_thread_delete
from adapters.discord.threads import of_thread_join
from adapters.discord.threads import of_thread_member_join
from adapters.discord.threads import of_thread_member_remove
from adapters.discord.threads import of_thread_remove
from adapters.discord.threads import of_thread_update

__all__ = [
    "command_of",
    "of_bulk_delete",
    "of_channel",
    "of_channel_delete",
    "of_channel_update",
    "of_context_menu",
    "of_delete",
    "of_edit",
    "of_guild_change",
    "of_guild_remove",
    "of_interaction",
    "of_member_join",
    "of_member_remove",
    "of_member_update",
    "of_message",
    "of_policy_menu",
    "of_role",
    "of_role_delete",
    "of_role_update",
    "of_thread_create",
    "of_thread_delete",
    "of_thread_join",
    "of_thread_member_join",
    "of_thread_member_remove",
    "of_thread_remove",
    "of_thread_update",
    "of_user_update",
]

"""Why nothing follows from what Discord tells: what is ignored stands here by name, and all else is looked at.

The types of messages are those of Discord's Message resource, by discord.py's names for them.
"""

from __future__ import annotations

UNREADABLE = "unreadable"
"""Something is missing without which nobody can tell what happened, or it is something else."""
OWN = "own_message"
OWN_REMOVAL = "own_removal"
"""A message that we took away ourselves."""
BOT = "bot_message"
"""A bot, an app or a webhook wrote it: nobody of the school."""
NO_TEXT = "no_text"
"""A message of a type that is not known, and it says nothing."""
NO_SERVER = "no_server"
"""A direct message from somebody who is in no server with the bot: nobody knows who that is."""
UNCHANGED = "unchanged"
"""Discord counts a message as changed that reads as before: a link got its card, it was pinned, a thread began."""
DIRECT = "direct_message"
"""An edit or deletion in the talk with the bot itself, where words are questions and are not judged."""
NOT_OURS = "not_ours"
"""A button or form that the bot did not make."""
COMMAND = "command"
"""A command or its completion as an interaction: commands come with their names through the tree of commands."""
CATEGORY = "category"
"""A heading above channels: nobody writes in it, and its channels tell of their changes themselves."""
NO_SIGHT = "no_sight"
"""A change of roles or rights by which nobody sees more or less than before."""

PLACES = frozenset(
    {
        *("channel_create", "channel_update", "channel_delete"),
        *("thread_create", "thread_join", "thread_update", "thread_remove", "thread_delete"),
    }
)
"""Changes of a channel or thread that only make stale what is known of it."""
SERVERS = frozenset(
    {
        *("guild_change", "guild_remove", "role_create", "role_update", "role_delete"),
        *("member_update", "member_remove"),
    }
)
"""Changes of a server, its roles and our own."""
SYSTEM = frozenset(
    {
        *("recipient_add", "recipient_remove", "call", "channel_icon_change", "pins_add", "new_member"),
        *("premium_guild_subscription", "premium_guild_tier_1", "premium_guild_tier_2", "premium_guild_tier_3"),
        *("channel_follow_add", "guild_stream", "guild_discovery_disqualified", "guild_discovery_requalified"),
        *("guild_discovery_grace_period_initial_warning", "guild_discovery_grace_period_final_warning"),
        *("thread_created", "thread_starter_message", "guild_invite_reminder", "auto_moderation_action"),
        *("role_subscription_purchase", "interaction_premium_upsell", "stage_start", "stage_end", "stage_speaker"),
        *("stage_raise_hand", "stage_topic", "guild_application_premium_subscription", "purchase_notification"),
        *("guild_incident_alert_mode_enabled", "guild_incident_alert_mode_disabled", "guild_incident_report_raid"),
        *("guild_incident_report_false_alarm", "poll_result", "emoji_added"),
    }
)
"""Types by which Discord itself speaks; a thread's title comes with the thread, so its announcement is one of them."""

REASONS = (
    frozenset(
        {
            UNREADABLE,
            OWN,
            OWN_REMOVAL,
            BOT,
            NO_TEXT,
            NO_SERVER,
            UNCHANGED,
            DIRECT,
            NOT_OURS,
            COMMAND,
            CATEGORY,
            NO_SIGHT,
        }
    )
    | PLACES
    | SERVERS
    | SYSTEM
)
"""Every code that `Translated.ignored` may hold."""

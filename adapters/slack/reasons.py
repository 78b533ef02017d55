"""Why nothing follows from a payload: what is ignored stands here by name, and all else is looked at.

The types are those of Slack's Events API and of its interactive payloads (docs.slack.dev, reference/events).
"""

from __future__ import annotations

from adapters.slack.message import BOT
from adapters.slack.message import SYSTEM

UNREADABLE = "unreadable"
"""A key is missing without which nobody can tell what happened, or it holds something else."""
UNKNOWN = "unknown_type"
BY_CONSENT = "user_token"
"""It came by a person's consent, not by the bot's: consent delivers people's direct messages, which are not ours."""
OWN = "own_message"
OWN_ROOM = "own_room"
"""The bot came into a room that it made itself."""
UNCHANGED = "unchanged"
"""Slack counts a message as changed that reads as before: a link got its card, a thread got a reply."""
DIRECT = "direct_message"
"""An edit or deletion in the talk with the bot itself, where words are questions and are not judged."""
NO_AUTHOR = "no_author"
NO_TEXT = "no_text"
NOT_OURS = "not_ours"
"""A button or form that the bot did not make."""
LINK = "link"
"""A button that opens an address; Slack tells of the press and waits for nothing."""

PLACES = frozenset(
    {f"{place}_{what}" for place in ("channel", "group") for what in ("rename", "archive", "unarchive", "deleted")}
    | {f"shared_channel_invite_{what}" for what in ("accepted", "approved", "declined", "received", "requested")}
    | {"channel_created", "channel_id_changed", "channel_shared", "channel_unshared", "group_open", "group_close"}
)
"""Events that change what is known of a conversation."""
PEOPLE = frozenset({"team_join", "user_change", "user_profile_changed"})
"""Events that bring an account as it is now."""
EVENTS = frozenset(
    {
        *("app_home_opened", "app_mention", "app_context_changed", "app_deleted", "app_installed", "app_requested"),
        *("app_uninstalled_team", "assistant_thread_context_changed", "assistant_thread_started", "call_rejected"),
        *("agent_session_stopped", "agent_session_title_changed", "channel_history_changed", "group_history_changed"),
        *("dnd_updated", "dnd_updated_user", "email_domain_changed", "emoji_changed", "entity_details_requested"),
        *("file_change", "file_created", "file_deleted", "file_public", "file_shared", "file_unshared"),
        *("file_comment_added", "file_comment_deleted", "file_comment_edited", "function_executed", "goodbye"),
        *("grid_migration_finished", "grid_migration_started", "hello", "im_close", "im_created", "im_open"),
        *("im_history_changed", "invite_requested", "link_shared", "message_metadata_deleted"),
        *("message_metadata_posted", "message_metadata_updated", "pin_added", "pin_removed", "reaction_added"),
        *("reaction_removed", "resources_added", "resources_removed", "scope_denied", "scope_granted", "star_added"),
        *("star_removed", "subteam_created", "subteam_members_changed", "subteam_self_added", "subteam_self_removed"),
        *("subteam_updated", "team_access_granted", "team_access_revoked", "team_domain_change", "team_rename"),
        *("tokens_revoked", "url_verification", "user_huddle_changed", "user_status_changed", "workflow_deleted"),
        *("workflow_published", "workflow_step_deleted", "workflow_step_execute", "workflow_unpublished"),
    }
)
"""Events from which nothing follows: files come with their messages, mentions with theirs."""
INTERACTIVE = frozenset(
    {
        *("view_closed", "block_suggestion", "shortcut", "workflow_step_edit", "ssl_check"),
        *("interactive_message", "dialog_submission", "dialog_cancellation", "dialog_suggestion"),
    }
)
"""What people do in Slack's older forms, or in ways that none of our forms has."""

REASONS = (
    frozenset(
        {UNREADABLE, UNKNOWN, BY_CONSENT, OWN, OWN_ROOM, UNCHANGED, DIRECT, NO_AUTHOR, NO_TEXT, NOT_OURS, LINK, BOT}
    )
    | SYSTEM
    | PLACES
    | PEOPLE
    | EVENTS
    | INTERACTIVE
)
"""Every code that `Translated.ignored` may hold."""

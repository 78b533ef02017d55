"""What each rule needs on each platform: a table that can be read. A new rule has a line here, or a test fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Slack's scopes and Discord's permissions (discord.py's names for them) that a rule cannot do without.

    `more` are rights without which it does less, each with what is lost; `reads`: it judges what people write, for
    which Discord has an intent of its own. `nowhere` names platforms where no right would let it work, and why.
    """

    slack: tuple[str, ...]
    discord: tuple[str, ...]
    more: Mapping[str, str]
    reads: bool = False
    nowhere: Mapping[str, str] | None = None


_TELL = ("chat:write", "im:write", "users:read")
_MEMBERS = (*_TELL, "channels:read", "groups:read", "mpim:read")
_HISTORY = (*_MEMBERS, "channels:history", "groups:history", "mpim:history")
_THERE = ("view_channel", "read_message_history")
_SPEAK = (*_THERE, "send_messages", "send_messages_in_threads")
_THREADS = {"manage_threads": "private threads are not seen that the bot was not added to"}
_PINS = {
    "pins:write": "the notice of a conversation stands there unpinned",
    "pins:read": "the notice is looked for among the newest 1,000 messages alone",
    "pin_messages": "the notice of a channel stands there unpinned",
}
_FILES = {"files:read": "what pictures and documents show stays unchecked, and whoever posts one is asked"}
_HUDDLES = {"slack": "Slack tells no bot who is in a huddle"}

READS = Needs(slack=_HISTORY, discord=_SPEAK, more={**_THREADS}, reads=True)
"""It judges what people write."""
LOOKS = Needs(slack=_HISTORY, discord=_SPEAK, more={**_THREADS, **_FILES}, reads=True)
"""It judges what people post, files too."""
AUDIENCE = Needs(slack=_HISTORY, discord=_SPEAK, more={**_THREADS})
"""It judges who reads along; that something was written is enough."""
PLACES = Needs(slack=_MEMBERS, discord=_SPEAK, more={**_THREADS, **_PINS})
"""It judges a conversation, and keeps a notice there."""
PEOPLE = Needs(slack=_TELL, discord=("view_channel", "send_messages"), more={})
"""It judges names, roles and what is due, and writes to people."""
CALLS = Needs(slack=(), discord=("view_channel", "send_messages"), more={}, nowhere=_HUDDLES)
"""It sees who is in a voice channel, and hears nothing."""

BY_CONSENT = Needs(slack=_TELL, discord=(), more={}, nowhere={"discord": "Discord tells nobody of direct messages"})
"""It learns of direct conversations by the consent of each who opens them (docs/oversight.md)."""

FAMILIES: Mapping[str, Needs] = {
    "conduct": READS,
    "conversation": PLACES,
    "link": READS,
    "photo": LOOKS,
    "pii": LOOKS,
    "press": READS,
    "safety": READS,
    "voice": CALLS,
}
"""By what stands in front of the first full stop of a rule's name."""
NEEDS: Mapping[str, Needs] = {
    **dict.fromkeys(("ack.overdue", "contributions", "decorum", "duty", "escalation", "flags"), PEOPLE),
    **dict.fromkeys(("newcomers", "orientation", "term"), PEOPLE),
    **dict.fromkeys(("audience_too_small", "contact_discontinued", "group_only", "guardian_missing"), AUDIENCE),
    **dict.fromkeys(("overseer_missing", "overseer_removed", "parent_opted_out", "parents_not_advised"), AUDIENCE),
    **dict.fromkeys(("parents_not_included", "private_matter_uncopied", "quiet_hours", "reply_rule"), AUDIENCE),
    "second_adult_missing": AUDIENCE,
    "direct.opened": BY_CONSENT,
    "conduct.impersonation": PEOPLE,
    **dict.fromkeys(("off_platform", "one_by_one", "personal_contact"), READS),
}
"""Rules by name; these go before the families."""


def needs_of(rule: str) -> Needs | None:
    """What a rule needs; None for one that nobody has placed."""
    return NEEDS.get(rule) or FAMILIES.get(rule.partition(".")[0])

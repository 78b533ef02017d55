"""Pointers to places and messages: the ids that a platform gave them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ConversationRef:
    """Points to one conversation of one workspace."""

    workspace: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class MessageRef:
    """Points to one message. `id` is the platform's (Slack `ts`, Discord snowflake)."""

    workspace: str
    conversation: str
    id: str

    @property
    def place(self) -> ConversationRef:
        """The conversation that the message stands in."""
        return ConversationRef(workspace=self.workspace, id=self.conversation)

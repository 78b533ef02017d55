"""Private threads as Discord has them, where simcord has them otherwise.

A private thread leaves no line in its channel and takes nobody in while it is put aside; whoever manages threads
takes it away, and whoever writes in threads opens it again (Discord's documentation, topics/threads).
"""

from __future__ import annotations

from typing import Any

import pytest
from simcord.backend import Backend
from simcord.backend.errors import BackendError
from simcord.enums import ChannelType
from simcord.enums import MessageType
from simcord.http.router import RequestContext

_THREADS = {"DELETE": "manage_threads", "PATCH": "send_messages_in_threads"}


def install_private_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """For one test."""
    _without_a_line(monkeypatch)
    _nobody_while_aside(monkeypatch)
    _by_their_own_rights(monkeypatch)


def _without_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    says = Backend.create_system_message

    def say(self: Backend, channel_id: int, message_type: MessageType, author_id: int, **more: Any) -> Any:
        thread = self.channels.get(more.get("target_channel_id") or 0)
        if message_type == MessageType.THREAD_CREATED and thread and thread.type == ChannelType.PRIVATE_THREAD:
            return None
        return says(self, channel_id, message_type, author_id, **more)

    monkeypatch.setattr(Backend, "create_system_message", say)


def _nobody_while_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    adds = Backend.add_thread_member

    def add(self: Backend, thread_id: int, user_id: int) -> Any:
        thread = self.get_thread(thread_id)
        if thread.thread_metadata is not None and thread.thread_metadata.archived:
            raise BackendError(400, 50083, "Thread is archived")
        return adds(self, thread_id, user_id)

    monkeypatch.setattr(Backend, "add_thread_member", add)


def _by_their_own_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    asks = RequestContext.require_channel_permissions

    def require(self: RequestContext, channel_id: int, *names: str) -> Any:
        thread = self.backend.channels.get(channel_id)
        instead = _THREADS.get(self.method) if thread is not None and thread.is_thread else None
        return asks(self, channel_id, *(instead if instead and one == "manage_channels" else one for one in names))

    monkeypatch.setattr(RequestContext, "require_channel_permissions", require)

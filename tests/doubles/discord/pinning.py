"""The right to pin as Discord has it since 2026-02-23: a right of its own, where simcord still asks for another."""

from __future__ import annotations

from typing import Any

import pytest
from simcord.http.router import RequestContext


def install_pin_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever may only manage messages is refused."""
    asks = RequestContext.require_channel_permissions

    def require(self: RequestContext, channel_id: int, *names: str) -> Any:
        pins = "/pins/" in self.path
        return asks(self, channel_id, *("pin_messages" if pins and one == "manage_messages" else one for one in names))

    monkeypatch.setattr(RequestContext, "require_channel_permissions", require)

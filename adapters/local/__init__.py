"""A school in memory that speaks through the same ports as Slack and Discord: for demo, training and rehearsal."""

from __future__ import annotations

from adapters.local.chat import Delivered
from adapters.local.chat import LocalChat
from adapters.local.rooms import Posted
from adapters.local.rooms import Room

__all__ = ["Delivered", "LocalChat", "Posted", "Room"]

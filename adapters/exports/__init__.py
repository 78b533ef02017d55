"""A Slack export or a Discord export read as a stream of what was posted, in neutral words."""

from __future__ import annotations

from adapters.exports.detect import open_export
from adapters.exports.model import Export
from adapters.exports.model import ExportedConversation
from adapters.exports.model import ExportedMember
from adapters.exports.model import Item
from adapters.exports.model import Skipped

__all__ = ["Export", "ExportedConversation", "ExportedMember", "Item", "Skipped", "open_export"]

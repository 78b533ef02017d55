"""The conversations of a Slack export: its lists, and the folders that no list names.

Channels and group DMs have folders named after them, DMs after their id (Slack's help on reading an export).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import replace

from adapters.exports.model import ExportedConversation
from adapters.slack.places import conversation_of
from adapters.values import Json
from adapters.values import words_of
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberRef

LISTS = {
    "channels.json": ConversationKind.PUBLIC_CHANNEL,
    "groups.json": ConversationKind.PRIVATE_CHANNEL,
    "mpims.json": ConversationKind.GROUP_DM,
    "dms.json": ConversationKind.DM,
}
"""The files that list conversations, and what they list."""

_DM_FOLDER = re.compile(r"D[A-Z0-9]{7,}")


def place_of(workspace: str, kind: ConversationKind, row: Json) -> ExportedConversation | None:
    """One row of a list; None where it has no id."""
    found = conversation_of(workspace, row)
    if found is None:
        return None
    members = tuple(MemberRef(workspace=workspace, id=one) for one in words_of(row, "members"))
    # an export's file tells the kind; whether its app's bot was a member says nothing of what can be read in it
    conversation = replace(found, kind=kind, seen=True)
    return ExportedConversation(conversation=conversation, members=members)


def by_folder(
    workspace: str, places: Iterable[ExportedConversation], folders: Iterable[str]
) -> Mapping[str, ExportedConversation]:
    """Which conversation each folder holds, in the order of the folders."""
    known: dict[str, ExportedConversation] = {}
    for place in places:
        known.setdefault(place.conversation.ref.id, place)
        if place.conversation.name:
            known.setdefault(place.conversation.name, place)
    return {folder: known.get(folder) or _unlisted(workspace, folder) for folder in folders}


def _unlisted(workspace: str, folder: str) -> ExportedConversation:
    """A folder that no list names: its name tells the kind; an export of a free plan has public channels only."""
    kind = ConversationKind.PUBLIC_CHANNEL
    if folder.startswith("mpdm-"):
        kind = ConversationKind.GROUP_DM
    elif _DM_FOLDER.fullmatch(folder):
        kind = ConversationKind.DM
    ref = ConversationRef(workspace=workspace, id=folder)
    return ExportedConversation(conversation=Conversation(ref=ref, kind=kind, name=folder))

"""What the bot cannot read is counted, and never taken for well-behaved."""

from __future__ import annotations

from dataclasses import replace

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.seen import seen
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef

NEVER = "nor are direct messages between people, which no bot can read"


def test_each_workspace_has_a_line() -> None:
    ref = ConversationRef(workspace="T1", id="C1")
    read = Conversation(ref=ref, kind=ConversationKind.PUBLIC_CHANNEL)
    hidden = replace(read, seen=False)
    assert list(seen({"T2": [read, hidden, hidden], "T1": [read]})) == [
        Check(
            check="conversations",
            state=State.OK,
            found=f"T1: all 1 known are read; what it was not let into is not, {NEVER}",
        ),
        Check(check="conversations", state=State.OK, found=f"T2: 1 of 3 known are read; 2 are not seen, {NEVER}"),
    ]

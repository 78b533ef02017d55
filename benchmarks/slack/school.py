"""The school of the benchmark: a thousand accounts, fifty channels of a coach and twenty-four students, one roster."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.wiring import Keys
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberRef
from storage.stores import open_stores
from tests.doubles.slack import SlackDouble

ACCOUNTS, CHANNELS, SIZE = 1_000, 50, 25
SCOPES = (
    "commands", "chat:write", "im:write", "im:history", "channels:read", "groups:read", "mpim:read",
    "channels:history", "groups:history", "mpim:history", "users:read", "users:read.email",
)  # fmt: skip
PRINCIPAL = "principal"
INNOCENT = (
    "training starts at 4, bring your rain jackets",
    "who has the spare ball pump",
    "we won 4-2, Noah scored in minute 87",
    "is the essay due on friday or monday?",
    "chapter five until thursday, quiz on page 112",
    "thank you everybody, that was a great game and the bus will be back at seven",
)
NOT = "my number is 978-555-0164"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of the stream: when it is sent (seconds from the start), by whom, where, and what."""

    at: float
    user: str
    channel: str
    text: str

    @property
    def warned(self) -> bool:
        """Whether its author is to be told."""
        return self.text == NOT


def user(number: int) -> str:
    """An account's id."""
    return f"U0{number:06d}"


def channel(number: int) -> str:
    """A channel's id."""
    return f"C0{number:06d}"


def members(number: int) -> list[str]:
    """Who is in a channel, the coach first."""
    students = ACCOUNTS - CHANNELS - 1
    first = number * (SIZE - 1)
    return [user(number), *(user(CHANNELS + (first + one) % students) for one in range(SIZE - 1))]


def furnish(slack: SlackDouble) -> None:
    """Bring the school's accounts and channels into the double."""
    for number in range(ACCOUNTS):
        slack.add_user(user(number), f"user{number}", email=f"user{number}@school.example")
    for number in range(CHANNELS):
        slack.add_channel(channel(number), f"team-{number}", kind="private", members=members(number))


def write_roster(path: Path) -> None:
    """The roster as a school exports it: coaches, students, and the principal."""
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "name", "role", "group", "email"))
        for number in range(ACCOUNTS):
            role = "coach" if number < CHANNELS else "student" if number < ACCOUNTS - 1 else "principal"
            ident = PRINCIPAL if role == "principal" else f"p{number}"
            rows.writerow((ident, f"Person {number}", role, "", f"user{number}@school.example"))


async def register(url: str, keys: str, workspace: str) -> None:
    """The school has registered every channel."""
    stores = await open_stores(url, Keys.from_text(keys))
    try:
        for number in range(CHANNELS):
            ref = ConversationRef(workspace=workspace, id=channel(number))
            place = Conversation(ref=ref, kind=ConversationKind.PRIVATE_CHANNEL, registered=True)
            await stores.roster.put_conversation(
                place, [MemberRef(workspace=workspace, id=one) for one in members(number)]
            )
    finally:
        await stores.close()


def stream(events: int, *, rate: float, share: int, even: bool = False) -> Iterator[Message]:
    """So many messages at so many a second, at random moments (Poisson) unless `even`; the same in every run.

    One in `share` holds a student's telephone number.
    """
    chance, at = random.Random(2), 0.0
    for number in range(events):
        at += 1 / rate if even else chance.expovariate(rate)
        place = chance.randrange(CHANNELS)
        author = members(place)[1 + number // share % (SIZE - 1)]
        text = NOT if number % share == 0 else INNOCENT[number % len(INNOCENT)]
        yield Message(at=at, user=author, channel=channel(place), text=text)

"""A small history without files, in the shape of an export."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import datetime
from datetime import timedelta

from bot.packs import load_packs
from bot.replay import Hit
from bot.replay import Replay
from bot.replay import Setup
from bot.replay import Summary
from bot.roster_csv import RosterFile
from policy.engine import decide
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Person
from policy.model import Role
from policy.model import School

WORKSPACE = "T1"
START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
PHONE = "call me, my number is 978-555-0188"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnAccount:
    member: Member
    email: str | None = None
    real_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class APlace:
    conversation: Conversation
    members: tuple[MemberRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ARow:
    reason: str
    conversation: str = "C1"


Row = MessagePosted | ARow


@dataclass(slots=True)
class AHistory:
    rows: Sequence[Row] = ()
    places: Sequence[APlace] = ()
    accounts: Sequence[AnAccount] = ()
    platform: str = "slack"
    workspace: str = WORKSPACE
    total: int = 100
    position: int = 0
    passes: int = field(default=0)

    def conversations(self) -> Sequence[APlace]:
        return self.places

    def people(self) -> Sequence[AnAccount]:
        return self.accounts

    def items(self) -> Iterator[Row]:
        self.passes += 1
        yield from self.rows


def ref(ident: str) -> MemberRef:
    return MemberRef(workspace=WORKSPACE, id=ident)


def account(ident: str, name: str = "", email: str | None = None, *, bot: bool = False) -> AnAccount:
    return AnAccount(member=Member(ref=ref(ident), display_name=name, bot=bot), email=email, real_name=name)


def place(
    ident: str = "C1", *members: str, kind: ConversationKind = ConversationKind.PUBLIC_CHANNEL, name: str = "team"
) -> APlace:
    conversation = Conversation(ref=ConversationRef(workspace=WORKSPACE, id=ident), kind=kind, name=name)
    return APlace(conversation=conversation, members=tuple(map(ref, members)))


def said(text: str, author: str = "U1", *, seconds: int = 0, where: str = "C1", bot: bool = False) -> MessagePosted:
    at = START + timedelta(seconds=seconds)
    ident = f"{at.timestamp():.6f}"
    message = Message(
        ref=MessageRef(workspace=WORKSPACE, conversation=where, id=ident),
        author=ref(author),
        at=at,
        text=text,
        by_bot=bot,
    )
    return MessagePosted(id=f"{where}:{ident}", workspace=WORKSPACE, at=at, message=message)


def person(ident: str, role: Role, *, name: str = "", email: str | None = None) -> Person:
    memberships = (Membership(group="hockey", role=role),)
    return Person(id=ident, name=name or ident.title(), role=role, memberships=memberships, email=email)


def roster(*people: Person, **accounts: str) -> RosterFile:
    """`accounts`: person id -> the platform's id."""
    by_id = {one.id: one for one in people}
    members = tuple(
        Member(ref=MemberRef(workspace="slack", id=ident), person=by_id[key]) for key, ident in accounts.items()
    )
    return RosterFile(people=people, members=members, problems=())


def replayed(
    history: AHistory,
    people: RosterFile | None = None,
    *,
    zone: str = "America/New_York",
    judge: Callable[[Event, Context], Decision] = decide,
) -> tuple[list[Hit], Summary]:
    """All hits and the summary; the clock says that it took two seconds."""
    ticks = iter((10.0, 12.0))
    setup = Setup(
        packs=(load_packs()["dracut"],),
        school=School(packs=(), zone=zone),
        roster=people,
        decide=judge,
        timer=lambda: next(ticks),
    )
    run = Replay(history, setup)
    return list(run.hits()), run.summary()

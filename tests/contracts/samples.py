"""Values for the stores' suites."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

from policy.model import Action
from policy.model import Citation
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Draft
from policy.model import Event
from policy.model import Finding
from policy.model import Forgotten
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import Log
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import Person
from policy.model import Role
from policy.model import Severity
from policy.model import Span
from policy.model import Warn
from storage.patience import Patience
from storage.stores import Stores

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
PLACE = ConversationRef(workspace="W", id="C1")
ELSEWHERE = ConversationRef(workspace="W", id="C2")
COACH = MemberRef(workspace="W", id="U-coach")
STUDENT = MemberRef(workspace="W", id="U-student")
PRINCIPAL = MemberRef(workspace="W", id="U-principal")
CITATION = Citation(pack="dracut", clause="dracut.student.2", title="Policy", locator="p. 3", date=None)
PATIENCE = Patience(
    tries=3, backoff=lambda _attempts: timedelta(0), heartbeat=timedelta(seconds=1), look=timedelta(milliseconds=100)
)

coach = Person(
    id="p-coach", name="Kim Coach", role=Role.COACH, memberships=(Membership(group="track", role=Role.COACH),)
)
student = Person(
    id="p-student",
    name="Sam Student",
    role=Role.STUDENT,
    memberships=(
        Membership(group="track", role=Role.STUDENT, captain=True),
        Membership(group="chess", role=Role.STUDENT),
    ),
    parents=("p-parent",),
)
team = Conversation(ref=PLACE, kind=ConversationKind.PRIVATE_CHANNEL, name="track", registered=True, group="track")


def ref(message: str, place: ConversationRef = PLACE) -> MessageRef:
    return MessageRef(workspace=place.workspace, conversation=place.id, id=message)


def posted(
    name: str,
    *,
    author: MemberRef = STUDENT,
    place: ConversationRef = PLACE,
    at: datetime = NOW,
    text: str = "hello",
    message: str = "",
) -> MessagePosted:
    said = Message(ref=ref(message or f"m-{name}", place), author=author, at=at, text=text)
    return MessagePosted(id=name, workspace=place.workspace, at=at, message=said)


def member(ref: MemberRef, person: Person | None = None, *, name: str = "", bot: bool = False) -> Member:
    return Member(ref=ref, person=person, display_name=name, bot=bot)


def finding(rule: str = "pii.phone", level: Severity = Severity.WARN) -> Finding:
    return Finding(
        rule=rule, level=level, citation=CITATION, spans=(Span(start=3, end=9, type="PHONE", score=0.9, part=0),)
    )


def warn(to: MemberRef = STUDENT) -> Warn:
    return Warn(to=to, draft=Draft(keys=(NoticeKey.PHONE_WARN,), params={"count": 2}, citations=(CITATION,)))


def judged(
    event: Event,
    *actions: Action,
    name: str = "",
    findings: tuple[Finding, ...] = (),
    withheld: tuple[Action, ...] = (),
    at: datetime | None = None,
    author: MemberRef | None = STUDENT,
    place: ConversationRef | None = PLACE,
    message: MessageRef | None = None,
    keep: str | None = None,
) -> Judgement:
    moment = at or event.at
    if message is None and isinstance(event, MessagePosted):
        message = event.message.ref
    return Judgement(
        id=name or f"d-{event.id}",
        event=event,
        decision=Decision(findings=findings, actions=actions, withheld=withheld),
        at=moment,
        author=author,
        conversation=place,
        message=message,
        revisions=("dracut@1",),
        keep=keep,
        keep_until=event.at + timedelta(seconds=120) if keep else None,
    )


def flagged(event: MessagePosted, *, author: MemberRef | None = STUDENT) -> Judgement:
    """A message that was warned about and logged."""
    return judged(
        event, warn(author or STUDENT), Log(), findings=(finding(),), author=author, place=event.message.ref.place
    )


def opened(event: MessagePosted, number: int = 0, state: IncidentState = IncidentState.OPEN) -> Incident:
    """The incident that `flagged` opens."""
    return Incident(
        id=f"d-{event.id}.{number}",
        decision=f"d-{event.id}",
        rule="pii.phone",
        pack="dracut",
        clause="dracut.student.2",
        author=event.message.author,
        conversation=event.message.ref.place,
        message=event.message.ref,
        state=state,
        opened_at=event.at,
    )


async def forget(stores: Stores, person: str) -> Forgotten:
    """Forget somebody by the roster's id, now."""
    (found,) = await stores.keeping.eraser.find(person)
    return await stores.keeping.eraser.forget(found, at=NOW)

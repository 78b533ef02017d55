"""Short ways to the values that tests speak about."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta
from importlib.resources import files
from typing import Any

from bot.wiring import load_packs
from policy.model import Capabilities
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Known
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Message
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Mode
from policy.model import Person
from policy.model import Role
from policy.model import School

NOW = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
WORKSPACE = "w"
PLACE = ConversationRef(workspace=WORKSPACE, id="c")


def a_member(name: str, role: Role, group: str | None = None, *, group_role: Role | None = None, **more: Any) -> Member:
    """An account of a person with that role, in one group or none."""
    memberships = (Membership(group=group, role=group_role or role),) if group else ()
    person = Person(id=name, name=name.title(), role=role, memberships=memberships, **more)
    return Member(ref=MemberRef(workspace=WORKSPACE, id=name), person=person, display_name=name.title())


def a_stranger(name: str = "stranger") -> Member:
    """An account that is on no roster."""
    return Member(ref=MemberRef(workspace=WORKSPACE, id=name), display_name=name)


COACH = a_member("coach", Role.COACH, "hockey")
SAM = a_member("sam", Role.STUDENT, "hockey", parents=("gail",))
ALEX = a_member("alex", Role.STUDENT, "hockey")
NINA = a_member("nina", Role.STUDENT, "drama")
GAIL = a_member("gail", Role.PARENT)
TEACHER = a_member("teacher", Role.TEACHER)
AD = a_member("ad", Role.ATHLETIC_DIRECTOR)
PRINCIPAL = a_member("principal", Role.PRINCIPAL)
SUPERVISOR = a_member("supervisor", Role.SUPERVISOR)


def a_message(text: str, author: Member = COACH, *, id: str = "m1", at: datetime = NOW, **more: Any) -> Message:  # noqa: A002
    """A message in the one conversation that the tests talk about."""
    ref = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id=id)
    return Message(ref=ref, author=author.ref, at=at, text=text, **more)


def posted(text: str, author: Member = COACH, *, id: str = "m1", at: datetime = NOW, **more: Any) -> MessagePosted:  # noqa: A002
    """The event of that message."""
    message = a_message(text, author, id=id, at=at, **more)
    return MessagePosted(id=f"e-{id}", workspace=WORKSPACE, at=at, message=message)


def edited(text: str, author: Member = COACH, *, id: str = "m1", at: datetime = NOW, **more: Any) -> MessageEdited:  # noqa: A002
    """The event of an edit of that message."""
    message = a_message(text, author, id=id, at=at, edited_at=at, **more)
    return MessageEdited(id=f"edit-{id}-{at.timestamp()}", workspace=WORKSPACE, at=at, message=message)


def a_context(
    author: Member = COACH,
    audience: tuple[Member, ...] = (SAM,),
    *,
    packs: tuple[str, ...] = ("dracut",),
    kind: ConversationKind = ConversationKind.PRIVATE_CHANNEL,
    mode: Mode = Mode.ENFORCE,
    can_remove: bool = True,
    known: Known | None = None,
    registered: bool = True,
    **more: Any,
) -> Context:
    """A context with all rules live, unless said otherwise."""
    every = load_packs()
    return Context(
        now=more.pop("now", NOW),
        school=School(packs=packs, mode=mode, known=known or Known(), level=more.pop("level", None)),
        packs=tuple(every[one] for one in packs),
        conversation=Conversation(ref=PLACE, kind=kind, name="c", registered=registered),
        author=author,
        audience=audience,
        overseers=more.pop("overseers", (PRINCIPAL, AD)),
        supervisors=more.pop("supervisors", (SUPERVISOR, PRINCIPAL, AD)),
        capabilities=Capabilities(can_remove=can_remove),
        **more,
    )


def an_incident(rule: str, author: Member = COACH, *, message: str | None = "m1", **more: Any) -> Incident:
    """An open incident about that message, an hour old."""
    ref = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id=message) if message else None
    return Incident(
        id=more.pop("id", f"i-{rule}"),
        decision=more.pop("decision", "d1"),
        rule=rule,
        pack="dracut",
        clause=more.pop("clause", "dracut.employee.4"),
        author=author.ref,
        conversation=PLACE,
        message=ref,
        state=more.pop("state", IncidentState.OPEN),
        opened_at=more.pop("opened_at", NOW - timedelta(hours=1)),
    )


TEMPLATES = files("bot") / "templates"

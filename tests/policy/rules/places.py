"""Short ways to events about a conversation, and to what follows from them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from policy.engine import decide
from policy.model import BotJoined
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Event
from policy.model import Incident
from policy.model import Member
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import VisibilityChanged
from policy.rules import access
from policy.rules import changes
from policy.rules import registering
from policy.rules import registration
from policy.rules import upkeep
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import an_incident

RULES = (*registration.RULES, *access.RULES, *upkeep.RULES, *registering.RULES, *changes.RULES)


def listed(state: RegistrationState = RegistrationState.APPROVED, **more: Any) -> Registration:
    """An entry of the school's list, led by the teacher."""
    return Registration(
        conversation=PLACE,
        state=state,
        noticed_at=more.pop("noticed_at", NOW),
        owner=more.pop("owner", TEACHER.ref),
        **more,
    )


def around(
    *audience: Member,
    author: Member | None = None,
    packs: tuple[str, ...] = ("nycdoe",),
    standing: tuple[Incident, ...] = (),
    place: dict[str, Any] | None = None,
    **more: Any,
) -> Context:
    """A conversation with these readers; `place` says what is known of it."""
    context = a_context(author or TEACHER, audience, packs=packs, standing=standing, **more)
    found = Conversation(**{"ref": PLACE, "kind": ConversationKind.PRIVATE_CHANNEL, "name": "c", **(place or {})})
    return replace(context, author=author, conversation=found)


def judge(event: Event, context: Context) -> Decision:
    """What the rules about conversations say."""
    return decide(event, context, RULES)


def bot_came(by: Member | None) -> BotJoined:
    return BotJoined(id="j", workspace=WORKSPACE, at=NOW, conversation=PLACE, by=by.ref if by else None)


def due(check: str) -> CheckDue:
    return CheckDue(id="c", workspace=WORKSPACE, at=NOW, check=check, subject=PLACE.id, conversation=PLACE)


def pressed(button: str, by: Member, **form: str) -> ButtonPressed:
    return ButtonPressed(
        id="p",
        workspace=WORKSPACE,
        at=NOW,
        by=by.ref,
        button=button,
        conversation=PLACE,
        value="d1",
        form=tuple(form.items()),
        reply_to="r",
    )


def left(who: Member) -> MemberLeft:
    return MemberLeft(id="l", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=who.ref)


def joined(who: Member) -> MemberJoined:
    return MemberJoined(id="l", workspace=WORKSPACE, at=NOW, conversation=PLACE, member=who.ref)


def shown(to: ConversationKind, by: Member | None = None, reason: str | None = None) -> VisibilityChanged:
    ref = by.ref if by else None
    return VisibilityChanged(id="v", workspace=WORKSPACE, at=NOW, conversation=PLACE, to=to, by=ref, reason=reason)


def flag(rule: str, **more: Any) -> Incident:
    """What stands open about the conversation."""
    return an_incident(rule, TEACHER, message=None, **more)


def found(decision: Decision) -> tuple[list[str], list[str]]:
    """Findings and words, as the formats have them."""
    return [one.rule for one in decision.findings], sorted(decision.words)

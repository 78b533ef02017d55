"""What a rule is: a name and a pure check from a case to an outcome."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from policy.consents import Spot
from policy.consents import are_relatives
from policy.detect.heard import Heard
from policy.model import LEADERS
from policy.model import STAFF
from policy.model import Action
from policy.model import AuthorKind
from policy.model import Context
from policy.model import Event
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Member
from policy.model import Message
from policy.model import Pack
from policy.model import Params
from policy.model import Role
from policy.model import Row
from policy.model import Silence
from policy.model import Span
from policy.model import TextPart
from policy.model import Where

_REPEAT = timedelta(hours=24)
_HOMES = frozenset({Role.TEACHER, Role.PARENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One event with its context, read once for all rules: its parts, the personal data and the cues in them."""

    event: Event
    context: Context
    message: Message | None = None
    parts: tuple[TextPart, ...] = ()
    spans: tuple[Span, ...] = ()
    heard: frozenset[Heard] = frozenset()

    @property
    def text(self) -> str:
        """All that the message says, a line a part."""
        return "\n".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one rule says to one case: hits, what must follow them, or why it is silent."""

    findings: tuple[Finding, ...] = ()
    actions: tuple[Action, ...] = ()
    silences: tuple[Silence, ...] = ()


NOTHING = Outcome()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A named condition. `answers` marks rules that only answer what a person asked for: no mode holds them back.

    `files`: it judges what files show as well, when somebody looked into them.
    """

    name: str
    check: Callable[[Case], Outcome]
    answers: bool = False
    files: bool = False


def silent(rule: str, reason: str, *, near: bool = False) -> Outcome:
    """An outcome without findings, with the reason for the silence."""
    return _silent(rule, reason, near)


@lru_cache(maxsize=1024)
def _silent(rule: str, reason: str, near: bool) -> Outcome:
    """Every message hears the same few reasons from most of the rules."""
    return Outcome(silences=(Silence(rule=rule, reason=reason, near=near),))


def joined(outcomes: Iterable[Outcome]) -> Outcome:
    """Several outcomes as one: with several packs the findings add up (the strictest counts)."""
    every = [one for one in outcomes if one is not NOTHING]
    if len(every) < 2:
        return every[0] if every else NOTHING
    return Outcome(
        findings=tuple(finding for one in every for finding in one.findings),
        actions=tuple(action for one in every for action in one.actions),
        silences=tuple(silence for one in every for silence in one.silences),
    )


def author_kind(author: Member | None) -> AuthorKind:
    """The author as the decision table sees them; guests and unverified accounts count as students (A17)."""
    if author is None:
        return AuthorKind.STUDENT
    if author.role is Role.PARENT:
        return AuthorKind.PARENT
    if author.role in STAFF or author.is_one_of(LEADERS):
        return AuthorKind.STAFF
    return AuthorKind.STUDENT


def fitting_row(pack: Pack, rule: str, context: Context) -> Row | None:
    """The first row of the pack's decision table that fits author and conversation; None where the rule is off."""
    kind = author_kind(context.author)
    for row in pack.rules.get(rule, ()):
        if row.author in (AuthorKind.ANY, kind) and _stands(row.where, context):
            return row
    return None


def _stands(where: Where, context: Context) -> bool:
    conversation = context.conversation
    match where:
        case Where.ANY:
            return True
        case Where.REGISTERED:
            return conversation is not None and conversation.registered
        case Where.PUBLIC:
            return conversation is not None and conversation.public
        case Where.WITH_FAMILIES:
            return context.with_families
        case Where.TEACHER_ALONE:
            return bool(context.audience) and context.readers.has_only(_HOMES)


def next_supervisor(context: Context) -> tuple[Member, ...]:
    """Who supervises this author: the supervisor, or the next overseer where the author is the supervisor (A19)."""
    for one in context.supervisors:
        if not same_person(one, context.author):
            return (one,)
    return ()


def same_person(one: Member, other: Member | None) -> bool:
    """Whether two accounts belong to the same human, as far as the roster knows."""
    if other is None:
        return False
    if one.person is not None and other.person is not None:
        return one.person.id == other.person.id
    return one.ref == other.ref


def name_of(member: Member | None) -> str:
    """The roster's name of a member; '' where the roster has none."""
    return member.person.name if member and member.person else ""


def whose(context: Context) -> Params:
    """Whom and which place a word to a supervisor is about, by name, so that they can act on it. Never a text."""
    return {"author": name_of(context.author), "place": context.conversation.name if context.conversation else ""}


def related(one: Member, other: Member, spot: Spot) -> bool:
    """Whether the roster holds two persons as parent and child or as other relatives, or a record on file does."""
    if one.person is None or other.person is None:
        return False
    if one.person.id in (*other.person.parents, *other.person.relatives):
        return True
    if other.person.id in (*one.person.parents, *one.person.relatives):
        return True
    return are_relatives(one.person, other.person, spot)


def told_lately(context: Context, rules: tuple[str, ...]) -> bool:
    """Whether the author was told here for one of some rules within a day, and was not told so in error (A5)."""
    author, place = context.author, context.conversation
    return any(
        one.rule in rules
        and author is not None
        and one.author == author.ref
        and place is not None
        and one.conversation == place.ref
        and one.state is not IncidentState.OVERTURNED
        and context.now - one.opened_at < _REPEAT
        for one in context.incidents
    )


def report_doors(context: Context) -> tuple[tuple[str, str], ...]:
    """Label and address of each door for reports and dangers, danger first; no door of a pack not in force (C14)."""
    doors = [one for pack in context.packs for one in pack.contacts if one.kind != "press"]
    ordered = sorted(doors, key=lambda one: ("danger", "report", "help").index(one.kind))
    return tuple((one.label, one.value) for one in ordered)

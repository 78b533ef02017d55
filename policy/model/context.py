"""All that the engine may know when it decides: values, read beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime

from policy.model.decisions import Mode
from policy.model.packs import Pack
from policy.model.people import STAFF
from policy.model.people import Level
from policy.model.people import Member
from policy.model.people import Role
from policy.model.records import Incident
from policy.model.records import PolicyException
from policy.model.talk import Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the school publishes or knows, so that it is no personal data to warn about.

    `regions` are ISO country codes for reading phone numbers; `student_id_patterns` are regular expressions.
    """

    regions: tuple[str, ...] = ("US",)
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    roster: tuple[str, ...] = ()
    student_id_patterns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """How one school set up Chaperone. `supervisor`, `overseers`, `safeguarding` are person ids, in order.

    `modes` maps a rule's name to its mode; `mode` is the default for the rest. `year_starts` is the month and day of
    the first school day, on which media releases have lapsed (A13).
    """

    packs: tuple[str, ...]
    name: str = ""
    level: Level | None = None
    zone: str = "America/New_York"
    supervisor: str | None = None
    overseers: tuple[str, ...] = ()
    safeguarding: tuple[str, ...] = ()
    press_contact: str | None = None
    lang: str = "en"
    mode: Mode = Mode.OBSERVE
    modes: Mapping[str, Mode] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    literal_contacts: bool = False
    year_starts: tuple[int, int] = (9, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A text that the same author sent to the same conversation within the last 120 seconds."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the log holds around an event; becomes part of the `Context`."""

    incidents: tuple[Incident, ...] = ()
    exceptions: tuple[PolicyException, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    acknowledged: bool = False
    standing: tuple[Incident, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the platform lets the bot do here. Without `can_read` it sees that something is written, and not what."""

    can_remove: bool = False
    can_read: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The situation of one event. `audience`: who can read it, author and bots excluded.

    `incidents` are those of the message (edit, delete), of the pressed notice, or of the author in the
    conversation within a day; `exceptions` those in force there. `earlier` is oldest first.
    `readers_known` is false where more people may read along than `audience` holds (an export without a list of
    members, a place that the platform hides): rules that count readers cannot tell then.
    `standing`: open incidents about the conversation itself, such as a missing registration, whoever they name; read
    for events that are no messages. `acknowledged`: whether the notice that the event is about was acknowledged by
    the member whom it concerns (for a due check about a decision its `member`, for a press of that decision's notice
    its `by`). A notice and those that follow it up are one: who acknowledged any of them acknowledged all.
    `parents`: accounts of the parents of students who read along, looked up where a mirror is asked for. `today`: the
    school's own date; without it that of `now`.
    """

    now: datetime
    school: School
    packs: tuple[Pack, ...]
    conversation: Conversation | None = None
    author: Member | None = None
    subject: Member | None = None
    audience: tuple[Member, ...] = ()
    overseers: tuple[Member, ...] = ()
    supervisors: tuple[Member, ...] = ()
    incidents: tuple[Incident, ...] = ()
    exceptions: tuple[PolicyException, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    capabilities: Capabilities = field(default_factory=Capabilities)
    readers_known: bool = True
    acknowledged: bool = False
    standing: tuple[Incident, ...] = ()
    parents: tuple[Member, ...] = ()
    today: date | None = None

    def mode(self, rule: str) -> Mode:
        """How far `rule` may go here."""
        return self.school.modes.get(rule, self.school.mode)

    @property
    def with_families(self) -> bool:
        """Whether students or parents read along."""
        return any(one.role in (Role.STUDENT, Role.PARENT) for one in self.audience)

    @property
    def staff_only(self) -> bool:
        """Whether everybody who reads it is staff."""
        return all(one.role in STAFF for one in self.audience)

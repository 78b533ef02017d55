"""All that the engine may know when it decides: values, read beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from datetime import time
from datetime import tzinfo

from policy.model.audience import Audience
from policy.model.calendar import Calendar
from policy.model.cases import Case
from policy.model.digest import Digest
from policy.model.modes import STRICTNESS
from policy.model.modes import Mode
from policy.model.modes import ModeSetting
from policy.model.modes import mode_of
from policy.model.names import Names
from policy.model.packs import Pack
from policy.model.people import STAFF
from policy.model.people import Level
from policy.model.people import Member
from policy.model.people import Role
from policy.model.records import Incident
from policy.model.records import PolicyException
from policy.model.said import Alike
from policy.model.said import Said
from policy.model.talk import Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the school publishes or knows, so that it is no personal data to warn about.

    `regions` are ISO country codes for reading phone numbers; `student_id_patterns` are regular expressions. `names`
    looks up students and staff; it is the one thing here that may change under way, as people come and go.
    """

    regions: tuple[str, ...] = ("US",)
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    names: Names | None = None
    student_id_patterns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """Days (both included, the school's own) on which a group is away together; "" is every group."""

    group: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCall:
    """When a person of the safeguarding list is the first to be told of a report, by the school's clock.

    `days` are weekdays, Monday is 0; hours that end before they start go on into the next day.
    """

    person: str
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    start: time = time.min
    end: time = time.max

    def covers(self, there: datetime) -> bool:
        """Whether a moment, in the school's own zone, lies within these hours."""
        at = there.time()
        if self.start <= self.end:
            return there.weekday() in self.days and self.start <= at <= self.end
        began_today = at >= self.start and there.weekday() in self.days
        return began_today or (at <= self.end and (there.weekday() - 1) % 7 in self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """How one school set up Chaperone. `supervisor`, `overseers`, `safeguarding` are person ids, in order.

    `modes` maps a rule's name to its mode; `mode` is the default for the rest. `year_starts` is the month and day of
    the first school day, on which media releases have lapsed (A13). A supervisor is told when an author has
    `escalate_flags` open flags within `escalate_days` (0 flags: never). `matter_days` is how long after its last
    message a private matter counts as begun, and how long a claim about people stands. Who of `safeguarding` is
    `on_call` is told of a report first; `reports_mail` is an address outside for reports, with their own words where
    `reports_mail_words` says so. `calendar` says when there is school and when people are left alone. `crisis_lines`:
    label and number of each line that help is found at. An appeal is looked at within `appeal_days` school days; a rule
    of which less than `demote_below` of at least `demote_after` decided incidents were right proposes to only observe.
    `digest`: when who supervises gets the week in numbers.
    """

    packs: tuple[str, ...]
    name: str = ""
    level: Level | None = None
    zone: str = "America/New_York"
    supervisor: str | None = None
    overseers: tuple[str, ...] = ()
    safeguarding: tuple[str, ...] = ()
    press_contact: str | None = None
    crisis_lines: tuple[tuple[str, str], ...] = ()
    lang: str = "en"
    mode: Mode = Mode.OBSERVE
    modes: Mapping[str, Mode] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    literal_contacts: bool = False
    year_starts: tuple[int, int] = (9, 1)
    calendar: Calendar = field(default_factory=Calendar)
    travel: tuple[Travel, ...] = ()
    escalate_flags: int = 3
    escalate_days: int = 7
    matter_days: int = 7
    on_call: tuple[OnCall, ...] = ()
    reports_mail: str = ""
    reports_mail_words: bool = False
    appeal_days: int = 5
    demote_below: float = 0.8
    demote_after: int = 10
    digest: Digest | None = field(default_factory=Digest)


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
    unresolved: tuple[Incident, ...] = ()
    escalated: bool = False
    newcomer: bool = False
    heard_at: datetime | None = None
    own_message: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the platform lets the bot do here. Without `can_read` it sees that something is written, and not what.

    `pictures`, `words` (in pictures), `documents`: whether the bot can look into them at all, by what is installed.
    `brakes`: whether the platform itself can hold something back, where somebody who supervises decides so.
    """

    can_remove: bool = False
    can_read: bool = True
    pictures: bool = False
    words: bool = False
    documents: bool = False
    brakes: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The situation of one event. `audience`: who can read it, author and bots excluded.

    `incidents` are those of the message (edit, delete), of the pressed notice, or of the author in the
    conversation within a day, with an open `overseer_removed` however old it is; `exceptions` those in force there.
    `earlier` is oldest first.
    `readers_known` is false where more people may read along than `audience` holds (an export without a list of
    members, a place that the platform hides): rules that count readers cannot tell then.
    `standing`: open incidents about the conversation itself, such as a missing registration, and those that a change
    among its readers puts right, whoever they name; read for events that are no messages. `unresolved`: for a message,
    the open incidents of its author in all conversations of the workspace within 30 days, oldest first; `escalated`:
    where there are any, whether a supervisor was told of them and need not be again. `acknowledged`: whether the notice
    that the event is about was acknowledged by the member whom it concerns (for a due check about a decision its
    `member`, for a press of that decision's notice its `by`). A notice and those that follow it up are one: who
    acknowledged any of them acknowledged all. `subject`: the student for whom a room was asked.
    `teams`: the conversations of the author's own groups, best first, looked up where a message is to be moved there;
    for a message that was moved, where it stands now.
    `parents`: accounts of the parents of students who read along, looked up where a mirror is asked for. `today`: the
    school's own date; without it that of `now`. `zone`: the school's zone as a value, for the wall time of a
    message; None where nobody said it. `said`: what is remembered of a leader's message to one student alone; `alike`:
    where else that was said. `case`: the report that an answer, a check or a press is about; `about`: the accounts that
    a report is about, as far as they are known, with the author of the message that was reported; `reporter`: whoever
    reported and gave a name. `modes`: what a supervisor changed on top of the school's own modes. `newcomer`: for a
    join, whether that account is in no other conversation that the bot sees and nobody told it of the rules yet;
    `heard_at`: for a due check, when somebody last wrote where it is about. For a press, as a value that came back from
    outside proves nothing: `own_message`, whether its decision was made about the message that it names, of whoever
    presses; `answers_here`, whether whoever presses reads along there, leads its group, or answers for it.
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
    safeguarding: tuple[Member, ...] = ()
    incidents: tuple[Incident, ...] = ()
    exceptions: tuple[PolicyException, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    capabilities: Capabilities = field(default_factory=Capabilities)
    readers_known: bool = True
    acknowledged: bool = False
    standing: tuple[Incident, ...] = ()
    unresolved: tuple[Incident, ...] = ()
    escalated: bool = False
    newcomer: bool = False
    heard_at: datetime | None = None
    own_message: bool = True
    answers_here: bool = True
    parents: tuple[Member, ...] = ()
    teams: tuple[Conversation, ...] = ()
    today: date | None = None
    zone: tzinfo | None = None
    said: Said | None = None
    alike: Alike = field(default_factory=Alike)
    case: Case | None = None
    about: tuple[Member, ...] = ()
    reporter: Member | None = None
    modes: tuple[ModeSetting, ...] = ()

    def __post_init__(self) -> None:
        """Whatever tuple was given, the audience is one that counts each thing once."""
        if not isinstance(self.audience, Audience):
            object.__setattr__(self, "audience", Audience(self.audience))

    def mode(self, rule: str, *, pack: str = "") -> Mode:
        """How far `rule` may go here, by one pack or, without one, by the strictest of those in force."""
        base = self.school.modes.get(rule, self.school.mode)
        if not self.modes:
            return base
        packs = (pack,) if pack else tuple(one.id for one in self.packs) or ("",)
        found = (mode_of(self.modes, base, rule=rule, pack=one, places=self.places, now=self.now) for one in packs)
        return max(found, key=STRICTNESS.index)

    @property
    def places(self) -> tuple[str, ...]:
        """The ids of the conversation and of the channel that it is a thread of."""
        place = self.conversation
        return () if place is None else (place.ref.id, *((place.parent,) if place.parent else ()))

    @property
    def readers(self) -> Audience:
        """The audience, with the questions that it answers at once however many read along."""
        return self.audience if isinstance(self.audience, Audience) else Audience(self.audience)

    @property
    def with_families(self) -> bool:
        """Whether students or parents read along."""
        return self.readers.has_any((Role.STUDENT, Role.PARENT))

    @property
    def staff_only(self) -> bool:
        """Whether everybody who reads it is staff."""
        return self.readers.has_only(STAFF)

"""A written policy as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from enum import StrEnum

from policy.model.clauses import Citation
from policy.model.clauses import Clause
from policy.model.norms import AudienceNorm
from policy.model.people import Level


class AuthorKind(StrEnum):
    """Whom a row of the decision table is about. Guests and unverified accounts count as `student` (A17)."""

    ANY = "any"
    STUDENT = "student"
    STAFF = "staff"
    PARENT = "parent"


class Where(StrEnum):
    """In which conversations a row holds."""

    ANY = "any"
    REGISTERED = "registered"
    PUBLIC = "public"
    WITH_FAMILIES = "with_families"
    TEACHER_ALONE = "teacher_alone"


class Severity(StrEnum):
    """What a row asks for, from nothing to removal."""

    NONE = "none"
    HINT = "hint"
    WARN = "warn"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a pack's decision table for one rule; the first row that fits decides."""

    author: AuthorKind = AuthorKind.ANY
    where: Where = Where.ANY
    do: Severity = Severity.WARN
    clause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceRule:
    """The group-only rule of a pack: how many members must read along, and who is copied instead.

    `relatives` lets a parent write to their own child; `copy_hours` is how long a copy covers a matter (A8);
    `emergency_hours` is how long a declared emergency lasts. Nearly the same text in `alike_conversations` with one
    student each within `alike_hours` is told to a supervisor (3.7).
    """

    clause: str
    minimum: int = 2
    copy_rule: str = "any"
    relatives: bool = True
    copy_hours: int = 24
    emergency_hours: int = 4
    alike_conversations: int = 3
    alike_hours: int = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentsRule:
    """How a pack keeps parents in the picture where staff write to students (C1, mmsd.contact). "" is no clause.

    `include`: levels at which a parent of every student reads along; `advise`: levels at which one student alone may
    be written to once the parents were told and did not opt out. A student of no known level has the first (A16).
    `discontinue_clause`: what a request that contact ends rests on.
    """

    include: tuple[Level, ...] = ()
    include_clause: str = ""
    advise: tuple[Level, ...] = ()
    advise_clause: str = ""
    discontinue_clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRule:
    """Private numbers of staff that were approved beforehand: `clause` allows them (dracut.employee.6).

    `shared_clause` stands against them all the same where more than one person reads it (dracut.employee.15).
    """

    clause: str
    shared_clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A door for reports or help: a label, how to reach it, and the clause it stands in."""

    label: str
    value: str
    clause: str
    kind: str = "report"


class ReminderKind(StrEnum):
    """The reminders that a pack can ask for: those of a day of the year first, then those of an occasion."""

    DECORUM = "decorum"
    MANDATED_REPORTER = "mandated_reporter"
    ORIENTATION = "orientation"
    NEWCOMERS = "newcomers"
    MEDIA_RELEASE = "media_release"
    FAMILIES = "families"
    FAMILY_NOTICE = "family_notice"
    SYLLABUS = "syllabus"
    RESOURCES = "resources"
    SITE_REVIEW = "site_review"
    CONTRIBUTIONS = "contributions"
    FLAGS = "flags"


YEARLY_KINDS = (ReminderKind.DECORUM, ReminderKind.MANDATED_REPORTER)
"""The kinds that stand on a day of the year."""


class Addressees(StrEnum):
    """Whom a reminder goes to."""

    STAFF = "staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyReminder:
    """A notice that is due once a year, on a day at a wall time (`hour`) of the school's own zone.

    Who has not said within `ack_days` days that it was read is asked again, and then every `again_days` days.
    """

    kind: ReminderKind
    clause: str
    to: Addressees = Addressees.STAFF
    month: int
    day: int
    hour: int
    ack_days: int = 14
    again_days: int = 7

    def falls_within(self, after: date, until: date) -> bool:
        """Whether its day lies after one date and not after another."""
        days = (date(year, self.month, self.day) for year in range(after.year, until.year + 1))
        return any(after < one <= until for one in days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A notice that comes with something that happens: somebody joins, a term starts, a school day ends.

    `days` is what lies between the two: after it an orientation that nobody acknowledged is the supervisor's, a flag is
    asked after, and so long before a term instructors hear of it. `hour` is a wall time of the school's own zone.
    Whoever has not answered is asked again every `again_days` days. `also` are clauses that it rests on besides.
    """

    kind: ReminderKind
    clause: str
    also: tuple[str, ...] = ()
    days: int = 0
    hour: int = 8
    again_days: int = 7


class Aspect(StrEnum):
    """What a pack can ask of a conversation itself."""

    REGISTRATION = "registration"
    ACCESS = "access"
    LABEL = "label"
    COMMENTS = "comments"
    PUBLIC = "public"
    NOTICE = "notice"
    ONE_TO_ONE = "one_to_one"
    TWO_ADULTS = "two_adults"


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """One thing that a pack asks of conversations, and the clause it rests on.

    For a label, `says` is what it must say (`school` or `disclaimer`) and `example` a wording that does.
    """

    clause: str
    says: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One policy with its revision, its clauses and what the rules need to know of it.

    `rules` maps a rule's name to its rows of the decision table; a rule without rows is off in this pack.
    `conversation` holds what it asks of conversations themselves; an aspect that is not there is not asked for.
    `directory_clause`: what lets students have their names and contact data withheld (mit.pp.11.3.2); "" is none.
    `voice_clause`: what makes calls count as messages do (maapp.calls); "" is none.
    `passive_consent`: pictures may be shown of whoever said nothing, until somebody says no (C4).
    `drafts` are clauses that nobody has confirmed: they are never cited nor looked at. `extends` names the packs that a
    school's own policy starts from.
    """

    id: str
    title: str
    revision: str
    date: str | None
    owner: str
    clauses: tuple[Clause, ...]
    binds: tuple[str, ...] = ()
    group_only: AudienceRule | None = None
    parents: ParentsRule | None = None
    numbers: NumberRule | None = None
    rules: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    reminders: tuple[YearlyReminder, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    conversation: Mapping[Aspect, Norm] = field(default_factory=dict)
    audience: tuple[AudienceNorm, ...] = ()
    directory_clause: str = ""
    voice_clause: str = ""
    passive_consent: bool = False
    drafts: tuple[Clause, ...] = ()
    extends: tuple[str, ...] = ()

    def clause(self, clause_id: str) -> Clause | None:
        """The clause with that id, if this pack has it."""
        return next((one for one in self.clauses if one.id == clause_id), None)

    def reminder(self, kind: ReminderKind) -> YearlyReminder | None:
        """The yearly reminder of that kind, if this pack asks for it."""
        return {one.kind: one for one in self.reminders}.get(kind)

    def occasion(self, kind: ReminderKind) -> Occasion | None:
        """The occasion of that kind, if this pack asks for it."""
        return {one.kind: one for one in self.occasions}.get(kind)

    def cite(self, clause_id: str) -> Citation:
        """A citation of one of this pack's clauses; KeyError for an id that it does not hold (loading forbids it).

        A clause that was taken over is cited by the title and date of the document that it stands in.
        """
        clause = self.clause(clause_id)
        if clause is None:
            raise KeyError(clause_id)
        title, when = (clause.origin.title, clause.origin.date) if clause.origin else (self.title, self.date)
        return Citation(pack=self.id, clause=clause.id, title=title, locator=clause.locator, date=when)

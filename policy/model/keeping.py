"""What governs how long records stay and who may see them: holds, receipts, requests, and what was forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from datetime import datetime
from datetime import timedelta

from policy.model.asking import ConsentRequest
from policy.model.consents import Consent
from policy.model.entries import Retention
from policy.model.moderation import Appeal
from policy.model.oversight import Oversight
from policy.model.people import Member
from policy.model.people import MemberRef
from policy.model.people import Person
from policy.model.questions import Question
from policy.model.records import Acknowledgement
from policy.model.records import Incident
from policy.model.records import Reminder
from policy.model.refs import ConversationRef
from policy.model.registrations import Registration

REQUEST_DAYS = 45
"""Within so many days a student's records must be shown to whoever may ask for them (34 CFR 99.10(b))."""
CONSENTS = "consent"
CODES = "code"
ASKED = "asked"
REQUESTS = "request"
CASES = "case"
"""Classes of rows beside those of the log's entries; a receipt names them."""


def records_of(person: str) -> MemberRef:
    """The subject of log entries about a person, whatever accounts they have: it is written as a random id, too."""
    return MemberRef(workspace="", id=person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A legal hold: nothing about `person` is deleted until it is released; without a person, nothing at all is."""

    id: str
    person: str | None
    reason: str
    since: datetime
    released_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRequest:
    """Somebody asked to see a person's records; they must be shown by `due` (34 CFR 99.10)."""

    id: str
    person: str
    asked_at: datetime
    due: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be meant. `person` is the roster's id, "" for an account that is linked to nobody."""

    person: str
    name: str = ""
    accounts: tuple[MemberRef, ...] = ()

    @property
    def key(self) -> str:
        """How to name exactly this one: the person's id, or `WORKSPACE/ACCOUNT`."""
        return self.person or "/".join((self.accounts[0].workspace, self.accounts[0].id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What went: rows deleted, changed or cut loose, by table. `holds` are the legal holds that forbade it."""

    tables: Mapping[str, int] = field(default_factory=dict)
    holds: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows in all."""
        return sum(self.tables.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepPolicy:
    """How many days each class stays; consents count from the last day on which they held."""

    routine: int = 30
    record: int = 400
    incident: int = 1095
    consent: int = 365

    def before(self, keep: Retention, now: datetime) -> datetime | None:
        """Entries of a class from before this moment have had their time; None for a class that is kept for good."""
        days = {Retention.ROUTINE: self.routine, Retention.RECORD: self.record, Retention.INCIDENT: self.incident}
        return now - timedelta(days=days[keep]) if keep in days else None

    def last_day(self, now: datetime) -> date:
        """Consents whose last day is before this one have had their time."""
        return (now - timedelta(days=self.consent)).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What one batch of a purge deleted.

    `keep` is the class; `ranges` are the numbers of the deleted entries, as `12-40` or `7`, oldest first; `rows` counts
    the entries, or the rows of a class that is no log's; `hanging` the rows that hung on them.
    """

    keep: str
    ranges: tuple[str, ...] = ()
    rows: int
    hanging: int = 0
    before: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptClass:
    """How a class stands: its days (None: kept for good), its rows, the oldest of them, and how many go next."""

    keep: str
    days: int | None
    rows: int
    oldest: datetime | None
    expired: int


def ranges_of(numbers: list[int]) -> tuple[str, ...]:
    """Ascending numbers as ranges: `1-3`, `7`."""
    found: list[tuple[int, int]] = []
    for one in numbers:
        if found and found[-1][1] == one - 1:
            found[-1] = (found[-1][0], one)
        else:
            found.append((one, one))
    return tuple(str(first) if first == last else f"{first}-{last}" for first, last in found)


REQUEST_CHECK = "record_request"
"""The check that reminds the supervisor of a request; its subject is `subject_of` the request."""
_BEFORE = (10, 3)
_OVERDUE = -1


def subject_of(request: RecordRequest) -> str:
    """What a reminder of a request is about: its id and its day, `ID.2026-04-16`."""
    return f"{request.id}.{request.due.date().isoformat()}"


def request_in(subject: str) -> tuple[str, date] | None:
    """The id and the last day of the request that a reminder is about; None where it is about none."""
    ident, _, day = subject.rpartition(".")
    try:
        return ident, date.fromisoformat(day)
    except ValueError:
        return None


def reminders_of(request: RecordRequest) -> tuple[Reminder, ...]:
    """When the supervisor is reminded of a request: ten and three days before its day, and the day after."""
    return tuple(
        Reminder(
            kind=REQUEST_CHECK,
            subject=subject_of(request),
            period="overdue" if days == _OVERDUE else str(days),
            due=request.due - timedelta(days=days),
        )
        for days in (*_BEFORE, _OVERDUE)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAppeal:
    """An appeal of a person with what they wrote with it, as long as that is kept."""

    appeal: Appeal
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecords:
    """Everything that is kept about one person.

    `subjects` are the random ids that the log has for them. `others` are the words (name, e-mail, accounts) by which
    the other people can be told whose ids stand in these records.
    """

    person: Person | None
    accounts: tuple[Member, ...] = ()
    subjects: tuple[str, ...] = ()
    places: tuple[ConversationRef, ...] = ()
    registrations: tuple[Registration, ...] = ()
    consents: tuple[Consent, ...] = ()
    incidents: tuple[Incident, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    requests: tuple[RecordRequest, ...] = ()
    asked: tuple[ConsentRequest, ...] = ()
    questions: tuple[Question, ...] = ()
    oversight: tuple[Oversight, ...] = ()
    appeals: tuple[OwnAppeal, ...] = ()
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

"""What a judgement leaves behind, before anything is stored: one answer for SQL and for memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import assert_never

from policy.model import Acknowledge
from policy.model import Acknowledgement
from policy.model import Action
from policy.model import Asking
from policy.model import CancelReminder
from policy.model import Casework
from policy.model import ChangeCase
from policy.model import Consent
from policy.model import ConversationRef
from policy.model import Declare
from policy.model import Effect
from policy.model import Finding
from policy.model import Grant
from policy.model import Incident
from policy.model import IncidentState
from policy.model import Judgement
from policy.model import KeepAppeal
from policy.model import KeepMode
from policy.model import KeepQuestion
from policy.model import Link
from policy.model import Log
from policy.model import MemberRef
from policy.model import Moderation
from policy.model import OpenCase
from policy.model import PolicyException
from policy.model import Record
from policy.model import Register
from policy.model import Registration
from policy.model import Reminder
from policy.model import ResolveFlag
from policy.model import Review
from policy.model import Schedule
from policy.model import SetStandard
from policy.model import SettleIncidents
from policy.model import Severity
from policy.model import WithdrawStandard


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """Rows to come: `resolved` are ids of incidents to close, `effects` what goes out, `notes` of facts recorded.

    `at` is the moment of the judgement.
    """

    incidents: tuple[Incident, ...] = ()
    resolved: tuple[str, ...] = ()
    exceptions: tuple[PolicyException, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    cancelled: tuple[CancelReminder, ...] = ()
    effects: tuple[Effect, ...] = ()
    notes: tuple[str, ...] = ()
    acknowledged: tuple[Acknowledgement, ...] = ()
    registrations: tuple[Registration, ...] = ()
    reviews: tuple[Review, ...] = ()
    consents: tuple[Consent, ...] = ()
    links: tuple[Link, ...] = ()
    asking: tuple[Asking, ...] = ()
    casework: tuple[Casework, ...] = ()
    moderation: tuple[Moderation, ...] = ()
    at: datetime | None = None


NOTHING = Consequences()
KEEP = timedelta(seconds=120)
"""How long an author's text waits for its other half."""
RECENT = timedelta(hours=24)
"""How long an incident of the same author in the same conversation matters to the next event."""
MOST = 100
"""How many incidents around an event are read: those of its message first, then the newest. A flood stays cheap."""
STANDING = "conversation."
"""How the names of rules about a conversation itself begin: their incidents stand until it is put right."""
REMOVED = "overseer_removed"
"""The rule whose open incident matters to its author's next message, however old it is."""
MENDED = (REMOVED, "private_matter_uncopied")
"""The rules whose incidents are put right by somebody who joins: these are read with what stands."""
UNRESOLVED = timedelta(days=30)
"""How far back open incidents of one author are counted, over all conversations; a school's own days are fewer."""
FORGOTTEN = "forgotten"
"""The error code of a delivery that was dropped because it concerned somebody who was forgotten."""


def consequences_of(judgement: Judgement) -> Consequences:
    """Sort a judgement's actions by what becomes of them. Withheld actions open incidents and do nothing else."""
    decision = judgement.decision
    if not decision.actions and not decision.withheld:
        return NOTHING
    sorted_out = _SortedOut()
    for action in decision.actions:
        sorted_out.add(judgement, action)
    return Consequences(
        incidents=_incidents(judgement),
        resolved=tuple(sorted_out.resolved),
        exceptions=tuple(sorted_out.exceptions),
        reminders=tuple(sorted_out.reminders),
        cancelled=tuple(sorted_out.cancelled),
        effects=tuple(sorted_out.effects),
        notes=tuple(sorted_out.notes),
        acknowledged=tuple(sorted_out.acknowledged),
        registrations=tuple(sorted_out.registrations),
        reviews=tuple(sorted_out.reviews),
        consents=tuple(sorted_out.consents),
        links=tuple(sorted_out.links),
        asking=tuple(sorted_out.asking),
        casework=tuple(sorted_out.casework),
        moderation=tuple(sorted_out.moderation),
        at=judgement.at,
    )


@dataclass(slots=True)
class _SortedOut:
    """The actions of one judgement, each where it belongs."""

    resolved: list[str] = field(default_factory=list)
    exceptions: list[PolicyException] = field(default_factory=list)
    reminders: list[Reminder] = field(default_factory=list)
    cancelled: list[CancelReminder] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    acknowledged: list[Acknowledgement] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    asking: list[Asking] = field(default_factory=list)
    casework: list[Casework] = field(default_factory=list)
    moderation: list[Moderation] = field(default_factory=list)

    def add(self, judgement: Judgement, action: Action) -> None:
        if isinstance(action, Effect):
            self.effects.append(action)
            return
        match action:
            case ResolveFlag(incidents=incidents):
                self.resolved += incidents
            case Declare(exception=exception):
                self.exceptions.append(exception)
            case Schedule():
                self.reminders.append(_reminder(judgement, action))
            case Log(note=note) | Record(note=note):
                self.notes += [note] if note else []
            case Acknowledge(decision=about, by=by, flags=flags):
                self.resolved += flags
                self.acknowledged.append(Acknowledgement(decision=about, member=by, at=judgement.at))
            case (
                Register()
                | Review()
                | Grant()
                | Link()
                | KeepQuestion()
                | SetStandard()
                | WithdrawStandard()
                | OpenCase()
                | ChangeCase()
                | SettleIncidents()
                | KeepAppeal()
                | KeepMode()
                | CancelReminder()
            ):
                self._file(action)
            case _:
                assert_never(action)

    def _file(self, action: Register | Review | Grant | Link | Asking | Casework | Moderation | CancelReminder) -> None:
        match action:
            case Register(registration=one, flags=flags):
                self.registrations.append(one)
                self.resolved += flags
            case Review(flags=flags):
                self.reviews.append(action)
                self.resolved += flags
            case Grant(consents=consents):
                self.consents += consents
            case Link():
                self.links.append(action)
            case CancelReminder():
                self.cancelled.append(action)
            case _:
                self._say(action)

    def _say(self, action: Asking | Casework | Moderation) -> None:
        """What people ask, report and decide."""
        match action:
            case KeepQuestion() | SetStandard() | WithdrawStandard():
                self.asking.append(action)
            case OpenCase() | ChangeCase():
                self.casework.append(action)
            case SettleIncidents() | KeepAppeal() | KeepMode():
                self.moderation.append(action)


def without_known(incidents: tuple[Incident, ...], rules: Iterable[str]) -> tuple[Incident, ...]:
    """The incidents of a due check, without those whose rule has one already: it asks after them, and finds none anew.

    `rules` are the rules of the incidents that the check is about.
    """
    known = frozenset(rules)
    return tuple(one for one in incidents if one.rule not in known)


def _incidents(judgement: Judgement) -> tuple[Incident, ...]:
    """A logged finding opens an incident, also in observe mode, where the log is withheld. A hint opens none."""
    actions: tuple[Action, ...] = judgement.decision.actions + judgement.decision.withheld
    if not any(isinstance(action, Log) for action in actions):
        return ()
    grave = (Severity.WARN, Severity.REMOVE)
    findings = [one for one in judgement.decision.findings if one.level in grave and not one.repeats]
    return tuple(_incident(judgement, finding, number) for number, finding in enumerate(findings))


def _incident(judgement: Judgement, finding: Finding, number: int) -> Incident:
    """Where a finding is about nobody or no place in particular, the id is empty."""
    workspace = judgement.event.workspace
    return Incident(
        id=f"{judgement.id}.{number}",
        decision=judgement.id,
        rule=finding.rule,
        pack=finding.citation.pack,
        clause=finding.citation.clause,
        author=finding.about or judgement.author or MemberRef(workspace=workspace, id=""),
        conversation=finding.place or judgement.conversation or ConversationRef(workspace=workspace, id=""),
        message=judgement.message,
        state=IncidentState.OPEN,
        opened_at=judgement.at,
    )


def _reminder(judgement: Judgement, schedule: Schedule) -> Reminder:
    """The period is the UTC day on which it is due; of what somebody asked for themselves, the minute.

    The same check of the same subject on the same day is one reminder, however often it is scheduled (a bot brought
    in twice, an event judged again after a crash); another day is another one.
    """
    due = judgement.at + schedule.after
    period = "%Y-%m-%dT%H.%M" if schedule.note else "%Y-%m-%d"
    return Reminder(
        kind=schedule.reminder,
        subject=schedule.subject,
        period=due.astimezone(UTC).strftime(period),
        due=due,
        conversation=judgement.conversation,
        member=judgement.author,
        note=schedule.note,
    )

"""What people decide about incidents: acknowledged, right, or wrong; and the appeal of whoever is concerned."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta
from enum import StrEnum
from typing import Literal

from policy.model.modes import KeepMode
from policy.model.naming import Wordless
from policy.model.people import MemberRef
from policy.model.records import IncidentState

APPEAL_CHECK = "appeal_waits"
"""The check that asks whether an appeal was looked at."""
APPEAL_LONG = 1_000
"""The most characters of what somebody writes with an appeal."""
APPEAL_KEPT = timedelta(days=90)
"""How long these words are kept, sealed."""
APPEAL_WITHIN = timedelta(days=60)
"""How long after a notice somebody can still say that it was wrong."""
PRECISION_DAYS = timedelta(days=90)
"""How far back decided incidents count for how often a rule is right."""


class Ground(StrEnum):
    """Why a notice was wrong, or is said to be. Codes, so that a rule can be put right by them.

    `misread`: the words mean something else; `allowed`: there is a consent, an approval or an exception;
    `wrong_people`: the roster or the readers are other than it took them for; `not_mine`: somebody else wrote it.
    """

    MISREAD = "misread"
    ALLOWED = "allowed"
    WRONG_PEOPLE = "wrong_people"
    NOT_MINE = "not_mine"
    OTHER = "other"


class AppealState(StrEnum):
    """Where an appeal stands."""

    OPEN = "open"
    UPHELD = "upheld"
    OVERTURNED = "overturned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeal:
    """Somebody says that a notice to them was wrong; one a notice, so `decision` is its id.

    `incidents` are those of the notice. `reviewer` is the id of the person who looks at it by `due`, "" where there is
    nobody; `passed` are those before. What is `upheld` is the notice. `revision` counts its changes.
    """

    decision: str
    workspace: str
    incidents: tuple[str, ...]
    by: MemberRef
    ground: Ground
    made_at: datetime
    due: datetime
    reviewer: str = ""
    passed: tuple[str, ...] = ()
    state: AppealState = AppealState.OPEN
    decided_at: datetime | None = None
    decided_by: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleIncidents(Wordless):
    """Say of incidents that they were seen (`acknowledged`), right (`resolved`), or wrong (`overturned`).

    `by` is the person's id. What was overturned stays so; what was found right is overturned by an appeal alone
    (`appeal`).
    """

    incidents: tuple[str, ...]
    state: IncidentState
    by: str
    ground: Ground | None = None
    appeal: bool = False
    kind: Literal["settle_incidents"] = "settle_incidents"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepAppeal(Wordless):
    """Keep an appeal, in place of its last revision, with what was decided; nothing where somebody was faster.

    `said` comes with the first revision, and is sealed until `APPEAL_KEPT` is over.
    """

    appeal: Appeal
    said: str = field(default="", repr=False)
    settles: SettleIncidents | None = None
    kind: Literal["keep_appeal"] = "keep_appeal"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentStep:
    """One thing that a person decided about an incident: into which state it went, why, and by whom (a person's id)."""

    incident: str
    state: IncidentState
    by: str
    at: datetime
    ground: Ground | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """How many incidents of a rule people found right and wrong."""

    rule: str
    upheld: int = 0
    overturned: int = 0


Moderation = SettleIncidents | KeepAppeal | KeepMode
"""What people decide about incidents and rules."""
FROM = {
    IncidentState.ACKNOWLEDGED: (IncidentState.OPEN,),
    IncidentState.RESOLVED: (IncidentState.OPEN, IncidentState.ACKNOWLEDGED, IncidentState.RESOLVED),
    IncidentState.OVERTURNED: (IncidentState.OPEN, IncidentState.ACKNOWLEDGED, IncidentState.RESOLVED),
}
"""From which states an incident can go into which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFinding:
    """What the log holds of findings that are alike: of which rule, pack and level, where, and what followed.

    `done` and `withheld` are the words of what was done and what was not; `count` is how many there were.
    """

    rule: str
    pack: str
    level: str
    conversation: str
    done: tuple[str, ...]
    withheld: tuple[str, ...]
    count: int = 1

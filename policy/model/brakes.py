"""What a platform itself can hold back, where a supervisor decided so: messages before they appear, direct messages.

Each is switched on as a mode is: by a `ModeSetting` under a name of its own, so that who, when and why stand with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from policy.model.happening import Happening
from policy.model.modes import Mode
from policy.model.modes import ModeSetting
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef


class Brake(StrEnum):
    """What can be held back. The words are the names under which a `ModeSetting` switches each on."""

    AUTOMOD = "brake.automod"
    DMS = "brake.dms"


class BrakeTrouble(StrEnum):
    """Why a brake does not hold as it was decided: a permission is gone, somebody changed it, the platform has none."""

    NO_RIGHT = "no_right"
    CHANGED = "changed"
    SWITCHED_OFF = "switched_off"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class BrakeState:
    """How a brake stands in a workspace, as the platform said last. Nobody's name and no text is in it.

    `name` is that of a `Brake`, or `voice:` and a conversation's id where two people are alone in a call. `applied` is
    the id of the setting that was carried out last, `trouble` a `BrakeTrouble`, `told` what the supervisor was told of
    (a digest). `since` is when it began, or when the trouble did; `until` when it lapses without us.
    """

    workspace: str
    name: str
    applied: str = ""
    trouble: str = ""
    told: str = ""
    since: datetime | None = None
    until: datetime | None = None
    looked: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostBlocked(Happening):
    """The platform kept back a message of somebody before it appeared, by a rule of ours (`rule`). Without its text."""

    conversation: ConversationRef
    by: MemberRef
    rule: str
    kind: Literal["post_blocked"] = "post_blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class AloneInVoice(Happening):
    """Two people were alone in a call since a moment, bots aside: `by` leads students, `member` is one."""

    conversation: ConversationRef
    by: MemberRef
    member: MemberRef
    since: datetime
    kind: Literal["alone_in_voice"] = "alone_in_voice"


@dataclass(frozen=True, slots=True, kw_only=True)
class BrakeTroubled(Happening):
    """A brake that was switched on does not hold as it was decided; `what` names what is different, by our names."""

    brake: Brake
    trouble: BrakeTrouble
    what: tuple[str, ...] = ()
    kind: Literal["brake_troubled"] = "brake_troubled"


def brake_setting(settings: Iterable[ModeSetting], brake: Brake, now: datetime) -> ModeSetting | None:
    """The decision by which a brake is on at a moment, the newest; None where it is off, as it is at first."""
    found = [one for one in settings if one.rule == brake and one.holds(now)]
    newest = max(found, key=lambda one: one.since, default=None)
    return newest if newest is not None and newest.mode is Mode.ENFORCE else None

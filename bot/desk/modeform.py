"""Reads what somebody filled in to change how far a rule may go, on the web and in chat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from zoneinfo import ZoneInfo

from policy.model import EXEMPT_DAYS
from policy.model import REASON_LONG
from policy.model import STRICTNESS
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import School
from policy.model import is_lasting
from policy.rules import ALL
from policy.rules import escalation

EXEMPT = "exempt"
"""The word for an exemption, in the place of a mode."""
RULES = frozenset({one.name for one in ALL if not one.answers} | {escalation.NAME})
"""The rules that have a mode; those that only answer what a person asked for have none."""
EVERY = frozenset({"", "*", "all", "every", "todas", "todo", "todos"})
_PRIVATE = (ConversationKind.DM, ConversationKind.GROUP_DM)
_MENTION = re.compile(r"<#([^|>]+)(?:\|[^>]*)?>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a change, as the last part of a word's key: `mode_problem.rule`."""

    what: str


def read(
    form: Mapping[str, str],
    *,
    ident: str,
    workspace: str,
    school: School,
    owner: str,
    places: Sequence[Conversation],
    now: datetime,
) -> ModeSetting | Problem:
    """A change as it was filled in: `rule` (or `pack:rule`), `mode`, `place`, `until`, `reason`; or what is wrong.

    It stands as proposed, until somebody has seen what it would have done.
    """
    pack, rule = _rule(form.get("rule", ""))
    mode = form.get("mode", "").strip().lower()
    exempt = mode == EXEMPT
    place = _place(form.get("place", ""), places)
    expires = _until(form.get("until", ""), school, now)
    reason = " ".join(form.get("reason", "").split())[:REASON_LONG]
    problem = (
        ("rule" if rule and rule not in RULES else "")
        or ("pack" if pack and pack not in school.packs else "")
        or ("mode" if not exempt and mode not in tuple(Mode) else "")
        or ("place" if place is None else "")
        or ("until" if isinstance(expires, Problem) or (exempt and expires is None) else "")
        or ("reason" if not reason else "")
    )
    if problem or place is None or isinstance(expires, Problem):
        return Problem(what=problem)
    wanted = Mode.OBSERVE if exempt else Mode(mode)
    if is_lasting(rule) and (exempt or _is_lower(wanted, school.modes.get(rule, school.mode))):
        return Problem(what="lasting")
    return ModeSetting(
        id=ident,
        workspace=workspace,
        mode=wanted,
        since=now,
        rule=rule,
        pack=pack,
        conversation=place,
        exempt=exempt,
        owner=owner,
        reason=reason,
        expires=expires,
        proposed=True,
    )


def _rule(text: str) -> tuple[str, str]:
    """Pack and rule; "" is every one."""
    pack, colon, rule = text.strip().lower().rpartition(":")
    return (pack.strip() if colon else ""), "" if rule.strip() in EVERY else rule.strip()


def _place(text: str, places: Sequence[Conversation]) -> str | None:
    """The id of a conversation by its id, its name or a mention of it; "" is every one, None one that is not known.

    Talk between a few has no mode of its own: its id would lead to people.
    """
    wanted = _MENTION.sub(r"\1", text.strip()).removeprefix("#").casefold()
    if wanted in EVERY:
        return ""
    fit = [one for one in places if one.kind not in _PRIVATE and wanted in (one.ref.id.casefold(), one.name.casefold())]
    return fit[0].ref.id if len(fit) == 1 else None


def _until(text: str, school: School, now: datetime) -> datetime | Problem | None:
    """The end of a day of the school's own, in UTC; None where no day was given."""
    if not text.strip():
        return None
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return Problem(what="until")
    end = datetime.combine(day + timedelta(days=1), time(), tzinfo=ZoneInfo(school.zone)).astimezone(UTC)
    return end if now < end <= now + EXEMPT_DAYS else Problem(what="until")


def _is_lower(wanted: Mode, base: Mode) -> bool:
    return STRICTNESS.index(wanted) < STRICTNESS.index(base)

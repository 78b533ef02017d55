"""What notices on incidents are filled in with."""

from __future__ import annotations

from bot.desk.incidents import Shown
from bot.desk.precision import Precision
from policy.model import AppealState
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Decision
from policy.model import Draft
from policy.model import Ground
from policy.model import Incident
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply


def answer(
    event: ButtonPressed | CommandInvoked, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey
) -> Decision:
    """A private answer and nothing else."""
    return Decision(actions=(reply(event, key, params, *buttons),))


def reply(
    event: ButtonPressed | CommandInvoked, key: NoticeKey, params: Params | None = None, *buttons: ButtonKey
) -> Reply:
    """A private answer."""
    return Reply(to=event.by, draft=Draft(keys=(key,), params=params or {}, buttons=buttons), reply_to=event.reply_to)


def row_of(one: Shown) -> str:
    """`state:day:appealed:who:where` of an incident."""
    appealed = "appealed" if one.appeal is not None and one.appeal.state is AppealState.OPEN else ""
    words = (one.incident.state.value, one.incident.opened_at.date().isoformat(), appealed, one.who, one.where)
    return ":".join(word.replace(":", " ") for word in words)


def said_precision(one: Precision) -> str:
    """`right:wrong:share:low:high`, the last three in hundredths."""
    return ":".join(str(n) for n in (one.upheld, one.overturned, *_hundredths(one.share, one.low, one.high)))


def _hundredths(*shares: float) -> tuple[int, ...]:
    return tuple(round(100 * one) for one in shares)


def rules_of(found: tuple[Incident, ...]) -> tuple[str, ...]:
    """The rules of some incidents, each once."""
    return tuple(sorted({one.rule for one in found}))


def ground_in(event: ButtonPressed) -> Ground:
    """The reason code that a form says; `other` where it says none."""
    given = dict(event.form).get("ground", "")
    return Ground(given) if given in tuple(Ground) else Ground.OTHER

"""A week in numbers, for whoever supervises: counts and names of rules, never a person, a conversation or a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta

from bot.desk.needs import Counted
from bot.desk.needs import Need
from bot.desk.needs import of_appeals
from bot.desk.needs import of_cases
from bot.desk.needs import of_heads
from bot.desk.needs import of_machine
from bot.desk.needs import waiting
from bot.desk.precision import Precision
from bot.desk.precision import worst_first
from bot.ports import LogBook
from policy.model import Decided
from policy.model import EntryKind
from policy.model import Incident
from policy.model import IncidentState
from policy.model import MemberRef
from policy.model import Params
from policy.model import Written
from policy.rules.decorum import OVERDUE
from policy.rules.photos_look import UNCHECKED

WEEK = timedelta(days=7)
_MONTH = timedelta(days=30)
_MOST = 5_000
"""Incidents that are counted, the newest first."""
_ENTRIES, _PAGE = 50_000, 1_000
"""Entries of the log that are looked at, the newest of them, and how many at a time."""
_RULES, _PRECISE = 8, 5
_OPEN = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_NO_WAITING = ("incidents",)
"""What the digest counts in its own way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The numbers of a week.

    `rules` counts this week and the one before, `precision` how often rules were right of late, the worst first; `ages`
    are open incidents younger than a week, than a month, and older.
    """

    rules: Sequence[tuple[str, int, int]]
    ages: tuple[int, int, int]
    precision: Sequence[Precision]
    needs: Sequence[Need]
    overdue: int
    new_places: int
    unchecked: int

    @property
    def empty(self) -> bool:
        """Whether nothing happened and nothing waits."""
        counts = (*self.ages, self.overdue, self.new_places, self.unchecked, *(one.count for one in self.needs))
        return not any(counts) and not self.rules

    @property
    def params(self) -> Params:
        """As the template takes them."""
        return {
            "found_rules": tuple((rule, f"{now}:{before}") for rule, now, before in self.rules[:_RULES]),
            "rules_more": max(0, len(self.rules) - _RULES),
            "open_week": self.ages[0],
            "open_month": self.ages[1],
            "open_older": self.ages[2],
            "upheld_rules": tuple((one.rule, f"{one.upheld}:{one.decided}") for one in self.precision[:_PRECISE]),
            "needs": tuple((one.name, str(one.count)) for one in self.needs),
            "overdue": self.overdue,
            "new_places": self.new_places,
            "unseen_pictures": self.unchecked,
            "empty": self.empty,
        }


async def figures(
    counted: Counted,
    book: LogBook,
    workspace: str,
    mine: Collection[MemberRef],
    now: datetime,
    decided: Sequence[Decided],
    *,
    reader: str = "",
) -> Figures:
    """Look the numbers of one workspace up, with what people `decided` of late.

    `mine` are the reader's own accounts: no case about them is counted. `reader` is their person: the appeals are
    counted that they are to decide.
    """
    found = await counted.log.incidents(open_only=False, limit=_MOST)
    incidents = [one for one in found if one.conversation.workspace == workspace]
    places = await counted.places.conversations(workspace)
    needs = [one for one in await of_heads(counted, (workspace,), now) if one.name not in _NO_WAITING]
    needs += [await of_cases(counted, (workspace,), mine, now, team=False), await of_machine(counted)]
    needs.append(await of_appeals(counted, (workspace,), reader))
    return Figures(
        rules=_rules(incidents, now),
        ages=_ages(incidents, now),
        precision=worst_first(decided),
        needs=waiting(needs),
        overdue=sum(one.rule == OVERDUE and one.state in _OPEN for one in incidents),
        new_places=sum(one.registration is not None and one.registration.noticed_at > now - WEEK for one in places),
        unchecked=await unchecked(book, workspace, now),
    )


def _rules(incidents: Sequence[Incident], now: datetime) -> list[tuple[str, int, int]]:
    """What was found this week and the week before, by rule; the most frequent first."""
    this = Counter(one.rule for one in incidents if now - WEEK < one.opened_at <= now)
    last = Counter(one.rule for one in incidents if now - 2 * WEEK < one.opened_at <= now - WEEK)
    every = [(rule, this[rule], last[rule]) for rule in {*this, *last}]
    return sorted(every, key=lambda one: (-one[1], -one[2], one[0]))


def _ages(incidents: Sequence[Incident], now: datetime) -> tuple[int, int, int]:
    ages = [now - one.opened_at for one in incidents if one.state in _OPEN]
    week, month = sum(one < WEEK for one in ages), sum(WEEK <= one < _MONTH for one in ages)
    return week, month, len(ages) - week - month


async def unchecked(book: LogBook, workspace: str, now: datetime, *, within: timedelta = WEEK) -> int:
    """Messages of late into whose pictures nobody could look, as the log has them."""
    end, count = await book.checkpoint(), 0
    after = max(0, end.last - _ENTRIES) if end else 0
    while page := await book.entries(after=after, limit=_PAGE, kinds=(EntryKind.DECISION,)):
        count += sum(_is_unchecked(one, workspace) for one in page if one.at > now - within)
        after = page[-1].number
    return count


def _is_unchecked(one: Written, workspace: str) -> bool:
    rules = one.facts.get("rules")
    here = one.conversation is None or one.conversation.workspace == workspace
    return here and isinstance(rules, tuple) and UNCHECKED in rules

"""The words of the pages, read from the templates: what a mechanism does, what a row of a decision table means."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from bot.pack_pages.mechanisms import kind_of
from policy.model import AuthorKind
from policy.model import Clause
from policy.model import Contact
from policy.model import Pack
from policy.model import Row
from policy.model import Severity
from policy.model import Where

OWN = "own"
"""The table of mechanisms that rest on no clause, each with its reason."""


@cache
def words(name: str) -> Mapping[str, Any]:
    """A file of words (`mechanisms`, `words`)."""
    return tomllib.loads((files("bot") / "templates" / "pages" / f"{name}.toml").read_text("utf-8"))


def sentences(pack: Pack, clause: Clause) -> tuple[tuple[str, str], ...]:
    """What each mechanism of a clause does in this policy, with the place in `docs` that tells more.

    The place stands with the last sentence that it explains; "" is none.
    """
    every = words("mechanisms")
    told = [(_sentence(pack, clause, one), str(every[one].get("see", ""))) for one in clause.does]
    last = {see: says for says, see in told}
    return tuple((says, see if last[see] == says else "") for says, see in told)


def _sentence(pack: Pack, clause: Clause, mechanism: str) -> str:
    entry = words("mechanisms")[mechanism]
    if "looks" in entry:
        told = "; ".join(_rows(pack, clause, mechanism, asks=bool(entry.get("asks"))))
        looks = entry["silence"] if pack.passive_consent and "silence" in entry else entry["looks"]
        return f"{looks}: {told}."
    doors = [door(one) for one in pack.contacts if one.clause == clause.id and one.kind != "press"]
    if "shows" in entry and doors:
        return f"{entry['shows']}{', '.join(doors)}."
    return str(entry["says"])


def _rows(pack: Pack, clause: Clause, mechanism: str, *, asks: bool) -> Iterator[str]:
    """The rows that rest on the clause; all of the rule where none does, for then the clause shares them."""
    rows = pack.rules.get(mechanism.removeprefix("rule:"), ())
    own = [one for one in rows if one.clause == clause.id] or list(rows)
    for n, one in enumerate(own):
        if one.do is not Severity.NONE:
            yield _row(one, own[:n], asks=asks)


def _row(row: Row, before: Sequence[Row], *, asks: bool) -> str:
    table = words("words")
    where, who = row.where.value, row.author.value
    if row.where is Where.ANY and any(one.where is not Where.ANY for one in before):
        where = "else"
    elif row.author is AuthorKind.ANY and any(one.author is not AuthorKind.ANY for one in before):
        who = "others"
    return f"{table['where'][where]}{table['ask' if asks else row.do.value][who]}"


def door(contact: Contact) -> str:
    """Whom to turn to, with the number or address where the label does not say it already."""
    return contact.label if contact.value.lower() in contact.label.lower() else f"{contact.label} ({contact.value})"


def reminders(pack: Pack) -> tuple[tuple[str, str, tuple[Clause, ...]], ...]:
    """What this policy makes Chaperone come back to: its name, when, and the clauses it rests on."""
    every = words("mechanisms")
    resting: dict[str, list[Clause]] = {}
    for clause in pack.clauses:
        for one in clause.does:
            if kind_of(one) == "reminder":
                resting.setdefault(one, []).append(clause)
    return tuple((str(every[one]["name"]), _when(pack, one), tuple(resting[one])) for one in resting)


def _when(pack: Pack, mechanism: str) -> str:
    when = str(words("mechanisms")[mechanism]["when"])
    for one in pack.reminders:
        if mechanism == f"reminder:{one.kind.value}":
            month = f"{date(2000, one.month, 1):%B}"
            return when.format(
                day=one.day, month=month, hour=one.hour, ack_days=one.ack_days, again_days=one.again_days
            )
    for occasion in pack.occasions:
        if mechanism == f"reminder:{occasion.kind.value}":
            return when.format(days=occasion.days, hour=occasion.hour, again_days=occasion.again_days)
    return when

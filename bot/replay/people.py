"""Whose account is whose: accounts of an export matched to persons of a roster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace

from bot.replay.history import Account
from bot.replay.history import History
from bot.roster_csv import RosterFile
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """How many human accounts were matched, and by what; `unknown` are on no roster."""

    by_id: int = 0
    by_email: int = 0
    by_name: int = 0
    unknown: int = 0

    @property
    def found(self) -> int:
        """Accounts whose person is known."""
        return self.by_id + self.by_email + self.by_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The accounts of an export with their persons."""

    members: Mapping[MemberRef, Member]
    matches: Matches

    def member(self, ref: MemberRef) -> Member:
        """The account; one that the export does not list is a stranger."""
        return self.members.get(ref) or Member(ref=ref)


def match(history: History, roster: RosterFile | None) -> Directory:
    """Match by the platform's id, else by e-mail address, else by a full name that is unique on both sides (A17)."""
    accounts = history.people()
    finders = _finders(history, accounts, roster) if roster else ()
    counts: Counter[str] = Counter()
    members: dict[MemberRef, Member] = {}
    for account in accounts:
        one = account.member
        how, person = _first(account, finders)
        members[one.ref] = replace(one, person=person)
        if not one.bot:
            counts[how] += 1
    return Directory(members=members, matches=Matches(**counts))


_Finder = tuple[str, Callable[[Account], Person | None]]


def _first(account: Account, finders: Iterable[_Finder]) -> tuple[str, Person | None]:
    if not account.member.bot:
        for how, find in finders:
            person = find(account)
            if person is not None:
                return how, person
    return "unknown", None


def _finders(history: History, accounts: Sequence[Account], roster: RosterFile) -> tuple[_Finder, ...]:
    spaces = (history.platform, history.workspace)
    ids = {one.ref.id: one.person for one in roster.members if one.ref.workspace in spaces}
    emails = _unique((_folded(one.email or ""), one) for one in roster.people)
    sure = {person.id for one in accounts for person in (ids.get(one.member.ref.id), _by_email(one, emails)) if person}
    names = _unique((_folded(one.name), one) for one in roster.people)
    often = Counter(name for one in accounts if not one.member.bot for name in _names(one))
    return (
        ("by_id", lambda one: ids.get(one.member.ref.id)),
        ("by_email", lambda one: _by_email(one, emails)),
        ("by_name", lambda one: _by_name(one, names, often, sure)),
    )


def _by_email(account: Account, emails: Mapping[str, Person]) -> Person | None:
    return emails.get(_folded(account.email or ""))


def _by_name(account: Account, names: Mapping[str, Person], often: Mapping[str, int], sure: set[str]) -> Person | None:
    """A name is the weakest sign: it must be unique, and its person must have no account by a stronger one."""
    found = (names.get(name) for name in _names(account) if often[name] == 1)
    return next((person for person in found if person is not None and person.id not in sure), None)


def _names(account: Account) -> tuple[str, ...]:
    """What the account calls itself: the full name of its profile, and the name that is shown."""
    return tuple(dict.fromkeys((_folded(account.real_name), _folded(account.member.display_name))))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _unique(pairs: Iterable[tuple[str, Person]]) -> Mapping[str, Person]:
    found: dict[str, list[Person]] = {}
    for key, person in pairs:
        if key:
            found.setdefault(key, []).append(person)
    return {key: persons[0] for key, persons in found.items() if len(persons) == 1}

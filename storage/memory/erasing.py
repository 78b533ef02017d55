"""Forgetting a person, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import fields
from dataclasses import replace
from datetime import datetime

from policy.model import Candidate
from policy.model import Forgotten
from policy.model import Person
from storage.keeping import forget_entry
from storage.memory.book import write_in
from storage.memory.forgetting import forget_in
from storage.memory.forgetting import messages_in
from storage.memory.holding import holds_on
from storage.memory.state import State
from storage.memory.striking import strike_in
from storage.whom import Whom
from storage.whom import words_of


class MemoryEraser:
    """Forgets people."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def find(self, who: str) -> Sequence[Candidate]:
        """Who may be meant by a person's id, name or e-mail, or by an account's id or `WORKSPACE/ACCOUNT`."""
        state, who = self._state, who.strip()
        people = {**state.retired, **state.people}
        if who in people or any(who == whose for _, whose in state.accounts.values()):
            return [self._candidate(who, people)]
        wanted = who.casefold()
        found = {one.id for one in people.values() if wanted and _is_called(one, wanted)}
        bare = []
        for ref, (account, whose) in state.accounts.items():
            if who and who in (ref.id, f"{ref.workspace}/{ref.id}", account.display_name):
                if whose:
                    found.add(whose)
                else:
                    bare.append(Candidate(person="", name=account.display_name, accounts=(ref,)))
        return [*(self._candidate(one, people) for one in sorted(found)), *bare]

    async def would(self, whom: Candidate) -> Forgotten:
        """What `forget` would take away, by table: done to a copy."""
        copied = {one.name: copy(getattr(self._state, one.name)) for one in fields(State) if one.name != "wake"}
        trial = State(**copied)
        trial.outbox = {key: replace(one) for key, one in trial.outbox.items()}
        trial.members = {key: dict(one) for key, one in trial.members.items()}
        return _erase(trial, whom)

    async def forget(self, whom: Candidate, *, at: datetime) -> Forgotten:
        """Forget somebody, and append the entry that says so. Where a legal hold covers them nothing is changed."""
        refs = _whom(self._state, whom).subjects
        found = _erase(self._state, whom)
        if found.rows:
            for ref in refs:
                self._state.pseudonyms.pop(ref, None)
            write_in(self._state, [forget_entry(found.rows, at)])
            self._state.people_changed += 1
        return found

    def _candidate(self, person: str, people: dict[str, Person]) -> Candidate:
        name = people[person].name if person in people else ""
        return Candidate(person=person, name=name, accounts=tuple(sorted(self._state.accounts_of(person))))


def _erase(state: State, whom: Candidate) -> Forgotten:
    holds = holds_on(state, whom.person)
    if holds:
        return Forgotten(holds=tuple(one.id for one in holds))
    known = messages_in(state, _whom(state, whom))
    changed = Counter(forget_in(state, known))
    changed.update(strike_in(state, known))
    return Forgotten(tables={name: changed[name] for name in sorted(changed) if changed[name]})


def _whom(state: State, whom: Candidate) -> Whom:
    person = state.people.get(whom.person) or state.retired.get(whom.person)
    theirs = state.accounts_of(whom.person) if whom.person else set()
    words = words_of(person.name, person.email) if person else ()
    return Whom(person=whom.person, refs=frozenset({*whom.accounts, *theirs}), words=words)


def _is_called(one: Person, wanted: str) -> bool:
    return wanted in (one.name.casefold(), (one.email or "").casefold())

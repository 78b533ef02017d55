"""Who stands behind the log's random ids, and all that is kept about one person, in memory."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping

from policy.model import Acknowledgement
from policy.model import Candidate
from policy.model import Consent
from policy.model import Incident
from policy.model import MemberRef
from policy.model import OwnAppeal
from policy.model import PersonRecords
from policy.model import RecordRequest
from policy.model import Registration
from policy.model import records_of
from storage.asked import in_order
from storage.memory.state import State
from storage.naming import others_in


class MemoryDossiers:
    """What is kept about people."""

    def __init__(self, state: State) -> None:
        self._state = state

    async def names(self, subjects: Collection[str]) -> Mapping[str, str]:
        """The roster's names behind random ids; an id that leads to nobody on the roster is left out."""
        state = self._state
        people = {**state.retired, **state.people}
        found = {}
        for ref, ident in state.pseudonyms.items():
            whose = ref.id if not ref.workspace else state.accounts.get(ref, (None, None))[1]
            if ident in subjects and whose in people:
                found[ident] = people[whose].name
        return found

    async def about(self, whom: Candidate) -> PersonRecords:
        """Everything that is kept about one person, but the log's entries."""
        state = self._state
        people = {**state.retired, **state.people}
        refs = {*whom.accounts, *(state.accounts_of(whom.person) if whom.person else ())}
        consents, registrations = _consents(state, whom.person), tuple(_registrations(state, refs))
        whose = {ref: person for ref, (_, person) in state.accounts.items()}
        return PersonRecords(
            person=people.get(whom.person),
            accounts=tuple(state.accounts[ref][0] for ref in sorted(refs) if ref in state.accounts),
            subjects=tuple(sorted(_subjects(state, whom, refs))),
            places=tuple(sorted(place for place, members in state.members.items() if refs.intersection(members))),
            registrations=registrations,
            consents=consents,
            incidents=_incidents(state, refs),
            acknowledgements=_acknowledgements(state, refs),
            requests=_requests(state, whom.person),
            asked=tuple(
                in_order(
                    one for one in state.asked.values() if whom.person and whom.person in (one.subject, one.parent)
                )
            ),
            oversight=tuple(one for key, one in sorted(state.oversight.items()) if key in refs),
            questions=tuple(
                sorted(
                    (one for one in state.questions.values() if one.asker in refs),
                    key=lambda one: (one.asked_at, one.id),
                )
            ),
            appeals=_appeals(state, refs),
            others=others_in(people, whose, whom.person, consents, registrations),
        )


def _consents(state: State, person: str) -> tuple[Consent, ...]:
    found = sorted(state.consents.items())
    return tuple(one for _, one in found if person and person in (one.subject, one.grantor, one.other))


def _incidents(state: State, refs: set[MemberRef]) -> tuple[Incident, ...]:
    found = (one for one in state.incidents.values() if one.author in refs)
    return tuple(sorted(found, key=lambda one: (one.opened_at, one.id)))


def _appeals(state: State, refs: set[MemberRef]) -> tuple[OwnAppeal, ...]:
    found = sorted(
        (one for one in state.appeals.values() if one.by in refs), key=lambda one: (one.made_at, one.decision)
    )
    return tuple(OwnAppeal(appeal=one, said=state.appeal_words.get(one.decision, "")) for one in found)


def _acknowledgements(state: State, refs: set[MemberRef]) -> tuple[Acknowledgement, ...]:
    found = sorted(state.acknowledged.items(), key=lambda item: (item[1], item[0][0]))
    return tuple(Acknowledgement(decision=key[0], member=key[1], at=at) for key, at in found if key[1] in refs)


def _requests(state: State, person: str) -> tuple[RecordRequest, ...]:
    found = (one for one in state.requests.values() if person and one.person == person)
    return tuple(sorted(found, key=lambda one: (one.due, one.id)))


def _subjects(state: State, whom: Candidate, refs: set[MemberRef]) -> set[str]:
    theirs = refs | ({records_of(whom.person)} if whom.person else set())
    return {state.pseudonyms[ref] for ref in theirs if ref in state.pseudonyms}


def _registrations(state: State, refs: set[MemberRef]) -> list[Registration]:
    found = [one.registration for _, one in sorted(state.conversations.items()) if one.registration]
    return [one for one in found if refs.intersection(filter(None, (one.owner, one.designee, one.decided_by)))]

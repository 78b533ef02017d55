"""Taking a person out of the roster and the school's records, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from policy.model import Conversation
from policy.model import Person
from policy.model import Registration
from storage.memory.requests import drop_reminders
from storage.memory.state import State
from storage.whom import Whom


def strike_in(state: State, whom: Whom) -> Mapping[str, int]:
    """Remove a person from the roster, the registrations, consents, codes, requests and holds."""
    changed = Counter(_strike_people(state, whom))
    changed.update(_strike_consents(state, whom))
    changed.update(_strike_asked(state, whom.person) if whom.person else {})
    changed["conversation"] += _strike_places(state, whom)
    if whom.person:
        asked = [one for one in state.requests.values() if one.person == whom.person]
        changed["reminder"] += drop_reminders(state, asked)
        for name, table in (
            ("link_code", state.codes),
            ("console_session", state.sessions),
            ("sign_in_link", state.sign_in_links),
            ("legal_hold", state.holds),
            ("record_request", state.requests),
        ):
            theirs = [key for key, one in table.items() if one.person == whom.person]
            for key in theirs:
                del table[key]
                state.code_holders.pop(key, None)
            changed[name] += len(theirs)
    for key, hold in state.holds.items():
        state.holds[key] = replace(hold, reason=whom.struck(hold.reason))
    return changed


def _strike_people(state: State, whom: Whom) -> Mapping[str, int]:
    changed: Counter[str] = Counter()
    for people in (state.people, state.retired):
        gone = people.pop(whom.person, None)
        if gone is not None:
            changed.update(person=1, membership=len(gone.memberships))
        for one in list(people.values()):
            if whom.person in (*one.parents, *one.relatives):
                people[one.id] = _without(one, whom.person)
                changed["person"] += 1
    for ref in whom.refs:
        changed["account"] += state.accounts.pop(ref, None) is not None
        for members in state.members.values():
            changed["conversation_member"] += ref in members
            members.pop(ref, None)
    return changed


def _without(one: Person, person: str) -> Person:
    parents = tuple(other for other in one.parents if other != person)
    return replace(one, parents=parents, relatives=tuple(other for other in one.relatives if other != person))


def _strike_consents(state: State, whom: Whom) -> Mapping[str, int]:
    changed = 0
    for key, one in list(state.consents.items()):
        if whom.person and one.subject == whom.person:
            del state.consents[key]
            changed += 1
            continue
        struck = replace(
            one,
            grantor="" if one.grantor == whom.person else one.grantor,
            other="" if one.other == whom.person else one.other,
            recorded_by="" if one.recorded_by in whom.keys else whom.struck(one.recorded_by),
            version=whom.struck(one.version),
            evidence=whom.struck(one.evidence),
        )
        changed += struck != one
        state.consents[key] = struck
    return {"consent": changed}


def _strike_asked(state: State, person: str) -> Mapping[str, int]:
    """A question about somebody, or to them, goes; one that they asked for the school stays, unnamed."""
    changed = 0
    for key, one in list(state.asked.items()):
        if person in (one.subject, one.parent):
            del state.asked[key]
            changed += 1
        elif one.asked_by == person:
            state.asked[key] = replace(one, asked_by="")
            changed += 1
    return {"consent_request": changed}


def _strike_places(state: State, whom: Whom) -> int:
    changed = 0
    for ref, one in state.conversations.items():
        struck = replace(
            one,
            name=whom.struck(one.name),
            topic=whom.struck(one.topic),
            public_reason=one.public_reason and whom.struck(one.public_reason),
            registration=_unsigned(one, whom),
        )
        changed += struck != one
        state.conversations[ref] = struck
    return changed


def _unsigned(place: Conversation, whom: Whom) -> Registration | None:
    one = place.registration
    if one is None:
        return None
    return replace(
        one,
        owner=None if one.owner in whom.refs else one.owner,
        designee=None if one.designee in whom.refs else one.designee,
        decided_by=None if one.decided_by in whom.refs else one.decided_by,
        purpose=whom.struck(one.purpose),
        label=whom.struck(one.label),
        public_reason=one.public_reason and whom.struck(one.public_reason),
    )

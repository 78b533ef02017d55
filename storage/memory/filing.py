"""What a decision changes in the school's own records, in memory."""

from __future__ import annotations

from dataclasses import replace

from policy.model import Conversation
from policy.model import Link
from policy.model import Member
from policy.model import Registration
from policy.model import RegistrationState
from storage.consequences import Consequences
from storage.memory.state import State
from storage.strangers import stranger_place


def file_in(state: State, traces: Consequences) -> None:
    """Store registrations, reviews, consents and links."""
    for one in traces.registrations:
        known = state.conversations.get(one.conversation) or stranger_place(one.conversation)
        state.conversations[one.conversation] = _registered(known, one)
    for done in traces.reviews:
        known = state.conversations.get(done.conversation) or stranger_place(done.conversation)
        state.conversations[done.conversation] = replace(known, reviewed_at=done.at)
    state.consents |= {one.id: one for one in traces.consents}
    for link in traces.links:
        _link(state, link, traces)


def _registered(place: Conversation, one: Registration) -> Conversation:
    """A level once known is not lost by an empty form."""
    return replace(
        place,
        registration=one,
        registered=one.state is RegistrationState.APPROVED,
        comments=one.comments,
        level=one.level or place.level,
        public_reason=one.public_reason or place.public_reason,
    )


def _link(state: State, link: Link, traces: Consequences) -> None:
    """A code that was used up links nobody."""
    code = state.codes.get(link.code)
    if code is None or code.used_at is not None or code.person != link.person:
        return
    state.codes[link.code] = replace(code, used_at=traces.at)
    account, _ = state.accounts.get(link.member, (Member(ref=link.member), None))
    state.accounts[link.member] = (account, link.person)

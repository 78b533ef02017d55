"""Erasing what leads from the log to a person, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

from policy.model import CaseAnswered
from policy.model import CaseReported
from policy.model import DeliveryState
from policy.model import MemberRef
from policy.model import PolicyException
from storage.codec import dump_effect
from storage.codec import dump_event
from storage.consequences import FORGOTTEN
from storage.memory.moderation import forget_moderation_in
from storage.memory.oldcases import forget_cases_in
from storage.memory.oversight import forget_oversight_in
from storage.memory.questions import forget_questions_in
from storage.memory.state import State
from storage.whom import Whom

_REPORTS = (CaseReported, CaseAnswered)
"""What is never lost before it is judged, whoever it names."""


def messages_in(state: State, whom: Whom) -> Whom:
    """The person with the messages that incidents and kept texts have of them."""
    found = [one.message.id for one in state.incidents.values() if one.author in whom.refs and one.message]
    return whom.with_messages([*found, *(one.message for one in state.kept if one.author in whom.refs)])


def forget_in(state: State, whom: Whom) -> Mapping[str, int]:
    """Cut every way to the accounts of a person. Returns how many entries were changed, by table."""
    changed = Counter(outbox=_drop_deliveries(state, whom), inbox=_drop_events(state, whom))
    changed.update(_forget_lists(state, whom))
    changed.update(_forget_log(state, whom))
    changed.update(forget_questions_in(state, whom))
    changed.update(forget_cases_in(state, whom))
    changed.update(forget_moderation_in(state, whom))
    changed.update(forget_oversight_in(state, whom))
    return changed


def _forget_log(state: State, whom: Whom) -> Mapping[str, int]:
    pseudonyms = {ref: MemberRef(workspace=ref.workspace, id=uuid4().hex) for ref in whom.refs}
    lines = {
        key: replace(one, author=None, event=f"{FORGOTTEN}:{uuid4().hex}")
        for key, one in state.log.items()
        if one.author in whom.refs or whom.is_named(one.event)
    }
    for key in lines:
        state.decided.discard(state.log[key].event)
        state.messages.pop(key, None)
    about = {
        key: replace(one, author=pseudonyms.get(one.author, one.author), message=None)
        for key, one in state.incidents.items()
        if one.author in whom.refs or (one.message and one.message.id in whom.messages)
    }
    declared = {
        key: _declared(one, pseudonyms)
        for key, one in state.exceptions.items()
        if whom.refs.intersection((one.author, *one.copied))
    }
    state.log |= lines
    state.incidents |= about
    state.exceptions = {key: one for key, one in state.exceptions.items() if key not in declared}
    state.exceptions |= {one.id: one for one in declared.values()}
    return {"decision": len(lines), "incident": len(about), "policy_exception": len(declared)}


def _declared(one: PolicyException, pseudonyms: Mapping[MemberRef, MemberRef]) -> PolicyException:
    copied = tuple(pseudonyms.get(ref, ref) for ref in one.copied)
    author = pseudonyms.get(one.author, one.author)
    return replace(
        one, id=one.id if author == one.author else f"{FORGOTTEN}:{uuid4().hex}", author=author, copied=copied
    )


def _forget_lists(state: State, whom: Whom) -> Mapping[str, int]:
    kept = [one for one in state.kept if one.author not in whom.refs and not whom.is_named(one.text)]
    readers = frozenset(state.veil.readers(whom.person)) if whom.person else frozenset()
    said = {
        key: one for key, one in state.said.items() if one.author not in whom.refs and one.trace.reader not in readers
    }
    read = {key: at for key, at in state.acknowledged.items() if key[1] not in whom.refs}
    left = {
        key: one
        for key, one in state.reminders.items()
        if one.reminder.member not in whom.refs and one.reminder.subject not in whom.keys
    }
    pictures = {key: one for key, one in state.pictures.items() if key[0].id not in whom.messages}
    gone = {
        "picture_digest": len(state.pictures) - len(pictures),
        "kept_text": len(state.kept) - len(kept),
        "said_sketch": len(state.said) - len(said),
        "acknowledgement": len(state.acknowledged) - len(read),
        "reminder": len(state.reminders) - len(left),
    }
    state.kept, state.said, state.acknowledged, state.reminders = kept, said, read, left
    state.pictures = pictures
    return gone


def _drop_deliveries(state: State, whom: Whom) -> int:
    decided = {key for key, line in state.log.items() if line.author in whom.refs}
    theirs = [
        one
        for one in state.outbox.values()
        if one.effect is not None and (one.judgement in decided or whom.is_in(dump_effect(one.effect)))
    ]
    for one in theirs:
        one.effect, one.state, one.error = None, DeliveryState.HELD, FORGOTTEN
    return len(theirs)


def _drop_events(state: State, whom: Whom) -> int:
    judged = {line.event for line in state.log.values() if line.author in whom.refs}
    theirs = [
        key
        for key, one in state.inbox.items()
        if key in judged
        or whom.is_named(key)
        or (one.event is not None and whom.is_in(dump_event(one.event)) and not isinstance(one.event, _REPORTS))
        or (one.fingerprint is not None and whom.is_named(one.fingerprint))
    ]
    for key in theirs:
        state.fingerprints.discard(state.inbox.pop(key).fingerprint or "")
    return len(theirs)

"""Erasing what leads from the log to a person, in memory."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from policy.model import DeliveryState
from policy.model import MemberRef
from policy.model import actor_of
from storage.consequences import FORGOTTEN
from storage.consequences import check_id
from storage.memory.state import State
from storage.places import recipients_of


def forget_in(state: State, person: str) -> int:
    """Cut every way to the accounts of a person. Returns how many entries were changed."""
    refs = state.accounts_of(person)
    changed = _forget_work(state, refs, person) + _forget_log(state, refs) + _forget_inbox(state, refs)
    return changed + _rename_checks(state, person)


def _forget_log(state: State, refs: set[MemberRef]) -> int:
    pseudonyms = {ref: MemberRef(workspace=ref.workspace, id=uuid4().hex) for ref in refs}
    lines = {key: replace(line, author=None) for key, line in state.log.items() if line.author in refs}
    mine = {
        key: replace(one, author=pseudonyms[one.author], message=None)
        for key, one in state.incidents.items()
        if one.author in refs
    }
    declared = {
        key: replace(
            one,
            author=pseudonyms.get(one.author, one.author),
            copied=tuple(pseudonyms.get(ref, ref) for ref in one.copied),
        )
        for key, one in state.exceptions.items()
        if refs.intersection((one.author, *one.copied))
    }
    kept = [one for one in state.kept if one.author not in refs]
    read = {key: at for key, at in state.acknowledged.items() if key[1] not in refs}
    gone = len(state.kept) - len(kept) + len(state.acknowledged) - len(read)
    state.log |= lines
    state.incidents |= mine
    state.exceptions |= declared
    state.kept, state.acknowledged = kept, read
    return len(lines) + len(mine) + len(declared) + gone


def _forget_work(state: State, refs: set[MemberRef], person: str) -> int:
    decided = {key for key, line in state.log.items() if line.author in refs}
    due = [
        key
        for key, one in state.reminders.items()
        if not one.fired and (one.reminder.member in refs or one.reminder.subject == person)
    ]
    for key in due:
        del state.reminders[key]
    sent = [
        one
        for one in state.outbox.values()
        if one.effect is not None and (one.judgement in decided or refs.intersection(recipients_of(one.effect)))
    ]
    for one in sent:
        one.effect, one.state, one.error = None, DeliveryState.HELD, FORGOTTEN
    return len(due) + len(sent)


def _forget_inbox(state: State, refs: set[MemberRef]) -> int:
    changed = 0
    for one in state.inbox.values():
        if one.event is not None and actor_of(one.event) in refs:
            one.judged_at = one.event.at
            one.event = None
            changed += 1
    return changed


def _rename_checks(state: State, person: str) -> int:
    """Give what fired about a person a random subject, wherever the check's id stands."""
    fired = [key for key in state.reminders if key[1] == person]
    for kind, subject, period in fired:
        one = state.reminders.pop((kind, subject, period))
        one.reminder = replace(one.reminder, subject=uuid4().hex)
        state.reminders[(kind, one.reminder.subject, period)] = one
        old, new = check_id(kind, subject, period), check_id(kind, one.reminder.subject, period)
        if old in state.inbox:
            claimed = state.inbox[new] = state.inbox.pop(old)
            claimed.event, claimed.judged_at = None, claimed.judged_at or one.reminder.due
        if old in state.decided:
            state.decided.remove(old)
            state.decided.add(new)
        state.log |= {key: replace(line, event=new) for key, line in state.log.items() if line.event == old}
    return len(fired)

"""Several outcomes as one answer: one warning for one person, one log entry, in an order that no rule decides."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from policy.model import Action
from policy.model import Ask
from policy.model import ButtonKey
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Param
from policy.model import Params
from policy.model import Silence
from policy.model import Warn
from policy.rules.base import Outcome

_KINDS = (
    "show_crisis_contacts",
    "warn",
    "ask_author",
    "inspect",
    "remove_message",
    "copy_overseers",
    "mirror_to_parents",
    "notify_safeguarding",
    "notify_supervisor",
    "request_approval",
    "remind",
    "keep_notice",
    "open_room",
    "say",
    "move_message",
    "reply",
    "show_report_link",
    "route_press",
    "resolve_flag",
    "declare",
    "schedule",
    "cancel_reminder",
    "log",
    "record",
    "acknowledge",
    "register",
    "review",
    "grant",
    "link",
    "open_case",
    "change_case",
    "mail_case",
    "settle_incidents",
    "keep_appeal",
    "keep_mode",
)
_NOTICES = tuple(NoticeKey)
_BUTTONS = tuple(ButtonKey)
_COPIES = (ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL)
_BY_RULE = attrgetter("rule", "reason")
_T = TypeVar("_T")


def findings(outcomes: Iterable[Outcome]) -> tuple[Finding, ...]:
    """All findings, each once, sorted by rule and clause."""
    every = _unique(finding for one in outcomes for finding in one.findings)
    return tuple(sorted(every, key=lambda one: (one.rule, one.citation.pack, one.citation.clause)))


def silences(outcomes: Iterable[Outcome]) -> tuple[Silence, ...]:
    """All reasons for silence, each once, sorted."""
    every = {(one.rule, one.reason, one.near): one for outcome in outcomes for one in outcome.silences}
    return tuple(sorted(every.values(), key=_BY_RULE))


def actions(every: Iterable[Action]) -> tuple[Action, ...]:
    """All actions in a fixed order: warnings to one member become one, log entries become one, equals are dropped."""
    listed = list(every)
    if not listed:
        return ()
    warns = _warns([one for one in listed if isinstance(one, Warn)])
    logs = [one for one in listed if isinstance(one, Log)]
    told = _told([one for one in listed if isinstance(one, NotifySupervisor)])
    others: list[Action] = _unique(one for one in listed if not isinstance(one, Warn | Ask | Log | NotifySupervisor))
    others += [*told, *_asks([one for one in listed if isinstance(one, Ask)])]
    if logs:
        note = ", ".join(sorted({one.note for one in logs if one.note}))
        others.append(Log(note=note))
    return tuple(sorted([*warns, *others], key=lambda one: (_KINDS.index(one.kind), repr(one))))


def _warns(warns: list[Warn]) -> list[Action]:
    groups: dict[tuple[object, object], list[Warn]] = {}
    for one in warns:
        groups.setdefault((one.to, one.about), []).append(one)
    return [_one_warning(group) for group in groups.values()]


def _asks(asks: list[Ask]) -> list[Ask]:
    """One question about one message; the answers of the first stand first."""
    groups: dict[tuple[object, object], list[Ask]] = {}
    for one in asks:
        groups.setdefault((one.to, one.about), []).append(one)
    return [_one_question(group) for group in groups.values()]


def _one_question(group: list[Ask]) -> Ask:
    every = [one.draft for one in group]
    buttons = tuple(_unique(button for one in every for button in one.buttons))
    return replace(group[0], draft=replace(one_draft(every), buttons=buttons))


def _one_warning(group: list[Warn]) -> Warn:
    """One private word for all findings of a message; it is a hint only where nothing in it is more."""
    return replace(group[0], draft=one_draft([one.draft for one in group]), hint=all(one.hint for one in group))


def _told(words: list[NotifySupervisor]) -> list[NotifySupervisor]:
    """One word to a supervisor for one event, whatever it says."""
    groups: dict[tuple[object, ...], list[NotifySupervisor]] = {}
    for one in _unique(words):
        groups.setdefault(one.to, []).append(one)
    return [replace(group[0], draft=one_draft([one.draft for one in group])) for group in groups.values()]


def one_draft(every: Iterable[Draft]) -> Draft:
    """Several drafts for one person as one notice, in the order in which the notices are listed."""
    drafts = sorted(every, key=_place)
    return Draft(
        keys=tuple(_unique(key for one in drafts for key in one.keys)),
        params=_params(drafts),
        citations=tuple(_ordered((cited for one in drafts for cited in one.citations), lambda one: one.clause)),
        buttons=_buttons(drafts),
    )


def _place(draft: Draft) -> list[int]:
    return [_NOTICES.index(key) for key in draft.keys]


def _params(drafts: list[Draft]) -> Params:
    """The drafts' values together; what is true in one of them is true."""
    merged: dict[str, Param] = {}
    for draft in drafts:
        for name, value in sorted(draft.params.items()):
            merged[name] = merged.get(name, False) or value
    return merged


def _buttons(drafts: list[Draft]) -> tuple[ButtonKey, ...]:
    """Each button once; a message that was taken away needs no button to delete it."""
    offered = {button for one in drafts for button in one.buttons}
    if any(one.params.get("removed") for one in drafts):
        offered.discard(ButtonKey.DELETE_MINE)
    return tuple(sorted(offered, key=lambda one: _order(one, drafts)))


def _order(button: ButtonKey, drafts: list[Draft]) -> tuple[int, int]:
    """Copies come first and in the order of the draft that offers them; then the others, as their keys are listed."""
    for draft in drafts:
        if button in draft.buttons and button in _COPIES:
            return (0, draft.buttons.index(button))
    return (1, _BUTTONS.index(button))


def _unique(items: Iterable[_T]) -> list[_T]:
    kept: list[_T] = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


def _ordered(items: Iterable[_T], key: Callable[[_T], str]) -> list[_T]:
    return sorted(_unique(items), key=key)

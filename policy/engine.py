"""The engine: an event and its context in, a decision out. Pure, deterministic, the same in any order of rules."""

from __future__ import annotations

from policy.detect import detect
from policy.detect import detect_continued
from policy.detect.heard import hear
from policy.model import LASTING
from policy.model import STRICTNESS
from policy.model import Action
from policy.model import ChangeCase
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Declare
from policy.model import Event
from policy.model import FilesInspected
from policy.model import IncidentState
from policy.model import Log
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import Mode
from policy.model import OpenCase
from policy.model import Register
from policy.model import RemoveMessage
from policy.model import ResolveFlag
from policy.model import Silence
from policy.model import Span
from policy.model import TextPart
from policy.model import message_about
from policy.model import text_parts
from policy.rules import ALL
from policy.rules import escalation
from policy.rules import merge
from policy.rules import safety
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule

_LIVE = (IncidentState.OPEN, IncidentState.ACKNOWLEDGED)
_KEPT = (Log, Register, ResolveFlag, Declare, OpenCase, ChangeCase)


def decide(event: Event, context: Context, rules: tuple[Rule, ...] = ALL) -> Decision:
    """Judge one event.

    Findings of several packs add up. A rule in observe mode keeps its findings and its log; what it would have done
    stands in `withheld`. A message that was warned about once is never warned about again for the same rule. What files
    show is judged by the rules that are about it: the words with them were judged before.
    """
    case = _case(event, context)
    inside = isinstance(event, FilesInspected)
    checked = safety.first(_checked(case, rules if not inside else tuple(rule for rule in rules if rule.files)))
    found = {finding.rule for _, outcome in checked if outcome.findings for finding in outcome.findings}
    told = _told(event, context)
    judged = [(rule, _once(outcome, told)) for rule, outcome in checked] if told else checked
    done, withheld = _by_mode(judged, context)
    done += _resolved(event, context, found)
    findings = merge.findings(outcome for _, outcome in judged if outcome.findings) if found else ()
    told_on = escalation.escalated(event, context, findings)
    (withheld if context.mode(escalation.NAME) is Mode.OBSERVE else done).extend(told_on)
    return Decision(
        findings=findings,
        actions=merge.actions(done),
        withheld=merge.actions(withheld),
        silences=merge.silences(outcome for _, outcome in judged),
    )


def _checked(case: Case, rules: tuple[Rule, ...]) -> list[tuple[Rule, Outcome]]:
    """What the rules say that have anything to say; most of them are about other events."""
    return [(rule, outcome) for rule in rules if (outcome := rule.check(case)) is not NOTHING]


def _case(event: Event, context: Context) -> Case:
    if not isinstance(event, MessagePosted | MessageEdited | FilesInspected):
        return Case(event=event, context=context)
    message = event.message
    if message.by_bot or context.author is None or context.author.bot or not context.audience:
        # A bot's words and words that nobody reads are judged by no rule, save a cry for help to the bot itself.
        return _to_the_bot(event, message, context)
    parts = text_parts(message)
    known = context.school.known
    heard = hear(((one.text, not one.source.startswith("quote")) for one in parts), known)
    spans = _spans(message, parts, context)
    return Case(event=event, context=context, message=message, parts=parts, spans=spans, heard=heard)


def _to_the_bot(event: Event, message: Message, context: Context) -> Case:
    """What somebody writes to the bot alone: nothing but cues of safety are heard in it (policy decisions 3.3, S5)."""
    place, author = context.conversation, context.author
    alone = place is not None and place.kind is ConversationKind.DM and not context.audience
    if not alone or message.by_bot or author is None or author.bot:
        return Case(event=event, context=context)
    parts = text_parts(message)
    heard = hear(((one.text, False) for one in parts), context.school.known)
    return Case(event=event, context=context, parts=parts, heard=heard)


def _spans(message: Message, parts: tuple[TextPart, ...], context: Context) -> tuple[Span, ...]:
    known = context.school.known
    spans = [
        Span(start=one.start, end=one.end, type=one.type, score=one.score, part=index)
        for index, part in enumerate(parts)
        for one in detect(part.text, known)
    ]
    if context.earlier and message.text:
        spans += detect_continued(tuple(one.text for one in context.earlier), message.text, known)
    return tuple(spans)


def _told(event: Event, context: Context) -> frozenset[str]:
    """The rules that this very message was logged for before."""
    ref = message_about(event)
    return frozenset(one.rule for one in context.incidents if ref is not None and one.message == ref)


def _once(outcome: Outcome, told: frozenset[str]) -> Outcome:
    again = {finding.rule for finding in outcome.findings} & told
    if not again:
        return outcome
    return Outcome(silences=(*outcome.silences, *(Silence(rule=rule, reason="told before") for rule in sorted(again))))


def _by_mode(judged: list[tuple[Rule, Outcome]], context: Context) -> tuple[list[Action], list[Action]]:
    done: list[Action] = []
    withheld: list[Action] = []
    for rule, outcome in judged:
        if not outcome.actions:
            continue
        mode = Mode.ENFORCE if rule.answers else _mode(rule, outcome, context)
        for action in outcome.actions:
            (done if _allowed(action, mode) else withheld).append(action)
    return done, withheld


def _mode(rule: Rule, outcome: Outcome, context: Context) -> Mode:
    """Where several packs found something, the one that is taken most seriously decides."""
    if not context.modes:
        return context.mode(rule.name)
    packs = {finding.citation.pack for finding in outcome.findings} or {""}
    return max((context.mode(rule.name, pack=one) for one in packs), key=STRICTNESS.index)


def _allowed(action: Action, mode: Mode) -> bool:
    match mode:
        case Mode.OBSERVE:
            return isinstance(action, _KEPT)
        case Mode.WARN:
            return not isinstance(action, RemoveMessage)
        case Mode.ENFORCE:
            return True


def _resolved(event: Event, context: Context, found: set[str]) -> list[Action]:
    """An edit or a deletion that removes the cause of an open incident closes it (policy decisions 3.0)."""
    ref = message_about(event)
    if ref is None or not isinstance(event, MessageEdited | MessageDeleted):
        return []
    stays = (*LASTING, *(_of_files(event.message, context) if isinstance(event, MessageEdited) else ()))
    gone = tuple(
        one.id
        for one in context.incidents
        if one.message == ref and one.state in _LIVE and one.rule not in found and not one.rule.startswith(stays)
    )
    return [ResolveFlag(incidents=gone), Log(note="cause removed")] if gone else []


def _of_files(message: Message, context: Context) -> tuple[str, ...]:
    """What other words around a file do not put right: who is in it, and what can be read in it."""
    if not (message.attachments or any(one.attachments for one in message.quotes)):
        return ()
    sight = context.capabilities
    return ("photo.", "pii.") if sight.pictures or sight.documents else ("photo.",)

"""Which rules the written policies in force ask for."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence

from bot.desk.modeform import RULES
from policy.model import Aspect
from policy.model import Pack
from policy.model import Predicate
from policy.model import Severity
from policy.rules.audience import NAMES
from policy.rules.audience import QUIET

Asks = Callable[[Pack], bool]
_ASPECTS = {
    "conversation.no_label": Aspect.LABEL,
    "conversation.no_supervisor": Aspect.ACCESS,
    "conversation.one_adult": Aspect.TWO_ADULTS,
    "conversation.one_to_one": Aspect.ONE_TO_ONE,
    "conversation.public_unjustified": Aspect.PUBLIC,
    "conversation.unmoderated": Aspect.COMMENTS,
    "conversation.unregistered": Aspect.REGISTRATION,
}


def in_force(packs: Sequence[Pack]) -> tuple[str, ...]:
    """The names of the rules that one of the packs asks for, in the alphabet's order."""
    return tuple(rule for rule in sorted(RULES) if any(_asks(pack, rule) for pack in packs))


def removing(packs: Sequence[Pack]) -> tuple[str, ...]:
    """The rules for which one of the packs asks that a message is taken away."""
    rows = ((rule, row) for pack in packs for rule, found in pack.rules.items() for row in found)
    return tuple(sorted({rule for rule, row in rows if row.do is Severity.REMOVE}))


def _asks(pack: Pack, rule: str) -> bool:
    if rule in _BY_NORM:
        return _BY_NORM[rule](pack)
    if rule in _ASPECTS:
        return _ASPECTS[rule] in pack.conversation
    if rule in NAMES.values():
        return _audience(pack, rule)
    return rule in pack.rules or rule in _ALWAYS


def _timed(pack: Pack) -> bool:
    return bool(pack.occasions or pack.reminders)


def _group(pack: Pack) -> bool:
    return pack.group_only is not None


def _advised(pack: Pack) -> bool:
    return pack.parents is not None and bool(pack.parents.advise)


def _audience(pack: Pack, rule: str) -> bool:
    """What an audience norm misses has one of a few names; a request that contact ends may also stand by itself."""
    named = {NAMES[one] for norm in pack.audience for one in norm.needs.named}
    ends = pack.parents is not None and bool(pack.parents.discontinue_clause)
    return rule in named or (rule == NAMES[Predicate.CONTACT_WELCOME] and ends)


_ALWAYS = ("conduct.inappropriate_contact", "escalation", "press.inquiry", "reply_rule")
"""Those that hold with every policy, or as the school's own settings and registrations ask."""
_BY_NORM: Mapping[str, Asks] = {
    **dict.fromkeys(("group_only", "one_by_one", "overseer_removed", "private_matter_uncopied"), _group),
    **dict.fromkeys(("contributions", "duty", "flags", "newcomers", "orientation", "term"), _timed),
    **dict.fromkeys(("ack.overdue", "decorum"), lambda pack: bool(pack.reminders)),
    **dict.fromkeys(("parent_opted_out", "parents_not_advised"), _advised),
    "parents_not_included": lambda pack: pack.parents is not None and bool(pack.parents.include),
    "photo.unchecked": lambda pack: any(one.startswith("photo.") for one in pack.rules),
    QUIET: lambda pack: any(norm.quiet is not None for norm in pack.audience),
    "voice.one_to_one": lambda pack: bool(pack.voice_clause),
}
"""Rules that no row of a decision table switches on, and what does."""

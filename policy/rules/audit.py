"""What follows from the audit of who is in a conversation, where a pack asks for it (docs/coverage.md).

The audit itself (`bot.audit`) finds the conversations and asks for this check once; what it means is decided here, anew
and from the readers as they are then. `[conversation.one_to_one]` and `[conversation.two_adults]` switch it on.
"""

from __future__ import annotations

from policy.model import LEADERS
from policy.model import ROOM_CHECK
from policy.model import Aspect
from policy.model import AudienceRule
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Context
from policy.model import Conversation
from policy.model import Draft
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Remind
from policy.rules.audit_shapes import Pair
from policy.rules.audit_shapes import is_excused
from policy.rules.audit_shapes import is_short_of_adults
from policy.rules.audit_shapes import pair_in
from policy.rules.audit_shapes import parents_do
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.group_only import may_be_own
from policy.rules.group_only import team
from policy.rules.overseers import copy_params
from policy.rules.places import a_finding
from policy.rules.places import is_place
from policy.rules.places import is_private_room
from policy.rules.places import known
from policy.rules.places import owner_of
from policy.rules.places import put_right

ONE_TO_ONE = "conversation.one_to_one"
ONE_ADULT = "conversation.one_adult"
RULE_OF = {"one_to_one": ONE_TO_ONE, "one_adult": ONE_ADULT}
"""The rule that says what the audit means, by the shape that it found."""


def _one_to_one(case: Case) -> Outcome:
    context, place = case.context, case.context.conversation
    if not isinstance(case.event, CheckDue) or case.event.check != ROOM_CHECK:
        return NOTHING
    asking = [pack for pack in context.packs if Aspect.ONE_TO_ONE in pack.conversation]
    if place is None or not asking:
        return silent(ONE_TO_ONE, "no pack in force asks for it")
    pair = pair_in(context.readers, asking) if place.seen and not place.public else None
    if pair is None:
        return put_right(context, ONE_TO_ONE, "not alone any more") if place.seen else silent(ONE_TO_ONE, "not seen")
    if pair.unknown or not context.readers_known:
        return silent(ONE_TO_ONE, "not all readers are known", near=True)
    meant = [pack for pack in asking if _means(context, pack, pair)]
    if not meant:
        return put_right(context, ONE_TO_ONE, "excused")
    return joined(_alone(context, pack, pair) for pack in meant)


def _means(context: Context, pack: Pack, pair: Pair) -> bool:
    """Whether a pack's norm is about these two: for a leader's own members, unless something excuses them."""
    own = pack.group_only is None or not pair.leader.is_one_of(LEADERS) or bool(team(pair.leader, (pair.student,)))
    return own and bool(pair_in((pair.leader, pair.student), (pack,))) and not is_excused(context, pack, pair)


def _alone(context: Context, pack: Pack, pair: Pair) -> Outcome:
    """The one who leads is told once, with what puts it right; the school sees it in its list of coverage."""
    citation = pack.cite(pack.conversation[Aspect.ONE_TO_ONE].clause)
    rule = pack.group_only or AudienceRule(clause=citation.clause, relatives=False)
    own = (ButtonKey.RELATIVE,) if rule.relatives and may_be_own(pair.leader, pair.student) else ()
    draft = Draft(
        keys=(NoticeKey.ONE_TO_ONE_REMIND,),
        params={**known(context, pair.leader), **copy_params(context)},
        citations=(citation,),
        buttons=(ButtonKey.TELL, *own, ButtonKey.WRONG),
    )
    finding = a_finding(context, ONE_TO_ONE, citation, pair.leader)
    return Outcome(findings=(finding,), actions=(Remind(to=(pair.leader.ref,), draft=draft), Log()))


def _one_adult(case: Case) -> Outcome:
    context, place = case.context, case.context.conversation
    if not isinstance(case.event, CheckDue) or case.event.check != ROOM_CHECK:
        return NOTHING
    asking = [pack for pack in context.packs if Aspect.TWO_ADULTS in pack.conversation]
    if not asking or place is None or not place.seen or not _is_room(place):
        return silent(ONE_ADULT, "not asked for here")
    short = next((pack for pack in asking if is_short_of_adults(place, context.readers, pack)), None)
    if short is None:
        return put_right(context, ONE_ADULT, "there are adults enough")
    if not context.readers_known:
        return silent(ONE_ADULT, "not all readers are known", near=True)
    owner, citation = owner_of(context), short.cite(short.conversation[Aspect.TWO_ADULTS].clause)
    buttons = (ButtonKey.WRONG,) if place.registered else (ButtonKey.REGISTER, ButtonKey.WRONG)
    draft = Draft(
        keys=(NoticeKey.ONE_ADULT_REMIND,),
        params={**known(context, owner), "parents_do": parents_do(short)},
        citations=(citation,),
        buttons=buttons,
    )
    remind = (Remind(to=(owner.ref,), draft=draft),) if owner else ()
    return Outcome(findings=(a_finding(context, ONE_ADULT, citation, owner),), actions=(*remind, Log()))


def _is_room(place: Conversation) -> bool:
    return is_place(place) and not is_private_room(place)


RULES = (Rule(name=ONE_TO_ONE, check=_one_to_one), Rule(name=ONE_ADULT, check=_one_adult))

"""A private matter is copied by a press: who is told, what they hear, and whether that was enough (C2, A8)."""

from __future__ import annotations

from policy.model import OVERSEERS
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import CopyOverseers
from policy.model import Declare
from policy.model import Draft
from policy.model import ExceptionKind
from policy.model import Incident
from policy.model import Log
from policy.model import MatterCategory
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Params
from policy.model import ResolveFlag
from policy.model import Role
from policy.rules.base import Outcome
from policy.rules.base import name_of
from policy.rules.group_only import PRIVATE_MATTER
from policy.rules.group_only import team
from policy.rules.matters import REMOVED
from policy.rules.overseers import copies_all
from policy.rules.overseers import copy_params
from policy.rules.overseers import overseers_in
from policy.rules.places import flags
from policy.rules.pressed import an_exception
from policy.rules.pressed import answerable
from policy.rules.pressed import reply

_OVERSEER = {ButtonKey.COPY_AD: Role.ATHLETIC_DIRECTOR, ButtonKey.COPY_PRINCIPAL: Role.PRINCIPAL}


def copy(context: Context, press: ButtonPressed) -> Outcome:
    """Answer a press of a copy button: the overseers hear of the matter, and the flag is closed when that is enough."""
    mine = answerable(context, press)
    if not mine or context.conversation is None:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_STALE),))
    to = _to_copy(context, press)
    if not to:
        return Outcome(actions=(reply(press, NoticeKey.BUTTON_NO_OVERSEER, {"missing": _missing(context, press, ())}),))
    category = _category(press)
    if category is None and not any(one.rule == PRIVATE_MATTER for one in mine):
        again = reply(press, NoticeKey.BUTTON_NEEDS_CATEGORY, copy_params(context), ButtonKey(press.button))
        return Outcome(actions=(again,))
    return _copied(context, press, mine, to, category)


def _to_copy(context: Context, press: ButtonPressed) -> tuple[Member, ...]:
    """The overseer whom the button names; where all must be copied, everyone who was not."""
    if not copies_all(context):
        wanted = frozenset({_OVERSEER[ButtonKey(press.button)]})
        return tuple(one for one in context.overseers if one.is_one_of(wanted))
    before = _copied_before(context, press)
    return tuple(one for one in context.overseers if one.is_one_of(OVERSEERS) and one not in before)


def _copied_before(context: Context, press: ButtonPressed) -> tuple[Member, ...]:
    matters = [one for one in context.exceptions if one.kind is ExceptionKind.PRIVATE_MATTER and one.author == press.by]
    return tuple(one for one in context.overseers if any(one.ref in matter.copied for matter in matters))


def _missing(context: Context, press: ButtonPressed, now: tuple[Member, ...]) -> tuple[str, ...]:
    """The overseer roles that must get a copy, have none, and do not read along; none where one copy is enough."""
    if not copies_all(context):
        return ()
    reached = overseers_in((*now, *_copied_before(context, press), *context.audience))
    return tuple(sorted(role.value for role in OVERSEERS - reached))


def _copied(
    context: Context,
    press: ButtonPressed,
    mine: tuple[Incident, ...],
    to: tuple[Member, ...],
    category: MatterCategory | None,
) -> Outcome:
    """Whoever can be copied is; the flag stays open where an overseer who must be copied cannot be reached."""
    missing = _missing(context, press, to)
    refs = tuple(one.ref for one in to)
    copied = reply(press, NoticeKey.BUTTON_COPIED, {"missing": missing, "both": len(overseers_in(to)) > 1})
    return Outcome(
        actions=(
            CopyOverseers(to=refs, draft=_copy_of(context, mine, category)),
            *(() if missing else (ResolveFlag(incidents=_put_right(context, press, mine)),)),
            Declare(exception=an_exception(context, press, ExceptionKind.PRIVATE_MATTER, category, refs)),
            copied,
            Log(note="copied in part" if missing else "copied"),
        )
    )


def _put_right(context: Context, press: ButtonPressed, mine: tuple[Incident, ...]) -> tuple[str, ...]:
    """The flags that a copy closes: those of the notice, and that the overseer of this matter was taken away."""
    removed = [one for one in flags(context, REMOVED) if one.author == press.by]
    return tuple(dict.fromkeys(one.id for one in (*mine, *removed)))


def _copy_of(context: Context, mine: tuple[Incident, ...], category: MatterCategory | None) -> Draft:
    """Who writes to whom and the kind of matter, never what was written."""
    students = team(context.author, context.audience) if context.author else ()
    params: Params = {
        "author": name_of(context.author),
        "students": tuple(name_of(one) for one in students if one.person),
        "category": category or "",
    }
    cited = tuple(pack.cite(one.clause) for one in mine[:1] for pack in context.packs if pack.id == one.pack)
    return Draft(keys=(NoticeKey.PRIVATE_MATTER_COPY,), params=params, citations=cited)


def _category(press: ButtonPressed) -> MatterCategory | None:
    given = dict(press.form).get("category", "")
    return MatterCategory(given) if given in tuple(MatterCategory) else None

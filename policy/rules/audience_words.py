"""What the author is told about a norm of the audience: who has to read along, or when to write instead."""

from __future__ import annotations

from policy.model import AudienceNorm
from policy.model import ButtonKey
from policy.model import Context
from policy.model import Draft
from policy.model import Excuse
from policy.model import Finding
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Predicate
from policy.rules.overseers import copy_buttons
from policy.rules.overseers import copy_params

MIRRORED = ("guardian_missing", "second_adult_missing")
"""What a copy to the parents puts right, where a norm takes a parent of each student."""
_QUIET = "quiet_hours"
_DISCONTINUED = "contact_discontinued"


def told_of(context: Context, norm: AudienceNorm, finding: Finding, missing: tuple[Predicate, ...]) -> Draft:
    """The notice about one finding; `missing` are the predicates that do not hold."""
    hint = (NoticeKey.AUDIENCE_HINT, NoticeKey.QUIET_HOURS_HINT, NoticeKey.CONTACT_DISCONTINUED_HINT)
    warn = (NoticeKey.AUDIENCE_WARN, NoticeKey.QUIET_HOURS_WARN, NoticeKey.CONTACT_DISCONTINUED_WARN)
    place = {_QUIET: 1, _DISCONTINUED: 2}.get(finding.rule, 0)
    return Draft(
        keys=((hint if norm.hint else warn)[place],),
        params={
            **_hours(norm),
            **wanted(norm, missing),
            **_copies(context, norm),
            "mirror": _mirrors(norm, finding.rule),
        },
        citations=(finding.citation,),
        buttons=() if norm.hint else _buttons(context, norm, finding.rule),
    )


def is_for_parents(norm: AudienceNorm) -> bool:
    """Whether parents of all students are enough for a norm."""
    return Predicate.GUARDIAN in norm.needs.either or norm.needs.every == (Predicate.GUARDIAN,)


def _mirrors(norm: AudienceNorm, rule: str) -> bool:
    return rule in MIRRORED and is_for_parents(norm)


def wanted(norm: AudienceNorm, missing: tuple[Predicate, ...]) -> Params:
    """Who has to read along: each word once, `wants` for all of them, `or_wants` where one of them is enough."""
    first = norm.needs.either[:1]
    alone = tuple(one for one in missing if one not in first or one in norm.needs.every)
    return {
        "wants": tuple(one.value for one in alone if one is not Predicate.CONTACT_WELCOME),
        "or_wants": tuple(one.value for one in norm.needs.either) if set(first) & set(missing) else (),
        "want_peers": norm.peers,
        "want_readers": norm.minimum,
    }


def _hours(norm: AudienceNorm) -> Params:
    if norm.quiet is None:
        return {"quiet_from": "", "quiet_until": ""}
    return {"quiet_from": f"{norm.quiet.since:%H:%M}", "quiet_until": f"{norm.quiet.until:%H:%M}"}


def _copies(context: Context, norm: AudienceNorm) -> Params:
    private = Excuse.PRIVATE_MATTER in norm.unless
    return {"private_matter": private, "category": "", **copy_params(context)}


def _buttons(context: Context, norm: AudienceNorm, rule: str) -> tuple[ButtonKey, ...]:
    mirror = (ButtonKey.MIRROR,) if _mirrors(norm, rule) else ()
    copy = copy_buttons(context) if Excuse.PRIVATE_MATTER in norm.unless else ()
    delete = (ButtonKey.DELETE_MINE,) if context.capabilities.can_remove else ()
    emergency = (ButtonKey.EMERGENCY,) if Excuse.EMERGENCY in norm.unless else ()
    return (*mirror, *copy, *delete, *emergency, ButtonKey.WRONG)

"""Students whose directory information is withheld: nobody names them with how to reach them (mit.pp.11.3.2)."""

from __future__ import annotations

from policy.consents import spot_of
from policy.consents import withheld
from policy.model import Pack
from policy.rules.base import Case
from policy.rules.base import same_person
from policy.rules.named import named_in
from policy.rules.whom import is_among_own


def names_withheld(case: Case, pack: Pack) -> bool:
    """Whether a message names a student who asked for that and whom others than family and staff could read about.

    Known of those who read along. What students say of themselves is theirs to say.
    """
    context = case.context
    if not pack.directory_clause or context.staff_only:
        return False
    spot = spot_of(context, pack.id)
    asked = [
        one
        for one in context.audience
        if one.person and withheld(one.person, spot) and not same_person(one, context.author)
    ]
    if not asked or all(is_among_own(context, one) for one in asked):
        return False
    named = {one.ref for part in case.parts for who in named_in(context, part.text) for one in who}
    return any(one.ref in named and not is_among_own(context, one) for one in asked)

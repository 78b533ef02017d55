"""What the pages call accounts and places: names, as far as they are known, each asked for once."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from bot.desk.ports import Desk
from bot.words import family
from bot.words import word
from policy.model import ConversationRef
from policy.model import MemberRef
from policy.rules.base import name_of


async def accounts_called(desk: Desk, refs: Iterable[MemberRef | None]) -> Mapping[MemberRef | None, str]:
    """The names of accounts; one that nobody knows is called by its id. None and an empty id are nobody."""
    found: dict[MemberRef | None, str] = {None: ""}
    for ref in dict.fromkeys(refs):
        if ref is not None:
            member = await desk.registry.member(ref) if ref.id else None
            found[ref] = name_of(member) or (member.display_name if member else "") or ref.id
    return found


async def places_called(desk: Desk, workspaces: Iterable[str]) -> Mapping[ConversationRef, str]:
    """The names of all conversations of some workspaces."""
    return {
        one.ref: one.name or one.ref.id
        for workspace in workspaces
        for one in await desk.places.conversations(workspace)
    }


async def persons_called(desk: Desk, ids: Iterable[str]) -> Mapping[str, str]:
    """The names of persons by id; who is no longer on the roster is called by the id."""
    wanted = {one for one in ids if one}
    known = await desk.people.with_ids(wanted)
    return {"": "", **{one: known[one].name if one in known else one for one in wanted}}


def rule_called(rule: str, lang: str) -> str:
    """What a rule is called; one without a name by its code, "" for every rule."""
    if rule in family("rule"):
        return word(lang, f"rule.{rule}")
    return word(lang, f"console.rule.{rule}") if rule in family("console.rule") else rule

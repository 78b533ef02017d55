"""The roster as the school brought it in: who is who, who has an account, and which accounts are nobody's."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.access import HEADS
from bot.desk.access import Office
from bot.desk.errors import MissingError
from bot.desk.pages import Asked
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.sheets import Cell
from bot.desk.sheets import path_of
from bot.desk.sheets import sheet_of
from bot.desk.views.looked import looked
from bot.desk.views.naming import persons_called
from bot.words import word
from policy.model import Member
from policy.model import Person
from policy.model import Role

WHO = HEADS | {Office.OFFICE}
SHOWN = ("roster", "unlinked", "without")
"""Everybody; accounts that are nobody's; people without an account."""
_ROSTER = ("name", "role", "groups", "school_level", "email", "source")
_ACCOUNTS = ("account", "workspace", "conversations")
_FOUND = 500


async def show(desk: Desk, asked: Asked) -> View:
    """Look at the roster, or at what is not linked."""
    wanted = asked.query.get("show", "")
    wanted = wanted if wanted in SHOWN else SHOWN[0]
    mine = asked.signed.where(WHO)
    if wanted == "unlinked":
        accounts = await desk.unlinked.accounts(mine)
        rows = [_account(member, count) for member, count in sorted(accounts, key=lambda one: -one[1])]
        sheet = sheet_of(asked, "unlinked", "/people", _ACCOUNTS, rows)
    else:
        people = await _people(desk, asked) if wanted == SHOWN[0] else await desk.unlinked.people(mine)
        role = asked.query.get("role", "")
        chosen = [one for one in people if role in ("", one.role.value)]
        sheet = sheet_of(asked, wanted, "/people", _ROSTER, [_person(one, asked.lang) for one in chosen])
    await looked(desk, asked, "people", sheet.found)
    values = {
        "sheet": sheet,
        "shown": SHOWN,
        "wanted": wanted,
        "roles": [one.value for one in Role],
        "role": asked.query.get("role", ""),
        "words": asked.query.get("q", ""),
    }
    return View(template="people", title="console.menu.people", values=values)


async def show_one(desk: Desk, asked: Asked) -> View:
    """Look at one person: where they belong, and which accounts are theirs."""
    person = (await desk.people.with_ids([asked.path["person"]])).get(asked.path["person"])
    if person is None:
        raise MissingError("person")
    accounts = [one for space in asked.signed.where(WHO) for one in await desk.registry.accounts(space, [person.id])]
    await looked(desk, asked, "person", 1)
    values = {
        "person": person,
        "accounts": accounts,
        "called": await persons_called(desk, (*person.parents, *person.relatives)),
        "consents": path_of("consents", person.id) if asked.signed.where(HEADS) else "",
    }
    return View(template="people_one", title="console.people.one", values=values)


async def _people(desk: Desk, asked: Asked) -> Sequence[Person]:
    words = asked.query.get("q", "").strip()
    if words:
        return await desk.people.named(words, limit=_FOUND)
    return sorted(await desk.roster.people(), key=lambda one: (one.name.casefold(), one.id))


def _person(one: Person, lang: str) -> Sequence[Cell]:
    groups = ", ".join(dict.fromkeys(place.group for place in one.memberships))
    return (
        Cell(text=one.name, href=path_of("people", one.id)),
        Cell(text=word(lang, f"role.{one.role.value}")),
        Cell(text=groups),
        Cell(text=word(lang, f"school_level.{one.level.value}") if one.level else ""),
        Cell(text=one.email or ""),
        Cell(text=one.source),
    )


def _account(member: Member, count: int) -> Sequence[Cell]:
    return (
        Cell(text=member.display_name or member.ref.id),
        Cell(text=member.ref.workspace),
        Cell(count=count, strong=count > 0),
    )

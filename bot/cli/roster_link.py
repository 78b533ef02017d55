"""`chaperone roster link`, `unlink` and `unlinked`: whose an account is, put right by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from typing import Annotated

import typer

from bot.cli.stores import opened
from bot.linking import platform_of
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import load_settings
from policy.model import Entry
from policy.model import EntryKind
from policy.model import InputError
from policy.model import Member
from policy.model import MemberRef
from policy.model import Person
from storage.stores import Stores

_LOOK = "see `chaperone roster unlinked`"
Account = Annotated[str, typer.Argument(help="The account's id; WORKSPACE/ID where several workspaces have it.")]


def link(
    account: Account,
    person: Annotated[str, typer.Argument(help="The person's id on the roster.")],
) -> None:
    """Say whose an account is. It has that person's role at once."""
    set_up("warning")
    asyncio.run(_link(load_settings(), account, person))


def unlink(account: Account) -> None:
    """Take an account away from its person. Nobody can read or write any less for it."""
    set_up("warning")
    asyncio.run(_unlink(load_settings(), account))


async def _link(settings: Settings, account: str, whose: str) -> None:
    async with opened(settings) as stores:
        found = (await stores.people.with_ids([whose])).get(whose)
        if found is None:
            raise InputError("PERSON", f"{whose!r} is not on the roster", "write the id as the roster has it")
        members = await _accounts(stores, account)
        for one in members:
            if one.person is not None and one.person.id != whose:
                problem = f"{account} is linked to {one.person.id} already"
                raise InputError("ACCOUNT", problem, f"take it away first: chaperone roster unlink {account}")
        await _put(stores, members, found, "link")
    typer.echo(f"{account} is {found.name}'s account now ({found.role.value.replace('_', ' ')}).")


async def _unlink(settings: Settings, account: str) -> None:
    async with opened(settings) as stores:
        members = await _accounts(stores, account)
        whose = next((one.person for one in members if one.person), None)
        if whose is None:
            raise InputError("ACCOUNT", f"{account} is linked to nobody", _LOOK)
        await _put(stores, members, None, "unlink")
    typer.echo(f"{account} is linked to nobody now.")
    if whose.email and any(platform_of(one.ref.workspace) == "slack" for one in members):
        typer.echo("Slack tells its e-mail address: where the roster has the same one, the next census links it again.")


async def _accounts(stores: Stores, account: str) -> Sequence[Member]:
    """The account wherever it is: in all servers of Discord, and where a roster file named the platform alone.

    On Slack the same id in two workspaces may be two accounts.
    """
    workspace, _, ident = account.rpartition("/")
    known = [workspace] if workspace else await stores.unlinked.workspaces()
    found = [await stores.registry.member(MemberRef(workspace=one, id=ident)) for one in known]
    members = [one for one in found if one is not None]
    real = [one for one in members if platform_of(one.ref.workspace) == "slack" and one.ref.workspace != "slack"]
    if not members:
        raise InputError("ACCOUNT", f"no account {account} is known", f"{_LOOK}, or wait until the bot has met it")
    if len(real) > 1:
        where = ", ".join(f"{one.ref.workspace}/{ident}" for one in real)
        raise InputError("ACCOUNT", f"{account} is in several workspaces", f"write one of {where}")
    if any(one.bot for one in members):
        raise InputError("ACCOUNT", f"{account} is a bot", "only accounts of people are linked")
    if not workspace:
        return members
    general = await stores.registry.member(MemberRef(workspace=platform_of(workspace), id=ident))
    return members if general is None or general in members else [*members, general]


async def _put(stores: Stores, members: Sequence[Member], person: Person | None, what: str) -> None:
    """Write the link, and that it was made by hand."""
    await stores.roster.put_members([replace(one, person=person) for one in members])
    now = datetime.now(UTC)
    facts = {"what": what, "by": "hand"}
    await stores.book.add([Entry(kind=EntryKind.LINK, at=now, subject=one.ref, facts=facts) for one in members])

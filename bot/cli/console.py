"""`chaperone console link`: a link that signs one person in to the console, before there is another way."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Annotated

import typer

from bot.asking import Links
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.cli.whom import WhoError
from bot.cli.whom import on_the_roster
from bot.clock import SystemClock
from bot.desk.access import offices_of
from bot.desk.links import PURPOSE
from bot.desk.links import SignInMail
from bot.logs import set_up
from bot.settings import Settings
from bot.settings import addresses
from bot.settings import load_settings
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Person
from policy.model import SettingError
from policy.model import records_of
from storage.stores import Stores

app = typer.Typer(help="Sign in to the supervisor's console.", no_args_is_help=True, add_completion=False)

_LASTS = timedelta(hours=1)


@app.callback()
def console() -> None:
    """Sign in to the supervisor's console."""


@app.command()
def link(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Whom it signs in: an id, name or e-mail.")],
) -> None:
    """Print a link that signs somebody in, once, within an hour. That it was made is logged."""
    set_up("warning")
    address, name = asyncio.run(_link(load_settings(), person))
    typer.echo(address)
    typer.echo(f"Whoever opens it within the hour is {name} at the console: hand it to nobody else.", err=True)


async def _link(settings: Settings, who: str) -> tuple[str, str]:
    url = addresses.console(settings.url, settings.host, settings.port)
    if not url:
        do = "set it to the https address at which the web part is reached"
        raise SettingError("CHAPERONE_URL", "the console is served nowhere", do)
    async with opened(settings) as stores:
        person = await _person(stores, settings, who)
        clock = SystemClock()
        mail = SignInMail(
            links=Links(keys_of(settings).derive(PURPOSE).secrets),
            store=stores.sign_in_links,
            people=stores.people,
            clock=clock,
            url=url,
            mail=None,
            may=lambda _: True,
        )
        address = await mail.draw(person.id, lasts=_LASTS)
        facts = {"what": "console", "outcome": "link", "by": "command"}
        await stores.book.add([Entry(kind=EntryKind.VIEW, at=clock.now(), subject=records_of(person.id), facts=facts)])
    return address, person.name


async def _person(stores: Stores, settings: Settings, who: str) -> Person:
    """The person, if there is anything for them to see."""
    ident = (await on_the_roster(stores.keeping.eraser, who)).person
    person = (await stores.people.with_ids([ident])).get(ident)
    if person is None:
        raise WhoError(f"{ident} is not on the roster any more; bring them in again first", (ident,))
    if not offices_of(person, settings.school(), settings.caretakers):
        problem = f"there is nothing for {ident} at the console; staff, CHAPERONE_SUPERVISOR, CHAPERONE_OVERSEERS"
        raise WhoError(f"{problem}, CHAPERONE_SAFEGUARDING and CHAPERONE_CARETAKERS have something to see", (ident,))
    return person

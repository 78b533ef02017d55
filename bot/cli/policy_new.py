"""`chaperone policy new`: a policy of your own that starts from others."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.packs import OPTIONAL
from bot.packs import load_packs
from bot.packs import read_own
from bot.policies.new import checked_id
from bot.policies.new import free_path
from bot.policies.new import write_new
from bot.settings import load_settings
from policy.model import InputError


def new(
    ident: Annotated[str, typer.Argument(metavar="ID", help="What to call it: falcons-hs.", show_default=False)],
    start: Annotated[
        str, typer.Option("--from", metavar="ID[,ID]", help="The policies that it starts from; the first goes first.")
    ] = "dracut",
    title: Annotated[str | None, typer.Option(help="The title of your document.", show_default=False)] = None,
    owner: Annotated[str | None, typer.Option(help="Whose document it is.", show_default=False)] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over what is there.")] = False,
) -> None:
    """Write a policy of your own that takes over others, and in which you change, add and leave out clauses."""
    settings = load_settings()
    shipped = load_packs(named=OPTIONAL)
    path = free_path(settings.own_packs, checked_id(ident, shipped), force=force)
    known = {**shipped, **read_own(settings.own_packs).packs}
    names = list(dict.fromkeys(one.strip() for one in start.split(",") if one.strip()))
    if unknown := [one for one in (names or [start]) if one not in known or one == ident]:
        known_names = ", ".join(one for one in known if one != ident)
        raise InputError("--from", f"there is no pack {unknown[0]!r}", f"the known ones are {known_names}")
    whose = owner or settings.school_name or ident
    write_new(path, ident, [known[one] for one in names], title=title or f"Policy of {whose}", owner=whose)
    typer.echo(f"Wrote {path}. Edit it, look at it with `chaperone policy check {ident}`,")
    typer.echo(f"and put it in force with CHAPERONE_PACKS={ident}.")

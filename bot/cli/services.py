"""Asks the services at once whether an answer works: what `chaperone init` knows of Slack, Discord, mail, the database.

The words are the doctor's own.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Collection
from collections.abc import Iterable
from collections.abc import Mapping
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from bot.cli.stores import database_file
from bot.cli.stores import make_data_folder
from bot.cli.stores import opened
from bot.doctor import Check as Told
from bot.doctor import State
from bot.doctor import families
from bot.doctor.discord import discord_says
from bot.doctor.machine import disk
from bot.doctor.slack import slack_says
from bot.settings import Settings
from bot.settings import forms
from bot.settings.sources import inspect_raw
from bot.setup.answers import Answers
from bot.setup.question import Check
from bot.setup.question import Verdict
from policy.model import ChaperoneError
from storage.migrations import refuse_newer
from storage.migrations import revision_of
from storage.migrations.revisions import HEAD

PATIENCE = timedelta(seconds=10)
_GOOD = Verdict()
_DO = "\n     → "
"""In front of what to do."""


def settings_of(answers: Answers, **beside: str) -> Settings:
    """What is set, with an answer that is not kept yet; the default where something else is malformed."""
    return inspect_raw({**answers.raw, **beside})[0]


def slack(token: str, answers: Answers) -> Verdict:
    """Slack's word on the bot token, its rights and the clock."""
    if not token:
        return _GOOD
    from adapters.slack.checkup import check_slack  # noqa: PLC0415 - Slack's SDK takes long to import

    found = asyncio.run(check_slack(token, api_url=answers["SLACK_API_URL"] or None, now=_now))
    return _verdict(slack_says(found, app_token=False, signing_secret=False), refused={"slack_token"})


def slack_app(token: str, answers: Answers) -> Verdict:
    """Slack's word on the app-level token; it opens no connection."""
    if not token:
        return _GOOD
    from adapters.slack.checkup import check_slack  # noqa: PLC0415 - the same

    bot_token, api_url = answers["SLACK_BOT_TOKEN"], answers["SLACK_API_URL"] or None
    found = asyncio.run(check_slack(bot_token or "xoxb-none", app_token=token, api_url=api_url, now=_now))
    said = (one for one in slack_says(found, app_token=True, signing_secret=False) if one.check == "slack_app_token")
    return _verdict(said, refused={"slack_app_token"})


def discord(token: str, answers: Answers) -> Verdict:
    """Discord's word on the token, the intents and the servers."""
    if not token:
        return _GOOD
    from adapters.discord.checkup import check_discord  # noqa: PLC0415 - discord.py takes long to import

    found = asyncio.run(check_discord(token, api_url=answers["DISCORD_API_URL"] or None, now=_now))
    content = settings_of(answers).discord_content
    return _verdict(discord_says(found, content=content), refused={"discord_token"})


def mail(url: str, answers: Answers) -> Verdict:
    """What the mail server says; nothing is handed in."""
    return _mail(settings_of(answers, SMTP_URL=url)) if url else _GOOD


def mail_from(sender: str, answers: Answers) -> Verdict:
    """Whether the server takes mail from that address."""
    return _mail(settings_of(answers, SMTP_FROM=sender)) if sender else _GOOD


def _mail(settings: Settings) -> Verdict:
    from adapters.email import SmtpMail  # noqa: PLC0415 - what a school without mail needs not

    if settings.smtp_url is None:
        return _GOOD
    server = SmtpMail(settings.smtp_url.get_secret_value(), sender=settings.smtp_from or "")
    error = asyncio.run(server.check(limit=PATIENCE.total_seconds()))
    return _verdict(families.mail(settings, (), error=error, sender=server.sender), refused={"mail"})


def database(url: str, answers: Answers) -> Verdict:
    """Whether the database can be used, and the folder of a file written to. "" is the file in the data folder."""
    settings = settings_of(answers, DATABASE_URL=url)
    file = database_file(settings)
    try:
        make_data_folder(settings)
        room = _verdict([disk(settings.data)], refused={"disk"}) if file is not None else _GOOD
        if room.refused:
            return room
        asyncio.run(refuse_newer(settings.database))
        found = asyncio.run(revision_of(settings.database))
    except ChaperoneError as error:
        return Verdict(refused=f"{str(error)[:1].upper()}{str(error)[1:]}.")
    state = "empty; its tables are made at the end" if found is None else f"at revision {found} of {HEAD}"
    return Verdict(good=(f"{_place(file)} can be used: {state}.",), odd=room.odd)


def _place(file: Path | None) -> str:
    return f"The file {file}" if file is not None else "The PostgreSQL database"


def address(url: str, _answers: Answers) -> Verdict:
    """Whether the host of a public address has one; whether it leads here nobody can tell from in here."""
    host = urlsplit(url).hostname or ""
    if not url:
        return _GOOD
    try:
        socket.getaddrinfo(host, None)
    except OSError:
        line = f"No machine has the name {host} yet: let whoever runs your domain names add it."
        return Verdict(odd=(line,))
    return Verdict(good=("The name is known; whether it leads here shows when Chaperone runs.",))


def people(ids: str, answers: Answers) -> Verdict:
    """Whether these persons are on the roster, where there is one already."""
    known = _roster(answers)
    if not ids or not known:
        return _GOOD
    wanted = forms.split(ids)
    missing = [one for one in (wanted if isinstance(wanted, tuple) else ()) if one not in known]
    if not missing:
        return Verdict(good=("On the roster.",))
    line = f"{missing[0]} is not on the roster: write the id as it stands there, or import the person first."
    return Verdict(refused=line)


def _roster(answers: Answers) -> Collection[str]:
    settings = settings_of(answers)
    try:
        file = database_file(settings)
        if (file is not None and not file.exists()) or asyncio.run(revision_of(settings.database)) != HEAD:
            return ()
        return asyncio.run(_ids(settings))
    except ChaperoneError:
        return ()  # the database has a question of its own


async def _ids(settings: Settings) -> Collection[str]:
    async with opened(settings) as stores:
        return frozenset(one.id for one in await stores.roster.people())


def _verdict(told: Iterable[Told], *, refused: Collection[str]) -> Verdict:
    """What the doctor would say of it. A failure of the answer itself refuses it; another one is said, and can wait.

    Of what is well only the answer itself is told.
    """
    good, odd = [], []
    for one in told:
        line = f"{one.found[:1].upper()}{one.found[1:]}.{f'{_DO}{one.do}.' if one.do else ''}"
        if one.state is State.FAIL and one.check in refused:
            return Verdict(refused=line)
        if one.state is not State.OK:
            odd.append(line)
        elif one.check in refused:
            good.append(line)
    return Verdict(good=tuple(good), odd=tuple(odd))


def _now() -> datetime:
    return datetime.now(UTC)


CHECKS: Mapping[str, Check] = {
    "address": address,
    "database": database,
    "discord": discord,
    "mail": mail,
    "mail_from": mail_from,
    "people": people,
    "person": people,
    "slack": slack,
    "slack_app": slack_app,
}
"""By the name that a question has for them."""

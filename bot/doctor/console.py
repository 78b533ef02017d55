"""Checks of the console: where it is, how people sign in, and whether those who look after it are known."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.settings import Settings
from bot.settings import addresses
from bot.settings import remedy

_CHECK = "console"


def console(settings: Settings, roster: Collection[str] | None) -> Iterator[Check]:
    """`roster` are the ids of its persons, None where it cannot be read. The form alone: no platform is asked."""
    address = addresses.console(settings.url, settings.host, settings.port)
    yield from _halves(settings)
    yield from _caretakers(settings, roster)
    if not address:
        do = "set CHAPERONE_URL to the https address at which the web part is reached"
        yield warn(_CHECK, "it is served nowhere: the web part has no address of its own", do)
        return
    ways = _ways(settings)
    if not ways:
        do = "set SLACK_CLIENT_ID, DISCORD_CLIENT_ID or SMTP_URL; until then, `chaperone console link PERSON`"
        yield warn(_CHECK, f"at {address}, and there is no way to sign in", do)
        return
    yield ok(_CHECK, f"at {address}; people sign in with {' or '.join(ways)}")


def _halves(settings: Settings) -> Iterator[Check]:
    """An id without its secret, or the other way round."""
    for platform in ("slack", "discord"):
        given = {half: getattr(settings, f"{platform}_client_{half}") is not None for half in ("id", "secret")}
        for half, there in given.items():
            if not there and any(given.values()):
                name = f"{platform}_client_{half}".upper()
                yield fail(_CHECK, f"sign-in with {platform.title()} lacks {name}", remedy(name))


def _caretakers(settings: Settings, roster: Collection[str] | None) -> Iterator[Check]:
    strangers = [one for one in settings.caretakers if roster is not None and one not in roster]
    if strangers:
        do = "write the id as the roster has it, or put them on the roster"
        yield fail(_CHECK, f"CHAPERONE_CARETAKERS names {strangers[0]}, who is not on the roster", do)


def _ways(settings: Settings) -> list[str]:
    ways = []
    if settings.slack_client_id and settings.slack_client_secret:
        ways.append("Slack")
    if settings.discord_client_id and settings.discord_client_secret:
        ways.append("Discord")
    if settings.smtp_url is not None:
        ways.append("a link by mail")
    return ways

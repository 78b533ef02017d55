"""Whether oversight by consent can work where it is switched on, and how many have agreed."""

from __future__ import annotations

from collections.abc import Iterator

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.settings import Settings

_CHECK = "oversight"
_ENV = "set it in .env, or CHAPERONE_SLACK_OVERSIGHT=false (docs/oversight.md)"


def oversight(settings: Settings, counted: tuple[int, int], unsettled: int) -> Iterator[Check]:
    """`counted`: how many agreed, of how many members of staff; `unsettled`: tokens that are to be given back."""
    if not settings.slack_oversight:
        return
    if settings.slack_bot_token is None:
        yield fail(_CHECK, "switched on, and there is no Slack (SLACK_BOT_TOKEN)", _ENV)
    elif not settings.slack_client_id or not settings.slack_client_secret:
        yield fail(_CHECK, "switched on without SLACK_CLIENT_ID and SLACK_CLIENT_SECRET", _ENV)
    elif not (settings.url or "").startswith("https://"):
        yield fail(_CHECK, "switched on without an https CHAPERONE_URL, to which Slack sends people back", _ENV)
    elif unsettled:
        do = "run the bot: `chaperone run`; it goes on trying while Slack is away"
        yield warn(_CHECK, f"{unsettled} ended, and Slack was not told yet", do)
    else:
        yield ok(_CHECK, f"by consent: {counted[0]} of {counted[1]} staff; no message is read")

"""Oversight by consent connected: its pages, who hears of openings, and who settles what became of consents."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.oversight import OversightKeeper
from bot.oversight import OversightWatch
from bot.oversight.door import OversightDoor
from bot.oversight.pages import STYLE
from bot.pages import page_style
from bot.ports import Clock
from bot.settings import Settings
from bot.wiring.connected import Connected
from bot.wiring.house import House
from policy.model import Event
from policy.model import SettingError

if TYPE_CHECKING:
    from starlette.routing import Route

_SETTING = "CHAPERONE_SLACK_OVERSIGHT"
_APP = "copy both from https://api.slack.com/apps, your app → Basic Information → App Credentials"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overseen:
    """What runs, and what is served."""

    door: OversightDoor
    keeper: OversightKeeper
    watch: OversightWatch
    connected: Connected

    async def look(self) -> None:
        """One round of the keeper."""
        await self.keeper.look(self.connected.workspaces())


def is_on(settings: Settings) -> bool:
    """Whether staff may agree to it here. Raises `SettingError` where something is missing for it."""
    if not settings.slack_oversight:
        return False
    if not settings.slack_client_id or not settings.slack_client_secret:
        raise SettingError(_SETTING, "SLACK_CLIENT_ID or SLACK_CLIENT_SECRET is not set", _APP)
    if not settings.url or not _reachable(settings):
        raise SettingError(_SETTING, "Slack sends people back over https alone", "set an https CHAPERONE_URL")
    return True


def _reachable(settings: Settings) -> bool:
    """Slack's own takes no address without https; a double on this machine does."""
    double = urlsplit(settings.slack_api_url or "").hostname in ("127.0.0.1", "::1", "localhost")
    return double or (settings.url or "").startswith("https://")


def open_oversight(
    house: House,
    connected: Connected,
    settings: Settings,
    clock: Clock,
    receive: Callable[[Event], Awaitable[object]],
    note: Callable[[str], None],
) -> Overseen | None:
    """All of it, attached to the platforms that have it; None where it is off. `receive` keeps an event safe."""
    if house.oversight is None:
        return None
    from adapters.slack.oversight_oauth import HOME  # noqa: PLC0415 - Slack's SDK, where it is switched on alone
    from adapters.slack.oversight_oauth import SlackOversight  # noqa: PLC0415

    api, secret = settings.slack_api_url, settings.slack_client_secret
    overseer = SlackOversight(
        settings.slack_client_id or "",
        secret.get_secret_value() if secret else "",
        note=note,
        api_url=api,
        home=api.rstrip("/").removesuffix("/api") if api else HOME,
    )
    store = house.stores.oversight
    keeper = OversightKeeper(store=store, overseer=overseer, tell=receive)
    watch = OversightWatch(
        store=store,
        overseer=overseer,
        keeper=keeper,
        census=house.census,
        registry=house.registry,
        roster=house.roster,
        clock=clock,
        receive=receive,
    )
    for one in connected.platforms:
        if hasattr(one, "watch"):
            one.watch = watch
    door = OversightDoor(
        store=store,
        overseer=overseer,
        keeper=keeper,
        links=house.oversight,
        people=house.people,
        registry=house.registry,
        clock=clock,
        lang=settings.lang,
    )
    return Overseen(door=door, keeper=keeper, watch=watch, connected=connected)


def oversight_routes(door: OversightDoor, url: str) -> list[Route]:
    """The pages."""
    from adapters.web.oversight import OversightPages  # noqa: PLC0415 - the web part alone needs Starlette

    return OversightPages(door, style=page_style(), style_path=STYLE, url=url).routes()

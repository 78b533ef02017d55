"""One Slack workspace, ready to listen and to speak: everything of this package put together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
from starlette.requests import Request
from starlette.responses import Response

from adapters.intake import Intake
from adapters.slack.client import make_client
from adapters.slack.client import make_session
from adapters.slack.directory import SlackDirectory
from adapters.slack.endpoint import Endpoint
from adapters.slack.errors import NETWORK
from adapters.slack.errors import REFUSED
from adapters.slack.errors import Called
from adapters.slack.errors import Note
from adapters.slack.errors import delivery_error
from adapters.slack.errors import uncounted
from adapters.slack.files import SlackFiles
from adapters.slack.listen import Listener
from adapters.slack.messenger import SlackMessenger
from adapters.slack.oversight import Watch
from adapters.slack.rooms import SlackRooms
from adapters.slack.socket_mode import SocketMode
from adapters.slack.socket_mode import Times
from adapters.slack.translated import Me
from policy.model import ChaperoneError
from policy.model import SettingError

PATH = "/slack/events"
_APP = "https://api.slack.com/apps, your app"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What the school copied from Slack. `app_token` is for Socket Mode, `signing_secret` for HTTP; one is enough."""

    bot_token: str
    app_token: str = ""
    signing_secret: str = ""
    api_url: str | None = None


class SlackPlatform:
    """A workspace of Slack. Use `open_slack`."""

    name = "slack"
    exclusive = False

    def __init__(
        self,
        *,
        access: Access,
        client: AsyncWebClient,
        session: ClientSession,
        me: Me,
        note: Note,
        times: Times | None,
    ) -> None:
        """`me` is what Slack told about the token; `session` holds the connections that all calls share."""
        self.workspaces = (me.workspace,)
        self.messenger = SlackMessenger(client=client, me=me, note=note)
        self.rooms = SlackRooms(client=client, me=me, note=note)
        self.files = SlackFiles(client=client, session=session, me=me, note=note)
        self.directory = SlackDirectory(client=client, workspace=me.workspace, note=note)
        self._access = access
        self._client = client
        self._session = session
        self._me = me
        self._note = note
        self._times = times
        self._socket: SocketMode | None = None
        self._endpoint: Endpoint | None = None
        self._stopping = asyncio.Event()
        self.watch: Watch | None = None
        """Who hears of direct conversations that people let us know of, where they are asked."""

    def listen(self, intake: Intake, missed: Callable[[str, datetime], Awaitable[None]]) -> None:
        """Say who gets what happens, and who keeps since when something may be missing."""
        missing = partial(missed, self._me.workspace)
        listener = Listener(
            client=self._client,
            me=self._me,
            intake=intake,
            note=self._note,
            missed=missing,
            signing_secret=self._access.signing_secret,
            bot_token=self._access.bot_token,
        )
        listener.watch = lambda: self.watch
        if self._access.signing_secret:
            self._endpoint = Endpoint(listener, self._note)
        if self._access.app_token:
            self._socket = SocketMode(
                listener=listener,
                client=make_client(self._access.app_token, self._access.api_url, note=self._note),
                app_token=self._access.app_token,
                note=self._note,
                missed=missing,
                times=self._times,
            )

    @property
    def heard(self) -> float | None:
        """Seconds since the connection last gave a sign of life; None where this process holds none."""
        return self._socket.heard if self._socket is not None else None

    @property
    def posts(self) -> Mapping[str, Callable[[Request], Awaitable[Response]]]:
        """The doors of the web part that belong to this platform."""
        return {PATH: self._endpoint} if self._endpoint else {}

    async def run(self) -> None:
        """Hold the connection until `stop`; over HTTP there is none to hold."""
        if self._socket is None:
            await self._stopping.wait()
        else:
            await self._socket.run()

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()
        if self._socket is not None:
            self._socket.stop()

    async def close(self) -> None:
        """Let go of the connections, when nothing is said any more."""
        await self._session.close()


async def open_slack(
    access: Access, *, note: Note, called: Called = uncounted, times: Times | None = None
) -> SlackPlatform:
    """Ask Slack who we are. Raises `SettingError` for a token that Slack refuses, `DeliveryError` where it is away.

    `called` hears how each call of the API ended.
    """
    if not access.app_token and not access.signing_secret:
        problem = "neither this nor SLACK_SIGNING_SECRET is set, so that Slack has no way to tell what happens"
        raise SettingError("SLACK_APP_TOKEN", problem, f"make one at {_APP} → Basic Information → App-Level Tokens")
    session = make_session()
    try:
        me, client = await _introduced(access, note, called, session)
    except ChaperoneError:
        await session.close()
        raise
    return SlackPlatform(access=access, client=client, session=session, me=me, note=note, times=times)


async def _introduced(access: Access, note: Note, called: Called, session: ClientSession) -> tuple[Me, AsyncWebClient]:
    client = make_client(access.bot_token, access.api_url, note=note, called=called, session=session)
    found = await _asked(client.auth_test(), "SLACK_BOT_TOKEN", "OAuth & Permissions → Bot User OAuth Token")
    if access.app_token:
        # asked beforehand: the SDK would try a refused token again for ever
        opened = client.apps_connections_open(app_token=access.app_token)
        await _asked(opened, "SLACK_APP_TOKEN", "Basic Information → App-Level Tokens, with connections:write")
    return Me(workspace=found["team_id"], user=found["user_id"], bot=found.get("bot_id") or ""), client


async def _asked(call: Awaitable[AsyncSlackResponse], setting: str, where: str) -> AsyncSlackResponse:
    try:
        return await call
    except NETWORK as error:
        found = delivery_error(error)
        if found.code.removeprefix("slack:") in REFUSED:
            raise SettingError(
                setting, f"Slack refuses it ({found.code})", f"copy it anew from {_APP} → {where}"
            ) from error
        raise found from error

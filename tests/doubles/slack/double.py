"""The loopback double of Slack: Web API, Socket Mode and signed HTTP in one."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from types import TracebackType
from typing import Any
from typing import Self

from aiohttp import web

from tests.doubles.slack.downloads import Downloads
from tests.doubles.slack.faults import Fault
from tests.doubles.slack.hooks import Hooks
from tests.doubles.slack.interactions import Interactions
from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Channel
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import Json
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.model import User
from tests.doubles.slack.signed_http import HttpTarget
from tests.doubles.slack.web_api import WebApi


class SlackDouble(Interactions):
    """`async with SlackDouble(scopes=…) as slack:` — then point the app at `slack.base_url`."""

    _runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen on a free port of 127.0.0.1."""
        api = WebApi(self)
        app = web.Application(client_max_size=10_000_000)
        app.router.add_route("*", "/api/{method}", api.call)
        app.router.add_post("/hooks/{kind}/{team}/{number}/{secret}", Hooks(self).handle)
        app.router.add_get("/{store:files-pri|files-tmb}/{path:.+}", Downloads(self).handle)
        app.router.add_get("/oauth/v2/authorize", self.consents.authorize)
        app.router.add_get("/link/", self.sockets.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.origin = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        await self.cancel_background()
        await self.sockets.drop_all()
        if self.target is not None:
            await self.target.session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    # -- the world, in short

    @property
    def base_url(self) -> str:
        """For AsyncWebClient(base_url=…)."""
        return f"{self.origin}/api/"

    @property
    def team(self) -> str:
        return self.world.team

    @property
    def bot_user(self) -> str:
        return self.world.bot_user

    @property
    def bot_id(self) -> str:
        return self.world.bot_id

    @property
    def app_id(self) -> str:
        return self.world.app_id

    def add_user(self, id: str, name: str, **more: Any) -> User:  # noqa: A002
        """An account that is already there; `more`: email, is_bot, locale, deleted, extra."""
        return self.world.add_user(id, name, **more)

    def add_channel(self, id: str, name: str, **more: Any) -> Channel:  # noqa: A002
        """A conversation that is already there; `more`: kind, members, bot_in, topic, ext_shared."""
        return self.world.add_channel(id, name, **more)

    def keep_apart(self, some: Iterable[str], others: Iterable[str], *, error: str = "restricted_action") -> None:
        """An information barrier: no new direct message with people of both; they may be in one channel.

        Slack has not written down what it answers then: `error` is any of its words.
        """
        self.world.barriers.append((set(some), set(others), error))

    def refuse_invites(self, user: str, *, error: str = "user_is_restricted") -> None:
        """Nobody may bring that person into a channel (a guest, an administrator's rule)."""
        self.world.uninvited[user] = error

    def refuse_channels(self) -> None:
        """The workspace lets no app make channels."""
        self.world.no_channels = True

    def dm(self, user: str) -> str:
        """The id of the bot's DM with that person, to post into."""
        return self.world.dm(user).id

    # -- transports

    def http_target(self, url: str) -> None:
        """From now on deliver over signed HTTP to this request URL."""
        if self.target is None:
            self.target = HttpTarget(url, secret=self.signing_secret, world=self.world, journal=self.journal)
        self.target.url = url

    async def verify_url(self) -> Delivery:
        """Slack's url_verification; the answer must carry the challenge back."""
        delivery = await self.deliver({"token": "verification-token", "challenge": "c-123", "type": "url_verification"})
        if not delivery.acknowledged or "c-123" not in (delivery.answer or {}).values():
            self.journal.problem("url_verification: the challenge did not come back")
        return delivery

    async def refresh(self) -> None:
        """Slack renews its end: a warning, refresh_requested, close."""
        await self.sockets.disconnect_all("warning", "refresh_requested")

    async def link_disabled(self) -> None:
        """Somebody turned Socket Mode off."""
        await self.sockets.disconnect_all("link_disabled")

    async def too_many_websockets(self) -> None:
        await self.sockets.disconnect_all("too_many_websockets")

    async def drop(self) -> None:
        """The network goes, without a frame."""
        await self.sockets.drop_all()

    def go_silent(self) -> None:
        """The present connections stay open and say nothing more, not even pong."""
        self.sockets.silence_all()

    def refuse_connections(self, error: str = "internal_error") -> None:
        """apps.connections.open fails from now on; "" lets it work again."""
        self.sockets.refusal = error

    @property
    def connections(self) -> int:
        """How many sockets are open and not silent."""
        return sum(not each.silent for each in self.sockets.connections)

    async def connected(self, count: int = 1) -> None:
        """Until so many connections have said hello and still live."""
        await self.wait_for(lambda: self.connections >= count)

    # -- controls

    def fail_next(
        self,
        method: str,
        *,
        error: str = "",
        status: int = 0,
        retry_after: int | None = None,
        times: int = 1,
        after_effect: bool = False,
    ) -> None:
        """The next calls of this method ("*": any; "response_url" and "files.download": those) fail; see Fault."""
        self.faults.add(
            Fault(
                method=method,
                error=error,
                status=status,
                retry_after=retry_after,
                times=times,
                after_effect=after_effect,
            )
        )

    def revoke(self, error: str = "token_revoked") -> None:
        """The bot token stops working, and nobody says so; "" gives it back."""
        self.token_error = error

    async def wait_for(self, predicate: Callable[[], bool]) -> None:
        """Until it holds, asked after every call, acknowledgement and connection."""
        await self.journal.wait_for(predicate)

    # -- reading

    @property
    def deliveries(self) -> list[Delivery]:
        return self.journal.deliveries

    @property
    def problems(self) -> list[str]:
        return self.journal.problems

    @property
    def remarks(self) -> list[str]:
        return self.journal.remarks

    def assert_clean(self) -> None:
        """No outgoing call broke one of Slack's rules."""
        assert self.journal.problems == []

    def calls(self, method: str = "") -> list[Call]:
        """The calls of one method, or all, in order."""
        return [each for each in self.journal.calls if method in ("", each.method)]

    def messages(self, channel: str) -> list[Json]:
        """What stands in that channel, oldest first, as Slack stores it (metadata included)."""
        return sorted(self.world.channels[channel].messages.values(), key=lambda each: float(each["ts"]))

    def pins(self, channel: str) -> list[Json]:
        """The pinned messages of that channel, the oldest pin first."""
        place = self.world.channels[channel]
        return [place.messages[ts] for ts in place.pins]

    def dms(self, user: str) -> list[Json]:
        """What the bot wrote into its DM with that person."""
        return [each for each in self.messages(self.dm(user)) if each.get("bot_id") == self.bot_id]

    def ephemerals(self, user: str) -> list[Ephemeral]:
        return [each for each in self.world.ephemerals if each.user == user]

    def views(self, user: str) -> list[OpenView]:
        """That person's open modals, the top one last."""
        return [each for each in self.world.views.values() if each.user == user and each.open]

    def home(self, user: str) -> Json | None:
        return self.world.homes.get(user)

    def responses(self, response_url: str) -> list[Json]:
        """What came back through that response_url."""
        return [reply for each in self.world.hooks.values() if each.url == response_url for reply in each.replies]

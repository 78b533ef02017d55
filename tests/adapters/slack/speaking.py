"""What the tests of the outgoing side share: a workspace, a client that never really waits, a notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field

from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.slack.client import SlackClient
from adapters.slack.client import make_client
from adapters.slack.messenger import SlackMessenger
from adapters.slack.render import text_of
from adapters.slack.translated import Me
from policy.model import Button
from policy.model import ButtonKey
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Notice
from policy.model import NoticeKey
from tests.doubles.slack import SlackDouble

SCOPES = (
    *("commands", "chat:write", "im:write", "mpim:write", "im:history", "users:read"),
    *("channels:read", "groups:read", "mpim:read", "channels:history", "groups:history", "mpim:history"),
)
COACH, SAM, NINA, GONE = "U0COACH", "U0SAM", "U0NINA", "U0GONE"
TEAM, LOCKER = "C0HOCKEY", "G0LOCKER"

NOTICE = Notice(
    keys=(NoticeKey.PHONE_WARN,),
    title="A phone number",
    paragraphs=("Your message in “hockey” has a phone number.", "What to do:\nDelete it."),
    buttons=(Button(key=ButtonKey.DELETE_MINE, label="Delete my message", value="d1", primary=True),),
    about="d1",
    pointer="I sent you a private note about this.",
)


@dataclass(slots=True, kw_only=True)
class Setting:
    """The double, a client of it, and what the client counted and how long it would have waited."""

    slack: SlackDouble
    client: SlackClient
    notes: Counter[str]
    waits: list[float] = field(default_factory=list)

    @property
    def me(self) -> Me:
        return Me(workspace=self.slack.team, user=self.slack.bot_user, bot=self.slack.bot_id)

    def note(self, code: str) -> None:
        self.notes[code] += 1

    def member(self, ident: str) -> MemberRef:
        return MemberRef(workspace=self.slack.team, id=ident)

    def methods(self) -> list[str]:
        return [call.method for call in self.slack.calls()]


@asynccontextmanager
async def a_setting(*scopes: str, page_size: int = 1000) -> AsyncIterator[Setting]:
    """A school of three people, a public and a private channel. At the end every call must have kept the rules."""
    async with SlackDouble(scopes=(*SCOPES, *scopes), page_size=page_size) as slack:
        slack.add_user(COACH, "coach", email="coach@school.example")
        slack.add_user(SAM, "sam", locale="es-ES")
        slack.add_user(NINA, "nina", locale="fr-FR")
        slack.add_user(GONE, "gone", deleted=True)
        slack.add_channel(TEAM, "hockey", members=[COACH, SAM])
        slack.add_channel(LOCKER, "locker", kind="private", members=[COACH, SAM])
        notes: Counter[str] = Counter()
        waits: list[float] = []

        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        def note(code: str) -> None:
            notes[code] += 1

        client = make_client(slack.bot_token, slack.base_url, note=note, sleep=sleep)
        yield Setting(slack=slack, client=client, notes=notes, waits=waits)
        await slack.settle()
        slack.assert_clean()


@asynccontextmanager
async def a_page(body: str, kind: str) -> AsyncIterator[str]:
    """Somebody else's answer to everything: the address of a proxy that says `body`."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=body, content_type=kind)

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    async with TestServer(app) as server:
        yield f"http://127.0.0.1:{server.port}/api/"


def messenger(setting: Setting) -> SlackMessenger:
    return SlackMessenger(client=setting.client, me=setting.me, note=setting.note)


def a_ref(setting: Setting, ts: str, channel: str = TEAM) -> MessageRef:
    return MessageRef(workspace=setting.slack.team, conversation=channel, id=ts)


async def tell(
    setting: Setting,
    to: str = COACH,
    notice: Notice = NOTICE,
    *,
    about: MessageRef | None = None,
    reply_to: str = "",
    again: bool = False,
    by: SlackMessenger | None = None,
) -> None:
    await (by or messenger(setting)).tell(
        setting.member(to), notice, delivery="d1.0", about=about, reply_to=reply_to, again=again
    )


def told(setting: Setting, to: str = COACH) -> list[tuple[str, object]]:
    """Text and delivery id of what stands in the person's talk with the bot."""
    return [(one["text"], one["metadata"]["event_payload"]) for one in setting.slack.dms(to)]


ARRIVED = [(text_of(NOTICE), {"delivery": "d1.0"})]

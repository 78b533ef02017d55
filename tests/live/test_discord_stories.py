"""The demo's stories told through discord.py: the same findings and the same notices as in a rehearsal."""

from __future__ import annotations

import discord
import pytest

from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from bot.clock import SetClock
from bot.rehearse.cast import people_of
from bot.rehearse.cast import school_of
from bot.rehearse.driver import START
from bot.rehearse.scenario import Scenario
from bot.wiring import Delivered
from policy.model import MemberRef
from tests.live.discord_server import Server
from tests.live.discord_server import a_server
from tests.live.stories import Told
from tests.live.stories import tell
from tests.live.stories import the_school


class DiscordScene:
    """The scenario on a server of simcord."""

    def __init__(self, server: Server, scenario: Scenario, clock: SetClock) -> None:
        self.server = server
        self.house = server.house
        self.clock = clock
        self.named: dict[str, discord.Message] = {}
        self.heard = {key: 0 for key, _ in server.users.items() if key in scenario.people}
        self.asked: list[tuple[str, object]] = []

    def member(self, person: str) -> MemberRef:
        return self.server.member(person)

    async def post(self, by: str, place: str, text: str, ref: str) -> None:
        self.named[ref] = await self.server.members[by].send(self.server.channels[place], text)

    async def edit(self, by: str, ref: str, text: str) -> None:
        await self.server.members[by].edit(self.named[ref], text)

    async def press(self, by: str, button: str) -> None:
        for message in reversed(self.server.direct(by)):
            for ident in idents(message):
                if ident.split(":")[1:2] == [button]:
                    self.asked.append((by, await self.server.users[by].click(message, custom_id=ident)))
                    return
        raise AssertionError(f"nothing offers {button}")

    async def command(self, by: str, place: str, name: str, text: str) -> None:
        options = {"question": text} if text else {}
        self.asked.append((by, await self.server.members[by].slash(self.server.channels[place], name, **options)))

    async def settle(self) -> None:
        await self.server.settle()

    def news(self) -> list[Told]:
        found = [told(by, answer) for by, result in self.asked if (answer := result.response) is not None]  # type: ignore[attr-defined]
        self.asked.clear()
        for person, count in self.heard.items():
            messages = [one for one in self.server.direct(person) if not one.flags.ephemeral]
            found += [told(person, one) for one in messages[count:]]
            self.heard[person] = len(messages)
        return found

    def shown(self, notice: Delivered) -> Told:
        embeds = [one.to_dict() for one in embeds_of(notice.notice)]
        text = written(content_of(notice.notice), [discord.Embed.from_dict(one) for one in embeds])
        return notice.to.id, text, tuple(one.label for one in notice.notice.buttons)


def idents(message: discord.Message) -> list[str]:
    return [one.custom_id or "" for one in buttons(message)]


def buttons(message: discord.Message) -> list[discord.Button]:
    rows = [one for one in message.components if isinstance(one, discord.ActionRow)]
    return [one for row in rows for one in row.children if isinstance(one, discord.Button)]


def told(person: str, answer: object) -> Told:
    message = answer if isinstance(answer, discord.Message) else answer.message  # type: ignore[attr-defined]
    return person, written(message.content, message.embeds), tuple(one.label or "" for one in buttons(message))


def written(content: str, embeds: list[discord.Embed]) -> str:
    pieces = [(one.description or "", one.footer.text or "") for one in embeds]
    return "\n".join([content, *(piece for pair in pieces for piece in pair if piece)])


@pytest.mark.parametrize("strict", [False, True], ids=["plain", "strict"])
async def test_the_demo_is_the_same_on_discord(strict: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario, clock = the_school(can_remove=True), SetClock(START)
    people = {key: one for key, one in people_of(scenario).items() if one is not None}
    places = {key: one.members for key, one in scenario.conversations.items()}
    async with a_server(
        people, places, school=school_of(scenario), clock=clock, strict=monkeypatch if strict else None
    ) as server:
        await server.register(*(key for key, one in scenario.conversations.items() if one.registered))
        await tell(DiscordScene(server, scenario, clock), scenario)
        server.assert_clean()

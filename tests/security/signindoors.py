"""The way in through a platform, tried: by answers, tokens and ways back that are wrong, nobody gets a session."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiohttp import web
from yarl import URL

from adapters.web.discordid import DiscordIdentity
from adapters.web.slackid import SlackIdentity
from bot.ports.signing import IdentityProvider
from policy.model import Member
from policy.model import MemberRef
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import PEOPLE
from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import Console
from tests.bot.desk.conftest import Got
from tests.bot.desk.conftest import served
from tests.doubles.signin import CLIENT
from tests.doubles.signin import SECRET
from tests.doubles.signin import DiscordVouching
from tests.doubles.signin import SlackVouching
from tests.doubles.signin import vouching
from tests.security.signinfuzz import Between
from tests.security.signinfuzz import bending
from tests.security.signinfuzz import forged
from tests.security.signinfuzz import other_cookie
from tests.security.signinfuzz import way_back
from tests.security.webfuzz import ODD as WORDS
from tests.security.webfuzz import wrong_in

KIM, NOBODY = {"slack": "U-kim", "discord": "411111111111111111"}, {"slack": "U-none", "discord": "499999999999999999"}
"""Somebody who may come in, and an account on no roster: whatever is made of what it says, it opens nothing."""
PRIVATE = ("Dana Kim", "kim@school", "U-kim", "U-none", "none@school", "41111111", "49999999", SECRET, "eyJ", "<img")
_SESSION, _FLOW = "chaperone", "chaperone-sign-in"
_EVERY = 25
"""After so many wrong visits comes a right one."""


@dataclass(slots=True, kw_only=True)
class Ways:
    """A console with both platforms, what stands between, and the browser whose turn it is."""

    console: Console
    slack: SlackVouching
    discord: DiscordVouching
    between: Between
    browser: Browser

    def accounts(self, whose: dict[str, str]) -> None:
        self.slack.account, self.discord.account = whose["slack"], whose["discord"]

    def fresh(self) -> None:
        """Somebody else's turn, with nothing in the browser."""
        self.browser.session.cookie_jar.clear()

    async def agreed(self, provider: str, to: str = "/") -> str:
        """Out to the platform and agreed there; the address that leads back."""
        out = await self.browser.session.get(
            f"{self.console.url}/sign-in/{provider}", params={"to": to}, allow_redirects=False
        )
        return (await self.browser.get(out.headers["location"])).to


class _Slack(SlackVouching):
    """With something in between."""

    between: Between

    def app(self) -> web.Application:
        return bending(SlackVouching.app(self), self.between)


class _Discord(DiscordVouching):
    """With something in between."""

    between: Between

    def app(self) -> web.Application:
        return bending(DiscordVouching.app(self), self.between)


@asynccontextmanager
async def ways() -> AsyncIterator[Ways]:
    """Both platforms; nobody is kept from the door by having come too often."""
    between, slack, discord = Between(), _Slack(), _Discord()
    slack.between = discord.between = between
    slack.told = {"email": "none@school.example", "email_verified": True}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("adapters.web.console.MOST_TRIES", 10**9)
        async with vouching(slack) as home, vouching(discord) as other:
            providers: dict[str, IdentityProvider] = {
                "slack": SlackIdentity(CLIENT, SECRET, home=home),
                "discord": DiscordIdentity(CLIENT, SECRET, home=other, api=f"{other}/api/v10"),
            }
            async with served(providers) as console:
                ref = MemberRef(workspace=HERE, id=KIM["discord"])
                await console.house.roster.put_members([Member(ref=ref, person=PEOPLE[0])])
                yield Ways(console=console, slack=slack, discord=discord, between=between, browser=console.browser())


async def tried(there: Ways, *, examples: int, seed: str) -> list[str]:
    """Come back wrongly; what was wrong with the answers."""
    wrong: list[str] = []
    for number in range(examples):
        chance = random.Random(f"{seed} {number}")  # noqa: S311 - the same visits every time
        there.fresh()
        provider = chance.choice(("slack", "slack", "discord"))
        visit = chance.choice((_odd_answers, _odd_answers, _odd_token, _odd_way, _again, _of_another))
        got = await visit(there, provider, chance)
        there.between.rights_itself()
        wrong += [f"{number}: {visit.__name__} {provider}: {one}" for one in _wrong_with(there, got)]
        if number % _EVERY == 0:
            wrong += [f"{number}: {one}" for one in await _right(there, provider)]
    return wrong


async def _odd_answers(there: Ways, provider: str, chance: random.Random) -> Got:
    there.accounts(NOBODY)
    back = await there.agreed(provider, chance.choice(WORDS))
    there.between.bends(chance)
    return await there.browser.get(back)


async def _odd_token(there: Ways, _provider: str, chance: random.Random) -> Got:
    there.accounts(KIM)
    back = await there.agreed("slack")
    there.between.bend, there.between.which = forged(chance), "/openid.connect.token"
    return await there.browser.get(back)


async def _odd_way(there: Ways, provider: str, chance: random.Random) -> Got:
    there.accounts(KIM)
    back = await there.agreed(provider)
    if chance.random() < 0.3:
        held = there.browser.held()[_FLOW]
        there.browser.session.cookie_jar.update_cookies({_FLOW: other_cookie(held, chance)}, URL(there.console.url))
        return await there.browser.get(back)
    return await there.browser.get(way_back(back, chance))


async def _again(there: Ways, provider: str, _chance: random.Random) -> Got:
    """A code that was used already, with everything that went with it."""
    there.accounts(KIM)
    back = await there.agreed(provider)
    flow = there.browser.held()[_FLOW]
    await there.browser.get(back)
    there.fresh()
    there.browser.session.cookie_jar.update_cookies({_FLOW: flow}, URL(there.console.url))
    return await there.browser.get(back)


async def _of_another(there: Ways, provider: str, chance: random.Random) -> Got:
    """A code of somebody else's visit, by a link, before or in the middle of a visit of one's own."""
    there.accounts(KIM)
    back = await there.agreed(provider)
    there.fresh()
    if chance.random() < 0.5:
        await there.agreed(chance.choice(("slack", "discord")))
    return await there.browser.get(back)


def _wrong_with(there: Ways, got: Got) -> Iterator[str]:
    yield from wrong_in(got)
    if _SESSION in there.browser.held():
        yield "a session"
    if got.status not in (403, 404):
        yield f"status {got.status}"
    yield from (f"{one} in the answer" for one in PRIVATE if one in got.text)


async def _right(there: Ways, provider: str) -> list[str]:
    """As it should be: they are in."""
    there.fresh()
    there.accounts(KIM)
    there.slack.told = {}
    got = await there.browser.get(await there.agreed(provider))
    there.slack.told = {"email": "none@school.example", "email_verified": True}
    return [] if (got.status, got.to, _SESSION in there.browser.held()) == (303, "/", True) else [f"not in: {got}"]

"""Signing in: through doubles of Slack and Discord, by mail, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs
from urllib.parse import urlsplit

import pytest

from adapters.web.discordid import DiscordIdentity
from adapters.web.slackid import SlackIdentity
from policy.model import EntryKind
from policy.model import Member
from policy.model import MemberRef
from tests.bot.desk.conftest import HERE
from tests.bot.desk.conftest import PEOPLE
from tests.bot.desk.conftest import THERE
from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import Console
from tests.bot.desk.conftest import Got
from tests.bot.desk.conftest import link_in
from tests.bot.desk.conftest import served
from tests.doubles.signin import CLIENT
from tests.doubles.signin import FALSE_KEY
from tests.doubles.signin import SECRET
from tests.doubles.signin import DiscordVouching
from tests.doubles.signin import SlackVouching
from tests.doubles.signin import vouching

NOT_TOLD = "It did not tell us who you are just now. Please try again, or choose another way."
TEAM = "https://slack.com/team_id"
KIM = "411111111111111111"


@asynccontextmanager
async def with_slack(slack: SlackVouching, *, secret: str = SECRET) -> AsyncIterator[Console]:
    async with vouching(slack) as home, served({"slack": SlackIdentity(CLIENT, secret, home=home)}) as console:
        yield console


@asynccontextmanager
async def with_discord(discord: DiscordVouching) -> AsyncIterator[Console]:
    async with vouching(discord) as home:
        provider = DiscordIdentity(CLIENT, SECRET, home=home, api=f"{home}/api/v10")
        async with served({"discord": provider}) as console:
            kim = PEOPLE[0]
            for workspace in (HERE, THERE):
                await console.house.roster.put_members([Member(ref=MemberRef(workspace=workspace, id=KIM), person=kim)])
            yield console


async def through(browser: Browser, provider: str, to: str = "/") -> Got:
    """The whole way: out, agreed, back."""
    out = await browser.get(f"/sign-in/{provider}?to={to}")
    assert out.status == 303
    agreed = await browser.get(out.to)
    assert agreed.status == 302
    return await browser.get(agreed.to)


def words(got: Got) -> str:
    """What is said first on a page."""
    return got.text.partition('role="alert">')[2].partition("<")[0]


async def test_through_slack_to_the_page_that_was_asked_for() -> None:
    slack = SlackVouching()
    async with with_slack(slack) as console:
        browser = console.browser()
        first = await browser.get("/?of=all")
        assert (first.status, first.to) == (303, "/sign-in?to=/%3Fof%3Dall")
        back = await through(browser, "slack", to="/%3Fof%3Dall")
        assert (back.status, back.to) == (303, "/?of=all")
        page = await browser.get(back.to)
        assert (page.status, "Signed in as Dana Kim" in page.text) == (200, True)
        assert set(browser.held()) == {"chaperone"}
        (asked,) = slack.asked
        assert asked["scope"] == "openid email"
        assert asked["redirect_uri"] == f"{console.url}/sign-in/slack/back"
        assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
        (entry,) = await console.entries(EntryKind.VIEW)
        assert entry.facts == {"what": "console", "outcome": "signed_in", "by": "slack"}


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "https://slack.example"},
        {"aud": "another application"},
        {"nonce": "of another browser"},
        {"nonce": None},
        {"exp": 1_000_000_000},
        {"sub": "U-pat"},
        {TEAM: "another team"},
    ],
)
async def test_an_id_token_that_is_not_for_us_signs_nobody_in(change: dict[str, Any]) -> None:
    async with with_slack(SlackVouching(changed=change)) as console:
        browser = console.browser()
        got = await through(browser, "slack")
        assert (got.status, words(got)) == (
            403,
            "It did not tell us who you are just now. Please try again, or choose another way.",
        )
        assert browser.held() == {}


@pytest.mark.parametrize("wrong", [{"key": FALSE_KEY}, {"kid": "k2"}])
async def test_an_id_token_that_slack_did_not_sign_signs_nobody_in(wrong: dict[str, Any]) -> None:
    async with with_slack(SlackVouching(**wrong)) as console:
        assert (await through(console.browser(), "slack")).status == 403


async def test_a_wrong_secret_signs_nobody_in() -> None:
    async with with_slack(SlackVouching(), secret="another-secret-of-ours") as console:
        assert (await through(console.browser(), "slack")).status == 403


@pytest.mark.parametrize(
    ("account", "team", "told", "status"),
    [
        ("U-nobody", HERE, {}, 403),
        ("U-kim", "T-of-others", {}, 403),
        ("U-new", HERE, {"email": "pat@school.example", "email_verified": True}, 303),
        ("U-new", HERE, {"email": "pat@school.example", "email_verified": False}, 403),
        ("U-new", HERE, {"email": "pat@school.example"}, 403),
        ("U-new", "T-of-others", {"email": "pat@school.example", "email_verified": True}, 403),
    ],
)
async def test_only_somebody_on_the_roster_comes_in(account: str, team: str, told: dict[str, Any], status: int) -> None:
    async with with_slack(SlackVouching(account=account, team=team, told=told)) as console:
        got = await through(console.browser(), "slack")
        assert got.status == status
        assert ("belongs to nobody" in words(got)) == (status == 403)


async def test_who_says_no_is_told_so() -> None:
    async with with_slack(SlackVouching(declines=True)) as console:
        assert words(await through(console.browser(), "slack")).startswith("You did not go through with it")


async def test_the_way_back_belongs_to_the_browser_that_went_out() -> None:
    slack = SlackVouching()
    async with with_slack(slack) as console:
        mine, theirs = console.browser(), console.browser()
        agreed = await mine.get((await mine.get("/sign-in/slack")).to)
        for browser, address in (
            (theirs, agreed.to),
            (mine, agreed.to.replace("state=", "state=x")),
            (mine, agreed.to),  # the proof went with the refusal
        ):
            got = await browser.get(address)
            assert (got.status, words(got).partition(",")[0]) == (403, "That took too long")
        assert slack.tokens == set()


async def test_a_code_works_once_and_ten_minutes_are_enough() -> None:
    async with with_slack(SlackVouching()) as console:
        browser = console.browser()
        agreed = await browser.get((await browser.get("/sign-in/slack")).to)
        console.clock.set(console.clock.now() + timedelta(minutes=10))
        assert (await browser.get(agreed.to)).status == 403


async def test_slack_out_of_reach_is_said() -> None:
    slack = SlackVouching()
    async with with_slack(slack) as console:
        browser = console.browser()
        agreed = await browser.get((await browser.get("/sign-in/slack")).to)
        console.entrance.providers["slack"]._home = "http://127.0.0.1:9"  # type: ignore[attr-defined]
        assert words(await browser.get(agreed.to)).startswith("It did not tell us")


async def test_through_discord() -> None:
    discord = DiscordVouching(account=KIM)
    async with with_discord(discord) as console:
        browser = console.browser()
        assert (await through(browser, "discord")).to == "/"
        assert (await browser.get("/")).status == 200
        assert discord.asked[0]["scope"] == "identify"


@pytest.mark.parametrize(("account", "told"), [("422222222222222222", {}), (KIM, {"bot": True}), ("x", {})])
async def test_through_discord_nobody_else_comes_in(account: str, told: dict[str, Any]) -> None:
    async with with_discord(DiscordVouching(account=account, told=told)) as console:
        browser = console.browser()
        assert (await through(browser, "discord")).status == 403
        assert browser.held() == {}


async def test_an_account_that_is_two_persons_is_nobodys() -> None:
    async with with_discord(DiscordVouching(account=KIM)) as console:
        ref = MemberRef(workspace=THERE, id=KIM)
        await console.house.roster.put_members([Member(ref=ref, person=PEOPLE[1])])
        assert (await through(console.browser(), "discord")).status == 403


async def test_by_mail_once_and_the_answer_is_the_same_for_everybody(console: Console) -> None:
    browser, said = console.browser(), set()
    for address in (
        "kim@school.example",
        "KIM@school.example ",
        "nobody@school.example",
        "mia@school.example",
        "",
        "x",
    ):
        said.add((await browser.post("/sign-in/mail", email=address)).text)
    assert len(said) == 1
    await console.entrance.mail.settled()
    assert [to for to, _, _ in console.mail.mails] == ["kim@school.example"] * 2
    subject, text = console.mail.mails[0][1:]
    assert subject == "Hill School: your link to sign in"
    link = link_in(text)
    assert [(await browser.get(link)).status for _ in range(2)] == [200, 200]  # a mail program looks, too
    assert browser.held() == {}
    used = await browser.post(link)
    assert (used.status, used.to) == (303, "/")
    assert (await browser.get("/")).status == 200
    other = console.browser()
    assert [(await other.post(link)).status, (await other.get(link)).status] == [410, 410]
    assert (await other.post(link_in(console.mail.mails[1][2]))).status == 410


async def test_a_link_of_somebody_else_a_guess_and_an_old_one_open_nothing(console: Console) -> None:
    browser = console.browser()
    await browser.post("/sign-in/mail", email="kim@school.example")
    await console.entrance.mail.settled()
    link = link_in(console.mail.mails[0][2])
    altered = link[:-1] + ("a" if link[-1] != "a" else "b")
    assert (await browser.post(altered)).status == 410
    console.clock.set(console.clock.now() + timedelta(minutes=15))
    assert (await browser.post(link)).status == 410


async def test_nobodys_mailbox_is_filled(console: Console) -> None:
    browser = console.browser()
    for _ in range(12):
        await browser.post("/sign-in/mail", email="kim@school.example")
        await console.entrance.mail.settled()
    assert len(console.mail.mails) == 5
    console.clock.set(console.clock.now() + timedelta(minutes=15))
    await browser.post("/sign-in/mail", email="kim@school.example")
    await console.entrance.mail.settled()
    assert len(console.mail.mails) == 6


async def test_an_address_of_two_people_gets_no_link(console: Console) -> None:
    await console.house.roster.put_people([replace(PEOPLE[5], email="pat@school.example")])
    await console.browser().post("/sign-in/mail", email="pat@school.example")
    await console.entrance.mail.settled()
    assert console.mail.mails == []


async def test_without_a_mail_server_there_is_no_form() -> None:
    async with served(by_mail=False) as console:
        browser = console.browser()
        page = await browser.get("/sign-in")
        assert ("/sign-in/mail" in page.text, "chaperone console link" in page.text) == (False, True)
        await browser.post("/sign-in/mail", email="kim@school.example")
        await console.entrance.mail.settled()
        assert console.mail.mails == []


async def test_a_platform_that_is_not_set_up_is_no_way_in(console: Console) -> None:
    browser = console.browser()
    assert [(await browser.get(one)).status for one in ("/sign-in/slack", "/sign-in/github/back")] == [404, 404]


@pytest.mark.parametrize(
    "to", ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "/" + "x" * 600, "/\r\nx: y"]
)
async def test_nobody_is_led_away(to: str) -> None:
    async with with_slack(SlackVouching()) as console:
        browser = console.browser()
        await browser.session.get(f"{console.url}/sign-in/slack", params={"to": to}, allow_redirects=False)
        out = await browser.session.get(f"{console.url}/sign-in/slack", params={"to": to}, allow_redirects=False)
        agreed = await browser.get(out.headers["location"])
        assert (await browser.get(agreed.to)).to == "/"
        assert parse_qs(urlsplit(out.headers["location"]).query)["client_id"] == [CLIENT]


async def test_with_too_many_tries_the_way_in_closes_for_a_minute(console: Console) -> None:
    browser = console.browser()
    statuses = [(await browser.get("/sign-in")).status for _ in range(62)]
    assert (statuses[:60], statuses[60:]) == ([200] * 60, [429] * 2)

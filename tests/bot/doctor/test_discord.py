"""What the doctor says of what Discord said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.discord.checkup import DiscordCheckup
from adapters.discord.checkup import DiscordServer
from bot.doctor import Check
from bot.doctor import State
from bot.doctor.discord import discord_says

SCHOOL = DiscordServer(id="1", name="School")
WELL = DiscordCheckup(bot="chaperone", members=True, content=True, servers=(SCHOOL,))
BOT = "https://discord.com/developers/applications, your application → Bot"
NETWORK = "look at this machine's network and proxy, then run doctor again"
GRANT = "allow it for the bot's role (Server Settings → Roles), or open the link of `chaperone invite discord` again"
WITHOUT = "or set CHAPERONE_DISCORD_CONTENT=false, and what people write is not read"


def said(found: DiscordCheckup, *, content: bool = True) -> list[Check]:
    return list(discord_says(found, content=content))


def one(check: str, state: State, found: str, do: str = "") -> Check:
    return Check(check=f"discord_{check}", state=state, found=found, do=do)


TOKEN = one("token", State.OK, "Discord knows it: chaperone")
INTENTS = one("intents", State.OK, "members and message content")
SERVERS = one("servers", State.OK, "1 server: School")
PERMISSIONS = one(
    "permissions", State.OK, "the bot's roles have all that it needs; single channels may still deny some of it"
)


def test_a_good_installation() -> None:
    assert said(WELL) == [TOKEN, INTENTS, SERVERS, PERMISSIONS]


def test_a_refused_token_fails_and_says_nothing_else() -> None:
    do = f"make a new one at {BOT} → Reset Token, and copy it"
    found = DiscordCheckup(error="http_401", application_error="http_401", servers_error="http_401")
    assert said(found) == [one("token", State.FAIL, "Discord refuses it (http_401)", do)]


@pytest.mark.parametrize("word", ["network", "timeout", "unreadable", "http_429", "http_503"])
def test_a_discord_that_is_out_of_reach_is_a_warning_with_the_reason(word: str) -> None:
    found = f"Discord could not be asked ({word})"
    assert said(DiscordCheckup(error=word)) == [one("token", State.WARN, found, NETWORK)]
    assert said(replace(WELL, application_error=word, servers_error=word)) == [
        TOKEN,
        one("intents", State.WARN, found, NETWORK),
        one("servers", State.WARN, found, NETWORK),
    ]


@pytest.mark.parametrize(
    ("members", "content", "wanted", "check"),
    [
        (
            False, True, True,
            one(
                "intents", State.FAIL, "Discord refuses the connection, as there is no Server Members Intent",
                f"switch on at {BOT} → Privileged Gateway Intents: Server Members Intent",
            ),
        ),
        (
            True, False, True,
            one(
                "intents", State.FAIL, "Discord refuses the connection, as there is no Message Content Intent",
                f"switch on at {BOT} → Privileged Gateway Intents: Message Content Intent; {WITHOUT}",
            ),
        ),
        (
            False, False, True,
            one(
                "intents", State.FAIL,
                "Discord refuses the connection, as there is no Server Members Intent and no Message Content Intent",
                f"switch on at {BOT} → Privileged Gateway Intents: Server Members Intent and Message Content Intent; "
                f"{WITHOUT}",
            ),
        ),
        (
            False, False, False,
            one(
                "intents", State.FAIL, "Discord refuses the connection, as there is no Server Members Intent",
                f"switch on at {BOT} → Privileged Gateway Intents: Server Members Intent",
            ),
        ),
        (True, False, False, one("intents", State.OK, "members; what people write is not read")),
        (
            True, True, False,
            one(
                "intents", State.OK,
                "members; what people write is not read; message content is on in the portal, and nobody here asks "
                "for it",
            ),
        ),
    ],
)  # fmt: skip
def test_the_intents_that_are_asked_for(members: bool, content: bool, wanted: bool, check: Check) -> None:
    assert said(replace(WELL, members=members, content=content), content=wanted)[1] == check


def test_what_discord_did_not_tell_is_not_judged() -> None:
    assert said(replace(WELL, members=None, content=None)) == [TOKEN, SERVERS, PERMISSIONS]


def test_in_no_server() -> None:
    do = "open the link of `chaperone invite discord` and choose the server"
    nowhere = one("servers", State.WARN, "the bot is in no server", do)
    assert said(replace(WELL, servers=())) == [TOKEN, INTENTS, nowhere]


@pytest.mark.parametrize(
    ("count", "more", "found"),
    [
        (2, False, "2 servers: School 0, School 1"),
        (5, False, "5 servers: School 0, School 1, School 2, School 3, School 4"),
        (6, False, "6 servers: School 0, School 1, School 2, School 3, School 4 and others"),
        (200, True, "200 or more servers: School 0, School 1, School 2, School 3, School 4 and others"),
    ],
)
def test_in_several_servers(count: int, more: bool, found: str) -> None:
    servers = tuple(DiscordServer(id=str(number), name=f"School {number}") for number in range(count))
    assert said(replace(WELL, servers=servers, more_servers=more))[2] == one("servers", State.OK, found)


def test_each_server_in_which_something_is_odd_has_its_line() -> None:
    servers = (
        SCHOOL,
        DiscordServer(id="2", name="Team", missing=("send_messages_in_threads",), missing_more=("embed_links",)),
        DiscordServer(id="3", name="", missing_more=("manage_messages", "manage_threads")),
        DiscordServer(id="4", name="Club", administrator=True),
    )
    lacking = "in Team the bot's roles lack: Send Messages in Threads, Embed Links"
    watching = (
        "in 3 the bot can watch, and its roles lack: Manage Messages, Manage Threads; `/tell` can make no rooms there"
    )
    everything = "in Club the bot is an administrator, which it never needs"
    assert said(replace(WELL, servers=servers))[3:] == [
        one("permissions", State.FAIL, lacking, GRANT),
        one("permissions", State.WARN, watching, GRANT),
        one("permissions", State.WARN, everything, "take Administrator from the bot's roles (Server Settings → Roles)"),
    ]

"""Whatever a platform answers when asked who somebody is: an identity that a store can look up, or an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web

from adapters.web.discordid import DiscordIdentity
from adapters.web.slackid import SlackIdentity
from policy.model import Identity
from policy.model import Proof
from policy.model import SignInError
from tests.doubles.signin import CLIENT
from tests.doubles.signin import SECRET
from tests.doubles.signin import DiscordVouching
from tests.doubles.signin import SlackVouching
from tests.doubles.signin import vouching
from tests.security.signinfuzz import Between
from tests.security.signinfuzz import bending
from tests.security.signinfuzz import signed

PROOF = Proof(state="s", nonce="n", verifier="v")
BACK = "https://chaperone.school.example/sign-in/slack/back"
TOKEN, KEYS, WHO, ME = "/openid.connect.token", "/openid/connect/keys", "/openid.connect.userInfo", "/users/@me"
Change = Callable[[dict[str, Any]], Any]


def puts(**values: Any) -> Change:
    return lambda told: {**told, **values}


def claims(**values: Any) -> Change:
    """Slack itself signs these."""
    right = {"iss": "", "sub": "U-kim", "aud": CLIENT, "iat": 1, "exp": 10**10, "nonce": "n", **values}
    return lambda told: {**told, "id_token": signed({"alg": "RS256", "kid": "k1"}, right)}


class _Slack(SlackVouching):
    def __init__(self, between: Between) -> None:
        super().__init__()
        self.between = between

    def app(self) -> web.Application:
        return bending(SlackVouching.app(self), self.between)


class _Discord(DiscordVouching):
    def __init__(self, between: Between) -> None:
        super().__init__(account="411111111111111111")
        self.between = between

    def app(self) -> web.Application:
        return bending(DiscordVouching.app(self), self.between)


async def identified(slack: bool, which: str, change: Change | bytes) -> Identity:
    """Who somebody is, where one answer of the platform is another."""
    between = Between()
    double = _Slack(between) if slack else _Discord(between)

    def bend(answer: web.Response) -> web.Response:
        told = json.loads(answer.body or b"")  # type: ignore[arg-type]
        body = change if isinstance(change, bytes) else json.dumps(change(told)).encode()
        return web.Response(body=body, content_type="application/json")

    between.bend, between.which = bend, which
    async with vouching(double) as home:
        api = f"{home}/api/v10"
        asking = (
            SlackIdentity(CLIENT, SECRET, home=home) if slack else DiscordIdentity(CLIENT, SECRET, home=home, api=api)
        )
        async with aiohttp.ClientSession() as session:
            address = asking.address(PROOF, back=BACK)
            async with session.get(address, allow_redirects=False) as answer:
                code = parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]
        return await asking.identify(code, PROOF, back=BACK)


@pytest.mark.parametrize(
    ("which", "change", "code"),
    [
        (TOKEN, b"[" * 100_000, "no_json"),
        (TOKEN, puts(access_token="a\r\nb: c"), "ValueError"),
        (TOKEN, puts(id_token="\ud800"), "UnicodeEncodeError"),
        (TOKEN, claims(exp=float("inf")), "DecodeError"),
        (KEYS, puts(keys=[1]), "PyJWKSetError"),
        (KEYS, puts(keys=1), "PyJWKSetError"),
        (WHO, puts(**{"https://slack.com/user_id": "U\ud800"}), "no_account"),
        (WHO, puts(**{"https://slack.com/user_id": ["U-kim"]}), "no_account"),
        (WHO, puts(**{"https://slack.com/user_id": "U" * 5_000}), "no_account"),
    ],
    ids=("deep", "header", "no text", "endless", "no key", "no keys", "surrogate", "list", "long"),
)
async def test_what_slack_never_answers_is_an_error_with_a_code(which: str, change: Any, code: str) -> None:
    with pytest.raises(SignInError) as caught:
        await identified(True, which, change)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "ident", ["4\u00b2", "\u0663", "", 411111111111111111, None, ["4"], "4\x00", "4" * 400], ids=range(8)
)
async def test_what_is_no_id_of_discords_is_no_account(ident: object) -> None:
    with pytest.raises(SignInError) as caught:
        await identified(False, ME, puts(id=ident))
    assert caught.value.code == "no_account"


@pytest.mark.parametrize(
    "email", ["kim\ud800@school.example", "kim\x00@school.example", ["kim@school.example"], 5], ids=range(4)
)
async def test_an_address_that_no_mailbox_has_is_none(email: object) -> None:
    found = await identified(True, WHO, puts(email=email, email_verified=True))
    assert found == Identity(account="U-kim", workspace="w")

"""Slack's OpenID Connect and Discord's OAuth2 on this machine: they check what they get, as the platforms do."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field
from time import time
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

CLIENT, SECRET = "1234567890.1234567890", "secret-of-the-application"
KEY = rsa.generate_private_key(public_exponent=65_537, key_size=2048)
FALSE_KEY = rsa.generate_private_key(public_exponent=65_537, key_size=2048)
_TEAM, _USER = "https://slack.com/team_id", "https://slack.com/user_id"


@dataclass(slots=True)
class Vouching:
    """What both do alike: somebody agrees in the browser, and a code stands for that, once."""

    account: str = "U-kim"
    declines: bool = False
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    home: str = ""

    async def authorize(self, request: web.Request) -> web.Response:
        """The platform's page, on which somebody has agreed already."""
        query = dict(request.query)
        self.asked.append(query)
        code = secrets.token_hex(8)
        self.codes[code] = query
        answer = (
            f"error=access_denied&state={query['state']}" if self.declines else f"code={code}&state={query['state']}"
        )
        raise web.HTTPFound(f"{query['redirect_uri']}?{answer}")

    async def proven(self, request: web.Request) -> dict[str, str] | None:
        """What the code of a form stands for; None where anything about the form is wrong."""
        form = {name: str(value) for name, value in (await request.post()).items()}
        asked = self.codes.pop(form.get("code", ""), {})
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        right = {
            "client_id": CLIENT,
            "client_secret": SECRET,
            "grant_type": "authorization_code",
            "redirect_uri": asked.get("redirect_uri"),
        }
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        fits = all(form.get(name) == value for name, value in right.items())
        return asked if asked and fits and challenge == asked.get("code_challenge") else None

    def bearer(self, request: web.Request) -> bool:
        """Whether a request comes with a token of ours."""
        return request.headers.get("authorization", "").removeprefix("Bearer ") in self.tokens


@dataclass(slots=True)
class SlackVouching(Vouching):
    """Slack. `changed` is put over the claims of the id token, `key` signs it, `told` over what userInfo says."""

    team: str = "w"
    changed: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    key: Any = KEY
    kid: str = "k1"

    def app(self) -> web.Application:
        """Its addresses."""
        app = web.Application()
        app.router.add_get("/openid/connect/authorize", self.authorize)
        app.router.add_get("/openid/connect/keys", self.keys)
        app.router.add_post("/api/openid.connect.token", self.token)
        app.router.add_get("/api/openid.connect.userInfo", self.user_info)
        return app

    async def keys(self, _request: web.Request) -> web.Response:
        """The public key."""
        public = json.loads(RSAAlgorithm.to_jwk(KEY.public_key()))
        return web.json_response({"keys": [{**public, "kid": "k1", "alg": "RS256", "use": "sig"}]})

    async def token(self, request: web.Request) -> web.Response:
        """An id token and an access token for a code."""
        asked = await self.proven(request)
        if asked is None:
            return web.json_response({"ok": False, "error": "invalid_code"})
        now = int(time())
        claims = {
            "iss": self.home,
            "sub": self.account,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            _TEAM: self.team,
            _USER: self.account,
            **self.changed,
        }
        signed = jwt.encode({k: v for k, v in claims.items() if v is not None}, self.key, "RS256", {"kid": self.kid})
        access = secrets.token_hex(8)
        self.tokens.add(access)
        return web.json_response({"ok": True, "access_token": access, "token_type": "Bearer", "id_token": signed})

    async def user_info(self, request: web.Request) -> web.Response:
        """Who somebody is."""
        if not self.bearer(request):
            return web.json_response({"ok": False, "error": "invalid_auth"})
        account = {"sub": self.account, _TEAM: self.team, _USER: self.account}
        return web.json_response({"ok": True, **account, **self.told})


@dataclass(slots=True)
class DiscordVouching(Vouching):
    """Discord."""

    told: dict[str, Any] = field(default_factory=dict)

    def app(self) -> web.Application:
        """Its addresses."""
        app = web.Application()
        app.router.add_get("/oauth2/authorize", self.authorize)
        app.router.add_post("/api/v10/oauth2/token", self.token)
        app.router.add_get("/api/v10/users/@me", self.me)
        return app

    async def token(self, request: web.Request) -> web.Response:
        """An access token for a code."""
        if await self.proven(request) is None:
            return web.json_response({"error": "invalid_grant"}, status=400)
        access = secrets.token_hex(8)
        self.tokens.add(access)
        return web.json_response({"access_token": access, "token_type": "Bearer", "scope": "identify"})

    async def me(self, request: web.Request) -> web.Response:
        """Which account somebody has."""
        if not self.bearer(request):
            return web.json_response({"message": "401: Unauthorized"}, status=401)
        return web.json_response({"id": self.account, "username": "kim", **self.told})


@asynccontextmanager
async def vouching(double: SlackVouching | DiscordVouching) -> AsyncIterator[str]:
    """The address at which a double answers."""
    runner = web.AppRunner(double.app(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    double.home = f"http://127.0.0.1:{port}"
    try:
        yield double.home
    finally:
        await runner.cleanup()

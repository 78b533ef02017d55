"""Answers that no platform gives to who signs somebody in, and ways back that no browser takes."""

from __future__ import annotations

import base64
import hmac
import json
import random
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl
from urllib.parse import urlencode
from urllib.parse import urlsplit

from aiohttp import web
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization import PublicFormat
from jwt.api_jws import PyJWS

from benchmarks.fuzz.mutate import mutated
from tests.doubles.signin import FALSE_KEY
from tests.doubles.signin import KEY
from tests.security.slackfuzz import DEEP
from tests.security.slackfuzz import ODD as ANY
from tests.security.slackfuzz import broken
from tests.security.webfuzz import ODD as WORDS

ODD: tuple[Any, ...] = (
    *ANY, "a\r\nb: c", "x" * 9_000, float("inf"), -(10**30), ["a", 1], {"keys": [1]}, [{"kid": "k1"}], {"ok": True},
)  # fmt: skip
"""What stands where something else belongs."""
Bend = Callable[[web.Response], web.StreamResponse]
_ASKED = ("/oauth2/token", "/openid.connect.token", "/openid/connect/keys", "/openid.connect.userInfo", "/users/@me")
_PAGE = "<html><img src=x onerror=alert(1)>Bad gateway</html>"


@dataclass(slots=True)
class Between:
    """What stands between a platform and whoever asks it: one of its answers, the `which`-th kind, is bent."""

    bend: Bend | None = None
    which: str = ""

    @web.middleware
    async def passes(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Hand the request on, and bend what comes back."""
        answer = await handler(request)
        if self.bend is None or not request.path.endswith(self.which) or not isinstance(answer, web.Response):
            return answer
        return self.bend(answer)

    def bends(self, chance: random.Random) -> None:
        """From now on one kind of answer is broken."""
        self.bend, self.which = bent(chance), chance.choice(_ASKED)

    def rights_itself(self) -> None:
        """From now on every answer is as it is."""
        self.bend = None


def bending(app: web.Application, between: Between) -> web.Application:
    """A platform with something in between."""
    app.middlewares.append(between.passes)
    return app


def bent(chance: random.Random) -> Bend:
    """What becomes of an answer: another status, no JSON, far too much, or values that are not what they should be."""
    match chance.randrange(10):
        case 0:
            return lambda _: web.Response(status=chance.choice((201, 400, 401, 404, 429, 500, 503)), text=_PAGE)
        case 1:
            return lambda _: web.Response(status=302, headers={"location": "https://evil.example/"})
        case 2:
            kind = chance.choice(("text/html", "application/json"))
            text = chance.choice((_PAGE, "", "null", "[]", "9" * 5_000, "\ufeff{}", *DEEP, "[" * 100_000))
            return lambda _: web.Response(text=text, content_type=kind)
        case 3:
            return lambda _: web.Response(body=b'{"id": "' + b"x" * chance.choice((190_000, 400_000)) + b'"}')
        case 4:
            return lambda one: web.Response(body=mutated(_body(one), chance), content_type="application/json")
        case 5:
            return lambda one: web.Response(
                body=_body(one), headers={"content-encoding": chance.choice(("gzip", "br"))}
            )
        case _:
            return lambda one: _json(broken(json.loads(_body(one)), chance, odd=ODD, most=2))


def _body(answer: web.Response) -> bytes:
    return bytes(answer.body) if isinstance(answer.body, bytes | bytearray) else b"{}"


def _json(value: Any) -> web.Response:
    return web.Response(body=json.dumps(value).encode(), content_type="application/json")


def forged(chance: random.Random) -> Bend:
    """An id token that is not Slack's for us, this browser and this moment, in the place of the right one."""
    wrong: dict[str, tuple[Any, ...]] = {
        "iss": ("https://slack.example", "", None, [], {"a": 1}, "https://slack.com/", 5),
        "aud": ("another", "", None, [], ["another"], 5, {}),
        "exp": (0, 1_000_000_000, -1, None, "", "x", float("inf"), float("-inf"), float("nan"), [], {}),
        "iat": (10**12, None, "x", float("inf"), []),
        "nbf": (10**12, "x", float("inf"), {}),
        "nonce": ("another", "", None, 5, [], {}),
        "sub": ("U-pat", "", None, 5, [], {}),
        "https://slack.com/team_id": ("v", "", None, 5, []),
    }

    def bend(answer: web.Response) -> web.StreamResponse:
        told = json.loads(_body(answer))
        head, claims = (_part(one) for one in told["id_token"].split(".")[:2])
        if chance.random() < 0.5:
            name = chance.choice(sorted(wrong))
            claims = {**claims, name: chance.choice(wrong[name])}
            return _json({**told, "id_token": signed(head, claims)})
        return _json({**told, "id_token": chance.choice(_not_slacks(head, claims))})

    return bend


def _not_slacks(head: Mapping[str, Any], claims: Mapping[str, Any]) -> tuple[Any, ...]:
    """Tokens that Slack did not sign, though they say all the right things; and no tokens."""
    public = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    right = signed(head, claims)
    front = ".".join(right.split(".")[:2])
    unsigned = [_packed({**head, "alg": alg}) + "." + _packed(claims) for alg in ("none", "None", "nOnE", "HS256", "")]
    hashed = unsigned[3] + "." + base64.urlsafe_b64encode(_hashed(unsigned[3], public)).decode().rstrip("=")
    odd: tuple[Any, ...] = (None, [], {}, 5, True)
    kids = [signed({**head, "kid": kid}, claims) for kid in ("", "k2", "k" * 5_000)]
    others = [_packed({**head, "kid": kid}) + "." + _packed(claims) + ".AAAA" for kid in odd]
    return (
        signed(head, claims, key=FALSE_KEY), hashed, f"{front}.", f"{front}.AAAA", front, f"{right}.x", *kids, *others,
        *(f"{one}." for one in unsigned), "", ".", "..", "...", "é.é.é", None, [], 5, "eyJ" * 3_000,
        "W1tb" * 40_000 + ".e30.AAAA", "\ud800",
        _packed([]) + "." + _packed(claims) + ".", _packed(head) + "." + _packed([]) + ".", right[::-1],
    )  # fmt: skip


def _hashed(text: str, secret: bytes) -> bytes:
    return hmac.digest(secret, text.encode(), "sha256")


def signed(head: Mapping[str, Any], claims: Any, *, key: Any = KEY) -> str:
    """A token of exactly these claims, which no library would sign."""
    headers = {name: value for name, value in head.items() if name not in ("alg", "typ")}
    return PyJWS().encode(json.dumps(claims).encode(), key, "RS256", headers)


def _part(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return found


def _packed(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def way_back(address: str, chance: random.Random) -> str:
    """The address to which a platform sends a browser back, with a state or a code that are not those of this visit."""
    whole = urlsplit(address)
    query = dict(parse_qsl(whole.query))
    match chance.randrange(5):
        case 0:
            query.pop(chance.choice(("state", "code")))
        case 1:
            query = {"error": chance.choice(WORDS), "state": query["state"], "error_description": chance.choice(WORDS)}
        case _:
            name = chance.choice(("state", "code"))
            value = query[name]
            query[name] = chance.choice((value[:-1], f"{value}x", value.swapcase() + "x", value[::-1] + "x", *WORDS))
    for name in chance.sample(("to", "redirect_uri", "session", "lang", "note"), k=chance.randrange(3)):
        query[name] = chance.choice(WORDS)
    path = whole.path if chance.random() < 0.9 else chance.choice(("/sign-in/discord/back", "/sign-in/x/back"))
    return f"{path}?{urlencode(query, errors='replace')}"


def other_cookie(value: str, chance: random.Random) -> str:
    """What a browser brings along instead of what it was given."""
    at = chance.randrange(max(1, len(value)))
    turned = value[:at] + ("A" if value[at : at + 1] != "A" else "B") + value[at + 1 :]
    return chance.choice(("", value[:at], turned, f"{value}A", "x" * 3_000, "a.b.c"))

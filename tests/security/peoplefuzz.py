"""Requests that no browser sends, at the doors for people without an account: reports, codes, parents."""

from __future__ import annotations

import random
from dataclasses import dataclass
from urllib.parse import quote
from urllib.parse import urlencode

import aiohttp

from adapters.web.forms import HEADERS
from benchmarks.fuzz.mutate import mutated
from tests.security.webfuzz import ODD

KINDS = ("application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "text/plain", "")
_BOUNDARY = "4f1a"
_WORDS = ("lang", "danger", "category", "what", "who", "where", "when", "contact", "once", "c", "code", "seen", "do",
          "text", "given", "proof", "name", "website", "token")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    """What our own pages handed out: where each form goes, and what is in it."""

    forms: tuple[tuple[str, dict[str, str]], ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request. `kind` is what it says of its body."""

    method: str
    path: str
    kind: str = ""
    body: bytes = b""


def request(good: Good, chance: random.Random) -> Asked:
    """One request made from what is right."""
    if chance.random() < 0.25:
        path, _, query = chance.choice(good.links).rpartition(chance.choice("/="))
        mark = "=" if "?" in path else "/"
        return Asked(
            method=chance.choice(("GET", "HEAD", "POST")), path=f"{path}{mark}{quote(_bent(query, chance), safe='')}"
        )
    path, form = chance.choice(good.forms)
    given = {name: value if chance.random() < 0.7 else _bent(value, chance) for name, value in form.items()}
    for name in chance.sample(_WORDS, k=chance.choice((0, 0, 1, 4))):
        given[name] = chance.choice(ODD)
    return _posted(path, given, chance)


def _bent(value: str, chance: random.Random) -> str:
    """A sealed value or a word that is cut off, longer, turned round, of one bit another, or something else."""
    at = chance.randrange(len(value)) if value else 0
    bent = value[:at] + chr((ord(value[at]) ^ (1 << chance.randrange(5))) or 1) + value[at + 1 :] if value else "a"
    return chance.choice((value[:at], value + value, value[::-1], bent, bent, value.upper(), chance.choice(ODD)))


def _posted(path: str, given: dict[str, str], chance: random.Random) -> Asked:
    whole = path == "/report"
    body = _parts(given, chance) if whole else urlencode(given, errors="replace").encode()
    kind = f"multipart/form-data; boundary={_BOUNDARY}" if whole else KINDS[0]
    match chance.randrange(6):
        case 0:
            return Asked(method="POST", path=path, kind=kind, body=mutated(body, chance))
        case 1:
            return Asked(method="POST", path=path, kind=chance.choice(KINDS), body=body)
        case _:
            return Asked(method="POST", path=path, kind=kind, body=body)


def _parts(given: dict[str, str], chance: random.Random) -> bytes:
    head = f"--{_BOUNDARY}\r\ncontent-disposition: form-data; name="
    parts = [f'{head}"{name}"\r\n\r\n{value}\r\n'.encode("utf-8", "replace") for name, value in given.items()]
    for _ in range(chance.choice((0, 0, 1, 7))):
        size = chance.choice((0, 1, 900, 40_000))
        parts.append(f'{head}"files"; filename="../{size}.png"\r\n\r\n'.encode() + chance.randbytes(size) + b"\r\n")
    return b"".join(parts) + f"--{_BOUNDARY}--\r\n".encode()


async def wrong_with(session: aiohttp.ClientSession, asked: Asked) -> list[str]:
    """Send it; what no answer may be, whatever was asked."""
    headers = {"content-type": asked.kind} if asked.kind else {}
    async with session.request(
        asked.method, asked.path, data=asked.body, headers=headers, allow_redirects=False
    ) as answer:
        text = await answer.text()
        found = [f"status {answer.status}"] if answer.status >= 500 else []
        found += [f"without {name}" for name in HEADERS if name not in answer.headers]
        found += [f"{one} comes back" for one in ("<img src=x", "alert(1)>") if one in text]
        found += ["a cookie"] if "set-cookie" in answer.headers else []
    return [f"{asked.method} {asked.path[:60]}: {one}" for one in found]

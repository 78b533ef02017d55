"""Asking a platform who somebody is, over HTTPS: one short request at a time, and nothing of an answer is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientError
from aiohttp import ClientSession
from aiohttp import ClientTimeout

from policy.model import SignInError

_PATIENCE = ClientTimeout(total=10)
_MOST_BYTES = 200_000
_OK = 200
_FAR = 320
"""Characters of the longest address of a mailbox; ids are shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Our application at a platform."""

    provider: str
    ident: str
    secret: str

    def query(self, address: str, **values: str) -> str:
        """An address with the values behind it."""
        return f"{address}?{urlencode({'client_id': self.ident, 'response_type': 'code', **values})}"

    async def post(self, url: str, **form: str) -> Mapping[str, Any]:
        """Send a form with our id and secret. Raises `SignInError`."""
        return await self._asked("POST", url, {"client_id": self.ident, "client_secret": self.secret, **form}, {})

    async def get(self, url: str, *, token: str = "") -> Mapping[str, Any]:
        """Ask, as whoever a token stands for. Raises `SignInError`."""
        return await self._asked("GET", url, None, {"authorization": f"Bearer {token}"} if token else {})

    async def _asked(
        self, method: str, url: str, form: Mapping[str, str] | None, headers: Mapping[str, str]
    ) -> Mapping[str, Any]:
        try:
            async with (
                ClientSession(timeout=_PATIENCE, trust_env=True) as session,
                session.request(method, url, data=form, headers=headers, allow_redirects=False) as response,
            ):
                if response.status != _OK:
                    raise SignInError(self.provider, f"http_{response.status}")
                body = b""
                async for chunk in response.content.iter_any():
                    body += chunk
                    if len(body) > _MOST_BYTES:
                        raise SignInError(self.provider, "too_long")
        except (ClientError, OSError, ValueError) as error:  # a token that fits into no header is a ValueError
            raise SignInError(self.provider, type(error).__name__) from None
        try:
            answer = json.loads(body)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise SignInError(self.provider, "no_json")
        return answer


def word(value: object) -> str:
    """An id or an address as a platform tells it; "" for what is none, and what not every store can look up."""
    return value if isinstance(value, str) and value.isprintable() and len(value) <= _FAR else ""

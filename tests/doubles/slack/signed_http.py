"""Deliveries over HTTP, signed as Slack signs them."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from urllib.parse import urlencode

import aiohttp

from tests.doubles.slack.journal import Journal
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Json
from tests.doubles.slack.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgery:
    """How a request differs from an honest one: a wrong signature, or a clock that is off by so many seconds."""

    signature: bool = False
    age: float = 0.0
    unsigned: bool = False


HONEST = Forgery()


def body_of(delivery: Delivery) -> tuple[str, str]:
    """Content type and body: events are JSON, everything else is a form."""
    if delivery.kind == "events_api":
        return "application/json", json.dumps(delivery.payload)
    form = delivery.payload if delivery.kind == "slash_commands" else {"payload": json.dumps(delivery.payload)}
    return "application/x-www-form-urlencoded", urlencode(form)


def signature(secret: str, timestamp: str, body: str) -> str:
    """Slack's v0 signature: HMAC-SHA256 of version, timestamp and raw body."""
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256)
    return f"v0={digest.hexdigest()}"


class HttpTarget:
    """The app's request URL."""

    def __init__(self, url: str, *, secret: str, world: World, journal: Journal) -> None:
        self.url = url
        self.secret = secret
        self.world = world
        self.journal = journal
        self.session = aiohttp.ClientSession()

    def headers(self, content_type: str, body: str, forgery: Forgery) -> dict[str, str]:
        # the clock of the wire, not the story's: the receiver compares it with its own
        timestamp = str(int(time.time() - forgery.age))
        signed = signature(self.secret + ("x" if forgery.signature else ""), timestamp, body)
        headers = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)"}
        if not forgery.unsigned:
            headers |= {"X-Slack-Signature": signed, "X-Slack-Request-Timestamp": timestamp}
        return headers

    async def post(self, delivery: Delivery, forgery: Forgery = HONEST) -> None:
        """One attempt; the outcome is in the delivery."""
        content_type, body = body_of(delivery)
        headers = self.headers(content_type, body, forgery)
        if delivery.attempts > 1:
            headers |= {"X-Slack-Retry-Num": str(delivery.attempts - 1), "X-Slack-Retry-Reason": delivery.reason}
        try:
            timeout = aiohttp.ClientTimeout(total=self.journal.patience)
            async with self.session.post(self.url, data=body.encode(), headers=headers, timeout=timeout) as response:
                text = await response.text()
                delivery.status = response.status
                delivery.outcome = "acknowledged" if 200 <= response.status < 300 else "refused"
                delivery.retry = delivery.retry and response.headers.get("x-slack-no-retry") != "1"
                delivery.answer = _answer(text)
        except TimeoutError:
            delivery.outcome = "unanswered"
        except aiohttp.ClientConnectorError:
            delivery.outcome = "nowhere"
        except aiohttp.ClientError:
            delivery.outcome = "closed"
        delivery.latency = time.perf_counter() - delivery.tick


def _answer(text: str) -> Json | None:
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else None

"""What Slack's refusals and a broken line mean for what was being sent: try again, or give up and say so."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.values import Json
from adapters.values import word_of
from policy.model import DeliveryError

Note = Callable[[str], None]
"""Takes a code to be counted, such as `slack.rate_limited`; never a text or somebody's id."""

Called = Callable[[str], None]
"""Hears how a call ended: `ok`, `refused`, `rate_limited`, `failed` (Slack's own fault) or `unreachable`."""

NETWORK = (SlackClientError, ClientError, OSError)
"""All that a call of the SDK's client raises where Slack refused it or was not reached (a timeout is an OSError)."""

REFUSED = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"})
"""Slack does not know the token (any more): nothing works until somebody mends it, and then all that waited does."""

_AGAIN = REFUSED | {
    *("ratelimited", "rate_limited", "message_limit_exceeded"),
    *("internal_error", "fatal_error", "service_unavailable", "request_timeout", "fetch_members_failed"),
    "hash_conflict",  # another view came first: this one is drawn anew
    "team_added_to_org",  # the workspace moves, for some hours
}
_REMEDIES: Mapping[str, str] = {
    **dict.fromkeys(REFUSED, "copy the app's bot token anew and start again"),
    "not_enabled": "switch the Home tab on in the app's settings",
    "missing_scope": "install the app again with the current manifest",
    "messages_tab_disabled": "switch the Messages tab on in the app's settings",
    "not_in_channel": "invite the bot to the conversation",
    "restricted_action": "let the app post there, in the workspace's settings",
    "too_many_pins": "unpin something there, and the notice is pinned at the next check",
    "cant_delete_message": "a bot takes its own messages away only; ask the author",
}


def uncounted(_outcome: str) -> None:
    """Where nobody counts calls."""


async def asked(call: Awaitable[AsyncSlackResponse], note: Note) -> Json:
    """Slack's answer to a call of the client. Raises `DeliveryError`; counts a token that Slack does not know."""
    try:
        answer = await call
    except NETWORK as error:
        failed = delivery_error(error)
        if failed.code.removeprefix("slack:") in REFUSED:
            note("slack.token_revoked")
        # the SDK writes all that was answered into its error, which belongs into no log
        raise failed from None
    return answer.data if isinstance(answer.data, dict) else {}


def delivery_error(error: Exception) -> DeliveryError:
    """What `error`, one of `NETWORK`, means. The code is `slack:<Slack's own word>`, or `network`.

    A word that is not known counts as final: sending the same once more would be refused once more.
    """
    if not isinstance(error, SlackClientError):
        return DeliveryError("Slack was not reached; it is tried again", retry=True, code="network")
    status, word = _answered(error)
    if not word:
        word = "ratelimited" if status == 429 else f"http_{status}" if status >= 500 else "unreadable"
        return DeliveryError(f"Slack answered nothing that can be read ({word})", retry=True, code=f"slack:{word}")
    remedy = _REMEDIES.get(word, "see the reference of Slack's methods for this word")
    return DeliveryError(f"Slack refused: {word}; {remedy}", retry=word in _AGAIN, code=f"slack:{word}")


def outcome_of(error: Exception) -> str:
    """How a call ended that raised `error`, one of `NETWORK`."""
    word = delivery_error(error).code.removeprefix("slack:")
    if word in ("ratelimited", "rate_limited"):
        return "rate_limited"
    return "unreachable" if word == "network" else "failed" if word.startswith(("http_", "unreadable")) else "refused"


def _answered(error: SlackClientError) -> tuple[int, str]:
    """Status and Slack's word for it; 0 and '' where there is none. The SDK may put aiohttp's response here."""
    response = error.response if isinstance(error, SlackApiError) else None
    status = getattr(response, "status_code", None) or getattr(response, "status", 0)
    data = response if isinstance(response, dict) else getattr(response, "data", None)
    word = word_of(data, "error") if isinstance(data, dict) else ""
    return (status if isinstance(status, int) else 0), word

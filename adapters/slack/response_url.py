"""Answers to a command, where it was typed and for its caller alone, also where the bot is not."""

from __future__ import annotations

from urllib.parse import urlsplit

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.client import handlers_of
from adapters.slack.client import quiet_logger
from adapters.slack.errors import NETWORK
from adapters.slack.errors import Note
from adapters.slack.render import blocks_of
from adapters.slack.render import text_of
from policy.model import Notice

_HOSTS = frozenset({"slack.com", "hooks.slack.com"})


class ResponseUrls:
    """Posts to the addresses that come with commands: five times within 30 minutes, then Slack takes no more."""

    def __init__(self, client: AsyncWebClient, note: Note) -> None:
        """The client's limits of time and ways of waiting are used here, too."""
        self._client = client
        self._note = note

    async def answer(self, url: str, notice: Notice) -> bool:
        """Whether Slack said that it took the answer. False for a refusal and for an outcome that nobody knows."""
        if not self._ours(url):
            self._note("slack.odd_response_url")
            return False
        try:
            answer = await self._hook(url).send(
                text=text_of(notice), blocks=blocks_of(notice), response_type="ephemeral", replace_original=False
            )
        except NETWORK:
            self._note("slack.answer_not_taken")
            return False
        taken = answer.status_code == 200 and _fine(answer.body)
        if not taken:
            self._note("slack.answer_not_taken")
        return taken

    def _hook(self, url: str) -> AsyncWebhookClient:
        hook = AsyncWebhookClient(
            url,
            timeout=self._client.timeout,
            session=self._client.session,
            logger=quiet_logger(),
            retry_handlers=handlers_of(self._client),
        )
        hook.proxy = self._client.proxy
        return hook

    def _ours(self, url: str) -> bool:
        """Whether it is Slack's: what is said to a person goes nowhere else, whatever a payload names."""
        try:
            wanted, api = urlsplit(url), urlsplit(self._client.base_url)
            plain = wanted.username is None and wanted.port is None
        except ValueError:
            return False
        if (wanted.scheme, wanted.netloc) == (api.scheme, api.netloc):
            return True
        return wanted.scheme == "https" and plain and wanted.hostname in _HOSTS | {f"hooks.{api.hostname}"}


def _fine(body: str) -> bool:
    """Slack says `ok`, or nothing, or a JSON object; in it, and in no other way, `"ok":false` refuses."""
    return '"ok":false' not in "".join(body.split())

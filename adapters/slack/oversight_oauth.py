"""Asking one person for one right, `im:read`, and giving it back: Slack's OAuth for a user token and nothing else.

Without PKCE: Slack takes it from apps that were marked as public clients for good (docs.slack.dev, Using PKCE), which
this one is not. It keeps its secret, and the way back is bound to the browser by `state`.
"""

from __future__ import annotations

from urllib.parse import urlencode

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.client import make_client
from adapters.slack.errors import REFUSED
from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.values import Json
from adapters.values import object_of
from adapters.values import word_of
from policy.model import ConversationRef
from policy.model import DeliveryError
from policy.model import MemberRef
from policy.model import OversightGranted
from policy.model import Proof
from policy.model import SignInError

HOME = "https://slack.com"
RIGHT = "im:read"
_SIGN_IN = frozenset({"openid", "email"})
"""Slack adds up what a person ever gave an app: who signs in to the console with Slack has given these."""
_HIDDEN = frozenset({"channel_not_found", "missing_scope", "not_in_channel"})
_USER = "user"
_log = structlog.get_logger()


class SlackOversight:
    """Fits the application's port `Overseer`."""

    def __init__(self, ident: str, secret: str, *, note: Note, api_url: str | None = None, home: str = HOME) -> None:
        """Take the app's client id and secret; `home` is where people are asked, `api_url` where the API is."""
        self._ident, self._secret = ident, secret
        self._note = note
        self._api_url = api_url
        self._home = home.rstrip("/")

    def address(self, proof: Proof, *, workspace: str, back: str) -> str:
        """Where to send a browser."""
        query = {
            "client_id": self._ident,
            "user_scope": RIGHT,
            "state": proof.state,
            "redirect_uri": back,
            "team": workspace,
        }
        return f"{self._home}/oauth/v2/authorize?{urlencode(query)}"

    async def grant(self, code: str, *, back: str) -> OversightGranted:
        """Trade a code for a token. Whatever is not one person's token for the one right is given back."""
        # written out: the SDK's own method sends them in a way that aiohttp will not take for long
        form = {"client_id": self._ident, "client_secret": self._secret, "code": code, "redirect_uri": back}
        try:
            answer = await asked(self._client("").api_call("oauth.v2.access", data=form), self._note)
        except DeliveryError as error:
            raise SignInError("slack", error.code.removeprefix("slack:")) from None
        wrong = _wrong_with(answer)
        token = word_of(object_of(answer, "authed_user"), "access_token")
        if wrong:
            for one in {token, word_of(answer, "access_token")} - {""}:
                await self._give_back(one)
            raise SignInError("slack", wrong)
        account = word_of(object_of(answer, "authed_user"), "id")
        team = word_of(object_of(answer, "team"), "id")
        return OversightGranted(account=MemberRef(workspace=team, id=account), token=token)

    async def revoke(self, token: str) -> None:
        """Give a token back; one that Slack does not know any more is gone already."""
        try:
            await asked(self._client(token).auth_revoke(), lambda _code: None)
        except DeliveryError as error:
            if error.code.removeprefix("slack:") not in REFUSED:
                raise

    async def other(self, token: str, conversation: ConversationRef) -> MemberRef | None:
        """Who else is in a direct conversation, asked with the person's own token."""
        try:
            answer = await asked(self._client(token).conversations_info(channel=conversation.id), lambda _code: None)
        except DeliveryError as error:
            if error.code.removeprefix("slack:") in _HIDDEN | REFUSED:
                return None
            raise
        user = word_of(object_of(answer, "channel"), "user")
        return MemberRef(workspace=conversation.workspace, id=user) if user else None

    async def _give_back(self, token: str) -> None:
        try:
            await self.revoke(token)
        except DeliveryError as error:  # nothing of it is kept all the same
            _log.warning("a token was not given back", code=error.code)

    def _client(self, token: str) -> AsyncWebClient:
        return make_client(token, self._api_url, note=self._note)


def _wrong_with(answer: Json) -> str:
    """Why what Slack gave is not what was asked for; "" where it is."""
    given = object_of(answer, "authed_user")
    if word_of(answer, "access_token"):
        return "bot_token"
    if not word_of(given, "access_token") or not word_of(given, "id") or word_of(given, "token_type") != _USER:
        return "no_user_token"
    if not word_of(object_of(answer, "team"), "id"):
        return "no_team"
    rights = frozenset(one.strip() for one in word_of(given, "scope").split(",") if one.strip())
    if RIGHT not in rights:
        return "right_missing"
    return "more_rights" if rights - _SIGN_IN - {RIGHT} else ""

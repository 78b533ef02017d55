"""What people give an app of their own: the page on which they agree, oauth.v2.access, auth.revoke, their DMs."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from dataclasses import field

from aiohttp import web

from tests.doubles.slack.model import Json
from tests.doubles.slack.model import SlackError

CLIENT, SECRET = "1234567890.1234567890", "secret-of-the-application"
_METHODS = ("oauth.v2.access", "auth.revoke", "conversations.info")


@dataclass(slots=True)
class Consents:
    """Who agrees next (`user`, in `team`), and what Slack gives then; `given` are tokens by whose they are."""

    user: str = ""
    team: str = "T0SCHOOL"
    scope: str = "im:read"
    declines: bool = False
    answer: Json = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)
    given: dict[str, str] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)
    others: dict[str, str] = field(default_factory=dict)
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    async def authorize(self, request: web.Request) -> web.Response:
        """Slack's page, on which somebody has agreed already, or declined."""
        query = dict(request.query)
        self.asked.append(query)
        code = secrets.token_hex(8)
        self._codes[code] = query
        back = f"error=access_denied&state={query['state']}" if self.declines else f"code={code}&state={query['state']}"
        raise web.HTTPFound(f"{query['redirect_uri']}?{back}")

    def takes(self, method: str, token: str) -> bool:
        """Whether a call is about people's own tokens."""
        return method == "oauth.v2.access" or token.startswith("xoxp-")

    def perform(self, method: str, args: Json, token: str) -> Json:
        """One call. Raises `SlackError`."""
        if method not in _METHODS:
            raise SlackError("missing_scope")
        if method == "oauth.v2.access":
            return self._trade(args)
        if token not in self.given:
            raise SlackError("invalid_auth")
        if method == "auth.revoke":
            del self.given[token]
            self.revoked.append(token)
            return {"revoked": True}
        if (other := self.others.get(str(args.get("channel")))) is None:
            raise SlackError("channel_not_found")
        return {"channel": {"id": args["channel"], "is_im": True, "user": other}}

    def _trade(self, args: Json) -> Json:
        asked = self._codes.pop(str(args.get("code")), None)
        if (args.get("client_id"), args.get("client_secret")) != (CLIENT, SECRET):
            raise SlackError("invalid_client_id")
        if asked is None:
            raise SlackError("invalid_code")
        if asked["redirect_uri"] != args.get("redirect_uri"):
            raise SlackError("bad_redirect_uri")
        token = f"xoxp-{secrets.token_hex(8)}"
        self.given[token] = self.user
        given = {"id": self.user, "scope": self.scope, "access_token": token, "token_type": "user"}
        return {"app_id": "A0", "team": {"id": self.team}, "enterprise": None, "authed_user": given, **self.answer}

"""Sign in with Slack (OpenID Connect): who somebody is, by an id token that Slack has signed."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Mapping
from typing import Any

from jwt import PyJWKSet
from jwt import PyJWTError
from jwt import decode
from jwt import get_unverified_header

from adapters.web.oauth import Client
from adapters.web.oauth import word
from policy.model import Identity
from policy.model import Proof
from policy.model import SignInError

HOME = "https://slack.com"
_TEAM, _USER = "https://slack.com/team_id", "https://slack.com/user_id"
_LEEWAY = 60
"""Seconds by which Slack's clock and ours may differ."""


class SlackIdentity:
    """Asks Slack. The id token must be signed by Slack, for this application, this browser and this moment."""

    name = "slack"

    def __init__(self, ident: str, secret: str, *, home: str = HOME) -> None:
        """Take the application's id and secret; `home` is where Slack is."""
        self._client = Client(provider=self.name, ident=ident, secret=secret)
        self._home = home.rstrip("/")

    def address(self, proof: Proof, *, back: str) -> str:
        """Where to send a browser, which comes back to `back`."""
        return self._client.query(
            f"{self._home}/openid/connect/authorize",
            scope="openid email",
            state=proof.state,
            nonce=proof.nonce,
            code_challenge=proof.challenge,
            code_challenge_method="S256",
            redirect_uri=back,
        )

    async def identify(self, code: str, proof: Proof, *, back: str) -> Identity:
        """Who came back with a code. Raises `SignInError`."""
        tokens = await self._fine(
            self._client.post(
                f"{self._home}/api/openid.connect.token",
                grant_type="authorization_code",
                code=code,
                code_verifier=proof.verifier,
                redirect_uri=back,
            )
        )
        claims = await self._claims(str(tokens.get("id_token", "")), proof)
        url = f"{self._home}/api/openid.connect.userInfo"
        told = await self._fine(self._client.get(url, token=str(tokens.get("access_token", ""))))
        if told.get("sub") != claims["sub"] or told.get(_TEAM) != claims.get(_TEAM):
            raise SignInError(self.name, "another_account")
        team, user = word(told.get(_TEAM)), word(told.get(_USER))
        if not team or not user:
            raise SignInError(self.name, "no_account")
        email = word(told.get("email")) if told.get("email_verified") is True else ""
        return Identity(account=user, workspace=team, email=email)

    async def _claims(self, token: str, proof: Proof) -> Mapping[str, Any]:
        """What the token says, after everything about it was checked."""
        keys = await self._client.get(f"{self._home}/openid/connect/keys")
        try:
            key = PyJWKSet.from_dict(dict(keys))[get_unverified_header(token)["kid"]]
            claims: Mapping[str, Any] = decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._client.ident,
                issuer=self._home,
                leeway=_LEEWAY,
                options={"require": ["aud", "exp", "iat", "iss", "nonce", "sub"]},
            )
        except (KeyError, PyJWTError, RecursionError, TypeError, ValueError) as error:
            raise SignInError(self.name, type(error).__name__) from None
        if claims["nonce"] != proof.nonce:
            raise SignInError(self.name, "another_nonce")
        return claims

    async def _fine(self, answer: Awaitable[Mapping[str, Any]]) -> Mapping[str, Any]:
        found = await answer
        if found.get("ok") is not True:
            raise SignInError(self.name, "refused")
        return found

"""Sign in with Discord (OAuth2, scope `identify`): which account somebody has, and nothing else about them."""

from __future__ import annotations

from adapters.web.oauth import Client
from adapters.web.oauth import word
from policy.model import Identity
from policy.model import Proof
from policy.model import SignInError

HOME, API = "https://discord.com", "https://discord.com/api/v10"


class DiscordIdentity:
    """Asks Discord. The token is used for one question and thrown away."""

    name = "discord"

    def __init__(self, ident: str, secret: str, *, home: str = HOME, api: str = API) -> None:
        """Take the application's id and secret; `home` is where people are sent, `api` is asked."""
        self._client = Client(provider=self.name, ident=ident, secret=secret)
        self._home = home.rstrip("/")
        self._api = api.rstrip("/")

    def address(self, proof: Proof, *, back: str) -> str:
        """Where to send a browser, which comes back to `back`."""
        return self._client.query(
            f"{self._home}/oauth2/authorize",
            scope="identify",
            state=proof.state,
            code_challenge=proof.challenge,
            code_challenge_method="S256",
            redirect_uri=back,
        )

    async def identify(self, code: str, proof: Proof, *, back: str) -> Identity:
        """Who came back with a code. Raises `SignInError`."""
        tokens = await self._client.post(
            f"{self._api}/oauth2/token",
            grant_type="authorization_code",
            code=code,
            code_verifier=proof.verifier,
            redirect_uri=back,
        )
        told = await self._client.get(f"{self._api}/users/@me", token=str(tokens.get("access_token", "")))
        account = word(told.get("id"))
        if not (account.isascii() and account.isdecimal()) or told.get("bot"):
            raise SignInError(self.name, "no_account")
        return Identity(account=account)

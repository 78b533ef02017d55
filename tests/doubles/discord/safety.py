"""Discord's REST interface with what holds people back: rules of AutoMod, and the pause of direct messages.

Its answers are those of Discord's resources Auto Moderation and Guild (incident actions). What it does not know of a
right is what the test says: `forbidden` refuses everything, as it does to a bot that does not manage the server.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from typing import Any

from aiohttp import web

from tests.doubles.discord.rest import DiscordRest
from tests.doubles.discord.rest import answered

_MISSING = {"code": 50013, "message": "Missing Permissions"}
_FEWEST = {"allow_list": [], "presets": [], "mention_total_limit": 0}


@dataclass(slots=True, kw_only=True)
class SafetyRest(DiscordRest):
    """A server with rules; `paused` is what it says of direct messages."""

    rules: dict[str, dict[str, Any]] = field(default_factory=dict)
    paused: str | None = None
    forbidden: bool = False

    def _do(self, method: str, path: list[str], body: Any) -> web.Response:
        if path[0] == "guilds" and self.forbidden:
            return answered(_MISSING, 403)
        match method, path:
            case "GET", ["guilds", guild]:
                return answered({"id": guild, "name": "school", "incidents_data": self._incidents()})
            case "PUT", ["guilds", _, "incident-actions"]:
                self.paused = body["dms_disabled_until"]
                return answered(self._incidents() or {})
            case "GET", ["guilds", _, "auto-moderation", "rules"]:
                return answered(list(self.rules.values()))
            case "POST", ["guilds", guild, "auto-moderation", "rules"]:
                return answered(self._kept(str(800 + len(self.rules)), guild, body))
            case "PATCH", ["guilds", guild, "auto-moderation", "rules", ident]:
                return answered(self._kept(ident, guild, {**self.rules[ident], **body}))
            case "DELETE", ["guilds", _, "auto-moderation", "rules", ident]:
                gone = self.rules.pop(ident, None)
                unknown = {"code": 10066, "message": "Unknown Auto Moderation Rule"}
                return web.Response(status=204) if gone else answered(unknown, 404)
            case _:
                return super(SafetyRest, self)._do(method, path, body)

    def _incidents(self) -> dict[str, Any] | None:
        return {"dms_disabled_until": self.paused, "invites_disabled_until": None} if self.paused else None

    def _kept(self, ident: str, guild: str, body: dict[str, Any]) -> dict[str, Any]:
        metadata = {**_FEWEST, **body["trigger_metadata"]}
        self.rules[ident] = {**body, "id": ident, "guild_id": guild, "creator_id": "9000", "trigger_metadata": metadata}
        return self.rules[ident]

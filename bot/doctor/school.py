"""Checks of the settings: what the school decided, and whether it fits together."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.settings import Settings
from bot.setup.ages import TERMS
from bot.setup.ages import YOUNG
from policy.model import Level
from policy.model import Mode
from policy.model import SettingError

_OURS = "CHAPERONE_"
_SLACK = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")
_MODES = {
    Mode.OBSERVE: "observe: everything is decided and recorded, and nobody is told anything",
    Mode.WARN: "warn: people are told privately",
    Mode.ENFORCE: "enforce: people are told privately, and messages are removed where a policy asks for it",
}


def settings_form(given: Collection[str], known: Collection[str], problems: Sequence[SettingError]) -> Iterator[Check]:
    """Every value that is no good, and every name that nobody reads."""
    for problem in problems:
        text = str(problem)
        found, _, do = text.rpartition("; ")
        yield fail("settings", found or text, do)
    if not problems:
        count = sum(name in given or f"{name}_FILE" in given for name in known)
        yield ok("settings", f"{count} set, all well-formed")
    for name in sorted(given):
        if name.startswith(_OURS) and name not in known and name.removesuffix("_FILE") not in known:
            yield warn("settings", f"{name} is no setting", _meant(name, known))


def _meant(name: str, known: Collection[str]) -> str:
    """What all names begin with makes none of them alike."""
    ours = [one.removeprefix(_OURS) for one in known if one.startswith(_OURS)]
    near = get_close_matches(name.removeprefix(_OURS), ours, n=1)
    return f"did you mean {_OURS}{near[0]}?" if near else "take it away, or look it up in .env.example"


def slack(settings: Settings, malformed: Collection[str]) -> Check:
    """The tokens of Slack belong together. Their form only: nothing is sent."""
    if wrong := [name for name in _SLACK if name in malformed]:
        return fail("slack", f"{wrong[0]} is malformed", "see the check of the settings")
    bot = settings.slack_bot_token is not None
    ways = [settings.slack_app_token is not None, settings.slack_signing_secret is not None]
    if not bot and not any(ways):
        return ok("slack", "not connected")
    if not bot:
        return fail("slack", "SLACK_BOT_TOKEN is missing", "copy it from your Slack app → OAuth & Permissions")
    if not any(ways):
        do = "add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) from your Slack app → Basic Information"
        return fail("slack", "there is a bot token, and no way for events to come in", do)
    return ok("slack", "Socket Mode" if ways[0] else "HTTP events at /slack/events")


def discord(settings: Settings, malformed: Collection[str]) -> Check:
    """The token of Discord. Its form only: nothing is sent."""
    if "DISCORD_TOKEN" in malformed:
        return fail("discord", "DISCORD_TOKEN is malformed", "see the check of the settings")
    if settings.discord_token is None:
        return ok("discord", "not connected")
    if settings.discord_token.get_secret_value().count(".") != 2:
        do = "copy it again from the Discord developer portal → Bot → Reset Token"
        return warn("discord", "DISCORD_TOKEN does not look like a bot's token (three parts with dots between)", do)
    return ok("discord", "the token is well-formed")


def age_terms(settings: Settings) -> Check:
    """The platforms have age terms; a school of young people has to say that it dealt with them."""
    level, accepted = settings.level, settings.age_terms_accepted
    if level is None:
        return warn("age_terms", "CHAPERONE_LEVEL is not set", "set it: elementary, middle, high or university")
    if accepted is not None:
        return ok("age_terms", f"{level}; accepted: {accepted}")
    do = "let the school decide, then set CHAPERONE_AGE_TERMS_ACCEPTED to 'name, date' of who did"
    if level in YOUNG:
        return fail("age_terms", f"{level} school; {TERMS}; `chaperone run` does not start", do)
    if level is Level.HIGH:
        return warn("age_terms", f"{level} school; {TERMS}", do)
    return ok("age_terms", str(level))


def mode(settings: Settings) -> Check:
    """How far the rules go, said aloud."""
    if settings.mode is Mode.OBSERVE:
        return warn("mode", _MODES[settings.mode], "look at what it records; when it is right, set CHAPERONE_MODE=warn")
    return ok("mode", _MODES[settings.mode])


def policy(settings: Settings, given: Collection[str]) -> Check:
    """Which written policy is in force."""
    found = ", ".join(settings.packs)
    if "CHAPERONE_PACKS" in given or "CHAPERONE_PACKS_FILE" in given:
        return ok("policy", found)
    return warn("policy", f"{found}, which is only the default", "set CHAPERONE_PACKS to your school's policy")


def zone(settings: Settings, now: datetime) -> Check:
    """The school's clock; only a zone that exists gets into the settings."""
    there = now.astimezone(ZoneInfo(settings.zone))
    return ok("zone", f"{settings.zone}, where it is {there:%H:%M} now")


def people(settings: Settings, roster: Collection[str] | None) -> Iterator[Check]:
    """Supervisor, overseers and safeguarding are set and are on the roster; None where it cannot be read."""
    groups = {
        "supervisor": (settings.supervisor,) if settings.supervisor else (),
        "overseers": settings.overseers,
        "safeguarding": settings.safeguarding,
    }
    for check, ids in groups.items():
        name = f"CHAPERONE_{check.upper()}"
        strangers = [one for one in ids if roster is not None and one not in roster]
        if not ids:
            yield warn(check, f"{name} is not set", f"set it to the id of a person on the roster: {_WHY[check]}")
        elif strangers:
            do = f"add that person with `chaperone roster import`, or correct {name}"
            yield fail(check, f"{strangers[0]} is not on the roster", do)
        else:
            yield ok(check, ", ".join(ids))


_WHY = {
    "supervisor": "somebody has to be told of what stays open",
    "overseers": "principal or athletic director, who are copied on private matters",
    "safeguarding": "somebody has to be told when a person may be in danger",
}

"""What the rights that a platform gave let each rule in force do: green, less than it could, or nothing at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass

from bot.doctor.check import Check
from bot.doctor.check import fail
from bot.doctor.check import ok
from bot.doctor.check import warn
from bot.doctor.needs import needs_of

_SLACK_GRANT = (
    "paste the newest `chaperone manifest slack` at https://api.slack.com/apps, your app → App Manifest, then "
    "Install App → Reinstall"
)
_DISCORD_GRANT = "allow it for the bot's role (Server Settings → Roles), or open `chaperone invite discord` again"
_MANY = 3
"""From so many rules of one family on they are told together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """What a platform lacks: `missing` rights by name. `reads`: whether what people write may be read there.

    `files`: whether files are looked into here at all; where they are not, no right to fetch them is missed.
    """

    missing: frozenset[str] = frozenset()
    reads: bool = True
    files: bool = True


def rights_on_slack(rules: Sequence[str], granted: Granted) -> Iterator[Check]:
    """Each right of Slack's that is missing, with the rules that suffer."""
    yield from _rights("slack", rules, granted, _SLACK_GRANT)


def rights_on_discord(rules: Sequence[str], granted: Granted, *, removing: Sequence[str]) -> Iterator[Check]:
    """The same for Discord; `removing` are the rules that would take a message away."""
    if not granted.reads and (blind := [one for one in rules if (needs := needs_of(one)) and needs.reads]):
        found = f"what people write is not read (CHAPERONE_DISCORD_CONTENT=false); nothing is judged by {told(blind)}"
        do = "nothing, if the school means it so; else set it to true and switch on the Message Content Intent"
        yield warn("discord_rules", found, do)
    if removing and "manage_messages" in granted.missing:
        found = f"without {_shown('manage_messages')} no message is taken away: {told(removing)}"
        yield warn("discord_rules", found, _DISCORD_GRANT)
    yield from _rights("discord", rules, granted, _DISCORD_GRANT)


def _rights(platform: str, rules: Sequence[str], granted: Granted, grant: str) -> Iterator[Check]:
    check = f"{platform}_rules"
    stopped, less = _suffering(platform, rules, granted)
    for right, suffer in stopped.items():
        yield fail(check, f"without {_shown(right)} these cannot do their work: {told(suffer)}", grant)
    for (right, lost), suffer in less.items():
        yield warn(check, f"without {_shown(right)} {lost} ({told(suffer)})", grant)
    if not stopped and not less:
        number = sum((needs := needs_of(one)) is not None and platform not in (needs.nowhere or {}) for one in rules)
        yield ok(check, f"the {number} rules in force have the permissions that they need{_nowhere(platform, rules)}")


def _suffering(
    platform: str, rules: Sequence[str], granted: Granted
) -> tuple[dict[str, list[str]], dict[tuple[str, str], list[str]]]:
    """Rights without which rules stop, and those without which they do less (with what is lost); the rules of each."""
    stopped, less = defaultdict[str, list[str]](list), defaultdict[tuple[str, str], list[str]](list)
    for rule in rules:
        needs = needs_of(rule)
        if needs is None:
            continue
        for right in needs.slack if platform == "slack" else needs.discord:
            if right in granted.missing:
                stopped[right].append(rule)
        for right, lost in needs.more.items():
            if right in granted.missing and (granted.files or not right.startswith("files")):
                less[right, lost].append(rule)
    return stopped, less


def _nowhere(platform: str, rules: Iterable[str]) -> str:
    """Why some of them never work on that platform, which no right would change."""
    reasons = {
        reason
        for one in rules
        if (needs := needs_of(one))
        for where, reason in (needs.nowhere or {}).items()
        if where == platform
    }
    return "".join(f"; {one}" for one in sorted(reasons))


def told(rules: Sequence[str]) -> str:
    """`pii (12), group_only`: many rules of one family as one."""
    families = defaultdict[str, list[str]](list)
    for one in rules:
        families[one.partition(".")[0]].append(one)
    parts = [[f"{name} ({len(found)})"] if len(found) >= _MANY else found for name, found in families.items()]
    return ", ".join(one for part in parts for one in part)


def _shown(right: str) -> str:
    """Slack's scopes as they are; Discord's permissions much as its settings call them."""
    return right if ":" in right else right.replace("_", " ").title().replace(" In ", " in ")

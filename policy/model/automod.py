"""A rule of Discord's AutoMod as data: what is made of our rules, and what stands there. Its limits are Discord's."""

from __future__ import annotations

from dataclasses import dataclass

OURS = "Chaperone: "
"""How the names of our rules begin on Discord; all others are somebody else's and are never touched."""
MOST_RULES, MOST_PATTERNS, PATTERN_LONG, TEXT_LONG = 6, 10, 260, 150
MOST_KEYWORDS, KEYWORD_LONG = 1_000, 60
MOST_ROLES, MOST_CHANNELS = 20, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomodRule:
    """One keyword rule. `rule` is ours, such as `pii.phone`; `text` is shown to whoever wrote what is kept back.

    `id` is Discord's, "" for one that is not made. `blocks` is False where it does something else besides, or instead.
    """

    rule: str
    patterns: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    text: str = ""
    enabled: bool = True
    exempt_roles: tuple[str, ...] = ()
    exempt_channels: tuple[str, ...] = ()
    blocks: bool = True
    id: str = ""

    @property
    def name(self) -> str:
        """What it is called on Discord."""
        return f"{OURS}{self.rule}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomodPlan:
    """What is made of the rules in force, and which of them are left out (rule and why: `off`, `milder`, ...)."""

    rules: tuple[AutomodRule, ...] = ()
    left: tuple[tuple[str, str], ...] = ()


def automod_drift(wanted: AutomodPlan, found: tuple[AutomodRule, ...]) -> tuple[str, ...]:
    """How what stands on Discord differs from what was decided, as `rule:what`; empty where nothing does."""
    there = {one.rule: one for one in found}
    asked = {one.rule: one for one in wanted.rules}
    lost = [f"{rule}:{what}" for rule, one in asked.items() if (what := _difference(one, there.get(rule)))]
    return (*lost, *(f"{rule}:extra" for rule in there if rule not in asked))


def _difference(one: AutomodRule, found: AutomodRule | None) -> str:
    if found is None:
        return "gone"
    if found.enabled is not one.enabled:
        return "off"
    if (set(found.patterns), set(found.keywords), found.text) != (set(one.patterns), set(one.keywords), one.text):
        return "words"
    if (set(found.exempt_roles), set(found.exempt_channels)) != (set(one.exempt_roles), set(one.exempt_channels)):
        return "exempt"
    return "" if found.blocks else "actions"

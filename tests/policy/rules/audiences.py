"""A policy in our own words that asks what codes for safe sport ask; its ids are made up."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from policy.engine import decide
from policy.model import Context
from policy.model import Decision
from policy.model import Event
from policy.model import Member
from policy.model import Pack
from policy.model import Role
from policy.pack import parse_pack
from policy.rules import audience
from policy.rules import reply_rule
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import posted

_CLAUSES = """
id = "club"
title = "A club's code"
revision = "1"
owner = "the club"
[[clauses]]
id = "club.1"
locator = "1"
binds = ["coach"]
force = "must"
summary = "Nobody writes to a young person alone."
topics = ["contact"]
behaviour = "warn"
how = "Look at who reads along."
"""
ALONE = """
[[audience]]
name = "alone"
clause = "club.1"
authors = ["leaders", "staff", "volunteers"]
levels = ["elementary", "middle", "high"]
needs = { any = ["guardian", "second_adult"] }
replies = true
unless = ["relatives", "emergency", "close_in_age", "dual_relationship", "personal_care", "private_matter"]
"""
TEAM = """
[[audience]]
name = "two deep"
clause = "club.1"
authors = ["leaders", "staff", "volunteers"]
students = "any"
needs = { all = ["second_adult"] }
"""
BOTH = """
[[audience]]
name = "parent and leader"
clause = "club.1"
authors = ["leaders", "volunteers"]
needs = { all = ["guardian", "second_adult"] }
"""
FIVE = """
[[audience]]
name = "groups"
clause = "club.1"
authors = ["leaders"]
students = "any"
minimum = 3
needs = { all = ["minimum_audience"] }
"""
PEERS = """
[[audience]]
name = "peers"
clause = "club.1"
authors = ["leaders"]
peers = 2
needs = { any = ["peers", "overseer"] }
"""
HEADS = """
[[audience]]
name = "heads"
clause = "club.1"
authors = ["leaders"]
needs = { all = ["overseers"] }
"""
NIGHT = """
[[audience]]
name = "night"
clause = "club.1"
authors = ["leaders", "staff", "volunteers"]
students = "any"
quiet = { from = "20:00", until = "08:00" }
unless = ["emergency", "travel"]
"""
ENDED = """
[[audience]]
name = "an end is an end"
clause = "club.1"
authors = ["leaders", "staff", "volunteers"]
students = "any"
needs = { all = ["contact_welcome"] }
unless = ["emergency"]
"""
EVERY = (ALONE, TEAM, BOTH, FIVE, PEERS, HEADS, NIGHT, ENDED)
RULES = (*audience.RULES, *reply_rule.RULES)
ZONE = ZoneInfo("America/New_York")
SECOND = a_member("second", Role.COACH, "hockey")
HELPER = a_member("helper", Role.VOLUNTEER, "hockey")
PLAIN = "the bus leaves at four, be on time"


def a_pack(*norms: str) -> Pack:
    """The policy with some of its norms."""
    return parse_pack(tomllib.loads(_CLAUSES + "".join(norms)), "club.toml")


def around(
    norms: tuple[str, ...], author: Member = COACH, audience: tuple[Member, ...] = (SAM,), **more: Any
) -> Context:
    """A situation in which only that policy is in force, in a school in New York; `travel` are days away."""
    travel = more.pop("travel", ())
    context = a_context(author, audience, zone=more.pop("zone", ZONE), **more)
    return replace(context, packs=(a_pack(*norms),), school=replace(context.school, travel=travel))


def judged(
    norms: tuple[str, ...], author: Member = COACH, audience: tuple[Member, ...] = (SAM,), **more: Any
) -> set[str]:
    """The names of what is found about a plain message."""
    text, at = more.pop("text", PLAIN), more.pop("at", NOW)
    return named(decide(posted(text, author, at=at), around(norms, author, audience, **more), RULES))


def judge(event: Event, context: Context) -> Decision:
    """What the rules about audiences say."""
    return decide(event, context, RULES)


def named(decision: Decision) -> set[str]:
    """The names of its findings."""
    return {one.rule for one in decision.findings}

"""Laws of the reading side: nothing raises, whatever stands where discord.py promises something else."""

from __future__ import annotations

import inspect
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from adapters.discord import translate
from adapters.discord.sight import Sight
from adapters.discord.sight import readers_of
from adapters.discord.translated import Translated
from tests.adapters.discord.reading import EVERYBODY
from tests.adapters.discord.reading import ME
from tests.adapters.discord.reading import ROUTES
from tests.adapters.discord.reading import VIEW
from tests.adapters.discord.reading import a_server
from tests.adapters.discord.reading import channel
from tests.adapters.discord.reading import member
from tests.adapters.discord.reading import message
from tests.adapters.discord.reading import outcome
from tests.adapters.discord.reading import role
from tests.adapters.discord.reading import thread

SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just(object()) | st.just(ValueError)
NAMES = st.sampled_from(
    ["id", "guild", "channel", "author", "type", "message", "content", "data", "user", "name", "roles", "parent",
     "guild_id", "channel_id", "message_id", "message_ids", "thread", "thread_id", "payload", "bot", "mutual_guilds",
     "embeds", "attachments", "components", "reference", "created_at", "edited_at", "permissions", "permissions_for"]
)  # fmt: skip
ODD = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.text(max_size=4), inner, max_size=2)
        | st.dictionaries(NAMES, inner, max_size=6).map(lambda row: SimpleNamespace(**row))
    ),
    max_leaves=10,
)
READERS = sorted(translate.__all__)


def checked(found: Translated | tuple[Translated, ...]) -> None:
    for one in found if isinstance(found, tuple) else (found,):
        outcome(one)


def test_every_reader_has_its_event() -> None:
    called = {name for read in ROUTES.values() for name in (read.__name__, *read.__code__.co_names)}
    assert set(READERS) - called == {"command_of", "of_context_menu", "of_policy_menu"}


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_odd_objects_are_ignored(name: str, data: st.DataObject) -> None:
    read: Any = getattr(translate, name)
    wanted = [one for one in inspect.signature(read).parameters.values() if one.name not in ("me", "now")]
    checked(read(*(data.draw(ODD) for _ in wanted), ME))


PAYLOADS = {
    "MESSAGE_CREATE": message(embeds=[{"type": "rich", "title": "T"}]),
    "MESSAGE_UPDATE": message(edited_timestamp="2026-11-21T09:45:00+00:00"),
    "CHANNEL_UPDATE": channel(overwrites=((EVERYBODY, 0, 0, VIEW),)),
    "THREAD_CREATE": thread(300, newly_created=True),
    "GUILD_MEMBER_UPDATE": {**member(7), "guild_id": "1"},
    "GUILD_ROLE_UPDATE": {"guild_id": "1", "role": role(EVERYBODY, 0)},
}
VALUES = st.none() | st.booleans() | st.integers(-2, 2**70) | st.text(max_size=5) | st.lists(st.none(), max_size=2)


@pytest.mark.parametrize("event", sorted(PAYLOADS))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
async def test_a_broken_payload_that_the_library_takes_is_read_or_ignored(event: str, data: st.DataObject) -> None:
    row = dict(PAYLOADS[event])
    for key in data.draw(st.lists(st.sampled_from(sorted(row)), max_size=3)):
        row[key] = data.draw(VALUES)
    client = a_server()
    try:
        client.tell(event, row)
    except Exception:  # noqa: BLE001 - the library's own parser: the guard around it is another's work
        return
    for one in client.found:
        outcome(one)


OVERWRITES = st.lists(
    st.tuples(
        st.sampled_from([(EVERYBODY, 0), (50, 0), (51, 0), (7, 1), (8, 1)]), st.sampled_from(["allow", "deny", "no"])
    ),
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(rows=OVERWRITES, base=st.booleans(), roles=st.sets(st.sampled_from([50, 51])))
async def test_sight_is_discords_own_rule_without_administrators(
    rows: list[tuple[tuple[int, int], str]], base: bool, roles: set[int]
) -> None:
    told = {target: (VIEW if how == "allow" else 0, VIEW if how == "deny" else 0) for target, how in rows}
    overwrites = [(ident, kind, *pair) for (ident, kind), pair in told.items()]
    everybody = role(EVERYBODY, VIEW if base else 0)
    people = [member(9000), member(7, *sorted(roles)), member(8), member(5, 52)]
    client = a_server(
        roles=[everybody, role(50), role(51), role(52, discord.Permissions(administrator=True).value)],
        members=people,
        channels=[channel(overwrites=overwrites)],
    )
    [guild] = client.guilds
    found = guild.get_channel(100)
    assert isinstance(found, discord.TextChannel)
    sight = Sight(found)
    usual = [one for one in guild.members if not one.guild_permissions.administrator]
    assert {one.id: sight.of(one) for one in usual} == {
        one.id: found.permissions_for(one).view_channel for one in usual
    }
    assert readers_of(found) == tuple(sorted(one.id for one in guild.members if sight.of(one)))
    assert sight.public is found.permissions_for(guild.default_role).view_channel

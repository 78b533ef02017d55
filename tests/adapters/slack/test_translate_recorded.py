"""Everything that was recorded of Slack is translated, or ignored for a stated reason; nothing raises."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import UTC
from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from adapters.slack.reasons import REASONS
from adapters.slack.translate import translate
from adapters.slack.translated import Me
from adapters.slack.translated import Translated
from tests.adapters.slack.payloads import NOW
from tests.adapters.slack.payloads import RECORDED
from tests.adapters.slack.payloads import needs_recorded
from tests.adapters.slack.payloads import recorded
from tests.adapters.slack.payloads import what

TABLE = Path(__file__).with_name("recorded.toml")
INSTALLED = Me(workspace="T111", user="W23456789", bot="B999", app="A999")
"""Who the bot is in some of the recorded payloads."""

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(10**40)
GARBAGE = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
PAYLOADS = recorded() if RECORDED.exists() else {}


def outcome(found: Translated) -> str:
    """One word for what follows: the kind of an event, a form, the app's own trouble, or the reason for nothing."""
    kinds = {
        found.event.kind if found.event else "",
        f"form {found.form.button}" if found.form else "",
        f"trouble {found.trouble}" if found.trouble else "",
        f"ignored {found.ignored}" if found.ignored else "",
    } - {""}
    assert len(kinds) == 1, found
    assert not found.ignored or found.ignored in REASONS
    return kinds.pop()


def paths_in(value: object, path: tuple[str | int, ...] = ()) -> Iterable[tuple[str | int, ...]]:
    """The way to every value inside of a payload."""
    inner: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, one in inner:
        yield (*path, key)
        yield from paths_in(one, (*path, key))


def changed(value: object, path: tuple[str | int, ...], new: object) -> object:
    """The payload with another value at `path`."""
    if not path:
        return new
    if isinstance(value, dict):
        return {key: changed(one, path[1:], new) if key == path[0] else one for key, one in value.items()}
    assert isinstance(value, list)
    return [changed(one, path[1:], new) if at == path[0] else one for at, one in enumerate(value)]


def without(value: object, path: tuple[str | int, ...]) -> object:
    """The payload without the value at `path`."""
    if isinstance(value, dict):
        kept = {key: one for key, one in value.items() if path != (key,)}
        return {key: without(one, path[1:]) if key == path[0] else one for key, one in kept.items()}
    assert isinstance(value, list)
    return [without(one, path[1:]) if at == path[0] else one for at, one in enumerate(value) if path != (at,)]


@needs_recorded
def test_each_recorded_payload_is_translated_or_ignored_for_a_reason() -> None:
    found = {name: outcome(translate(payload, INSTALLED, now=NOW)) for name, payload in PAYLOADS.items()}
    folders = tomllib.loads(TABLE.read_text("utf-8")).items()
    assert found == {f"{folder}/{name}": wanted for folder, rows in folders for name, wanted in rows.items()}


@needs_recorded
@given(st.data())
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_no_recorded_payload_raises_however_it_is_mangled(data: st.DataObject) -> None:
    payload: object = PAYLOADS[data.draw(st.sampled_from(sorted(PAYLOADS)))]
    for _ in range(data.draw(st.integers(1, 3))):
        ways = list(paths_in(payload))
        if ways:
            way = data.draw(st.sampled_from(ways))
            remove = data.draw(st.booleans())
            payload = without(payload, way) if remove else changed(payload, way, data.draw(GARBAGE))
    assert outcome(what(payload))


@needs_recorded
def test_the_same_payload_comes_to_the_same_whenever_it_comes() -> None:
    later = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
    for payload in PAYLOADS.values():
        first, again, third = (translate(payload, INSTALLED, now=now) for now in (NOW, NOW, later))
        assert first == again
        assert (first.event and (first.event.id, first.event.fingerprint)) == (
            third.event and (third.event.id, third.event.fingerprint)
        )


@given(GARBAGE)
def test_nothing_at_all_raises(payload: object) -> None:
    assert outcome(what(payload)).startswith("ignored")


def test_what_is_too_deep_to_read_is_unreadable() -> None:
    deep: object = []
    for _ in range(100_000):
        deep = [deep]
    assert what({"type": "block_actions", "user": {"id": "UBEN"}, "actions": deep}).ignored == "unreadable"


def test_a_number_that_cannot_be_written_down_is_unreadable() -> None:
    assert what({"command": "/policy", "user_id": "UBEN", "text": 10**5000}).ignored == "unreadable"

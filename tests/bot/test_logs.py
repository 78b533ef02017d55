"""The log holds ids and rule names: what people wrote, who they are, and secrets never reach it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import scrub
from bot.logs import set_up

SECRETS = (
    "xoxb-12-34-abc",
    "xoxe.xoxb-1-Mi0",
    "xapp-1-A0-12-cafe",
    "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs",
    "me:hunter2",
)


@pytest.fixture
def stream() -> Iterator[StringIO]:
    """Where the log goes; what stood before comes back."""
    root, ours = logging.getLogger(), logging.getLogger("chaperone")
    before = (root.handlers[:], root.level, ours.level)
    text = StringIO()
    set_up("info", stream=text, terminal=False)
    yield text
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])
    structlog.reset_defaults()


def lines(stream: StringIO) -> list[dict[str, Any]]:
    """The lines without their time."""
    found = [json.loads(line) for line in stream.getvalue().splitlines()]
    return [{key: value for key, value in one.items() if key != "timestamp"} for one in found]


def test_ids_and_rule_names_are_written_as_json(stream: StringIO) -> None:
    structlog.get_logger().info("judged", decision="d1", rules=("pii.phone",), took_ms=1.5)
    assert lines(stream) == [
        {"event": "judged", "level": "info", "decision": "d1", "rules": ["pii.phone"], "took_ms": 1.5}
    ]


def test_what_is_a_persons_or_a_secret_by_its_key_is_left_out(stream: StringIO) -> None:
    structlog.get_logger().info(
        "seen", text="hi", displayName="Sam", user_email="a@b", token="t", old_text="x", channel="C1", place={"name": 1}
    )
    assert lines(stream) == [{"event": "seen", "level": "info", "channel": "C1", "place": {}}]


@pytest.mark.parametrize("secret", SECRETS)
def test_what_looks_like_a_secret_is_hidden_wherever_it_stands(secret: str, stream: StringIO) -> None:
    address = f"postgresql://{secret}@db.example/x" if ":" in secret else f"with {secret} in it"
    structlog.get_logger().warning(address, where=[address], deep={"way": (address,)})
    logging.getLogger("slack_bolt").error("library says %s", address)
    hidden = address.replace(secret, "[hidden]")
    assert lines(stream) == [
        {"event": hidden, "level": "warning", "where": [hidden], "deep": {"way": [hidden]}},
        {"event": f"library says {hidden}", "level": "error", "logger": "slack_bolt"},
    ]


def test_an_exception_leaves_its_class_and_its_places_never_its_words(stream: StringIO) -> None:
    try:
        raise ValueError("my number is 978-555-0177")
    except ValueError:
        structlog.get_logger().exception("failed")
        logging.getLogger("library").exception("also failed")
    found = lines(stream)
    assert ([one["error"] for one in found], "978" in stream.getvalue()) == (["ValueError", "ValueError"], False)
    assert all(
        one["at"][0].endswith("test_an_exception_leaves_its_class_and_its_places_never_its_words") for one in found
    )


def test_libraries_are_heard_from_warnings_on_whatever_our_level_is(stream: StringIO) -> None:
    set_up("debug", stream=stream, terminal=False)
    logging.getLogger("slack_sdk").info("a whole payload")
    structlog.get_logger().debug("ours")
    assert [one["event"] for one in lines(stream)] == ["ours"]


def test_people_get_a_line_to_read(stream: StringIO) -> None:
    set_up("info", stream=stream, terminal=True)
    structlog.get_logger().info("census taken", members=3)
    assert ("census taken" in stream.getvalue(), stream.getvalue().startswith("{")) == (True, False)


@given(
    before=st.text(st.characters(categories=["L"]), max_size=9),
    secret=st.from_regex(r"xox[bp]-[0-9]{4,9}-[A-Za-z0-9]{4,20}", fullmatch=True),
    depth=st.integers(0, 4),
)
def test_no_depth_hides_a_token(before: str, secret: str, depth: int) -> None:
    value: Any = f"{before} {secret}"
    for level in range(depth):
        value = [value] if level % 2 else {"inner": value}
    assert secret not in repr(scrub(None, "", {"event": "e", "held": value}))

"""Domain values as bytes and back: the unions of `policy.model`, told apart by their `kind`.

They are written by what they are and read by what their types say: a union of tuples cannot be written by its type.
"""

from __future__ import annotations

from typing import Annotated
from typing import Any

from pydantic import Field
from pydantic import TypeAdapter

from policy.model import CaseAnswered
from policy.model import CaseReported
from policy.model import Effect
from policy.model import Event

_ANY: TypeAdapter[object] = TypeAdapter(Any)
_EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])
_EFFECT: TypeAdapter[Effect] = TypeAdapter(Annotated[Effect, Field(discriminator="kind")])


def dump_event(event: Event) -> bytes:
    """An event as JSON."""
    return _ANY.dump_json(event)


def load_event(content: bytes) -> Event:
    """The event that `dump_event` wrote."""
    return _EVENT.validate_json(content)


def is_report(content: bytes) -> bool:
    """Whether an event that `dump_event` wrote is somebody's report, or adds to one."""
    return isinstance(load_event(content), CaseReported | CaseAnswered)


def dump_effect(effect: Effect) -> bytes:
    """An effect as JSON."""
    return _ANY.dump_json(effect, fallback=dict)  # any other mapping of parameters is written as a dict


def load_effect(content: bytes) -> Effect:
    """The effect that `dump_effect` wrote."""
    return _EFFECT.validate_json(content)

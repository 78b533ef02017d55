"""Domain values as bytes and back: the unions of `policy.model`, told apart by their `kind`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic import TypeAdapter

from policy.model import Effect
from policy.model import Event

_EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])
_EFFECT: TypeAdapter[Effect] = TypeAdapter(Annotated[Effect, Field(discriminator="kind")])


def dump_event(event: Event) -> bytes:
    """An event as JSON."""
    return _EVENT.dump_json(event)


def load_event(content: bytes) -> Event:
    """The event that `dump_event` wrote."""
    return _EVENT.validate_json(content)


def dump_effect(effect: Effect) -> bytes:
    """An effect as JSON."""
    return _EFFECT.dump_json(effect)


def load_effect(content: bytes) -> Effect:
    """The effect that `dump_effect` wrote."""
    return _EFFECT.validate_json(content)

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Draft
from policy.model import Effect
from policy.model import Event
from policy.model import NoticeKey
from storage.codec import dump_effect
from storage.codec import dump_event
from storage.codec import load_effect
from storage.codec import load_event

_WORDS = st.lists(st.text()).map(tuple)
_PARAMS = st.dictionaries(
    st.text(),
    st.text()
    | st.integers()
    | st.booleans()
    | _WORDS
    | st.lists(st.tuples(st.text(), st.text()), min_size=1).map(tuple),
)
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(
    Draft,
    st.builds(
        Draft,
        keys=st.lists(st.sampled_from(NoticeKey)).map(tuple),
        params=_PARAMS,
        citations=st.lists(st.from_type(Citation)).map(tuple),
        buttons=st.lists(st.sampled_from(ButtonKey)).map(tuple),
    ),
)


@pytest.mark.parametrize("kind", get_args(Event))
@settings(max_examples=40)
@given(data=st.data())
def test_every_event_survives(kind: type[Event], data: st.DataObject) -> None:
    event = data.draw(st.from_type(kind))
    back = load_event(dump_event(event))
    assert back == event
    assert type(back) is kind


@pytest.mark.parametrize("kind", get_args(Effect))
@settings(max_examples=40)
@given(data=st.data())
def test_every_effect_survives(kind: type[Effect], data: st.DataObject) -> None:
    effect = data.draw(st.from_type(kind))
    back = load_effect(dump_effect(effect))
    assert back == effect
    assert type(back) is kind

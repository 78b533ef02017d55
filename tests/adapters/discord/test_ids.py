"""The ids of buttons and forms survive the way to Discord and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.ids import FormSent
from adapters.discord.ids import FormWanted
from adapters.discord.ids import Pressed
from adapters.discord.ids import form_id
from adapters.discord.ids import parse
from adapters.discord.ids import press_id
from adapters.discord.ids import sent_id

WORD = st.text(st.characters(exclude_characters=":"))
KEY = st.text(st.characters(exclude_characters=":"), min_size=1)


@given(KEY, WORD, st.text(), WORD)
def test_what_was_put_in_comes_back(key: str, lang: str, value: str, about: str) -> None:
    assert parse(press_id(key, value)) == Pressed(key=key, value=value)
    assert parse(form_id(key, lang, value)) == FormWanted(key=key, lang=lang, value=value)
    assert parse(sent_id(key, value, about)) == FormSent(key=key, value=value, about=about)


@pytest.mark.parametrize(
    "ident", ["", "press", "press:", "press:why", "press::d1", "form:wrong:en", "sent:report:d1", "x:y:z"]
)
def test_what_we_did_not_make_is_nothing(ident: str) -> None:
    assert parse(ident) is None


@given(st.text())
def test_nothing_is_too_odd_to_be_read(ident: str) -> None:
    parse(ident)

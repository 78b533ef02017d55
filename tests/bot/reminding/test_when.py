"""Days, times and repetitions as people type them in English and Spanish; what could mean two things is asked about."""

from __future__ import annotations

from datetime import date
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reminding.when import Unclear
from bot.reminding.when import When
from bot.reminding.when import when_of
from policy.model import Every

FRIDAY = When(weekday=4, at=time(16))
DECEMBER = When(dated=(12, 5), at=time(16))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("friday 16:00", FRIDAY),
        ("on Friday at 4pm", FRIDAY),
        ("next fri, 4 p.m.", FRIDAY),
        ("viernes 16:00", FRIDAY),
        ("el viernes a las 16:00", FRIDAY),
        ("16h viernes", FRIDAY),
        ("today 4:30 pm", When(ahead=0, at=time(16, 30))),
        ("hoy 12am", When(ahead=0, at=time(0))),
        ("tomorrow noon", When(ahead=1, at=time(12))),
        ("mañana a mediodía", When(ahead=1, at=time(12))),
        ("2026-12-05 16:00", When(day=date(2026, 12, 5), at=time(16))),
        ("5 december 16:00", DECEMBER),
        ("December 5th at 16:00", DECEMBER),
        ("el 5 de diciembre a las 16:00", DECEMBER),
        ("29 feb 8am", When(dated=(2, 29), at=time(8))),
        ("friday 16:00 every week", When(weekday=4, at=time(16), every=Every.WEEK)),
        ("every friday 16:00", When(weekday=4, at=time(16), every=Every.WEEK)),
        ("todos los viernes a las 16:00", When(weekday=4, at=time(16), every=Every.WEEK)),
        ("cada viernes 16:00", When(weekday=4, at=time(16), every=Every.WEEK)),
        ("viernes 16:00 cada semana", When(weekday=4, at=time(16), every=Every.WEEK)),
        ("weekly monday 8:00", When(weekday=0, at=time(8), every=Every.WEEK)),
        ("every day 7:30", When(at=time(7, 30), every=Every.DAY)),
        ("todos los días 7:30", When(at=time(7, 30), every=Every.DAY)),
        ("every school day at 3pm", When(at=time(15), every=Every.SCHOOL_DAY)),
        ("cada día de clase 15:00", When(at=time(15), every=Every.SCHOOL_DAY)),
    ],
)
def test_what_is_clear_is_read(text: str, found: When) -> None:
    assert when_of(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("friday", Unclear(why="no_time")),
        ("16:00", Unclear(why="no_day")),
        ("16:00 every week", Unclear(why="no_day")),
        ("5/12 16:00", Unclear(why="slashed", word="5/12")),
        ("frday 16:00", Unclear(why="word", word="frday")),
        ("friday 16", Unclear(why="word", word="16")),
        ("friday 25:00", Unclear(why="word", word="25:00")),
        ("friday 13pm", Unclear(why="word", word="13pm")),
        ("friday monday 16:00", Unclear(why="twice", word="monday")),
        ("friday 16:00 17:00", Unclear(why="twice", word="17:00")),
        ("friday 16:00 every week every day", Unclear(why="twice", word="every day")),
        ("every friday monday 16:00", Unclear(why="twice", word="monday")),
        ("every year 16:00", Unclear(why="word", word="every year")),
        ("31 feb 10:00", Unclear(why="no_such_day", word="31 feb")),
        ("2026-02-30 10:00", Unclear(why="no_such_day", word="2026-02-30")),
        ("", Unclear(why="no_time")),
    ],
)
def test_what_is_not_is_named(text: str, found: Unclear) -> None:
    assert when_of(text) == found


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789:/-. ñíáé", max_size=40))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    found = when_of(text)
    assert isinstance(found, Unclear) or found.at is not None

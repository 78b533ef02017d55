"""Days, times, lists and lengths as they are said in each language."""

from __future__ import annotations

from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notices import Notices
from bot.phrases import who
from bot.saying import said_ahead
from bot.saying import said_day
from bot.saying import said_length
from bot.saying import said_list
from bot.saying import said_moment
from bot.saying import said_time

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
ZONES = ("America/New_York", "America/Phoenix", "Europe/Madrid")
"""With summer time, without it, and with another one."""
YEAR = [date(2028, 1, 1) + timedelta(days=one) for one in range(366)]


def day_in(day: date, lang: str) -> str:
    month = MONTHS[lang].split()[day.month - 1]
    return f"{month} {day.day}, {day.year}" if lang == "en" else f"{day.day} de {month} de {day.year}"


def clock_in(moment: datetime, lang: str) -> str:
    if lang == "es":
        return f"{moment.hour}:{moment:%M}"
    return f"{(moment.hour - 1) % 12 + 1}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"


@pytest.mark.parametrize("lang", MONTHS)
def test_every_day_of_a_leap_year_is_written_out(lang: str) -> None:
    assert [said_day(day, lang) for day in YEAR] == [day_in(day, lang) for day in YEAR]
    assert [said_day(day.isoformat(), lang) for day in YEAR] == [day_in(day, lang) for day in YEAR]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("lang", MONTHS)
def test_every_day_is_the_day_of_the_zone(lang: str, zone: str) -> None:
    """Every three hours of a year, the hours around both changes of the clock among them."""
    for hour in range(0, 366 * 24, 3):
        at = datetime(2028, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        local = at.astimezone(ZoneInfo(zone))
        assert said_moment(at, zone, lang) == f"{day_in(local.date(), lang)}, {clock_in(local, lang)}"


@given(
    at=st.integers(946_684_800, 4_102_444_800).map(lambda second: datetime.fromtimestamp(second, tz=UTC)),
    zone=st.sampled_from(ZONES),
    lang=st.sampled_from(sorted(MONTHS)),
)
def test_any_moment_is_said_by_the_clock_of_the_zone(at: datetime, zone: str, lang: str) -> None:
    local = at.astimezone(ZoneInfo(zone))
    expected = f"{day_in(local.date(), lang)}, {clock_in(local, lang)}"
    assert said_moment(at, ZoneInfo(zone), lang) == said_moment(at.isoformat(), zone, lang) == expected


@pytest.mark.parametrize(
    ("utc", "english", "spanish"),
    [
        ("2026-03-08T06:59:00+00:00", "March 8, 2026, 1:59 AM", "8 de marzo de 2026, 1:59"),
        ("2026-03-08T07:00:00+00:00", "March 8, 2026, 3:00 AM", "8 de marzo de 2026, 3:00"),
        ("2026-11-01T05:30:00+00:00", "November 1, 2026, 1:30 AM", "1 de noviembre de 2026, 1:30"),
        ("2026-11-01T06:30:00+00:00", "November 1, 2026, 1:30 AM", "1 de noviembre de 2026, 1:30"),
        ("2027-01-01T04:59:00+00:00", "December 31, 2026, 11:59 PM", "31 de diciembre de 2026, 23:59"),
    ],
)
def test_when_the_clock_changes(utc: str, english: str, spanish: str) -> None:
    zone = "America/New_York"
    assert (said_moment(utc, zone, "en"), said_moment(utc, zone, "es")) == (english, spanish)


@pytest.mark.parametrize(
    ("at", "english", "spanish"),
    [("00:00", "12:00 AM", "0:00"), ("12:00", "12:00 PM", "12:00"), ("20:05", "8:05 PM", "20:05"), ("", "", "")],
)
def test_a_time_of_day(at: str, english: str, spanish: str) -> None:
    assert (said_time(at, "en"), said_time(at, "es")) == (english, spanish)


@pytest.mark.parametrize(
    ("names", "joint", "english", "spanish"),
    [
        ((), "and", "", ""),
        (("Ana",), "and", "Ana", "Ana"),
        (("Ana", "Bo"), "and", "Ana and Bo", "Ana y Bo"),
        (("Ana", "Bo", "Sam"), "and", "Ana, Bo, and Sam", "Ana, Bo y Sam"),
        (("Ana", "Inés"), "and", "Ana and Inés", "Ana e Inés"),
        (("Ana", "Bo", "Hilda"), "and", "Ana, Bo, and Hilda", "Ana, Bo e Hilda"),
        (("Ana", "Hiedra"), "and", "Ana and Hiedra", "Ana y Hiedra"),
        (("Ana", "Iona"), "and", "Ana and Iona", "Ana y Iona"),
        (("7", "8"), "or", "7 or 8", "7 u 8"),
        (("Ana", "Óscar"), "or", "Ana or Óscar", "Ana u Óscar"),
        (("Ana", "Hortensia"), "or", "Ana or Hortensia", "Ana u Hortensia"),
        (("Ana", "Bo"), "or", "Ana or Bo", "Ana o Bo"),
    ],
)
def test_names_in_one_breath(names: tuple[str, ...], joint: str, english: str, spanish: str) -> None:
    assert (said_list(names, "en", joint), said_list(names, "es", joint)) == (english, spanish)


@given(st.lists(st.text("abcinosyÍé h", min_size=1, max_size=6), min_size=1, max_size=5))
def test_no_name_is_lost_in_a_list(names: list[str]) -> None:
    for lang in MONTHS:
        for joint in ("and", "or"):
            said = said_list(names, lang, joint)
            at = 0
            for one in names:
                at = said.index(one, at) + len(one)


@pytest.mark.parametrize(
    ("count", "unit", "english", "spanish"),
    [
        (0, "hour", "0 hours", "0 horas"),
        (1, "hour", "an hour", "una hora"),
        (21, "hour", "21 hours", "21 horas"),
        (24, "hour", "a day", "un día"),
        (36, "hour", "36 hours", "36 horas"),
        (48, "hour", "2 days", "2 días"),
        (1, "day", "a day", "un día"),
        (5, "day", "5 days", "5 días"),
        (24, "day", "24 days", "24 días"),
    ],
)
def test_how_long_something_lasts(count: int, unit: str, english: str, spanish: str) -> None:
    assert (said_length(count, "en", unit), said_length(count, "es", unit)) == (english, spanish)


@pytest.mark.parametrize(
    ("days", "english", "spanish"),
    [(0, "today", "hoy"), (1, "tomorrow", "mañana"), (2, "in 2 days", "dentro de 2 días")]
    + [(count, f"in {count} days", f"dentro de {count} días") for count in (5, 7, 21, 45, 400)],
)
def test_how_far_a_day_is_away(days: int, english: str, spanish: str) -> None:
    assert (said_ahead(days, "en"), said_ahead(days, "es")) == (english, spanish)


def test_who_has_to_read_along() -> None:
    wants, others = ("guardian", "peers"), ("overseer", "second_adult", "nobody known")
    assert [who(wants, others, lang, peers=1, readers=2) for lang in MONTHS] == [
        "a parent of each student, at least one member of your team or club, and the principal or the athletic "
        "director or another adult of the school",
        "la familia de cada estudiante, por lo menos una persona del equipo o club y la dirección de la escuela o la "
        "dirección deportiva o una segunda persona adulta de la escuela",
    ]


@pytest.mark.parametrize("lang", MONTHS)
def test_templates_say_the_same_by_filters(lang: str) -> None:
    source = (
        "{{ day | day }}|{{ at | clock }}|{{ at | moment('America/New_York') }}|{{ names | listed }}|"
        "{{ names | listed('or') }}|{{ names | listed(more=2) }}|{{ () | listed(more=2) }}|{{ 36 | lasting }}|"
        "{{ 3 | lasting('day') }}|{{ 3 | ahead }}|{{ 'coach' | role }}|{{ 'no.such' | rule }}|"
        "{{ word('count.notes', n=2) }}|{{ 'buttons.report' | word }}"
    )
    at = datetime(2026, 1, 6, 1, 5, tzinfo=UTC)
    found = Notices().environment.from_string(source).render(lang=lang, day="2026-01-05", at=at, names=("Ana", "Bo"))
    english = (
        "January 5, 2026|1:05 AM|January 5, 2026, 8:05 PM|Ana and Bo|Ana or Bo|Ana, Bo, and 2 more||36 hours|3 days|"
        "in 3 days|a coach|no.such|2 notes|Write a report"
    )
    spanish = (
        "5 de enero de 2026|1:05|5 de enero de 2026, 20:05|Ana y Bo|Ana o Bo|Ana, Bo y 2 más||36 horas|3 días|"
        "dentro de 3 días|equipo de entrenadores|no.such|2 avisos|Escribir un informe"
    )
    assert found == {"en": english, "es": spanish}[lang]

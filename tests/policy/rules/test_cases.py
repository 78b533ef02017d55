"""Who is told of a report, and who never is: tables, and laws over whole schools."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import time
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.engine import decide
from policy.model import CASE_CHECK
from policy.model import Action
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import CaseState
from policy.model import ChangeCase
from policy.model import CheckDue
from policy.model import Context
from policy.model import MailCase
from policy.model import Member
from policy.model import MemberRef
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import NotifySupervisor
from policy.model import OnCall
from policy.model import OpenCase
from policy.model import Record
from policy.model import Remind
from policy.model import Role
from policy.model import Schedule
from policy.rules.cases import NOBODY
from policy.rules.cases import SOON
from policy.rules.cases import WEEK
from policy.rules.concerned import rank_of
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member

KIM = a_member("kim", Role.COUNSELOR)
NURSE = a_member("nurse", Role.STAFF)
LIST = (KIM, NURSE)
CASE = Case(id="c1aaaaaa", workspace=WORKSPACE, category=CaseCategory.BULLYING, source=CaseSource.WEB, opened_at=NOW)
DAY = timedelta(days=1)
OUTSIDE = "reports@district.example"


def said(text: str = "they take his lunch", **fields: str) -> tuple[CaseEntry, ...]:
    return (
        CaseEntry(
            id="e1", case=CASE.id, at=NOW, kind=CaseEntryKind.REPORT, text=text, fields=tuple(sorted(fields.items()))
        ),
    )


def around(*about: Member, mail: str = "", **more: Any) -> Context:
    """The context of a report, with two people on the safeguarding list."""
    more.setdefault("safeguarding", LIST)
    school = {name: more.pop(name) for name in ("on_call",) if name in more}
    made = a_context(SAM, (), about=about, mode=more.pop("mode", Mode.OBSERVE), **more)
    return replace(made, author=None, school=replace(made.school, reports_mail=mail, **school))


def reported(context: Context, case: Case = CASE, entries: tuple[CaseEntry, ...] = ()) -> tuple[Action, ...]:
    case = replace(case, about=(*case.about, *(one.ref for one in context.about)))
    event = CaseReported(id="r1", workspace=WORKSPACE, at=NOW, case=case, entries=entries or said())
    return decide(event, context).actions


def checked(context: Context, case: Case) -> tuple[Action, ...]:
    event = CheckDue(id="k1", workspace=WORKSPACE, at=NOW, check=CASE_CHECK, subject=f"{case.id}@202610051500")
    return decide(event, replace(context, case=case)).actions


def told(actions: tuple[Action, ...]) -> list[str]:
    return [to.id for one in actions if isinstance(one, NotifySafeguarding) for to in one.to]


def supervisor(actions: tuple[Action, ...]) -> list[str]:
    return [to.id for one in actions if isinstance(one, NotifySupervisor) for to in one.to]


def mailed(actions: tuple[Action, ...]) -> list[tuple[str, str, bool]]:
    return [(one.to, one.template, one.named) for one in actions if isinstance(one, MailCase)]


def notes(actions: tuple[Action, ...]) -> list[str]:
    return [one.note for one in actions if isinstance(one, Record)]


def changed(actions: tuple[Action, ...]) -> Case:
    return next(one.case for one in actions if isinstance(one, OpenCase | ChangeCase))


def test_all_that_follows_from_a_report() -> None:
    actions = reported(around())
    opened = replace(CASE, team=("kim",), due=NOW + DAY)
    assert changed(actions) == opened
    assert (told(actions), supervisor(actions), mailed(actions)) == (["kim"], ["supervisor"], [])
    assert notes(actions) == ["report"]
    checks = [one for one in actions if isinstance(one, Schedule)]
    assert checks == [Schedule(reminder=CASE_CHECK, subject="c1aaaaaa@202610061500", after=DAY)]


def test_the_card_holds_no_word_of_it() -> None:
    entries = said("they take his lunch", who="Rafa", where="the gym")
    for one in reported(around(), entries=entries):
        if not isinstance(one, OpenCase):
            assert not any(word in repr(one) for word in ("lunch", "Rafa", "gym"))


def test_with_somebody_in_danger_it_waits_a_quarter_of_an_hour() -> None:
    actions = reported(around(), replace(CASE, danger=True))
    assert changed(actions).due == NOW + SOON


@pytest.mark.parametrize(
    ("about", "entries", "first"),
    [
        pytest.param((), said(), ["kim"], id="nobody in particular"),
        pytest.param((SAM,), said(), ["kim"], id="a student"),
        pytest.param((COACH,), said(), ["kim"], id="a coach: equal rank"),
        pytest.param((KIM,), said(), ["nurse"], id="the first"),
        pytest.param((KIM, NURSE), said(), ["supervisor"], id="both"),
        pytest.param((KIM, NURSE, SUPERVISOR), said(), ["principal"], id="and the supervisor: nobody below either"),
        pytest.param((AD,), said(), ["supervisor"], id="the athletic director: not the staff"),
        pytest.param((PRINCIPAL,), said(), [], id="the principal: everybody is below"),
        pytest.param((), said("Kim shouts at us all day"), ["kim"], id="a short name is a word as well"),
        pytest.param((), said(who="ms. KIM"), ["nurse"], id="named where it was asked"),
        pytest.param((), said("Nurse hit me"), ["kim"], id="named in the words: the other one"),
        pytest.param((), said(who="the athletic director"), ["principal"], id="an office"),
        pytest.param((), said(who="el director deportivo"), ["principal"], id="an office in Spanish"),
        pytest.param((), said(who="our Principal"), [], id="the highest office"),
        pytest.param((), said(who="the assistant director"), ["principal"], id="the one below"),
        pytest.param((), said(name="Kim", reach="room 4"), ["kim"], id="the reporter's own name"),
    ],
)
def test_who_is_told_first(about: tuple[Member, ...], entries: tuple[CaseEntry, ...], first: list[str]) -> None:
    actions = reported(around(*about), entries=entries)
    assert told(actions) == first
    assert notes(actions) == (["report"] if first else [NOBODY])


def test_where_nobody_in_the_school_may_hear_of_it_the_address_outside_does() -> None:
    actions = reported(around(PRINCIPAL, mail=OUTSIDE))
    assert (told(actions), supervisor(actions)) == ([], [])
    assert (mailed(actions), notes(actions)) == ([(OUTSIDE, "case", False)], ["report"])


def test_the_policys_own_address_is_mailed() -> None:
    assert mailed(reported(around(packs=("mit",)))) == [("stopit@mit.edu", "case", False)]


def test_no_mail_goes_to_an_address_of_whom_it_concerns() -> None:
    boss = a_member("boss", Role.PRINCIPAL, email=OUTSIDE.upper())
    aide = a_member("aide", Role.COUNSELOR, email=OUTSIDE)
    assert mailed(reported(around(boss, mail=OUTSIDE))) == []
    assert mailed(reported(around(PRINCIPAL, safeguarding=(aide,), mail=OUTSIDE))) == []


def test_a_supervisor_named_in_it_hears_nothing() -> None:
    assert supervisor(reported(around(SUPERVISOR))) == []


def test_whoever_reports_as_staff_is_told_of_their_own_duty() -> None:
    abuse = replace(CASE, category=CaseCategory.ABUSE, reporter=TEACHER.ref)
    keys = [
        (to.id, key)
        for who in (TEACHER, SAM)
        for one in reported(around(reporter=who), abuse)
        if isinstance(one, Remind)
        for key in one.draft.keys
        for to in one.to
    ]
    assert keys == [("teacher", NoticeKey.CASE_DUTY)]
    assert not [one for one in reported(around(reporter=TEACHER)) if isinstance(one, Remind)]


HOURS = (
    OnCall(person="nurse", days=(0,), start=time(8), end=time(16)),
    OnCall(person="kim", days=(4,), start=time(22), end=time(6)),
)


@pytest.mark.parametrize(
    ("at", "first", "off"),
    [
        (datetime(2026, 10, 5, 15, tzinfo=UTC), "nurse", False),  # Monday 11:00
        (datetime(2026, 10, 5, 23, tzinfo=UTC), "kim", True),  # Monday 19:00: the first of the list
        (datetime(2026, 10, 10, 9, tzinfo=UTC), "kim", False),  # Saturday 05:00, Friday's night
        (datetime(2026, 10, 10, 11, tzinfo=UTC), "kim", True),  # Saturday 07:00
    ],
)
def test_whoever_has_the_hours_is_the_first(at: datetime, first: str, off: bool) -> None:
    context = around(on_call=HOURS, now=at, zone=ZoneInfo("America/New_York"))
    actions = reported(context)
    assert told(actions) == [first]
    card = next(one.draft for one in actions if isinstance(one, NotifySafeguarding))
    assert card.params["off_hours"] is off


def test_the_next_is_told_until_all_were_and_then_every_week() -> None:
    case = replace(CASE, team=("kim",), due=NOW)
    first = checked(around(), case)
    assert (told(first), changed(first).team, changed(first).due) == (["nurse"], ("kim", "nurse"), NOW + DAY)
    every = ("kim", "nurse", "supervisor", "principal", "ad")
    last = checked(around(), replace(case, team=every))
    assert told(last) == []
    assert [to.id for one in last if isinstance(one, Remind) for to in one.to] == [
        "kim",
        "nurse",
        "supervisor",
        "principal",
        "ad",
    ]
    assert changed(last).due == NOW + WEEK


def test_with_somebody_in_danger_the_next_is_told_after_minutes_and_all_of_them_every_day() -> None:
    case = replace(CASE, team=("kim",), due=NOW, danger=True)
    assert changed(checked(around(), case)).due == NOW + SOON
    assert changed(checked(around(supervisors=()), replace(case, team=("kim", "nurse")))).due == NOW + DAY


def test_whoever_took_it_up_is_asked_every_week_until_it_is_closed() -> None:
    case = replace(CASE, state=CaseState.ACKNOWLEDGED, owner="nurse", team=("kim", "nurse"), due=NOW)
    actions = checked(around(), case)
    assert [to.id for one in actions if isinstance(one, Remind) for to in one.to] == ["nurse"]
    assert changed(actions).due == NOW + WEEK
    assert checked(around(), replace(case, state=CaseState.CLOSED, due=None)) == ()
    later = checked(around(), replace(case, due=NOW + DAY))
    assert later == (Schedule(reminder=CASE_CHECK, subject="c1aaaaaa@202610061500", after=DAY),)


def test_a_check_about_no_case_does_nothing() -> None:
    event = CheckDue(id="k1", workspace=WORKSPACE, at=NOW, check=CASE_CHECK, subject="gone@1")
    assert decide(event, around()).actions == ()


def more(case: Case, text: str = "it goes on", **fields: str) -> tuple[Action, ...]:
    entry = replace(said(text, **fields)[0], id="e2", kind=CaseEntryKind.ANSWER)
    event = CaseAnswered(id="a1", workspace=WORKSPACE, at=NOW, case=case.id, entry=entry)
    return decide(event, replace(around(mail=OUTSIDE), case=case)).actions


TAKEN = replace(CASE, state=CaseState.IN_PROGRESS, owner="nurse", team=("kim", "nurse"), due=NOW + DAY)


def test_the_owner_hears_when_the_reporter_writes_again() -> None:
    actions = more(TAKEN)
    assert told(actions) == ["nurse"]
    assert changed(actions) == replace(TAKEN, revision=1)


def test_an_owner_who_left_the_school_is_replaced() -> None:
    assert told(more(replace(TAKEN, owner="gone", team=("gone",)))) == ["kim"]


def test_a_closed_case_is_open_again_and_a_merged_one_is_not() -> None:
    closed = replace(TAKEN, state=CaseState.CLOSED, closed_at=NOW, due=None)
    again = more(closed)
    assert changed(again) == replace(TAKEN, state=CaseState.ACKNOWLEDGED, revision=1, due=NOW + WEEK)
    merged = replace(closed, merged="c2")
    assert changed(more(merged)) == replace(merged, revision=1)


def test_an_answer_that_names_the_owner_takes_the_case_from_them() -> None:
    actions = more(TAKEN, "it was the nurse", who="Nurse")
    assert told(actions) == ["kim"]
    case = changed(actions)
    assert (case.owner, case.team, case.state, case.about) == ("", ("kim",), CaseState.NEW, (NURSE.ref,))


STAFF_ROLES = st.sampled_from([Role.COUNSELOR, Role.STAFF, Role.TEACHER, Role.COACH, Role.PRINCIPAL, Role.SUPERVISOR])
PEOPLE = st.lists(STAFF_ROLES, min_size=1, max_size=6).map(
    lambda roles: tuple(a_member(f"person{n}x", role) for n, role in enumerate(roles))
)


@st.composite
def schools(draw: st.DrawFn) -> tuple[Context, tuple[Member, ...]]:
    """A school's list, who supervises, and whom a report is about."""
    people = draw(PEOPLE)
    listed = tuple(draw(st.permutations(people)))[: draw(st.integers(0, len(people)))]
    over = tuple(one for one in people if rank_of(one) > 1)
    about = tuple(one for one in (*people, SAM, COACH) if draw(st.booleans()))
    mail = draw(st.sampled_from(["", OUTSIDE]))
    return around(*about, safeguarding=listed, supervisors=over, overseers=(), mail=mail), about


def receivers(actions: tuple[Action, ...]) -> set[MemberRef]:
    kinds = (NotifySafeguarding, NotifySupervisor, Remind)
    return {to for one in actions if isinstance(one, kinds) for to in one.to}


@given(schools(), st.booleans())
def test_nobody_whom_it_is_about_and_nobody_below_them_ever_hears_of_it(
    school: tuple[Context, tuple[Member, ...]], danger: bool
) -> None:
    context, about = school
    case = replace(CASE, danger=danger, about=tuple(one.ref for one in about))
    opened = reported(context, case)
    barred = {one.ref for one in about}
    highest = max((rank_of(one) for one in about), default=0)
    every = {one.ref: one for one in (*context.safeguarding, *context.supervisors)}
    standing, got = changed(opened), receivers(opened)
    for _ in range(8):
        again = checked(context, replace(standing, due=NOW))
        got |= receivers(again)
        standing = changed(again)
    assert got & barred == set()
    assert all(rank_of(every[one]) >= highest for one in got)


@given(schools())
def test_somebody_always_hears_of_it_or_it_says_that_nobody_could(school: tuple[Context, tuple[Member, ...]]) -> None:
    context, _ = school
    actions = reported(context)
    assert bool(told(actions) or mailed(actions)) is (notes(actions) == ["report"])
    assert bool(told(actions)) is bool(changed(actions).team)


@given(schools(), st.randoms(use_true_random=False))
def test_but_for_who_comes_first_the_order_of_the_list_changes_nothing(
    school: tuple[Context, tuple[Member, ...]], chance: Any
) -> None:
    """All of them hear of it in the end, whatever the order."""
    context, _ = school
    mixed = list(context.safeguarding)
    chance.shuffle(mixed)
    assert _reached(context) == _reached(replace(context, safeguarding=tuple(mixed)))


def _reached(context: Context) -> set[str]:
    standing = changed(reported(context))
    for _ in range(8):
        standing = changed(checked(context, replace(standing, due=NOW)))
    return set(standing.team)


def test_a_place_is_named_by_the_conversation_alone() -> None:
    case = replace(CASE, conversation=PLACE)
    card = next(one.draft for one in reported(around(), case) if isinstance(one, NotifySafeguarding))
    assert card.params["place"] == "c"

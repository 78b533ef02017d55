"""The yearly notice: who gets it, when it is asked after, and when that ends (dracut.admin.annual-reminder)."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import Acknowledge
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Decision
from policy.model import Draft
from policy.model import Finding
from policy.model import IncidentState
from policy.model import Log
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Record
from policy.model import Remind
from policy.model import Reply
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Schedule
from policy.model import Severity
from policy.model import Silence
from policy.rules.decorum import RULES
from tests.builders import AD
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident

NOTICED = datetime(2027, 8, 15, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
CITED = a_context().packs[0].cite("dracut.admin.annual-reminder")
ACKNOWLEDGE = (ButtonKey.ACKNOWLEDGE,)
PARENT_COACH = a_member("gil", Role.PARENT, "hockey", group_role=Role.COACH)


def checked(
    check: str,
    member: Member = COACH,
    *,
    at: datetime = NOTICED,
    late: timedelta = timedelta(),
    subject: str | None = None,
    **more: object,
) -> Decision:
    """What the clock leads to when the check was due at that moment, and the clock came by so much later."""
    about = member.ref.id if subject is None else subject
    event = CheckDue(id="c1", workspace=WORKSPACE, at=at, check=check, subject=about, member=member.ref)
    return decide(event, a_context(member, (), now=at + late, **more), RULES)  # type: ignore[arg-type]


def pressed(value: str, by: Member = COACH, **more: object) -> Decision:
    event = ButtonPressed(
        id="p1", workspace=WORKSPACE, at=NOTICED, by=by.ref, button="acknowledge", value=value, reply_to="r1"
    )
    return decide(event, a_context(by, (), now=NOTICED, **more), RULES)  # type: ignore[arg-type]


def follow_ups(decision: Decision) -> list[tuple[str, str, int]]:
    planned = [one for one in decision.actions if isinstance(one, Schedule)]
    return [(one.reminder, one.subject, one.after.days) for one in planned]


def test_the_notice_is_sent_noted_and_asked_after() -> None:
    draft = Draft(keys=(NoticeKey.DECORUM_YEARLY,), citations=(CITED,), buttons=ACKNOWLEDGE)
    decision = checked("decorum_yearly")
    assert decision == Decision(
        actions=(
            Remind(to=(COACH.ref,), draft=draft),
            Schedule(reminder="decorum_ack", subject="", after=14 * DAY),
            Record(note="decorum_yearly"),
        )
    )
    assert decision.words == {"remind", "record"}


@pytest.mark.parametrize(
    "member", [COACH, TEACHER, AD, PRINCIPAL, SUPERVISOR, PARENT_COACH], ids=lambda one: one.ref.id
)
def test_staff_get_it(member: Member) -> None:
    assert checked("decorum_yearly", member).words == {"remind", "record"}


@pytest.mark.parametrize("check", ["decorum_yearly", "decorum_ack"])
@pytest.mark.parametrize("member", [SAM, GAIL, a_stranger()], ids=lambda one: one.ref.id)
def test_others_do_not(check: str, member: Member) -> None:
    rule = {"decorum_yearly": "decorum", "decorum_ack": "ack.overdue"}[check]
    assert checked(check, member) == Decision(silences=(Silence(rule=rule, reason="not staff"),))


@pytest.mark.parametrize("pack", ["mmsd", "nycdoe", "mit", "derby"])
def test_a_policy_without_it_sends_none(pack: str) -> None:
    assert checked("decorum_yearly", packs=(pack,)).words == set()
    assert checked("decorum_ack", packs=(pack,)).words == set()


def test_one_pack_of_several_is_enough() -> None:
    assert checked("decorum_yearly", packs=("mit", "dracut")).words == {"remind", "record"}


def overdue(about: str) -> Decision:
    """What follows where a notice was not read; buttons and the next check are about that decision, "" for its own."""
    draft = Draft(
        keys=(NoticeKey.DECORUM_OVERDUE,), params={"decision": about}, citations=(CITED,), buttons=ACKNOWLEDGE
    )
    return Decision(
        findings=(Finding(rule="ack.overdue", level=Severity.WARN, citation=CITED),),
        actions=(
            Remind(to=(COACH.ref,), draft=draft),
            Schedule(reminder="decorum_ack", subject=about, after=7 * DAY),
            Log(),
        ),
    )


def test_a_notice_not_read_is_asked_after_and_logged() -> None:
    decision = checked("decorum_ack", at=NOTICED + 14 * DAY, subject="d0")
    assert decision == overdue("")
    assert decision.words == {"remind", "log"}


def test_the_next_check_asks_after_the_flag_that_is_open() -> None:
    flag = an_incident("ack.overdue", decision="d1")
    assert checked("decorum_ack", at=NOTICED + 21 * DAY, subject="d1", incidents=(flag,)) == overdue("d1")


def test_a_notice_that_was_read_is_not_asked_after() -> None:
    decision = checked("decorum_ack", at=NOTICED + 14 * DAY, subject="d0", acknowledged=True)
    assert decision == Decision(silences=(Silence(rule="ack.overdue", reason="acknowledged"),))


def test_a_check_without_a_notice_before_it_asks_all_the_same() -> None:
    assert checked("decorum_ack", subject="coach") == overdue("")


def test_what_was_read_by_way_of_an_earlier_notice_closes_the_flag() -> None:
    flags = (an_incident("ack.overdue", id="i1", decision="d1"), an_incident("ack.overdue", TEACHER, id="i2"))
    decision = checked("decorum_ack", subject="d1", acknowledged=True, incidents=flags)
    assert decision == Decision(actions=(ResolveFlag(incidents=("i1",)), Log(note="acknowledged")))


@pytest.mark.parametrize(
    ("due", "late", "words", "follow_up"),
    [
        pytest.param(datetime(2028, 7, 29, 12, tzinfo=UTC), 0, {"remind", "log"}, True, id="two weeks before the next"),
        pytest.param(datetime(2028, 8, 9, 12, tzinfo=UTC), 0, {"remind", "log"}, False, id="the last one"),
        pytest.param(datetime(2028, 8, 9, 12, tzinfo=UTC), 9, set(), False, id="late, the next is out"),
        pytest.param(
            datetime(2028, 8, 20, 12, tzinfo=UTC), 0, {"remind", "log"}, True, id="after it: another notice's"
        ),
        pytest.param(datetime(2028, 1, 3, 12, tzinfo=UTC), 30, {"remind", "log"}, True, id="late, the next is far"),
    ],
)
def test_the_next_notice_takes_the_place_of_this_one(
    due: datetime, late: int, words: set[str], follow_up: bool
) -> None:
    decision = checked("decorum_ack", at=due, late=late * DAY, subject="d0")
    assert (set(decision.words), follow_ups(decision)) == (words, [("decorum_ack", "", 7)] if follow_up else [])


@pytest.mark.parametrize("hour", [-9, 0, 9], ids=["Tokyo", "London", "Anchorage"])
def test_a_notice_is_asked_after_for_52_weeks_at_most(hour: int) -> None:
    at = NOTICED + timedelta(hours=hour - 4)
    moments, planned = [at], follow_ups(checked("decorum_yearly", at=at))
    while planned:
        moments.append(moments[-1] + planned[0][2] * DAY)
        planned = follow_ups(checked("decorum_ack", at=moments[-1], subject="d0"))
    assert moments[1] == at + 14 * DAY
    assert 357 * DAY <= moments[-1] - at <= 364 * DAY


def test_a_notice_sent_a_year_late_leaves_the_asking_to_the_next() -> None:
    assert follow_ups(checked("decorum_yearly", late=360 * DAY)) == []
    assert follow_ups(checked("decorum_yearly", late=21 * DAY)) == [("decorum_ack", "", 14)]


def test_a_press_is_kept_noted_and_thanked_for() -> None:
    draft = Draft(keys=(NoticeKey.BUTTON_ACKNOWLEDGED,))
    decision = pressed("d0")
    assert decision == Decision(
        actions=(
            Reply(to=COACH.ref, draft=draft, reply_to="r1"),
            Record(note="acknowledged"),
            Acknowledge(decision="d0", by=COACH.ref),
        )
    )
    assert decision.words == {"record"}
    assert pressed("d0", acknowledged=True) == decision


def test_a_press_closes_the_flag_that_was_open_for_it() -> None:
    closed = an_incident("ack.overdue", id="i2", state=IncidentState.RESOLVED)
    flags = (an_incident("ack.overdue", id="i1"), closed, an_incident("group_only", id="i3"))
    assert pressed("d1", incidents=flags).actions[-1] == Acknowledge(decision="d1", by=COACH.ref, flags=("i1",))


def test_a_press_of_no_notice_says_so() -> None:
    draft = Draft(keys=(NoticeKey.BUTTON_STALE,))
    assert pressed("") == Decision(actions=(Reply(to=COACH.ref, draft=draft, reply_to="r1"),))


def test_observing_sends_nothing_and_a_press_counts_all_the_same() -> None:
    observed = checked("decorum_yearly", mode=Mode.OBSERVE)
    assert (observed.actions, [one.kind for one in observed.withheld]) == ((), ["remind", "schedule", "record"])
    assert pressed("d0", mode=Mode.OBSERVE).words == {"record"}

"""What a pack can ask of those who read along: each predicate, each exception, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta
from typing import Any

import pytest

from policy.engine import decide
from policy.model import PAIRS
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import CheckDue
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Level
from policy.model import Member
from policy.model import NoticeKey
from policy.model import PolicyException
from policy.model import Role
from policy.model import Schedule
from policy.model import Severity
from policy.model import Travel
from policy.model import Warn
from policy.rules.audience import again
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident
from tests.builders import edited
from tests.builders import posted
from tests.policy.rules.audiences import ALONE
from tests.policy.rules.audiences import BOTH
from tests.policy.rules.audiences import ENDED
from tests.policy.rules.audiences import FIVE
from tests.policy.rules.audiences import HEADS
from tests.policy.rules.audiences import HELPER
from tests.policy.rules.audiences import NIGHT
from tests.policy.rules.audiences import PEERS
from tests.policy.rules.audiences import PLAIN
from tests.policy.rules.audiences import SECOND
from tests.policy.rules.audiences import TEAM
from tests.policy.rules.audiences import a_pack
from tests.policy.rules.audiences import around
from tests.policy.rules.audiences import judge
from tests.policy.rules.audiences import judged

ADULT = a_member("grown", Role.STUDENT, "hockey", level=Level.UNIVERSITY)
GUEST = a_member("guest", Role.GUEST)
CAPTAIN = a_member("captain", Role.STUDENT, "hockey", group_role=Role.COACH)
MOTHER_COACH = a_member("gail", Role.PARENT, "hockey", group_role=Role.COACH)
OTHER_PARENT = a_member("hugo", Role.PARENT)
TWO_PARENTS = a_member("sam", Role.STUDENT, "hockey", parents=("gail", "hugo"))
OWN_CHILD = a_member("kid", Role.STUDENT, "hockey", parents=("coach",))
MEDICAL = "the doctor wants to see your knee again after the MRI"
LATE = datetime(2026, 10, 6, 2, 0, tzinfo=UTC)  # 22:00 in New York


@pytest.mark.parametrize(
    ("norm", "author", "audience", "found"),
    [
        pytest.param(ALONE, COACH, (SAM,), "guardian_missing", id="nobody else"),
        pytest.param(ALONE, COACH, (SAM, GAIL), "", id="the parent"),
        pytest.param(ALONE, COACH, (SAM, OTHER_PARENT), "guardian_missing", id="another's parent"),
        pytest.param(ALONE, COACH, (SAM, SECOND), "", id="a second coach"),
        pytest.param(ALONE, COACH, (SAM, HELPER), "", id="a volunteer"),
        pytest.param(ALONE, COACH, (SAM, TEACHER), "", id="a teacher"),
        pytest.param(ALONE, COACH, (SAM, GUEST, a_stranger()), "guardian_missing", id="guests and strangers"),
        pytest.param(
            ALONE,
            COACH,
            (SAM, Member(ref=a_stranger("c2").ref, person=COACH.person)),
            "guardian_missing",
            id="the author's second account",
        ),
        pytest.param(ALONE, HELPER, (SAM,), "guardian_missing", id="a volunteer is bound"),
        pytest.param(ALONE, TEACHER, (SAM,), "guardian_missing", id="staff are bound"),
        pytest.param(ALONE, COACH, (SAM, ALEX), "", id="two students"),
        pytest.param(ALONE, COACH, (ADULT,), "", id="a student of another level"),
        pytest.param(ALONE, COACH, (OWN_CHILD,), "", id="the own child"),
        pytest.param(ALONE, SAM, (COACH,), "", id="a student writes first"),
        pytest.param(ALONE, GAIL, (SAM,), "", id="a parent writes"),
        pytest.param(TEAM, COACH, (SAM, ALEX, NINA), "second_adult_missing", id="a team and one adult"),
        pytest.param(TEAM, COACH, (SAM, ALEX, SECOND), "", id="a team and two adults"),
        pytest.param(TEAM, COACH, (SAM, ALEX, GAIL), "second_adult_missing", id="a parent who helps in no group"),
        pytest.param(TEAM, COACH, (SAM, ALEX, MOTHER_COACH), "", id="a parent who coaches"),
        pytest.param(TEAM, COACH, (SAM, CAPTAIN), "second_adult_missing", id="a student who leads is no adult"),
        pytest.param(TEAM, COACH, (SECOND, GAIL), "", id="no student"),
        pytest.param(BOTH, COACH, (SAM, GAIL, SECOND), "", id="parent and leader"),
        pytest.param(BOTH, COACH, (SAM, GAIL), "second_adult_missing", id="parent, no leader"),
        pytest.param(BOTH, COACH, (SAM, SECOND), "guardian_missing", id="leader, no parent"),
        pytest.param(BOTH, COACH, (SAM, MOTHER_COACH), "second_adult_missing", id="one person is not both"),
        pytest.param(BOTH, COACH, (TWO_PARENTS, MOTHER_COACH, OTHER_PARENT), "", id="two parents, one a coach"),
        pytest.param(FIVE, COACH, (SAM, ALEX), "audience_too_small", id="two of three"),
        pytest.param(FIVE, COACH, (SAM, ALEX, GUEST), "audience_too_small", id="a guest does not count"),
        pytest.param(FIVE, COACH, (SAM, ALEX, GAIL), "", id="three"),
        pytest.param(PEERS, COACH, (SAM, NINA), "", id="not one student alone"),
        pytest.param(PEERS, COACH, (SAM,), "audience_too_small", id="no peers"),
        pytest.param(PEERS, COACH, (SAM, AD), "", id="an overseer instead"),
        pytest.param(HEADS, COACH, (SAM, AD), "overseer_missing", id="one overseer of two"),
        pytest.param(HEADS, COACH, (SAM, AD, PRINCIPAL), "", id="both overseers"),
    ],
)
def test_who_has_to_read_along(norm: str, author: Member, audience: tuple[Member, ...], found: str) -> None:
    assert judged((norm,), author, audience) == ({found} if found else set())


def test_both_may_be_missing() -> None:
    assert judged((BOTH,)) == {"guardian_missing", "second_adult_missing"}


def test_a_student_of_no_known_level_counts_as_young() -> None:
    assert judged((ALONE,), level=None) == {"guardian_missing"}
    assert judged((ALONE,), level=Level.UNIVERSITY) == set()


def test_who_cannot_be_counted_is_not_held_against_anybody() -> None:
    assert judged((ALONE, TEAM, BOTH, FIVE), readers_known=False) == set()


def a_declared(kind: ExceptionKind, copied: tuple[Member, ...] = ()) -> PolicyException:
    return PolicyException(
        id="x",
        kind=kind,
        author=COACH.ref,
        conversation=PLACE,
        copied=tuple(one.ref for one in copied),
        since=NOW,
        until=NOW + timedelta(hours=1),
    )


def on_file(kind: ConsentKind, *, other: str = "coach", **more: object) -> Member:
    record = Consent(id="r", kind=kind, subject="sam", other=other, valid_from=date(2026, 9, 1), **more)  # type: ignore[arg-type]
    return a_member("sam", Role.STUDENT, "hockey", parents=("gail",), consents=(record,))


@pytest.mark.parametrize("kind", sorted(PAIRS))
def test_an_exception_on_file_is_about_two_people_and_a_time(kind: ConsentKind) -> None:
    assert judged((ALONE,), audience=(on_file(kind),)) == set()
    assert judged((ALONE,), audience=(on_file(kind, other="teacher"),)) == {"guardian_missing"}
    assert judged((ALONE,), audience=(on_file(kind, valid_to=date(2026, 9, 30)),)) == {"guardian_missing"}
    assert judged((PEERS,), audience=(on_file(kind),)) == {"audience_too_small"}


def test_a_private_matter_is_excepted_once_an_overseer_has_it() -> None:
    copied = (a_declared(ExceptionKind.PRIVATE_MATTER, (AD,)),)
    assert judged((ALONE,), text=MEDICAL) == {"guardian_missing"}
    assert judged((ALONE,), text=MEDICAL, exceptions=copied) == set()
    assert judged((ALONE,), exceptions=copied) == {"guardian_missing"}
    assert judged((HEADS,), text=MEDICAL, exceptions=copied) == {"overseer_missing"}


def test_an_emergency_excepts_and_is_noted() -> None:
    context = around((ALONE,), exceptions=(a_declared(ExceptionKind.EMERGENCY),))
    decision = judge(posted(PLAIN), context)
    assert (decision.findings, set(decision.words)) == ((), {"log"})


@pytest.mark.parametrize(
    ("at", "found"),
    [
        pytest.param(datetime(2026, 10, 6, 0, 0, tzinfo=UTC), True, id="eight in the evening, in summer time"),
        pytest.param(datetime(2026, 10, 5, 23, 59, tzinfo=UTC), False, id="a minute before"),
        pytest.param(datetime(2026, 10, 6, 11, 59, tzinfo=UTC), True, id="a minute before eight in the morning"),
        pytest.param(datetime(2026, 10, 6, 12, 0, tzinfo=UTC), False, id="eight in the morning"),
        pytest.param(datetime(2026, 11, 1, 0, 0, tzinfo=UTC), True, id="the evening before clocks go back"),
        pytest.param(datetime(2026, 11, 1, 5, 30, tzinfo=UTC), True, id="half past one, the first time"),
        pytest.param(datetime(2026, 11, 1, 6, 30, tzinfo=UTC), True, id="half past one, again"),
        pytest.param(datetime(2026, 11, 1, 12, 30, tzinfo=UTC), True, id="half past seven in winter time"),
        pytest.param(datetime(2026, 11, 1, 13, 0, tzinfo=UTC), False, id="eight in winter time"),
        pytest.param(datetime(2026, 11, 2, 0, 30, tzinfo=UTC), False, id="half past seven in the evening, winter time"),
        pytest.param(datetime(2027, 3, 14, 12, 0, tzinfo=UTC), False, id="eight on the day clocks go forward"),
        pytest.param(datetime(2027, 3, 14, 11, 59, tzinfo=UTC), True, id="a minute before on that day"),
    ],
)
def test_quiet_hours_are_told_by_the_schools_clock(at: datetime, found: bool) -> None:
    assert judged((NIGHT,), at=at, now=at) == ({"quiet_hours"} if found else set())


def test_quiet_hours_are_silent_where_they_do_not_belong() -> None:
    camp = Travel(group="hockey", first=date(2026, 10, 5), last=date(2026, 10, 5))
    away = Travel(group="drama", first=date(2026, 10, 5), last=date(2026, 10, 5))
    late: Any = {"at": LATE, "now": LATE}
    assert judged((NIGHT,), **late) == {"quiet_hours"}
    assert judged((NIGHT,), **late, travel=(camp,)) == set()
    assert judged((NIGHT,), **late, travel=(away,)) == {"quiet_hours"}
    assert judged((NIGHT,), **late, travel=(replace(away, group=""),)) == set()
    assert judged((NIGHT,), **late, exceptions=(a_declared(ExceptionKind.EMERGENCY),)) == set()
    assert judged((NIGHT,), **late, audience=(SECOND, GAIL)) == set()
    assert judged((NIGHT,), SAM, (COACH,), **late) == set()
    assert judged((NIGHT,), **late, zone=None) == set()


def test_a_request_that_contact_ends_holds_in_any_pack() -> None:
    asked, other = on_file(ConsentKind.DISCONTINUE), on_file(ConsentKind.DISCONTINUE, other="teacher")
    assert judged((ENDED,), audience=(asked, ALEX)) == {"contact_discontinued"}
    assert judged((ENDED,), audience=(other, ALEX)) == set()
    assert judged((ENDED,), audience=(asked,), readers_known=False) == {"contact_discontinued"}


def test_what_a_room_lacks_is_said_once_a_day_and_resolved_by_no_edit() -> None:
    told = (an_incident("second_adult_missing", message="m0"),)
    assert judged((TEAM,), audience=(SAM, ALEX), incidents=told) == set()
    assert judged((ALONE,), incidents=(an_incident("guardian_missing", message="m0"),)) == {"guardian_missing"}
    of_this = (an_incident("second_adult_missing"),)
    decision = judge(edited(PLAIN), around((TEAM,), audience=(SAM, ALEX), incidents=of_this))
    assert (decision.findings, decision.actions) == ((), ())


def test_the_author_is_told_whom_to_add_and_what_else_can_be_done() -> None:
    decision = judge(posted(PLAIN), around((ALONE,)))
    (warn,) = (one for one in decision.actions if isinstance(one, Warn))
    assert (warn.to, warn.hint, warn.draft.keys) == (COACH.ref, False, (NoticeKey.AUDIENCE_WARN,))
    assert (warn.draft.params["wants"], warn.draft.params["or_wants"]) == ((), ("guardian", "second_adult"))
    assert warn.draft.buttons == (
        ButtonKey.COPY_AD,
        ButtonKey.COPY_PRINCIPAL,
        ButtonKey.MIRROR,
        ButtonKey.DELETE_MINE,
        ButtonKey.EMERGENCY,
        ButtonKey.WRONG,
    )


def test_a_hint_is_private_and_not_logged() -> None:
    decision = judge(posted(PLAIN), around((TEAM + 'do = "hint"\n',), audience=(SAM, ALEX)))
    assert ([one.rule for one in decision.findings], set(decision.words)) == (["second_adult_missing"], {"hint_author"})


def test_a_notice_that_could_not_be_handed_over_is_worded_again() -> None:
    pack = a_pack(TEAM)
    finding = Finding(rule="second_adult_missing", level=Severity.WARN, citation=pack.cite("club.1"))
    found = again(around((TEAM,), audience=(SAM, ALEX, SECOND)), pack, finding)
    assert found is not None
    assert (found.keys, found.params["wants"]) == ((NoticeKey.AUDIENCE_WARN,), ("second_adult",))
    assert again(around(()), a_pack(), finding) is None


def due() -> CheckDue:
    return CheckDue(
        id="k", workspace=WORKSPACE, at=NOW, check="reply_rule", subject=PLACE.id, conversation=PLACE, member=SAM.ref
    )


def test_a_student_who_writes_first_is_not_flagged_and_the_adult_is_told_where_to_answer() -> None:
    asked = judge(posted("can I come late?", SAM), around((ALONE,), SAM, (COACH,)))
    assert asked.findings == ()
    assert asked.actions == (Schedule(reminder="reply_rule", subject=PLACE.id, after=timedelta()),)
    hinted = judge(due(), around((ALONE,), SAM, (COACH,)))
    (hint,) = hinted.actions
    assert isinstance(hint, Warn)
    assert (hint.to, hint.hint, hint.draft.keys) == (COACH.ref, True, (NoticeKey.REPLY_RULE_HINT,))
    assert judged((ALONE,)) == {"guardian_missing"}


@pytest.mark.parametrize("more", [(GAIL,), (SECOND,), (ALEX,)], ids=["a parent", "a second coach", "a peer"])
def test_no_hint_where_the_answer_would_lack_nobody(more: tuple[Member, ...]) -> None:
    assert judge(posted("hi", SAM), around((ALONE,), SAM, (COACH, *more))).actions == ()
    assert judge(due(), around((ALONE,), SAM, (COACH, *more))).actions == ()


def test_no_hint_where_the_pack_asks_for_none() -> None:
    assert judge(posted("hi", SAM), around((BOTH,), SAM, (COACH,))).actions == ()


FLAGS = (replace(an_incident("second_adult_missing", clause="club.1"), pack="club"),)
EITHER = ALONE.replace('["guardian", "second_adult"]', '["second_adult", "guardian"]')
PRESS = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=COACH.ref, button="mirror", value="d1", reply_to="r")


@pytest.mark.parametrize(
    ("norm", "audience", "parents", "followed"),
    [
        pytest.param(
            EITHER, (SAM,), (GAIL,), ["log", "mirror_to_parents", "reply", "resolve_flag"], id="the parents have it"
        ),
        pytest.param(EITHER, (SAM,), (), ["reply"], id="no parent can be reached"),
        pytest.param(BOTH, (SAM,), (GAIL,), ["reply"], id="another adult is needed as well"),
        pytest.param(EITHER, (SAM, GAIL), (GAIL,), ["log", "reply", "resolve_flag"], id="a parent came in meanwhile"),
    ],
)
def test_one_tap_sends_it_to_the_parents_where_parents_are_enough(
    norm: str, audience: tuple[Member, ...], parents: tuple[Member, ...], followed: list[str]
) -> None:
    context = around((norm,), audience=audience, incidents=FLAGS, parents=parents)
    assert sorted(one.kind for one in decide(PRESS, context).actions) == followed


@pytest.mark.parametrize(("audience", "found"), [((SAM,), False), ((SAM, ALEX), True), ((SAM, ALEX, SECOND), False)])
def test_a_norm_about_many_leaves_one_student_to_another_norm(audience: tuple[Member, ...], *, found: bool) -> None:
    many = TEAM.replace('"any"', '"many"')
    assert judged((many,), audience=audience) == ({"second_adult_missing"} if found else set())

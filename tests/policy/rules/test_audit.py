"""Who is alone with whom, by readers alone, and what follows where a pack asks for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.engine import decide
from policy.model import Aspect
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import ExceptionKind
from policy.model import Lack
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Mode
from policy.model import Norm
from policy.model import NoticeKey
from policy.model import Person
from policy.model import PolicyException
from policy.model import Remind
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Shape
from policy.rules import audit
from policy.rules.audit_shapes import lacks
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
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import an_incident
from tests.policy.rules.places import due
from tests.policy.rules.places import found

ALONE = (["conversation.one_to_one"], ["log", "remind"])
MENDED: tuple[list[str], list[str]] = ([], ["log", "resolve_flag"])
SILENT: tuple[list[str], list[str]] = ([], [])
DRACUT = a_context().packs
BOT = Member(ref=MemberRef(workspace=WORKSPACE, id="bot"), bot=True)
SAM_AGAIN = replace(SAM, ref=MemberRef(workspace=WORKSPACE, id="sam-2"))
HELPER = a_member("helper", Role.COACH, "hockey")
GUEST = a_member("guest", Role.GUEST)
CAPTAIN = Member(
    ref=MemberRef(workspace=WORKSPACE, id="cap"),
    person=Person(id="cap", name="Cap", role=Role.STUDENT, memberships=(Membership(group="kids", role=Role.COACH),)),
)
KID = a_member("kid", Role.STUDENT, "kids")
CHANNEL, GROUP, PUBLIC = ConversationKind.PRIVATE_CHANNEL, ConversationKind.GROUP_DM, ConversationKind.PUBLIC_CHANNEL


def a_place(kind: ConversationKind = CHANNEL, **more: Any) -> Conversation:
    return Conversation(ref=PLACE, kind=kind, name="c", **more)


@pytest.mark.parametrize(
    ("readers", "unknown"),
    [
        ((COACH, SAM), 0),
        ((SAM, COACH, BOT), 0),
        ((COACH, SAM, SAM_AGAIN), 0),
        ((COACH, NINA), 0),
        ((CAPTAIN, KID), 0),
        ((COACH, SAM, a_stranger()), 1),
    ],
)
@pytest.mark.parametrize("kind", [CHANNEL, GROUP, ConversationKind.THREAD])
def test_a_leader_and_one_student_alone_are_found(
    readers: tuple[Member, ...], unknown: int, kind: ConversationKind
) -> None:
    found_lack = Lack(conversation=PLACE, shape=Shape.ONE_TO_ONE, unknown=unknown)
    assert lacks(a_place(kind), readers, DRACUT) == found_lack


@pytest.mark.parametrize(
    "readers",
    [
        (COACH, SAM, ALEX),
        (COACH, SAM, NINA),
        (COACH, SAM, AD),
        (COACH, SAM, GAIL),
        (COACH, SAM, HELPER),
        (COACH, SAM, GUEST),
        (COACH, TEACHER),
        (COACH, HELPER),
        (TEACHER, SAM),
        (SAM, ALEX),
        (COACH,),
        (COACH, a_stranger()),
        (),
    ],
)
def test_company_is_no_finding(readers: tuple[Member, ...]) -> None:
    assert lacks(a_place(GROUP), readers, DRACUT) is None


def test_what_is_public_or_not_seen_or_asked_by_no_pack_is_no_finding() -> None:
    assert lacks(a_place(PUBLIC), (COACH, SAM), DRACUT) is None
    assert lacks(a_place(seen=False), (COACH, SAM), DRACUT) is None
    assert lacks(a_place(GROUP), (COACH, SAM), a_context(packs=("mit",)).packs) is None


ONE_ADULT = Lack(conversation=PLACE, shape=Shape.ONE_ADULT)


@pytest.mark.parametrize(
    ("place", "readers", "lack"),
    [
        (a_place(), (COACH, SAM, ALEX), ONE_ADULT),
        (a_place(PUBLIC, registered=True), (COACH, SAM, ALEX, GUEST), ONE_ADULT),
        (a_place(registered=True), (SAM, ALEX), ONE_ADULT),
        (a_place(group="hockey"), (SAM, ALEX, a_stranger()), replace(ONE_ADULT, unknown=1)),
        (a_place(), (COACH, SAM, ALEX, TEACHER), None),
        (a_place(registered=True), (COACH, TEACHER), None),
        (a_place(), (SAM, ALEX), None),
        (a_place(), (TEACHER, SAM, ALEX), None),
        (a_place(GROUP), (COACH, SAM, ALEX), None),
        (a_place(ConversationKind.THREAD, registered=True), (COACH, SAM, ALEX), None),
    ],
)
def test_a_room_of_a_team_needs_two_adults(place: Conversation, readers: tuple[Member, ...], lack: Lack | None) -> None:
    assert lacks(place, readers, DRACUT) == lack


def around(*readers: Member, **more: Any) -> Context:
    return replace(a_context(audience=readers, registered=False, **more), author=None)


def judge(context: Context) -> Decision:
    return decide(due("room_check"), context, audit.RULES)


def test_the_leader_is_told_once_and_named() -> None:
    decision = judge(around(COACH, SAM))
    assert found(decision) == ALONE
    assert (decision.findings[0].about, decision.findings[0].citation.clause) == (COACH.ref, "dracut.employee.4")
    told = [one for one in decision.actions if isinstance(one, Remind)]
    assert [(one.to, one.draft.keys) for one in told] == [((COACH.ref,), (NoticeKey.ONE_TO_ONE_REMIND,))]
    again = judge(around(COACH, SAM, standing=(an_incident(audit.ONE_TO_ONE, message=None),)))
    assert again.findings[0].repeats


def test_observe_mode_keeps_the_incident_and_says_nothing() -> None:
    assert found(judge(around(COACH, SAM, mode=Mode.OBSERVE))) == (["conversation.one_to_one"], ["log"])


@pytest.mark.parametrize("readers", [(COACH, SAM, ALEX), (COACH, SAM, PRINCIPAL), (COACH,), (COACH, SAM, GAIL)])
def test_company_puts_it_right(readers: tuple[Member, ...]) -> None:
    flag = an_incident(audit.ONE_TO_ONE, message=None)
    decision = judge(around(*readers, standing=(flag,)))
    assert found(decision) == MENDED
    assert next(one for one in decision.actions if isinstance(one, ResolveFlag)).incidents == (flag.id,)
    assert found(judge(around(*readers))) == SILENT


def an_exception(kind: ExceptionKind, *copied: Member) -> PolicyException:
    refs = tuple(one.ref for one in copied)
    return PolicyException(
        id="x", kind=kind, author=COACH.ref, conversation=PLACE, copied=refs, since=NOW, until=NOW.replace(year=2027)
    )


OWN_CHILD = a_member("sam", Role.STUDENT, "hockey", parents=("coach",))
ON_FILE = replace(
    SAM,
    person=replace(
        SAM.person,  # type: ignore[type-var]  # it is a person
        consents=(Consent(id="r", kind=ConsentKind.RELATIVE, subject="sam", other="coach", valid_from=NOW.date()),),
    ),
)


@pytest.mark.parametrize(
    ("readers", "exceptions"),
    [
        ((COACH, OWN_CHILD), ()),
        ((COACH, ON_FILE), ()),
        ((COACH, SAM), (an_exception(ExceptionKind.PRIVATE_MATTER, AD),)),
        ((COACH, SAM), (an_exception(ExceptionKind.EMERGENCY),)),
        ((COACH, NINA), ()),
        ((COACH, SAM, a_stranger()), ()),
    ],
)
def test_what_excuses_them(readers: tuple[Member, ...], exceptions: tuple[PolicyException, ...]) -> None:
    assert found(judge(around(*readers, exceptions=exceptions))) == SILENT


@pytest.mark.parametrize(
    "exceptions",
    [(an_exception(ExceptionKind.PRIVATE_MATTER, TEACHER),), (an_exception(ExceptionKind.RELATIVE, SAM),)],
)
def test_a_copy_to_nobody_who_counts_and_a_claim_excuse_nothing(exceptions: tuple[PolicyException, ...]) -> None:
    assert found(judge(around(COACH, SAM, exceptions=exceptions))) == ALONE


def test_other_checks_and_packs_that_do_not_ask_are_silent() -> None:
    assert found(decide(due("access_check"), around(COACH, SAM), audit.RULES)) == SILENT
    assert found(judge(around(COACH, SAM, packs=("nycdoe",)))) == SILENT
    assert found(judge(around(COACH, SAM, ALEX))) == SILENT


def asking(context: Context) -> Context:
    norm = {Aspect.TWO_ADULTS: Norm(clause="dracut.employee.4")}
    return replace(context, packs=tuple(replace(one, conversation=norm) for one in context.packs))


def test_a_pack_can_ask_for_two_adults() -> None:
    missing = (["conversation.one_adult"], ["log", "remind"])
    assert found(judge(asking(around(COACH, SAM, ALEX)))) == missing
    flag = an_incident(audit.ONE_ADULT, message=None)
    assert found(judge(asking(around(COACH, SAM, ALEX, TEACHER, standing=(flag,))))) == MENDED


MAAPP = load_packs(named=OPTIONAL)["maapp"]
SAMS, ALEXS = (a_member(f"parent-of-{one}", Role.PARENT) for one in ("sam", "alex"))
SAM_OF = a_member("sam", Role.STUDENT, "hockey", parents=("parent-of-sam",))
ALEX_OF = a_member("alex", Role.STUDENT, "hockey", parents=("parent-of-alex", "gail"))


@pytest.mark.parametrize(
    ("readers", "parents_are_enough", "asked_of_all"),
    [
        ((COACH, SAM_OF, ALEX_OF), True, True),
        ((COACH, SAM_OF, ALEX_OF, SAMS), True, True),
        ((COACH, SAM_OF, ALEX_OF, SAMS, ALEXS), False, True),
        ((COACH, SAM_OF, ALEX_OF, SAMS, GAIL), False, True),
        ((COACH, SAM_OF, ALEX_OF, TEACHER), False, False),
    ],
)
def test_a_parent_of_every_student_is_enough_where_the_pack_says_so(
    readers: tuple[Member, ...], parents_are_enough: bool, asked_of_all: bool
) -> None:
    place = a_place(registered=True)
    (strict,) = asking(a_context()).packs
    found_by = [lacks(place, readers, packs) is not None for packs in ((MAAPP,), (MAAPP, strict), ())]
    assert found_by == [parents_are_enough, asked_of_all, asked_of_all]
    context = replace(around(*readers), packs=(MAAPP,))
    assert found(judge(context))[0] == (["conversation.one_adult"] if parents_are_enough else [])


def test_whoever_may_bring_parents_hears_so() -> None:
    (told,) = [
        one for one in judge(replace(around(COACH, SAM_OF, ALEX_OF), packs=(MAAPP,))).actions if isinstance(one, Remind)
    ]
    assert (told.draft.citations[0].clause, told.draft.params["parents_do"]) == ("maapp.team", True)

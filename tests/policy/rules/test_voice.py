"""Two alone in a call: told where the policy speaks of calls, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import timedelta
from typing import Any

import pytest

from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.engine import decide
from policy.model import AloneInVoice
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Context
from policy.model import ExceptionKind
from policy.model import Log
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PolicyException
from policy.model import Reply
from policy.model import Role
from policy.model import Warn
from policy.rules import ALL
from policy.rules.voice import VOICE
from tests.builders import AD
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

CALLS = "dracut.employee.4"
"""The clause that a school's own pack rests its `[voice]` on, in these tests."""


def alone(by: Member = COACH, member: Member = SAM) -> AloneInVoice:
    since = NOW - timedelta(minutes=2)
    return AloneInVoice(
        id="v", workspace=WORKSPACE, at=NOW, conversation=PLACE, by=by.ref, member=member.ref, since=since
    )


def context(by: Member = COACH, member: Member = SAM, *, calls: bool = True, **more: Any) -> Context:
    found = a_context(by, (), subject=member, **more)
    packs = tuple(replace(one, voice_clause=CALLS) for one in found.packs) if calls else found.packs
    return replace(found, packs=packs)


def test_the_leader_is_told_with_the_clause_and_one_tap() -> None:
    decision = decide(alone(), context())
    assert [(one.rule, one.citation.clause) for one in decision.findings] == [(VOICE, CALLS)]
    warn, log = decision.actions
    assert isinstance(warn, Warn)
    assert (warn.to, warn.draft.keys, warn.draft.params) == (COACH.ref, (NoticeKey.VOICE_WARN,), {"place": "c"})
    assert warn.draft.buttons == (ButtonKey.VOICE_INVITE, ButtonKey.EMERGENCY, ButtonKey.WRONG)
    assert log == Log()


def test_a_rule_that_observes_keeps_it_and_tells_nobody() -> None:
    decision = decide(alone(), context(mode=Mode.OBSERVE))
    assert [one.rule for one in decision.findings] == [VOICE]
    assert (decision.actions, [type(one) for one in decision.withheld]) == ((Log(),), [Warn])


EMERGENCY = PolicyException(
    id="x",
    kind=ExceptionKind.EMERGENCY,
    author=COACH.ref,
    conversation=PLACE,
    since=NOW,
    until=NOW + timedelta(hours=4),
)


@pytest.mark.parametrize(
    ("event", "around"),
    [
        (alone(), context(calls=False)),
        (alone(TEACHER), context(TEACHER)),
        (alone(member=NINA), context(member=NINA)),
        (alone(member=GAIL), context(member=GAIL)),
        (alone(member=a_stranger()), context(member=a_stranger())),
        (alone(PRINCIPAL), context(PRINCIPAL)),
        (alone(), context(exceptions=(EMERGENCY,))),
    ],
    ids=["no clause", "teacher", "another team", "parent", "stranger", "principal", "emergency"],
)
def test_silence(event: AloneInVoice, around: Context) -> None:
    decision = decide(event, around)
    assert (decision.findings, decision.actions, decision.withheld) == ((), (), ())


def test_a_parent_may_talk_with_an_own_child() -> None:
    child = a_member("kid", Role.STUDENT, "hockey", parents=("coach",))
    assert decide(alone(member=child), context(member=child)).findings == ()


def test_none_of_the_founding_packs_speaks_of_calls() -> None:
    every = ("dracut", "mit", "derby", "mmsd", "nycdoe")
    decision = decide(alone(), context(calls=False, packs=every), ALL)
    assert (decision.findings, decision.actions) == ((), ())


def press(by: Member = COACH) -> ButtonPressed:
    return ButtonPressed(
        id="p", workspace=WORKSPACE, at=NOW, by=by.ref, button=ButtonKey.VOICE_INVITE, conversation=PLACE, value="d1"
    )


def test_one_tap_asks_the_overseers_in() -> None:
    decision = decide(press(), context(incidents=(an_incident(VOICE, message=None),)))
    asked, answer, log = decision.actions
    assert isinstance(asked, NotifySupervisor)
    assert (asked.to, asked.draft.params) == ((PRINCIPAL.ref, AD.ref), {"place": "c", "author": "Coach"})
    assert isinstance(answer, Reply)
    assert (answer.draft.keys, log) == ((NoticeKey.VOICE_INVITED,), Log(note="another adult invited"))


@pytest.mark.parametrize(
    ("around", "key"),
    [
        (context(), NoticeKey.BUTTON_STALE),
        (context(incidents=(an_incident(VOICE, SAM),)), NoticeKey.BUTTON_STALE),
        (context(incidents=(an_incident(VOICE),), overseers=()), NoticeKey.BUTTON_NO_OVERSEER),
    ],
    ids=["no flag", "another's flag", "no overseer"],
)
def test_a_tap_that_cannot_help_says_so(around: Context, key: NoticeKey) -> None:
    [answer] = decide(press(), around).actions
    assert isinstance(answer, Reply)
    assert answer.draft.keys == (key,)


@pytest.mark.parametrize(("until", "found"), [(NOW.date(), []), (NOW.date() - timedelta(days=1), [VOICE])])
def test_an_exception_on_file_holds_for_calls_as_long_as_it_lasts(until: date, found: list[str]) -> None:
    pack = load_packs(named=OPTIONAL)["maapp"]
    record = Consent(
        id="k",
        kind=ConsentKind.PERSONAL_CARE,
        subject="sam",
        other="coach",
        valid_from=date(2026, 9, 1),
        valid_to=until,
    )
    sam = a_member("sam", Role.STUDENT, "hockey", consents=(record,))
    around = replace(a_context(COACH, (), subject=sam), packs=(pack,))
    assert [one.rule for one in decide(alone(), around).findings] == found

"""What follows a password by what can be done about it: removed, or told to the supervisor; and said as it is."""

from __future__ import annotations

import pytest

from policy.detect import NameIndex
from policy.engine import decide
from policy.model import ButtonKey
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Draft
from policy.model import Known
from policy.model import Log
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import RemoveMessage
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import a_context
from tests.builders import posted

SECRET = posted("the wifi password is hunter2X9", SAM)


def judged(**more: object) -> Context:
    return a_context(SAM, (ALEX,), **more)  # type: ignore[arg-type]


def warned(context: Context, *buttons: ButtonKey, removed: bool, told: bool) -> Warn:
    draft = Draft(
        keys=(NoticeKey.PASSWORD_WARN,),
        params={"removed": removed, "told": told, "at_password": ()},
        citations=(context.packs[0].cite("dracut.student.2"),),
        buttons=(*buttons, ButtonKey.WRONG),
    )
    return Warn(to=SAM.ref, draft=draft, about=SECRET.message.ref)


def a_word(context: Context, **names: str) -> NotifySupervisor:
    draft = Draft(
        keys=(NoticeKey.PASSWORD_SUPERVISOR,), params=names, citations=(context.packs[0].cite("dracut.student.2"),)
    )
    return NotifySupervisor(to=tuple(one.ref for one in context.supervisors[:1]), draft=draft)


def test_what_is_removed_is_no_matter_for_the_supervisor() -> None:
    context = judged()
    assert decide(SECRET, context).actions == (
        warned(context, removed=True, told=False),
        RemoveMessage(ref=SECRET.message.ref),
        Log(),
    )


def test_where_the_bot_may_not_remove_the_supervisor_reads_whom_and_where_it_is_about() -> None:
    context = judged(can_remove=False)
    assert decide(SECRET, context).actions == (
        warned(context, removed=False, told=True),
        a_word(context, author="Sam", place="c"),
        Log(),
    )


def test_the_mode_that_only_warns_says_that_the_message_is_still_there() -> None:
    context = judged(mode=Mode.WARN)
    decision = decide(SECRET, context)
    assert decision.actions == (
        warned(context, ButtonKey.DELETE_MINE, removed=False, told=True),
        a_word(context, author="Sam", place="c"),
        Log(),
    )
    assert decision.withheld == (RemoveMessage(ref=SECRET.message.ref),)


@pytest.mark.parametrize("supervisors", [(), (SAM,)], ids=["nobody", "only the author"])
def test_nobody_is_promised_to_be_told_where_nobody_is(supervisors: tuple[object, ...]) -> None:
    actions = decide(SECRET, judged(can_remove=False, supervisors=supervisors)).actions
    assert [one.draft.params["told"] for one in actions if isinstance(one, Warn)] == [False]


def test_a_next_overseer_hears_of_the_supervisors_own_password() -> None:
    own = posted("the wifi password is hunter2X9", SUPERVISOR, at=NOW)
    actions = decide(own, a_context(SUPERVISOR, (ALEX,), can_remove=False)).actions
    told = [(one.to, dict(one.draft.params)) for one in actions if isinstance(one, NotifySupervisor)]
    principal = a_context().supervisors[1].ref
    assert told == [((principal,), {"author": "Supervisor", "place": "c"})]


@pytest.mark.parametrize(
    ("author", "text", "rule"),
    [
        (COACH, "Alex Moore has a torn ACL", "pii.medical"),
        (COACH, "Alex Moore tiene gripe", "pii.medical"),
        (COACH, "Alex Moore got a 41 on the bio test", "pii.education_record"),
        (SAM, "Alex Moore got kicked off honor roll", "pii.full_name"),
        (SAM, "Alex Moore has mono", "pii.full_name"),
    ],
)
def test_a_whole_name_in_a_fact_hides_neither_from_whom_it_concerns(author: Member, text: str, rule: str) -> None:
    known = Known(names=NameIndex(students=("Alex Moore",)))
    audience = tuple(one for one in (ALEX, SAM, NINA) if one != author)
    context = a_context(author, audience, kind=ConversationKind.PUBLIC_CHANNEL, known=known)
    assert [one.rule for one in decide(posted(text, author), context).findings] == [rule]

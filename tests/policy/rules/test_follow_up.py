"""What follows when a private matter was not copied in the policy's time (dracut.employee.4, A8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import Action
from policy.model import ButtonKey
from policy.model import CheckDue
from policy.model import Context
from policy.model import Draft
from policy.model import IncidentState
from policy.model import Log
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import Params
from policy.model import Remind
from policy.model import Schedule
from policy.model import Warn
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SUPERVISOR
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import an_incident
from tests.builders import posted

MEDICAL = "the doctor wants to see your knee again after the MRI"
DUE = CheckDue(id="e", workspace=WORKSPACE, at=NOW, check="private_matter_followup", subject="i", member=COACH.ref)
OPEN = (an_incident("private_matter_uncopied"),)


def under(context: Context, **rule: object) -> Context:
    """The context with another audience rule in its one pack."""
    (pack,) = context.packs
    assert pack.group_only is not None
    return replace(context, packs=(replace(pack, group_only=replace(pack.group_only, **rule)),))  # type: ignore[arg-type]


def followed(context: Context) -> tuple[Action, ...]:
    return decide(DUE, context).actions


def test_the_author_is_reminded_and_the_supervisor_reads_whom_and_where_it_is_about() -> None:
    context = under(a_context(incidents=OPEN), copy_hours=48)
    citation = context.packs[0].cite("dracut.employee.4")
    known: Params = {"author": "Coach", "place": "c", "copy_all": False, "copy_both": False, "hours": 48}
    remind = Draft(
        keys=(NoticeKey.PRIVATE_MATTER_REMIND,),
        params={**known, "decision": "d1", "told": True},
        citations=(citation,),
        buttons=(ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL),
    )
    tell = Draft(keys=(NoticeKey.PRIVATE_MATTER_SUPERVISOR,), params=known, citations=(citation,))
    assert followed(context) == (
        NotifySupervisor(to=(SUPERVISOR.ref,), draft=tell),
        Remind(to=(COACH.ref,), draft=remind),
        Log(),
    )


@pytest.mark.parametrize("state", [IncidentState.RESOLVED, IncidentState.OVERTURNED])
def test_what_was_put_right_is_let_be(state: IncidentState) -> None:
    assert followed(a_context(incidents=(an_incident("private_matter_uncopied", state=state),))) == ()


def test_the_reminder_promises_no_supervisor_where_there_is_none() -> None:
    actions = followed(a_context(incidents=OPEN, supervisors=()))
    assert [one.draft.params["told"] for one in actions if isinstance(one, Remind)] == [False]


def test_a_pack_that_lost_its_rule_asks_for_nothing() -> None:
    context = a_context(incidents=OPEN)
    assert followed(replace(context, packs=(replace(context.packs[0], group_only=None),))) == ()
    assert followed(replace(context, packs=())) == ()


@pytest.mark.parametrize(
    ("rule", "overseers", "both", "buttons"),
    [
        ("any", (PRINCIPAL, AD), False, (ButtonKey.COPY_AD, ButtonKey.COPY_PRINCIPAL)),
        ("all", (PRINCIPAL, AD), True, (ButtonKey.COPY_AD,)),
        ("all", (PRINCIPAL,), False, (ButtonKey.COPY_PRINCIPAL,)),
        ("all", (), False, ()),
    ],
)
def test_the_warning_and_the_reminder_offer_the_same_copies(
    rule: str, overseers: tuple[object, ...], both: bool, buttons: tuple[ButtonKey, ...]
) -> None:
    context = under(a_context(incidents=OPEN, overseers=overseers), copy_rule=rule)
    actions = (*followed(context), *decide(posted(MEDICAL), replace(context, incidents=())).actions)
    offered = [
        (tuple(key for key in one.draft.buttons if key.startswith("copy")), one.draft.params["copy_both"])
        for one in actions
        if isinstance(one, Remind | Warn)
    ]
    assert offered == [(buttons, both), (buttons, both)]


def test_the_warning_says_the_time_that_the_check_waits_for() -> None:
    actions = decide(posted(MEDICAL), under(a_context(), copy_hours=6)).actions
    told = [one.draft.params["hours"] for one in actions if isinstance(one, Warn)]
    assert (told, [one.after for one in actions if isinstance(one, Schedule)]) == ([6], [timedelta(hours=6)])

"""What the platform kept back is a finding without a flag; a brake that does not hold is the supervisor's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import Brake
from policy.model import BrakeTrouble
from policy.model import BrakeTroubled
from policy.model import ButtonKey
from policy.model import Mode
from policy.model import ModeSetting
from policy.model import NoticeKey
from policy.model import NotifySupervisor
from policy.model import PostBlocked
from policy.model import Record
from policy.model import brake_setting
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import WORKSPACE
from tests.builders import a_context


def blocked(rule: str) -> PostBlocked:
    return PostBlocked(id="b", workspace=WORKSPACE, at=NOW, conversation=PLACE, by=SAM.ref, rule=rule)


@pytest.mark.parametrize("mode", Mode)
def test_what_was_kept_back_is_found_and_no_flag_is_opened(mode: Mode) -> None:
    decision = decide(blocked("pii.password"), a_context(SAM, mode=mode))
    assert [(one.rule, one.citation.clause) for one in decision.findings] == [("pii.password", "dracut.employee.3")]
    assert decision.actions == (Record(note="blocked"),)


@pytest.mark.parametrize("rule", ["pii.location", "pii.email", "nothing"])
def test_a_rule_that_no_pack_has_is_no_finding(rule: str) -> None:
    decision = decide(blocked(rule), a_context(SAM))
    assert (decision.findings, decision.actions) == ((), ())


@pytest.mark.parametrize("trouble", BrakeTrouble)
def test_the_supervisor_hears_of_a_brake_that_does_not_hold(trouble: BrakeTrouble) -> None:
    event = BrakeTroubled(
        id="t", workspace=WORKSPACE, at=NOW, brake=Brake.AUTOMOD, trouble=trouble, what=("pii.phone:gone",)
    )
    told, kept = decide(event, a_context()).actions
    assert isinstance(told, NotifySupervisor)
    assert (told.to, told.draft.keys) == ((SUPERVISOR.ref,), (NoticeKey.BRAKE_TROUBLED,))
    assert told.draft.buttons == (ButtonKey.BRAKE_AGAIN, ButtonKey.BRAKE_LEAVE)
    assert kept == Record(note=f"brake_{trouble}")


def setting(mode: Mode, hours: int, rule: str = Brake.DMS, *, proposed: bool = False) -> ModeSetting:
    return ModeSetting(
        id=f"s{hours}", workspace=WORKSPACE, mode=mode, since=NOW - timedelta(hours=hours), rule=rule, proposed=proposed
    )


def test_a_brake_is_on_by_a_decision_of_its_own_alone() -> None:
    on, off = setting(Mode.ENFORCE, 2), setting(Mode.OBSERVE, 1)
    assert brake_setting([on], Brake.DMS, NOW) == on
    assert brake_setting([on, off], Brake.DMS, NOW) is None
    assert brake_setting([], Brake.DMS, NOW) is None
    assert brake_setting([setting(Mode.ENFORCE, 2, "")], Brake.DMS, NOW) is None
    assert brake_setting([setting(Mode.ENFORCE, 2, proposed=True)], Brake.DMS, NOW) is None

"""A plan has those rules under which nobody is kept back whom the packs would let pass."""

from __future__ import annotations

from dataclasses import replace

from bot.packs import load_packs
from policy.automod import TYPES
from policy.automod import Place
from policy.automod import plan_of
from policy.model import Known
from policy.model import Mode
from policy.model.automod import AutomodPlan
from policy.model.automod import AutomodRule
from policy.model.automod import automod_drift

PACKS = load_packs()
CLASS = Place(id="1", registered=True)
STAFF_ROOM = Place(id="2", registered=True, with_families=False)
NEW = Place(id="3")
ENFORCED = dict.fromkeys(TYPES, Mode.ENFORCE)


def planned(
    *names: str,
    places: tuple[Place, ...] = (CLASS,),
    roles: tuple[str, ...] = (),
    modes: dict[str, Mode] = ENFORCED,
    known: Known | None = None,
) -> AutomodPlan:
    return plan_of(
        [PACKS[one] for one in names],
        known or Known(),
        places,
        modes=modes,
        says=lambda rule, locator: f"{rule} {locator}",
        exempt_roles=roles,
    )


def test_a_rule_that_spares_somebody_is_left_out_until_roles_are_exempt() -> None:
    plan = planned("dracut")
    assert [one.rule for one in plan.rules] == ["pii.password"]
    assert dict(plan.left) == {
        "pii.ssn": "milder",
        "pii.student_id": "off",
        "pii.phone": "milder",
        "pii.street_address": "milder",
        "pii.email": "off",
    }
    more = planned("dracut", roles=("77",))
    assert [one.rule for one in more.rules] == ["pii.password", "pii.ssn", "pii.phone", "pii.street_address"]
    assert {one.exempt_roles for one in more.rules} == {("77",)}


def test_a_text_names_the_clause_that_speaks_to_students() -> None:
    assert planned("dracut").rules[0].text == "pii.password Student Guidelines 2"


def test_channels_in_which_the_rule_is_silent_are_exempt() -> None:
    phone = planned("dracut", places=(CLASS, STAFF_ROOM, NEW), roles=("77",)).rules[2]
    assert (phone.rule, phone.exempt_channels) == ("pii.phone", ("3",))
    many = tuple(Place(id=str(n)) for n in range(51))
    assert dict(planned("dracut", places=many, roles=("77",)).left)["pii.phone"] == "places"


def test_what_only_observes_is_made_switched_off() -> None:
    assert [one.enabled for one in planned("dracut", modes={}).rules] == [False]
    assert [one.enabled for one in planned("dracut", modes={"pii.password": Mode.WARN}).rules] == [True]


def test_no_pattern_no_rule() -> None:
    assert dict(planned("derby", roles=("7",), places=()).left)["pii.student_id"] == "pattern"
    assert dict(planned("dracut", roles=("7",), known=Known(regions=("GB",))).left)["pii.phone"] == "pattern"


RULE = AutomodRule(rule="pii.phone", patterns=("a", "b"), text="t", exempt_roles=("1", "2"))


def drift(*found: AutomodRule) -> tuple[str, ...]:
    return automod_drift(AutomodPlan(rules=(RULE,)), found)


def test_drift_tells_what_was_changed_by_hand() -> None:
    assert drift(replace(RULE, id="9", patterns=("b", "a"), exempt_roles=("2", "1"))) == ()
    assert drift() == ("pii.phone:gone",)
    assert drift(replace(RULE, enabled=False)) == ("pii.phone:off",)
    assert drift(replace(RULE, patterns=("a",))) == ("pii.phone:words",)
    assert drift(replace(RULE, text="other")) == ("pii.phone:words",)
    assert drift(replace(RULE, exempt_roles=("1", "2", "3"))) == ("pii.phone:exempt",)
    assert drift(replace(RULE, blocks=False)) == ("pii.phone:actions",)
    assert drift(RULE, AutomodRule(rule="pii.email")) == ("pii.email:extra",)

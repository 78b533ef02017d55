"""Whoever a public line names gets their notice by its button, and nobody else learns anything."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Context
from policy.model import Decision
from policy.model import Draft
from policy.model import IncidentState
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Reply
from policy.model import Warn
from policy.rules import why as rule_why
from tests.builders import AD
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import an_incident
from tests.builders import posted

SAID = {
    "group_only": "see you at the gym at five",
    "private_matter_uncopied": "the doctor wants to see your knee again after the MRI",
    "pii.phone": "my number is (978) 555-0142",
    "pii.email": "write to sam.person@gmail.com",
    "pii.street_address": "I live at 12 Oak Street, Dracut, MA 01826",
    "pii.password": "the password is Tr0ub4dor&3x",
    "personal_contact": "text me on my personal cell, not here",
    "several": "my cell is (978) 555-0142 and the password is Tr0ub4dor&3x",
}
WARNED = [(COACH, said) for said in SAID] + [
    (SAM, said) for said in ("pii.phone", "pii.street_address", "pii.password", "several")
]
STALE = Draft(keys=(NoticeKey.BUTTON_STALE,), params={"decision": "d1"})


def why(by: Member = COACH, value: str = "d1") -> ButtonPressed:
    return ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=by.ref, button="why", value=value, reply_to="r")


def asked(press: ButtonPressed, context: Context) -> Decision:
    """What the rule says alone; that no other rule acts on the press is a test of its own."""
    return decide(press, context, rule_why.RULES)


def answered(draft: Draft, to: Member = COACH) -> Decision:
    return Decision(actions=(Reply(to=to.ref, draft=draft, reply_to="r"),))


def warned(context: Context, text: str, author: Member) -> tuple[Draft, Context]:
    """What the author was told, and the context of a press after it."""
    decision = decide(posted(text, author), context)
    (warn,) = (one for one in decision.actions if isinstance(one, Warn))
    incidents = tuple(
        an_incident(one.rule, author, id=f"i{number}", clause=one.citation.clause)
        for number, one in enumerate(decision.findings)
    )
    return warn.draft, replace(context, incidents=incidents)


@pytest.mark.parametrize("can_remove", [True, False])
@pytest.mark.parametrize("mode", [Mode.WARN, Mode.ENFORCE])
@pytest.mark.parametrize(("author", "said"), WARNED, ids=[f"{author.ref.id} {said}" for author, said in WARNED])
def test_the_author_reads_the_notice_that_was_meant_for_them(
    author: Member, said: str, mode: Mode, can_remove: bool
) -> None:
    audience = (SAM,) if author is COACH else (COACH, PRINCIPAL)
    draft, after = warned(a_context(author, audience, mode=mode, can_remove=can_remove), SAID[said], author)
    told = {key: () if key.startswith("at_") else value for key, value in draft.params.items()}  # the text is not kept
    known: dict[str, Any] = {**told, "place": "c", "decision": "d1"}
    if "category" in known:
        known["category"] = ""  # it is kept nowhere, and asked for again
    keys = tuple(one for one in draft.keys if one.value.endswith(".warn"))
    assert asked(why(author), after) == answered(replace(draft, keys=keys, params=known), author)


@pytest.mark.parametrize("by", [SAM, AD, PRINCIPAL], ids=["student", "ad", "principal"])
@pytest.mark.parametrize("rule", ["group_only", "pii.password"])
def test_nobody_else_learns_anything(by: Member, rule: str) -> None:
    context = a_context(by, incidents=(an_incident(rule),))
    assert asked(why(by), context) == answered(STALE, by)


def test_another_decision_of_the_same_author_is_not_shown() -> None:
    context = a_context(incidents=(an_incident("group_only", decision="d2"),))
    assert asked(why(), context) == answered(STALE)


@pytest.mark.parametrize("rule", ["ack.overdue", "unheard.of"])
def test_what_has_no_warning_is_stale(rule: str) -> None:
    assert asked(why(), a_context(incidents=(an_incident(rule),))) == answered(STALE)


@pytest.mark.parametrize("more", [{"clause": "dracut.gone"}, {"message": None}, {"state": IncidentState.OVERTURNED}])
def test_what_no_longer_holds_is_stale(more: dict[str, Any]) -> None:
    assert asked(why(), a_context(incidents=(an_incident("group_only", **more),))) == answered(STALE)


def test_a_pack_that_is_no_longer_in_force_is_not_cited() -> None:
    assert asked(why(), a_context(packs=("mit",), incidents=(an_incident("group_only"),))) == answered(STALE)


def test_what_was_put_right_is_told_without_buttons() -> None:
    draft, after = warned(a_context(), SAID["group_only"], COACH)
    done = tuple(replace(one, state=IncidentState.RESOLVED) for one in after.incidents)
    told = replace(draft, params={**draft.params, "place": "c", "decision": "d1"}, buttons=())
    assert asked(why(), replace(after, incidents=done)) == answered(told)


def test_it_is_a_button_of_ours() -> None:
    assert ButtonKey("why") is ButtonKey.WHY


def test_no_other_rule_has_anything_to_say_about_the_press() -> None:
    context = a_context(incidents=(an_incident("group_only"),))
    every, alone = decide(why(), context), asked(why(), context)
    assert (every.findings, every.actions, every.withheld) == (alone.findings, alone.actions, alone.withheld)

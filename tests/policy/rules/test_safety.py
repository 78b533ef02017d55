"""Cues of safety: help for whoever wrote, somebody who looks, and no word of blame to anybody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from policy.engine import decide
from policy.model import Action
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import Remind
from policy.model import RemoveMessage
from policy.model import Role
from policy.model import ShowCrisisContacts
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NINA
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import posted

COUNSELOR = a_member("counselor", Role.COUNSELOR)
NURSE = a_member("nurse", Role.STAFF)
PACKS = ["dracut", "mmsd", "nycdoe", "mit", "derby"]
DIE = "honestly i dont want to be alive anymore"
HIT = "my stepdad hits me when hes drunk and i dont want to go home"
PILLS = "alex took a bunch of pills and isnt answering"


def judged(text: str, author: Member = SAM, *audience: Member, **more: Any) -> Decision:
    """What follows from somebody's words to these readers."""
    more.setdefault("safeguarding", (COUNSELOR, NURSE))
    school = more.pop("school", {})
    context = a_context(author, audience or (ALEX, TEACHER), **more)
    return decide(posted(text, author), replace(context, school=replace(context.school, **school)))


def told(actions: tuple[Action, ...], kind: type[Remind] | type[NotifySafeguarding]) -> list[str]:
    """Whom actions of one kind go to."""
    return [to.id for one in actions if isinstance(one, kind) for to in one.to]


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        (DIE, "safety.self_harm", {"show_crisis_contacts", "notify_safeguarding", "log"}),
        (PILLS, "safety.danger", {"show_crisis_contacts", "notify_safeguarding", "log"}),
        (HIT, "safety.abuse_disclosure", {"show_crisis_contacts", "notify_safeguarding", "remind", "log"}),
    ],
)
def test_every_policy_helps_first(pack: str, text: str, rule: str, words: set[str]) -> None:
    decision = judged(text, packs=(pack,))
    assert ([one.rule for one in decision.findings], set(decision.words)) == ([rule], words)


def test_the_school_s_own_doors_and_lines_stand_on_the_card_danger_first() -> None:
    lines = {"crisis_lines": (("Crisis line", "988"),)}
    actions = judged(PILLS, packs=("mit",), school=lines).actions
    (card,) = [one for one in actions if isinstance(one, ShowCrisisContacts)]
    doors = card.draft.params["contacts"]
    assert isinstance(doors, tuple)
    assert doors[:3] == (
        ("Campus Police", "x3-1212"),
        ("Crisis line", "988"),
        ("Report online harassment", "stopit@mit.edu"),
    )
    assert card.draft.keys == (NoticeKey.SAFETY_HELP,)


def test_no_warning_and_no_removal_goes_with_it() -> None:
    actions = judged(f"{DIE}, call me 978-555-0133. my password: Hunter2!x").actions
    assert [one for one in actions if isinstance(one, Warn | RemoveMessage)] == []


def test_nobody_whom_it_may_be_about_hears_of_it() -> None:
    actions = judged("the teacher touched me and i am scared", SAM, ALEX, TEACHER, NURSE).actions
    assert (told(actions, Remind), told(actions, NotifySafeguarding)) == (["nurse"], ["counselor"])
    about = judged("my counselor hit me", SAM, ALEX, packs=("nycdoe",)).actions
    assert told(about, NotifySafeguarding) == ["nurse"]


def test_staff_who_tell_it_are_reminded_of_their_own_duty() -> None:
    actions = judged("a student told me that her father punches her", TEACHER, COACH, packs=("nycdoe",)).actions
    assert set(told(actions, Remind)) == {"teacher", "coach"}


def test_whoever_supervises_looks_where_nobody_else_is_named() -> None:
    assert told(judged(DIE, safeguarding=()).actions, NotifySafeguarding) == [SUPERVISOR.ref.id]


@pytest.mark.parametrize("text", ["those sprints killed me lol", "gonna destroy them on friday"])
def test_figures_of_speech_are_silent(text: str) -> None:
    assert judged(text, SAM, ALEX, NINA).findings == ()


def test_observing_only_shows_nothing_to_anybody() -> None:
    decision = judged(DIE, mode=Mode.OBSERVE)
    assert (set(decision.words), [one.rule for one in decision.findings]) == ({"log"}, ["safety.self_harm"])


def test_a_cry_for_help_to_the_bot_alone_is_heard_and_nothing_else_is() -> None:
    """Nobody else reads it, so that no rule on conduct or personal data has a say (S5)."""

    def alone(text: str, kind: ConversationKind) -> set[str]:
        context = a_context(SAM, (), kind=kind, safeguarding=(COUNSELOR,))
        return set(decide(posted(f"{text} my password: Hunter2!x", SAM), context).words)

    help_first = {"show_crisis_contacts", "notify_safeguarding", "log"}
    assert alone(DIE, ConversationKind.DM) == help_first
    assert (alone(DIE, ConversationKind.PRIVATE_CHANNEL), alone("hello", ConversationKind.DM)) == (set(), set())

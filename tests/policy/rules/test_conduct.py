"""Insults, threats, sexual words, substances, false names, links and the press: who hears what."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from policy.detect import NameIndex
from policy.engine import decide
from policy.model import Decision
from policy.model import Known
from policy.model import Member
from policy.model import MemberRenamed
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import OpenCase
from policy.model import RemoveMessage
from policy.model import Role
from policy.model import ShowReportLink
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import posted

PACKS = ["dracut", "mmsd", "nycdoe", "mit", "derby"]
COUNSELOR = a_member("counselor", Role.COUNSELOR)
GUEST = a_member("guest", Role.GUEST)
INSULT = "you're a worthless loser and nobody wants you here"
THREAT = "im gonna break your jaw after school"
SEXUAL = "send me nudes"
PRESS = "Hi, I'm a reporter with the Daily Ledger, can you comment for our story?"


def judged(text: str, author: Member = SAM, *audience: Member, **more: Any) -> Decision:
    """What follows from somebody's words to these readers."""
    more.setdefault("safeguarding", (COUNSELOR,))
    school = more.pop("school", {})
    context = a_context(author, audience or (ALEX, NINA, TEACHER), **more)
    return decide(posted(text, author), replace(context, school=replace(context.school, **school)))


@pytest.mark.parametrize("pack", PACKS)
def test_an_insult_and_a_threat(pack: str) -> None:
    above = {"notify_supervisor"} if pack == "nycdoe" else set()
    insult, threat = judged(INSULT, packs=(pack,)), judged(THREAT, packs=(pack,))
    assert (set(insult.words), set(threat.words)) == (
        {"warn_author", "show_report_link", "log", *above},
        {"warn_author", "notify_supervisor", "show_report_link", "log"},
    )
    assert [one.rule for one in (*insult.findings, *threat.findings)] == ["conduct.harassment", "conduct.threat"]


def test_whom_it_is_meant_for_is_shown_the_doors() -> None:
    def shown(decision: Decision) -> list[tuple[str, NoticeKey]]:
        return [(one.to.id, one.draft.keys[0]) for one in decision.actions if isinstance(one, ShowReportLink)]

    assert shown(judged(f"alex, {INSULT}")) == [("alex", NoticeKey.CONDUCT_DOORS)]
    assert shown(judged(INSULT, SAM, NINA)) == [("nina", NoticeKey.CONDUCT_DOORS)]
    assert shown(judged(INSULT)) == [("sam", NoticeKey.REPORT_CARD)]


@pytest.mark.parametrize("pack", PACKS)
def test_sexual_words_go_only_with_their_sealed_evidence(pack: str) -> None:
    decision = judged(SEXUAL, packs=(pack,))
    (case,) = [one for one in decision.actions if isinstance(one, OpenCase)]
    assert decision.words == {"warn_author", "remove_message", "notify_supervisor", "log"}
    assert (case.case.held, case.case.about, [one.text for one in case.entries]) == (True, (SAM.ref,), [SEXUAL])
    stays = judged(SEXUAL, packs=(pack,), can_remove=False).actions
    assert [one for one in stays if isinstance(one, OpenCase | RemoveMessage)] == []


def test_sexual_words_of_staff_are_told_to_safeguarding_alone() -> None:
    decision = judged(SEXUAL, COACH, ALEX, NINA, packs=("mit",))
    assert decision.words == {"notify_safeguarding", "log"}
    assert [one.to for one in decision.actions if isinstance(one, NotifySafeguarding)] == [(COUNSELOR.ref,)]


def test_substances_and_links_are_one_policys() -> None:
    for text, words in (
        ("whos bringing the vodka saturday lets get wasted", {"warn_author", "log"}),
        ("use unblock-proxy.example it gets past the school filter", {"warn_author", "log"}),
        ("article is here https://bit.ly/3xYzAbC", {"hint_author"}),
    ):
        assert (set(judged(text).words), set(judged(text, packs=("mit",)).words)) == (words, set())


def test_the_press_is_told_who_answers() -> None:
    routed = {"route_press", "log"}
    named = {"press_contact": "Press Office"}
    assert judged(PRESS, GUEST, TEACHER, packs=("nycdoe",)).words == routed
    assert judged(PRESS, SAM, TEACHER, packs=("nycdoe",)).words == set()
    assert judged(PRESS, GUEST, TEACHER, packs=("nycdoe",), registered=False).words == set()
    assert judged(PRESS, GUEST, TEACHER, packs=("derby",), school=named).words == routed
    assert judged(PRESS, GUEST, TEACHER, packs=("derby",)).words == set()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Chris Boyle", {"warn_author", "notify_supervisor", "log"}),
        ("boyle CHRIS", {"warn_author", "notify_supervisor", "log"}),
        ("sam the goalie", set()),
        ("Sam", set()),
    ],
)
def test_somebody_elses_name_on_an_account(name: str, words: set[str]) -> None:
    known = Known(names=NameIndex(["Sam Tran", "Alex Moore"], ["Chris Boyle"]))
    event = MemberRenamed(id="r", workspace=WORKSPACE, at=NOW, member=SAM.ref, name=name)
    assert decide(event, a_context(SAM, known=known)).words == words


@pytest.mark.parametrize(
    "text",
    [
        "i totally disagree, that chapter was boring and your reading is wrong",
        "coach's plan is unfair and this school is a mess",
        "im gay and proud",
        "love you idiot",
        "vaping and alcohol awareness assembly is friday",
    ],
)
def test_talk_that_is_free(text: str) -> None:
    assert judged(text).findings == ()

"""Staff who lead students or parents to groups and school talk on apps that are not the school's."""

from __future__ import annotations

import pytest

from policy.detect.off_platform import draws_away
from policy.engine import decide
from policy.model import Known
from policy.model import Level
from policy.model import Member
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import GAIL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import posted

AWAY = [
    "join our WhatsApp group for practice updates",
    "everyone hop in the groupme chat i made",
    "I made a GroupMe for the team, get on it today",
    "the schedule will be posted on Telegram from now on",
    "https://chat.whatsapp.com/AbCdEf123 for bus times",
    "here is the invite discord.gg/x7kQ2",
    "please download Signal so we can share the lineup there, practice info is only on Signal",
    "i'll add everyone to the whatsapp group tonight",
    "we are moving all team stuff to snapchat",
    "Únanse al grupo de WhatsApp del equipo",
    "hice un grupo de telegram para los avisos",
    "el horario va a estar en WhatsApp",
    "voy a agregar a todos al grupo de whatsapp",
    "Set up a team chat on Instagram, come to the chat on IG",
]
HERE = [
    "please don't make a WhatsApp group for the team",
    "no GroupMe chats this year, use this channel",
    "follow the school's official Facebook and Instagram page for game scores",
    "practice is at 4 on the back field",
    "who has read the article about Telegram and privacy?",
    "the group project is due friday, post it here",
    "join the chess club, sign up on the list by the gym",
    "we will line up by the band room before the game",
    "the band will play at the game on friday",
    "do not use snapchat for school work",
    "nada de grupos de WhatsApp, todo va por aquí",
    "salgan del grupo de whatsapp, por favor",
    "get in line for the bus",
]


@pytest.mark.parametrize("text", AWAY)
def test_what_leads_away_is_seen(text: str) -> None:
    assert draws_away(text, Known())


@pytest.mark.parametrize("text", HERE)
def test_what_stays_here_is_left_alone(text: str) -> None:
    assert not draws_away(text, Known())


def test_a_group_of_the_schools_own_is_none() -> None:
    assert not draws_away("join our whatsapp group: https://chat.whatsapp.com/falcons1", Known(handles=("falcons1",)))


def judged(text: str, pack: str, author: Member, *audience: Member) -> tuple[list[tuple[str, str]], set[str]]:
    context = a_context(author, audience, packs=(pack,), level=Level.UNIVERSITY)
    decision = decide(posted(text, author), context)
    return [(one.rule, one.citation.clause) for one in decision.findings], set(decision.words)


@pytest.mark.parametrize(
    ("pack", "clause"), [("dracut", "dracut.employee.7"), ("mmsd", "mmsd.media.sanctioned-platforms")]
)
def test_staff_are_warned_and_it_is_logged(pack: str, clause: str) -> None:
    assert judged(AWAY[0], pack, TEACHER, SAM, ALEX) == ([("off_platform", clause)], {"warn_author", "log"})


@pytest.mark.parametrize("pack", ["nycdoe", "mit", "derby"])
def test_other_packs_do_not_ask_for_it(pack: str) -> None:
    assert judged(AWAY[0], pack, TEACHER, SAM, ALEX) == ([], set())


@pytest.mark.parametrize(
    ("author", "audience"),
    [(SAM, (ALEX, TEACHER)), (GAIL, (SAM, ALEX)), (TEACHER, (AD,))],
    ids=["a student", "a parent", "staff among themselves"],
)
def test_only_staff_who_write_to_families_are_meant(author: Member, audience: tuple[Member, ...]) -> None:
    assert judged(AWAY[0], "dracut", author, *audience) == ([], set())

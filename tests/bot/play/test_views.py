"""Who sees what: only the conversations that they are in, and only their own notices."""

from __future__ import annotations

import pytest

from bot.packs import OPTIONAL
from bot.play.door import PlayDoor
from bot.play.flow import HOME
from bot.play.page import Look
from bot.play.page import look_of
from bot.play.page import page_of
from bot.play.people import named
from bot.play.people import places_of
from bot.play.running import Running
from bot.rehearse.scenario import SceneEvent
from bot.wiring import load_packs
from bot.words import family
from tests.bot.play.conftest import NUMBERS
from tests.bot.play.conftest import SCENES
from tests.bot.play.conftest import do
from tests.bot.play.conftest import seen
from tests.bot.play.conftest import told

MATTER = "coach_vega: the physio says your ankle needs an X-ray, did your mom call the clinic?"
NO_FINDINGS = {"conduct.harassment.escalate", "personal_contact.weak", "photo.ask", "photo.ask.people"}
"""Rows of packs that only say how another rule goes about it."""
NEEDS = "told This private matter needs a copy"


@pytest.mark.parametrize(
    ("who", "places"),
    [
        ("coach_vega", ["news", "team", "vega_noah", "captains"]),
        ("noah", ["news", "team", "vega_noah"]),
        ("lily", ["news", "team", "captains", "ben_lily"]),
        ("ad_lund", ["news", "team", "captains"]),
        ("ruth", ["news"]),
        ("prin_osei", ["news"]),
    ],
)
async def test_everybody_sees_the_own_conversations(running: Running, who: str, places: list[str]) -> None:
    assert [one.id for one in places_of(who, running.places.values())] == places


async def test_a_talk_is_called_by_who_else_is_in_it(running: Running) -> None:
    people, places = running.people, running.places
    assert named(places["ben_lily"], "ben", people) == "Lily Stone"
    assert named(places["captains"], "ben", people) == "Carla Vega, Lily Stone, Peter Lund"
    assert named(places["vega_noah"], "noah", people) == "vega-noah"


@pytest.mark.parametrize(
    ("who", "where", "items"),
    [
        ("coach_vega", "vega_noah", [MATTER, NEEDS]),
        ("noah", "vega_noah", [MATTER]),
        ("coach_vega", "team", []),
        ("coach_vega", HOME, [NEEDS]),
        ("noah", HOME, []),
        ("ad_lund", HOME, []),
    ],
)
async def test_a_notice_is_seen_by_its_reader_alone(running: Running, who: str, where: str, items: list[str]) -> None:
    assert [told(one) for one in seen(running, who, where)] == items


async def test_a_press_and_its_answer_are_seen_by_who_pressed(running: Running) -> None:
    await running.advance()
    assert [told(one) for one in seen(running, "coach_vega", "vega_noah")] == [
        MATTER,
        NEEDS,
        "pressed copy_ad",
        "told Copied, thank you",
    ]
    assert [told(one) for one in seen(running, "noah", "vega_noah")] == [MATTER]
    assert [told(one) for one in seen(running, "ad_lund", HOME)] == ["told You are copied on a private matter"]


async def test_a_thought_names_the_rule_the_clause_and_what_was_done(running: Running) -> None:
    (said,) = seen(running, "noah", "vega_noah")
    assert said.kind == "said"
    (thought,) = said.thoughts
    (found,) = thought.found
    assert (found.rule, found.locator) == ("private_matter_uncopied", "Employee Guidelines 4")
    assert found.summary.startswith("A coach or advisor must address more than one member")
    assert thought.did == ("warn_author", "offer_copy", "log")
    assert (thought.told, thought.mode, thought.quiet) == (("coach_vega",), "live", False)


async def test_what_is_innocent_has_a_quiet_thought(running: Running) -> None:
    await running.advance(2)
    last = seen(running, "noah", "vega_noah")[-1]
    assert last.kind == "said"
    assert [one.quiet for one in last.thoughts] == [True]


async def test_where_the_bot_is_not_there_are_no_thoughts(running: Running, door: PlayDoor) -> None:
    await do(door, "say", "ben", "ben_lily", text="my number is 978-555-0164")
    (said,) = seen(running, "lily", "ben_lily")
    assert (told(said), said.kind == "said" and said.thoughts) == ("ben: my number is 978-555-0164", [])
    html = door.page({"as": "lily", "in": "ben_lily"}, ())[1]
    assert "Chaperone cannot see this." in html
    assert "What Chaperone thought" not in html


async def test_deleted_and_removed_messages_say_so_and_not_what_they_said(running: Running, door: PlayDoor) -> None:
    await do(door, "say", "noah", "team", text="see you there")
    message = running.steps[-1].happened[0].id.removeprefix("post-")
    await do(door, "change", "noah", "team", message=message, text="see you there", delete="yes")
    await do(door, "say", "noah", "team", text="my password is Kestrel#88")
    items = [told(one) for one in seen(running, "ben", "team")]
    assert items == ["noah: deleted", "noah: removed"]
    html = door.page({"as": "ben", "in": "team"}, ())[1]
    assert "Kestrel" not in html
    assert "see you there" not in html


async def test_what_was_missed_is_thought_about_late(running: Running) -> None:
    await running.act(SceneEvent(t="0s", do="bot_down"))
    await running.act(SceneEvent(t="0s", do="message", by="lily", conversation="team", text="call me: 978-555-0164"))
    (said,) = seen(running, "ben", "team")
    assert said.kind == "said"
    assert said.thoughts == []
    await running.act(SceneEvent(t="0s", do="bot_up", conversation="team"))
    (said,) = (one for one in seen(running, "ben", "team") if one.kind == "said")
    assert [(one.late, [found.rule for found in one.found]) for one in said.thoughts] == [(True, ["pii.phone"])]


async def test_joining_leaving_and_renaming_change_who_is_there(running: Running) -> None:
    for event in (
        SceneEvent(t="0s", do="join", by="ruth", conversation="team"),
        SceneEvent(t="0s", do="leave", by="coach_vega", arg="noah", conversation="team"),
        SceneEvent(t="0s", do="rename", by="lily", arg="Lily S.", conversation="team"),
        SceneEvent(t="0s", do="visibility_change", by="coach_vega", arg="public", conversation="team"),
    ):
        await running.act(event)
    assert running.places["team"].members == ("coach_vega", "ben", "lily", "ad_lund", "ruth")
    assert running.places["team"].kind.value == "public_channel"
    assert running.people["lily"].name == "Lily S."
    lines = [one.word for one in seen(running, "ruth", "team") if one.kind == "line"]
    assert lines == ["joined", "left", "renamed", "made_public_channel"]


async def test_a_room_that_chaperone_made_is_a_conversation(running: Running, door: PlayDoor) -> None:
    await do(door, "say", "coach_vega", "team", text="/tell @noah reason=medical copy=ad")
    made = [one for one in running.places.values() if one.made]
    assert [set(one.members) for one in made] == [{"coach_vega", "noah", "ad_lund"}]
    assert [told(one) for one in seen(running, "noah", made[0].id)] != []


async def test_nobody_looks_at_what_is_not_theirs(running: Running) -> None:
    assert look_of(running, {"as": "ruth", "in": "vega_noah"}, ()) == Look(who="ruth", where="news", lang="en")
    assert look_of(running, {"as": "nobody", "in": "nowhere", "lang": "xx"}, ("es-MX;q=0.8",)) == Look(
        who="coach_vega", where="vega_noah", lang="es"
    )
    assert look_of(running, {"as": "ruth", "in": HOME}, ()).where == HOME


async def test_a_notice_counts_until_it_was_looked_at(running: Running) -> None:
    coach = Look(who="coach_vega", where="team", lang="en")
    assert page_of(running, coach).unread == 1
    there = page_of(running, Look(who="coach_vega", where="vega_noah", lang="en"))
    assert (there.unread, [one.new for one in there.items if one.kind == "told"]) == (0, [True])
    again = page_of(running, Look(who="coach_vega", where="vega_noah", lang="en"))
    assert [one.new for one in again.items if one.kind == "told"] == [False]


async def test_a_notice_speaks_the_language_that_its_reader_chose(running: Running, door: PlayDoor) -> None:
    await running.open(NUMBERS["private-matter"], lang="es")
    assert {one.notice.lang for one in running.play.chat.delivered} == {"es"}
    await door.act("language", {"as": "coach_vega", "in": "vega_noah", "lang": "en"}, ())
    await door.act("language", {"as": "ruth", "in": "news", "lang": "es"}, ())
    await do(door, "say", "coach_vega", "vega_noah", text="/coverage")
    assert running.play.chat.delivered[-1].notice.lang == "en"
    assert running.spoken == {"coach_vega": "en", "ruth": "es"}


def test_every_rule_and_every_action_has_words() -> None:
    rules = {rule for pack in load_packs(named=OPTIONAL).values() for rule in pack.rules} - NO_FINDINGS
    expected = [event.expect for scene in SCENES for event in scene.events if event.expect]
    actions = {one for expect in expected for one in expect.actions} - {"none"}
    assert (rules - set(family("play.found")), actions - set(family("play.did"))) == (set(), set())

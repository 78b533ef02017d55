"""What people do on the page is what a file of scenes holds, and goes the same way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.play.doing import said
from bot.play.door import PlayDoor
from bot.play.flow import HOME
from bot.play.running import Running
from bot.rehearse.scenario import SceneEvent
from tests.bot.play.conftest import NUMBERS
from tests.bot.play.conftest import SCENES
from tests.bot.play.conftest import do
from tests.bot.play.conftest import seen
from tests.bot.play.conftest import told


@pytest.mark.parametrize(
    ("where", "form", "event"),
    [
        ("team", {"text": " hello "}, {"do": "message", "conversation": "team", "text": "hello"}),
        ("team", {"text": "  "}, None),
        ("team", {"text": "", "file": "a.jpg"}, {"do": "file", "conversation": "team", "arg": "a.jpg", "text": ""}),
        (
            "team",
            {"text": "/policy may I?"},
            {"do": "command", "conversation": "team", "arg": "/policy", "text": "may I?"},
        ),
        (
            "team",
            {"text": "", "example": "/report"},
            {"do": "command", "conversation": "team", "arg": "/report", "text": ""},
        ),
        (HOME, {"text": "/coverage"}, {"do": "command", "arg": "/coverage", "text": ""}),
        (HOME, {"text": "may I?"}, {"do": "command", "arg": "/chat", "text": "may I?"}),
        (
            "team",
            {"text": "x" * 5_000},
            {"do": "message", "conversation": "team", "text": "x" * 4_000},
        ),
    ],
)
def test_what_is_typed_is_an_event(where: str, form: dict[str, str], event: dict[str, str] | None) -> None:
    wanted = SceneEvent.model_validate({"t": "0s", "by": "lily", **event}) if event else None
    assert said("lily", where, form) == wanted


async def test_the_button_that_is_pressed_is_the_one_of_that_notice(running: Running, door: PlayDoor) -> None:
    first = running.play.chat.delivered[-1].delivery
    await do(door, "say", "coach_vega", "vega_noah", text="your blood test came back, call me about the results")
    await do(door, "press", "coach_vega", "vega_noah", notice=first, button="0")
    assert running.steps[-1].actions == ("copy_overseers", "log", "resolve_flag")
    offered = next(one for one in running.play.chat.delivered if one.delivery == first)
    assert running.steps[-1].happened[0].value == offered.notice.buttons[0].value  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("who", "notice", "button"),
    [("noah", "", "0"), ("coach_vega", "", "99"), ("coach_vega", "", ""), ("coach_vega", "x", "0")],
)
async def test_nobody_presses_what_was_not_offered_to_them(
    running: Running, door: PlayDoor, who: str, notice: str, button: str
) -> None:
    notice = notice or running.play.chat.delivered[-1].delivery
    await do(door, "press", who, "vega_noah", notice=notice, button=button)
    assert len(running.steps) == 1


async def test_a_form_behind_a_button_is_answered(running: Running, door: PlayDoor) -> None:
    await running.open(NUMBERS["report"])
    notice = running.play.chat.delivered[-1].delivery
    answers = {"danger": "no", "category": "bullying", "words": "please look", "named": "no"}
    form = {f"answer.{name}": value for name, value in answers.items()}
    await do(door, "press", "lily", "team", notice=notice, button="0", **form)
    step = running.steps[-1]
    assert [one.kind for one in step.happened] == ["case_reported"]
    assert {(one.to.id, one.notice.keys[0].value) for one in step.notices} == {
        ("couns_amin", "case.new"),
        ("sup_park", "report.supervisor"),
        ("lily", "report.receipt"),
    }
    html = door.page({"as": "couns_amin", "in": HOME}, ())[1]
    assert "please look" not in html


async def test_an_own_message_is_edited_and_anothers_is_not(running: Running, door: PlayDoor) -> None:
    await do(door, "say", "lily", "team", text="my number is 978-555-0164")
    message = running.steps[-1].happened[0].id.removeprefix("post-")
    await do(door, "change", "ben", "team", message=message, text="ha")
    await do(door, "change", "lily", "team", message=message, text="my number is 978-555-0164")
    assert len(running.steps) == 2
    await do(door, "change", "lily", "team", message=message, text="ask me at lunch")
    assert running.steps[-1].actions == ("log", "resolve_flag")
    assert [told(one) for one in seen(running, "ben", "team")] == ["lily: ask me at lunch"]
    await do(door, "change", "lily", "team", message=message, text="ask me at lunch", delete="yes")
    assert [told(one) for one in seen(running, "ben", "team")] == ["lily: deleted"]


async def test_the_clock_is_turned_and_what_is_due_happens(running: Running, door: PlayDoor) -> None:
    before = running.now
    await do(door, "turn", "coach_vega", "vega_noah", to="hour")
    assert (running.now - before, running.steps[-1].notices) == (timedelta(hours=1), ())
    assert "Nothing was due" in door.page({}, ())[1]
    await do(door, "turn", "coach_vega", "vega_noah", to="morning")
    assert running.now.astimezone(running.zone).isoformat() == "2026-10-06T08:00:00-04:00"
    await do(door, "turn", "coach_vega", "vega_noah", to="week")
    assert {one.to.id for one in running.steps[-1].notices} == {"coach_vega", "sup_park"}
    assert "The time came to write to" in door.page({}, ())[1]
    await do(door, "turn", "coach_vega", "vega_noah", to="yesterday")
    assert len(running.steps) == 4


async def test_a_scene_starts_over_and_goes_on(running: Running, door: PlayDoor) -> None:
    await do(door, "say", "lily", "team", text="hello")
    assert await do(door, "next", "lily", "team") == "/?as=coach_vega&in=vega_noah&lang=en#newest"
    assert [step.event.do for step in running.steps] == ["message", "message", "button"]
    assert running.steps[-1].at > running.steps[-2].at
    await do(door, "rest", "lily", "team")
    assert running.left == 0
    assert await do(door, "next", "lily", "team") == "/?as=lily&in=team&lang=en#newest"
    await do(door, "again", "lily", "team")
    assert (len(running.steps), running.left) == (1, 2)
    await do(door, "play", "lily", "team", scene=str(NUMBERS["photo"]))
    assert running.scene.id == "photo"
    await do(door, "play", "lily", "team", scene="99")
    assert running.scene.id == "photo"


async def test_every_step_has_a_new_version(running: Running, door: PlayDoor) -> None:
    before = door.version
    await do(door, "say", "lily", "team", text="hello")
    assert door.version > before


async def test_a_file_of_ones_own_is_played(running: Running, door: PlayDoor) -> None:
    content = b"""
- id: mine
  packs: [dracut]
  people: {kim: {name: Dana Kim, role: coach}}
  conversations: {team: {kind: dm, members: [kim], registered: true, bot: true}}
  events: [{t: 0m, do: message, by: kim, conversation: team, text: hi}]
"""
    sent = await door.load("mine.yaml", content, {"lang": "es"}, ())
    assert sent == "/?as=kim&in=team&lang=es#newest"
    assert (running.scene.id, len(running.scenes)) == ("mine", len(SCENES) + 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff", "mine.yaml: the file is not UTF-8"),
        (b"[]", "there is no scene in it"),
        (b"a: [", "this is no valid YAML"),
        (b"- id: x\n  packs: [nowhere]\n  people: {}\n  conversations: {}\n  events: []\n", "there is no pack"),
    ],
)
async def test_a_file_that_cannot_be_played_says_why(
    running: Running, door: PlayDoor, content: bytes, said: str
) -> None:
    answer = await door.load("mine.yaml", content, {}, ())
    assert isinstance(answer, tuple)
    assert answer[0] == 422
    assert said in answer[1]
    assert running.scene.id == "private-matter"


async def test_what_followed_by_itself_is_thought_of_where_it_was_set_off(running: Running, door: PlayDoor) -> None:
    await running.open(NUMBERS["one-to-one"])
    await running.advance()
    lines = [one for one in seen(running, "coach_vega", "vega_noah") if one.kind == "line"]
    assert [[thought.did for thought in one.thoughts] for one in lines] == [[("resolve_flag", "log")]]
    await do(door, "play", "coach_vega", "team", scene=str(NUMBERS["private-matter"]))
    await do(door, "turn", "coach_vega", "vega_noah", to="week")
    own = [one for one in seen(running, "coach_vega", HOME) if one.kind == "line"]
    assert [(one.word, [thought.did[:2] for thought in one.thoughts]) for one in own] == [
        ("clock", [("notify_supervisor", "remind")])
    ]

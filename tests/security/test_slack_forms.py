"""A form or a press of Slack's that somebody put together by hand: whatever it says it belongs to, nothing changes."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from structlog.testing import capture_logs

from adapters.slack.translate import translate
from adapters.slack.translated import Me
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Event
from tests.security.discordfuzz import FORM
from tests.security.presses import OPEN_TO_ALL
from tests.security.presses import WHOSE
from tests.security.slackfuzz import ODD
from tests.security.slackfuzz import broken
from tests.security.world import HALL
from tests.security.world import HERE
from tests.security.world import OFFICE
from tests.security.world import PAIR
from tests.security.world import World
from tests.security.world import a_world
from tests.security.world import others

EXAMPLES = 400
ME = Me(workspace=HERE, user="U0BOT", bot="B0BOT", app="A0APP")


def values(world: World) -> Iterator[str]:
    """What the buttons here carry, and what is put together from it to get at something else."""
    about = world.decisions()[0]
    yield from (
        "",
        about,
        f"{about}@{HALL}",
        f"x@{PAIR}#1",
        f"x@{OFFICE}#1",
        *world.state.modes,
        *world.state.questions,
    )
    yield from (*world.state.incidents, *world.state.standards, "brake.dms", "c1aaaaaa0000")


def payload(world: World, by: str, key: ButtonKey, number: int, chance: random.Random) -> dict[str, Any]:
    """A form that is sent, or a press, that says whatever it likes of what it belongs to."""
    who = {"type": "x", "user": {"id": by, "team_id": HERE}, "team": {"id": HERE}, "trigger_id": f"{number}.1"}
    value, place = chance.choice(tuple(values(world))), chance.choice((PAIR, HALL, OFFICE, "nowhere"))
    if chance.random() < 0.3:
        action = {"action_id": f"press:{key.value}", "value": value, "action_ts": f"{number}.2", "type": "button"}
        return {**who, "type": "block_actions", "actions": [action], "channel": {"id": place}}
    kept: Any = {"value": value, "conversation": place, "given": dict(FORM), "home": chance.random() < 0.2}
    if chance.random() < 0.4:
        kept = broken(kept, chance, most=2)
    text = json.dumps(kept) if chance.random() < 0.9 else chance.choice(("[" * 3_000, "null", "[]", "9" * 5_000, "{"))
    fields = {f"field:{name}": {"answer": {"type": "plain_text_input", "value": one}} for name, one in FORM.items()}
    state = {"values": fields if chance.random() < 0.7 else broken(fields, chance)}
    view = {"id": f"V{number}", "callback_id": f"form:{key.value}", "private_metadata": text, "state": state}
    return {**who, "type": "view_submission", "view": view | {"hash": f"{number}", "blocks": chance.choice(ODD)}}


def read(told: dict[str, Any], world: World) -> Event | None:
    """As the adapter hands it in."""
    return translate(json.loads(json.dumps(told)), ME, now=world.clock.now()).event


async def test_whatever_a_form_says_that_it_belongs_to_it_gives_nobody_a_right() -> None:
    wrong: list[tuple[Any, ...]] = []
    keys = [one for one in ButtonKey if one not in OPEN_TO_ALL]
    tried = 0
    async with a_world() as world:
        for by in ("sam", "stranger"):
            await world.press(by, "nothing")  # from the first press on an account is known
        before = world.held()
        with capture_logs():
            for number in range(EXAMPLES):
                chance = random.Random(f"forms {number}")  # noqa: S311 - the same forms every time
                by, key = chance.choice(("sam", "stranger")), chance.choice(keys)
                assert by not in WHOSE[key]
                event = read(payload(world, by, key, number, chance), world)
                if event is None:
                    continue
                assert isinstance(event, ButtonPressed)
                tried += 1
                reached = others(await world.happens(event), by)
                now = world.held()
                changed = sorted(name for name in now if now[name] != before[name])
                wrong += [(number, by, key.value, reached, changed)] if reached or changed else []
                before = now
    assert (wrong, tried > EXAMPLES // 2) == ([], True)

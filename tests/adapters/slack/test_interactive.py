"""What people press, send, choose and call."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from adapters.slack.reasons import INTERACTIVE
from adapters.slack.translated import FormRequest
from adapters.slack.translated import Translated
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import ConversationRef
from tests.adapters.slack.payloads import BEN
from tests.adapters.slack.payloads import HAPPENED_AT
from tests.adapters.slack.payloads import LATER
from tests.adapters.slack.payloads import NOW
from tests.adapters.slack.payloads import PLACE
from tests.adapters.slack.payloads import Row
from tests.adapters.slack.payloads import what

DM = ConversationRef(workspace="T111", id="D1")
BY = {"user": {"id": "UBEN", "team_id": "TELSEWHERE"}, "team": {"id": "TELSEWHERE"}, "trigger_id": "1.2.x"}
ASKED = FormRequest(button="copy_ad", lang="es", trigger="1.2.x", by=BEN, value="d1", conversation=DM)


def button(action_id: str, value: str = "d1") -> dict[str, object]:
    return {"type": "button", "action_id": action_id, "value": value, "action_ts": LATER}


def press(*actions: object, **more: object) -> dict[str, object]:
    return {"type": "block_actions", **BY, "channel": {"id": "D1"}, "actions": list(actions), **more}


def form(callback_id: str = "form:copy_ad", kept: object = "", **values: object) -> dict[str, object]:
    state = {"values": {f"field:{name}": {"answer": element} for name, element in values.items()}}
    metadata = kept if isinstance(kept, str) else json.dumps(kept)
    view = {"id": "V1", "callback_id": callback_id, "private_metadata": metadata, "state": state}
    return {"type": "view_submission", **BY, "view": view}


def shortcut(**more: object) -> dict[str, object]:
    row = {"type": "message_action", **BY, "callback_id": "report_message", "channel": {"id": "C1"}}
    return {**row, "message": {"type": "message", "user": "UANA", "text": "x", "ts": LATER}, **more}


def unnamed(found: Translated) -> Translated:
    """Without the id of the event, after a look at its shape."""
    assert found.event is not None
    assert found.event.id.startswith("slack:")
    assert len(found.event.id) == len("slack:") + 32
    return replace(found, event=replace(found.event, id=""))


def pressed(**more: object) -> Translated:
    base = ButtonPressed(id="", workspace="T111", at=HAPPENED_AT, by=BEN, button="wrong", conversation=DM, value="d1")
    return Translated(event=replace(base, **more))  # type: ignore[arg-type] # names of its own fields


@pytest.mark.parametrize(
    ("payload", "wanted"),
    [
        (press(button("press:wrong")), pressed()),
        (press(button("theirs"), button("press:wrong"), button("press:emergency")), pressed()),
        (press(button("link:0"), button("press:wrong", "d1:medical")), pressed(value="d1:medical")),
        (press(button("press:wrong"), channel=None, container={"channel_id": "D1"}), pressed()),
        (press(button("press:wrong"), channel=None, view={"type": "modal"}), pressed(conversation=None)),
        (
            press(button("press:wrong"), channel=None, view={"type": "home", "hash": "1.a"}),
            pressed(conversation=None, reply_to="home:1.a"),
        ),
        (press({"action_id": "press:wrong"}), pressed(value="", at=NOW)),
    ],
)
def test_a_press_is_an_event_at_once(payload: Row, wanted: Translated) -> None:
    assert unnamed(what(payload)) == wanted


@pytest.mark.parametrize(
    ("payload", "wanted"),
    [
        (press(button("form:copy_ad:es")), ASKED),
        (press(button("form:copy_ad")), replace(ASKED, lang="")),
        (
            shortcut(),
            replace(
                ASKED,
                button="report",
                lang="",
                value=f"@C1#{LATER}",
                conversation=PLACE,
                given=(("about", "UANA"), ("at", HAPPENED_AT.isoformat()), ("said", "x")),
            ),
        ),
        (
            shortcut(
                message={
                    "user": "UANA",
                    "text": "&lt;3 see",
                    "ts": LATER,
                    "edited": {"user": "UANA", "ts": LATER},
                    "files": [{"id": "F1", "name": "knee.png", "mimetype": "image/png"}],
                }
            ),
            replace(
                ASKED,
                button="report",
                lang="",
                value=f"@C1#{LATER}",
                conversation=PLACE,
                given=(
                    ("about", "UANA"),
                    ("at", HAPPENED_AT.isoformat()),
                    ("edited", HAPPENED_AT.isoformat()),
                    ("files", "knee.png (F1)"),
                    ("said", "<3 see"),
                ),
            ),
        ),
        (
            shortcut(message={"type": "message", "bot_id": "BOTHER", "text": "x"}),
            replace(ASKED, button="report", lang="", value="", conversation=PLACE),
        ),
    ],
)
def test_a_form_is_asked_for(payload: Row, wanted: FormRequest) -> None:
    assert what(payload) == Translated(form=wanted)


@pytest.mark.parametrize(
    ("payload", "wanted"),
    [
        (
            form(
                kept={"value": "d1", "conversation": "D1", "given": {"about": "UANA"}},
                category={"type": "static_select", "selected_option": {"value": "medical"}},
                note={"type": "plain_text_input", "value": "a < b"},
                empty={"type": "plain_text_input", "value": None},
                open={"type": "static_select", "selected_option": None},
            ),
            pressed(at=NOW, button="copy_ad", form=(("about", "UANA"), ("category", "medical"), ("note", "a < b"))),
        ),
        (
            form(kept={"value": "d1", "conversation": None, "given": {"about": "UANA"}}, about={"value": "UBEN"}),
            pressed(at=NOW, button="copy_ad", conversation=None, form=(("about", "UBEN"),)),
        ),
        *(
            (form(kept=kept), pressed(at=NOW, button="copy_ad", conversation=None, value=""))
            for kept in ("", "x", "[" * 3000, "[]", '{"value": 1, "given": []}')
        ),
    ],
)
def test_a_form_that_was_sent_is_the_press(payload: Row, wanted: Translated) -> None:
    assert unnamed(what(payload)) == wanted


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (press(), "not_ours"),
        (press(button("theirs")), "not_ours"),
        (press(button("link:0")), "link"),
        (press(button("press:")), "unreadable"),
        (press(button("press:wrong"), user=None), "unreadable"),
        (press(button("form:copy_ad:en"), trigger_id=""), "unreadable"),
        (press(button("form::en")), "unreadable"),
        (form("theirs"), "not_ours"),
        (form("form:"), "not_ours"),
        ({**form(), "user": None}, "unreadable"),
        (shortcut(callback_id="theirs"), "not_ours"),
        (shortcut(trigger_id=None), "unreadable"),
        (shortcut(user={}), "unreadable"),
        ({"ssl_check": "1", "token": "x"}, "ssl_check"),
        ({"command": "/", "user_id": "UBEN"}, "unreadable"),
        ({"command": "/policy"}, "unreadable"),
        *(({"type": kind, **BY}, kind) for kind in sorted(INTERACTIVE)),
    ],
)
def test_what_is_not_ours_or_says_nothing_is_ignored(payload: Row, reason: str) -> None:
    assert what(payload) == Translated(ignored=reason)


@pytest.mark.parametrize(
    ("fields", "args", "place"),
    [
        ({"text": " may I &lt;call&gt;? ", "channel_id": "C1"}, "may I <call>?", PLACE),
        ({"text": "", "channel_id": "D1"}, "", DM),
        ({}, "", None),
    ],
)
def test_a_command_is_called_by_its_name(fields: Row, args: str, place: ConversationRef | None) -> None:
    payload = {"command": "/Policy", "user_id": "UBEN", "response_url": "https://hooks.slack.com/commands/1", **fields}
    called = CommandInvoked(
        id="",
        workspace="T111",
        at=NOW,
        by=BEN,
        name="policy",
        args=args,
        conversation=place,
        reply_to="https://hooks.slack.com/commands/1",
    )
    assert unnamed(what(payload)) == Translated(event=called)
    assert unnamed(what({"type": "slash_commands", "payload": payload})) == Translated(event=called)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ({"user": "UANA", "text": " may I &lt;call&gt;? ", "ts": LATER}, "may I <call>?"),
        ({"bot_id": "B1", "text": "", "blocks": [{"type": "header", "text": {"text": "News"}}], "ts": LATER}, "News"),
        ({}, ""),
    ],
)
def test_a_message_is_asked_about_and_its_words_are_the_question(message: Row, text: str) -> None:
    url = "https://hooks.slack.com/app/1"
    payload = shortcut(callback_id="policy_message", message=message, response_url=url, action_ts=LATER)
    called = CommandInvoked(
        id="",
        workspace="T111",
        at=HAPPENED_AT,
        by=BEN,
        name="policy_message",
        text=text,
        conversation=PLACE,
        reply_to=url,
    )
    assert unnamed(what(payload)) == Translated(event=called)
    assert what({**payload, "user": {}}) == Translated(ignored="unreadable")


def test_the_same_frame_sent_again_has_the_same_id_and_another_press_has_not() -> None:
    first, again, other = press(button("press:wrong")), press(button("press:wrong")), press(button("press:emergency"))
    assert what(first) == what({"type": "interactive", "payload": again, "envelope_id": "e2"})
    ids = {found.event.id for found in map(what, (first, again, other)) if found.event}
    assert len(ids) == 2

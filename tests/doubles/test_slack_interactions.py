"""What people click and type, against what was recorded of Slack."""

from __future__ import annotations

from slack_sdk.web.async_client import AsyncWebClient

from tests.doubles.conftest import Listener
from tests.doubles.samples import Json
from tests.doubles.samples import needs_samples
from tests.doubles.samples import of_kind
from tests.doubles.samples import recorded
from tests.doubles.samples import within
from tests.doubles.slack import SlackDouble

pytestmark = needs_samples

BLOCKS: list[Json] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Hm*"}},
    {
        "type": "actions",
        "elements": [
            {"type": "button", "action_id": "press:ok", "value": "d1", "text": {"type": "plain_text", "text": "OK"}}
        ],
    },
]
VIEW: Json = {
    "type": "modal",
    "callback_id": "form:report",
    "title": {"type": "plain_text", "text": "Report"},
    "submit": {"type": "plain_text", "text": "Send"},
    "notify_on_close": True,
    "blocks": [
        {
            "type": "input",
            "block_id": "field:why",
            "label": {"type": "plain_text", "text": "Why"},
            "element": {"type": "plain_text_input", "action_id": "answer"},
        }
    ],
}


async def test_a_pressed_button_has_the_recorded_shape(
    slack: SlackDouble, listener: Listener, client: AsyncWebClient
) -> None:
    posted = await client.chat_postMessage(channel="U1", text="Hm", blocks=BLOCKS)
    told = (await slack.press("U1", posted["channel"], posted["ts"], "press:ok")).payload

    samples = of_kind("block_actions")
    within(told, samples)
    held = [each["container"] for each in samples if each.get("container", {}).get("type") == "message"]
    within(told["container"], held)
    action = recorded("interactive/interactive.json")["actions"][0]
    assert set(told["actions"][0]) == set(action)
    slack.assert_clean()


async def test_a_shortcut_has_the_recorded_shape(slack: SlackDouble, listener: Listener) -> None:
    ts = await slack.post("U1", "D1", "psst")
    told = (await slack.shortcut("U2", "D1", ts, "report_message")).payload

    within(told, of_kind("message_action"))
    assert told["message"]["text"] == "psst"


async def test_a_global_shortcut_has_the_recorded_shape(slack: SlackDouble, listener: Listener) -> None:
    within((await slack.global_shortcut("U2", "ask")).payload, of_kind("shortcut"))


async def test_a_command_has_the_recorded_shape(slack: SlackDouble, listener: Listener) -> None:
    listener.answers["slash_commands"] = {"text": "Section 4"}
    told = (await slack.slash("U2", "D1", "/policy", "photos")).payload

    within(told, of_kind("command"))
    assert [each.message["text"] for each in slack.ephemerals("U2")] == ["Section 4"]


async def test_a_form_comes_back_in_the_recorded_shape(
    slack: SlackDouble, listener: Listener, client: AsyncWebClient
) -> None:
    asked = await slack.slash("U2", "C1", "/report")
    opened = await client.views_open(trigger_id=asked.payload["trigger_id"], view=VIEW)
    listener.answers["interactive"] = {"response_action": "errors", "errors": {"field:why": "Say more"}}
    first = (await slack.submit("U2", opened["view"]["id"], {"field:why": "x"})).payload
    still = [each.id for each in slack.views("U2")]
    listener.answers["interactive"] = None
    await slack.submit("U2", opened["view"]["id"], {"field:why": "because"})

    samples = of_kind("view_submission")
    within(first, samples)
    within(first["view"], [each["view"] for each in samples])
    assert first["view"]["state"]["values"] == {"field:why": {"answer": {"type": "plain_text_input", "value": "x"}}}
    assert (still, slack.views("U2")) == ([opened["view"]["id"]], [])
    slack.assert_clean()


async def test_a_closed_form_has_the_recorded_shape(
    slack: SlackDouble, listener: Listener, client: AsyncWebClient
) -> None:
    asked = await slack.slash("U2", "C1", "/report")
    opened = await client.views_open(trigger_id=asked.payload["trigger_id"], view=VIEW)
    delivery = await slack.close_view("U2", opened["view"]["id"])

    assert delivery is not None
    within(delivery.payload, of_kind("view_closed"))

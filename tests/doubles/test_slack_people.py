"""What people do to channels and forms, and what the double makes of it."""

from __future__ import annotations

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.doubles.conftest import Listener
from tests.doubles.conftest import refusal
from tests.doubles.slack import SlackDouble

Json = dict[str, Any]


def told(slack: SlackDouble) -> list[tuple[str, str]]:
    """Type and subtype of every event, in order."""
    events = [each.payload["event"] for each in slack.deliveries if each.kind == "events_api"]
    return [(each["type"], each.get("subtype", "")) for each in events]


def a_view(title: str, **more: Any) -> Json:
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": [
            {
                "type": "input",
                "block_id": "field:who",
                "label": {"type": "plain_text", "text": "Who"},
                "optional": True,
                "element": {
                    "type": "static_select",
                    "action_id": "answer",
                    "options": [{"text": {"type": "plain_text", "text": "Sam"}, "value": "sam"}],
                },
            }
        ],
        **more,
    }


OK = {"type": "button", "action_id": "press:ok", "value": "d1", "text": {"type": "plain_text", "text": "OK"}}


async def test_the_bot_comes_and_goes(slack: SlackDouble, listener: Listener) -> None:
    await slack.invite_bot("U1", "G1")
    await slack.post("U1", "G1", "welcome")
    await slack.kick_bot("U1", "G1")
    await slack.post("U1", "G1", "gone")

    assert told(slack) == [
        ("member_joined_channel", ""),
        ("message", "channel_join"),
        ("message", ""),
        ("message", "channel_leave"),
        ("member_left_channel", ""),
        ("group_left", ""),
    ]
    assert {each.payload["event"].get("channel_type", "group") for each in slack.deliveries} == {"group", "G"}


async def test_the_life_of_a_channel(slack: SlackDouble, listener: Listener) -> None:
    await slack.create_channel("U1", "C9", "chess")
    await slack.create_channel("U1", "G9", "plans", private=True)
    await slack.rename_channel("U1", "C1", "ice-hockey")
    await slack.convert("U1", "C1", private=True)
    await slack.archive("U1", "C1")
    await slack.change_id("C1", "C2")

    assert told(slack) == [
        ("channel_created", ""),
        ("channel_rename", ""),
        ("message", "channel_name"),
        ("message", "channel_convert_to_private"),
        ("message", "channel_archive"),
        ("group_archive", ""),
        ("channel_id_changed", ""),
    ]


async def test_accounts_come_change_and_go(slack: SlackDouble, listener: Listener) -> None:
    await slack.user_joins_team("U3", "nina", email="nina@school.example", extra={"is_restricted": True})
    await slack.change_user("U3", deleted=True)

    users = [each.payload["event"]["user"] for each in slack.deliveries]
    assert told(slack) == [("team_join", ""), ("user_change", "")]
    assert [(each["is_restricted"], each["deleted"]) for each in users] == [(True, False), (True, True)]


async def test_the_bot_hears_of_its_own_words(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    ts = (await client.chat_postMessage(channel="C1", text="hello"))["ts"]
    await client.chat_update(channel="C1", ts=ts, text="hello all")
    await client.chat_delete(channel="C1", ts=ts)
    await slack.settle()

    assert told(slack) == [("message", ""), ("message", "message_changed"), ("message", "message_deleted")]
    assert slack.deliveries[0].payload["event"]["bot_id"] == slack.bot_id


async def test_a_preview_changes_no_text(slack: SlackDouble, listener: Listener) -> None:
    ts = await slack.post("U1", "C1", "<https://school.example|see>")
    await slack.unfurl("C1", ts, "https://school.example")

    event = slack.deliveries[-1].payload["event"]
    assert event["message"]["text"] == event["previous_message"]["text"]
    assert "edited" not in event["message"]


async def test_a_file_is_told_twice_and_kept(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    photo = slack.file("U1", "team.png")
    await slack.post("U1", "C1", "", files=[photo])
    kept = (await client.conversations_history(channel="C1"))["messages"]
    found = (await client.files_info(file=photo["id"]))["file"]

    assert told(slack) == [("message", "file_share"), ("file_shared", "")]
    assert ([each.get("subtype") for each in kept], found) == ([None], photo)


async def test_events_may_come_late_and_out_of_order(slack: SlackDouble, listener: Listener) -> None:
    slack.hold()
    posts = [await slack.post("U1", "C1", word) for word in ("one", "two")]
    before = [each.outcome for each in slack.deliveries]
    await slack.release(backwards=True)
    await slack.duplicate(slack.deliveries[0])

    assert before == ["held", "held"]
    assert [each.payload["event"]["ts"] for each in listener.seen] == [posts[1], posts[0], posts[0]]


async def test_an_ephemeral_button_may_replace_its_message(
    slack: SlackDouble, listener: Listener, client: AsyncWebClient
) -> None:
    blocks = [{"type": "actions", "elements": [OK]}]
    ts = (await client.chat_postEphemeral(channel="C1", user="U1", text="Hm", blocks=blocks))["message_ts"]
    pressed = await slack.press("U1", "C1", ts, "press:ok")
    answer = AsyncWebhookClient(pressed.payload["response_url"])
    await answer.send(text="Thanks", replace_original=True)
    seen = [(each.ts, each.message["text"]) for each in slack.ephemerals("U1")]
    await answer.send(delete_original=True)

    assert (seen, slack.ephemerals("U1"), "message" in pressed.payload) == ([(ts, "Thanks")], [], False)
    slack.assert_clean()


async def test_forms_pile_up_to_three_and_clear(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    asked = await slack.slash("U1", "C1", "/report")
    first = (await client.views_open(trigger_id=asked.payload["trigger_id"], view=a_view("one")))["view"]
    await client.views_update(view_id=first["id"], hash=first["hash"], view=a_view("One", external_id="x"))
    listener.answers["interactive"] = {"response_action": "push", "view": a_view("two")}
    await slack.submit("U1", first["id"], {"field:who": "sam"})
    listener.answers["interactive"] = {"response_action": "update", "view": a_view("Two")}
    await slack.submit("U1", slack.views("U1")[-1].id)
    titles = [each.body["title"]["text"] for each in slack.views("U1")]
    listener.answers["interactive"] = {"response_action": "clear"}
    await slack.submit("U1", slack.views("U1")[-1].id)

    assert (titles, slack.views("U1")) == (["One", "Two"], [])
    slack.assert_clean()


async def test_an_old_hash_updates_nothing(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    trigger = slack.world.new_trigger("U1")
    view = (await client.views_open(trigger_id=trigger, view=a_view("one")))["view"]
    error = await refusal(client.views_update(view_id=view["id"], hash="old", view=a_view("two")))

    assert error == "hash_conflict"
    assert [each.body["title"]["text"] for each in slack.views("U1")] == ["one"]


async def test_the_home_tab_has_buttons(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    view = {"type": "home", "blocks": [{"type": "actions", "elements": [OK]}]}
    await client.views_publish(user_id="U1", view=view)
    await slack.open_home("U1")
    home = slack.home("U1")
    assert home is not None
    pressed = await slack.press_in_view("U1", home["id"], "press:ok")

    assert slack.deliveries[0].payload["event"]["view"] == home
    assert pressed.payload["container"] == {"type": "view", "view_id": home["id"]}


async def test_an_uninstalled_app_has_no_token(slack: SlackDouble, listener: Listener, client: AsyncWebClient) -> None:
    await slack.uninstall()

    assert await refusal(client.auth_test()) == "account_inactive"
    assert told(slack) == [("tokens_revoked", ""), ("app_uninstalled", "")]


async def test_socket_mode_switched_off_and_refused(slack: SlackDouble, listener: Listener) -> None:
    listener.socket.auto_reconnect_enabled = False
    slack.refuse_connections("internal_error")
    await slack.link_disabled()
    await slack.wait_for(lambda: len(slack.calls("apps.connections.open")) > 1 and not slack.sockets.connections)

    assert (await slack.deliver({"type": "event_callback", "event": {"type": "goodbye"}})).outcome == "nowhere"

"""A shortcut on a message as Slack sends it, from the payload to the form that Slack takes, and back."""

from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from typing import Any

import pytest

from adapters.slack.forms import view_of
from adapters.slack.interactive import REPORT_SHORTCUT
from adapters.slack.translate import translate
from adapters.slack.translated import Me
from bot.language import LANGUAGES
from bot.notices import Notices
from policy.model import ButtonKey
from policy.model import ButtonPressed
from tests.doubles.samples import RECORDED
from tests.doubles.samples import needs_samples
from tests.doubles.samples import recorded
from tests.doubles.slack.checks import check_call

pytestmark = needs_samples

ME = Me(workspace="T0SCHOOL1", user="U0CHAPBOT", bot="B0CHAPBOT")
NOW = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
NAMES = sorted(f"interactive/{one.name}" for one in RECORDED.glob("interactive/message_action*.json"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_recorded_shortcut_becomes_a_form_that_brings_the_message_back(name: str, lang: str) -> None:
    payload: Any = {**recorded(name), "callback_id": REPORT_SHORTCUT}
    wanted = translate(payload, ME, now=NOW).form
    assert wanted is not None
    form = Notices().form(ButtonKey(wanted.button), lang=lang, platform="slack")
    assert form is not None
    view: Any = view_of(
        form, button=wanted.button, value=wanted.value, conversation=wanted.conversation, given=wanted.given
    )
    assert check_call("views.open", {"trigger_id": wanted.trigger, "view": view}, {"commands"}, kind="bot") == ([], [])
    answers = {"danger": "no", "category": "other", "named": "no"}
    state = {
        f"field:{key}": {"answer": {"type": "static_select", "selected_option": {"value": one}}}
        for key, one in answers.items()
    }
    sent = {"type": "view_submission", "user": payload["user"], "view": {**view, "state": {"values": state}}}
    event = translate(json.loads(json.dumps(sent)), ME, now=NOW).event
    assert isinstance(event, ButtonPressed)
    assert dict(event.form) == {**dict(wanted.given), **answers}
    assert event.value == f"@{payload['channel']['id']}#{payload['message']['ts']}"

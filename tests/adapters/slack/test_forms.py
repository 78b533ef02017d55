"""A form as Slack's modal: within the limits, and what comes back is what the reader of forms expects."""

from __future__ import annotations

import json
from datetime import UTC
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.forms import view_of
from adapters.slack.translate import translate
from adapters.slack.translated import Me
from bot.language import LANGUAGES
from bot.notices import Notices
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Choice
from policy.model import ConversationRef
from policy.model import Field
from policy.model import Form
from tests.doubles.slack.checks import SHARED
from tests.doubles.slack.checks import check_call

needs_definitions = pytest.mark.skipif(not SHARED.exists(), reason="Slack's own definitions are not at hand")

PLACE = ConversationRef(workspace="T0SCHOOL1", id="C0HOCKEY")
ME = Me(workspace="T0SCHOOL1", user="U0CHAPBOT", bot="B0CHAPBOT")
NOW = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
FORM = Form(
    title="Report",
    fields=(
        Field(
            name="category",
            label="What is it about?",
            choices=(Choice(value="privacy", label="Private data"), Choice(value="other", label="Something else")),
        ),
        Field(name="about", label="Who is it about?", required=False, limit=80),
        Field(name="more", label="Anything else?", hint="One sentence is enough.", required=False),
    ),
    submit="Show me where",
    attached="This goes along:",
)


def plain(text: str) -> dict[str, object]:
    return {"type": "plain_text", "text": text, "emoji": False}


def test_a_form_is_a_view() -> None:
    assert view_of(FORM, button="report", value="d1", conversation=PLACE, given=(("about", "U0SAM"),)) == {
        "type": "modal",
        "callback_id": "form:report",
        "title": plain("Report"),
        "submit": plain("Show me where"),
        "private_metadata": '{"value": "d1", "conversation": "C0HOCKEY", "given": {"about": "U0SAM"}}',
        "blocks": [
            {
                "type": "input",
                "block_id": "field:category",
                "label": plain("What is it about?"),
                "optional": False,
                "element": {
                    "type": "static_select",
                    "action_id": "answer",
                    "options": [
                        {"text": plain("Private data"), "value": "privacy"},
                        {"text": plain("Something else"), "value": "other"},
                    ],
                },
            },
            {
                "type": "input",
                "block_id": "field:more",
                "label": plain("Anything else?"),
                "optional": True,
                "element": {"type": "plain_text_input", "action_id": "answer", "multiline": True, "max_length": 3000},
                "hint": plain("One sentence is enough."),
            },
        ],
    }


def test_without_a_place_there_is_none() -> None:
    view = view_of(FORM, button="report", value="", conversation=None)
    assert view["private_metadata"] == '{"value": "", "conversation": null, "given": {}}'


def test_what_is_known_is_kept_as_far_as_it_fits() -> None:
    given = (("about", "U0SAM"), ("long", "é" * 1500), ("longer", "x" * 1500))
    kept = json.loads(
        str(view_of(FORM, button="report", value="d1", conversation=PLACE, given=given)["private_metadata"])
    )
    assert kept == {"value": "d1", "conversation": "C0HOCKEY", "given": dict(given[:2])}


@pytest.mark.parametrize("said", ["he took *my* lunch\n<!channel> & all", "word " * 2_000, "é" * 40_000])
def test_a_message_goes_along_in_the_form_whole_and_is_shown(said: str) -> None:
    view = view_of(FORM, button="report", value="@C1#1.2", conversation=PLACE, given=(("at", "x"), ("said", said)))
    sent = {"type": "view_submission", "user": {"id": "U0NINA"}, "view": {**view, "id": "V1", "state": {"values": {}}}}
    event = translate(sent, ME, now=NOW).event
    assert isinstance(event, ButtonPressed)
    assert event.form == (("at", "x"), ("said", said))
    blocks: Any = view["blocks"]
    assert next(one["text"] for one in blocks if one["type"] == "section") == plain("This goes along:")
    assert said not in str(view["private_metadata"])
    assert len(json.dumps(view)) < 250_000


@pytest.mark.parametrize("place", [PLACE, None])
def test_what_is_sent_comes_back_as_the_press(place: ConversationRef | None) -> None:
    view = view_of(FORM, button="report", value="d1", conversation=place, given=(("about", "U0SAM"),))
    answer = {"type": "static_select", "selected_option": {"value": "privacy"}}
    sent = {
        "type": "view_submission",
        "user": {"id": "U0NINA"},
        "view": view | {"id": "V1", "state": {"values": {"field:category": {"answer": answer}}}},
    }
    event = translate(sent, ME, now=NOW).event
    assert isinstance(event, ButtonPressed)
    assert event == ButtonPressed(
        id=event.id,
        workspace="T0SCHOOL1",
        at=NOW,
        by=ME.member("U0NINA"),
        button="report",
        conversation=place,
        value="d1",
        form=(("about", "U0SAM"), ("category", "privacy")),
    )


@needs_definitions
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", ButtonKey)
def test_every_form_of_ours_is_taken_by_slack_and_says_all(key: ButtonKey, lang: str) -> None:
    form = Notices().form(key, lang=lang)
    if form is None:
        return
    view = view_of(form, button=key, value="d1", conversation=PLACE)
    assert problems(view) == []
    assert (view["title"], view["submit"]) == (plain(form.title), plain(form.submit))


WORDS = st.text(min_size=1, max_size=40) | st.sampled_from(["What kind of matter is this about?", "<!channel> " * 300])
FIELDS = st.builds(
    Field,
    name=st.text(alphabet="abcdefgh", min_size=1, max_size=8),
    label=WORDS,
    choices=st.lists(st.builds(Choice, value=st.text("abc", min_size=1, max_size=9), label=WORDS), max_size=3).map(
        tuple
    ),
    required=st.booleans(),
    limit=st.integers(0, 9000),
)
FORMS = st.builds(
    Form,
    title=WORDS,
    fields=st.lists(FIELDS, min_size=1, max_size=5, unique_by=lambda one: one.name).map(tuple),
    submit=WORDS,
)


@needs_definitions
@given(FORMS, st.lists(st.tuples(WORDS, WORDS), max_size=5).map(tuple))
def test_any_form_keeps_slacks_rules_and_calls_nobody(form: Form, given: tuple[tuple[str, str], ...]) -> None:
    view = view_of(form, button="report", value="d1", conversation=PLACE, given=given)
    assert problems(view) == []
    assert "<!" not in str({**view, "private_metadata": ""})


def problems(view: dict[str, Any]) -> list[str]:
    errors, warnings = check_call("views.open", {"trigger_id": "1.2.3", "view": view}, {"commands"}, kind="bot")
    return errors + warnings

"""A form as a modal, and the way of its answers back."""

from __future__ import annotations

from typing import Any

import discord
import simcord
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.forms import modal_of
from adapters.discord.ids import FormSent
from adapters.discord.ids import parse
from adapters.discord.render import view_of
from policy.model import Choice
from policy.model import Field
from policy.model import Form
from tests.adapters.discord.rendering import NOTICE
from tests.adapters.discord.rendering import last_of
from tests.doubles.discord.checks import wrong_in

REPORT = Form(
    title="Report",
    fields=(
        Field(
            name="category",
            label="What is it about?",
            choices=(Choice(value="privacy", label="Private data"), Choice(value="other", label="Something else")),
        ),
        Field(name="about", label="Who is it about? (you can leave this empty)", required=False, limit=80),
    ),
    submit="Show me where to report",
)


def test_fields_are_labelled_and_named() -> None:
    modal = modal_of(REPORT, button="report", value="d1")
    assert (modal.title, modal.custom_id) == ("Report", "sent:report:d1:")
    assert [_plain(one) for one in modal.to_components()] == [
        {
            "type": 18,
            "label": "What is it about?",
            "component": {
                "type": 3,
                "custom_id": "category",
                "min_values": 1,
                "max_values": 1,
                "disabled": False,
                "required": True,
                "options": [
                    {"label": "Private data", "value": "privacy", "default": False},
                    {"label": "Something else", "value": "other", "default": False},
                ],
            },
        },
        {
            "type": 18,
            "label": "Who is it about? (you can leave this empty)",
            "component": {"type": 4, "style": 1, "custom_id": "about", "required": False, "max_length": 80},
        },
    ]


def test_what_is_known_already_travels_in_the_id_and_is_not_asked() -> None:
    modal = modal_of(REPORT, button="report", value="d:1", given=(("about", "77"),))
    assert parse(modal.custom_id) == FormSent(key="report", value="d:1", about="77")
    assert [one["component"]["custom_id"] for one in map(_plain, modal.to_components())] == ["category"]


def test_a_long_question_stands_below_its_own_beginning() -> None:
    question = "Please tell us in a few words what happened, and where"
    form = Form(title="T", fields=(Field(name="what", label=question),), submit="Send")
    [label] = map(_plain, modal_of(form, button="report", value="").to_components())
    assert (label["label"], label["description"]) == ("Please tell us in a few words what happened,…", question)
    assert label["component"]["style"] == discord.TextStyle.paragraph.value


class Opening(discord.Client):
    """Opens the form on a press, and keeps what is sent."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.all(), max_messages=None)
        self.sent: list[Any] = []

    async def on_interaction(self, interaction: discord.Interaction[discord.Client]) -> None:
        if interaction.type is discord.InteractionType.component:
            await interaction.response.send_modal(modal_of(REPORT, button="report", value="d1"))
            return
        self.sent.append(interaction.data)
        await interaction.response.defer(ephemeral=True, thinking=True)


async def test_answers_come_back_under_the_names_of_the_fields() -> None:
    client = Opening()
    async with simcord.run(client) as env:
        guild = env.create_guild("school")
        coach = guild.add_member(env.create_user("coach"))
        channel = guild.create_text_channel("hockey")
        await env.settle()
        place = client.get_channel(channel.id)
        assert isinstance(place, discord.TextChannel)
        await place.send("press", view=view_of(NOTICE))
        shown = await coach.click(last_of(channel), label="Delete my message")
        await coach.submit_modal(shown, {"category": ["privacy"], "about": "the coach"})
        [sent] = client.sent
        assert sent["custom_id"] == "sent:report:d1:"
        assert [_answer(one["component"]) for one in sent["components"]] == [
            ("category", ["privacy"]),
            ("about", "the coach"),
        ]
        told = [(one.method, one.path, one.json) for one in env.http_requests]
        assert [wrong for method, path, body in told for wrong in wrong_in(method, path, body)] == []


TEXT = st.text(max_size=150)
NAME = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1, max_size=20)
CHOICES = st.lists(
    st.builds(Choice, value=NAME, label=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=150)),
    max_size=30,
    unique_by=lambda one: one.value,
)
FIELDS = st.builds(
    Field,
    name=NAME,
    label=TEXT,
    choices=CHOICES.map(tuple),
    required=st.booleans(),
    limit=st.integers(min_value=0, max_value=9000),
)
FORMS = st.builds(
    Form,
    title=TEXT,
    fields=st.lists(FIELDS, min_size=1, max_size=8, unique_by=lambda one: one.name).map(tuple),
    submit=TEXT,
)


@given(FORMS, TEXT, st.none() | TEXT)
def test_any_form_keeps_discords_limits(form: Form, value: str, about: str | None) -> None:
    given_already = () if about is None else (("about", about),)
    modal = modal_of(form, button="report", value=value[:60], given=given_already)
    body = {"type": 9, "data": modal.to_dict()}
    assert wrong_in("POST", "/interactions/1/tok/callback", body) == []


def _answer(component: Any) -> tuple[str, Any]:
    return component["custom_id"], component.get("values", component.get("value"))


def _plain(component: Any) -> dict[str, Any]:
    """A component without the numbers that discord.py may give and what it leaves empty."""
    kept = {key: value for key, value in component.items() if key != "id" and value is not None}
    return {key: _plain(value) if isinstance(value, dict) else value for key, value in kept.items()}

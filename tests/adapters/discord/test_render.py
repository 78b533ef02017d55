"""A notice as a message: what is where, what is cut, what Discord would not take."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.render import content_of
from adapters.discord.render import embeds_of
from adapters.discord.render import stub_of
from adapters.discord.render import stub_view_of
from adapters.discord.render import view_of
from policy.model import Button
from policy.model import Citation
from policy.model import Field
from policy.model import Form
from policy.model import Notice
from tests.adapters.discord.rendering import NOTICE
from tests.adapters.discord.rendering import calls_nobody
from tests.adapters.discord.rendering import texts_in
from tests.doubles.discord.checks import wrong_in

FORM = Form(title="What kind?", fields=(Field(name="category", label="Choose"),), submit="Copy")


def test_the_line_names_the_title_alone() -> None:
    assert content_of(NOTICE) == "A phone number"
    assert content_of(replace(NOTICE, title=" ")) == "Your message in “hockey” has a phone number."
    assert content_of(replace(NOTICE, title="", paragraphs=())) == "…"


def test_paragraphs_and_citations_are_an_embed() -> None:
    [embed] = embeds_of(replace(NOTICE, cited=("Policy: A,\n 4", " ", "Policy: B, 5")))
    assert embed.description == "Your message in “hockey” has a phone number.\n\nWhat to do:\n- Delete it."
    assert embed.footer.text == "Policy: A, 4\nPolicy: B, 5"
    assert embeds_of(replace(NOTICE, paragraphs=(" ",), cited=())) == []


def test_citations_without_words_are_named_by_title_and_place() -> None:
    cited = Citation(pack="p", clause="p.1", title="A Policy", locator="Guidelines 4", date=None)
    [embed] = embeds_of(replace(NOTICE, paragraphs=(), cited=(), citations=(cited,)))
    assert (embed.description, embed.footer.text) == (None, "A Policy, Guidelines 4")


def test_buttons_carry_what_comes_back() -> None:
    buttons = (
        Button(key="copy_ad", label="Copy", value="d1:medical", primary=True),
        Button(key="copy_principal", label="Copy too", value="d1", form=FORM),
        Button(key="more", label="Read", url="https://school.example/policy"),
    )
    [row] = view_of(replace(NOTICE, buttons=buttons, lang="es")).to_components()
    assert row["components"] == [
        {"type": 2, "style": 1, "label": "Copy", "disabled": False, "custom_id": "press:copy_ad:d1:medical"},
        {"type": 2, "style": 2, "label": "Copy too", "disabled": False, "custom_id": "form:copy_principal:es:d1"},
        {"type": 2, "style": 5, "label": "Read", "disabled": False, "url": "https://school.example/policy"},
    ]


@pytest.mark.parametrize(
    "button",
    [
        Button(key="wrong", label=" "),
        Button(key="wrong", label="Long", value="d" * 100),
        Button(key="more", label="Odd", url="javascript:alert(1)"),
        Button(key="more", label="Far", url="https://school.example/" + "a" * 512),
    ],
)
def test_a_button_that_discord_would_not_take_is_left_out(button: Button) -> None:
    assert view_of(replace(NOTICE, buttons=(button,))).to_components() == []


def test_a_button_stands_once_and_twenty_five_fit() -> None:
    many = tuple(Button(key="wrong", label="This is wrong", value=str(n // 2)) for n in range(80))
    rows = view_of(replace(NOTICE, buttons=many)).to_components()
    idents = [one["custom_id"] for row in rows for one in row["components"]]
    assert idents == [f"press:wrong:{n}" for n in range(25)]


def test_a_long_text_ends_at_a_sentence_and_says_so() -> None:
    [embed] = embeds_of(replace(NOTICE, paragraphs=("This is a sentence. " * 400,)))
    assert embed.description is not None
    assert embed.description.endswith("This is a sentence. …")
    assert 4000 < len(embed.description) <= 4096


def test_a_stub_names_one_person_and_nothing_else() -> None:
    stub = stub_of(replace(NOTICE, stub="@everyone: <@8> \n has *one*"), 7)
    assert stub == "<@7> @\u2060everyone: <\u2060@8> has \\*one\\*"
    view = stub_view_of(NOTICE)
    assert view is not None
    assert [one["custom_id"] for row in view.to_components() for one in row["components"]] == ["press:why:d1"]
    assert stub_of(replace(NOTICE, stub=" "), 7) is None
    assert stub_view_of(replace(NOTICE, about="")) is None
    assert stub_view_of(replace(NOTICE, why="")) is None


MARKS = st.sampled_from(
    ["<@1>", "<#1>", "@everyone", "@here", "**", "`", "||", "> ", "https://a.example/_b_", "😀", "\n"]
)
TEXT = st.lists(st.text(max_size=60) | MARKS, max_size=40).map("".join)
LONG = st.builds(lambda text, n: text * n, TEXT, st.sampled_from([1, 1, 50, 1000]))
BUTTONS = st.builds(
    Button,
    key=st.sampled_from(["wrong", "delete_mine"]),
    label=TEXT,
    value=st.text(max_size=120),
    primary=st.booleans(),
    url=st.none() | st.just("https://school.example") | st.text(max_size=20),
    form=st.none() | st.just(FORM),
)
NOTICES = st.builds(
    Notice,
    keys=st.just(()),
    title=TEXT,
    paragraphs=st.lists(LONG, max_size=5).map(tuple),
    buttons=st.lists(BUTTONS, max_size=30).map(tuple),
    about=st.text(max_size=120),
    stub=LONG,
    why=TEXT,
    cited=st.lists(LONG, max_size=5).map(tuple),
)


@given(NOTICES)
def test_any_notice_keeps_discords_limits_and_calls_nobody(notice: Notice) -> None:
    embeds = [one.to_dict() for one in embeds_of(notice)]
    body = {
        "content": content_of(notice),
        "embeds": embeds,
        "components": view_of(notice).to_components(),
        "allowed_mentions": {"parse": []},
    }
    assert wrong_in("POST", "/channels/1/messages", body) == []
    assert body["content"]
    assert sum(map(len, texts_in(embeds))) <= 6000
    assert all(calls_nobody(text) for text in (content_of(notice), *(one.get("description", "") for one in embeds)))


@given(NOTICES)
def test_any_stub_keeps_discords_limits_and_calls_its_reader_alone(notice: Notice) -> None:
    text, view = stub_of(notice, 12345678901234567890), stub_view_of(notice)
    body = {"content": text or "", "components": view.to_components() if view else []}
    assert wrong_in("POST", "/channels/1/messages", body) == []
    assert calls_nobody((text or "").removeprefix("<@12345678901234567890>"))

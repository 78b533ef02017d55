"""The `message` event: what somebody said, what is nobody's word, new topics, and words to the bot."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.exports.slack_message import item_of
from adapters.slack.message import BOT
from adapters.slack.message import SYSTEM
from adapters.slack.said import TITLES
from adapters.slack.translated import Translated
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import CommandInvoked
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Embed
from policy.model import Message
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Quote
from policy.model import VisibilityChanged
from policy.model import text_parts
from tests.adapters.slack.payloads import BEN
from tests.adapters.slack.payloads import LATER
from tests.adapters.slack.payloads import PLACE
from tests.adapters.slack.payloads import SAID_AT
from tests.adapters.slack.payloads import TS
from tests.adapters.slack.payloads import Row
from tests.adapters.slack.payloads import follows
from tests.adapters.slack.payloads import said
from tests.adapters.slack.payloads import told
from tests.adapters.slack.payloads import what

REF = MessageRef(workspace="T111", conversation="C1", id=TS)
HELLO = Message(ref=REF, author=BEN, at=SAID_AT, text="hello")
PHOTO = {"id": "F1", "name": "team.png", "title": "Finals", "mimetype": "image/png"}
SEEN = Attachment(name="team.png", kind=AttachmentKind.IMAGE, id="F1", title="Finals")
SHARED = {"is_msg_unfurl": True, "text": "from elsewhere"}
CARD = {"title": "A page", "text": "about something"}


def posted(message: Message) -> Translated:
    return Translated(event=MessagePosted(id="Ev1", workspace="T111", at=message.at, message=message))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (said(), HELLO),
        (said("a &lt;b&gt; &amp; c"), replace(HELLO, text="a <b> & c")),
        (said("", files=[PHOTO], subtype="file_share"), replace(HELLO, text="", attachments=(SEEN,))),
        (said("waves", subtype="me_message"), replace(HELLO, text="waves")),
        (
            said(subtype="thread_broadcast", thread_ts="1690000000.000001"),
            replace(HELLO, thread="1690000000.000001", broadcast=True),
        ),
        (said(thread_ts=TS), HELLO),
        (said(subtype="of_next_year"), HELLO),
        (said(bot_id="BOTHER", app_id="AOTHER"), HELLO),
        (said(subtype="bot_message", bot_id="BOTHER"), HELLO),
        (said(team="TELSEWHERE", user_team="TELSEWHERE"), HELLO),
        (said(attachments=[SHARED]), replace(HELLO, quotes=(Quote(text="from elsewhere"),))),
        (said(attachments=[CARD]), replace(HELLO, embeds=(Embed(title="A page", text="about something"),))),
        (said(""), replace(HELLO, text="")),
    ],
)
def test_what_somebody_says_is_posted(row: Row, message: Message) -> None:
    assert follows(row) == posted(message)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (said(user="UME"), "own_message"),
        (said(bot_id="BME"), "own_message"),
        (said(bot_id="BOLD", app_id="AME"), "own_message"),
        (said(user="USLACKBOT"), "bot_message"),
        (said(subtype="bot_message", bot_id="BOTHER", user=None), "bot_message"),
        (said(subtype="bot_message", user=None), "bot_message"),
        (said(user=None), "no_author"),
        (said("", subtype="of_next_year"), "no_text"),
        (said(ts=None), "unreadable"),
        (said(ts="yesterday"), "unreadable"),
        (said(channel=None), "unreadable"),
        ({"type": "message"}, "unreadable"),
        *((said(subtype=subtype), subtype) for subtype in ("channel_join", "huddle_thread", "reminder_add")),
    ],
)
def test_what_is_nobodys_word_is_ignored_for_its_reason(row: Row, reason: str) -> None:
    assert follows(row) == Translated(ignored=reason)


def test_only_the_listed_subtypes_are_silent() -> None:
    silent = SYSTEM - {BOT} - set(TITLES) - {"message_deleted"}
    converted = {one for one in silent if "convert" in one}
    archived = {one for one in silent if "archive" in one}
    assert {one: follows(said(subtype=one)).ignored for one in silent - converted} == {
        one: one for one in silent - converted
    }
    assert {one for one in silent if follows(said(subtype=one)).stale == (PLACE,)} == converted | archived


@pytest.mark.parametrize("place", ["channel", "group"])
@pytest.mark.parametrize("what_changed", ["topic", "purpose", "name"])
def test_a_new_topic_purpose_or_name_is_a_title_by_its_author(place: str, what_changed: str) -> None:
    row = said("set it: A &amp; B", subtype=f"{place}_{what_changed}", **{what_changed: "A &amp; B"})
    assert follows(row) == replace(posted(replace(HELLO, text="", title="A & B")), stale=(PLACE,))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (said(subtype="channel_topic", topic=""), "channel_topic"),
        (said(subtype="channel_name", name="x", user="USLACKBOT"), "bot_message"),
        (said(subtype="channel_purpose", purpose="x", user="UME"), "own_message"),
    ],
)
def test_a_title_by_nobody_still_makes_the_place_stale(row: Row, reason: str) -> None:
    assert follows(row) == Translated(ignored=reason, stale=(PLACE,))


@pytest.mark.parametrize(
    ("subtype", "user", "kind"),
    [
        ("channel_convert_to_public", "UBEN", ConversationKind.PUBLIC_CHANNEL),
        ("channel_convert_to_private", "UBEN", ConversationKind.PRIVATE_CHANNEL),
        ("group_convert_to_public", "USLACKBOT", ConversationKind.PUBLIC_CHANNEL),
    ],
)
def test_a_conversion_changes_the_visibility(subtype: str, user: str, kind: ConversationKind) -> None:
    by = BEN if user == "UBEN" else None
    changed = VisibilityChanged(id="Ev1", workspace="T111", at=SAID_AT, conversation=PLACE, to=kind, by=by)
    assert follows(said(subtype=subtype, user=user)) == Translated(event=changed, stale=(PLACE,))


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (said("may I?", channel="D1", channel_type="im"), "may I?"),
        (said("may I?", channel="D1", channel_type="app_home"), "may I?"),
        (said("may I?", channel="D1", channel_type=None), "may I?"),
        (said("", channel="D1", channel_type="im", subtype="file_share", files=[PHOTO]), "team.png\nFinals"),
    ],
)
def test_who_writes_to_the_bot_asks_it(row: Row, text: str) -> None:
    asked = CommandInvoked(
        id="Ev1",
        workspace="T111",
        at=SAID_AT,
        by=BEN,
        name="chat",
        text=text,
        conversation=ConversationRef(workspace="T111", id="D1"),
    )
    assert follows(row) == Translated(event=asked)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<@UME> may I text one player?", "may I text one player?"),
        ("hey <@UME|chaperone>, may I text one player?", "hey , may I text one player?"),
        ("<@UME>", ""),
    ],
)
def test_who_names_the_bot_asks_it_beside_what_they_say(text: str, words: str) -> None:
    asked = CommandInvoked(
        id="Ev1:asked", workspace="T111", at=SAID_AT, by=BEN, name="chat", text=words, conversation=REF.place
    )
    assert follows(said(text)) == replace(posted(replace(HELLO, text=text)), asked=asked)


@pytest.mark.parametrize("text", ["as <@UME> told us", "<@UANA> may I?", "UME?", "may I?"])
def test_who_only_speaks_of_the_bot_asks_nothing(text: str) -> None:
    assert follows(said(text)) == posted(replace(HELLO, text=text))


def test_what_came_by_a_persons_consent_is_not_ours() -> None:
    consent = told(said(), authorizations=[{"user_id": "UBEN", "is_bot": False}])
    installed = told(said(), authorizations=[{"user_id": "UME", "is_bot": True}])
    assert (what(consent), what(installed)) == (Translated(ignored="user_token"), posted(HELLO))


WORDS = st.text(max_size=20)
ROWS = st.fixed_dictionaries(
    {"text": WORDS},
    optional={
        "subtype": st.sampled_from(["me_message", "file_share", "thread_broadcast", "of_next_year"]),
        "thread_ts": st.just("1690000000.000001"),
        "edited": st.just({"user": "UBEN", "ts": LATER}),
        "files": st.lists(st.fixed_dictionaries({"id": st.just("F1"), "name": WORDS, "preview": WORDS}), max_size=2),
        "attachments": st.lists(
            st.fixed_dictionaries({"title": WORDS, "text": WORDS}, optional={"is_share": st.booleans()}), max_size=2
        ),
        "blocks": st.lists(
            st.fixed_dictionaries({"type": st.just("section"), "text": st.fixed_dictionaries({"text": WORDS})}),
            max_size=2,
        ),
    },
)


@given(ROWS)
def test_an_export_reads_the_same_message_as_its_event(row: dict[str, object]) -> None:
    live, kept = follows(said(**row)), item_of(said(**row), PLACE, bots=(), people=("UBEN",))  # type: ignore[arg-type]
    assert isinstance(kept, MessagePosted) == isinstance(live.event, MessagePosted)
    if isinstance(kept, MessagePosted) and isinstance(live.event, MessagePosted):
        assert live.event.message == kept.message
        assert text_parts(live.event.message) == text_parts(kept.message)
        assert live.event.fingerprint == kept.fingerprint

"""Everything of the Events API that is no message."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime

import pytest

from adapters.slack.reasons import EVENTS
from adapters.slack.reasons import PLACES
from adapters.slack.translated import Translated
from policy.model import BotJoined
from policy.model import BotLeft
from policy.model import ConversationRef
from policy.model import Event
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from tests.adapters.slack.payloads import ANA
from tests.adapters.slack.payloads import BEN
from tests.adapters.slack.payloads import HAPPENED_AT
from tests.adapters.slack.payloads import LATER
from tests.adapters.slack.payloads import NOW
from tests.adapters.slack.payloads import PLACE
from tests.adapters.slack.payloads import Row
from tests.adapters.slack.payloads import follows
from tests.adapters.slack.payloads import told
from tests.adapters.slack.payloads import what

OTHER = ConversationRef(workspace="T111", id="C2")
ROBOT = MemberRef(workspace="T111", id="UROBOT")


def event(kind: str, **more: object) -> dict[str, object]:
    return {"type": kind, "event_ts": LATER, **more}


def renamed(name: str) -> Translated:
    change = MemberRenamed(id="Ev1", workspace="T111", at=HAPPENED_AT, member=BEN, name=name)
    return Translated(event=change)


@pytest.mark.parametrize(
    ("row", "wanted"),
    [
        (
            event("member_joined_channel", user="UBEN", channel="C1", inviter="UANA", team="TELSEWHERE"),
            MemberJoined(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE, member=BEN),
        ),
        (
            event("member_left_channel", user="UBEN", channel="C1"),
            MemberLeft(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE, member=BEN),
        ),
        (
            event("member_joined_channel", user="UME", channel="C1", inviter="UANA"),
            BotJoined(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE, by=ANA),
        ),
        (
            event("member_joined_channel", user="UME", channel="C1"),
            BotJoined(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE),
        ),
        (
            event("member_left_channel", user="UME", channel="C1"),
            BotLeft(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE),
        ),
        (
            event("group_left", channel="C1", actor_id="UANA"),
            BotLeft(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE, by=ANA),
        ),
        (
            event("channel_left", channel="C1", actor_id="UME"),
            BotLeft(id="Ev1", workspace="T111", at=HAPPENED_AT, conversation=PLACE),
        ),
    ],
)
def test_who_comes_and_who_goes(row: Row, wanted: Event) -> None:
    assert follows(row) == Translated(event=wanted)


@pytest.mark.parametrize(
    "row",
    [
        event("member_joined_channel", user="UME", channel="C1", channel_type="G"),
        event("member_joined_channel", user="UME", channel="C1", channel_type="G", inviter="UME"),
    ],
)
def test_nobody_let_the_bot_into_a_room_that_it_made(row: Row) -> None:
    assert follows(row) == Translated(ignored="own_room", stale=(PLACE,))


@pytest.mark.parametrize("kind", ["member_joined_channel", "member_left_channel", "team_join", "user_change"])
def test_a_happening_to_nobody_is_unreadable(kind: str) -> None:
    assert follows(event(kind, channel="C1")) == Translated(ignored="unreadable")


@pytest.mark.parametrize(
    ("row", "stale"),
    [
        (event("channel_created", channel={"id": "C1", "name": "u14"}), (PLACE,)),
        (event("channel_rename", channel={"id": "C1", "name": "u14"}), (PLACE,)),
        (event("group_archive", channel="C1", user="UBEN"), (PLACE,)),
        (event("channel_id_changed", old_channel_id="C1", new_channel_id="C2"), (PLACE, OTHER)),
        (event("shared_channel_invite_accepted", channel={"id": "C2"}), (OTHER,)),
        (event("channel_rename", channel={"name": "u14"}), ()),
    ],
)
def test_a_changed_place_is_asked_about_anew(row: Row, stale: tuple[ConversationRef, ...]) -> None:
    assert follows(row) == Translated(ignored=str(row["type"]), stale=stale)


@pytest.mark.parametrize("kind", ["team_join", "user_change", "user_profile_changed"])
def test_a_changed_account_shows_its_name(kind: str) -> None:
    row = {"id": "UBEN", "name": "ben", "real_name": "Ben Ort", "profile": {"display_name": "Benno"}}
    assert follows(event(kind, user=row)) == renamed("Benno")
    assert follows(event(kind, user={**row, "profile": {}})) == renamed("Ben Ort")


@pytest.mark.parametrize(
    ("user", "ref"),
    [
        ({"id": "UBEN"}, BEN),
        ({"id": "UBEN", "name": "ben", "deleted": True}, BEN),
        ({"id": "UROBOT", "name": "timer", "is_bot": True}, ROBOT),
    ],
)
def test_an_account_without_a_name_to_judge_is_asked_about_only(user: Row, ref: MemberRef) -> None:
    assert follows(event("user_change", user=user)) == Translated(ignored="user_change", stale=(ref,))


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_what_changes_nothing_for_us_is_ignored_by_its_name(kind: str) -> None:
    assert follows(event(kind, channel="C1", user="UBEN")) == Translated(ignored=kind)


def test_no_type_is_listed_twice() -> None:
    assert not EVENTS & PLACES


@pytest.mark.parametrize(
    ("payload", "wanted"),
    [
        (told({"type": "app_uninstalled"}), Translated(trouble="app_uninstalled")),
        (told({"type": "app_uninstalled"}, authorizations=[{"is_bot": False}]), Translated(trouble="app_uninstalled")),
        (told({"type": "tokens_revoked", "tokens": {"bot": ["UME"]}}), Translated(trouble="tokens_revoked")),
        (
            told({"type": "tokens_revoked", "tokens": {"oauth": ["UBEN"], "bot": []}}),
            Translated(ignored="tokens_revoked"),
        ),
        (told({"type": "team_access_revoked", "team_ids": ["T111"]}), Translated(trouble="app_uninstalled")),
        (told({"type": "team_access_revoked", "team_ids": ["T222"]}), Translated(ignored="team_access_revoked")),
        (
            {"type": "app_rate_limited", "team_id": "T111", "minute_rate_limited": 1518467820},
            Translated(trouble="app_rate_limited"),
        ),
        ({"type": "url_verification", "challenge": "x"}, Translated(ignored="url_verification")),
        (told({"type": "of_next_year"}), Translated(ignored="unknown_type")),
        (told({}), Translated(ignored="unreadable")),
        (told("x"), Translated(ignored="unreadable")),
        ({}, Translated(ignored="unreadable")),
        ([], Translated(ignored="unreadable")),
        ({"type": "events_api", "payload": None}, Translated(ignored="unreadable")),
    ],
)
def test_the_apps_own_life_and_what_nobody_knows(payload: object, wanted: Translated) -> None:
    assert what(payload) == wanted


@pytest.mark.parametrize(
    ("more", "at"),
    [
        ({"event_ts": LATER}, HAPPENED_AT),
        ({"event_ts": "1515449522000016"}, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        ({}, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
    ],
)
def test_the_moment_is_the_events_own_or_else_the_envelopes(more: Row, at: datetime) -> None:
    row = {"type": "member_left_channel", "user": "UBEN", "channel": "C1", **more}
    found = what(told(row, event_time=1700000000)).event
    assert (found and found.at) == at


def test_an_event_without_envelope_has_an_id_of_its_own_that_a_frame_sent_again_shares() -> None:
    row = {"type": "member_left_channel", "user": "UBEN", "channel": "C1"}
    frame = {"type": "events_api", "envelope_id": "e", "payload": row, "retry_attempt": 1}
    alone, framed, other = what(row).event, what(frame).event, what({**row, "user": "UANA"}).event
    assert alone is not None
    assert other is not None
    assert alone == framed
    assert (alone.id, alone.at) == ("slack:364b759692ed4f09b577c5ba3bb87f29", NOW)
    assert alone.id != other.id

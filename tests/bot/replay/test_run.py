from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.replay import Hit
from bot.replay import hit_line
from bot.replay import summary_line
from bot.replay.places import authors_of
from bot.replay.summary import Count
from bot.replay.summary import PlaceCount
from bot.roster_csv import RosterFile
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Role
from policy.model import Silence
from tests.bot.replay.build import PHONE
from tests.bot.replay.build import AHistory
from tests.bot.replay.build import APlace
from tests.bot.replay.build import ARow
from tests.bot.replay.build import Row
from tests.bot.replay.build import account
from tests.bot.replay.build import person
from tests.bot.replay.build import place
from tests.bot.replay.build import replayed
from tests.bot.replay.build import roster
from tests.bot.replay.build import said

DM = ConversationKind.DM
COACH = person("coach", Role.COACH)
SAM = person("sam", Role.STUDENT)
ALEX = person("alex", Role.STUDENT)
TEAM = roster(COACH, SAM, ALEX, coach="U1", sam="U2", alex="U3")


def rules(history: AHistory, people: RosterFile | None = None) -> list[str]:
    return [one.rule for one in replayed(history, people)[0]]


def test_a_strangers_number_is_found_with_its_place_and_clause() -> None:
    hits, summary = replayed(AHistory([said(PHONE), said("see you", "U2", seconds=9)], [place("C1", "U1", "U2")]))
    assert hits == [Hit(conversation="C1", ts="1772463600.000000", rule="pii.phone", clause="dracut.student.2")]
    assert hit_line(hits[0]) == {
        "conversation": "C1",
        "ts": "1772463600.000000",
        "rule": "pii.phone",
        "clause": "dracut.student.2",
    }
    assert summary_line(summary) == {
        "summary": {"messages": 2, "skipped": {}, "findings": {"pii.phone": 1}, "messages_per_second": 1}
    }


def test_elsewhere_than_on_slack_a_finding_has_an_iso_time() -> None:
    hits, _ = replayed(AHistory([said(PHONE)], [place()], platform="discord"))
    assert [one.ts for one in hits] == ["2026-03-02T15:00:00+00:00"]


def test_without_a_roster_nobody_is_a_coach() -> None:
    history = AHistory([said("see me tomorrow")], [place("D1", "U1", "U2", kind=DM)])
    history.rows = [said("see me tomorrow", where="D1")]
    assert rules(history) == []
    assert rules(history, TEAM) == []  # the export lists no accounts
    history.accounts = [account("U1"), account("U2")]
    assert rules(history, TEAM) == ["group_only"]


def test_in_a_place_without_members_everybody_who_wrote_there_reads_along_from_the_first_message() -> None:
    accounts = [account("U1"), account("U2"), account("U3")]
    rows = [said("see me tomorrow", "U1"), said("ok", "U2", seconds=9)]
    history = AHistory(rows, [place("C1", kind=ConversationKind.PRIVATE_CHANNEL)], accounts)
    assert rules(history, TEAM) == ["group_only"]
    assert history.passes == 2
    history.rows = [*rows, said("me too", "U3", seconds=12)]
    assert rules(history, TEAM) == []


def test_who_reads_a_public_place_unseen_is_no_finding_but_a_near_miss() -> None:
    accounts = [account("U1"), account("U2")]
    rows = [said("see me tomorrow", "U1"), said("ok", "U2", seconds=9)]
    hits, summary = replayed(AHistory(rows, [place("C1")], accounts), TEAM)
    assert hits == []
    assert ("group_only", "not all readers are known") in summary.near


def test_a_history_that_lists_all_members_is_read_once() -> None:
    history = AHistory([said("hello")], [place("C1", "U1", "U2")])
    replayed(history)
    assert history.passes == 1
    assert authors_of(history, frozenset(), lambda _: None) == {}


@pytest.mark.parametrize(
    ("where", "platform", "found"),
    [
        (place("C1", "U1"), "slack", ["pii.phone"]),  # a public channel is open to all
        (place("C1"), "slack", ["pii.phone"]),
        (place("C1", "U1", kind=DM), "slack", []),  # a note to oneself
        (place("C1", "U1", "UBOT", kind=DM), "slack", []),  # a talk with a bot
        (place("C1", "U1", kind=DM), "discord", ["pii.phone"]),  # the other one did not write
    ],
)
def test_who_could_read_a_message_that_only_its_author_is_known_of(
    where: APlace, platform: str, found: list[str]
) -> None:
    history = AHistory([said(PHONE)], [where], [account("U1"), account("UBOT", bot=True)], platform=platform)
    assert rules(history) == found


def test_a_number_that_is_split_over_messages_is_found_within_two_minutes() -> None:
    def split(gap: int, second: str = "U1") -> list[str]:
        rows = [said("text me its 978 555", "U1"), said("0188 thats the rest", second, seconds=gap)]
        return rules(AHistory(rows, [place("C1", "U1", "U2")]))

    assert (split(30), split(121), split(30, "U2")) == (["pii.phone"], [], [])


def test_a_word_of_thanks_after_a_finding_is_not_found_again_within_a_day() -> None:
    rows = [said("see me tomorrow", where="D1"), said("ok", where="D1", seconds=60)]
    history = AHistory(rows, [place("D1", "U1", "U2", kind=DM)], [account("U1"), account("U2")])
    assert rules(history, TEAM) == ["group_only"]


def test_what_cannot_be_judged_is_counted_by_its_reason() -> None:
    rows: list[Row] = [
        ARow(reason="malformed"),
        said(PHONE, bot=True),
        said(PHONE, "UBOT", seconds=1),
        said("", "U2", seconds=2),
        said("hello", "U2", seconds=3),
    ]
    hits, summary = replayed(AHistory(rows, [place("C1", "U1", "U2")], [account("UBOT", bot=True)]))
    assert hits == []
    assert summary.skipped == {"bot_message": 2, "malformed": 1, "no_text": 1}
    assert (summary.messages, summary.judged, summary.messages_per_second) == (5, 1, 2)


def test_a_message_that_stands_twice_is_judged_once() -> None:
    rows: list[Row] = [said(PHONE), said("fine", seconds=9), said(PHONE), said(PHONE, where="C2")]
    hits, summary = replayed(AHistory(rows, [place("C1", "U1", "U2"), place("C2", "U1", "U2")]))
    assert [one.conversation for one in hits] == ["C1", "C2"]
    assert (summary.messages, summary.judged, summary.skipped) == (4, 3, {"duplicate": 1})


def test_days_and_hours_are_local() -> None:
    rows = [said(PHONE, seconds=14 * 3600), said("hello", seconds=15 * 3600)]  # midnight in New York between them
    _, summary = replayed(AHistory(rows, [place("C1", "U1", "U2")]))
    assert {day.isoformat(): count for day, count in summary.days.items()} == {
        "2026-03-03": Count(judged=2, findings=1)
    }
    assert summary.hours[0] == Count(judged=1, findings=1)
    assert summary.hours[1] == Count(judged=1)
    _, abroad = replayed(AHistory(rows, [place("C1", "U1", "U2")]), zone="America/Los_Angeles")
    assert abroad.hours[21] == Count(judged=1, findings=1)


def test_a_place_whose_name_would_name_people_stands_by_its_id() -> None:
    rows = [said(PHONE), said("hello", where="G1"), said("hello", where="T1")]
    places = [
        place("C1", "U1", "U2"),
        place("G1", "U1", "U2", kind=ConversationKind.GROUP_DM, name="mpdm-ann--ben-1"),
        place("T1", "U1", "U2", kind=ConversationKind.THREAD, name="what somebody wrote"),
    ]
    _, summary = replayed(AHistory(rows, places))
    assert summary.conversations == (
        PlaceCount(id="C1", kind=ConversationKind.PUBLIC_CHANNEL, name="team", judged=1, findings=1),
        PlaceCount(id="G1", kind=ConversationKind.GROUP_DM, judged=1),
        PlaceCount(id="T1", kind=ConversationKind.THREAD, judged=1),
    )


def test_the_nearest_misses_are_counted_and_a_few_are_shown() -> None:
    silence = Silence(rule="pii.phone", reason="too uncertain", near=True)
    quiet = Silence(rule="pii.email", reason="nothing found")
    rows = [said(f"message {number}", seconds=number) for number in range(80)]
    history = AHistory(rows, [place("C1", "U1", "U2")])
    decision = Decision(silences=(silence, quiet))
    _, ran = replayed(history, judge=lambda *_: decision)
    _, backwards = replayed(replace(history, rows=rows[::-1]), judge=lambda *_: decision)
    assert ran.near == {("pii.phone", "too uncertain"): 80}
    assert len(ran.near_sample) == 50
    assert ran.near_sample == backwards.near_sample


def test_more_than_five_hundred_places_are_put_together() -> None:
    places = [place(f"C{number:04d}", "U1", "U2") for number in range(503)]
    rows = [said("hello", where=one.conversation.ref.id) for one in places]
    _, summary = replayed(AHistory([*rows, said(PHONE, where="C0502", seconds=1)], places))
    assert (len(summary.conversations), summary.conversation_count) == (500, 503)
    assert summary.conversations[0].id == "C0502"
    assert summary.others == Count(judged=3)


def test_an_empty_history_is_no_error() -> None:
    hits, summary = replayed(AHistory())
    assert (hits, summary.messages, summary.per_thousand, summary.first) == ([], 0, 0.0, None)


_TEXTS = st.sampled_from(["hello", "", PHONE, "text me its 978 555", "0188", "my dob is 4/12/2010", "ok"])
_ROWS = st.builds(
    lambda text, author, seconds, where, bot: said(text, author, seconds=seconds, where=where, bot=bot),
    _TEXTS,
    st.sampled_from(["U1", "U2", "U3"]),
    st.integers(0, 600),
    st.sampled_from(["C1", "C2", "D1"]),
    st.booleans(),
) | st.builds(lambda reason, where: ARow(reason=reason, conversation=where), st.just("x"), st.just("C1"))
_PLACES = (place("C1", "U1", "U2"), place("C2"), place("D1", "U1", "U2", kind=DM))
_ACCOUNTS = tuple(account(one) for one in ("U1", "U2", "U3"))


def _counts(rows: list[Row]) -> tuple[object, ...]:
    _, one = replayed(AHistory(rows, _PLACES, _ACCOUNTS), TEAM)
    return one.messages, one.skipped, one.findings, one.cited, one.days, one.hours, one.near, one.conversations


@given(st.lists(_ROWS, max_size=25))
def test_law_everything_read_is_judged_or_skipped(rows: list[Row]) -> None:
    hits, summary = replayed(AHistory(rows, _PLACES, _ACCOUNTS), TEAM)
    assert summary.messages == len(rows) == summary.judged + sum(summary.skipped.values())
    assert summary.judged == sum(one.judged for one in summary.conversations)
    assert summary.findings == dict(sorted(Counter(one.rule for one in hits).items()))
    for counts in (summary.days.values(), summary.hours, summary.conversations):
        assert sum(one.findings for one in counts) == len(hits)


@given(st.lists(_ROWS, max_size=25), st.permutations(["C1", "C2", "D1"]))
def test_law_the_order_of_conversations_does_not_matter(rows: list[Row], order: list[str]) -> None:
    def where(row: Row) -> int:
        return order.index(row.conversation if isinstance(row, ARow) else row.message.ref.conversation)

    assert _counts(sorted(rows, key=where)) == _counts(rows)

"""What was counted is told in words, and every code that a platform or the house counts has some."""

from __future__ import annotations

import re
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.noted import MEANINGS
from bot.doctor.noted import noted
from bot.health import BROKEN
from policy.model import Noted

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
WEEK = timedelta(days=7)
# made up of a word of Slack's, in adapters/slack/listen.py
PUT_TOGETHER = {"slack.app_uninstalled", "slack.tokens_revoked", "slack.app_rate_limited"}
IGNORED = {"slack.ignored.unreadable", "slack.ignored.unknown_type", "discord.ignored.unreadable"}


def counted(what: str, count: int = 3, *, ago: timedelta = timedelta(hours=1)) -> Noted:
    return Noted(what=what, count=count, first_at=datetime(2026, 9, 1, tzinfo=UTC), last_at=NOW - ago)


def test_trouble_is_told_with_how_often_and_what_to_do() -> None:
    assert list(noted([counted("slack.old_timestamp", 1_200)], NOW)) == [
        Check(
            check="slack.old_timestamp",
            state=State.WARN,
            found=(
                "requests were refused because their time was off by more than five minutes "
                "(1,200 times since 2026-09-01, last on 2026-11-20 11:00 UTC)"
            ),
            do="set this machine's clock, and let it be set over the network (NTP)",
        )
    ]


def test_what_is_normal_is_told_as_such() -> None:
    found = "the connection was made anew; every few hours is normal (once, last on 2026-11-20 11:00 UTC)"
    assert list(noted([counted("slack.socket.reconnected", 1)], NOW)) == [
        Check(check="slack.socket.reconnected", state=State.OK, found=found)
    ]


@pytest.mark.parametrize(("ago", "told"), [(WEEK, 1), (WEEK + timedelta(seconds=1), 0)])
def test_only_the_last_seven_days_count(ago: timedelta, told: int) -> None:
    assert len(list(noted([counted("slack.bad_signature", ago=ago)], NOW))) == told


def test_what_is_ignored_on_purpose_and_what_nobody_knows_is_not_told() -> None:
    codes = (
        *(
            "slack.ignored.app_mention",
            "slack.ignored.own_message",
            "discord.ignored.bot",
            "later.version",
            "unparsed.",
        ),
        "discord.other.MESSAGE_CREATE",
    )
    assert list(noted([counted(one) for one in codes], NOW)) == []


def test_a_code_that_names_what_it_was_about_is_told_with_its_family() -> None:
    found = "events that discord.py cannot read were passed over (once, last on 2026-11-20 11:00 UTC)"
    assert list(noted([counted("discord.unparsed.CHANNEL_CREATE", 1)], NOW)) == [
        Check(
            check="discord.unparsed.CHANNEL_CREATE",
            state=State.WARN,
            found=found,
            do="look for a newer version of Chaperone",
        )
    ]


def test_every_code_that_a_platform_and_the_house_count_has_a_meaning() -> None:
    source = "\n".join(
        path.read_text("utf-8")
        for folder in ("adapters/slack", "adapters/discord", "bot")
        for path in (ROOT / folder).rglob("*.py")
    )
    found = set(re.findall(r'note\(\s*"([a-z._]+)"', source)) | PUT_TOGETHER | IGNORED | BROKEN
    both = re.findall(r'note\("([a-z._]+)" if .* else "([a-z._]+)"\)', source)
    found |= {code for pair in both for code in pair}
    assert found - set(MEANINGS) == set()

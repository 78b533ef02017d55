"""The conversation: what is asked, what a wrong answer hears, and that nothing answered is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import date
from pathlib import Path

import pytest

from bot.settings.sources import NAMES
from bot.settings.sources import read_raw
from bot.setup.answers import Answers
from bot.setup.choices import accepted
from bot.setup.interview import End
from bot.setup.interview import Interview
from bot.setup.platforms import PLATFORMS
from bot.setup.question import Verdict
from bot.setup.questions import QUESTIONS
from policy.model import InputError

ENV = Path(".env")
CALM: Sequence[str] = ("Falcons", "high", "", "", "", "", "slack")
"""To the question about platforms, in a high school in which nobody has decided about age terms yet."""


@dataclass(slots=True)
class Person:
    """Somebody who gives these answers, and writes down what was said."""

    answers: list[str]
    waits: bool = True
    heard: int = 0
    said: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)

    def say(self, line: str = "") -> None:
        self.said.append(line)

    def hear(self, prompt: str, *, secret: bool) -> str | None:
        self.said.append(prompt)
        if not self.answers:
            return None
        self.heard += 1
        answer = self.answers.pop(0)
        if secret:
            self.unseen.append(answer)
        return answer

    @property
    def asked(self) -> list[str]:
        """The titles of the questions, in order."""
        return [found[1] for line in self.said if (found := re.match(r"\n\d+\. .*?\(?([A-Z_]{4,}|both)\)?$", line))]


def led(*answers: str, waits: bool = True, **verdicts: Verdict) -> tuple[End, Person]:
    person = Person(list(answers), waits=waits)
    checks = {name: (lambda _answer, _answers, said=said: said) for name, said in verdicts.items()}
    end = Interview(talk=person, answers=Answers(ENV), checks=checks, questions=QUESTIONS).lead()
    return end, person


def test_each_question_says_what_it_is_for_and_where_to_get_it() -> None:
    assert [one.name for one in QUESTIONS if not (one.why and one.where and one.asks)] == []
    assert {one.name for one in QUESTIONS} - set(NAMES) == {PLATFORMS}


def test_a_whole_conversation_leaves_a_file_that_can_be_used() -> None:
    end, person = led(*CALM, "xoxb-1-quokka", "xapp-1-quokka", "", "", "", "kim", "ana, ben", "later", "Line: 988", "")
    found = read_raw(ENV)
    names = ("SCHOOL_NAME", "LEVEL", "PACKS", "SUPERVISOR", "OVERSEERS", "CRISIS_LINES", "MODE")
    assert (
        end,
        [found[f"CHAPERONE_{one}"] for one in names],
        found["SLACK_BOT_TOKEN"],
        ENV.stat().st_mode & 0o777,
    ) == (
        End.DONE,
        ["Falcons", "high", "dracut", "kim", "ana, ben", "Line: 988", "observe"],
        "xoxb-1-quokka",
        0o600,
    )
    assert "# The school's name: shown in the pinned notice" in ENV.read_text("utf-8")
    assert "DISCORD_TOKEN" not in person.asked


def test_running_it_again_proposes_what_is_there_and_changes_nothing() -> None:
    led(*CALM, "xoxb-1-quokka", "xapp-1-quokka", *[""] * 9)
    before = ENV.read_bytes()
    end, person = led(*[""] * 30)
    assert (end, ENV.read_bytes()) == (End.DONE, before)
    assert not any("quokka" in line for line in person.said)
    assert "   [there is one; Enter keeps it] (not shown) > " in person.said


@pytest.mark.parametrize(
    ("name", "wrong", "word"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1-A-1-quokka", "this is an app-level token (xapp-), not the bot token"),
        ("SLACK_BOT_TOKEN", "xoxp-1-quokka", "this is a user token (xoxp-), not the bot token"),
        ("SLACK_BOT_TOKEN", "xoxe-1-quokka", "this is a refresh token (xoxe-), not the bot token"),
        ("SLACK_BOT_TOKEN", "0123456789abcdef" * 2, "this looks like the client secret or the signing secret"),
        ("SLACK_APP_TOKEN", "xoxb-1-quokka", "this is a bot or user token (xox…), not the app-level token"),
        ("SLACK_APP_TOKEN", "0123456789abcdef" * 2, "this looks like the client secret or the signing secret"),
        ("SLACK_SIGNING_SECRET", "xoxb-1-quokka", "this is a token, not the signing secret"),
        ("DISCORD_TOKEN", "1440000000000000001", "this is an application or server id, not the bot's token"),
        ("DISCORD_TOKEN", "0123456789abcdef" * 4, "this is the application's public key, not the bot's token"),
        ("DISCORD_TOKEN", "q" * 32, "this looks like the client secret (OAuth2), not the bot's token"),
        ("DISCORD_TOKEN", "Bot quokka.a.b", "leave out the word Bot in front of the token"),
        ("DISCORD_TOKEN", "xoxb-1-quokka", "this is a token of Slack"),
        ("SMTP_URL", "mail.quokka.example", "this is no address of the form smtps://HOST"),
        ("DATABASE_URL", "mysql://me:quokka@db/x", "this is no address of an SQLite file or a PostgreSQL database"),
        ("CHAPERONE_LEVEL", "primary", "input should be 'elementary', 'middle', 'high' or 'university'"),
        ("CHAPERONE_PACKS", "yale", "there is no policy 'yale'"),
        ("CHAPERONE_ZONE", "Boston", "there is no time zone 'Boston'; write a name such as America/New_York"),
        (PLATFORMS, "teams", "'teams' is no platform that Chaperone sits in; write slack, discord or both"),
        ("CHAPERONE_URL", "http://school.example", "families answer over https alone"),
        ("CHAPERONE_CRISIS_LINES", "988", "label and how to reach"),
        ("CHAPERONE_SCHOOL_NAME", "a\u200bb", "there is a letter in it that cannot be seen; copy it again"),
        ("SMTP_URL", "smtp://a:${b}@c.example", "the file cannot hold ${ in a value"),
    ],
)
def test_a_wrong_answer_hears_what_helps_and_is_asked_again(name: str, wrong: str, word: str) -> None:
    only = [one for one in QUESTIONS if one.name == name]
    person = Person([wrong, "later"])
    answers = Answers(ENV)
    answers.asked[PLATFORMS] = "both"
    only = [one for one in only if one.wanted(answers) or name.startswith("SMTP")]
    end = Interview(talk=person, answers=answers, checks={}, questions=only).lead()
    told = [line for line in person.said if line.startswith("   ✗")]
    assert (end, len(told), word.lower() in told[0].lower(), "quokka" in told[0]) == (End.DONE, 1, True, False)


def test_two_secrets_are_never_the_same() -> None:
    ENV.write_text(f"SLACK_CLIENT_SECRET={'ab' * 16}\n", "utf-8")
    led(*CALM, "xoxb-1", "later", "ab" * 16, "quit")
    assert "SLACK_SIGNING_SECRET" not in read_raw(ENV)


def test_what_a_service_refuses_can_be_answered_again_or_kept() -> None:
    no = Verdict(refused="Slack refuses it (invalid_auth).")
    _, person = led(*CALM, "xoxb-1-bad", "", "xoxb-2-bad", "keep", "quit", slack=no)
    assert read_raw(ENV)["SLACK_BOT_TOKEN"] == "xoxb-2-bad"
    assert person.said.count("   ✗ Slack refuses it (invalid_auth).") == 2


def test_what_somebody_should_know_is_said_and_the_answer_kept() -> None:
    odd = Verdict(good=("Slack knows it: bot in School.",), odd=("Missing: users:read.",))
    _, person = led(*CALM, "xoxb-1", "quit", slack=odd)
    assert read_raw(ENV)["SLACK_BOT_TOKEN"] == "xoxb-1"
    assert {"   ✓ Slack knows it: bot in School.", "   ! Missing: users:read."} <= set(person.said)


@pytest.mark.parametrize("last", [["quit"], []], ids=["quit", "the end of input"])
def test_whoever_stops_has_what_was_answered(last: list[str]) -> None:
    end, _ = led("Falcons", "Middle", *last)
    found = read_raw(ENV)
    assert (end, found["CHAPERONE_SCHOOL_NAME"], found["CHAPERONE_LEVEL"]) == (End.QUIT, "Falcons", "middle")


def test_the_question_before_can_be_answered_anew() -> None:
    led("Falcon", "back", "Falcons", "quit")
    assert read_raw(ENV)["CHAPERONE_SCHOOL_NAME"] == "Falcons"


@pytest.mark.parametrize(
    ("level", "answer", "record", "said"),
    [
        ("middle", "later", "", "Left empty: in an elementary or middle school Chaperone does not start before"),
        ("high", "later", "", "Left empty; `chaperone doctor` reminds you."),
        ("elementary", "Jane Doe, 2026-09-01", "Jane Doe, 2026-09-01", ""),
    ],
)
def test_the_age_terms_come_right_after_the_level(level: str, answer: str, record: str, said: str) -> None:
    _, person = led("Falcons", level, answer, "quit")
    assert person.asked[:4] == [
        "CHAPERONE_SCHOOL_NAME",
        "CHAPERONE_LEVEL",
        "CHAPERONE_AGE_TERMS_ACCEPTED",
        "CHAPERONE_ZONE",
    ]
    assert read_raw(ENV).get("CHAPERONE_AGE_TERMS_ACCEPTED", "") == record
    assert any(said in line for line in person.said)


def test_at_a_university_nobody_is_asked_about_age() -> None:
    _, person = led("Falcons", "university", "quit")
    assert "CHAPERONE_AGE_TERMS_ACCEPTED" not in person.asked


@pytest.mark.parametrize(
    ("answer", "record"),
    [
        ("Jane Doe", "Jane Doe, 2026-11-21"),
        ("Jane Doe, 2026-09-01", "Jane Doe, 2026-09-01"),
        ("Doe, Jane", "Doe, Jane, 2026-11-21"),
    ],
)
def test_a_name_is_recorded_with_the_day(answer: str, record: str) -> None:
    assert accepted(answer, date(2026, 11, 21)) == record


def test_what_comes_from_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_SCHOOL_NAME", "Hawks")
    monkeypatch.setenv("CHAPERONE_LEVEL_FILE", str(Path("level").absolute()))
    Path("level").write_text("high", "utf-8")
    _, person = led("quit")
    assert [line for line in person.said if "stays as it is" in line] == [
        "\nCHAPERONE_SCHOOL_NAME comes from the environment, which goes before the file: it stays as it is.",
        "\nCHAPERONE_LEVEL comes from CHAPERONE_LEVEL_FILE, which goes before the file: it stays as it is.",
    ]


def test_lines_from_a_pipe_end_at_the_first_wrong_one_with_its_number() -> None:
    with pytest.raises(InputError) as caught:
        led("Falcons", "primary", waits=False)
    assert str(caught.value).startswith("standard input:2: CHAPERONE_LEVEL: Input should be 'elementary'")
    assert read_raw(ENV)["CHAPERONE_SCHOOL_NAME"] == "Falcons"


def test_lines_from_a_pipe_that_end_early_leave_the_rest_as_it_is() -> None:
    end, _ = led("Falcons", waits=False)
    assert (end, read_raw(ENV)["CHAPERONE_SCHOOL_NAME"]) == (End.OUT, "Falcons")


DISCORD = "MTQ0MDAwMDAwMDAwMDAwMDAwMQ.Gabcde.not-a-real-one"
SIGN_IN_ASKED = ["DISCORD_CLIENT_ID", "DISCORD_CLIENT_SECRET"]


@pytest.mark.parametrize(
    ("address", "answers", "asked"),
    [
        ("", [], []),
        ("https://c.school.example", ["144000000000000001", "a-secret-of-discord"], SIGN_IN_ASKED),
        ("https://c.school.example", [""], SIGN_IN_ASKED[:1]),
    ],
)
def test_sign_in_is_asked_for_where_there_is_an_address_and_passed_over_by_enter(
    address: str, answers: list[str], asked: list[str]
) -> None:
    _, person = led(*CALM[:-1], "discord", DISCORD, "", address, *answers)
    shown = "\n".join(person.said)
    assert [one.name for one in QUESTIONS if "_CLIENT_" in one.name and f"({one.name})" in shown] == asked
    assert answers[1:] == [one for one in person.unseen if one.startswith("a-secret")]
    assert "maapp" in next(line for line in person.said if "(optional: in force only where it is named)" in line)

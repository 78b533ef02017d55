"""What is left of a report from chat without a name: nothing that leads to whoever sent it, anywhere.

Every table is looked through for what was written since, every line of the log in its most talkative setting, every
mail, every count, every call to the platform.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs
from policy.model import CaseState
from tests.doubles.mail import Box
from tests.doubles.mail import serving
from tests.doubles.slack.double import SlackDouble
from tests.live.discord_school import riverbend
from tests.live.discord_school import said
from tests.live.school import REGISTERED
from tests.live.school import SAM
from tests.live.school import School
from tests.live.school import a_school
from tests.live.school import channel
from tests.live.school import user

SAID, WORDS, WHO = "Marmalade for whoever stays late", "Persimmon behind the gymnasium", "A certain Zebedee"
URL = "https://chaperone.school.example"
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def lines() -> Iterator[StringIO]:
    """All that is ever logged, as a school would have it that wants to know everything."""
    root, stream = logging.getLogger(), StringIO()
    before, level = root.handlers[:], root.level
    logs.set_up("debug", stream=stream, terminal=False)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()


def rows_of(url: str) -> Rows:
    """Every row of every table."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in named}  # noqa: S608


def written_since(before: Rows, after: Rows) -> list[str]:
    """The rows that are new or changed, as text; what is sealed is bytes that say nothing."""
    return [repr(row) for name, rows in after.items() for row in rows if row not in before.get(name, [])]


def subjects(rows: Rows, account: str) -> list[str]:
    """The random ids by which the log speaks of an account."""
    return [str(row[0]) for row in rows["subject"] if account in row]


def code_in(text: str) -> str:
    """The code that a receipt shows."""
    words = (word.strip("•- \n") for word in text.split())
    return next(word for word in words if len(word) == len("XXXX-XXXX-SSSS-SSSS-SSSS") and word.count("-") == 4)


def holding(secrets: list[str], texts: list[str]) -> list[str]:
    """Which of them stand in any of these."""
    return [one for one in secrets if any(one in text for text in texts)]


async def reported_on_slack(school: School, ts: str) -> tuple[str, str]:
    """Ask how to report, then report a message of the hall, unnamed: the form's id, and the code."""
    slack, sam = school.slack, user("sam")
    await slack.slash(sam, channel("team"), "/report")
    await slack.shortcut(sam, channel("hall"), ts, "report_message")
    await slack.wait_for(lambda: bool(slack.views(sam)))
    (view,) = slack.views(sam)
    form = {"danger": "no", "category": "contact", "words": f"{WORDS}. {WHO}.", "named": "no"}
    await slack.submit(sam, view.id, {f"field:{name}": value for name, value in form.items()})
    await school.settle()
    return view.id, code_in("\n".join(str(one) for one in slack.dms(sam)[-1]["blocks"]).replace("'", " "))


async def test_nothing_leads_to_whoever_reported_on_slack(
    slack: SlackDouble, tmp_path: Path, sqlite_url: str, lines: StringIO, unused_tcp_port: int
) -> None:
    sam, box = user("sam"), Box()
    more: dict[str, Any] = {
        "DATABASE_URL": sqlite_url,
        "CHAPERONE_URL": URL,
        "CHAPERONE_REPORTS_MAIL": "stopit@school.example",
        "SMTP_URL": f"smtp://127.0.0.1:{unused_tcp_port}",
        "SMTP_FROM": "chaperone@school.example",
    }
    with serving(box, unused_tcp_port):
        async with a_school(slack, tmp_path, registered=REGISTERED, **more) as school:
            ts = await slack.post(user("coach"), channel("hall"), SAID)
            await slack.post(user("sam"), channel("team"), "hello")  # somebody whom the log knows already
            await school.settle()
            before, calls, logged = rows_of(sqlite_url), len(slack.journal.calls), lines.tell()
            view, code = await reported_on_slack(school, ts)
            new = written_since(before, rows_of(sqlite_url))
            (case,) = await school.house.stores.cases.listed((CaseState.NEW,))
            noted = await school.noted()
    known = subjects(before, sam)
    assert known == subjects(rows_of(sqlite_url), sam) != []
    secrets = [sam, SAM.name, "'sam'", *known, view, slack.dm(sam)]
    secrets += [SAID, WORDS, WHO, code, code.replace("-", "")]
    assert case.id in "".join(new)  # the search finds what is there
    assert holding(secrets, new) == []
    assert holding([*secrets, "sam@school.example"], [lines.getvalue()[logged:], repr(noted)]) == []
    assert (len(box.got), holding(secrets, [str(one) for one in box.got])) == (1, [])
    made = [(one.method, repr(one.args)) for one in slack.journal.calls[calls:]]
    assert [method for method, args in made if sam in args] == ["conversations.open"]  # the receipt's
    assert [method for method, args in made if SAID in args] == ["views.open"]  # shown to the reporter alone
    assert [method for method, args in made if WORDS in args or code in args] == ["chat.postMessage"]  # the receipt
    slack.assert_clean()


async def test_nothing_leads_to_whoever_reported_on_discord(
    monkeypatch: pytest.MonkeyPatch, sqlite_url: str, lines: StringIO
) -> None:
    async with riverbend(monkeypatch, web=URL, url=sqlite_url) as server:
        sam, hall = str(server.users["sam"].id), server.channels["hall"]
        message = await said(server, "coach", "hall", SAID)
        await said(server, "sam", "team", "hello")
        await server.members["sam"].slash(server.channels["team"], "coverage")  # their language is known since then
        await server.settle()
        before, calls, logged = rows_of(sqlite_url), len(server.env.http_requests), lines.tell()
        await server.members["sam"].slash(server.channels["team"], "report")
        await server.settle()
        shown = await server.members["sam"].context_menu(hall, "Report this message", message)
        form = {"danger": ["no"], "category": ["contact"], "words": f"{WORDS}. {WHO}.", "named": ["no"]}
        sent = await server.members["sam"].submit_modal(shown, form)
        await server.settle()
        new = written_since(before, rows_of(sqlite_url))
        (case,) = await server.house.stores.cases.listed((CaseState.NEW,))
        assert sent.response is not None
        code = code_in("\n".join(str(one.description) for one in sent.response.embeds))
        made = [repr((one.method, one.path, one.json)) for one in server.env.http_requests[calls:]]
    secrets = [sam, SAM.name, "'sam'", *subjects(rows_of(sqlite_url), sam), SAID, WORDS, WHO]
    told = [code, code.replace("-", "")]
    assert case.id in "".join(new)
    assert holding([*secrets, *told], new) == []
    assert holding([*secrets, *told], [lines.getvalue()[logged:], repr(server.notes)]) == []
    assert holding(secrets, made) == []
    assert sum(code in one for one in made) == 1  # the receipt

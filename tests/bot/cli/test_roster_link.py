"""`chaperone roster codes`, `unlinked`, `link` and `unlink` as a person calls them."""

from __future__ import annotations

import asyncio
import csv
import json
import stat
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path
from typing import Any
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from bot.cli.entry import run
from bot.cli.stores import keys_of
from bot.cli.stores import opened
from bot.linking import PURPOSE
from bot.linking import Codes
from bot.settings import load_settings
from bot.settings.sources import NAMES
from policy.model import EntryKind
from policy.model import Member
from policy.model import MemberRef
from policy.model import Role
from storage.stores import Stores

Result = TypeVar("Result")
GUILD = "900000000000000001"
ANA, PAT, BOT = "123456789012345678", "223456789012345678", "323456789012345678"
ROSTER = f"""id,name,role,group,discord_id,email
ana,Ana Vega,coach,hockey,{ANA},ana@school.example
ben,Ben Ort,student,hockey; chess,,
cy,=CY(),parent,,,
"""


@pytest.fixture(autouse=True)
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text(ROSTER, "utf-8")
    assert run(["roster", "import", "people.csv"]) == 0
    inside(_meet)
    capsys.readouterr()


async def _meet(stores: Stores) -> None:
    ana = await stores.registry.member(MemberRef(workspace="discord", id=ANA))
    assert ana is not None
    met = [
        Member(ref=MemberRef(workspace=GUILD, id=ANA), person=ana.person, display_name="coach_ana"),
        Member(ref=MemberRef(workspace=GUILD, id=PAT), display_name="[pat]"),
        Member(ref=MemberRef(workspace=GUILD, id=BOT), bot=True),
    ]
    await stores.roster.put_members(met)


def inside(work: Callable[[Stores], Awaitable[Result]]) -> Result:
    async def do() -> Result:
        async with opened(load_settings()) as stores:
            return await work(stores)

    return asyncio.run(do())


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(text.splitlines()))


def last_day(days: int = 14) -> str:
    return (datetime.now(ZoneInfo("America/New_York")).date() + timedelta(days=days)).isoformat()


def whose(code: str, *, later: timedelta = timedelta()) -> str | None:
    digests = Codes(tuple(keys_of(load_settings()).derive(PURPOSE).values())).digests(code)

    async def find(stores: Stores) -> str | None:
        found = await stores.codes.find(digests, now=datetime.now(UTC) + later)
        return found[1].id if found else None

    return inside(find)


def role_of(account: str, workspace: str = GUILD) -> Role:
    async def look(stores: Stores) -> Role:
        found = await stores.registry.member(MemberRef(workspace=workspace, id=account))
        return found.role if found else Role.UNVERIFIED

    return inside(look)


def logged() -> Sequence[dict[str, Any]]:
    async def look(stores: Stores) -> Sequence[dict[str, Any]]:
        return [dict(one.facts) for one in await stores.book.entries(kinds=[EntryKind.LINK])]

    return inside(look)


def test_codes_for_all_who_have_no_account(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["roster", "codes", "--out", "codes.csv"]) == 0
    said = capsys.readouterr().out
    head, *people = rows(Path("codes.csv").read_text("utf-8"))
    codes = [one[2] for one in people]
    assert head == ["name", "group", "code", "expires"]
    assert [(one[0], one[1], one[3]) for one in people] == [
        ("'=CY()", "", last_day()),
        ("Ben Ort", "hockey; chess", last_day()),
    ]
    assert [whose(one) for one in codes] == ["cy", "ben"]
    assert stat.S_IMODE(Path("codes.csv").stat().st_mode) == 0o600
    assert not any(one in said for one in codes)
    assert logged() == [{"what": "codes", "count": 2}]


def test_a_code_works_through_its_last_day_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_LINK_DAYS", "3")
    run(["roster", "codes", "--group", "Hockey", "--out", "codes.csv"])
    [name, _, code, day] = rows(Path("codes.csv").read_text("utf-8"))[1]
    assert (name, day) == ("Ben Ort", last_day(3))
    assert [whose(code, later=timedelta(days=days)) for days in (2, 5)] == ["ben", None]


def test_a_file_is_replaced_only_when_told_and_its_codes_stay_good_until_then(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["roster", "codes", "--role", "student", "--out", "codes.csv"])
    capsys.readouterr()
    old = rows(Path("codes.csv").read_text("utf-8"))[1][2]
    code = run(["roster", "codes", "--role", "student", "--out", "codes.csv"])
    said = capsys.readouterr().err
    assert (code, said, whose(old)) == (
        2,
        "chaperone: codes.csv: the file is there already; choose another name, or replace it with --force\n",
        "ben",
    )
    assert run(["roster", "codes", "--role", "student", "--out", "codes.csv", "--force"]) == 0
    assert (whose(old), whose(rows(Path("codes.csv").read_text("utf-8"))[1][2])) == (None, "ben")
    assert sorted(one.name for one in Path().iterdir()) == ["codes.csv", "data", "people.csv"]


def test_without_a_file_the_list_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["roster", "codes", "--person", "ana"]) == 0
    [_, [name, group, code, _]] = rows(capsys.readouterr().out)
    assert (name, group, whose(code)) == ("Ana Vega", "hockey", "ana")


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--role", "coach"], 0, "Everybody who fits has an account on Discord: there is nothing to hand out.\n"),
        (["--group", "polo"], 2, "chaperone: --group: there is nobody on the roster who fits; "),
        (["--person", "dee"], 2, "chaperone: --person: 'dee' is not on the roster; "),
        (["--person", "ben", "--role", "student"], 2, "chaperone: give either --person, or --role and --group; "),
        (["--out", "away/codes.csv"], 2, "chaperone: away/codes.csv: the file cannot be made; "),
    ],
    ids=["all linked", "no group", "no person", "both", "no folder"],
)
def test_where_there_is_nothing_to_make(
    options: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["roster", "codes", *options]) == code
    found = capsys.readouterr()
    assert (found.out + found.err).startswith(said)


def test_what_is_not_linked_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["roster", "unlinked", "--json"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"kind": "account", "platform": "discord", "account": f"{GUILD}/{PAT}", "name": "[pat]", "conversations": 0},
        {"kind": "person", "platform": "discord", "person": "ben", "name": "Ben Ort", "role": "student",
         "groups": ["hockey", "chess"]},
        {"kind": "person", "platform": "discord", "person": "cy", "name": "=CY()", "role": "parent", "groups": []},
    ]  # fmt: skip


def test_another_platform_has_others(capsys: pytest.CaptureFixture[str]) -> None:
    run(["roster", "unlinked", "--json", "--platform", "slack"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["kind"], one.get("person")) for one in found] == [(("person"), one) for one in ("ana", "ben", "cy")]


def test_what_is_not_linked_as_tables(capsys: pytest.CaptureFixture[str]) -> None:
    run(["roster", "unlinked"])
    said = capsys.readouterr().out
    assert [word in said for word in ("Accounts without a person: 1", "[pat]", "People without an account: 2")] == [
        True
    ] * 3


def test_linking_and_unlinking_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    assert (run(["roster", "link", PAT, "ben"]), role_of(PAT)) == (0, Role.STUDENT)
    assert capsys.readouterr().out == f"{PAT} is Ben Ort's account now (student).\n"
    assert (run(["roster", "unlink", f"{GUILD}/{PAT}"]), role_of(PAT)) == (0, Role.UNVERIFIED)
    assert logged() == [{"what": "link", "by": "hand"}, {"what": "unlink", "by": "hand"}]


def test_what_a_roster_file_said_of_an_account_goes_with_it() -> None:
    run(["roster", "unlink", f"{GUILD}/{ANA}"])
    assert (role_of(ANA), role_of(ANA, "discord")) == (Role.UNVERIFIED, Role.UNVERIFIED)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["link", ANA, "ben"], f"ACCOUNT: {ANA} is linked to ana already; take it away first: "),
        (["link", PAT, "dee"], "PERSON: 'dee' is not on the roster; "),
        (["link", "999", "ben"], "ACCOUNT: no account 999 is known; "),
        (["link", BOT, "ben"], f"ACCOUNT: {BOT} is a bot; "),
        (["unlink", PAT], f"ACCOUNT: {PAT} is linked to nobody; "),
    ],
    ids=["taken", "no person", "no account", "a bot", "not linked"],
)
def test_what_cannot_be_linked(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["roster", *words]) == 2
    assert capsys.readouterr().err.startswith(f"chaperone: {said}")
    assert logged() == []


def test_an_account_of_discord_is_the_same_in_every_server() -> None:
    other = Member(ref=MemberRef(workspace="900000000000000002", id=PAT))
    inside(lambda stores: stores.roster.put_members([other]))
    assert run(["roster", "link", PAT, "ben"]) == 0
    assert [role_of(PAT), role_of(PAT, "900000000000000002")] == [Role.STUDENT, Role.STUDENT]


def test_an_id_in_two_workspaces_of_slack_has_to_say_which(capsys: pytest.CaptureFixture[str]) -> None:
    both = [Member(ref=MemberRef(workspace=one, id="U01")) for one in ("T1", "T2")]
    inside(lambda stores: stores.roster.put_members(both))
    assert run(["roster", "link", "U01", "ben"]) == 2
    assert "write one of T1/U01, T2/U01" in capsys.readouterr().err
    assert (run(["roster", "link", "T2/U01", "ben"]), role_of("U01", "T1"), role_of("U01", "T2")) == (
        0,
        Role.UNVERIFIED,
        Role.STUDENT,
    )

"""Packs are read strictly: a slip is told with its file, its key and its remedy."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from policy.model import AudienceRule
from policy.model import AuthorKind
from policy.model import Behaviour
from policy.model import Clause
from policy.model import Contact
from policy.model import Force
from policy.model import Pack
from policy.model import PackError
from policy.model import ReminderKind
from policy.model import Row
from policy.model import Severity
from policy.model import Where
from policy.model import YearlyReminder
from policy.pack import RULES
from policy.pack import parse_pack

_PACKS = sorted((Path(__file__).resolve().parents[2] / "policy" / "packs").glob("*.toml"))


def _mapping(**changes: Any) -> dict[str, Any]:
    clause = {
        "id": "s.1",
        "locator": "Section 1",
        "binds": ["student"],
        "force": "must",
        "summary": "Be kind.",
        "topics": ["respect"],
        "behaviour": "warn",
        "how": "Answer.",
    }
    whole: dict[str, Any] = {"id": "s", "title": "T", "owner": "O", "revision": "1", "clauses": [clause]}
    return {key: value for key, value in {**whole, **changes}.items() if value is not None}


def _with_clause(**changes: Any) -> dict[str, Any]:
    whole = _mapping()
    clause = {key: value for key, value in {**whole["clauses"][0], **changes}.items() if value is not None}
    return {**whole, "clauses": [clause]}


def test_smallest_pack_is_read_whole() -> None:
    clause = Clause(
        id="s.1",
        pack="s",
        locator="Section 1",
        binds=("student",),
        force=Force.MUST,
        summary="Be kind.",
        topics=("respect",),
        behaviour=Behaviour.WARN,
        how="Answer.",
    )
    assert parse_pack(_mapping(), "s.toml") == Pack(
        id="s", title="T", revision="1", date=None, owner="O", clauses=(clause,)
    )


def test_rules_contacts_and_group_only_are_read() -> None:
    pack = parse_pack(
        _mapping(
            date="2013",
            binds=["student"],
            group_only={
                "clause": "s.1",
                "minimum": 3,
                "copy_rule": "all",
                "relatives": False,
                "copy_hours": 2,
                "emergency_hours": 1,
            },
            rules={"pii.phone": [{"author": "staff", "where": "public", "do": "hint", "clause": "s.1"}]},
            contacts=[{"label": "L", "value": "V", "clause": "s.1", "kind": "danger"}],
        ),
        "s.toml",
    )
    row = Row(author=AuthorKind.STAFF, where=Where.PUBLIC, do=Severity.HINT, clause="s.1")
    assert (pack.date, pack.binds, pack.group_only, dict(pack.rules), pack.contacts) == (
        "2013",
        ("student",),
        AudienceRule(clause="s.1", minimum=3, copy_rule="all", relatives=False, copy_hours=2, emergency_hours=1),
        {"pii.phone": (row,)},
        (Contact(label="L", value="V", clause="s.1", kind="danger"),),
    )


def test_a_yearly_reminder_is_read_with_its_defaults() -> None:
    pack = parse_pack(_mapping(reminders=[_YEARLY]), "s.toml")
    yearly = YearlyReminder(kind=ReminderKind.DECORUM, clause="s.1", month=8, day=15, hour=8, ack_days=14, again_days=7)
    assert pack.reminders == (yearly,)
    assert pack.reminder(ReminderKind.DECORUM) == yearly


@pytest.mark.parametrize(
    ("after", "until", "within"),
    [
        (date(2027, 8, 1), date(2027, 8, 14), False),
        (date(2027, 8, 1), date(2027, 8, 15), True),
        (date(2027, 8, 15), date(2028, 8, 14), False),
        (date(2027, 8, 15), date(2028, 8, 15), True),
        (date(2027, 12, 30), date(2030, 1, 1), True),
        (date(2027, 8, 20), date(2027, 8, 10), False),
    ],
)
def test_a_yearly_day_lies_after_the_first_date_and_not_after_the_second(
    after: date, until: date, within: bool
) -> None:
    yearly = YearlyReminder(kind=ReminderKind.DECORUM, clause="s.1", month=8, day=15, hour=8)
    assert yearly.falls_within(after, until) is within


_ROW = {"clause": "s.1"}
_YEARLY = {"kind": "decorum", "clause": "s.1", "month": 8, "day": 15, "hour": 8}
_ORIENTATION = {"kind": "orientation", "clause": "s.1", "days": 7}
_CONTACT = {"label": "L", "value": "V", "clause": "s.1"}
_SLIPS: list[tuple[dict[str, Any], str, str]] = [
    (_mapping(title=None), "title", "missing"),
    (_mapping(title=3), "title", "not a text"),
    (_mapping(title=" "), "title", "not a text"),
    (_mapping(date=3), "date", "not a text"),
    (_mapping(binds="staff"), "binds", "not a list of texts"),
    (_mapping(binds=[1]), "binds", "not a list of texts"),
    (_mapping(titel="T"), "titel", "unknown key"),
    (_mapping(clauses=None), "clauses", "missing"),
    (_mapping(clauses={}), "clauses", "not a list of tables"),
    (_mapping(clauses=["x"]), "clauses", "not a table"),
    (_mapping(clauses=_mapping()["clauses"] * 2), "clauses.1.id", "'s.1' stands twice"),
    (_with_clause(locator=None), "clauses.0.locator", "missing"),
    (_with_clause(force="shall"), "clauses.0.force", "unknown word 'shall'"),
    (_with_clause(behaviour="guess"), "clauses.0.behaviour", "unknown word 'guess'"),
    (_with_clause(bot_behaviour="warn"), "clauses.0.bot_behaviour", "unknown key"),
    (_mapping(group_only=[]), "group_only", "not a table"),
    (_mapping(group_only={}), "group_only.clause", "missing"),
    (_mapping(group_only={"clause": "s.9"}), "group_only.clause", "no clause 's.9' in this pack"),
    (_mapping(group_only={"clause": "s.1", "minimum": 0}), "group_only.minimum", "not a number"),
    (_mapping(group_only={"clause": "s.1", "minimum": True}), "group_only.minimum", "not a number"),
    (_mapping(group_only={"clause": "s.1", "copy_rule": "one"}), "group_only.copy_rule", "unknown word 'one'"),
    (_mapping(group_only={"clause": "s.1", "relatives": 1}), "group_only.relatives", "neither true nor false"),
    (_mapping(rules={"pii.fone": []}), "rules.pii.fone", "unknown rule"),
    (_mapping(rules={"pii.phone": {}}), 'rules."pii.phone"', "not a list of tables"),
    (_mapping(rules={"pii.phone": [{"clause": "s.9"}]}), 'rules."pii.phone".0.clause', "no clause 's.9' in this pack"),
    (_mapping(rules={"pii.phone": [{**_ROW, "do": "ban"}]}), 'rules."pii.phone".0.do', "unknown word 'ban'"),
    (_mapping(rules={"pii.phone": [{**_ROW, "who": "any"}]}), 'rules."pii.phone".0.who', "unknown key"),
    (_mapping(contacts=[{**_CONTACT, "kind": "vip"}]), "contacts.0.kind", "unknown word 'vip'"),
    (_mapping(contacts=[{**_CONTACT, "clause": "s.9"}]), "contacts.0.clause", "no clause 's.9' in this pack"),
    (_mapping(contacts=[{**_CONTACT, "value": ""}]), "contacts.0.value", "not a text"),
    (_mapping(reminders={}), "reminders", "not a list of tables"),
    (_mapping(reminders=[{**_YEARLY, "kind": "cake"}]), "reminders.0.kind", "unknown word 'cake'"),
    (_mapping(reminders=[_YEARLY, _YEARLY]), "reminders.1.kind", "'decorum' stands twice"),
    (_mapping(reminders=[{**_YEARLY, "clause": "s.9"}]), "reminders.0.clause", "no clause 's.9' in this pack"),
    (_mapping(reminders=[{**_YEARLY, "to": "parents"}]), "reminders.0.to", "unknown word 'parents'"),
    (_mapping(reminders=[{key: _YEARLY[key] for key in ("kind", "clause")}]), "reminders.0.month", "missing"),
    (_mapping(reminders=[{**_YEARLY, "month": 13}]), "reminders.0.month", "not in its range"),
    (_mapping(reminders=[{**_YEARLY, "month": "May"}]), "reminders.0.month", "not in its range"),
    (_mapping(reminders=[{**_YEARLY, "day": 0}]), "reminders.0.day", "not in its range"),
    (
        _mapping(reminders=[{**_YEARLY, "month": 9, "day": 31}]),
        "reminders.0.day",
        "month 9 has no day 31 in every year",
    ),
    (
        _mapping(reminders=[{**_YEARLY, "month": 2, "day": 29}]),
        "reminders.0.day",
        "month 2 has no day 29 in every year",
    ),
    (_mapping(reminders=[{**_YEARLY, "hour": 1}]), "reminders.0.hour", "not in its range"),
    (_mapping(reminders=[{**_YEARLY, "hour": 3}]), "reminders.0.hour", "not in its range"),
    (_mapping(reminders=[{**_YEARLY, "hour": True}]), "reminders.0.hour", "not in its range"),
    (_mapping(reminders=[{**_YEARLY, "ack_days": 0}]), "reminders.0.ack_days", "not a number"),
    (_mapping(reminders=[{**_YEARLY, "minute": 30}]), "reminders.0.minute", "unknown key"),
    (_mapping(reminders=[{**_ORIENTATION, "also": ["s.9"]}]), "reminders.0.also", "no clause 's.9' in this pack"),
    (_mapping(reminders=[{**_ORIENTATION, "hour": 2}]), "reminders.0.hour", "not in its range"),
    (_mapping(reminders=[{**_ORIENTATION, "days": 61}]), "reminders.0.days", "not in its range"),
    (_mapping(reminders=[{**_ORIENTATION, "month": 8}]), "reminders.0.month", "unknown key"),
]


@pytest.mark.parametrize(
    ("mapping", "key", "problem"), _SLIPS, ids=[f"{place}-{slip[1]}" for place, slip in enumerate(_SLIPS)]
)
def test_slip_names_file_key_and_remedy(mapping: dict[str, Any], key: str, problem: str) -> None:
    with pytest.raises(PackError) as caught:
        parse_pack(mapping, "s.toml")
    error = caught.value
    # `rules` holds dotted names: the TOML spelling quotes those that are known.
    assert (error.source, error.key.replace('"', ""), error.problem.split(": ", 1)[1]) == (
        "s.toml",
        key.replace('"', ""),
        problem,
    )
    assert error.remedy
    assert str(error).startswith(f"s.toml: {error.key}: {problem}; ")


@pytest.mark.parametrize("path", _PACKS, ids=[path.stem for path in _PACKS])
def test_shipped_pack_is_valid_and_its_ids_carry_its_name(path: Path) -> None:
    pack = parse_pack(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
    assert (pack.id, pack.revision) == (path.stem, "1")
    assert [one.id for one in pack.clauses if not one.id.startswith(f"{pack.id}.")] == []
    assert set(pack.rules) <= set(RULES)
    assert {one.kind for one in pack.contacts} <= {"danger", "report", "help", "press"}
    assert any(one.kind == "report" for one in pack.contacts)


def test_shipped_group_only_is_dracuts_alone() -> None:
    rules = {path.stem: parse_pack(tomllib.loads(path.read_text()), path.name).group_only for path in _PACKS}
    assert {name: rule for name, rule in rules.items() if rule} == {"dracut": AudienceRule(clause="dracut.employee.4")}


def test_shipped_decorum_notice_is_dracuts_alone() -> None:
    asked = {path.stem: parse_pack(tomllib.loads(path.read_text()), path.name).reminders for path in _PACKS}
    yearly = YearlyReminder(kind=ReminderKind.DECORUM, clause="dracut.admin.annual-reminder", month=8, day=15, hour=8)
    found = {name: [one for one in each if one.kind is ReminderKind.DECORUM] for name, each in asked.items()}
    assert {name: each for name, each in found.items() if each} == {"dracut": [yearly]}


def test_shipped_reminders_are_those_of_the_table() -> None:
    packs = {path.stem: parse_pack(tomllib.loads(path.read_text()), path.name) for path in _PACKS}
    found = {
        name: [*(one.kind.value for one in pack.reminders), *(one.kind.value for one in pack.occasions)]
        for name, pack in packs.items()
    }
    assert found == {
        "derby": [],
        "dracut": ["decorum", "orientation", "contributions", "flags"],
        "maapp": [],
        "mit": ["syllabus", "resources"],
        "mmsd": ["mandated_reporter", "family_notice", "families"],
        "nycdoe": ["mandated_reporter", "newcomers", "media_release", "site_review", "flags"],
    }

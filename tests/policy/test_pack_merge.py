"""A school's own policy over those that it extends: who comes first goes first, and nothing is made up."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.model import AudienceRule
from policy.model import Citation
from policy.model import Pack
from policy.model import PackError
from policy.model import Row
from policy.model import Severity
from policy.model import Where
from policy.model.clauses import Origin
from policy.pack import parse_pack
from policy.pack.merge import merged

_PACKS = Path(__file__).resolve().parents[2] / "policy" / "packs"
BASES: Mapping[str, dict[str, Any]] = {
    one.stem: tomllib.loads(one.read_text("utf-8")) for one in sorted(_PACKS.glob("*.toml"))
}
HEAD = {"id": "falcons", "title": "Falcons handbook", "owner": "Falcons", "revision": "3", "date": "2026-09-01"}
OWN = {
    "id": "falcons.1",
    "locator": "Section 1",
    "binds": ["staff"],
    "force": "must",
    "summary": "Write to the team channel.",
    "topics": ["official_channels"],
    "behaviour": "answer_only",
    "how": "Answer.",
}


def read(own: Mapping[str, Any], *names: str) -> Pack:
    return parse_pack(merged(own, [BASES[name] for name in names], "falcons.toml"), "falcons.toml", extends=names)


@given(st.sampled_from(sorted(BASES)))
def test_extending_with_nothing_is_the_base_under_another_name(name: str) -> None:
    base = parse_pack(BASES[name], name)
    origin = Origin(pack=name, revision=base.revision, title=base.title, date=base.date)
    assert read(HEAD, name) == replace(
        base,
        id="falcons",
        title="Falcons handbook",
        owner="Falcons",
        revision="3",
        date="2026-09-01",
        contacts=(),
        extends=(name,),
        clauses=tuple(replace(one, pack="falcons", origin=origin) for one in base.clauses),
    )


@given(st.permutations(sorted(BASES)).flatmap(lambda all_: st.integers(1, 5).map(lambda size: all_[:size])))
def test_the_clauses_of_all_bases_stand_in_their_order(names: list[str]) -> None:
    assert [one.id for one in read(HEAD, *names).clauses] == [
        clause["id"] for name in names for clause in BASES[name]["clauses"]
    ]


@given(st.permutations(sorted(BASES)), st.sampled_from(["pii.phone", "pii.password", "photo.no_consent"]))
def test_the_rows_of_the_base_that_is_named_first_stand_first(names: list[str], rule: str) -> None:
    packs = [parse_pack(BASES[name], name) for name in names]
    assert read(HEAD, *names).rules[rule] == tuple(row for pack in packs for row in pack.rules.get(rule, ()))


@given(st.sampled_from(sorted(BASES)), st.data())
def test_merging_leaves_the_base_as_it_was_and_does_the_same_twice(name: str, data: st.DataObject) -> None:
    before = copy.deepcopy(BASES[name])
    ident = data.draw(st.sampled_from([one["id"] for one in BASES[name]["clauses"]]))
    own = {**HEAD, "clauses": [{"id": ident, "topics": ["other"]}, OWN]}
    assert read(own, name) == read(own, name)
    assert BASES[name] == before


@given(st.sampled_from(sorted(BASES)), st.data())
def test_whatever_is_dropped_the_rest_still_holds_together(name: str, data: st.DataObject) -> None:
    idents = [one["id"] for one in BASES[name]["clauses"]]
    gone = data.draw(st.lists(st.sampled_from(idents), unique=True, max_size=len(idents) - 1))
    pack = read({**HEAD, "drop": gone}, name)
    assert [one.id for one in pack.clauses] == [one for one in idents if one not in gone]


def test_a_changed_word_is_the_schools_own_and_stale_readings_go() -> None:
    own = {"id": "dracut.employee.4", "locator": "Section 7", "summary": "Write to three members at least."}
    pack = read({**HEAD, "clauses": [own]}, "dracut")
    clause = pack.clause("dracut.employee.4")
    assert clause is not None
    assert (clause.summary, clause.summary_es, clause.settles, clause.exceptions, clause.origin) == (
        "Write to three members at least.",
        "",
        (),
        (),
        None,
    )
    assert (pack.cite("dracut.employee.4"), pack.cite("dracut.employee.5").title) == (
        Citation(
            pack="falcons",
            clause="dracut.employee.4",
            title="Falcons handbook",
            locator="Section 7",
            date="2026-09-01",
        ),
        "Social Media and Internet Use Policy (Dracut Public Schools)",
    )


def test_what_is_taken_over_keeps_title_and_date_over_two_steps() -> None:
    between = merged({**HEAD, "id": "district"}, [BASES["mmsd"]], "district.toml")
    pack = parse_pack(merged(HEAD, [between], "falcons.toml"), "falcons.toml")
    assert pack.cite("mmsd.media.texting").date == "2013-10-03"


def test_own_keys_stand_over_a_norm_and_own_rows_before_the_others() -> None:
    own = {
        **HEAD,
        "clauses": [OWN],
        "group_only": {"minimum": 3},
        "rules": {"pii.phone": [{"do": "none", "author": "any", "clause": "falcons.1"}]},
        "conversation": {"label": {"clause": "falcons.1", "says": "school", "example": "Falcons"}},
    }
    pack, base = read(own, "dracut"), parse_pack(BASES["dracut"], "dracut")
    assert pack.group_only == AudienceRule(clause="dracut.employee.4", minimum=3)
    assert pack.rules["pii.phone"] == (
        Row(do=Severity.NONE, where=Where.ANY, clause="falcons.1"),
        *base.rules["pii.phone"],
    )


def test_norms_are_switched_off_by_name() -> None:
    pack = read({**HEAD, "off": ["group_only", "rules.pii.phone", "reminders.decorum"]}, "dracut")
    base = parse_pack(BASES["dracut"], "dracut")
    assert (pack.group_only, pack.reminders, [*pack.rules]) == (
        None,
        (),
        [rule for rule in base.rules if rule != "pii.phone"],
    )


def test_a_reminder_of_ones_own_takes_the_place_of_the_same_kind() -> None:
    own = {"kind": "decorum", "clause": "dracut.admin.annual-reminder", "month": 9, "day": 3, "hour": 9}
    assert [(one.month, one.day) for one in read({**HEAD, "reminders": [own]}, "dracut").reminders] == [(9, 3)]


_SLIPS: list[tuple[dict[str, Any], str, str]] = [
    ({"drop": ["dracut.nothing"]}, "drop", "no clause 'dracut.nothing' in what this pack extends"),
    ({"off": ["rules.pii.fax"]}, "off", "no norm 'rules.pii.fax' in what this pack extends"),
    ({"drop": ["dracut.employee.4"], "clauses": [{"id": "dracut.employee.4"}]}, "clauses.0.id", "stands in drop"),
    ({"clauses": [{"id": "dracut.employee.4", "summary": "Other."}]}, "clauses.0.locator", "missing"),
    ({"clauses": [OWN, {**OWN, "id": "falcons.2", "force": "maybe"}]}, "clauses.1.force", "unknown word 'maybe'"),
    ({"clauses": [{"id": "dracut.employee.4"}, {"id": "dracut.employee.4"}]}, "clauses.1.id", "stands twice"),
    ({"clauses": [OWN, OWN]}, "clauses.1.id", "stands twice"),
    ({"group_only": "no"}, "group_only", "not a table"),
    ({"parents": 3}, "parents", "not a table"),
    ({"rules": {"pii.phone": "no"}}, "rules.pii.phone", "not a list of tables"),
    ({"reminders": [{"kind": ["cake"], "month": 9}]}, "reminders.0.kind", "not a text"),
    ({"colour": "red"}, "colour", "unknown key"),
]


@pytest.mark.parametrize(("own", "key", "problem"), _SLIPS, ids=[f"{n}-{one[1]}" for n, one in enumerate(_SLIPS)])
def test_a_slip_names_its_place_in_the_schools_own_file(own: dict[str, Any], key: str, problem: str) -> None:
    with pytest.raises(PackError) as caught:
        read({**HEAD, **own}, "dracut")
    assert (caught.value.source, caught.value.key.replace('"', "")) == ("falcons.toml", key)
    assert problem in caught.value.problem
    assert caught.value.remedy


def test_a_draft_counts_for_nothing_until_somebody_stands_for_it() -> None:
    draft = {**OWN, "id": "falcons.2", "status": "draft"}
    family = {**OWN, "family": ["falcons.2"]}
    waiting = read({**HEAD, "clauses": [family, draft]}, "mit")
    confirmed = read({**HEAD, "clauses": [family, {**draft, "confirmed": "Jane Doe, 2026-09-01"}]}, "mit")
    assert [
        ([one.id for one in pack.drafts], {one.id: one.family for one in pack.clauses if one.id.startswith("falcons")})
        for pack in (waiting, confirmed)
    ] == [(["falcons.2"], {"falcons.1": ()}), ([], {"falcons.1": ("falcons.2",), "falcons.2": ()})]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"status": "ready"}, "clauses.0.status"),
        ({"status": "draft", "confirmed": "Jane Doe"}, "clauses.0.confirmed"),
        ({"status": "draft", "confirmed": ", 2026-09-01"}, "clauses.0.confirmed"),
        ({"status": "draft", "confirmed": "Jane Doe, soon"}, "clauses.0.confirmed"),
    ],
)
def test_a_confirmation_is_a_name_and_a_date(changes: dict[str, str], key: str) -> None:
    with pytest.raises(PackError) as caught:
        parse_pack({**HEAD, "clauses": [{**OWN, **changes}]}, "falcons.toml")
    assert caught.value.key == key


def test_nothing_rests_on_a_draft() -> None:
    rows = {"pii.phone": [{"clause": "falcons.1"}]}
    with pytest.raises(PackError, match="is only a draft; confirm it first"):
        parse_pack({**HEAD, "rules": rows, "clauses": [{**OWN, "status": "draft"}]}, "falcons.toml")

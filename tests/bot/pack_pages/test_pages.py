"""The pages say what the packs hold, lead to places that are there, and are those that are committed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.pack_pages.__main__ import main
from bot.pack_pages.pages import INDEX
from bot.pack_pages.pages import anchor
from bot.pack_pages.pages import day_of
from bot.pack_pages.pages import heading
from bot.pack_pages.pages import markdown
from bot.pack_pages.pages import pages
from bot.pack_pages.pages import slug
from bot.pack_pages.pages import state
from bot.pack_pages.words import OWN
from bot.pack_pages.words import sentences
from bot.pack_pages.words import words
from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.model import Pack

DOCS = Path(__file__).parents[3] / "docs"
PACKS = load_packs(named=OPTIONAL)
PAGES = pages(PACKS)
MECHANISMS = {name: entry for name, entry in words("mechanisms").items() if name != OWN}


def test_the_committed_pages_are_what_the_packs_give() -> None:
    committed = {one.name: one.read_text("utf-8") for one in (DOCS / "policies").iterdir()}
    assert sorted(committed) == sorted(PAGES)
    assert [name for name in PAGES if committed[name] != PAGES[name]] == [], "make docs"


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_every_clause_has_its_place_its_words_and_its_verdicts(pack: Pack) -> None:
    page = PAGES[f"{pack.id}.md"]
    parts = dict(zip((one.id for one in pack.clauses), re.split(r"(?m)^### ", page)[1:], strict=True))
    for clause in pack.clauses:
        part = parts[clause.id]
        assert part.startswith(f"{heading(clause)}\n")
        assert markdown(clause.summary) in part
        assert all(markdown(one) in part for one in clause.exceptions)
        assert part.count("“") >= len(clause.settles)
        assert all(markdown(one.condition) in part for one in clause.settles)


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_no_two_clauses_share_an_anchor(pack: Pack) -> None:
    slugs = [slug(one) for one in pack.clauses]
    assert len(set(slugs)) == len(slugs)


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    texts = {f"policies/{page}": text for page, text in PAGES.items()}
    broken = []
    for target in re.findall(r"\]\(([^)]*)\)", re.sub(r"\\[\[\]]", "", PAGES[name])):
        file, _, place = target.partition("#")
        path = (Path("policies") / file).as_posix() if file else f"policies/{name}"
        path = path.replace("policies/../", "")
        text = texts.get(path) or (DOCS / path).read_text("utf-8")
        if place and place not in {anchor(one) for one in re.findall(r"(?m)^#+ (.*)$", text)}:
            broken.append(target)
    assert broken == []


def test_every_mechanism_that_is_named_has_words_and_no_other() -> None:
    assert set(MECHANISMS) == {name for pack in PACKS.values() for one in pack.clauses for name in one.does}


@pytest.mark.parametrize("name", [one for one in MECHANISMS if one.startswith("reminder:")])
def test_a_reminder_has_a_name_and_a_time(name: str) -> None:
    assert MECHANISMS[name]["name"]
    assert MECHANISMS[name]["when"]


def test_what_a_rule_does_is_told_by_the_rows_of_the_pack() -> None:
    pack = PACKS["dracut"]
    clause = pack.clause("dracut.employee.15")
    assert clause is not None
    assert sentences(pack, clause)[1] == (
        "The street address of somebody's home: where students or parents read along, staff are warned in private; "
        "in registered conversations parents get a private hint.",
        "rules.md#personal-data",
    )


def test_a_row_for_all_comes_after_those_for_some() -> None:
    told = {
        "derby.privacy-others": "in public conversations parents get a private hint; "
        "in public conversations whoever else writes is warned in private.",
        "dracut.student.2": "where only teachers and parents read along, whoever writes gets a private hint; elsewhere "
        "whoever writes is warned in private, and the message goes where the platform lets the bot take it away.",
    }
    for name, rows in told.items():
        pack = PACKS[name.partition(".")[0]]
        clause = pack.clause(name)
        assert clause is not None
        assert any(says.endswith(rows) for says, _ in sentences(pack, clause))


def test_where_silence_counts_as_yes_only_a_no_is_looked_for() -> None:
    pack = PACKS["mmsd"]
    clause = pack.clause("mmsd.class.passive-consent")
    assert clause is not None
    assert sentences(pack, clause)[0][0] == (
        "A picture or video that names a student whose parents said no: staff are warned in private."
    )


def test_a_door_is_told_with_its_number() -> None:
    pack = PACKS["mit"]
    clause = pack.clause("mit.danger")
    assert clause is not None
    assert sentences(pack, clause)[0][0].endswith(": Campus Police (x3-1212).")


def test_a_clause_that_asks_for_more_says_so() -> None:
    waiting = [one for pack in PACKS.values() for one in pack.clauses if state(one) == "not_yet"]
    for clause in waiting:
        assert words("words")["not_yet"][clause.behaviour.value] in PAGES[f"{clause.pack}.md"]


def test_dates_are_written_as_people_write_them() -> None:
    assert [day_of(one) for one in ("2013-10-03", "2024", "Spring 2012", None)] == [
        "3 October 2013",
        "2024",
        "Spring 2012",
        "",
    ]


def test_signs_of_markdown_are_escaped() -> None:
    assert markdown("a_b *c* [d] <e> | `f`") == r"a\_b \*c\* \[d\] \<e\> \| \`f\`"


def test_writing_takes_pages_away_whose_policy_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone.md").write_text("x", "utf-8")
    main(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(PAGES)
    assert INDEX in PAGES

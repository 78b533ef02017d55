"""A handbook becomes drafts: every word of it is in one of them, or is said to be passed over."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.packs import load_packs
from policy.model import Behaviour
from policy.model import Force
from policy.model.handbooks import Block
from policy.model.handbooks import Handbook
from policy.pack.draft_guess import TOPICS
from policy.pack.draft_guess import binds_of
from policy.pack.draft_guess import force_of
from policy.pack.draft_guess import topics_of
from policy.pack.drafting import LONGEST
from policy.pack.drafting import Drafted
from policy.pack.drafting import Skipped
from policy.pack.drafting import draft_clauses

_PIECES = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=120),
    st.text("ab .:-#=1()\t", max_size=30),
    st.sampled_from(
        [
            "# Communication",
            "3.2 Phones",
            "RULES FOR ALL",
            "Coaches must use the team channel for all messages.",
            "- never share a password",
            "Students should:",
            "(b) ask their parents first and wait",
            "12",
            "Page 3 of 9",
            "Contents ........ 4",
            "=====",
            "",
            "",
        ]
    ),
)
_LINES = st.lists(st.builds(Block, text=_PIECES, page=st.none() | st.integers(1, 5)), max_size=40)
_WHOLE = st.lists(
    st.builds(
        Block,
        text=_PIECES,
        whole=st.just(True),
        level=st.integers(0, 3),
        item=st.booleans(),
        edge=st.booleans(),
    ),
    max_size=30,
)


def words(text: str) -> set[str]:
    """Words without the marks that make headings, items and rules of them, and without parted lines."""
    return set(re.findall(r"[^\W_]{2,}", text))


@given(_LINES | _WHOLE)
def test_no_word_is_lost(blocks: list[Block]) -> None:
    drafts = draft_clauses(Handbook(blocks=tuple(blocks)), "falcons")
    said = " ".join((*(one.summary for one in drafts.clauses), *(one.text for one in drafts.skipped)))
    marks = " ".join(one.locator for one in drafts.clauses)
    for block in blocks:
        clean = re.sub(r"[\u00ad\ufffe\x02]", "", block.text)
        lost = {one for one in words(clean) if one not in said}
        assert {one for one in lost if one not in marks} == set()


@given(_LINES | _WHOLE)
def test_ids_are_each_ones_own_and_the_same_again(blocks: list[Block]) -> None:
    handbook = Handbook(blocks=tuple(blocks))
    ids = [one.id for one in draft_clauses(handbook, "falcons").clauses]
    assert len(set(ids)) == len(ids)
    assert [one.id for one in draft_clauses(handbook, "falcons").clauses] == ids


def lines(text: str, page: int | None = None) -> tuple[Block, ...]:
    return tuple(Block(text=line, page=page) for line in text.splitlines())


def test_paragraphs_items_and_headings_become_clauses_with_their_places() -> None:
    text = """# Falcons

## 1. Messages
Coaches must use the team channel. Texts to one
player are not allowed.

Players should:
- keep passwords to themselves
- report threats to a coach

Thanks all.
"""
    drafts = draft_clauses(Handbook(blocks=lines(text)), "falcons")
    assert drafts.clauses == (
        Drafted(
            id="falcons.1.1",
            locator="Falcons › 1. Messages, paragraph 1",
            binds=("coach_advisor",),
            force=Force.MUST,
            summary="Coaches must use the team channel. Texts to one player are not allowed.",
            topics=(),
        ),
        Drafted(
            id="falcons.1.2",
            locator="Falcons › 1. Messages, paragraph 2, item 1",
            binds=("student",),
            force=Force.SHOULD,
            summary="Players should: keep passwords to themselves",
            topics=(),
        ),
        Drafted(
            id="falcons.1.3",
            locator="Falcons › 1. Messages, paragraph 2, item 2",
            binds=("student",),
            force=Force.SHOULD,
            summary="Players should: report threats to a coach",
            topics=("report", "threats"),
            suggested=Behaviour.ROUTE_REPORT,
        ),
    )
    assert drafts.skipped == (
        Skipped(why="heading", text="Falcons"),
        Skipped(why="heading", text="1. Messages"),
        Skipped(why="short", text="Thanks all."),
    )


def test_a_paragraph_goes_on_over_the_edge_of_a_page() -> None:
    trips = ("away games", "tournaments abroad", "summer camps")
    pages = [
        f"Falcons handbook 2026\nBefore {trip} coaches must tell the parents of\nall players of {trip} and\n{number}"
        for number, trip in enumerate(trips, start=1)
    ]
    blocks = tuple(line for number, text in enumerate(pages, start=1) for line in lines(text, number))
    drafts = draft_clauses(Handbook(blocks=blocks), "falcons")
    assert [one.text for one in drafts.skipped] == [
        text for number in (1, 2, 3) for text in ("Falcons handbook 2026", str(number))
    ]
    assert [(one.locator, one.summary) for one in drafts.clauses] == [
        (
            "paragraph 1, page 1",
            " ".join(f"Before {trip} coaches must tell the parents of all players of {trip} and" for trip in trips),
        )
    ]


def test_each_row_of_a_table_stands_by_itself() -> None:
    table = "| what | how long |\n|:--|--:|\n| names of players must go | a year |"
    text = f"## What is kept in the house and for how long\n\n{table}"
    drafts = draft_clauses(Handbook(blocks=lines(text)), "falcons")
    assert [(one.id, one.summary) for one in drafts.clauses] == [
        ("falcons.what-is-kept-in-the-house.1", "| what | how long |"),
        ("falcons.what-is-kept-in-the-house.2", "| names of players must go | a year |"),
    ]
    assert [one.why for one in drafts.skipped] == ["heading", "rule"]


def test_a_long_paragraph_is_parted_between_sentences() -> None:
    sentence = "Coaches must write to the whole team whenever a practice moves to another place or hour. "
    drafts = draft_clauses(Handbook(blocks=(Block(text=sentence * 20, whole=True),)), "falcons")
    assert [one.locator for one in drafts.clauses] == ["paragraph 1, part 1", "paragraph 1, part 2"]
    assert all(len(one.summary) <= LONGEST for one in drafts.clauses)
    assert " ".join(one.summary for one in drafts.clauses) == (sentence * 20).strip()


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("Staff must ask first.", Force.MUST),
        ("Coaches may not text players.", Force.MUST),
        ("Students can't share passwords.", Force.MUST),
        ("Los entrenadores no pueden escribir a un solo jugador.", Force.MUST),
        ("Photos are prohibited.", Force.MUST),
        ("Staff should use school accounts.", Force.SHOULD),
        ("Se recomienda usar el canal del equipo.", Force.SHOULD),
        ("Parents may opt out.", Force.MAY),
        ("The season starts in August.", Force.INFO),
    ],
)
def test_how_strongly_it_binds(text: str, force: Force) -> None:
    assert force_of(text) is force


@pytest.mark.parametrize(
    ("text", "headings", "binds"),
    [
        ("Coaches must tell the parents.", "", ("coach_advisor",)),
        ("Must tell the parents.", "Rules for students", ("student",)),
        ("Be kind to players.", "", ("student",)),
        ("Be kind.", "", ("staff", "student")),
        ("Los maestros deben avisar a las familias.", "", ("staff",)),
    ],
)
def test_whom_it_binds(text: str, headings: str, binds: tuple[str, ...]) -> None:
    assert binds_of(text, headings, ("staff", "student")) == binds


def test_topics_are_words_that_the_policies_use() -> None:
    used = {topic for pack in load_packs().values() for clause in pack.clauses for topic in clause.topics}
    assert set(TOPICS) - used == set()
    assert topics_of("Never post photos or a phone number without consent.") == ("photo", "phone_number", "consent")

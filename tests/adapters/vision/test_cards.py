from __future__ import annotations

import random

import pytest

pytest.importorskip("zxingcpp", reason="the extra 'photo' is not installed")

from adapters.vision import barcodes
from adapters.vision import cards
from tests.adapters.vision.card_pictures import drawn
from tests.adapters.vision.card_pictures import photographed
from tests.adapters.vision.card_pictures import pixels
from tests.adapters.vision.card_texts import CARDS
from tests.adapters.vision.card_texts import OTHER_THINGS
from tests.adapters.vision.card_texts import Thing

STUDENT = ("MAPLETON HIGH SCHOOL", "STUDENT ID CARD", "Avery Stone", "Student ID: 40119823", "Grade: 10")


def judged(thing: Thing, seed: int | None) -> bool:
    picture = drawn(thing) if seed is None else photographed(thing, seed)
    return cards.is_card(thing.lines, thing.faces, thing.share if thing.faces else 0.0, barcodes.read(pixels(picture)))


def test_the_sets_are_large_enough() -> None:
    assert len(CARDS) >= 30
    assert len(OTHER_THINGS) >= 30


@pytest.mark.parametrize("seed", [None, 1], ids=["flat", "photographed"])
def test_cards_are_found(seed: int | None) -> None:
    assert [thing.words for thing in CARDS if not judged(thing, seed)] == []


@pytest.mark.parametrize("seed", [None, 1], ids=["flat", "photographed"])
def test_what_looks_like_a_card_is_not_taken_for_one(seed: int | None) -> None:
    assert [thing.words for thing in OTHER_THINGS if judged(thing, seed)] == []


def misread(lines: tuple[str, ...], chance: random.Random) -> list[str]:
    """As a reader gives them: now and then two lines as one, one as two, or in capitals."""
    told: list[str] = []
    for line in lines:
        words = line.split()
        match chance.randrange(4):
            case 0 if told:
                told[-1] += " " + line
            case 1 if len(words) > 2:
                told += [" ".join(words[:-1]), words[-1]]
            case 2:
                told.append(line.upper())
            case _:
                told.append(line)
    return told


def test_lines_that_are_read_less_well_change_little() -> None:
    chance = random.Random(8)  # noqa: S311 - the same readings every time
    found, wrong = 0, 0
    for _ in range(20):
        for thing in CARDS:
            codes = () if thing.code is None else (thing.code[1],)
            found += cards.is_card(misread(thing.lines, chance), thing.faces, thing.share, codes)
        for thing in OTHER_THINGS:
            codes = () if thing.code is None or thing.code[0] == "EAN13" else (thing.code[1],)
            wrong += cards.is_card(misread(thing.lines, chance), thing.faces, thing.share, codes)
    assert found >= 0.95 * 20 * len(CARDS)
    assert wrong <= 0.02 * 20 * len(OTHER_THINGS)


@pytest.mark.parametrize(
    ("faces", "share", "codes", "card"),
    [
        (1, 0.06, (), True),
        (0, 0.0, (), False),
        (0, 0.0, ("40119823",), True),
        (0, 0.0, ("https://example.org",), False),
        (2, 0.3, (), True),
        (11, 0.01, (), False),
    ],
)
def test_words_alone_make_no_card(faces: int, share: float, codes: tuple[str, ...], *, card: bool) -> None:
    assert cards.is_card(STUDENT, faces, share, codes) is card


def test_a_page_is_no_card() -> None:
    page = (*STUDENT, *("and many more words that stand on a page",) * 8)
    assert not cards.is_card(page, 1, 0.06, ())


def test_nothing_to_read_is_no_card() -> None:
    assert not cards.is_card((), 1, 0.06, ("40119823",))
    assert not cards.is_card(("",), 0, 0.0, ())


@pytest.mark.parametrize(
    "line", ["a" * 20_000, "1" * 20_000, "1-" * 700, "id " * 58, "a1" * 700, "< " * 10_000, "P<" * 10_000]
)
def test_hostile_lines_are_judged(line: str) -> None:
    assert not cards.is_card((line,), 0, 0.0, ())


def test_the_barcode_of_a_licence_counts() -> None:
    code = "@\n\x1e\rANSI 636000090002DL00410278ZV03190008DLDAQD4417233\nDCSMORALES\n"
    assert cards.is_card(("DRIVER LICENSE", "EXP 08/14/2029", "DOB 08/14/2008"), 0, 0.0, (code,))

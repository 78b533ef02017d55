"""What is told of pictures: lines that programs read, and lines that people read."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from bot.cli.photo_table import block
from bot.explain import Explainer
from bot.explain import load_explanations
from bot.inspecting import MOST
from bot.packs import load_packs
from bot.photo import Photos
from bot.photo import Shown
from bot.ports import Sight
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import InputError
from policy.model import Known
from policy.model import Unchecked

TOLD = {"too_large", "truncated", "bomb", "unsupported", "not_an_image", "timeout"}
TEXT = "call me 978-555-0144"
SPAN = {"start": 8, "end": 20, "type": "PHONE", "score": 0.99}


class FakeVision:
    """Sees what it was told to see in a file of that content."""

    sight = Sight(pictures=True, words=True)

    def __init__(self, seen: dict[bytes, AttachmentFacts]) -> None:
        self.seen = seen

    async def look(self, name: str, kind: AttachmentKind, data: bytes) -> AttachmentFacts:
        return self.seen[data]

    async def close(self) -> None:
        """Nothing to end."""


async def rows(vision: FakeVision, *files: Path) -> tuple[list[dict[str, object]], list[InputError]]:
    told: list[InputError] = []
    ticks = count()
    run = Photos(vision, Known(), clock=lambda: next(ticks) / 1000, report=told.append)
    found = [one.row() async for one in run.shown(files)]
    assert run.bad == len(told)
    return found, told


def nothing(file: Path, error: str, ms: float = 0.0) -> dict[str, object]:
    empty = {"faces": 0, "text": "", "spans": [], "gps": False, "id_card": False}
    return {"file": str(file), **empty, "ms": ms, "error": error}


async def test_every_file_has_its_line_and_an_error_never_ends_the_run(tmp_path: Path) -> None:
    good, cut, huge, gone = (tmp_path / name for name in ("good.jpg", "cut.jpg", "huge.jpg", "gone.jpg"))
    good.write_bytes(b"good")
    cut.write_bytes(b"cut")
    with huge.open("wb") as stream:
        stream.truncate(MOST + 1)
    facts = AttachmentFacts(faces=3, text=TEXT, location=True, card=True)
    vision = FakeVision({b"good": facts, b"cut": AttachmentFacts(unchecked=Unchecked.TRUNCATED)})
    found, told = await rows(vision, cut, huge, gone, tmp_path, good)
    assert found == [
        nothing(cut, "truncated", 1.0),
        nothing(huge, "too_large"),
        nothing(gone, "not_an_image"),
        nothing(tmp_path, "not_an_image"),
        {"file": str(good), "faces": 3, "text": TEXT, "spans": [SPAN]}
        | {"gps": True, "id_card": True, "ms": 1.0, "error": None},
    ]
    assert [str(one).split("; ")[0] for one in told] == [
        f"{gone}: cannot be read (No such file or directory)",
        f"{tmp_path}: cannot be read (Is a directory)",
    ]


@pytest.mark.parametrize("why", Unchecked)
def test_every_reason_is_one_that_the_contract_names(why: Unchecked) -> None:
    assert Shown(file="a", facts=AttachmentFacts(unchecked=why)).row()["error"] in TOLD


@pytest.fixture(scope="module")
def explainer() -> Explainer:
    return Explainer(load_explanations("en"), load_packs()["dracut"])


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (AttachmentFacts(faces=0), "no faces found"),
        (AttachmentFacts(faces=1, card=True), "may show 1 person; may be an identity card"),
        (AttachmentFacts(faces=9, location=True), "may show 9 people; carries the place where it was taken"),
        (AttachmentFacts(faces=60, text="Go!"), "may show a crowd (60 faces or so); 1 word"),
        (
            AttachmentFacts(faces=0, text="Dear all", unchecked=Unchecked.TIMEOUT),
            "no faces found; 2 words; not all of it could be checked: it took too long",
        ),
    ],
)
def test_people_are_told_what_it_may_show(facts: AttachmentFacts, said: str, explainer: Explainer) -> None:
    assert block(Shown(file="a\x1b.jpg", facts=facts, ms=41.2), explainer) == f"a .jpg: {said} (41 ms)\n"


@pytest.mark.parametrize("why", Unchecked)
def test_people_are_told_why_it_could_not_be_checked(why: Unchecked, explainer: Explainer) -> None:
    assert block(Shown(file="a", facts=AttachmentFacts(unchecked=why)), explainer).startswith(
        "a: could not be checked: "
    )

"""`/consent` and its form through the whole pipeline, in memory, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from datetime import timedelta

import pytest

from bot.clock import SetClock
from bot.wiring import House
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.consents import number_digest
from policy.model import CommandInvoked
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConsentMode
from policy.model import EntryKind
from policy.model import Member
from policy.model import Role
from policy.model import School
from storage.seal import Keys
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.builders import a_member
from tests.builders import a_stranger

COUNSELOR = a_member("counselor", Role.COUNSELOR)
TEACHER = a_member("teacher", Role.TEACHER)
EVERYBODY = (COACH, SAM, ALEX, NINA, GAIL, PRINCIPAL, COUNSELOR, TEACHER)
TODAY = date(2026, 10, 5)
RELEASE = Consent(
    id="old",
    kind=ConsentKind.MEDIA_RELEASE,
    subject="sam",
    pack="nycdoe",
    valid_from=date(2026, 9, 1),
    valid_to=date(2027, 8, 31),
)
EXCEPTION = {
    "kind": "dual_relationship",
    "given": "yes",
    "until": "2027-06-30",
    "evidence": "letter of 5 October",
}


@dataclass(slots=True, kw_only=True)
class Desk:
    """A house with a school, and shorthands for what people ask and send."""

    house: House
    chat: LocalChat
    asked: int = 0

    async def ask(self, by: Member, words: str) -> tuple[str, str]:
        """Key and text of the answer."""
        self.asked += 1
        await self.house.app.handle(
            CommandInvoked(
                id=f"c{self.asked}",
                workspace=WORKSPACE,
                at=NOW,
                by=by.ref,
                name="consent",
                text=words,
                conversation=PLACE,
            )
        )
        return await self._answer()

    async def send(self, by: Member, **form: str) -> tuple[str, str]:
        """Key and text of the answer to the form."""
        answers = {"who": "sam", "kind": "media_release", "given": "no", **form}
        await self.chat.press(by.ref, "consent", at=NOW, form=tuple(answers.items()))
        return await self._answer()

    async def _answer(self) -> tuple[str, str]:
        before = len(self.chat.delivered)
        await self.house.jobs.drain()
        (one,) = self.chat.delivered[before:]
        return one.notice.keys[0].value, " ".join((one.notice.title, *one.notice.paragraphs))

    async def on_file(self, person: str = "sam") -> list[tuple[str, bool, date, date | None]]:
        found = await self.house.consents.of([person])
        return [(one.kind.value, one.given, one.valid_from, one.valid_to) for one in found]


@pytest.fixture
async def desk(store_url: str) -> AsyncIterator[Desk]:
    chat = LocalChat(WORKSPACE)
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: School(packs=("dracut",), overseers=("principal",)),
        packs=load_packs(),
        messengers=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
    )
    chat.listen(house.app.handle)
    await house.roster.put_people([one.person for one in EVERYBODY if one.person])
    await house.roster.put_members(EVERYBODY)
    await house.consents.put([RELEASE])
    yield Desk(house=house, chat=chat)
    await house.jobs.stop()
    await house.close()


@pytest.mark.parametrize("words", ["sam", "Sam", "@sam", "<@sam>", "<@!sam>", "<@sam|Sam Tran>"])
@pytest.mark.parametrize("asker", [COACH, GAIL, SAM, PRINCIPAL, COUNSELOR], ids=lambda one: one.ref.id)
async def test_who_may_sees_what_is_on_file(desk: Desk, asker: Member, words: str) -> None:
    key, text = await desk.ask(asker, words)
    assert (key, "Pictures of this student: yes, until August 31, 2027 (nycdoe)" in text) == ("consent.card", True)


@pytest.mark.parametrize(
    ("asker", "words"),
    [(COACH, "nina"), (TEACHER, "sam"), (GAIL, "alex"), (ALEX, "sam"), (ALEX, "nobody"), (a_stranger(), "sam")],
    ids=["another group", "no group", "another child", "a classmate", "who is nobody", "on no roster"],
)
async def test_who_may_not_hears_so_and_nothing_else(desk: Desk, asker: Member, words: str) -> None:
    assert (await desk.ask(asker, words))[0] == "consent.refused"


async def test_without_a_name_staff_hear_how_and_others_see_their_own(desk: Desk) -> None:
    assert [(await desk.ask(one, " "))[0] for one in (COACH, SAM)] == ["consent.how", "consent.card"]
    assert (await desk.ask(PRINCIPAL, "nobody at all"))[0] == "consent.unclear"


async def test_a_look_is_recorded(desk: Desk) -> None:
    await desk.ask(COACH, "sam")
    await desk.ask(COACH, "nina")
    seen = await desk.house.book.entries(kinds=[EntryKind.VIEW])
    assert [dict(one.facts) for one in seen] == [{"what": "consents", "count": 1, "own": False}]


async def test_what_is_recorded_counts_at_once_and_ends_what_says_otherwise(desk: Desk) -> None:
    key, text = await desk.send(COACH, evidence="note of 5 October")
    assert (key, "Pictures of this student: no" in text) == ("consent.recorded", True)
    yesterday = TODAY - timedelta(days=1)
    assert sorted(await desk.on_file()) == [
        ("media_release", False, TODAY, None),
        ("media_release", True, date(2026, 9, 1), yesterday),
    ]
    assert "yes" not in (await desk.ask(COACH, "sam"))[1]


async def test_a_release_lapses_with_the_school_year_unless_a_day_is_given(desk: Desk) -> None:
    await desk.send(COACH, who="alex", given="yes")
    await desk.send(COACH, who="alex", kind="contact", given="yes", until="2027-01-31")
    assert await desk.on_file("alex") == [
        ("contact", True, TODAY, date(2027, 1, 31)),
        ("media_release", True, TODAY, date(2027, 8, 31)),
    ]


async def test_a_record_says_who_made_it_and_how_silence_is_read(desk: Desk) -> None:
    await desk.send(PRINCIPAL, who="nina", kind="contact", evidence="phone call")
    (one,) = await desk.house.consents.of(["nina"])
    assert (one.mode, one.evidence, one.recorded_by, one.recorded_at) == (
        ConsentMode.OPT_OUT,
        "phone call",
        "principal",
        NOW,
    )


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"who": "nobody"}, "I found nobody of that name."),
        ({"until": "next week"}, "I did not understand the last day."),
        ({"until": "2026-10-04"}, "The last day is over already."),
        ({"kind": "friendship"}, "I did not understand what it is about."),
        ({"kind": "relative"}, "This takes two people"),
        ({"kind": "relative", "who": "coach + teacher"}, "This takes two people"),
        ({"kind": "personal_care", "given": "yes", "who": "sam + coach"}, "Say where the proof lies"),
        ({"kind": "close_in_age", "given": "yes", "who": "sam + coach", "evidence": "letter"}, "ends within a year"),
        (
            {"kind": "close_in_age", "given": "yes", "who": "sam + coach", "evidence": "x", "until": "2027-12-31"},
            "ends within a year",
        ),
        ({"given": "perhaps"}, "Say yes or no."),
        ({"kind": "number", "evidence": "letter"}, "Write the number itself"),
    ],
)
async def test_what_is_unclear_is_asked_again(desk: Desk, form: dict[str, str], said: str) -> None:
    key, text = await desk.send(PRINCIPAL, **form)
    assert (key, said in text, await desk.on_file()) == (
        "consent.unclear",
        True,
        [("media_release", True, RELEASE.valid_from, RELEASE.valid_to)],
    )


@pytest.mark.parametrize(
    ("asker", "form"),
    [
        (COACH, {"who": "nina"}),
        (SAM, {}),
        (GAIL, {}),
        (COACH, {"who": "coach", "kind": "number", "evidence": "978-555-0177"}),
        (PRINCIPAL, {"who": "principal", "kind": "number", "evidence": "978-555-0177"}),
        (COUNSELOR, {"who": "coach", "kind": "number", "evidence": "978-555-0177"}),
        (COACH, {**EXCEPTION, "who": "sam + coach"}),
        (COUNSELOR, {**EXCEPTION, "who": "sam + coach"}),
        (PRINCIPAL, {**EXCEPTION, "who": "sam with principal"}),
    ],
    ids=[
        "another group",
        "a student",
        "a parent",
        "one's own number",
        "the principal's own",
        "not a head",
        "one's own exception",
        "an exception by no head",
        "the principal's own exception",
    ],
)
async def test_who_may_not_record_is_told_so(desk: Desk, asker: Member, form: dict[str, str]) -> None:
    assert (await desk.send(asker, **form))[0] == "consent.refused"
    assert [one.id for one in await desk.house.consents.every()] == ["old"]


@pytest.mark.parametrize("who", ["sam + coach", "Coach + Sam", "coach with sam", "sam con coach"])
async def test_an_exception_is_about_two_people_and_ends(desk: Desk, who: str) -> None:
    key, text = await desk.send(PRINCIPAL, **{**EXCEPTION, "who": who})
    assert key == "consent.recorded"
    assert "yes, until June 30, 2027" in text
    (one,) = [one for one in await desk.house.consents.of(["sam"]) if one.kind is ConsentKind.DUAL_RELATIONSHIP]
    assert (one.other, one.evidence, one.valid_to, one.recorded_by) == (
        "coach",
        "letter of 5 October",
        date(2027, 6, 30),
        "principal",
    )
    assert "Has another relationship to somebody here: yes, until June 30, 2027 (" in (await desk.ask(GAIL, "sam"))[1]


async def test_a_no_ends_an_exception_whichever_of_the_two_it_stands_under(desk: Desk) -> None:
    old = Consent(id="x", kind=ConsentKind.PERSONAL_CARE, subject="coach", other="sam", valid_from=date(2026, 9, 1))
    await desk.house.consents.put([old])
    await desk.send(PRINCIPAL, who="sam + coach", kind="personal_care")
    found = [one for one in await desk.house.consents.of(["sam", "coach"]) if one.kind is ConsentKind.PERSONAL_CARE]
    assert sorted((one.subject, one.given, one.valid_to) for one in found) == [
        ("coach", True, TODAY - timedelta(days=1)),
        ("sam", False, None),
    ]


async def test_a_number_is_kept_as_a_digest(desk: Desk) -> None:
    assert (await desk.send(PRINCIPAL, who="coach", kind="number", given="yes", evidence="978-555-0177"))[
        0
    ] == "consent.recorded"
    (one,) = await desk.house.consents.of(["coach"])
    assert (one.version, one.evidence) == (number_digest("coach", "978-555-0177"), "")


async def test_a_slip_is_put_right_by_recording_again(desk: Desk) -> None:
    await desk.send(COACH, who="alex", kind="contact", given="no")
    await desk.send(COACH, who="alex", kind="contact", given="yes")
    assert await desk.on_file("alex") == [("contact", True, TODAY, None)]

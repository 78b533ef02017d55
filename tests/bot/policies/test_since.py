"""An answer says what changed in its sections since the asker said to have read the policy."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.clock import SetClock
from bot.policies.history import Noted
from bot.policies.history import read_history
from bot.policies.history import reworded
from bot.policies.since import Changed
from bot.policies.since import SinceRead
from bot.policies.since import keep_past
from bot.policies.since import past_of
from bot.wiring import LocalChat
from bot.wiring import load_packs
from bot.wiring import open_house
from policy.model import Acknowledge
from policy.model import CheckDue
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import MemberRef
from policy.model import Pack
from policy.model import School
from policy.pack.changes import digests
from storage.memory import memory_stores
from storage.seal import Keys
from tests.bot.commands.test_policy import ALONE
from tests.bot.commands.test_policy import HALL
from tests.bot.commands.test_policy import PEOPLE
from tests.bot.commands.test_policy import RULE
from tests.bot.commands.test_policy import Desk
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import WORKSPACE
from tests.contracts.samples import judged

DRACUT = load_packs()["dracut"]
SECOND = replace(DRACUT, revision="2")
NOWADAYS = digests(DRACUT)
BEFORE = {**NOWADAYS, "dracut.employee.4": "other"}
FIRST_DAY, SECOND_DAY, THIRD_DAY = date(2026, 8, 1), date(2026, 9, 1), date(2026, 10, 1)
CITED = (DRACUT.cite("dracut.employee.4"), DRACUT.cite("dracut.employee.5"))


def noted(revision: str, day: date, clauses: Mapping[str, str]) -> Noted:
    return Noted(revision=revision, seen=day, clauses=clauses)


class Read:
    """Somebody who has read these revisions."""

    def __init__(self, *revisions: str) -> None:
        self.revisions = revisions

    async def revisions_read(self, member: MemberRef) -> Sequence[str]:
        return self.revisions


async def changed(read: Sequence[str], history: Sequence[Noted], pack: Pack = SECOND) -> list[tuple[str, date]]:
    reminders = memory_stores().reminders
    reminders.revisions_read = Read(*read).revisions_read  # type: ignore[method-assign]
    since = SinceRead(reminders=reminders, packs={"dracut": pack}, past=lambda _: history)
    return [(one.citation.clause, one.on) for one in await since.changed(CITED, COACH.ref)]


@pytest.mark.parametrize(
    ("read", "history", "found"),
    [
        ([], [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)], []),
        (["mit@1"], [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)], []),
        (["dracut@2"], [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)], []),
        (["dracut@0"], [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)], []),
        (["dracut@1"], [], []),
        (["dracut@1"], [noted("1", FIRST_DAY, NOWADAYS), noted("2", SECOND_DAY, NOWADAYS)], []),
        (
            ["dracut@1"],
            [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)],
            [("dracut.employee.4", SECOND_DAY)],
        ),
        (
            ["dracut@1"],
            [noted("1", FIRST_DAY, {}), noted("1b", SECOND_DAY, BEFORE), noted("2", THIRD_DAY, NOWADAYS)],
            [("dracut.employee.4", THIRD_DAY), ("dracut.employee.5", SECOND_DAY)],
        ),
    ],
)
async def test_what_changed_since(
    read: Sequence[str], history: Sequence[Noted], found: Sequence[tuple[str, date]]
) -> None:
    assert await changed(read, history) == found


async def test_nothing_cited_is_nothing_changed() -> None:
    since = SinceRead(reminders=memory_stores().reminders, packs={"dracut": SECOND})
    assert await since.changed((), COACH.ref) == ()
    assert Changed(citation=CITED[0], on=FIRST_DAY).on == FIRST_DAY


async def test_the_answer_says_it_to_who_read_an_older_one_and_to_nobody_else(store_url: str) -> None:
    chat, school = LocalChat(WORKSPACE), School(packs=("dracut",))
    history = [noted("1", FIRST_DAY, BEFORE), noted("2", SECOND_DAY, NOWADAYS)]
    house = await open_house(
        clock=SetClock(NOW),
        schools=lambda _: school,
        packs={"dracut": SECOND},
        messengers=lambda _: chat,
        url=store_url or None,
        keys=Keys.generate(),
        past=lambda _: history,
    )
    desk = Desk(house=house, chat=chat)
    try:
        await house.roster.put_people([one.person for one in PEOPLE if one.person])
        await house.roster.put_members(list(PEOPLE))
        place = Conversation(ref=HALL, kind=ConversationKind.PUBLIC_CHANNEL, name="hall", registered=True)
        await house.roster.put_conversation(place, [one.ref for one in PEOPLE])
        await _has_read(desk, "dracut@1")
        texts = ["\n".join((await desk.ask(ALONE, by)).notice.paragraphs) for by in (COACH, SAM)]
    finally:
        await house.close()
    locator = RULE.locator if RULE else ""
    line = f"This section changed on September 1, 2026, since you acknowledged it: {locator} ({DRACUT.title})."
    assert [line in text for text in texts] == [True, False]


async def _has_read(desk: Desk, revision: str) -> None:
    check = CheckDue(id="check:x:y:1", workspace=WORKSPACE, at=NOW, check="x", subject="y", member=COACH.ref)
    press = replace(check, id="check:x:y:2")
    for event, name, actions in ((check, "sent", ()), (press, "read", (Acknowledge(decision="sent", by=COACH.ref),))):
        await desk.house.inbox.claim(event)
        judgement = judged(event, *actions, name=name, author=COACH.ref, place=None)
        assert await desk.house.log.settle(replace(judgement, revisions=(revision,))) is not None


def test_what_is_in_force_is_noted_once_a_revision(tmp_path: Path) -> None:
    keep_past(tmp_path, [DRACUT], FIRST_DAY)
    keep_past(tmp_path, [DRACUT], SECOND_DAY)
    keep_past(tmp_path, [SECOND], THIRD_DAY)
    assert list(past_of(tmp_path)("dracut")) == [noted("1", FIRST_DAY, NOWADAYS), noted("2", THIRD_DAY, NOWADAYS)]
    assert reworded(tmp_path, [DRACUT, SECOND]) == ()
    assert reworded(tmp_path, [replace(DRACUT, clauses=DRACUT.clauses[1:])]) == ("dracut",)


def test_a_history_that_cannot_be_used_holds_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("a file where a folder should be", "utf-8")
    keep_past(tmp_path, [DRACUT], FIRST_DAY)
    assert past_of(tmp_path)("dracut") == ()
    (tmp_path / "history").unlink()
    (tmp_path / "history").mkdir()
    (tmp_path / "history" / "dracut.json").write_text("{", "utf-8")
    assert past_of(tmp_path)("dracut") == ()
    with pytest.raises(Exception, match="it cannot be read"):
        read_history(tmp_path, "dracut")

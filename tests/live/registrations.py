"""Stories of conversations that a school has to know of, told on any platform: what people do, what they are told.

The school has a coach, two students and the athletic director, who supervises. The bot is in none of the places yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol

from bot.clock import SetClock
from bot.wiring import House
from policy.model import CheckDue
from policy.model import ConversationRef
from policy.model import Readers
from policy.model import Registration
from policy.model import RegistrationState

PACKS = ("nycdoe",)
PLACE = "club"
"""A private place with everybody in it, where a coach leads."""
PEOPLE = ("coach", "sam", "lily", "ad")
FORM = {"purpose": "Homework help", "readers": "group", "level": "high"}

ASKED = "Please put this conversation on your school's list"
NEW = "A new conversation with students"
DECIDE = "Please decide about a conversation"
SENT = "Thank you, that is all"
APPROVED = "Approved"
OWNERS = f"“{PLACE}” is approved"
PINNED = "About this conversation"
NOT_YET = "This conversation is not registered yet"
REGISTERED = "This conversation is registered"
STAFF_ONLY = "Only staff register conversations"
CHANGED = "A registered conversation has changed"
OPENED = "This conversation is public now"


class Scene(Protocol):
    """A platform with the place and its people on it, and an installation that listens."""

    house: House
    clock: SetClock

    def ref(self, place: str) -> ConversationRef:
        """A place on the platform."""
        ...

    async def invite(self, by: str, place: str) -> None:
        """Somebody lets the bot in."""
        ...

    async def command(self, by: str, place: str, name: str) -> list[str]:
        """Somebody calls a command there; the titles of what it answers."""
        ...

    async def press(self, by: str, button: str) -> None:
        """Somebody presses a button of the newest notice that offers it to them."""
        ...

    async def fill_in(self, by: str, button: str, answers: Mapping[str, str]) -> None:
        """Somebody opens the form behind such a button and sends it."""
        ...

    async def show(self, by: str, place: str, *, everybody: bool) -> None:
        """Somebody makes the place public, or private again."""
        ...

    async def unpin(self, by: str, place: str) -> None:
        """Somebody takes away the pin of the bot's notice."""
        ...

    async def delete(self, by: str, place: str) -> None:
        """Somebody deletes the bot's notice."""
        ...

    def notices(self, place: str) -> list[tuple[str, bool]]:
        """The bot's notices that stand there for everybody: title, and whether it is pinned."""
        ...

    def news(self) -> list[tuple[str, str]]:
        """Who was told what since the last time (person, title), in any order."""
        ...

    async def settle(self) -> None:
        """Until everything is judged and performed."""
        ...


async def told(scene: Scene) -> list[tuple[str, str]]:
    """What people hear of it, in order of their names."""
    await scene.settle()
    return sorted(scene.news())


async def standing(scene: Scene) -> list[str]:
    """The rules of open incidents."""
    return sorted(one.rule for one in await scene.house.log.incidents(open_only=True))


async def entry(scene: Scene) -> Registration:
    """What is on file about the place."""
    place = await scene.house.registry.conversation(scene.ref(PLACE))
    assert place is not None
    assert place.registration is not None
    return place.registration


async def checked(scene: Scene, check: str) -> list[tuple[str, str]]:
    """A day later the clock comes to a check of the place; what people hear of it."""
    scene.clock.set(scene.clock.now() + timedelta(days=1))
    place, now = scene.ref(PLACE), scene.clock.now()
    ident = f"{check}-{now.isoformat()}"
    due = CheckDue(id=ident, workspace=place.workspace, at=now, check=check, subject=place.id, conversation=place)
    await scene.house.app.handle(due)
    return await told(scene)


async def noticed(scene: Scene) -> None:
    """The bot is let into a place with students: the owner is asked, the supervisor can decide at once."""
    await scene.invite("coach", PLACE)
    assert await told(scene) == [("ad", NEW), ("coach", ASKED)]
    assert (await standing(scene), (await entry(scene)).state) == (
        ["conversation.unregistered"],
        RegistrationState.NOTICED,
    )


async def approved(scene: Scene) -> None:
    """The supervisor agrees by a button: it is on the list, and all who read there are told by a pinned notice."""
    await scene.press("ad", "approve")
    assert await told(scene) == [("ad", APPROVED), ("coach", OWNERS)]
    assert (await standing(scene), (await entry(scene)).state) == ([], RegistrationState.APPROVED)
    assert scene.notices(PLACE) == [(PINNED, True)]


async def kept_in_place(scene: Scene) -> None:
    """Whatever people do to the notice: at the next check it stands there pinned, once."""
    await noticed(scene)
    await approved(scene)
    assert (await checked(scene, "notice_check"), scene.notices(PLACE)) == ([], [(PINNED, True)])
    await scene.unpin("coach", PLACE)
    await scene.settle()
    assert scene.notices(PLACE) == [(PINNED, False)]
    assert (await checked(scene, "notice_check"), scene.notices(PLACE)) == ([], [(PINNED, True)])
    await scene.delete("coach", PLACE)
    await scene.settle()
    assert scene.notices(PLACE) == []
    assert (await checked(scene, "notice_check"), scene.notices(PLACE)) == ([], [(PINNED, True)])


async def filled_in(scene: Scene) -> None:
    """The owner fills in the form behind the notice; the supervisor sees it and agrees."""
    await noticed(scene)
    await scene.fill_in("coach", "register", FORM)
    assert await told(scene) == [("ad", DECIDE), ("coach", SENT)]
    found = await entry(scene)
    assert (found.state, found.purpose, found.readers) == (
        RegistrationState.PENDING,
        FORM["purpose"],
        Readers(FORM["readers"]),
    )
    await approved(scene)


async def asked_for_by_command(scene: Scene) -> None:
    """`/register` shows what is on file and opens the same form; what was approved can be changed by it."""
    await noticed(scene)
    assert await scene.command("coach", PLACE, "register") == [NOT_YET]
    await scene.fill_in("coach", "register", FORM)
    assert await told(scene) == [("ad", DECIDE), ("coach", SENT)]
    await approved(scene)
    assert await scene.command("coach", PLACE, "register") == [REGISTERED]
    await scene.fill_in("coach", "register", {**FORM, "purpose": "Homework and trips"})
    assert await told(scene) == [("ad", CHANGED), ("coach", SENT)]
    found = await entry(scene)
    assert (found.state, found.purpose) == (RegistrationState.APPROVED, "Homework and trips")
    assert await scene.command("sam", PLACE, "register") == [STAFF_ONLY]


async def turned_down(scene: Scene) -> None:
    """The supervisor says no and why: the owner hears of it, the incident stays, and no notice is posted."""
    await noticed(scene)
    await scene.fill_in("ad", "deny", {"reason": "There is one already"})
    heard = await told(scene)
    assert [who for who, _ in heard] == ["ad", "coach"]
    assert (await standing(scene), (await entry(scene)).state, scene.notices(PLACE)) == (
        ["conversation.unregistered"],
        RegistrationState.DENIED,
        [],
    )


async def made_public(scene: Scene) -> None:
    """Opened without a reason: the owner hears of it at once; closed again: nothing stands open any more."""
    await noticed(scene)
    await approved(scene)
    await scene.show("coach", PLACE, everybody=True)
    assert await told(scene) == [("coach", OPENED)]
    assert await standing(scene) == ["conversation.public_unjustified"]
    await scene.show("coach", PLACE, everybody=False)
    assert (await told(scene), await standing(scene)) == ([], [])


STORIES = (kept_in_place, filled_in, asked_for_by_command, turned_down, made_public)

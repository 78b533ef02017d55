"""The school of the stories of who reads along, what a platform must be able to do in them, and what comes of it.

The school has a coach with three students of a team (one of them its captain), a parent of one of them, the athletic
director and the principal, who can be copied, and a supervisor. `alt` is an account that is on no roster.
"""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from typing import Protocol

from bot.clock import SetClock
from bot.wiring import House
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role

PACKS = ("dracut",)
OVERSEERS = ("ad", "prin")
SUPERVISOR = "sup"
TEAM = "soccer"
PERSONS = (
    Person(id="coach", name="Carla Vega", role=Role.COACH, memberships=(Membership(group=TEAM, role=Role.COACH),)),
    Person(
        id="sam",
        name="Sam Lee",
        role=Role.STUDENT,
        memberships=(Membership(group=TEAM, role=Role.STUDENT),),
        parents=("mum",),
    ),
    Person(id="lily", name="Lily Stone", role=Role.STUDENT, memberships=(Membership(group=TEAM, role=Role.STUDENT),)),
    Person(
        id="kim",
        name="Kim Castle",
        role=Role.STUDENT,
        memberships=(Membership(group=TEAM, role=Role.STUDENT, captain=True),),
    ),
    Person(id="mum", name="Ruth Lee", role=Role.PARENT),
    Person(id="ad", name="Peter Lund", role=Role.ATHLETIC_DIRECTOR),
    Person(id="prin", name="Grace Osei", role=Role.PRINCIPAL),
    Person(id="sup", name="Jin Park", role=Role.SUPERVISOR),
)
STRANGER = "alt"
PEOPLE = (*(one.id for one in PERSONS), STRANGER)
"""Everybody who has an account on the platform."""

PLACE = "plan"
ALONE = "you will start on Saturday, keep it to yourself"
MEDICAL = "the physio says your ankle needs an X-ray, did your mom call the clinic?"
HELLO = "great game everyone"

GROUP_ONLY = "Please include more of your team"
COPIED = "Copied, thank you"
COPY = "You are copied on a private matter"

UNWATCHED = "Nobody watches this private matter any more"
OPENING = "I am opening a room"
ASKED_IN = "You are asked into a private matter"
PURPOSE = "A room for a private matter"
NO_ROOM = "I could not open the room"
MOVED = "Moved to your team"
WRITES = "Carla Vega writes:"

Told = list[tuple[str, str]]
"""Who was told what: person and title, in order of both."""
Outcome = tuple[tuple[str, ...], tuple[str, ...], Told]
"""Findings and actions of what was judged since the last time, each once in order of names, and who was told what."""

QUIET: Outcome = ((), ("none",), [])
WARNED: Outcome = (("group_only",), ("log", "offer_copy", "warn_author"), [("coach", GROUP_ONLY)])


class Scene(Protocol):
    """A platform with these people on it, and an installation that listens. `seen`: the last line of the log read."""

    house: House
    clock: SetClock
    seen: str | None

    def member(self, person: str) -> MemberRef:
        """Somebody's account."""
        ...

    async def place(self, name: str, *people: str) -> None:
        """Somebody makes a place with these people and the bot, of the kind that is played; it is registered."""
        ...

    async def post(self, by: str, place: str, text: str) -> str:
        """Somebody writes; the id of the message."""
        ...

    async def edit(self, by: str, place: str, message: str, text: str) -> None:
        """Somebody changes that message."""
        ...

    async def join(self, who: str, place: str) -> None:
        """Somebody is let in."""
        ...

    async def leave(self, who: str, place: str) -> None:
        """Somebody goes, or is shut out."""
        ...

    def offered(self, by: str) -> set[str]:
        """The keys of the buttons of the newest notice that somebody got from the bot."""
        ...

    async def press(self, by: str, button: str) -> None:
        """Somebody presses a button of the newest notice that offers it to them."""
        ...

    async def fill_in(self, by: str, button: str, answers: Mapping[str, str]) -> None:
        """Somebody opens the form behind such a button and sends it."""
        ...

    async def tell(self, by: str, place: str, about: str, rest: str) -> None:
        """Somebody calls `/tell` there about somebody, with what they type behind."""
        ...

    def posts(self, place: str) -> list[str]:
        """What the bot posted there for everybody, as text with its title, oldest first."""
        ...

    def rooms(self) -> list[tuple[str, set[str]]]:
        """The rooms that the bot made: the name by which the other methods know it, and the people in it."""
        ...

    def news(self) -> Told:
        """Who was told what by the bot alone since the last time, in any order; answers to presses and commands too."""
        ...

    async def settle(self) -> None:
        """Until everything is judged and performed."""
        ...


Story = Callable[[Scene], Awaitable[None]]


async def outcome(scene: Scene) -> Outcome:
    """What came of what happened since the last time."""
    await scene.settle()
    lines = list(await scene.house.log.tail(after=scene.seen, limit=1_000))
    scene.seen = lines[-1].id if lines else scene.seen
    findings = tuple(sorted({rule for one in lines for rule in one.findings}))
    actions = tuple(sorted({word for one in lines for word in one.actions})) or ("none",)
    return findings, actions, sorted(scene.news())


async def standing(scene: Scene) -> list[str]:
    """The rules of open incidents."""
    return sorted(one.rule for one in await scene.house.log.incidents(open_only=True))


async def says(scene: Scene, by: str, text: str, *, place: str = PLACE) -> Outcome:
    """Somebody writes; what comes of it."""
    await scene.post(by, place, text)
    return await outcome(scene)

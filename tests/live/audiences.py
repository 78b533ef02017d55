"""Stories of who reads along, told on any platform: a leader writes, people come and go, and what they are told.

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
from policy.model import RoleChanged

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
ALIKE = "One text, sent to students one by one"
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


async def alone_and_copied(scene: Scene) -> None:
    """One player alone: the coach is warned, with a way to copy either overseer, and copies the director."""
    await scene.place(PLACE, "coach", "sam")
    assert await says(scene, "coach", ALONE) == WARNED
    assert {"copy_ad", "copy_principal", "emergency", "wrong"} <= scene.offered("coach")
    await scene.fill_in("coach", "copy_ad", {"category": "medical"})
    assert await outcome(scene) == (
        (),
        ("copy_overseers", "log", "resolve_flag"),
        [("ad", COPY), ("coach", COPIED)],
    )
    assert await standing(scene) == []


async def director_reads_a_medical_matter(scene: Scene) -> None:
    """The exception has both parts: nobody is told anything, and its use is logged."""
    await scene.place(PLACE, "coach", "sam", "ad")
    assert await says(scene, "coach", MEDICAL) == ((), ("log",), [])


async def director_reads_another_matter(scene: Scene) -> None:
    """The exception has one part only."""
    await scene.place(PLACE, "coach", "sam", "ad")
    assert await says(scene, "coach", ALONE) == WARNED


async def captain_counts(scene: Scene) -> None:
    """Captains are named by the clause as examples of members (A3)."""
    await scene.place(PLACE, "coach", "sam", "kim")
    assert await says(scene, "coach", ALONE) == QUIET


async def parent_does_not_count(scene: Scene) -> None:
    """A parent is not a member."""
    await scene.place(PLACE, "coach", "sam", "mum")
    assert await says(scene, "coach", ALONE) == WARNED


async def student_writes_first(scene: Scene) -> None:
    """Students are bound by nothing here; the answer is (A4)."""
    await scene.place(PLACE, "coach", "sam")
    assert await says(scene, "sam", "coach, when is practice on Sunday?") == QUIET
    assert await says(scene, "coach", "at nine, just you") == WARNED


async def edited_into_a_private_order(scene: Scene) -> None:
    """One word is passed over where the coach was told lately (A5); what it is edited into is judged whole."""
    await scene.place(PLACE, "coach", "sam")
    assert await says(scene, "coach", ALONE) == WARNED
    message = await scene.post("coach", PLACE, "ok")
    assert await outcome(scene) == QUIET
    await scene.edit("coach", PLACE, message, "be at the gym at nine, tell nobody on the team")
    assert await outcome(scene) == WARNED
    assert await standing(scene) == ["group_only", "group_only"]


async def another_account_does_not_count(scene: Scene) -> None:
    """An account that is on no roster may be anybody's, the coach's own too."""
    await scene.place(PLACE, "coach", "sam", STRANGER)
    assert await says(scene, "coach", ALONE) == WARNED


async def student_becomes_coach(scene: Scene) -> None:
    """A second coach is no member of the team (A2): who was enough yesterday is not enough today."""
    await scene.place(PLACE, "coach", "sam", "lily")
    assert await says(scene, "coach", ALONE) == QUIET
    who = scene.member("lily")
    await scene.house.app.handle(
        RoleChanged(id="role-1", workspace=who.workspace, at=scene.clock.now(), member=who, role=Role.COACH)
    )
    assert await outcome(scene) == ((), ("record",), [])
    assert await says(scene, "coach", ALONE) == WARNED


async def second_student_leaves(scene: Scene) -> None:
    """Recorded when it happens; the finding comes with the coach's next message, and ends with who comes in (A1)."""
    await scene.place(PLACE, "coach", "sam", "lily")
    assert await says(scene, "coach", ALONE) == QUIET
    await scene.leave("lily", PLACE)
    assert await outcome(scene) == ((), ("record",), [])
    assert await says(scene, "coach", ALONE) == WARNED
    await scene.join("kim", PLACE)
    assert await outcome(scene) == QUIET
    assert await says(scene, "coach", ALONE) == QUIET
    assert await standing(scene) == ["group_only"]  # who comes later does not read what was written before


async def overseer_leaves(scene: Scene) -> None:
    """A matter goes on without the director: the coach is told, then the supervisor; who comes back mends it."""
    await scene.place(PLACE, "coach", "sam", "ad")
    assert await says(scene, "coach", MEDICAL) == ((), ("log",), [])
    await scene.leave("ad", PLACE)
    assert await outcome(scene) == (("overseer_removed",), ("log", "warn_author"), [("coach", UNWATCHED)])
    assert await standing(scene) == ["overseer_removed"]
    findings, actions, told = await says(scene, "coach", MEDICAL)
    assert (findings, actions, [who for who, _ in told]) == (
        ("private_matter_uncopied",),
        ("log", "notify_supervisor", "offer_copy", "warn_author"),
        ["coach", "sup"],
    )
    await scene.join("ad", PLACE)
    assert await outcome(scene) == ((), ("log", "resolve_flag"), [])
    assert await standing(scene) == []


async def one_after_the_other(scene: Scene) -> None:
    """The same text to three students, each alone: the supervisor hears of it with the third."""
    for name, student in (("first", "sam"), ("second", "lily"), ("third", "kim")):
        await scene.place(name, "coach", student)
    assert await says(scene, "coach", ALONE, place="first") == WARNED
    assert await says(scene, "coach", ALONE, place="second") == WARNED
    findings, _, told = await says(scene, "coach", ALONE, place="third")
    assert (findings, ("sup", ALIKE) in told) == (("group_only", "one_by_one"), True)


async def moved_to_the_team(scene: Scene) -> None:
    """One tap: the text stands where the team reads it, under the coach's name, and the flag is closed."""
    await scene.place("team", "coach", "sam", "lily", "kim")
    await scene.place(PLACE, "coach", "sam")
    assert await says(scene, "coach", ALONE) == WARNED
    await scene.press("coach", "move_to_group")
    assert (await outcome(scene))[2] == [("coach", MOVED)]
    (post,) = scene.posts("team")
    assert (post.split("\n", 1)[0], ALONE in post, await standing(scene)) == (WRITES, True, [])


async def a_room_for_a_matter(scene: Scene) -> None:
    """The bot makes the room with the director, says what it is for, and what is said there is no finding."""
    await scene.place(PLACE, "coach", "sam")
    await scene.tell("coach", PLACE, "sam", "reason=medical copy=ad")
    told = (await outcome(scene))[2]
    assert told == [("ad", ASKED_IN), ("coach", OPENING)]
    ((room, people),) = scene.rooms()
    (purpose,) = scene.posts(room)
    assert (people, purpose.split("\n", 1)[0]) == ({"coach", "sam", "ad"}, PURPOSE)
    assert await says(scene, "coach", MEDICAL, place=room) == ((), ("log",), [])
    assert await standing(scene) == []


async def a_room_with_the_principal(scene: Scene) -> None:
    """The overseer whom the coach names is the one who reads along."""
    await scene.place(PLACE, "coach", "sam")
    await scene.tell("coach", PLACE, "sam", "reason=academic copy=principal")
    assert (await outcome(scene))[2] == [("coach", OPENING), ("prin", ASKED_IN)]
    assert [people for _, people in scene.rooms()] == [{"coach", "sam", "prin"}]


async def a_room_from_a_warning(scene: Scene) -> None:
    """The button of a warning makes the same room, and the flag is closed when it stands."""
    await scene.place(PLACE, "coach", "sam")
    assert await says(scene, "coach", ALONE) == WARNED
    await scene.fill_in("coach", "tell", {"category": "medical"})
    assert (await outcome(scene))[2] == [("ad", ASKED_IN), ("coach", OPENING)]
    assert ([people for _, people in scene.rooms()], await standing(scene)) == ([{"coach", "sam", "ad"}], [])


async def nobody_else_gets_a_room(scene: Scene) -> None:
    """No student asks for one, and none is made with somebody whom the school does not know."""
    await scene.place(PLACE, "coach", "sam", STRANGER)
    await scene.tell("sam", PLACE, "coach", "reason=medical")
    await scene.tell("coach", PLACE, STRANGER, "reason=medical")
    told = (await outcome(scene))[2]
    assert ([who for who, _ in told], scene.rooms()) == (["coach", "sam"], [])


STORIES: tuple[Story, ...] = (
    alone_and_copied,
    director_reads_a_medical_matter,
    director_reads_another_matter,
    captain_counts,
    parent_does_not_count,
    student_writes_first,
    edited_into_a_private_order,
    another_account_does_not_count,
    student_becomes_coach,
    one_after_the_other,
    moved_to_the_team,
    a_room_for_a_matter,
    a_room_with_the_principal,
    a_room_from_a_warning,
    nobody_else_gets_a_room,
)
"""Told in every kind of place that a platform has."""
CHANGING: tuple[Story, ...] = (second_student_leaves, overseer_leaves)
"""Told where people come and go: nobody leaves a group DM of Slack."""

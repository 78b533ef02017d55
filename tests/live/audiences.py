"""Stories of who reads along, told on any platform: a leader writes, people come and go, and what they are told."""

from __future__ import annotations

from policy.model import Role
from policy.model import RoleChanged
from tests.live.audience_school import ALONE
from tests.live.audience_school import ASKED_IN
from tests.live.audience_school import COPIED
from tests.live.audience_school import COPY
from tests.live.audience_school import MEDICAL
from tests.live.audience_school import MOVED
from tests.live.audience_school import NO_ROOM
from tests.live.audience_school import OPENING
from tests.live.audience_school import OVERSEERS
from tests.live.audience_school import PACKS
from tests.live.audience_school import PEOPLE
from tests.live.audience_school import PERSONS
from tests.live.audience_school import PLACE
from tests.live.audience_school import PURPOSE
from tests.live.audience_school import QUIET
from tests.live.audience_school import STRANGER
from tests.live.audience_school import SUPERVISOR
from tests.live.audience_school import UNWATCHED
from tests.live.audience_school import WARNED
from tests.live.audience_school import WRITES
from tests.live.audience_school import Scene
from tests.live.audience_school import Story
from tests.live.audience_school import Told
from tests.live.audience_school import outcome
from tests.live.audience_school import says
from tests.live.audience_school import standing

__all__ = [
    "ASKED_IN",
    "CHANGING",
    "MEDICAL",
    "NO_ROOM",
    "OPENING",
    "OVERSEERS",
    "PACKS",
    "PEOPLE",
    "PERSONS",
    "PLACE",
    "PURPOSE",
    "STORIES",
    "STRANGER",
    "SUPERVISOR",
    "UNWATCHED",
    "Scene",
    "Story",
    "Told",
    "outcome",
    "says",
    "standing",
]


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
    assert (findings, [who for who, _ in told]) == (("group_only", "one_by_one"), ["coach", "sup"])


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

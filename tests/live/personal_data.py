"""Stories of personal data in chat, told on any platform: who writes what where, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.live.audience_school import PLACE
from tests.live.audience_school import QUIET
from tests.live.audience_school import Outcome
from tests.live.audience_school import Scene
from tests.live.audience_school import says
from tests.live.audience_school import standing

HEALTH = "There is something about a student's health in your message"
RECORD = "There is a student's school record in your message"
HEALTH_HINT = "A small hint: a student's health in your message"
NAME = "A small hint: a full name in your message"
SSN = "There is a Social Security number in your message"
STUDENT_ID = "There is a student ID in your message"
ACCOUNT = "A small hint: someone's account name in your message"
WHEREABOUTS = "A small hint: where someone is, in your message"
TEAM = ("coach", "sam", "lily", "kim")
STAFF = ("coach", "ad", "prin", "sup")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One message in one place: which policy is in force, who reads it, and what comes of it."""

    id: str
    by: str
    text: str
    comes: Outcome
    people: tuple[str, ...] = TEAM
    kind: Literal["public", "private"] = "private"
    pack: str = "dracut"

    @property
    def stands(self) -> list[str]:
        """The incidents that are open afterwards: of a warning, and not of a hint."""
        return list(self.comes[0]) if "log" in self.comes[1] else []


def _warned(rule: str, by: str, title: str) -> Outcome:
    return (rule,), ("log", "warn_author"), [(by, title)]


def _hinted(rule: str, by: str, title: str) -> Outcome:
    return (rule,), ("hint_author",), [(by, title)]


LINES = (
    Line(
        id="a coach tells the team of an injury",
        by="coach",
        text="Sam has a torn ACL and is on pain medication, send good vibes",
        comes=_warned("pii.medical", "coach", HEALTH),
    ),
    Line(
        id="a coach tells the staff of an injury",
        by="coach",
        text="Sam has a torn ACL and is on pain medication",
        comes=QUIET,
        people=STAFF,
    ),
    Line(
        id="a coach tells the parent of an injury",
        by="coach",
        text="Sam has a torn ACL, the trainer will call you",
        comes=QUIET,
        people=("coach", "mum", "ad"),
    ),
    Line(
        id="a mention of who is hurt is a name",
        by="coach",
        text="{sam} has a concussion, no contact for 10 days",
        comes=_warned("pii.medical", "coach", HEALTH),
    ),
    Line(
        id="a student is ill",
        by="sam",
        text="got the flu, cant make practice",
        comes=QUIET,
    ),
    Line(
        id="a parent tells the team of an illness",
        by="mum",
        text="Sam has strep, he will miss the game",
        comes=_hinted("pii.medical", "mum", HEALTH_HINT),
        people=(*TEAM, "mum"),
    ),
    Line(
        id="a coach tells the team of a grade",
        by="coach",
        text="Lily got a 58 on the midterm and is on academic probation, the rest of you did fine",
        comes=_warned("pii.education_record", "coach", RECORD),
    ),
    Line(
        id="a coach tells the staff of a grade",
        by="coach",
        text="Lily got a 58 on the midterm and is on academic probation",
        comes=QUIET,
        people=STAFF,
    ),
    Line(
        id="grades of nobody by name",
        by="coach",
        text="grades are posted in the portal, average was 81",
        comes=QUIET,
    ),
    Line(
        id="a full name where anybody reads it",
        by="sam",
        text="our goalie is Lily Stone shes the best",
        comes=_hinted("pii.full_name", "sam", NAME),
        kind="public",
    ),
    Line(
        id="a full name among themselves",
        by="sam",
        text="our goalie is Lily Stone shes the best",
        comes=QUIET,
    ),
    Line(
        id="a number of the state",
        by="sam",
        text="my social security number is 812-55-7340",
        comes=_warned("pii.ssn", "sam", SSN),
    ),
    Line(
        id="a student number",
        by="sam",
        text="my student id is 3041187 can u check me out a chromebook",
        comes=_warned("pii.student_id", "sam", STUDENT_ID),
        pack="derby",
    ),
    Line(
        id="a student number where the policy says nothing of it",
        by="sam",
        text="my student id is 3041187 can u check me out a chromebook",
        comes=QUIET,
    ),
    Line(
        id="another one's account",
        by="sam",
        text="her insta is @lily.s.runs go follow",
        comes=_hinted("pii.social_handle", "sam", ACCOUNT),
        kind="public",
    ),
    Line(
        id="an own account",
        by="sam",
        text="my insta is @sam.l.runs follow back",
        comes=QUIET,
        kind="public",
    ),
    Line(
        id="where somebody is",
        by="sam",
        text="lily is home alone rn, the blue house behind the Shell on Pine",
        comes=_hinted("pii.location", "sam", WHEREABOUTS),
        kind="public",
    ),
    Line(
        id="where somebody is, among themselves",
        by="sam",
        text="lily is home alone rn, the blue house behind the Shell on Pine",
        comes=QUIET,
    ),
)
"""Every line is a story of its own."""


async def tell(scene: Scene, line: Line) -> None:
    """Play one."""
    await scene.place(PLACE, *line.people)
    text = line.text.replace("{sam}", f"<@{scene.member('sam').id}>")
    assert await says(scene, line.by, text) == line.comes
    assert await standing(scene) == line.stands

"""Stories of pictures, told on any platform: what a look gives, what is asked, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from policy.model import AttachmentFacts
from tests.live.audience_school import PLACE
from tests.live.audience_school import QUIET
from tests.live.audience_school import SUPERVISOR
from tests.live.audience_school import Outcome
from tests.live.audience_school import Scene
from tests.live.audience_school import outcome
from tests.live.audience_school import standing

TEAM = ("coach", "sam", "lily", "kim")
TWO = b"two"
SHOWS = {TWO: AttachmentFacts(faces=2)}
"""What the fake knows by heart."""
QUESTION, NOTED = "Who is in your picture?", "Thank you, noted"
OTHERS = "Other students may be in your picture"
RELEASE = "A parent's consent is missing for your picture"
CONSENT = "Someone in your picture has not agreed to it"
STANDS_THERE = "A picture of students has to go"

Show = Callable[[str, bytes, str], Awaitable[None]]
"""Somebody posts a picture with those bytes in the place of the story, and a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody answers who is asked about a picture; `again`: whether they are asked about the next one.

    `stays`: what comes of it where the bot cannot take a message away, if that is something else.
    """

    id: str
    by: str
    pack: str
    button: str
    form: Mapping[str, str] = field(default_factory=dict)
    comes: Outcome
    stays: Outcome | None = None
    again: bool = True

    @property
    def stands(self) -> list[str]:
        """The incidents that are open afterwards."""
        return list(self.comes[0])


def _recorded(by: str) -> Outcome:
    return (), ("record",), [(by, NOTED)]


def _warned(rule: str, by: str, title: str) -> Outcome:
    return (rule,), ("log", "warn_author"), sorted([(by, NOTED), (by, title)])


_BOTH = [("lily", OTHERS), ("lily", NOTED)]
ANSWERS = (
    Answer(id="a coach: nobody", by="coach", pack="dracut", button="no_people", comes=_recorded("coach"), again=False),
    Answer(id="a student: nobody", by="lily", pack="nycdoe", button="no_people", comes=_recorded("lily"), again=False),
    Answer(id="a student: only me", by="lily", pack="nycdoe", button="only_me", comes=_recorded("lily")),
    Answer(id="a coach: they agreed", by="coach", pack="dracut", button="they_agreed", comes=_recorded("coach")),
    Answer(id="a student: they agreed", by="lily", pack="derby", button="they_agreed", comes=_recorded("lily")),
    Answer(
        id="a student: others",
        by="lily",
        pack="nycdoe",
        button="others_visible",
        comes=(("photo.other_students",), ("log", "remove_message", "warn_author"), _BOTH),
        stays=(
            ("photo.other_students",),
            ("log", "notify_supervisor", "warn_author"),
            [*_BOTH, (SUPERVISOR, STANDS_THERE)],
        ),
    ),
    Answer(
        id="a student: not asked",
        by="lily",
        pack="derby",
        button="not_asked",
        comes=_warned("photo.no_consent", "lily", CONSENT),
    ),
    Answer(
        id="a coach: not asked",
        by="coach",
        pack="dracut",
        button="not_asked",
        comes=_warned("photo.no_consent", "coach", CONSENT),
    ),
    Answer(
        id="a coach: names",
        by="coach",
        pack="dracut",
        button="choose_names",
        form={"about": "Sam, Lily"},
        comes=_warned("photo.no_media_release", "coach", RELEASE),
    ),
    Answer(
        id="a coach: a name by the city's policy",
        by="coach",
        pack="nycdoe",
        button="choose_names",
        form={"about": "Kim Castle"},
        comes=_warned("photo.no_media_release", "coach", RELEASE),
    ),
)
"""Every answer is a story of its own."""


async def tell(scene: Scene, show: Show, answer: Answer, *, removes: bool) -> None:
    """Play one: a picture, the question, the answer, and the next picture."""
    asked: Outcome = (), ("ask_author",), [(answer.by, QUESTION)]
    await scene.place(PLACE, *TEAM)
    await show(answer.by, TWO, "")
    assert await outcome(scene) == asked
    if answer.form:
        await scene.fill_in(answer.by, answer.button, answer.form)
    else:
        await scene.press(answer.by, answer.button)
    assert await outcome(scene) == (answer.comes if removes else answer.stays or answer.comes)
    assert await standing(scene) == answer.stands
    await show(answer.by, TWO, "")
    if answer.comes[0] == ("photo.other_students",):
        assert await outcome(scene) == taken_down_again(answer, removes=removes)
        return
    assert await outcome(scene) == (asked if answer.again else QUIET)


def taken_down_again(answer: Answer, *, removes: bool) -> Outcome:
    """The very same picture is known by its bytes: nobody is asked, and what follows is what followed the answer."""
    rules, words, told = answer.comes if removes else answer.stays or answer.comes
    return rules, words, [one for one in told if one[1] != NOTED]

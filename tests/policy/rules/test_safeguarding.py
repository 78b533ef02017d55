"""Words that may not be safe: who hears of them, and that the author never does."""

from __future__ import annotations

from typing import Any

import pytest

from policy.engine import decide
from policy.model import Action
from policy.model import ButtonPressed
from policy.model import Log
from policy.model import Member
from policy.model import MessageDeleted
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import ResolveFlag
from policy.model import Role
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import SUPERVISOR
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident
from tests.builders import posted

WORDS = "you looked really cute today, keep our chats secret ok"
COUNSELOR = a_member("counselor", Role.COUNSELOR)
NURSE = a_member("nurse", Role.STAFF)
BOTH = (an_incident("conduct.inappropriate_contact"), an_incident("group_only"))


def after(author: Member, *audience: Member, text: str = WORDS, **more: Any) -> tuple[Action, ...]:
    """What follows from somebody's words to these readers."""
    more.setdefault("safeguarding", (COUNSELOR, NURSE))
    return decide(posted(text, author), a_context(author, audience, **more)).actions


def asked(actions: tuple[Action, ...]) -> list[str]:
    return [one.id for action in actions if isinstance(action, NotifySafeguarding) for one in action.to]


def closed(actions: tuple[Action, ...]) -> list[tuple[str, ...]]:
    return [one.incidents for one in actions if isinstance(one, ResolveFlag)]


@pytest.mark.parametrize("pack", ["dracut", "mmsd", "nycdoe", "mit", "derby"])
@pytest.mark.parametrize("author", [COACH, TEACHER, GAIL], ids=lambda one: one.ref.id)
def test_the_safeguarding_person_is_asked_to_look(author: Member, pack: str) -> None:
    actions = after(author, ALEX, packs=(pack,))
    assert asked(actions) == ["counselor"]
    assert any(isinstance(one, Log) for one in actions)


def test_the_author_hears_of_the_group_and_of_nothing_else() -> None:
    keys = [key for one in after(COACH, ALEX) if isinstance(one, Warn) for key in one.draft.keys]
    assert keys == [NoticeKey.GROUP_ONLY_WARN]


def test_it_is_never_the_person_whom_it_is_about() -> None:
    assert asked(after(COUNSELOR, ALEX)) == ["nurse"]
    assert asked(after(COUNSELOR, ALEX, safeguarding=(COUNSELOR,))) == [SUPERVISOR.ref.id]
    assert asked(after(COACH, ALEX, safeguarding=())) == [SUPERVISOR.ref.id]


@pytest.mark.parametrize(
    ("author", "audience", "text"),
    [
        pytest.param(SAM, (ALEX,), WORDS, id="a student"),
        pytest.param(COACH, (TEACHER,), WORDS, id="among adults"),
        pytest.param(GAIL, (SAM,), WORDS, id="the own child"),
        pytest.param(COACH, (ALEX,), "surprise party for coach Lee, keep it a secret, you look great", id="a surprise"),
    ],
)
def test_silence(author: Member, audience: tuple[Member, ...], text: str) -> None:
    assert asked(after(author, *audience, text=text)) == []


def test_deleting_the_message_closes_nothing_of_it() -> None:
    ref = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id="m1")
    gone = MessageDeleted(id="d", workspace=WORKSPACE, at=NOW, ref=ref)
    assert closed(decide(gone, a_context(incidents=BOTH)).actions) == [("i-group_only",)]


def test_nor_does_a_tap_of_the_author() -> None:
    press = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=COACH.ref, button="delete_mine", value="d1")
    assert closed(decide(press, a_context(incidents=BOTH)).actions) == [("i-group_only",)]

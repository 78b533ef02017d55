"""Staff who invite students or parents to private ways: a warning with a number or an account, else a hint (A15)."""

from __future__ import annotations

import pytest

from policy.engine import decide
from policy.model import ButtonKey
from policy.model import Level
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Warn
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import posted

STRONG = "add me on snapchat"
WEAK = "text me if you're late"
BOTH = (SAM, ALEX)


def judged(text: str, pack: str, author: Member, *audience: Member) -> tuple[list[tuple[str, str]], set[str]]:
    context = a_context(author, audience, packs=(pack,), level=Level.UNIVERSITY)  # no rule on parents speaks there
    decision = decide(posted(text, author), context)
    return [(one.rule, one.citation.clause) for one in decision.findings], set(decision.words)


@pytest.mark.parametrize(
    ("pack", "clause"), [("dracut", "dracut.employee.5"), ("mmsd", "mmsd.media.no-friend"), ("nycdoe", "nycdoe.E.1")]
)
def test_an_account_is_warned_about_and_logged(pack: str, clause: str) -> None:
    assert judged(STRONG, pack, TEACHER, *BOTH) == ([("personal_contact", clause)], {"warn_author", "log"})


@pytest.mark.parametrize(("pack", "clause"), [("dracut", "dracut.employee.2"), ("mmsd", "mmsd.media.texting")])
def test_an_invitation_without_a_number_is_a_hint_and_is_not_logged(pack: str, clause: str) -> None:
    assert judged(WEAK, pack, TEACHER, *BOTH) == ([("personal_contact", clause)], {"hint_author"})


@pytest.mark.parametrize("pack", ["nycdoe", "mit", "derby"])
def test_other_packs_do_not_mind_an_invitation_without_a_number(pack: str) -> None:
    assert judged(WEAK, pack, TEACHER, *BOTH) == ([], set())


@pytest.mark.parametrize(
    ("author", "audience"),
    [(SAM, (ALEX, TEACHER)), (GAIL, (SAM, ALEX)), (TEACHER, (AD,)), (TEACHER, ())],
    ids=["a student", "a parent", "staff among themselves", "nobody reads it"],
)
def test_only_staff_who_write_to_families_are_meant(author: Member, audience: tuple[Member, ...]) -> None:
    assert judged(WEAK, "dracut", author, *audience) == ([], set())


def test_a_hint_has_no_buttons_and_a_warning_lets_staff_declare_an_emergency() -> None:
    found = [
        (one.draft.keys, one.draft.buttons)
        for text in (WEAK, STRONG)
        for one in decide(posted(text, COACH), a_context(COACH, BOTH)).actions
        if isinstance(one, Warn)
    ]
    assert found == [
        ((NoticeKey.PERSONAL_CONTACT_HINT,), ()),
        ((NoticeKey.PERSONAL_CONTACT_WARN,), (ButtonKey.DELETE_MINE, ButtonKey.EMERGENCY, ButtonKey.WRONG)),
    ]

"""A number of staff that was approved is no personal contact (dracut.employee.6), yet none to share (.15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.consents import number_digest
from policy.engine import decide
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Member
from policy.model import Role
from policy.model import Span
from policy.model import TextPart
from policy.rules.base import Case
from policy.rules.numbers import not_approved
from tests.builders import ALEX
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import posted

NUMBER = "978-555-0177"


def a_teacher(name: str = "hall", whose: str = "hall", **more: object) -> Member:
    known: dict[str, object] = {"valid_from": NOW.date() - timedelta(days=1), **more}
    approval = Consent(
        id="n",
        kind=ConsentKind.NUMBER,
        subject=name,
        version=number_digest(whose, NUMBER),
        **known,  # type: ignore[arg-type]
    )
    return a_member(name, Role.TEACHER, consents=(approval,))


def judged(text: str, author: Member, *audience: Member, pack: str = "dracut") -> list[tuple[str, str]]:
    decision = decide(posted(text, author), a_context(author, audience, packs=(pack,)))
    return [(one.rule, one.citation.clause) for one in decision.findings]


BOTH = [("personal_contact", "dracut.employee.5"), ("pii.phone", "dracut.employee.6")]


def test_the_approved_number_may_be_given_to_one_reader() -> None:
    assert judged(f"my cell is {NUMBER}", a_teacher(), SAM) == []
    assert judged("my cell is (978) 555 0177", a_teacher(), SAM) == []


def test_where_several_read_it_no_number_stands() -> None:
    assert judged(f"my cell is {NUMBER}", a_teacher(), SAM, ALEX) == [("pii.phone", "dracut.employee.15")]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("my cell is 978-555-0178", a_teacher()),
        (f"my cell is {NUMBER} or 978-555-0178", a_teacher()),
        (f"my cell is {NUMBER}", a_member("hall", Role.TEACHER)),
        (f"my cell is {NUMBER}", a_teacher(whose="lee")),
        (f"my cell is {NUMBER}", a_teacher(given=False)),
        (f"my cell is {NUMBER}", a_teacher(valid_to=NOW.date() - timedelta(days=1))),
        (f"my cell is {NUMBER}", a_teacher(scope="conversation:other")),
    ],
    ids=["another", "another beside it", "none on file", "somebody else's", "refused", "over", "elsewhere"],
)
def test_no_other_number_of_nobody_else(text: str, author: Member) -> None:
    assert judged(text, author, SAM) == BOTH


def test_another_way_to_meet_is_still_meant() -> None:
    assert judged(f"my cell is {NUMBER}, or add me on snapchat", a_teacher(), SAM) == BOTH[:1]


@pytest.mark.parametrize("pack", ["nycdoe", "mmsd"])
def test_other_policies_know_no_such_approval(pack: str) -> None:
    found = {rule for rule, _ in judged(f"my cell is {NUMBER}", a_teacher(), SAM, ALEX, pack=pack)}
    assert {"pii.phone", "personal_contact"} <= found


def test_a_relative_on_file_is_one() -> None:
    kin = Consent(
        id="r", kind=ConsentKind.RELATIVE, subject="sam", other="hall", valid_from=NOW.date() - timedelta(days=1)
    )
    sam, hall = a_member("sam", Role.STUDENT, "hockey", consents=(kin,)), a_member("hall", Role.COACH, "hockey")
    assert judged("add me on snapchat", hall, sam) == []
    assert judged("add me on snapchat", hall, SAM)[0][0] == "group_only"


def test_a_number_that_an_earlier_message_completes_is_not_read_in_another_part() -> None:
    author = a_teacher()
    context = a_context(author, (SAM,), packs=("dracut",))
    parts = (TextPart(source="text", text="0177"), TextPart(source="embed.text", text=NUMBER))
    case = Case(event=posted("0177", author), context=context, parts=parts)
    here = Span(start=0, end=len(NUMBER), type="PHONE", score=0.9, part=1)
    completed = replace(here, part=-1)
    assert not_approved(case, context.packs[0], (here,)) == ()
    assert not_approved(case, context.packs[0], (completed,)) == (completed,)

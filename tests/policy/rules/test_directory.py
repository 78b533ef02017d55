"""A student whose directory information is withheld is not named together with contact data (mit.pp.11.3.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from policy.engine import decide
from policy.model import ButtonPressed
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import ConversationKind
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Reply
from policy.model import Role
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NINA
from tests.builders import NOW
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import an_incident
from tests.policy.rules.said import judged
from tests.policy.rules.said import outcome

PUBLIC = ConversationKind.PUBLIC_CHANNEL
NUMBER = "617-555-0142"
WARNED = ([("pii.phone", "mit.pp.11.3.2")], ["log", "warn_author"])
HINTED = ([("pii.phone", "mit.ico.slow-down")], ["hint_author"])
NONE: tuple[list[tuple[str, str]], list[str]] = ([], [])


def liv(**more: object) -> Member:
    record: dict[str, object] = {"valid_from": NOW.date() - timedelta(days=1), "given": False, **more}
    consent = Consent(id="c", kind=ConsentKind.DIRECTORY, subject="liv", **record)  # type: ignore[arg-type]
    return a_member("liv", Role.STUDENT, "lab", consents=(consent,), parents=("gail",))


def said(author: Member, *audience: Member, text: str = f"livs number is {NUMBER}", pack: str = "mit") -> object:
    return outcome(a_context(author, audience, packs=(pack,), kind=PUBLIC), text, PHONE=NUMBER)


@pytest.mark.parametrize("author", [ALEX, TEACHER, COACH])
@pytest.mark.parametrize(
    "text", [f"livs number is {NUMBER}", f"call Liv: {NUMBER}", f"<@liv> {NUMBER}", f"{NUMBER} (thats liv, alex)"]
)
def test_who_names_her_with_her_number_is_warned(author: Member, text: str) -> None:
    assert said(author, liv(), a_member("max", Role.STUDENT), text=text) == WARNED


def test_an_address_is_contact_data_too_where_no_row_speaks_of_it() -> None:
    context = a_context(ALEX, (liv(), NINA, TEACHER), packs=("mit",))
    found = outcome(context, "liv lives at 31 Pine St", STREET_ADDRESS="31 Pine St")
    assert found == ([("pii.street_address", "mit.pp.11.3.2")], ["log", "warn_author"])


@pytest.mark.parametrize(
    "text", [f"my number is {NUMBER}", f"alexs number is {NUMBER}", f"olivia: {NUMBER}", f"{NUMBER} alive"]
)
def test_who_does_not_name_her_gets_what_the_table_says(text: str) -> None:
    assert said(ALEX, liv(), TEACHER, text=text) == HINTED
    assert said(TEACHER, liv(), ALEX, text=text) == NONE


def test_what_she_says_of_herself_is_hers_to_say() -> None:
    assert said(liv(), ALEX, TEACHER, text=f"liv here, {NUMBER}") == HINTED


def test_she_herself_and_staff_may_read_it() -> None:
    assert said(TEACHER, liv(), COACH) == NONE
    assert said(TEACHER, COACH) == NONE


@pytest.mark.parametrize("record", [{"given": True}, {"valid_to": NOW.date() - timedelta(days=1)}, {"pack": "mmsd"}])
def test_only_a_record_in_force_counts(record: dict[str, object]) -> None:
    assert said(ALEX, liv(**record), TEACHER) == HINTED


def test_a_policy_without_such_a_clause_asks_for_nothing_more() -> None:
    assert said(TEACHER, liv(), ALEX, pack="derby") == NONE


def test_grades_and_other_types_are_no_contact_data() -> None:
    context = a_context(ALEX, (liv(), NINA, TEACHER), packs=("mit",))
    assert outcome(context, "liv was born 4/17/2010", BIRTHDATE="4/17/2010") == NONE


def test_the_notice_says_that_the_school_does_not_share_it_and_so_does_the_button_of_a_public_line() -> None:
    context = a_context(ALEX, (liv(), NINA, TEACHER), packs=("mit",))
    (warn,) = (
        one for one in judged(context, f"livs number is {NUMBER}", {"PHONE": NUMBER}).actions if isinstance(one, Warn)
    )
    assert warn.draft.keys == (NoticeKey.DIRECTORY_WARN,)
    assert warn.draft.params["at_directory"] == (("text", "•••-•••-••••"),)
    incident = replace(an_incident("pii.phone", ALEX, clause="mit.pp.11.3.2"), pack="mit")
    press = ButtonPressed(id="p", workspace=WORKSPACE, at=NOW, by=ALEX.ref, button="why", value="d1", reply_to="r")
    after = a_context(ALEX, (liv(), NINA, TEACHER), packs=("mit",), incidents=(incident,))
    replies = [one.draft.keys for one in decide(press, after).actions if isinstance(one, Reply)]
    assert replies == [(NoticeKey.DIRECTORY_WARN,)]

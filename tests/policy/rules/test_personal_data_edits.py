"""A number or address that an edit adds, takes away or completes is judged as the message now stands."""

from __future__ import annotations

import pytest

from policy.engine import decide
from policy.model import ConversationKind
from policy.model import Earlier
from policy.model import ResolveFlag
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import SAM
from tests.builders import a_context
from tests.builders import an_incident
from tests.builders import edited
from tests.builders import posted

PUBLIC = ConversationKind.PUBLIC_CHANNEL
NUMBER = "312 555 0144"
MAIL = "kayla.b22 at gmail dot com"


def _found(text: str, *, edit: bool, earlier: tuple[str, ...] = ()) -> list[str]:
    """The types that are found in a student's words to a coach."""
    context = a_context(SAM, (ALEX, COACH), kind=PUBLIC, earlier=tuple(Earlier(text=one, at=NOW) for one in earlier))
    decision = decide((edited if edit else posted)(text, SAM), context)
    return [span.type for one in decision.findings if one.rule.startswith("pii.") for span in one.spans]


@pytest.mark.parametrize(("value", "type_"), [(f"text me {NUMBER}", "PHONE"), (f"its {MAIL}", "EMAIL")])
def test_an_edit_that_adds_a_value_is_judged(value: str, type_: str) -> None:
    assert (_found("see you there", edit=False), _found(f"see you there, {value}", edit=True)) == ([], [type_])


@pytest.mark.parametrize(("value", "rule"), [(f"text me {NUMBER}", "pii.phone"), (f"its {MAIL}", "pii.email")])
def test_an_edit_that_takes_the_value_away_closes_what_it_opened(value: str, rule: str) -> None:
    incident = an_incident(rule, SAM)
    context = a_context(SAM, (ALEX, COACH), kind=PUBLIC, incidents=(incident,))
    closed = ResolveFlag(incidents=(incident.id,))
    assert [closed in decide(edited(text, SAM), context).actions for text in ("never mind", value)] == [True, False]


@pytest.mark.parametrize(
    ("earlier", "rest", "type_"),
    [("text me its 312 555", "0144", "PHONE"), ("its kayla.b22", "at gmail dot com", "EMAIL")],
)
def test_an_edit_that_completes_what_an_earlier_message_began_is_judged(earlier: str, rest: str, type_: str) -> None:
    assert (
        _found(rest, edit=True, earlier=(earlier,)),
        _found("ok", edit=True, earlier=(earlier,)),
        _found(rest, edit=True),
    ) == ([type_], [], [])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (NUMBER, "(312) 555-0144"),
        (NUMBER, "three one two five five five zero one four four"),
        (MAIL, "kayla.b22@gmail.com"),
    ],
)
def test_an_edit_into_another_spelling_of_the_same_is_found_as_well(before: str, after: str) -> None:
    assert _found(f"text me {before}", edit=False) == _found(f"text me {after}", edit=True) != []

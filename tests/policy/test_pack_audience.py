"""`[[audience]]` is read whole, and a slip in it is told with its key and its remedy."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from policy.model import AudienceNorm
from policy.model import AuthorGroup
from policy.model import Excuse
from policy.model import Level
from policy.model import Needs
from policy.model import PackError
from policy.model import Predicate
from policy.model import QuietHours
from policy.model import Reach
from policy.pack import parse_pack

_CLAUSE = {
    "id": "s.1",
    "locator": "Section 1",
    "binds": ["coach"],
    "force": "must",
    "summary": "Be seen.",
    "topics": ["contact"],
    "behaviour": "warn",
    "how": "Look.",
}
_NORM: dict[str, Any] = {"name": "n", "clause": "s.1", "authors": ["leaders"], "needs": {"all": ["guardian"]}}


def _read(*norms: dict[str, Any]) -> tuple[AudienceNorm, ...]:
    whole = {"id": "s", "title": "T", "owner": "O", "revision": "1", "clauses": [_CLAUSE], "audience": list(norms)}
    return parse_pack(whole, "s.toml").audience


def test_the_smallest_norm_is_read_whole() -> None:
    needs = Needs(every=(Predicate.GUARDIAN,))
    assert _read(_NORM) == (AudienceNorm(name="n", clause="s.1", authors=(AuthorGroup.LEADERS,), needs=needs),)


def test_every_key_of_a_norm_is_read() -> None:
    norm = {
        **_NORM,
        "authors": ["staff", "volunteers"],
        "levels": ["middle", "high"],
        "students": "one",
        "needs": {"any": ["peers", "overseer"], "all": ["minimum_audience"]},
        "peers": 3,
        "minimum": 4,
        "quiet": {"from": "21:30", "until": "06:00"},
        "replies": True,
        "unless": ["emergency", "travel"],
        "do": "hint",
    }
    assert _read(norm) == (
        AudienceNorm(
            name="n",
            clause="s.1",
            authors=(AuthorGroup.STAFF, AuthorGroup.VOLUNTEERS),
            levels=(Level.MIDDLE, Level.HIGH),
            students=Reach.ONE,
            needs=Needs(every=(Predicate.MINIMUM_AUDIENCE,), either=(Predicate.PEERS, Predicate.OVERSEER)),
            peers=3,
            minimum=4,
            quiet=QuietHours(since=time(21, 30), until=time(6)),
            replies=True,
            unless=(Excuse.EMERGENCY, Excuse.TRAVEL),
            hint=True,
        ),
    )


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"clause": "s.2"}, "audience.0.clause"),
        ({"authors": []}, "audience.0.authors"),
        ({"authors": ["parents"]}, "audience.0.authors"),
        ({"levels": ["nursery"]}, "audience.0.levels"),
        ({"students": "two"}, "audience.0.students"),
        ({"needs": {"all": ["chaperone"]}}, "audience.0.needs.all"),
        ({"needs": {"none": ["peers"]}}, "audience.0.needs.none"),
        ({"needs": {}}, "audience.0.needs"),
        ({"peers": 2}, "audience.0.peers"),
        ({"minimum": 5}, "audience.0.minimum"),
        ({"quiet": {"from": "20:00", "until": "20:00"}}, "audience.0.quiet.until"),
        ({"quiet": {"from": "8 pm", "until": "08:00"}}, "audience.0.quiet.from"),
        ({"quiet": {"from": "20:00+01:00", "until": "08:00"}}, "audience.0.quiet.from"),
        ({"replies": True, "students": "any"}, "audience.0.replies"),
        ({"unless": ["friends"]}, "audience.0.unless"),
        ({"do": "remove"}, "audience.0.do"),
        ({"hours": 3}, "audience.0.hours"),
    ],
)
def test_a_slip_is_told_with_its_key(changes: dict[str, Any], key: str) -> None:
    with pytest.raises(PackError) as caught:
        _read({**_NORM, **changes})
    assert caught.value.key == key


def test_two_norms_have_two_names() -> None:
    with pytest.raises(PackError) as caught:
        _read(_NORM, _NORM)
    assert caught.value.key == "audience.1.name"


@pytest.mark.parametrize(
    ("since", "until", "inside", "outside"),
    [
        (time(20), time(8), (time(20), time(23, 59), time(0), time(7, 59)), (time(8), time(19, 59))),
        (time(12), time(13), (time(12), time(12, 59)), (time(13), time(11, 59), time(0))),
    ],
)
def test_quiet_hours_may_pass_midnight(
    since: time, until: time, inside: tuple[time, ...], outside: tuple[time, ...]
) -> None:
    quiet = QuietHours(since=since, until=until)
    assert [quiet.hold_at(one) for one in (*inside, *outside)] == [True] * len(inside) + [False] * len(outside)

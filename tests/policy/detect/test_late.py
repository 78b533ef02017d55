from __future__ import annotations

import re

import pytest

from policy.detect.late import Late
from policy.detect.late import late
from policy.detect.late import ready


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test makes waits nowhere else."""
    monkeypatch.setattr("policy.detect.late._waiting", [])


def compiled(pattern: object) -> bool:
    assert isinstance(pattern, Late)
    return "search" in vars(pattern)


def test_it_does_what_a_pattern_does() -> None:
    here, there = late(r"(\d)(?:-(\d))?"), re.compile(r"(\d)(?:-(\d))?")
    text = "a 1-2 b 3"
    assert [one.groups() for one in here.finditer(text)] == [one.groups() for one in there.finditer(text)]
    assert (here.sub("x", text), here.findall(text)) == (there.sub("x", text), there.findall(text))
    assert (here.search("z"), here.match(text), here.fullmatch("7") is not None) == (None, None, True)
    assert (here.pattern, here.flags) == (there.pattern, there.flags)


def test_flags_count() -> None:
    assert late("AB", re.IGNORECASE).split("1ab2") == ["1", "2"]


def test_it_is_compiled_when_it_is_used_or_all_are() -> None:
    used, waiting = late("a"), late("b")
    assert used.search("a") is not None
    assert [compiled(one) for one in (used, waiting)] == [True, False]
    ready()
    assert [compiled(one) for one in (used, waiting)] == [True, True]


def test_a_bad_source_fails_when_it_is_used() -> None:
    bad = late("(")
    with pytest.raises(re.error, match="missing"):
        bad.search("")


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError, match="find_all"):
        getattr(late("a"), "find_all")  # noqa: B009 - no pattern has it, which mypy knows

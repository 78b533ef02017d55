"""What the project is built from: pinned with digests, and under licences that a school can live with."""

from __future__ import annotations

import re
import tokenize
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHIPPED = ("requirements.lock", "requirements-all.lock")
TOOLS = ("tests/requirements.lock", ".ci/bootstrap.txt", ".ci/release.txt", "benchmarks/pii/requirements.lock")
FREE = re.compile(r"apache|mit\b|mit-0|mit-cmu|bsd|isc\b|iscl|psf|python software foundation|zlib|0bsd|cc0|hpnd", re.I)
MUTUAL = re.compile(r"mpl|mozilla", re.I)
"""Copyleft for its own files alone; none of them is changed here."""
BY_HAND = {
    "pi-heif": "LGPL-3.0: reads one kind of picture; optional, loaded as it is, changed nowhere",
    "axe-playwright-python": "MIT by its repository; carries axe-core (MPL-2.0), run in the tests and never shipped",
    "chaperone-bot": "this project",
}
"""What was looked at by a person, and why it may stay."""
_NAME = re.compile(r"^([A-Za-z0-9._-]+)==", re.M)


def pins(lock: str) -> list[str]:
    """The blocks of a lock file, one a package."""
    text = (ROOT / lock).read_text("utf-8")
    return [block for block in re.split(r"\n(?=\S)", text) if _NAME.match(block)]


def licence_of(name: str) -> str | None:
    """What a package says of its licence; None where it is not installed here."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    named = [one.rpartition("::")[2].strip() for one in said.get_all("Classifier") or () if one.startswith("License")]
    first = str(said["License"] or "").strip().partition("\n")[0] if "License" in said else ""
    return str(said["License-Expression"]) if "License-Expression" in said else " AND ".join(named) or first


@pytest.mark.parametrize("lock", [*SHIPPED, *TOOLS])
def test_everything_is_pinned_with_its_digest_and_comes_from_no_place_of_its_own(lock: str) -> None:
    found = pins(lock)
    assert found
    assert [one.split()[0] for one in found if "--hash=sha256:" not in one] == []
    assert re.findall(r"://|@ |--(?:extra-)?index-url|^-e ", (ROOT / lock).read_text("utf-8"), re.M) == []


@pytest.mark.parametrize("lock", ["requirements-all.lock", "tests/requirements.lock"])
def test_every_licence_is_known_and_free(lock: str) -> None:
    wrong, seen = {}, 0
    for name in (found[1] for block in pins(lock) if (found := _NAME.match(block))):
        said = licence_of(name)
        if said is None or name.lower() in BY_HAND:
            continue
        seen += 1
        parts = re.split(r"\s+(?:AND|OR)\s+|\s*[|,;]\s*", said)
        if not any(FREE.search(one) or MUTUAL.search(one) for one in parts) or re.search(r"\b[AL]?GPL|GNU", said):
            wrong[name] = said
    assert (wrong, seen > 20) == ({}, True)


def comments(file: Path) -> Iterator[str]:
    """The comments of a file."""
    with tokenize.open(file) as text:
        yield from (one.string for one in tokenize.generate_tokens(text.readline) if one.type == tokenize.COMMENT)


def test_whoever_silences_the_security_rules_says_why() -> None:
    silent = [
        (file.relative_to(ROOT).as_posix(), one)
        for folder in ("adapters", "bot", "policy", "storage")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if "noqa" in file.read_text("utf-8")
        for one in comments(file)
        if re.search(r"noqa: .*\bS\d{3}", one) and not re.search(r"noqa: [A-Z0-9, ]+ - \S+ \S+", one)
    ]
    assert silent == []

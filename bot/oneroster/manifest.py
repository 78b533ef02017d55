"""`manifest.csv`: whether the package holds everything or changes, and which system it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.oneroster.package import Package
from bot.oneroster.rows import columns_of
from bot.oneroster.rows import read_rows
from bot.roster_import.roll import Kind
from policy.model import InputError

_FILES = ("users", "roles", "classes", "enrollments")
"""The files that have to be of one kind. Of the others, whatever is there is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What kind a package is, of which version, and the name of the system that made it ('' where it has none)."""

    kind: Kind
    roles_apart: bool
    system: str
    absent: frozenset[str]


def read_manifest(package: Package, kind: Kind | None) -> Manifest:
    """Read the manifest; `kind` overrides what it says, and is needed where there is none. Raises `InputError`."""
    problems: list[InputError] = []
    wanted = ("propertyName", "value")
    rows = read_rows(package, "manifest.csv", wanted, problems, needed=wanted)
    told = {row.get("propertyname").lower(): row.get("value") for row in rows if not row.broken}
    if problems:
        raise problems[0]
    absent = frozenset(one for one in _FILES if told.get(f"file.{one}", "").lower() == "absent")
    found = kind or _kind(package, told)
    if found is Kind.BULK and ("users" in absent or not package.has("users.csv")):
        raise InputError(package.source("users.csv"), "there is no users.csv", "a package of everybody needs it")
    return Manifest(
        kind=found, roles_apart=_roles_apart(package), system=told.get("source.systemname", ""), absent=absent
    )


def _kind(package: Package, told: Mapping[str, str]) -> Kind:
    source = package.source("manifest.csv")
    words = {told.get(f"file.{one}", "absent").lower() for one in _FILES} - {"absent", ""}
    if not words:
        problem = "nothing says whether this is everybody or only changes"
        raise InputError(source, problem, "add the manifest, or say --bulk or --delta")
    if len(words) > 1:
        problem = "some files hold everything and others only changes"
        raise InputError(source, problem, "export all files the same way, or say --bulk or --delta")
    word = words.pop()
    if word not in (Kind.BULK, Kind.DELTA):
        raise InputError(source, f"{word!r} is neither bulk nor delta", "say --bulk or --delta")
    return Kind(word)


def _roles_apart(package: Package) -> bool:
    """OneRoster 1.2 keeps roles in a file of their own; 1.1 has the column in `users.csv`."""
    if package.has("users.csv"):
        return "role" not in columns_of(package, "users.csv")
    return package.has("roles.csv")

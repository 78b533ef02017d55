"""Whether it is known whose the accounts are: a rule about roles does not see an account of nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.doctor.check import Check
from bot.doctor.check import ok
from bot.doctor.check import warn

_MOST = 0.2
"""The share of accounts without a person that is put up with."""
_DO = "list them with `chaperone roster unlinked`, and hand out codes with `chaperone roster codes`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """Accounts in conversations that a student reads, those of them without a person, and all without a person."""

    beside_students: int
    unlinked: int
    everywhere: int


def linking(found: Linking | None) -> Iterator[Check]:
    """Nothing is said where the roster cannot be read, or no account was met yet."""
    if found is None or not (found.beside_students or found.everywhere):
        return
    if not found.beside_students:
        yield warn("accounts", f"{found.everywhere:,} belong to nobody on the roster, and no student is linked", _DO)
        return
    told = f"{found.unlinked:,} of {found.beside_students:,} in conversations with students belong to nobody"
    if found.unlinked > _MOST * found.beside_students:
        yield warn("accounts", f"{told} on the roster: the rules about roles do not see them", _DO)
    else:
        yield ok("accounts", f"{told} on the roster")

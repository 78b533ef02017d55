"""How names and addresses are compared, in SQL stores and in their twins."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def fold_address(address: str | None) -> str | None:
    """An e-mail address as it is kept and compared: school directories differ in capitals, mail does not."""
    return (address or "").strip().casefold() or None


def fold_name(name: str) -> str:
    """A name without accents and capitals."""
    return "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one)).casefold()


def holds(name: str, words: Sequence[str]) -> bool:
    """Whether every one of the (folded) words stands in a name."""
    folded = fold_name(name)
    return all(word in folded for word in words)

"""The allow-list, applied last: what the school publishes is nobody's personal data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from policy.detect.normalise import normalise
from policy.detect.spoken import spoken
from policy.model import Known
from policy.model import Span

_EXTENSION = re.compile(r"^(?:ext\.?|x)\s*", re.IGNORECASE)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_TYPES = frozenset({"PHONE", "EMAIL", "STREET_ADDRESS", "SOCIAL_HANDLE"})
_FEWEST = 7
"""Digits of the shortest number that is compared without its area code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Published:
    """What a school publishes, as it is compared: digits of numbers, lower case, words of addresses."""

    numbers: tuple[str, ...]
    extensions: tuple[str, ...]
    emails: frozenset[str]
    domains: frozenset[str]
    addresses: tuple[str, ...]
    handles: frozenset[str]


@lru_cache(maxsize=32)
def _published(
    phones: tuple[str, ...],
    emails: tuple[str, ...],
    domains: tuple[str, ...],
    addresses: tuple[str, ...],
    handles: tuple[str, ...],
) -> _Published:
    return _Published(
        numbers=tuple(_digits(one) for one in phones if not _EXTENSION.match(one.strip())),
        extensions=tuple(_digits(one) for one in phones if _EXTENSION.match(one.strip())),
        emails=frozenset(one.strip().lower() for one in emails),
        domains=frozenset(one.lower().lstrip("@") for one in domains),
        addresses=tuple(_flat(one) for one in addresses),
        handles=frozenset(one.lower().lstrip("@") for one in handles),
    )


def allowed(text: str, span: Span, known: Known) -> bool:
    """Whether the span's value in the original text is one that the school has published."""
    if span.type not in _TYPES:
        return False
    published = _published(known.phones, known.emails, known.domains, known.addresses, known.handles)
    value = normalise(text[span.start : span.end]).text.strip().lower()
    match span.type:
        case "PHONE":
            return _published_number(value, published)
        case "EMAIL":
            address = re.sub(r"\s", "", value).removeprefix("mailto:")
            return address in published.emails or address.rpartition("@")[2] in published.domains
        case "STREET_ADDRESS":
            flat = _flat(value) if published.addresses else ""
            return any(_within(one, flat) or _within(flat, one) for one in published.addresses)
        case _:
            return value.lstrip("@") in published.handles


def _published_number(value: str, published: _Published) -> bool:
    """The same number, with or without country and area code; `x3-1212` stands for all that ends in 31212."""
    if not published.numbers and not published.extensions:
        return False
    digits = _digits(value)
    if len(digits) < _FEWEST or any(char.isalpha() for char in value):
        digits = _digits(spoken(value).text)
    if any(len(one) >= 4 and digits.endswith(one) for one in published.extensions):
        return True
    return any(_same(digits, one) for one in published.numbers)


def _same(digits: str, own: str) -> bool:
    if len(digits) < _FEWEST or len(own) < _FEWEST:
        return digits == own
    return digits.endswith(own) or own.endswith(digits) or digits[-10:] == own[-10:]


def _within(part: str, whole: str) -> bool:
    """Whether the words of `part` stand in `whole`: a venue may be published with its name before the street."""
    return bool(part) and f" {part} " in f" {whole} "


def _digits(value: str) -> str:
    return "".join(char for char in value if char.isdigit())


def _flat(value: str) -> str:
    return _NOT_WORD.sub(" ", normalise(value).text.lower()).strip()

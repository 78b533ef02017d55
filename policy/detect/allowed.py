"""The allow-list, applied last: what the school publishes is nobody's personal data."""

from __future__ import annotations

import re

from policy.detect.normalise import normalise
from policy.detect.spoken import spoken
from policy.model import Known
from policy.model import Span

_EXTENSION = re.compile(r"^(?:ext\.?|x)\s*", re.IGNORECASE)
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def allowed(text: str, span: Span, known: Known) -> bool:
    """Whether the span's value in the original text is one that the school has published."""
    value = normalise(text[span.start : span.end]).text.strip().lower()
    match span.type:
        case "PHONE":
            return any(_same_phone(_digits(spoken(value).text), one) for one in known.phones)
        case "EMAIL":
            return _published_mail(value, known)
        case "STREET_ADDRESS":
            flat = _flat(value)
            return any(_within(_flat(one), flat) or _within(flat, _flat(one)) for one in known.addresses)
        case "SOCIAL_HANDLE":
            return value.lstrip("@") in {handle.lower().lstrip("@") for handle in known.handles}
        case _:
            return False


def _same_phone(digits: str, published: str) -> bool:
    """The same number, with or without country and area code; `x3-1212` stands for all that ends in 31212."""
    own = _digits(published)
    if _EXTENSION.match(published.strip()):
        return len(own) >= 4 and digits.endswith(own)
    if len(digits) < 7 or len(own) < 7:
        return digits == own
    return digits.endswith(own) or own.endswith(digits) or digits[-10:] == own[-10:]


def _published_mail(value: str, known: Known) -> bool:
    address = re.sub(r"\s", "", value).removeprefix("mailto:")
    if address in {one.strip().lower() for one in known.emails}:
        return True
    return address.rpartition("@")[2] in {domain.lower().lstrip("@") for domain in known.domains}


def _within(part: str, whole: str) -> bool:
    """Whether the words of `part` stand in `whole`: a venue may be published with its name before the street."""
    return bool(part) and f" {part} " in f" {whole} "


def _digits(value: str) -> str:
    return "".join(char for char in value if char.isdigit())


def _flat(value: str) -> str:
    return _NOT_WORD.sub(" ", normalise(value).text.lower()).strip()

"""scrubadub as it comes, without the detectors that load a model of their own."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

import scrubadub

from benchmarks.pii.worker import Found

TYPES = {
    "phone": "PHONE",
    "email": "EMAIL",
    "social_security_number": "SSN",
    "twitter": "SOCIAL_HANDLE",
    "skype": "SOCIAL_HANDLE",
    "credential": "PASSWORD",
    "name": "FULL_NAME",
    "date_of_birth": "BIRTHDATE",
    "address": "STREET_ADDRESS",
}


def build(_context: Mapping[str, object]) -> Callable[[str], list[Found]]:
    scrubber = scrubadub.Scrubber()
    return lambda text: [(one.beg, one.end, TYPES[one.type]) for one in scrubber.iter_filth(text) if one.type in TYPES]

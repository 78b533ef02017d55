"""Numbering plans of countries, out of libphonenumber's metadata: a quick word on digits before its long one.

Parsing a number and asking its kind cost more than all else that is done with a candidate. Most candidates are told
apart by one pattern, made of the patterns of a country's plan once.
"""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

_PUBLIC = ("premium_rate", "toll_free", "shared_cost", "uan")
_OWN = ("voip", "personal_number", "pager", "voicemail", "fixed_line", "mobile")
PUBLIC_KINDS = frozenset(
    {
        phonenumbers.PhoneNumberType.TOLL_FREE,
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.SHARED_COST,
        phonenumbers.PhoneNumberType.UAN,
    }
)
"""Numbers that are nobody's own."""
_NEVER = r"(?!)"


class Plan:
    """The numbering plan that a region (ISO 3166) belongs to; `code` is its country calling code, 0 for none."""

    __slots__ = ("_abroad", "_numbers", "code")

    def __init__(self, region: str) -> None:
        """Take a region; one that is unknown has no numbers."""
        self.code = phonenumbers.country_code_for_region(region)
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region) if self.code else None
        prefix = (metadata and metadata.national_prefix_for_parsing) or _NEVER
        self._abroad = re.compile((metadata and metadata.international_prefix) or _NEVER)
        anything = metadata is not None and metadata.national_prefix_transform_rule is not None
        numbers = (
            r"\d+" if anything else _patterns(phonenumbers.region_codes_for_country_code(self.code), _PUBLIC + _OWN)
        )
        self._numbers = re.compile(rf"(?:{self.code})?(?:{prefix}){{0,2}}(?:{numbers})")

    def may_be_valid(self, digits: str) -> bool:
        """Whether digits, dialled there, could be a number that is in use: asked before they are parsed."""
        return self._numbers.fullmatch(digits) is not None or self._abroad.match(digits) is not None


@lru_cache(maxsize=256)
def plan(region: str) -> Plan:
    """The plan of a region, made once."""
    return Plan(region)


def owned(number: phonenumbers.PhoneNumber) -> bool | None:
    """True for a number of somebody's own, False for one that nobody has, None for one of a company or a service."""
    kind = phonenumbers.number_type(number)
    if kind == phonenumbers.PhoneNumberType.UNKNOWN:
        return False
    return None if kind in PUBLIC_KINDS else True


def owned_in_america(body: str) -> bool | None:
    """The same for ten digits of the North American plan, of which most are of the United States."""
    own, public = _american()
    if own.fullmatch(body):
        return True
    if public.fullmatch(body):
        return None
    if not plan("US").may_be_valid(body):
        return False
    return owned(phonenumbers.PhoneNumber(country_code=1, national_number=int(body)))


@lru_cache(maxsize=1)
def _american() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_patterns(("US",), _OWN)), re.compile(_patterns(("US",), _PUBLIC))


def _patterns(regions: tuple[str, ...], kinds: tuple[str, ...]) -> str:
    """All numbers of these kinds there, as one pattern."""
    found = [
        desc.national_number_pattern
        for region in regions
        if (metadata := phonenumbers.PhoneMetadata.metadata_for_region(region)) is not None
        for desc in (getattr(metadata, kind) for kind in kinds)
        if desc is not None and desc.national_number_pattern
    ]
    return "|".join(dict.fromkeys(found)) or _NEVER

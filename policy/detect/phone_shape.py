"""What digit groups look like by themselves: a phone number's shape, by region, with libphonenumber's word on it."""

from __future__ import annotations

import phonenumbers

from policy.detect.phone_candidate import Candidate
from policy.detect.phone_candidate import counting
from policy.detect.phone_candidate import dated
from policy.detect.phone_candidate import dotted_quad
from policy.detect.phone_candidate import progression
from policy.detect.phone_plans import PUBLIC_KINDS
from policy.detect.phone_plans import owned
from policy.detect.phone_plans import owned_in_america
from policy.detect.phone_plans import plan

_USUAL = frozenset({(3, 3, 4), (1, 3, 3, 4), (10,), (11,), (3, 7), (1, 10), (6, 4), (1, 3, 7)})
_AMERICAN = 12
"""Characters of a whole North American number, with its plus."""
_SOCIAL = (3, 2, 4)
"""How a social security number is written."""
_CERTAIN = 0.8
"""More than this no shape is worth."""
_TIGHT = frozenset("-./")
_TRUNK_REGIONS = ("GB", "FR", "CH", "AU", "ZA", "NZ", "IE", "NL", "BE", "SE")
"""Countries whose national numbers are written with a leading 0 and in groups."""


def shape(one: Candidate, regions: tuple[str, ...]) -> float:
    """How much the digits alone look like a number of these regions: 0 for not at all, .8 for a valid, usual one."""
    digits = one.digits
    lead = one.run.text[max(0, one.start - 3) : one.start].rstrip("( ")
    if lead.endswith("+") or digits.startswith("00"):
        return _international(digits.removeprefix("00"))
    if _glued(one) or dotted_quad(one) or counting(digits) or progression(one):
        return 0.0
    best = _abroad(one) if digits[0] == "0" else 0.0
    for region in regions:
        if best >= _CERTAIN:
            break
        best = max(best, _american(one) if plan(region).code == 1 else _foreign(one, region))
    return best


def _abroad(one: Candidate) -> float:
    """A number with its trunk 0 in groups, valid in some country: "04 91 57 01 56", "(0)20 7946 0321"."""
    lengths, gaps = one.lengths, {gap.strip() or gap[:1] for gap in one.gaps}
    if not 9 <= len(one.digits) <= 11 or not 3 <= len(lengths) <= 5 or not one.whole_line:
        return 0.0
    if one.gaps[0].startswith(")") and lengths[0] == 1:
        return 0.6
    if len(gaps) > 1 or min(lengths) < 2 or lengths == _SOCIAL or not gaps <= {" ", ".", "-", "/"} or dated(one):
        return 0.0
    return 0.55 if any(_valid_in(one.digits, region) for region in _TRUNK_REGIONS) else 0.0


def _valid_in(digits: str, region: str) -> bool:
    number = _parsed(digits, region) if plan(region).may_be_valid(digits) else None
    return number is not None and phonenumbers.is_valid_number(number)


def _glued(one: Candidate) -> bool:
    """Whether more digits stand beside it with a tight mark: an ISBN, a part number, a range."""
    run, first, stop = one.run, one.first, one.stop
    if run.gap(stop - 1) not in _TIGHT and (
        not first or (run.gap(first - 1) not in _TIGHT and run.gap(stop) not in _TIGHT)
    ):
        return False
    return max(one.lengths) > 1


def _american(one: Candidate) -> float:
    digits, lengths = one.digits, one.lengths
    if len(digits) == 7:
        return _local(one)
    body = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    if len(body) != 10 or body[0] in "01":
        return 0.0
    if body[3] in "01":
        return _made_up(one, body)
    valid = owned_in_america(body)
    if valid is None:
        return 0.0
    if lengths in _USUAL:
        plain = len(lengths) <= 2 or set(one.gaps) == {" "}
        return 0.8 if valid else 0.35 if plain else 0.6
    if not one.whole_run:
        return 0.0
    cuts = {sum(lengths[:index]) - (len(digits) - 10) for index in range(1, len(lengths))}
    if cuts >= {3, 6}:
        return 0.55 if valid else 0.4
    return 0.3 if valid else 0.0


def _made_up(one: Candidate, body: str) -> float:
    """555-123-4567: no exchange begins like that, but it is what people write for a number."""
    marks = {gap.strip() for gap in one.gaps}
    if one.lengths[-3:] != (3, 3, 4) or not one.whole_run or not marks & {"-", ".", ")", ") "}:
        return 0.0
    return 0.45 if body.startswith("555") else 0.3


def _local(one: Candidate) -> float:
    digits = one.digits
    if digits[0] in "01" or digits[1:3] == "11" or not one.whole_run:
        return 0.0
    if one.lengths == (3, 4):
        return 0.5 if one.gaps[0].strip() in {"-", "."} else 0.25
    return 0.2


def _international(digits: str) -> float:
    valid = _registered("+" + digits)
    if valid is None:
        return 0.0
    return 0.8 if valid else 0.55 if len(digits) >= 9 else 0.0


def _foreign(one: Candidate, region: str) -> float:
    """A national number of another region. A trunk 0 and a possible length do where the number is not assigned."""
    digits, lengths = one.digits, one.lengths
    if set(lengths) == {1} and one.whole_run:
        lengths = (len(digits),)
    if len(digits) < 9 or len(lengths) > 5 or (len(lengths) > 1 and min(lengths) < 2):
        return 0.0
    if set(lengths) == {2} and not (digits[0] == "0" and one.whole_run):
        return 0.0
    trunk = digits[0] == "0" != digits[1] and len(digits) in {10, 11} and len(lengths) <= 4
    number = _parsed(digits, region) if trunk or plan(region).may_be_valid(digits) else None
    if number is None or number.country_code == 1 or not phonenumbers.is_possible_number(number):
        return 0.0
    if phonenumbers.is_valid_number(number):
        own = phonenumbers.number_type(number) not in PUBLIC_KINDS
        if not own:
            return 0.0
        return 0.75 if (len(lengths) > 1 and lengths != _SOCIAL) or digits[0] == "0" else 0.35
    return 0.6 if trunk else 0.0


def _parsed(number: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None


def _registered(number: str) -> bool | None:
    """True for a valid number, False for a possible one, None for one that is impossible or nobody's own."""
    if len(number) == _AMERICAN and number[1] == "1" and number[2] not in "01":
        return owned_in_america(number[2:])
    parsed = _parsed(number, None)
    return None if parsed is None or not phonenumbers.is_possible_number(parsed) else owned(parsed)

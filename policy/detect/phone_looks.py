"""The shape of phone numbers (`phone_shape`), with its library imported when the first candidate comes."""

from __future__ import annotations

from policy.detect.phone_candidate import Candidate


def shape(one: Candidate, regions: tuple[str, ...]) -> float:
    """How much the digits alone look like a number of these regions: 0 for not at all, .8 for a valid, usual one."""
    # libphonenumber takes as long to import as many detectors together, and few texts hold a candidate
    from policy.detect import phone_shape  # noqa: PLC0415

    return phone_shape.shape(one, regions)

"""Lists of pupils with a full date each, which only their birth can be: "Juniors: Ada 6/4/2010, Sol 10/21/2010"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from policy.detect.dates import Date
from policy.detect.dates import dates
from policy.detect.late import late

_GROUP = late(
    r"\b(?:juniors?|novices?|roster|u-?\d{1,2}|sub[ -]?\d{1,2}|eligib\w{1,6}|age groups?|ages|younger|older|"
    r"registration|"
    r"categorias?|mayores|menores)\b"
)
"""Where somebody's age decides something."""
_NAMED = late(r"[A-Z][a-z'-]{1,15}(?: [A-Z][a-z'-]{0,15}\.?)?\s?[\s:,(=-]{1,3}$")
_NO_PUPIL = late(
    r"\b(?:due|deadline|since|until|on|by|game|meet|match|updated?|version|starts?|ends?|opened|from|"
    r"to)\s?[:,(=-]?\s{0,2}$"
)
_FIRST = 2003
_LAST = 2020
_MOST = 60
_WINDOW = 36


def listed(view: str, text: str) -> Iterator[Date]:
    """Dates of birth in a list: two names with a date each, of years in which pupils were born, and talk of ages.

    `view` is `text` in lower case.
    """
    if _GROUP.search(view) is None:
        return
    found = [date for date in islice(dates(view), _MOST) if date.year and _FIRST <= date.year <= _LAST]
    named = [date for date in found if _of_somebody(view, text, date)]
    if len(named) > 1:
        yield from named


def _of_somebody(view: str, text: str, date: Date) -> bool:
    first = max(0, date.start - _WINDOW)
    return _NAMED.search(text, first, date.start) is not None and _NO_PUPIL.search(view, first, date.start) is None

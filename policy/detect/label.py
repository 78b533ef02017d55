"""Whether a topic marks a conversation as the school's (nycdoe.D.2.g), or carries a disclaimer (dracut.employee.13)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policy.detect.normalise import normalise

_NUMBER = r"(?:\d{1,3}[a-z]?|[ivx]{1,4}|k|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
)
_SCHOOL = re.compile(
    rf"""
      (?<!after[ -])(?<!before[ -])\b(?:high|middle|elementary|primary|grade|secondary|charter|public|junior|our|the|
        [a-z]+\'s)[ -]school\b
    | \b(?:dept|department|office|district|faculty|division|borough)\b
    | \b(?:academy|college|university|kindergarten|pre-?k|k-\d{{1,2}})\b
    | \b(?:doe|p\.?s\.?|i\.?s\.?|m\.?s\.?|h\.?s\.?|j\.?h\.?s\.?)[ #-]*\d{{1,4}}\b
    | \bdoe\b
    | \b(?:grades?|class|homeroom|section|year|form)[ #-]*{_NUMBER}\b
    | \b{_ORDINAL}[ -](?:grade|graders?|year|form)\b
    | \b(?:freshman|sophomore|junior|senior)[ -](?:class|year)\b
    | \b(?:escuela|colegio|instituto|departamento|secundaria|preparatoria|primaria|distrito)\b
    | \b(?:grado|clase|curso|aula)[ #-]*{_NUMBER}\b
    | \b(?:\d{{1,2}}[.º°o]?|primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo)[ -]grado\b
    """,
    re.VERBOSE,
)
_AFTER = re.compile(r"\b(?:after|before|outside)[ -]+(?:the[ -])?(?:school|class|office)\b|\boffice[ -]hours?\b")
_NAMED = re.compile(r"\b[A-Z][\w\'.-]{0,40}[ -](?:School|Academy|College|HS|MS|Elementary)\b")
_DISCLAIMER = re.compile(
    r"""
      \bdisclaimers?\b | \bavisos?[ ]legal(?:es)?\b | \bdescargo\b
    | \b(?:views?|opinions?|posts?|words?|comments?|statements?)\b[^.]{0,60}
      \b(?:own|not[ ](?:those|that|the)|personal)\b
    | \b(?:do(?:es)?[ ]not|don't|doesn't|not)[ ](?:necessarily[ ])?(?:represent|reflect|speak|express)
    | \b(?:not[ ](?:an[ ])?official|unofficial|not[ ]responsible|no[ ]endorsement|not[ ]endorsed)\b
    | \b(?:opiniones?|puntos[ ]de[ ]vista|comentarios)\b[^.]{0,60}
      \b(?:propi[ao]s?|personales|no[ ](?:son|representan|reflejan))
    | \bno[ ](?:representan?|reflejan?|es[ ]oficial|se[ ]hace[ ]responsable)\b
    """,
    re.VERBOSE,
)


def names_school(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a topic names school, department or grade; `names` are wordings that the school has given itself."""
    plain = normalise(text).text
    folded = plain.casefold()
    if any(name and name.casefold() in folded for name in names):
        return True
    return _NAMED.search(plain) is not None or _SCHOOL.search(_AFTER.sub(" ", folded)) is not None


def is_disclaimer(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a topic carries a disclaimer; `names` are wordings that the school has given itself."""
    folded = normalise(text).text.casefold()
    return any(name and name.casefold() in folded for name in names) or _DISCLAIMER.search(folded) is not None

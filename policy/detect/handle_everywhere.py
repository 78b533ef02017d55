"""Accounts that somebody has on all networks, so that none is named: "im … on every app"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.handle_glue import glued
from policy.detect.handle_public import nobodys
from policy.detect.handle_shape import ACCOUNT
from policy.detect.handle_shape import Shape
from policy.detect.handle_shape import shape
from policy.detect.late import late
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known

WORDS = words("app apps platform platforms socials everything everywhere todo redes aplicaciones")
"""What all networks are called: much too common to look for by themselves, see `SAID`."""
_EVERY = words("every everything everywhere all todo toda todas todos")
SAID = r"\b(?:on|for|across) (?:[a-z]{3,9} ){0,2}(?:every|all\b)|\ben (?:[a-z]{3,9} ){0,2}tod[oa]s?\b"
"""What stands beside them where accounts are meant, as part of a pattern."""
_MOST = 100
_EVERYWHERE = late(
    rf"(?:\b(?:im|i'm|i am|same|its|it's|it is|user|username|handle|name|add|find me|soy|estoy como|salgo como|es|shes|"
    rf"hes|"
    rf"she's|he's|goes by|as|under|como)\s(?:me\s)?|(?<![\w.@])(?=@))(?P<handle>{ACCOUNT}),?\s(?:on|for|across|en|"
    rf"para)\s"
    r"(?:(?:literally|like|basically|pretty much|almost|legit|casi|literal)\s){0,2}(?:every(?:thing|"
    r"where)?(?:\s(?:single\s)?"
    r"(?:apps?|platforms?|sites?|socials?|account|game))?|all (?:of )?(?:my |the |them )?(?:apps?|platforms?|sites?|"
    r"socials?|"
    r"accounts?|games?)|tod[oa]s?(?: (?:las? |los? |mis )?(?:apps?|redes|lados?|partes?|cuentas|juegos|"
    r"aplicaciones))?)(?!\w)",
    re.IGNORECASE,
)


def everywhere(reading: Reading, known: Known) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Start, end and cue of each, in offsets of `Reading.text`."""
    if WORDS.isdisjoint(reading.words) or _EVERY.isdisjoint(reading.words):
        return
    for match in islice(_EVERYWHERE.finditer(reading.text), _MOST):
        start, end = match.span("handle")
        looks = shape(match["handle"], known)
        own = looks in {Shape.ODD, Shape.AT} or (looks is Shape.PLAIN and glued(match["handle"].lower()))
        if own and not nobodys(reading.low[start:end]):
            yield start, end, (end, match.end())

"""What a text may mean for somebody's safety or for the rules on conduct: cues, found in the text as talk.

The gate is one look at the words: most texts hold none of those without which no pattern here can match. Cues of
safety are sought in everything that is said, those of conduct not in what is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping
from enum import StrEnum

from policy.detect.abuse import says_abuse
from policy.detect.abuse import takes_abuse_back
from policy.detect.danger import says_danger
from policy.detect.danger import takes_danger_back
from policy.detect.harassment import is_harassment
from policy.detect.harassment import takes_harassment_back
from policy.detect.heard_gate import called_in
from policy.detect.leaning import leaning
from policy.detect.links import hides_from_filter
from policy.detect.links import is_short_link
from policy.detect.press import is_press_inquiry
from policy.detect.self_harm import says_self_harm
from policy.detect.self_harm import takes_self_harm_back
from policy.detect.sexual import is_sexual
from policy.detect.substances import promotes_substances
from policy.detect.talk import plain
from policy.detect.threats import is_threat
from policy.detect.threats import takes_threat_back
from policy.model import Known


class Heard(StrEnum):
    """A cue; its value is the rule that it belongs to."""

    SELF_HARM = "safety.self_harm"
    ABUSE = "safety.abuse_disclosure"
    DANGER = "safety.danger"
    HARASSMENT = "conduct.harassment"
    THREAT = "conduct.threat"
    SEXUAL = "conduct.sexual"
    SUBSTANCES = "conduct.substances"
    ANONYMIZER = "link.anonymizer"
    SHORTENER = "link.shortener"
    PRESS = "press.inquiry"


SAFETY = (Heard.DANGER, Heard.SELF_HARM, Heard.ABUSE)
"""Cues of safety, the most pressing first."""
_QUOTES = re.compile("[\"\u201c\u00ab>]|(?:^|\\s)['\u2018]")
"""What may open a quotation; an apostrophe within a word does not."""
_SAFETY = (
    ("danger", Heard.DANGER, says_danger),
    ("self_harm", Heard.SELF_HARM, says_self_harm),
    ("abuse", Heard.ABUSE, says_abuse),
)
_CONDUCT = (
    ("harassment", Heard.HARASSMENT, is_harassment),
    ("threat", Heard.THREAT, is_threat),
    ("sexual", Heard.SEXUAL, is_sexual),
    ("substances", Heard.SUBSTANCES, promotes_substances),
    ("press", Heard.PRESS, is_press_inquiry),
)

_LEANINGS = {
    "danger": (Heard.DANGER, takes_danger_back),
    "self_harm": (Heard.SELF_HARM, takes_self_harm_back),
    "abuse": (Heard.ABUSE, takes_abuse_back),
    "harassment": (Heard.HARASSMENT, takes_harassment_back),
    "threat": (Heard.THREAT, takes_threat_back),
}
"""What a text may lean to, and whether something in it takes that back."""
_CALLED_BY_OWN = frozenset({*(kind for kind, _, _ in _CONDUCT), "link"})
Leanings = Mapping[str, float]


def hear(texts: Iterable[tuple[str, bool]], known: Known) -> frozenset[Heard]:
    """The cues in some texts, each with whether it is the author's own: what others wrote is no conduct of theirs."""
    heard: set[Heard] = set()
    for text, own in texts:
        if own and is_short_link(text):
            heard.add(Heard.SHORTENER)
        called, leans = called_in(text), leaning(text)
        if called or leans:
            heard |= _in(text, called, leans, known, own=own)
    return frozenset(heard)


def safety_in(text: str, known: Known) -> Heard | None:
    """The cue of safety in a text, the most pressing one; None where there is none."""
    called, leans = called_in(text), leaning(text)
    return _safety(plain(text, known), called, leans) if called or leans else None


def _safety(talk: str, called: frozenset[str], leans: Leanings) -> Heard | None:
    """The most pressing one that a pattern finds; without any, the one that the text leans to most."""
    found = next((cue for kind, cue, test in _SAFETY if kind in called and test(talk)), None)
    if found is not None or not leans:
        return found
    leant = (kind for kind in sorted(leans, key=leans.__getitem__, reverse=True) if not taken_back(kind, talk))
    return next((_LEANINGS[kind][0] for kind in leant if _LEANINGS[kind][0] in SAFETY), None)


def _in(text: str, called: frozenset[str], leans: Leanings, known: Known, *, own: bool) -> set[Heard]:
    talk = plain(text, known)
    safety = _safety(talk, called, leans)
    heard = {safety} if safety is not None else set()
    if not own:
        return heard
    quotes = _QUOTES.search(text) is not None
    if quotes and not (called | leans.keys()).isdisjoint(_CALLED_BY_OWN):
        talk = plain(text, known, quoted=False)
    return heard | _patterns(text, talk, called) | _leanings(talk, leans)


def _patterns(text: str, talk: str, called: frozenset[str]) -> set[Heard]:
    heard = {cue for kind, cue, test in _CONDUCT if kind in called and test(talk)}
    if "link" in called and hides_from_filter(text, talk):
        heard.add(Heard.ANONYMIZER)
    return heard


def _leanings(talk: str, leans: Leanings) -> set[Heard]:
    cues = {_LEANINGS[kind][0] for kind in leans if not taken_back(kind, talk)}
    return cues.difference(SAFETY)


def taken_back(kind: str, talk: str) -> bool:
    """Whether talk that leans to a kind is nothing of it. Where something is quoted, none can tell whose words lean."""
    if kind not in _LEANINGS:
        return True
    cue, back = _LEANINGS[kind]
    return (cue not in SAFETY and " xquote " in talk) or back(talk)

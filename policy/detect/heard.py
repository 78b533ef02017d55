"""What a text may mean for somebody's safety or for the rules on conduct: cues, found in the text as talk.

The gate is one look at the words: most texts hold none of those without which no pattern here can match. Cues of
safety are sought in everything that is said, those of conduct not in what is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from policy.detect.abuse import says_abuse
from policy.detect.danger import says_danger
from policy.detect.harassment import is_harassment
from policy.detect.heard_words import CONDUCT_WORDS
from policy.detect.heard_words import LINK_WORDS
from policy.detect.heard_words import LONG
from policy.detect.heard_words import PRESS_WORDS
from policy.detect.heard_words import SAFETY_WORDS
from policy.detect.links import hides_from_filter
from policy.detect.links import is_short_link
from policy.detect.normalise import normalise
from policy.detect.press import is_press_inquiry
from policy.detect.self_harm import says_self_harm
from policy.detect.sexual import is_sexual
from policy.detect.substances import promotes_substances
from policy.detect.talk import plain
from policy.detect.threats import is_threat
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
_WORDS = re.compile(r"[a-z]+")
_QUOTES = re.compile("[\"'\u201c\u2018\u00ab>]")
_DISGUISED = re.compile(r"[a-z][013457@$!*|]+[a-z]|[013457@$!][a-z]{1,6}[013457@$!]|[a-z][*]{2}|\bk[ .]y[ .]s\b")
_CONDUCT = (
    (Heard.HARASSMENT, is_harassment),
    (Heard.THREAT, is_threat),
    (Heard.SEXUAL, is_sexual),
    (Heard.SUBSTANCES, promotes_substances),
)
_CALLING = SAFETY_WORDS | CONDUCT_WORDS | PRESS_WORDS | LINK_WORDS


def hear(texts: Iterable[tuple[str, bool]], known: Known) -> frozenset[Heard]:
    """The cues in some texts, each with whether it is the author's own: what others wrote is no conduct of theirs."""
    heard: set[Heard] = set()
    for text, own in texts:
        if own and is_short_link(text):
            heard.add(Heard.SHORTENER)
        called = _called(text)
        if called:
            heard |= _in(text, called, known, own=own)
    return frozenset(heard)


def safety_in(text: str, known: Known) -> Heard | None:
    """The cue of safety in a text, the most pressing one; None where there is none."""
    return _safety(plain(text, known)) if _called(text) else None


def _called(text: str) -> frozenset[str]:
    """The words that call a pattern; a disguised text calls them all."""
    low = text.lower() if text.isascii() else normalise(text).text.lower()
    if _DISGUISED.search(low) is not None:
        return _CALLING
    return _CALLING.intersection([word[:LONG] for word in _WORDS.findall(low.replace("'", ""))])


def _safety(talk: str) -> Heard | None:
    if says_danger(talk):
        return Heard.DANGER
    if says_self_harm(talk):
        return Heard.SELF_HARM
    return Heard.ABUSE if says_abuse(talk) else None


def _in(text: str, called: frozenset[str], known: Known, *, own: bool) -> set[Heard]:
    talk = plain(text, known)
    safety = _safety(talk) if called & SAFETY_WORDS else None
    heard = {safety} if safety is not None else set()
    return heard | _own(text, talk, called, known) if own else heard


def _own(text: str, talk: str, called: frozenset[str], known: Known) -> set[Heard]:
    heard: set[Heard] = set()
    if _QUOTES.search(text) is not None:
        talk = plain(text, known, quoted=False)
    if called & CONDUCT_WORDS:
        heard.update(cue for cue, test in _CONDUCT if test(talk))
    if called & LINK_WORDS and hides_from_filter(text, talk):
        heard.add(Heard.ANONYMIZER)
    if called & PRESS_WORDS and is_press_inquiry(talk):
        heard.add(Heard.PRESS)
    return heard

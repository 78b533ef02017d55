"""Accounts of people on networks, in games and in payment apps: the name of the network and a name of that shape.

What the school publishes is dropped by the allow-list; accounts of schools, clubs and the world are left alone here.
A word without digits or signs is an account only where something announces one ("her finsta is …", "sc: …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect import handle_cues as cues
from policy.detect.given_names import GIVEN
from policy.detect.handle_everywhere import SAID
from policy.detect.handle_everywhere import WORDS as ON_ALL
from policy.detect.handle_everywhere import everywhere
from policy.detect.handle_glue import glued
from policy.detect.handle_links import links
from policy.detect.handle_marks import marks
from policy.detect.handle_phrase import CONSOLE
from policy.detect.handle_phrase import phrase
from policy.detect.handle_public import nobodys
from policy.detect.handle_shape import Shape
from policy.detect.handle_shape import made_of_a_name
from policy.detect.handle_shape import shape
from policy.detect.handle_shape import strong
from policy.detect.handle_words import TAIL
from policy.detect.late import late
from policy.detect.networks import NAMES
from policy.detect.networks import WORDS as CALLED
from policy.detect.protect import MASK
from policy.detect.reading import Reading
from policy.detect.wordlist import words
from policy.model import Known
from policy.model import Span

TYPE = "SOCIAL_HANDLE"
RULES: tuple[str, ...] = (
    "social_handle.network",
    "social_handle.before_network",
    "social_handle.announced",
    "social_handle.code",
    "social_handle.link",
)
__all__ = ["RULES", "TYPE", "WORDS", "find", "gate"]
_MOST = 200
WORDS = CALLED | ON_ALL
_GHOST = "\U0001f47b"
"""What Snapchat is called in one sign."""
_BEFORE = 48
_NAMING = frozenset({"handle", "socials", "arroba", "username"})
_FAINT = words("line add ps handle clan friend cash") | ON_ALL
"""Words of which most talk has nothing to do with accounts; they need what `_FAINT_CUE` tells."""
_FAINT_CUE = late(
    rf"{SAID}|[@#$_\x00\U0001f47b]|\d{{4}}|\bps[345]|\bline id\b|\badd (?:me|us)\b|\bhandle (?:is|:|=)|\bcash ?app|"
    r"\bfriends? code"
)
_CODED = late(r"code|fc|id|uid|codigo")


def gate(reading: Reading, _known: Known) -> bool:
    """Whether an @, a # or a protected place, perhaps a link to a profile, is there."""
    text = reading.text
    return "@" in text or "#" in text or MASK in text or _GHOST in text


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Accounts: .9 where a network announces one, .5 and more where only the words around do."""
    called = WORDS & reading.words
    if called and called <= _FAINT and not _FAINT_CUE.search(reading.low):
        return
    for start, end, cue in links(reading):
        yield reading.span(TYPE, start, end, 0.95, rule="social_handle.link", cue=cue)
    if not NAMES.isdisjoint(reading.words) or _GHOST in reading.text:
        yield from _on_networks(reading, known)
    for start, end, cue in everywhere(reading, known):
        yield reading.span(TYPE, start, end, 0.8, rule="social_handle.announced", cue=cue)
    if "@" in reading.text or not _NAMING.isdisjoint(reading.words):
        yield from _announced(reading, known)
    for start, end, score, said in marks(reading):
        yield reading.span(TYPE, start, end, score, rule="social_handle.code", cue=said)


def _on_networks(reading: Reading, known: Known) -> Iterator[Span]:
    """Accounts beside a network that is named."""
    networks = list(islice(cues.NETWORK.finditer(reading.low), _MOST))
    for match in networks:
        yield from _beside(match, reading, known)
    if networks:
        yield from _elsewhere(networks[0], reading, known)


def _beside(match: re.Match[str], reading: Reading, known: Known) -> Iterator[Span]:
    """The account after the name of a network, or before it."""
    before = reading.low[max(0, match.start() - _BEFORE) : match.start()]
    if cues.SCHOOLS.search(before):
        return
    cue = match.span()
    found = _after(match, before, reading, known)
    rule = "social_handle.network"
    if found is None:
        found, rule = _ahead(match, reading, known), "social_handle.before_network"
    if found is not None and not nobodys(reading.low[found[0] : found[1]]):
        yield reading.span(TYPE, *found[:2], found[2], rule=rule, cue=cue)


def _after(match: re.Match[str], before: str, reading: Reading, known: Known) -> tuple[int, int, float] | None:
    """Start, end and score of the account that follows."""
    join = cues.JOIN.match(reading.low, match.end())
    if join is None:
        return None
    if _CODED.search(join["label"] or "") and (code := cues.NUMBER.match(reading.text, join.end())):
        return *code.span(), 0.9
    if CONSOLE.fullmatch(match[0]) or CONSOLE.search(join["label"] or ""):
        called = _called(match, join, before)
        several = phrase(reading.text, join.end(), told=called) if called is not None else None
        if several is not None:
            return *several, 0.8
    one = cues.AFTER_IT.match(reading.text, join.end())
    if one is None:
        return None
    score = _score(match, join, one, before, reading, known)
    return (*one.span(), score) if score else None


def _called(match: re.Match[str], join: re.Match[str], before: str) -> bool | None:
    """Whether a name of several words may follow: surely (True), of unusual words only (False), or not at all."""
    named = "tag" in match[0] + (join["label"] or "") or "name" in (join["label"] or "")
    if named or join["colon"] or join["dash"] == "-" or (join["is"] and cues.OWNER.search(before)):
        return True
    return False if join["is"] else None


def _score(
    match: re.Match[str], join: re.Match[str], one: re.Match[str], before: str, reading: Reading, known: Known
) -> float:
    told = bool(join["colon"] or join["dash"] == "-" or (join["label"] or "").strip(" /"))
    invited = cues.INVITE.search(before) is not None
    owned = bool(join["is"] or join["dash"]) and cues.OWNER.search(before) is not None
    looks = Shape.ODD if one["handle"] is None else shape(one["handle"], known)
    if looks is Shape.AT:
        return 0.95
    if looks is Shape.ODD:
        added = _next(one, reading) in cues.ADDS
        return 0.9 if match["loose"] is None or told or invited or owned or added else 0.0
    if looks is Shape.NONE:
        return 0.0
    made = glued(one["handle"].lower()) and (match["loose"] is None or told or bool(join["is"]))
    if not _alone(one, reading):
        return 0.7 if made and (owned or invited or join["label"] or join["colon"]) else 0.0
    if told or invited or owned:
        certain = (
            made
            or owned
            or invited
            or bool(join["label"])
            or (match["loose"] is None and not cues.CONTENT.match(match[0]))
        )
        return 0.75 if certain and join["colon"] != "->" else 0.3
    if made and join["is"]:
        return 0.7
    called = made or made_of_a_name(one["handle"], known) or _next(one, reading) in cues.ADDS
    return 0.7 if match["loose"] is None and called else 0.0


def _alone(one: re.Match[str], reading: Reading) -> bool:
    """Whether a plain word ends there, or goes on as such names do, rather than into a sentence."""
    word = _next(one, reading)
    return word is None or word in TAIL or cues.NETWORK.match(word) is not None


def _next(one: re.Match[str], reading: Reading) -> str | None:
    """The word after an account, unless a sign parts them."""
    following = cues.NEXT.match(reading.low, one.end())
    return following["word"] if following else None


def _ahead(match: re.Match[str], reading: Reading, known: Known) -> tuple[int, int, float] | None:
    """Start, end and score of the account that stands before: "@x on Instagram", "im jaydog_07 on snap"."""
    first = max(0, match.start() - _BEFORE)
    lead = cues.LEADS.search(reading.text[first : match.start()])
    if lead is None:
        return None
    start, end = first + lead.start("handle"), first + lead.end("handle")
    looks = shape(lead["handle"], known)
    if looks is Shape.AT:
        return start, end, 0.9
    said = cues.SAYS.search(reading.low[max(0, start - _BEFORE) : start]) is not None
    owned = lead["join"].startswith(("is ", "es ", "that"))
    if looks is Shape.ODD and match["loose"] is None:
        sure = said or owned or "_" in lead["handle"] or "." in lead["handle"] or made_of_a_name(lead["handle"], known)
        return start, end, 0.8 if sure else 0.3
    if looks is Shape.PLAIN and (said or owned) and match["loose"] is None:
        return start, end, 0.7 if owned or made_of_a_name(lead["handle"], known) else 0.3
    return None


def _elsewhere(network: re.Match[str], reading: Reading, known: Known) -> Iterator[Span]:
    """An account with a few words between it and the first network that the text names."""
    if network["loose"] is not None:
        return
    for match in islice(cues.ELSEWHERE.finditer(reading.text), _MOST):
        start, end = match.span("handle")
        if (strong(match["handle"], known) or _mine(match, reading, known)) and not nobodys(reading.low[start:end]):
            after, before = reading.low[end : end + _BEFORE], reading.low[max(0, start - _BEFORE) : start]
            if not (cues.NEWS.match(after) or cues.SCHOOLS.search(before)):
                yield reading.span(TYPE, start, end, 0.7, rule="social_handle.network", cue=network.span())


def _mine(match: re.Match[str], reading: Reading, known: Known) -> bool:
    """Whether a plain word is told as one's own, after a question about names."""
    looks = shape(match["handle"], known)
    if cues.MINE.match(match.group()) is None or looks is Shape.NONE:
        return False
    if looks is Shape.ODD:
        return True
    ends = cues.ENDS.match(reading.text, match.end("handle")) is not None
    asked = cues.ASKS.search(reading.low[: match.start()]) is not None
    return (ends and asked) or glued(match["handle"].lower())


def _announced(reading: Reading, known: Known) -> Iterator[Span]:
    """Accounts that name no network: "my @ is …", "follow @…", "spam acct @…"."""
    for match in islice(cues.ANNOUNCED.finditer(reading.text), _MOST):
        group = "at" if match["handle"] is None else "handle"
        start, end = match.span(group)
        if shape(match[group], known) is Shape.NONE or nobodys(reading.low[start:end]):
            continue
        before, after = reading.low[max(0, start - _BEFORE) : start], reading.low[end : end + _BEFORE]
        if group == "handle" or _owned(match[group], before, after, known):
            yield reading.span(TYPE, start, end, 0.8, rule="social_handle.announced", cue=(max(0, start - 12), start))


def _owned(token: str, before: str, after: str, known: Known) -> bool:
    """Whether the words around an @name speak of somebody's account, and not to or about a school's."""
    if cues.NEWS.match(after) or cues.SCHOOLS.search(before) or cues.STAFF.match(token.lstrip("@").lower()):
        return False
    bare = token.lstrip("@")
    if cues.FOLLOWS.search(before) or cues.POSTS.match(after) or cues.SHARES.search(before):
        low = bare.lower()
        return low not in GIVEN and (known.names is None or not known.names.given(low))
    if cues.SOCIAL.search(before) or cues.SOCIAL.search(after):
        return shape(bare, known) is Shape.ODD
    return cues.CALLS.search(before) is not None and shape(bare, known) is Shape.ODD

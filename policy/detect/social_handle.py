"""Accounts of people on networks, in games and in payment apps: the name of the network and a name of that shape.

What the school publishes is dropped by the allow-list; accounts of schools, clubs and the world are left alone here.
A word without digits or signs is an account only where something announces one ("her finsta is …", "sc: …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect import handle_cues as cues
from policy.detect.handle_links import links
from policy.detect.handle_shape import Shape
from policy.detect.handle_shape import made_of_a_name
from policy.detect.handle_shape import shape
from policy.detect.handle_shape import strong
from policy.detect.handle_words import TAIL
from policy.detect.late import late
from policy.detect.networks import GOSSIP
from policy.detect.networks import NAMES
from policy.detect.networks import OFFICIAL
from policy.detect.networks import PUBLIC
from policy.detect.networks import WORDS
from policy.detect.protect import MASK
from policy.detect.reading import Reading
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
_GHOST = "\U0001f47b"
"""What Snapchat is called in one sign."""
_BEFORE = 48
_GAMES = frozenset(
    {"discord", "dc", "riot", "valorant", "league", "add", "friend", "battle", "epic", "roblox", "gamertag"}
)
_NAMING = frozenset({"handle", "socials", "arroba", "username"})
_PAYS = frozenset({"cash", "cashapp", "venmo", "pay", "send", "tip"})
_CODED = late(r"code|fc|id|uid|codigo")


def gate(reading: Reading, _known: Known) -> bool:
    """Whether an @ or a protected place, perhaps a link to a profile, is there."""
    return "@" in reading.text or MASK in reading.text or _GHOST in reading.text


def find(reading: Reading, known: Known) -> Iterator[Span]:
    """Accounts: .9 where a network announces one, .5 and more where only the words around do."""
    for start, end, cue in links(reading):
        yield reading.span(TYPE, start, end, 0.95, rule="social_handle.link", cue=cue)
    if not NAMES.isdisjoint(reading.words) or _GHOST in reading.text:
        networks = list(islice(cues.NETWORK.finditer(reading.low), _MOST))
        for match in networks:
            yield from _beside(match, reading, known)
        if networks:
            yield from _elsewhere(networks[0], reading, known)
    if "@" in reading.text or not _NAMING.isdisjoint(reading.words):
        yield from _announced(reading, known)
    yield from _coded(reading)


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
    if found is not None and not _nobodys(reading.low[found[0] : found[1]]):
        yield reading.span(TYPE, *found[:2], found[2], rule=rule, cue=cue)


def _after(match: re.Match[str], before: str, reading: Reading, known: Known) -> tuple[int, int, float] | None:
    """Start, end and score of the account that follows."""
    join = cues.JOIN.match(reading.low, match.end())
    if join is None:
        return None
    if _CODED.search(join["label"] or "") and (code := cues.NUMBER.match(reading.text, join.end())):
        return *code.span(), 0.9
    one = cues.AFTER_IT.match(reading.text, join.end())
    if one is None:
        return None
    score = _score(match, join, one, before, reading, known)
    return (*one.span(), score) if score else None


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
    if looks is Shape.NONE or not _alone(one, reading):
        return 0.0
    if told or invited or owned:
        certain = (
            owned or invited or bool(join["label"]) or (match["loose"] is None and not cues.CONTENT.match(match[0]))
        )
        return 0.75 if certain and join["colon"] != "->" else 0.3
    called = made_of_a_name(one["handle"], known) or _next(one, reading) in cues.ADDS
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
        if strong(match["handle"], known) and not _nobodys(reading.low[start:end]):
            after, before = reading.low[end : end + _BEFORE], reading.low[max(0, start - _BEFORE) : start]
            if not (cues.NEWS.match(after) or cues.SCHOOLS.search(before)):
                yield reading.span(TYPE, start, end, 0.7, rule="social_handle.network", cue=network.span())


def _announced(reading: Reading, known: Known) -> Iterator[Span]:
    """Accounts that name no network: "my @ is …", "follow @…", "spam acct @…"."""
    for match in islice(cues.ANNOUNCED.finditer(reading.text), _MOST):
        group = "at" if match["handle"] is None else "handle"
        start, end = match.span(group)
        if shape(match[group], known) is Shape.NONE or _nobodys(reading.low[start:end]):
            continue
        before, after = reading.low[max(0, start - _BEFORE) : start], reading.low[end : end + _BEFORE]
        if group == "handle" or _owned(match[group], before, after, known):
            yield reading.span(TYPE, start, end, 0.8, rule="social_handle.announced", cue=(max(0, start - 12), start))


def _owned(token: str, before: str, after: str, known: Known) -> bool:
    """Whether the words around an @name speak of somebody's account, and not to or about a school's."""
    if cues.NEWS.match(after) or cues.SCHOOLS.search(before) or cues.STAFF.match(token.lstrip("@").lower()):
        return False
    bare = token.lstrip("@")
    if cues.FOLLOWS.search(before) or cues.POSTS.match(after):
        return known.names is None or not known.names.given(bare.lower())
    return cues.CALLS.search(before) is not None and shape(bare, known) is Shape.ODD


def _coded(reading: Reading) -> Iterator[Span]:
    """Numbers and tags by which games and apps find a person."""
    rule = "social_handle.code"
    if "#" in reading.text and not _GAMES.isdisjoint(reading.words):
        for match in islice(cues.TAGGED.finditer(reading.text), _MOST):
            yield reading.span(TYPE, *match.span(), 0.9, rule=rule)
    for match in islice(cues.SWITCH.finditer(reading.text), _MOST):
        yield reading.span(TYPE, *match.span(), 0.95, rule=rule)
    for match in islice(cues.CODE_CUE.finditer(reading.text), _MOST):
        yield reading.span(TYPE, *match.span("code"), 0.9, rule=rule, cue=(match.start(), match.start("code")))
    if "$" in reading.text and not _PAYS.isdisjoint(reading.words):
        for match in islice(cues.CASH.finditer(reading.text), _MOST):
            yield reading.span(TYPE, *match.span(), 0.85, rule=rule)


def _nobodys(value: str) -> bool:
    """Whether a school, a club, a station or the world is behind an account (in lower case)."""
    bare = value.lstrip("@")
    schools = OFFICIAL.search(bare) is not None and GOSSIP.search(bare) is None
    return bare in PUBLIC or schools or cues.TITLED.match(bare) is not None

"""What a clause does with an act: forbids it, ties it to a condition, asks for it, or tells how things are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policy.model import Clause
from policy.model import Force

_BANS = re.compile(
    r"\b(?:may not|must not|mustn't|do not(?! just)|don't|never|forbid\w*|forbidden|bans?|banned"
    r"|barred|not acceptable|not allowed|not tolerated|nobody should|no one should|no place"
    r"|stays? off|kept? off|hold back|advised? against|advises against|better not|avoid|neither"
    r"|post nothing|stay out|no (?:friending|discrimination|use|personal data|private)|nothing that"
    r"|counts as cyberbullying|to yourself|to themselves|without consent|is not allowed|leave out"
    r"|leave it|not private|does not belong|would not|instead of posting|is no place|without asking"
    r"|isn't private)\b",
    re.IGNORECASE,
)
_TIES = re.compile(
    r"\b(?:unless|only if|only once|only .{0,40}may|may .{0,30}only|permission|approv\w+|authoris\w+"
    r"|authoriz\w+|written consent|consent beforehand|prior consent|beforehand|agreement first"
    r"|getting agreement"
    r"|agreed|know and agree|provided|isn't always|depends|where (?:they|that|it)|check where|prefer"
    r"|preferred|district device or|by default)\b",
    re.IGNORECASE,
)
_WELCOMES = re.compile(r"\b(?:neutral|welcomed|recognised|is fine|central to)\b", re.IGNORECASE)
_PROSE_TIES = re.compile(
    r"\b(?:approv|authoris|authoriz|permission|consent|release|advised|device|need|platform cannot|harm the)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Polarity:
    """How a clause stands to what it speaks of. `situations` are exceptions that somebody must be in, not obtain."""

    bans: bool
    ties: bool
    asks: bool
    allows: bool
    welcomes: bool
    situations: tuple[str, ...]


def polarity_of(clause: Clause) -> Polarity:
    """Read from the clause's own words, its force and its exceptions."""
    own = tuple(one for one in clause.exceptions if "bot default" not in one)
    obtained = [one for one in own if _PROSE_TIES.search(one)]
    ties = bool(_TIES.search(clause.summary)) or bool(obtained)
    return Polarity(
        bans=bool(_BANS.search(clause.summary)) and clause.force is not Force.MAY,
        ties=ties and clause.force is not Force.MAY,
        asks=clause.force in {Force.MUST, Force.SHOULD},
        allows=clause.force is Force.MAY,
        welcomes=bool(_WELCOMES.search(clause.summary)),
        situations=tuple(one for one in own if one not in obtained),
    )

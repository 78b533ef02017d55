"""Words that mean a place, or a person in one, only in these phrases, and stand in much other talk. Data only."""

from __future__ import annotations

from policy.detect.late import late

FAINT = {
    word: late(phrase)
    for word, phrase in {
        "apt": r"\bapt\.? ?#?\d|\bapt (?:over|above|on|behind|by)\b",
        "find": r"\bfind ?my\b",
        "window": r"\b(?:her|his|their|our|[a-z]{3,14}'s) (?:bedroom )?window (?:is|s|faces)\b",
        "shell": r"\bthe shell\b",
        "life": r"\blife ?360",
        "runs": r"\bruns (?:the|that|home|through|by)\b",
        "stuck": r"\bstuck (?:at|in|by|on)\b",
        "room": r"\broom \d{2,4},? (?:at|in|of) ",
        "map": r"\bsnap ?map\b",
        "plus": r"\bplus code",
        "terminal": r"\bterminal (?:de|on|at|by|off|\d)|\b(?:bus|ferry|train) terminal",
        "lost": r"(?:\bim|'m|s|\bis|\bestoy) lost\b",
        "seen": r"\blast seen\b",
        "watch": r"\bwatch (?:\w+ )?(?:says|shows|puts|pinged|is at|has)\b",
        "double": r"\bdouble wide",
        "location": r"\blocation(?:s? (?:is|says|has|shows|puts|still)|:)",
        "locked": r"\blocked out",
        "tracking": r"\btracking (?:shows|says|her|him|has)",
        "vi": r"\bvi a \w|\bl[oa]s? vi\b",
        "hanging": r"\bhanging (?:out )?(?:at|by|in|behind|alone)",
        "studio": r"\bstudio (?:on|by|off|in|near|behind)|\b(?:at|in) the studio",
        "sale": r"\bsale (?:en|sol|que|del?)\b",
        "closes": r"\bcloses (?:alone|by)",
        "target": r"\b(?:the|at|behind|off) target\b",
        "located": r"\blocated (?:her|him|them|at)",
        "marca": r"\bmarca (?:que|q|el|la|en)\b",
        "phone": r"\bphone (?:\w+ )?(?:says|shows|puts|pings|pinged|is|was|has|at|dropped|saying)",
        "lounge": r"\blounge (?:on|off|by|behind)",
        "trail": r"\b(?:the|that|this) (?:\w+ )?trail\b",
        "pin": r"\bpin(?:s|:| at)|\bdropp\w+ (?:a |my )?pin",
        "playground": r"\bplayground\b",
    }.items()
}
"""What must be found where no other word of the kind stands."""

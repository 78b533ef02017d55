"""Cues that an adult's words to a student may not be safe: secrecy together with looks, closeness or being alone.

One cue alone is ordinary talk (a surprise party is a secret, a team looks great); only two of different kinds count
(policy decisions 3.3, row S4, and 4.2). What is found accuses nobody: somebody who is trained looks at it.
"""

from __future__ import annotations

import re

from policy.detect.normalise import normalise

_YOU = r"(?:you|u|ya|you're|youre|your|ur)"
_VERY = r"(?:(?:so|really|very|super|pretty|extra|kinda|such|a|an|the|too|looking|muy|tan|bien|super|que)\s+){0,3}"
_LOOKS = (
    r"(?:cute|hot|sexy|gorgeous|beautiful|pretty|handsome|stunning|adorable|attractive|lovely|fine|good"
    r"|lind[ao]|guap[ao]|hermos[ao]|bonit[ao]|sexi|atractiv[ao]|precios[ao]|bell[ao])"
)
_SECRET = re.compile(
    r"""
      \b(?:our|a|as\s+our|it\s+our|little)\s+(?:little\s+|own\s+|special\s+)?secrets?\b
    | \bkeep\s+(?:\w+\s+){0,4}(?:a\s+)?(?:secret|between\s+us|private\s+between|to\s+(?:your|ur)self|quiet)\b
    | \bjust\s+between\s+(?:us|you\s+and\s+(?:me|i)|the\s+two\s+of\s+us)\b
    | \bbetween\s+(?:you\s+and\s+(?:me|i)|us\s+two)\b
    | \b(?:don'?t|do\s+not|dont|never|no\s+need\s+to)\s+(?:ever\s+)?(?:tell|mention|say|show)\s+
        (?:this\s+|it\s+|that\s+|anything\s+)?(?:to\s+)?
        (?:any(?:one|body)|no\s?(?:one|body)|the\s+(?:others|team|coach)|a\s+soul
          |your\s+(?:\w+\s+)?(?:parents?|mom|mum|mother|dad|father|folks|friends?|teacher|coach))\b
    | \b(?:delete|erase|clear)\s+(?:this|these|it|our|the|all)\s*(?:\w+\s+){0,2}
        (?:after|messages?|chats?|texts?|when|once|pics?|photos?)\b
    | \bno(?:body|\s+one)\s+(?:has\s+to|needs?\s+to|can|should|must|will)\s+(?:ever\s+)?(?:know|find\s+out)\b
    | \b(?:nuestro|un|este)\s+secreto\b | \ben\s+secreto\b | \bentre\s+(?:tu|nosotros|vos)\s*(?:y\s+yo|dos)?\b
    | \bno\s+(?:le\s+|les\s+|se\s+lo\s+)?(?:digas|cuentes|muestres|comentes)\s+(?:nada\s+)?(?:esto\s+)?(?:a\s+)?
        (?:nadie|tus?\s+(?:papas|padres|mama|papa|madre|padre|amig\w+))\b
    | \bborra\s+(?:esto|este|estos|los|nuestro\w*)\b | \bque\s+nadie\s+(?:lo\s+)?(?:sepa|se\s+entere)\b
    """,
    re.VERBOSE,
)
_CLOSE = re.compile(
    rf"""
      \b{_YOU}\s+(?:are\s+|were\s+|always\s+|just\s+)?(?:look(?:ed|ing|s)?\s+)?{_VERY}{_LOOKS}\b
    | \blook(?:ed|ing)?\s+{_VERY}{_LOOKS}\b
    | \b{_YOU}\s+(?:are\s+|r\s+)?{_VERY}(?:mature|grown\s?up|special|different\s+from)\b
    | \bmature\s+for\s+(?:your|ur)\s+age\b
    | \bspecial\s+(?:to\s+me|girl|boy|one|bond|connection|friendship)\b
    | \bi\s+(?:really\s+|so\s+|always\s+|just\s+)?
        (?:miss|love|adore|want|need|dream\s+(?:of|about)|think\s+(?:of|about))\s+(?:you|u)\b
    | \bsend\s+(?:me\s+)?(?:a\s+|some\s+|more\s+|another\s+)?(?:\w+\s+)?(?:pics?|pictures?|photos?|selfies?|nudes?)\b
    | \b(?:come|meet|see\s+me|hang\s+out|be|sleep)\s+(?:\w+\s+){{0,3}}
        (?:my\s+(?:place|house|apartment|home|room|car)|alone|just\s+(?:us|you\s+and\s+me))\b
    | \b(?:hug|kiss|cuddle|massage|back\s+rub|touch)\s*(?:you|u|me|from\s+you)?\b
    | \b(?:boyfriend|girlfriend)\b | \bturn(?:s|ed)?\s+me\s+on\b
    | \b(?:te\s+ves|estas|eres|luces|andas)\s+{_VERY}(?:{_LOOKS}|madur[ao]|especial)\b
    | \b(?:te\s+(?:amo|quiero|extrano|deseo|sueno|pienso)|pienso\s+en\s+ti)\b
    | \b(?:manda(?:me)?|envia(?:me)?|pasa(?:me)?)\s+(?:una?\s+|unas\s+|tus?\s+)?(?:fotos?|selfies?)\b
    | \b(?:ven|vente|veamonos|nos\s+vemos)\s+(?:\w+\s+){{0,3}}(?:mi\s+casa|sol[ao]s?|a\s+solas)\b
    """,
    re.VERBOSE,
)
_INNOCENT = re.compile(
    r"""
      \b(?:surprise|party|birthday|gift|present|roster|lineup|line-up|play|playbook|game\s?plan|strategy|signs?|signals?|
         code|password|recipe|santa|answer|reveal|announce\w*|jersey|captain|farewell|retirement|cumple\w*|fiesta|
         regalo|sorpresa|jugada|alineacion)\b
    """,
    re.VERBOSE,
)


def is_unsafe_contact(text: str) -> bool:
    """Whether a text holds a cue of secrecy and one of closeness, and the secret is no surprise or plan of play."""
    plain = re.sub(r"\s+", " ", normalise(text).text.casefold().replace("’", "'"))
    if _SECRET.search(plain) is None or _CLOSE.search(plain) is None:
        return False
    return _INNOCENT.search(plain) is None

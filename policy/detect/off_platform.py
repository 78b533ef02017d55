"""Does a text draw a team or class to an app that is not the school's ("join our WhatsApp group", an invite link)?

A group, a server or school business on such an app is meant; a page of the school's own, and a refusal, are not.
English and Spanish (policy decisions 3.2: off_platform).
"""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.normalise import normalise
from policy.model import Known
from policy.model.letters import without_accents

_NAMED = (
    r"(?:whats ?app|wpp|wa|group ?me|telegram|snap(?:chat)?|viber|wechat|kik|(?:facebook )?messenger|insta(?:gram)?|ig|"
    r"imessage|team ?snap|marco ?polo|bereal)"
)
_COMMON = r"(?:signal|line|band|discord)"
"""Apps that are ordinary words, or that may be where this is written: with a group or a server only."""
_THING = r"(?:group(?: ?chat)?|gc|chat|server|channel|thread|list|community|grupo|chat|canal|lista|servidor)"
_OURS = r"(?:my|our|the|a|this|that|new|own|team'?s?|club'?s?|class(?:'s)?|private|mi|nuestro|el|un|este|al|del|de)"
_GROUP_OF = rf"(?:{_THING}\s(?:on|in|over|en|de|por)\s(?:{_OURS}\s)?|(?={_COMMON}\s{_THING}))(?:{_NAMED}|{_COMMON})"
_INVITE = late(
    r"(?:chat\.whatsapp\.com|t\.me|telegram\.me|discord\.gg|discord(?:app)?\.com/invite|groupme\.com/join_group|"
    r"signal\.group|m\.me/j|ig\.me/j|invite\.viber\.com|line\.me/r/ti/g|band\.us/n)/?\S*"
)
_GROUP = late(
    r"\b(?:join|get in(?:to|on)?|hop (?:in|on|into)|jump (?:in|into|on)|come (?:to|over to)|enter|sign up (?:for|to)|"
    r"add yourselves? to|accept the invite to|unanse al?|unete al?|metanse (?:al?|en)|metete (?:al?|en)|"
    rf"entren (?:al?|en)|entra (?:al?|en)|agreguense al?)\s"
    rf"(?:{_OURS}\s){{0,3}}(?:{_NAMED}(?:\s{_THING})?|{_GROUP_OF})\b"
    r"|\b(?:made|created|started|set up|set|making|starting|opened|have|got|hice|cree|creado|abri|arme|tenemos|hay)\s"
    rf"(?:{_OURS}\s){{0,3}}(?:{_NAMED}\s{_THING}|{_GROUP_OF}|{_NAMED}(?=\s(?:for|so|where|to|para)))"
    r"|\b(?:i'?ll|ill|i will|let me|can|gonna|going to|voy a|puedo)\s(?:add|put|invite|agregar\w*|meter\w*|"
    rf"invitar\w*)\s(?:\w+\s){{0,3}}?(?:to|in|into|on|a|al|en)\s(?:{_OURS}\s){{0,2}}(?:{_NAMED}|{_GROUP_OF})\b"
)
_BUSINESS = late(
    r"\b(?:schedule|roster|practice|practices|lineup|updates?|info|announcements?|homework|assignments?|game|games|meet|"
    r"rehearsals?|bus|times|details|plays?|everything|all (?:the )?\w+|team (?:stuff|talk|news)|horario|tarea|"
    r"entrenamiento|avisos?|informacion|partido|todo)\b"
)
_MOVES = late(
    r"\b(?:will be|is|are|goes|go|going|post(?:ed|ing)?|send(?:ing)?|shared?|put(?:ting)?|mov(?:ed?|ing)|"
    r"switch(?:ed|ing)?|use|using|talk|keep|do|check|download|get|install|only|estar[ae]|va|van|vamos|mand\w+|pas\w+|"
    r"publi\w+|usa\w*|usen|bajen|descarg\w+|muda\w*)\b[^.!?\n]{0,40}\b"
    rf"(?:(?:on|in|to|over to|via|through|en|a|al|por)\s)?(?:{_OURS}\s)?"
    rf"(?:{_NAMED}|(?<=on )signal|(?<=download )signal)\b"
)
_REFUSED = late(
    r"\b(?:do not|don'?t|dont|never|no|not|stop|instead of|rather than|without|isn'?t|can'?t|cannot|nunca|sin|nada de|"
    r"is there|are there|leave|left|quit|delete|hay que salir|salgan)\b[^.!?\n]{0,40}$"
)
_OFFICIAL = late(
    r"\b(?:official|oficial|district|distrito)\b"
    r"|\bschool'?s?\s(?:\w+\s){0,2}(?:page|account|feed|facebook|insta\w*|twitter|youtube)\b"
)
_SENTENCE = late(r"(?<=[.!?])\s+|\n")
_LONGEST = 6000


def draws_away(text: str, known: Known) -> bool:
    """Whether a text draws people to a group or to school business on an app that is not the school's."""
    low = _plain(text)
    handles = tuple(one.lower().lstrip("@") for one in known.handles if one.strip("@"))
    invite = _INVITE.search(low)
    if invite is not None and not any(one in invite.group() for one in handles):
        return True
    return any(_draws(one, handles) for one in _SENTENCE.split(low))


def _draws(sentence: str, handles: tuple[str, ...]) -> bool:
    found = _GROUP.search(sentence) or (_MOVES.search(sentence) if _BUSINESS.search(sentence) else None)
    if found is None or _OFFICIAL.search(sentence) or any(one in sentence for one in handles):
        return False
    return _REFUSED.search(sentence[: found.start()]) is None


def _plain(text: str) -> str:
    """Small letters without accents: people leave them out."""
    return without_accents(normalise(text[:_LONGEST]).text.lower())

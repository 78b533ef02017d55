"""Does a staff member's text draw people to a private number or account ("add me on snap", "text me on my cell")?

Official accounts, school platforms and refusals ("please don't text my cell") are not meant. English and Spanish.
"""

from __future__ import annotations

import re
from enum import StrEnum

from policy.detect.late import late
from policy.detect.normalise import normalise
from policy.model import Known


class ContactCue(StrEnum):
    """How clearly private contact is asked for. Weak: "text me if you're late", without a number or account (A15)."""

    STRONG = "strong"
    WEAK = "weak"


_APP = (
    r"(?:snap(?:chat)?s?|sc|insta(?:gram|s)?|ig|finsta|tik ?tok|facebook|fb|messenger|whats ?app|wa|telegram|twitter|"
    r"discord|bereal|be real|"
    r"signal|kik|wechat|weixin|line|viber|skype|imessage|facetime|venmo|steam|psn|playstation|xbox(?: live)?|"
    r"gamertag|roblox|fortnite|"
    r"threads|bluesky|tumblr|pinterest|youtube|twitch|strava|spotify|linkedin|reddit|vsco|face)"
)
_OWN = r"(?:my|mi|mis)"
_PRIVATE = r"(?:personal|private|own|other|main|new|non-?school|second|alt|home|real|privad[oa]|personales|propi[oa])"
_PHONE = (
    r"(?:cell(?: ?phone| number)?|mobile|phone(?: number)?|number|digits|landline|home phone|line|cel|celular|"
    r"tele?fono|numero|movil|whats ?app)"
)
_TO_ME = (
    r"(?:add|follow|friend|dm|message|msg|text|txt|hmu|hit|find|contact|reach|call|ring|facetime|snap|ping|write|"
    r"email|e-mail|"
    r"get|hit me up|catch|chat with|talk to|connect with)"
)
_ME_ES = (
    r"(?:agrega(?:me|nme)|sigue(?:me|nme)|siganme|anade(?:me|nme)|escribe(?:me|nme)|escriban(?:me)?|llama(?:me)?|"
    r"llamen(?:me)?|manda(?:me|nme)|mandeme|"
    r"busca(?:me|nme)|busquenme|contacta(?:me|nme)|hablame|marca(?:me|nme)|textea(?:me)?)"
)
_STRONG = late(
    rf"\b{_TO_ME}\s(?:me|us)?\s?(?:up\s)?(?:back\s|directly\s|privately\s)?(?:instead\s)?(?:on|at|through|via|over|"
    rf"thru|by)\s(?:my\s)?(?:{_PRIVATE}\s)?{_APP}\b"
    rf"|\b{_TO_ME}\s(?:me\s)?(?:up\s)?(?:\w+\s){{0,2}}?(?:on|at|through|via)?\s?my\s(?:{_PRIVATE}\s)?{_PHONE}\b"
    rf"|\b{_TO_ME}\s(?:{_PRIVATE}\s)?my\s(?:{_PRIVATE}\s)?{_APP}\b"
    rf"|\bmy\s(?:{_PRIVATE}\s){{1,2}}(?:{_APP}|{_PHONE}|account|page|profile|email|e-?mail)\b"
    rf"|\bmy\s{_APP}(?:\s(?:name|user ?name|handle|user|account|id|tag))?\s?(?:is|:|=|->|@)"
    r"(?!\s(?:private|down|locked|deleted|gone|broken|not|off|only|for|hacked|none|dead|dying))"
    rf"|\b(?:here'?s|heres|this is|take|save|grab|have|you (?:can|could) (?:have|use|take)|sharing|giving you|got|"
    rf"get|use)\smy\s(?:{_PRIVATE}\s)?(?:{_APP}|{_PHONE})\b"
    rf"|\bmy\s(?:cell|mobile|number|personal number|phone number|celular)\s?(?:is|:|=)"
    rf"|\b(?:send|shoot|accept|sent|approve)\s(?:me\s)?(?:you\s)?(?:a\s|my\s|the\s|"
    rf"you a\s)?(?:{_APP}\s)?friend request|\b(?:let'?s|lets|can we|we can|we could|we should)\s(?:be friends|chat|"
    rf"talk|move|text|connect|keep (?:talking|chatting))\s(?:\w+\s){{0,2}}(?:on|over|to|via)\s{_APP}\b"
    rf"|\b(?:friend|snap) me\b|\bfollow me\b(?!\s(?:to|through|down|up|into|out|inside|back to|after|around|on the bus|"
    rf"closely|so far|here))|\badd me(?!\sto\s(?:the|your|our|this|that|a)\b)(?:\son\s{_APP}|\s?[:,@]|"
    rf"\s(?:as a friend|there|back|if|so|and)|\s?[.!]?$)"
    rf"|\bdm me (?:on|at|@)|\bwhat(?:'?s| is) your (?:{_APP}|cell|number|phone number)\b|\bsend me your (?:{_APP}|"
    rf"cell|number|phone number|digits)\b"
    rf"|\bslide into my dms\b|\b{_APP}\s?(?:me|:)\s?@?\w|\bon {_APP}\s?(?:i'?m|im|i am|my name is|as)\s@?\w"
    rf"|\b{_ME_ES}\s(?:\w+\s){{0,3}}(?:en|por|a|al|x)\s(?:(?:mi|el)\s)?(?:{_PRIVATE}\s)?(?:{_APP}|{_PHONE})\b"
    rf"|\b{_OWN}\s(?:{_APP}|{_PHONE})(?:\s{_PRIVATE})?\s(?:es|personal|privad[oa])|\b(?:sigue(?:me|nme)|siganme|"
    rf"agrega(?:me|nme))\b"
    rf"|\b(?:este es|aqui esta|les dejo|te dejo|te paso|les paso)\smi\s(?:{_APP}|{_PHONE})\b|\bcual es tu (?:{_APP}|"
    rf"{_PHONE})\b"
)
_WEAK = late(
    r"\b(?:text|txt|call|ring|facetime|phone)\s(?:or\s(?:text|call)\s)?me\b(?!\s(?:coach|mr|mrs|ms|crazy|maybe|out|"
    r"that|by)\b)|\b(?:shoot|send|drop|"
    r"give)\s(?:me\s)?an?\s(?:text|call|ring|buzz)\b(?:\sto me)?"
    r"|\b(?:llama(?:me|nme)|marca(?:me|nme)|mandame un (?:texto|mensaje de texto)|textea(?:me|nme))\b"
)
_OFFICIAL = late(
    rf"\b(?:team|school|official|club|booster|boosters|class|program|district|athletics|department|band|choir|pta|"
    rf"our|the|nuestra?|escuela|equipo|oficial)'?s?\s"
    rf"(?:\w+\s)?(?:{_APP}|account|page|channel|feed)\b"
)
_REFUSED = late(
    r"\b(?:do not|don'?t|dont|never|please no|not allowed to|can'?t|cant|cannot|won'?t|wont|shouldn'?t|should not|"
    r"no one should|nobody should|"
    r"stop|instead of|rather than|without|isn'?t|not|no me|nunca|no deben|no puedo)\b[^.!?\n]{0,45}$"
)
_ANY_APP = late(rf"\b{_APP}\b")
_NUMBER = late(r"(?:\d\D{0,3}){7,}")
_SENTENCE = late(r"[.!?\n]")
_LONGEST = 6000


def personal_contact(text: str, known: Known) -> ContactCue | None:
    """What a staff member's text asks for; None for nothing of the kind."""
    low = normalise(text[:_LONGEST]).text.lower()
    handles = [handle.lower().lstrip("@") for handle in known.handles if handle.strip("@")]
    for match in _STRONG.finditer(low):
        if not _excused(low, match, handles):
            return ContactCue.STRONG
    for match in _WEAK.finditer(low):
        if not _excused(low, match, ()):
            return ContactCue.STRONG if _personal_number(low, match, known) else ContactCue.WEAK
    return None


def names_app(text: str) -> bool:
    """Whether a text names an app or a network at all, in whatever sense."""
    return _ANY_APP.search(normalise(text[:_LONGEST]).text.lower()) is not None


def _excused(low: str, match: re.Match[str], handles: list[str] | tuple[str, ...]) -> bool:
    """Refused, or an account that the school itself keeps."""
    before = _SENTENCE.split(low[max(0, match.start() - 60) : match.start()])[-1]
    after = _SENTENCE.split(low[match.start() : match.end() + 40])[0]
    if _REFUSED.search(before):
        return True
    official = _OFFICIAL.search(after)
    own = re.search(r"\bmy\b|\bmi\b", match.group()) is not None
    return (official is not None and not own) or any(
        handle in low[match.start() : match.end() + 40] for handle in handles
    )


def _personal_number(low: str, match: re.Match[str], known: Known) -> bool:
    """Whether a number follows that is none of the school's own."""
    number = _NUMBER.search(low[match.end() : match.end() + 40])
    if number is None:
        return False
    digits = "".join(char for char in number.group() if char.isdigit())
    own = ("".join(char for char in phone if char.isdigit()) for phone in known.phones)
    return not any(one and (one.endswith(digits[-10:]) or digits.endswith(one)) for one in own)

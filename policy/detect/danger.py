"""Cues that somebody is in danger now or soon: weapons, attacks, poison, a fall, pursuit (policy decisions 3.3, S3)."""

from __future__ import annotations

import re

from policy.detect.alarms import raises_alarm
from policy.detect.danger_words import ARMED
from policy.detect.danger_words import ATTACK
from policy.detect.danger_words import HAS
from policy.detect.danger_words import HELPLESS
from policy.detect.danger_words import LEDGE
from policy.detect.danger_words import POISON
from policy.detect.danger_words import PURSUED
from policy.detect.danger_words import SPANISH
from policy.detect.late import late
from policy.detect.safety_words import COMPUTERS

_HARMLESS = late(
    r"\b(?:nerf|water|glue|squirt|toy|airsoft|paintball|laser|staple|heat|radar|shirt|starter|nail|prop|fake|plastic|"
    r"foam|cap|massage|bb|caulk|bubble|tattoo|butter|palette|kitchen|culinary|exacto|craft|putty|cooking|chef|"
    r"pottery|bath|photo|cherry|smoke bomb|stink|cake|carving|letter|lego|"
    r"cardboard|costume|halloween|skit|props|stage|rehearsal|chess|minecraft|fortnite|valorant|roblox|cod|warzone|"
    r"csgo|cs2|overwatch|apex|pubg|halo|gta|zelda|rust|crate|spawn|respawn|loot|lobby|round|site|mid|clutch|bot lane|"
    r"top lane|dnd|d&d|dungeon|quest|raid|boss|enemy|tower|shooting guard|"
    r"big guns|gun for an arm|threw (?:him|her) out|outfield|infield|center field|shortstop|top gun|jump(?:ed)? the "
    r"gun|gun show|young guns|gun it|son of a gun|tommy gun|sticking to (?:my|our) guns|second amendment|museum|"
    r"exhibit|hunting|clay|skeet|range safety|history|hamilton|movie|film|book|novel|chapter|play|scene|macbeth|"
    r"dagger|episode|show|game night|in the game|"
    r"video game|level|videojuego|juego|pelicula|novela|obra|juguete|silicona|de agua|utileria|papel|mantequilla|"
    r"cocina|drill|simulacro|evacuation|lockdown drill|training|exercise|first aid|cpr|drill is|policy|handbook|"
    r"awareness|assembly|article|news|reported that|documentary|civics|debate|law|laws|"
    r"in case of|if (?:someone|anyone|you|there)|si (?:alguien|hay|ves)|when to|how to|protocol|protocolo|plan de|"
    r"save|powder|bug bomb|dive|party game|mafia|among us|impostor|escape room|murder mystery|clue|assassin|"
    r"laser tag|capture the flag|pinata|stranger things|dream|dreamt|sueno|lyrics|song|cancion)\b"
)
_SCOLDED = late(
    r"\b(?:project|homework|hw|exams?|tests?|finals|essay|class|practice|workout|schedule|math|chem|paper|season|"
    r"deadline)s?(?: is| are)? (?:\w+ )?(?:gonna|will) (?:\w+ )?kill (?:me|us)\b|\b(?:mom|dad|mother|father|parents|"
    r"coach|teacher|boss|wife|husband|sister|brother|she|he|they|xname)(?: is| are)? "
    r"(?:\w+ )?(?:gonna|will|would) (?:\w+ )?kill (?:me|us|him|her)\b"
)
_AFRAID = late(
    r"\b(?:scared|afraid|knife|gun|drunk|hits?|serious\w*|help|police|threat\w*|terrified|hiding|locked|said (?:he|"
    r"hes))\b"
)
_LAUGHED = late(r"\bxlol\b")


_OWN_HAND = late(
    r"\b(?:i|ive) (?:just |already )?(?:took|swallowed|taken|popped|drank|downed)\b|\bme (?:tome|trague)\b"
)


_OWN = late(r"^me (?:tom|trag)|\b(?:tirar|aventar|lanzar)me\b")
"""What somebody may do to themselves is for `self_harm`."""
_WONDERS = late(
    r"\b(?:could|should|can|would|do|must|may) (?:i|we|the \w+|they|a school|staff) (?:\w+ ){0,2}call (?:the|campus)\b"
)
_ACUTE = late(
    r"\b(?:answer\w*|wake|waking|respond\w*|breath\w*|help|911|call|hurry|hospital|now|just|contesta|responde|"
    r"despierta|"
    r"bleach|poison|antifreeze|whole bottle|ayuda|overdos\w*|cloro|veneno)\b"
)


def _poisoned(text: str) -> re.Match[str] | None:
    """Poison that somebody else took, and that nobody can wait with; one's own hand is self-harm."""
    if _OWN_HAND.search(text) is not None or _ACUTE.search(text) is None:
        return None
    return POISON.search(text)


def says_danger(text: str) -> bool:
    """Whether a text as talk tells of a danger to somebody's life or body."""
    if raises_alarm(text):
        return _SCOLDED.search(text) is None or _AFRAID.search(text) is not None
    found = (
        ARMED.search(text)
        or HAS.search(text)
        or ATTACK.search(text)
        or _poisoned(text)
        or HELPLESS.search(text)
        or LEDGE.search(text)
        or PURSUED.search(text)
        or SPANISH.search(text)
    )
    if found is not None and _SCOLDED.search(text) and _AFRAID.search(text) is None:
        return False
    if found is not None and _WONDERS.search(text) is not None and " help " not in text:
        return False
    if found is not None and _OWN.search(found.group()) is not None:
        return False
    return found is not None and _HARMLESS.search(text) is None and _LAUGHED.search(text) is None


def takes_danger_back(text: str) -> bool:
    """Whether a text that leans to danger speaks of play, a lesson, a rule, or a scolding."""
    if _SCOLDED.search(text) is not None and _AFRAID.search(text) is None:
        return True
    if _WONDERS.search(text) is not None and " help " not in text:
        return True
    return any(one.search(text) for one in (_HARMLESS, _LAUGHED, COMPUTERS))

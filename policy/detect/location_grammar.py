"""How a place is written and where one may follow, as patterns of lower case. Data only."""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.location_words import CHAIN
from policy.detect.location_words import COLOUR
from policy.detect.location_words import DETERMINER
from policy.detect.location_words import HOTEL
from policy.detect.location_words import KIND
from policy.detect.location_words import PREPOSITION
from policy.detect.location_words import RELATION
from policy.detect.location_words import ROUTE
from policy.detect.location_words import STOP
from policy.detect.location_words import SUFFIX

_DET = rf"(?:(?:{DETERMINER})\s)?"
_WORD = (
    rf"(?!(?:{STOP})(?![\w']))(?!(?!parking|building|crossing|landing|swimming|bowling|shopping|climbing|wading|"
    rf"king)\w{{2,20}}ing(?!\w))"
    r"[a-z0-9][a-z0-9'-]{0,20}"
)
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)(?:\s?(?:st|street|ave|avenue|pl|ct))?"
_CALLE = (
    r"(?:calle|avenida|avda|av|bulevar|blvd|boulevard|calzada|carretera|calz|carrera|"
    r"cra)\.?\s(?:del?\s)?(?:l[ao]s?\s)?"
    r"(?:\d{1,4}[a-z]?|[a-z][a-z'-]{2,20})"
)
_STREET = rf"(?:(?:north|south|east|west|n|s|e|w)\s)?(?:{_CALLE}|{ROUTE}|{_ORDINAL}|{_WORD})(?:\s(?:{SUFFIX})(?!\w))?"
_AND = r"(?:\s?[&/+]\s?|\s(?:and|x|y|con|n)\s)"
_LANDMARK = (
    rf"{_DET}(?:(?:{ROUTE}|{_ORDINAL}|{_WORD}(?:\s{_WORD}){{0,3}})(?:\s(?:{SUFFIX})(?!\w))?)(?!\w)"
    rf"(?:{_AND}(?:la\s|el\s|the\s)?(?:{ROUTE}|{_ORDINAL}|{_WORD})(?:\s(?:{SUFFIX})(?!\w))?(?!\w))?"
)
_ROOM = (
    rf"(?:\d{{3,4}}(?=,?\s(?:at|in|of|del?)\s(?:the\s|el\s|la\s)?(?:{HOTEL})(?!\w))|"
    r"(?:the\s|our\s|el\s|la\s)?(?:room|rm|suite|cuarto|habitacion|hab|numero)\s?#?\d{2,5}|(?:apt|apartment|unit|"
    r"depto|departamento|lot|"
    r"trailer)\.?\s?#?"
    r"(?:\d{1,5}[a-z]?|[a-z]\d{0,4})|(?:the\s|el\s)?(?:\d{1,2}(?:st|nd|rd|th)|top|first|second|third)\sfloor)(?!\w)"
)
_CROSSING = (
    rf"(?:(?:the\s|la\s)?(?:corner|intersection|esquina)\s(?:of|de|at|on)\s)(?:la\s|el\s)?{_STREET}(?:{_AND}(?:la\s|"
    rf"el\s)?{_STREET})?(?!\w)|"
    rf"(?:{ROUTE}|{_ORDINAL}|{_WORD}\s(?:{SUFFIX})(?!\w)){_AND}{_STREET}(?!\w)|"
    rf"{_WORD}{_AND}(?:{ROUTE}|{_ORDINAL}|{_WORD}\s(?:{SUFFIX})(?!\w))(?!\w)|"
    rf"{_CALLE}{_AND}(?:la\s|el\s)?{_STREET}(?!\w)|{_WORD}{_AND}{_CALLE}(?!\w)"
)
PLACE = late(
    rf"(?:(?P<crossing>{_CROSSING})|(?P<room>{_ROOM})|"
    rf"{_DET}(?:{_WORD}\s){{0,4}}?(?:(?P<hotel>{HOTEL})|(?P<chain>{CHAIN})|"
    rf"(?P<kind>{KIND}))(?:'?s)?(?!\w)(?:\s(?:{KIND})(?!\w))?)"
    rf"(?:\s(?:{COLOUR})(?!\w))?(?P<tails>(?:,?\s(?:the\s|"
    rf"del?\s)?(?:{HOTEL})(?!\w))?(?:(?!\s(?:at|by|around)\s\d{{1,2}}(?:\s?[ap]m|"
    rf":\d\d)?(?!\w)),?\s(?:{RELATION})\s{_LANDMARK}){{0,3}})(?P<door>,?\s(?:room|rm|cuarto|"
    rf"habitacion)\s\d{{2,4}}(?!\w))?"
)
"""A place with up to three relations to other places: "the tunnel under 183rd", "room 214 at the Hampton Inn"."""
_NOWHERE = (
    r"end|start|beginning|top|middle|bottom|front|back|side|line|class|classroom|period|grade|lunch|cafeteria|"
    r"table|seat|"
    r"desk|chair|couch|team|group|squad|project|page|chat|game|match|call|song|book|chapter|question|problem|test|"
    r"quiz|"
    r"world|internet|mirror|picture|photo|video|story|dark|rain|cold|morning|afternoon|evening|night|day|week|"
    r"weekend|"
    r"time|hour|meeting|practice|rehearsal|show|play|stage|gym|bus|van|zoom|server|discord|kitchen|shower|bed|"
    r"bedroom|"
    r"band|choir|orchestra|lab|office|library|hallway|hall|relay|race|lane|way|role|part|solo|corridor|fight|section|"
    r"final|fin|principio|medio|fondo|salon|aula|escuela|mesa|fila|grupo|equipo|juego|partido|examen|pagina|proyecto|"
    r"noche|tarde|manana|dia|semana|lluvia|recreo|almuerzo|comedor|biblioteca escolar|ensayo|obra|video|foto|chat"
)
"""Words after which no place of the town follows: parts of things, of the day and of the school."""
OPEN = late(
    rf"(?:the|that|this|an?|el|la|los|las|un|una|es[ea])\s(?!(?:\w{{1,15}}\s){{0,2}}(?:{_NOWHERE})(?!\w))"
    rf"(?:[a-z]{{2,9}}ing\s)?{_WORD}(?:\s{_WORD}){{0,3}}(?P<tails>(?:\s(?:on|off(?: of)?|by|near|behind|beside|"
    rf"next (?:to|2)|across from|"
    rf"under|"
    r"above|over|past|between|outside(?: of)?|around|detras del?|atras del?|frente al?|enfrente del?|junto al?|"
    r"cerca del?|"
    r"arriba del?|"
    r"debajo del?|al lado del?|entre|de(?=\s(?:la\s)?(?:calle|avenida|colonia|\d)))\s(?!(?:the\s|el\s|la\s)?(?:"
    rf"{_NOWHERE}|purpose|repeat|mute|speaker|fire|strike|sale|board|break|campus|track|paper|facebook|insta|"
    rf"accident|far|"
    rf"phone|floor|screen|test)(?!\w)){_LANDMARK}){{1,2}})"
)
"""Any thing beside another one, where somebody is alone, sleeps or is tracked: "the tire shed off cermak"."""
PAIR = late(rf"(?:la\s)?{_STREET}{_AND}(?:la\s|el\s)?{_STREET}(?!\w)")
"""Two words that are streets where a tracker says so: "harlem & vine"."""
PROPER = late(
    r"(?:the\s)?[A-Z][\w']{2,20}(?:\s(?:[A-Z][\w']{1,20}|of|and|on|&)){0,4}(?<!\sof)(?<!\sand)(?<!\son)(?<!&)"
)
"""A name with capitals, in text as it was typed."""

ANCHOR = late(
    r"(?<![\w'])(?:at\s(?:my\s|her\s|his\s|their\s)?[a-z']{2,15}(?:\s(?:house|place))?,\s(?=the\s|apt\s|apartment\s)|"
    rf"(?P<prep>{PREPOSITION}|@)\s(?!\w{{2,4}}sel(?:f|ves))(?:over\s)?|"
    r",\s(?=(?:the|that|el|la|una?|white|blue|red|yellow|green|gr[ae]y|tan|brown|brick|black|old|last|first|"
    r"second)\s\w)|(?P<its>(?:it'?s|es|thats|that's)\s(?=(?:the|el|la|that)\s\w))|"
    r"(?P<where>(?:^|(?<=[.,!?]\s))(?=(?:the|that|ese|el|la)\s[^.,!?]{5,60}\s(?:is where|"
    r"es donde)\s(?:\w{2,12}\s)?(?:stay|"
    r"sleep|live|crash|hide|duerme|vive|se queda)))|"
    r"(?:shows|muestra|marca)\s(?=(?:the|el|la)\s\w)|"
    r"(?P<told>(?:says|saying|shows|showing|pinged|pings|reads|puts (?:her|him|them|me)|has (?:her|him|them)|marca|"
    r"muestra|dice|"
    r"indica|ubica|pone|senala)\s(?=(?:[\w.'-]{1,20}\s){1,3}?(?:&|/|\+|and|x|y|con|n)\s\w))|(?:home|"
    r"house)\s(?:all\s)?alone(?:\s(?:rn|right now|"
    r"tonight))?[\s,:-]{1,3}(?:in\s|at\s)?|"
    r"(?:sleep|crash|stay)\w{0,4}\s(?:over\s)?at\s[a-z']{2,15}(?:\s(?:house|place))?,\s|"
    r"(?:walk|run|bike|ride|take|jog|skate|use)s\s(?=the\s|that\s|this\s)|"
    r"(?=(?:room|rm|cuarto|habitacion|hab|suite)\s\d{2,4},?\s(?:at|in|of|@|en|del?)\s)|"
    r"(?:find my iphone|life ?360|air ?tag|snap ?map|location):\s)"
)
"""Where a place may follow."""

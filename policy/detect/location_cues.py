"""How a place is written, and what says that somebody is there now, alone, for the night, or every day. Data only."""

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
_STREET = rf"(?:(?:north|south|east|west|n|s|e|w)\s)?(?:{ROUTE}|{_ORDINAL}|{_WORD})(?:\s(?:{SUFFIX})(?!\w))?"
_AND = r"(?:\s?[&/+]\s?|\s(?:and|x|y|con|n)\s)"
_LANDMARK = (
    rf"{_DET}(?:(?:{ROUTE}|{_ORDINAL}|{_WORD}(?:\s{_WORD}){{0,3}})(?:\s(?:{SUFFIX})(?!\w))?)(?!\w)"
    rf"(?:{_AND}(?:la\s|el\s|the\s)?(?:{ROUTE}|{_ORDINAL}|{_WORD})(?:\s(?:{SUFFIX})(?!\w))?(?!\w))?"
)
_ROOM = (
    r"(?:(?:the\s|our\s|el\s|la\s)?(?:room|rm|suite|cuarto|habitacion|hab|numero)\s?#?\d{2,5}|(?:apt|apartment|unit|"
    r"depto|departamento|lot|"
    r"trailer)\.?\s?#?"
    r"(?:\d{1,5}[a-z]?|[a-z]\d{0,4})|(?:the\s|el\s)?(?:\d{1,2}(?:st|nd|rd|th)|top|first|second|third)\sfloor)(?!\w)"
)
_CROSSING = (
    rf"(?:(?:the\s|la\s)?(?:corner|intersection|esquina)\s(?:of|de|at|on)\s)(?:la\s|el\s)?{_STREET}(?:{_AND}(?:la\s|"
    rf"el\s)?{_STREET})?(?!\w)|"
    rf"(?:{ROUTE}|{_ORDINAL}|{_WORD}\s(?:{SUFFIX})(?!\w)){_AND}{_STREET}(?!\w)|"
    rf"{_WORD}{_AND}(?:{ROUTE}|{_ORDINAL}|{_WORD}\s(?:{SUFFIX})(?!\w))(?!\w)"
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
PAIR = late(rf"{_STREET}{_AND}{_STREET}(?!\w)")
"""Two words that are streets where a tracker says so: "harlem & vine"."""
PROPER = late(
    r"(?:the\s)?[A-Z][\w']{2,20}(?:\s(?:[A-Z][\w']{1,20}|of|and|on|&)){0,4}(?<!\sof)(?<!\sand)(?<!\son)(?<!&)"
)
"""A name with capitals, in text as it was typed."""

ANCHOR = late(
    r"(?<![\w'])(?:at\s(?:my\s|her\s|his\s|their\s)?[a-z']{2,15}(?:\s(?:house|place))?,\s(?=the\s|apt\s|apartment\s)|"
    rf"(?P<prep>{PREPOSITION}|@)\s(?!\w{{2,4}}sel(?:f|ves))(?:over\s)?|"
    r"(?:home|house)\s(?:all\s)?alone(?:\s(?:rn|right now|tonight))?[\s,:-]{1,3}(?:in\s|at\s)?|"
    r"(?:sleep|crash|stay)\w{0,4}\s(?:over\s)?at\s[a-z']{2,15}(?:\s(?:house|place))?,\s|"
    r"(?:walk|run|bike|ride|take|jog|skate|use)s\s(?=the\s|that\s|this\s)|"
    r"(?=(?:room|rm|cuarto|habitacion|hab|suite)\s\d{2,4},?\s(?:at|in|of|@|en|del?)\s)|"
    r"(?:find my iphone|life ?360|air ?tag|snap ?map|location):\s)"
)
"""Where a place may follow."""
TRACK = late(
    r"\b(?:find my(?: (?:phone|iphone|friends|kids?))?|findmy|life ?360|snap ?map|air ?tag|tracker|tile|rastreador|"
    r"location (?:says|shows|is|has|puts)|ping(?:s|ed|ing)|family link|ubicacion|shows (?:her|him|them)|tracking|"
    r"has (?:her|him) at|ring cam\w*)\b"
)
ALONE = late(
    r"(?<!leave me )(?<!let )(?<!leave her )(?<!leave him )\balone\b|\bby (?:her|him|my)self\b|\bby themselves\b|"
    r"\b(?:all by|on) (?:her|his|my) own\b|"
    r"\bunsupervised\b|\b(?:no|without|zero) (?:adults?|parents?|chaperones?|teachers?|supervision|grown ?ups?|"
    r"one else|coach(?:es)?)\b|"
    r"\bnobody(?:'?s| is)? (?:else|home|around|here|there|with (?:her|him|me|us))\b|\b(?:parents|mom|dad|folks|"
    r"family) (?:(?:is|are|r) )?(?:gone|away|out|"
    r"not home|out of town)\b|\b(?:esta|anda|va|vive|camina|se queda|se quedo|quedaron|dejaron|dejo|regresa|"
    r"sentad[oa]|esperando|queda|duerme|estoy|"
    r"ando|sale|espera) "
    r"(?:\w{1,10} )?sol[oa]s?\b|\bsolit[oa]\b|\bsin (?:adultos|nadie|papas|maestros|chaperon\w*)\b|\bno hay (?:nadie|"
    r"adultos)\b|\bsol[oa] (?:en|por) "
)
NOW = late(
    r"\b(?:rn|right now|atm|currently|as we speak|at this (?:very )?(?:moment|second)|this second|ahorita|"
    r"ahora(?: mismo)?|en este momento|"
    r"still|again)\b"
)
NIGHT = late(
    r"\b(?:sleep(?:s|ing)?(?: over)?|slept|crash(?:es|ing)?|spend(?:s|ing)? the night|sleepover|stay(?:s|"
    r"ing)? (?:over|the night|overnight)|"
    r"overnight|hid(?:es|ing)|camp(?:s|ing) out|duerm\w+|dormi\w+|pasa(?:ndo|mos)? la noche|me quedo|se queda|"
    r"nos quedamos)\b"
)
WAITS = late(
    r"\b(?:waits?|waiting|walks?|walking|gets off|dropped off|standing|stands|sits|sitting|stuck|espera\w*|"
    r"se baja)\b[^.!?,]{0,30}"
    r"\balone\s$|\balone\s(?:waiting\s|standing\s|sitting\s)?$"
)
"""Before two streets that nothing else marks as such."""
RESCUE = late(
    r"\b(?:come (?:get|find|pick|scoop|alone)|pick (?:me|us|her|him) up|(?:get|find|help) (?:me|us|her|him)|vengan|"
    r"ven por|"
    r"pasen por|recog\w+|(?:can|could) (?:some|any)(?:one|body)|some(?:one|body) (?:come|get|pick|check|help)|hurry|"
    r"asap)\b"
)
"""What somebody asks who is stuck, rather than who wants company."""
TITLE = late(r"\b(?:mr|mrs|ms|miss|mx|dr|prof|profe|coach|principal|the sub|officer|maestr[oa])\b\.?\s[a-z]{2,}")
"""Staff, whose whereabouts are nobody's secret."""
INVITE = late(
    r"\b(?:come (?:get|find|thru|through|over|here|pick|alone|scoop|chill)|go (?:say|get|find|see)|pull up|slide|"
    r"pick (?:me|us|her|him) up|scoop|hmu|if any(?:one|body) "
    r"wants|get (?:me|her|him)|find (?:me|us|her|him)|lets jump|jump|catch (?:him|her)|vengan|ven por|pasen por|"
    r"recog\w+|"
    r"skipp?ing|ditch\w*|cutting class|somebody (?:check|go|get)|someone (?:check|go|get)|can (?:some|any)(?:one|"
    r"body))\b"
)
HABIT = late(
    r"\b(?:walk(?:s|ing)?|bik(?:es|ing)|rid(?:es|ing)|skat(?:es|ing)|jogs?|jogging|runs?|running|cuts?|cutting|"
    r"tak(?:es|ing)|goes|going|waits|gets (?:dropped|off|picked|on)|"
    r"getting (?:off|dropped)|hangs?(?: out)?|hanging(?: out)?|parks|smokes|works|sits|stands|camina|va|pasa|regresa|"
    r"corre|espera|se baja|agarra)\b"
)
DAILY = late(
    r"\b(?:every ?(?:day|night|morning|afternoon|weekend|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|always|"
    r"each (?:day|morning|night)|"
    r"after (?:school|practice|prac|rehearsal|work|class|her shift|his shift|band|swim|track|the late bus)|"
    r"before school|all the time|usually|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|at (?:like )?\d{1,2}(?::\d\d)?|around \d|home|todos los dias|"
    r"diario|siempre|cada (?:dia|tarde|manana|noche)|"
    r"despues de(?: la)? (?:escuela|practica)|a las \d|saliendo de)\b"
)
FIRST = late(r"\b(?:im|i'm|i am|i|we're|we are|were|we|me and \w{2,12}|estoy|estamos|ando|andamos|me|nos)\b")
PRESENT = late(
    r"(?:(?:'s|'re|\b(?:is|are|r|am|im|i'm|hes|shes|theyre|were|we're|sits?|waits?|stands?|stays?|lives?|sleeps?|"
    r"hides?|at|has|shows|puts|"
    r"says|esta|estan|estoy|estamos|anda|andan|ando|vive|duerme|espera|se (?:queda|baja)|\w{2,15}ing|stuck|parked|"
    r"alone|herself|himself|sol[oa]s?|"
    r"\w{3,15}(?:ando|iendo)|sentad[oa]|parad[oa]|escondid[oa]|atorad[oa]|babysitting|trapped|stranded|by|still|over|"
    r"outside|\w{3,14}s))"
    r"(?:\s(?:still|just|sitting|waiting|over|right|rn|alone|prob|probably|literally|out|here|there|all|by (?:her|"
    r"him|my)self|now|like|"
    r"stuck|back|parked|hiding|ahi|alla|aqui|otra vez|again|currently|outside|her|him|them|me|us|home|dad|mom|every|"
    r"day|down|up|crying|"
    r"sleeping|smoking|vaping|chilling|hanging|babysitting|up there|standing|sola|solo|sentad[oa]|esperando|"
    r"afuera)){0,5})?\s?$"
)
THING = late(
    r"(?<!off the )(?<!for the )(?<!from the )(?<!on the )(?<!off )\b(?:part(?:y|ies)|games?|practice|meetings?|meet|"
    r"match|"
    r"bus(?:es)?|events?|show|concert|class|dance|tournament|"
    r"rehearsal|car|stuff|van|"
    r"prom|hoco|formal|banquet|fundraiser|team|band|club|trip|tryouts?|that|it|what|there|line|food|parade|fair|sale|"
    r"job|interview|"
    r"fiesta|juego|practica|junta|partido|camion|equipo|concierto|clase|baile)(?:'?s|\sis|\sare|\swill be|\sstarts|"
    r"\ses|\sva a ser)?"
    r"\s(?:\w{2,10}\s)?$"
)
PAST = late(
    r"\b(?:was|wasn'?t|went|used to|gonna|going to|will|wanna|let'?s|lets|meet(?:ing)?(?: up)?(?: me| us)?|should|"
    r"could|would|can we|"
    r"yesterday|last (?:night|week|year|summer)|wish|remember|when i was|if|not|never|isn'?t|dream\w*|born|vacation|"
    r"fue|fuimos|estaba|nos vemos|vamos|vernos|van a|ayer)\b"
)
THIRD = late(
    r"\b(?:he|she|hes|shes|he's|she's|her|him|his|theyre|they're|ella|kid|freshman|girl|boy|nin[oa]|chic[oa]|"
    r"el esta|esta|anda|su hij[oa])\b"
)
NAMED = late(
    r"(?<![\w'])(?!(?:dad|mom|mother|father|parents|mama|papa|grand\w+|uncle|aunt|teacher|sub|driver|coach|someone|"
    r"somebody|cops?|that|what|there|it|here|where|who|this|how|let|every\w+|nobody|whos|when|team|practice|class|"
    r"band|club|"
    r"squad|xc|(?:live|sleep|walk|bike|run|wait|sit|stay|hide|park|skate|ride|jog|hang|smoke|take|cut|get)s|bus|kids|"
    r"trains?|dog|cat|people|car|game|school|which|he|she|jv|varsity)\b)(?P<who>[a-z]{3,14})(?:'s|"
    r"s|\sis|"
    r"\s(?:live|sleep|walk|bike|run|wait|sit|stay|hide|park|skate|ride|jog|hang|smoke|take|cut|get)s|\s(?:esta|anda|"
    r"vive|duerme|"
    r"camina|espera|sale))\s"
)
"""Somebody whom no roster names, beside words that only fit a person."""
FICTION = late(
    r"\b(?:chapter|scene|act|story|book|novel|movie|film|episode|season|game of|katniss|peeta|ponyboy|odysseus|"
    r"dorothy|huck|holden|lennie|percy|frodo|harry potter|radley|character|gatsby|scrooge|boo|scout|"
    r"macbeth|romeo|juliet|essay|"
    r"minecraft|fortnite|roblox|gta|level|quest|map|capitulo|cuento|novela|pelicula|dog|cat|puppy|perro|gato)\b"
)

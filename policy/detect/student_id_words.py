"""Words around the ids of students, in English and Spanish. Data only; for text in lower case."""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

_NUMBER = r"(?:\s?(?:n[umbre]{2,6}s?\b|numero|nums?|nbr|nos?\b\.?|codes?|cards?|barcode|\#s?|\#|n[o°º]\.?))"
_SYSTEM = (
    r"powerschool|power school|skyward|infinite campus|aeries|synergy|studentvue|genesis|schoology|canvas|clever|"
    r"naviance|school|district|campus|state testing|testing|perm(?:anent)?|local|college board|parchment"
)
CUE = late(
    rf"(?<![a-z0-9])(?:"
    rf"(?:(?:students?|stu|s[tud]{{2,3}}[dent]{{2,4}}s?|pupil|scholar|learner|candidate|enroll?ment|admissions?|kiosk|"
    rf"attendance|kid|child|son|daughter)(?:'?s)?\s?"
    rf"(?:id|i\.d\.|ident\w{{0,12}}|{_NUMBER[3:-1]})s?{_NUMBER}?"
    rf"|(?:{_SYSTEM})\s?(?:id|i\.d\.)s?{_NUMBER}?"
    rf"|id\s?(?:card|badge)s?{_NUMBER}?"
    rf"|sids?|osis{_NUMBER}?|ssid|upn{_NUMBER}?"
    rf"|(?:lunch|lunchroom|cafeteria|cafe|meal|breakfast)\s?(?:acct|accounts?|ids?|pins?|{_NUMBER[3:-1]}){_NUMBER}?"
    rf"|library\s?(?:acct|accounts?|ids?|cards?|{_NUMBER[3:-1]}){_NUMBER}?"
    rf"|(?:(?:parking|student|lot)\s)?(?:permit|badge)(?:\s?id|{_NUMBER})"
    rf"|(?:parking|student|driving) permit"
    rf"|(?:no\.?|num(?:ero)?\.?|n[o°º]\.?|id|codigo|clave)\s(?:del?|para)\s(?:la\s|el\s|mi\s)?"
    rf"(?:estudiante|estudiantil|alumn[oa]s?|matricula|control|carnet?|almuerzo|lonche|comedor|cafeteria|"
    rf"identificacion|expediente|biblioteca)"
    rf"|(?:numero|num|id|codigo|carnet?|credencial)\s(?:estudiantil|escolar)"
    rf"|matriculas?|legajos?|padron|folio escolar|registro (?:escolar|estudiantil)"
    rf"|carnet(?:\s(?:estudiantil|escolar|de (?:estudiante|biblioteca)))?|credencial(?: escolar)?"
    rf"|boleta(?= (?:es|numero|num)|:)|expediente(?: escolar)?)"
    rf"|(?P<bare>(?:my|his|her|their|ur|your|mi|su|tu|\w+'?s|the|el|la)\s(?:id|i\.d\.)s?{_NUMBER}?"
    rf"|(?:id|i\.d\.)s?{_NUMBER}|by ids?|ids?(?=\s?[:=]))"
    rf"|(?P<weak>ids?|i\.d\.?|students?|stu|estudiante|alumn[oa]))(?![a-z0-9])"
)
"""What announces the id of a student: most surely; `bare`, where no student is said; `weak`, by a word alone."""

_SOFT = (
    r"room|rooms|rm|class|bus|route|gate|flight|chip|tag|asset|chromebook|laptop|printer|ticket|tickets|form|sheet|team|"
    r"app|page|pages|pp|problem|problems|question|chapter|booking|claim|staff|employee|faculty|teacher|post|message|"
    r"video|thread|song|level|season|episode|budget|population|total|sum|equals|answer|lobby|world|map|jersey|score|"
    r"scores|salon|area|tax|license|case|seed|custom|round|factor|divided? by|multiply|times|plus|minus|"
    r"scored|dropped to|up to|over|almost|nearly|about|around|kernel|commit|revision|rev|lp|debian|ubuntu|followers|"
    r"pr|lines?|rows?|asteroid|ngc|mass|year|comment|cell|gene|node|streak|steps|key|odds|\d in|dm me at"
)
_OTHER = (
    r"zoom|games?|orders?|steam|discord|meetings?|webinar|jobs?|error|transaction|apple|caller|callers|user|process|"
    r"device|product|session|commit|bug|issue|tracking|part|parts|model|serial|invoice|confirmation|isbn|kahoot|blooket|"
    r"gimkit|quizizz|quizlet|nearpod|peardeck|pear deck|classroom|course|roblox|minecraft|fortnite|xbox|psn|epic|ea|"
    r"riot|spotify|toner|sku|item|docket|plate|plates|vin|upc|routing|receipt|reference|ref|policy|po|pedido|version|"
    r"build|port|pid|uid|gid|cve|patch|driver|pci|usb|hex|rgb|color|channel|playlist|server|snowflake|factura|"
    r"codigo postal|zip|postal|join|coupon|promo|gift card|raffle|lottery|voter|driver'?s|dmv|passport|shipment|"
    r"package|usps|ups|fedex|ein|npi|doi|arxiv|switch fc|friend|gamertag|code(?<!id code)|codes|codigo|pin|gamepin"
)
NOT = late(
    rf"(?<![a-z0-9])(?:{_OTHER}|(?P<soft>{_SOFT}))(?:\s?(?:ids?|numbers?|numero|num|nbr|nos?\b\.?|codes?|pins?|is|es|\#))*"
    rf"(?![a-z0-9])|(?:[$€£~≈]|\d\s?=|(?<![a-z])[a-z]\s?=|\bv|\b(?:text|txt|sms)(?:\s\w{{1,12}}\sto)?)\s?$"
)
"""Speaks of some other number: even one that fits the school's pattern is no student's id; `soft`: right before it."""

UNIT = late(
    r"\s?(?:%|°|/\s?\d|[+=^]|[x*]\s?\d|(?:points|pts|views|subs|subscribers|followers|likes|steps|people|students|dollars|"
    r"bucks|usd|km|miles?|meters?|kb|mb|gb|hz|mhz|tickets|words|coins|robux|xp|elo|hp|am|pm|puntos|pesos|vistas|"
    r"downloads|copies|users|signatures|residents|fans|plays|streams|reviews|comments|shares|acres|feet|ft|lbs|pounds|"
    r"kids|members|calories|cals|gold|gems|kills|damage|dmg|rows|files|records|entries|grains|atoms|bricks|won|yen|euros|"
    r"(?:is )?(?:prime|divisible|even|odd)|cents|secs|rounded|to the nearest|to \d|on duolingo|"
    r"in (?:binary|hex|base|\d{4})|"
    r"years?|days|divided|times|plus|minus|over \d|squared|mod|pencils|books|fans|lines|words|chars|bytes|pages|votes|"
    r"to (?:vote|win|join)|hours|hrs|seconds|sec|ms)\b)"
)
"""What follows an amount."""

OTHER_AFTER = late(
    rf"\s(?:is|was|es|era|thats|that's)\s(?:(?:the|my|our|ur|your|his|her|a|el|la|mi|su|tu)\s)?(?:[a-z]{{2,12}}\s)??"
    rf"(?:{_OTHER}|room|score|total|sum|answer|problem|seed|limit|record|price)\b"
)
"""Says of a number, behind it, that it is another."""

_WHOSE = r"(?:(?:my|his|her|their|the|our|ur|your|mi|su|tu|el|la|[\w']{2,15}'?s)\s)?"
AFTER = late(
    rf"[\s)*]{{0,3}}(?:(?:is|was|are|es|era|son|that'?s|<-{{1,3}}|=|\(|-)\s{{0,2}}){{1,4}}{_WHOSE}"
    r"(?:(?:new|old|actual|real|full|nuevo|nueva)\s)?(?P<cue>(?:student|stu|school|lunch|pupil|library|powerschool)?\s?"
    r"(?:id|sid|osis|student number|lunch number|lunch pin|lunch num)(?:\s(?:number|num|no|#))?|"
    r"(?:numero|id|codigo|carnet) (?:de |del )?(?:estudiante|alumn[oa]|estudiantil|escolar)|matricula|carnet)"
    r"(?![a-z0-9])"
)
"""The same, said after the number: "3041187 is my student id"."""

MINE_AFTER = late(
    r"[\s,)*]{1,4}(?:(?:my|mi|his|her|su)\s)(?P<cue>(?:(?:student|stu|school|lunch|pupil|library)\s)?"
    r"(?:id|sid|osis|student number|student num|lunch number|lunch num|lunch pin)|"
    r"(?:numero|num|id|codigo|carnet) (?:de |del )?(?:estudiante|alumn[oa]|estudiantil|escolar)|matricula|carnet)"
    r"(?![a-z0-9]|\s(?:is|was|isn'?t|wasn'?t|es|era|no|card|badge|got|just|doesn'?t|wont|won'?t|se|picture|photo))"
)
"""The same, without a verb between: "3041187, my student id"."""

USED_FOR = late(
    r"[\s,)*]{1,3}(?:for|in|at|into|para|en)\s(?:(?:the|my|his|her|el|la|mi|su)\s)?(?:school\s)?(?P<cue>"
    r"(?:lunch|breakfast|cafeteria|cafe|library|attendance|powerschool|skyward|checkout|chromebook)"
    r"(?:\s(?:line|kiosk|pad|machine|account|keypad|scanner|portal|login|checkout|desk))?|kiosk|"
    r"(?:fila|linea|caja|maquina)(?:\sdel?(?:\sla)?\s(?:lonche|almuerzo|comedor|cafeteria))|comedor|lonche|almuerzo|"
    r"biblioteca)(?![a-z0-9]|\s(?:today|tomorrow|period|special|menu))"
)
"""What an id is typed in for, said behind a number that fits the school's pattern."""

FILLER = words(
    """
    is was are were its it it's the a for just use using uhh uh um umm uhm hmm i think believe number numbers num no
    my her his their your ur our as like prob probably lol lmao ok okay bro btw be will would should and to on at of
    in that this here heres here's again so actually now new old which one ends with starts rn still pls please es son
    era de del la el mi su tu los las para creo que pues este ahora nuevo nueva card s maybe it'll remember wait sorry
    says said listed shows shown reads type enter try put dice pon usa y con account acct code me
    """
)
"""Words that may stand between a cue and its number."""

PURPOSE = late(r"\b(?:for|para) (?:the |my |her |his |our |a |la |el |mi )?[a-z]+")
"""What the id is needed for; it is no other number."""

FOR = words("for of to on para de del a")
"""Words after which a person or a purpose may stand between a cue and its number."""

"""Shapes of street addresses, in English and Spanish. Data only."""

from __future__ import annotations

from policy.detect.address_words import DIRECTION
from policy.detect.address_words import LOOSE_SUFFIX
from policy.detect.address_words import SUFFIX
from policy.detect.late import late

_NUMBER = r"(?<![\w$.:/#-])(?P<number>(?:\d{1,3}[a-z]?/|\d{2,3}-(?=\d\d\s))?\d{1,6}[a-z]?(?:\s?1/2)?)(?:\s|,\s(?!\d))"
_WORD = r"[a-z0-9][a-z0-9'.-]{0,24}"
STREET = late(
    rf"{_NUMBER}(?P<dir>{DIRECTION}\.?\s)?(?P<name>(?!\d+\s)(?:{_WORD}\s){{1,4}}?)"
    rf"(?:(?P<suffix>{SUFFIX})|(?P<loose>{LOOSE_SUFFIX}))(?![a-z0-9'])(?:\s(?:(?P<second>{SUFFIX})|"
    rf"{LOOSE_SUFFIX})(?![a-z0-9']))?\.?(?:\s{DIRECTION}(?![a-z0-9']))?"
)
"""A number, a name and what says street: "447 e Sycamore Ave", "unit 4/12 Smith St"."""
NUMBERED = late(
    rf"{_NUMBER}(?:(?:{DIRECTION}\.?\s)?(?:county (?:road|rd|highway|hwy)|co rd|state (?:route|road|highway|hwy|rd)|"
    rf"us (?:route|hwy|highway)|route|rte|highway|hwy|rural route|farm road|fm|cr|sr|avenue|"
    rf"ave)\s(?:\d{{1,4}}[a-z]?|[a-z])"
    rf"|(?:{DIRECTION}\.?\s)?broadway(?!\s(?:shows?|musicals?|tickets?|actors?|stars?|songs?|plays?))"
    rf"|{DIRECTION}\.?\s\d{{1,3}}(?:st|nd|rd|th))(?![a-z0-9])"
)
"""A street whose name is a number or a letter: "3401 County Road 9", "88 w 31st"."""
FLAT = late(
    rf"{_NUMBER}(?P<dir>{DIRECTION}\.?\s)?(?P<name>(?!\d)[^\W_][\w'.-]{{1,24}}(?:\s[^\W\d_][\w'.-]{{1,24}}){{0,3}}?)"
    r"(?:\s\d{1,4}[a-z]?)?\.?,?\s{1,2}(?P<flat>apt|apartment|suite|ste|unit)\.?\s?#?\d{1,4}[a-z]?(?![\w:])"
)
"""A number, a name and a flat: "447 Sycamore Apt 2"."""
BOX = late(
    r"(?<![a-z0-9])(?:p\.?\s?o\.?\s?box\s{0,2}#?\s?|(?:rural route|r\.?r\.?|hc)\s?\d{1,3},?\s{1,2}(?:box|bx)\s{0,2}#?)"
    r"(?P<number>\d{1,6}[a-z]?)(?![a-z0-9])"
)
"""A post office box, or one on a rural route."""
_LEAD = (
    r"(?:(?P<sure>calle|avenida|avda?\.?|av\.?|c/|c\.|cra\.?|callejon|blvd\.?|boulevard|calzada|calz\.)|"
    r"(?P<common>rua|carrer|travesia|travessera|trav\.|glorieta|alameda|costanilla|rambla|vereda|pasaje|psje\.?|"
    r"plaza|plza\.?|pza\.?|"
    r"transversal|jiron|carrera|camino|paseo|privada|priv\.|cerrada|andador|circuito|prolongacion|ronda))"
)
_PART = r"(?:de|del|la|las|los|el|san|santa|do|da|dos|das|dels)"
SPANISH = late(
    rf"(?<!\w){_LEAD}\s?(?:{_PART}\s){{0,2}}(?!(?:es|esta|son|a|en|con|y|para|que|"
    rf"de)\b)(?P<name>[a-z0-9][a-z0-9'.]{{0,24}}"
    rf"(?:\s(?!numero|num|no\b|es\b|esta\b|a\b|y\b|que\b)[a-z][a-z'.]{{1,24}}){{0,4}}),?\s"
    r"(?P<mark>#\s?|no\.?\s|num(?:ero)?\.?\s)?(?P<number>\d{1,5}[a-z]?(?:\s?-\s?\d{1,4})?)(?![\w:])"
    r"(?!\s?(?:am|pm|de la|horas|anos|minutos|personas|km|kms|kilometros|millas|"
    r"metros|pesos|dias|veces|puntos|%)(?!\w))"
)
"""The Spanish order: "calle Roble 45", "Av. Reforma 222"."""
SPANISH_FIRST = late(
    r"(?<![\w$.:/#-])(?P<number>\d{1,5})\s(?:(?:de|en)\sla\s)?(?:calle|avenida|av\.?)\s[a-z][a-z']{2,24}"
)
"""The number first: "el 45 de la calle Juarez"."""
_NOT_STREETS = (
    r"(?!el\b|un|piso|casa|depto|departamento|edificio|esta|(?:la |los |las )?(?:pagina|salon|aula|grupo|clase|"
    r"nivel|pasillo|"
    r"cuarto|metro|parada|linea|ruta|estacion|puntos?|primeros?|ultimos?|otr[oa]s?)\b)"
)
SPANISH_HOME = late(
    r"(?:(?<=\bvivo en )|(?<=\bvive en )|(?<=\bviven en )|(?<=\bvivimos en )|(?<=\bvivo por )|(?<=\bvive por )|"
    r"(?<=\bcasa esta en )|(?<=\bdepa esta en )|(?<=\bdepto esta en )|(?<=\bqueda en )|(?<=\bqueda por ))"
    rf"(?P<name>{_NOT_STREETS}[a-z]{{3,20}}"
    r"(?:\s[a-z]{3,20}){0,2})"
    r",?\s(?:#\s?|no\.?\s)?(?P<number>\d{2,5})(?![\w:])(?!\s?(?:anos|personas|meses|minutos|km|puntos|metros)\b)"
)
"""The street without its kind: "vive en roble 35"."""
BARE = late(rf"{_NUMBER}(?P<dir>{DIRECTION}\.?\s)?(?P<name>[a-z][a-z'-]{{2,24}})(?![a-z0-9'])")
"""A number and a name, for after the words of a home."""
POSTAL = late(
    rf"{_NUMBER}(?P<name>(?!\d)[a-z][a-z'.-]{{1,20}}(?:\s[a-z][a-z'.-]{{1,20}}){{0,3}}?)(?:,?\s(?:apt|unit|"
    rf"#)\.?\s?\w{{1,5}})?[,\n]\s?"
    r"[a-z][a-z.]{2,20}(?:\s[a-z][a-z.]{2,20}){0,2},?\s(?:[a-z]{2}\s\d{5}(?:-\d{4})?|"
    r"[a-z]{1,2}\d[a-z0-9]?\s?\d[a-z]{2})"
    r"(?![a-z0-9])"
)
"""A number, a name, a town and its postal code: "12 Gable End, Dunmore TX 78641"."""
MOVED = late(
    r"\b(?:party|bbq|barbecue|cookout|sleepover|kickback|hangout|bonfire|dinner|movie night|game night|study group|"
    r"potluck|pregame|afters|bday)\b[^.!?\n]{0,20} (?:moved|switched|changed|is|its|at|@)(?: now)?(?: to| at)?\s{0,2}$"
)
"""What people do at each other's homes, and where it is now."""
AT_HOME = late(
    r"(?:\blives? (?:at|on|@|in)|\bliving (?:at|on)|\bstay(?:s|ing)? (?:at|on)|\bhouse(?:'s| is|s)?(?: at)?|"
    r"\b(?:house|place|apartment|apartments|apt|home|crib|one|door|building|addy)(?: [a-z0-9#]{1,10}){0,5} (?:at|@)|"
    r"\bhome is(?: at)?|\b(?:my|our|his|her|their) (?:crib|pad|place|apartment|apt)(?: is)?(?: at)?|"
    r"\baddress(?: is|:| =)?|\baddy(?: is|:)?|\bplace is(?: at)?|\bmoved to|\bmoving to|\b(?:switched|changed) to|"
    r"\b(?:uber|lyft|ride|taxi|dropoff) to|\bcome (?:thru|through|over|"
    r"by)(?: to| at)?|"
    r"\bpull up (?:to|at)?|\bslide (?:to|thru)|\bme up (?:at|from)|\bvivo en|\bvive en|\bcasa es(?: en)?|"
    r"\bdireccion es)\s{0,2}$"
)
_DESCRIBED = (
    r"[\s,]{1,3}(?:(?:its|it's|is|es)\s)?(?:(?:the|la|el)\s(?:[a-z]{3,9}\s){0,2}?(?:one|1|house|door|casa|puerta|"
    r"porton|gate|"
    r"trailer|duplex)\s(?:w/?|with|has|that has|by|next|across|in|con|de|del|que|junto|enfrente|frente)(?![a-z])|"
    r"(?:la|el)\s(?:de|del|que tiene|con)\s(?:la\s|el\s)?(?:puerta|porton|reja|casa|barda|arbol|esquina|ventana|"
    r"fachada)\b|"
    r"with the [a-z]{3,9} (?:door|fence|porch|car|truck|garage|gate|roof)\b)"
)
DESCRIBED = late(_DESCRIBED)
"""What tells one house from the others, behind its number: "the one with the trampoline", "la de la puerta azul"."""
SPANISH_THERE = late(
    r"(?:(?<=\bcae a )|(?<=\bcaele a )|(?<=\bcaiganle a )|(?<=\bllega a )|(?<=\bllegale a )|(?<=\bven a )|"
    r"(?<=\bvente a )|"
    r"(?<=\bvengan a )|(?<=\bvenganse a )|(?<=\bpasale a )|(?<=\bpasen a )|(?<=\bestoy en )|(?<=\bestamos en ))"
    r"(?!(?:la |el )?(?:sala|mesa|cancha|puerta|lugar|oficina|pista|carril|tienda|local|asiento|canal|zona|seccion)\b)"
    rf"(?P<name>{_NOT_STREETS}[a-z]{{3,20}}(?:\s[a-z]{{3,20}}){{0,2}}?),?\s(?:#\s?|no\.?\s)?(?P<number>\d{{2,5}})"
    rf"(?={_DESCRIBED})"
)
"""The street without its kind, where somebody is sent and the house described: "ven a roble 35, la de la reja"."""
SUFFIXED = late(rf"\s{SUFFIX}(?![a-z0-9'])")
"""What makes a bare street a usual one."""
TIMED = late(r"\b(?:over|by|up|thru|through|slide)\b.{0,8}$")
ENDS = late(
    r"\s?$|\s?[,.!?#;)(\n]|\s(?:btw|lol|apt|unit|in|by|near|next|if|come|and|the|its|it's|right|across|around|but|"
    r"so|when|"
    r"[a-z]{2,12}s (?:dads?|moms?|mums?|parents|place|house|basement|garage|yard|backyard|pool|crib|turn)|ring|"
    r"knock|buzz|pls|plz|please|bring|"
    r"anytime|after|before|u|ur|you|ok|off|on|with|until|till|now|rn|bro|y|cerca)\b"
)
"""What may follow a bare street: the end, or the next thought."""
IS_MINE = late(
    r"\s(?:is|es|its|was) (?:my|our|his|her|their|mi|nuestra|su|where (?:i|we|he|she|they|my \w{1,10}) (?:live|stay))"
)
LED = late(r"\b(?:apt|unit|flat|suite|bldg|lot)\.?\s?(?:#?\w{1,6},?\s{1,2})?$|#\w{1,6},?\s{1,2}$")
"""The flat before it."""

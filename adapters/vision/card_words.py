"""What stands on identity cards, in English and Spanish, and what stands on things that look like one.

Patterns for text as `cards.folded` makes it: lower case, without accents.
"""

from __future__ import annotations

import re

_ID = r"(?:[il1|]\.?\s?d)"
"""`ID`, as readers of small letters take it, too."""
_NUMBER = r"(?:number|num|nbr|nr|numero|n\.?[o°]|#)"
_WHOSE = (
    r"(?:student|pupil|learner|school|college|university|campus|employee|staff|faculty|member|patron|card|badge|lunch|state"
    r"|estudiante|estudiantil|alumno|alumna|escolar|empleado|personal|docente|carnet|carne|credencial|tarjeta)"
)
_BY_NAME = (
    r"(?:matricula|expediente|legajo|boleta|no\.? de control|numero de control|carnet|carne|credencial|cedula|dni"
    r"|nie|curp|clave|codigo|folio|identificacion|identity|identification)"
)
CODE = r"[a-z]{0,3}-?\d(?:[\d-]|\s(?=\d{3,})){3,12}\d"
"""A number as cards have it: up to three letters, then digits in groups."""

LABELLED = re.compile(
    rf"(?:\b(?:{_WHOSE}\s+)?{_ID}\b|\b{_WHOSE}\s*(?={_NUMBER})|\bs{_ID}\b|\bdl\b|\blic(?:ense)?\b|\bpassport\b|\b{_BY_NAME}\b)"
    rf"(?:\s*{_NUMBER}(?![a-z]))?(?:\s*(?:de|del|of)\s+(?:la\s+)?{_WHOSE})?\s*[.:#°-]*\s*(?P<code>{CODE})(?!\w)"
)
"""What a number is called, and the number right behind it or in the next line."""

PERSONAL = re.compile(r"\b[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d\b")
"""Mexico's personal key (CURP), which says what it is by its shape."""

MACHINE = re.compile(r"(?<!\S)(?=[a-z0-9<]*<<)[a-z0-9<]{26,46}(?!\S)")
"""The lines at the foot of passports and national cards that machines read."""

TITLE = re.compile(
    rf"\b{_WHOSE}\s+{_ID}\b"
    rf"|\b{_ID}\s+(?:card|badge)\b"
    r"|\b(?:identification|identity)\s+(?:card|badge)\b|\b(?:student|pupil|employee|staff|faculty|school)\s+(?:card|pass"
    r"|identification|identity)\b|\bdriver'?s?\s+licen[cs]e\b|\blearner'?s?\s+permit\b|\bpassport\b|\blibrary\s+card\b"
    r"|\bcarne?t?\s+(?:de\s+(?:estudiante|alumno|identidad|identificacion|socio)|estudiantil|escolar|universitario)\b"
    r"|\bcredencial\s+(?:de\s+(?:estudiante|alumno|identificacion)|estudiantil|escolar|para\s+votar|universitaria)\b"
    r"|\btarjeta\s+(?:de\s+(?:identidad|identificacion|estudiante)|estudiantil|escolar|universitaria)\b"
    r"|\bidentificacion\s+(?:escolar|estudiantil|oficial)\b|\bcedula\s+de\s+(?:identidad|ciudadania)\b"
    r"|\bdocumento\s+(?:nacional\s+)?de\s+identidad\b|\blicencia\s+de\s+(?:conducir|manejo)\b|\bpasaporte\b"
    r"|(?:^|\n)(?:student|pupil|estudiante|alumn[oa]|faculty|staff|docente|visitor|visitante)(?=\n|$)"
)
"""What it says that it is."""

FINDER = re.compile(
    r"\bif\s+(?:lost|found)\b|\breturn\s+to\b|\bproperty\s+of\b|\bnon?-?\s?transferable\b|\bmust\s+be\s+(?:worn|carried"
    r"|displayed)\b|\bauthorized\s+signature\b|\ben\s+caso\s+de\s+(?:extravio|perdida)\b|\bintransferible\b"
    r"|\bpropiedad\s+d(?:e|el)\b|\bfirma\s+(?:del?\s+)?(?:titular|alumn[oa]|director|autorizada)\b"
)
"""What stands on the back."""

_DATE = r"(?:\d{1,4}[/.\s-]+(?:\d{1,2}|[a-z]{3,10})(?:[/.\s-]+\d{2,4})?|[a-z]{3,10}\.?\s+(?:\d{1,2},?\s+)?\d{4}|\d{4})"

ENDS = re.compile(
    r"\b(?:expir(?:es|y|ation|ing)|exp|valid\s+(?:thru|through|until|to|till)|vence|vencimiento|vigencia|caduca|caducidad"
    rf"|valid[ao]\s+hasta|hasta)(?:\s+(?:date|on|dia|el))?\s*[.:]*\s*{_DATE}"
)
"""Until when it holds."""

DETAILS = (
    ENDS,
    re.compile(
        r"\b(?:d\.?\s?[o0]\.?\s?b|(?:date\s+of\s+)?birth(?:\s?date)?|born|(?:fecha\s+de\s+)?nacimiento|nacid[oa]|f\.?\s?nac)"
        rf"\b\.?\s*[.:]*\s*{_DATE}"
    ),
    re.compile(
        r"\b(?:grade|grado|gr|nivel|semestre)\s*[.:]*\s*(?:k|\d{1,2})(?:\s?(?:st|nd|rd|th|o|a|°))?(?!\s?[-–/\d])"
    ),
    re.compile(r"\b\d{1,2}(?:st|nd|rd|th|o|°)\s+(?:grade|grado)\b(?!rs)"),
    re.compile(r"\b(?:class\s+of|generacion|promocion|graduation|grad\s+year)\s*[.:]*\s*(?:20)?\d{2}\b"),
    re.compile(
        rf"\b(?:issued?|issue\s+date|date\s+of\s+issue|iss|expedid[ao]|expedicion|emitid[ao]|emision)\s*[.:]*\s*{_DATE}"
    ),
    re.compile(
        r"\b(?:school\s+year|academic\s+year|ciclo(?:\s+escolar)?|curso(?:\s+escolar)?|ano\s+escolar|sy)?\s*[.:]*"
        r"\s*\b20\d{2}\s*[-–/]\s*(?:20)?\d{2}\b(?!\s*[-–/]\s*\d)"
    ),
    re.compile(r"\b(?:homeroom|advisory|bus\s+route|lunch\s+(?:pin|code)|salon|grupo|turno)\s*[.:]+\s*\w"),
    re.compile(r"\b(?:sex|hgt|height|eyes|wgt|blood\s+type|sexo|estatura|tipo\s+de\s+sangre)\s*[.:]*\s*[\w'-]"),
)
"""What cards tell of their holder beside name and number."""

SCHOOL = re.compile(
    r"\b(?:school|schools|academy|college|university|univ|district|elementary|institute|polytechnic|campus|prep|isd|usd"
    r"|escuela|colegio|instituto|universidad|academia|liceo|secundaria|preparatoria|primaria|bachillerato|facultad)\b"
)

OTHERS = re.compile(
    r"\badmit\s+(?:one|two)\b|\btickets?\b|\braffle\b|\bgift\s?cards?\b|\bvoucher\b|\bcoupon\b|\breceipt\b|\bsubtotal\b"
    r"|\binvoice\b|\bbalance\b|\bbest\s+(?:before|by)\b|\bnet\s+wt\b|\bisbn\b|\bnovel\b|\bmenu\b|\bprice\b|\brow\s*[.:]?\s*[a-z\d]"
    r"{1,3}\b.*\bseat\b|\b(?:rushing|goals|points|batting|assists|rebounds)\b|\b(?:player|employee|teacher|student|athlete)"
    r"\s+of\s+the\s+(?:week|month|year|game)\b|\bregister\s+(?:now|today|by)\b|\b(?:meeting|zoom|patient|order|tracking|confirmation|booking)\s*(?:id|#|no|number)"
    r"|\bpasscode\b|\b(?:assignment|homework|worksheet|quiz)\b|\b(?:pedido|paciente|reserva|reunion|tarea|examen)\b|\bjoin\s+us\b|\brsvp\b|\bdoors\s+open\b"
    r"|\bentradas?\b|\bboletos?\b|\brifa\b|\btarjetas?\s+(?:de\s+)?regalo\b|\bcupon\b|\brecibo\b|\bsaldo\b|\bfactura\b"
    r"|\bconsumir\s+(?:antes|preferentemente)\b|\bprecio\b|\bfila\s*[.:]?\s*[a-z\d]{1,3}\b.*\basiento\b|\bgoles\b|\bnovela\b"
    r"|\b(?:jugador|empleado|maestr|estudiante|alumn)\w*\s+del?\s+(?:la\s+)?(?:semana|mes|ano|partido)\b|\binscribete\b"
    r"|\bperiod\s+\d.*\bperiod\s+\d|\b(?:mon|monday|lunes)\b.*\b(?:tue|tuesday|martes)\b|\$\s?\d",
    re.DOTALL,
)
"""What stands on tickets, gifts, goods, books, posters and timetables."""

CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}\s?(?:am|pm|a\.\s?m|p\.\s?m)\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b\d{1,2}\s?(?:am|pm)\b"
)
"""Times of day stand in chats, on posters and tickets."""

DEMANDED = re.compile(
    r"\b(?:bring|show|present|need|needs|needed|require[sd]?|must\s+have|admission|entry|trae|traer|traigan|lleva|llevar"
    r"|presentar|presenta|muestra|mostrar|requiere|requerid[ao]|obligatori[ao])\b"
)
"""Who asks for a card shows none: looked for in the line of the title and in those beside it."""

ASKED = re.compile(
    r"\b(?:with|without|forgot|lost|found|my|your|get|new|office|is|are|olvide|perdi|con|sin|tu|su|mi|es)\b"
)
"""Who speaks of one shows none either: looked for in the line of the title alone, as some are people's names."""

PHONE = re.compile(
    r"(?:\b(?:tel|phone|cell|mobile|fax|call|text|telefono|celular|movil|llama|whatsapp)\b[.:\s]*[+()\d][\d\s().+-]{5,})"
    r"|(?:\+\d[\d\s().-]{7,}\d)|(?:\(\d{3}\)\s*\d{3}[\s.-]?\d{4})|(?:\b\d{3}[\s.-]\d{3}[\s.-]\d{4}\b)|(?:\b\d{3}-\d{4}\b)"
    r"|(?:\b\d{5}-\d{4}\b)"
)
"""Numbers of telephones, and zip codes in full."""

DATE = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b|\b(?:19|20)\d{2}\s?[-–/]\s?(?:(?:19|20)?\d{2})\b"
)
"""Dates and school years."""

"""Words near a number that tell whether it is a phone number. English and Spanish; data only."""

from __future__ import annotations

import re

CUE = re.compile(
    r"\b(?:call|calls|calling|called|text|texts|texting|txt|phone|fone|cell|mobile|numbers?|num|numba|nbr|digits|"
    r"whats\s?app|wa\.me|facetime|imessage|reach(?:ed)?|contacts?|hmu|hit (?:me|us|him|her) up|dial|landline|tel|"
    r"telephone|"
    r"area code|if found|emergency|sms|line|voicemail|llam\w{1,6}|marca(?:me|le)?|mensaje|numero|celular|cel|"
    r"telefono|movil|contacto|escrib\w{1,5}|tele)\b|\bmy #|📞|📱|☎|\bhome:|\bwork:"
)
"""Speaks of phoning or of a number."""

_OTHER_NUMBER = r"(?:\s{1,2}(?:numbers?|numero|num|no|nbr|#))?"
NOT = re.compile(
    r"\b(?:orders?|tracking|shipment|isbn|zoom|meeting|webinar|pin|codes?|error|serial|acct|account|routing|parts?|"
    r"model|"
    r"toner|invoice|tickets?|confirmation|receipt|upc|sku|barcode|unix|timestamp|epoch|version|pp|freq|frequency|ids?|"
    r"student|flight|plates?|password|passcode|pw|build|port|ip|hex|rgb|coordinates|lat|long|gps|vin|record|uid|pid|"
    r"bug|"
    r"issue|commit|kernel|case (?:number|no|#)|answers?|sequence|pi|notes?|calculate|solve|switch fc|gamertag|"
    r"friend code|"
    rf"pedido|codigo|cuenta|factura|clave|serie|matricula){_OTHER_NUMBER}\b|[=$]\s{{0,2}}$|\border #"
)
"""Speaks of some other number: even one that looks right is not a phone number."""

SOFT_NOT = re.compile(
    r"\b(?:scores?|scored|pages?|rooms?|bus|buses|route|gate|locker|jersey|splits?|won|lost|lose|win|loss|up|steps|"
    r"points|"
    rf"pts|salon|puntos|marcador|times?|reps?|weights?|laps?){_OTHER_NUMBER}\b"
)
"""The same, weaker: a number in its usual shape is one all the same."""

AFTER = re.compile(
    r"\W{0,6}(?:is|es) (?:my|his|her|mi|su)\b|.{0,12}\b(?:save it|hmu|call|text|txt|my (?:number|cell|phone)|"
    r"mi (?:numero|cel|celular))\b"
    r"|.{0,3}\b(?:u kno|you know) the rest|.{0,30}\barea code"
)
"""The same, said after the number."""

UNIT = re.compile(
    r"\s{0,2}(?:[%=+*^°]|/\s?\d{1,9}\s?=|x\s?\d|"
    r"(?:km|mi|miles?|meters?|lbs?|kg|gb|mb|kb|hz|mhz|pts?|points|am|pm|usd|dollars)\b)"
)
"""What follows an amount, never a phone number."""

EXTENSION = re.compile(r"[\s,]{0,3}(?:ext(?:ension)?|x)\.?\s{0,2}\d{1,6}\b", re.IGNORECASE)
"""The extension after a number."""

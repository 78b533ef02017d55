"""Words near a number that tell whether it is a phone number. English and Spanish; data only."""

from __future__ import annotations

import re

from policy.detect.late import late

CUE = late(
    r"\b(?:call|callback|ring|fax|desk|office|handy|calls|calling|called|text|texts|texting|txt|phone|fone|cell|"
    r"mobile|numbers?|num|numba|nbr|digits|"
    r"whats\s?app|wa\.me|facetime|imessage|reach(?:ed)?|contacts?|hmu|hit (?:me|us|him|her) up|dial|landline|tel|"
    r"telephone|"
    r"area code|answers|answer|picks? up|if found|emergency|sms|line|voicemail|llam\w{1,6}|marca(?:me|le)?|mensaje|"
    r"numero|celular|cel|"
    r"telefono|movil|contacto|escrib\w{1,5}|tele)\b|\bmy #|📞|📱|☎|\bhome:|\bwork:"
)
"""Speaks of phoning or of a number."""

_OTHER_NUMBER = r"(?:\s{1,2}(?:numbers?|numero|num|no|nbr|#))?"
NOT = late(
    r"\b(?:orders?|tracking|shipment|isbn|zoom|meeting|webinar|pin|(?<!area )codes?|error|serial|acct|account|"
    r"routing|parts?|"
    r"model|"
    r"toner|invoice|tickets?|confirmation|receipt|upc|sku|barcode|unix|timestamp|epoch|version|pp|freq|frequency|ids?|"
    r"student|flight|plates?|licen[cs]e|passport|membership|iban|insurance|lunch|password|passcode|pw|build|port|ip|"
    r"hex|rgb|coordinates|lat|long|gps|vin|record|uid|pid|"
    r"bug|"
    r"issue|commit|kernel|case (?:number|no|#)|answers?(?=\s(?:is|are|was|were|to|key|for|should)\b|\s?[:=])|"
    r"sequence|pi|notes?|calculate|solve|switch fc|gamertag|"
    r"friend code|"
    rf"pedido|codigo|cuenta|factura|clave|serie|matricula){_OTHER_NUMBER}\b|[=$]\s{{0,2}}$|\border #"
)
"""Speaks of some other number: even one that looks right is not a phone number."""

SOFT_NOT = late(
    r"\b(?:scores?|scored|pages?|rooms?|bus|buses|route|gate|locker|jersey|splits?|won|lost|lose|win|loss|up|steps|"
    r"points|"
    rf"pts|salon|puntos|marcador|times?|reps?|weights?|laps?){_OTHER_NUMBER}\b"
)
"""The same, weaker: a number in its usual shape is one all the same."""

AFTER = late(
    r"\W{0,6}(?:is|es) (?:my|his|her|mi|su)\b|.{0,12}\b(?:save it|hmu|call|text|txt|my (?:number|cell|phone)|"
    r"mi (?:numero|cel|celular))\b"
    r"|.{0,16}\b(?:filter|bot|mods?|automod|censor|filtro)\b.{0,8}\b(?:can'?t|won'?t|doesn'?t|dont|not?|never|bypass\w*)\b"
    r"|.{0,16}\b(?:bypass|dodge|fool|trick|past|around) (?:the|this|that) (?:filter|bot|automod|censor)\b"
    r"|.{0,3}\b(?:u kno|you know) the rest|.{0,30}\barea code"
)
"""The same, said after the number."""

_KIN = (
    r"(?:my|his|her|our|their|the|mi|su|tu|la|el)\s"
    r"(?:mom|mum|mommy|mother|dad|daddy|father|parents|sis|sister|bro|brother|aunt|auntie|uncle|grandma|grandpa|"
    r"granny|gran|nana|"
    r"cousin|wife|husband|babysitter|sitter|driver|madre|padre|mama|papa|jefa|jefe|abuel[oa]|ti[oa]|herman[oa]|"
    r"prim[oa]|"
    r"espos[oa]|chofer|vecin[oa])"
)
_NOUN = (
    r"(?:(?:tele|cell|mobile|home|work|office|contact|whats\s?app)\s?)?"
    r"(?:phone|fone|telephone|tel|tele|mobile|mob|cell|fax|facsimile|landline|handy|whats\s?app|hotline|callback|sms|"
    r"telefono|tfno|tlf|movil|celular|cel|portable|rufnummer|telefon|[wg]h?u?as+app?|wsp|whats|fijo)"
)
LABEL = late(
    rf"\b{_NOUN}\.?(?:\s(?:numbers?|num|no\.?|nr\.?|#|numero))?(?:\s(?:de|del|of|"
    rf"for)(?:\s[a-z']{{1,12}}){{1,4}}?)?(?:\s?(?:is|was|es|[:=#(-]|at|on|al|en|\)))?\s{{0,2}}$"
    r"|\b(?:desk|office|home|work|direct|main|casa|oficina|trabajo)(?:\sline)?\s?[:=]\s{0,2}$"
    r"|\b(?:call|calls|called|calling|text|texts|texting|txt|dial|dialing|ring|ringing|reach|reached|message|messages|"
    r"messaging|whats\s?app|answering|phone|phoning|contact|sms|facetime|llam\w{1,6}|marc(?:a|ar|ame|ale|"
    r"ando)|escrib\w{1,5}|mensajes?)(?:\s[a-z']{1,10}){0,3}\s(?:at|on|to|@|al|en)\s?:?\s{0,2}$"
    r"|\b(?:call|dial|text|txt|ring|marca|llama|whats\s?app)(?:\s(?:me|us|her|him|them|mom|mum|dad|mama|papa))?"
    r"\s?[:-]?\s{1,2}$|[📞📱☎]\s{0,2}$"
    rf"|\b{_KIN}\s?[:=]\s{{0,2}}$|\b(?:marca(?:le|lo|la)?|llama(?:le|lo|la)?|call|ring|text|txt|phone|dial|"
    rf"try)\s(?:a\s)?"
    rf"{_KIN}\s{{1,2}}$"
    r"|\b(?:my|his|her|their|ur|your|mom'?s?|mum'?s|dad'?s|mi|su|tu)\s(?:new|other|real|own|nuevo|personal)?\s?"
    r"(?:numbers?|num|numba|digits|#|numero)\s?(?:is|es|:|=)?\s{0,2}$"
)
"""Says that what follows right after is a number to call, whatever it looks like: "Phone:", "call my mum on"."""

LABEL_AFTER = late(
    r"[\s\\,(-]{1,4}(?:office|fax|mobile|cell|desk|landline|home phone|work phone|movil|celular)\)?(?![\s,-]{0,3}[a-z])"
)
"""The same, said after the number at the end of a line: "079 123 45 67 mobile"."""

UNIT = late(
    r"\s{0,2}(?:[%=+*^°]|/\s?\d{1,9}\s?=|x\s?\d|"
    r"(?:km|mi(?!\s(?:cel|cell|numero|num|telefono|tel|movil|whats|fijo|casa))|miles?|meters?|lbs?|kg|gb|mb|kb|hz|"
    r"mhz|pts?|points|am|pm|usd|dollars)\b)"
)
"""What follows an amount, never a phone number."""

EXTENSION = late(r"[\s,]{0,3}(?:ext(?:ension|n)?|extension|x)\.?:?\s{0,2}\d{1,6}\b", re.IGNORECASE)
"""The extension after a number."""
LONG_EXTENSION = late(r"\s?(?:ext\.?\s?|x)\d{2,6}\b", re.IGNORECASE)
"""One that leaves no doubt what the digits before it are."""

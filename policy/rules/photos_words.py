"""What the words around a picture say of it: that nobody is in it, only the author, a page, or people without names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from policy.detect.normalise import normalise

_MOST = 2_000
_FOLK = r"(?:people|persons?|faces?|students?|kids?|children|humans?|pupils?|players?)"
_NOBODY = re.compile(
    rf"\bno {_FOLK}\b(?!\W+(?:can|could|will|may|should|allowed))|\bwithout (?:any )?{_FOLK}\b|\bpeople[- ]free\b"
    r"|\b(?:nobody|no one|noone)(?:'s| is| was)? (?:in (?:it|this|that|the (?:photo|pic\w*|image|shot|video))|on it|"
    r"visible|shown|there)\b"
    r"|\bempty (?:gym\w*|field|class ?room|hall\w*|stage|court|pool|rink|pitch|bus|room|stadium|auditorium|lab)\b"
    r"|\bsin (?:personas?|gente|alumn\w+|estudiantes|nadie)\b"
    r"|\bno (?:hay|sale|aparece|se ve)(?: a)? (?:nadie|gente|personas?)\b|\bnadie (?:sale|aparece|se ve)\b"
)
_ONLY_ME = re.compile(
    r"\b(?:just|only) me\b(?! and\b)|\bselfie\b|\bmy (?:new )?(?:haircut|hair|face|glasses|braces|outfit)\b"
    r"|\b(?:solo|solamente) (?:salgo |soy |estoy )?yo\b"
)
_PAGE = re.compile(
    r"\b(?:screen ?shots?|scans?|scanned|work ?sheets?|home ?work|hw ?\d*|assignments?|syllabus|schedules?|"
    r"time ?tables?|calendars?|flyers?|fliers?|hand ?outs?|notes|slides?|rubrics?|permission slips?|forms?|"
    r"diagrams?|maps?|graphs?|"
    r"charts?|logos?|menus?|essays?|quiz(?:zes)?|recipes?|brackets?|score ?sheets?|spread ?sheets?|documents?|docs?|"
    r"receipts?|invoices?|captura(?:s)?(?: de pantalla)?|tareas?|horarios?|folletos?|apuntes|mapas?|calendarios?|"
    r"graficos?|diagramas?|formularios?|documentos?|recibos?)\b"
)
_CALL = re.compile(r"\b(?:zoom|meet|teams|face ?time|video ?call|call|skype|videollamada|gallery)\b")
_WHO = (
    r"(?:team|crew|gang|squad|class|group|guys|girls|boys|lads|kids|students|winners|cast|band|players|family|seniors|"
    r"juniors|freshmen|champs|champions|captains|choir|troupe)"
)
_KIN = (
    r"(?:friends?|(?:flat|room|house|class|team|lab)? ?mates?|team|group|class|"
    r"crew|girls|boys|people|students|players|kids|cohort|colleagues?|co-?workers?|professor|teacher)"
)
_PEOPLE = re.compile(
    rf"\b(?:the|our|these|those|all) (?:\w+ )?{_WHO}\b|\b(?:my|our|some|with) (?:\w+ )?{_KIN}\b|\bevery(?:one|body)\b"
    r"|\b(?:all|both|some|two|three|four) of us\b|\bus (?:at|in|on|after|before|with|all|during|celebrating)\b"
    r"|\b(?:group|team|class|squad|family) (?:photo|pic|pics|picture|selfie|shot|portrait)s?\b|\bselfie with\b"
    r"|\bwe (?:are|were|all|at|'?re)\b"
    r"|\bme and\b|\band me\b|\band i\b|\b(?:people|faces|crowd|audience|graduates)\b"
    r"|\bnosotr[oa]s\b|\btod[oa]s\b|\bmis? (?:amig[oa]s?|companer[oa]s?)\b"
    r"|\b(?:el|nuestro) equipo\b|\b(?:la|nuestra) clase\b|\bfoto (?:de grupo|grupal|del equipo|de la clase)\b"
    r"|\bcon (?:mis?|los|las) \w+\b"
    r"|\by yo\b"
)


class Cue(StrEnum):
    """What words tell of who is in a picture, names aside."""

    NOTHING = "nothing"
    NOBODY = "nobody"
    ONLY_ME = "only_me"
    PAGE = "page"
    PEOPLE = "people"


QUIET = frozenset({Cue.NOBODY, Cue.ONLY_ME, Cue.PAGE})
"""Cues after which nobody is asked."""


def cue_of(texts: Iterable[str]) -> Cue:
    """What the caption, the names and the descriptions of files say together; that nobody is there goes first."""
    low = "\n".join(normalise(one[:_MOST]).text.lower() for one in texts)
    if _NOBODY.search(low):
        return Cue.NOBODY
    if _PEOPLE.search(low):
        return Cue.PEOPLE
    if _ONLY_ME.search(low):
        return Cue.ONLY_ME
    if _PAGE.search(low) and not _CALL.search(low):
        return Cue.PAGE
    return Cue.NOTHING

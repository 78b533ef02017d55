"""A picture of a student card: told from the words that come with it, or by a look inside (derby.student-id)."""

from __future__ import annotations

import re

from policy.detect import SURE
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import Span
from policy.rules.base import Case

CARD = "student_id.card"
"""The rule by which such a span is found: it stands for a picture, not for words."""
_CARD = (
    r"(?:student|school|uni(?:versity)?|campus|college|library)\s?(?:id\s?)?(?:card|badge|pass)s?|(?:student|school|uni|college|"
    r"campus)\s?id(?:\s?cards?)?|id\s?(?:card|badge)s?|(?:carn[eé]t?|credencial|tarjeta|tarjeton)(?:\s(?:de(?:\sla)?\s)?"
    r"(?:estudiantil|universitari[oa]|estudiante|alumn[oa]|uni(?:versidad)?|escuela))"
)
_NAMED = re.compile(rf"\b(?:{_CARD})\b")
_OWN = re.compile(
    rf"\b(?:got|have|here(?:'?s| is| are)?|this(?: is)?|my|our|his|her|their|look(?: at)?|arrived|came|new|finally|"
    rf"found|pic(?:ture)? of|photo of|mi|su|nuestr[oa]|tengo|llego|encontre|mira(?:d|n)?|est[ae]|foto de|nuev[oa])\b"
    rf"(?:\W+\w+){{0,3}}?\W+(?:{_CARD})\b"
    rf"|\b(?:{_CARD})\b\W{{0,3}}(?:photo|pic|selfie|is here|arrived|came|finally|unlocked|secured|day|llego|por fin)"
)
_NOT = re.compile(
    r"\b(?:lost|lose|losing|missing|forgot(?:ten)?|forget|bring|need(?:ed|s)?|show|without|replace(?:ment)?|apply|order|"
    r"collect|scan|swipe|where|how|when|should|must|perd[ií]|perdido|olvid\w+|tra[ei]\w*|necesit\w+|sin|donde|como|"
    r"cuando|pedir|solicit\w+)\b"
)
_FOLDER = re.compile(r"[^a-z0-9]+")
_MOST = 400


def pictured_cards(case: Case) -> tuple[Span, ...]:
    """A span where a picture's name or the words that come with it call it a student card, or a look found one."""
    if case.message is None:
        return ()
    pictures = [one for one in case.message.attachments if one.kind is AttachmentKind.IMAGE]
    seen = any(one.facts is not None and one.facts.card for one in pictures)
    if not pictures or not (seen or _shows(case.message.text) or any(map(_is_called, pictures))):
        return ()
    return (Span(start=0, end=0, type="STUDENT_ID", score=SURE, rule=CARD),)


def _shows(text: str) -> bool:
    low = text[:_MOST].lower()
    return _OWN.search(low) is not None and _NOT.search(low) is None


def _is_called(picture: Attachment) -> bool:
    words = (_FOLDER.sub(" ", one[:_MOST].lower()) for one in (picture.name, picture.title, picture.alt))
    return any(_NAMED.search(one) is not None and _NOT.search(one) is None for one in words)


PLACE = "location.photo"
"""The rule by which such a span is found: it stands for what a photo carries beside the picture, not for words."""


def pictured_places(case: Case) -> tuple[Span, ...]:
    """A span where a photo carries the place where it was taken; which one that is nobody reads."""
    files = case.message.attachments if case.message else ()
    if not any(one.facts is not None and one.facts.location for one in files):
        return ()
    return (Span(start=0, end=0, type="LOCATION", score=SURE, rule=PLACE),)

"""What a sentence of a handbook looks like: how strongly it binds, whom, and what it is about. Guesses, for drafts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policy.model import Behaviour
from policy.model import Force

_MUST = re.compile(
    r"\b(must|shall|will not|may not|can ?not|can't|do not|don't|not (be )?(permitted|allowed)|(is|are) (required|"
    r"prohibited|forbidden|responsible|to)\b|prohibit\w*|forbid\w*|never|ha(ve|s) to|mandatory|"
    r"debe(n|rán?)?|no (puede|podrá|se permite|está permitid)\w*|prohib\w+|obligatori\w+|nunca|tiene(n)? que)\b",
    re.IGNORECASE,
)
_SHOULD = re.compile(
    r"\b(should|ought to|encouraged?|recommend\w*|expected to|advised|avoid|refrain|please|"
    r"debería\w*|se (recomienda|aconseja|espera)|evit\w+|procur\w+)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(may|can|might|(is|are) (allowed|permitted|free|welcome)|optional|podrán?|pueden?|se permite)\b", re.IGNORECASE
)
_ROLES: Mapping[str, re.Pattern[str]] = {
    "staff": re.compile(
        r"\b(staff|teachers?|employees?|faculty|personnel|educators?|instructors?|volunteers?|personal docente|"
        r"docentes?|maestr[oa]s?|profesor(es|as?)?|emplead[oa]s?)\b",
        re.IGNORECASE,
    ),
    "coach_advisor": re.compile(r"\b(coach(es)?|advis[oe]rs?|entrenador(es|as?)?|asesor(es|as?)?)\b", re.IGNORECASE),
    "supervisor": re.compile(
        r"\b(supervisors?|principals?|administrators?|director(es|as?)?|supervisor(es|as?))\b", re.IGNORECASE
    ),
    "student": re.compile(
        r"\b(students?|pupils?|learners?|athletes?|players?|estudiantes?|alumn[oa]s?)\b", re.IGNORECASE
    ),
    "parent": re.compile(r"\b(parents?|guardians?|famil(y|ies)|padres?|madres?|familias?)\b", re.IGNORECASE),
    "district": re.compile(r"\b(the district|the school( committee)?|el distrito|la escuela)\b", re.IGNORECASE),
}
_TOPICS: Mapping[str, str] = {
    "password": r"password|contraseña",
    "phone_number": r"(tele)?phone numbers?|cell ?phones?|teléfonos?",
    "texting": r"text messag\w*|texting|mensajes? de texto",
    "email": r"e-?mails?|correos? electrónicos?",
    "address": r"(home|street) address\w*|domicilios?",
    "photo": r"photo\w*|pictures?|images?|fotos?|fotografías?|imágenes",
    "video": r"videos?",
    "media_release": r"media release|release form|autorización de imagen",
    "consent": r"consent\w*|permission|consentimiento|permiso",
    "friending": r"friend(s|ing)? request\w*|to friend|friending|solicitud\w* de amistad",
    "personal_account": r"personal (account|profile|page|site)s?|cuentas? personal\w*",
    "cyberbullying": r"cyber-?bull\w+|ciberacoso",
    "bullying": r"bull(y|ied|ies|ying)|acoso escolar",
    "harassment": r"harass\w*|acos\w+|hostig\w+",
    "threats": r"threat\w*|amenaz\w+",
    "discrimination": r"discriminat\w*|discrimin\w+",
    "privacy": r"privacy|privacidad",
    "pii": r"personal information|personally identif\w+|personal data|datos personales|información personal",
    "confidential": r"confidential\w*|confidencial\w*",
    "student_records": r"student records?|education records?|expedientes?",
    "ferpa": r"ferpa",
    "copyright": r"copyright\w*|fair use|derechos de autor",
    "monitoring": r"monitor\w*|supervis(ed|ión)|vigil\w+",
    "report": r"report(s|ed|ing)?|denunci\w+|reportar\w*",
    "discipline": r"disciplin\w+|suspen(d|sion)\w*|expul\w+|expel\w*",
    "consequences": r"consequences?|consecuencias?",
    "emergency": r"emergenc\w+",
    "parent_notice": r"(notif|inform|advis)\w+ (the )?(parents|families)|avis\w+ a las familias",
    "opt_out": r"opt(ing)?[ -]out",
    "device": r"devices?|laptops?|tablets?|chromebooks?|dispositivos?",
    "off_hours": r"after (school )?hours|off[ -]hours|at night|fuera de(l)? horario",
    "respect": r"respect\w*|respet\w+",
    "defamation": r"defam\w+|slander\w*|libel\w*|difam\w+",
    "sexual_images": r"sexting|nude\w*|explicit (photo|image)s?",
    "logo": r"logos?|mascots?",
    "acceptable_use": r"acceptable use|uso aceptable",
    "vpn": r"vpns?|proxy|proxies",
    "comments": r"comments?|comentarios?",
    "approval": r"approv\w+|aprob\w+",
}
_ABOUT = {topic: re.compile(rf"\b({words})\b", re.IGNORECASE) for topic, words in _TOPICS.items()}
_MOST_TOPICS = 4
_YEARLY = re.compile(r"\b(annual\w*|each (school )?year|every year|yearly|cada año|anual\w*)\b", re.IGNORECASE)
_RECORDED = frozenset({"consent", "media_release", "approval", "opt_out"})
_WARNED = frozenset({"password", "phone_number", "address", "pii", "confidential", "student_records", "photo"})

TOPICS = tuple(_TOPICS)
"""The topics that are looked for; all are words that the policies that come along use."""


def force_of(text: str) -> Force:
    """By its verbs: what must or must not be, what should, what may, and what only tells."""
    if _MUST.search(text):
        return Force.MUST
    if _SHOULD.search(text):
        return Force.SHOULD
    return Force.MAY if _MAY.search(text) else Force.INFO


def binds_of(text: str, headings: str, default: tuple[str, ...]) -> tuple[str, ...]:
    """Whoever is named before the verb that binds; else in the headings, else anywhere; else the default."""
    verbs = (found for found in (pattern.search(text) for pattern in (_MUST, _SHOULD, _MAY)) if found)
    first = min((one.start() for one in verbs), default=0)
    for part in (text[:first], headings, text):
        found = tuple(role for role, pattern in _ROLES.items() if pattern.search(part))
        if found:
            return found
    return default


def topics_of(text: str) -> tuple[str, ...]:
    """What it is about, in the order of the text; at most four."""
    found = {topic: hit.start() for topic, pattern in _ABOUT.items() if (hit := pattern.search(text))}
    return tuple(sorted(found, key=lambda topic: (found[topic], topic))[:_MOST_TOPICS])


def behaviour_for(text: str, topics: tuple[str, ...], force: Force) -> Behaviour | None:
    """What Chaperone might do about it beyond answering; None where that is all."""
    if _YEARLY.search(text):
        return Behaviour.REMIND
    if "report" in topics:
        return Behaviour.ROUTE_REPORT
    if _RECORDED.intersection(topics):
        return Behaviour.RECORD
    return Behaviour.WARN if force is Force.MUST and _WARNED.intersection(topics) else None

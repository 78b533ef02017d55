"""Ways round a school's filter, and addresses that hide where they lead (dracut.general.11 and .9, decisions 3.2)."""

from __future__ import annotations

import re

from policy.detect.late import late

_SHORTENERS = (
    r"bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|is\.gd|v\.gd|cutt\.ly|ow\.ly|buff\.ly|rebrand\.ly|"
    r"shorturl\.(?:at|com)|rb\.gy|t\.ly|tiny\.cc|tiny\.one|bl\.ink|adf\.ly|shorte\.st|s\.id|soo\.gd|clck\.ru|"
    r"lnkd\.in|trib\.al|short\.io|urlz\.fr|qr\.ae|u\.to|x\.gd|da\.gd|1url\.com|surl\.li|tr\.im|snip\.ly|linktw\.in|"
    r"acortar\.link|n9\.cl|bc\.vc|ouo\.io|shrtco\.de"
)
_SHORT = re.compile(rf"(?<![\w.@-])(?:https?://)?(?:www\.)?(?:{_SHORTENERS})/(?!maps\b)[\w-]{{2,}}", re.IGNORECASE)
_HIDING = re.compile(
    r"(?<![\w@])(?:https?://)?(?:[\w-]{1,40}\.){0,4}[\w-]{0,40}(?:unblock|croxy|kproxy|hidemy|hide-?me|hide-?my|"
    r"filterbypass|proxysite|freeproxy|webproxy|proxy-?list|unblocked|psiphon|ultrasurf|torproject|4everproxy|"
    r"blockaway|"
    r"nordvpn|expressvpn|protonvpn|surfshark|windscribe|tunnelbear|hotspotshield|cyberghost|freevpn|"
    r"vpn-?free)[\w-]{0,40}\.[a-z]{2,12}"
    r"|(?<![\w@])(?:https?://)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}/\S{0,80}(?:proxy|unblock|bypass)",
    re.IGNORECASE,
)
_LIBRARY = re.compile(
    r"(?:ez|lib|idm\.oclc|library)[\w.-]*proxy|proxy[\w.-]*lib|\.edu/|oclc\.org|jstor|nginx|reverse", re.IGNORECASE
)
_TOOL = (
    r"(?:vpns?|proxy|proxies|proxys|unblocker|tor|tor browser|onion browser|croxyproxy|croxy|kproxy|hidemyass|hide "
    r"me|nordvpn|nord|expressvpn|psiphon|ultrasurf|hotspot shield|protonvpn|surfshark|windscribe|tunnelbear|"
    r"ultraviolet|web proxy|holy unblocker|interstellar|mirror site|alt dns|dns trick)"
)
_PAST = (
    r"(?:bypass\w*|get(?:s|ting)? (?:\w+ )?(?:past|around|round|through|by|thru)|go(?:es)? (?:around|past|round)|"
    r"unblock\w*|filters?|firewall|blocked|blocks?|blocking|restrictions?|at school|in (?:class|study hall|school|"
    r"the library)|during (?:class|study hall)|school (?:wifi|internet|network|computers?|chromebooks?|laptops?|cant|"
    r"wont|doesnt|filter)|chromebooks?|goguardian|securly|lightspeed|"
    r"hide|hides|anonymous\w*|cant (?:see|track|trace|tell|monitor|catch|block)|cannot|wont (?:know|see)|doesnt "
    r"(?:see|know|work)|no (?:te|nos|puede|pueden|sabe|sabra|ven|ve|sabran|se enteran)|saltar\w*|saltarse|salta|"
    r"desbloque\w+|bloque\w+|filtro|restriccion\w*|en (?:clase|la escuela|el cole|el colegio|el insti\w*)|wifi|la "
    r"red|tiktok|insta\w*|snap\w*|roblox|games|juegos|discord|youtube|netflix|burlar|evadir)"
)
_HOWTO = late(
    rf"\b{_TOOL}\b(?=.*\b{_PAST}\b)|\b{_PAST}\b.*\b{_TOOL}\b|\b(?:bypass|get (?:past|around)|beat|trick|disable|"
    rf"saltar\w*|burlar|evadir) (?:\w+ ){{0,2}}(?:school |district |wifi |web |content |internet |del? |la |el "
    rf")*(?:filter|firewall|block|blocker|goguardian|securly|lightspeed|filtro|bloqueo)\b"
)
_GUARD = late(
    r"\b(?:district|company|for work|at work|workplace|job|office|corporate|payroll|employee|staff|faculty|"
    r"university|college|campus|library|museum|hospital|it (?:dept|department|desk|team|guy|help)|helpdesk|"
    r"remote(?:ly)?|from home|desde casa|trabajo|distrito|empresa|biblioteca|universidad|chapter|lesson|essay|"
    r"homework|textbook|networking|encrypt\w*|protocol|cybersecurity|cyber|ap csp|csp|cs class|history of|how does|"
    r"how do (?:vpns|proxies)|what is a|"
    r"que es (?:un|una)|dont use|do not use|dont (?:\w+ )?(?:download|install)|never use|not allowed|isnt allowed|"
    r"against|banned|policy|rules?|reglas?|prohibid\w+|no (?:usen|uses|instalen|descarguen|se permite\w*)|reminder|"
    r"voting|vote|ballot|proxy (?:war|wars|bid|statement|voter|server for|variable|data|for)|as a proxy|good proxy|"
    r"by proxy|server|journalists?|reporters?|china|russia|iran|censorship|article|tarea|capitulo|ensayo|"
    r"diferencia|difference between|examen|"
    r"hill|geology|tor (?:project history)|parents? (?:asked|want)|caught|suspended|is it (?:ok|allowed|legal|safe)|"
    r"puedo usar|can (?:i|we) use|are vpns allowed|privacy class|travel\w*|hotel|airport|cafe wifi|public wifi|"
    r"router|linux|ssh|ubuntu|nginx|apache|config\w*|port|localhost|apt|http_proxy)\b"
)


def is_short_link(text: str) -> bool:
    """Whether a text, as it was typed, holds an address of a service that shortens those of others."""
    return "/" in text and _SHORT.search(text) is not None


def hides_from_filter(text: str, talk: str) -> bool:
    """Whether a text leads round the school's filter: by an address, or by words that say how."""
    if _GUARD.search(talk) is not None:
        return False
    linked = _HIDING.search(text)
    if linked is not None and _LIBRARY.search(linked.group()) is None:
        return True
    return _HOWTO.search(talk) is not None

"""Who is spoken of and where talk is not about somebody in need, for the cues of safety. Fragments of patterns."""

from __future__ import annotations

from policy.detect.late import late

KIN = (
    r"(?:step ?|foster |grand|god)?(?:dad|daddy|father|mom|mommy|mum|mother|brother|sister|uncle|aunt|cousin|grandpa|"
    r"grandma|pa|parents?|guardian|family|stepbrother)"
)
"""Family."""
NEAR = (
    r"(?:friends?|roommate|flatmate|classmate|teammate|sister|brother|cousin|boyfriend|girlfriend|ex|daughter|son|kid|"
    r"student|players?|pupil|girl|boy|guy|swimmer|runner|child|neighbor|partner|dad|mom|mum|mother|father|captain|"
    r"athlete|advisee|somebody|someone|person|buddy|stepbrother|stepsister|lab partner|goalie|niece|nephew)"
)
"""Somebody of whom one tells."""
THEY = (
    rf"(?:he|hes|she|shes|they|theyre|xname|(?:my|our|a|this|that|the|one of (?:my|our|the|your)|another|some|his|her) "
    rf"(?:\w+ ){{0,2}}{NEAR}|someone|somebody)"
)
NEAR_ES = (
    r"(?:amig[oa]s?|companer[oa]|herman[oa]|prim[oa]|alumn[oa]|estudiante|hij[oa]|novi[oa]|chic[oa]|jugador[a]?|"
    r"muchach[oa]|nin[oa]|compa|vecin[oa]|sobrin[oa]|mejor amig[oa])"
)
EARNEST = late(
    r"\b(?:fr|serious(?:ly)?|for real|not (?:joking|kidding|a joke)|i mean it|goodbye|pills|nobody would|no point|plan|"
    r"alone|hopeless|scared|worried|help (?:me|him|her)|told me|crying|depress\w*|en serio|de verdad|ayuda|not xlol|"
    r"no xlol|this time|actually wanna|meds|note already|la carta|therapist|hotline|check on)\b"
)
"""Words beside which laughter does not make a jest of it."""
JEST = late(r"\bxlol\b|\blol\b|\bjk\b")
CAUSE = late(
    r"\b(?:of|from|de) (?:\w+ )?(?:embarrass\w*|laugh\w*|laughter|hunger|boredom|bored|cringe|shame|heat|cold|cuteness|"
    r"excitement|secondhand|verguenza|pena ajena|risa|hambre|frio|calor|sueno|aburrimiento|amor|ternura|envidia|"
    r"nervios|"
    r"dolor de|cansancio|antojo|emocion|sed|celos|coraje)\b"
    r"|\b(?:after|because of|during|doing|studying|this|that|these|those|with|for|por|con|despues de) (?:\w+ ){0,3}"
    r"(?:conditioning|practice|sprints?|workout|homework|hw|exams?|tests?|finals|quiz|midterms?|game|match|mile|laps|"
    r"drills?|run|rehearsal|essay|project|class|calc|calculus|math|chem|chemistry|physics|monday|leg day|tryouts|heat|"
    r"traffic|burpees|lifting|suicides|meet|season|song|show|movie|episode|boss|level|wifi|deadline|paper|presentation|"
    r"tarea|examen|entrenamiento|partido|clase|ensayo|profe|proyecto|ejercicio|calor)\b"
    r"|\b(?:rather|sooner) (?:die|be dead) than\b(?! (?:\w+ ){0,3}(?:live|again|be here|exist|like this))"
    r"|\b(?:die|dying|dead|morir\w*|muer\w+) (?:laughing|inside from cringe|on that hill)\b"
    r"|\bin (?:the|this|that|my) (?:game|dream|play|movie|show|book|level|round|raid|server|lobby|match|scene)\b"
)
"""What people "die" of in jest: work, weather, laughter, play."""
LESSON = late(
    r"\b(?:romeo|juliet|hamlet|ophelia|macbeth|othello|shakespeare|gatsby|plath|novel|poem|essays?|lyrics?|chapter|"
    r"character|playwright|protagonist|villain|scene|act (?:one|two|three|four|five|\d|[iv]+)|lit(?:erature)? class|"
    r"reading list|book report|book club|documentary|movie|film|plot|spoilers?|episode|in the (?:book|play|movie|show|"
    r"story|song|game|film|text|myth)|prevention|awareness|assembly|workshop|training|seminar|webinar|unit|lesson|"
    r"curriculum|hotline|helpline|lifeline|988|poster|campaign|fundraiser|walk for|health (?:class|ed|unit)|statistics|"
    r"study shows|research|article|history class|civics|debate|policy|handbook|what counts|definition|mandated|"
    r"reporters? (?:must|are)|minecraft|fortnite|valorant|roblox|zelda|d&d|dnd|campaign|call of duty|cod|csgo|warzone|"
    r"overwatch|suicides|suicide (?:runs?|drills?|sprints?|squad|squeeze|line|king|queen|blitz|pass|pact in)|"
    r"novela|poema|cuento|obra|personaje|capitulo|prevencion|taller|charla|campana|semana de|pelicula|cancion|serie|"
    r"literatura|cartel|concientizacion|juego|videojuego|if you(?: or| are| ever|re| know| need| feel)|"
    r"si (?:tu|alguien|conoces|sientes|necesitas)|anyone who|learn(?:ed|ing)? about|read(?:ing)? about)\b"
)
"""Talk about a lesson, a work, a game, prevention or the rules."""
SELF = late(
    r"\b(?:i|im|ive|id|ill|my|me|myself|mine|yo|mi|mis|me)\b"
    r"|\b(?:my|our|mi) (?:\w+ )?(?:friend|roommate|sister|brother|student|player|boyfriend|girlfriend|amig[oa])\b"
)

COMPUTERS = late(
    r"\b(?:ubuntu|linux|windows|debian|install(?:s|ed|ing|er|ation)?|(?:re)?boot(?:s|ed|ing)?|kernel|usb|firewall|"
    r"packages?|compil(?:e|ed|ing)|commands?|sudo|grub|config\w*|(?:auto)?mount(?:s|ed)?|filesystem|partitions?|"
    r"graphics card|drivers? for|(?:my|a|the|working) system|bugs?|python|java|code (?:runs|works|compiles)|"
    r"it (?:to|should|does|doesnt|wont) (?:just )?work|instalar|programa|codigo)\b"
)
"""Talk about a computer and its programs."""
AT_SOMEBODY = late(
    r"\b(?:you|your|youre|yours|youve|youll|yourself|xname|xnames|he|hes|she|shes|him|his|her|they|theyre|them|tu|tus|"
    r"ti|te|usted|ustedes|eres|sos|vos|estas|tienes|la|lo|le|ella|el|ese|esa|esta|este)\b"
)
"""Whom words may be at: spoken to, named, or spoken of."""


def is_lesson(text: str) -> bool:
    """Whether a text speaks of a lesson, a work, a game, prevention or the rules."""
    return LESSON.search(text) is not None


def is_jest(text: str) -> bool:
    """Whether laughter or a harmless cause stands beside it, and no earnest word."""
    return EARNEST.search(text) is None and (JEST.search(text) is not None or CAUSE.search(text) is not None)


__all__ = [
    "AT_SOMEBODY",
    "CAUSE",
    "COMPUTERS",
    "EARNEST",
    "JEST",
    "KIN",
    "LESSON",
    "NEAR",
    "NEAR_ES",
    "SELF",
    "THEY",
    "is_jest",
    "is_lesson",
]

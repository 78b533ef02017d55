"""Words of birth and of what only sounds like it, in English and Spanish. Data only."""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

CALLING = words(
    """
    bday bdays birthday birthdays birth birthdate birthdates dob born naci bornday nacio nacimiento nacida nacido
    nacieron cumple cumpleanos cumplo cumplio cumplen cumpli cumplir cumpleaneros cumples cumpleanera cumpleanero nac
    nacim baby celebrating celebrate hbd
    """
)
SOON = words(
    """
    will ll ill shell hell theyll mine yours mio tuyo suyo
    gonna going turned turns turning turn age b d o f fn hace hago hacen hara hare
    officially finally legally juniors junior novice roster eligibility eligible younger older ages u registration
    categoria sub soy
    """
)
"""Words of birth where a date stands too: much too common to look for by themselves."""
_ZODIAC = "aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces"
CUE = late(
    r"(?P<formal>\bd\.?\s?o\.?\s?b\b\.?|\bbirth\s?-?dates?\b|\bdates? of birth\b|\bfecha (?:de )?nac\w*\.?|"
    r"\bf\.? ?(?:de )?nac\w*\.?(?![a-z])|\bnac(?:im)?\b\.?:?(?=\s?\d)|\bf\.?\s?/?n\b\.?:?(?=\s?\d)|"
    r"(?<![\w.])b\.\s?(?=\d{1,4}[/.-]\d{1,2}[/.-]\d{2})|\bage (?:eligibility |group )?(?:check|proof|verification)\b)"
    r"|(?P<born>\bborn(?:day)?\b|\bnaci(?:o|da|do|eron)?\b|\bsoy del?(?=\s\d))"
    r"|(?P<turn>\b(?:turn(?:s|ed|ing)?|cumpl(?:o|e|io|i|en|ir)|"
    r"(?P<soon>(?:will|'ll|i'll|ill|he'll|hell|she'll|shell|they'll|gonna|going to) be))"
    r"\s{1,2}(?:los\s|(?:a\s)?sweet\s|(?:the\s)?big\s|an?\swhole\s)?(?P<years>\d{1,3})\b(?!\s?[/.:%-]\d|\sdel?\s)"
    r"|\b(?:hace|hago|hacen|hara|hare)\s(?:los\s)?(?:[5-9]|1\d|2[0-5])(?=,?\s(?:el|este|anitos)\b)"
    r"|\b(?:i'?m|i am|(?:s?he|they)(?:'s|s| is|'re)?)\s(?:officially|finally|legally)\s(?:[5-9]|1\d|"
    r"2[0-5])\b(?=\s(?:on|this|next)\b)"
    r"|(?:\bturns?|\bturning|\bbe|\bbecome)\s(?:legal|an adult|a teen(?:ager)?|double digits)\b"
    r"|\bcelebrat(?:e|es|ed|ing)\s(?:my|our|his|her|[a-z'-]{2,12}s)\s(?:big\s)?(?:[5-9]|1\d|2[0-5])th\b)"
    r"|(?P<day>\b(?:b-?|birth\s?-?)da?ys?\b|\bhbd\b|"
    r"(?:(?<=\bmy )|(?<=\bur )|(?<=\byour )|(?<=\bhis )|(?<=\bher )|(?<='s ))b\sda?ys?\b|"
    r"(?<!\bse )\bcumpl(?:eaner[oa]s?|(?:es?|o|io|i|en)(?:\s?anos)?)\b(?!\s(?:con|el (?!\d)|la|los|las|un|una|lo|"
    r"plazo|mas|menos)\b)|"
    rf"\b(?:{_ZODIAC})\s(?:baby|gang)\b)"
    r"|(?P<mine>\b(?:mine|yours)(?:'?s|\sis|\swas)?\b|\b(?:la mia|el mio|el tuyo|el suyo)\s(?:es\b)?)"
    r"|(?P<baby>\bbab(?:y|ies)\b)"
)
WISH = late(r"(?:happy|hbd|feliz|belated|early)\s{1,3}(?:\w{1,12}\s)?$")
PARTY = late(
    r"(?:'?s)?\s{1,2}(?:party|bash|dinner|celebration|fiesta|gift|gifts|cake|present|presents|sleepover|weekend|trip|"
    r"assembly|invite|invites|invitations?|cards?|pizza|lunch|bowling|surprise|boys?|girls?|treats?|snacks?|game|list|"
    r"songs?|quiz|cupcakes?|balloons?|hats?|decorations?|shoutouts?|announcements?|breakfast|brunch|dance|movie|plans?|"
    r"stuff|crew|month|week|video|post|money|outfit|dress|signs?|banner|board|calendar)\b"
)
PARTY_BEFORE = late(
    r"\b(?:fiesta|pastel|regalos?|tarjetas?|invitacion|party|cards?|gifts?|cake|quiz|song) (?:de|del|for)"
    r"(?: (?:el|la|su|mi|the|my|her|his))? ?$"
)
EVENT = late(
    r"\b(?:game|match|due|meet|practice|party|trip|test|exam|quiz|deadline|dance|prom|hoco|homecoming|concert|show|"
    r"tournament|scrimmage|assembly|event|fiesta|partido|examen|entrega|season|sale|closes|opens|register|tickets?|"
    r"weeks? (?:before|after)|days? (?:before|after)|years? ago|tarea|plazo|essays?|homework|hw|project|tour|class|"
    r"album|people|of (?:us|the))\b"
)
ON_A_LIST = late(
    r"\b(?:add|put|sign|write|get|stick|include|left|forgot|missing|apunt\w{1,4}|pon|agreg\w{1,4}|anot\w{1,4}|falto)\s?"
    r"(?:me|us|him|her|my \w{2,10}|mine|[a-z]{2,12}|yo)?\s(?:(?:up|down|back|from|off|on|to|in|for|en|a)\s){1,3}"
    r"(?:(?:the|ur|your|that|our|la|el|class|team|lista|tablero|calendario|de|del|los|las)\s){0,5}$"
)
"""Somebody has himself put on a list of birthdays."""
A_LIST = late(r"\s?(?:board|calendar|list|wall|chart|sheet|doc|poster|anos|$|[,:])")
TO_ME = late(r"\W{0,3}(?:to me|me\b|a mi\b|to (?:[a-z']{2,12}\s){1,3}(?:and|n|&) me\b|to us\b|a nosotr[oa]s\b)")
NOBODY = late(
    r"\b(?:movie|film|album|song|revolution|independence|founders?|idea|legend|tradition|holiday|colony|constitution|"
    r"hamsters?|dogs?|cats?|pup|doggo|kitty|fluffy|goldfish|guinea pig|turtle|lizard|snake|chicken|cow|goat|"
    r"frida|benito juarez|hidalgo|zapata|revolucion|independencia|himno|mascot|mascota|celebrity|actor|actress|singer|"
    r"rapper|cantante|actriz|shakira|pique|messi|ronaldo|cr7|neymar|mbappe|bad bunny|karol g|rosalia|peso pluma|"
    r"bizarrap|"
    r"beyonce|rihanna|drake|eminem|kanye|zendaya|lebron|jungkook|jimin|taehyung|hatsune miku|jesus|buddha|"
    r"swifties|my fav(?:e|orite)? (?:singer|player|idol|youtuber|streamer))\b"
)
"""Who or what is born and is no pupil, beside the figures that all detectors know."""
NO_AGE = late(
    r"\b(?:it|its|that|there|this|we|temps?|high|low|score|price|total|cost|class|line|practice|weather|the \w{1,12})"
    r"\W{0,2}(?:is |are |'s |s )?$"
)
"""Who will be twelve without being a person."""
BORN_GAP = late(
    r"[\s:,(=-]{0,4}(?:(?:on|the|el|un|una|dia|day|date|in [a-z]{2,15}|at [a-z]{2,15}|en [a-z]{2,15}|back|exactly|"
    r"right|"
    r"is|was|es|a leap day|leap day)[\s,:]{1,3}){0,5}"
    r"|(?!\s(?:to|for|with|into)\b)[^.!?;\n]{0,40}\s(?:on|el)\s(?:the\s)?"
)
"""What may stand between "born" and its date."""
TURN_GAP = late(
    r"[\s,!(-]{0,4}(?:(?:years?|yrs?|y/?o|old|anos|on|this|next|the|el|dia|mero|come|by|in|at|finally|already|soon|"
    r"lol|tho|so|"
    r"this coming|coming|sunday|monday|tuesday|wednesday|thursday|friday|saturday|lunes|martes|miercoles|jueves|"
    r"viernes|sabado|domingo|proximo|este)[\s,!-]{1,3}){0,5}"
)
"""What may stand between "turning 16" and its date."""
TURN_BEHIND = late(r"[\s,!.-]{1,4}(?:(?:is |its |when |cuz |and )?(?:i|s?he|they|my \w{2,10}|[a-z]{3,10})\s)")
TURN_BEHIND_ES = late(r"[\s,!.-]{1,4}(?:(?:ya |yo |ella |cuando |mi \w{3,10} )\s?)?")
"""What may stand between a date and "turn 16" after it: somebody, who need not be named in Spanish."""
BEHIND_GAP = late(
    r"[\s,:=(!.-]{0,4}(?:(?:obviously|i mean|o sea|osea|lol|lmao|haha|btw|like|and|y|yes|yeah|duh|aka|which|bc|cuz|"
    r"porque|jaja|"
    r"pues)[\s,.]{1,2}){0,3}(?:(?:is|es|was|its|it's|thats|that's|will be|cae)\s)?"
    r"(?:(?:also|actually|when|the day|el dia|day|dia|que|i was|he was|"
    r"she was|im|they were|we were|my|his|her|their|our|ur|your|mi|su|tu|el|la|the|both|our shared|real|own|little|big|"
    r"brother'?s|sister'?s|mom'?s|dad'?s|best friend'?s|[a-z'-]{2,15}s|[a-z'-]{2,12} [a-z'-]{2,15}'s)\s){0,4}"
)
"""What may stand between a date and the word of birth after it."""

"""Words around PINs, codes and combinations, in English and Spanish. Data only; for text in lower case."""

from __future__ import annotations

from policy.detect.late import late

CUE = late(
    r"(?<![a-z0-9])(?:"
    r"(?P<pin>pins?(?:\s?(?:codes?|numbers?|num|no))?|pincodes?|pass\s?codes?|nip)"
    r"|(?P<lock>(?:(?:locker|lock|bike lock|safe|padlock|my|his|her)\s)?(?:combos?|combinations?|combinacion(?:es)?)|"
    r"lockers?|candado|casillero|padlock|bike lock|lock(?=\s?[:=]|\sis\b|\s\d{1,2}[-/ ]\d{1,2}[-/ ]))"
    r"|(?P<opener>keypad|lockbox|teclado|safe(?=\sis\s\d{4}|\s?[:=]\s?\d{4})|"
    r"(?:door|gate|alarm|garage|puerta|porton|reja)(?=\s(?:is|es)\s\d{4,6}[#*])|"
    r"(?:phone|ipad|tablet|cel|laptop|chromebook) (?:unlock|lock\s?screen|lock)|"
    r"(?:room|side|back|front|gym|house|office|shed|closet) (?:doors?|gate)"
    r"(?=\s?[:=]|\s(?:is\s)?(?:[3-9]\d{3}|2[4-9]\d\d|\d\d[6-9]\d|\d{4}[#*])\b))"
    r"|(?P<factor>otp|2fa|mfa|authenticator|auth app|2(?:nd)?[- ]factor)(?!\s(?:code|codigo))"
    r"|(?P<code>codes?(?! of conduct)|codigos?|1[- ]time pass\w{0,4}))"
    r"(?![a-z0-9])(?:'s(?=\s))?['\"]?"
)
"""What announces a secret of digits, by kind."""

SERVICES = (
    r"google|gmail|insta|instagram|ig|snap|snapchat|discord|icloud|apple|amazon|bank|venmo|cash\s?app|paypal|zelle|"
    r"whats\s?app|microsoft|outlook|yahoo|tiktok|twitter|facebook|fb|duo|telegram"
)
"""Who sends codes that are meant for one person."""

SECRET_CODE = late(
    rf"\b(?:doors?|gates?|garage|alarm|locker|lock|padlock|safe|entry|keypad|2fa|2[- ]factor|two[- ]factor|mfa|"
    rf"verification|verif\w{{0,9}}|auth\w*|log\s?-?in|security|house|building|unlock|phone|cel|celular|telefono|ipad|"
    rf"tablet|sms|(?:weight|equipment|locker|band|team|storage|training|"
    rf"film|supply|wrestling|choir) ?room|equipment|gym|shed|storage|closet|office|puerta|alarma|porton|"
    rf"cochera|seguridad|"
    rf"(?:one|1)[- ]time|backup|recovery|reset|lockbox|screen\s?time|parental|wi-?fi|cafeteria|lunch|"
    rf"almuerzo|copier|elevator|get in|texted|texts|"
    rf"sent (?:me|u|you|us)|(?:they|it|just) sent|i got|"
    rf"emailed|me (?:llego|mando|mandaron|enviaron)|(?:4|6|8|six|four)[- ]?digit|confirmation|"
    rf"secret|secreto|acceso|inici\w{{1,2}} (?:de )?sesion|entrar|abrir|desbloque\w{{1,5}}|casa|tarjeta|{SERVICES})\b"
)
"""What a code must open, or who must have sent it, to be a secret."""

A_ROOM = late(r"\s(?:for|to|of|para|del?)\s(?:(?:the|my|our|la|el)\s)?(?:[a-z]+\s)?(?:room|salon|cuarto)\b")
"""The same, said after it; a "room code" is one of games."""

A_CARD = late(
    r"\b(?:students?|atm|debit|card|bank|sim|staff|key|room|hotel|gym|app|account|acct|cuenta|library|biblioteca|parking|door|"
    r"entry|phone|cel|ipad|sign-?in|voicemail|printer|copier|estudiante|tarjeta|banco)\s$"
)
"""Right before "pin": what it is for."""

PERSONAL = late(r"\b(?:my|ur|your|his|her|mi|tu|su)\s$")
"""Right before "code": one that was sent to somebody."""

PUBLIC = late(
    r"\b(?:kahoot|blooket|gimkit|quizizz|quizlet|nearpod|pear ?deck|peardeck|classroom|remind|zoom|meets?|webinar|"
    r"join|joining|zip|area|dress|errors?|promo|discount|coupon|country|morse|color|colour|hex|course|class|section|"
    r"bar|qr|source|vs|visual|honor|honou?r|game|schoology|desmos|menti|mentimeter|flip ?grid|edpuzzle|team ?snap|"
    r"bowling|enamel|lapel|bobby|safety|rolling|drop|clase|vestimenta|lobby|party|server|airport|meal|wombo|value|"
    r"friend|creator|cheat|referral|invite|fire|building|switch|signup|sign ?up|hair ?pin|clothes|push|"
    r"rubric|state|flash|product|item|order|model|part|penal|ed|education|roblox|fortnite|gift|redeem|promocional|"
    r"postal|descuento|genetic|binary|machine|java|python|html|css|arduino|robot|robotics|conduct|"
    r"diagnostic|trouble|dtc|fault|exit|status|response|http|event|fafsa|ceeb|cds|currency|"
    r"activity|team|tracking|access|gpio|power|ground|io|input|output)\s{0,2}$"
)
"""Before a cue: codes and pins that are meant for everybody."""

MEETING = late(
    r"\b(?:kahoot|blooket|gimkit|quizizz|quizlet|nearpod|pear ?deck|zoom|google meet|meeting|webinar|classroom|join|"
    r"joining|desmos|menti|edpuzzle|schoology|breakout|among us|zip|promo|coupon|"
    r"% off|discount|kicks|robux|fortnite|redeem|descuento)\b"
)
"""Where a code is given to all who take part."""

NOT_A_LOCK = late(
    r"\b(?:won|lost|beat|score|record|of|meals?|colou?r(?:e?s)?|plates?|pizza|burger|moves?|hits?|punch\w*|drills?|"
    r"boxing|deals?|attack|jabs?|jersey|sizes?)\b|[.!?]\s|\$"
)
"""Between a combination and its numbers: of other things."""

FOR_DEVICE = late(
    r"\s(?:for|to|on|of|para|del?|en)\s(?:(?:the|my|his|her|our|la|el|mi|su)\s)?"
    r"(?:[a-z]+\s){0,3}?(?:account|acct|cuenta|library|biblioteca|printer|impresora|room|"
    r"cuarto|kiosk|voicemail|hotel|phones?|ipads?|tablet|"
    r"cell?|celular|telefono|movil|cards?|atm|debit|tarjeta|lunch|cafeteria|door|gate|laptop|chromebook|computer|"
    r"safe|alarm|bank|banco|line|copier|printer|garage|locker|apple id|screen\s?time|puerta|almuerzo|"
    r"alarma|porton|candado|casillero|garaje)\b"
)
"""What a PIN is for, said after it."""

"""Words around secrets, in English and Spanish. Data only."""

from __future__ import annotations

import re

from policy.detect.wordlist import words

CUE = re.compile(
    r"(?<![a-z0-9])(?:(?P<password>p[a4@][s5$]{2}[\s-]?w[o0]rds?|passwd|pass?wrd|passwrd|pswd|pswrd|psw|pwd|pw|p/w|"
    r"pword|"
    r"pass\s?codes?|passphrase|"
    r"pass\s?keys?|contrasenas?|contrasenia|(?:la |mi |su |tu )clave|clave(?= (?:del?|para|es)\b|\s?[:=]))"
    r"|(?P<pass>pass|contra)(?=\s?[:=]|\s(?:is|es)\b)"
    r"|(?P<pin>pin(?:\s?(?:code|number))?|pincode|nip)"
    r"|(?P<lock>(?:locker\s|lock\s|bike lock\s|safe\s)?(?:combo|combination|combinacion)|locker|candado|casillero)"
    r"|(?P<code>codes?(?! of conduct)|codigo|otp)"
    r"|(?P<login>log\s?-?ins?|credentials|creds|acct|accounts?|cuenta|sign\s?-?in)"
    r"|(?P<token>(?:api|secret|access|private|auth|bot|bearer|[a-z0-9]+_)[\s_-]?(?:keys?|tokens?|secret)|"
    r"[a-z0-9_]{0,40}(?:_token|_key|_secret|_password)))"
    r"(?![a-z0-9])['\"]?"
)
"""What announces a secret, by kind."""

SECRET_CODE = re.compile(
    r"\b(?:doors?|gates?|garage|alarm|locker|lock|safe|entry|keypad|2fa|two[- ]factor|mfa|verification|verify|"
    r"auth\w*|log\s?-?in|"
    r"security|house|building|unlock|phone|ipad|sms|weight room|equipment room|gym|shed|storage|closet|office|room|"
    r"puerta|"
    r"alarma|porton|cochera|verificacion|seguridad|one[- ]time|backup|recovery|lockbox|front)\b"
)
"""What a code must open to be a secret."""

PUBLIC = re.compile(
    r"\b(?:kahoot|blooket|gimkit|quizizz|quizlet|nearpod|pear ?deck|peardeck|classroom|remind|zoom|meets?|webinar|"
    r"join|zip|area|"
    r"dress|error|promo|discount|coupon|country|morse|color|hex|course|class|section|bar|qr|source|vs|visual|honor|"
    r"game|"
    r"schoology|desmos|menti|mentimeter|flip ?grid|edpuzzle|team ?snap|bowling|enamel|lapel|bobby|safety|rolling|drop|"
    r"hall|bus|season|boarding|day|parking|press|library|street|postal|clase|vestimenta|lobby|server|airport|meal|"
    r"wombo|"
    r"friend|creator|lunch|referral|invite|fire|building(?= code)|switch|signup|sign ?up)\s{0,2}$"
)
"""Before a cue: codes, pins and passes that are meant for everybody."""

MEETING = re.compile(
    r"\b(?:kahoot|blooket|gimkit|quizizz|nearpod|pear ?deck|zoom|google meet|meeting|webinar|classroom|join)\b"
)

SEPARATOR = re.compile(
    r"(?:\s?(?:for|to|of|on|at|para|del?|en)\s[^\n:=.!?]{1,30}?)?(?:\s(?:was\s|got\s)?(?:is|are|was|es|era|now|"
    r"reset to|changed to|set to)\b"
    r"|\s?(?:[:=]|->|=>|→|-(?=\s))|\s?\()(?:\s?(?:literally|just|still|now|rn|like|actually|basically|probably|lol|"
    r"also|currently|prob|"
    r"reset to|changed to|set to|ahora|is|es|to|:))*\s?"
)
"""What stands between a cue and its secret when it is announced in so many words."""

GAP = re.compile(r"(?:\s(?:for|to|of|on|at|para|del?|en)(?:\s(?:the|la|el|my|our|mi))?(?:\s[a-z]+){1,3})?\s{1,2}")
"""The same, without announcement."""

NOT_A_VALUE = words(
    """
    a an and the my your his her our their its it this that these those to too so not no yes or but if as at
    by in on of off for from with is are was were be been being do does did done dont doesnt didnt cant wont
    isnt wasnt will would should can could must need needs needed have has had get gets got getting give gave
    go goes going gonna went make made keep kept take took you i we he she they me us him them who what when
    where why how which ok okay lol lmao bro bruh pls please plz tho though still always never really very
    super kinda pretty way more most less only even again already yet here there now then later soon today
    tomorrow tonight wrong right correct incorrect bad good weak strong long short hard easy simple dumb
    stupid weird same different new old safe secure secret private public unique important required optional
    missing invalid valid expired gone lost stolen leaked broken blank empty unknown everything nothing
    something anything everyone someone anyone mine yours ours hers theirs case sensitive characters letters
    numbers digits symbols symbol word words reset resets change changes manager managers hint protected
    policy policies rules rule requirements reminder field box page screen prompt link email emails request
    form sheet list app site file files and/or for sale up down out back over under about like just literally
    because cuz cause since until unless before after without between per each every any all some none both
    none null true false tbd tba n/a na asdf asterisks stars dots written taped posted posted: listed saved
    stored shared sent el la los las un una unos unas mi tu su es esta son no si que de del en para por con
    sin y o pero muy mas menos mal bien correcta incorrecta segura secreta nueva vieja misma olvide cambio
    cambiar larga corta facil dificil importante too hilarious trash mid cringe fire insane crazy wild
    ridiculous annoying funny cooked impossible locked hidden
    """
)
"""Words that follow "the password is" in ordinary talk."""

TALK_ENDINGS = (
    "ing",
    "ous",
    "able",
    "ible",
    "less",
    "ful",
    "ed",
    "ive",
    "tion",
    "ment",
    "ly",
    "n't",
    "'s",
    "ando",
    "mente",
)
"""Endings of words that describe a password instead of being one."""

PREFIXED = re.compile(
    r"(?<![A-Za-z0-9_-])(?:sk-(?:proj-|ant-|live-|test-)?[A-Za-z0-9_-]{16,200}|[sr]k_(?:live|"
    r"test)_[A-Za-z0-9]{10,200}|gh[pousr]_[A-Za-z0-9]{20,200}|"
    r"github_pat_[A-Za-z0-9_]{20,200}|glpat-[A-Za-z0-9_-]{16,100}|xox[abprs]-[A-Za-z0-9-]{10,200}|"
    r"xapp-[A-Za-z0-9-]{10,200}|"
    r"AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{30,60}|hf_[A-Za-z0-9]{20,100}|npm_[A-Za-z0-9]{30,60}|"
    r"eyJ[A-Za-z0-9_-]{10,600}\.eyJ[A-Za-z0-9_-]{10,600}\.[A-Za-z0-9_-]{5,600}|"
    r"[MNO][A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})"
)
"""Keys and tokens that tell by themselves what they are (the vendors' documented prefixes)."""

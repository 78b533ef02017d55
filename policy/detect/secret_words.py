"""Words around passwords, in English and Spanish. Data only; for text in lower case."""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

_SPREAD = r"p[\s.]?[a4@][\s.]?[s5$z][\s.]?(?:[s5$z][\s.]?)?w[\s.]?[o0][\s.]?r[\s.]?d"
CUE = late(
    r"(?<![a-z0-9])(?:"
    rf"(?P<password>{_SPREAD}s?|p[a4@][s5$]{{1,2}}[\s-]w[o0]rds?|pass?wrds?|pass?wrod|passwd?|psswo?r?d|passord|passwort|paswor|"
    r"pa?swo?r?d|passwurds?|pwo?rds?|pswd|psw|pwds?|pws?|p/w|pass\s?codes?|pass\s?phrases?|pass\s?keys?|"
    r"c[o0]?n?tr[a4]?[sc5$][e3](?:n|ni|ny|nn)[a4]s?|contraseas?|(?:la |mi |su |tu )clave|"
    r"clave(?= (?:del?|para|es|wi-?fi|nueva|vieja|actual|cambio)\b|\s?[:=])|"
    r"(?:la|mi|su|tu) contra(?= (?:del?|para|en|nueva|actual|vieja|cambio|sigue siendo)\b))"
    r"|(?P<spelt>c[ .*-]o[ .*-]n[ .*-]t[ .*-]r[ .*-]a(?:[ .*-]s[ .*-]e[ .*-]n[ .*-]a)?|c[ .]l[ .]a[ .]v[ .]e|"
    r"p[ .]w(?=\s?[:=]|\sis\b)|(?:secret|code|pass|login) ?words?(?=\s?[:=]|\s(?:for|to)\s)|"
    r"palabra (?:secreta|clave|de paso)(?=\s?[:=]|\s(?:del?|para)\s))"
    r"|(?P<pass>p[a4@][s5$]{2}|contra)(?=\s?[:=]|\s(?:is|es)\b|\s?->|\s(?:for|to|del?|para)\s[a-z-]{2,12}(?:\s[a-z]{2,10})?\s(?:is|es)\b)"
    r"|(?P<login>log\s?-?ins?|credentials|creds|acct|accounts?|cuenta|sign\s?-?in|(?:log|sign) in(?:to)?|portal|"
    r"wi-?fi(?=\s?:|\s(?:is|es)\b))"
    r"|(?P<token>(?:api|secret|access|private|auth|bot|bearer|wi-?fi|network|wpa2?|webhook|encryption|activation|signing|"
    r"[a-z0-9]+_)[\s_-]?(?:keys?|tokens?|secret)|client secret|(?:secret|token|api_?key|passwd)(?=\s?[:=])|"
    r"(?<=ssid )[^\s]{2,30} key|"
    r"(?:clave|token|llave|secreto|secret|password|pwd)_[a-z_]{2,24}(?=\s?[:=])|"
    r"[a-z0-9_]{0,40}(?:_token|_key|_secret|_password|_pass|_pw)))"
    r"(?![a-z0-9])(?:'s(?=\s))?['\"]?"
)
"""What announces a secret, by kind."""

PUBLIC = late(
    r"\b(?:kahoot|blooket|gimkit|quizizz|quizlet|nearpod|pear ?deck|classroom|remind|zoom|meets?|webinar|join|hall|"
    r"season|boarding|day|parking|press|bus|guest|visitor|quiz|test|lunch|recess|band|course|class|section|creator|referral|bathroom|late|"
    r"forward|touchdown|screen|mountain|ski|museum|fast|battle|all access|backstage|"
    r"palabras?|punto|hora|jugador|factor|concepto|idea|pregunta|momento|parte|persona|dato)\s{0,2}$"
)
"""Before a cue: passes and passwords that are meant for everybody."""

ACCOUNT = late(
    r"\b(?:wi-?fi|netflix|hulu|disney|hbo|max|prime|spotify|insta|instagram|snap|snapchat|tiktok|canvas|google|gmail|"
    r"email|mail|login|log in|acct|account|user|username|usuario|cuenta|laptop|computer|chromebook|ipad|phone|cel|"
    r"hudl|steam|discord|xbox|psn|roblox|school|student|portal|router|red|internet|correo|apple id|icloud)\b"
)
"""What a password belongs to."""

OF_ACCOUNT = late(
    r"\b(?:wi-?fi|netflix|hulu|disney|hbo|spotify|canvas|gmail|email|login|log in|acct|account|username|usuario|cuenta|"
    r"hudl|steam|xbox|psn|roblox|chromebook|router|correo|icloud|\S{2,30}@\S{3,30})(?![a-z])"
)
"""The same, where a sentence may stand between."""

MEETING = late(
    r"\b(?:kahoot|blooket|gimkit|quizizz|nearpod|pear ?deck|zoom|google meet|meeting|webinar|classroom|join|teams)\b"
)
"""Where a password or a code is given to all who take part."""

_BECAME = (
    r"\s(?:just |got |was |has |has been |is |se )?(?:changed|reset|updated|leaked|exposed|hacked|stolen|compromised|"
    r"posted|pushed|committed|rotated|expired|revoked|screenshotted|cambio|cambiaron|filtro|filtraron|robaron|vencio|"
    r"caduco)"
)
"""What became of the old one."""
SEPARATOR = late(
    rf"(?:{_BECAME}[.,;]?(?:\s(?:so|and|y))?\s(?:its|it's)(?:\snow)?(?=\s)|"
    rf"(?:{_BECAME}"
    r"(?=[.,;]?\s(?:now|ahora|its|it's|(?:the )?new|la nueva|el nuevo)))?"
    r"[.,;]?(?:\s(?:nuev[ao]|actual|viej[ao]|correct[ao]|(?:the )?new one|la nueva|ahora|its|it's)(?=\s|:))?"
    r"(?:\s?(?:for|to|of|on|at|in|2|4|para|del?|en)\s[^\n:=.!?]{1,30}?)?(?:\s(?:was\s|got\s)?(?:is|are|was|es|era|now|"
    r"will be|should be|would be|(?:is )?gonna be|has to be|sera|sigue siendo|sigue|ahora|"
    r"reset to|changed to|set to|used to be)\b"
    r"|\s?(?:[:=]|->|=>|→|-(?=\s))|\s?\())(?:\s?(?:(?:literally|just|still|now|rn|like|actually|basically|probably|lol|"
    r"all (?:lower\s?case|caps|one word)|lowercase|todo (?:junto|en minusculas)|"
    r"also|currently|prob|always|reset to|changed to|set to|ahora|creo que|pues|is|es|to)\b(?![#@!$%&*_=+-])|:))*\s?"
)
"""What stands between a cue and its secret when it is announced in so many words."""

TOLD = late(
    r"(?:\s[a-z]+){1,4}?\s(?:says|reads|dice)\s{1,2}|"
    r"\W{0,3}\s?(?:then |just |u |you |and |y )?(?:put(?: in)?|type(?: in)?|use|enter|try|its|it's|do|pon|usa|teclea|"
    r"escribe|mete)\s{1,2}"
)
"""The same, as advice: "it asks for a password, put …"; only mixed signs count after it."""

GAP = late(
    r"(?:\s(?:still|now|rn|new|nuev[ao]|ahora))?(?:\s?[^\x00-\x7f]{1,3}\s{0,2}|(?:\s(?:for|to|of|on|at|para|del?|en)(?:\s(?:the|la|el|my|our|mi))?(?:\s[a-z]+){0,3})?,?\s{1,2})"
)
"""The same, without announcement."""

ASIDE = late(
    r"(?:dont|don't|do not|lol|lmao|haha|pls|please|plz|bro|btw|just|but|shh|ok|okay|jk|fr|rn|smh|tho|"
    r"all (?:one|caps|lower|upper)|one word|no (?:caps|spaces?|capitals?|le|lo)|with (?:an?|the|no|all)\b|w/|"
    r"lower\s?case|upper\s?case|capital|caps|todo junto|sin espacios?|en minusculas?|con (?:mayuscula|la)|"
    r"if (?:u|you|anyone|ya)|in case|so (?:u|you|dont|everyone)|for (?:everyone|now|both|all)|por si|"
    r"or (?:smth|something|sum)|i think|maybe|unless|creo|"
    r"o algo|"
    r"and (?:the|my|his|her) (?:user|email|login)|y el usuario|pero|porfa|hurry|thanks|thx|ty|gracias)\b"
)
"""What may follow a plain word that is a secret."""

TALK = words(
    """
    wrong right correct incorrect bad good weak strong long short hard easy simple dumb stupid weird same different new
    old safe secure secret private public unique important required optional missing invalid valid expired gone lost
    stolen leaked broken blank empty unknown everything nothing something anything everyone someone anyone mine yours
    ours hers theirs case sensitive characters character letters letter numbers number digits digit symbols symbol word
    words reset resets change changes changing manager managers hint protected policy policies rules rule requirements
    reminder field box page screen prompt link email emails request form sheet list app site file files sale tbd tba na
    asterisks stars dots written taped posted listed saved stored shared sent posted olvide cambio cambiar larga corta
    facil dificil importante hilarious trash mid cringe fire insane crazy wild ridiculous annoying funny cooked
    impossible locked hidden bien correcta incorrecta segura secreta nueva vieja misma fine lame cool nice visible
    readable clear cleartext plain plaintext encrypted hashed default temporary temp unset wack bogus garbage goofy
    obvious nuts ass terrible horrible awful awesome silly known common personal generic random online available
    last first next year years time times week month again already yet one ones always never ever remember forget forgot
    forgotten ask asks asked asking check see look tell text dm use used using uses try tried works work working worked
    need needs needed want wants know knows knew think guess sure kept keep changed there here somewhere anywhere
    birthday name backwards mascot teacher office board whiteboard desk keyboard note sticky paper drive doc docs canvas
    google classroom thing things stuff case-sensitive alphanumeric caps lowercase uppercase capital passwordless up
    cumple nombre pizarra mala buena rota perdida obvia normal regular standard basic super pretty way more less than
    enough too very really kinda sorta not never aint isnt wasnt wont cant dont doesnt didnt shouldnt stupidly
    stronger weaker longer shorter easier harder better worse best worst hacked cracked compromised guessable useless
    pointless mandatory necessary down dead over off on out asap soon late early tonight today tomorrow yesterday later
    """
)
"""Words of talk about passwords: with one of them it is no secret that follows."""

SMALL = words(
    """
    a an and the my your ur his her our their its it this that these those to so no yes or but if as at by in of for
    from with is are was were be been being do does did done will would should can could must have has had get gets got
    getting give gave goes going gonna went make made take took you u i we he she they me us him them who what
    when where why how which ok okay lol lmao bro bruh pls please plz tho though still way most only even then just
    literally because cuz cause since until unless before after without between per each every any all some none both
    null true false n/a about like under back el la los las un una unos unas mi tu su es esta son si que de del en para
    por con sin y o pero muy mas menos mal
    """
)
"""Small words of any sentence: no secret alone, but part of a phrase behind a colon."""

NOT_A_VALUE = TALK | SMALL
"""Words that follow "the password is" in ordinary talk."""

STAND_INS = words(
    """
    pass password passwd pw pwd passphrase passcode user username login key token secret yourpassword mypassword
    passwordhere foo bar baz hidden redacted blank example pin code here contrasena clave usuario string str
    none null undefined true false value env
    """
)
"""Words that stand for a secret in instructions."""

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

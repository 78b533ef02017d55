"""How a fact hangs on a person in a sentence: what may stand between the two, and what says that it is not theirs.

English and Spanish, in text that is folded and in lower case. Data only; every repeat is bounded.
"""

from __future__ import annotations

from policy.detect.late import late

BREAK = late(
    r"[!?;\n]|(?<!\b\w)(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)\.(?=\s|$)|\b(?:but|pero|while|mientras|though|aunque|"
    r"unlike)\b"
)
"""Where a clause ends; "Jordan B." and "Ms." do not end one."""

_SOFT = (
    r"still|just|really|so|like|actually|prob|probably|prolly|def|definitely|lowkey|highkey|fr|literally|lit|"
    r"apparently|"
    r"already|totally|basically|almost|nearly|always|never|again|now|rn|today|yesterday|officially|legit|only|even|"
    r"both|"
    r"all|also|too|finally|recently|currently|barely|straight|up|kinda|sorta|super|very|pretty|secretly|maybe|"
    r"supposedly|not|isn'?t|wasn'?t|ain'?t|hasn'?t|didn'?t|doesn'?t|don'?t|that|once|twice|ever|soon|"
    r"is|was|are|were|has|had|have|got|gets|get|been|be|being|will|might|could|would|gonna|gotta|did|does|do|"
    r"going|to|about|bout|may|must|keeps?|kept|started|needs|wants|supposed|"
    r"ya|tambien|casi|apenas|siempre|aun|todavia|si|no|se|le|lo|la|ha|han|habia|que|quien|esta|estan|estaba|sigue|"
    r"anda|es|fue|va|van|a|por|fin|muy|bien|this|morning|last|week|night|month|year|ayer|hoy|"
    r"herself|himself"
)
_KIN = r"(?:son|daughter|brother|sister|bro|sis|kid|cousin|twin|nephew|niece|hijo|hija|hermano|hermana|primo|prima)"
_INITIAL = r"(?:\s[bcdfghjklmpstvz]\b\.?(?!'))?"
_WITH = r"(?:\s?(?:,|and|&|n|y|\+|e)\s(?:i|me|yo|(?:her|his|my)\s\w{1,12}|\w{2,14}))?"

STRICT = late(
    rf"{_INITIAL}(?:'?s?\s{_KIN}\b)?{_WITH}(?:,\s(?:who|que|quien)\b)?(?:'?s|'ve|'d|'ll)?(?:\s(?:{_SOFT}))*\s?"
)
"""All that may stand between a person and what is said of them."""

OWNED = late(rf"{_INITIAL}(?:'s?|s)?\s(?:{_KIN}'?s\s)?(?:[\w'/-]{{1,16}}\s){{0,3}}(?:[\w']{{1,12}}-)?")
"""Between the owner and what is owned; whether it is a possessive at all is `POSSESSIVE`."""
POSSESSIVE = late(rf"{_INITIAL}(?:'s?|s)\s")

LISTED = late(rf"{_INITIAL}\s{{0,2}}(?:[-:,(|/=\u2022>]|->|--){{1,2}}\s{{0,2}}(?:[\w'.,-]{{1,14}}\s){{0,3}}")
"""Between a name and an entry of a list."""

HOLD = late(
    r"\b(?:has|have|had|having|got|gets?|getting|caught|catch|catches|takes?|took|taking|on|off|in|into|needs?|needed|"
    r"uses?|using|carr(?:y|ies|ied)|wears?|wearing|with|w|suffer(?:s|ing|ed)?|diagnosed|deal(?:s|ing)?|struggl(?:es|ed|"
    r"ing)|battl(?:es|ed|ing)|fight(?:s|ing)|go|goes|going|went|at|sees|seeing|saw|is|was|be|being|been|forgot|lost|"
    r"left|"
    r"stole|brought|due|because|bc|cuz|from|for|after|under|recover(?:s|ing|ed)?|back|home|came|coming|comes|lives?|"
    r"born|"
    r"tested|having|developed|needing|out|cleared|clears|started|starts|stopped|quit|failed|passed|receiv(?:es|ed|"
    r"ing)|granted|given|requires?|denied|allowed|reported|reports|complain(?:s|ed|ing)|mentioned|felt|feels|feeling|"
    r"experienc(?:es|ed|ing)|broke|fak(?:es|ing)|hides?|hiding|"
    r"had|showing|shows|says?|to|by|still|undergo(?:es|ing)?|through|qualif(?:y|ies|ied)|placed|put|stuck|sent|serving|"
    r"missed|skipped|hasn'?t|doesn'?t|didn'?t|isn'?t|wasn'?t|"
    r"tiene|tenia|tuvo|toma|tomaba|usa|lleva|necesita|padece|sufre|esta|estaba|estuvo|anda|fue|va|con|por|al|en|le|dio|"
    r"trae|sigue|sale|salio|ha|le|es|de)\b|\bw/"
)
"""A word that makes something somebody's own, or near to it."""

VETO = late(
    r"\b(?:i|im|i'm|ive|i've|id|i'd|i'll|my|mine|we|we're|weve|we've|our|us|you|u|ur|r|your|youre|you're|yall|y'all|"
    r"they|"
    r"them|their|theyre|everyone|everybody|every|anyone|anybody|nobody|someone|somebody|people|kids|students|athletes|"
    r"(?:step)?mom|mum|mommy|moms|dad|dads|daddy|mother|father|parents?|grand\w{2,6}|granny|nana|aunt|auntie|uncle|"
    r"tio|tia|"
    r"dog|dogs|cat|puppy|kitten|hamster|horse|bunny|coach|coaches|teacher|sub|mr|mrs|ms|principal|senor|senora|profe|"
    r"profesor\w{0,2}|maestr[oa]|entrenador\w?|mama|papa|madre|padre|abuel[oa]|perr[oa]|gat[oa]|yo|tengo|estoy|mi|"
    r"mis|nos|"
    r"nosotros|tu|tus|te|ti|todos|"
    r"what|whats|when|whens|where|wheres|which|how|hows|if|unless|about|bout|sobre|should|lets|let's|cuando|donde|"
    r"essay|project|presentation|report on|poster|research|article|song|movie|film|show|book|novel|article|documentary|"
    r"character|role|scene|play(?:s|ed|ing)? (?:a|an|the)|want(?:s|ed)? to be|raising|donat\w{1,4}|volunteer\w{0,4}|"
    r"awareness|"
    r"works?|worked|working|watch(?:es|ing|ed)?|job|wants? a|draws?|drew|club|intern\w{0,5}|stud(?:y|ies|ied|ying)|"
    r"learn\w{0,4}|teach\w{0,3}|fundrais\w{1,4}|collect\w{0,4}|"
    r"(?<!told )(?<!texted )(?<!showed )(?<!asked )(?<!tells )me)\b|\x00|\x01|\|"
)
"""A word between person and fact by which the fact is somebody else's, or nobody's."""

NOT_THEIRS = late(
    r"\s(?:awareness|season|forms?|clinics?|shots?|club|weeks?|talks?|assembly|video|unit|lab|worksheet|polic(?:y|ies)|"
    r"drive|testing|baseline|research|fundrais\w{1,4}|walk|charity|jokes?|memes?|movie|song|training|info|prevention|"
    r"starts|begins|opens|registration|sign ?-?ups?|meeting|room|office hours)\b"
)
"""Right behind something that is not possessed: it is the school's."""

MAYBE = late(
    r"\b(?:if|unless|imagine|pretend|i hope|hopefully|wish|good luck|gl|hoping|suppose|si|ojala|bet|"
    r"what if)\s(?:\w{1,8}\s){0,1}$"
)
"""Before a person: nothing has happened."""

GREETING = late(
    r"\b(?:thx|thanks|thank you|ty|tysm|hey|hi|hello|yo|ok|okay|sorry|congrats|bye|morning|dear|attn|gracias|oye|hola|"
    r"please|pls|plz|sup|gm|gn|love you|ily)\s$"
)
"""Before a person who is spoken to."""

OTHERS_OWN = late(
    r"\b(?:my|our|mi|his|her|ms|mr|mrs|coach|the)\.?\s(?:\w{1,12}\s)?(?:mom|mum|dad|mother|father|dog|cat|grand\w{2,6}|"
    r"aunt|uncle|teacher|coach|mama|papa|perr[oa]|abuel[oa])\b|\b(?:mr|ms|mrs|coach)\.?\s\w{2,14}"
)
"""Between a name and a pronoun: the pronoun goes on about this one."""

SPOKEN_TO = late(r"\b(?:you|u|ur|your|r u|did you|tu|te)\b")
"""Between a name and a pronoun: the one named was only spoken to."""

OTHERS_OF = late(
    r"\b(?:mom|mother|dad|father|parents?|dog|cat|grand\w{2,6}|uncle|aunt|coach|teacher|mama|papa|madre|padre|"
    r"perr[oa]|gat[oa]|abuel[oa]|ti[oa]|"
    r"maestr[oa]|profe|entrenador\w?) (?:of|de) $"
)
"""Before a name: it is somebody else's mother or dog."""

ASKED = late(r"\b(?:is|was|isn'?t|wasn'?t|are|were|saw|see|seen|seeing|found|heard|esta|estaba|vi a|vieron a|with)\s$")
"""Before a person: the verb of a state that stands behind them."""

EL_IS_HE = late(
    r"\s(?:tiene|tenia|tuvo|esta|estaba|es|fue|se|no|va|toma|saco|reprobo|usa|le|ya|tambien|sufre|necesita|anda|"
    r"sigue)\b"
)
"""Behind "el": the pronoun and not the article."""

_STOP = (
    r"a|an|the|this|these|eso|esto|so|and|but|bc|cuz|because|be|been|dont|don't|pls|plz|please|thats|that's|that|which|"
    r"who|whos|i|im|i'm|we|he|she|hes|shes|he's|she's|his|her|they|it|its|it's|lol|lmao|lmfao|fr|rn|smh|tho|though|how|"
    r"what|why|when|where|if|no|not|is|was|are|were|has|had|have|can|could|will|would|should|might|may|must|do|does|"
    r"did|"
    r"just|really|u|you|ur|your|me|us|my|our|on|for|in|with|w|to|at|by|from|of|off|out|over|up|then|also|like|got|gets|"
    r"get|someone|everyone|nobody|or|one|bro|bruh|dude|season|yikes|omg|wtf|ngl|imo|ew|eww|ugh|oof|damn|dang|wow|again|"
    r"already|anyway|apparently|literally|lately|recently|need|needs|discuss|let|letting|tell|keep|came|come|all|some|"
    r"now|today|tomorrow|tmrw|tonight|yesterday|last|next|after|before|until|til|till|since|during|while|once|sad|poor|"
    r"idk|btw|rip|crazy|wild|feel|extend|skip|bring|watch|check|contact|"
    r"y|e|pero|porque|pq|ni|que|se|le|les|o|ya|ayer|hoy|anoche|manana|otra|asi|entonces|cuando|mientras|despues|desde|"
    r"hasta|por|para|en|de|del|al|con|sin|el|la|los|las|un|una|su|sus|lo|pobre|jaj\w*|manches|wey|guey|xd|vino|va|"
    r"van|es|esta|fue|dicen|creo|ojo"
)
_WORD = rf"(?!(?:{_STOP})\b)[\w'%/-]{{1,16}}(?:\.\w{{1,4}})?"
TAIL = late(
    rf"(?:[ ](?:test|exam|surgery|attack|meds|medication|plan|action plan|meeting|form|case|goals|accommodations)\b)?"
    rf"(?:[ ](?:on|in|for|to|through|thru|before|of|at)[ ](?:(?:the|an?|his|her|my|all)[ ]{_WORD}(?:[ ]{_WORD}){{0,2}}|"
    rf"{_WORD}(?:[ ]{_WORD})?)|"
    r"[ ](?:en|para)[ ](?:(?:el|la)[ ](?:entren\w+|practica|clase|examen|partido|juego|prueba|parcial)\b|"
    rf"{_WORD}(?:[ ]{_WORD})?)|"
    rf"[ ]del?[ ](?:(?:la|los|las|su)[ ])?{_WORD}|[ ]al?[ ](?:(?:la|las|los|el)[ ])?{_WORD}|"
    rf"[ ]por[ ](?:\w{{2,9}}(?:ar|er|ir)\b|(?:el|la|los|las|su)[ ]{_WORD}))?"
    rf"(?:[ ](?:w|with|con)[ ](?:(?:an?|un|una|el|la|los|las|the|his|her)[ ])?{_WORD}(?:[ ](?:on|"
    rf"in)[ ](?:the[ ])?{_WORD}|[ ](?:act|sat|gpa)\b)?)?"
    r"(?:[ ](?:\d{1,2}x|twice|once|every|each|cada)[ ](?:an?[ ])?\w{1,12})?(?:, (?:like|about) (?:an? )?\d{1,4}\b%?)?"
    r"(?:[ ]and[ ](?:(?:got|gets|was)[ ](?:an?[ ])?(?:zero|0|f|reported|caught|suspended|expelled|flagged|failed|"
    r"detention|"
    r"disqualified|written up|kicked out|iss|oss)|they[ ](?:voided|cancell?ed|zeroed|took)[ ](?:it|(?:his|"
    r"her)[ ]\w{2,9}))\b)?"
)
"""What still belongs to a fact: with whom or what, where, in how much. When, why and what one thinks of it do not."""

CLITIC = late(r"\s?(?:se\s)?(?:les?|l[oa]s?)\b")
TO = late(r"(?:^|\W)a $")
INDIRECT = late(r"\s(?:no\s|ya\s|tambien\s|hoy\s|ayer\s|se\s|casi\s)?(?:les?|l[oa]s?)\b")
ARTICLE = late(r"(?:\b(?:la|el|las|los|the) )?$")
VALUE = late(
    r"(?:\s(?:ya\s)?(?:es|esta|esta en|anda en|bajo a|subio a|fue|era|quedo en|is|was|dropped to|went down to)\s"
    r"(?:de\s|an?\s|un\s)?\d{1,3}(?:[.,]\d{1,2})?%?(?!\w))?"
)
OF = late(r"\s(?:of|for|de|para|del)\s")
MORE = late(r"(?:,|\s&|\sand|,\sand|\s\+|;)\s")
OBJECT = late(r"\s(?:(?:a|to|for|of|on)\s)?(?:(?:my|mi)\s)?")
BEHIND_COMMA = late(r"[^,]{2,60},\s(?:[\w/'-]{1,14}\s){0,2}")
AT_END = late(r"\s{0,2}(?:$|[.,!?;)\n]|\W{1,3}$|and\b|so\b)")
LINKED = late(r"[,&+]|\b(?:and|y|n)\b")
GOES_ON = late(r"(?:,|\band|\by|\bthen|&|\bn|\+)\s(?:then\s|now\s|also\s)?$")
TOGETHER = late(r"(?:\s|,)(?:and|n|y|&)\s(?:i|me|yo)\b")
CAUSE = late(r"\b(?:that'?s|so|bc|because|por eso|asi que)\b")
TO_WHOM = late(r"(?:\s(?:en|por|de|con)\s\w{2,12}(?:\s\w{2,12})?)?\sa\s")

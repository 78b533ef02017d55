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
    r"still|just|really|so|actually|prob|probably|prolly|def|definitely|lowkey|highkey|fr|literally|lit|apparently|"
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
    r"a|an|the|this|these|eso|esto|so|and|but|bc|cuz|because|be|been|dont|pls|plz|please|thats|that's|that|which|who|"
    r"whos|i|im|we|he|she|hes|shes|his|they|"
    r"it|its|lol|lmao|fr|rn|smh|tho|though|how|what|why|when|where|if|no|not|is|was|are|has|had|can|will|just|u|you|me|"
    r"my|for|on|in|with|w|to|at|then|also|like|got|gets|someone|y|e|pero|porque|no|ni|que|se|le|o|or|one|bro|dude|"
    r"season|everyone|everybody|yikes|omg|wtf|ngl|imo|again|already|need|needs|discuss|out|let|letting|jaja|manches"
)
_WORD = rf"(?!(?:{_STOP})\b)[\w'%./-]{{1,16}}"
TAIL = late(
    rf"(?:[ ](?:test|exam|surgery|attack|meds|medication|plan|action plan|meeting|form)\b)?"
    rf"(?:[ ](?:on|in|for|to|from|through|thru|until|til|before|after|of|over|by|at|since|en|por|hasta|del?|al?)"
    rf"[ ](?:(?:a|the|an|his|her|my|all|el|la|los|las|su)[ ])?{_WORD}(?:[ ]{_WORD}){{0,2}})?"
    rf"(?:[ ](?:w|with|con)[ ](?:an?[ ]|un[ ])?{_WORD})?"
    r"(?:[ ](?:\d{1,2}x|twice|once|every|each|cada)[ ](?:an?[ ])?\w{1,12})?"
)
"""What still belongs to a fact: when, where, how often."""
